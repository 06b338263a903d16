"""Conditions about one entry, and states about everything known: unknown is never no."""

from typing import Any

import pytest

from lapwing.duties.history import History
from lapwing.duties.language import (
    AllOf,
    Answered,
    AnyOf,
    AtLeast,
    Below,
    ByAnother,
    ByRankBelow,
    ByRankOf,
    Condition,
    Counted,
    Depends,
    Given,
    Has,
    Is,
    IsNot,
    Lacks,
    NotGiven,
    NotWithin,
    On,
    Scope,
    Stands,
    State,
    Within,
)
from lapwing.duties.states import Group, kinds_in, satisfies
from lapwing.journal.known import in_effect
from lapwing.record.roles import CALL_HANDLER, DUTY_INSPECTOR, DUTY_SUPERINTENDENT, SERGEANT
from tests.duties.small import BEGIN, DO, GRADED, PARAMETERS, STOP, at, entry

HIGH = On(("grade",), where=Is("grade", ("high",)))


@pytest.mark.parametrize(
    ("answer", "condition", "holds"),
    [
        ("a", Is("q", ("a", "b")), True),
        ("c", Is("q", ("a", "b")), False),
        (("c", "b"), Is("q", ("a", "b")), True),
        ((), Is("q", ("a",)), False),
        (None, Is("q", ("a",)), False),
        ("unknown", Is("q", ("unknown",)), False),
        ("", Is("q", ("",)), False),
        ("c", IsNot("q", ("a", "b")), True),
        ("a", IsNot("q", ("a", "b")), False),
        (("a", "c"), IsNot("q", ("a",)), False),
        (("b", "c"), IsNot("q", ("a",)), True),
        (None, IsNot("q", ("a",)), False),
        ("unknown", IsNot("q", ("a",)), False),
        ("", IsNot("q", ("a",)), False),
        ((), IsNot("q", ("a",)), False),
        ("a", Given("q"), True),
        (0, Given("q"), True),
        ("unknown", Given("q"), False),
        (None, Given("q"), False),
        ((), Given("q"), False),
        ("", Given("q"), False),
        ("a", NotGiven("q"), False),
        ("unknown", NotGiven("q"), True),
        (None, NotGiven("q"), True),
        (12, AtLeast("q", "teen"), False),
        (13, AtLeast("q", "teen"), True),
        (14, AtLeast("q", "teen"), True),
        (None, AtLeast("q", "teen"), False),
        ("unknown", AtLeast("q", "teen"), False),
        (12, Below("q", "teen"), True),
        (13, Below("q", "teen"), False),
        (None, Below("q", "teen"), False),
        ("unknown", Below("q", "teen"), False),
        ("a", AllOf((Given("q"), Is("q", ("a",)))), True),
        ("a", AllOf((Given("q"), Is("q", ("b",)))), False),
        ("a", AllOf(()), True),
        ("a", AnyOf((NotGiven("q"), Is("q", ("a",)))), True),
        ("a", AnyOf((NotGiven("q"), Is("q", ("b",)))), False),
        ("a", AnyOf(()), False),
    ],
)
def test_a_condition_of_an_answer(answer: Any, condition: Condition, holds: bool) -> None:
    assert satisfies(entry("do", 0, answers={"q": answer}), condition, PARAMETERS) is holds


def test_no_answer_is_not_given() -> None:
    assert satisfies(entry("do", 0), NotGiven("q"), PARAMETERS)
    assert satisfies(entry("do", 0), None, PARAMETERS)


def test_a_number_is_compared_by_its_value_when_the_entry_happened() -> None:
    young = Below("q", "changing")
    assert satisfies(entry("do", 0, answers={"q": 31}), young, PARAMETERS)
    assert not satisfies(entry("do", 1440, answers={"q": 31}), young, PARAMETERS)


@pytest.mark.parametrize(
    ("role", "above"),
    [
        ("duty-inspector", True),
        ("duty-superintendent", True),
        ("sergeant", False),
        ("", False),
        ("wizard", False),
    ],
)
def test_rank(role: str, above: bool) -> None:
    said = entry("do", 0, by=role)
    assert satisfies(said, ByRankOf(DUTY_INSPECTOR), PARAMETERS) is above
    assert satisfies(said, ByRankBelow(DUTY_INSPECTOR), PARAMETERS) is (not above)


def group(*entries: Any, scope: Scope = Scope.CASE, key: str = "boy") -> Group:
    return Group(History(in_effect(entries)), scope, key, PARAMETERS)


def holds(state: State, *entries: Any, minute: float = 100, **more: Any) -> bool:
    found = group(*entries, **more)
    return found.holds(state, found.history.place_at(at(minute)))


def graded(minute: float, grade: str | None, **more: Any) -> Any:
    return entry("grade", minute, f"{grade}{minute}", answers={"grade": grade}, **more)


def test_stands_looks_at_the_latest_only() -> None:
    high = Stands(HIGH)
    assert holds(high, graded(0, "high"))
    assert not holds(high, graded(0, "high"), graded(1, "low"))
    assert holds(high, graded(0, "low"), graded(1, "high"), graded(101, "low"))
    assert not holds(high)
    assert not holds(high, graded(101, "high"))
    assert not holds(high, graded(0, "high"), graded(1, None))


def test_stands_among_others() -> None:
    open_ = Stands(BEGIN, among=("stop",))
    assert holds(open_, entry("begin", 0))
    assert not holds(open_, entry("begin", 0), entry("stop", 1))
    assert holds(open_, entry("begin", 0), entry("stop", 1), entry("begin", 2))
    assert holds(open_, entry("begin", 0), entry("do", 1))


def test_stands_does_not_see_a_linked_child_s_entry_unless_told_to() -> None:
    linked = graded(5, "low", carried_from="x")
    assert holds(Stands(HIGH), graded(0, "high"), linked)
    seeing = On(("grade",), where=Is("grade", ("high",)), carried=True)
    assert not holds(Stands(seeing), graded(0, "high"), linked)


def test_has_and_lacks_since() -> None:
    for state, there in ((Has(DO), True), (Lacks(DO), False)):
        assert holds(state, entry("do", 0)) is there
        assert holds(state, entry("do", 100)) is there
        assert holds(state, entry("do", 101)) is not there
        assert holds(state, entry("begin", 0)) is not there
    for state, there in ((Has(DO, since=BEGIN), True), (Lacks(DO, since=BEGIN), False)):
        assert holds(state, entry("do", 0)) is there
        assert holds(state, entry("begin", 0), entry("do", 1)) is there
        assert holds(state, entry("do", 0), entry("begin", 1)) is not there
        assert holds(state, entry("do", 0), entry("begin", 1), entry("do", 2)) is there
        assert holds(state, entry("begin", 1)) is not there
    # Nothing comes after itself.
    assert not holds(Has(DO, since=DO), entry("do", 0), entry("do", 1))


def test_within_is_a_has_with_a_shelf_life() -> None:
    state = Within(DO, "hour")
    assert holds(state, entry("do", 0), entry("begin", 60), minute=60)
    assert not holds(state, entry("do", 0), entry("begin", 61), minute=61)
    assert not holds(state, entry("begin", 0))
    assert not group().holds(state, -1)
    # A deadline comes due between two entries.
    done = group(entry("do", 0))
    assert done.holds(state, 0, at(60))
    assert not done.holds(state, 0, at(61))


def test_not_within_is_never_or_longer_ago() -> None:
    state = NotWithin(DO, "hour")
    assert holds(state, entry("begin", 0))
    assert group().holds(state, -1)
    assert not holds(state, entry("do", 0), entry("begin", 60), minute=60)
    assert holds(state, entry("do", 0), entry("begin", 61), minute=61)
    done = group(entry("do", 0))
    assert not done.holds(state, 0, at(60))
    assert done.holds(state, 0, at(61))
    elsewhere = entry("do", 0, case="other")
    assert holds(state, elsewhere, entry("begin", 1), minute=1)
    wide = NotWithin(DO, "hour", across=Scope.PERSON)
    assert not holds(wide, elsewhere, entry("begin", 1), minute=1)


def test_counted_counts_in_a_window_whose_far_edge_is_outside() -> None:
    state = Counted(DO, "two", "hour")
    assert not group().holds(state, -1)
    assert not holds(state, entry("do", 0), minute=0)
    assert holds(state, entry("do", 0), entry("do", 59), minute=59)
    assert not holds(state, entry("do", 0), entry("do", 60), minute=60)
    assert holds(state, entry("do", 0), entry("do", 1), entry("do", 60), minute=60)
    # What comes later is not counted, nor what another trigger describes.
    assert not holds(state, entry("do", 0), entry("do", 5), minute=4)
    assert not holds(state, entry("do", 0), entry("stop", 5), minute=5)
    # A gate judges between two entries.
    twice = group(entry("do", 0), entry("do", 30))
    assert twice.holds(state, 1, at(59))
    assert not twice.holds(state, 1, at(60))
    elsewhere = entry("do", 1, case="other")
    assert not holds(state, entry("do", 0), elsewhere, minute=1)
    wide = Counted(DO, "two", "hour", across=Scope.PERSON)
    assert holds(wide, entry("do", 0), elsewhere, minute=1)


def test_across_looks_at_every_case_of_the_child() -> None:
    other = graded(0, "high", case="other")
    mine = entry("begin", 1)
    assert not holds(Stands(HIGH), other, mine)
    assert holds(Stands(HIGH, across=Scope.PERSON), other, mine)
    assert holds(Has(HIGH, across=Scope.PERSON), other, mine)
    assert not holds(Lacks(HIGH, across=Scope.PERSON), other, mine)
    assert holds(Within(HIGH, "hour", across=Scope.PERSON), other, mine)
    girl = graded(0, "high", case="other", about="girl")
    assert not holds(Stands(HIGH, across=Scope.PERSON), girl, mine)
    assert not holds(Has(HIGH, across=Scope.HOUSEHOLD), other, mine)
    assert holds(Has(HIGH, across=Scope.CASE), graded(0, "high"))


def test_across_looks_for_the_entry_elsewhere_and_for_since_in_the_own_case() -> None:
    mine, done = entry("begin", 0), entry("do", 1, case="other")
    for across, there in ((Scope.PERSON, True), (None, False)):
        assert holds(Has(DO, since=BEGIN, across=across), mine, done, minute=2) is there
        assert holds(Lacks(DO, since=BEGIN, across=across), mine, done, minute=2) is not there
    later_elsewhere = entry("begin", 2, case="other")
    assert holds(Has(DO, since=BEGIN, across=Scope.PERSON), mine, done, later_elsewhere)
    later_here = entry("begin", 3)
    assert not holds(Has(DO, since=BEGIN, across=Scope.PERSON), mine, done, later_here)


def test_answered_asks_for_an_answer_to_each() -> None:
    state = Answered(BEGIN, DO)
    asked = [entry("begin", 0, "a"), entry("begin", 1, "b")]
    first, second = entry("do", 2, regarding="a"), entry("do", 3, regarding="b")
    assert holds(state)
    assert not holds(state, *asked)
    assert not holds(state, *asked, first)
    assert holds(state, *asked, first, second)
    assert not holds(state, *asked, first, entry("do", 101, regarding="b"))
    assert not holds(state, *asked, first, entry("stop", 3, regarding="b"))
    assert holds(state, entry("begin", 101))
    high = Answered(BEGIN, On(("do",), where=Is("grade", ("high",))))
    assert not holds(high, asked[0], first)


def test_by_another_asks_who_recorded_what_came_before() -> None:
    done = On(("do",), given=(ByAnother(On(("begin", "grade"))),))
    mine, theirs = entry("do", 5, user="pc"), entry("do", 5, user="ps")
    begun = entry("begin", 0, user="pc")
    assert holds(Has(done), begun, theirs)
    assert not holds(Has(done), begun, mine)
    assert holds(Has(done), mine), "nobody recorded anything before"
    assert not holds(Has(done), begun, entry("grade", 4, user="ps"), theirs), "nor of both"
    assert holds(Has(done), begun, theirs, entry("grade", 6, user="ps")), "what came later"
    assert holds(Has(done), entry("begin", 0, user="pc", case="other"), mine), "another case"
    again = On(("do",), given=(ByAnother(On(("do",))),))
    assert holds(Has(again), mine), "what is judged is not among what came before"
    assert not holds(Stands(again), mine, entry("do", 6, user="pc"), minute=6)
    assert not holds(ByAnother(BEGIN), minute=5), "of no entry at all nothing is said"


def test_what_is_asked_twice_is_found_once_and_alike() -> None:
    found = group(graded(0, "high"), graded(1, "low"), entry("do", 2), entry("stop", 3))
    assert found.all(HIGH) is found.all(HIGH)
    assert [one.entry.kind for one in found.all(STOP, DO, DO)] == ["do", "stop"]
    assert [one.entry.kind for one in found.all(STOP, DO)] == ["do", "stop"]
    assert [one.place for one in found.all(GRADED, HIGH)] == [0, 1]
    assert found.all() == []


def test_roles_stand_in_order_of_rank() -> None:
    ranks = [role.rank for role in (CALL_HANDLER, SERGEANT, DUTY_INSPECTOR, DUTY_SUPERINTENDENT)]
    assert ranks == sorted(set(ranks))


def test_a_length_waits_for_the_kinds_that_it_asks_of_and_who_recorded_is_none_of_them() -> None:
    cases: tuple[tuple[State, str], ...] = (
        (Stands(GRADED, among=("stop",), across=Scope.PERSON), "ten"),
        (Has(DO, since=BEGIN), "ten"),
        (ByAnother(DO), "ten"),
    )
    assert kinds_in(Depends(cases, "hour")) == [
        (Scope.PERSON, ["grade", "stop"]),
        (None, ["do"]),
        (None, ["begin"]),
    ]
    assert kinds_in("hour") == []
    assert kinds_in(None) == []
