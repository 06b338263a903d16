"""Keys: the same for what is kept and what is asked, and enough of them to be found by."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.matching.description import Description, traits
from lapwing.matching.heavy import BUDGET, USUAL, rarest_first, weights_of, worth_comparing
from lapwing.matching.keys import EDITION, keys
from tests.matching.told import DESCRIPTIONS, ONE_WRONG, WHOLE

# When one of these changes, all keys that are kept are wrong: raise EDITION.
KEYS_OF_EDITION_2 = {-1863823433, -1408485659, 751492167}


@pytest.mark.parametrize("wrong", ONE_WRONG)
def test_found_whatever_one_thing_is_wrong(wrong: str) -> None:
    shared = keys(traits(WHOLE)) & keys(traits(ONE_WRONG[wrong]))
    assert len(shared) >= 2


@pytest.mark.parametrize("wrong", ONE_WRONG)
def test_found_without_numbers_too(wrong: str) -> None:
    def without(told: Description) -> Description:
        return Description(
            given=told.given,
            family=told.family,
            name=told.name,
            birth=told.birth,
            address=told.address,
            postcode=told.postcode,
        )

    assert keys(traits(without(WHOLE))) & keys(traits(without(ONE_WRONG[wrong])))


def test_keys_of_an_edition_never_change() -> None:
    found = keys(traits(Description(given="Ffion", family="Llwyd")))
    assert EDITION == 2
    assert found == KEYS_OF_EDITION_2


@given(DESCRIPTIONS)
def test_keys_are_of_32_bits_and_not_too_many(told: Description) -> None:
    made = keys(traits(told))
    assert all(-(1 << 31) <= key < 1 << 31 for key in made)
    assert len(made) <= 200


def test_nothing_known_has_no_key() -> None:
    assert keys(traits(Description(given="Unknown", family="N/K"))) == frozenset()


@given(
    st.dictionaries(st.integers(0, 40), st.integers(50, 5000)),
    st.sets(st.integers(0, 60)),
    st.randoms(),
)
def test_the_rarest_keys_come_first_and_fit(
    heavy: dict[int, int], asked: set[int], chance: Random
) -> None:
    taken = rarest_first(asked, heavy)
    rows = [heavy.get(key, USUAL) for key in taken]
    assert rows == sorted(rows)
    assert len(rows) <= 1 or sum(rows) <= BUDGET
    left = asked - set(taken)
    assert all(heavy.get(key, USUAL) >= max(rows) for key in left)
    assert bool(taken) == bool(asked)
    shuffled = list(asked)
    chance.shuffle(shuffled)
    assert rarest_first(shuffled, heavy) == taken


@given(
    st.dictionaries(st.integers(0, 30), st.sets(st.integers(0, 12)), max_size=25),
    st.dictionaries(st.integers(0, 12), st.integers(1, 300)),
    st.integers(1, 10),
    st.randoms(),
)
def test_those_whose_keys_weigh_most_are_compared_in_whatever_order_they_came(
    found: dict[int, set[int]], weights: dict[int, int], most: int, chance: Random
) -> None:
    compared = worth_comparing(found, weights, most=most)
    shuffled = sorted(found, key=lambda _: chance.random())
    again = worth_comparing({each: sorted(found[each]) for each in shuffled}, weights, most=most)
    assert set(again) == set(compared)
    assert len(compared) >= min(most, len(found))

    def weighs(each: int) -> int:
        return sum(weights.get(key, 0) for key in found[each])

    least = min(map(weighs, compared), default=0)
    assert all(weighs(each) < least for each in found.keys() - set(compared))


def test_a_key_says_more_the_fewer_share_it_and_one_that_everybody_shares_still_counts() -> None:
    weights = weights_of([1, 2, 3], {2: 1_000, 3: 200_000}, people=100_000.0)
    assert weights[1] > weights[2] > weights[3] > 0
    assert weights[2] == round(16 * 6.644)


def test_somebody_under_one_rare_key_goes_before_somebody_under_two_that_many_share() -> None:
    weights = weights_of([1, 2, 3], {2: 20_000, 3: 20_000}, people=100_000.0)
    assert worth_comparing({"common": [2, 3], "rare": [1]}, weights, most=1) == ["rare"]
