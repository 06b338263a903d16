"""How the child is held and cared for: no cell, visits, health care, their voice, searches."""

from lapwing.areas.detention.rulebook import words
from lapwing.areas.detention.rulebook.words import (
    ARRIVED,
    AUTHORISED,
    BACK,
    CUSTODY,
    ENDED,
    REVIEWED,
    STRIP_SEARCHED,
    TO_HOSPITAL,
)
from lapwing.duties.language import (
    AllOf,
    AnyOf,
    Below,
    Confidence,
    Duty,
    Every,
    Gate,
    Is,
    Lacks,
    NotGiven,
    On,
    Once,
    Scope,
    Seen,
    Signal,
)
from lapwing.record.roles import (
    CUSTODY_INSPECTOR,
    CUSTODY_SERGEANT,
    DUTY_SUPERINTENDENT,
    SAFEGUARDING_INSPECTOR,
)

HELD = ("detention-authorised", "detention-placed")
ASSESSED = On(("assessment-submitted",))
SEARCH_TOLD = On(("detention-search-told",))


def _voice(occasion: str) -> On:
    return On(("detention-child-voice",), where=Is("occasion", (occasion,)))


def _no(question: str) -> AnyOf:
    """The answer is no, or nobody knows; unknown is never yes."""
    return AnyOf((Is(question, ("no",)), NotGiven(question)))


DUTIES = (
    Duty(
        key="cus-visits",
        title="Visit the child, and see how they are",
        owner=CUSTODY_SERGEANT,
        begins=(AUTHORISED, BACK),
        due=Every("detention-visit", counted_from="last done"),
        done_by=(On(("detention-checked",), where=Is("face_seen", ("yes",))),),
        ends=(ENDED, TO_HOSPITAL),
        escalate=CUSTODY,
        why="Children have come to harm in a room that nobody looked into.",
        source=f"{words.CODE_C}, paragraph 9.3 and Note 9B",
        confidence=Confidence.SECONDARY,
        does="detention-checked",
    ),
    Duty(
        key="cus-hcp-ld",
        title="Offer liaison and diversion",
        owner=CUSTODY_SERGEANT,
        begins=(AUTHORISED,),
        due=Once(within="detention-liaison"),
        done_by=(
            On(
                ("detention-referred", "detention-seen-by"),
                where=Is("service", ("liaison",)),
            ),
        ),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="For many children arrest is the first time that anybody asks what is wrong.",
        source=f"{words.CODE_C}, section 9 (it sets no time); {words.INSPECTION}",
        confidence=Confidence.LOCAL,
        does="detention-referred",
    ),
    Duty(
        key="cus-hcp-ld/health",
        title="Have the child seen by health care",
        owner=CUSTODY_SERGEANT,
        begins=(On(("detention-referred",), where=Is("service", ("health",))),),
        due=Once(within="detention-health"),
        done_by=(
            On(
                ("detention-seen-by",),
                where=AllOf((Is("service", ("health",)), Is("result", ("seen", "declined")))),
            ),
        ),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="A referral has not looked at the child.",
        source=f"{words.CODE_C}, section 9 (it sets no time); {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="detention-seen-by",
    ),
    *(
        Duty(
            key=f"cus-voice/{occasion}",
            title=title,
            owner=CUSTODY_SERGEANT,
            begins=begins,
            due=Once(within="detention-voice"),
            done_by=(_voice(occasion),),
            ends=ends,
            escalate=CUSTODY,
            why="The records told what the child had done, and not how the child was.",
            source=words.INSPECTION,
            confidence=Confidence.INSPECTION,
            does="detention-child-voice",
        )
        for occasion, title, begins, ends in (
            ("booking-in", "Record what the child says at booking-in", (AUTHORISED,), (ENDED,)),
            ("review", "Record what the child said at the review", (REVIEWED,), (ENDED,)),
            (
                "release",
                "Record what the child said as they left",
                (On(ENDED.kinds, given=(Lacks(_voice("release")),)),),
                (BACK,),
            ),
        )
    ),
    Duty(
        key="cus-cra",
        title="Submit a child risk assessment that describes the child",
        owner=CUSTODY_SERGEANT,
        begins=(AUTHORISED,),
        due=Once(within="detention-assessment"),
        done_by=(On(ASSESSED.kinds, across=Scope.PERSON),),
        escalate=CUSTODY,
        why="An arrest is a sign about a child, and those who can help must know of it.",
        source=words.INSPECTION,
        confidence=Confidence.LOCAL,
        does="assessment-submitted",
    ),
    Duty(
        key="cus-strip",
        title="Tell safeguarding of the strip search",
        owner=CUSTODY_SERGEANT,
        begins=(STRIP_SEARCHED,),
        due=Once(within="detention-search-told"),
        done_by=(SEARCH_TOLD,),
        retrigger="new",
        escalate=CUSTODY,
        why="To be undressed by police can harm a child for years.",
        source=f"{words.CODE_C}, Annex A, paragraphs 9 to 12; {words.POLICY}",
        confidence=Confidence.UNVERIFIED,
        does="detention-search-told",
    ),
    Duty(
        key="cus-strip-2024",
        title="Refer the child who was strip searched, and tell the parent",
        owner=CUSTODY_SERGEANT,
        begins=(STRIP_SEARCHED,),
        due=Once(within="detention-search-told"),
        done_by=(
            On(
                SEARCH_TOLD.kinds,
                where=AllOf((Is("referral", ("yes",)), Is("parent_told", ("yes",)))),
            ),
        ),
        retrigger="new",
        escalate=CUSTODY,
        why="Whoever was searched so needs somebody who asks how they are.",
        source="Home Office consultation on PACE Codes A and C, 2024; not known to be in force",
        confidence=Confidence.LOCAL,
        does="detention-search-told",
    ),
)

GATES = (
    Gate(
        key="cus-no-cell",
        title="No child is held in a cell but for the two reasons there are",
        stops=On(HELD, where=Is("cell_reason", ("other",))),
        lets=CUSTODY_INSPECTOR,
        says="A child is in a cell only where no other secure room can be had, or where they "
        "cannot be supervised elsewhere. Find another room; if there is none, say so.",
        why="A cell is made for adults.",
        source=f"{words.CODE_C}, paragraph 8.8",
        confidence=Confidence.SECONDARY,
    ),
)

SIGNALS = (
    Signal(
        key="cus-no-cell/adults",
        title="Held within the sight or hearing of adults",
        when=Seen(On(HELD, where=_no("away_from_adults"))),
        tells=(CUSTODY_INSPECTOR,),
        why="Children hear and see what frightens them.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Signal(
        key="cus-cra/before-release",
        title="Left custody without a child risk assessment",
        when=Seen(
            On(ENDED.kinds, given=(Lacks(ASSESSED, since=ARRIVED, across=Scope.PERSON),)),
        ),
        tells=(CUSTODY_INSPECTOR,),
        why="Once the child is gone, nobody writes it.",
        source=words.INSPECTION,
        confidence=Confidence.LOCAL,
    ),
    Signal(
        key="cus-strip/safeguards",
        title="Strip searched without a safeguard",
        when=Seen(
            On(
                STRIP_SEARCHED.kinds,
                where=AnyOf(
                    (
                        _no("same_sex"),
                        _no("out_of_sight"),
                        Is("adult", ("no",)),
                        NotGiven("adult"),
                        AllOf((Below("people", "detention-search-people"), _no("urgent"))),
                    )
                ),
            )
        ),
        tells=(CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT, SAFEGUARDING_INSPECTOR),
        why="Each safeguard is there because a child was once harmed without it.",
        source=f"{words.CODE_C}, Annex A, paragraphs 9 to 12",
        confidence=Confidence.UNVERIFIED,
    ),
    Signal(
        key="cus-strip-2024/inspector",
        title="Strip searched without an inspector's authority",
        when=Seen(On(STRIP_SEARCHED.kinds, where=_no("inspector"))),
        tells=(CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT),
        why="Somebody who is not in the room asks whether it must be.",
        source="Home Office consultation on PACE Codes A and C, 2024; not known to be in force",
        confidence=Confidence.LOCAL,
    ),
)
