"""With the tick at each instant that a watch names, what is told is what the engine says."""

from datetime import datetime, timedelta
from random import Random

import pytest

from lapwing.casework import door
from lapwing.casework.door import Draft
from lapwing.duties.alerts import alerts
from lapwing.duties.engine import Rules
from lapwing.duties.in_force import in_force, kinds_in_force
from lapwing.duties.models import WatchRow
from lapwing.journal.queries import whole_records
from lapwing.record.identity import fresh_id
from lapwing.worklists.models import AlertRow
from lapwing.worklists.sweep import sweep
from tests.duties_store.test_refresh import ACTS
from tests.reach import so_far
from tests.worklists.world import FORCE, Child, World, later

Told = tuple[str, str, str, int, int, str, datetime]


def tick_before(moment: datetime) -> None:
    """Sweep at each instant that a watch names before a moment.

    Not at it: what is done at the very instant of a step is told or not as the one or the other
    comes first, while the engine always lets the doing come first.
    """
    while due := WatchRow.objects.filter(next_at__lt=moment).order_by("next_at").first():
        assert due.next_at is not None
        sweep(due.next_at)


def told_of(child: Child) -> set[Told]:
    """Every alert about a child that was told: which, to which role the rule means, and when."""
    return {
        (
            row.rule,
            row.key,
            row.begun_by,
            row.slot,
            row.step,
            row.to_role,
            row.raised_at,
        )
        for row in AlertRow.objects.filter(about=child.person, rung=0)
    }


def engine_says(child: Child, until: datetime) -> set[Told]:
    """The same by the engine alone, from the journal."""
    by = in_force(FORCE)
    rules = Rules(duties=by.rules.duties, gates=(), signals=by.rules.signals)
    entries = whole_records([child.person], kinds_in_force())[child.person]
    return {
        (*one.subject, one.step, one.to, one.at)
        for one in alerts(rules, entries, by.parameters, until)
    }


@pytest.mark.django_db
@pytest.mark.thorough
@pytest.mark.parametrize("seed", so_far(range(10), 5))
def test_whatever_is_recorded_what_is_told_is_what_the_engine_says(world: World, seed: int) -> None:
    chance = Random(seed)
    children = [world.child(f"Ada{n}") for n in range(2)]
    minutes = 0.0
    for _ in range(20):
        minutes += chance.choice((1, 7, 22, 61, 190))
        now = later(minutes=minutes)
        tick_before(now)
        child = chance.choice(children)
        kind, answers, by = chance.choice(ACTS)
        draft = Draft(kind=kind, key=fresh_id(now), case=child.case, answers=answers)
        if chance.random() < 0.3:
            draft = Draft(
                kind=kind,
                key=fresh_id(now),
                case=child.case,
                answers=answers,
                at=max(later(), now - timedelta(minutes=chance.choice((1, 30, 200)))),
            )
        door.record(world.viewer(by, now), now, draft)
    until = later(minutes=minutes + 30)
    tick_before(until)
    sweep(until)
    for child in children:
        assert told_of(child) ^ engine_says(child, until) == set()


@pytest.mark.django_db
def test_a_child_of_whom_nothing_more_is_heard_is_told_of_for_two_days(world: World) -> None:
    child = world.child("Ada")
    until = later(hours=48)
    tick_before(until)
    sweep(until)
    assert told_of(child) == engine_says(child, until)
