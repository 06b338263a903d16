"""The same person told of again, by another source: moved, misheard, mistyped, half known.

Rates are our assumptions. What is told may be wrong in several ways at once; a fifth is told clean.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from random import Random

from lapwing.base.partial_date import (
    Birth,
    BornInMonth,
    BornInYear,
    BornOn,
    EstimatedAge,
    age_on,
)
from lapwing.bench.population import NOW, Resident, a_phone, an_address, family_of, namings
from lapwing.matching.description import Description
from lapwing.matching.identifiers import Identifier, Sort
from lapwing.matching.nicknames import rows

_CLEAN = 0.2
_NEAR = {"a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "t": "y", "c": "v", "s": "d", "l": "k"}
_SPELT = (
    ("ph", "f"), ("ck", "k"), ("ie", "y"), ("ll", "l"), ("y", "i"), ("sh", "s"), ("th", "t"),
    ("mm", "m"), ("ee", "i"), ("ou", "u"), ("w", "v"), ("ss", "s"), ("z", "s"), ("ai", "ay"),
)  # fmt: skip


def retold(resident: Resident, chance: Random, many: int) -> Description:
    """How another source tells of them; the number of people says how large the towns are."""
    told = resident.told
    if chance.random() < _CLEAN:
        return told
    told = _names(told, resident, chance)
    told = _birth(told, chance)
    draw = chance.random()
    if draw < 0.30:
        town = told.postcode.split()[0] if chance.random() < 0.6 else ""
        address, postcode = an_address(chance, many, town)
        told = replace(told, address=address, postcode=postcode)
    elif draw < 0.55:
        told = replace(told, address="", postcode="")
    elif draw < 0.60:
        told = replace(told, postcode="")
    elif draw < 0.63:
        told = replace(told, postcode=slip(told.postcode, chance))
    if chance.random() < 0.4:  # a street without its town
        told = replace(told, address=told.address.rpartition(", ")[0])
    if chance.random() < 0.10:
        told = replace(told, sex="unknown")
    elif chance.random() < 0.005:
        told = replace(told, sex="male" if told.sex == "female" else "female")
    return replace(told, identifiers=frozenset(_numbers(told, chance)))


def _names(told: Description, resident: Resident, chance: Random) -> Description:
    draw = chance.random()
    given, family = told.given, told.family
    if draw < 0.08:
        given = nickname(given, chance)
    elif draw < 0.13:
        given = slip(given, chance)
    elif draw < 0.18:
        given = respelt(given, chance)
    elif draw < 0.20:
        given = given[0]
    elif draw < 0.45:
        given = given.split()[-1 if given.startswith("M") and " " in given else 0]
    draw = chance.random()
    if draw < 0.05:
        family = family_of(chance, namings()[resident.naming])
    elif draw < 0.10:
        family = slip(family, chance)
    elif draw < 0.15:
        family = respelt(family, chance)
    elif draw < 0.18 and "-" in family:
        family = chance.choice(family.split("-"))
    elif draw < 0.20:
        family = family.replace("'", "").replace("-", " ")
    if chance.random() < 0.015:
        given, family = family, given
    return replace(told, given=given, family=family)


def _birth(told: Description, chance: Random) -> Description:
    assert isinstance(told.birth, BornOn)
    day = told.birth.day
    return replace(
        told, birth=_BIRTHS[chance.choices(range(len(_BIRTHS)), _BIRTH_SHARES)[0]](day, chance)
    )


def _swapped(day: date, _: Random) -> BornOn:
    return BornOn(day=date(day.year, day.day, day.month) if day.day <= 12 else day)


def _slipped(day: date, chance: Random) -> BornOn:
    """One part of the date is wrong."""
    part = chance.randrange(3)
    if part == 0:
        return BornOn(day=day.replace(day=chance.randint(1, 28)))
    if part == 1:
        return BornOn(day=day.replace(day=min(day.day, 28), month=chance.randint(1, 12)))
    return BornOn(day=day.replace(year=day.year + chance.choice((-1, 1)), day=min(day.day, 28)))


def _wrong(day: date, chance: Random) -> BornOn:
    """Another day altogether, of years before or after."""
    return BornOn(day=day + timedelta(days=chance.randint(-4000, 4000)))


def _estimated(day: date, chance: Random) -> EstimatedAge:
    age = max(age_on(day, NOW) + chance.choice((-2, -1, 0, 0, 1, 2)), 0)
    return EstimatedAge(age=age, estimated_on=NOW, source="an officer", leeway=2)


_BIRTHS: tuple[Callable[[date, Random], Birth | None], ...] = (
    lambda day, _: BornOn(day=day),
    lambda _day, _: None,
    _estimated,
    lambda day, _: BornInYear(year=day.year),
    lambda day, _: BornOn(day=date(day.year, 1, 1)),
    lambda day, _: BornInMonth(year=day.year, month=day.month),
    _swapped,
    _slipped,
    _wrong,
)
_BIRTH_SHARES = (72, 8, 5, 3, 2, 1, 3, 5, 1)


def _numbers(told: Description, chance: Random) -> set[Identifier]:
    kept = set()
    for number in sorted(told.identifiers):
        if number.sort is Sort.NHS and chance.random() < 0.35:
            wrong = chance.random() < 0.01
            kept.add(replace(number, value=slip(number.value, chance)) if wrong else number)
        elif number.sort is Sort.PHONE and chance.random() < 0.4:
            kept.add(number if chance.random() < 0.7 else a_phone(chance))
    return kept


def slip(text: str, chance: Random) -> str:
    """One letter left out, doubled, exchanged with the next, or its neighbour struck instead."""
    places = [place for place, letter in enumerate(text) if letter.isalnum() and place]
    if len(text) < 3 or not places:
        return text
    place = chance.choice(places)
    before, letter, after = text[:place], text[place], text[place + 1 :]
    if letter.isdigit():
        return before + str((int(letter) + chance.randint(1, 9)) % 10) + after
    match chance.randrange(4):
        case 0:
            return before + after
        case 1:
            return before + letter * 2 + after
        case 2 if after:
            return before + after[0] + letter + after[1:]
        case _:
            return before + _NEAR.get(letter, "e") + after


def respelt(text: str, chance: Random) -> str:
    """As somebody writes it who only heard it."""
    fits = [(of, to) for of, to in _SPELT if of in text]
    if not fits:
        return slip(text, chance)
    return text.replace(*chance.choice(fits), 1)


def nickname(given: str, chance: Random) -> str:
    """A short form: mostly one that the table knows, else the first letters, which it may not."""
    first = given.split()[0]
    known = _short_forms().get(first.lower(), ())
    if known and chance.random() < 0.7:
        return chance.choice(known).title()
    return first[: chance.choice((3, 4))] + chance.choice(("", "y", "ie"))


@cache
def _short_forms() -> dict[str, tuple[str, ...]]:
    return dict(rows())
