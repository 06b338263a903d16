"""The diary: never for harm to a child, else only by another's authority, and kept face to face."""

from lapwing.areas.contact.rulebook import words
from lapwing.areas.contact.rulebook.words import (
    APPOINTMENT,
    CHILD_HARM,
    CLOSED,
    EMERGENCY,
    MAYBE_A_CHILD,
    MAYBE_ABUSE,
    NEWS,
    NO_CHILD,
    PRIORITY,
    THRIVE,
    graded,
)
from lapwing.duties.language import (
    OWNER,
    By,
    ByAnother,
    ByRankOf,
    Confidence,
    Duty,
    Gate,
    Has,
    Is,
    Lacks,
    On,
    Tell,
)
from lapwing.record.roles import (
    ALLOCATED_OFFICER,
    CONTROL_ROOM_SUPERVISOR,
    FORCE_INCIDENT_MANAGER,
)

BOOKED = On(("contact-appointment-booked",))
AUTHORISED = On(
    ("contact-appointment-authorised",),
    where=ByRankOf(CONTROL_ROOM_SUPERVISOR),
    called="a supervisor's authority",
)
HANDLED = On(("contact-received", "contact-thrive", "contact-graded"))

DUTIES = (
    Duty(
        key="diary-appointment-kept",
        title="Keep the appointment, and see the caller face to face",
        owner=ALLOCATED_OFFICER,
        begins=(BOOKED,),
        due=By("appointment_at", after="contact-appointment-grace"),
        done_by=(On(("contact-appointment-kept",), where=Is("face_to_face", ("yes",))),),
        ends=(
            On(("contact-appointment-moved", "contact-appointment-missed", "contact-arrived")),
            graded(EMERGENCY, PRIORITY),
            CLOSED,
        ),
        retrigger="restart",
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(CONTROL_ROOM_SUPERVISOR, after="0m"),
            Tell(FORCE_INCIDENT_MANAGER, after="1h"),
        ),
        why="Whoever was told to wait must be seen, and somebody must notice when they are not.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="contact-appointment-kept",
    ),
)

GATES = (
    Gate(
        key="diary-child-abuse-excluded",
        title="An allegation of harm to a child is never put in the diary",
        stops=On(("contact-appointment-authorised", "contact-appointment-booked")),
        unless=(Lacks(CHILD_HARM),),
        says="Somebody says that a child has been harmed. That is never an appointment: nobody may "
        "authorise or book one. Grade it an emergency or a priority, and tell your supervisor now.",
        why="A child who was said to have been hit waited for an appointment, at home, with "
        "whoever did it.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="diary-child-abuse-excluded/graded",
        title="An allegation of harm to a child is never graded as an appointment",
        stops=graded(APPOINTMENT),
        unless=(Lacks(CHILD_HARM),),
        says="Somebody says that a child has been harmed. That is never an appointment. Grade it "
        "an emergency or a priority, so that officers see the child now.",
        why="The grade decides whether a child waits for days.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="diary-supervisor-authorised",
        title="Where a child may be affected, only a supervisor's authority opens the diary",
        stops=On(("contact-appointment-booked",), given=(MAYBE_A_CHILD,)),
        unless=(Has(AUTHORISED, since=NEWS),),
        says="A child may be affected here, so officers go now unless waiting is necessary. A "
        "supervisor who has not handled this contact must first record why it is, and what keeps "
        "the child safe until then. Authority given before the latest news no longer counts.",
        why="Of the calls that were put in the diary, some should never have been there.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="diary-supervisor-authorised/domestic-abuse",
        title="For domestic abuse, only a supervisor's authority opens the diary",
        stops=On(("contact-appointment-booked",), given=(MAYBE_ABUSE, NO_CHILD)),
        unless=(Has(AUTHORISED, since=NEWS),),
        says="This may be domestic abuse, so officers go now unless waiting is necessary. A "
        "supervisor who has not handled this contact must first record why it is. Authority given "
        "before the latest news no longer counts.",
        why="Whoever did it may be back before the appointment is.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="diary-supervisor-authorised/another",
        title="Nobody authorises an appointment in a contact that they handled",
        stops=On(AUTHORISED.kinds),
        unless=(ByAnother(HANDLED),),
        says="You took, assessed or graded this contact yourself. Somebody else must look at it "
        "with fresh eyes: ask another supervisor, or the force incident manager.",
        why="A second pair of eyes is what an authority is for.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="diary-appointment-kept/fresh",
        title="After a missed or moved appointment the risk is assessed before another is booked",
        stops=BOOKED,
        unless=(Has(THRIVE, since=NEWS),),
        says="The risk has not been assessed since something new was told, or since an appointment "
        "was missed or put off. Assess it first: why was nobody seen, and are they safe?",
        why="Whoever did not open the door may not have been free to.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = ()
