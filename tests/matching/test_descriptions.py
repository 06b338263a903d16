"""A person with several names and homes stands by the likeliest of them."""

from lapwing.base.partial_date import BornInYear
from lapwing.matching.description import MOST_TOLD, descriptions, traits
from lapwing.matching.model import shipped
from lapwing.matching.score import best, score
from tests.matching.told import WHOLE

NAMES = [("Marnie", "Oldacre", "Marnie Oldacre"), ("Marnie", "Thistlewood", "Marnie Thistlewood")]
HOMES = [("3 Rushbrook Court", "NM9 8AA"), ("14 Larkrise Lane", "NM4 2QT")]


def test_every_name_with_every_home_the_newest_first() -> None:
    told = descriptions(NAMES, HOMES, birth=WHOLE.birth, sex="female")
    assert len(told) == 4
    assert (told[0].family, told[0].postcode) == ("Oldacre", "NM9 8AA")
    assert (told[-1].family, told[-1].postcode) == ("Thistlewood", "NM4 2QT")
    assert {each.birth for each in told} == {WHOLE.birth}


def test_nothing_known_is_one_empty_description() -> None:
    (told,) = descriptions([], [], birth=BornInYear(year=2011))
    assert (told.given, told.family, told.address) == ("", "", "")


def test_there_are_never_too_many() -> None:
    assert len(descriptions(NAMES * 9, HOMES * 9)) == MOST_TOLD


def test_an_old_name_and_an_old_home_are_no_evidence_against_somebody() -> None:
    told = descriptions(NAMES, HOMES, birth=WHOLE.birth, sex="female")
    asked, person = traits(WHOLE), [traits(each) for each in told]
    at, place, found = best([asked], person, shipped(), people=1e5)
    assert (at, told[place].family, told[place].postcode) == (0, "Thistlewood", "NM4 2QT")
    assert found == score(asked, person[place], shipped(), people=1e5)
    assert found.total == max(score(asked, each, shipped(), people=1e5).total for each in person)


def test_of_two_that_are_equally_like_the_first_counts() -> None:
    asked = traits(WHOLE)
    assert best([asked, asked], [asked, asked], shipped(), people=1e5)[:2] == (0, 0)
