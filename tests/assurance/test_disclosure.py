"""No number that is withheld can be worked out from everything that the same pack tells."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.assurance.disclosure import (
    TOTAL,
    Care,
    Cell,
    Sum,
    Told,
    cell,
    counted,
    may_be_told,
    sums,
)
from lapwing.assurance.numbers import care_on

VALUES = {
    "council": ("Avonmouth", "Brindle", "Calder"),
    "sex": ("female", "male", "not on record"),
    "overnight": ("yes", "no", "not on record"),
    "moved": ("yes", "no"),
}
TABLES = (("council", "overnight"), ("sex", "overnight"), ("council", "moved"), ("sex", "moved"))
RECORDS = st.lists(
    st.fixed_dictionaries({name: st.sampled_from(values) for name, values in VALUES.items()}),
    max_size=60,
)
CARES = st.builds(Care, threshold=st.integers(1, 7), noughts_told=st.booleans())


def worked_out(told: Told, true: Mapping[Cell, int], known: Sequence[Sum]) -> set[Cell]:
    """The withheld cells for which nobody finds another number that fits what is told.

    It knows nothing of how they were withheld: it tries numbers for each, and looks whether every
    sum can still hold, one sum at a time, going back where it cannot.
    """
    least = told.care.least
    hidden = sorted(told.withheld, key=sorted)
    ranges = {one: range(max(least, true[one] - 2), true[one] + 3) for one in hidden}
    of = {one: [each for each in known if one == each.whole or one in each.parts] for one in hidden}

    def fits(given_: dict[Cell, int], tie: Sum) -> bool:
        low = high = 0
        for one, sign in ((tie.whole, 1), *((part, -1) for part in tie.parts)):
            if one in given_ or told.counts[one] is not None:
                value = given_[one] if one in given_ else told.counts[one]
                assert value is not None
                low, high = low + sign * value, high + sign * value
            else:
                ends = sorted((sign * ranges[one][0], sign * ranges[one][-1]))
                low, high = low + ends[0], high + ends[1]
        return low <= 0 <= high

    def holds(given_: dict[Cell, int], steps: list[int]) -> bool:
        steps[0] -= 1
        if steps[0] < 0:
            return False
        loose = []
        for number, tie in enumerate(known):
            own = [one for one in (tie.whole, *tie.parts) if one in ranges]
            free = sum(one not in given_ for one in own)
            if free and any(given_.get(one, true[one]) != true[one] for one in own):
                loose.append((free, number))
        if not loose:
            # Whatever is not given yet is what it truly is, and every sum holds.
            return all(
                _exact(told, {**{one: true[one] for one in hidden}, **given_}, tie) for tie in known
            )
        tie = known[min(loose)[1]]
        one = next(
            part for part in (tie.whole, *tie.parts) if part in ranges and part not in given_
        )
        for value in sorted(ranges[one], key=lambda value: abs(value - true[one])):
            tried = {**given_, one: value}
            if all(fits(tried, each) for each in of[one]) and holds(tried, steps):
                return True
        return False

    return {
        one
        for one in hidden
        if not any(
            value != true[one]
            and all(fits({one: value}, each) for each in of[one])
            and holds({one: value}, [20_000])
            for value in ranges[one]
        )
    }


def _exact(told: Told, given_: Mapping[Cell, int], tie: Sum) -> bool:
    def value(one: Cell) -> int:
        shown = told[one]
        return given_[one] if shown is None else shown

    return value(tie.whole) == sum(value(part) for part in tie.parts)


@given(records=RECORDS, care=CARES)
@settings(max_examples=60, deadline=None)
def test_nothing_withheld_is_worked_out(records: list[dict[str, str]], care: Care) -> None:
    counts = counted(records, TABLES, VALUES)
    told = may_be_told(counts, care)
    assert worked_out(told, counts, list(sums(counts))) == set()


@given(records=RECORDS, care=CARES)
@settings(deadline=None)
def test_a_small_number_is_never_told_and_what_is_told_is_true(
    records: list[dict[str, str]], care: Care
) -> None:
    counts = counted(records, TABLES, VALUES)
    told = may_be_told(counts, care)
    for one, count in counts.items():
        assert told[one] == (None if one in told.withheld else count)
        assert not care.small(count) or told[one] is None
        assert count or not care.noughts_told or told[one] == 0
    assert told == may_be_told(dict(reversed(counts.items())), care)


def test_what_this_looks_for_is_found_where_only_the_small_is_withheld() -> None:
    counts = {TOTAL: 20, cell(sex="female"): 2, cell(sex="male"): 18}
    naive = Told(counts={**counts, cell(sex="female"): None}, care=Care())
    assert worked_out(naive, counts, list(sums(counts))) == {cell(sex="female")}
    careful = may_be_told(counts, Care())
    assert careful.withheld == {cell(sex="female"), cell(sex="male")}
    assert careful[TOTAL] == 20


def test_many_ones_that_make_up_their_total_take_the_total_with_them() -> None:
    # Five withheld numbers, none of them nought, that make five: each is one.
    values = {"age": ("10", "11", "12", "13", "14")}
    counts = counted([{"age": age} for age in values["age"]], [("age",)], values)
    assert may_be_told(counts, Care())[TOTAL] is None


def test_a_total_is_not_worked_out_from_another_breakdown() -> None:
    values = {"age": ("10", "11", "12", "13", "14"), "sex": ("female", "male")}
    records = [{"age": age, "sex": "male"} for age in values["age"]]
    told = may_be_told(counted(records, [("age",), ("sex",)], values), Care())
    assert told[TOTAL] is None
    assert told[cell(sex="male")] is None
    assert told[cell(sex="female")] == 0


def test_a_table_of_rows_and_columns() -> None:
    values = {"council": ("A", "B", "C"), "moved": ("yes", "no")}
    sizes = {("A", "yes"): 3, ("A", "no"): 20, ("B", "yes"): 9, ("B", "no"): 30, ("C", "yes"): 40}
    records = [
        {"council": council, "moved": moved}
        for (council, moved), many in sizes.items()
        for _ in range(many)
    ]
    told = may_be_told(counted(records, [("council", "moved")], values), Care())
    # Three, the other of its row, and two of one other row: the least that leaves a doubt.
    assert told.withheld == {cell(council=c, moved=m) for c, m in product("AB", ("yes", "no"))}
    assert told[cell(council="C", moved="no")] == 0


def test_shares_are_withheld_with_either_number() -> None:
    counts = {TOTAL: 40, cell(sex="female"): 3, cell(sex="male"): 37}
    told = may_be_told(counts, Care())
    assert told.per_cent(cell(sex="female"), TOTAL) is None
    assert (
        may_be_told({TOTAL: 40, cell(sex="male"): 10}, Care(), known=()).per_cent(
            cell(sex="male"), TOTAL
        )
        == 25
    )
    assert may_be_told({TOTAL: 0}, Care()).per_cent(TOTAL, TOTAL) is None


def test_a_sum_that_is_known_from_elsewhere_is_minded() -> None:
    asked, got, refused = cell(of="asked"), cell(of="got"), cell(of="refused")
    counts = {asked: 30, got: 28, refused: 2}
    assert may_be_told(counts, Care()).withheld == {refused}
    known = [Sum(whole=asked, parts=(got, refused))]
    assert may_be_told(counts, Care(), known=known).withheld == {got, refused}


def test_numbers_are_rounded_and_shares_are_of_what_is_told() -> None:
    counts = {TOTAL: 22, cell(sex="female"): 13, cell(sex="male"): 9}
    told = may_be_told(counts, Care(nearest=5))
    assert [told[one] for one in counts] == [20, 15, 10]
    assert told.per_cent(cell(sex="female"), TOTAL) == 75
    assert "nearest 5" in told.care.words


def test_noughts_are_withheld_where_the_force_says_so() -> None:
    counts = {TOTAL: 12, cell(sex="female"): 0, cell(sex="male"): 12}
    assert may_be_told(counts, Care()).withheld == frozenset()
    told = may_be_told(counts, Care(noughts_told=False))
    assert told.withheld == {cell(sex="female"), cell(sex="male")}
    assert "Nought is withheld" in told.care.words


@pytest.mark.parametrize(("threshold", "nearest"), [(0, 1), (5, 0)])
def test_a_care_that_means_nothing_is_refused(threshold: int, nearest: int) -> None:
    with pytest.raises(ValueError, match="1 or more"):
        Care(threshold=threshold, nearest=nearest)


def test_the_force_says_below_how_many() -> None:
    care = care_on("", date(2026, 1, 1))
    assert care == Care(threshold=5, nearest=1, noughts_told=True)
    assert care.words == (
        "Numbers below 5 are withheld, and with them others from which they could be worked out. "
        "Nought is told as nought. Numbers are not rounded."
    )


def test_the_total_is_withheld_only_where_nothing_else_does() -> None:
    # One child of a sort in each breakdown, and room beside it: the breakdowns take the loss.
    told = may_be_told(
        counted(
            [
                {
                    "council": "Brindle" if number == 3 else VALUES["council"][number % 2 * 2],
                    "sex": "not on record" if number == 4 else VALUES["sex"][number % 2],
                    "overnight": VALUES["overnight"][number % 3],
                    "moved": VALUES["moved"][number % 5 % 2],
                }
                for number in range(60)
            ],
            TABLES,
            VALUES,
        ),
        Care(),
    )
    assert told[cell(council="Brindle")] is told[cell(sex="not on record")] is None
    assert told[TOTAL] == 60
    assert told[cell(overnight="yes")] == 20
