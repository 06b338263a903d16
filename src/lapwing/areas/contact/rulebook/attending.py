"""Arriving in time, and a supervisor's eye on every contact to which nobody has gone."""

from lapwing.areas.contact.rulebook import words
from lapwing.areas.contact.rulebook.words import (
    APPOINTMENT,
    ATTENDED,
    CLOSED,
    EMERGENCY,
    FROM_MANAGER,
    MAYBE_A_CHILD,
    PRIORITY,
    RESOLUTION,
    by_grade,
    graded,
    graded_otherwise,
)
from lapwing.duties.language import (
    OWNER,
    ByRankOf,
    Confidence,
    Duty,
    Every,
    Is,
    On,
    Once,
    Tell,
)
from lapwing.record.roles import CONTROL_ROOM_SUPERVISOR, FORCE_INCIDENT_MANAGER

ARRIVED = On(("contact-arrived",))
KEPT = On(("contact-appointment-kept",), where=Is("face_to_face", ("yes",)))
SENT = On(("contact-deployed",))

DUTIES = (
    Duty(
        key="contact-response-time",
        title="Have officers at this emergency",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(graded(EMERGENCY),),
        due=Once(within="contact-emergency"),
        done_by=(ARRIVED,),
        ends=(graded_otherwise(EMERGENCY), CLOSED),
        escalate=FROM_MANAGER,
        why="Somebody may be being harmed while they wait.",
        source=words.RESPONSE,
        confidence=Confidence.UNVERIFIED,
        does="contact-arrived",
    ),
    Duty(
        key="contact-response-time/priority",
        title="Have officers at this priority contact",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(graded(PRIORITY),),
        due=Once(within="contact-priority"),
        done_by=(ARRIVED,),
        ends=(graded_otherwise(PRIORITY), CLOSED),
        escalate=FROM_MANAGER,
        why="Whoever was told that officers are coming counts on it.",
        source=words.RESPONSE,
        confidence=Confidence.SECONDARY,
        does="contact-arrived",
    ),
    Duty(
        key="contact-response-time/appointment",
        title="See the caller face to face",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(graded(APPOINTMENT),),
        due=Once(within="contact-appointment"),
        done_by=(ARRIVED, KEPT),
        ends=(graded_otherwise(APPOINTMENT), CLOSED),
        escalate=(Tell(OWNER, before="4h"), Tell(FORCE_INCIDENT_MANAGER, after="0m")),
        why="An appointment that never comes is no answer.",
        source=words.RESPONSE,
        confidence=Confidence.SECONDARY,
        does="contact-appointment-kept",
    ),
    Duty(
        key="contact-undeployed-review",
        title="Ring the caller and review why nobody has gone",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(
            On(
                ("contact-graded",),
                where=Is("grade", (EMERGENCY, PRIORITY, APPOINTMENT)),
                given=(MAYBE_A_CHILD,),
            ),
        ),
        due=Every(
            by_grade(
                "contact-review-emergency",
                "contact-review-priority",
                "contact-review-appointment",
            ),
            counted_from="last done",
            first=by_grade("contact-emergency", "contact-priority", "contact-appointment"),
            catch_up="contact-review-catch-up",
        ),
        done_by=(On(("contact-undeployed-reviewed",), where=ByRankOf(CONTROL_ROOM_SUPERVISOR)),),
        ends=(SENT, ATTENDED, graded(RESOLUTION), CLOSED),
        escalate=(Tell(OWNER, before="5m"), Tell(FORCE_INCIDENT_MANAGER, after="10m")),
        why="A child may be waiting where nobody has gone. Somebody must ask how things are now, "
        "and decide.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="contact-undeployed-reviewed",
    ),
)

GATES = ()

SIGNALS = ()
