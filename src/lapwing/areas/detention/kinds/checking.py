"""Looking at the record again: the check of each, the sample of a month, feedback, and closing."""

from lapwing.areas.detention.criteria import Criterion, criteria
from lapwing.areas.detention.kinds.who import SUPERVISORS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, Question, Reference, ShownWhen, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE, SaidBy
from lapwing.record.roles import CUSTODY_INSPECTOR, HEAD_OF_PUBLIC_PROTECTION

CHECKERS = (CUSTODY_INSPECTOR, HEAD_OF_PUBLIC_PROTECTION)
ANSWERS = (Option("met", "Yes"), Option("not-met", "No"), Option("na", "Does not apply"))
GRADES = (
    Option("good", "Good"),
    Option("improve", "Requires improvement"),
    Option("inadequate", "Inadequate"),
)
AGREES = "agree"
OTHERWISE = (Option(AGREES, "As the record shows"), *ANSWERS)
CRITERIA = criteria()


def _questions(one: Criterion) -> tuple[Question, ...]:
    """What whoever checks is asked of a criterion; what the record answers, nobody types over.

    They may see it otherwise, and say why: that stands beside what the record shows.
    """
    found: list[Question] = []
    if one.by_record:
        found += (
            Choice(one.disagrees, one.asks, options=OTHERWISE, required=False),
            Text(
                f"{one.key}_why",
                "Why do you see it otherwise?",
                long=True,
                shown_when=ShownWhen(one.disagrees, tuple(each.code for each in ANSWERS)),
            ),
        )
    if one.asked:
        asks = f"{one.asks}: what do you find?" if one.by_record else one.asks
        found += (
            Choice(one.key, asks, options=ANSWERS),
            Text(f"{one.key}_note", "What do you want to note?", required=False),
        )
    return tuple(found)


QUALITY_CHECKED = Kind(
    key="detention-quality-checked",
    happened="Custody record checked",
    does="Check the custody record",
    edition=CRITERIA.edition,
    hint="What the record answers stands beside each criterion. Say something there only where you "
    "see it otherwise. What no record can answer is asked of you.",
    seriousness=SaidBy(
        question="grade",
        answers={"good": ROUTINE, "improve": CONCERN, "inadequate": CONCERN},
    ),
    by=CHECKERS,
    after_closing=True,
    questions=(
        *(question for one in CRITERIA.now for question in _questions(one)),
        Choice("grade", "What is it on the whole?", options=GRADES),
        Text("learned", "What is to be learnt from it?", long=True),
    ),
)
DRAWN = Kind(
    key="detention-drawn",
    happened="Drawn for the monthly sample",
    does="Draw this record for the monthly sample",
    edition=2,
    seriousness=ROUTINE,
    by=CHECKERS,
    regards=("detention-arrived",),
    answers_one=True,
    after_closing=True,
    at_once=True,
    made_by_page=True,
    questions=(
        Text("month", "Which month's sample?"),
        Text("seed", "By which seed?"),
        Text("stratum", "From which part?", required=False),
        Text("frame", "From how many?"),
        Text("fingerprint", "What tells the frame from another?"),
    ),
)
JUDGED = Kind(
    key="detention-quality-judged",
    happened="Quality of the custody record judged",
    does="Say what you found in the custody record",
    seriousness=SaidBy(
        question="grade",
        answers={"good": ROUTINE, "improve": CONCERN, "inadequate": CONCERN},
    ),
    by=CHECKERS,
    regards=("detention-drawn",),
    answers_one=True,
    after_closing=True,
    questions=(
        Text("child", "What was it like to be this child here?", long=True),
        Text("decisions", "Were the decisions right, whatever the form says?", long=True),
        Choice("grade", "What is it on the whole?", options=GRADES),
        Text("change", "What is to change, and who sees to it?", long=True),
    ),
)
FEEDBACK = Kind(
    key="detention-feedback-given",
    happened="Feedback given to an officer",
    does="Give feedback to an officer by name",
    edition=2,
    hint="Good work is told, too. It stands on their worklist until they say that they have read "
    "it, which nobody else can; you see when they did.",
    seriousness=ROUTINE,
    by=CHECKERS,
    after_closing=True,
    questions=(
        Reference("officer", "To which officer?", to="officer"),
        Choice(
            "sort",
            "What is it about?",
            options=(
                Option("good", "Good work"),
                Option("learn", "Something to do otherwise"),
                Option("both", "Both"),
            ),
        ),
        Text("said", "What are they to know?", long=True),
    ),
)
FEEDBACK_READ = Kind(
    key="detention-feedback-read",
    happened="Feedback read",
    does="Say that you have read the feedback",
    seriousness=ROUTINE,
    regards=("detention-feedback-given",),
    answers_one=True,
    receipt=True,
    after_closing=True,
    at_once=True,
    questions=(Text("said", "What do you say to it?", long=True, required=False),),
)
SHARED = Kind(
    key="detention-blocked-escalated",
    happened="Blocked case taken up with the council",
    does="Take a blocked case up with the council",
    seriousness=CONCERN,
    partner="Children's social care",
    after_closing=True,
    questions=(
        Text("who", "With whom?"),
        Text("said", "What was said, and what changes?", long=True),
    ),
)
CLOSED = Kind(
    key="detention-closed",
    happened="Custody record closed",
    does="Close the custody record",
    seriousness=ROUTINE,
    by=SUPERVISORS,
    closes_case=True,
    questions=(Text("summary", "How did it end, and is the child safe?", long=True),),
)

KINDS = (QUALITY_CHECKED, DRAWN, JUDGED, FEEDBACK, FEEDBACK_READ, SHARED, CLOSED)
