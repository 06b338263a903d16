"""Whom a warning flags, and when: the same in any order, and as somebody would work it out by hand.

What is compared with is written the other way about: it asks of every hour by itself who was where
and which warnings stood, and knows nothing of spans.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.areas.household.spans import (
    Flag,
    Stay,
    flags,
    numbers,
    related,
    stays,
    told_flags,
    warnings,
)
from lapwing.base.clock_text import instant_text
from lapwing.journal.entry import Author, Entry
from lapwing.journal.known import in_effect

START = datetime(2026, 3, 2, tzinfo=UTC)
HOURS = 12
CHILD, WHO = "child", "uncle"
PLACES = ("weir", "mill")
BY = Author(user="somebody")


def hour(number: float) -> datetime:
    """An hour of the story."""
    return START + timedelta(hours=number)


def entry(
    kind: str,
    about: str,
    at: float,
    *,
    name: str = "",
    recorded: float | None = None,
    regarding: str | None = None,
    corrects: str | None = None,
    **answers: Any,
) -> Entry:
    """One entry, known as it happened unless said otherwise."""
    return Entry(
        id=name or f"{kind} {about} {at} {sorted(answers.items())}",
        kind=kind,
        case=f"{about}-file",
        about=about,
        at=hour(at),
        recorded=hour(at if recorded is None else recorded),
        by=BY,
        answers=answers,
        regarding=regarding,
        corrects=corrects,
    )


def moved(about: str, at: float, place: str, lives: str = "home", **more: Any) -> Entry:
    """Somebody moves to a place."""
    return entry("household-moved-in", about, at, address=place, lives=lives, **more)


def left(about: str, at: float, place: str) -> Entry:
    """Somebody leaves a place."""
    return entry("household-moved-out", about, at, place=place)


def warned(at: float, *, name: str = "w", until: float | None = None) -> Entry:
    """A warning about the uncle."""
    more: dict[str, Any] = {} if until is None else {"until": instant_text(hour(until))}
    return entry(
        "household-warning", WHO, at, name=name, what="violent", why="w", told_by="t", **more
    )


def found(entries: Sequence[Entry], until: datetime | None = None) -> tuple[Flag, ...]:
    """Every flag of the child by what was recorded of both."""
    of = {who: [one for one in entries if one.about == who] for who in (CHILD, WHO)}
    return flags(stays(of[CHILD], same), stays(of[WHO], same), warnings(of[WHO]), until=until)


def same(lines: str, postcode: str) -> str:
    """The address as it is written, which is its own name here."""
    return lines + postcode


# --- By hand, hour by hour ------------------------------------------------------------------------


def where(entries: Sequence[Entry], about: str, at: datetime) -> dict[str, str]:
    """Where somebody is at a moment: each entry in turn moves them."""
    there: list[tuple[str, str]] = []
    told = sorted(in_effect(entries), key=lambda one: (one.at, one.recorded))
    for one in told:
        if one.about != about or one.at > at:
            continue
        if one.kind == "household-moved-in":
            lives = str(one.answers["lives"])
            if lives in ("home", "placement"):
                there = [each for each in there if each[1] != lives]
            there.append((str(one.answers["address"]), lives))
        elif one.kind == "household-moved-out":
            there = [each for each in there if each[0] != one.answers["place"]]
    return dict(there)


def standing(entries: Sequence[Entry], at: datetime) -> set[str]:
    """Which warnings stand at a moment."""
    there = set()
    for one in in_effect(entries):
        if one.at > at:
            continue
        until = one.answers.get("until")
        if one.kind == "household-warning" and (not until or str(until) > instant_text(at)):
            there.add(one.id)
    ended = {
        one.regarding
        for one in in_effect(entries)
        if one.kind == "household-warning-ended" and one.at <= at
    }
    return there - ended


def by_hand(entries: Sequence[Entry], at: datetime) -> set[tuple[str, str]]:
    """Which warnings flag the child at which address at a moment."""
    both = set(where(entries, CHILD, at)) & set(where(entries, WHO, at))
    return {(one, place) for one in standing(entries, at) for place in both}


# --- Stories made by chance -----------------------------------------------------------------------

hours = st.integers(0, HOURS)


@st.composite
def stories(draw: Callable[..., Any]) -> list[Entry]:
    """Some moves, warnings and ends, each told at another moment than it happened."""
    made: list[Entry] = []
    for number in range(draw(st.integers(1, 9))):
        at = draw(hours)
        # Two at one moment are told apart by which was recorded first; here none are.
        at = at + number / 100
        about = draw(st.sampled_from((CHILD, WHO)))
        sort = draw(st.sampled_from(("in", "in", "in", "out", "warn", "end")))
        place = draw(st.sampled_from(PLACES))
        lives = draw(st.sampled_from(("home", "also", "stays", "placement")))
        recorded = at + draw(hours)
        if sort == "in":
            one = moved(str(about), at, str(place), str(lives))
        elif sort == "out":
            one = left(str(about), at, str(place))
        elif sort == "warn":
            until = draw(st.none() | hours)
            one = warned(at, name=f"w{number}", until=until)
        else:
            names = [each.id for each in made if each.kind == "household-warning"]
            if not names:
                continue
            regarding = str(draw(st.sampled_from(names)))
            one = entry("household-warning-ended", WHO, at, regarding=regarding)
        made.append(
            replace(
                one, id=f"{number} {one.id}" if sort != "warn" else one.id, recorded=hour(recorded)
            )
        )
    return made


@settings(max_examples=300, deadline=None)
@given(stories(), st.randoms(use_true_random=False))
def test_flags_are_those_found_by_hand_in_whatever_order_things_became_known(
    story: list[Entry], random: Any
) -> None:
    shuffled = list(story)
    random.shuffle(shuffled)
    told = found(story)
    assert found(shuffled) == told
    moments = {moment for one in story for moment in (one.at, one.at + timedelta(minutes=7))}
    moments |= {hour(number + 0.5) for number in range(2 * HOURS)}
    for at in moments:
        assert {one.key for one in told if one.stands(at)} == by_hand(story, at), at


@settings(max_examples=150, deadline=None)
@given(stories())
def test_flags_of_one_warning_at_one_address_never_touch(story: list[Entry]) -> None:
    by_key: dict[tuple[str, str], list[Flag]] = {}
    for one in found(story):
        assert one.until is None or one.since < one.until
        by_key.setdefault(one.key, []).append(one)
    for each in by_key.values():
        for first, second in pairwise(each):
            assert first.until is not None
            assert first.until < second.since


@settings(max_examples=150, deadline=None)
@given(stories(), st.data())
def test_withdrawing_an_entry_leaves_what_there_would_be_without_it(
    story: list[Entry], data: st.DataObject
) -> None:
    gone = data.draw(st.sampled_from(story)) if story else None
    if gone is None:
        return
    withdrawn = entry(
        "entry-withdrawn", gone.about, HOURS * 3, name="gone", corrects=gone.id, reason="r"
    )
    without = [one for one in story if one.id != gone.id]
    # An end of a warning that is withdrawn ends nothing.
    assert found([*story, withdrawn]) == found(without)


# --- Told one by one ------------------------------------------------------------------------------


def test_a_warning_and_a_residence_meet_whichever_was_recorded_first() -> None:
    told = [moved(CHILD, 0, "weir"), moved(WHO, 1, "weir", "stays"), warned(2)]
    late = [replace(one, recorded=hour(9 - number)) for number, one in enumerate(told)]
    (flag,) = found(told)
    assert found(late) == (flag,)
    assert (flag.since, flag.until, flag.lives) == (hour(2), None, "stays")


def test_moving_out_ends_a_flag_and_coming_back_begins_another() -> None:
    told = [moved(CHILD, 0, "weir"), warned(0.5), moved(WHO, 1, "weir", "stays")]
    told += [left(WHO, 3, "weir"), moved(WHO, 5, "weir", "stays")]
    assert [(one.since, one.until) for one in found(told)] == [
        (hour(1), hour(3)),
        (hour(5), None),
    ]


def test_a_correction_of_when_somebody_came_moves_the_flag() -> None:
    came = moved(WHO, 4, "weir", name="came")
    told = [moved(CHILD, 0, "weir"), warned(0.5), came]
    earlier = replace(came, id="put right", at=hour(2), recorded=hour(8), corrects="came")
    assert [one.since for one in found([*told, earlier])] == [hour(2)]


def test_a_child_who_grows_up_is_no_longer_flagged() -> None:
    told = [moved(CHILD, 0, "weir"), moved(WHO, 1, "weir"), warned(2)]
    (flag,) = found(told, until=hour(6))
    assert flag.until == hour(6)
    assert found(told, until=hour(2)) == ()


def test_what_was_on_record_before_there_were_entries_is_ended_by_a_new_home() -> None:
    before = Stay(person=CHILD, place="weir", lives="home", since=hour(0), row="r")
    old, new = stays([moved(CHILD, 3, "mill")], same, [before])
    assert (old.until, old.row, new.place, new.until) == (hour(3), "r", "mill", None)
    (visit,) = stays([left(CHILD, 2, "weir")], same, [before])
    assert visit.until == hour(2)


def test_relations_and_numbers_end_when_that_is_said() -> None:
    said = entry("household-related", CHILD, 0, other="m", relation="other", which="neighbour")
    over = entry("household-relation-ended", CHILD, 2, other="m")
    (one,) = related([over, said])
    assert (one.relation, one.since, one.until) == ("neighbour", hour(0), hour(2))
    number = entry("household-number", CHILD, 0, name="n", sort="phone", number="07700 900001")
    end = entry("household-number-ended", CHILD, 3, regarding="n")
    (kept,) = numbers([end, number])
    assert (kept.number, kept.until) == ("07700 900001", hour(3))


def test_the_flags_told_on_a_file_are_those_written_last() -> None:
    answers: dict[str, Any] = {
        "what": "violent", "who": WHO, "place": "weir", "warning": "w", "lives": "home",
    }  # fmt: skip
    first = entry("household-flagged", CHILD, 0, name="1", recorded=3, **answers)
    over = entry("household-flag-ended", CHILD, 2, name="2", recorded=4, **answers)
    again = entry("household-flagged", CHILD, 1, name="3", recorded=5, **answers)
    assert [one.id for one, _ in told_flags([first]).values()] == ["1"]
    assert told_flags([first, over]) == {}
    assert [one.id for one, _ in told_flags([again, over, first]).values()] == ["3"]
