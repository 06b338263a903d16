"""The score: a sum that anybody can check, the same in either order, and careful of households."""

from math import isclose, log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.matching.compare import UNKNOWN, Field
from lapwing.matching.description import Description, traits
from lapwing.matching.explain import HOUSEHOLD, sentence, waterfall
from lapwing.matching.model import shipped
from lapwing.matching.score import likelihood, match_weight, score
from tests.matching.told import DESCRIPTIONS, ONE_WRONG, WHOLE

MODEL = shipped()
PEOPLE = 100_000.0


@given(DESCRIPTIONS, DESCRIPTIONS)
def test_which_comes_first_makes_no_difference(one: Description, other: Description) -> None:
    forth = score(traits(one), traits(other), MODEL, people=PEOPLE)
    assert forth == score(traits(other), traits(one), MODEL, people=PEOPLE)


@given(DESCRIPTIONS, DESCRIPTIONS)
def test_the_lines_add_up_to_the_whole(one: Description, other: Description) -> None:
    found = score(traits(one), traits(other), MODEL, people=PEOPLE)
    lines = waterfall(one, other, found)
    assert isclose(sum(line.bits for line in lines), found.total, abs_tol=1e-9)
    assert [line.field for line in lines][-1] == HOUSEHOLD
    assert all(sentence(line) for line in lines)


def test_what_is_not_known_adds_nothing() -> None:
    found = score(traits(WHOLE), traits(Description()), MODEL, people=PEOPLE)
    assert all(each.level == UNKNOWN and each.whole == 0 for each in found.fields)


@pytest.mark.parametrize("wrong", ONE_WRONG)
def test_one_thing_wrong_still_speaks_for_one_person(wrong: str) -> None:
    found = score(traits(WHOLE), traits(ONE_WRONG[wrong]), MODEL, people=PEOPLE)
    assert found.total > 0


def test_a_home_that_agrees_never_speaks_against() -> None:
    found = [
        score(traits(WHOLE), traits(other), MODEL, people=people).total
        for people in (100.0, PEOPLE, 1e7)
        for other in (ONE_WRONG["moved"], ONE_WRONG["address missing"], WHOLE)
    ]
    for at in range(0, len(found), 3):
        moved, missing, whole = found[at : at + 3]
        # Where all else agrees with somebody at home too, a home adds next to nothing.
        assert moved <= missing + 0.01 <= whole + 0.02


def test_a_rare_name_says_more() -> None:
    common = Description(given="Olivia", family="Smith")
    rare = Description(given="Quilla", family="Thistlewood")
    bits = [match_weight(traits(each), traits(each), MODEL) for each in (common, rare)]
    assert bits[1] > bits[0] + 8


def test_a_rare_name_says_how_rare_it_is() -> None:
    told = Description(given="Olivia", family="Smith")
    found = score(traits(told), traits(told), MODEL, people=PEOPLE)
    family = waterfall(told, told, found)[1]
    assert "“Smith” and “Smith”: the same name, which about 1 person in" in sentence(family)


def test_more_is_taken_off_where_more_would_be_the_same_at_home() -> None:
    brother = Description(
        given="Dexter", family="Thistlewood", address=WHOLE.address, postcode=WHOLE.postcode
    )
    found = score(traits(WHOLE), traits(brother), MODEL, people=PEOPLE)
    stranger = Description(given="Dexter", family="Thistlewood")
    assert found.household < -5
    assert score(traits(WHOLE), traits(stranger), MODEL, people=PEOPLE).household > found.household


@given(st.lists(st.floats(-60, 60), max_size=8), st.floats(1, 1e8))
def test_who_is_meant_is_one_of_them_or_nobody(scores: list[float], people: float) -> None:
    likely = likelihood(scores, people=people)
    assert all(0 <= each <= 1 for each in likely)
    assert sum(likely) <= 1 + 1e-9


def test_two_who_are_equally_like_are_each_half_as_likely() -> None:
    assert likelihood([40.0], people=PEOPLE)[0] > 0.999
    assert likelihood([40.0, 40.0], people=PEOPLE) == pytest.approx([0.5, 0.5], abs=1e-6)


def test_a_score_by_hand() -> None:
    """Fellegi and Sunter's sum, worked out here from the model's shares alone."""
    one = Description(given="Olivia", family="Thistlewood", sex="female")
    other = Description(given="Liv", family="Thistlewood", sex="female")
    levels = MODEL.levels
    by_hand = (
        log2(levels[Field.GIVEN]["form"].m / levels[Field.GIVEN]["form"].u)
        + log2(levels[Field.FAMILY]["same"].m / MODEL.rarest[Field.FAMILY])
        + log2(levels[Field.SEX]["same"].m / levels[Field.SEX]["same"].u)
    )
    assert match_weight(traits(one), traits(other), MODEL) == pytest.approx(by_hand, abs=1e-12)
