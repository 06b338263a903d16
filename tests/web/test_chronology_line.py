"""The chronology's pure part: its order, what narrows it, what is new, what cannot be chosen."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.journal.entry import Author, Entry
from lapwing.web.present.chronology import (
    NEW,
    NO_TEAM,
    SITTING,
    Chosen,
    Line,
    Order,
    Sort,
    choose,
    in_order,
    lane_of,
    last_read,
    lines_of,
    months,
    narrowed,
    options,
    words_of,
)

NOW = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
KINDS = (
    "missing-reported",
    "missing-risk-graded",
    "missing-social-care-notified",
    "note-added",
    "entry-withdrawn",
)
CASES = {"episode": "missing", "file": "standing"}


def entry(number: int = 0, **more: object) -> Entry:
    """One entry, recorded by the response team as it happened."""
    at = more.pop("at", NOW - number * HOUR)
    values: dict[str, object] = {
        "id": f"e{number}",
        "kind": "note-added",
        "case": "episode",
        "about": "child",
        "at": at,
        "recorded": at,
        "by": Author(user="other", role="sergeant", team="response"),
    } | more
    return Entry(**values)  # type: ignore[arg-type]


def lines(*entries: Entry, since: datetime | None = None) -> tuple[Line, ...]:
    """Their lines, for a reader who last read it at ``since``."""
    return lines_of(entries, CASES, since=since, reader="me")


def ids(found: tuple[Line, ...]) -> list[str]:
    return [line.entry.id for line in found]


def test_it_stands_by_what_happened_or_by_what_became_known() -> None:
    early = entry(1, at=NOW - 9 * HOUR, recorded=NOW)  # it happened first, and was known last
    late = entry(2, at=NOW - 2 * HOUR)
    both = lines(early, late)
    assert ids(in_order(both, Order.HAPPENED)) == ["e2", "e1"]
    assert ids(in_order(both, Order.KNOWN)) == ["e1", "e2"]


def test_choices_of_one_sort_add_up_and_choices_of_several_must_all_fit() -> None:
    found = lines(
        entry(1, kind="missing-risk-graded", answers={"grade": "high"}),
        entry(2, kind="missing-risk-graded", answers={"grade": "nar"}),
        entry(3),
        entry(4, by=Author(user="other", team="control"), answers={}),
    )
    either = Chosen(values={Sort.SERIOUSNESS: ("serious", "unknown")})
    assert ids(narrowed(found, either)) == ["e1", "e3", "e4"]
    both = Chosen(values={**either.values, Sort.AGENCY: ("control",)})
    assert ids(narrowed(found, both)) == ["e4"]
    assert narrowed(found, Chosen()) == found


def test_an_entry_that_was_done_with_a_partner_is_found_by_either() -> None:
    (told,) = lines(entry(1, kind="missing-social-care-notified"))
    assert told.values[Sort.AGENCY] == {"response", "Children's social care"}
    assert lane_of(told) == "Children's social care"
    (nobody,) = lines(entry(2, by=Author(user="other")))
    assert nobody.values[Sort.AGENCY] == {NO_TEAM}
    assert lane_of(nobody) == NO_TEAM


def test_a_note_belongs_to_the_field_of_its_case() -> None:
    found = lines(entry(1), entry(2, case="file"), entry(3, case="file", kind="missing-located"))
    assert [set(line.values[Sort.AREA]) for line in found] == [{"missing"}, {"child"}, {"missing"}]
    assert words_of(Sort.AREA, "missing", {}) == "Missing children"


def test_new_is_what_became_known_since_and_not_what_one_recorded_oneself() -> None:
    since = NOW - 5 * HOUR
    told = (
        entry(1, at=NOW - 9 * HOUR, recorded=NOW - HOUR),
        entry(2, at=NOW - 9 * HOUR),
        entry(3, by=Author(user="me")),
        entry(4, at=since),
    )
    assert ids(tuple(line for line in lines(*told, since=since) if line.new)) == ["e1"]
    assert not any(line.new for line in lines(*told, since=None))


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ((), None),
        ((1, 20, 45), None),  # one sitting, as far back as it goes
        ((1, 20, 45, 90), 90),
        ((31,), 31),
        ((30,), None),  # the limit itself is still the same sitting
        ((240, 241), 240),
    ],
)
def test_to_page_through_it_is_one_reading(minutes: tuple[int, ...], expected: int | None) -> None:
    looks = [NOW - timedelta(minutes=one) for one in minutes]
    found = last_read(looks, NOW)
    assert found == (None if expected is None else NOW - timedelta(minutes=expected))
    assert timedelta(minutes=30) == SITTING


def asked(**values: str | tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    return {name: (one,) if isinstance(one, str) else one for name, one in values.items()}


def test_what_cannot_be_chosen_is_said_and_the_rest_still_counts() -> None:
    found = lines(entry(1))
    chosen, wrong = choose(
        asked(
            order="sideways",
            seriousness=("serious", "banana", ""),
            agency="nobody",
            area="drop table",
            kind="note-added",
            new=("only", "2"),
            what="ever",
        ),
        found,
    )
    assert chosen.order is Order.HAPPENED
    assert chosen.values[Sort.SERIOUSNESS] == ("serious",)
    assert (chosen.values[Sort.KIND], chosen.values[Sort.NEW]) == (("note-added",), (NEW,))
    assert not chosen.values[Sort.AGENCY]
    for said in ("sideways", "banana", "nobody", "drop table", "“2”"):
        assert sum(said in one for one in wrong) == 1, said
    assert len(wrong) == 5
    assert choose({}, found) == (Chosen(values=dict.fromkeys(Sort, ())), [])


def test_what_is_said_of_a_long_wrong_choice_is_short() -> None:
    _, (wrong,) = choose(asked(agency="x" * 5_000), ())
    assert len(wrong) < 200


def test_months_are_those_of_england_and_counted_whole() -> None:
    summer = entry(1, at=datetime(2026, 6, 30, 23, 30, tzinfo=UTC))
    found = months(lines(summer, entry(2, at=datetime(2026, 7, 5, tzinfo=UTC))), Order.HAPPENED)
    assert {key: month.count for key, month in found.items()} == {"2026-07": 2}
    assert found["2026-07"].words == "July 2026"


ENTRIES = st.lists(
    st.builds(
        lambda number, kind, case, team, hours, behind, grade: entry(
            number,
            id=f"{number}",
            kind=kind,
            case=case,
            at=NOW - hours * HOUR,
            recorded=NOW - hours * HOUR + behind * HOUR,
            by=Author(user="other", team=team),
            answers={"grade": grade},
        ),
        st.integers(0, 10_000),
        st.sampled_from(KINDS),
        st.sampled_from(tuple(CASES)),
        st.sampled_from(("response", "control", "")),
        st.integers(0, 3_000),
        st.integers(0, 100),
        st.sampled_from(("high", "medium", "low", "nar", "?")),
    ),
    unique_by=lambda one: one.id,
    max_size=30,
)
CHOICES = st.fixed_dictionaries(
    {
        "seriousness": st.lists(st.sampled_from(("serious", "concern", "routine", "unknown"))),
        "agency": st.lists(st.sampled_from(("response", "control", NO_TEAM, "gone"))),
        "kind": st.lists(st.sampled_from(KINDS)),
        "order": st.lists(st.sampled_from(("happened", "known", "?"))),
    }
)


@given(ENTRIES, CHOICES)
def test_each_count_is_how_many_that_choice_would_leave(
    entries: list[Entry], said: Mapping[str, list[str]]
) -> None:
    found = lines(*entries, since=NOW - 500 * HOUR)
    chosen, _ = choose(said, found)
    shown = in_order(narrowed(found, chosen), chosen.order)
    assert set(ids(shown)) <= {one.id for one in entries}
    assert sum(month.count for month in months(shown, chosen.order).values()) == len(shown)
    for sort in Sort:
        for option in options(found, chosen, sort, {}):
            only = Chosen(values={**chosen.values, sort: (option.value,)})
            assert len(narrowed(found, only)) == option.count
    # An address says again exactly what was chosen.
    again: dict[str, list[str]] = {}
    for name, value in chosen.asked:
        again.setdefault(name, []).append(value)
    assert choose(again, found) == (chosen, [])


@given(ENTRIES)
def test_nothing_is_lost_and_nothing_is_twice_in_either_order(entries: list[Entry]) -> None:
    found = lines(*entries)
    for order in Order:
        told = in_order(found, order)
        assert sorted(ids(told)) == sorted(ids(found))
