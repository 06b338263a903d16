"""Derives, from what was recorded of one child, every obligation, signal and refusal. No clock.

``derive`` does so for all that is known at one moment. ``Following`` takes in what becomes known
piece by piece, and does again only what that may have changed: a rule looks at entries of certain
kinds, most often in its own group alone, and what it made of a group stands until such an entry
becomes known there. Thus one may ask, at each late recording of a long past, what followed then.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from lapwing.duties.course import WAIVED, Course, begins_on
from lapwing.duties.gates import Refused, admit
from lapwing.duties.history import History, Parameters, group_key
from lapwing.duties.language import (
    Answered,
    Duty,
    Flagged,
    Gate,
    On,
    Rulebook,
    Scope,
    Signal,
    Stands,
)
from lapwing.duties.obligation import Obligation
from lapwing.duties.parts import parts
from lapwing.duties.signals import Raised, beginning_of, beginning_of_signal, raised
from lapwing.duties.states import Group
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect

Each = TypeVar("Each")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Rules:
    """Every area's rules, ready to be followed; compared by identity, since by value is slow."""

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
    What other records of the same person bring counts as theirs, and what follows on the cases of
    those is left to them: each obligation stands on one record, that of its case.
    """
    known = tuple(entries)
    elsewhere = frozenset(one.case for one in known if one.joined_from is not None)
    admitted, refusals = admit(rules.gates, known, parameters)
    following = Following(rules, parameters, until, elsewhere=elsewhere)
    following.learn(admitted)
    return Derived(
        obligations=tuple(one for one in following.obligations if one.case not in elsewhere),
        signals=tuple(one for one in following.signals if one.case not in elsewhere),
        refusals=refusals,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """What may change what a rule makes of a group: these kinds there, or ``wide``ly anywhere."""

    kinds: frozenset[str]
    signals: frozenset[str]
    wide: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Changed:
    """What follows now from one rule in one group, where something else followed before."""

    rule: Duty | Signal
    key: str
    obligations: tuple[Obligation, ...] = ()
    signals: tuple[Raised, ...] = ()


@dataclass(slots=True)
class Following:
    """What follows from one record, by what has been learnt of it so far.

    Of cases that stand ``elsewhere`` no duty of the case alone is followed: nothing rests on those.
    """

    rules: Rules
    parameters: Parameters
    until: datetime
    known: list[Entry] = field(default_factory=list)
    raised: dict[str, dict[str, tuple[Raised, ...]]] = field(default_factory=dict)
    made: dict[str, dict[str, tuple[Obligation, ...]]] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()

    @property
    def signals(self) -> tuple[Raised, ...]:
        """Every signal, rule by rule."""
        return tuple(_all_of(self.raised))

    @property
    def obligations(self) -> tuple[Obligation, ...]:
        """Every obligation, rule by rule."""
        return tuple(_all_of(self.made))

    def learn(self, entries: Iterable[Entry]) -> list[Changed]:
        """Take in entries that were let in; each rule and group of which something else follows."""
        new = tuple(entries)
        news = _News(new, self.known) if self.known else None
        self.known += new
        history = History(in_effect(self.known))
        groups = {
            scope: {key: Group(history, scope, key, self.parameters) for key in history.keys(scope)}
            for scope in _scopes(self.rules)
        }
        changed: list[Changed] = []
        flags: set[str] = set()  # the signals of which something else was raised
        for signal in self.rules.signals:
            held = self.raised.setdefault(signal.key, {})
            for key, group in self._to_follow(signal, groups[signal.scope], held, news, flags):
                found = raised(signal, group, self.until) if group is not None else ()
                if found != held.get(key, ()):
                    held[key] = found
                    flags.add(signal.key)
                    changed.append(Changed(rule=signal, key=key, signals=found))
        for duty in self.rules.duties:
            kept = self.made.setdefault(duty.key, {})
            for key, group in self._to_follow(duty, groups[duty.scope], kept, news, flags):
                if duty.scope is Scope.CASE and key in self.elsewhere:
                    continue
                obligations = self._follow(duty, group) if group is not None else ()
                if obligations != kept.get(key, ()):
                    kept[key] = obligations
                    changed.append(Changed(rule=duty, key=key, obligations=obligations))
        return changed

    def _to_follow(
        self,
        rule: Duty | Signal,
        groups: Mapping[str, Group],
        held: Mapping[str, object],
        news: "_News | None",
        flags: set[str],
    ) -> list[tuple[str, Group | None]]:
        """Each group of which something else may follow, or None where nothing is left of it."""
        if news is None:
            return [*groups.items()]
        reach = _reaches(self.rules)[rule.key]
        gone = [(key, None) for key in held if key not in groups]
        if not flags.isdisjoint(reach.signals):
            return [*groups.items(), *gone]
        keys = news.groups(rule.scope, reach)
        if keys is None:
            return [*groups.items(), *gone]
        return [*((key, groups[key]) for key in keys if key in groups), *gone]

    def _follow(self, duty: Duty, group: Group) -> tuple[Obligation, ...]:
        on, flagged = begins_on(duty)
        beginnings = [beginning_of(placed) for placed in group.all(*on)]
        beginnings += [
            beginning_of_signal(one, group.history.place_at(one.at))
            for signal in self.rules.signals
            if signal.key in flagged
            # In the order of the record, and not of learning: two of one moment may differ in it.
            for key in group.history.keys(signal.scope)
            for one in self.raised[signal.key].get(key, ())
            if _same_group(one, group)
        ]
        if not beginnings:
            return ()
        return Course(duty, group, beginnings, self.until).follow()


class _News:
    """What has just become known: of which kinds, and in which groups."""

    def __init__(self, new: Sequence[Entry], known: Sequence[Entry]) -> None:
        by_id = {entry.id: entry for entry in (*known, *new)}
        self._by_kind: dict[str, list[Entry]] = {}
        for entry in new:
            corrected = _root(entry, by_id)
            if corrected is not None:
                self._by_kind.setdefault(corrected.kind, []).append(corrected)

    def groups(self, scope: Scope, reach: Reach) -> dict[str, None] | None:
        """The groups of a scope that the news reach; None where it may be any of them."""
        touching = [kind for kind in self._by_kind if kind in reach.kinds]
        if not touching:
            return {}
        if reach.wide:
            return None
        keys = (group_key(entry, scope) for kind in touching for entry in self._by_kind[kind])
        return dict.fromkeys(key for key in keys if key is not None)


def _root(entry: Entry, by_id: Mapping[str, Entry]) -> Entry | None:
    """The entry that this one corrects in the end, or itself; None where that is not known."""
    found: Entry | None = entry
    seen: set[str] = set()
    while found is not None and found.corrects is not None and found.id not in seen:
        seen.add(found.id)
        found = by_id.get(found.corrects)
    return found


def _all_of(held: Mapping[str, Mapping[str, Iterable[Each]]]) -> Iterator[Each]:
    return (one for groups in held.values() for found in groups.values() for one in found)


def _scopes(rules: Rules) -> set[Scope]:
    return {duty.scope for duty in rules.duties} | {one.scope for one in rules.signals}


def _same_group(one: Raised, group: Group) -> bool:
    keys = {Scope.CASE: one.case, Scope.PERSON: one.about}
    return keys.get(group.scope, one.key) == group.key


@lru_cache(maxsize=16)
def _reaches(rules: Rules) -> Mapping[str, Reach]:
    followed: tuple[Duty | Signal, ...] = (*rules.duties, *rules.signals)
    return {rule.key: _reach(rule) for rule in followed}


def _reach(rule: Duty | Signal) -> Reach:
    everything = tuple(parts(rule))
    kinds = {WAIVED} if isinstance(rule, Duty) else set()
    for part in everything:
        if isinstance(part, On):
            kinds.update(part.kinds)
        elif isinstance(part, Stands):
            kinds.update(part.among)
    across = any(getattr(part, "across", None) is not None for part in everything)
    # An answer may stand on another case than what it answers.
    answered = any(isinstance(part, Answered) for part in everything)
    return Reach(
        kinds=frozenset(kinds),
        signals=frozenset(part.signal for part in everything if isinstance(part, Flagged)),
        wide=across or answered,
    )
