"""Where the children live: family, foster and children's homes, and the adults there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from lapwing.areas.forces import Force
from lapwing.jobs.demo.chance import weighted
from lapwing.jobs.demo.names import NAMINGS, PLACES, STREETS, Naming


@dataclass(frozen=True, kw_only=True, slots=True)
class Adult:
    """An adult of the household, and what they are to the child."""

    key: str
    given: str
    family: str
    is_the_childs: str
    telephone: str
    sex: str
    age: int | None  # of some nobody has asked


@dataclass(frozen=True, kw_only=True, slots=True)
class Household:
    """One household at one address."""

    key: str
    kind: str  # home, foster home or children's home
    address: str
    postcode: str
    authority: str
    adults: tuple[Adult, ...] = ()
    name: str = ""


def naming(random: Random) -> Naming:
    """The kind of names that a family has."""
    return weighted(random, [(kind, kind.share) for kind in NAMINGS])


def telephone(random: Random) -> str:
    """A mobile number from the range kept for drama, which rings nobody."""
    return f"07700 900{random.randrange(1000):03}"


def household(key: str, kind: str, names: Naming, force: Force, random: Random) -> Household:
    """A home with one or two adults in it."""
    place, district = random.choice(PLACES)
    within = [authority.key for authority in force.authorities if authority.within]
    family = random.choice(names.families)
    adults = _adults(key, kind, names, family, random)
    return Household(
        key=key,
        kind=kind,
        address=f"{random.randrange(1, 180)} {random.choice(STREETS)}, {place}",
        postcode=f"{district} {random.randrange(1, 10)}{''.join(random.choices('QVXZ', k=2))}",
        authority=random.choice(within),
        adults=adults,
    )


# Years of age between which those who bring up a child of any age may well be.
AGES = {"grandmother": (56, 72), "foster carer": (38, 63)}
PARENTS = (33, 50)
NOT_ASKED = 0.2  # of adults, their birth is not on record


def _adults(key: str, kind: str, names: Naming, family: str, random: Random) -> tuple[Adult, ...]:
    are = _who(kind, random)
    return tuple(
        Adult(
            key=f"{key}-adult-{n}",
            given=random.choice(names.girls if woman else names.boys),
            family=family,
            is_the_childs=what,
            telephone=telephone(random),
            sex="female" if woman else "male",
            age=_age(what, Random(f"{key}-adult-{n}")),
        )
        for n, (what, woman) in enumerate(are)
    )


def _age(what: str, random: Random) -> int | None:
    return None if random.random() < NOT_ASKED else random.randint(*AGES.get(what, PARENTS))


def _who(kind: str, random: Random) -> Sequence[tuple[str, bool]]:
    if kind == "foster home":
        return (("foster carer", True),)
    return weighted(
        random,
        [
            ((("mother", True),), 46),
            ((("mother", True), ("father", False)), 34),
            ((("mother", True), ("stepfather", False)), 12),
            ((("grandmother", True),), 5),
            ((("father", False),), 3),
        ],
    )


def children_s_homes(force: Force) -> tuple[Household, ...]:
    """The children's homes of the force's area."""
    return tuple(
        Household(
            key=home.key,
            kind="children's home",
            name=home.name,
            address=home.address.rsplit(", ", 1)[0],
            postcode=home.address.rsplit(", ", 1)[1],
            authority=home.authority,
        )
        for home in force.care_homes
    )


def born(age: int, day: date, random: Random) -> date:
    """A date of birth that makes somebody that old on that day."""
    last = date(day.year - age, day.month, min(day.day, 28))
    return date.fromordinal(last.toordinal() - random.randrange(360))
