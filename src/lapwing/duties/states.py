"""Whether a condition holds of an entry, and whether a state stands at a place in a history."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime

from lapwing.duties.history import Found, History, Parameters, Placed, group_key
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
    Length,
    NotGiven,
    NotWithin,
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
            return isinstance(answer, int | float) and answer < parameters.value(number, entry.at)
        case AtLeast(question, number):
            answer = entry.answers.get(question)
            return isinstance(answer, int | float) and answer >= parameters.value(number, entry.at)
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
    of: Entry | None = None  # whose wider group ``across`` means; else the group's first entry's

    def matches(self, placed: Placed, on: On) -> bool:
        """Whether an entry is one that ``on`` describes, in what stood when it happened."""
        entry = placed.entry
        return (
            entry.kind in on.kinds
            and (on.carried or entry.carried_from is None)
            and satisfies(entry, on.where, self.parameters)
            and all(self.holds(state, placed.place, entry.at) for state in on.given)
        )

    def all(self, *triggers: On) -> list[Placed]:
        """Every entry of the group that one of these describes, in order."""
        if len(triggers) == 1:
            return self.found(triggers[0])[1]
        # Many duties end alike: what several triggers describe together is found once, too.
        name = (self.scope, self.key, tuple(map(id, triggers)))
        held = self.history.together.get(name)
        if held is None:
            places = {placed.place: placed for on in triggers for placed in self.found(on)[1]}
            held = [places[place] for place in sorted(places)]
            self.history.together[name] = held
        return held

    def found(self, on: On) -> Found:
        """Every entry of the group that this describes, and their places; found once."""
        name = (self.scope, self.key, id(on))
        held = self.history.remembered.get(name)
        if held is None:
            wider = self.across(on.across)
            matching = [
                placed
                for placed in self.history.of_kinds(wider.scope, wider.key, on.kinds)
                if wider.matches(placed, on)
            ]
            held = (on, ([placed.place for placed in matching], matching))
            self.history.remembered[name] = held
        return held[1]

    def across(self, scope: Scope | None) -> "Group":
        """The wider group that a state looks across: the child of this case, for example."""
        if scope is None or scope == self.scope:
            return self
        own = self.of or self.history.first(self.scope, self.key)
        key = group_key(own, scope) if own is not None else None
        return Group(self.history, scope, key or "", self.parameters)

    def latest(self, on: On, place: int) -> Placed | None:
        """The last entry at or before a place that this describes."""
        return _last(self.found(on), place)

    def holds(self, state: State, place: int, now: datetime | None = None) -> bool:
        """Whether a state stands at a place, the entry there included.

        ``now`` is the moment, where it is not that of the entry at the place: a deadline comes due
        between two entries, and a gate judges an entry by those before it.
        """
        match state:
            case Stands(on, _, across):
                wider = self.across(across)
                last = _last(wider.among(state), place)
                return last is not None and wider.matches(last, on)
            case Has(on, since, across):
                return self._has(on, since, across, place)
            case Lacks(on, since, across):
                return not self._has(on, since, across, place)
            case Within(on, number, across):
                return self.across(across).within(on, number, place, now)
            case NotWithin(on, number, across):
                return not self.across(across).within(on, number, place, now)
            case Counted(across=across):
                return self.across(across).counted(state, place, now)
            case Answered(on, by):
                return self._answered(on, by, place)
            case ByAnother(than):
                return self._by_another(than, place)

    def length(self, length: Length, place: int, now: datetime | None = None) -> str:
        """The key of the number that counts at a place, at this moment."""
        if isinstance(length, str):
            return length
        for state, number in length.cases:
            if self.holds(state, place, now):
                return number
        return length.otherwise

    def among(self, state: Stands) -> Found:
        """Every entry of the kinds among which a state looks for the latest; found once."""
        name = (self.scope, self.key, id(state))
        held = self.history.remembered.get(name)
        if held is None:
            kinds = (*state.on.kinds, *state.among)
            known = [
                placed
                for placed in self.history.of_kinds(self.scope, self.key, kinds)
                if state.on.carried or placed.entry.carried_from is None
            ]
            held = (state, ([placed.place for placed in known], known))
            self.history.remembered[name] = held
        return held[1]

    def _has(self, on: On, since: On | None, across: Scope | None, place: int) -> bool:
        """Whether there is such an entry, in the wider group too, after this group's ``since``."""
        found = self.across(across).latest(on, place)
        if found is None or since is None:
            return found is not None
        begun = self.latest(since, place)
        return begun is None or found.place > begun.place

    def within(self, on: On, number: str, place: int, now: datetime | None = None) -> bool:
        """Whether the latest such entry is at this moment no older than the number."""
        found = self.latest(on, place)
        if found is None:
            return False
        return (now or self.history.times[place]) <= self.parameters.after(found.entry.at, number)

    def counted(self, state: Counted, place: int, now: datetime | None = None) -> bool:
        """Whether enough such entries are later than where the window that ends now begins."""
        _, entries = self.found(state.on)
        known = [one for one in entries if one.place <= place]
        if not known:
            return False
        moment = now or self.history.times[place]
        begins = self.parameters.before(moment, state.within)
        many = sum(begins < one.entry.at for one in known)
        return many >= self.parameters.value(state.times, moment)

    def _answered(self, on: On, by: On, place: int) -> bool:
        return all(
            any(
                answer.place <= place and self.matches(answer, by)
                for answer in self.history.regarding(asked.entry.id)
            )
            for asked in self.all(on)
            if asked.place <= place
        )

    def _by_another(self, than: On, place: int) -> bool:
        # A gate judges an entry that has no place yet: it comes after all that were let in.
        entries = self.history.entries
        judged = entries[place] if 0 <= place < len(entries) else self.of
        return judged is not None and all(
            one.entry.by.user != judged.by.user for one in self.all(than) if one.place < place
        )


def _last(found: Found, place: int) -> Placed | None:
    places, entries = found
    count = bisect_right(places, place)
    return entries[count - 1] if count else None


def kinds_in(length: Length | None) -> list[tuple[Scope | None, list[str]]]:
    """The kinds whose recording may change which number a length is, and where to look for them."""
    if not isinstance(length, Depends):
        return []
    return [where for state, _ in length.cases for where in _kinds_of(state)]


def _kinds_of(state: State) -> list[tuple[Scope | None, list[str]]]:
    match state:
        case Stands(on, among, across):
            return [(across, [*on.kinds, *among])]
        case Has(on, since, across) | Lacks(on, since, across):
            begun = [(None, list(since.kinds))] if since is not None else []
            return [(across, list(on.kinds)), *begun]
        case Within(on, _, across) | NotWithin(on, _, across) | Counted(on, _, _, across):
            return [(across, list(on.kinds))]
        case Answered(on, by):
            return [(None, [*on.kinds, *by.kinds])]
        case ByAnother():
            return []  # no length may depend on it
