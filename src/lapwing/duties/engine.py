"""Derives, from what was recorded of one child, every obligation, signal and refusal. No clock."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from lapwing.duties.course import Course, begins_on
from lapwing.duties.gates import Refused, admit
from lapwing.duties.history import History, Parameters
from lapwing.duties.language import Duty, Gate, Rulebook, Scope, Signal
from lapwing.duties.obligation import Obligation
from lapwing.duties.signals import Raised, beginning_of, beginning_of_signal, raised
from lapwing.duties.states import Group
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """Every area's rules, ready to be followed."""

    duties: tuple[Duty, ...]
    gates: tuple[Gate, ...]
    signals: tuple[Signal, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Derived:
    """What follows from a record: who must do what by when, what was noticed, what was refused."""

    obligations: tuple[Obligation, ...]
    signals: tuple[Raised, ...]
    refusals: tuple[Refused, ...]


def rules_of(rulebooks: Iterable[Rulebook]) -> Rules:
    """The rules of several areas as one."""
    books = tuple(rulebooks)
    return Rules(
        duties=tuple(duty for book in books for duty in book.duties),
        gates=tuple(gate for book in books for gate in book.gates),
        signals=tuple(signal for book in books for signal in book.signals),
    )


def derive(
    rules: Rules, entries: Iterable[Entry], parameters: Parameters, until: datetime
) -> Derived:
    """Everything that follows from these entries, with what time alone does laid out to ``until``.

    ``entries`` is all that is known of one child (or of another group); nothing outside it matters.
    """
    admitted, refusals = admit(rules.gates, entries, parameters)
    history = History(in_effect(admitted))
    groups = {scope: _groups(history, scope, parameters) for scope in _scopes(rules)}
    signals = tuple(
        one
        for signal in rules.signals
        for group in groups[signal.scope]
        for one in raised(signal, group, until)
    )
    obligations = tuple(
        one for duty in rules.duties for one in _follow(duty, groups[duty.scope], signals, until)
    )
    return Derived(obligations=obligations, signals=signals, refusals=refusals)


def _scopes(rules: Rules) -> set[Scope]:
    return {duty.scope for duty in rules.duties} | {one.scope for one in rules.signals}


def _groups(history: History, scope: Scope, parameters: Parameters) -> Sequence[Group]:
    return [Group(history, scope, key, parameters) for key in history.keys(scope)]


def _follow(
    duty: Duty, groups: Sequence[Group], signals: Sequence[Raised], until: datetime
) -> Iterator[Obligation]:
    on, flagged = begins_on(duty)
    raised_here = [one for one in signals if one.signal in flagged]
    for group in groups:
        beginnings = [beginning_of(placed) for placed in group.all(*on)]
        beginnings += [
            beginning_of_signal(one, group.history.place_at(one.at))
            for one in raised_here
            if _same_group(one, group)
        ]
        if beginnings:
            beginnings.sort(key=lambda one: (one.at, one.place))
            yield from Course(duty, group, beginnings, until).follow()


def _same_group(one: Raised, group: Group) -> bool:
    keys = {Scope.CASE: one.case, Scope.PERSON: one.about}
    return keys.get(group.scope, one.key) == group.key
