"""Telling: the councils, the child, and everybody who has care of the child; hearing the child."""

from lapwing.areas.protection.kinds.who import CONSTABLES, INSPECTORS, SOCIAL_CARE
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE

COUNCIL_TOLD = Kind(
    key="protection-council-told",
    happened="Council told of police protection",
    does="Record that a council was told",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    after_closing=True,
    by=CONSTABLES,
    questions=(
        Choices(
            "which",
            "Which council is it?",
            options=(
                Option("found", "Where the child was found"),
                Option("home", "Where the child ordinarily lives"),
            ),
        ),
        Text("council", "What is the council called?"),
        Text("told", "Whom did you tell, by name and post?"),
        Choice(
            "channel",
            "How?",
            options=(
                Option("telephone", "By telephone"),
                Option("there", "They were there"),
                Option("message", "By message, and it was answered"),
            ),
        ),
        Text("said", "What did you tell them, and what will they do?", long=True),
        YesNo("lives_there", "Does the child ordinarily live in this council's area?"),
        Text(
            "place",
            "Which place did you tell them the child is kept at?",
            shown_when=ShownWhen("which", ("home",)),
        ),
        Text("reference", "What is their reference?", required=False),
    ),
)
CHILD_TOLD = Kind(
    key="protection-child-told",
    happened="Child told what was done and why",
    does="Record what the child was told",
    seriousness=ROUTINE,
    after_closing=True,
    by=CONSTABLES,
    questions=(
        Choice(
            "told",
            "Was it explained to the child?",
            options=(
                Option("told", "Yes"),
                Option("not-able", "No: they do not appear able to understand"),
            ),
        ),
        Text(
            "explained",
            "What were they told of what was done, why, and what may follow?",
            long=True,
            shown_when=ShownWhen("told", ("told",)),
        ),
        Text(
            "understood",
            "How do you know what they understood?",
            hint="Interpreter, signs, a picture, their own words",
            shown_when=ShownWhen("told", ("told",)),
        ),
        Text(
            "why_not",
            "Why not, and when will somebody try again?",
            hint="Age, understanding, illness",
            shown_when=ShownWhen("told", ("not-able",)),
        ),
    ),
)
CHILD_HEARD = Kind(
    key="protection-child-heard",
    happened="Child's wishes and feelings",
    does="Record what the child wishes and feels",
    seriousness=CONCERN,
    after_closing=True,
    by=CONSTABLES,
    questions=(
        Choice(
            "how",
            "How was it found out?",
            options=(
                Option("asked", "They were asked"),
                Option("watched", "They were watched: they do not use words"),
                Option("refused", "They were asked, and did not want to say"),
            ),
        ),
        Text(
            "words",
            "What did the child say, word for word?",
            long=True,
            child_words=True,
            shown_when=ShownWhen("how", ("asked", "refused")),
        ),
        Text("demeanour", "How did the child look and seem?", long=True),
        Text("behaviour", "What did the child do, and towards whom?", long=True),
        Text("wishes", "What does the child want to happen, as far as one can tell?", long=True),
        Choice(
            "interpreter",
            "Was an interpreter or an intermediary needed?",
            options=(
                Option("no", "No"),
                Option("used", "Yes, and one was there"),
                Option("not-there", "Yes, and there was none"),
            ),
        ),
    ),
)
PERSON_TOLD = Kind(
    key="protection-person-told",
    happened="Parent or carer told",
    does="Record that a parent or carer was told, or why not",
    hint="One entry for each parent, everybody else with parental responsibility, and whoever the "
    "child lived with.",
    seriousness=ROUTINE,
    after_closing=True,
    by=CONSTABLES,
    questions=(
        Choice(
            "who",
            "Who are they to the child?",
            options=(
                Option("parent", "A parent"),
                Option("responsible", "Somebody else with parental responsibility"),
                Option("carer", "Whoever the child lived with"),
            ),
        ),
        Text("name", "What is their name?"),
        Choice(
            "outcome",
            "Were they told?",
            options=(
                Option("told", "Yes"),
                Option("not-reached", "No: they could not be reached"),
                Option("not-safe", "No: telling them would put somebody at risk"),
                Option("not-known", "No: nobody knows who or where they are"),
            ),
        ),
        Text(
            "said",
            "What were they told of what was done, why, and what may follow? What did they say?",
            long=True,
            shown_when=ShownWhen("outcome", ("told",)),
        ),
        Text(
            "why_not",
            "What was tried, or what is the risk? Who decided?",
            long=True,
            shown_when=ShownWhen("outcome", ("not-reached", "not-safe", "not-known")),
        ),
        YesNo("others", "Is there anybody else who must be told?"),
    ),
)
CONTACT_ASKED = Kind(
    key="protection-contact-asked",
    happened="Contact with the child asked for",
    does="Record that somebody asks for contact with the child",
    seriousness=ROUTINE,
    by=CONSTABLES,
    questions=(
        Text("who", "Who asks, and who are they to the child?"),
        Text("asked", "What do they ask for?", long=True),
    ),
)
CONTACT_DECIDED = Kind(
    key="protection-contact-decided",
    happened="Contact with the child decided",
    does="Decide about contact with the child",
    seriousness=ROUTINE,
    by=INSPECTORS,
    regards=("protection-contact-asked",),
    answers_one=True,
    after_closing=True,
    questions=(
        Choice(
            "decision",
            "What do you decide?",
            options=(
                Option("allowed", "It is allowed"),
                Option("watched", "It is allowed, with somebody there"),
                Option("refused", "It is refused"),
            ),
        ),
        Text("why", "Why is that reasonable, and best for the child?", long=True),
    ),
)

KINDS = (COUNCIL_TOLD, CHILD_TOLD, CHILD_HEARD, PERSON_TOLD, CONTACT_ASKED, CONTACT_DECIDED)
