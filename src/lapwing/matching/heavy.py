"""Which keys to look under, and whom of those found to compare: a budget for each search.

The keys are taken rarest first, until they bring as many rows as may be looked at.

A common name is under a key that half the town shares. Skipping it keeps a search as quick at five
million people as at a thousand, and loses next to nobody: whoever is under it is under rarer keys
too.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

BUDGET = 200  # rows; measured: more brings no more people into the first ten, and takes longer
USUAL = 3  # rows under a key that is not known to be heavy
MOST_COMPARED = 60  # people; measured among 100,000: 30 find as many as 80 do
IF_MISTYPED = 60  # rows more, for names that may have been meant
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


K = TypeVar("K")


def worth_comparing(found: Iterable[Iterable[K]], *, most: int = MOST_COMPARED) -> list[K]:
    """Of who was found under each key, those under the most keys, and whoever ties with the last.

    Nobody is left out for where they stood, so that no order of arrival makes a difference.
    """
    counted = Counter(each for row in found for each in row)
    ranked = counted.most_common()
    if len(ranked) <= most:
        return [each for each, _ in ranked]
    least = ranked[most - 1][1]
    return [each for each, count in ranked if count >= least]
