"""The adults beside the child: called at once, there for the child, and fit to be there."""

from lapwing.areas.detention.rulebook import words
from lapwing.areas.detention.rulebook.words import (
    ADULT_ARRIVED,
    ADULT_ASKED,
    ARRIVED,
    AUTHORISED,
    CUSTODY,
    ENDED,
    MAYBE_A_GIRL,
)
from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    Confidence,
    Duty,
    Gate,
    Has,
    Is,
    IsNot,
    Lacks,
    NotGiven,
    On,
    Once,
    Seen,
    Signal,
    Tell,
)
from lapwing.record.roles import CUSTODY_INSPECTOR, CUSTODY_SERGEANT, DUTY_SUPERINTENDENT

INTERVIEWED = On(("detention-interviewed",))
RIGHTS_WITH = On(("detention-rights-given",), where=Is("with_adult", ("yes",)))
_NOT_ALLOWED = ("police", "involved", "investigating", "admissions", "estranged", "under-18")

DUTIES = (
    Duty(
        key="cus-aa-call",
        title="Ask an appropriate adult to come, and say why and where",
        owner=CUSTODY_SERGEANT,
        begins=(AUTHORISED,),
        due=Once(within="detention-adult-call"),
        done_by=(On(ADULT_ASKED.kinds, where=Is("told_why", ("yes",))), ADULT_ARRIVED),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="Nobody comes who was not asked, and the child is alone until somebody comes.",
        source=f"{words.CODE_C}, paragraph 3.15 (as soon as practicable; it sets no time)",
        confidence=Confidence.PRIMARY,
        does="detention-adult-asked",
    ),
    Duty(
        key="cus-aa-arrive",
        title="Have the appropriate adult with the child",
        owner=CUSTODY_SERGEANT,
        begins=(AUTHORISED,),
        due=Once(within="detention-adult-there"),
        done_by=(ADULT_ARRIVED,),
        ends=(ENDED,),
        escalate=(
            Tell(OWNER, before="2h"),
            Tell(CUSTODY_INSPECTOR, before="1h"),
            Tell(DUTY_SUPERINTENDENT, after="0m"),
        ),
        why="A child waited eighteen hours for an adult who came when the interview was due.",
        source=f"{words.CODE_C}, paragraph 3.15; {words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="detention-adult-arrived",
    ),
    Duty(
        key="cus-aa-rights",
        title="Give the rights again while the appropriate adult is there",
        owner=CUSTODY_SERGEANT,
        begins=(On(ADULT_ARRIVED.kinds, given=(Lacks(RIGHTS_WITH),)),),
        due=Once(within="detention-rights"),
        done_by=(RIGHTS_WITH,),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="What a child was told alone and late at night was not explained to them.",
        source=f"{words.CODE_C}, paragraphs 3.17 and 3.18",
        confidence=Confidence.UNVERIFIED,
        does="detention-rights-given",
    ),
    Duty(
        key="cus-aa-interview",
        title="Have the appropriate adult there before another question is asked",
        owner=CUSTODY_SERGEANT,
        begins=(
            On(
                INTERVIEWED.kinds,
                where=AnyOf((Is("adult", ("no", "urgent")), NotGiven("adult"))),
                given=(Lacks(ADULT_ARRIVED),),
            ),
        ),
        due=Once(within="detention-adult-interview"),
        done_by=(ADULT_ARRIVED,),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="What could not wait has been asked; from now on the child is not alone.",
        source=f"{words.CODE_C}, paragraphs 11.15 and 11.18",
        confidence=Confidence.UNVERIFIED,
        does="detention-adult-arrived",
    ),
    Duty(
        key="cus-parent",
        title="Find and tell whoever is responsible for the child",
        owner=CUSTODY_SERGEANT,
        begins=(AUTHORISED,),
        due=Once(within="detention-parent"),
        done_by=(On(("detention-parent-told",)),),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="Somebody is looking for this child.",
        source=f"{words.CODE_C}, paragraph 3.13",
        confidence=Confidence.PRIMARY,
        does="detention-parent-told",
    ),
    Duty(
        key="cus-parent/council",
        title="Tell the council that looks after the child",
        owner=CUSTODY_SERGEANT,
        begins=(
            On(
                AUTHORISED.kinds,
                given=(Has(On(ARRIVED.kinds, where=Is("looked_after", ("yes",)))),),
            ),
        ),
        due=Once(within="detention-parent"),
        done_by=(On(("detention-parent-told",), where=Is("who", ("council",))),),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="The council is this child's parent.",
        source=f"{words.CODE_C}, paragraph 3.14",
        confidence=Confidence.PRIMARY,
        does="detention-parent-told",
    ),
    Duty(
        key="cus-girl",
        title="Name the woman who looks after the girl, and tell her",
        owner=CUSTODY_SERGEANT,
        begins=(On(AUTHORISED.kinds, given=(MAYBE_A_GIRL,)),),
        due=Once(within="detention-girl"),
        done_by=(On(("detention-woman-named",), where=Is("told", ("yes",))),),
        ends=(ENDED,),
        escalate=CUSTODY,
        why="There are things that a girl will tell a woman alone.",
        source="Children and Young Persons Act 1933, section 31; Code C, paragraph 3.20A",
        confidence=Confidence.UNVERIFIED,
        does="detention-woman-named",
    ),
)

GATES = (
    Gate(
        key="cus-aa-eligible",
        title="Nobody is an appropriate adult who may not be one",
        stops=On((*ADULT_ASKED.kinds, *ADULT_ARRIVED.kinds), where=Is("excluded", _NOT_ALLOWED)),
        says="This person may not be an appropriate adult for this child. Ask somebody else: a "
        "parent or guardian, the council, a social worker, or another responsible adult.",
        why="An adult who is part of the case, or whom the child fears, is not beside the child.",
        source=f"{words.CODE_C}, paragraph 1.7 and its notes",
        confidence=Confidence.PRIMARY,
    ),
)

SIGNALS = (
    Signal(
        key="cus-aa-arrive/interview",
        title="The appropriate adult came for the interview alone",
        when=Seen(
            On(
                ADULT_ARRIVED.kinds,
                where=AllOf(
                    (
                        Is("purposes", ("interview",)),
                        IsNot("purposes", ("welfare", "rights")),
                    )
                ),
            )
        ),
        tells=(CUSTODY_INSPECTOR,),
        why="They were called when the interview was due, and not when the child came.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Signal(
        key="cus-aa-interview/alone",
        title="Interviewed without the appropriate adult",
        when=Seen(
            On(
                INTERVIEWED.kinds,
                where=AnyOf((Is("adult", ("no",)), NotGiven("adult"))),
            )
        ),
        tells=(CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT),
        why="What a child says alone may be untrue, and cannot be taken back.",
        source=f"{words.CODE_C}, paragraphs 11.15 and 11.18",
        confidence=Confidence.UNVERIFIED,
    ),
)
