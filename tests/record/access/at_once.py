"""Answers a policy for all situations at once, so that hundreds of broken ones can be tried.

A set of situations is a number with one bit for each. It is a third reading of the rules, quick and
for the tests alone; a test holds it to the one that is used.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, reduce
from operator import or_

from lapwing.record.access import POLICY, Act, Level, Part, Rule
from lapwing.record.access.deciding import NOT_FOUND, NOT_YOURS
from lapwing.record.access.policy import ABOUT_A_CASE
from tests.record.access.situations import WORDS, Pair, Situation, situations
from tests.record.access.table import Answer, expected

Bits = int
Answers = Mapping[Answer, Bits]
KNOWING: Pair = (Act.SEE, Part.EXISTENCE)
KEYS = {what: key for key, what in WORDS.items()}


@cache
def everywhere() -> tuple[Situation, ...]:
    """Every situation, in the order of the bits."""
    return tuple(situations())


ALL: Bits = (1 << len(everywhere())) - 1


@cache
def wanted(pair: Pair) -> Answers:
    """What the independent table says, for this act and part."""
    found: dict[Answer, list[int]] = {}
    for place, each in enumerate(everywhere()):
        found.setdefault(expected(each.cell(*pair)), []).append(place)
    return {answer: _bits(places) for answer, places in found.items()}


def answered(policy: Sequence[Rule], pair: Pair) -> Answers:
    """What a policy says, for this act and part."""
    act, _ = pair
    found: dict[Answer, Bits] = {}
    for rule, bits in _deciding(policy, *pair):
        for answer, some in _said(policy, act, rule, bits):
            found[answer] = found.get(answer, 0) | some
    return {answer: bits for answer, bits in found.items() if bits}


def differs(policy: Sequence[Rule], pairs: Iterable[Pair]) -> tuple[Bits, Bits, Bits]:
    """Where a policy shows too much, too little, or says the wrong words, in any of these pairs."""
    too_much = too_little = wrong_words = 0
    # What is said where nothing else is depends on whether they know that there is a record.
    all_words = _about(policy, KNOWING) != _about(POLICY, KNOWING)
    for pair in pairs:
        if not all_words and _about(policy, pair) == _about(POLICY, pair):
            continue  # the policy as it is is compared whole, by a test of its own
        for (got, said), bits in answered(policy, pair).items():
            for (should, words), others in wanted(pair).items():
                both = bits & others
                if got > should:
                    too_much |= both
                elif got < should:
                    too_little |= both
                elif said != words:
                    wrong_words |= both
    return too_much, too_little, wrong_words


def _about(policy: Sequence[Rule], pair: Pair) -> list[Rule]:
    return [rule for rule in policy if rule.speaks_of(*pair)]


def _deciding(policy: Sequence[Rule], act: Act, part: Part) -> Iterator[tuple[Rule | None, Bits]]:
    """Each rule, and where it is the first that holds; last, where none does."""
    left = ALL
    for rule in policy:
        if rule.speaks_of(act, part):
            here = left & _met(rule)
            yield rule, here
            left &= ~here
    yield None, left


def _said(
    policy: Sequence[Rule], act: Act, rule: Rule | None, bits: Bits
) -> Iterator[tuple[Answer, Bits]]:
    level = int(rule.answer) if rule else 0
    if level == Level.WHOLE:
        yield (level, ""), bits
    elif rule is not None and rule.refusal is not None:
        yield (level, KEYS[rule.refusal.what]), bits
    elif act not in ABOUT_A_CASE:
        yield (level, KEYS[NOT_YOURS.what]), bits
    elif act == Act.SEE:
        yield (level, KEYS[NOT_FOUND.what]), bits
    else:
        known = reduce(
            or_,
            (
                seen
                for one, seen in _deciding(policy, *KNOWING)
                if one is not None and one.answer > Level.NOTHING
            ),
            0,
        )
        yield (level, KEYS[NOT_YOURS.what]), bits & known
        yield (level, KEYS[NOT_FOUND.what]), bits & ~known


def _met(rule: Rule) -> Bits:
    met = ALL
    if rule.active is not None:
        met &= _active() if rule.active else ALL & ~_active()
    if rule.own_force:
        met &= _own_force()
    for asked, where in (
        (rule.roles, _holding),
        (rule.sensitivity, _kept),
        (rule.handling, _handled),
        (rule.ties, _tied),
    ):
        if asked is not None:
            met &= reduce(or_, (where(one) for one in asked), 0)
    return met


@cache
def _active() -> Bits:
    return _where(lambda each: each.viewer.active)


@cache
def _own_force() -> Bits:
    return _where(lambda each: each.viewer.force == each.facts.force)


@cache
def _holding(role: str) -> Bits:
    return _where(lambda each: role in each.viewer.roles)


@cache
def _kept(sensitivity: str) -> Bits:
    return _where(lambda each: each.facts.sensitivity == sensitivity)


@cache
def _handled(code: str) -> Bits:
    return _where(lambda each: each.facts.handling == code)


@cache
def _tied(tie: str) -> Bits:
    return _where(lambda each: tie in each.ties)


def _where(holds: Callable[[Situation], bool]) -> Bits:
    return _bits(place for place, each in enumerate(everywhere()) if holds(each))


def _bits(places: Iterable[int]) -> Bits:
    return sum(1 << place for place in places)
