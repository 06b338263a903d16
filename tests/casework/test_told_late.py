"""An end of police protection in time that is told after the limit says why, and is looked at."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from lapwing.casework.door import Recorded, Refused, record
from lapwing.duties import queries as duties
from lapwing.record.actor import seeing_all
from tests.record.world import NOW, World, done, draft, make_world

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
LIMIT = NOW + 72 * HOUR
USED = {
    "mode": "removed",
    "where": "A flat above a shop",
    "requested_by": "nobody",
    "entered": "no",
    "force_used": "no",
}


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def used(world: World) -> UUID:
    """A child is taken into police protection now."""
    wanted = draft("protection-used", USED, about=world.child.person)
    return done(record(world.officer, NOW, wanted)).case


def end(
    world: World, case: UUID, at: datetime, told: datetime, why: str = ""
) -> Recorded | Refused:
    """The end of it, told at some moment."""
    answers = {"reason": "released", "why": "With her aunt.", **({"told_late": why} if why else {})}
    return record(world.inspector, told, draft("protection-ended", answers, case=case, at=at))


def standing(world: World, case: UUID, now: datetime) -> dict[str, str]:
    with seeing_all("test"):
        found = duties.for_case(world.inspector, case, now)
    return {one.duty: one.state.value for one in found if one.duty.startswith("pp-72h")}


def test_an_end_in_time_that_is_told_after_the_limit_says_why_and_is_looked_at(
    world: World,
) -> None:
    case, told = used(world), LIMIT + HOUR
    refused = end(world, case, LIMIT, told)
    assert isinstance(refused, Refused)
    assert "Say why it is told only now" in str(refused)
    assert refused.refusals[0].field == "told_late"
    done(end(world, case, LIMIT, told, "Nobody could sign in."))
    now = standing(world, case, told + HOUR)
    assert now["pp-72h"] == "met"
    assert now["pp-72h/breach"] == "open"


@pytest.mark.parametrize(
    ("ended", "told"),
    [(LIMIT - HOUR, LIMIT), (LIMIT + HOUR / 2, LIMIT + HOUR)],
)
def test_nobody_else_is_asked(world: World, ended: datetime, told: datetime) -> None:
    case = used(world)
    refused = end(world, case, ended, told, "I was late.")
    assert isinstance(refused, Refused)
    assert "Leave this empty" in str(refused)
    done(end(world, case, ended, told))


def test_a_correction_of_an_end_that_was_told_in_time_is_not_asked(world: World) -> None:
    case = used(world)
    first = done(end(world, case, LIMIT - HOUR, LIMIT - HOUR))
    wanted = draft(
        "protection-ended",
        {"reason": "council", "why": "With a carer."},
        case=case,
        at=LIMIT - HOUR,
        corrects=UUID(first.entry.id),
    )
    done(record(world.inspector, LIMIT + HOUR, wanted))
    assert "pp-72h/breach" not in standing(world, case, LIMIT + 2 * HOUR)
