"""Lapwing's own matching on the test sets: its keys, comparison, score, competitors and groups.

The shares come from nobody's word who is who. They begin as the model that ships, which has never
seen these people, and are counted again a few times on the pairs that the search finds, each pair
as much as it is likely to be one person. What two people at one home have in common is a class of
its own from the beginning, or a household would be learnt for a person.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import log2
from random import Random

from lapwing.bench.matching_index import Index
from lapwing.bench.matching_linked import Linked
from lapwing.bench.matching_model import Estimates, counted, made_of
from lapwing.bench.matching_sets import Pair, Set, pair
from lapwing.matching.clusters import Finding, people
from lapwing.matching.compare import UNKNOWN, Field, compare
from lapwing.matching.description import Traits, traits
from lapwing.matching.model import Model, read_model, shipped
from lapwing.matching.score import score

RANDOM_PAIRS = 150_000
ROUNDS = 3
MOST_HITS = 10
FEWEST_AT_HOME = 500  # pairs from which on a set says what a household has in common
_LEAST_LIKELY = 0.01
_MOST_WITH_ANOTHER = 0.999  # of a file's people that may be taken to be in the other one too


def linked(tested: Set) -> Linked:
    """What we make of a set: every found pair's bits over all its competitors, and the links."""
    known = [traits(each) for each in tested.told]
    u = counted(_at_random(tested, known, frozenset()))
    model = _model(tested, known, _m(shipped()), u)
    found = _found(tested, known, model)
    against = tested.among
    for turn in range(ROUNDS):
        likely = _likely(_bits(found, known, model, tested.among), against)
        against = tested.pairs / sum(likely.values())
        if turn == 0 and tested.second is None:  # some of the pairs drawn were one person
            u = counted(_at_random(tested, known, frozenset(likely)))
        model = _model(tested, known, _counted_as_likely(likely, known), u)
    bits = _bits(found, known, model, tested.among)
    if tested.second is None:
        return _in_groups(bits, tested, log2(against))
    with_another = min(sum(_likely(bits, against).values()) / tested.second, _MOST_WITH_ANOTHER)
    return _one_to_one(bits, tested.among * (1 - with_another) / with_another)


def _bits(
    pairs: Iterable[Pair], known: Sequence[Traits], model: Model, among: float
) -> dict[Pair, float]:
    return {
        each: score(known[each[0]], known[each[1]], model, people=among).total for each in pairs
    }


def _likely(bits: Mapping[Pair, float], against: float) -> dict[Pair, float]:
    """How likely each pair is one person, by the odds against any, of those that may be."""
    likely = {each: 1 / (1 + against * 2.0**-found) for each, found in bits.items()}
    return {each: chance for each, chance in likely.items() if chance >= _LEAST_LIKELY}


def _m(model: Model) -> Estimates:
    return {
        field: {level: shares.m for level, shares in levels.items()}
        for field, levels in model.levels.items()
    }


def _model(tested: Set, known: Sequence[Traits], m: Estimates, u: Estimates) -> Model:
    at_home = list(_at_one_home(tested, known))
    enough = len(at_home) >= FEWEST_AT_HOME
    household = counted(at_home) | {Field.HOME: m[Field.HOME]} if enough else u
    made = made_of(m, u, household, known)
    if not enough:  # nobody in the set shares a home on purpose
        for levels in made["fields"].values():
            for shares in levels.values():
                shares["household"] = shares["u"]
    return read_model(json.dumps({"edition": tested.name, "made": {}, **made}))


def _at_random(
    tested: Set, known: Sequence[Traits], likely: frozenset[Pair]
) -> Iterable[tuple[Traits, Traits]]:
    """Pairs of two people: of one file, where a file has each once; else of none that is likely."""
    chance = Random(1)
    for _ in range(RANDOM_PAIRS):
        one, other = (chance.randrange(tested.second or len(known)) for _ in range(2))
        if one != other and pair(one, other) not in likely:
            yield known[one], known[other]


def _at_one_home(tested: Set, known: Sequence[Traits]) -> Iterable[tuple[Traits, Traits]]:
    """Every two people at one address in one file, where a file has each person once."""
    if tested.second is None:
        return
    homes: dict[tuple[bool, str, str], list[Traits]] = defaultdict(list)
    for at, each in enumerate(known):
        if each.place.postcode and each.place.house:
            homes[at < tested.second, each.place.postcode, each.place.house].append(each)
    for together in homes.values():
        if len(together) < 12:  # not a home where strangers live
            yield from combinations(together, 2)


def _found(tested: Set, known: Sequence[Traits], model: Model) -> set[Pair]:
    """The pairs that a search for everybody finds."""
    begin = tested.second or 0
    index = Index(known[begin:], model)
    asked = range(tested.second or len(known))
    return {
        pair(number, begin + hit.number)
        for number in asked
        for hit in index.search(known[number], most=MOST_HITS)
        if tested.linkable(number, begin + hit.number)
    }


def _counted_as_likely(likely: Mapping[Pair, float], known: Sequence[Traits]) -> Estimates:
    """The share of each level, every pair counted as much as it is likely to be one person."""
    seen: dict[Field, dict[str, float]] = {field: defaultdict(float) for field in Field}
    for (one, other), chance in likely.items():
        for field, level in compare(known[one], known[other]).items():
            if level != UNKNOWN:
                seen[field][level] += chance
    return {
        field: {level: count / sum(levels.values()) for level, count in levels.items()}
        for field, levels in seen.items()
    }


def _one_to_one(bits: Mapping[Pair, float], nobody: float) -> Linked:
    """Of two files that have everybody once: a pair competes with all others of either side.

    It competes with ``nobody`` too: that they are not in the other file.
    """
    by_one: dict[int, float] = defaultdict(float)
    for each, found in bits.items():
        for side in each:
            by_one[side] += 2.0**found
    scores = {
        each: found - log2(max(by_one[each[0]] + by_one[each[1]] - 2 * 2.0**found, 0.0) + nobody)
        for each, found in bits.items()
    }
    return Linked(scores=scores, links=frozenset(each for each, sure in scores.items() if sure > 0))


def _in_groups(bits: Mapping[Pair, float], tested: Set, least: float) -> Linked:
    """Of one file: groups of descriptions, joined where nothing speaks against any pair of them."""
    grouped = people(
        range(len(tested.told)),
        (
            Finding(one=each[0], other=each[1], bits=found, links=found > least)
            for each, found in bits.items()
        ),
    )
    return Linked(
        scores=bits,
        links=frozenset(
            each for group in grouped.groups for each in combinations(sorted(group), 2)
        ),
    )
