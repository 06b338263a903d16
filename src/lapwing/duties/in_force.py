"""The rules and numbers in force: every area's rules, and each force's own numbers over them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import Rules, rules_of
from lapwing.duties.fingerprint import fingerprint
from lapwing.duties.history import Parameters
from lapwing.duties.language import Duty, Quiet, Scope, Signal
from lapwing.journal.kind import Kind

OWN_SCOPES = frozenset({Scope.CASE, Scope.PERSON})
NO_FORCE = ""  # somebody without a case, of whom nothing is recorded


@dataclass(frozen=True, kw_only=True, slots=True)
class InForce:
    """What a derivation in one force goes by, and the fingerprint of all of it."""

    rules: Rules
    parameters: Parameters
    duties: Mapping[str, Duty]
    signals: Mapping[str, Signal]
    fingerprint: str

    def of_scopes(self, scopes: frozenset[Scope]) -> Rules:
        """The duties of these scopes, with the signals of these scopes that may begin them.

        There are no gates among them: what stands in the journal was let in by the gates of its
        day, and a gate that is changed later does not throw it out again.
        """
        return Rules(
            duties=tuple(duty for duty in self.rules.duties if duty.scope in scopes),
            gates=(),
            signals=tuple(signal for signal in self.rules.signals if signal.scope in scopes),
        )

    def quiets(self, scopes: frozenset[Scope]) -> Rules:
        """Only the signals that time alone raises."""
        return Rules(
            duties=(),
            gates=(),
            signals=tuple(
                signal
                for signal in self.of_scopes(scopes).signals
                if isinstance(signal.when, Quiet)
            ),
        )

    @property
    def wide_scopes(self) -> tuple[Scope, ...]:
        """The scopes wider than one person that any rule speaks of."""
        spoken = {duty.scope for duty in self.rules.duties}
        spoken |= {signal.scope for signal in self.rules.signals}
        return tuple(scope for scope in Scope if scope in spoken - OWN_SCOPES)


@cache
def in_force(force: str) -> InForce:
    """The rules and numbers of one force; one without a folder goes by the national numbers."""
    rules, parameters = _rules(), _parameters(force)
    return InForce(
        rules=rules,
        parameters=parameters,
        duties={duty.key: duty for duty in rules.duties},
        signals={signal.key: signal for signal in rules.signals},
        fingerprint=fingerprint(force, rules, parameters, kinds_in_force()),
    )


@cache
def _rules() -> Rules:
    return rules_of(_areas().all_rulebooks())


def own_file(force: str, name: str) -> tuple[str, str] | None:
    """Where a file of the force's own folder is, and its text; nothing if it has no such file."""
    found = _force(force)
    if found is None or not (found.folder / name).is_file():
        return None
    return f"forces/{force}/{name}", (found.folder / name).read_text("utf-8")


def _parameters(force: str) -> Parameters:
    areas, found = _areas(), _force(force)
    if found is None:
        return Parameters(numbers=areas.national_numbers(), calendar=default_calendar())
    own = own_file(force, found.numbers.name)
    laid = {own[0]: own[1]} if own else {}
    return Parameters(numbers=areas.numbers_with(laid, force), calendar=found.calendar)


def _force(force: str) -> Any:
    forces = import_module("lapwing.areas.forces")
    try:
        return forces.read_force(force)
    except forces.ForceNotFound:
        return None


def kinds_in_force() -> Mapping[str, Kind]:
    """Every kind of entry, by its key."""
    found: Mapping[str, Kind] = _areas().all_kinds()
    return found


def _areas() -> Any:
    # Named and not imported, because the areas stand on this layer's language and not below it.
    return import_module("lapwing.areas")
