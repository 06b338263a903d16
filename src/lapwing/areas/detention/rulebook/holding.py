"""How long a child is held: a day, a day and a half, four; each from the relevant time."""

from lapwing.areas.detention.kinds.reviewing import LIVE_LINK
from lapwing.areas.detention.rulebook import words
from lapwing.areas.detention.rulebook.words import (
    ARRIVED,
    AUTHORISED,
    BACK,
    CHARGED,
    CUSTODY,
    EXTENDED,
    FROM_RELEVANT_TIME,
    LIMIT,
    NOT_CHARGED,
    RELEASED,
    REVIEWED,
    STOPPED,
    TO_HOSPITAL,
    WARRANT,
    pace,
)
from lapwing.duties.language import (
    AllOf,
    AnyOf,
    AtLeast,
    By,
    Confidence,
    Counted,
    Duty,
    Gate,
    Has,
    Is,
    IsNot,
    Lacks,
    NotGiven,
    NotWithin,
    On,
    Once,
)
from lapwing.record.roles import CUSTODY_SERGEANT, DUTY_SUPERINTENDENT

_BY_LINK = Is("mode", (LIVE_LINK,))
# The relevant time is no later than the authorisation, so whoever was authorised a day ago, and for
# whom nothing stood still since, is past the limit. The minutes before it are the clock's to show.
_COUNTED_SINCE = On((*ARRIVED.kinds, *AUTHORISED.kinds, *BACK.kinds))

DUTIES = (
    Duty(
        key="cus-24h",
        title="Charge or release the child, or have longer detention authorised",
        owner=CUSTODY_SERGEANT,
        begins=(ARRIVED, On(BACK.kinds, given=(NOT_CHARGED, Lacks(EXTENDED)))),
        due=Once(within="detention-day", runs=FROM_RELEVANT_TIME),
        done_by=(CHARGED, RELEASED, EXTENDED),
        ends=(TO_HOSPITAL,),
        escalate=LIMIT,
        why="Nobody is held longer without charge, and a child least of all.",
        source=pace("41"),
        confidence=Confidence.PRIMARY,
        does="detention-released",
    ),
    Duty(
        key="cus-24h/hospital",
        title="Say whether they are back from hospital: the clock stands still meanwhile",
        owner=CUSTODY_SERGEANT,
        begins=(TO_HOSPITAL,),
        due=Once(within="detention-hospital"),
        done_by=(BACK,),
        ends=(RELEASED,),
        escalate=CUSTODY,
        why="A clock that somebody stopped and nobody started again lets no alarm sound.",
        source=f"{pace('41(6)')}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="detention-back",
    ),
    Duty(
        key="cus-36h",
        title="Charge or release the child, or bring them before a court for a warrant",
        owner=CUSTODY_SERGEANT,
        begins=(
            EXTENDED,
            On(BACK.kinds, given=(NOT_CHARGED, Has(EXTENDED), Lacks(WARRANT))),
        ),
        due=Once(within="detention-extended", runs=FROM_RELEVANT_TIME),
        done_by=(CHARGED, RELEASED, WARRANT),
        ends=(TO_HOSPITAL,),
        escalate=LIMIT,
        why="A superintendent may give twelve hours more, and not one hour beyond.",
        source=pace("42"),
        confidence=Confidence.PRIMARY,
        does="detention-released",
    ),
    Duty(
        key="cus-96h/warrant",
        title="Charge or release the child before the warrant runs out",
        owner=CUSTODY_SERGEANT,
        begins=(WARRANT,),
        due=By("expires_at"),
        done_by=(CHARGED, RELEASED),
        retrigger="restart",
        escalate=LIMIT,
        why="A court gave so long and no longer.",
        source=pace("43"),
        confidence=Confidence.SECONDARY,
        does="detention-released",
    ),
    Duty(
        key="cus-96h",
        title="Charge or release the child: no court may give longer",
        owner=CUSTODY_SERGEANT,
        begins=(WARRANT, On(BACK.kinds, given=(NOT_CHARGED, Has(WARRANT)))),
        due=Once(within="detention-longest", runs=FROM_RELEVANT_TIME),
        done_by=(CHARGED, RELEASED),
        ends=(TO_HOSPITAL,),
        escalate=LIMIT,
        why="After four days nobody may hold a person without charge.",
        source=pace("44"),
        confidence=Confidence.SECONDARY,
        does="detention-released",
    ),
)

GATES = (
    Gate(
        key="cus-136",
        title="A police station is no place of safety for a child",
        stops=On(ARRIVED.kinds, where=Is("mental_health_power", ("yes",))),
        says="Nobody under 18 may be kept at a police station under section 135 or 136. Take them "
        "to a health place of safety now, and ring the duty inspector.",
        why="A child who is ill is a patient.",
        source="Mental Health Act 1983, sections 136A and 136B",
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-36h/second-review",
        title="Longer detention is authorised only after the second review",
        stops=EXTENDED,
        unless=(Counted(REVIEWED, times="detention-reviews-before", within="detention-extended"),),
        says="Detention has not been reviewed twice yet. A superintendent may authorise more only "
        "after the second review.",
        why="Two people have to have asked whether this child must be here.",
        source=pace("42(4)"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-36h/indictable",
        title="Longer detention is authorised only for an indictable offence",
        stops=On(EXTENDED.kinds, where=AnyOf((Is("indictable", ("no",)), NotGiven("indictable")))),
        says="Only for an indictable offence may detention go beyond a day. Charge or release.",
        why="The law does not give longer for less.",
        source=pace("42(1)"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-36h/in-time",
        title="Longer detention is authorised before the day is over, or not at all",
        stops=On(
            EXTENDED.kinds,
            given=(
                NotWithin(_COUNTED_SINCE, "detention-day"),
                Lacks(STOPPED, since=BACK),
            ),
        ),
        says="The day is over, and nobody can authorise more of it now. Charge or release the "
        "child; until then they are held beyond the limit, and it is shown so.",
        why="An authority that comes after the limit gives no power to hold a child.",
        source=pace("42(4)"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-ext-child",
        title="Nobody extends a child's detention without hearing anybody for the child",
        stops=On(EXTENDED.kinds, where=IsNot("heard", ("adult", "parent", "council"))),
        lets=DUTY_SUPERINTENDENT,
        says="Neither the appropriate adult, nor a parent, nor the council was heard. Hear one of "
        "them first; if nobody can be reached, record why.",
        why="Twelve hours more are long for a child, and others may know another way.",
        source=f"{words.CODE_C}, paragraph 15.2A",
        confidence=Confidence.UNVERIFIED,
    ),
    Gate(
        key="cus-livelink-ext",
        title="Detention is extended over a live link only where it is right and advised on",
        stops=On(
            EXTENDED.kinds,
            where=AllOf(
                (
                    _BY_LINK,
                    AnyOf(
                        (
                            Is("suitable", ("no",)),
                            NotGiven("suitable"),
                            Is("advised", ("no",)),
                            NotGiven("advised"),
                        )
                    ),
                )
            ),
        ),
        says="The custody officer must think a live link right, and the child must have had legal "
        "advice about it. Otherwise come in person.",
        why="A child on a screen is easily passed over.",
        source=pace("45ZA"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-livelink-ext/parent",
        title="A live link needs the agreement of a parent or guardian",
        stops=On(
            EXTENDED.kinds,
            where=AllOf((_BY_LINK, AnyOf((NotGiven("consents"), IsNot("consents", ("parent",)))))),
        ),
        says="No parent or guardian has agreed to a live link. Come in person.",
        why="Somebody who is responsible for the child agrees for them.",
        source=pace("45ZA"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-livelink-ext/child",
        title="From 14 on, a live link needs the child's own agreement too",
        stops=On(
            EXTENDED.kinds,
            where=AllOf((_BY_LINK, AnyOf((NotGiven("consents"), IsNot("consents", ("child",)))))),
            given=(Has(On(ARRIVED.kinds, where=AtLeast("age", "detention-link-age"))),),
        ),
        says="The child is 14 or over and has not agreed to a live link while the appropriate "
        "adult was there. Come in person.",
        why="It is their liberty.",
        source=pace("45ZA"),
        confidence=Confidence.PRIMARY,
    ),
)
SIGNALS = ()
