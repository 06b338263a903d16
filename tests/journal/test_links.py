"""Linked children: what is learnt of one is carried to the other, while they are linked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect
from lapwing.journal.links import carried, carried_id, links_among
from tests.journal.test_known import at, entry

KINDS = {
    kind.key: kind
    for kind in (
        Kind(key="seen", happened="Seen", does="See", carries=True),
        Kind(key="plain", happened="Plain", does="Plain"),
        Kind(key="link", happened="Linked", does="Link", links_case=True),
        Kind(key="unlink", happened="Unlinked", does="Unlink", unlinks_case=True),
    )
}


def of(
    child: str, name: str, kind: str, minute: int, recorded: int | None = None, **more: Any
) -> Entry:
    made = entry(name, minute, recorded, kind=kind, **more)
    return replace(made, case=f"{child}-case", about=child)


def link(minute: int = 0, to: str = "girl", name: str = "l") -> Entry:
    return of("boy", name, "link", minute, answers={"case": f"{to}-case"})


GIRL = of("girl", "g", "plain", 0)


def shown(entries: Sequence[Entry]) -> set[tuple[str, str, int]]:
    """What is carried: the entry, the child it is shown on, and when that became known."""
    return {
        (one.carried_from or "", one.about, round((one.recorded - at(0)).total_seconds() / 60))
        for one in carried(entries, KINDS)
    }


def test_what_a_kind_carries_is_shown_both_ways() -> None:
    entries = [link(), GIRL, of("boy", "a", "seen", 1), of("girl", "b", "seen", 2)]
    assert shown(entries) == {("a", "girl", 1), ("b", "boy", 2)}


def test_what_is_carried_says_where_it_comes_from() -> None:
    told = of("boy", "a", "seen", 1, answers={"x": "1"}, regarding="r", household="h")
    (found,) = carried([link(), GIRL, told], KINDS)
    assert found == replace(
        told,
        id="a~girl-case",
        case="girl-case",
        about="girl",
        regarding="r~girl-case",
        household=None,
        carried_from="a",
    )
    assert found.id == carried_id("a", "girl-case")


def test_a_kind_that_does_not_carry_stays() -> None:
    assert shown([link(), GIRL, of("boy", "a", "plain", 1)]) == set()
    assert shown([link(), GIRL, of("boy", "a", "unheard-of", 1)]) == set()


def test_what_was_known_before_the_link_is_learnt_with_the_link() -> None:
    assert shown([link(10), GIRL, of("boy", "a", "seen", 1)]) == {("a", "girl", 10)}
    assert shown([link(10), GIRL, of("boy", "a", "seen", 1, 20)]) == {("a", "girl", 20)}


def test_nothing_is_carried_once_the_link_is_ended() -> None:
    ended = of("boy", "u", "unlink", 20, regarding="l")
    entries = [link(), GIRL, ended]
    assert shown([*entries, of("boy", "a", "seen", 19)]) == {("a", "girl", 19)}
    assert shown([*entries, of("boy", "a", "seen", 20)]) == set()
    assert shown([*entries, of("boy", "a", "seen", 1, 21)]) == set()
    other = of("boy", "u", "unlink", 20, regarding="x")
    assert shown([link(), GIRL, other, of("boy", "a", "seen", 30)]) == {("a", "girl", 30)}


def test_nothing_that_was_carried_is_carried_on() -> None:
    entries = [
        link(),
        of("girl", "m", "link", 0, answers={"case": "baby-case"}),
        of("baby", "c", "plain", 0),
        of("boy", "a", "seen", 1),
    ]
    assert shown(entries) == {("a", "girl", 1)}


def test_a_correction_goes_where_what_it_corrects_goes() -> None:
    told = of("boy", "a", "seen", 1, answers={"x": "1"})
    mended = of("boy", "b", "seen", 2, 5, corrects="a", answers={"x": "2"})
    back = of("boy", "w", "entry-withdrawn", 9, corrects="b")
    gone = of("boy", "v", "entry-withdrawn", 12, corrects="a")
    found = carried([link(), GIRL, told, mended, back, gone], KINDS)
    assert [one.corrects for one in found] == [None, "a~girl-case", "b~girl-case", "a~girl-case"]
    for moment, said in ((1, ["1"]), (8, ["2"]), (9, ["1"]), (12, [])):
        assert [one.answers["x"] for one in in_effect(found, at(moment))] == said
    stray = of("boy", "s", "entry-withdrawn", 9, corrects="nothing")
    assert shown([link(), GIRL, stray]) == set()


def test_two_links_carry_an_entry_once_from_the_first_moment() -> None:
    entries = [link(10), link(5, name="k"), GIRL, of("boy", "a", "seen", 1)]
    assert shown(entries) == {("a", "girl", 5)}
    assert len(carried(entries, KINDS)) == 1


def test_the_child_of_a_case_without_entries_is_told_by_whoever_knows() -> None:
    entries = [link(), of("boy", "a", "seen", 1)]
    assert carried(entries, KINDS) == ()
    (found,) = carried(entries, KINDS, {"girl-case": "girl"})
    assert (found.about, found.case, found.recorded) == ("girl", "girl-case", at(1))
    late = [*entries, replace(GIRL, at=at(9), recorded=at(9))]
    assert shown(late) == {("a", "girl", 9)}
    (found,) = carried(late, KINDS, {"girl-case": "girl"})
    assert found.recorded == at(1)


def test_links_are_what_the_entries_in_effect_make() -> None:
    (found,) = links_among([link(3)], KINDS)
    assert (found.entry, found.case, found.other) == ("l", "boy-case", "girl-case")
    assert (found.since, found.until) == (at(3), None)
    ended = of("boy", "u", "unlink", 20, 25, regarding="l")
    assert links_among([link(3), ended], KINDS)[0].until == at(25)
    again = [link(3), ended, of("boy", "v", "unlink", 5, 30, regarding="l")]
    assert [one.until for one in links_among(again, KINDS)] == [at(25)]
    nowhere = of("boy", "l", "link", 0)
    assert links_among([nowhere], KINDS) == ()
    itself = of("boy", "l", "link", 0, answers={"case": "boy-case"})
    assert links_among([itself], KINDS) == ()


def spans(*entries: Entry) -> list[tuple[str, str, int, int | None]]:
    """Each link: what began it, with whom, and its first and last minute."""

    def minute(moment: datetime) -> int:
        return round((moment - at(0)).total_seconds() / 60)

    return [
        (one.entry, one.other, minute(one.since), None if one.until is None else minute(one.until))
        for one in links_among(entries, KINDS)
    ]


def test_a_link_that_is_withdrawn_ends_then_and_comes_back_with_the_withdrawal_withdrawn() -> None:
    withdrawn = of("boy", "w", "entry-withdrawn", 9, corrects="l")
    assert spans(link(3), withdrawn) == [("l", "girl-case", 3, 9)]
    back = of("boy", "b", "entry-withdrawn", 12, corrects="w")
    assert spans(link(3), withdrawn, back) == [
        ("l", "girl-case", 3, 9),
        ("b", "girl-case", 12, None),
    ]
    entries = [link(), GIRL, withdrawn, of("boy", "a", "seen", 1), of("boy", "c", "seen", 10)]
    assert shown(entries) == {("a", "girl", 1)}
    assert shown([*entries, back]) == {("a", "girl", 1), ("c", "girl", 12)}


def test_an_end_that_is_withdrawn_ends_nothing_from_then_on() -> None:
    ended = of("boy", "u", "unlink", 20, regarding="l")
    undone = replace(of("boy", "w", "entry-withdrawn", 30, corrects="u"), case="older-case")
    assert spans(link(3), ended, undone) == [
        ("l", "girl-case", 3, 20),
        ("w", "girl-case", 30, None),
    ]
    assert links_among([link(3), ended, undone], KINDS)[1].case == "boy-case"
    entries = [link(), GIRL, ended, of("boy", "a", "seen", 19), of("boy", "b", "seen", 25)]
    assert shown(entries) == {("a", "girl", 19)}
    assert shown([*entries, undone]) == {("a", "girl", 19), ("b", "girl", 30)}


def test_a_link_that_is_corrected_is_with_the_other_case_from_then_on() -> None:
    baby = of("baby", "c", "plain", 0)
    moved = of("boy", "m", "link", 0, 8, corrects="l", answers={"case": "baby-case"})
    same = of("boy", "s", "link", 0, 9, corrects="l", answers={"case": "baby-case", "x": "y"})
    back = of("boy", "w", "entry-withdrawn", 15, corrects="m")
    ended = of("boy", "u", "unlink", 20, regarding="m")
    assert spans(link(3), moved, ended)[1] == ("m", "baby-case", 8, 20)
    assert spans(link(3), moved, same) == [("l", "girl-case", 3, 8), ("m", "baby-case", 8, None)]
    assert spans(link(3), moved, back) == [
        ("l", "girl-case", 3, 8),
        ("m", "baby-case", 8, 15),
        ("w", "girl-case", 15, None),
    ]
    entries = [link(), GIRL, baby, of("boy", "a", "seen", 1), of("boy", "b", "seen", 10), moved]
    assert shown(entries) == {("a", "girl", 1), ("a", "baby", 8), ("b", "baby", 10)}


@st.composite
def linked_journals(draw: st.DrawFn) -> list[Entry]:
    """Links made, ended, corrected and withdrawn between three children, among what is seen."""
    found = [
        of(child, child, "plain", draw(st.sampled_from((0, 0, 6))))
        for child in ("boy", "girl", "baby")
    ]
    for number in range(draw(st.integers(1, 14))):
        child = draw(st.sampled_from(("boy", "girl", "baby")))
        to = draw(st.sampled_from(("boy", "girl", "baby")))
        minute = draw(st.integers(0, 12))
        answered = draw(st.sampled_from(found))
        made = of(
            child,
            f"e{number}",
            draw(st.sampled_from(("seen", "link", "unlink"))),
            minute,
            minute + draw(st.sampled_from((0, 0, 3))),
            answers={"case": f"{to}-case", "x": f"{number}"},
            regarding=answered.id,
        )
        # Nobody answers what is not known yet.
        made = replace(made, recorded=max(made.recorded, answered.recorded))
        wrong = draw(st.sampled_from([None, None, *found[3:]]))
        if wrong is not None:
            withdraws = draw(st.booleans())
            made = replace(
                made,
                kind="entry-withdrawn" if withdraws else wrong.kind,
                corrects=wrong.id,
                case=wrong.case,
                about=wrong.about,
                recorded=max(made.recorded, wrong.recorded),
            )
        found.append(made)
    return found


@settings(deadline=None, max_examples=300)
@given(linked_journals())
def test_what_was_carried_by_a_moment_is_what_was_known_of_it_then(entries: list[Entry]) -> None:
    in_the_end = carried(entries, KINDS)
    for minute in range(17):
        then = carried([one for one in entries if one.recorded <= at(minute)], KINDS)
        by_then = [one for one in in_the_end if one.recorded <= at(minute)]
        assert sorted(then, key=lambda one: one.id) == sorted(by_then, key=lambda one: one.id)
