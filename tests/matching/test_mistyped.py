"""A name that was mistyped finds the name that was meant, wherever the slip is."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from lapwing.base.partial_date import BornOn
from lapwing.matching.description import Description, traits
from lapwing.matching.heavy import look_under
from lapwing.matching.keys import keys
from lapwing.matching.mistyped import (
    LONGEST,
    MOST_MEANT,
    SHORTEST,
    keys_if_mistyped,
    meant,
    slips,
    words,
)
from tests.matching.told import DAY, DESCRIPTIONS

LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyzłéأ")
WORDS = st.text(LETTERS, min_size=SHORTEST + 1, max_size=12)


@given(WORDS, st.data())
def test_one_slip_anywhere_is_found_under_a_number_that_both_have(
    word: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(LETTERS)
    for typed in (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    ):
        assert slips(word) & slips(typed)
        assert typed == word or meant(typed, [word]) == (word,)


@given(WORDS, st.lists(WORDS, max_size=30))
def test_only_a_slip_away_is_meant_and_never_too_many(word: str, others: list[str]) -> None:
    found = meant(word, others)
    assert len(found) <= MOST_MEANT
    assert all(OSA.distance(word, each) == 1 for each in found)
    assert meant(word, others[::-1]) == found


def test_what_is_too_short_or_long_for_a_slip_has_none() -> None:
    assert slips("jo") == frozenset()
    assert slips("a" * (LONGEST + 1)) == frozenset()
    assert len(slips("marnie")) == len("marnie") + 1


def test_whoever_was_meant_is_under_the_keys() -> None:
    kept = keys(traits(Description(given="Marnie", family="Thistlewood")))
    for given_name, family in (("Mbrnie", "Thistlewood"), ("Marnie", "Thistlewodo")):
        asked = traits(Description(given=given_name, family=family, birth=BornOn(day=DAY)))
        on_record = ("marnie", "thistlewood", "thistle", "other")
        others = {word: meant(word, on_record) for word in words(asked)}
        own, more = keys(asked), keys_if_mistyped(asked, others)
        assert kept & more
        assert kept & set(look_under(own, more, {}))


@given(DESCRIPTIONS)
def test_nothing_meant_has_no_keys(told: Description) -> None:
    assert keys_if_mistyped(traits(told), {}) == frozenset()
