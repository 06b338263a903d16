"""Figures of an audit: Wilson's interval for a share, and how far two markers agree.

Each is a few lines, and is proved against published examples; no library that Lapwing has gives
them, and one that does weighs more than all of it.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from math import sqrt

Z_95 = 1.959963984540054  # 97.5 % of a normal distribution lies below


@dataclass(frozen=True, kw_only=True, slots=True)
class Interval:
    """From what share to what share."""

    low: float
    high: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Agreement:
    """How far two markers agree: of how many cases, on what share, and beyond chance (kappa).

    Kappa cannot be told where chance alone would have them always agree.
    """

    cases: int
    share: float
    kappa: float | None


def wilson(times: int, of: int, z: float = Z_95) -> Interval | None:
    """Within what a share lies, by Wilson's score interval; nothing where nothing was counted."""
    if not of:
        return None
    share = times / of
    middle = share + z * z / (2 * of)
    spread = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    whole = 1 + z * z / of
    # At the ends the interval begins at none and ends at all; a rounding must not say otherwise.
    low = 0.0 if not times else (middle - spread) / whole
    high = 1.0 if times == of else (middle + spread) / whole
    return Interval(low=low, high=high)


def agreement(pairs: Sequence[tuple[Hashable, Hashable]]) -> Agreement | None:
    """How far two markers agree, by Cohen's kappa; nothing where nothing was marked twice."""
    if not pairs:
        return None
    cases = len(pairs)
    seen = sum(one == other for one, other in pairs) / cases
    first = Counter(one for one, _ in pairs)
    second = Counter(other for _, other in pairs)
    chance = sum(first[said] * second[said] for said in first) / (cases * cases)
    kappa = None if chance == 1 else (seen - chance) / (1 - chance)
    return Agreement(cases=cases, share=seen, kappa=kappa)


def weighted_share(parts: Sequence[tuple[int, int, int]]) -> float | None:
    """The share in the whole frame, from parts drawn in different proportions.

    Each part is how many it holds, how many of it were marked, and how many of those it is true
    of. A part of which nothing was marked cannot be spoken for, and then nothing is said.
    """
    held = sum(size for size, _, _ in parts)
    if not held or any(size and not marked for size, marked, _ in parts):
        return None
    return sum(size * times / marked for size, marked, times in parts if marked) / held
