"""An invented population of households to measure matching on: the same for the same seed.

Nobody in it lives. Parents, children, twins, fathers and sons of one name, houses and telephones
that a family shares, several ways of naming: what makes two people look like one.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from itertools import accumulate
from random import Random

from lapwing.base.partial_date import BornOn
from lapwing.matching.description import Description
from lapwing.matching.identifiers import Identifier, Sort, nhs_number
from lapwing.matching.names import given_names

NOW = date(2026, 1, 1)
_HOMES_A_POSTCODE = 15
_TOWN = 64  # postcodes
_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
# Areas that no post has. NM1 to NM99 are not enough for a million, and no area has three figures.
_AREAS = ("NM", *(first + second for first in "QVX" for second in _LETTERS))
_DISTRICTS = 99
_TWINS = 0.03
_SAME_NAME = 0.04  # of first sons, called as their father
_STREETS = (
    "Mill", "Church", "Station", "Park", "Victoria", "Green", "Manor", "Queens", "Kings",
    "Albert", "Elm", "Chapel",
)  # fmt: skip
_KINDS = (
    "Road", "Street", "Lane", "Avenue", "Close", "Drive",
)  # fmt: skip
_NHS_NUMBERS = 500_000  # people who can have one of their own; of more, the rest has none
_BEGIN = (
    "North", "Marsh", "Tarn", "Quill", "Pem", "Hather", "Gad", "Elver", "Brack", "Thorn", "Wex",
    "Sill",
)  # fmt: skip
_END = ("mere", "side", "worth", "den", "ford", "combe", "ley", "stow", "ham", "wick", "by")
_RARE = 0.35  # of families in a way of naming that can put names together
_COMMONER = 0.75  # how quickly names grow rarer down a list (Zipf's exponent)


@dataclass(frozen=True, kw_only=True, slots=True)
class Resident:
    """One invented person: who they are in the household, and how they are on record."""

    number: int
    household: int
    naming: str
    part: str
    told: Description
    twin: int | None = None
    named_after: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class _Names:
    share: float
    joined: float
    beside: float
    ending: str
    girls: tuple[str, ...]
    boys: tuple[str, ...]
    families: tuple[str, ...]
    begin: tuple[str, ...]
    end: tuple[str, ...]


@cache
def namings() -> dict[str, _Names]:
    """The ways of naming, as their file gives them."""
    text = files(__package__).joinpath("population.toml").read_text(encoding="utf-8")
    return {
        key: _Names(
            share=said["share"],
            joined=said["joined"],
            beside=said.get("beside", 0.0),
            ending=said.get("ending", ""),
            **{part: tuple(said[part].split()) for part in _LISTS},
        )
        for key, said in tomllib.loads(text).items()
    }


_LISTS = ("girls", "boys", "families", "begin", "end")


@cache
def _weights(many: int) -> list[float]:
    return list(accumulate((place + 1) ** -_COMMONER for place in range(many)))


def _common(chance: Random, names: Sequence[str]) -> str:
    return chance.choices(names, cum_weights=_weights(len(names)))[0]


def population(many: int, seed: int = 1) -> list[Resident]:
    """At least so many people, in whole households."""
    return list(residents(many, seed))


def residents(many: int, seed: int = 1) -> Iterator[Resident]:
    """The same one after the other, for when they are too many to be held at once."""
    chance = Random(seed)
    keys = list(namings())
    shares = list(accumulate(namings()[key].share for key in keys))
    count = household = 0
    while count < many:
        key = chance.choices(keys, cum_weights=shares)[0]
        for each in _household(chance, household, key, count, many):
            yield each
            count += 1
        household += 1


def families(many: int, seed: int = 1) -> list[list[Resident]]:
    """So many families of seven: two adults and five children."""
    chance = Random(seed)
    keys = list(namings())
    shares = list(accumulate(namings()[key].share for key in keys))
    return [
        list(
            _household(
                chance,
                at,
                chance.choices(keys, cum_weights=shares)[0],
                first=7 * at,
                many=7 * many,
                sizes=(2, 5),
            )
        )
        for at in range(many)
    ]


def _household(
    chance: Random,
    household: int,
    key: str,
    first: int,
    many: int,
    sizes: tuple[int, int] | None = None,
) -> Iterator[Resident]:
    """One household, of so many adults and children where that is said."""
    names = namings()[key]
    home = an_address(chance, many)
    family = family_of(chance, names)
    phone = a_phone(chance) if chance.random() < 0.6 else None
    adults, children = sizes or (
        1 + (chance.random() < 0.7),
        chance.choices((0, 1, 2, 3, 4, 5), (30, 25, 25, 12, 5, 3))[0],
    )
    mothers_age = chance.randint(20, 44) if children else chance.randint(20, 85)
    father: Resident | None = None
    number = first
    for place in range(adults):
        sex = "female" if place == 0 else "male"
        age = mothers_age + (chance.randint(-3, 6) if place else 0)
        own = family if place or chance.random() < 0.75 else family_of(chance, names)
        told = _told(number, chance, names, own, sex, _birthday(chance, age), home, phone)
        adult = Resident(number=number, household=household, naming=key, part="adult", told=told)
        father = adult if sex == "male" else father
        yield adult
        number += 1
    last: Resident | None = None
    taken: set[str] = set()
    for place in range(children):
        sex = chance.choice(("female", "male"))
        twin = last is not None and chance.random() < _TWINS
        birth = (
            _birth_of(last)
            if twin and last
            else _birthday(chance, chance.randint(0, min(17, mothers_age - 16)))
        )
        told = _told(number, chance, names, family, sex, birth, home, phone)
        after = None
        if father and sex == "male" and place == 0 and chance.random() < _SAME_NAME:
            told, after = replace(told, given=father.told.given), father.number
        while not after and _called(told.given) in taken:  # no two children have one name
            told = replace(told, given=_given(chance, names, sex))
        taken.add(_called(told.given))
        last = Resident(
            number=number,
            household=household,
            naming=key,
            part="child",
            told=told,
            twin=last.number if twin and last else None,
            named_after=after,
        )
        yield last
        number += 1


def _called(given: str) -> str:
    return given_names(given).main


def _birth_of(resident: Resident) -> date:
    assert isinstance(resident.told.birth, BornOn)
    return resident.told.birth.day


def _birthday(chance: Random, age: int) -> date:
    return NOW - timedelta(days=age * 365 + age // 4 + chance.randint(0, 364))


def _told(
    number: int,
    chance: Random,
    names: _Names,
    family: str,
    sex: str,
    birth: date,
    home: tuple[str, str],
    phone: Identifier | None,
) -> Description:
    numbers = {phone} if phone else set()
    if chance.random() < 0.6 and number < _NHS_NUMBERS:
        numbers.add(an_nhs_number(number))
    if names.ending == "polish" and sex == "female" and family.endswith(("ski", "cki")):
        family = family[:-1] + "a"
    if names.ending == "slavic" and sex == "female" and family.endswith(("ov", "ev")):
        family += "a"
    return Description(
        given=_given(chance, names, sex),
        family=family,
        birth=BornOn(day=birth),
        sex=sex,
        address=home[0],
        postcode=home[1],
        identifiers=frozenset(numbers),
    )


def _given(chance: Random, names: _Names, sex: str) -> str:
    own = names.girls if sex == "female" else names.boys
    given = _common(chance, own)
    if sex == "male" and chance.random() < names.beside:
        return chance.choice(("Mohammed", "Muhammad", "Mohammad")) + " " + given
    if chance.random() < 0.4:
        middle = _common(chance, own)
        return f"{given} {middle}" if middle != given else given
    return given


def family_of(chance: Random, names: _Names) -> str:
    """A family name of this way of naming."""
    name = _one_family(chance, names)
    if chance.random() < names.joined:
        other = _one_family(chance, names)
        return f"{name}-{other}" if other != name else name
    return name


def _one_family(chance: Random, names: _Names) -> str:
    if chance.random() < _RARE:
        return chance.choice(names.begin) + chance.choice(names.end)
    return _common(chance, names.families)


def an_address(chance: Random, many: int, town: str = "") -> tuple[str, str]:
    """A house and its postcode, in any of the towns or in the one that is named ("NM3")."""
    postcode = chance.randrange(max(many // (3 * _HOMES_A_POSTCODE), 1))
    if town and postcode // _TOWN != (own := _town_at(town)):
        postcode = own * _TOWN + postcode % _TOWN
    sector, unit = divmod(postcode % _TOWN, 8)
    district = _district(postcode // _TOWN)
    code = f"{district} {sector}{_LETTERS[unit]}{_LETTERS[postcode % 20]}"
    street = f"{_STREETS[postcode % len(_STREETS)]} {_KINDS[postcode // 7 % len(_KINDS)]}"
    house = str(chance.randint(1, 40))
    if chance.random() < 0.15:
        house = f"Flat {chance.randint(1, 8)}, {house}"
    return f"{house} {street}, {_town(postcode // _TOWN)}", code


def _district(number: int) -> str:
    """The first half of a town's postcodes: no area has more than 99, and none has this name."""
    area, place = divmod(number, _DISTRICTS)
    return f"{_AREAS[area]}{place + 1}"


def _town_at(district: str) -> int:
    """The number of the town that has this first half of a postcode."""
    return _AREAS.index(district[:2]) * _DISTRICTS + int(district[2:]) - 1


def _town(number: int) -> str:
    """An invented town; every district of postcodes lies in one."""
    begin = number % len(_BEGIN)
    return _BEGIN[begin] + _END[(number // len(_BEGIN) + begin) % len(_END)]


def a_phone(chance: Random) -> Identifier:
    """A mobile number that looks like one."""
    return Identifier(sort=Sort.PHONE, value=f"+447{chance.randrange(10**9):09}")


def an_nhs_number(number: int) -> Identifier:
    """One of its own for each of half a million people, from a range that no patient has (999)."""
    for other in (0, 500_000):
        for check in range(10):
            if found := nhs_number(f"999{(number + other) % 1_000_000:06}{check}"):
                return found
    raise ValueError(f"There is no number for {number}.")
