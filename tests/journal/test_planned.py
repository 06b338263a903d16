"""What is planned follows from the entries: put in, moved, ended, and planned again."""

from datetime import UTC, datetime, timedelta

from lapwing.base.clock_text import instant_text
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.planned import Plan, planned

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PLAN = Plan(key="p", title="P", called="called", when="when", over=("held", "off"))


def entries(*told: str) -> list[Entry]:
    """One entry a minute: its kind, and the hour of noon's day that it names."""
    found = []
    for minute, text in enumerate(told):
        kind, _, hours = text.partition(" ")
        answers: dict[str, Answer] = (
            {"when": instant_text(NOON + timedelta(hours=int(hours)))} if hours else {}
        )
        found.append(
            Entry(
                id=f"e{minute}",
                kind=kind,
                case="c",
                about="p",
                at=NOON + timedelta(minutes=minute),
                recorded=NOON + timedelta(minutes=minute),
                by=Author(user="u"),
                answers=answers,
            )
        )
    return found


def stood(*told: str) -> list[tuple[str, int, str | None, int]]:
    """Each that was planned: by which entry, for which hour, what ended it, how much was told."""
    return [
        (
            one.first.id,
            int((one.at - NOON).total_seconds() // 3600),
            one.ended.id if one.ended else None,
            len(one.entries),
        )
        for one in planned(PLAN, entries(*told))
    ]


def test_what_is_called_for_a_moment_stands_until_it_is_over() -> None:
    assert stood() == []
    assert stood("named") == []
    assert stood("called 3") == [("e0", 3, None, 1)]
    assert stood("called 3", "named", "held", "minutes") == [("e0", 3, "e2", 4)]


def test_a_new_moment_moves_it_and_it_stays_the_same_one() -> None:
    assert stood("called 3", "called 5", "held") == [("e0", 5, "e2", 3)]


def test_after_it_is_over_another_is_planned_and_what_came_between_is_the_next_ones() -> None:
    assert stood("called 3", "held", "named", "called 5", "off", "held") == [
        ("e0", 3, "e1", 3),
        ("e3", 5, "e4", 4),
    ]


def test_what_names_no_moment_is_in_no_diary_and_the_end_of_nothing_ends_nothing() -> None:
    assert stood("called") == []
    assert stood("held", "called 3") == [("e1", 3, None, 2)]
    assert stood("called 3", "called") == []  # it is moved, and nobody has said to when
