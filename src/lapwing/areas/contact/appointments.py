"""The control room's appointments: which are booked, which are late, and what came of each."""

from datetime import datetime

from lapwing.journal.planned import Plan, Planned
from lapwing.journal.questions import YES

APPOINTMENT = Plan(
    key="appointment",
    title="Appointment",
    called="contact-appointment-booked",
    when="appointment_at",
    over=(
        *("contact-appointment-kept", "contact-appointment-moved", "contact-appointment-missed"),
        *("contact-arrived", "contact-closed"),
    ),
)


def is_late(one: Planned, now: datetime) -> bool:
    """Whether its time has come and nobody has said what came of it."""
    return one.ended is None and one.at < now


def became_of(one: Planned, now: datetime) -> str:
    """What came of an appointment, in words; unknown is never kept."""
    if one.ended is None:
        return "Late: nobody has said that it was kept" if is_late(one, now) else "Booked"
    answers = one.ended.answers
    match one.ended.kind:
        case "contact-appointment-kept":
            seen = answers.get("face_to_face") == YES
            return "Kept, seen face to face" if seen else "Kept, not seen face to face"
        case "contact-appointment-moved":
            return f"Put off by {_whom(answers.get('asked_by'))}"
        case "contact-appointment-missed":
            return f"Missed by {_whom(answers.get('missed_by'))}"
        case "contact-arrived":
            return "Officers went before it"
    return "Closed before it"


def _whom(code: object) -> str:
    return {"caller": "the caller", "police": "the police"}.get(str(code), "somebody")
