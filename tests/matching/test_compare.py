"""Comparing: the same whichever comes first, and at the level that an officer would name."""

from datetime import date

import pytest
from hypothesis import given

from lapwing.base.partial_date import Birth, BornInYear, BornOn, EstimatedAge
from lapwing.matching.compare import LEVELS, UNKNOWN, Field, compare, compare_born, compare_given
from lapwing.matching.dates import born
from lapwing.matching.description import Description, traits
from lapwing.matching.names import given_names
from tests.matching.told import DESCRIPTIONS


@given(DESCRIPTIONS, DESCRIPTIONS)
def test_which_comes_first_makes_no_difference(one: Description, other: Description) -> None:
    forth = compare(traits(one), traits(other))
    assert forth == compare(traits(other), traits(one))
    assert all(level == UNKNOWN or level in LEVELS[field] for field, level in forth.items())


@given(DESCRIPTIONS)
def test_anybody_is_like_themselves(told: Description) -> None:
    levels = compare(traits(told), traits(told))
    assert set(levels.values()) <= {"same", "whole", "street", UNKNOWN, "initial", "fits"}


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Aoife", "AOIFE", "same"),
        ("Aoife Rose", "Aoife", "same"),
        ("Ellie-Mae", "Ellie Mae", "same"),
        ("Mohammed Ali", "Ali", "same"),
        ("Mohammed", "Muhammad", "form"),
        ("Siobhan", "Shivaun", "form"),
        ("Liz", "Elizabeth", "form"),
        ("Alex", "Alexandra", "form"),
        ("Alexander", "Alexandra", "sound"),
        ("Mohammed Ali", "Mohammed Amin", "different"),
        ("Amelia Rose", "Rose", "shared"),
        ("Mohammed Ali", "Mohammed", "shared"),
        ("Katharyn", "Kathrine", "sound"),
        ("Tilly-Jo", "Tillie Jo", "sound"),
        ("Martin", "Matrin", "near"),
        ("B", "Bethan", "initial"),
        ("B", "Carys", "different"),
        ("", "Carys", UNKNOWN),
        ("Ali", "Amy", "different"),
    ],
)
def test_given_names(one: str, other: str, level: str) -> None:
    assert compare_given(given_names(one), given_names(other)) == level


def names(one: tuple[str, str], other: tuple[str, str]) -> tuple[str, str]:
    levels = compare(
        traits(Description(given=one[0], family=one[1])),
        traits(Description(given=other[0], family=other[1])),
    )
    return levels[Field.GIVEN], levels[Field.FAMILY]


def test_names_in_the_other_order_are_seen_and_count_once() -> None:
    assert names(("Chidi", "Okafor"), ("Okafor", "Chidi")) == ("swapped", UNKNOWN)
    assert names(("Scott", "Hernandez"), ("Margaret", "Scott")) == ("different", "different")


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Smith", "Smyth", "sound"),
        ("Smith-Jones", "Jones", "part"),
        ("Smith-Jones", "SmithJones", "same"),
        ("O'Brien", "Brien", "sound"),
        ("Al-Hassan", "Alhassan", "sound"),
        ("Thistlewood", "Thislewood", "near"),
        ("Murphy", "Byrne", "different"),
        ("", "Byrne", UNKNOWN),
    ],
)
def test_family_names(one: str, other: str, level: str) -> None:
    assert names(("", one), ("", other))[1] == level


def on(year: int, month: int, day: int) -> Birth:
    return BornOn(day=date(year, month, day))


GUESS = EstimatedAge(age=14, estimated_on=date(2026, 6, 1), source="x", leeway=1)


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (on(2011, 4, 3), on(2011, 4, 3), "same"),
        (on(2011, 4, 3), on(2011, 3, 4), "swapped"),
        (on(2011, 4, 3), on(2011, 4, 8), "slip"),
        (on(2011, 4, 3), on(2001, 4, 3), "slip"),
        (on(2011, 4, 3), on(1981, 4, 3), "different"),
        (on(2011, 4, 13), on(2011, 4, 30), "two parts"),
        (on(2011, 4, 3), BornInYear(year=2011), "fits"),
        (on(2011, 4, 3), on(2011, 1, 1), "fits"),
        (on(2011, 1, 1), on(2011, 1, 1), "fits"),
        (on(2011, 4, 3), GUESS, "fits"),
        (on(2011, 4, 3), on(2011, 9, 27), "year"),
        (on(2011, 4, 3), on(2012, 9, 27), "few years"),
        (on(2015, 4, 3), GUESS, "few years"),
        (on(2011, 4, 3), on(2018, 9, 27), "years"),
        (on(2011, 4, 3), on(1980, 9, 27), "different"),
        (None, on(1980, 9, 27), UNKNOWN),
    ],
)
def test_births(one: Birth | None, other: Birth | None, level: str) -> None:
    assert compare_born(born(one), born(other)) == level
    assert compare_born(born(other), born(one)) == level


HOME = ("12 Mill Road", "NM1 4AB")
TOWN = ("12 Mill Road, Marshside, Northmere", "NM1 4AB")


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (HOME, ("12, Mill Rd", "nm14ab"), "whole"),
        (HOME, ("12", "nm14ab"), "same"),
        (HOME, ("", "NM1 4AB"), "same"),
        (HOME, ("12 Mill Road", ""), "same"),
        (HOME, ("12 Mill Road", "NM1 4AC"), "same"),
        (HOME, ("14 Mill Road", "NM1 4AB"), "neighbour"),
        (HOME, ("Flat 2, 12 Mill Road", "NM1 4AB"), "neighbour"),
        (HOME, ("3 Elm Close", "NM1 4AB"), "postcode"),
        (HOME, ("Elm Close", "NM1 4AB"), "postcode"),
        (HOME, ("12 Mill Road", "NM7 9ZZ"), "near"),
        (HOME, ("3 Elm Close", "NM1 9ZZ"), "town"),
        (HOME, ("3 Elm Close", "NM7 9ZZ"), "different"),
        (HOME, ("3 Elm Close", ""), "different"),
        (HOME, ("12 Mil Road", "NM1 4AB"), "whole"),
        (HOME, ("Mill Road", "NM1 4AB"), "same"),
        (TOWN, ("14 Mill Rd, Marshside", "NM7 9ZZ"), "street"),
        (TOWN, ("14 Mlil Rd, Marshside", ""), "street"),
        (TOWN, ("3 Elm Close, Northmere", "NM7 9ZZ"), "word"),
        (TOWN, ("Dunroamin, Elm Close", "NM7 9ZZ"), "different"),
        (HOME, ("NFA", ""), UNKNOWN),
    ],
)
def test_homes(one: tuple[str, str], other: tuple[str, str], level: str) -> None:
    sides = [traits(Description(address=lines, postcode=code)) for lines, code in (one, other)]
    assert compare(*sides)[Field.HOME] == level
    assert compare(*sides[::-1])[Field.HOME] == level
