"""One box: whatever is typed in any order is read as what it is, and what is left is the name."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.partial_date import BornInMonth, BornInYear, BornOn, EstimatedAge
from lapwing.matching.asked import LONGEST, read_asked

TODAY = date(2026, 11, 21)
WHOLE = "Aoife Ní Bhriain, 4 May 2012, 14 Larkrise Lane, NM4 2QT, 07700 900123, girl"


def parts(typed: str) -> list[tuple[str, str]]:
    """What was read, as it is said again."""
    return [(part.what, part.words) for part in read_asked(typed, today=TODAY).parts]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Aoife Ní Bhriain 04/05/2012", "Aoife Ní Bhriain"),
        ("Murphy, Aoife", "Murphy, Aoife"),
        ("14 year old boy called Jayden", "Jayden"),
        ("about 13 Callum O'Brien", "Callum O'Brien"),
        ("485 777 3456 Jo", "Jo"),  # no NHS number: its check digit is wrong
        ("Declan 2010", "Declan"),
        ("April 2010", "April"),
        ("Smith St John", "Smith St John"),
        ("April Close", "April Close"),
        ("dob 1.2.09 Lee", "Lee"),
        ("😀 %_ ' --", ""),
        ("07700 900123", ""),
        ("محمد علي 14", "محمد علي"),
    ],
)
def test_what_is_left_is_the_name(typed: str, name: str) -> None:
    assert read_asked(typed, today=TODAY).name == name


@pytest.mark.parametrize(
    ("typed", "birth"),
    [
        ("Jo 04/05/2012", BornOn(day=date(2012, 5, 4))),
        ("Jo 4.5.12", BornOn(day=date(2012, 5, 4))),
        ("Jo 4 5 1999", BornOn(day=date(1999, 5, 4))),
        ("Jo 2012-05-04", BornOn(day=date(2012, 5, 4))),
        ("4th of May 2012 Jo", BornOn(day=date(2012, 5, 4))),
        ("Jo 05/25/2012", BornOn(day=date(2012, 5, 25))),
        ("Jo 1.2.27", BornOn(day=date(1927, 2, 1))),
        ("Jo 31/02/2012", BornInYear(year=2012)),
        ("Jo born sept 2012", BornInMonth(year=2012, month=9)),
        ("May Jones May 2012", BornInMonth(year=2012, month=5)),
        ("Jo 2012", BornInYear(year=2012)),
        ("Jo 22/11/2026", BornInYear(year=2026)),  # not tomorrow
        ("Jo", None),
        ("Jo aged 121", None),
    ],
)
def test_a_birth_is_read_as_it_was_typed(typed: str, birth: object) -> None:
    read = read_asked(typed, today=TODAY)
    assert read.description.birth == birth
    assert read.name.startswith(("Jo", "May Jones"))


@pytest.mark.parametrize(
    ("typed", "age", "leeway"),
    [
        ("Jo 14", 14, 1),
        ("14yo Jo", 14, 1),
        ("Jo aged 9", 9, 1),
        ("Jo 17 yrs old", 17, 1),
        ("Jo 18", 18, 2),
        ("around 40 Jo", 40, 2),
    ],
)
def test_an_age_is_known_within_a_year_or_two(typed: str, age: int, leeway: int) -> None:
    birth = read_asked(typed, today=TODAY).description.birth
    assert isinstance(birth, EstimatedAge)
    assert (birth.age, birth.leeway, birth.estimated_on) == (age, leeway, TODAY)


@pytest.mark.parametrize(
    ("typed", "address", "postcode"),
    [
        ("Jo Smith 14 Marsh Lane nm14ab", "14 Marsh Lane", "NM1 4AB"),
        ("Jo Smith, 14 Marshside", "14 Marshside", ""),
        ("Flat 3, 12 Harbour Road", "Flat 3, 12 Harbour Road", ""),
        ("nm1 4ab", "", "NM1 4AB"),
        ("Jo Smith, Marsh Lane", "Marsh Lane", ""),
        ("Jo Smith 14", "", ""),
    ],
)
def test_a_home_is_read_from_its_number_and_street(typed: str, address: str, postcode: str) -> None:
    told = read_asked(typed, today=TODAY).description
    assert (told.address, told.postcode) == (address, postcode)


def test_numbers_are_known_by_their_shape() -> None:
    assert parts("YY09ABC 999 000 0018 +44 (0)7700 900123") == [
        ("Number", "NHS number 9990000018"),
        ("Number", "telephone +447700900123"),
        ("Vehicle", "YY09ABC"),
    ]
    assert parts("k12 abc") == [("Vehicle", "K12ABC")]
    assert parts("abc 123k") == [("Vehicle", "ABC123K")]
    read = read_asked("mc 26 00412", today=TODAY)
    assert (read.reference, read.name) == ("MC-26-00412", "")


def test_everything_at_once_is_taken_apart_and_said_again() -> None:
    assert sorted(parts(WHOLE)) == [
        ("Address", "14 Larkrise Lane"),
        ("Birth", "born 4 May 2012"),
        ("Name", "Aoife Ní Bhriain"),
        ("Number", "telephone +447700900123"),
        ("Postcode", "NM4 2QT"),
        ("Sex", "female"),
    ]


@given(st.permutations(["Aoife Byrne", "4 May 2012", "NM4 2QT", "07700 900123", "YY09 ABC"]))
def test_the_order_never_matters(told: list[str]) -> None:
    read = read_asked(", ".join(told), today=TODAY)
    assert read.description == read_asked(", ".join(sorted(told)), today=TODAY).description
    assert read.name == "Aoife Byrne"


def test_a_field_of_its_own_goes_before_what_is_typed_in_the_box() -> None:
    given_birth = BornInYear(year=2011)
    read = read_asked("Jo 14", today=TODAY, birth=given_birth)
    assert read.description.birth == given_birth
    assert [part.what for part in read.parts] == ["Name", "Birth"]


def test_only_so_much_is_read_and_it_is_said() -> None:
    read = read_asked("Jo " + "x" * 10_000, today=TODAY)
    assert read.cut
    assert len(read.name) == LONGEST
    assert not read_asked("Jo", today=TODAY).cut


@given(st.text(max_size=400))
def test_whatever_is_typed_is_read(typed: str) -> None:
    read = read_asked(typed, today=TODAY)
    assert read.nothing == (not read.parts)
    assert len(read.name) <= LONGEST
