"""Reviews: after six hours, then every nine, by somebody who comes, sees the child and hears."""

from lapwing.areas.detention.kinds.reviewing import IN_PERSON, TELEPHONE
from lapwing.areas.detention.rulebook import words
from lapwing.areas.detention.rulebook.words import (
    AUTHORISED,
    BACK,
    CHARGED,
    CUSTODY,
    ENDED,
    FROM_AUTHORISATION,
    REVIEWED,
    pace,
)
from lapwing.duties.language import (
    OWNER,
    AllOf,
    ByAnother,
    ByRankOf,
    Confidence,
    Duty,
    Every,
    Gate,
    Has,
    Is,
    Lacks,
    On,
    Once,
    Repeated,
    Seen,
    Signal,
    Tell,
)
from lapwing.record.roles import (
    CUSTODY_INSPECTOR,
    CUSTODY_SERGEANT,
    DUTY_SUPERINTENDENT,
)

POSTPONED = On(("detention-review-postponed",))
BY_WHOM_IT_MAY = (
    On(REVIEWED.kinds, where=ByRankOf(CUSTODY_INSPECTOR)),
    On(REVIEWED.kinds, where=ByRankOf(CUSTODY_SERGEANT), given=(Has(CHARGED),)),
)
IN_THE_ROOM = On(
    REVIEWED.kinds,
    where=AllOf((Is("mode", (IN_PERSON,)), Is("child_seen", ("yes",)))),
    called="a review in person that saw the child",
)
DUTIES = (
    Duty(
        key="cus-rev-6",
        title="Review the detention",
        owner=CUSTODY_INSPECTOR,
        begins=(AUTHORISED, BACK),
        due=Every(
            "detention-review-later",
            counted_from="last due",
            first="detention-review-first",
            runs=FROM_AUTHORISATION,
        ),
        done_by=BY_WHOM_IT_MAY,
        ends=(ENDED,),
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(OWNER, before="15m"),
            Tell(DUTY_SUPERINTENDENT, after="0m"),
        ),
        why="Every few hours somebody who did not arrest the child asks whether they must be here.",
        source=pace("40(1) to (3)"),
        confidence=Confidence.PRIMARY,
        does="detention-reviewed",
    ),
    Duty(
        key="cus-rev-postpone",
        title="Hold the review that was postponed",
        owner=CUSTODY_INSPECTOR,
        begins=(POSTPONED,),
        due=Once(within="detention-review-postponed"),
        done_by=BY_WHOM_IT_MAY,
        ends=(ENDED,),
        escalate=CUSTODY,
        why="Late is not later: it is held as soon as it can be, and the next is due as before.",
        source=pace("40(4) to (7)"),
        confidence=Confidence.UNVERIFIED,
        does="detention-reviewed",
    ),
    Duty(
        key="cus-rev-mode/in-person",
        title="Review in person, and see the child",
        owner=CUSTODY_INSPECTOR,
        begins=(AUTHORISED,),
        due=Once(within="detention-review-in-person"),
        done_by=(IN_THE_ROOM,),
        ends=(ENDED,),
        escalate=(Tell(OWNER, before="3h"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="A child was reviewed three times, and nobody who reviewed had seen them.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="detention-reviewed",
    ),
)

GATES = (
    Gate(
        key="cus-rev-6/not-involved",
        title="Before charge nobody reviews who has a part in the case",
        stops=On(REVIEWED.kinds, given=(Lacks(CHARGED),)),
        unless=(
            ByAnother(
                On(
                    ("detention-arrived", "detention-authorised", "detention-interviewed"),
                    called="the arrest, the authorisation or an interview",
                )
            ),
        ),
        says="You have a part in this case. An inspector who has none reviews it.",
        why="Whoever decided that a child must be here is not who asks whether they must.",
        source=pace("40(1)"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-rev-mode",
        title="No review by telephone where a live link could be used",
        stops=On(
            REVIEWED.kinds,
            where=AllOf((Is("mode", (TELEPHONE,)), Is("link_possible", ("yes",)))),
        ),
        says="A live link could be used, so a review by telephone is not allowed. Come, or use the "
        "live link.",
        why="Nobody sees over the telephone how a child is.",
        source=pace("40A"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-rev-aa",
        title="No review without offering anybody to say what they think",
        stops=On(REVIEWED.kinds, where=Is("offered", ("none",))),
        lets=CUSTODY_INSPECTOR,
        says="Neither the child, nor a solicitor, nor the appropriate adult could say what they "
        "think. Hear at least one of them; if the child is asleep and nobody can be reached, "
        "record that.",
        why="A decision about a child is heard by the child, or by somebody who speaks for them.",
        source=pace("40(12)"),
        confidence=Confidence.SECONDARY,
    ),
)

SIGNALS = (
    Signal(
        key="cus-rev-mode/remote",
        title="Two reviews running from afar",
        when=Repeated(
            REVIEWED,
            times="detention-reviews-remote",
            within="detention-extended",
            since=On(REVIEWED.kinds, where=Is("mode", (IN_PERSON,))),
        ),
        tells=(CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT),
        why="The second from afar is the time to come, and not the third.",
        source=f"{words.CODE_C}, paragraph 15.3C; {words.INSPECTION}",
        confidence=Confidence.LOCAL,
    ),
    Signal(
        key="cus-rev-mode/unseen",
        title="Nobody who reviewed has seen the child",
        when=Repeated(
            REVIEWED,
            times="detention-reviews-unseen",
            within="detention-extended",
            since=On(REVIEWED.kinds, where=Is("child_seen", ("yes",))),
        ),
        tells=(CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT),
        why="A child was reviewed three times, and nobody who reviewed had seen them.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Signal(
        key="cus-rev-aa/alone",
        title="Reviewed without an appropriate adult, and none on the way",
        when=Seen(On(REVIEWED.kinds, where=Is("adult", ("none",)))),
        tells=(CUSTODY_INSPECTOR,),
        why="The adult speaks for the child when others decide about them.",
        source=f"{pace('40(12)')}; an opinion for the police on the adult's part in a review",
        confidence=Confidence.SECONDARY,
    ),
)
