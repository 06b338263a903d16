"""Oversight of an episode: reviews by rank, handover, and taking over from another force."""

from lapwing.areas.missing.kinds.agencies import OTHER_FORCE
from lapwing.areas.missing.kinds.report import GRADES, INSPECTORS, SUPERVISORS, by_grade
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, Reference, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy
from lapwing.record.roles import CHIEF_OFFICER, DUTY_SUPERINTENDENT, HEAD_OF_PUBLIC_PROTECTION

REVIEW = (
    Choice(
        "risk",
        "What is the risk now?",
        options=GRADES,
        hint="To change the grade itself, grade the risk again.",
    ),
    Text("rationale", "What was considered, and why?", long=True),
    YesNo("tasks_done", "Are the tasks set being done and recorded?"),
    Text("direction", "What must happen next?", long=True, required=False),
)

SUPERVISOR_REVIEWED = Kind(
    key="missing-supervisor-reviewed",
    happened="Supervisor's review",
    does="Review as supervisor",
    seriousness=by_grade("risk"),
    questions=REVIEW,
    by=SUPERVISORS,
)
INSPECTOR_REVIEWED = Kind(
    key="missing-inspector-reviewed",
    happened="Inspector's review",
    does="Review as inspector",
    seriousness=by_grade("risk"),
    questions=REVIEW,
    by=INSPECTORS,
)
SUPERINTENDENT_REVIEWED = Kind(
    key="missing-superintendent-reviewed",
    happened="Superintendent's review",
    does="Review as superintendent",
    seriousness=by_grade("risk"),
    questions=REVIEW,
    by=(DUTY_SUPERINTENDENT, HEAD_OF_PUBLIC_PROTECTION, CHIEF_OFFICER),
)
RESCUE_ALERT = Kind(
    key="missing-child-rescue-alert-considered",
    happened="Child Rescue Alert considered",
    does="Decide on a Child Rescue Alert",
    seriousness=SaidBy(question="decision", answers={"requested": SERIOUS, "not-now": CONCERN}),
    questions=(
        Choice(
            "decision",
            "Should a Child Rescue Alert be requested?",
            options=(Option("requested", "Yes, requested"), Option("not-now", "Not now")),
        ),
        Text("rationale", "Why?", long=True),
    ),
    by=SUPERVISORS,
)
HANDOVER_OFFERED = Kind(
    key="missing-handover-offered",
    happened="Handover offered",
    does="Offer a handover",
    seriousness=ROUTINE,
    hint="You keep the episode until the other supervisor accepts it by name.",
    questions=(
        Reference("to", "Who takes over?", to="officer"),
        Text("briefing", "What must they know?", long=True),
    ),
    by=SUPERVISORS,
)
HANDOVER_ACCEPTED = Kind(
    key="missing-handover-accepted",
    happened="Handover accepted",
    does="Accept the handover",
    seriousness=ROUTINE,
    regards=("missing-handover-offered",),
    questions=(Text("understood", "What will you do first?", long=True, required=False),),
    by=SUPERVISORS,
)
SUPERVISOR_LEFT = Kind(
    key="missing-supervisor-left",
    happened="Supervisor went off duty",
    does="Go off duty",
    seriousness=ROUTINE,
    made_by_page=True,
    by=SUPERVISORS,
)
TRANSFER_PROPOSED = Kind(
    key="missing-transfer-proposed",
    happened="Transfer to another force proposed",
    does="Propose a transfer to another force",
    seriousness=ROUTINE,
    partner=OTHER_FORCE,
    hint="This force owns the episode until the other acknowledges it in writing.",
    questions=(
        Text("to_force", "Which force?"),
        Text("rationale", "Why should they take it?", long=True),
        Text("contact", "Who was spoken to there?", required=False),
    ),
    by=SUPERVISORS,
)
TRANSFER_ACKNOWLEDGED = Kind(
    key="missing-transfer-acknowledged",
    happened="Transfer acknowledged by the receiving force",
    does="Record the receiving force's acknowledgement",
    seriousness=ROUTINE,
    partner=OTHER_FORCE,
    regards=("missing-transfer-proposed",),
    questions=(
        Text("by_whom", "Who acknowledged it, in what role?"),
        Text("reference", "What is their reference?"),
    ),
    by=SUPERVISORS,
)
TRANSFER_DECLINED = Kind(
    key="missing-transfer-declined",
    happened="Transfer declined",
    does="Record that the transfer was declined",
    seriousness=ROUTINE,
    partner=OTHER_FORCE,
    regards=("missing-transfer-proposed",),
    questions=(Text("reason", "Why was it declined?"),),
    by=SUPERVISORS,
)
TRANSFERRED = Kind(
    key="missing-transferred",
    happened="Transferred to another force",
    does="Hand the episode to the other force",
    seriousness=ROUTINE,
    partner=OTHER_FORCE,
    closes_case=True,
    questions=(Text("reference", "What is their reference?"),),
    by=SUPERVISORS,
)

KINDS = (
    SUPERVISOR_REVIEWED,
    INSPECTOR_REVIEWED,
    SUPERINTENDENT_REVIEWED,
    RESCUE_ALERT,
    HANDOVER_OFFERED,
    HANDOVER_ACCEPTED,
    SUPERVISOR_LEFT,
    TRANSFER_PROPOSED,
    TRANSFER_ACKNOWLEDGED,
    TRANSFER_DECLINED,
    TRANSFERRED,
)
