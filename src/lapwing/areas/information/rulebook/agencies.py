"""What is shared must arrive: the agency says so itself, or somebody rings."""

from lapwing.duties.language import OWNER, Confidence, Duty, Named, On, Once, Tell
from lapwing.record.roles import SAFEGUARDING_SERGEANT, SAFEGUARDING_UNIT

POLICY = "Force policy"
SHARED = On(("case-shared", "package-sent"))
ARRIVED = On(("receipt-acknowledged", "receipt-confirmed", "package-answered"))

DUTIES = (
    Duty(
        key="im-share-gateway/received",
        title="Make sure that what was shared has arrived",
        owner=SAFEGUARDING_UNIT,
        named=Named((SHARED,), "agency", agency=True),
        begins=(SHARED,),
        due=Once(within="information-receipt"),
        done_by=(ARRIVED,),
        each=True,
        retrigger="new",
        escalate=(Tell(OWNER, after="0m"), Tell(SAFEGUARDING_SERGEANT, after="1d")),
        why="What was sent and never arrived looks, from here, like what is being worked on.",
        source=f"{POLICY}; partnerships ask for an acknowledgement within one working day",
        confidence=Confidence.UNVERIFIED,
        does="receipt-confirmed",
    ),
)
