"""What a meeting asks for and whether it is done; what daily meetings decide; closing the case."""

from lapwing.areas.meetings.kinds.strategy import AGENCIES
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Moment, Option, Reference, ShownWhen, Text
from lapwing.journal.seriousness import ROUTINE, UNKNOWN
from lapwing.record.roles import (
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SERGEANT,
)

DAILY_MISSING, DAILY_MANAGEMENT = "daily-missing", "daily-management"
DAILY_DOMESTIC_ABUSE, MONTHLY_ONLINE = "daily-domestic-abuse", "monthly-online"
MEETINGS = (
    Option(DAILY_DOMESTIC_ABUSE, "Daily domestic abuse meeting with partners"),
    Option(DAILY_MANAGEMENT, "Daily management meeting"),
    Option(DAILY_MISSING, "Daily missing meeting with partners"),
    Option(MONTHLY_ONLINE, "Monthly meeting on online abuse cases"),
)
SUPERVISORS = (SERGEANT, DUTY_INSPECTOR, SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR)

ACTION_SET = Kind(
    key="meetings-action-set",
    happened="Action set by a meeting",
    does="Set an action",
    seriousness=ROUTINE,
    after_closing=True,
    hint="One entry for each action.",
    anywhere=True,
    questions=(
        Text("action", "What is to be done?", long=True),
        Choice(
            "meeting",
            "Which meeting asked for it?",
            options=(
                Option("strategy", "Strategy discussion"),
                Option("conference", "Child protection conference"),
                *MEETINGS,
                Option("marac", "Multi-agency risk assessment conference (MARAC)"),
            ),
        ),
        Choice(
            "agency",
            "Whose is it to do?",
            options=(
                Option("police", "The police"),
                Option("partner", "A partner agency"),
            ),
        ),
        Reference(
            "owner", "Which officer?", to="officer", shown_when=ShownWhen("agency", ("police",))
        ),
        Text(
            "partner_owner",
            "Who there, at which agency?",
            shown_when=ShownWhen("agency", ("partner",)),
        ),
        Moment("by_when", "By when?", future=True),
    ),
)
ACTION_DONE = Kind(
    key="meetings-action-done",
    happened="Action done",
    does="Record that the action is done",
    seriousness=ROUTINE,
    after_closing=True,
    regards=("meetings-action-set",),
    answers_one=True,
    anywhere=True,
    questions=(Text("result", "What was done, and what came of it?", long=True),),
)
ACTION_DROPPED = Kind(
    key="meetings-action-dropped",
    happened="Action no longer needed",
    does="Drop the action",
    seriousness=ROUTINE,
    after_closing=True,
    regards=("meetings-action-set",),
    answers_one=True,
    anywhere=True,
    questions=(Text("reason", "Why is it no longer needed, and did the chair agree?", long=True),),
    by=SUPERVISORS,
)
CONSIDERED = Kind(
    key="meetings-considered",
    happened="Considered at a meeting",
    does="Record what a meeting decided of this child",
    seriousness=UNKNOWN,
    after_closing=True,
    anywhere=True,
    questions=(
        Choice("meeting", "Which meeting?", options=MEETINGS),
        Choices(
            "present",
            "Which agencies took part?",
            options=AGENCIES,
            required=False,
        ),
        Text("decisions", "What was decided, and why?", long=True),
    ),
)
CLOSED = Kind(
    key="meetings-closed",
    happened="Meeting closed",
    does="Close this meeting",
    seriousness=ROUTINE,
    closes_case=True,
    questions=(Text("summary", "What came of it for the child?", long=True),),
    by=(*SUPERVISORS, DUTY_SUPERINTENDENT),
)

KINDS = (ACTION_SET, ACTION_DONE, ACTION_DROPPED, CONSIDERED, CLOSED)
