"""Drawing by lot: the same again, fair within each part, and marked by whoever may, evenly."""

from collections import Counter
from itertools import combinations
from uuid import UUID, uuid5

import pytest

from lapwing.assurance.audit.sampling import (
    Drawn,
    NobodyLeft,
    assign,
    chances,
    drawn_from,
    frame_print,
    sizes_of,
)

SPACE = UUID("0190aaaa-0000-7000-8000-000000000000")
# Chi-square, 1 in 1,000: with 19 and with 44 degrees of freedom. The seeds are fixed.
ONE_IN_A_THOUSAND = {19: 43.82, 44: 78.75}


def cases(count: int, of: str = "") -> tuple[UUID, ...]:
    return tuple(uuid5(SPACE, f"{of}{number}") for number in range(count))


def chi_square(seen: Counter[object], expected: float, kinds: int) -> float:
    missed = kinds - len(seen)
    return sum((times - expected) ** 2 / expected for times in seen.values()) + missed * expected


def test_the_same_is_drawn_again_and_another_by_another_seed() -> None:
    frame = {"north": cases(40, "n"), "south": cases(20, "s")}
    sizes = sizes_of({part: len(those) for part, those in frame.items()}, 12)
    once = drawn_from(frame, "seed", sizes, 0.15)
    turned = {part: those[::-1] for part, those in reversed(frame.items())}
    assert set(drawn_from(turned, "seed", sizes, 0.15)) == set(once)
    assert drawn_from(frame, "seed", sizes, 0.15) == once
    assert drawn_from(frame, "other", sizes, 0.15) != once
    assert frame_print(turned) == frame_print(frame)
    assert frame_print({**frame, "south": cases(19, "s")}) != frame_print(frame)


def test_each_case_of_a_part_is_drawn_as_often_as_any_other() -> None:
    frame = {"north": cases(20, "n"), "south": cases(10, "s")}
    sizes = {"north": 5, "south": 2}
    draws = 2_000
    one: Counter[object] = Counter()
    pair: Counter[object] = Counter()
    for number in range(draws):
        found = drawn_from(frame, f"seed {number}", sizes, 0)
        one.update(each.case for each in found if each.stratum == "north")
        # Two of ten together: a draw that took neighbours would show here.
        pair.update(combinations(sorted(each.case for each in found if each.stratum == "south"), 2))
    assert chi_square(one, draws * 5 / 20, 20) < ONE_IN_A_THOUSAND[19]
    assert chi_square(pair, draws / 45, 45) < ONE_IN_A_THOUSAND[44]
    assert chances(frame, sizes) == {"north": 0.25, "south": 0.2}


def test_what_is_marked_twice_is_drawn_as_fairly() -> None:
    frame = {"all": cases(20)}
    twice = Counter[object]()
    draws = 2_000
    for number in range(draws):
        found = drawn_from(frame, f"seed {number}", {"all": 20}, 0.15)
        assert sum(one.twice for one in found) == 3
        twice.update(one.case for one in found if one.twice)
    assert chi_square(twice, draws * 3 / 20, 20) < ONE_IN_A_THOUSAND[19]


@pytest.mark.parametrize(("share", "again"), [(0, 0), (0.01, 1), (0.15, 2), (0.5, 5), (1, 10)])
def test_the_share_that_is_marked_twice_is_rounded_up(share: float, again: int) -> None:
    found = drawn_from({"all": cases(10)}, "seed", {"all": 10}, share)
    assert sum(one.twice for one in found) == again


@pytest.mark.parametrize(
    ("held", "wanted", "sizes"),
    [
        ({"a": 60, "b": 30, "c": 10}, 10, {"a": 5, "b": 3, "c": 2}),
        ({"a": 3, "b": 3}, 2, {"a": 1, "b": 1}),
        ({"a": 3, "b": 3, "c": 1}, 2, {"a": 1, "b": 1, "c": 1}),  # one of each at least
        ({"a": 3, "b": 0}, 9, {"a": 3}),  # never more than there are
        ({"a": 1, "b": 1, "c": 4}, 4, {"a": 1, "b": 1, "c": 2}),
        ({}, 5, {}),
    ],
)
def test_parts_are_drawn_in_proportion(
    held: dict[str, int], wanted: int, sizes: dict[str, int]
) -> None:
    assert sizes_of(held, wanted) == sizes


def test_as_many_are_drawn_as_were_wanted_and_no_part_gives_more_than_it_has() -> None:
    for wanted in range(3, 41):
        held = {"a": 23, "b": 11, "c": 6}
        found = sizes_of(held, wanted)
        assert sum(found.values()) == wanted
        assert all(1 <= found[part] <= held[part] for part in held)


def drawn(count: int, twice: int = 0) -> list[Drawn]:
    return [
        Drawn(case=case, stratum="all", twice=number < twice)
        for number, case in enumerate(cases(count))
    ]


def test_nobody_marks_what_they_may_not_and_nobody_twice() -> None:
    people = [uuid5(SPACE, name) for name in ("ann", "bo", "cy")]
    wanted = drawn(12, twice=4)
    may = {
        one.case: frozenset(people[1:] if number % 4 == 0 else people)
        for number, one in enumerate(wanted)
    }
    found = assign(wanted, may, "seed")
    assert not isinstance(found, NobodyLeft)
    assert [one.case for one in found] == [one.case for one in wanted]
    load: Counter[UUID] = Counter()
    for one, each in zip(wanted, found, strict=True):
        assert each.first in may[one.case]
        assert (each.second is not None) == one.twice
        assert each.second is None or each.second in may[one.case] - {each.first}
        load.update(filter(None, (each.first, each.second)))
    assert max(load.values()) - min(load.values()) <= 1
    assert assign(wanted, may, "seed") == found


def test_a_case_that_nobody_may_mark_is_named() -> None:
    ann, bo = uuid5(SPACE, "ann"), uuid5(SPACE, "bo")
    one, other = drawn(2, twice=1)
    nobody = {one.case: frozenset({ann, bo}), other.case: frozenset[UUID]()}
    assert assign([one, other], nobody, "s") == NobodyLeft(case=other.case, second=False)
    alone = {one.case: frozenset({ann}), other.case: frozenset({bo})}
    assert assign([one, other], alone, "s") == NobodyLeft(case=one.case, second=True)
