"""Taking the call: what is told, what is looked up, what changes, and ringing back."""

from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    PEOPLE,
    PLACE,
    Checks,
    Choice,
    Choices,
    Option,
    ShownWhen,
    Text,
    YesNo,
    each_checked,
)
from lapwing.journal.seriousness import CONCERN, ROUTINE, UNKNOWN, SaidBy, yes_is_serious

# What may make the risk rise. It is foreseen in the assessment and found again in what comes later,
# so both ask in the same words.
RISES_IF = (
    Option("returns", "Whoever caused the harm comes back, or is on the way"),
    Option("contact-lost", "We lose contact with the caller"),
    Option("violence", "Violence begins, or is threatened"),
    Option("weapon", "A weapon is seen or spoken of"),
    Option("child", "A child turns out to be there, or to be harmed"),
    Option("worse", "Somebody's injury, health or state of mind gets worse"),
    Option("leaves", "Somebody leaves with a child, or cannot be found"),
    Option("other", "Something else"),
)
CHILD_HARM_HINT = (
    "By anybody, in any way, now or in the past: hurt, neglected, sexually abused or exploited."
)
CHILDREN_HINT = (
    "Ask every time, whatever the call is about. If nobody knows, say so: you will be asked to "
    "ring back."
)

RECEIVED = Kind(
    key="contact-received",
    happened="Contact received",
    does="Record a contact",
    seriousness=yes_is_serious("child_harm", no=CONCERN),
    opens_case=True,
    made_by_page=True,
    hint="The line may drop, so ask where it is and for a number first.",
    questions=(
        Text("where", "Where is it happening?", looks_up=PLACE),
        Text("ring_back", "On which number can we ring back, and is it safe to?", required=False),
        Text("happening", "What is happening?", long=True),
        YesNo("danger_now", "Is the caller or anybody else in danger now?"),
        Text(
            "people",
            "Who is there, and who else is involved?",
            long=True,
            looks_up=PEOPLE,
            hint="Whole names are looked up as you type them, one to a line or between commas.",
        ),
        YesNo(
            "children",
            "Is a child there, does one live there, or is one affected in another way?",
            hint=CHILDREN_HINT,
        ),
        Text(
            "which_children",
            "Which children, how old, and where are they now?",
            long=True,
            required=False,
            looks_up=PEOPLE,
            shown_when=ShownWhen("children", ("yes",)),
        ),
        YesNo(
            "child_harm",
            "Does anybody say that a child has been or is being harmed?",
            hint=CHILD_HARM_HINT,
        ),
        YesNo("domestic_abuse", "Is it domestic abuse?"),
        YesNo("crime", "Is a crime reported of which a child is the victim?", required=False),
        Text(
            "caller",
            "Who is calling?",
            looks_up=PEOPLE,
            hint="If they will not say, write what you know of them: a woman, a neighbour.",
        ),
        Text("connected", "How are they connected to what is happening?", required=False),
        Choice(
            "channel",
            "How did it reach us?",
            options=(
                Option("999", "999"),
                Option("101", "101"),
                Option("online", "Online"),
                Option("partner", "From a partner agency"),
                Option("counter", "At a front counter"),
                Option("officer", "From an officer"),
            ),
        ),
    ),
)
RESEARCHED = Kind(
    key="contact-researched",
    happened="What is known was looked up",
    does="Record what is known",
    seriousness=SaidBy(question="found", answers={"yes": CONCERN, "no": ROUTINE}),
    hint="Nothing found is an answer too, and must be said.",
    questions=(
        Choices(
            "systems",
            "Where did you look?",
            options=(
                Option("earlier-contacts", "Earlier contacts of these people and this place"),
                Option("crime", "Crime, custody and intelligence"),
                Option("missing", "Missing episodes"),
                Option("plans", "Trigger plans, management plans and safety plans"),
                Option("warnings", "Warnings and markers about people and the place"),
                Option("national", "National systems"),
            ),
        ),
        YesNo("found", "Was anything found?"),
        Text(
            "hits",
            "What was found, and what does it mean now?",
            long=True,
            shown_when=ShownWhen("found", ("yes",)),
        ),
        YesNo(
            "earlier",
            "Were there earlier contacts?",
            required=False,
            shown_when=ShownWhen("found", ("yes",)),
        ),
        YesNo(
            "plans",
            "Is there a plan for anybody involved?",
            required=False,
            shown_when=ShownWhen("found", ("yes",)),
        ),
        YesNo(
            "warnings",
            "Is there a warning about anybody involved, or about the place?",
            required=False,
            shown_when=ShownWhen("found", ("yes",)),
        ),
        YesNo(
            "open_episode",
            "Is anything open: a missing episode, bail, another case?",
            required=False,
            shown_when=ShownWhen("found", ("yes",)),
        ),
        Text("not_searched", "What could not be looked up, and why?", required=False),
    ),
)
UPDATED = Kind(
    key="contact-updated",
    happened="New information",
    does="Record new information",
    seriousness=CONCERN,
    hint="Something is new, so the risk is assessed and the contact graded again. What changes "
    "nothing belongs in a note.",
    questions=(
        Text("new", "What is new?", long=True),
        Checks(
            "occurred",
            "Has any of this happened?",
            options=each_checked(RISES_IF),
            foreseen=("contact-thrive", "rises_if"),
            required=False,
            hint="The assessment said what would make the risk rise. Ask about each of it.",
        ),
        Text("told_by", "Who told us?", required=False),
        YesNo(
            "children",
            "Is a child there, does one live there, or is one affected in another way?",
            required=False,
        ),
        YesNo(
            "child_harm",
            "Does anybody say that a child has been or is being harmed?",
            required=False,
            hint=CHILD_HARM_HINT,
        ),
        YesNo("domestic_abuse", "Is it domestic abuse?", required=False),
        YesNo("danger_now", "Is the caller or anybody else in danger now?", required=False),
    ),
)
CALL_BACK = Kind(
    key="contact-call-back",
    happened="Rang back",
    does="Record ringing back",
    seriousness=UNKNOWN,
    questions=(
        Choice(
            "reached",
            "Did you speak to them?",
            options=(
                Option("spoke", "Yes"),
                Option("no-answer", "Nobody answered"),
                Option("unsafe", "It was not safe for them to speak"),
                Option("no-number", "The number does not work, or there is none"),
            ),
        ),
        YesNo(
            "children",
            "Is a child there, does one live there, or is one affected in another way?",
            shown_when=ShownWhen("reached", ("spoke",)),
            hint="Ask every time.",
        ),
        YesNo(
            "child_harm",
            "Does anybody say that a child has been or is being harmed?",
            required=False,
            hint=CHILD_HARM_HINT,
            shown_when=ShownWhen("reached", ("spoke",)),
        ),
        YesNo(
            "domestic_abuse",
            "Is it domestic abuse?",
            required=False,
            shown_when=ShownWhen("reached", ("spoke",)),
        ),
        YesNo(
            "danger_now",
            "Is the caller or anybody else in danger now?",
            required=False,
            shown_when=ShownWhen("reached", ("spoke",)),
        ),
        Text(
            "new",
            "What is new, if anything?",
            long=True,
            required=False,
            shown_when=ShownWhen("reached", ("spoke",)),
        ),
    ),
)

KINDS = (RECEIVED, RESEARCHED, UPDATED, CALL_BACK)
