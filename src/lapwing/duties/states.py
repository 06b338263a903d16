"""Whether a condition holds of an entry, and whether a state stands at a place in a history."""

from collections.abc import Iterable
from dataclasses import dataclass

from lapwing.base.clock import london_date
from lapwing.duties.history import History, Parameters, Placed, group_key
from lapwing.duties.language import (
    AllOf,
    Answered,
    AnyOf,
    Below,
    ByRankBelow,
    ByRankOf,
    Condition,
    Depends,
    Given,
    Has,
    Is,
    IsNot,
    Lacks,
    Length,
    NotGiven,
    On,
    Scope,
    Stands,
    State,
    Within,
)
from lapwing.journal.entry import Answer, Entry
from lapwing.journal.questions import UNKNOWN
from lapwing.record.roles import rank_of


def satisfies(entry: Entry, condition: Condition | None, parameters: Parameters) -> bool:
    """Whether an entry's answers (or its author) are as the condition says."""
    match condition:
        case None:
            return True
        case Is(question, values):
            return bool(set(values) & _said(entry.answers.get(question)))
        case IsNot(question, values):
            said = _said(entry.answers.get(question))
            return bool(said) and not set(values) & said
        case Given(question):
            return bool(_said(entry.answers.get(question)))
        case NotGiven(question):
            return not _said(entry.answers.get(question))
        case Below(question, number):
            answer = entry.answers.get(question)
            value = parameters.numbers[number].value_on(london_date(entry.at))
            return isinstance(answer, int | float) and answer < value
        case ByRankOf(role):
            return rank_of(entry.by.role) >= role.rank
        case ByRankBelow(role):
            return rank_of(entry.by.role) < role.rank
        case AllOf(conditions):
            return all(satisfies(entry, each, parameters) for each in conditions)
        case AnyOf(conditions):
            return any(satisfies(entry, each, parameters) for each in conditions)


def _said(answer: Answer) -> set[str]:
    """What was answered, as a set; "unknown" and no answer are the same: nothing is known."""
    if answer is None or answer in ("", UNKNOWN):
        return set()
    if isinstance(answer, tuple):
        return set(answer)
    return {str(answer)}


@dataclass(frozen=True, slots=True)
class Group:
    """One group of a history: a case, a person, a household, an officer or a team."""

    history: History
    scope: Scope
    key: str
    parameters: Parameters

    def matches(self, placed: Placed, on: On) -> bool:
        """Whether an entry is one that ``on`` describes, in what stood when it happened."""
        entry = placed.entry
        return (
            entry.kind in on.kinds
            and (on.carried or entry.carried_from is None)
            and satisfies(entry, on.where, self.parameters)
            and all(self.holds(state, placed.place) for state in on.given)
        )

    def all(self, *triggers: On) -> list[Placed]:
        """Every entry of the group that one of these describes, in order."""
        kinds = [kind for on in triggers for kind in on.kinds]
        return [
            placed
            for placed in self.history.of_kinds(self.scope, self.key, kinds)
            if any(self.matches(placed, on) for on in triggers)
        ]

    def across(self, scope: Scope | None) -> "Group":
        """The wider group that a state looks across: the child of this case, for example."""
        if scope is None or scope == self.scope:
            return self
        own = next((e for e in self.history.entries if group_key(e, self.scope) == self.key), None)
        key = group_key(own, scope) if own is not None else None
        return Group(self.history, scope, key or "", self.parameters)

    def latest(self, triggers: Iterable[On], place: int) -> Placed | None:
        """The last entry at or before a place that one of these describes."""
        found = [placed for placed in self.all(*triggers) if placed.place <= place]
        return found[-1] if found else None

    def holds(self, state: State, place: int) -> bool:
        """Whether a state stands at a place, the entry there included."""
        match state:
            case Stands(on, among, across):
                return self.across(across).stands(on, among, place)
            case Has(on, since, across):
                return self.across(across).has(on, since, place)
            case Lacks(on, since, across):
                return not self.across(across).has(on, since, place)
            case Within(on, number, across):
                return self.across(across).within(on, number, place)
            case Answered(on, by):
                return self._answered(on, by, place)

    def length(self, length: Length, place: int) -> str:
        """The key of the number that counts at a place."""
        if isinstance(length, str):
            return length
        for state, number in length.cases:
            if self.holds(state, place):
                return number
        return length.otherwise

    def stands(self, on: On, among: tuple[str, ...], place: int) -> bool:
        """Whether the latest entry among these kinds is one that ``on`` describes."""
        plain = On(on.kinds + among, carried=on.carried)
        last = self.latest([plain], place)
        return last is not None and self.matches(last, on)

    def has(self, on: On, since: On | None, place: int) -> bool:
        """Whether there is such an entry, after the latest ``since`` where that is given."""
        found = self.latest([on], place)
        if found is None or since is None:
            return found is not None
        begun = self.latest([since], place)
        return begun is None or found.place > begun.place

    def within(self, on: On, number: str, place: int) -> bool:
        """Whether the latest such entry is no older than the number."""
        found = self.latest([on], place)
        if found is None or place < 0:
            return False
        now = self.history.times[place]
        return now <= self.parameters.after(found.entry.at, number)

    def _answered(self, on: On, by: On, place: int) -> bool:
        return all(
            any(
                answer.place <= place and self.matches(answer, by)
                for answer in self.history.regarding(asked.entry.id, by.kinds)
            )
            for asked in self.all(on)
            if asked.place <= place
        )


def kinds_in(length: Length | None) -> tuple[str, ...]:
    """The kinds of entry whose recording may change which number a length is."""
    if not isinstance(length, Depends):
        return ()
    kinds: list[str] = []
    for state, _ in length.cases:
        kinds += _kinds_of(state)
    return tuple(dict.fromkeys(kinds))


def _kinds_of(state: State) -> list[str]:
    match state:
        case Stands(on, among, _):
            return [*on.kinds, *among]
        case Has(on, since, _) | Lacks(on, since, _):
            return [*on.kinds, *(since.kinds if since else ())]
        case Within(on, _, _):
            return list(on.kinds)
        case Answered(on, by):
            return [*on.kinds, *by.kinds]
