"""Instants as text: strict in, canonical out."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.clock_text import instant_text, parse_instant

from .stories import NAIVE, instants

ZONES = st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes)))
ANYWHERE = instants(1000, 9999, ZONES)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-02T10:00:00Z", datetime(2026, 3, 2, 10, tzinfo=UTC)),
        ("2026-06-02T10:00:00+01:00", datetime(2026, 6, 2, 9, tzinfo=UTC)),
        ("2026-06-02T10:00:00.5-05:30", datetime(2026, 6, 2, 15, 30, 0, 500000, tzinfo=UTC)),
        ("2026-06-02T10:00:00.000001Z", datetime(2026, 6, 2, 10, 0, 0, 1, tzinfo=UTC)),
        ("2026-06-02T10:00:00-00:00", datetime(2026, 6, 2, 10, tzinfo=UTC)),
    ],
)
def test_strict_text_is_read_into_utc(text: str, instant: datetime) -> None:
    read = parse_instant(text)
    assert read == instant
    assert read.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-03-02",
        "2026-03-02t10:00:00z",
        "2026-03-02 10:00:00Z",
        "2026-03-02T10:00Z",
        "20260302T100000Z",
        "2026-W10-1T10:00:00Z",
        "2026-03-02T10:00:00,5Z",
        "2026-03-02T10:00:00.1234567Z",
        "2026-03-02T10:00:00.Z",
        "2026-03-02T10:00:00+0100",
        "2026-03-02T10:00:00Z\n",
        " 2026-03-02T10:00:00Z",
        "٢٠٢٦-03-02T10:00:00Z",
        "yesterday",
    ],
)
def test_other_text_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"must be a date and time such as 2026-03-02T10:00:00Z$"):
        parse_instant(text)


@pytest.mark.parametrize(
    "text", ["2026-03-02T10:00:00", "2026-03-02T10:00:00.5", "2026-03-02 10:00"]
)
def test_a_time_without_a_zone_is_refused_for_that_reason(text: str) -> None:
    with pytest.raises(ValueError, match="must say its time zone"):
        parse_instant(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-29T10:00:00Z",
        "2026-13-01T10:00:00Z",
        "2026-03-02T24:00:01Z",
        "2026-03-02T10:60:00Z",
        "2026-03-02T23:59:60Z",
        "2026-03-02T10:00:00+24:00",
        "0000-03-02T10:00:00Z",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
    ],
)
def test_a_time_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="exists"):
        parse_instant(text)


def test_the_canonical_form_always_has_microseconds_and_z() -> None:
    plus_two = timezone(timedelta(hours=2))
    assert instant_text(datetime(2026, 3, 2, 10, tzinfo=plus_two)) == "2026-03-02T08:00:00.000000Z"
    assert (
        instant_text(datetime(986, 3, 2, 1, 2, 3, 4, tzinfo=UTC)) == "0986-03-02T01:02:03.000004Z"
    )


def test_a_naive_time_has_no_canonical_form() -> None:
    with pytest.raises(ValueError, match="time zone"):
        instant_text(NAIVE)


@given(ANYWHERE)
def test_canonical_text_reads_back_and_is_the_same_from_any_zone(instant: datetime) -> None:
    text = instant_text(instant)
    assert parse_instant(text) == instant
    assert instant_text(parse_instant(text)) == text
    assert len(text) == 27


@given(ANYWHERE, ANYWHERE)
def test_canonical_text_sorts_as_time_does(one: datetime, other: datetime) -> None:
    assert (instant_text(one) < instant_text(other)) == (one < other)
