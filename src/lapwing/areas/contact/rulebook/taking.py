"""Taking a contact: asking about children, looking up what is known, assessing all six elements."""

from lapwing.areas.contact.rulebook import words
from lapwing.areas.contact.rulebook.words import (
    CHILDREN_KNOWN,
    CLOSED,
    EMERGENCY,
    FROM_SUPERVISOR,
    NEWS,
    RECEIVED,
    RESEARCHED,
    THRIVE,
    graded_otherwise,
)
from lapwing.duties.language import (
    Confidence,
    Duty,
    Gate,
    Has,
    Is,
    NotGiven,
    On,
    Once,
    Repeated,
    Scope,
    Signal,
)
from lapwing.record.roles import CALL_HANDLER, CONTROL_ROOM_SUPERVISOR

DUTIES = (
    Duty(
        key="contact-thrive-recorded/assessed",
        title="Assess the risk of this contact",
        owner=CALL_HANDLER,
        begins=(RECEIVED,),
        due=Once(within="contact-thrive"),
        done_by=(THRIVE,),
        ends=(CLOSED,),
        escalate=FROM_SUPERVISOR,
        why="A contact that nobody has assessed looks like one without risk.",
        source=words.VULNERABILITY,
        confidence=Confidence.PRIMARY,
        does="contact-thrive",
    ),
    Duty(
        key="contact-children-checked",
        title="Ring back and ask whether a child is there",
        owner=CALL_HANDLER,
        begins=(On(("contact-received",), where=NotGiven("children")),),
        due=Once(within="contact-child-call-back"),
        done_by=(CHILDREN_KNOWN,),
        ends=(CLOSED,),
        escalate=FROM_SUPERVISOR,
        why="Nobody knew whether a child is there. Not known is never no.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="contact-call-back",
    ),
    Duty(
        key="contact-history-researched",
        title="Look up the people and the place",
        owner=CALL_HANDLER,
        begins=(RECEIVED,),
        due=Once(within="contact-research"),
        done_by=(RESEARCHED,),
        ends=(CLOSED,),
        escalate=FROM_SUPERVISOR,
        why="What the force knew already was there, and was not used.",
        source=f"{words.INSPECTION}; {words.IOPC_RESEARCH}",
        confidence=Confidence.INSPECTION,
        does="contact-researched",
    ),
)

GATES = (
    Gate(
        key="contact-thrive-recorded",
        title="A contact is assessed before it is graded, and again when something is new",
        stops=graded_otherwise(EMERGENCY),
        unless=(Has(THRIVE, since=NEWS),),
        says="The risk has not been assessed since something new was told. Assess it first: "
        "threat, harm, risk, investigation, vulnerability and engagement. If it cannot wait, grade "
        "it an emergency now and assess it after.",
        why="A grade that rests on what was known before sends too little, too late. An emergency "
        "waits for no form.",
        source=words.VULNERABILITY,
        confidence=Confidence.PRIMARY,
    ),
    Gate(
        key="contact-history-researched/before-grade",
        title="The people and the place are looked up before a contact is graded",
        stops=graded_otherwise(EMERGENCY),
        unless=(Has(RESEARCHED),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="Nobody has looked up these people and this place yet: earlier contacts, plans, "
        "warnings, open episodes. Do that first, and say so if nothing is found. If a system is "
        "down, a supervisor may let you go on.",
        why="A call that sounds small may be the fifth this month, or come from a home with a "
        "warning.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = (
    Signal(
        key="contact-history-researched/repeat",
        title="The same person keeps coming to notice",
        when=Repeated(RECEIVED, times="contact-repeat", within="contact-repeat-window"),
        scope=Scope.PERSON,
        tells=(CALL_HANDLER, CONTROL_ROOM_SUPERVISOR),
        why="Each call looks small by itself; together they show somebody who is not safe.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Signal(
        key="contact-history-researched/repeat-abuse",
        title="Domestic abuse again within the year",
        when=Repeated(
            On(("contact-received",), where=Is("domestic_abuse", ("yes",))),
            times="contact-repeat-abuse",
            within="contact-repeat-abuse-window",
        ),
        scope=Scope.PERSON,
        tells=(CALL_HANDLER, CONTROL_ROOM_SUPERVISOR),
        why="Domestic abuse that comes back is likely to get worse, and children live through it.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)
