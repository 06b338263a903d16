"""Drawing by lot: what is drawn with a seed from a frame can be drawn again, with any program.

The lot of anything is a hash of the seed, the part of the frame that it stands in, and its id, and
the least lots are drawn. Nobody can say them before the seed is known, and whoever has the seed and
the frame draws the same again.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from uuid import UUID

Frame = Mapping[str, Iterable[UUID]]  # what may be drawn, by part: each handler's contacts, all


def lot(seed: str, stratum: str, which: UUID) -> str:
    """Where something stands among those of its part of the frame."""
    return sha256(f"{seed}|{stratum}|{which}".encode()).hexdigest()


def draw(frame: Frame, seed: str, sizes: Mapping[str, int]) -> dict[UUID, str]:
    """So many of each part, those with the least lots, each with the part that it stands in."""
    return {
        which: stratum
        for stratum in sorted(frame)
        for which in sorted(set(frame[stratum]), key=lambda one: lot(seed, stratum, one))[
            : sizes[stratum]
        ]
    }


def fingerprint(lines: Iterable[str]) -> str:
    """What tells one frame from another: a hash of a line for everything in it, in any order."""
    return sha256("\n".join(sorted(lines)).encode()).hexdigest()
