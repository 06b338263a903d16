"""Canonical JSON: one value, one sequence of bytes."""

import json
from collections import OrderedDict
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.base.canonical import LARGEST, NotCanonicalError, canonical_json

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=12,
)


class Kind(StrEnum):
    FOUND = "found"


class Rank(IntEnum):
    FIRST = 1


def test_keys_are_sorted_and_nothing_is_wasted() -> None:
    value = {"b": [1, None, True], "a": "é", "B": {}, "á": ()}
    assert canonical_json(value) == '{"B":{},"a":"é","b":[1,null,true],"á":[]}'.encode()


def test_text_is_kept_byte_for_byte() -> None:
    composed, decomposed = "Si\u00e2n", "Sia\u0302n"
    assert canonical_json(composed) != canonical_json(decomposed)
    assert canonical_json('\u2028</script>\x00\n"\\') == b'"\xe2\x80\xa8</script>\\u0000\\n\\"\\\\"'


def test_enumerations_are_their_values() -> None:
    assert canonical_json({Kind.FOUND: [Kind.FOUND, Rank.FIRST]}) == b'{"found":["found",1]}'


def test_any_mapping_will_do() -> None:
    assert canonical_json(MappingProxyType({"a": OrderedDict(z=1, y=2)})) == b'{"a":{"y":2,"z":1}}'


def test_whole_numbers_are_safe_to_the_last() -> None:
    assert canonical_json([LARGEST, -LARGEST]) == b"[9007199254740991,-9007199254740991]"


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (1.0, "$ is a float"),
        ({"a": [0, 0.5]}, "$.a[1] is a float"),
        (float("nan"), "$ is a float"),
        ({"at": datetime(2026, 1, 1, tzinfo=UTC)}, "$.at is a datetime"),
        (date(2026, 1, 1), "$ is a date"),
        (Decimal(1), "$ is a Decimal"),
        (b"x", "$ is a bytes"),
        ({1, 2}, "$ is a set"),
        (2**53, "$ is a whole number too large"),
        (-(2**53), "$ is a whole number too large"),
        ({1: "a"}, "$ has a key that is not text: 1"),
        ({"a": {None: 1}}, "$.a has a key that is not text: None"),
        (["\ud800"], "$[0] holds half of a character"),
        (["a", "\udfff"], "$[1] holds half of a character"),
        ({"\udc00": 1}, "$ holds half of a character"),
    ],
)
def test_what_has_no_one_form_is_refused_by_its_place(value: object, complaint: str) -> None:
    with pytest.raises(NotCanonicalError) as refused:
        canonical_json(value)
    assert complaint in str(refused.value)


@settings(max_examples=50)
@given(VALUES)
def test_bytes_read_back_to_the_value_and_to_the_same_bytes(value: object) -> None:
    written = canonical_json(value)
    assert json.loads(written) == value
    assert canonical_json(json.loads(written)) == written


@given(st.dictionaries(TEXT, st.integers(0, 9)))
def test_the_order_of_keys_does_not_matter(value: dict[str, int]) -> None:
    assert canonical_json(dict(reversed(list(value.items())))) == canonical_json(value)
