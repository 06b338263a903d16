"""Looking back: the daily meeting, the check of every record, the sample of a month, feedback."""

from lapwing.areas.detention.kinds.charging import REFUSALS
from lapwing.areas.detention.rulebook import words
from lapwing.areas.detention.rulebook.words import (
    AFTERWARDS,
    ANSWERED,
    AUTHORISED,
    BACK,
    ENDED,
    REVIEWED,
)
from lapwing.areas.meetings.kinds.actions import DAILY_MANAGEMENT
from lapwing.duties.language import (
    OWNER,
    ByAnother,
    Confidence,
    Duty,
    Gate,
    Is,
    Named,
    On,
    Once,
    Scope,
    Tell,
)
from lapwing.record.roles import (
    CUSTODY_INSPECTOR,
    CUSTODY_SERGEANT,
    DUTY_SUPERINTENDENT,
    HEAD_OF_PUBLIC_PROTECTION,
)

CHECKED = On(("detention-quality-checked",))
FEEDBACK = On(("detention-feedback-given",))

DUTIES = (
    Duty(
        key="cus-dmm",
        title="Discuss the detained child at the daily management meeting",
        owner=CUSTODY_INSPECTOR,
        begins=(AUTHORISED,),
        due=Once(within="meetings-management"),
        done_by=(
            On(
                ("meetings-considered",),
                where=Is("meeting", (DAILY_MANAGEMENT,)),
                across=Scope.PERSON,
            ),
        ),
        escalate=(Tell(OWNER, before="1h"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="Those who lead the force must know each child who was held last night.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="meetings-considered",
    ),
    Duty(
        key="cus-qa",
        title="Check the custody record against the criteria",
        owner=CUSTODY_INSPECTOR,
        begins=(ENDED,),
        due=Once(within="detention-quality"),
        done_by=(CHECKED,),
        ends=(BACK,),
        escalate=AFTERWARDS,
        why="What nobody looks at again is done the same way next time.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="detention-quality-checked",
    ),
    Duty(
        key="cus-dmm/feedback",
        title="Tell the officers what the record shows",
        owner=CUSTODY_INSPECTOR,
        begins=(On(CHECKED.kinds, where=Is("grade", ("improve", "inadequate"))),),
        due=Once(within="detention-feedback"),
        done_by=(On(FEEDBACK.kinds, where=Is("sort", ("learn", "both"))),),
        escalate=AFTERWARDS,
        why="Whoever did it learns from it, or nobody does.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="detention-feedback-given",
    ),
    Duty(
        key="cus-dmm/read",
        title="Read the feedback that you were given",
        owner=CUSTODY_SERGEANT,
        begins=(FEEDBACK,),
        due=Once(within="detention-feedback"),
        done_by=(On(("detention-feedback-read",)),),
        each=True,
        retrigger="new",
        named=Named(by=(FEEDBACK,), question="officer"),
        escalate=(Tell(OWNER, before="1d"), Tell(CUSTODY_INSPECTOR, after="0m")),
        why="Feedback that nobody read changed nothing.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="detention-feedback-read",
    ),
    Duty(
        key="cus-qa-quality",
        title="Judge the quality of the record that was drawn",
        owner=CUSTODY_INSPECTOR,
        begins=(On(("detention-drawn",)),),
        due=Once(within="detention-quality-judged"),
        done_by=(On(("detention-quality-judged",)),),
        escalate=(Tell(OWNER, before="1d"), Tell(HEAD_OF_PUBLIC_PROTECTION, after="0m")),
        why="Boxes that are ticked say that something was done, and not whether it was right.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="detention-quality-judged",
    ),
    Duty(
        key="cus-data",
        title="Take the blocked case up with the council",
        owner=CUSTODY_INSPECTOR,
        begins=(On(ANSWERED.kinds, where=Is("answer", (*REFUSALS, "no-reply"))),),
        due=Once(within="detention-blocked"),
        done_by=(On(("detention-blocked-escalated",)),),
        escalate=(Tell(OWNER, before="1h"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="Beds that are missing are found only once somebody counts the children.",
        source=f"{words.CONCORDAT}, principle 7; {words.INSPECTION}",
        confidence=Confidence.PRIMARY,
        does="detention-blocked-escalated",
    ),
)

GATES = (
    Gate(
        key="cus-qa/another",
        title="Nobody checks a record that they made",
        stops=On((*CHECKED.kinds, "detention-quality-judged")),
        unless=(
            ByAnother(
                On((*AUTHORISED.kinds, *REVIEWED.kinds), called="authorising or reviewing it")
            ),
        ),
        says="You authorised or reviewed this detention. Another inspector checks the record.",
        why="Nobody finds in their own work what they did not see when they did it.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)
SIGNALS = ()
