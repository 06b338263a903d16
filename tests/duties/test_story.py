"""A story is read from plain text; what cannot be read is named with its file and line."""

from datetime import UTC, datetime
from typing import Any

import pytest

from lapwing.base.clock import london
from lapwing.duties.story import Event, Expected, Held, Story, StoryError, read_stories, story_time
from lapwing.journal.entry import Author, Entry
from tests.duties.small import KINDS

HEAD = "story: duty\ntitle: A title\nstart: 2026-03-02\n"
WHOLE = """# What stands above the first story belongs to none.

story: duty
title: How it is told
start: 2026-03-02

Mon 10:00 | begin | grade: high; signs: a | by sergeant
# A comment is no part of the journal.
Mon 10:30 | do
  # Nor of what is expected.
  duty: Mon 11:00 met · Mon 12:00 open
  other (girl): Tue+1 09:15 met late
  silent: third

story: gate
Mon 10:00 | begin
  refused: gate at Mon 10:00

"""


def utc(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def read(*lines: str, kinds: Any = KINDS, head: str = HEAD) -> Story:
    """The one story of these lines."""
    (story,) = read_stories(head + "\n".join(lines), "here", kinds)
    return story


def entry(line: str, **more: Any) -> Entry:
    return read(line, **more).entries[0]


def refused(*lines: str) -> str:
    with pytest.raises(StoryError) as told:
        read(*lines)
    return str(told.value)


# --- The whole file -------------------------------------------------------------------------------


def test_a_file_holds_several_stories_each_with_its_place_and_its_lines() -> None:
    first, second = read_stories(WHOLE, "here", KINDS)
    assert (first.rule, first.title, first.where) == ("duty", "How it is told", "here:3")
    assert (second.rule, second.title, second.where) == ("gate", "", "here:15")
    assert [(one.kind, one.at) for one in first.entries] == [
        ("begin", utc(2, 10)),
        ("do", utc(2, 10, 30)),
    ]
    assert first.text == WHOLE.partition("\n\n")[2].partition("\n\nstory: gate")[0]
    assert second.text == "story: gate\nMon 10:00 | begin\n  refused: gate at Mon 10:00"


def test_what_is_printed_ends_with_the_last_line_that_is_read() -> None:
    story = read("Mon 10:00 | begin", "  silent: duty", "# The next one is about girls.", "")
    assert story.text == f"{HEAD}Mon 10:00 | begin\n  silent: duty"


def test_a_file_without_a_story_has_none() -> None:
    assert read_stories("# Nothing is told here yet.\n", "here") == []


def test_it_stands_as_at_a_moment_or_when_the_last_was_recorded() -> None:
    lines = ("Mon 10:00 | begin | recorded Mon 13:00", "Mon 12:00 | do")
    assert read(*lines).as_at == utc(2, 13)
    assert read(*lines, "as at: Tue 09:00").as_at == utc(3, 9)


# --- Entries --------------------------------------------------------------------------------------


def test_an_entry_is_by_an_officer_and_about_the_boy_unless_it_says_otherwise() -> None:
    assert entry("Mon 10:00 | begin") == Entry(
        id="e1",
        kind="begin",
        case="boy",
        about="boy",
        at=utc(2, 10),
        recorded=utc(2, 10),
        by=Author(user="officer", role=""),
    )
    assert [one.id for one in read("Mon 10:00 | begin", "Mon 10:00 | do").entries] == ["e1", "e2"]


def test_an_entry_says_whatever_it_must_in_any_order() -> None:
    line = (
        "Mon 10:00 | do | household  home | corrects x | as y | regarding z | about sister"
        " | recorded Mon 11:00 | case girl-2 | officer pc | by sergeant | grade: low |"
    )
    assert entry(line) == Entry(
        id="y",
        kind="do",
        case="girl-2",
        about="sister",
        at=utc(2, 10),
        recorded=utc(2, 11),
        by=Author(user="pc", role="sergeant"),
        answers={"grade": "low"},
        regarding="z",
        corrects="x",
        household="home",
    )


def test_a_later_case_of_a_child_is_about_the_same_child() -> None:
    assert entry("Mon 10:00 | begin | case girl-2").about == "girl"
    assert entry("Mon 10:00 | begin | case girl-2-b").about == "girl"


def test_answers_are_read_as_their_questions_read_them() -> None:
    line = (
        "Mon 10:00 | begin | grade: high; by: Tue 09:30; age: 12 | care: unknown; signs: a + b"
        " | why: it was late: very"
    )
    assert entry(line).answers == {
        "grade": "high",
        "by": "2026-03-03T09:30:00Z",
        "age": 12,
        "care": "unknown",
        "signs": ("a", "b"),
        "why": "it was late: very",
    }


def test_without_kinds_every_answer_is_text() -> None:
    assert entry("Mon 10:00 | began | age: 12; hue: red", kinds=None).answers == {
        "age": "12",
        "hue": "red",
    }


# --- Times ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("Mon 00:00", utc(2, 0)),
        ("Sun 23:59", utc(8, 23, 59)),
        ("Wed+2 08:05", utc(18, 8, 5)),
        ("Tue+10 08:05", utc(12, 7, 5, month=5)),
        ("2026-02-28 12:00", utc(28, 12, month=2)),
        ("2026-10-25 01:30", utc(25, 0, 30, month=10)),
        ("2026-10-25 01:30 BST", utc(25, 0, 30, month=10)),
        ("2026-10-25 01:30 GMT", utc(25, 1, 30, month=10)),
    ],
)
def test_a_time_is_of_a_week_or_of_a_date_in_london(text: str, instant: datetime) -> None:
    assert entry(f"{text} | begin").at == instant


def test_each_day_of_a_week_has_its_name() -> None:
    for day, name in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), start=2):
        assert entry(f"{name} 10:00 | begin").at == utc(day, 10)
        assert story_time(utc(day, 10)) == f"{name} 10:00"


def test_week_0_begins_on_its_start_or_on_the_usual_monday() -> None:
    assert entry("Tue 10:00 | begin", head="story: duty\nstart: 2026-06-01\n").at == (
        utc(2, 9, month=6)
    )
    assert entry("Tue 10:00 | begin", head="story: duty\n").at == utc(3, 10)


@pytest.mark.parametrize(
    ("instant", "text"),
    [
        (utc(2, 0), "Mon 00:00"),
        (utc(8, 23, 59), "Sun 23:59"),
        (utc(9, 0), "Mon+1 00:00"),
        (utc(17, 8, 5), "Tue+2 08:05"),
        (utc(10, 22, 59, month=5), "Sun+9 23:59"),
        (utc(10, 23, month=5), "2026-05-11 00:00"),
        (utc(1, 23, 59), "2026-03-01 23:59"),
    ],
)
def test_a_time_is_written_as_a_story_has_it(instant: datetime, text: str) -> None:
    assert story_time(instant) == text
    assert story_time(london(instant)) == text
    assert entry(f"{text} | begin").at == instant


# --- What is expected -----------------------------------------------------------------------------


def test_what_must_follow_is_read_with_its_line() -> None:
    first, _ = read_stories(WHOLE, "here", KINDS)
    assert first.expected == (
        Expected(
            duty="duty",
            case="boy",
            each=((utc(2, 11), "met"), (utc(2, 12), "open")),
            line=11,
        ),
        Expected(duty="other", case="girl", each=((utc(10, 9, 15), "met late"),), line=12),
        Expected(duty="third", case="boy", each=(), line=13),
    )
    assert first.events == ()


def test_what_is_expected_may_be_of_another_case() -> None:
    story = read("Mon 10:00 | begin", "\tsilent: duty (girl-2)", "  duty ( girl): Mon 11:00 met")
    assert [(one.duty, one.case) for one in story.expected] == [
        ("duty", "girl-2"),
        ("duty", "girl"),
    ]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("refused: gate at Mon 10:00", ("refused", "gate", None, "boy")),
        ("signal: gate (girl) at Mon 10:00", ("signal", "gate", None, "girl")),
        ("alert: gate (girl) to sergeant at Mon 10:00", ("alert", "gate", "sergeant", "girl")),
        (
            "alert: look at gate to sergeant at Mon 10:00",
            ("alert", "look at gate", "sergeant", "boy"),
        ),
    ],
)
def test_an_event_is_read_with_its_moment_its_case_and_whom_it_told(
    line: str, what: tuple[str, str, str | None, str]
) -> None:
    said, rule, to, case = what
    assert read("Mon 10:00 | begin", f"  {line}").events == (
        Event(what=said, rule=rule, at=utc(2, 10), to=to, case=case, line=5),
    )


@pytest.mark.parametrize(
    ("line", "held"),
    [
        ("held: duty by nia", ("duty", "boy", "nia")),
        ("held: duty (girl) by nobody", ("duty", "girl", None)),
    ],
)
def test_who_holds_a_duty_is_read_with_its_case(
    line: str, held: tuple[str, str, str | None]
) -> None:
    duty, case, officer = held
    assert read("Mon 10:00 | begin", f"  {line}").held == (
        Held(duty=duty, case=case, officer=officer, line=5),
    )


# --- What cannot be read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Then he came home.", "is neither a head, an entry nor an expectation"),
        ("Mon 9:00 | do", "has a time that is not understood: 'Mon 9:00'"),
        ("Mon 10:00 | do | by", "has a part that is not understood: 'by'"),
        ("Mon 10:00 | do | hue red", "has a part that is not understood: 'hue red'"),
        ("Mon 10:00 | do | as e1", "names a second entry 'e1'"),
        ("Mon 10:00 | do | grade: low; red", "has an answer without a colon: 'red'"),
        ("Mon 10:00 | do | hue: red", "answers 'hue', which 'do' does not ask"),
        ("Mon 10:00 | gone | hue: red", "answers 'hue', which 'gone' does not ask"),
        (
            "Mon 10:00 | do | grade: medium",
            "has an answer that must be one of high, low: 'medium'",
        ),
        (
            "Mon 10:00 | begin | signs: c",
            "has an answer that 'c' is not one of a, b: 'c'",
        ),
        (
            "Mon 10:00 | begin | by: soon",
            "has a time that is not understood: 'soon'",
        ),
        ("2026-03-29 01:30 | do", "has a time that did not happen: '2026-03-29 01:30'"),
        ("  duty is met", "is an expectation without a colon"),
        ("  duty: 11:00 met", "expects '11:00 met', which is not a time and a state"),
        ("  duty: Mon 11:00 met ·", "expects '', which is not a time and a state"),
        ("  signal: signal", "says signal without a time"),
        ("  held: duty", "says held without saying by whom"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(line: str, said: str) -> None:
    assert refused("Mon 10:00 | begin", line) == f"here, line 5 {said}."


def test_a_story_has_entries() -> None:
    assert refused("", "# Nothing happened.") == "here, line 5 ends a story without entries."
