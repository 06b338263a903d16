"""Whether two records are alike enough to be of one person, and why, by what both hold.

A record is compared by every name, birth and home that it has with every one of the other's; the
likeliest pair speaks. Whoever shows any of it asks first who may see the two.
"""

from dataclasses import dataclass
from uuid import UUID

from lapwing.matching.bands import Judged, judge
from lapwing.matching.explain import Line, waterfall
from lapwing.matching.model import shipped
from lapwing.matching.score import best
from lapwing.record import described
from lapwing.record.actor import seeing_all


@dataclass(frozen=True, kw_only=True, slots=True)
class Alike:
    """What speaks for and against two records being of one person, line by line, and the sum."""

    lines: tuple[Line, ...]
    judged: Judged


@seeing_all("weigh whether two records are of one person")
def alike(one: UUID, other: UUID) -> Alike | None:
    """What speaks for and against, or nothing where one of them is not on record."""
    told = described.described((one, other))
    if len(told) < 2:
        return None
    people = float(described.how_many())
    sides = [[described.traits_of(each) for each in told[record]] for record in (one, other)]
    at, place, score = best(sides[0], sides[1], shipped(), people=people)
    (judged,) = judge([score], people=people)
    return Alike(lines=waterfall(told[one][at], told[other][place], score), judged=judged)
