"""Ids sort by time; references survive being read out."""

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.ids import Reference, moment_of, parse_id, read_reference, time_ordered_id
from lapwing.base.refusals import Refusal

from .stories import NAIVE, instants

INSTANTS = instants(1970, 2200)
CHANCE = st.binary(min_size=10, max_size=10)


def test_the_layout_is_that_of_the_standard() -> None:
    made = time_ordered_id(datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC), b"\xff" * 10)
    assert str(made) == "017f22e2-79b0-7fff-bfff-ffffffffffff"
    made = time_ordered_id(datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC), b"\x00" * 10)
    assert str(made) == "017f22e2-79b0-7000-8000-000000000000"


def test_the_random_bytes_stand_where_the_standard_puts_them() -> None:
    made = time_ordered_id(datetime(1970, 1, 1, tzinfo=UTC), bytes.fromhex("0123456789abcdef0123"))
    assert str(made) == "00000000-0000-748d-8567-89abcdef0123"


@given(INSTANTS, CHANCE)
def test_an_id_is_version_7_and_gives_its_millisecond_back(
    instant: datetime, chance: bytes
) -> None:
    made = time_ordered_id(instant, chance)
    assert (made.version, made.variant) == (7, RFC_4122)
    assert timedelta(0) <= instant - moment_of(made) < timedelta(milliseconds=1)
    assert parse_id(str(made)) == made


@given(INSTANTS, INSTANTS, CHANCE, CHANCE)
def test_ids_sort_as_their_milliseconds_do(a: datetime, b: datetime, x: bytes, y: bytes) -> None:
    one, other = time_ordered_id(a, x), time_ordered_id(b, y)
    if moment_of(one) < moment_of(other):
        assert one < other
        assert str(one) < str(other)


@given(INSTANTS, CHANCE, CHANCE)
def test_different_chance_gives_different_ids_but_for_six_bits(
    i: datetime, x: bytes, y: bytes
) -> None:
    same = int.from_bytes(x) & (1 << 74) - 1 == int.from_bytes(y) & (1 << 74) - 1
    assert (time_ordered_id(i, x) == time_ordered_id(i, y)) == same


@pytest.mark.parametrize("chance", [b"", b"x" * 9, b"x" * 11])
def test_the_wrong_number_of_random_bytes_is_refused(chance: bytes) -> None:
    with pytest.raises(ValueError, match="10 random bytes"):
        time_ordered_id(datetime(2026, 1, 1, tzinfo=UTC), chance)


def test_a_moment_before_1970_or_without_a_zone_makes_no_id() -> None:
    with pytest.raises(ValueError, match="1970"):
        time_ordered_id(datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC), b"x" * 10)
    with pytest.raises(ValueError, match="time zone"):
        time_ordered_id(NAIVE, b"x" * 10)


def test_another_kind_of_uuid_has_no_moment() -> None:
    with pytest.raises(ValueError, match="time-ordered"):
        moment_of(UUID(int=4))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "017F22E2-79B0-7000-8000-000000000000",
        "{017f22e2-79b0-7000-8000-000000000000}",
        "017f22e279b070008000000000000000",
        "017f22e2-79b0-7000-8000-00000000000",
        "017f22e2-79b0-7000-8000-000000000000\n",
        "urn:uuid:017f22e2-79b0-7000-8000-000000000000",
    ],
)
def test_an_id_has_one_form_only(text: str) -> None:
    with pytest.raises(ValueError, match="must be an id"):
        parse_id(text)


def test_a_reference_is_written_with_its_year_and_at_least_five_figures() -> None:
    assert str(Reference(kind="MC", year=2026, number=412)) == "MC-26-00412"
    assert str(Reference(kind="CPP", year=2009, number=1)) == "CPP-09-00001"
    assert str(Reference(kind="MC", year=2099, number=1234567)) == "MC-99-1234567"


@pytest.mark.parametrize("text", ["MC-26-00412", " mc 26 00412 ", "mc2600412", "Mc-26 00412"])
def test_a_reference_is_read_however_it_is_typed(text: str) -> None:
    assert read_reference(text) == Reference(kind="MC", year=2026, number=412)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "MC",
        "MC-26-0412",
        "M-26-00412",
        "MCXYZ-26-00412",
        "MC-2026-0412",
        "MC-26-00000",
        "MC--26-00412",
        "MC-26-0000000412",
        "MC-٢٦-00412",
    ],
)
def test_anything_else_is_not_a_reference(text: str) -> None:
    refused = read_reference(text, field="reference")
    assert isinstance(refused, Refusal)
    assert refused.field == "reference"
    assert "MC-26-00412" in refused.do


@pytest.mark.parametrize(
    ("kind", "year", "number"),
    [
        ("M", 2026, 1),
        ("MCXYZ", 2026, 1),
        ("mc", 2026, 1),
        ("MC", 1999, 1),
        ("MC", 2100, 1),
        ("MC", 2026, 0),
        ("MC", 2026, 1_000_000_000),
        ("MÉ", 2026, 1),
    ],
)
def test_a_reference_outside_its_form_is_a_mistake_in_the_program(
    kind: str, year: int, number: int
) -> None:
    with pytest.raises(ValueError, match="reference"):
        Reference(kind=kind, year=year, number=number)


@given(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=4),
    st.integers(2000, 2099),
    st.integers(1, 999_999_999),
)
def test_every_reference_reads_back(kind: str, year: int, number: int) -> None:
    reference = Reference(kind=kind, year=year, number=number)
    assert read_reference(str(reference)) == reference
    assert read_reference(str(reference).lower().replace("-", " ")) == reference
