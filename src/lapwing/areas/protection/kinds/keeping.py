"""Keeping the child safe meanwhile: the designated officer, the place, welfare and reviews."""

from lapwing.areas.protection.kinds.who import CONSTABLES, INSPECTORS, SOCIAL_CARE
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Choice,
    Moment,
    Option,
    Reference,
    ShownWhen,
    Text,
    YesNo,
)
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy

STATION = "police-station"

DESIGNATED = Kind(
    key="protection-designated",
    happened="Designated officer accepted",
    does="Accept as designated officer",
    hint="Record this yourself. You inquire into the case, decide where the child is, and answer "
    "for them until somebody else accepts.",
    seriousness=ROUTINE,
    by=INSPECTORS,
    questions=(
        Text("told", "Who told you, and what do you know of the child so far?", long=True),
        Moment("until", "Until when are you on duty?", future=True),
    ),
)
HANDED_OVER = Kind(
    key="protection-handed-over",
    happened="Handing over to another designated officer",
    does="Hand over to another designated officer",
    hint="You stay the designated officer until they accept.",
    seriousness=ROUTINE,
    by=INSPECTORS,
    questions=(
        Reference("officer", "To whom?", to="officer"),
        Text("told", "What must they know and do?", long=True),
    ),
)
ACCOMMODATED = Kind(
    key="protection-accommodated",
    happened="Where the child is kept",
    does="Record where the child is now",
    hint="Give the time at which the child arrived. Another place is another entry.",
    seriousness=SaidBy(
        question="type",
        answers={
            "police-station": SERIOUS,
            "foster": ROUTINE,
            "residential": ROUTINE,
            "relative": ROUTINE,
            "hospital": ROUTINE,
            "refuge": ROUTINE,
            "other": CONCERN,
        },
    ),
    by=CONSTABLES,
    questions=(
        Choice(
            "type",
            "What kind of place is it?",
            options=(
                Option("foster", "Foster care, provided by the council"),
                Option("residential", "A children's home, provided by the council"),
                Option("relative", "With a relative or friend whom the council approved"),
                Option("refuge", "A registered refuge"),
                Option("hospital", "A hospital"),
                Option(
                    STATION,
                    "A police station",
                    "Not suitable for a child: only where there is nowhere else, and briefly",
                ),
                Option("other", "Somewhere else"),
            ),
        ),
        Text("place", "Which place, and who is with the child?"),
        Choice(
            "room",
            "Where in the station?",
            shown_when=ShownWhen("type", (STATION,)),
            options=(
                Option("family-room", "A family or vulnerable persons' room"),
                Option("office", "An office, with somebody beside them"),
                Option("cell", "A cell or a detention room"),
            ),
        ),
        Text(
            "tried",
            "What else was tried, and why not there?",
            long=True,
            shown_when=ShownWhen("type", (STATION, "other")),
        ),
    ),
)
STATION_AUTHORISED = Kind(
    key="protection-station-authorised",
    happened="Police station authorised as the last resort",
    does="Authorise the police station as the last resort",
    seriousness=SERIOUS,
    by=INSPECTORS,
    questions=(
        Text("tried", "What else was tried, with whom, and at what times?", long=True),
        Text("why", "Why is there nowhere else now?", long=True),
        Text("conditions", "Who stays with the child, in which room, with what?", long=True),
        Text("next", "What is done to find another place, and by when?", long=True),
    ),
)
WELFARE_NOTED = Kind(
    key="protection-welfare-noted",
    happened="Child's welfare looked to",
    does="Record what was done for the child's welfare",
    seriousness=ROUTINE,
    by=CONSTABLES,
    questions=(
        Text("how", "How is the child, and who saw them?", long=True),
        Text(
            "done",
            "What was done?",
            hint="Food, sleep, clothes, medicine, comfort, things from home, school",
            long=True,
        ),
    ),
)
REVIEWED = Kind(
    key="protection-reviewed",
    happened="Police protection reviewed",
    does="Review whether protection is still needed",
    seriousness=CONCERN,
    partner=SOCIAL_CARE,
    by=INSPECTORS,
    questions=(
        Choice(
            "mode",
            "How did you review it?",
            options=(
                Option("in-person", "With the child"),
                Option("remote", "By telephone or video with whoever is with the child"),
                Option("papers", "From what is recorded, and nobody was spoken to"),
            ),
        ),
        YesNo("needed", "Is there still reason to fear significant harm if they were released?"),
        Text("why", "Why?", long=True),
        Text("welfare", "How is the child, and what do they need?", long=True),
        YesNo("heard", "Was the child asked again what they wish and feel?"),
        Text("place", "Is where they are still right?", long=True),
        Text("council", "What does the council say and do?", long=True),
        Moment("next", "When do you look again?", future=True),
    ),
)
INQUIRED = Kind(
    key="protection-inquired",
    happened="Designated officer's inquiry complete",
    does="Say what the inquiry found",
    seriousness=CONCERN,
    by=INSPECTORS,
    questions=(
        YesNo("cause", "Is there reason to fear significant harm if the child were released?"),
        Text("found", "What did you find, and from whom?", long=True),
    ),
)

KINDS = (
    DESIGNATED,
    HANDED_OVER,
    ACCOMMODATED,
    STATION_AUTHORISED,
    WELFARE_NOTED,
    REVIEWED,
    INQUIRED,
)
