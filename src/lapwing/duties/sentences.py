"""Says each rule in plain sentences, made from nothing but what the rule is written with."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase, digits

from lapwing.duties.language import (
    OWNER,
    After,
    AllOf,
    Answered,
    AnyOf,
    AtLeast,
    Below,
    By,
    ByAnother,
    ByRankBelow,
    ByRankOf,
    Condition,
    Counted,
    Depends,
    Due,
    Duty,
    Every,
    Flagged,
    Gate,
    Given,
    Has,
    Is,
    IsNot,
    Lacks,
    Length,
    Named,
    NotGiven,
    NotWithin,
    On,
    Once,
    Quiet,
    Repeated,
    Rule,
    Runs,
    Scope,
    Seen,
    Signal,
    Stands,
    State,
    Tell,
    Within,
)
from lapwing.duties.numbers import Numbers
from lapwing.duties.parts import parts
from lapwing.journal.kind import Kind
from lapwing.journal.questions import NO, UNKNOWN, YES, Choice, Choices, Question
from lapwing.record.roles import Role

_ACROSS = {
    Scope.CASE: "in this case",
    Scope.PERSON: "in any case of this child",
    Scope.HOUSEHOLD: "in this household",
    Scope.OFFICER: "by this officer",
    Scope.TEAM: "by this team",
}
_UNITS = {"m": "minute", "h": "hour", "d": "day", "wd": "working day"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """What rules are explained with: kinds and questions, numbers, and the titles of signals."""

    kinds: Mapping[str, Kind]
    numbers: Numbers
    signals: Mapping[str, str]

    # --- Rules ----------------------------------------------------------------------------------

    def of_rule(self, rule: Rule) -> tuple[str, ...]:
        """The rule in plain sentences."""
        return (*self._of(rule), *self.meanings(rule))

    def _of(self, rule: Rule) -> tuple[str, ...]:
        match rule:
            case Duty():
                return self._of_duty(rule)
            case Gate():
                return self._of_gate(rule)
            case Signal():
                return self._of_signal(rule)

    def meanings(self, value: object) -> tuple[str, ...]:
        """What each name in a rule, or in a part of one, stands for."""
        named = {on.called: on for on in parts(value) if isinstance(on, On) and on.called}
        return tuple(f"{_upper(name)}: {self._described(on)}." for name, on in named.items())

    def _of_duty(self, duty: Duty) -> tuple[str, ...]:
        begins = "; or ".join(self._begins(duty))
        said = [f"When {begins}, the {_title(duty.owner)} must do this {self.due(duty.due)}."]
        if duty.named:
            said.append(self._named(duty.named))
        said.append(self.doing(duty))
        if duty.retrigger == "new":
            said.append("Each time it begins is a duty of its own.")
        elif duty.retrigger == "restart":
            said.append("When it begins again, the clock starts again.")
        if duty.escalate:
            said.append(f"{_upper(all_of(tell_words(tell) for tell in duty.escalate))}.")
        return tuple(said)

    def _named(self, named: Named) -> str:
        """Who holds it by name."""
        if named.question is None:
            return (
                f"It is held by name by whoever recorded {self.any_of(named.by)}"
                f"{self._since(named.since)}."
            )
        kinds = [kind for on in named.by for kind in on.kinds]
        whom = "the agency that" if named.agency else "whomever"
        return (
            f"It is held by name by {whom} {self.any_of(named.by)} names in answer to "
            f"{self._asked(named.question, kinds)}{self._since(named.since)}."
        )

    def doing(self, duty: Duty) -> str:
        """What does the duty, and what ends it otherwise."""
        said = f"It is done by {self.any_of(duty.done_by)}"
        if duty.each:
            said += " that answers the entry it began with"
        ends = [self.any_of([end for end in duty.ends if isinstance(end, On)])]
        ends += [
            f"{self.number(end.number)} after it began"
            for end in duty.ends
            if isinstance(end, After)
        ]
        if any(ends):
            said += f", and ends without being done with {either(filter(None, ends))}"
        return f"{said}."

    def _begins(self, duty: Duty) -> list[str]:
        recorded = [begin for begin in duty.begins if isinstance(begin, On)]
        raised = [
            f"“{self.signals.get(begin.signal, begin.signal)}”"
            for begin in duty.begins
            if isinstance(begin, Flagged)
        ]
        said = [f"{self.any_of(recorded)} is recorded"] if recorded else []
        return said + [f"the signal {either(raised)} is raised"] * bool(raised)

    def _of_gate(self, gate: Gate) -> tuple[str, ...]:
        said = f"{_upper(self.on(gate.stops))} may not be recorded"
        if gate.unless:
            said += f" unless {all_of(self.state(state) for state in gate.unless)}"
        if gate.lets is None:
            return (f"{said}.", "Nobody can allow an exception.")
        lets = f"The {_title(gate.lets)}, or somebody of that rank or above, may allow an exception"
        return (f"{said}.", f"{lets} and must record why.")

    def _of_signal(self, signal: Signal) -> tuple[str, ...]:
        said = f"{self._pattern(signal.when)}."
        if not signal.tells:
            return (said,)
        told = all_of(f"the {_title(role)}" for role in signal.tells)
        return (said, f"{_upper(told)} {'is' if len(signal.tells) == 1 else 'are'} told at once.")

    def _pattern(self, pattern: Seen | Repeated | Quiet) -> str:
        match pattern:
            case Seen(on):
                return f"Raised whenever {self.on(on)} is recorded"
            case Repeated():
                said = (
                    f"Raised whenever {self.on(pattern.on)} is recorded for at least the "
                    f"{_nth(self.number(pattern.times))} within {self.number(pattern.within)}"
                )
                if pattern.since:
                    said += f", counted after the latest {self.on(pattern.since)}"
                if pattern.unless:
                    said += f", leaving out a case with {self.on(pattern.unless)}"
                return said
            case Quiet():
                said = (
                    f"Raised when, from {self.any_of(pattern.begins)}, there is no "
                    f"{self.any_of(pattern.broken_by)} for {self.length(pattern.length)}"
                )
                if pattern.ends:
                    said += f", until {self.any_of(pattern.ends)}"
                return said

    # --- Times ----------------------------------------------------------------------------------

    def due(self, due: Due) -> str:
        """When it must be done, after "must do this"."""
        match due:
            case Once(within=within, runs=runs):
                return _within(self.length(within)) + self._runs(runs)
            case Every():
                said = f"every {self.length(due.length)}".replace("every the", "again by the")
                said += f", counted from when it was {due.counted_from}"
                if due.first is not None:
                    said += f", and first {_within(self.length(due.first))}"
                return said + self._runs(due.runs)
            case By(otherwise=otherwise):
                said = self._by(due)
                if otherwise is not None:
                    said += f", or {_within(self.length(otherwise))} if it names none"
                return said

    def _runs(self, runs: Runs | None) -> str:
        """From when time runs, and when it stands still."""
        if runs is None:
            return ""
        since = self.on(runs.since)
        if runs.question:
            asked = self._asked(runs.question, runs.since.kinds)
            since = f"the moment that {since} names in answer to {asked}"
        said = (
            f", of time that runs from {since} and stands still from {self.on(runs.stops)} until "
            f"{self.on(runs.starts)}"
        )
        if runs.counting:
            said += f", but for the minutes in {self._asked(runs.counting, runs.starts.kinds)}"
        return said

    def _by(self, due: By) -> str:
        named = "the moment that the entry names"
        if due.before is not None:
            return f"by {self.number(due.before)} before {named}"
        if due.after is not None:
            return f"{_within(self.number(due.after))} after {named}"
        return f"by {named}"

    def length(self, length: Length) -> str:
        """A length, or which of several and when."""
        if isinstance(length, Depends):
            cases = [f"{self.number(key)} if {self.state(state)}" for state, key in length.cases]
            return f"{'; '.join(cases)}; otherwise {self.number(length.otherwise)}"
        return self.number(length)

    def number(self, key: str) -> str:
        """The newest value of a number, with its unit."""
        if key not in self.numbers:
            return f"[{key}]"
        number = self.numbers[key]
        return number.words_on(number.values[-1][0])

    # --- Entries --------------------------------------------------------------------------------

    def any_of(self, triggers: Sequence[On]) -> str:
        """One or another of several entries."""
        plain = [kind for on in triggers if on == On(on.kinds) for kind in on.kinds]
        said = [self._kinds(plain)] if plain else []
        said += [self.on(on) for on in triggers if on != On(on.kinds)]
        return "; or ".join(said)

    def on(self, on: On) -> str:
        """The entries that a trigger describes, by their name where they have one."""
        return on.called or self._described(on)

    def _described(self, on: On) -> str:
        said = self._kinds(on.kinds)
        if on.where is not None:
            said += f" {self.condition(on.where, on.kinds)}"
        if on.given:
            said += f" while {all_of(self.state(state) for state in on.given)}"
        if on.carried:
            said += " (for this child or a linked one)"
        return said + _across(on.across)

    def _kinds(self, kinds: Sequence[str]) -> str:
        return either(
            f"“{self.kinds[kind].happened}”" if kind in self.kinds else f"[{kind}]"
            for kind in kinds
        )

    def condition(self, condition: Condition, kinds: Sequence[str]) -> str:
        """A condition, after the entry that it is about."""
        match condition:
            case Is(question, values):
                said = self._said(question, values, kinds)
                return f"with {self._asked(question, kinds)} answered {said}"
            case IsNot(question, values):
                said = self._said(question, values, kinds)
                return f"with {self._asked(question, kinds)} answered, but not {said}"
            case Given(question):
                return f"with {self._asked(question, kinds)} answered"
            case NotGiven(question):
                return f"with {self._asked(question, kinds)} not answered or not known"
            case Below(question, number):
                return f"with {self._asked(question, kinds)} below {self.number(number)}"
            case AtLeast(question, number):
                return f"with {self._asked(question, kinds)} at {self.number(number)} or more"
            case ByRankOf(role):
                return f"by {_a(role.rank.title)} or above"
            case ByRankBelow(role):
                return f"by somebody below {_a(role.rank.title)}"
            case AllOf(conditions):
                return all_of(self.condition(one, kinds) for one in conditions)
            case AnyOf(conditions):
                return either(self.condition(one, kinds) for one in conditions)

    def _asked(self, name: str, kinds: Sequence[str]) -> str:
        question = self._question(name, kinds)
        return f"“{question.asks if question else name}”"

    def _said(self, name: str, values: Sequence[str], kinds: Sequence[str]) -> str:
        question = self._question(name, kinds)
        labels = {YES: "yes", NO: "no", UNKNOWN: "not known"}
        if isinstance(question, Choice | Choices):
            labels = {option.code: f"“{option.label}”" for option in question.options}
        return either(labels.get(value, value) for value in values)

    def _question(self, name: str, kinds: Sequence[str]) -> Question | None:
        asked = [self.kinds[kind].question(name) for kind in kinds if kind in self.kinds]
        return next((question for question in asked if question is not None), None)

    # --- States ---------------------------------------------------------------------------------

    def state(self, state: State) -> str:
        """A state, as a clause."""
        match state:
            case Stands(on, among, across):
                return self._stands(on, among) + _across(across)
            case Has(on, since, across):
                return f"there is {self.on(on)}{_across(across)}{self._since(since)}"
            case Lacks(on, since, across):
                return f"there is no {self.on(on)}{_across(across)}{self._since(since)}"
            case Within(on, number, across):
                return f"there was {self.on(on)} in the last {self.number(number)}{_across(across)}"
            case NotWithin(on, number, across):
                last = self.number(number)
                return f"there was no {self.on(on)} in the last {last}{_across(across)}"
            case Counted(on, times, within, across):
                many = f"at least {self.number(times).partition(' ')[0]} of {self.on(on)}"
                return f"there were {many} in the last {self.number(within)}{_across(across)}"
            case Answered(on, by):
                return f"every {self.on(on)} is answered by {self.on(by)}"
            case ByAnother(than):
                return f"it is recorded by somebody else than whoever recorded {self.on(than)}"

    def _stands(self, on: On, among: tuple[str, ...]) -> str:
        others = [kind for kind in among if kind not in on.kinds]
        latest = self._kinds((*on.kinds, *others))
        if others:
            return f"the latest of {latest} is {self.on(on)}"
        if on.called or (on.where is None and not on.given):
            return (
                f"the latest {latest} is {self.on(on)}" if on.called else f"there is {self.on(on)}"
            )
        return f"the latest {latest} is one {self.on(on).removeprefix(latest).strip()}"

    def _since(self, since: On | None) -> str:
        return f" since the latest {self.on(since)}" if since is not None else ""


def tell_words(tell: Tell) -> str:
    """One step of a ladder, as a clause."""
    to = "whoever must do it" if tell.role == OWNER else f"the {_title_of(tell.role)}"
    if tell.at_start:
        return f"{to} is told when it begins"
    if tell.before is not None:
        return f"{to} is told {_spelt(tell.before)} before it is due"
    assert tell.after is not None  # a rulebook in which a step says none of the three is not whole
    late = "when" if int(tell.after.rstrip(ascii_lowercase)) == 0 else f"{_spelt(tell.after)} after"
    return f"{to} is told {late} it is overdue"


def either(words: Iterable[str]) -> str:
    """Words joined by "or"."""
    return _joined(words, "or")


def all_of(words: Iterable[str]) -> str:
    """Words joined by "and"."""
    return _joined(words, "and")


def _joined(words: Iterable[str], last: str) -> str:
    each = list(dict.fromkeys(words))
    if len(each) < 2:
        return "".join(each)
    return f"{', '.join(each[:-1])} {last} {each[-1]}"


def _within(length: str) -> str:
    """Within a length, or by a moment that is one by itself."""
    return f"by {length}" if length.startswith("the ") else f"within {length}"


def _across(scope: Scope | None) -> str:
    return f" {_ACROSS[scope]}" if scope is not None else ""


def _title_of(role: Role | str) -> str:
    assert isinstance(role, Role)
    return _title(role)


def _title(role: Role) -> str:
    """A role's title inside a sentence, where abbreviations keep their capitals."""
    first = role.title.partition(" ")[0]
    return role.title if first.isupper() or first == "Operation" else _lower(role.title)


def _spelt(length: str) -> str:
    unit = _UNITS[length.lstrip(digits)]
    number = int(length.rstrip(ascii_lowercase))
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def _nth(times: str) -> str:
    number = times.partition(" ")[0]
    if not number.isdigit():
        return times
    ending = "th" if number[-2:] in ("11", "12", "13") else ""
    return f"{number}{ending or {'1': 'st', '2': 'nd', '3': 'rd'}.get(number[-1], 'th')} time"


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
