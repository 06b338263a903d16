"""Control charts: which of a row of figures is more than the ordinary ups and downs.

The p-chart is for how many of so many, the XmR-chart for one figure a period. Limits are three
sigma either way, as Shewhart drew them; for XmR that is 2.66 mean moving ranges (3 / 1.128), for
the moving range itself 3.267. Worked as in the NIST/SEMATECH e-Handbook of Statistical Methods,
6.3.2.2 and 6.3.3.2. The four signs are tests 1, 2, 3 and 5 of L. S. Nelson, "The Shewhart Control
Chart: Tests for Special Causes", Journal of Quality Technology 16(4), 1984, 237-239.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import inf, sqrt
from statistics import fmean

FEWEST = 12  # figures; of fewer no limits are told (local)
SIGMAS = 3.0
INDIVIDUALS = 2.66
RANGES = 3.267
RUN, TREND = 9, 6


class Sign(StrEnum):
    """What about a figure is more than the ordinary ups and downs, in words."""

    BEYOND = "beyond the limits"
    RUN = "nine in a row on one side of the mean"
    TREND = "six in a row rising or falling"
    NEAR = "two of three near one limit"


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """One figure, its own limits, and what about it is out of the ordinary."""

    value: float
    low: float
    high: float
    signs: tuple[Sign, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Control:
    """A chart: the mean, and each figure with its limits; ``told`` says that there are enough."""

    mean: float
    points: tuple[Point, ...]
    told: bool


def proportions(counts: Sequence[tuple[int, int]]) -> Control:
    """A p-chart of so many (first) of so many (second); the second is never nought."""
    if not counts:
        return Control(mean=0.0, points=(), told=False)
    mean = sum(some for some, _ in counts) / sum(of for _, of in counts)
    sigmas = [sqrt(mean * (1 - mean) / of) for _, of in counts]
    return _control([some / of for some, of in counts], mean, sigmas, most=1.0)


def individuals(values: Sequence[float], *, least: float = -inf) -> Control:
    """The X of an XmR-chart; no limit is below ``least``, where nothing can be."""
    if not values:
        return Control(mean=0.0, points=(), told=False)
    sigma = INDIVIDUALS / SIGMAS * _mean_range(values)
    return _control(values, fmean(values), [sigma] * len(values), least=least)


def range_limit(values: Sequence[float]) -> float:
    """The limit of the moving range of an XmR-chart."""
    return RANGES * _mean_range(values)


def _mean_range(values: Sequence[float]) -> float:
    ranges = [abs(after - before) for before, after in pairwise(values)]
    return fmean(ranges) if ranges else 0.0


def _control(
    values: Sequence[float],
    mean: float,
    sigmas: Sequence[float],
    *,
    least: float = 0.0,
    most: float = inf,
) -> Control:
    told = len(values) >= FEWEST
    away = [_away(value - mean, sigma) for value, sigma in zip(values, sigmas, strict=True)]
    points = tuple(
        Point(
            value=value,
            low=max(least, mean - SIGMAS * sigma),
            high=min(most, mean + SIGMAS * sigma),
            signs=tuple(
                _signs(
                    values,
                    away,
                    place,
                    # Where no figure can be beyond its limit, nearly all may lie on that side.
                    sides=tuple(
                        side
                        for side, open_ended in (
                            (1, mean + SIGMAS * sigma <= most),
                            (-1, mean - SIGMAS * sigma >= least),
                        )
                        if open_ended
                    ),
                )
            )
            if told
            else (),
        )
        for place, (value, sigma) in enumerate(zip(values, sigmas, strict=True))
    )
    return Control(mean=mean, points=points, told=told)


def _away(distance: float, sigma: float) -> float:
    """How many sigma from the mean; where there is no spread, whatever is off it is far off."""
    if abs(distance) < 1e-12:
        return 0.0
    return distance / sigma if sigma else inf if distance > 0 else -inf


def _signs(
    values: Sequence[float], away: Sequence[float], place: int, *, sides: Sequence[int]
) -> Iterator[Sign]:
    """The signs of the figure at a place, by it and those before it; runs on these sides alone."""
    if abs(away[place]) > SIGMAS:
        yield Sign.BEYOND
    run = away[max(0, place - RUN + 1) : place + 1]
    if len(run) == RUN and any(min(side * one for one in run) > 0 for side in sides):
        yield Sign.RUN
    last = values[max(0, place - TREND + 1) : place + 1]
    steps = [after - before for before, after in pairwise(last)]
    if len(steps) == TREND - 1 and (min(steps) > 0 or max(steps) < 0):
        yield Sign.TREND
    three = away[max(0, place - 2) : place + 1]
    for side in sides:
        if side * away[place] > 2 and sum(side * one > 2 for one in three) >= 2:
            yield Sign.NEAR
