"""What an audit leaves on a case: that it goes back to its team, and feedback; the grade does not.

A mark and a grade belong to the audit and are kept there. On the record of a child stands only what
somebody must now do for the child, and what those who worked on it were told.
"""

from lapwing.journal.kind import Kind
from lapwing.journal.lasting import Lasting
from lapwing.journal.questions import Choice, Option, Reference, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy
from lapwing.record.access.policy import ANSWERABLE, ASSURANCE
from lapwing.record.roles import ROLES

# Whoever may audit: inspectors and above. The assurance lead draws audits, and sees no case.
AUDITORS = tuple(role for role in ROLES.values() if role.key in ANSWERABLE - ASSURANCE)

RETURNED = Kind(
    key="inspection-returned",
    happened="Sent back by an audit",
    does="Send the case back to its team",
    seriousness=SaidBy(question="at_risk", answers={"yes": SERIOUS, "no": CONCERN}),
    by=AUDITORS,
    anywhere=True,
    after_closing=True,
    at_once=True,
    made_by_page=True,
    questions=(
        YesNo("at_risk", "May a child be at risk now?"),
        Text("why", "What was found, and what must be done?", long=True),
    ),
)
ANSWERED = Kind(
    key="inspection-return-answered",
    happened="What an audit sent back was put right",
    does="Say what was done about what the audit found",
    hint="Read why it was sent back. It stays with you until the child is safe.",
    seriousness=SaidBy(question="safe", answers={"no": SERIOUS, "yes": CONCERN}),
    regards=("inspection-returned",),
    answers_one=True,
    anywhere=True,
    after_closing=True,
    questions=(
        YesNo("safe", "Is the child safe now?"),
        Text("done", "What was done, and what is still to be done by whom?", long=True),
    ),
)
FEEDBACK = Kind(
    key="inspection-feedback-given",
    happened="Feedback after an audit",
    does="Tell an officer what the audit found about their work",
    seriousness=ROUTINE,
    by=AUDITORS,
    anywhere=True,
    after_closing=True,
    at_once=True,
    made_by_page=True,
    questions=(
        Reference("officer", "To which officer?", to="officer"),
        Choice(
            "sort",
            "What is it?",
            options=(Option("good", "Good work"), Option("learn", "Something to learn from")),
        ),
        Text("said", "What are they to know?", long=True),
    ),
)
READ = Kind(
    key="inspection-feedback-read",
    happened="Feedback after an audit read",
    does="Say that you have read what the audit found",
    seriousness=ROUTINE,
    regards=("inspection-feedback-given",),
    answers_one=True,
    receipt=True,
    anywhere=True,
    after_closing=True,
    at_once=True,
    questions=(Text("said", "What do you say to it?", long=True, required=False),),
)

GROUPS = (("After an audit", (RETURNED, ANSWERED, FEEDBACK, READ)),)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING: tuple[Lasting, ...] = ()
