"""What was told of somebody in one breath: one name, one home, as they were given.

A person on record has as many descriptions as sources, names and homes; they are compared one by
one, never as a golden record that no source ever said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from lapwing.base.partial_date import Birth
from lapwing.matching.dates import Born, born
from lapwing.matching.identifiers import Identifier, Sort
from lapwing.matching.names import Family, Given, family_name, given_names, split_name
from lapwing.matching.places import Place, place

_SEXES = frozenset({"male", "female"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Description:
    """One description, byte for byte as it was given; empty is unknown.

    ``name`` is a name in one piece, for when nobody said which part is the family's.
    """

    given: str = ""
    family: str = ""
    name: str = ""
    birth: Birth | None = None
    sex: str = "unknown"
    address: str = ""
    postcode: str = ""
    identifiers: frozenset[Identifier] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Traits:
    """A description made ready to be compared."""

    given: Given
    family: Family
    born: Born | None
    sex: str
    place: Place
    nhs: frozenset[str]
    phones: frozenset[str]
    vehicles: frozenset[str]
    references: frozenset[str]


def traits(told: Description) -> Traits:
    """What of a description is compared, and what the keys are made of."""
    given, family = told.given, told.family
    if told.name and not given and not family:
        given, family = split_name(told.name)
    return Traits(
        given=given_names(given),
        family=family_name(family),
        born=born(told.birth),
        sex=told.sex if told.sex in _SEXES else "",
        place=place(told.address, told.postcode),
        nhs=_values(told, Sort.NHS),
        phones=_values(told, Sort.PHONE),
        vehicles=_values(told, Sort.VEHICLE),
        references=_values(told, Sort.REFERENCE),
    )


def _values(told: Description, sort: Sort) -> frozenset[str]:
    return frozenset(each.value for each in told.identifiers if each.sort is sort)


MOST_TOLD = 24  # descriptions of one person; the newest names and homes are told first


def descriptions(
    names: Sequence[tuple[str, str, str]],
    homes: Sequence[tuple[str, str]],
    *,
    birth: Birth | None = None,
    sex: str = "unknown",
    identifiers: Iterable[Identifier] = (),
) -> tuple[Description, ...]:
    """Every name of a person with every home, the newest of each first, up to ``MOST_TOLD``.

    A name is given, family and whole; a home is its lines and its postcode. Nobody is without
    either: where none is known, one that is empty stands.
    """
    kept = frozenset(identifiers)
    pairs = sorted(
        product(enumerate(names or [("", "", "")]), enumerate(homes or [("", "")])),
        key=lambda pair: (pair[0][0] + pair[1][0], pair[0][0]),
    )
    return tuple(
        Description(
            given=given,
            family=family,
            name=whole,
            birth=birth,
            sex=sex,
            address=lines,
            postcode=postcode,
            identifiers=kept,
        )
        for (_, (given, family, whole)), (_, (lines, postcode)) in pairs[:MOST_TOLD]
    )
