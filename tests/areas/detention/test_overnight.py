"""A night in custody: four hours running between midnight and eight, apart by charge."""

from datetime import UTC, datetime, timedelta

from lapwing.areas.detention.overnight import nights
from lapwing.journal.entry import Author, Entry

NOW = datetime(2026, 6, 10, 12, tzinfo=UTC)


def entry(kind: str, at: datetime) -> Entry:
    """An entry of a custody record."""
    return Entry(
        id=f"{kind}{at}",
        kind=kind,
        case="c",
        about="p",
        at=at,
        recorded=at,
        by=Author(user="officer"),
    )


def summer(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of June by London's clock, which is an hour ahead."""
    return datetime(2026, 6, day, hour, minute, tzinfo=UTC) - timedelta(hours=1)


def held(since: datetime, until: datetime) -> list[Entry]:
    """Somebody who was held from then until then."""
    return [entry("detention-arrived", since), entry("detention-released", until)]


def test_four_hours_running_are_a_night() -> None:
    (night,) = nights(held(summer(1, 22), summer(2, 4)), 4, NOW)
    assert night.morning.isoformat() == "2026-06-02"
    assert night.before_charge == timedelta(hours=4)
    assert night.after_charge == timedelta(0)
    assert nights(held(summer(1, 22), summer(2, 3, 59)), 4, NOW) == ()
    assert nights(held(summer(2, 4, 1), summer(2, 20)), 4, NOW) == ()
    assert len(nights(held(summer(2, 4), summer(2, 20)), 4, NOW)) == 1


def test_two_halves_with_bail_between_are_none() -> None:
    entries = [
        *held(summer(1, 23), summer(2, 2)),
        entry("detention-back", summer(2, 5)),
        entry("detention-released", summer(2, 8)),
    ]
    assert nights(entries, 4, NOW) == ()


def test_what_was_before_charge_and_what_after_are_told_apart() -> None:
    entries = [
        entry("detention-arrived", summer(1, 20)),
        entry("detention-charged", summer(2, 3)),
        entry("detention-taken-to-court", summer(2, 9)),
    ]
    (night,) = nights(entries, 4, NOW)
    assert night.before_charge == timedelta(hours=3)
    assert night.after_charge == timedelta(hours=5)


def test_each_night_counts_and_somebody_who_is_still_held_is_held_until_now() -> None:
    entries = [entry("detention-arrived", summer(1, 20))]
    assert len(nights(entries, 4, summer(4, 3))) == 2
    assert len(nights(entries, 4, summer(4, 4))) == 3
    assert nights(entries, 4, summer(1, 20)) == ()


def test_a_night_on_which_the_clocks_change_has_the_hours_that_passed() -> None:
    midnight = datetime(2026, 3, 29, 0, tzinfo=UTC)  # the clocks go forward at one
    assert nights(held(midnight, midnight + timedelta(hours=3, minutes=59)), 4, NOW) == ()
    (night,) = nights(held(midnight, midnight + timedelta(hours=20)), 4, NOW)
    assert night.before_charge == timedelta(hours=7)
    autumn = datetime(2025, 10, 25, 23, tzinfo=UTC)  # midnight in London; they go back at two
    (night,) = nights(held(autumn, autumn + timedelta(hours=20)), 4, NOW)
    assert night.before_charge == timedelta(hours=9)
