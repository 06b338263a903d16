"""Disclosure control: which numbers of a pack of tables may be told without telling of one child.

A count below the force's threshold is not told. That alone hides nothing while it can be worked
out from what is told beside it, so more is withheld until, for each number withheld, the same pack
would read the same if it were another. Whoever works it out is taken to know every total, every
other table of the pack, that no count is below nothing, and that nought is always told as nought.

What this does not promise: how wide the range of a withheld number is, and what packs of other
periods tell together with this one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product
from zlib import crc32

# The values that a cell counts, by variable: those with no variable are the total of everything.
Cell = frozenset[tuple[str, str]]
TOTAL: Cell = frozenset()
MOST_TRIED = 150  # steps of looking for another reading before it is looked for in another order
AMONG_WITHHELD = 3  # orders in which it is looked for among what is withheld anyway
ATTEMPTS = 60  # orders in which it is looked for before more is withheld than need be
AMPLE = 4  # from here on, how much less a cell could be makes no difference
MOST_CHANGED = 200  # cells that another reading may change


@dataclass(frozen=True, kw_only=True, slots=True)
class Care:
    """What a force is careful of: below which a count is withheld, and how the rest is told.

    ``nearest`` rounds what is told, 1 leaves it as it is. Nought is told unless ``noughts_told`` is
    no: then it is withheld as any small number is.
    """

    threshold: int = 5
    nearest: int = 1
    noughts_told: bool = True

    def __post_init__(self) -> None:
        if self.threshold < 1 or self.nearest < 1:
            raise ValueError("A threshold and a rounding are 1 or more.")

    def small(self, count: int) -> bool:
        """Whether a count may not be told for what it is."""
        return count < self.threshold and (count > 0 or not self.noughts_told)

    @property
    def least(self) -> int:
        """The least that a withheld count can be, as everybody knows."""
        return 1 if self.noughts_told else 0

    @property
    def words(self) -> str:
        """What was done to the numbers, for whoever reads them."""
        noughts = (
            "Nought is told as nought."
            if self.noughts_told
            else "Nought is withheld as a small number is."
        )
        rounded = (
            "Numbers are not rounded."
            if self.nearest == 1
            else f"Numbers are rounded to the nearest {self.nearest}, so they may not add up."
        )
        return (
            f"Numbers below {self.threshold} are withheld, and with them others from which they "
            f"could be worked out. {noughts} {rounded}"
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What may be told of each cell: its count, or nothing where it is withheld."""

    counts: Mapping[Cell, int | None]
    care: Care

    def __getitem__(self, cell: Cell) -> int | None:
        return self.counts[cell]

    @property
    def withheld(self) -> frozenset[Cell]:
        """The cells that are not told."""
        return frozenset(cell for cell, count in self.counts.items() if count is None)

    def per_cent(self, part: Cell, whole: Cell) -> int | None:
        """How many of a hundred, in whole numbers; nothing where either is withheld, or nobody is.

        It is worked out of what is told and not of what is known, or it would tell more.
        """
        some, every = self.counts[part], self.counts[whole]
        return None if some is None or not every else round(100 * some / every)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sum:
    """That a whole is the sum of its parts, as everybody knows."""

    whole: Cell
    parts: tuple[Cell, ...]


def cell(**values: str) -> Cell:
    """The cell that counts these values."""
    return frozenset(values.items())


def counted(
    records: Iterable[Mapping[str, str]],
    tables: Iterable[Sequence[str]],
    values: Mapping[str, Sequence[str]],
) -> dict[Cell, int]:
    """Each cell of these tables with its margins; a table is the variables that it lies across.

    ``values`` are all that each variable can be, so that what nobody is stands there as nought.
    """
    told = list(records)
    found: dict[Cell, int] = {}
    for variables in {part for table in tables for part in _subsets(table)}:
        found |= {
            frozenset(zip(variables, one, strict=True)): 0
            for one in product(*(values[name] for name in variables))
        }
        for record in told:
            found[frozenset((name, record[name]) for name in variables)] += 1
    return found


def may_be_told(counts: Mapping[Cell, int], care: Care, known: Iterable[Sum] | None = None) -> Told:
    """What of these counts may be told, where these sums are known; usually all that can be.

    The same counts are always withheld in the same way.
    """
    net = _Net(counts, tuple(sums(counts)) if known is None else tuple(known), care)
    return Told(
        counts={
            one: None if one in net.withheld else _rounded(count, care.nearest)
            for one, count in counts.items()
        },
        care=care,
    )


def sums(counts: Iterable[Cell]) -> Iterator[Sum]:
    """That each margin is the sum of what it is the margin of."""
    parts: dict[tuple[Cell, str], list[Cell]] = defaultdict(list)
    there = set(counts)
    for one in there:
        for pair in one:
            parts[one - {pair}, pair[0]].append(one)
    for (whole, _), found in sorted(parts.items(), key=lambda each: _order(each[0][0], each[0][1])):
        if whole in there:
            yield Sum(whole=whole, parts=tuple(sorted(found, key=_order)))


def _order(one: Cell, name: str = "") -> tuple[int, list[tuple[str, str]], str]:
    return len(one), sorted(one), name


def _subsets(table: Sequence[str]) -> Iterator[tuple[str, ...]]:
    names = sorted(set(table))
    return chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))


def _rounded(count: int, nearest: int) -> int:
    return (2 * count + nearest) // (2 * nearest) * nearest


class _Net:
    """The cells, the sums that tie them, and what is withheld so that none can be worked out.

    Of each withheld cell another reading is found: changes of cells, all of them withheld, with
    which every sum still holds. A reading stays one when more is withheld.
    """

    def __init__(self, counts: Mapping[Cell, int], known: Sequence[Sum], care: Care) -> None:
        self.counts, self.care = counts, care
        self.ties: list[tuple[tuple[Cell, int], ...]] = [
            ((one.whole, 1), *((part, -1) for part in one.parts)) for one in known
        ]
        self.of: dict[Cell, list[tuple[int, int]]] = defaultdict(list)
        for number, tie in enumerate(self.ties):
            for one, sign in tie:
                self.of[one].append((number, sign))
        small = sorted((one for one in counts if care.small(counts[one])), key=_order)
        self.withheld = set(small)
        doubtful: set[Cell] = set()
        for one in small:
            if one not in doubtful:
                reading = self._another_reading(one)
                self.withheld |= reading
                doubtful |= reading

    def _another_reading(self, one: Cell) -> frozenset[Cell]:
        """The cells that another reading changes: only withheld ones if that can be, or more."""
        among_withheld = product((False,), range(AMONG_WITHHELD), (1, -1))
        withholding_more = product((True,), range(ATTEMPTS), (1, -1))
        for may_withhold, attempt, step in chain(among_withheld, withholding_more):
            reading = _Reading(self, may_withhold=may_withhold, attempt=attempt)
            if reading.change(one, step) and reading.balanced():
                return frozenset(reading.changed)
        # Everything that is not nought is withheld: twice of each would read the same.
        return frozenset(each for each, count in self.counts.items() if count)


class _Reading:
    """One way in which withheld cells might read otherwise, sought from one change on."""

    def __init__(self, net: _Net, *, may_withhold: bool, attempt: int) -> None:
        self.net, self.may_withhold, self.attempt = net, may_withhold, attempt
        self.changed: dict[Cell, int] = {}
        self.off: dict[int, int] = {}  # by how much a sum does not hold yet
        self.tried = 0

    def change(self, one: Cell, step: int) -> bool:
        """Change a cell by one up or down, if it can be that."""
        if self.net.counts[one] + step < self.net.care.least:
            return False
        self.changed[one] = step
        self._shift(one, step)
        return True

    def balanced(self) -> bool:
        """Whether changes of further cells let every sum hold again; they stay made if so."""
        if not self.off:
            return True
        self.tried += 1
        if self.tried > MOST_TRIED or len(self.changed) > MOST_CHANGED:
            return False
        choices = min((self._choices(number) for number in self.off), key=len)
        for one, step in choices:
            self.change(one, step)
            if self.balanced():
                return True
            self._shift(one, -self.changed.pop(one))
        return False

    def _shift(self, one: Cell, step: int) -> None:
        for number, sign in self.net.of[one]:
            left = self.off.pop(number, 0) + sign * step
            if left:
                self.off[number] = left

    def _choices(self, number: int) -> list[tuple[Cell, int]]:
        """What would bring a sum nearer, the least that is withheld or put off first."""
        up = self.off[number] < 0
        found = []
        for one, sign in self.net.ties[number]:
            step = sign if up else -sign
            open_to_doubt = one in self.net.withheld
            # Nought that is told is never withheld for another's sake.
            if one in self.changed or not (
                open_to_doubt or (self.may_withhold and self._some(one))
            ):
                continue
            if self.net.counts[one] + step < self.net.care.least:
                continue
            worse = sum(
                abs(self.off.get(each, 0) + way * step) - abs(self.off.get(each, 0))
                for each, way in self.net.of[one]
            )
            room = self.net.counts[one] - self.net.care.least if step < 0 else AMPLE
            rank = (
                worse + (0 if open_to_doubt else 2) + self._whim(one),
                -min(room, AMPLE),
                -len(one),
                self.net.counts[one],
            )
            found.append((rank, _order(one), one, step))
        return [(one, step) for *_, one, step in sorted(found, key=lambda each: each[:2])]

    def _whim(self, one: Cell) -> int:
        """Lets each attempt but the first look in another order, and the same one every time."""
        return crc32(f"{self.attempt} {sorted(one)}".encode()) % 4 if self.attempt else 0

    def _some(self, one: Cell) -> bool:
        return self.net.counts[one] > 0
