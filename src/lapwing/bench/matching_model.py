"""Counting a model of matching: how often pairs of one person, of two, and of one home agree."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from random import Random
from typing import Any

from lapwing.matching.compare import LEVELS, UNKNOWN, Field, compare
from lapwing.matching.description import Traits

FEWEST = 20  # people who share a name, from whom on it counts as common
# Not to be learnt here: numbers that nearly nobody shares, and vehicles, which nobody here has.
# m, u, household. A baby is put down under the mother's NHS number; hence one in a thousand.
SET_BY_HAND = {
    Field.NHS: {
        "same": (0.985, 1e-7, 1e-3),
        "slip": (0.013, 1e-6, 1e-5),
        "different": (0.002, 1 - 1.1e-6, 1 - 1.01e-3),
    },
    Field.VEHICLE: {"same": (0.5, 1e-5, 0.5), "different": (0.5, 1 - 1e-5, 0.5)},
}
# Rarer in our invention than in life, where a nickname may be a sibling's name too.
LEAST = {"m": 1e-4, "u": 2e-7, "household": 2e-4}

Estimates = dict[Field, dict[str, float]]
Made = dict[str, dict[str, Any]]
Pairs = Iterable[tuple[Traits, Traits]]


def with_one_number(known: Sequence[Traits], again: Sequence[Traits]) -> Pairs:
    """Every two descriptions that share an NHS number."""
    numbered: dict[str, list[Traits]] = defaultdict(list)
    for each in (*known, *again):
        for number in each.nhs:
            numbered[number].append(each)
    for people in numbered.values():
        yield from combinations(people, 2)


def at_random(known: Sequence[Traits], again: Sequence[Traits], chance: Random, many: int) -> Pairs:
    """So many pairs of somebody on record and somebody else, told of again."""
    for _ in range(many):
        one, other = chance.randrange(len(known)), chance.randrange(len(again))
        # Two of one number are one person, and would make rare agreement look usual.
        if one != other and known[one].nhs.isdisjoint(again[other].nhs):
            yield known[one], again[other]


def at_one_home(known: Sequence[Traits]) -> Pairs:
    """Every two people at one address with two different NHS numbers."""
    homes: dict[tuple[str, str], list[Traits]] = defaultdict(list)
    for each in known:
        if each.nhs:
            homes[each.place.postcode, each.place.house].append(each)
    for people in homes.values():
        yield from combinations(people, 2)


def counted(pairs: Pairs) -> Estimates:
    """The share of pairs at each level, of those where both sides say something."""
    seen: dict[Field, Counter[str]] = {field: Counter() for field in Field}
    for one, other in pairs:
        for field, level in compare(one, other).items():
            if level != UNKNOWN:
                seen[field][level] += 1
    return {
        field: {level: count / levels.total() for level, count in levels.items()}
        for field, levels in seen.items()
    }


def field_shares(
    field: Field, m: Estimates, u: Estimates, household: Estimates
) -> dict[str, tuple[float, float, float]]:
    """The three shares of each level of a field, none of them nought, each adding up to one."""
    if field in SET_BY_HAND:
        return SET_BY_HAND[field]
    columns = [
        [max(learnt[field].get(level, 0.0), LEAST[name]) for level in LEVELS[field]]
        for name, learnt in (("m", m), ("u", u), ("household", household))
    ]
    whole = [[share / sum(column) for share in column] for column in columns]
    return dict(zip(LEVELS[field], zip(*whole, strict=True), strict=True))


def common(names: list[str]) -> dict[str, float]:
    """The share of people with each name that at least so many share."""
    counted = Counter(name for name in names if name)
    return {
        name: round(count / len(names), 6)
        for name, count in sorted(counted.items())
        if count >= FEWEST
    }


def made_of(m: Estimates, u: Estimates, household: Estimates, known: Sequence[Traits]) -> Made:
    """The parts of a model's file that are counted: its shares, and how common names are."""
    return {
        "fields": {
            field: {
                level: dict(zip(("m", "u", "household"), shares, strict=True))
                for level, shares in field_shares(field, m, u, household).items()
            }
            for field in Field
        },
        "common": {
            Field.GIVEN: common([each.given.main for each in known]),
            Field.FAMILY: common([each.family.whole for each in known]),
        },
        "rarest": {field: FEWEST / 4 / len(known) for field in (Field.GIVEN, Field.FAMILY)},
    }
