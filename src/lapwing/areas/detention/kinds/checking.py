"""Looking at the record again: the check of each, the sample of a month, feedback, and closing."""

from lapwing.areas.detention.kinds.who import SUPERVISORS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, Reference, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE, SaidBy
from lapwing.record.roles import CUSTODY_INSPECTOR, HEAD_OF_PUBLIC_PROTECTION

CHECKERS = (CUSTODY_INSPECTOR, HEAD_OF_PUBLIC_PROTECTION)
ANSWERS = (Option("met", "Yes"), Option("not-met", "No"), Option("na", "Does not apply"))
GRADES = (
    Option("good", "Good"),
    Option("improve", "Requires improvement"),
    Option("inadequate", "Inadequate"),
)
CRITERIA = (
    ("arrest", "The arrest was necessary, and alternatives were weighed"),
    ("age", "It is written how the age is known"),
    ("parent", "The parent or council was told, with the time"),
    ("adult_called", "The appropriate adult was called in time"),
    ("adult_gap", "How long the appropriate adult took, and why, is written"),
    ("adult_welfare", "The appropriate adult came for the child, and not only for the interview"),
    ("rights", "Rights were given while the appropriate adult was there"),
    ("solicitor", "A solicitor was offered, and declining was looked into"),
    ("risk", "The risk assessment and care plan are about this child"),
    ("place", "They were not in a cell, or the reason is written"),
    ("visits", "Visits were on time"),
    ("health", "Health care, and liaison and diversion, were offered"),
    ("voice", "The child's voice stands at booking-in, at reviews and at release"),
    ("assessment", "A child risk assessment was submitted that describes the child"),
    ("reviews", "Each review was on time"),
    ("mode", "How each review was held, and why, is written"),
    ("seen", "Somebody who reviewed saw the child"),
    ("shortest", "Detention was as short as it could be, and delay is explained"),
    ("search", "A strip search had every safeguard"),
    ("bail", "The ground for refusing bail is one that the law gives"),
    ("early", "The council and youth justice were told early"),
    ("request", "Each request was of one type, and of the right one"),
    ("secure_test", "What secure accommodation needs is shown by evidence"),
    ("answer", "What the council answered is written, with name and time"),
    ("certificate", "The certificate was made, and the court had it"),
    ("release", "Release was planned, safe, and to somebody named"),
    ("lawful", "On the whole, detention was lawful and proportionate"),
)

QUALITY_CHECKED = Kind(
    key="detention-quality-checked",
    happened="Custody record checked",
    does="Check the custody record",
    seriousness=SaidBy(
        question="grade",
        answers={"good": ROUTINE, "improve": CONCERN, "inadequate": CONCERN},
    ),
    by=CHECKERS,
    after_closing=True,
    questions=(
        *(
            question
            for name, asks in CRITERIA
            for question in (
                Choice(name, asks, options=ANSWERS),
                Text(f"{name}_note", "What do you want to note?", required=False),
            )
        ),
        Choice("grade", "What is it on the whole?", options=GRADES),
        Text("learned", "What is to be learnt from it?", long=True),
    ),
)
DRAWN = Kind(
    key="detention-drawn",
    happened="Drawn for the monthly sample",
    does="Draw this record for the monthly sample",
    seriousness=ROUTINE,
    by=CHECKERS,
    after_closing=True,
    at_once=True,
    questions=(Text("month", "Which month's sample?"),),
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
    seriousness=ROUTINE,
    by=CHECKERS,
    after_closing=True,
    questions=(
        Reference("officer", "To which officer?", to="officer"),
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
