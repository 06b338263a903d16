"""The rules in force: every area's, with each force's own numbers over the national ones."""

import pytest

from lapwing.areas import all_kinds, all_rulebooks, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties import in_force as module
from lapwing.duties.fingerprint import fingerprint
from lapwing.duties.in_force import NO_FORCE, InForce, in_force, kinds_in_force, own_file
from lapwing.duties.language import Quiet, Scope, Seen
from lapwing.duties.numbers import NumbersError
from tests.duties.small import BEGIN, DO, PARAMETERS, duty, gate, rules, signal

QUIET = Quiet(begins=(BEGIN,), broken_by=(DO,), length="hour")
MADE = rules(
    duty(),
    duty(key="team", scope=Scope.TEAM),
    gate(),
    signal(Seen(DO)),
    signal(QUIET, key="quiet"),
    signal(QUIET, key="officer", scope=Scope.OFFICER),
    signal(Seen(DO), key="child", scope=Scope.PERSON),
)
MINE = InForce(rules=MADE, parameters=PARAMETERS, duties={}, signals={}, fingerprint="")


def test_the_rules_of_a_scope_leave_out_the_others_and_every_gate() -> None:
    found = MINE.of_scopes(frozenset({Scope.CASE, Scope.OFFICER}))
    assert [one.key for one in found.duties] == ["duty"]
    assert [one.key for one in found.signals] == ["signal", "quiet", "officer"]
    assert found.gates == ()


def test_of_the_quiets_only_those_of_the_scope_are_followed_and_no_duty() -> None:
    found = MINE.quiets(frozenset({Scope.CASE, Scope.TEAM}))
    assert [one.key for one in found.signals] == ["quiet"]
    assert (found.duties, found.gates) == ((), ())


def test_wider_scopes_are_those_that_a_rule_speaks_of_beyond_the_person() -> None:
    assert MINE.wide_scopes == (Scope.OFFICER, Scope.TEAM)


def test_every_area_s_rules_are_in_force_under_their_keys() -> None:
    found = in_force("northmere")
    books = all_rulebooks()
    assert list(found.duties) == [duty.key for book in books for duty in book.duties]
    assert list(found.signals) == [signal.key for book in books for signal in book.signals]
    assert found.rules.duties == tuple(found.duties.values())
    assert found.rules is in_force(NO_FORCE).rules
    assert kinds_in_force() == all_kinds()


def test_a_force_without_a_folder_goes_by_the_national_numbers() -> None:
    for force in (NO_FORCE, "nowhere"):
        found = in_force(force)
        assert found.parameters.numbers == national_numbers()
        assert found.parameters.calendar == default_calendar()
        assert own_file(force, "numbers.toml") is None
        assert found.fingerprint == fingerprint(force, found.rules, found.parameters, all_kinds())


def test_a_force_s_own_numbers_and_week_are_laid_over_them() -> None:
    found = in_force("northmere")
    own = [number for number in found.parameters.numbers if number.force is not None]
    assert own
    assert {number.force for number in own} == {"northmere"}
    assert found.parameters.calendar != default_calendar()
    assert found.fingerprint != in_force(NO_FORCE).fingerprint


def test_a_force_s_own_file_is_given_with_where_it_is() -> None:
    told = own_file("northmere", "numbers.toml")
    assert told is not None
    where, text = told
    assert where == "forces/northmere/numbers.toml"
    assert "[" in text
    assert own_file("northmere", "gone.toml") is None


def test_a_fault_in_a_force_s_numbers_is_named_with_its_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "own_file", lambda force, name: (f"forces/{force}/{name}", "[x]"))
    with pytest.raises(NumbersError, match=r"^forces/northmere/numbers\.toml: \[x\] is not"):
        module._parameters("northmere")  # what is cached is not read again
