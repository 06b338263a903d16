"""How much speaks for two descriptions being one person: bits for each field, and their sum.

Fellegi and Sunter's weights (Journal of the American Statistical Association 64, 1969): a level
adds log2(m/u) bits, each of which doubles the odds. A name that is the same adds more the rarer it
is. Then one thing is taken off: what a twin, a brother or a father of the same name would have in
common too, so that a household is not taken for one person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
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
    """The bits of every field, what is taken off for a household, and the sum."""

    fields: tuple[Bits, ...]
    household: float
    total: float

    def level(self, field: Field) -> str:
        """The level of one field."""
        return next(each.level for each in self.fields if each.field is field)


def score(one: Traits, other: Traits, model: Model, *, people: float) -> Score:
    """How much speaks for one person, among so many people who might have been meant."""
    fields = _fields(one, other, model)
    off = household_bits(fields, model, people=people)
    return Score(fields=fields, household=-off, total=sum(each.whole for each in fields) - off)


def match_weight(one: Traits, other: Traits, model: Model) -> float:
    """The sum without the household: what other programs call the match weight."""
    return sum(each.whole for each in _fields(one, other, model))


def household_bits(fields: Sequence[Bits], model: Model, *, people: float) -> float:
    """What to take off because somebody of the same household may be meant.

    Instead of a stranger, the other may be one of ``OTHERS_AT_HOME`` among so many people; these
    levels are 2^h times as likely of them as of a stranger. A rare name is as often shared at home
    as a common one.
    """
    h = sum(_household(each, model) for each in fields)
    return log2(1 + OTHERS_AT_HOME / people * 2.0**h)


def _household(each: Bits, model: Model) -> float:
    if each.level == UNKNOWN:
        return 0.0
    shares = model.levels[each.field][each.level]
    return log2(shares.household / shares.u) + each.rarity


def _fields(one: Traits, other: Traits, model: Model) -> tuple[Bits, ...]:
    levels = compare(one, other)
    return tuple(_bits(field, levels[field], one, other, model) for field in Field)


def _bits(field: Field, level: str, one: Traits, other: Traits, model: Model) -> Bits:
    if level == UNKNOWN:
        return Bits(field=field, level=level, bits=0.0)
    shares = model.levels[field][level]
    bits = log2(shares.m / shares.u)
    if RARITY.get(field) != level:
        return Bits(field=field, level=level, bits=bits)
    share = max(name_share(each, field, model) for each in (one, other))
    return Bits(field=field, level=level, bits=bits, rarity=log2(shares.u / share), share=share)


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
