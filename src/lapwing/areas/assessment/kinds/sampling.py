"""The monthly sample: what was filed unshared is drawn, looked at by another, and heard of."""

from lapwing.areas.assessment.kinds.who import UNIT, UNIT_LEADS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Option, ShownWhen, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy

DRAWN_QUESTIONS = (
    Text("month", "Which month's sample?"),
    Text("seed", "By which seed?"),
    Text("stratum", "From which part?", required=False),
    Text("frame", "From how many?"),
    Text("fingerprint", "What tells the frame from another?"),
)

DRAWN = Kind(
    key="assessment-drawn",
    happened="Drawn for the monthly sample",
    does="Draw this assessment for the monthly sample",
    seriousness=ROUTINE,
    by=UNIT_LEADS,
    regards=("assessment-filed-unshared",),
    answers_one=True,
    after_closing=True,
    at_once=True,
    made_by_page=True,
    questions=DRAWN_QUESTIONS,
)
AUDITED = Kind(
    key="assessment-audited",
    happened="Decision not to share audited",
    does="Say what you found about the decision not to share",
    hint="Read the whole of it as if you decided today. Whoever decided is told what you found.",
    seriousness=SaidBy(
        question="found", answers={"share": SERIOUS, "fault": CONCERN, "right": ROUTINE}
    ),
    by=UNIT_LEADS,
    regards=("assessment-drawn",),
    answers_one=True,
    after_closing=True,
    questions=(
        Choice(
            "found",
            "Was it right not to share it?",
            options=(
                Option("right", "Yes"),
                Option("fault", "Yes, but something was done wrong"),
                Option("share", "No: it should have been shared"),
            ),
        ),
        Choices(
            "errors",
            "What went wrong?",
            shown_when=ShownWhen("found", ("fault", "share")),
            options=(
                Option("floor", "It reached the share floor"),
                Option("history", "What was known of the child or the home was not looked up"),
                Option("status", "Social care was not asked, or was asked of the wrong child"),
                Option("together", "What the assessments add up to was not seen"),
                Option("grade", "The grade was too low"),
                Option("voice", "The child was not heard"),
                Option("reason", "The reason does not carry the decision"),
                Option("other", "Something else"),
            ),
        ),
        Text("said", "What is whoever decided to know?", long=True),
    ),
)
AUDIT_READ = Kind(
    key="assessment-audit-read",
    happened="Audit read by whoever decided",
    does="Say that you have read it",
    seriousness=ROUTINE,
    by=UNIT,
    regards=("assessment-audited",),
    answers_one=True,
    receipt=True,
    after_closing=True,
    at_once=True,
    questions=(Text("said", "What do you say to it?", long=True, required=False),),
)

KINDS = (DRAWN, AUDITED, AUDIT_READ)
