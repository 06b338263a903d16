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
    which every sum still holds. A reading stays one when more is withheld. Cells are known here by
    their place in their order, as thousands of readings are tried.
    """

    def __init__(self, counts: Mapping[Cell, int], known: Sequence[Sum], care: Care) -> None:
        cells = sorted(counts, key=_order)
        place = {one: number for number, one in enumerate(cells)}
        self.counts = [counts[one] for one in cells]
        self.variables = [len(one) for one in cells]
        self.least = care.least
        self.ties = [
            ((place[one.whole], 1), *((place[part], -1) for part in one.parts)) for one in known
        ]
        self.of: list[list[tuple[int, int]]] = [[] for _ in cells]
        for number, tie in enumerate(self.ties):
            for one, sign in tie:
                self.of[one].append((number, sign))
        small = [one for one, count in enumerate(self.counts) if care.small(count)]
        self.hidden = set(small)
        doubtful: set[int] = set()
        for one in small:
            if one not in doubtful:
                reading = self._another_reading(one)
                self.hidden |= reading
                doubtful |= reading
        self.withheld = {cells[one] for one in self.hidden}

    def _another_reading(self, one: int) -> frozenset[int]:
        """The cells that another reading changes: only withheld ones if that can be, or more."""
        # First among what is withheld anyway; then with more of the cells that the most variables
        # make, then of margins, and of the total last: it is what everybody asks for.
        for withholding in (None, *sorted(set(self.variables), reverse=True)):
            attempts = AMONG_WITHHELD if withholding is None else ATTEMPTS
            for attempt, step in product(range(attempts), (1, -1)):
                reading = _Reading(self, withholding=withholding, attempt=attempt)
                if reading.change(one, step) and reading.balanced():
                    return frozenset(reading.changed)
        # Everything that is not nought is withheld: twice of each would read the same.
        return frozenset(each for each, count in enumerate(self.counts) if count)


class _Reading:
    """One way in which withheld cells might read otherwise, sought from one change on."""

    def __init__(self, net: _Net, *, withholding: int | None, attempt: int) -> None:
        # The fewest variables of a cell that may be withheld for it; none where no more may be.
        self.net, self.withholding, self.attempt = net, withholding, attempt
        self.changed: dict[int, int] = {}
        self.off: dict[int, int] = {}  # by how much a sum does not hold yet
        self.tried = 0

    def change(self, one: int, step: int) -> bool:
        """Change a cell by one up or down, if it can be that."""
        if self.net.counts[one] + step < self.net.least:
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
        for one, step in self._narrowest():
            self.change(one, step)
            if self.balanced():
                return True
            self._shift(one, -self.changed.pop(one))
        return False

    def _narrowest(self) -> list[tuple[int, int]]:
        """What would bring the sum nearer that has the fewest ways to it; none if one has none."""
        fewest: list[tuple[int, int]] = []
        for number in self.off:
            choices = self._choices(number)
            if not choices:
                return []
            if not fewest or len(choices) < len(fewest):
                fewest = choices
        return [(one, step) for *_, one, step in sorted(map(self._ranked, fewest))]

    def _shift(self, one: int, step: int) -> None:
        for number, sign in self.net.of[one]:
            left = self.off.pop(number, 0) + sign * step
            if left:
                self.off[number] = left

    def _choices(self, number: int) -> list[tuple[int, int]]:
        """Every change of one cell that would bring a sum nearer."""
        net, changed = self.net, self.changed
        way = 1 if self.off[number] < 0 else -1
        return [
            (one, way * sign)
            for one, sign in net.ties[number]
            if one not in changed
            and net.counts[one] + way * sign >= net.least
            and (one in net.hidden or self._may_be_withheld(one))
        ]

    def _may_be_withheld(self, one: int) -> bool:
        # Nought that is told is never withheld for another's sake.
        net, least = self.net, self.withholding
        return least is not None and net.variables[one] >= least and net.counts[one] > 0

    def _ranked(self, choice: tuple[int, int]) -> tuple[int, int, int, int, int, int]:
        """A choice behind its rank: the least that is withheld or put off comes first."""
        (one, step), net = choice, self.net
        worse = sum(
            abs(self.off.get(tie, 0) + sign * step) - abs(self.off.get(tie, 0))
            for tie, sign in net.of[one]
        )
        # Each attempt but the first looks in another order, and the same one every time.
        whim = (self.attempt * 7919 + one * 104_729) % 65_537 % 4 if self.attempt else 0
        room = min(net.counts[one] - net.least, AMPLE) if step < 0 else AMPLE
        first = worse + (0 if one in net.hidden else 2) + whim
        return first, -room, -net.variables[one], net.counts[one], one, step
