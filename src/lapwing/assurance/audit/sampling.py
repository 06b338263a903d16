"""Drawing the cases of an audit: how many of each part, which by lot, and who marks which.

Everything follows from the frame and the seed that are kept, so that the same can be drawn again.
Chance of being drawn is the same within each part of the frame, and is shown.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from lapwing.casework.lots import draw, fingerprint, lot

SECOND = "marked twice"  # the lots by which it is decided what is marked twice
Frame = Mapping[str, Sequence[UUID]]  # the cases that may be drawn, by part


@dataclass(frozen=True, kw_only=True, slots=True)
class Drawn:
    """One case that was drawn: from which part, and whether it is marked twice."""

    case: UUID
    stratum: str
    twice: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Assigned:
    """Who marks a case, and who marks it a second time, if anybody."""

    case: UUID
    first: UUID
    second: UUID | None


@dataclass(frozen=True, kw_only=True, slots=True)
class NobodyLeft:
    """A case that nobody of those who were named can mark, or mark a second time."""

    case: UUID
    second: bool


def sizes_of(parts: Mapping[str, int], wanted: int) -> dict[str, int]:
    """How many are drawn of each part: one at least, and else in proportion to what it holds.

    What is left by rounding goes where most was rounded off, and by name where that is the same.
    """
    held = {part: size for part, size in parts.items() if size}
    wanted = min(max(wanted, len(held)), sum(held.values()))
    found = dict.fromkeys(held, 1)
    left, room = wanted - len(held), {part: size - 1 for part, size in held.items()}
    whole = sum(room.values())
    if left and whole:
        exact = {part: left * size / whole for part, size in room.items()}
        given = {part: int(share) for part, share in exact.items()}
        rest = sorted(held, key=lambda part: (given[part] - exact[part], part))
        for part in rest[: left - sum(given.values())]:
            given[part] += 1
        found = {part: 1 + given[part] for part in held}
    return found


def chances(frame: Frame, sizes: Mapping[str, int]) -> dict[str, float]:
    """How probable it is that any one case of each part is drawn."""
    return {part: sizes.get(part, 0) / len(cases) for part, cases in frame.items() if cases}


def drawn_from(
    frame: Frame, seed: str, sizes: Mapping[str, int], twice: float
) -> tuple[Drawn, ...]:
    """The cases that are drawn, in the order of their lots, and which of them are marked twice.

    ``twice`` is the share that is marked twice, rounded up: one at least, unless it is none.
    """
    found = draw(frame, seed, sizes)
    again = -(-len(found) * round(twice * 100) // 100)
    second = draw({SECOND: found}, seed, {SECOND: again})
    return tuple(
        Drawn(case=case, stratum=part, twice=case in second) for case, part in found.items()
    )


def assign(
    drawn: Iterable[Drawn], may: Mapping[UUID, frozenset[UUID]], seed: str
) -> tuple[Assigned, ...] | NobodyLeft:
    """Who marks each case, of those who may: whoever has fewest so far, then by lot.

    What few may mark is given out first, so that nobody who could take it is busy with others'.
    """
    load: Counter[UUID] = Counter()
    found: dict[UUID, Assigned] = {}
    wanted = list(drawn)
    for one in sorted(wanted, key=lambda each: (len(may[each.case]), lot(seed, "", each.case))):
        first = next_of(may[one.case], load, seed, one.case)
        if first is None:
            return NobodyLeft(case=one.case, second=False)
        load[first] += 1
        second = None
        if one.twice:
            second = next_of(may[one.case] - {first}, load, seed, one.case)
            if second is None:
                return NobodyLeft(case=one.case, second=True)
            load[second] += 1
        found[one.case] = Assigned(case=one.case, first=first, second=second)
    return tuple(found[one.case] for one in wanted)


def next_of(people: Iterable[UUID], load: Mapping[UUID, int], seed: str, case: UUID) -> UUID | None:
    """Whoever of these has fewest cases, and by lot where several have; nobody where none is."""
    return min(people, key=lambda one: (load.get(one, 0), lot(seed, str(case), one)), default=None)


def frame_print(frame: Frame) -> str:
    """What tells one frame from another."""
    return fingerprint(f"{part} {case}" for part, cases in frame.items() for case in cases)
