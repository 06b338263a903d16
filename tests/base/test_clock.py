"""The clock: UTC inside, London outside, and both changes of the clocks."""

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.clock import (
    LONDON,
    add_elapsed,
    at_london,
    london,
    london_date,
    minutes_between,
    start_of_day,
    utc,
)

from .stories import NAIVE, instants, moment

INSTANTS = instants(1990, 2090)


def test_a_naive_time_is_refused_everywhere() -> None:
    for use in (utc, london, london_date, add_elapsed):
        with pytest.raises(ValueError, match="time zone"):
            use(NAIVE)
    with pytest.raises(ValueError, match="time zone"):
        minutes_between(NAIVE, NAIVE)


def test_any_zone_becomes_utc() -> None:
    kabul = timezone(timedelta(hours=4, minutes=30))
    there = datetime(2026, 6, 1, 12, tzinfo=kabul)
    assert utc(there) == there
    assert utc(there).tzinfo is UTC
    already = datetime(2026, 6, 1, tzinfo=UTC)
    assert utc(already) is already


def test_summer_evening_belongs_to_the_next_day_in_london() -> None:
    assert london_date(datetime(2026, 7, 1, 22, 59, tzinfo=UTC)) == date(2026, 7, 1)
    assert london_date(datetime(2026, 7, 1, 23, 0, tzinfo=UTC)) == date(2026, 7, 2)
    assert london_date(datetime(2026, 1, 1, 23, 59, tzinfo=UTC)) == date(2026, 1, 1)


def test_local_time_knows_which_of_the_two_it_is() -> None:
    assert london(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)).fold == 0
    assert london(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)).fold == 1


def test_a_time_that_happens_twice_is_taken_as_the_first() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert at_london(date(2026, 10, 25), time(1, 30)) == first
    assert at_london(date(2026, 10, 25), time(1, 30, fold=1)) == first


def test_a_time_that_is_skipped_moves_on_by_an_hour() -> None:
    assert london(at_london(date(2026, 3, 29), time(1, 30))).time() == time(2, 30)
    assert london(at_london(date(2026, 3, 29), time(0, 59))).time() == time(0, 59)
    assert london(at_london(date(2026, 3, 29), time(2, 0))).time() == time(2, 0)


def test_a_day_starts_at_midnight_in_london() -> None:
    assert start_of_day(date(2026, 7, 1)) == datetime(2026, 6, 30, 23, tzinfo=UTC)
    assert start_of_day(date(2026, 1, 1)) == datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("Sat 28 Mar 2026 22:00", 6, "Sun 29 Mar 2026 05:00"),
        ("Sat 24 Oct 2026 22:00", 6, "Sun 25 Oct 2026 03:00"),
        ("Sun 25 Oct 2026 01:30 BST", 1, "Sun 25 Oct 2026 01:30 GMT"),
        ("Sat 28 Mar 2026 12:00", 24, "Sun 29 Mar 2026 13:00"),
        ("Sat 24 Oct 2026 12:00", 24, "Sun 25 Oct 2026 11:00"),
    ],
)
def test_elapsed_hours_run_through_the_change_of_the_clocks(
    start: str, hours: int, end: str
) -> None:
    assert add_elapsed(moment(start), hours=hours) == moment(end)
    assert add_elapsed(london(moment(start)), hours=hours) == moment(end)
    assert minutes_between(london(moment(start)), london(moment(end))) == hours * 60
    assert minutes_between(moment(end), moment(start)) == -hours * 60


@given(INSTANTS, st.integers(-10_000, 10_000))
def test_elapsed_minutes_can_be_counted_back(instant: datetime, minutes: int) -> None:
    assert minutes_between(instant, add_elapsed(instant, minutes=minutes)) == minutes
    assert add_elapsed(instant, hours=minutes) == instant + timedelta(hours=minutes)


@given(INSTANTS)
def test_london_and_back_is_the_same_instant(instant: datetime) -> None:
    local = london(instant)
    assert local.tzinfo is LONDON
    assert utc(local) == instant
