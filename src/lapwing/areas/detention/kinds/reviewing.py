"""Reviews of detention, going beyond a day, warrants, and interviews."""

from collections.abc import Mapping

from lapwing.areas.detention.kinds.who import REVIEWERS, SUPERINTENDENTS
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Moment, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SaidBy

IN_PERSON, LIVE_LINK, TELEPHONE = "in-person", "live-link", "telephone"
MODES = (
    Option(IN_PERSON, "In person"),
    Option(LIVE_LINK, "By live link"),
    Option(TELEPHONE, "By telephone"),
)
REMOTE = ShownWhen("mode", (LIVE_LINK, TELEPHONE))
_BY_LINK = ShownWhen("mode", (LIVE_LINK,))
HEARD = (
    Option("child", "The child"),
    Option("solicitor", "The solicitor"),
    Option("adult", "The appropriate adult"),
    Option("none", "None of them"),
)


def _heard_or_why_not(answers: Mapping[str, Answer]) -> str | None:
    heard = answers.get("offered")
    if isinstance(heard, tuple) and "none" in heard and len(heard) > 1:
        return "None of them was heard, or somebody was: say one of the two."
    both = isinstance(heard, tuple) and {"child", "adult"} <= set(heard)
    if not both and not answers.get("not_offered_why"):
        return "Say why the child, or the appropriate adult, could not say what they think."
    return None


REVIEWED = Kind(
    key="detention-reviewed",
    happened="Detention reviewed",
    does="Review the detention",
    seriousness=CONCERN,
    by=REVIEWERS,
    hint="Before charge an inspector reviews who has no part in the case; after charge the custody "
    "officer. Weigh each time what it would mean to this child that you come.",
    questions=(
        Choice("mode", "How?", options=MODES),
        Text("remote_why", "Why did you not come in person?", long=True, shown_when=REMOTE),
        YesNo(
            "link_possible",
            "Could it have been by live link?",
            shown_when=ShownWhen("mode", (TELEPHONE,)),
        ),
        YesNo("child_seen", "Did you see the child and speak with them?"),
        Text(
            "unseen_why",
            "Why not?",
            long=True,
            shown_when=ShownWhen("child_seen", ("no", "unknown")),
        ),
        Choices("offered", "Who was offered to say what they think?", options=HEARD),
        Text("not_offered_why", "If one of them was not, why?", required=False),
        Text("representations", "What did they say?", long=True),
        Choice(
            "adult",
            "The appropriate adult?",
            options=(
                Option("there", "Was there"),
                Option("telephone", "Was spoken with from afar"),
                Option("on-the-way", "Is on the way"),
                Option("none", "Nobody has come, and nobody is on the way"),
            ),
        ),
        Choice(
            "decision",
            "What is decided?",
            options=(
                Option("stay", "They stay detained"),
                Option("release", "They are to be released"),
                Option("charge", "They are to be charged"),
            ),
        ),
        Text("why", "Why, and what is done so that it takes no longer than it must?", long=True),
    ),
    check=_heard_or_why_not,
)
POSTPONED = Kind(
    key="detention-review-postponed",
    happened="Review postponed",
    does="Record why a review is late",
    seriousness=CONCERN,
    by=REVIEWERS,
    hint="It is held as soon as it can be, and the ones after it are due as they were.",
    questions=(
        Choice(
            "reason",
            "Why can it not be held now?",
            options=(
                Option("questioning", "They are being questioned, and a break would harm that"),
                Option("nobody", "No review officer can be had"),
                Option("other", "It cannot be done otherwise"),
            ),
        ),
        Text("why", "What was tried?", long=True),
    ),
)
_CONSENTS = (
    YesNo("suitable", "Does the custody officer think a live link right?", shown_when=_BY_LINK),
    YesNo("advised", "Has the child had legal advice about it?", shown_when=_BY_LINK),
    Choices(
        "consents",
        "Who agreed to it?",
        shown_when=_BY_LINK,
        options=(
            Option("child", "The child, while the appropriate adult was there"),
            Option("parent", "The parent or guardian"),
            Option("none", "Nobody"),
        ),
    ),
)
EXTENDED = Kind(
    key="detention-extended",
    happened="Detention beyond a day authorised",
    does="Authorise detention beyond a day",
    seriousness=CONCERN,
    by=SUPERINTENDENTS,
    questions=(
        YesNo("indictable", "Is the offence indictable?"),
        Text("evidence", "What evidence is still to be had, and why only so?", long=True),
        Text("diligent", "How has the investigation been diligent and expeditious?", long=True),
        Text(
            "child",
            "What do this child's age, vulnerability and alternatives come to?",
            long=True,
        ),
        Choices(
            "heard",
            "Who was heard?",
            options=(
                *HEARD[:3],
                Option("parent", "The parent"),
                Option("council", "The council"),
                HEARD[3],
            ),
        ),
        Text("representations", "What did they say?", long=True),
        Choice("mode", "How?", options=MODES[:2]),
        *_CONSENTS,
        Moment("until", "Until when, at the latest?", future=True),
    ),
)
WARRANT = Kind(
    key="detention-warrant-granted",
    happened="Warrant of further detention granted or extended",
    does="Record a court's warrant",
    seriousness=CONCERN,
    questions=(
        Text("court", "Which court?"),
        Moment("expires_at", "When does it run out?", future=True),
        Text("grounds", "On what grounds?", long=True),
    ),
)
INTERVIEWED = Kind(
    key="detention-interviewed",
    happened="Interview",
    does="Record an interview, or that a statement was asked for",
    seriousness=SaidBy(
        question="adult", answers={"there": ROUTINE, "urgent": CONCERN, "no": CONCERN}
    ),
    questions=(
        Text("about", "About what, and by whom?"),
        Choice(
            "adult",
            "Was the appropriate adult there?",
            options=(
                Option("there", "Yes"),
                Option("urgent", "No: a superintendent authorised an urgent interview"),
                Option("no", "No"),
            ),
        ),
        Text("adult_name", "Who?", shown_when=ShownWhen("adult", ("there",))),
        Text(
            "urgent_by",
            "Which superintendent, when, and what could not wait?",
            long=True,
            shown_when=ShownWhen("adult", ("urgent",)),
        ),
    ),
)

KINDS = (REVIEWED, POSTPONED, EXTENDED, WARRANT, INTERVIEWED)
