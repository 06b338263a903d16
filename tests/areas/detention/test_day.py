"""Reading a custody system's day: however it was saved, and each fault with line and column."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lapwing.areas.detention.day import (
    EVENTS,
    OF_A_ROW,
    DayRefused,
    Event,
    Row,
    Unread,
    columns,
    read_day,
)
from lapwing.areas.detention.day_cells import born, moment
from lapwing.base.partial_date import BornInMonth, BornInYear, BornOn
from lapwing.journal.questions import Reference

DOCS = Path(__file__).parents[3] / "docs"
HEAD = "custody_no,event_id,event,happened_at,staff_number"
VISIT = f"{HEAD},face_seen,how\nLF/1,1,checked,2026-07-02 15:00,44,yes,Awake"


def one(text: str) -> Row:
    (row,) = read_day(text.encode())
    return row


def event(text: str) -> Event:
    row = one(text)
    assert isinstance(row, Event), row
    return row


def faults(text: str) -> str:
    row = one(text)
    assert isinstance(row, Unread), row
    return " ".join(row.faults)


def test_the_example_can_be_read_whole_and_uses_no_column_in_vain() -> None:
    rows = read_day((DOCS / "example-custody.csv").read_bytes())
    assert [row for row in rows if isinstance(row, Unread)] == []
    assert len(rows) == 50


def test_no_question_is_called_as_a_column_of_every_row() -> None:
    clash = {
        question.name
        for kind in EVENTS.values()
        for question in kind.questions
        if question.name in OF_A_ROW or isinstance(question, Reference)
    }
    assert clash == {"custody_no"}  # which is the answer to that question of the arrival


def test_the_page_about_it_names_every_column_and_event() -> None:
    page = (DOCS / "importing-custody.md").read_text(encoding="utf-8")
    assert [name for name in OF_A_ROW if f"`{name}`" not in page] == []
    assert [name for name in EVENTS if f"`{name}`" not in page] == []


@pytest.mark.parametrize(
    "text",
    [
        VISIT,
        "\ufeff" + VISIT,
        VISIT.replace(",", ";"),
        VISIT.replace("\n", "\r\n"),
        VISIT.replace("\n", "\r"),
        VISIT + "\n,,,,,,\n\n",
        VISIT.replace("custody_no,event_id", '"Custody no", Event id'),
        VISIT.replace(",checked,", ",detention-checked,").replace(",yes,", ",Yes,"),
        VISIT.replace("2026-07-02 15:00", "02/07/2026 15:00"),
        VISIT.replace("2026-07-02 15:00", "2026-07-02T14:00:00Z"),
    ],
)
def test_it_is_read_however_it_was_saved(text: str) -> None:
    read = event(text)
    assert read.at == datetime(2026, 7, 2, 14, tzinfo=UTC)
    assert (read.line, read.kind, read.written) == (2, "detention-checked", None)
    assert read.answers == {"face_seen": "yes", "how": "Awake"}


def test_a_text_of_several_lines_moves_the_lines_after_it() -> None:
    text = f'{HEAD},face_seen,how\nLF/1,1,checked,2026-07-02 15:00,44,yes,"A, and\nb"\nLF/1,2,x'
    first, second = read_day(text.encode())
    assert isinstance(first, Event)
    assert first.answers["how"] == "A, and\nb"
    assert second.line == 4


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"),
        (VISIT.replace("face_seen", "fase_seen"), "Is face_seen meant"),
        (VISIT.replace("how", "face_seen"), "twice"),
        (VISIT.replace("event_id", "station"), "no column 'event_id'"),
        (VISIT + '\nLF/1,2,checked,"unclosed', "line 3"),
    ],
)
def test_what_is_no_day_is_refused_with_what_to_do(text: str, says: str) -> None:
    with pytest.raises(DayRefused, match=says):
        read_day(text.encode())


def test_what_is_no_utf_8_or_too_long_is_refused() -> None:
    with pytest.raises(DayRefused, match="Line 2 is not UTF-8"):
        read_day(VISIT.replace("Awake", "Siân").encode("latin-1"))
    with pytest.raises(DayRefused, match="Line 1 is not UTF-8"):
        read_day(VISIT.encode("utf-16"))
    with pytest.raises(DayRefused, match="larger than"):
        read_day(b"x" * 20_000_001)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (",Awake", "", "has 6 cells"),
        ("LF/1,1,", "LF/1,,", "event_id is empty"),
        ("LF/1,1,", f"LF/1,{'9' * 201},", "longer than 200"),
        (",checked,", ",chekced,", "Is 'checked' meant"),
        (",checked,", ",closed,", "there is no 'closed'"),
        (",yes,", ",maybe,", "face_seen: must be yes, no or unknown"),
        ("2026-07-02 15:00", "noon", "happened_at: must be a date and time"),
        ("2026-07-02 15:00", "2026-02-30 15:00", "that there is not"),
        ("2026-07-02 15:00", "0026-07-02 15:00", "very long ago"),
        (",checked,", ",withdrawn,", "corrects_event must say"),
        (",checked,", ",withdrawn,", "face_seen is filled in, and is no question of 'withdrawn'"),
    ],
)
def test_a_fault_of_one_row_is_said_of_that_row(old: str, new: str, says: str) -> None:
    assert says in faults(VISIT.replace(old, new))


def test_an_event_id_stands_once_in_a_custody_record() -> None:
    again = VISIT + "\nLF/1,1,checked,2026-07-02 16:00,44,yes,Awake"
    second = read_day(again.encode())[1]
    assert isinstance(second, Unread)
    assert "line 2" in second.faults[0]
    other = VISIT + "\nLF/2,1,checked,2026-07-02 16:00,44,yes,Awake"
    assert all(isinstance(row, Event) for row in read_day(other.encode()))


def test_an_hour_that_the_clocks_repeat_must_say_which_and_one_they_skip_is_none() -> None:
    told = faults(VISIT.replace("2026-07-02 15:00", "2026-10-25 01:30"))
    assert "happened twice" in told
    assert "2026-10-25T01:30+01:00 for the first" in told
    first = event(VISIT.replace("2026-07-02 15:00", "2026-10-25T01:30+01:00"))
    second = event(VISIT.replace("2026-07-02 15:00", "2026-10-25T01:30+00:00"))
    assert (first.at.hour, second.at.hour) == (0, 1)
    assert "There was no 1:30am" in faults(VISIT.replace("2026-07-02 15:00", "2026-03-29 01:30"))


def test_what_was_written_before_it_happened_is_refused() -> None:
    text = VISIT.replace("event_id,", "event_id,written_at,").replace(
        "1,1,", "1,1,2026-07-02 14:59,"
    )
    assert "written_at is before happened_at" in faults(text)


def test_several_codes_or_words_of_options_are_read() -> None:
    text = (
        f"{HEAD},grounds,why,place,away_from_adults,needs\n"
        "LF/1,1,authorised,2026-07-02 15:00,44,To be charged now|evidence,Why,A cell,Not known,F"
    )
    read = event(text)
    assert read.answers["grounds"] == ["charge", "evidence"]
    assert (read.answers["place"], read.answers["away_from_adults"]) == ("cell", "unknown")
    assert "'dungeon' is not one of detention-room" in faults(text.replace("A cell", "dungeon"))


def test_numbers_are_whole() -> None:
    text = f"{HEAD},back_from,questioned_minutes\nLF/1,1,back,2026-07-02 15:00,44,hospital,9"
    assert event(text).answers["questioned_minutes"] == 9
    assert "whole number" in faults(text.replace(",9", ",9.5"))


@pytest.mark.parametrize(
    ("cell", "birth"),
    [
        ("2010-05-14", BornOn(day=date(2010, 5, 14))),
        ("14/5/2010", BornOn(day=date(2010, 5, 14))),
        ("2010-05", BornInMonth(year=2010, month=5)),
        ("05/2010", BornInMonth(year=2010, month=5)),
        ("2010", BornInYear(year=2010)),
    ],
)
def test_a_birth_is_read_as_far_as_it_is_known(cell: str, birth: object) -> None:
    assert born(cell) == birth


@pytest.mark.parametrize("cell", ["2010-02-30", "31/31/2010", "fifteen", "10"])
def test_no_birth_is_guessed(cell: str) -> None:
    with pytest.raises(ValueError, match="date"):
        born(cell)


@pytest.mark.parametrize("cell", ["2026-07-02T25:00Z", "9999-12-31T23:59-23:59", "2026-07-02"])
def test_no_time_is_guessed(cell: str) -> None:
    with pytest.raises(ValueError, match="date and time"):
        moment(cell)


def test_the_child_is_read_beside_the_event() -> None:
    text = VISIT.replace("event_id,", "event_id,child_given,child_sex,child_born,").replace(
        "LF/1,1,", "LF/1,1,Siân,Female,2010,"
    )
    child = event(text).child
    assert (child.given, child.sex, child.birth) == ("Siân", "female", BornInYear(year=2010))
    assert "child_sex: must be female" in faults(text.replace("Female", "girl"))


def test_columns_are_those_of_a_row_and_every_question() -> None:
    assert columns()[: len(OF_A_ROW)] == tuple(OF_A_ROW)
    assert {"arrest_at", "relevant_time", "reason"} <= set(columns())
