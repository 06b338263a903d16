"""Whether a count of a day has fallen: as few in the last days as hardly ever come by chance.

A working day in term, a working day out of term, and any other day (weekends, bank holidays) each
have their own usual count: the mean of the latest days of the same sort. The last two, seven and
twenty-eight days are compared with it, so a large district tells in two days what a small one tells
in weeks. Counts scatter more widely than by chance alone, and a mean of few days is not certain:
both widen what is ordinary, by a negative binomial of the same mean and variance. No figure of a
person is made.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice
from math import exp, lgamma, log, log1p
from statistics import fmean

from lapwing.base.calendar import Calendar

WINDOWS = (2, 7, 28)  # days
CHANCE = 0.0005  # of as few by chance, for one window on one day
LEAST_FALL = 0.2  # a smaller fall is no alarm, however sure it is
USUAL_DAYS = 40  # the latest of each sort that the usual is made of
FEWEST_DAYS = 8  # of a sort; of fewer nothing is said
AS_FAR_BACK = 400  # days


class Sort(StrEnum):
    """The sorts of days, each with a usual count of its own."""

    TERM = "working day in term"
    HOLIDAY = "working day out of term"
    OTHER = "weekend or bank holiday"


@dataclass(frozen=True, kw_only=True, slots=True)
class Fall:
    """A fall: how many were seen in the last days, how many were to be expected, and the chance."""

    days: int
    last: date
    seen: int
    expected: float
    chance: float

    @property
    def by(self) -> float:
        """By which part it fell, from 0 to 1."""
        return 1 - self.seen / self.expected


def sort_of(calendar: Calendar, day: date) -> Sort:
    """Which sort a day is; where no term is known every working day is one in term."""
    if not calendar.is_working_day(day):
        return Sort.OTHER
    in_term = not calendar.terms_cover(day) or calendar.is_school_day(day)
    return Sort.TERM if in_term else Sort.HOLIDAY


def fall(
    counts: Mapping[date, int], sort: Callable[[date], Sort], *, first: date, last: date
) -> Fall | None:
    """The plainest fall up to the last whole day, or nothing; a day without a count has nought.

    ``first`` is since when anything is counted at all: before it nothing was nought.
    """
    found = [one for days in WINDOWS if (one := _over(counts, sort, days, first=first, last=last))]
    return min(found, key=lambda one: one.chance, default=None)


def _over(
    counts: Mapping[date, int], sort: Callable[[date], Sort], days: int, *, first: date, last: date
) -> Fall | None:
    window = [last - timedelta(days=back) for back in range(days)]
    if window[-1] < first:
        return None
    looked_at: dict[Sort, int] = {}
    for day in window:
        looked_at[sort(day)] = looked_at.get(sort(day), 0) + 1
    usual = {one: _usual(counts, sort, one, first, window[-1]) for one in looked_at}
    if any(len(found) < FEWEST_DAYS for found in usual.values()):
        return None
    seen = sum(counts.get(day, 0) for day in window)
    expected = sum(many * fmean(usual[one]) for one, many in looked_at.items())
    if seen > (1 - LEAST_FALL) * expected or not expected:
        return None
    scatter = _scatter(usual.values())
    unsure = sum(
        many**2 * scatter * fmean(usual[one]) / len(usual[one]) for one, many in looked_at.items()
    )
    chance = as_few(seen, expected, scatter * expected + unsure)
    if chance > CHANCE:
        return None
    return Fall(days=days, last=last, seen=seen, expected=expected, chance=chance)


def _usual(
    counts: Mapping[date, int],
    sort: Callable[[date], Sort],
    wanted: Sort,
    first: date,
    before: date,
) -> list[int]:
    """The counts of the latest days of this sort before the ones that are looked at."""
    days = (before - timedelta(days=back) for back in range(1, AS_FAR_BACK))
    same = (day for day in days if day >= first and sort(day) is wanted)
    return [counts.get(day, 0) for day in islice(same, USUAL_DAYS)]


def _scatter(usual: Iterable[Sequence[int]]) -> float:
    """How many times wider counts scatter than by chance alone; at least once."""
    squares, free = 0.0, 0
    for found in usual:
        mean = fmean(found)
        if mean:
            squares += sum((one - mean) ** 2 for one in found) / mean
            free += len(found) - 1
    return max(1.0, squares / free) if free else 1.0


def as_few(seen: int, mean: float, variance: float) -> float:
    """The chance of so few or fewer, of a negative binomial of this mean and variance."""
    size = mean**2 / (variance - mean)
    part = mean / variance
    at = lgamma(seen + size) - lgamma(size) - lgamma(seen + 1) + size * log(part)
    term = exp(at + seen * log1p(-part))
    total = 0.0
    for count in range(seen, -1, -1):
        total += term
        term *= count / ((count + size - 1) * (1 - part)) if count else 0.0
    return min(1.0, total)
