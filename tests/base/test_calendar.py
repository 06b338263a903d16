"""The calendar: every unit of the rulebook, to the minute, through weekends and clock changes."""

from datetime import UTC, time, timedelta, timezone

import pytest

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_days import Nation
from lapwing.base.calendar_file import default_calendar
from lapwing.base.calendar_rota import Meeting, Night
from lapwing.base.calendar_school import Schools
from lapwing.base.calendar_units import Unit
from lapwing.base.clock import LONDON, london

from .stories import NAIVE, lines, moment

ENGLAND = default_calendar()

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
# ... of the one under way, of the next, and of the one after that
Mon 23 Nov 2026 14:59     | 0 end of tour           | Mon 23 Nov 2026 15:00
Mon 23 Nov 2026 14:59     | 1 end of tour           | Mon 23 Nov 2026 15:00
Mon 23 Nov 2026 14:59     | 2 end of tour           | Mon 23 Nov 2026 23:00
Mon 23 Nov 2026 14:59     | 3 end of tour           | Tue 24 Nov 2026 07:00
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


def test_what_a_calendar_is_not_told_it_takes_from_usual_practice() -> None:
    bare, night, schools = Calendar(), Night(), Schools()
    assert (bare.nation, bare.opens, bare.closes) == (Nation.ENGLAND, time(9), time(17))
    assert bare.longest_tour == timedelta(hours=12)
    assert (night.begins, night.ends) == (time(22), time(7))
    assert (schools.opens, schools.closes) == (time(8, 30), time(15, 30))
    assert Meeting(name="m", at=time(9), weekdays=(0,)).cut_off == 30


def test_calendars_are_values() -> None:
    assert Calendar() == Calendar()
    assert Calendar(schools=Schools()) == Calendar()
    with pytest.raises(AttributeError):
        Calendar().opens = time(8)  # type: ignore[misc]
