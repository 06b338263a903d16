"""What was known at a moment: what was recorded by then, as corrected by then, in one order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.journal.entry import Author, Entry
from lapwing.journal.known import (
    corrected_by,
    in_effect,
    in_order,
    in_order_of_recording,
    order_of,
    replaced_by,
)

START = datetime(2026, 3, 2, 10, tzinfo=UTC)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def entry(name: str, minute: int, recorded: int | None = None, **more: Any) -> Entry:
    return Entry(
        id=name,
        kind=more.pop("kind", "note-added"),
        case="c",
        about="p",
        at=at(minute),
        recorded=at(minute if recorded is None else recorded),
        by=Author(user=more.pop("user", "pc")),
        **more,
    )


def ids(entries: Sequence[Entry]) -> list[str]:
    return [one.id for one in entries]


# --- Order ----------------------------------------------------------------------------------------


def test_entries_stand_by_when_they_happened_then_were_recorded_then_by_what_they_say() -> None:
    ordered = [
        entry("z", 0, 9),
        entry("y", 1, 1),
        entry("x", 1, 2, kind="a", answers={"b": "1"}),
        entry("w", 1, 2, kind="a", answers={"b": "2"}),
        entry("v", 1, 2, kind="a", answers={"b": ("2",)}),
        entry("u", 1, 2, kind="b"),
        entry("t", 1, 2, kind="b", user="pd"),
    ]
    for shuffled in permutations(ordered[2:]):
        assert ids(in_order([*shuffled, *ordered[:2]])) == ids(ordered)


def test_in_the_order_of_recording_what_happened_first_breaks_a_tie() -> None:
    found = in_order_of_recording([entry("a", 0, 9), entry("b", 3, 5), entry("c", 2, 5)])
    assert ids(found) == ["c", "b", "a"]


ENTRIES = st.lists(
    st.builds(
        entry,
        st.uuids().map(str),
        st.integers(0, 2),
        st.integers(0, 3),
        kind=st.sampled_from(("a", "b")),
        answers=st.dictionaries(st.sampled_from("xy"), st.sampled_from(("1", None, 2, ("3",)))),
    ),
    max_size=8,
)


@settings(deadline=None)
@given(ENTRIES)
def test_the_quick_order_is_the_order(entries: list[Entry]) -> None:
    assert [order_of(one) for one in in_order(entries)] == sorted(map(order_of, entries))
    by_recording = [(one.recorded, order_of(one)) for one in in_order_of_recording(entries)]
    assert by_recording == sorted((one.recorded, order_of(one)) for one in entries)


# --- What was known -------------------------------------------------------------------------------


def test_what_was_recorded_by_then_was_known_then() -> None:
    entries = [entry("a", 0), entry("b", 1, 5), entry("c", 2)]
    assert ids(in_effect(entries)) == ["a", "b", "c"]
    assert ids(in_effect(entries, at(5))) == ["a", "b", "c"]
    assert ids(in_effect(entries, at(4))) == ["a", "c"]
    assert ids(in_effect(entries, at(-1))) == []


def test_a_correction_gives_the_entry_its_answers_and_its_time() -> None:
    wrong = entry("a", 10, 11, answers={"x": "1"}, regarding="r", household="h")
    right = entry("b", 3, 20, answers={"x": "2"}, corrects="a", user="other")
    assert in_effect([wrong, right], at(19)) == (wrong,)
    (found,) = in_effect([right, wrong])
    assert found == replace(wrong, at=at(3), answers={"x": "2"})
    assert (found.id, found.recorded, found.by.user) == ("a", at(11), "pc")


def test_a_correction_may_put_it_elsewhere_in_the_order() -> None:
    entries = [entry("a", 0), entry("b", 1), entry("c", 5, 9, corrects="a")]
    assert ids(in_effect(entries)) == ["b", "a"]


def test_the_latest_correction_known_counts() -> None:
    entries = [
        entry("a", 0, answers={"x": "0"}),
        entry("late", 0, 9, answers={"x": "9"}, corrects="a"),
        entry("early", 0, 5, answers={"x": "5"}, corrects="a"),
    ]
    for moment, said in ((4, "0"), (5, "5"), (8, "5"), (9, "9")):
        assert [one.answers["x"] for one in in_effect(entries, at(moment))] == [said]


def test_two_corrections_of_one_moment_do_not_wait_for_their_ids() -> None:
    wrong = entry("a", 0)
    one = entry("b", 1, 5, answers={"x": "1"}, corrects="a")
    other = entry("c", 2, 5, answers={"x": "0"}, corrects="a")
    swapped = [replace(one, id="c"), replace(other, id="b")]
    assert [e.answers["x"] for e in in_effect([wrong, one, other])] == ["0"]
    assert [e.answers["x"] for e in in_effect([wrong, *swapped])] == ["0"]


def test_a_correction_may_itself_be_corrected() -> None:
    entries = [
        entry("a", 0),
        entry("b", 0, 5, answers={"x": "5"}, corrects="a"),
        entry("c", 0, 7, answers={"x": "7"}, corrects="b"),
    ]
    assert [one.answers["x"] for one in in_effect(entries)] == ["7"]


@pytest.mark.parametrize(
    ("recorded", "known_at", "there"), [(5, 4, True), (5, 5, False), (5, 9, False)]
)
def test_a_withdrawal_takes_it_out_of_effect(recorded: int, known_at: int, there: bool) -> None:
    gone = entry("b", 1, recorded, kind="entry-withdrawn", corrects="a")
    assert (ids(in_effect([entry("a", 0), gone], at(known_at))) == ["a"]) is there


def test_what_was_withdrawn_may_be_put_back() -> None:
    entries = [
        entry("a", 0),
        entry("b", 0, 5, kind="entry-withdrawn", corrects="a"),
        entry("c", 0, 7, corrects="a", answers={"x": "back"}),
    ]
    assert [one.answers for one in in_effect(entries)] == [{"x": "back"}]


def withdrawal(name: str, of: str, recorded: int) -> Entry:
    return entry(name, recorded, kind="entry-withdrawn", corrects=of)


def said(entries: Sequence[Entry], known_at: int) -> list[Any]:
    return [one.answers["x"] for one in in_effect(entries, at(known_at))]


def test_what_stood_before_a_withdrawn_correction_comes_back() -> None:
    entries = [
        entry("a", 0, answers={"x": "0"}),
        entry("b", 0, 5, answers={"x": "5"}, corrects="a"),
        entry("c", 0, 6, answers={"x": "6"}, corrects="a"),
        withdrawal("w", "c", 8),
        withdrawal("v", "b", 9),
    ]
    for shuffled in permutations(entries):
        assert [said(shuffled, moment) for moment in (7, 8, 9)] == [["6"], ["5"], ["0"]]
    (found,) = in_effect(entries)
    assert found == entries[0]


def test_a_withdrawal_that_is_withdrawn_counts_no_more() -> None:
    entries = [
        entry("a", 0, answers={"x": "0"}),
        withdrawal("w", "a", 5),
        withdrawal("v", "w", 6),
        withdrawal("u", "v", 7),
    ]
    assert [said(entries, moment) for moment in (4, 5, 6, 7)] == [["0"], [], ["0"], []]


def test_with_a_correction_goes_what_corrected_it() -> None:
    entries = [
        entry("a", 0, answers={"x": "0"}),
        entry("b", 0, 5, answers={"x": "5"}, corrects="a"),
        entry("c", 0, 6, answers={"x": "6"}, corrects="a"),
        entry("d", 0, 7, answers={"x": "7"}, corrects="b"),
        withdrawal("w", "b", 8),
        entry("e", 0, 9, answers={"x": "9"}, corrects="b"),
    ]
    assert [said(entries, moment) for moment in (6, 7, 8, 9)] == [["6"], ["7"], ["6"], ["9"]]
    gone = withdrawal("v", "d", 8)
    assert said([*entries[:4], gone], 8) == ["6"]


def test_a_correction_after_a_withdrawal_puts_the_entry_back_until_it_is_withdrawn() -> None:
    entries = [
        entry("a", 0, answers={"x": "0"}),
        withdrawal("w", "a", 5),
        entry("b", 0, 6, answers={"x": "6"}, corrects="a"),
        withdrawal("v", "b", 7),
    ]
    assert [said(entries, moment) for moment in (5, 6, 7)] == [[], ["6"], []]


def test_what_stands_in_the_place_of_an_entry() -> None:
    entries = [
        entry("a", 0),
        entry("b", 0, 5, corrects="a"),
        entry("c", 0, 6, corrects="b"),
        withdrawal("w", "c", 7),
        withdrawal("v", "b", 8),
        withdrawal("u", "v", 9),
        entry("o", 9, kind="other", corrects="a"),
    ]

    def replaced(minute: int) -> dict[str, str]:
        return {name: by.id for name, by in replaced_by(entries, at(minute)).items()}

    assert replaced(4) == {}
    assert replaced(5) == {"a": "b"}
    assert replaced(6) == {"a": "b", "b": "c"}
    assert replaced(7) == {"a": "b", "c": "w"}
    assert replaced(8) == {"b": "v", "c": "w"}
    assert replaced(9) == {"a": "b", "c": "w", "v": "u"}
    assert replaced_by(entries) == replaced_by(entries, at(9))


def test_a_correction_of_another_kind_is_not_obeyed() -> None:
    wrong = entry("a", 0, answers={"x": "0"})
    other = entry("b", 0, 5, kind="other", answers={"x": "5"}, corrects="a")
    assert in_effect([wrong, other]) == (wrong,)
    assert in_effect([wrong, other, replace(wrong, id="c", corrects="b")]) == (wrong,)
    gone = withdrawal("w", "a", 6)
    assert in_effect([wrong, gone, replace(wrong, id="c", corrects="w")]) == ()


def test_many_corrections_of_corrections_are_followed() -> None:
    chain = [entry("e0", 0)] + [
        entry(f"e{n}", 0, n, answers={"x": str(n)}, corrects=f"e{n - 1}") for n in range(1, 3000)
    ]
    assert [one.answers for one in in_effect(chain)] == [{"x": "2999"}]


def test_what_a_correction_is_of_in_the_end() -> None:
    entries = [
        entry("a", 0),
        entry("b", 0, 5, corrects="a"),
        withdrawal("w", "b", 6),
        entry("s", 0, corrects="nothing"),
        entry("o", 0, kind="other", corrects="a"),
    ]
    assert {name: one.id for name, one in corrected_by(entries).items()} == {"b": "a", "w": "a"}


def test_a_correction_of_what_is_not_there_counts_for_nothing() -> None:
    assert in_effect([entry("b", 0, corrects="a")]) == ()


def test_an_entry_that_came_late_says_so() -> None:
    assert entry("a", 0, 1).late
    assert not entry("a", 0).late
