"""After charge: bail, or a bed with the council, or a certificate that says why there was none."""

from lapwing.areas.detention.kinds.charging import ALTERNATIVE, BLOCKED, NOT_SECURE, SECURE
from lapwing.areas.detention.rulebook import words
from lapwing.areas.detention.rulebook.words import (
    ANSWERED,
    ARRIVED,
    ASKED,
    BAIL_REFUSED,
    CERTIFIED,
    CHARGED,
    COURT,
    CUSTODY,
    MOVED,
    NOT_GIVEN_A_PLACE,
    RELEASED,
    SECURE_ASKED,
    pace,
)
from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    AtLeast,
    By,
    Confidence,
    Duty,
    Gate,
    Has,
    Is,
    Lacks,
    NotGiven,
    On,
    Once,
    Seen,
    Signal,
    Stands,
    Tell,
)
from lapwing.record.roles import CUSTODY_INSPECTOR, CUSTODY_SERGEANT, DUTY_SUPERINTENDENT

BAIL_DECIDED = On(("detention-bail-decided",))
ALERTED = On(("detention-council-alerted",), where=Is("who", ("council",)))
SENT = On(("detention-certificate-sent",))
ALTERNATIVE_ASKED = On(ASKED.kinds, where=Is("type", (ALTERNATIVE,)))
SECTION_38 = pace("38(6)")
GATESHEAD = "Children Act 1989, section 21(2)(b); R (M) v Gateshead Council [2006] EWCA Civ 221"
AT_ONCE = (
    Tell(OWNER, at_start=True),
    Tell(CUSTODY_INSPECTOR, at_start=True),
    Tell(DUTY_SUPERINTENDENT, after="0m"),
)

DUTIES = (
    Duty(
        key="cus-bail",
        title="Decide on bail",
        owner=CUSTODY_SERGEANT,
        begins=(CHARGED,),
        due=Once(within="detention-bail"),
        done_by=(BAIL_DECIDED,),
        ends=(RELEASED,),
        escalate=CUSTODY,
        why="After charge a child goes home, unless the law gives a reason why not.",
        source=pace("38(1) to (4)"),
        confidence=Confidence.SECONDARY,
        does="detention-bail-decided",
    ),
    Duty(
        key="cus-38-early",
        title="Tell the council and youth justice now that bail may be refused",
        owner=CUSTODY_SERGEANT,
        begins=(On(("detention-refusal-likely",)),),
        due=Once(within="detention-council-early"),
        done_by=(ALERTED,),
        ends=(RELEASED,),
        escalate=CUSTODY,
        why="A council that is rung at charge has hours less to find a bed.",
        source=words.INSPECTION,
        confidence=Confidence.LOCAL,
        does="detention-council-alerted",
    ),
    Duty(
        key="cus-38-transfer/asked",
        title="Ask the council for accommodation",
        owner=CUSTODY_SERGEANT,
        begins=(BAIL_REFUSED,),
        due=Once(within="detention-accommodation-asked"),
        done_by=(ASKED,),
        ends=(RELEASED,),
        escalate=CUSTODY,
        why="Nobody gives a bed that nobody asked for.",
        source=f"{SECTION_38}; {words.CONCORDAT}",
        confidence=Confidence.SECONDARY,
        does="detention-accommodation-asked",
    ),
    Duty(
        key="cus-38-transfer",
        title="Move the child to the council's accommodation",
        owner=CUSTODY_SERGEANT,
        begins=(BAIL_REFUSED,),
        due=Once(within="detention-accommodation-moved"),
        done_by=(MOVED,),
        ends=(RELEASED, CERTIFIED),
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(CUSTODY_INSPECTOR, after="0m"),
            Tell(DUTY_SUPERINTENDENT, after="1h"),
        ),
        why="A child who is refused bail sleeps in a bed of the council's, and not in a cell.",
        source=SECTION_38,
        confidence=Confidence.SECONDARY,
        does="detention-moved-to-council",
    ),
    Duty(
        key="cus-38-fallback",
        title="Ask again, for alternative accommodation, or say why it would not do",
        owner=CUSTODY_SERGEANT,
        begins=(
            On(
                NOT_GIVEN_A_PLACE.kinds,
                NOT_GIVEN_A_PLACE.where,
                given=(Stands(SECURE_ASKED, ASKED.kinds),),
            ),
        ),
        due=Once(within="detention-accommodation-again"),
        done_by=(ALTERNATIVE_ASKED, On(("detention-fallback-ruled-out",))),
        ends=(RELEASED, MOVED),
        escalate=CUSTODY,
        why="That no secure bed could be had says nothing about any other bed.",
        source=pace("38(6)(b)"),
        confidence=Confidence.SECONDARY,
        does="detention-accommodation-asked",
    ),
    Duty(
        key="cus-38-cert",
        title="Certify why the child is kept, or move them",
        owner=CUSTODY_SERGEANT,
        begins=(On(NOT_GIVEN_A_PLACE.kinds, NOT_GIVEN_A_PLACE.where, given=(Lacks(CERTIFIED),)),),
        due=Once(within="detention-certificate"),
        done_by=(CERTIFIED, MOVED),
        ends=(RELEASED,),
        escalate=AT_ONCE,
        why="A child who stays at a police station overnight without a certificate is held without "
        "anybody having said why.",
        source=pace("38(6) and (7)"),
        confidence=Confidence.PRIMARY,
        does="detention-certified",
    ),
    Duty(
        key="cus-38-cert/court",
        title="Give the court the certificate",
        owner=CUSTODY_SERGEANT,
        begins=(CERTIFIED,),
        due=Once(within="detention-certificate-court"),
        done_by=(SENT,),
        escalate=CUSTODY,
        why="The court asks why a child was kept, and can ask only if it knows.",
        source=pace("38(7)"),
        confidence=Confidence.PRIMARY,
        does="detention-certificate-sent",
    ),
    Duty(
        key="cus-court",
        title="Bring the child to the next court",
        owner=CUSTODY_SERGEANT,
        begins=(CHARGED,),
        due=By("sitting_at"),
        done_by=(COURT,),
        ends=(RELEASED,),
        escalate=(Tell(OWNER, before="2h"), Tell(CUSTODY_INSPECTOR, after="0m")),
        why="Each hour after the first sitting is an hour that no court has looked at.",
        source=pace("46"),
        confidence=Confidence.UNVERIFIED,
        does="detention-taken-to-court",
    ),
)

GATES = (
    Gate(
        key="cus-bail/written",
        title="Why bail is refused is written down while the child is there",
        stops=On(
            BAIL_REFUSED.kinds,
            where=AllOf(
                (
                    Is("decision", ("refused",)),
                    AnyOf((Is("in_presence", ("no",)), NotGiven("in_presence"))),
                )
            ),
        ),
        says="Write the reason down while the child is there, and then record the decision.",
        why="The child hears why they may not go home.",
        source=pace("38(3) and (4)"),
        confidence=Confidence.SECONDARY,
    ),
    Gate(
        key="cus-38-type/age",
        title="Secure accommodation is asked for only from 12 on",
        stops=SECURE_ASKED,
        unless=(Has(On(ARRIVED.kinds, where=AtLeast("age", "detention-secure-age"))),),
        says="This child is under 12, so secure accommodation cannot be asked for. Ask for "
        "alternative accommodation.",
        why="The law does not lock younger children up.",
        source=pace("38(6) and (6A)"),
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-38-type/harm",
        title="Secure accommodation is asked for only against serious harm",
        stops=On(
            ASKED.kinds,
            where=AllOf(
                (
                    Is("type", (SECURE,)),
                    AnyOf((Is("serious_harm", ("no",)), NotGiven("serious_harm"))),
                )
            ),
        ),
        says="Secure accommodation is only for a child from whom the public must be protected from "
        "death or serious injury. Ask for alternative accommodation: the council must give it.",
        why="Nobody has a secure bed, and so a child who needed none slept in a cell.",
        source=f"{pace('38(6A)')}; {GATESHEAD}",
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="cus-38-impract",
        title="Impracticable is only what the word means",
        stops=On(CERTIFIED.kinds, where=Is("code", BLOCKED)),
        says="That is never a reason why a move was impracticable. It must be something "
        "exceptional that stood in the way of the journey or of reaching the council. Otherwise "
        "the child is to be moved.",
        why="Each of these was written on certificates of children who could have been moved.",
        source=f"{words.CODE_C}, paragraph 16.7 and Note 16D",
        confidence=Confidence.UNVERIFIED,
    ),
    Gate(
        key="cus-38-cert/secure",
        title="A child is kept for want of a secure bed only from 12 on, once one was asked for",
        stops=On(CERTIFIED.kinds, where=Is("ground", (NOT_SECURE,))),
        unless=(
            Has(On(ARRIVED.kinds, where=AtLeast("age", "detention-secure-age"))),
            Has(SECURE_ASKED),
            Has(NOT_GIVEN_A_PLACE),
        ),
        says="This ground is only for a child of 12 or over for whom secure accommodation was "
        "asked for and could not be had. Ask the council, and record its answer.",
        why="What nobody asked for was not unavailable.",
        source=pace("38(6)(b)"),
        confidence=Confidence.SECONDARY,
    ),
)

SIGNALS = (
    Signal(
        key="cus-38-early/at-charge",
        title="Bail refused, and the council hears of it only now",
        when=Seen(On(BAIL_REFUSED.kinds, BAIL_REFUSED.where, given=(Lacks(ALERTED),))),
        tells=(CUSTODY_INSPECTOR,),
        why="It was foreseeable, and hours were lost.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Signal(
        key="cus-38-type",
        title="Both types of accommodation asked for at once",
        when=Seen(
            On(
                ASKED.kinds,
                given=(
                    Has(SECURE_ASKED, since=ANSWERED),
                    Has(ALTERNATIVE_ASKED, since=ANSWERED),
                ),
            )
        ),
        tells=(CUSTODY_SERGEANT, CUSTODY_INSPECTOR),
        why="The council hears that it may refuse, and the child stays in a cell.",
        source=f"{pace('38(6A)')}; {GATESHEAD}; {words.INSPECTION}",
        confidence=Confidence.PRIMARY,
    ),
    Signal(
        key="cus-38-cert/held",
        title="Held after a refusal, without a certificate",
        when=Seen(
            On(NOT_GIVEN_A_PLACE.kinds, NOT_GIVEN_A_PLACE.where, given=(Lacks(CERTIFIED),)),
        ),
        tells=(CUSTODY_SERGEANT, CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT),
        why="From this moment on nobody has said by what right this child is here.",
        source=pace("38(6) and (7)"),
        confidence=Confidence.PRIMARY,
    ),
    Signal(
        key="cus-38-cert/at-court",
        title="At court without a certificate of why the child was kept",
        when=Seen(
            On(
                COURT.kinds,
                given=(Stands(BAIL_REFUSED), Lacks(MOVED), Lacks(SENT)),
            )
        ),
        tells=(CUSTODY_INSPECTOR, DUTY_SUPERINTENDENT),
        why="Courts did not learn that children had been kept, and nobody asked why.",
        source=f"{pace('38(7)')}; {words.INSPECTION}",
        confidence=Confidence.PRIMARY,
    ),
)
