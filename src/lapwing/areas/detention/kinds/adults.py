"""The adults beside the child: the appropriate adult, parent or council, a woman for a girl."""

from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Moment, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import ROUTINE

TYPES = (
    Option("parent", "Parent or guardian"),
    Option("carer", "Carer of a looked-after child"),
    Option("council", "Representative of the council that looks after them"),
    Option("social-worker", "Social worker"),
    Option("scheme", "Volunteer or worker of an appropriate adult scheme"),
    Option("other", "Another responsible adult, aged 18 or over"),
)
PURPOSES = (
    Option("welfare", "To look after how the child is"),
    Option("rights", "Rights, and helping the child to understand"),
    Option("interview", "An interview"),
    Option("procedure", "A search, samples or identification"),
    Option("review", "A review of detention"),
    Option("charge", "Charge"),
)
NONE_OF_THESE = "none"
EXCLUDED = (
    Option("police", "A police officer, or works for the police"),
    Option("involved", "Suspected of, a victim of, or a witness to the offence"),
    Option("investigating", "Has a part in the investigation"),
    Option("admissions", "The child has admitted something to them"),
    Option("estranged", "An estranged parent to whom the child objects"),
    Option("under-18", "Under 18"),
    Option(NONE_OF_THESE, "None of these"),
)
WHO = (
    Choice("type", "Who are they to the child?", options=TYPES),
    Text("name", "What is their name?"),
    Choices("excluded", "Are they any of these?", options=EXCLUDED),
)

ASKED = Kind(
    key="detention-adult-asked",
    happened="Appropriate adult asked to come",
    does="Record that an appropriate adult was asked to come",
    seriousness=ROUTINE,
    hint="A parent or guardian first, or the council for a child it looks after; then a social "
    "worker; then another responsible adult. Ask them for the child, and not for the interview.",
    questions=(
        *WHO,
        YesNo("told_why", "Were they told why the child is held, and where?"),
        Choice(
            "reply",
            "What did they say?",
            options=(
                Option("comes", "They come"),
                Option("declined", "They do not come"),
                Option("no-reply", "Not reached"),
            ),
        ),
        Text("declined_why", "Why not?", shown_when=ShownWhen("reply", ("declined",))),
    ),
)
ACCEPTED = Kind(
    key="detention-adult-accepted",
    happened="Appropriate adult said when they come",
    does="Record when the appropriate adult comes",
    seriousness=ROUTINE,
    questions=(
        Text("name", "What is their name?"),
        Moment("expected_at", "When do they come?", future=True),
    ),
)
ARRIVED = Kind(
    key="detention-adult-arrived",
    happened="Appropriate adult arrived",
    does="Record that the appropriate adult arrived",
    seriousness=ROUTINE,
    questions=(
        *WHO,
        Choices("purposes", "What are they here for?", options=PURPOSES),
    ),
)
LEFT = Kind(
    key="detention-adult-left",
    happened="Appropriate adult left",
    does="Record that the appropriate adult left",
    seriousness=ROUTINE,
    questions=(
        Text("name", "What is their name?"),
        Text("why", "Why do they leave, and when do they come again?"),
    ),
)
PARENT_TOLD = Kind(
    key="detention-parent-told",
    happened="Whoever is responsible for the child was told",
    does="Record that whoever is responsible for the child was told",
    seriousness=ROUTINE,
    questions=(
        Choice(
            "who",
            "Who was told?",
            options=(
                Option("parent", "Parent or guardian"),
                Option("carer", "Somebody else who is responsible for them"),
                Option("council", "The council that looks after them"),
            ),
        ),
        Text("name", "Their name, and how they were reached"),
        Choices(
            "told",
            "What were they told?",
            options=(
                Option("arrest", "That the child is arrested"),
                Option("reason", "Why"),
                Option("place", "Where they are held"),
            ),
        ),
    ),
)
RIGHTS = Kind(
    key="detention-rights-given",
    happened="Rights given",
    does="Record that rights were given",
    seriousness=ROUTINE,
    questions=(
        YesNo("with_adult", "Was the appropriate adult there?"),
        Choice(
            "solicitor",
            "A solicitor?",
            options=(
                Option("asked", "Asked for"),
                Option("declined", "Declined, after being told that it is free"),
                Option("adult-asked", "Asked for by the appropriate adult"),
            ),
        ),
        YesNo("in_private", "Were they offered to speak with the appropriate adult in private?"),
        YesNo("understood", "Could they say in their own words what was explained?"),
    ),
)
WOMAN_NAMED = Kind(
    key="detention-woman-named",
    happened="Woman named who looks after the girl",
    does="Name the woman who looks after the girl",
    seriousness=ROUTINE,
    questions=(
        Text("name", "Who?"),
        YesNo("told", "Was the girl told her name?"),
    ),
)

KINDS = (ASKED, ACCEPTED, ARRIVED, LEFT, PARENT_TOLD, RIGHTS, WOMAN_NAMED)
