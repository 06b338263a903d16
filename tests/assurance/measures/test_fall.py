"""A fall of a count: told soon where much is counted, later where little is, and rarely by chance.

What was measured over forty years of each, of counts by chance alone and of counts that scatter
half as much again: a false alarm in 3 to 7 of them, and in 6 to 13. A fall of 40 per cent from
100 on a working day was told within two days of 89 (83) in a hundred beginnings, and within four
of 99; from 40 within two days of 34 (21), and within seven of 100 (96); from 10 within seven of
41 (32), and within twenty-eight of 97 (92); from 2 within twenty-eight of 14 (16).
"""

import random
from collections.abc import Mapping
from datetime import date, timedelta
from math import comb, exp

import pytest

from lapwing.assurance.measures.fall import Fall, Sort, as_few, fall, sort_of
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.in_force import in_force
from tests.reach import THOROUGH

BEGAN = date(2024, 9, 2)  # a Monday
CALENDAR = in_force("northmere").parameters.calendar
DAYS = [BEGAN + timedelta(days=day) for day in range(760)]
SORTS = {day: sort_of(CALENDAR, day) for day in DAYS}
SHARE = {Sort.TERM: 1.0, Sort.HOLIDAY: 0.7, Sort.OTHER: 0.3}
MARCH = date(2025, 3, 18)  # a Tuesday in term


def steady(a_day: int, until: date, since: date = BEGAN, part: float = 1.0) -> dict[date, int]:
    """As many as ever on each day from one day to another, by its sort."""
    return {day: round(a_day * part * SHARE[SORTS[day]]) for day in DAYS if since <= day <= until}


def found(counts: Mapping[date, int], last: date) -> Fall | None:
    """What is said on the morning after a day."""
    return fall(counts, SORTS.__getitem__, first=BEGAN, last=last)


def by_chance(seed: int, a_day: float, *, scatter: float = 1.0) -> dict[date, int]:
    """Counts by chance; with more scatter than one, of days that differ among themselves."""
    lot = random.Random(seed)

    def drawn(mean: float) -> int:
        if scatter > 1:
            mean = lot.gammavariate(mean / (scatter - 1), scatter - 1)
        count, chance, least = 0, lot.random(), exp(-mean)
        while chance > least:
            count, chance = count + 1, chance * lot.random()
        return count

    return {day: drawn(a_day * SHARE[SORTS[day]]) for day in DAYS}


def test_a_day_is_of_its_sort() -> None:
    assert SORTS[date(2025, 3, 18)] is Sort.TERM
    assert SORTS[date(2025, 3, 22)] is Sort.OTHER  # a Saturday
    assert SORTS[date(2025, 4, 18)] is Sort.OTHER  # Good Friday
    assert SORTS[date(2024, 10, 30)] is Sort.HOLIDAY  # half-term
    assert sort_of(default_calendar(), date(2050, 3, 2)) is Sort.TERM  # no term is known so far on


@pytest.mark.parametrize("a_day", [1, 12, 100])
def test_what_goes_on_as_ever_is_no_fall(a_day: int) -> None:
    counts = steady(a_day, DAYS[-1])
    assert [day for day in DAYS[:560] if found(counts, day)] == []  # Christmas and half-terms, too


def test_a_large_district_tells_of_a_fall_of_two_fifths_in_two_days() -> None:
    counts = steady(100, MARCH) | steady(100, MARCH, since=MARCH - timedelta(days=1), part=0.6)
    told = found(counts, MARCH)
    assert told is not None
    assert (told.days, told.seen, told.last) == (2, 120, MARCH)
    assert told.expected == pytest.approx(200)
    assert told.by == pytest.approx(0.4)
    assert found(counts, MARCH - timedelta(days=2)) is None


def test_a_small_district_tells_of_it_later() -> None:
    began = MARCH - timedelta(days=60)
    counts = steady(10, MARCH) | steady(10, MARCH, since=began, part=0.6)
    first = next(day for day in DAYS if found(counts, day))
    assert 7 <= (first - began).days <= 28


def test_a_small_fall_is_no_alarm_however_sure_it_is() -> None:
    began = MARCH - timedelta(days=30)
    counts = steady(5000, MARCH) | steady(5000, MARCH, since=began, part=0.85)
    assert found(counts, MARCH) is None
    assert found(counts | steady(5000, MARCH, since=began, part=0.7), MARCH) is not None


def test_nothing_is_said_before_enough_is_known() -> None:
    fallen = steady(100, MARCH) | {MARCH: 0, MARCH - timedelta(days=1): 0}
    known = {"first": MARCH - timedelta(days=9), "last": MARCH}
    assert fall(fallen, SORTS.__getitem__, **known) is None
    assert fall({}, SORTS.__getitem__, first=BEGAN, last=MARCH) is None
    assert fall(fallen, SORTS.__getitem__, first=MARCH, last=MARCH) is None
    assert found(fallen, MARCH) is not None


def test_a_day_without_a_count_has_nought() -> None:
    counts = {day: many for day, many in steady(40, MARCH).items() if (MARCH - day).days > 1}
    told = found(counts, MARCH)
    assert told is not None
    assert told.seen == 0


@pytest.mark.parametrize(("seen", "size", "part"), [(0, 4, 0.25), (3, 4, 0.25), (40, 60, 0.5)])
def test_the_chance_is_that_of_the_distribution(seen: int, size: int, part: float) -> None:
    exact = sum(
        comb(count + size - 1, count) * part**size * (1 - part) ** count
        for count in range(seen + 1)
    )
    mean = size * (1 - part) / part
    assert as_few(seen, mean, mean / part) == pytest.approx(exact)
    assert as_few(200, mean, mean / part) == pytest.approx(1.0)


@pytest.mark.parametrize(("a_day", "scatter"), [(2, 1.0), (10, 1.5), (40, 1.5)])
def test_alarms_by_chance_are_as_rare_as_is_said(a_day: int, scatter: float) -> None:
    years = 40 if THOROUGH else 2
    false = 0
    for seed in range(years):
        counts = by_chance(seed, a_day, scatter=scatter)
        false += any(found(counts, day) for day in DAYS[300:665])
    assert false <= years * 0.45
    # A fall is no chance: the test would notice a detector that never tells.
    assert found(dict.fromkeys(DAYS, 0), DAYS[664]) is None
    last = by_chance(0, a_day, scatter=scatter)
    assert found(last | dict.fromkeys(DAYS[637:665], 0), DAYS[664]) is not None
