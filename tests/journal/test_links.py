"""Linked children: what is learnt of one is carried to the other, while they are linked."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

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
    assert (found.about, found.case) == ("girl", "girl-case")


def test_links_are_what_the_entries_in_effect_make() -> None:
    (found,) = links_among([link(3)], KINDS)
    assert (found.entry, found.case, found.other) == ("l", "boy-case", "girl-case")
    assert (found.since, found.until) == (at(3), None)
    ended = of("boy", "u", "unlink", 20, 25, regarding="l")
    assert links_among([link(3), ended], KINDS)[0].until == at(25)
    withdrawn = of("boy", "w", "entry-withdrawn", 9, corrects="l")
    assert links_among([link(3), withdrawn], KINDS) == ()
    nowhere = of("boy", "l", "link", 0)
    assert links_among([nowhere], KINDS) == ()
