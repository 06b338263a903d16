"""What the demonstration leaves undone: a believable tail, and no surprise at the door."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from lapwing.areas.forces import read_force
from lapwing.duties.engine import derive
from lapwing.duties.in_force import in_force
from lapwing.duties.obligation import Obligation
from lapwing.jobs.demo.auditing import EPISODE_DUTIES, PLAN_DUTIES, noticed
from lapwing.jobs.demo.size import DEFAULT_DAYS
from lapwing.jobs.demo.tell import tell
from lapwing.journal.entry import Entry
from lapwing.record.roles import CONTROL_ROOM_SUPERVISOR, DUTY_INSPECTOR, SERGEANT
from tests.reach import so_far

# After a summer, in which schools are shut for six weeks, and in the middle of a term.
AUTUMN = datetime(2026, 11, 21, 11, 54, tzinfo=UTC)
SPRING = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
ON_THE_NIGHT = {role.key for role in (CONTROL_ROOM_SUPERVISOR, DUTY_INSPECTOR, SERGEANT)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """What the gates refused, what was meant to be refused, and what is open at the end."""

    refused: frozenset[str]
    meant: frozenset[str]
    open: tuple[Obligation, ...]
    owners: dict[str, str]
    closed: frozenset[str]


def judged(days: int, seed: str, at: datetime) -> Judged:
    demo = tell(read_force("northmere"), days=days, scale=1, seed=seed, at=at)
    rules = in_force("northmere")
    of_child: dict[str, list[Entry]] = defaultdict(list)
    for entry in demo.entries:
        of_child[entry.about].append(entry)
    derived = [derive(rules.rules, one, rules.parameters, at) for one in of_child.values()]
    return Judged(
        refused=frozenset(one.entry for each in derived for one in each.refusals),
        meant=demo.refused & {entry.id for entry in demo.entries},
        open=tuple(
            one
            for each in derived
            for one in each.obligations
            if one.begun_at <= at and (one.closed_at is None or one.closed_at > at)
        ),
        owners={duty.key: duty.owner.key for duty in rules.rules.duties},
        closed=frozenset(
            e.case for e in demo.entries if e.kind == "missing-closed" and e.id not in demo.refused
        ),
    )


@pytest.fixture(scope="module")
def autumn() -> Judged:
    return judged(DEFAULT_DAYS, "lapwing", AUTUMN)


def share_older(one: Judged, at: datetime, days: float) -> float:
    older = [o for o in one.open if at - o.due_at > timedelta(days=days)]
    return len(older) / len(one.open)


def test_the_gates_decide_as_was_meant(autumn: Judged) -> None:
    assert autumn.meant
    assert autumn.refused == autumn.meant


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("days", "seed", "at"),
    so_far(
        [
            (DEFAULT_DAYS, "lapwing", SPRING),
            (DEFAULT_DAYS, "fennick", AUTUMN),
            (DEFAULT_DAYS, "harrow", AUTUMN),
            (365, "lapwing", AUTUMN),
        ],
        1,
    ),
)
def test_the_gates_decide_as_was_meant_for_other_loads(days: int, seed: str, at: datetime) -> None:
    one = judged(days, seed, at)
    assert one.refused == one.meant
    assert 0 < share_older(one, at, 7) < 0.10


def test_a_few_duties_are_long_overdue_and_most_are_of_these_days(autumn: Judged) -> None:
    assert 0.01 < share_older(autumn, AUTUMN, 7) < 0.08
    assert share_older(autumn, AUTUMN, 28) < 0.06


def test_what_stands_long_undone_is_what_nobody_noticed(autumn: Judged) -> None:
    audited = [
        one
        for one in autumn.open
        if one.duty in PLAN_DUTIES or (one.duty in EPISODE_DUTIES and one.case in autumn.closed)
    ]
    long = [one for one in audited if AUTUMN - one.due_at > timedelta(days=14)]
    assert long
    for one in long:
        when = noticed(one, "lapwing")
        assert when is None or when > AUTUMN, (one.duty, one.due_at, when)


def test_no_closed_episode_holds_a_duty_of_the_night(autumn: Judged) -> None:
    held = [o for o in autumn.open if o.case in autumn.closed]
    assert held
    assert not [o.duty for o in held if autumn.owners[o.duty] in ON_THE_NIGHT]


def test_nothing_of_the_night_is_older_than_a_week(autumn: Judged) -> None:
    night = [o for o in autumn.open if autumn.owners[o.duty] in ON_THE_NIGHT]
    assert night
    assert max(AUTUMN - o.due_at for o in night) < timedelta(days=7)
