"""Whose actions stand in which minutes, and who took part in how many meetings."""

from datetime import UTC, datetime, timedelta
from typing import Any

from lapwing.areas.meetings.attendance import SORTS, attendance
from lapwing.areas.meetings.minutes import actions_of
from lapwing.journal.entry import Author, Entry

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def entry(
    kind: str, minute: int, case: str = "c", regarding: str | None = None, **said: Any
) -> Entry:
    """An entry of a meeting's case."""
    return Entry(
        id=f"{kind}{minute}",
        kind=f"meetings-{kind}",
        case=case,
        about="p",
        at=NOON + timedelta(minutes=minute),
        recorded=NOON + timedelta(minutes=minute),
        by=Author(user="u"),
        answers=said,
        regarding=regarding,
    )


def test_the_actions_of_a_meeting_are_those_until_the_next_was_held() -> None:
    first, second = entry("strategy-held", 1), entry("conference-held", 5)
    told = [
        entry("action-set", 0),
        first,
        entry("action-set", 2),
        entry("action-set", 3),
        entry("action-done", 4, regarding="action-set2"),
        second,
        entry("action-set", 6),
        entry("action-dropped", 7, regarding="action-set6"),
    ]
    found = actions_of(first, told)
    assert [(one.entry.id, one.ended and one.ended.id) for one in found] == [
        ("action-set2", "action-done4"),
        ("action-set3", None),
    ]
    assert [(one.entry.id, one.ended and one.ended.id) for one in actions_of(second, told)] == [
        ("action-set6", "action-dropped7")
    ]


def rates(*entries: Entry) -> dict[str, tuple[int, int, int]]:
    """Of each agency at strategy discussions: took part, of so many, and not said."""
    found = attendance(SORTS[0][1], entries)
    return {one.agency: (one.present, one.known, one.unknown) for one in found}


def test_attendance_counts_of_each_agency_those_meetings_of_which_it_is_said() -> None:
    found = rates(
        entry("strategy-held", 1, present=("police", "social-care", "health")),
        entry("strategy-held", 2, case="d", present=("social-care",)),
        entry("strategy-held", 3, case="e"),
        entry("conference-held", 4, present=("police",)),
    )
    assert found == {
        "police": (1, 2, 1),
        "social-care": (2, 2, 1),
        "health": (1, 2, 1),
        "school": (0, 2, 1),
    }


def test_that_no_officer_attended_counts_once_and_against_the_police_alone() -> None:
    held = entry("strategy-held", 1, present=("social-care",))
    absent = entry("not-attended", 1)
    elsewhere = entry("not-attended", 9, case="d")
    assert rates(held, absent)["police"] == (0, 1, 0)
    assert rates(held, absent, elsewhere)["police"] == (0, 2, 0)
    assert rates(held, absent, elsewhere)["social-care"] == (1, 1, 0)
    assert rates()["police"] == (0, 0, 0)
