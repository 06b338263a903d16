"""How much speaks for two descriptions being one person: bits for each field, and their sum.

Fellegi and Sunter's weights (Journal of the American Statistical Association 64, 1969): a level
adds log2(m/u) bits, each of which doubles the odds. A name that is the same adds more the rarer it
is. Then one thing is taken off: what a twin, a brother or a father of the same name would have in
common too, so that a household is not taken for one person.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import log2

from lapwing.matching.compare import UNKNOWN, Field, compare
from lapwing.matching.description import Traits
from lapwing.matching.model import Model

# The level of each field at which how common the name is counts, and only there.
RARITY = {Field.GIVEN: "same", Field.FAMILY: "same"}
OTHERS_AT_HOME = 2.0  # people of one's own household whom a search may meet


@dataclass(frozen=True, kw_only=True, slots=True)
class Bits:
    """What one field adds: by its level, and by how rare the name is that both have."""

    field: Field
    level: str
    bits: float
    rarity: float = 0.0
    share: float | None = None

    @property
    def whole(self) -> float:
        """Both together."""
        return self.bits + self.rarity


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """The bits of every field in its order, what is taken off for a household, and the sum."""

    fields: tuple[Bits, ...]
    household: float
    total: float

    def level(self, field: Field) -> str:
        """The level of one field."""
        return self.fields[_PLACES[field]].level


_FIELDS = tuple(Field)
_PLACES = {field: place for place, field in enumerate(Field)}
_UNKNOWN = {field: Bits(field=field, level=UNKNOWN, bits=0.0) for field in Field}


def score(one: Traits, other: Traits, model: Model, *, people: float) -> Score:
    """How much speaks for one person, among so many people who might have been meant."""
    fields = _fields(one, other, model)
    off = household_bits(fields, model, people=people)
    return Score(fields=fields, household=-off, total=sum([each.whole for each in fields]) - off)


def match_weight(one: Traits, other: Traits, model: Model) -> float:
    """The sum without the household: what other programs call the match weight."""
    return sum([each.whole for each in _fields(one, other, model)])


def household_bits(fields: Sequence[Bits], model: Model, *, people: float) -> float:
    """What to take off because somebody of the same household may be meant.

    Instead of a stranger, the other may be one of ``OTHERS_AT_HOME`` among so many people; these
    levels are 2^h times as likely of them as of a stranger. A rare name is as often shared at home
    as a common one.
    """
    at_home = _weighed(model)
    h = 0.0
    for each in fields:
        if each.level != UNKNOWN:
            h += at_home[each.field, each.level][1] + each.rarity
    return log2(1 + OTHERS_AT_HOME / people * 2.0**h)


@cache
def _weighed(model: Model) -> dict[tuple[Field, str], tuple[Bits, float]]:
    """For each level its bits, and those by which it is likelier at home than of a stranger."""
    return {
        (field, level): (
            Bits(field=field, level=level, bits=log2(shares.m / shares.u)),
            log2(shares.household / shares.u),
        )
        for field, levels in model.levels.items()
        for level, shares in levels.items()
    }


def _fields(one: Traits, other: Traits, model: Model) -> tuple[Bits, ...]:
    levels, weighed = compare(one, other), _weighed(model)
    found = []
    for field in _FIELDS:
        level = levels[field]
        if level == UNKNOWN:
            found.append(_UNKNOWN[field])
            continue
        bits = weighed[field, level][0]
        found.append(_rarer(bits, one, other, model) if RARITY.get(field) == level else bits)
    return tuple(found)


def _rarer(bits: Bits, one: Traits, other: Traits, model: Model) -> Bits:
    """The same with what the name's being rare adds, or its being common takes away."""
    share = max(name_share(one, bits.field, model), name_share(other, bits.field, model))
    u = model.levels[bits.field][bits.level].u
    return replace(bits, rarity=log2(u / share), share=share)


def name_share(known: Traits, field: Field, model: Model) -> float:
    """The share of people who have this name."""
    name = known.given.main if field is Field.GIVEN else known.family.whole
    return model.common[field].get(name, model.rarest[field])


def likelihood(scores: Sequence[float], *, people: float) -> list[float]:
    """For each candidate of one search, how likely it is that they are meant.

    They compete with each other and with all who are not on the list: two who are equally like
    what was described are each unlikely, and somebody has to be asked.
    """
    highest = max((0.0, *scores))
    weights = [2.0 ** (each - highest) for each in scores]
    whole = sum(weights) + people * 2.0**-highest
    return [weight / whole for weight in weights]


def best(
    asked: Sequence[Traits], person: Sequence[Traits], model: Model, *, people: float
) -> tuple[int, int, Score]:
    """The best of a person's descriptions against the best of what is asked, and which two it is.

    A person stands by their likeliest description: an old name or an old home is no evidence
    against them. Of two that are equally like, the first counts.
    """
    return max(
        (
            (at, place, score(one, other, model, people=people))
            for at, one in enumerate(asked)
            for place, other in enumerate(person)
        ),
        key=lambda found: (found[2].total, -found[0], -found[1]),
    )
