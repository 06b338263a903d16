"""The calendar agrees with a naive walk over the days and the minutes, whatever the instant."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.base.calendar_file import default_calendar
from lapwing.base.calendar_units import Unit
from lapwing.base.clock import LONDON, london, london_date, start_of_day

from .stories import instants

ENGLAND = default_calendar()
FEWER = settings(max_examples=30)  # where a property is tried for each of many units
INSTANTS = instants(2022, 2031)
SMALL = st.integers(0, 40)


@pytest.mark.parametrize(
    "unit", [*(unit for unit in Unit if unit is not Unit.NEXT_MEETING), "next meeting: missing"]
)
@FEWER
@given(instant=INSTANTS, amount=st.integers(1, 40))
def test_time_never_runs_backwards(unit: str, instant: datetime, amount: int) -> None:
    due = ENGLAND.after(instant, amount, unit)
    assert due > instant
    assert due.tzinfo is UTC
    assert ENGLAND.after(instant, amount + 1, unit) >= due


STEADY = [
    *("minutes", "hours", "working hours", "working days", "school days", "days beginning with"),
    *("next meeting: missing", "end of tour"),
]


@pytest.mark.parametrize("unit", STEADY)
@FEWER
@given(instant=INSTANTS, later=st.integers(0, 5000), amount=st.integers(1, 12))
def test_what_begins_later_never_falls_due_earlier(
    unit: str, instant: datetime, later: int, amount: int
) -> None:
    due = ENGLAND.after(instant, amount, unit)
    assert due <= ENGLAND.after(instant + timedelta(minutes=later), amount, unit)


@given(INSTANTS, SMALL, SMALL)
def test_working_days_are_counted_one_by_one(instant: datetime, first: int, then: int) -> None:
    """Counting all at once is counting some and then the rest."""
    partway = ENGLAND.after_working_days(instant, first)
    assert ENGLAND.after_working_days(partway, then) == ENGLAND.after_working_days(
        instant, first + then
    )
    assert ENGLAND.is_working_day(london_date(partway))
    assert london(partway).time() == time(17)


@given(INSTANTS, SMALL)
def test_working_days_agree_with_walking_the_dates(instant: datetime, amount: int) -> None:
    local = london(instant)
    here = local.date() + timedelta(days=local.time() > time(17))
    while not ENGLAND.is_working_day(here):
        here += timedelta(days=1)
    for _ in range(amount):
        here += timedelta(days=1)
        while not ENGLAND.is_working_day(here):
            here += timedelta(days=1)
    assert london(ENGLAND.after_working_days(instant, amount)) == datetime.combine(
        here, time(17), LONDON
    )


@FEWER
@given(INSTANTS, st.integers(1, 60 * 30))
def test_working_hours_agree_with_walking_the_minutes(instant: datetime, minutes: int) -> None:
    start = instant.replace(second=0, microsecond=0)
    due = ENGLAND.after_working_hours(start, minutes / 60)
    walked, here = 0, start
    while walked < minutes:
        local = london(here)
        if not ENGLAND.is_working_day(local.date()) or local.time() >= time(17):
            here = start_of_day(local.date() + timedelta(days=1)) + timedelta(hours=9)
        elif local.time() < time(9):
            here = start_of_day(local.date()) + timedelta(hours=9)
        else:
            ahead = min(minutes - walked, (17 * 60) - local.hour * 60 - local.minute)
            walked, here = walked + ahead, here + timedelta(minutes=ahead)
    assert abs(here - due) < timedelta(milliseconds=1)


@FEWER
@given(INSTANTS, st.integers(1, 30))
def test_school_days_are_sessions_strictly_later(instant: datetime, amount: int) -> None:
    due = ENGLAND.after_school_days(instant, amount)
    assert due > instant
    assert london(due).time() == time(8, 30)
    assert ENGLAND.is_school_day(london_date(due))
    assert ENGLAND.after_school_days(due, 1) == ENGLAND.after_school_days(instant, amount + 1)
    between = (london_date(instant) + timedelta(days=n) for n in range(400))
    sessions = (d for d in between if ENGLAND.is_school_day(d) and d <= london_date(due))
    counted = sum(
        datetime.combine(d, time(8, 30), LONDON).astimezone(UTC) > instant for d in sessions
    )
    assert counted == amount


@given(INSTANTS, SMALL)
def test_days_keep_the_time_on_the_wall(instant: datetime, amount: int) -> None:
    local, due = london(instant), london(ENGLAND.after_days(instant, amount))
    assert due.date() == local.date() + timedelta(days=amount)
    assert due.time() == local.time() or due.date() in _SPRINGS


_SPRINGS = {
    date(y, 3, 31) - timedelta(days=(date(y, 3, 31).weekday() + 1) % 7) for y in range(2022, 2032)
}


@given(INSTANTS, st.integers(0, 60))
def test_months_keep_the_date_or_take_the_last_of_the_month(instant: datetime, amount: int) -> None:
    local, due = london(instant).date(), london(ENGLAND.after_months(instant, amount)).date()
    assert (due.year - local.year) * 12 + due.month - local.month == amount
    assert due.day == local.day or (due + timedelta(days=1)).day == 1
    assert due.day <= local.day


@given(INSTANTS)
def test_a_tour_ends_within_twelve_hours(instant: datetime) -> None:
    assert instant < ENGLAND.end_of_tour(instant) <= instant + timedelta(hours=12)
