"""Appointments: agreed by a supervisor, booked, moved or missed, and kept face to face."""

from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Moment, Option, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE
from lapwing.record.roles import (
    CONTROL_ROOM_SUPERVISOR,
    DUTY_INSPECTOR,
    FORCE_INCIDENT_MANAGER,
    SERGEANT,
)

SUPERVISORS = (CONTROL_ROOM_SUPERVISOR, FORCE_INCIDENT_MANAGER, SERGEANT, DUTY_INSPECTOR)

AUTHORISED = Kind(
    key="contact-appointment-authorised",
    happened="Appointment authorised by a supervisor",
    does="Authorise an appointment",
    seriousness=CONCERN,
    by=SUPERVISORS,
    hint="For domestic abuse or where a child may be affected, officers go now unless waiting is "
    "necessary. Whoever took, assessed or graded the contact cannot authorise it.",
    questions=(
        Text("necessity", "Why is it necessary to wait?", long=True),
        Text("child_safety", "What keeps any child safe until then?", long=True),
    ),
)
BOOKED = Kind(
    key="contact-appointment-booked",
    happened="Appointment booked",
    does="Book an appointment",
    seriousness=ROUTINE,
    questions=(
        Moment("appointment_at", "When is it?", future=True),
        Text("place", "Where?"),
        Text("attending", "Who will attend?", required=False),
    ),
)
MOVED = Kind(
    key="contact-appointment-moved",
    happened="Appointment put off",
    does="Put an appointment off",
    seriousness=CONCERN,
    hint="The risk is assessed afresh, and a new appointment is authorised afresh.",
    questions=(
        Choice(
            "asked_by",
            "Who asked for that?",
            options=(Option("caller", "The caller"), Option("police", "The police")),
        ),
        Text("why", "Why?", long=True),
    ),
)
MISSED = Kind(
    key="contact-appointment-missed",
    happened="Appointment missed",
    does="Record a missed appointment",
    seriousness=CONCERN,
    hint="Somebody who did not open the door may not have been free to.",
    questions=(
        Choice(
            "missed_by",
            "Who was not there?",
            options=(Option("caller", "The caller"), Option("police", "The police")),
        ),
        Text("why", "What is known of why?", long=True),
    ),
)
KEPT = Kind(
    key="contact-appointment-kept",
    happened="Appointment kept",
    does="Record the appointment",
    seriousness=ROUTINE,
    regards=("contact-appointment-booked",),
    questions=(
        YesNo("face_to_face", "Was the caller seen face to face?"),
        Text("seen", "Who was seen, and by whom?", long=True),
        YesNo("children_seen", "Were the children seen?"),
        Text("children", "Which children, where and how were they?", long=True, required=False),
    ),
)

KINDS = (AUTHORISED, BOOKED, MOVED, MISSED, KEPT)
