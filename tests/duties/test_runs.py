"""Time that stands still: counted from an earlier entry, and not between a stop and a start."""

from typing import Any

import pytest

from lapwing.duties.language import Depends, Due, Duty, Has, On, Once, Runs
from lapwing.duties.parts import Use, named
from tests.duties.small import BEGIN, DO, GRADED, at, course, duty, entry, every

PAUSE, RESUME = On(("pause",)), On(("resume",))
RUNS = Runs(since=BEGIN, stops=PAUSE, starts=RESUME, question="by", counting="ran")


def rule(due: Due | None = None, begins: On = GRADED) -> Duty:
    return duty(begins=(begins,), due=due or Once(within="hour", runs=RUNS))


def begun(minute: float = 0, by: float | None = None) -> Any:
    """What time runs from, at its own moment or at the one that it names."""
    answers = {} if by is None else {"by": at(by).isoformat()}
    return entry("begin", minute, answers=answers)


def resumed(minute: float, ran: int | None = None) -> Any:
    return entry("resume", minute, answers={} if ran is None else {"ran": ran})


@pytest.mark.parametrize(
    ("entries", "due"),
    [
        ([], 160),  # nothing to run from: from where the duty begins
        ([begun(0)], 60),
        ([begun(0), begun(10)], 60),
        ([begun(10, by=5), begun(20, by=1)], 61),
        ([begun(0), entry("pause", 10), resumed(30)], 80),
        ([begun(0), entry("pause", 10)], 60),
        ([begun(0), resumed(30)], 60),
        ([begun(0), entry("pause", 10), entry("pause", 20), resumed(30)], 80),
        ([begun(0), entry("pause", 10), resumed(30), resumed(40)], 80),
        ([begun(0), entry("pause", 10), resumed(30), entry("pause", 75), resumed(80)], 85),
        ([begun(0), entry("pause", 10), resumed(30, ran=5)], 75),
        ([begun(0), entry("pause", 10), resumed(30, ran=50)], 60),
        ([begun(0, by=20), entry("pause", 10), resumed(30)], 80),
        ([begun(0, by=20), entry("pause", 20), resumed(30)], 90),
        ([begun(0), entry("pause", 60), resumed(70)], 70),
        ([begun(0), entry("pause", 61), resumed(70)], 60),
        ([begun(0), entry("pause", 30, recorded=60), resumed(70)], 100),
        ([begun(0), entry("pause", 30, recorded=61), resumed(70)], 60),
        ([begun(0), entry("pause", 110), resumed(120)], 60),
        ([begun(80), entry("pause", 110), resumed(120)], 140),
    ],
)
def test_time_runs_from_what_it_is_counted_from_and_stands_still_in_between(
    entries: list[Any], due: float
) -> None:
    assert [when for when, _ in course(rule(), *entries, entry("grade", 100))] == [due]


def test_what_begins_the_duty_may_itself_let_time_run_on() -> None:
    entries = [begun(0), entry("pause", 10), resumed(30), entry("pause", 40), resumed(45)]
    assert course(rule(begins=RESUME), *entries[:3]) == [(80, "overdue")]


@pytest.mark.parametrize(
    ("minute", "expected"),
    [
        (5, [60, 70, 80]),
        (60, [60, 70, 80]),
        (61, [70, 80]),
        (70, [70, 80]),
        (71, [80]),
    ],
)
def test_a_grid_goes_on_from_what_had_run_as_the_duty_began(
    minute: float, expected: list[float]
) -> None:
    grid = rule(every("ten", "last due", first="hour", runs=RUNS))
    found = course(grid, begun(0), entry("grade", minute), until=75)
    assert [when for when, _ in found] == expected


def test_a_grid_of_days_goes_on_by_one_day_at_a_time() -> None:
    grid = rule(every("day", "last due", first="day", runs=RUNS))
    found = course(grid, begun(0), entry("grade", 5), until=3000)
    assert [when for when, _ in found] == [1440, 2880, 4320]


def test_such_a_length_is_a_window_of_time() -> None:
    assert named(Once(within="hour", runs=RUNS)) == [("hour", Use.WINDOW)]
    assert named(every("ten", "last due", first="hour", runs=RUNS)) == [
        ("ten", Use.WINDOW),
        ("hour", Use.WINDOW),
    ]
    either = Depends(((Has(DO), "ten"),), "hour")
    assert named(Once(within=either, runs=RUNS)) == []
