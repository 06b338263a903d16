"""What the store keeps of obligations and signals, and what of it must change."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from lapwing.duties.in_force import InForce
from lapwing.duties.kept import (
    CLEARED,
    COLUMNS,
    OUTCOME,
    SIGNAL_COLUMNS,
    as_json,
    difference,
    identity_of,
    kinds_of,
    row_of,
    signal_difference,
    signal_identity_of,
    signal_row_of,
)
from lapwing.duties.language import By, Confidence, Flagged, Named
from lapwing.duties.outlook import Fire, signal_identity
from lapwing.duties.signals import Raised
from lapwing.record.roles import SERGEANT
from tests.duties.small import BEGIN, PARAMETERS, at, derived, duty, entry, rules

RULE = duty(confidence=Confidence.PRIMARY, source="An Act")
RAISED = Raised(
    signal="signal",
    key="boy",
    case="boy-2",
    about="boy",
    at=at(5),
    known_at=at(6),
    by="begin5",
    cleared_at=at(9),
)
Identity = tuple[str, str, str, int]
KEYS: list[Identity] = [("duty", "boy", "begin", slot) for slot in range(4)]


def in_force(rule: Any) -> InForce:
    return InForce(
        rules=rules(rule),
        parameters=PARAMETERS,
        duties={rule.key: rule},
        signals={},
        fingerprint="",
    )


def kept(rule: Any, *entries: Any, fires: Any = None, named: Any = None) -> dict[str, Any]:
    """The row of the one obligation that follows, by its columns."""
    (one,) = derived(rule, *entries).obligations
    row = row_of(one, in_force(rule), kinds_of(entries), fires or {}, named or {})
    assert identity_of(row) == one.identity
    return dict(zip(COLUMNS, row, strict=True))


# --- Rows -----------------------------------------------------------------------------------------


def test_an_obligation_is_kept_whole() -> None:
    begun = entry("begin", 0, "b", recorded=5, case="boy-2")
    done = entry("do", 50, "d", recorded=55, case="boy-2")
    assert kept(RULE, begun, done) == {
        "duty": "duty",
        "scope": "case",
        "key": "boy-2",
        "begun_by": "b",
        "slot": 0,
        "case_id": "boy-2",
        "about_id": "boy",
        "begun_kind": "begin",
        "begun_at": at(0),
        "known_at": at(5),
        "due_at": at(60),
        "owner": SERGEANT.key,
        "outcome": "done",
        "closed_at": at(50),
        "closed_by": "d",
        "closed_known_at": at(55),
        "number": "hour",
        "weight": "local",
        "source": "A test",
        "next_fire": None,
        "next_step": None,
        "holder_id": None,
        "agency_id": None,
    }


def test_whoever_is_named_for_it_is_kept_as_the_officer_or_the_agency_that_they_are() -> None:
    for agency, column in ((False, "holder_id"), (True, "agency_id")):
        rule = duty(named=Named((BEGIN,), "who", agency=agency))
        row = kept(rule, entry("begin", 0), named={("duty", "boy", "begin0", 0): "ada"})
        other = {"holder_id", "agency_id"} - {column}
        assert row[column] == "ada"
        assert row[other.pop()] is None


def test_the_next_step_of_its_ladder_is_kept_with_it() -> None:
    fires = {("duty", "boy", "begin0", 0): Fire(at=at(45), step=2)}
    row = kept(RULE, entry("begin", 0), fires=fires)
    assert (row["next_fire"], row["next_step"]) == (at(45), 2)
    assert (row["outcome"], row["closed_at"], row["closed_by"]) == (None, None, None)


def test_what_an_entry_named_itself_has_no_number_and_rests_on_the_rule() -> None:
    rule = replace(RULE, due=By("by"))
    row = kept(rule, entry("begin", 0, answers={"by": "2026-03-02T12:00:00Z"}))
    assert (row["due_at"], row["number"]) == (at(120), None)
    assert (row["weight"], row["source"]) == ("guidance", "An Act")


def test_what_a_signal_began_is_kept_under_the_signal() -> None:
    rule = duty(begins=(Flagged("signal"),))
    (one,) = derived(duty(), entry("begin", 0)).obligations
    one = replace(one, begun_by=RAISED.id)
    row = row_of(one, in_force(rule), {}, {}, {})
    assert row[COLUMNS.index("begun_kind")] == "signal"


def test_a_signal_is_kept_whole() -> None:
    row = signal_row_of(RAISED)
    assert dict(zip(SIGNAL_COLUMNS, row, strict=True)) == {
        "signal": "signal",
        "key": "boy",
        "name": "signal@begin5@20260302T100500",
        "case_id": "boy-2",
        "about_id": "boy",
        "by": "begin5",
        "at": at(5),
        "known_at": at(6),
        "cleared_at": at(9),
    }
    assert signal_identity_of(row) == signal_identity(RAISED)


def test_a_row_is_read_by_the_database_with_its_moments_as_text() -> None:
    row = (1, "a", datetime(2026, 3, 2, 10, tzinfo=UTC), None)
    assert as_json(row, ("one", "two", "three", "four")) == {
        "one": 1,
        "two": "a",
        "three": "2026-03-02T10:00:00+00:00",
        "four": None,
    }
    with pytest.raises(ValueError, match="longer"):
        as_json(row, ("one", "two", "three"))


# --- What must change -----------------------------------------------------------------------------


def row(closed: str | None = None, *, at_column: int = OUTCOME, words: str = "") -> tuple[Any, ...]:
    """A row of which only whether it is closed, and one other word, matter."""
    columns = len(COLUMNS if at_column == OUTCOME else SIGNAL_COLUMNS)
    return tuple(
        closed if column == at_column else words if column == 0 else column
        for column in range(columns)
    )


def held(*rows: tuple[Any, ...]) -> dict[Identity, tuple[int, tuple[Any, ...]]]:
    return {KEYS[number]: (10 + number, one) for number, one in enumerate(rows)}


def new(*rows: tuple[Any, ...]) -> dict[Identity, tuple[Any, ...]]:
    return {KEYS[number]: one for number, one in enumerate(rows)}


def test_what_is_kept_as_it_follows_is_left_alone() -> None:
    same = row(), row("done")
    assert not difference(held(*same), new(*same))
    signals = row(at_column=CLEARED), row("then", at_column=CLEARED)
    assert not signal_difference(held(*signals), new(*signals))


def test_only_what_changed_or_is_new_is_written_and_only_what_is_gone_taken_out() -> None:
    for compare, column in ((difference, OUTCOME), (signal_difference, CLEARED)):
        one, other = row(at_column=column), row(at_column=column, words="moved")
        found = compare(held(one, one, one), {**new(one, other), KEYS[3]: one})
        assert (found.written, found.taken_out) == ((other, one), (12,))
        assert found
        assert compare(held(one), {})
        assert compare({}, new(one))


def test_an_obligation_is_settled_once_it_is_closed_or_no_longer_follows() -> None:
    was = held(row(), row("done"), row(), row("ended"))
    found = difference(was, new(row("done"), row("ended")))
    assert sorted(found.settled) == [KEYS[0], KEYS[2]]
    assert (found.reopened, found.taken_out) == ((), (12, 13))


def test_an_obligation_is_reopened_if_it_is_open_and_was_not() -> None:
    found = difference(held(row("done"), row(), row("done")), new(row(), row(), row("done"), row()))
    # What is new may have been taken out before; then its alerts had been settled.
    assert set(found.reopened) == {KEYS[0], KEYS[3]}
    assert (found.settled, found.written) == ((), (row(), row()))


def test_a_signal_is_settled_once_it_is_cleared_or_no_longer_follows() -> None:
    up, down = row(at_column=CLEARED), row("then", at_column=CLEARED)
    found = signal_difference(held(up, down, up, down), new(down, down, up))
    assert sorted(found.settled) == [KEYS[0], KEYS[3]]
    assert (found.reopened, found.taken_out) == ((), (13,))
    # What comes cleared for the first time had never been told.
    assert signal_difference({}, new(down)).settled == ()


def test_a_signal_is_reopened_if_it_is_up_and_was_not() -> None:
    up, down = row(at_column=CLEARED), row("then", at_column=CLEARED)
    found = signal_difference(held(down, up, down), new(up, up, down, up))
    # What is new may have been taken out before; then its alerts had been settled.
    assert set(found.reopened) == {KEYS[0], KEYS[3]}
    assert found.settled == ()
