"""Comparing two descriptions, field by field: each comparison ends at one of a few levels.

Every comparison is the same whichever description comes first. A level says only what agrees; how
much that weighs is the model's. Where either side says nothing, the level is unknown, which speaks
neither for nor against.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from lapwing.matching.dates import Born, apart
from lapwing.matching.description import Traits
from lapwing.matching.names import Family, Given, bare
from lapwing.matching.nicknames import forms
from lapwing.matching.places import Place
from lapwing.matching.sounds import sound

UNKNOWN = "unknown"
DIFFERENT = "different"
_ALIKE = 0.90  # Jaro-Winkler, from which on two names may be one mistyped
_FEWEST_LETTERS = 3  # of a name in which one slip may be read as a slip
_MOST_OF = 0.6  # of an address's words, from which on it is the same street
_YEAR = 366  # days
_GENERATION = 10  # years; fathers and sons of one name are further apart than that


class Field(StrEnum):
    """What is compared."""

    GIVEN = "given"
    FAMILY = "family"
    BORN = "born"
    SEX = "sex"
    HOME = "home"
    NHS = "nhs"
    PHONE = "phone"
    VEHICLE = "vehicle"


# The levels of each field, the strongest first; unknown stands beside them in every field.
LEVELS: Mapping[Field, tuple[str, ...]] = {
    Field.GIVEN: (
        "same", "swapped", "form", "shared", "sound", "near", "initial", DIFFERENT,
    ),
    Field.FAMILY: ("same", "part", "sound", "near", DIFFERENT),
    Field.BORN: (
        "same", "swapped", "slip", "two parts", "fits", "year", "few years", "years", DIFFERENT,
    ),
    Field.SEX: ("same", DIFFERENT),
    Field.HOME: (
        "whole", "same", "near", "neighbour", "postcode", "street", "town", "word", DIFFERENT,
    ),
    Field.NHS: ("same", "slip", DIFFERENT),
    Field.PHONE: ("same", DIFFERENT),
    Field.VEHICLE: ("same", DIFFERENT),
}  # fmt: skip

Levels = Mapping[Field, str]


def compare(one: Traits, other: Traits) -> Levels:
    """The level of each field. Names given in the other order are found and count once."""
    given = compare_given(one.given, other.given)
    family = compare_family(one.family, other.family)
    if given in _WEAK_GIVEN and family == DIFFERENT and _swapped(one, other):
        given, family = "swapped", UNKNOWN
    return {
        Field.GIVEN: given,
        Field.FAMILY: family,
        Field.BORN: compare_born(one.born, other.born),
        Field.SEX: _either(one.sex, other.sex),
        Field.HOME: compare_home(one.place, other.place),
        Field.NHS: compare_nhs(one.nhs, other.nhs),
        Field.PHONE: _any(one.phones, other.phones),
        Field.VEHICLE: _any(one.vehicles, other.vehicles),
    }


_WEAK_GIVEN = frozenset({"initial", DIFFERENT})


def compare_given(one: Given, other: Given) -> str:
    """Given names: the same, a short form, another of several, alike in sound or letters."""
    if not one.words or not other.words:
        return _initials(one, other)
    if one.main == other.main:
        ones, others = set(one.words), set(other.words)
        return "same" if ones <= others or others <= ones else "shared"
    if _same_form(one.main, other.main):
        return "form"
    letters = _by_letters(one.main, other.main)
    return "shared" if letters != "sound" and _share(one, other) else letters


def _initials(one: Given, other: Given) -> str:
    firsts = _first_letters(one), _first_letters(other)
    if not firsts[0] or not firsts[1]:
        return UNKNOWN
    return "initial" if firsts[0] & firsts[1] else DIFFERENT


def _first_letters(given: Given) -> set[str]:
    if given.words:
        return {given.words[0][0]}
    return set(given.initials[:1])


def _share(one: Given, other: Given) -> bool:
    ones, others = (*one.words, *one.beside), (*other.words, *other.beside)
    # A religious name that stands beside others on both sides is shared by half a family.
    return any(
        _same_form(word, another)
        for word in ones
        for another in others
        if word in one.words or another in other.words
    )


@lru_cache(maxsize=200_000)
def _same_form(one: str, other: str) -> bool:
    return not forms(one).isdisjoint(forms(other))


@lru_cache(maxsize=200_000)
def _by_letters(one: str, other: str) -> str:
    if sound(one) == sound(other):
        return "sound"
    return "near" if alike(one, other) else DIFFERENT


def alike(one: str, other: str) -> bool:
    """Whether two folded names may be one that was mistyped: one slip, or much the same letters."""
    least = min(len(one), len(other))
    if least < _FEWEST_LETTERS:
        return False
    if OSA.distance(one, other, score_cutoff=1) <= 1:
        return True
    first, second = sorted((one, other))
    return JaroWinkler.similarity(first, second) >= _ALIKE


def compare_family(one: Family, other: Family) -> str:
    """Family names: the same, one part of several the same, alike in sound or letters."""
    if not one.whole or not other.whole:
        return UNKNOWN
    if one.whole == other.whole or one.whole.replace(" ", "") == other.whole.replace(" ", ""):
        return "same"
    if not set(one.parts).isdisjoint(other.parts):
        return "part"
    return min(
        (_parts(part, another) for part in one.parts for another in other.parts),
        key=LEVELS[Field.FAMILY].index,
    )


@lru_cache(maxsize=200_000)
def _parts(one: str, other: str) -> str:
    if bare(one) == other or one == bare(other):
        return "sound"
    return _by_letters(one, other)


def _swapped(one: Traits, other: Traits) -> bool:
    """Whether each side's given name is the other's family name: both, as one may be chance."""
    return _is_family(one.given, other.family) and _is_family(other.given, one.family)


def _is_family(given: Given, family: Family) -> bool:
    return any(
        word == part or sound(word) == sound(part) or alike(word, part)
        for word in given.words
        for part in family.parts
    )


def compare_born(one: Born | None, other: Born | None) -> str:
    """Births: the same day, day and month in the other order, a slip, or how far apart."""
    if one is None or other is None:
        return UNKNOWN
    if one.day and other.day:
        exact = _exact(one.day, other.day)
        if exact:
            return exact
    elif apart(one, other) == 0:
        return "fits"
    return _by_years(apart(one, other))


def _exact(one: date, other: date) -> str:
    if one == other:
        return "same"
    if abs(one.year - other.year) > _GENERATION:
        return ""  # a father and his son may share a birthday
    if one.year == other.year and (one.day, one.month) == (other.month, other.day):
        return "swapped"
    if OSA.distance(f"{one:%Y%m%d}", f"{other:%Y%m%d}", score_cutoff=1) <= 1:
        return "slip"
    equal = (one.year == other.year) + (one.month == other.month) + (one.day == other.day)
    if equal == 2:
        return "two parts"
    return "year" if one.year == other.year else ""


def _by_years(days: int) -> str:
    if days <= 2 * _YEAR:
        return "few years"
    return "years" if days <= _GENERATION * _YEAR else DIFFERENT


def compare_home(one: Place, other: Place) -> str:
    """Homes: the same house in the same street, the same house, nearly, or the same town."""
    if not (one.postcode or one.words) or not (other.postcode or other.words):
        return UNKNOWN
    code, house = _postcodes(one, other), _houses(one.house, other.house)
    shared = _words_shared(one.words, other.words)
    if code == "same":
        return _within_a_postcode(house, shared, told=bool(one.words and other.words))
    if house == "same" and shared >= _MOST_OF:
        return "same" if code in {"slip", ""} else "near"
    if shared >= _MOST_OF:
        return "street"
    if shared and code != "town":
        return "word"
    if code in {"", "slip"}:
        return DIFFERENT if one.words and other.words else UNKNOWN
    return code


def _within_a_postcode(house: str, shared: float, *, told: bool) -> str:
    """Homes of one postcode, by their houses and by the words of the address, where both told."""
    street = shared >= _MOST_OF
    if house == "same":
        return "whole" if street else "same"
    if house == DIFFERENT:
        return "neighbour" if street else "postcode"
    return "same" if street or not told else "postcode"


def _postcodes(one: Place, other: Place) -> str:
    """Whether two postcodes are the same, a slip apart, of one town or different; or unknown."""
    if not one.postcode or not other.postcode:
        return ""
    if one.postcode == other.postcode:
        return "same"
    if OSA.distance(one.postcode, other.postcode, score_cutoff=1) <= 1:
        return "slip"
    return "town" if one.outward == other.outward else DIFFERENT


def _houses(one: str, other: str) -> str:
    """Whether two houses are the same or not; unknown where one has a number and one a name."""
    if not one or not other or one[0].isdigit() != other[0].isdigit():
        return ""
    return "same" if one == other else DIFFERENT


def _words_shared(ones: frozenset[str], others: frozenset[str]) -> float:
    """Which share of the words of the address that has fewer stands in the other, slips and all."""
    if not ones or not others:
        return 0.0
    both = ones & others
    fewer, more = sorted((ones - both, others - both), key=len)
    slips = sum(any(alike(word, another) for another in more) for word in fewer)
    return (len(both) + slips) / min(len(ones), len(others))


def compare_nhs(one: frozenset[str], other: frozenset[str]) -> str:
    """NHS numbers: one in common, one within a slip, or none."""
    level = _any(one, other)
    if level != DIFFERENT:
        return level
    slips = any(OSA.distance(a, b, score_cutoff=1) <= 1 for a in one for b in other)
    return "slip" if slips else DIFFERENT


def _any(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return UNKNOWN
    return DIFFERENT if one.isdisjoint(other) else "same"


def _either(one: str, other: str) -> str:
    if not one or not other:
        return UNKNOWN
    return "same" if one == other else DIFFERENT
