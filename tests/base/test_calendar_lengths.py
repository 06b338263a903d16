"""What a length of time may be, and what is refused in a sentence."""

import re
from datetime import UTC

import pytest

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_file import default_calendar

from .stories import moment

ENGLAND = default_calendar()


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
            (
                "There is no meeting named 'lunch'; the calendar has daily management, "
                "domestic abuse, missing."
            ),
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
        (-1, "end of tour", "-1 end of tour must be from 0 to 200,000."),
        (200_001, "end of tour", "must be from 0 to 200,000."),
        (1.5, "end of tour", "must be a whole number."),
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
        *((-1, "next meeting: missing"), (0, "working hours")),
        *((0, "end of tour"), (2, "end of tour")),
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
