"""Who is one person, by all that was found and decided: a pure function of findings and decisions.

Nothing remembers how it came about: descriptions may arrive, findings be made and people decide in
any order, and the same set gives the same people. To undo a merge is to take back its decision, and
what stands then is what would have stood had it never been made.

A person's word goes before a finding. "Not the same" is obeyed through any chain, and where people
contradict each other it wins and the contradiction is said. A finding joins two groups only where
nothing speaks against any pair across them.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import Generic, Protocol, Self, TypeVar


class Sortable(Hashable, Protocol):
    """What may name a description: anything that sorts, such as its id."""

    def __lt__(self, other: Self, /) -> bool: ...


K = TypeVar("K", bound=Sortable)


class Verdict(StrEnum):
    """What a person decided of two descriptions."""

    SAME = "same"
    NOT_THE_SAME = "not the same"
    UNSURE = "unsure"


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding(Generic[K]):
    """What a comparison found of two descriptions; ``links`` where the bands let it link by itself.

    Less than nought bits speak against: then nothing but a person joins the two.
    """

    one: K
    other: K
    bits: float
    links: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision(Generic[K]):
    """What somebody decided. ``revokes`` names a decision that this one takes back, by its id.

    One that only takes back has no verdict.
    """

    id: K
    one: K
    other: K
    verdict: Verdict | None
    revokes: K | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Held(Generic[K]):
    """A join that was not made, and the pair because of which it was not."""

    one: K
    other: K
    because: tuple[K, K]
    decided: bool  # whether a person had said that the two are the same


@dataclass(frozen=True, kw_only=True, slots=True)
class People(Generic[K]):
    """The groups, each sorted, in the order of their first; and the joins that were held back."""

    groups: tuple[tuple[K, ...], ...]
    held: tuple[Held[K], ...]

    def of(self, description: K) -> tuple[K, ...]:
        """The group of one description."""
        return next(group for group in self.groups if description in group)


def standing(decisions: Iterable[Decision[K]]) -> tuple[Decision[K], ...]:
    """The decisions that nobody took back, sorted by id.

    One that takes back may be taken back itself, and then what it took back stands again. It must
    be about the same two, or ``ValueError`` is raised.
    """
    by_id = {each.id: each for each in decisions}
    taken_back_by: dict[K, list[K]] = defaultdict(list)
    for each in by_id.values():
        if each.revokes is not None and (earlier := by_id.get(each.revokes)):
            if _pair(each.one, each.other) != _pair(earlier.one, earlier.other):
                raise ValueError(f"{each.id} takes back {earlier.id}, which is about another pair.")
            taken_back_by[earlier.id].append(each.id)
    stands: dict[K, bool] = {}

    def check(key: K) -> bool:
        if key not in stands:
            stands[key] = True  # a ring of revocations cannot be made; this only keeps it finite
            stands[key] = not any(check(other) for other in taken_back_by[key])
        return stands[key]

    return tuple(by_id[key] for key in sorted(by_id) if check(key) and by_id[key].verdict)


def people(
    descriptions: Iterable[K],
    findings: Iterable[Finding[K]] = (),
    decisions: Iterable[Decision[K]] = (),
) -> People[K]:
    """The people that these descriptions are of."""
    groups = _Groups[K](descriptions)
    agreed: set[tuple[K, K]] = set()
    for each in standing(decisions):
        pair = _pair(each.one, each.other)
        if each.verdict is Verdict.NOT_THE_SAME:
            groups.forbid(pair, decided=True)
        elif each.verdict is Verdict.UNSURE:
            groups.forbid(pair, decided=False)
        else:
            agreed.add(pair)
    found: dict[tuple[K, K], float] = {}
    for finding in findings:
        pair = _pair(finding.one, finding.other)
        if finding.bits < 0:
            groups.forbid(pair, decided=False)
        elif finding.links:
            found[pair] = max(finding.bits, found.get(pair, 0.0))
    # People's words first, then the strongest finding: an order that nobody's arrival changes.
    joins = [(pair, True) for pair in sorted(agreed)]
    joins += [(pair, False) for pair in sorted(found, key=lambda each: (-found[each], each))]
    held = [
        Held(one=pair[0], other=pair[1], because=because, decided=decided)
        for pair, decided in joins
        if (because := groups.join(pair, decided=decided))
    ]
    return People(groups=groups.sorted(), held=tuple(held))


def touched(
    by: Iterable[K], findings: Iterable[Finding[K]], decisions: Iterable[Decision[K]]
) -> frozenset[K]:
    """All descriptions that a change to these can reach; nobody else has to be worked out again."""
    beside: dict[K, set[K]] = defaultdict(set)
    pairs = [(f.one, f.other) for f in findings if f.links]
    # Taken back or not: what was decided once may be what changes.
    pairs += [(d.one, d.other) for d in decisions if d.verdict is Verdict.SAME]
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    reached: set[K] = set()
    waiting = list(by)
    while waiting:
        each = waiting.pop()
        if each not in reached:
            reached.add(each)
            waiting.extend(beside[each])
    return frozenset(reached)


def still_to_compare(group: Iterable[K], findings: Iterable[Finding[K]]) -> tuple[tuple[K, K], ...]:
    """The pairs of a group that were never compared: their findings may speak against it.

    Two who have no key in common are never found, and may still be joined through a third.
    """
    known = {_pair(each.one, each.other) for each in findings}
    return tuple(pair for pair in combinations(sorted(group), 2) if pair not in known)


def _pair(one: K, other: K) -> tuple[K, K]:
    return (one, other) if one < other else (other, one)


class _Groups(Generic[K]):
    """Groups that are joined pair by pair, each with whom it must not be joined."""

    def __init__(self, descriptions: Iterable[K]) -> None:
        self.members: dict[K, set[K]] = {each: {each} for each in descriptions}
        self.against: dict[bool, dict[K, set[K]]] = {
            True: defaultdict(set),
            False: defaultdict(set),
        }

    def forbid(self, pair: tuple[K, K], *, decided: bool) -> None:
        """Keeps a pair apart: from everybody's joining if a person decided, else from findings'."""
        for one, other in (pair, pair[::-1]):
            self.against[decided][one].add(other)

    def join(self, pair: tuple[K, K], *, decided: bool) -> tuple[K, K] | None:
        """Joins two groups, or gives the pair that speaks against it."""
        one, other = (self.members.get(each) for each in pair)
        if one is None or other is None or one is other:
            return None
        for kind in (True,) if decided else (True, False):
            if crossing := self._crossing(one, other, self.against[kind]):
                return crossing
        small, large = sorted((one, other), key=len)
        large |= small
        for each in small:
            self.members[each] = large
        return None

    def _crossing(
        self, one: set[K], other: set[K], against: Mapping[K, set[K]]
    ) -> tuple[K, K] | None:
        crossing = [
            _pair(member, enemy)
            for member in one
            for enemy in against.get(member, ())
            if enemy in other
        ]
        return min(crossing) if crossing else None

    def sorted(self) -> tuple[tuple[K, ...], ...]:
        """The groups as values."""
        unique = {id(group): group for group in self.members.values()}
        return tuple(sorted(tuple(sorted(group)) for group in unique.values()))
