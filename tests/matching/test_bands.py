"""The bands: whatever the bits say, twins and namesakes of one home are for a person to judge."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.partial_date import BornInYear, BornOn
from lapwing.matching.bands import Band, judge, worth_asking
from lapwing.matching.description import Description, traits
from lapwing.matching.model import shipped
from lapwing.matching.score import Score, score
from tests.matching.told import DESCRIPTIONS, NUMBER, ONE_WRONG, WHOLE

MODEL = shipped()
PEOPLE = 100_000.0
WITHOUT_NUMBERS = replace(WHOLE, identifiers=frozenset())


def found(one: Description, other: Description) -> Score:
    return score(traits(one), traits(other), MODEL, people=PEOPLE)


def band(one: Description, other: Description) -> Band:
    return judge([found(one, other)], people=PEOPLE)[0].band


def test_everything_the_same_links() -> None:
    assert band(WHOLE, WHOLE) is Band.LINK
    assert band(WITHOUT_NUMBERS, WITHOUT_NUMBERS) is Band.LINK


@pytest.mark.parametrize("wrong", ONE_WRONG)
def test_one_thing_wrong_is_never_new(wrong: str) -> None:
    assert band(WHOLE, ONE_WRONG[wrong]) is not Band.NEW


@pytest.mark.parametrize(
    "twin", ["Skye", "Marnie-Rose Skye", "Marney", "Marnia", "M", "", "Arnie", "Skye Marnie"]
)
def test_a_twin_is_never_linked(twin: str) -> None:
    other = replace(WITHOUT_NUMBERS, given=twin)
    if twin == "Marnie-Rose Skye":  # the same first name, and more: that is how one child is told
        assert band(WITHOUT_NUMBERS, other) is Band.LINK
    else:
        assert band(WITHOUT_NUMBERS, other) is not Band.LINK


def test_twins_whose_religious_name_is_one_are_never_linked() -> None:
    one = replace(WITHOUT_NUMBERS, given="Mohammed Amir", sex="male")
    assert band(one, replace(one, given="Mohammed Amin")) is not Band.LINK
    assert band(one, replace(one, given="Mohammed")) is not Band.LINK


@pytest.mark.parametrize(
    "birth",
    [BornOn(day=date(1981, 7, 23)), BornOn(day=date(1984, 2, 2)), BornInYear(year=1984), None],
)
def test_a_father_and_a_son_of_one_name_are_never_linked(
    birth: BornOn | BornInYear | None,
) -> None:
    son = replace(WITHOUT_NUMBERS, given="Dexter", sex="male")
    assert band(son, replace(son, birth=birth)) is not Band.LINK


def test_a_number_alone_links_nobody() -> None:
    """A baby is put down under the mother's number."""
    assert NUMBER
    mother = replace(WHOLE, given="Imogen", birth=BornOn(day=date(1990, 2, 3)))
    judged = judge([found(WHOLE, mother)], people=PEOPLE)[0]
    assert judged.band is Band.REVIEW
    assert judged.guards


def test_a_short_form_links_where_the_number_confirms_it() -> None:
    one = replace(WHOLE, given="Elizabeth")
    other = replace(WHOLE, given="Liz")
    assert band(one, other) is Band.LINK
    unnumbered = replace(other, identifiers=frozenset())
    assert band(one, unnumbered) is Band.REVIEW


def test_two_who_are_equally_like_are_both_asked_about() -> None:
    judged = judge([found(WHOLE, WHOLE)] * 2, people=PEOPLE)
    assert [each.band for each in judged] == [Band.REVIEW, Band.REVIEW]


def test_a_namesake_whose_birth_differs_in_part_is_linked_only_where_a_home_confirms_it() -> None:
    apart = replace(WITHOUT_NUMBERS, address="", postcode="")
    birth = WITHOUT_NUMBERS.birth
    assert isinstance(birth, BornOn)
    other = BornOn(day=birth.day.replace(day=birth.day.day % 28 + 1))
    assert band(apart, replace(apart, birth=other)) is not Band.LINK
    assert "neither a home nor a number" in str(
        judge([found(apart, replace(apart, birth=other))], people=2.0)[0].guards
    )
    assert band(WITHOUT_NUMBERS, replace(WITHOUT_NUMBERS, birth=other)) is Band.LINK


def asked(one: Description, other: Description) -> bool:
    return worth_asking(found(one, other), people=PEOPLE)


@pytest.mark.parametrize("wrong", ONE_WRONG)
def test_one_thing_wrong_is_asked_about(wrong: str) -> None:
    assert asked(WHOLE, ONE_WRONG[wrong])


def test_nobody_is_asked_about_twins_fathers_and_namesakes_elsewhere() -> None:
    assert not asked(WITHOUT_NUMBERS, replace(WITHOUT_NUMBERS, given="Skye"))
    older = BornOn(day=date(1981, 7, 23))
    assert not asked(WITHOUT_NUMBERS, replace(WITHOUT_NUMBERS, birth=older))
    common = replace(WITHOUT_NUMBERS, given="Oliver", family="Smith", birth=None)
    assert not asked(common, replace(common, address="9 Mill Drove, Tolland", postcode="NM3 6XV"))


def test_a_namesake_whose_birth_is_some_years_out_is_worth_a_look_before_a_second_is_made() -> None:
    told = Description(
        given="Oliver", family="Carter", birth=BornOn(day=date(1996, 12, 2)), sex="male"
    )
    known = replace(told, birth=BornOn(day=date(2000, 5, 13)), postcode="NM20 2JZ")
    assert band(told, known) is Band.REVIEW
    assert not asked(told, known)  # of two who are on record already, nobody is asked
    assert band(told, replace(known, given="Noah")) is Band.NEW


def test_a_stranger_is_new() -> None:
    stranger = Description(given="Dexter", family="Oldacre", birth=BornOn(day=date(2001, 9, 9)))
    assert band(WHOLE, stranger) is Band.NEW
    assert judge([], people=PEOPLE) == ()


@given(DESCRIPTIONS, DESCRIPTIONS, st.integers(0, 3))
def test_no_order_makes_a_difference(one: Description, other: Description, place: int) -> None:
    others = [found(WHOLE, each) for each in (WHOLE, ONE_WRONG["moved"], WITHOUT_NUMBERS)]
    candidates = [*others[:place], found(one, other), *others[place:]]
    forth = judge(candidates, people=PEOPLE)
    back = judge(candidates[::-1], people=PEOPLE)[::-1]
    for ahead, behind in zip(forth, back, strict=True):
        assert ahead.band is behind.band
        assert abs(ahead.likely - behind.likely) < 1e-12
