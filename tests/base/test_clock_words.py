"""Dates and times in words, in the style of GOV.UK."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.clock_told import read_time
from lapwing.base.clock_words import (
    date_words,
    day_words,
    due_words,
    moment_words,
    month_words,
    plain_time_words,
    relative_words,
    span_words,
    time_words,
)

from .stories import lines, moment

NOW = moment("Sat 21 Nov 2026 12:00")


def test_dates_carry_no_leading_nought_and_no_ordinal() -> None:
    assert date_words(date(2026, 11, 21)) == "21 November 2026"
    assert date_words(date(2026, 5, 1)) == "1 May 2026"
    assert day_words(date(2026, 11, 21)) == "Saturday 21 November 2026"
    assert month_words(2012, 3) == "March 2012"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(1, 21), "1:21am"),
        (time(9), "9am"),
        (time(12), "midday"),
        (time(12, 1), "12:01pm"),
        (time(0), "midnight"),
        (time(0, 5), "12:05am"),
        (time(13), "1pm"),
        (time(23, 59, 59), "11:59pm"),
        (time(11, 59), "11:59am"),
    ],
)
def test_times_are_on_the_twelve_hour_clock(at: time, words: str) -> None:
    assert plain_time_words(at) == words


@pytest.mark.parametrize(
    ("when", "words"),
    lines("""
    Sat 21 Nov 2026 01:21     | 1:21am
    Wed 1 Jul 2026 01:30      | 1:30am
    Sun 25 Oct 2026 00:59     | 12:59am
    Sun 25 Oct 2026 01:00 BST | 1am (BST, the first time)
    Sun 25 Oct 2026 01:30 BST | 1:30am (BST, the first time)
    Sun 25 Oct 2026 01:30 GMT | 1:30am (GMT, the second time)
    Sun 25 Oct 2026 01:59 GMT | 1:59am (GMT, the second time)
    Sun 25 Oct 2026 02:00     | 2am
    Sun 29 Mar 2026 00:59     | 12:59am
    Sun 29 Mar 2026 02:00     | 2am
    """),
)
def test_a_time_says_which_it_is_only_when_it_happens_twice(when: str, words: str) -> None:
    assert time_words(moment(when)) == words


def test_a_moment_names_its_day() -> None:
    assert moment_words(moment("Sat 21 Nov 2026 01:21")) == "Saturday 21 November 2026 at 1:21am"
    assert moment_words(moment("Sun 25 Oct 2026 01:30 GMT")) == (
        "Sunday 25 October 2026 at 1:30am (GMT, the second time)"
    )
    assert moment_words(moment("Mon 1 Jun 2026 12:00")) == "Monday 1 June 2026 at midday"


def test_a_midnight_says_which_end_of_the_day_it_is() -> None:
    assert moment_words(moment("Sat 21 Nov 2026 00:00")) == (
        "Saturday 21 November 2026 at midnight (the start of the day)"
    )
    assert moment_words(moment("Sat 21 Nov 2026 00:01")) == "Saturday 21 November 2026 at 12:01am"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (59, "less than a minute"),
        (60, "1 minute"),
        (119, "1 minute"),
        (40 * 60, "40 minutes"),
        (3600, "1 hour"),
        (3660, "1 hour 1 minute"),
        (2 * 3600 + 5 * 60, "2 hours 5 minutes"),
        (86399, "23 hours 59 minutes"),
        (86400, "1 day"),
        (86400 + 3599, "1 day"),
        (86400 + 3600, "1 day 1 hour"),
        (2 * 86400 - 1, "1 day 23 hours"),
        (2 * 86400, "2 days"),
        (2 * 86400 + 7200, "2 days"),
        (3 * 86400 + 7200, "3 days"),
    ],
)
def test_a_length_is_told_in_its_largest_units(seconds: int, words: str) -> None:
    assert span_words(timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("seconds", "relative", "due"),
    [
        (7500, "in 2 hours 5 minutes", "due in 2 hours 5 minutes"),
        (60, "in 1 minute", "due in 1 minute"),
        (59, "now", "due now"),
        (0, "now", "due now"),
        (-1, "now", "overdue by less than a minute"),
        (-60, "1 minute ago", "overdue by 1 minute"),
        (-2400, "40 minutes ago", "overdue by 40 minutes"),
        (-3 * 86400, "3 days ago", "overdue by 3 days"),
    ],
)
def test_time_to_come_and_time_past(seconds: int, relative: str, due: str) -> None:
    then = NOW + timedelta(seconds=seconds)
    assert relative_words(then, NOW) == relative
    assert due_words(then, NOW) == due


def test_lengths_across_the_change_of_the_clocks_are_true_ones() -> None:
    early, late = moment("Sun 25 Oct 2026 00:30"), moment("Sun 25 Oct 2026 03:30")
    assert relative_words(late, early) == "in 4 hours"


@given(st.integers(-(10**7), 10**7))
def test_something_is_overdue_only_when_its_moment_has_passed(seconds: int) -> None:
    words = due_words(NOW + timedelta(seconds=seconds), NOW)
    assert words.startswith("overdue") == (seconds < 0)


@given(st.times())
def test_every_time_reads_back_in_words(at: time) -> None:
    assert read_time(plain_time_words(at)) == at.replace(second=0, microsecond=0)
