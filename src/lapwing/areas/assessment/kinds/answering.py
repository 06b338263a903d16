"""Answering: what the local authority does with it, where we disagree, and telling the author."""

from lapwing.areas.assessment.kinds.who import AUTHORITY, SOCIAL_CARE, UNIT
from lapwing.journal.agencies import ANSWERS, STAGES
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy

ACKNOWLEDGED = Kind(
    key="assessment-authority-acknowledged",
    happened="Referral acknowledged by the local authority",
    does="Record that the local authority acknowledged the referral",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    by=(*UNIT, *AUTHORITY),
    questions=(Text("by_whom", "Who acknowledged it, and under which reference?"),),
)
CHASED = Kind(
    key="assessment-authority-chased",
    happened="Local authority chased",
    does="Chase the local authority's decision",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    by=UNIT,
    questions=(
        Choice(
            "level",
            "Whom did you ring?",
            options=(
                Option("front-door", "The front door"),
                Option("manager", "A manager"),
            ),
        ),
        Text("told", "Who was it, and what did they say?", long=True),
    ),
)
DECIDED = Kind(
    key="assessment-authority-decided",
    happened="Local authority's decision",
    does="Record what the local authority decided",
    seriousness=SaidBy(
        question="response",
        answers={
            "enquiry": SERIOUS,
            "assessment": CONCERN,
            "early-help": ROUTINE,
            "no-action": ROUTINE,
        },
    ),
    partner=SOCIAL_CARE,
    after_closing=True,
    by=(*UNIT, *AUTHORITY),
    asks_police=("agreed",),
    questions=(
        Choice(
            "response",
            "What did they decide?",
            options=(
                Option("enquiry", "Strategy discussion or enquiry (section 47)"),
                Option("assessment", "Assessment of a child in need (section 17)"),
                Option("early-help", "Early help"),
                Option("no-action", "No further action"),
            ),
        ),
        Text("by_whom", "Which social worker decided, and why?", long=True),
        YesNo(
            "agreed",
            "Does the safeguarding unit agree?",
            hint="Where the authority records this itself, it leaves it at not known.",
        ),
        Text(
            "why_not",
            "Why not?",
            long=True,
            shown_when=ShownWhen("agreed", ("no",)),
        ),
    ),
)
CONSIDERED = Kind(
    key="assessment-decision-considered",
    happened="Authority's decision considered",
    does="Say whether the unit agrees with the decision",
    seriousness=SaidBy(question="agreed", answers={"yes": ROUTINE, "no": CONCERN}),
    partner=SOCIAL_CARE,
    after_closing=True,
    by=UNIT,
    questions=(
        Choice(
            "agreed",
            "Does the safeguarding unit agree?",
            options=(
                Option("yes", "Yes"),
                Option("no", "No; it is disputed next"),
            ),
        ),
        Text("why", "Why?", long=True),
    ),
)
DISPUTED = Kind(
    key="assessment-disputed",
    happened="Decision disputed",
    does="Dispute the local authority's decision",
    seriousness=CONCERN,
    partner=SOCIAL_CARE,
    after_closing=True,
    by=UNIT,
    questions=(
        Choice("stage", "At which stage?", options=STAGES),
        Text("with_whom", "With whom?"),
        Text("why", "What is the risk to the child if it stays as it is?", long=True),
    ),
)
DISPUTE_ANSWERED = Kind(
    key="assessment-dispute-answered",
    happened="Dispute answered by the local authority",
    does="Answer the dispute for the local authority",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    hint="If the decision changes, record the new decision, too.",
    after_closing=True,
    by=(*UNIT, *AUTHORITY),
    questions=(
        Choice("answer", "What is the answer?", options=ANSWERS),
        Text("by_whom", "Who answers, and why?", long=True),
    ),
)
RESOLVED = Kind(
    key="assessment-dispute-resolved",
    happened="Dispute resolved",
    does="Record how the dispute was resolved",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    after_closing=True,
    by=UNIT,
    questions=(Text("outcome", "What was agreed, and who does what?", long=True),),
)
ASSESSED = Kind(
    key="assessment-authority-assessed",
    happened="Local authority's assessment finished",
    does="Record that the local authority's assessment is finished",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    after_closing=True,
    by=(*UNIT, *AUTHORITY),
    questions=(Text("outcome", "What came of it?", long=True),),
)
FEEDBACK = Kind(
    key="assessment-feedback-given",
    happened="Author told what came of it",
    does="Tell the author what came of it",
    seriousness=ROUTINE,
    after_closing=True,
    by=UNIT,
    questions=(
        Text("told", "What was the author told?", long=True),
        Text("learnt", "What should they do again, or otherwise?", long=True, required=False),
    ),
)
CLOSED = Kind(
    key="assessment-closed",
    happened="Assessment closed",
    does="Close the assessment",
    seriousness=ROUTINE,
    closes_case=True,
    by=UNIT,
    questions=(Text("summary", "What came of it for the child?", long=True),),
)

KINDS = (
    ACKNOWLEDGED,
    CHASED,
    DECIDED,
    CONSIDERED,
    DISPUTED,
    DISPUTE_ANSWERED,
    RESOLVED,
    ASSESSED,
    FEEDBACK,
    CLOSED,
)
