"""Draws a sample by lot: some looks of each reason and some ordinary ones, the same for one seed.

Lots are those of every sample (``casework/lots.py``); what is of this one alone is that a look may
stand under several reasons, and that one reader's looks at the same people count once.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from lapwing.casework import lots
from lapwing.casework.odd_looks.reasons import ORDINARY, Judged, Reason

STRATA = (*(reason.value for reason in Reason), ORDINARY)


def draw(
    judged: Iterable[Judged], seed: str, *, of_each: int, ordinary: int
) -> tuple[tuple[Judged, str], ...]:
    """The looks drawn, each with the reason that it was drawn for, reason by reason.

    A look is drawn once, with all its reasons. Of one reader and the same people, or the same
    search, one look answers for all that have its reasons, so that one officer does not fill the
    sample; ordinary looks are drawn whoever they are of.
    """
    of_stratum: dict[str, list[Judged]] = {stratum: [] for stratum in STRATA}
    for one in judged:
        for stratum in one.why or (ORDINARY,):
            of_stratum[stratum].append(one)
    drawn: dict[UUID, tuple[Judged, str]] = {}
    met: set[tuple[tuple[UUID, tuple[UUID, ...], str], str]] = set()
    for stratum in STRATA:
        left = ordinary if stratum == ORDINARY else of_each
        for one in sorted(
            of_stratum[stratum], key=lambda one: lots.lot(seed, stratum, one.look.id)
        ):
            if left == 0:
                break
            who = (one.look.reader, one.look.people, one.look.words)
            if one.look.id in drawn or (who, stratum) in met:
                continue
            met |= {(who, reason) for reason in one.why}
            drawn[one.look.id] = (one, stratum)
            left -= 1
    return tuple(drawn.values())


def frame(judged: Iterable[Judged]) -> Mapping[str, int]:
    """How many looks there were under each reason, of which a look may have several."""
    counts = dict.fromkeys(STRATA, 0)
    for one in judged:
        for stratum in one.why or (ORDINARY,):
            counts[stratum] += 1
    return counts


def fingerprint(judged: Iterable[Judged]) -> str:
    """What tells one frame from another: a hash of every look in it with its reasons."""
    return lots.fingerprint(f"{one.look.id} {' '.join(one.why)}" for one in judged)
