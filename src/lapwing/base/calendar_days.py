"""Working days: which dates are, and quick tables to count along."""

from bisect import bisect_left, bisect_right
from datetime import date
from enum import StrEnum
from functools import cache

import holidays


class Nation(StrEnum):
    """Whose bank holidays are kept; England's and Wales's agree until a government parts them."""

    ENGLAND = "England"
    WALES = "Wales"


_SUBDIVISIONS = {Nation.ENGLAND: "ENG", Nation.WALES: "WLS"}
SATURDAY = 5


@cache
def bank_holidays(nation: Nation, year: int) -> frozenset[date]:
    """The year's bank holidays, with the days given in place of those that fall on a weekend."""
    return frozenset(holidays.country_holidays("GB", subdiv=_SUBDIVISIONS[nation], years=year))


def is_working_day(nation: Nation, closed_days: frozenset[date], day: date) -> bool:
    """Whether it is Monday to Friday, no bank holiday and not a day the force is closed."""
    return (
        day.weekday() < SATURDAY
        and day not in closed_days
        and day not in bank_holidays(nation, day.year)
    )


def ordinals(year: int) -> range:
    """The ordinals of every day of the year, in order."""
    return range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal())


@cache
def working_days(nation: Nation, closed_days: frozenset[date], year: int) -> tuple[int, ...]:
    """The ordinals of the year's working days, in order."""
    return tuple(
        day for day in ordinals(year) if is_working_day(nation, closed_days, date.fromordinal(day))
    )


def working_days_back(
    nation: Nation, closed_days: frozenset[date], start: date, amount: int
) -> date:
    """The working day that many before ``start``, or ``start`` itself where that is none."""
    year = start.year
    days = working_days(nation, closed_days, year)
    place = bisect_left(days, start.toordinal()) - amount
    while place < 0:
        year -= 1
        days = working_days(nation, closed_days, year)
        place += len(days)
    return date.fromordinal(days[place]) if amount else start


def count_working_days(
    nation: Nation, closed_days: frozenset[date], start: date, amount: int, *, skip_start: bool
) -> date:
    """The working day ``amount`` after the first that is on or after ``start``.

    With ``skip_start`` the first must be after ``start``, even if ``start`` is a working day.
    """
    year = start.year
    days = working_days(nation, closed_days, year)
    first = (bisect_right if skip_start else bisect_left)(days, start.toordinal())
    place = first + amount
    while place >= len(days):
        place -= len(days)
        year += 1
        days = working_days(nation, closed_days, year)
    return date.fromordinal(days[place])
