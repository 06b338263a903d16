"""Looking again at how contacts were handled: a monthly sample of each handler's."""

from lapwing.areas.contact.rulebook import words
from lapwing.areas.contact.rulebook.words import GRADED, RECEIVED
from lapwing.duties.language import (
    OWNER,
    ByAnother,
    Confidence,
    Duty,
    Gate,
    On,
    Once,
    Tell,
)
from lapwing.record.roles import CONTROL_ROOM_SUPERVISOR, FORCE_INCIDENT_MANAGER

REVIEWED = On(("contact-quality-reviewed",))

DUTIES = (
    Duty(
        key="contact-qa-sample",
        title="Look at the contact that was drawn for the monthly sample",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(On(("contact-drawn",)),),
        due=Once(within="contact-qa-review"),
        done_by=(REVIEWED,),
        escalate=(Tell(OWNER, before="1d"), Tell(FORCE_INCIDENT_MANAGER, after="0m")),
        why="How a call is handled is learnt from calls, and nobody learns from what nobody "
        "listens to again.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="contact-quality-reviewed",
    ),
)

GATES = (
    Gate(
        key="contact-qa-sample/another",
        title="Nobody reviews a contact that they handled",
        stops=REVIEWED,
        unless=(ByAnother(On((*RECEIVED.kinds, *GRADED.kinds), called="handling it")),),
        says="You handled this contact yourself. Another supervisor looks at it.",
        why="Whoever took the call hears what they heard then.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = ()
