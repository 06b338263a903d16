"""Police protection as people record it: through the one door, by constables and inspectors."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from lapwing.casework.door import Recorded, Refused, record
from lapwing.duties.models import ObligationRow
from lapwing.record import queries
from lapwing.record.roles import CALL_HANDLER, DUTY_SUPERINTENDENT
from lapwing.record.viewer import Viewer
from lapwing.worklists.actions import acknowledge
from lapwing.worklists.models import AlertRow
from lapwing.worklists.sweep import sweep
from tests.record.world import MINUTE, NOW, World, done, draft, make_world

pytestmark = pytest.mark.django_db

USED = {
    "mode": "removed",
    "where": "A flat above a shop",
    "requested_by": "nobody",
    "entered": "no",
    "force_used": "no",
}
ACCEPTED = {"told": "The officer rang.", "until": "2026-03-02T22:00:00Z"}
ENDED = {"reason": "order", "why": "The court made an order."}
HOUR = timedelta(hours=1)


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def use(world: World) -> Recorded:
    """The response officer uses the power, which opens a case."""
    wanted = draft("protection-used", USED, about=world.child.person)
    return done(record(world.officer, NOW, wanted))


def tell(
    who: Viewer, case: UUID, kind: str, answers: Mapping[str, object], now: datetime
) -> Recorded:
    """Record something on the case."""
    return done(record(who, now, draft(kind, answers, case=case)))


def refused(outcome: Recorded | Refused) -> list[str]:
    """The gates that stop it, or why it is not theirs to record."""
    assert isinstance(outcome, Refused), outcome
    return [stop.gate for stop in outcome.stops] or [one.what for one in outcome.refusals]


def test_a_use_opens_a_case_whose_limit_is_known_at_once(world: World) -> None:
    case = queries.case(world.officer, use(world).case)
    assert case is not None
    assert case.reference.startswith("PP-26-")
    (limit,) = ObligationRow.objects.filter(case=case.id, duty="pp-72h")
    assert limit.due_at == NOW + 72 * HOUR


def test_the_power_is_a_constables(world: World) -> None:
    wanted = draft("protection-used", USED, about=world.child.person)
    assert refused(record(world.viewers[CALL_HANDLER.key], NOW, wanted)) == [
        "“Use police protection” is not yours to record."
    ]


def test_nobody_corrects_or_withdraws_when_the_power_was_used(world: World) -> None:
    recorded = use(world)
    case = recorded.case
    entry = UUID(recorded.entry.id)
    later = draft("protection-used", USED, case=case, corrects=entry, at=NOW + 30 * MINUTE)
    assert refused(record(world.officer, NOW + HOUR, later))
    gone = draft("entry-withdrawn", {"reason": "r"}, case=case, corrects=entry)
    assert refused(record(world.sergeant, NOW + HOUR, gone))
    (limit,) = ObligationRow.objects.filter(case=case, duty="pp-72h")
    assert (limit.due_at, limit.outcome) == (NOW + 72 * HOUR, None)


def test_who_used_the_power_is_never_the_designated_officer(world: World) -> None:
    wanted = draft("protection-used", USED, about=world.child.person)
    case = done(record(world.inspector, NOW, wanted)).case
    mine = draft("protection-designated", ACCEPTED, case=case)
    assert refused(record(world.inspector, NOW + MINUTE, mine)) == ["pp-role-split"]
    above = world.viewers[DUTY_SUPERINTENDENT.key]
    tell(above, case, "protection-designated", ACCEPTED, NOW + 2 * MINUTE)
    (review,) = ObligationRow.objects.filter(case=case, duty="pp-review")
    assert review.holder_id == above.user


def test_an_end_that_is_told_late_leaves_the_alarm_that_nobody_knew_of_it(world: World) -> None:
    case = use(world).case
    sweep(NOW + 68 * HOUR)
    sweep(NOW + 72 * HOUR)
    told = AlertRow.objects.filter(case=case, rule="pp-72h")
    late = {**ENDED, "told_late": "Nobody could sign in."}
    ended = draft("protection-ended", late, case=case, at=NOW + 71 * HOUR)
    done(record(world.inspector, NOW + 73 * HOUR, ended))
    sweep(NOW + 74 * HOUR)
    waiting = {one.at for one in told.all() if one.settled_at is None}
    settled = {one.at for one in told.all() if one.settled_at is not None}
    # What was told before is settled by the end; that the limit passed waits for somebody to say
    # that they know of it, and climbs until they do.
    assert max(settled) == NOW + 68 * HOUR
    assert min(waiting) == NOW + 72 * HOUR
    (superintendents, *_) = [
        one for one in told.all() if one.to_role == "duty-superintendent" and one.at in waiting
    ]
    above = world.viewers[DUTY_SUPERINTENDENT.key]
    acknowledge(above, superintendents.id, NOW + 75 * HOUR)
    assert told.get(id=superintendents.id).acknowledged_at == NOW + 75 * HOUR
