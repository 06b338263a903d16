"""The calendar: every unit of the rulebook, to the minute, through weekends and clock changes."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_days import Nation, ordinals
from lapwing.base.calendar_file import default_calendar
from lapwing.base.calendar_rota import Meeting, Night, Tour
from lapwing.base.calendar_school import Schools
from lapwing.base.calendar_units import Unit
from lapwing.base.clock import LONDON, london, london_date, start_of_day

from .stories import NAIVE, day, instants, lines, moment

ENGLAND = default_calendar()
FEWER = settings(max_examples=30)  # where a property is tried for each of many units
INSTANTS = instants(2022, 2031)
SMALL = st.integers(0, 40)

STORIES = """
# Elapsed: by the stopwatch, through the change of the clocks
Sat 28 Mar 2026 23:00     | 3 hours                 | Sun 29 Mar 2026 03:00
Sat 24 Oct 2026 23:00     | 3 hours                 | Sun 25 Oct 2026 01:00 GMT
Sun 25 Oct 2026 01:30 BST | 60 minutes              | Sun 25 Oct 2026 01:30 GMT
Fri 20 Nov 2026 18:00     | 72 hours                | Mon 23 Nov 2026 18:00
Fri 27 Mar 2026 18:00     | 72 hours                | Mon 30 Mar 2026 19:00
Sat 21 Nov 2026 12:00     | 0.5 hours               | Sat 21 Nov 2026 12:30
Sat 21 Nov 2026 12:00     | 0 minutes               | Sat 21 Nov 2026 12:00

# Days: the same time on the wall
Sat 28 Mar 2026 12:00     | 1 days                  | Sun 29 Mar 2026 12:00
Sat 24 Oct 2026 12:00     | 1 days                  | Sun 25 Oct 2026 12:00
Sat 28 Mar 2026 01:30     | 1 days                  | Sun 29 Mar 2026 02:30
Sat 28 Mar 2026 01:30     | 2 days                  | Mon 30 Mar 2026 01:30
Sat 24 Oct 2026 01:30     | 1 days                  | Sun 25 Oct 2026 01:30 BST
Sun 25 Oct 2026 01:30 GMT | 0 days                  | Sun 25 Oct 2026 01:30 GMT
Sun 25 Oct 2026 01:30 GMT | 1 days                  | Mon 26 Oct 2026 01:30
Thu 31 Dec 2026 23:59     | 1 days                  | Fri 1 Jan 2027 23:59
Sat 28 Feb 2026 09:00     | 1 days                  | Sun 1 Mar 2026 09:00
Mon 28 Feb 2028 09:00     | 1 days                  | Tue 29 Feb 2028 09:00

# Months and years: the same date, or the last of a shorter month
Sat 31 Jan 2026 10:00     | 1 months                | Sat 28 Feb 2026 10:00
Mon 31 Jan 2028 10:00     | 1 months                | Tue 29 Feb 2028 10:00
Tue 31 Mar 2026 10:00     | 1 months                | Thu 30 Apr 2026 10:00
Sat 28 Feb 2026 10:00     | 1 months                | Sat 28 Mar 2026 10:00
Mon 30 Nov 2026 10:00     | 3 months                | Sun 28 Feb 2027 10:00
Tue 1 Dec 2026 10:00      | 1 months                | Fri 1 Jan 2027 10:00
Sat 15 Nov 2025 10:00     | 13 months               | Tue 15 Dec 2026 10:00
Tue 29 Feb 2028 10:00     | 1 years                 | Wed 28 Feb 2029 10:00
Tue 29 Feb 2028 10:00     | 4 years                 | Sun 29 Feb 2032 10:00
Sun 25 Oct 2026 01:30 GMT | 0 months                | Sun 25 Oct 2026 01:30 GMT
Fri 25 Sep 2026 01:30     | 1 months                | Sun 25 Oct 2026 01:30 BST
Sat 28 Feb 2026 01:30     | 13 months               | Sun 28 Mar 2027 02:30

# Days beginning with the day itself: to the midnight that ends the last
Mon 23 Nov 2026 00:00     | 3 days beginning with   | Thu 26 Nov 2026 00:00
Mon 23 Nov 2026 23:59     | 3 days beginning with   | Thu 26 Nov 2026 00:00
Mon 23 Nov 2026 12:00     | 1 days beginning with   | Tue 24 Nov 2026 00:00
Sat 28 Mar 2026 12:00     | 2 days beginning with   | Mon 30 Mar 2026 00:00
Sat 24 Oct 2026 12:00     | 2 days beginning with   | Mon 26 Oct 2026 00:00
Tue 30 Jun 2026 23:30     | 1 days beginning with   | Wed 1 Jul 2026 00:00

# Working days: day 0 is the day itself, or the next working day after five o'clock
Mon 23 Nov 2026 09:00     | 1 working days          | Tue 24 Nov 2026 17:00
Mon 23 Nov 2026 00:00     | 1 working days          | Tue 24 Nov 2026 17:00
Mon 23 Nov 2026 17:00     | 1 working days          | Tue 24 Nov 2026 17:00
Mon 23 Nov 2026 17:00:01  | 1 working days          | Wed 25 Nov 2026 17:00
Mon 23 Nov 2026 17:01     | 1 working days          | Wed 25 Nov 2026 17:00
Mon 23 Nov 2026 12:00     | 0 working days          | Mon 23 Nov 2026 17:00
Mon 23 Nov 2026 17:01     | 0 working days          | Tue 24 Nov 2026 17:00
Sat 21 Nov 2026 12:00     | 0 working days          | Mon 23 Nov 2026 17:00
Fri 20 Nov 2026 16:59     | 1 working days          | Mon 23 Nov 2026 17:00
Fri 20 Nov 2026 19:00     | 1 working days          | Tue 24 Nov 2026 17:00
Sat 21 Nov 2026 19:00     | 1 working days          | Tue 24 Nov 2026 17:00
Sun 22 Nov 2026 23:59     | 1 working days          | Tue 24 Nov 2026 17:00
Mon 23 Nov 2026 09:00     | 5 working days          | Mon 30 Nov 2026 17:00
Mon 23 Nov 2026 09:00     | 15 working days         | Mon 14 Dec 2026 17:00
# ... over Easter 2026
Thu 2 Apr 2026 16:00      | 1 working days          | Tue 7 Apr 2026 17:00
Thu 2 Apr 2026 17:30      | 1 working days          | Wed 8 Apr 2026 17:00
Fri 3 Apr 2026 10:00      | 1 working days          | Wed 8 Apr 2026 17:00
# ... a Friday evening before a bank holiday
Fri 1 May 2026 18:00      | 1 working days          | Wed 6 May 2026 17:00
Fri 1 May 2026 16:00      | 1 working days          | Tue 5 May 2026 17:00
Fri 28 Aug 2026 18:00     | 1 working days          | Wed 2 Sep 2026 17:00
# ... Christmas and the New Year with days in lieu: Monday 28 December 2026, and 3 January 2028
Thu 24 Dec 2026 12:00     | 1 working days          | Tue 29 Dec 2026 17:00
Thu 24 Dec 2026 18:00     | 1 working days          | Wed 30 Dec 2026 17:00
Thu 31 Dec 2026 12:00     | 1 working days          | Mon 4 Jan 2027 17:00
Fri 24 Dec 2027 12:00     | 1 working days          | Wed 29 Dec 2027 17:00
Fri 31 Dec 2027 12:00     | 1 working days          | Tue 4 Jan 2028 17:00
Fri 31 Dec 2027 18:00     | 1 working days          | Wed 5 Jan 2028 17:00
Sat 1 Jan 2028 12:00      | 0 working days          | Tue 4 Jan 2028 17:00
Thu 24 Dec 2026 12:00     | 260 working days        | Fri 7 Jan 2028 17:00
# ... across the change of the clocks
Fri 27 Mar 2026 12:00     | 1 working days          | Mon 30 Mar 2026 17:00
Fri 23 Oct 2026 12:00     | 1 working days          | Mon 26 Oct 2026 17:00

# Working hours: nine to five
Mon 23 Nov 2026 09:00     | 4 working hours         | Mon 23 Nov 2026 13:00
Mon 23 Nov 2026 08:00     | 4 working hours         | Mon 23 Nov 2026 13:00
Mon 23 Nov 2026 00:00     | 4 working hours         | Mon 23 Nov 2026 13:00
Mon 23 Nov 2026 13:00     | 4 working hours         | Mon 23 Nov 2026 17:00
Mon 23 Nov 2026 13:01     | 4 working hours         | Tue 24 Nov 2026 09:01
Mon 23 Nov 2026 09:00     | 8 working hours         | Mon 23 Nov 2026 17:00
Mon 23 Nov 2026 10:00     | 8 working hours         | Tue 24 Nov 2026 10:00
Mon 23 Nov 2026 09:00     | 16 working hours        | Tue 24 Nov 2026 17:00
Mon 23 Nov 2026 16:59     | 0.5 working hours       | Tue 24 Nov 2026 09:29
Mon 23 Nov 2026 17:00     | 1 working hours         | Tue 24 Nov 2026 10:00
Mon 23 Nov 2026 17:00     | 8 working hours         | Tue 24 Nov 2026 17:00
Mon 23 Nov 2026 23:00     | 1 working hours         | Tue 24 Nov 2026 10:00
Fri 20 Nov 2026 16:00     | 4 working hours         | Mon 23 Nov 2026 12:00
Sat 21 Nov 2026 12:00     | 4 working hours         | Mon 23 Nov 2026 13:00
Sat 21 Nov 2026 18:00     | 4 working hours         | Mon 23 Nov 2026 13:00
Thu 24 Dec 2026 16:00     | 2 working hours         | Tue 29 Dec 2026 10:00
Fri 23 Oct 2026 16:00     | 2 working hours         | Mon 26 Oct 2026 10:00
Mon 23 Nov 2026 12:00     | 0 working hours         | Mon 23 Nov 2026 12:00
Mon 23 Nov 2026 17:00     | 0 working hours         | Tue 24 Nov 2026 09:00
Sat 21 Nov 2026 12:00     | 0 working hours         | Mon 23 Nov 2026 09:00
Thu 31 Dec 2026 16:30     | 1 working hours         | Mon 4 Jan 2027 09:30

# School days: the start of the next session
Mon 16 Nov 2026 02:00     | 1 school days           | Mon 16 Nov 2026 08:30
Mon 16 Nov 2026 08:29     | 1 school days           | Mon 16 Nov 2026 08:30
Mon 16 Nov 2026 08:30     | 1 school days           | Tue 17 Nov 2026 08:30
Mon 16 Nov 2026 10:00     | 2 school days           | Wed 18 Nov 2026 08:30
Fri 20 Nov 2026 22:00     | 1 school days           | Mon 23 Nov 2026 08:30
Sat 21 Nov 2026 06:00     | 1 school days           | Mon 23 Nov 2026 08:30
# ... half term, the summer, Christmas and a bank holiday in term
Fri 23 Oct 2026 20:00     | 1 school days           | Mon 2 Nov 2026 08:30
Tue 21 Jul 2026 08:00     | 1 school days           | Tue 21 Jul 2026 08:30
Tue 21 Jul 2026 09:00     | 1 school days           | Tue 1 Sep 2026 08:30
Wed 12 Aug 2026 12:00     | 1 school days           | Tue 1 Sep 2026 08:30
Fri 18 Dec 2026 16:00     | 1 school days           | Mon 4 Jan 2027 08:30
Fri 18 Dec 2026 16:00     | 6 school days           | Mon 11 Jan 2027 08:30
Fri 1 May 2026 20:00      | 1 school days           | Tue 5 May 2026 08:30
# ... and a guess after the last term in the table
Fri 21 Jul 2028 09:00     | 1 school days           | Mon 24 Jul 2028 08:30
Mon 31 Jul 2028 09:00     | 1 school days           | Fri 1 Sep 2028 08:30
Fri 23 Dec 2033 09:00     | 1 school days           | Tue 3 Jan 2034 08:30

# Meetings: the first whose cut-off has not passed
Mon 23 Nov 2026 08:59     | next meeting: missing   | Mon 23 Nov 2026 09:30
Mon 23 Nov 2026 09:00     | next meeting: missing   | Mon 23 Nov 2026 09:30
Mon 23 Nov 2026 09:01     | next meeting: missing   | Tue 24 Nov 2026 09:30
Mon 23 Nov 2026 09:31     | next meeting: missing   | Tue 24 Nov 2026 09:30
Fri 20 Nov 2026 09:01     | next meeting: missing   | Mon 23 Nov 2026 09:30
Sat 21 Nov 2026 08:00     | next meeting: missing   | Mon 23 Nov 2026 09:30
Fri 1 May 2026 12:00      | next meeting: missing   | Mon 4 May 2026 09:30
Sat 21 Nov 2026 08:00     | next meeting: daily management | Sat 21 Nov 2026 08:30
Sat 21 Nov 2026 08:01     | next meeting: daily management | Sun 22 Nov 2026 08:30
Sat 28 Mar 2026 12:00     | next meeting: daily management | Sun 29 Mar 2026 08:30
Sat 24 Oct 2026 12:00     | next meeting: daily management | Sun 25 Oct 2026 08:30
Thu 31 Dec 2026 12:00     | next meeting: daily management | Fri 1 Jan 2027 08:30

# Tours of duty
Mon 23 Nov 2026 07:00     | end of tour             | Mon 23 Nov 2026 15:00
Mon 23 Nov 2026 14:59     | end of tour             | Mon 23 Nov 2026 15:00
Mon 23 Nov 2026 15:00     | end of tour             | Mon 23 Nov 2026 23:00
Mon 23 Nov 2026 23:00     | end of tour             | Tue 24 Nov 2026 07:00
Tue 24 Nov 2026 00:00     | end of tour             | Tue 24 Nov 2026 07:00
Tue 24 Nov 2026 06:59     | end of tour             | Tue 24 Nov 2026 07:00
Sat 24 Oct 2026 23:30     | end of tour             | Sun 25 Oct 2026 07:00
Sun 25 Oct 2026 01:30 GMT | end of tour             | Sun 25 Oct 2026 07:00
Sat 28 Mar 2026 23:30     | end of tour             | Sun 29 Mar 2026 07:00
"""


def length(text: str) -> tuple[float, str]:
    """The amount and the unit of a text such as "3 working days"."""
    number, _, unit = text.partition(" ")
    return (float(number), unit) if number[0].isdigit() else (1, text)


@pytest.mark.parametrize(("start", "passes", "end"), lines(STORIES))
def test_so_long_after_this_is_that(start: str, passes: str, end: str) -> None:
    due = ENGLAND.after(moment(start), *length(passes))
    assert f"{london(due):%c %Z}" == f"{london(moment(end)):%c %Z}"
    assert due == moment(end)
    assert due.tzinfo is UTC


def test_the_zone_an_instant_comes_in_makes_no_difference() -> None:
    for start, passes, end in lines(STORIES):
        for zone in (LONDON, timezone(timedelta(hours=-9, minutes=-30))):
            due = ENGLAND.after(moment(start).astimezone(zone), *length(passes))
            assert (due, due.tzinfo) == (moment(end), UTC), (start, passes, zone)


@pytest.mark.parametrize("unit", [*Unit, "next meeting: missing"])
def test_an_instant_without_a_zone_is_never_counted_from(unit: str) -> None:
    with pytest.raises(ValueError, match=r"zone|name its meeting"):
        ENGLAND.after(NAIVE, 1, unit)


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


# --- What is not a length of time ---


@pytest.mark.parametrize(
    ("amount", "unit", "complaint"),
    [
        (1, "fortnights", "'fortnights' is not a unit"),
        (1, "", "'' is not a unit"),
        (1, "Hours", "'Hours' is not a unit"),
        (1, "next meeting", "must name its meeting"),
        (1, "next meeting: ", "must name its meeting"),
        (
            1,
            "next meeting: lunch",
            "There is no meeting named 'lunch'; the calendar has daily management, missing.",
        ),
        (1, "hours: missing", "must not name a meeting"),
        (1, "end of tour: missing", "must not name a meeting"),
        (-1, "hours", "-1 hours must be from 0 to 1,000,000."),
        (-0.1, "minutes", "must be from 0 to 1,000,000."),
        (1_000_001, "hours", "must be from 0 to 1,000,000."),
        (float("nan"), "hours", "must be from 0"),
        (float("inf"), "minutes", "must be from 0"),
        (float("nan"), "days", "must be from 0"),
        (1.5, "days", "1.5 days must be a whole number."),
        (0.5, "working days", "must be a whole number."),
        (0.5, "months", "must be a whole number."),
        (1.5, "school days", "must be a whole number."),
        (0, "school days", "0 school days must be from 1 to 38,000."),
        (0, "days beginning with", "must be from 1 to 73,200."),
        (201, "years", "must be from 0 to 200."),
        (2401, "months", "must be from 0 to 2,400."),
        (73_201, "days", "must be from 0 to 73,200."),
        (50_001, "working days", "must be from 0 to 50,000."),
        (400_001, "working hours", "must be from 0 to 400,000."),
        (73_201, "days beginning with", "must be from 1 to 73,200."),
        (38_001, "school days", "must be from 1 to 38,000."),
    ],
)
def test_what_is_not_a_length_is_refused_in_a_sentence(
    amount: float, unit: str, complaint: str
) -> None:
    now = moment("Sat 21 Nov 2026 12:00")
    with pytest.raises(ValueError, match=re.escape(complaint)) as refused:
        ENGLAND.after(now, amount, unit)
    assert ENGLAND.understands(amount, unit) == str(refused.value)


@pytest.mark.parametrize(
    ("amount", "unit"),
    [
        *((0, "minutes"), (0.25, "hours"), (0.5, "working hours"), (2.0, "days"), (0, "days")),
        *(
            (1_000_000, "minutes"),
            (1_000_000, "hours"),
            (200, "years"),
            (0, "years"),
            (2400, "months"),
        ),
        *((1, "school days"), (1, "days beginning with"), (0, "working days"), (0, "months")),
        *((0, "next meeting: missing"), (-1, "end of tour"), (0, "working hours")),
    ],
)
def test_what_is_a_length_is_understood(amount: float, unit: str) -> None:
    assert ENGLAND.understands(amount, unit) is None
    assert ENGLAND.after(moment("Sat 21 Nov 2026 12:00"), amount, unit).tzinfo is UTC


def test_the_longest_lengths_can_be_counted() -> None:
    now = moment("Sat 21 Nov 2026 12:00")
    assert ENGLAND.after(now, 200, "years").year == 2226
    assert ENGLAND.after(now, 2000, "working days").year == 2034


def test_a_calendar_without_meetings_says_so() -> None:
    assert "the calendar has none." in str(Calendar().understands(0, "next meeting: missing"))


def test_minutes_and_hours_may_be_asked_for_by_name() -> None:
    assert ENGLAND.after_minutes(moment("Sat 24 Oct 2026 23:00"), 240.5) == moment(
        "Sun 25 Oct 2026 02:00:30"
    )
    assert ENGLAND.after_hours(moment("Sat 28 Mar 2026 23:00"), 2.5) == moment(
        "Sun 29 Mar 2026 02:30"
    )


# --- Nations, closed days, office hours ---


def test_wales_and_england_keep_the_same_days_so_far() -> None:
    wales = default_calendar(Nation.WALES)
    assert wales.nation is Nation.WALES
    for year in range(2020, 2031):
        for ahead in range(365):
            when = date(year, 1, 1) + timedelta(days=ahead)
            assert wales.is_working_day(when) == ENGLAND.is_working_day(when)


def test_a_force_closes_on_days_of_its_own() -> None:
    friday = moment("Fri 27 Feb 2026 12:00")
    force = Calendar(nation=Nation.WALES, closed_days=frozenset({day("Mon 2 Mar 2026")}))
    assert not force.is_working_day(day("Mon 2 Mar 2026"))
    assert force.after_working_days(friday, 1) == moment("Tue 3 Mar 2026 17:00")
    assert force.is_school_day(day("Mon 2 Mar 2026"))


@pytest.mark.parametrize(
    ("when", "open_"),
    lines("""
    # Easter
    Fri 3 Apr 2026  | no
    Mon 6 Apr 2026  | no
    Tue 7 Apr 2026  | yes
    Fri 26 Mar 2027 | no
    Mon 29 Mar 2027 | no
    Fri 14 Apr 2028 | no
    Mon 17 Apr 2028 | no
    # May, August, and once in a reign
    Mon 4 May 2026  | no
    Mon 25 May 2026 | no
    Mon 31 Aug 2026 | no
    Mon 3 Aug 2026  | yes
    Fri 8 May 2020  | no
    Mon 4 May 2020  | yes
    Thu 2 Jun 2022  | no
    Fri 3 Jun 2022  | no
    Mon 30 May 2022 | yes
    Mon 19 Sep 2022 | no
    Mon 8 May 2023  | no
    # Days in place of those on a weekend
    Sat 25 Dec 2021 | no
    Mon 27 Dec 2021 | no
    Tue 28 Dec 2021 | no
    Wed 29 Dec 2021 | yes
    Mon 3 Jan 2022  | no
    Mon 28 Dec 2026 | no
    Fri 25 Dec 2026 | no
    Mon 27 Dec 2027 | no
    Tue 28 Dec 2027 | no
    Mon 3 Jan 2028  | no
    # Neither Scotland's nor Northern Ireland's
    Fri 2 Jan 2026  | yes
    Mon 30 Nov 2026 | yes
    Tue 17 Mar 2026 | yes
    # Weekends
    Sat 21 Nov 2026 | no
    Sun 22 Nov 2026 | no
    """),
)
def test_bank_holidays_and_weekends_are_not_working_days(when: str, open_: str) -> None:
    assert ENGLAND.is_working_day(day(when)) == (open_ == "yes")


def test_office_hours_may_differ() -> None:
    early = Calendar(opens=time(8), closes=time(16))
    assert early.after_working_days(moment("Mon 23 Nov 2026 16:01"), 1) == moment(
        "Wed 25 Nov 2026 16:00"
    )
    assert early.after_working_hours(moment("Mon 23 Nov 2026 15:00"), 2) == moment(
        "Tue 24 Nov 2026 09:00"
    )


@pytest.mark.parametrize("closes", [time(9), time(8)])
def test_office_hours_open_before_they_close(closes: time) -> None:
    with pytest.raises(ValueError, match="open before they close"):
        Calendar(opens=time(9), closes=closes)


# --- Meetings, tours, nights ---


def test_a_meeting_may_keep_to_working_days() -> None:
    meeting = Meeting(name="missing", at=time(9, 30), weekdays=(0, 4), working_days_only=True)
    calendar = Calendar(meetings=(meeting,))
    assert calendar.next_meeting("missing", moment("Thu 2 Apr 2026 12:00")) == moment(
        "Fri 10 Apr 2026 09:30"
    )


def test_meetings_of_one_name_are_taken_together() -> None:
    morning = Meeting(name="risk", at=time(9), weekdays=(0, 1, 2, 3, 4), cut_off=60)
    evening = Meeting(name="risk", at=time(16), weekdays=(0,), cut_off=0)
    other = Meeting(name="other", at=time(12), weekdays=(0,))
    calendar = Calendar(meetings=(morning, evening, other))
    for start, held in [
        ("08:00", "Mon 23 Nov 2026 09:00"),
        ("08:01", "Mon 23 Nov 2026 16:00"),
        ("16:00", "Mon 23 Nov 2026 16:00"),
        ("16:01", "Tue 24 Nov 2026 09:00"),
    ]:
        assert calendar.next_meeting("risk", moment(f"Mon 23 Nov 2026 {start}")) == moment(held)


def test_a_long_cut_off_passes_over_meetings() -> None:
    weekly = Meeting(name="m", at=time(10), weekdays=(2,), cut_off=48 * 60)
    calendar = Calendar(meetings=(weekly,))
    assert calendar.next_meeting("m", moment("Mon 23 Nov 2026 10:00")) == moment(
        "Wed 25 Nov 2026 10:00"
    )
    assert calendar.next_meeting("m", moment("Mon 23 Nov 2026 10:01")) == moment(
        "Wed 2 Dec 2026 10:00"
    )


def test_a_cut_off_is_counted_by_the_stopwatch() -> None:
    night = Meeting(name="m", at=time(3), weekdays=(6,), cut_off=120)
    calendar = Calendar(meetings=(night,))
    assert calendar.next_meeting("m", moment("Sun 25 Oct 2026 01:00 GMT")) == moment(
        "Sun 25 Oct 2026 03:00"
    )
    assert calendar.next_meeting("m", moment("Sun 29 Mar 2026 00:00")) == moment(
        "Sun 29 Mar 2026 03:00"
    )
    assert calendar.next_meeting("m", moment("Sun 29 Mar 2026 00:01")) == moment(
        "Sun 5 Apr 2026 03:00"
    )


def test_a_meeting_that_is_never_held_is_a_mistake_that_is_said() -> None:
    saturdays = Meeting(name="m", at=time(10), weekdays=(5,), working_days_only=True)
    with pytest.raises(ValueError, match="never held"):
        Calendar(meetings=(saturdays,)).next_meeting("m", moment("Sat 21 Nov 2026 12:00"))


@pytest.mark.parametrize(("weekdays", "cut_off"), [((), 30), ((7,), 30), ((0, -1), 30), ((0,), -1)])
def test_a_meeting_without_a_day_or_with_a_cut_off_below_nought_is_refused(
    weekdays: tuple[int, ...], cut_off: int
) -> None:
    with pytest.raises(ValueError, match="The m meeting"):
        Meeting(name="m", at=time(9), weekdays=weekdays, cut_off=cut_off)
    assert Meeting(name="m", at=time(9), weekdays=(0, 6), cut_off=0).cut_off == 0


def test_a_long_tour_is_cut_at_twelve_hours() -> None:
    day_long = Calendar(tours=(Tour(name="day", begins=time(7), ends=time(7)),))
    assert day_long.end_of_tour(moment("Mon 23 Nov 2026 07:00")) == moment("Mon 23 Nov 2026 19:00")
    assert day_long.end_of_tour(moment("Mon 23 Nov 2026 21:00")) == moment("Tue 24 Nov 2026 07:00")


def test_the_cut_is_by_the_stopwatch() -> None:
    calendar = Calendar(tours=(Tour(name="night", begins=time(19), ends=time(7)),))
    assert calendar.end_of_tour(moment("Sat 24 Oct 2026 19:00")) == moment("Sun 25 Oct 2026 06:00")
    assert calendar.end_of_tour(moment("Sat 28 Mar 2026 19:00")) == moment("Sun 29 Mar 2026 07:00")


def test_where_tours_overlap_the_first_to_end_counts() -> None:
    early = Tour(name="early", begins=time(7), ends=time(17))
    late = Tour(name="late", begins=time(14), ends=time(0))
    calendar = Calendar(tours=(late, early), longest_tour=timedelta(hours=11))
    assert calendar.end_of_tour(moment("Mon 23 Nov 2026 14:30")) == moment("Mon 23 Nov 2026 17:00")
    assert calendar.end_of_tour(moment("Mon 23 Nov 2026 17:00")) == moment("Tue 24 Nov 2026 00:00")
    assert calendar.end_of_tour(moment("Tue 24 Nov 2026 00:00")) == moment("Tue 24 Nov 2026 11:00")


def test_without_tours_the_longest_counts() -> None:
    assert Calendar().end_of_tour(moment("Sat 24 Oct 2026 19:00")) == moment(
        "Sun 25 Oct 2026 06:00"
    )


@pytest.mark.parametrize(
    ("when", "night"),
    lines("""
    Mon 23 Nov 2026 21:59 | no
    Mon 23 Nov 2026 22:00 | yes
    Tue 24 Nov 2026 00:00 | yes
    Tue 24 Nov 2026 06:59 | yes
    Tue 24 Nov 2026 07:00 | no
    Wed 1 Jul 2026 21:30  | no
    Wed 1 Jul 2026 06:30  | yes
    """),
)
def test_night_is_from_ten_until_seven_in_london(when: str, night: str) -> None:
    assert ENGLAND.is_night(moment(when)) == (night == "yes")


def test_a_night_may_lie_within_one_day() -> None:
    small_hours = Calendar(night=Night(begins=time(1), ends=time(5)))
    assert [
        small_hours.is_night(moment(f"Mon 23 Nov 2026 {at}"))
        for at in ("00:59", "01:00", "04:59", "05:00", "23:00")
    ] == [False, True, True, False, False]
    never = Calendar(night=Night(begins=time(0), ends=time(0)))
    assert not never.is_night(moment("Mon 23 Nov 2026 00:00"))


def test_what_a_calendar_is_not_told_it_takes_from_usual_practice() -> None:
    bare, night, schools = Calendar(), Night(), Schools()
    assert (bare.nation, bare.opens, bare.closes) == (Nation.ENGLAND, time(9), time(17))
    assert bare.longest_tour == timedelta(hours=12)
    assert (night.begins, night.ends) == (time(22), time(7))
    assert (schools.opens, schools.closes) == (time(8, 30), time(15, 30))
    assert Meeting(name="m", at=time(9), weekdays=(0,)).cut_off == 30


def test_a_meeting_is_looked_for_a_hundred_days_ahead() -> None:
    start = day("Mon 1 Jun 2026")
    daily = Meeting(name="m", at=time(9), weekdays=tuple(range(7)), working_days_only=True)
    for shut, held in ((99, True), (100, False)):
        closed = frozenset(start + timedelta(days=n) for n in range(shut))
        calendar = Calendar(meetings=(daily,), closed_days=closed)
        if held:
            assert calendar.next_meeting("m", start_of_day(start)) == moment("Tue 8 Sep 2026 09:00")
        else:
            with pytest.raises(ValueError, match="never held"):
                calendar.next_meeting("m", start_of_day(start))


def test_a_year_has_all_its_days() -> None:
    assert [date.fromordinal(n) for n in (ordinals(2028)[0], ordinals(2028)[-1])] == [
        date(2028, 1, 1),
        date(2028, 12, 31),
    ]
    assert (len(ordinals(2027)), len(ordinals(2028))) == (365, 366)


def test_calendars_are_values() -> None:
    assert Calendar() == Calendar()
    assert Calendar(schools=Schools()) == Calendar()
    with pytest.raises(AttributeError):
        Calendar().opens = time(8)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("unit", "times", "until"),
    [
        ("days", 3, "Tue 3 Feb 2026 10:00"),
        ("months", 1, "Sat 28 Feb 2026 10:00"),
        ("months", 2, "Tue 31 Mar 2026 10:00"),
        ("years", 2, "Mon 31 Jan 2028 10:00"),
    ],
)
def test_many_lengths_of_dates_are_counted_as_one(unit: str, times: int, until: str) -> None:
    begun = moment("Sat 31 Jan 2026 10:00")
    assert ENGLAND.after(begun, 1, unit, times=times) == moment(until)


def test_a_length_that_keeps_no_date_is_counted_once() -> None:
    with pytest.raises(ValueError, match="counted once"):
        ENGLAND.after(moment("Sat 31 Jan 2026 10:00"), 1, "school days", times=2)
