"""Keeping the child safe meanwhile: another officer answers, the place is right, it is reviewed."""

from lapwing.areas.protection.rulebook import words
from lapwing.areas.protection.rulebook.words import (
    ACCOMMODATED,
    AT_STATION,
    DESIGNATED,
    DESIGNATED_UP,
    ELSEWHERE,
    HANDED_OVER,
    INITIATING,
    INITIATOR,
    OFFICER,
    OVER,
    REVIEWED,
    USED,
    section_46,
)
from lapwing.duties.language import (
    OWNER,
    By,
    ByAnother,
    ByRankBelow,
    Confidence,
    Duty,
    Every,
    Gate,
    Is,
    Named,
    NotWithin,
    On,
    Once,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    ALLOCATED_OFFICER,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    HEAD_OF_PUBLIC_PROTECTION,
)

REMOVED = On(USED.kinds, where=Is("mode", ("removed",)))
# A hospital where a child is kept because they are ill is where they should be; one that a child
# was brought to for want of a bed is not.
NOT_A_HOME = (
    On(ACCOMMODATED.kinds, where=Is("type", ("police-station", "other"))),
    On(ACCOMMODATED.kinds, where=Is("type", ("hospital",)), given=(Stands(REMOVED),)),
)
A_HOME = On(ACCOMMODATED.kinds, where=Is("type", ("foster", "residential", "relative", "refuge")))
AUTHORISED = On(("protection-station-authorised",))
# Leave may be given before the child is brought there.
NOT_YET_AUTHORISED = On(
    AT_STATION.kinds, AT_STATION.where, given=(NotWithin(AUTHORISED, "protection-station-leave"),)
)
WELFARE = On(("protection-welfare-noted", *REVIEWED.kinds))
ACTS = (*DESIGNATED.kinds, *REVIEWED.kinds, "protection-inquired")

DUTIES = (
    Duty(
        key="pp-designate",
        title="Have an inspector accept as designated officer",
        owner=ALLOCATED_OFFICER,
        named=INITIATOR,
        begins=(USED,),
        due=Once(within="protection-designated"),
        done_by=(DESIGNATED,),
        ends=(OVER,),
        escalate=(
            Tell(DUTY_INSPECTOR, at_start=True),
            Tell(OWNER, before="15m"),
            Tell(DUTY_SUPERINTENDENT, after="0m"),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="1h"),
        ),
        why="Somebody who did not use the power asks whether it was right and answers for the "
        "child until it ends.",
        source=f"{section_46('(3)(e)')}, which sets no time; {words.POLICY}",
        confidence=Confidence.SECONDARY,
        does="protection-designated",
    ),
    Duty(
        key="pp-handover",
        title="Hand over to a designated officer who accepts, before going off duty",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(DESIGNATED,),
        due=By("until", otherwise="protection-tour"),
        done_by=(HANDED_OVER, DESIGNATED),
        ends=(OVER,),
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(DUTY_SUPERINTENDENT, after="0m"),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="1h"),
        ),
        why="A child whose designated officer has gone home has none.",
        source=f"{words.POLICY}; good practice",
        confidence=Confidence.LOCAL,
        does="protection-handed-over",
    ),
    Duty(
        key="pp-handover/accepted",
        title="Accept the child who is handed over to you",
        owner=DUTY_INSPECTOR,
        named=Named((HANDED_OVER,), "officer"),
        begins=(HANDED_OVER,),
        due=Once(within="protection-accepted"),
        done_by=(DESIGNATED,),
        ends=(OVER,),
        escalate=(Tell(OWNER, at_start=True), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="What was said in passing was handed over to nobody.",
        source=f"{words.POLICY}; good practice",
        confidence=Confidence.LOCAL,
        does="protection-designated",
    ),
    Duty(
        key="pp-review",
        title="Review whether protection is still needed",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(USED,),
        due=Every("protection-review", counted_from="last done", first="protection-review-first"),
        done_by=(REVIEWED,),
        ends=(OVER,),
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(OWNER, after="0m"),
            Tell(DUTY_SUPERINTENDENT, after="0m"),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="1h"),
        ),
        why="Inspectors found a child at whose protection nobody looked for eighteen hours.",
        source=f"{words.INSPECTION}; {words.POLICY}; the law sets no interval",
        confidence=Confidence.LOCAL,
        does="protection-reviewed",
    ),
    Duty(
        key="pp-review/handover",
        title="Review at the handover between designated officers",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(On(DESIGNATED.kinds, given=(Stands(HANDED_OVER),)),),
        due=Once(within="protection-review-handover"),
        done_by=(REVIEWED,),
        ends=(OVER,),
        escalate=DESIGNATED_UP,
        why="Whoever takes over decides by their own eyes, and not by somebody else's notes.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="protection-reviewed",
    ),
    Duty(
        key="pp-welfare",
        title="Look to the child's welfare, and write down how they are",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(USED,),
        due=Every("protection-welfare", counted_from="last done"),
        done_by=(WELFARE,),
        ends=(OVER,),
        escalate=DESIGNATED_UP,
        why="Police do not become the child's parent, but whoever keeps a child sees that they "
        "eat, sleep and are not afraid.",
        source=f"{section_46('(9)')}, which sets no time; {words.POLICY}",
        confidence=Confidence.SECONDARY,
        does="protection-welfare-noted",
    ),
    Duty(
        key="pp-move-on/place",
        title="Record where the child is kept",
        owner=ALLOCATED_OFFICER,
        named=INITIATOR,
        begins=(USED,),
        due=Once(within="protection-place"),
        done_by=(ACCOMMODATED,),
        ends=(OVER,),
        escalate=INITIATING,
        why="A place that nobody wrote down cannot be seen to be the wrong one.",
        source=f"{section_46('(3)')}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="protection-accommodated",
    ),
    Duty(
        key="pp-move-on",
        title="Move the child to a place that the council provides, or to a refuge",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=NOT_A_HOME,
        due=Once(within="protection-move-on"),
        done_by=(A_HOME,),
        ends=(OVER,),
        escalate=DESIGNATED_UP,
        why="A child who has just been taken from home needs a bed and somebody whose work is to "
        "look after children.",
        source=f"{section_46('(3)(f)')}, which sets no time; {words.POLICY}",
        confidence=Confidence.SECONDARY,
        does="protection-accommodated",
    ),
    Duty(
        key="pp-station-last",
        title="Take the child out of the police station",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(AT_STATION,),
        due=Once(within="protection-station"),
        done_by=(ELSEWHERE,),
        ends=(OVER,),
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(DUTY_SUPERINTENDENT, after="2h"),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="4h"),
        ),
        why="A police station is no place for a child, from the first minute. Inspectors found "
        "one of three who were taken there.",
        source=f"{words.CIRCULAR}; {words.INSPECTION}",
        confidence=Confidence.SECONDARY,
        does="protection-accommodated",
    ),
    Duty(
        key="pp-station-last/authorised",
        title="Authorise the police station as the last resort, or have the child elsewhere",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(NOT_YET_AUTHORISED,),
        due=Once(within="protection-station"),
        done_by=(AUTHORISED, ELSEWHERE),
        ends=(OVER,),
        escalate=(Tell(OWNER, at_start=True), Tell(DUTY_SUPERINTENDENT, after="30m")),
        why="If there is truly nowhere else somebody says so, and what was tried, before or at "
        "once.",
        source=f"{words.CIRCULAR}; {words.POLICY}",
        confidence=Confidence.SECONDARY,
        does="protection-station-authorised",
    ),
)

GATES = (
    Gate(
        key="pp-role-split",
        title="Whoever used the power is never the designated officer",
        stops=On(ACTS),
        unless=(ByAnother(USED),),
        says="You used the power. Another officer, an inspector at least, is the designated "
        "officer, inquires and reviews.",
        why="Nobody looks afresh at their own decision to take a child.",
        source=words.CIRCULAR,
        confidence=Confidence.SECONDARY,
    ),
    Gate(
        key="pp-role-split/rank",
        title="The designated officer is an inspector at least",
        stops=On(ACTS, where=ByRankBelow(DUTY_INSPECTOR)),
        says="An inspector, or somebody of higher rank, is the designated officer.",
        why="Whoever may decide to release a child must answer to nobody on the scene.",
        source=f"{words.INSPECTION}; the rank is not verified",
        confidence=Confidence.UNVERIFIED,
    ),
    Gate(
        key="pp-station-last/cell",
        title="No child in police protection is put in a cell",
        stops=On(ACCOMMODATED.kinds, where=Is("room", ("cell",))),
        lets=DUTY_SUPERINTENDENT,
        says="A child in police protection is never put in a cell. If it has happened, take them "
        "out now; a superintendent allows it to be recorded, with the reason.",
        why="The child has done nothing.",
        source=f"{words.CIRCULAR}; the words on cells are not verified",
        confidence=Confidence.UNVERIFIED,
    ),
)

SIGNALS = ()
