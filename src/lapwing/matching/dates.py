"""A date of birth as it is compared: a day, or the days between which it lies."""

from dataclasses import dataclass
from datetime import date

from lapwing.base.partial_date import Birth, BornOn, earliest_birth, latest_birth

# The days that are put down when only the year is known.
_STAND_INS = frozenset({(1, 1)})
MOST_YEARS = 12  # a wider estimate finds nobody by its years


@dataclass(frozen=True, kw_only=True, slots=True)
class Born:
    """A birth to compare: ``day`` where it is exact; else it lies between two days, inclusive.

    1 January is what is written where nobody knows the day, so it counts as its year.
    """

    earliest: date
    latest: date
    day: date | None = None


def born(birth: Birth | None) -> Born | None:
    """A birth to compare, or nothing where nothing is known."""
    if birth is None:
        return None
    if isinstance(birth, BornOn):
        if (birth.day.month, birth.day.day) in _STAND_INS:
            return Born(earliest=birth.day, latest=date(birth.day.year, 12, 31))
        return Born(earliest=birth.day, latest=birth.day, day=birth.day)
    return Born(earliest=earliest_birth(birth), latest=latest_birth(birth))


def years(when: Born) -> tuple[int, ...]:
    """The years in which the birth may have been; none where they are too many to find by."""
    span = range(when.earliest.year, when.latest.year + 1)
    return tuple(span) if len(span) <= MOST_YEARS else ()


def day_and_month(day: date) -> str:
    """The day and the month, the smaller first, so that 4 March and 3 April are one."""
    least, most = sorted((day.day, day.month))
    return f"{least:02}{most:02}"


def apart(one: Born, other: Born) -> int:
    """How many days lie between two births at the least; none where they may be one."""
    gap = max(one.earliest, other.earliest) - min(one.latest, other.latest)
    return max(gap.days, 0)
