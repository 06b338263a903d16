"""Deciding what follows and ending it: orders, lawyers, other children, the end and afterwards."""

from lapwing.areas.protection.kinds.who import (
    CONSTABLES,
    INSPECTORS,
    SOCIAL_CARE,
    SUPERINTENDENTS,
)
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy
from lapwing.record.roles import SAFEGUARDING_UNIT

TOLD_LATE = "told_late"
ORDER_DECIDED = Kind(
    key="protection-order-decided",
    happened="Emergency protection order: decided",
    does="Decide about an emergency protection order",
    seriousness=CONCERN,
    partner=SOCIAL_CARE,
    by=INSPECTORS,
    questions=(
        Choice(
            "decision",
            "What is decided?",
            options=(
                Option("not-needed", "It is not needed"),
                Option("council", "The council applies"),
                Option("police", "The police apply for the council"),
                Option("granted", "It was granted"),
                Option("refused", "It was refused"),
            ),
        ),
        Text("why", "Why, and who was spoken to?", long=True),
    ),
)
LAWYER_ASKED = Kind(
    key="protection-lawyer-asked",
    happened="Lawyer asked about the end of police protection",
    does="Record a lawyer's advice on how it ends",
    seriousness=ROUTINE,
    by=INSPECTORS,
    questions=(
        Text("who", "Who advised?"),
        Text("advice", "What did they advise for the hours that are left?", long=True),
    ),
)
OTHERS_ASSESSED = Kind(
    key="protection-others-assessed",
    happened="Other children of the home assessed",
    does="Record that the other children were assessed",
    seriousness=ROUTINE,
    after_closing=True,
    by=CONSTABLES,
    questions=(
        Text(
            "references",
            "Who are they, and what is the reference of each one's assessment?",
            hint="A child risk assessment is submitted for each. Where there are no other "
            "children after all, say how you know.",
            long=True,
        ),
    ),
)
ENDED = Kind(
    key="protection-ended",
    happened="Police protection ended",
    does="End police protection",
    hint="Give the time at which it ended. Where the child goes is written next.",
    seriousness=SaidBy(
        question="reason",
        answers={
            "released": CONCERN,
            "council": CONCERN,
            "order": SERIOUS,
            "hospital": SERIOUS,
            "run-out": SERIOUS,
            "other": CONCERN,
        },
    ),
    after_closing=True,
    by=INSPECTORS,
    questions=(
        Choice(
            "reason",
            "How did it end?",
            options=(
                Option("released", "The child was released to a parent or carer"),
                Option("council", "The council placed the child by agreement (section 20)"),
                Option("order", "A court made an order"),
                Option("hospital", "The child was detained in hospital (Mental Health Act)"),
                Option("run-out", "72 hours ran out"),
                Option("other", "Otherwise"),
            ),
        ),
        Text("why", "Why is that safe for the child?", long=True),
        Text(
            TOLD_LATE,
            "If it ended in time, and the limit had passed before you recorded it: why only now?",
            hint="Leave it empty otherwise. A superintendent looks at why nobody could know.",
            required=False,
            long=True,
        ),
    ),
)
END_RECORDED = Kind(
    key="protection-end-recorded",
    happened="Where the child went",
    does="Record where the child went",
    seriousness=CONCERN,
    after_closing=True,
    by=CONSTABLES,
    questions=(
        Text("destination", "Where did the child go?"),
        Text("with_whom", "Who has the child now, and who are they to the child?"),
        Text("plan", "What keeps the child safe now, and who does what?", long=True),
        Text("told", "Who was told that it ended?", long=True),
    ),
)
CHECKED_AFTER = Kind(
    key="protection-checked-after",
    happened="Child looked to a day after the end",
    does="Record how the child is, a day after",
    seriousness=CONCERN,
    after_closing=True,
    by=(*CONSTABLES, SAFEGUARDING_UNIT),
    questions=(
        YesNo("plan_holds", "Is what was planned being done?"),
        Text("how", "How is the child, and who saw them?", long=True),
    ),
)
BREACH_REVIEWED = Kind(
    key="protection-breach-reviewed",
    happened="Child kept beyond the limit: reviewed",
    does="Review a child kept beyond the limit",
    seriousness=SERIOUS,
    after_closing=True,
    by=SUPERINTENDENTS,
    questions=(
        Text("happened", "How long was the child kept, by what power, and why?", long=True),
        Text("told", "Who was told: the child, the family, the council, a lawyer?", long=True),
        Text("changed", "What changes so that it does not happen again?", long=True),
    ),
)
CLOSED = Kind(
    key="protection-closed",
    happened="Police protection case closed",
    does="Close the case",
    seriousness=ROUTINE,
    closes_case=True,
    by=INSPECTORS,
    questions=(Text("summary", "What came of it for the child?", long=True),),
)

KINDS = (
    ORDER_DECIDED,
    LAWYER_ASKED,
    OTHERS_ASSESSED,
    ENDED,
    END_RECORDED,
    CHECKED_AFTER,
    BREACH_REVIEWED,
    CLOSED,
)
