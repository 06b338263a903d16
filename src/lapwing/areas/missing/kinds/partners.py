"""Telling partners: national bodies, children's social care, the school, and meetings."""

from lapwing.areas.missing.kinds.agencies import NATIONAL_BODIES, SCHOOL, SOCIAL_CARE
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Moment, Option, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, UNKNOWN, yes_is_serious

PNC_CIRCULATED = Kind(
    key="missing-pnc-circulated",
    happened="Circulated on the Police National Computer",
    does="Record circulation on the Police National Computer",
    seriousness=ROUTINE,
    partner=NATIONAL_BODIES,
    questions=(Text("reference", "What is the reference?"),),
)
NATIONAL_UNIT_NOTIFIED = Kind(
    key="missing-national-unit-notified",
    happened="UK Missing Persons Unit notified",
    does="Record notification of the UK Missing Persons Unit",
    seriousness=ROUTINE,
    partner=NATIONAL_BODIES,
    questions=(Text("reference", "What is the reference?"),),
)
SOCIAL_CARE_NOTIFIED = Kind(
    key="missing-social-care-notified",
    happened="Children's social care told",
    does="Record telling children's social care",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    questions=(
        Text("authority", "Which local authority, and which team?"),
        Text("by_whom", "Who was told there?"),
        Choice(
            "capacity",
            "In what capacity?",
            options=(
                Option("area", "The area's social care or emergency duty team"),
                Option("responsible", "The authority responsible for the child"),
                Option("host", "The authority where the child is placed"),
            ),
        ),
        Text("answer", "What did they tell us?", long=True, required=False),
    ),
)
SCHOOL_ALERTED = Kind(
    key="missing-school-alerted",
    happened="School alerted",
    does="Alert the school",
    seriousness=ROUTINE,
    partner=SCHOOL,
    after_closing=True,
    questions=(
        Choice(
            "about",
            "What is the school told?",
            options=(
                Option("missing", "That the child is missing"),
                Option("found", "That the child has been found"),
            ),
        ),
        Text("establishment", "Which school or college?"),
        Choice(
            "outcome",
            "What happened?",
            options=(
                Option("acknowledged", "The designated safeguarding lead acknowledged it"),
                Option("failed", "It could not be delivered, or nobody acknowledged it"),
                Option("no-school", "The child is at no school; the authority was told instead"),
            ),
        ),
        Text("detail", "Anything else?", long=True, required=False),
    ),
)
MEETING_CONSIDERED = Kind(
    key="missing-meeting-considered",
    happened="Considered at a meeting",
    does="Record what a meeting decided",
    seriousness=UNKNOWN,
    after_closing=True,
    questions=(
        Choice(
            "meeting",
            "Which meeting?",
            options=(
                Option("daily-missing", "Daily missing meeting with partners"),
                Option("daily-management", "Daily management meeting"),
            ),
        ),
        Text("decisions", "What was decided?", long=True),
        Text("actions", "Who does what by when?", long=True, required=False),
    ),
)
STRATEGY_REQUESTED = Kind(
    key="missing-strategy-requested",
    happened="Strategy discussion requested",
    does="Request a strategy discussion",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    after_closing=True,
    questions=(
        Text("authority", "Which local authority was asked?"),
        Text("reason", "Why?", long=True),
    ),
)
STRATEGY_HELD = Kind(
    key="missing-strategy-held",
    happened="Strategy discussion held",
    does="Record a strategy discussion",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    after_closing=True,
    questions=(
        Text("present", "Who took part?"),
        Text("shared", "What was shared?", long=True),
        Text("decisions", "What was decided?", long=True),
        Text("enquiries", "Which new lines of enquiry follow?", long=True, required=False),
    ),
)
INTERVENTION_REQUESTED = Kind(
    key="missing-intervention-meeting-requested",
    happened="Missing intervention meeting requested",
    does="Request a missing intervention meeting",
    seriousness=yes_is_serious("significant_harm", no=CONCERN),
    partner=SOCIAL_CARE,
    edition=2,
    after_closing=True,
    questions=(
        Text("authority", "Which local authority was asked?"),
        Moment("proposed", "For when?", future=True, required=False),
        Text("reason", "Why?", long=True, required=False),
        YesNo(
            "significant_harm",
            "Is significant harm suspected?",
            hint="If so, a strategy discussion is asked for as well.",
        ),
    ),
)
INTERVENTION_HELD = Kind(
    key="missing-intervention-meeting-held",
    happened="Missing intervention meeting held",
    does="Record a missing intervention meeting",
    seriousness=CONCERN,
    partner=SOCIAL_CARE,
    after_closing=True,
    questions=(
        Text("present", "Who took part?"),
        Text("decisions", "What was decided?", long=True),
        Text("actions", "Who does what by when?", long=True),
    ),
)
PATTERN_REVIEWED = Kind(
    key="missing-pattern-reviewed",
    happened="Repeat pattern reviewed",
    does="Review the pattern of episodes",
    seriousness=yes_is_serious("significant_harm", no=CONCERN),
    after_closing=True,
    questions=(
        Text("pattern", "What does the pattern show?", long=True),
        Text("direction", "What must change?", long=True),
        YesNo("significant_harm", "Is significant harm suspected?"),
    ),
)

KINDS = (
    PNC_CIRCULATED,
    NATIONAL_UNIT_NOTIFIED,
    SOCIAL_CARE_NOTIFIED,
    SCHOOL_ALERTED,
    MEETING_CONSIDERED,
    STRATEGY_REQUESTED,
    STRATEGY_HELD,
    INTERVENTION_REQUESTED,
    INTERVENTION_HELD,
    PATTERN_REVIEWED,
)
