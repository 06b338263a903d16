"""A contact as people record it: through the one door, with its deadlines told by the clock."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from lapwing.casework.door import Recorded, Refused, record
from lapwing.record import queries
from lapwing.record.viewer import Viewer
from lapwing.worklists.models import AlertRow
from lapwing.worklists.sweep import sweep
from tests.areas.contact.test_kinds import RECEIVED, THRIVE
from tests.record.world import MINUTE, NOW, World, done, draft, make_world

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def handler(world: World) -> Viewer:
    """The call handler."""
    return world.viewers["call-handler"]


def call(world: World, **said: str) -> UUID:
    """Take a call about the child, look up what is known, and assess it."""
    taken = draft("contact-received", {**RECEIVED, **said}, about=world.child.person)
    case = done(record(handler(world), NOW, taken)).case
    tell(handler(world), case, "contact-researched", {"systems": ["crime"], "found": "no"}, 1)
    tell(handler(world), case, "contact-thrive", THRIVE, 2)
    return case


def tell(
    who: Viewer, case: UUID, kind: str, answers: Mapping[str, object], minute: int
) -> Recorded:
    """Record something so many minutes after the call."""
    return done(record(who, NOW + minute * MINUTE, draft(kind, answers, case=case)))


def refused(
    who: Viewer, case: UUID, kind: str, answers: Mapping[str, object], minute: int
) -> list[str | None]:
    """The gates that stop it."""
    outcome = record(who, NOW + minute * MINUTE, draft(kind, answers, case=case))
    assert isinstance(outcome, Refused), outcome
    assert not outcome.refusals, outcome
    return [stop.gate for stop in outcome.stops]


def told(case: UUID, rule: str) -> list[tuple[str, datetime]]:
    """Which roles were told of a rule of this contact, and when."""
    rows = AlertRow.objects.filter(case_id=case, rule=rule, rung=0).order_by("at", "to_role")
    return [(row.to_role, row.at) for row in rows]


def test_a_call_opens_a_contact_with_a_reference(world: World) -> None:
    case = queries.case(handler(world), call(world))
    assert case is not None
    assert case.reference.startswith("CT-26-")
    assert (case.kind, case.person, case.open) == ("contact", world.child.person, True)


def test_harm_to_a_child_is_never_put_in_the_diary(world: World) -> None:
    case = call(world, child_harm="yes", children="yes")
    wanted = {"grade": "appointment", "rationale": "The school can see us on Thursday."}
    assert refused(handler(world), case, "contact-graded", wanted, 3) == [
        "diary-child-abuse-excluded/graded"
    ]
    booking = {
        "appointment_at": (NOW + timedelta(days=2)).isoformat(),
        "place": "The school",
    }
    assert "diary-child-abuse-excluded" in refused(
        handler(world), case, "contact-appointment-booked", booking, 4
    )
    agreed = {"necessity": "No officers today.", "child_safety": "He is at school."}
    assert refused(world.inspector, case, "contact-appointment-authorised", agreed, 5) == [
        "diary-child-abuse-excluded"
    ]


def test_whoever_handled_a_contact_cannot_authorise_its_appointment(world: World) -> None:
    case = call(world, children="yes")
    grade = {"grade": "appointment", "rationale": "She is away until Thursday."}
    tell(world.sergeant, case, "contact-graded", grade, 3)
    booking = {
        "appointment_at": (NOW + timedelta(days=1)).isoformat(),
        "place": "Her home",
    }
    wanted = ("contact-appointment-booked", booking)
    assert refused(handler(world), case, *wanted, 4) == ["diary-supervisor-authorised"]
    agreed = {"necessity": "She is away.", "child_safety": "The child is with her."}
    assert refused(world.sergeant, case, "contact-appointment-authorised", agreed, 5) == [
        "diary-supervisor-authorised/another"
    ]
    tell(world.inspector, case, "contact-appointment-authorised", agreed, 6)
    tell(handler(world), case, *wanted, 7)


def test_a_supervisor_hears_of_news_that_nobody_assesses_ten_minutes_after_it(
    world: World,
) -> None:
    case = call(world, domestic_abuse="yes", children="yes", danger_now="no")
    priority = {"grade": "priority", "rationale": "He has gone and has no key."}
    tell(handler(world), case, "contact-graded", priority, 3)
    back = {"new": "He is back and knocks at the window.", "occurred": ["returns"]}
    news = tell(handler(world), case, "contact-updated", back, 20).entry.at
    supervisor = ("control-room-supervisor", news + 10 * MINUTE)
    sweep(NOW + 29 * MINUTE)
    assert supervisor not in told(case, "contact-rethrive-on-change")
    sweep(NOW + 31 * MINUTE)
    assert supervisor in told(case, "contact-rethrive-on-change")
    assert supervisor in told(case, "contact-rethrive-on-change/graded")
    risen = [role for role, _ in told(case, "contact-rethrive-on-change/risen")]
    assert sorted(risen) == ["control-room-supervisor", "force-incident-manager"]
