"""Which keys to look under, and whom of those found to compare: a budget for each search.

The keys are taken rarest first, until they bring as many rows as may be looked at.

A common name is under a key that half the town shares. Skipping it keeps a search as quick at five
million people as at a thousand, and loses next to nobody: whoever is under it is under rarer keys
too.
"""

from collections.abc import Iterable, Mapping
from heapq import nlargest
from math import log2
from typing import TypeVar

BUDGET = 200  # rows; measured: more brings no more people into the first ten, and takes longer
USUAL = 3  # rows under a key that is not known to be heavy
MOST_COMPARED = 30  # people; by what their keys weigh they find as many as 60 did by number
IF_MISTYPED = 60  # rows more, for names that may have been meant
# Sixteenths of a bit, for a house and street that are written the same. Local: it decides whom of
# many namesakes to weigh, where no postcode was told, under whose keys they would be.
WRITTEN_THE_SAME = 16 * 8
HEAVY = 50  # rows from which on a key is counted as heavy


def rarest_first(
    asked: Iterable[int], rows_of: Mapping[int, int], *, budget: int = BUDGET
) -> tuple[int, ...]:
    """The keys to look under, the rarest first; ``rows_of`` has the heavy ones only.

    At least one key is returned where any was asked, however heavy. Equal ones go by their number,
    so that the same question always looks in the same places.
    """
    taken: list[int] = []
    expected = 0
    for key in sorted(set(asked), key=lambda each: (rows_of.get(each, USUAL), each)):
        expected += rows_of.get(key, USUAL)
        if taken and expected > budget:
            break
        taken.append(key)
    return tuple(taken)


def look_under(
    asked: Iterable[int], if_mistyped: Iterable[int], rows_of: Mapping[int, int]
) -> tuple[int, ...]:
    """The keys to look under: of what was asked, and then of what may have been meant by it.

    What may have been meant has a budget of its own, as most of it is nobody's name.
    """
    own = frozenset(asked)
    meant = frozenset(if_mistyped) - own
    return (
        *rarest_first(own, rows_of),
        *rarest_first(meant, rows_of, budget=IF_MISTYPED),
    )


def weights_of(
    asked: Iterable[int], rows_of: Mapping[int, int], *, people: float
) -> dict[int, int]:
    """How much it says to share each of these keys, in sixteenths of a bit: more, the fewer do.

    Whole numbers, so that two who share as much are equal in whatever order it is added up. A key
    that is too heavy to look under counts, too, for those whom others lead to.
    """
    return {
        key: max(1, round(16 * log2(people / max(rows_of.get(key, USUAL), 1)))) for key in asked
    }


K = TypeVar("K")


def worth_comparing(
    keys_of: Mapping[K, Iterable[int]], weights: Mapping[int, int], *, most: int = MOST_COMPARED
) -> list[K]:
    """Of those who were found, those whose keys weigh most, and whoever ties with the last.

    Nobody is left out for where they stood, so that no order of arrival makes a difference.
    """
    weighed = {each: sum(weights.get(key, 0) for key in own) for each, own in keys_of.items()}
    if len(weighed) <= most:
        return list(weighed)
    enough = nlargest(most, weighed.values())[-1]
    return [each for each, weight in weighed.items() if weight >= enough]
