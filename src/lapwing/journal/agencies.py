"""The kinds of entry that partner agencies record, on any case that they were told of.

Each names the partners' roles in ``by``: that, and nothing else, lets a partner record it. What an
officer records of a partner instead (that they answered by telephone) has a kind of its own.
"""

from lapwing.journal.keeping import CASE_SHARED
from lapwing.journal.kind import Kind
from lapwing.journal.packaging import PACKAGE_SENT
from lapwing.journal.questions import Choice, Option, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE, UNKNOWN
from lapwing.record.roles import ROLES, SAFEGUARDING_INSPECTOR, SAFEGUARDING_SERGEANT

AGENCIES = tuple(role for role in ROLES.values() if role.partner)
STAGES = (
    Option("worker", "1: between the two who work on it"),
    Option("managers", "2: between their managers"),
    Option("leads", "3: between the services' leads"),
    Option("partnership", "4: before the safeguarding partnership"),
)
ANSWERS = (
    Option("changed", "The decision is changed"),
    Option("part", "It is changed in part"),
    Option("stands", "It stands"),
    Option("meeting", "It is taken to a meeting of both agencies"),
)

RECEIPT_ACKNOWLEDGED = Kind(
    key="receipt-acknowledged",
    happened="Receipt acknowledged",
    does="Acknowledge receipt",
    seriousness=ROUTINE,
    hint="Say it as soon as somebody has read it: until then nobody here knows that it arrived.",
    by=AGENCIES,
    regards=(CASE_SHARED.key, PACKAGE_SENT.key),
    answers_one=True,
    after_closing=True,
    questions=(
        Text("by_whom", "Who at your agency has it, and under which reference?"),
        Text("next", "What will your agency do, and by when?", long=True, required=False),
    ),
)
RECEIPT_CONFIRMED = Kind(
    key="receipt-confirmed",
    happened="Receipt confirmed by telephone",
    does="Record that it arrived",
    seriousness=ROUTINE,
    hint="For an agency that does not answer here: ring them, and write down who has it.",
    regards=(CASE_SHARED.key, PACKAGE_SENT.key),
    answers_one=True,
    after_closing=True,
    questions=(Text("by_whom", "Who there has it, and under which reference?"),),
)
INFORMATION_GIVEN = Kind(
    key="agency-information-given",
    happened="Information given by an agency",
    does="Tell the police what your agency knows",
    seriousness=UNKNOWN,
    hint="What you say here stands on the child's case, and officers on it read it at once. Where "
    "a child is in danger now, ring 999.",
    by=AGENCIES,
    after_closing=True,
    questions=(
        Choice(
            "purpose",
            "What is it for?",
            options=(
                Option("meeting", "A strategy discussion, conference or other meeting"),
                Option("asked", "The police asked for it"),
                Option("unasked", "The police should know it"),
            ),
        ),
        Text("told", "What does your agency know?", long=True),
        Text("source", "Who knows it, and since when?"),
        Text("conditions", "Who should not learn of it, and why?", long=True, required=False),
    ),
)
DISAGREED = Kind(
    key="agency-disagreed",
    happened="An agency disagrees",
    does="Disagree with what the police decided",
    seriousness=CONCERN,
    hint="A detective sergeant answers it. If the answer leaves the child at risk, disagree again "
    "at the next stage.",
    by=AGENCIES,
    after_closing=True,
    questions=(
        Choice("stage", "At which stage?", options=STAGES),
        Text("with_what", "Which decision, or what was not done?", long=True),
        Text("why", "What is the risk to the child if it stays as it is?", long=True),
        Text("wanted", "What should be done instead?", long=True),
    ),
)
DISAGREEMENT_ANSWERED = Kind(
    key="agency-disagreement-answered",
    happened="Agency's disagreement answered",
    does="Answer the agency's disagreement",
    seriousness=ROUTINE,
    by=(SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR),
    regards=(DISAGREED.key,),
    answers_one=True,
    after_closing=True,
    questions=(
        Choice("answer", "What is the answer?", options=ANSWERS),
        Text("why", "Why, and what keeps the child safe?", long=True),
    ),
)

KINDS = (
    RECEIPT_ACKNOWLEDGED,
    RECEIPT_CONFIRMED,
    INFORMATION_GIVEN,
    DISAGREED,
    DISAGREEMENT_ANSWERED,
)
