"""Counting back from a moment that lies ahead: elapsed time, days and working days."""

from datetime import datetime

import pytest

from lapwing.base.calendar_file import default_calendar
from lapwing.base.clock import LONDON, london

CALENDAR = default_calendar()


@pytest.mark.parametrize(
    ("moment", "amount", "unit", "before"),
    [
        ("2026-03-05 10:00", 90, "minutes", "2026-03-05 08:30"),
        ("2026-03-05 10:00", 36, "hours", "2026-03-03 22:00"),
        # By the stopwatch across the change of the clocks, and by the date.
        ("2026-03-29 12:00", 24, "hours", "2026-03-28 11:00"),
        ("2026-03-29 12:00", 1, "days", "2026-03-28 12:00"),
        ("2026-03-05 10:00", 0, "days", "2026-03-05 10:00"),
        # Close of business, through a weekend, a bank holiday, Christmas and a new year.
        ("2026-03-05 10:00", 2, "working days", "2026-03-03 17:00"),
        ("2026-03-09 09:00", 2, "working days", "2026-03-05 17:00"),
        ("2026-03-08 09:00", 1, "working days", "2026-03-06 17:00"),
        ("2026-04-07 09:00", 1, "working days", "2026-04-02 17:00"),
        ("2026-12-29 09:00", 2, "working days", "2026-12-23 17:00"),
        ("2027-01-04 09:00", 1, "working days", "2026-12-31 17:00"),
        ("2027-01-05 09:00", 1, "working days", "2027-01-04 17:00"),
        ("2027-01-04 09:00", 300, "working days", "2025-10-24 17:00"),
        ("2026-03-08 09:00", 0, "working days", "2026-03-08 17:00"),
    ],
)
def test_so_long_before_a_moment(moment: str, amount: int, unit: str, before: str) -> None:
    instant = datetime.fromisoformat(moment).replace(tzinfo=LONDON)
    assert f"{london(CALENDAR.before(instant, amount, unit)):%Y-%m-%d %H:%M}" == before


@pytest.mark.parametrize("unit", ["months", "school days", "end of tour", "next meeting: missing"])
def test_a_unit_that_is_not_counted_back_is_refused(unit: str) -> None:
    with pytest.raises(ValueError, match="not counted back"):
        CALENDAR.before(datetime(2026, 3, 5, 10, tzinfo=LONDON), 1, unit)


@pytest.mark.parametrize(("amount", "unit"), [(-1, "hours"), (1.5, "days"), (-1, "working days")])
def test_what_is_no_length_is_refused(amount: float, unit: str) -> None:
    with pytest.raises(ValueError, match="must be"):
        CALENDAR.before(datetime(2026, 3, 5, 10, tzinfo=LONDON), amount, unit)
