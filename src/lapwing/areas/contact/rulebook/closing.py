"""What is left to do for a child: hearing them, recording the crime, and closing only then."""

from lapwing.areas.contact.rulebook import words
from lapwing.areas.contact.rulebook.words import (
    A_CHILD,
    ATTENDED,
    CHILDREN_KNOWN,
    CHILDREN_NO,
    CLOSED,
    FROM_MANAGER,
    MAYBE_A_CHILD,
    RECEIVED,
    RESOLUTION,
    SAYS_OF_HARM,
    VOICE,
    graded_otherwise,
)
from lapwing.duties.language import (
    OWNER,
    AnyOf,
    Confidence,
    Duty,
    Gate,
    Has,
    Is,
    Lacks,
    NotGiven,
    On,
    Once,
    Scope,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    ALLOCATED_OFFICER,
    CONTROL_ROOM_SUPERVISOR,
    SERGEANT,
)

DECIDED = On(("contact-crime-recorded",))
CRIME = On(
    SAYS_OF_HARM,
    where=AnyOf((Is("child_harm", ("yes",)), Is("crime", ("yes",)))),
    given=(Lacks(DECIDED),),
    called="word of a crime against a child",
)

DUTIES = (
    Duty(
        key="contact-children-checked/voice",
        title="Record what the child said and how they were, or why they were not heard",
        owner=ALLOCATED_OFFICER,
        begins=(On(ATTENDED.kinds, given=(MAYBE_A_CHILD,)),),
        due=Once(within="contact-child-voice"),
        done_by=(VOICE,),
        ends=(CHILDREN_NO, CLOSED),
        escalate=(Tell(OWNER, before="1h"), Tell(SERGEANT, after="0m")),
        why="What children said and how they were was not written down, and nobody else could "
        "know it.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="contact-child-voice",
    ),
    Duty(
        key="contact-crime-recorded",
        title="Record the crime against the child, or why there is none",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(CRIME,),
        due=Once(within="contact-crime"),
        done_by=(DECIDED,),
        escalate=FROM_MANAGER,
        why="A crime that is not recorded is not investigated.",
        source=words.CRIME_RECORDING,
        confidence=Confidence.UNVERIFIED,
        does="contact-crime-recorded",
    ),
)

GATES = (
    Gate(
        key="contact-children-checked/closed",
        title="A contact is closed only when it is known whether a child is affected",
        stops=CLOSED,
        unless=(Has(CHILDREN_KNOWN),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="Nobody knows yet whether a child is there, lives there or is affected. Ring back and "
        "ask. If that cannot be found out, a supervisor may let you close it, and must record why.",
        why="Not known is never no.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="contact-children-checked/heard",
        title="A contact that affects a child is closed only with the child's voice, or why not",
        stops=On(("contact-closed",), given=(A_CHILD,)),
        unless=(Has(VOICE),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="A child is affected, and nothing says what they said or how they were. Record the "
        "child's voice, or why they were neither seen nor spoken to.",
        why="A child who is spoken about and never heard cannot be understood.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="contact-children-checked/assessed",
        title="A contact that affects a child is closed only with a child risk assessment decided",
        stops=On(("contact-closed",), where=NotGiven("child_assessment"), given=(A_CHILD,)),
        unless=(Has(On(("assessment-submitted",)), since=RECEIVED, across=Scope.PERSON),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="A child is affected. Say whether a child risk assessment is submitted, or why none "
        "is needed.",
        why="Those who can help the child hear of it only through that assessment.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="contact-response-time/closed",
        title="A contact to which somebody should go is closed only when somebody has been",
        stops=On(("contact-closed",), given=(Stands(graded_otherwise(RESOLUTION)),)),
        unless=(Has(ATTENDED),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="Somebody was to go there, and nobody has. Record who arrived, or grade it as one to "
        "be resolved without a visit. A supervisor may let you close it, and must record why.",
        why="Closing what nobody went to makes it look as if it had been answered.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = ()
