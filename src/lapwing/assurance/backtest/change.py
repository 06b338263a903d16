"""What is tried: other numbers, rules added or put in another's place, and rules left out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from lapwing.assurance.backtest.rule_file import RuleRefused, read_rules
from lapwing.duties.check import problems
from lapwing.duties.engine import Rules
from lapwing.duties.fingerprint import fingerprint
from lapwing.duties.in_force import OWN_SCOPES, InForce, in_force, kinds_in_force
from lapwing.duties.language import Duty, Rulebook, Signal
from lapwing.duties.numbers import Number, Numbers, NumbersError, overlay

Each = TypeVar("Each", Duty, Signal)

TRIED = "tried"  # the area under which the rules of a back-test stand


class ChangeRefused(ValueError):
    """A change that cannot be tried; every reason is a sentence that says what to mend."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """What is tried. ``numbers`` and ``rules`` are TOML by where it came from.

    ``values`` are numbers that are something else throughout, whatever held when.
    """

    numbers: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, float] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Tried:
    """What is in force, what is tried in its place, and what differs, in sentences."""

    before: InForce
    after: InForce
    says: tuple[str, ...]


def tried(force: str, change: Change) -> Tried:
    """The rules and numbers of a force with the change made; ``ChangeRefused`` where it cannot."""
    before = in_force(force)
    numbers = _numbers(before.parameters.numbers, change, force)
    rules, said = _rules(before, change)
    parameters = replace(before.parameters, numbers=numbers)
    _check(before, rules, numbers)
    after = InForce(
        rules=rules,
        parameters=parameters,
        duties={duty.key: duty for duty in rules.duties},
        signals={signal.key: signal for signal in rules.signals},
        fingerprint=fingerprint(force, rules, parameters, kinds_in_force()),
    )
    says = (*_differ(before.parameters.numbers, numbers), *said)
    return Tried(before=before, after=after, says=says)


def _numbers(now: Numbers, change: Change, force: str) -> Numbers:
    laid: Mapping[str, Number] = now.by_key
    texts = dict(change.numbers)
    for key, value in change.values.items():
        if key not in laid:
            raise ChangeRefused(f"{key!r} is not a number that any rule uses.")
        first = min(since for since, _ in laid[key].values)
        texts[f"the number {key}"] = (
            f'[{key}]\nsource = "Tried in a back-test"\nvalues = {{ {first} = {value:g} }}\n'
        )
    try:
        for where, text in texts.items():
            laid = overlay(laid, text, where, force)
    except NumbersError as error:
        raise ChangeRefused(str(error)) from None
    return Numbers(laid)


def _rules(before: InForce, change: Change) -> tuple[Rules, tuple[str, ...]]:
    """The rules with those that are tried, and what differs in sentences."""
    known: dict[str, Duty | Signal] = {**before.duties, **before.signals}
    new: dict[str, Duty | Signal] = {}
    try:
        for where, text in change.rules.items():
            for rule in read_rules(text, where):
                if rule.key in new:
                    raise ChangeRefused(f"{where}: {rule.key} is tried twice.")
                new[rule.key] = rule
    except RuleRefused as error:
        raise ChangeRefused(str(error)) from None
    gates = {gate.key for gate in before.rules.gates}
    for key in change.without:
        if key in gates:
            raise ChangeRefused(f"{key} is a gate; a back-test replays what gates let in.")
        if key not in known:
            raise ChangeRefused(f"{key!r} is not a duty or a signal, so it cannot be left out.")
    left = [one for one in known.values() if one.key not in (*change.without, *new)]
    every: list[Duty | Signal] = [*left, *new.values()]
    said = [
        f"{'In its place' if rule.key in known else 'Added'}: {rule.title} ({rule.key})"
        for rule in new.values()
    ]
    said += [f"Left out: {known[key].title} ({key})" for key in change.without]
    rules = Rules(
        duties=_in_order(before.rules.duties, (one for one in every if isinstance(one, Duty))),
        gates=before.rules.gates,
        signals=_in_order(before.rules.signals, (o for o in every if isinstance(o, Signal))),
    )
    return rules, tuple(said)


def _in_order(now: tuple[Each, ...], every: Iterable[Each]) -> tuple[Each, ...]:
    places = {one.key: place for place, one in enumerate(now)}
    return tuple(sorted(every, key=lambda one: places.get(one.key, len(places))))


def _check(before: InForce, rules: Rules, numbers: Numbers) -> None:
    """Refuse what would not be whole in the rulebook; only a story may be missing still."""
    book = Rulebook(
        area=TRIED, title=TRIED, duties=rules.duties, gates=rules.gates, signals=rules.signals
    )
    keys = {rule.key for rule in book.rules}
    told = problems([book], kinds_in_force(), numbers, (), before.parameters.calendar)
    wrong = [one for one in told if one.partition(": ")[0] in keys and "no story tells" not in one]
    followed: list[Duty | Signal] = [*rules.duties, *rules.signals]
    wrong += [
        f"{rule.key}: a back-test follows one person at a time, and not a {rule.scope}."
        for rule in followed
        if rule.scope not in OWN_SCOPES
    ]
    if wrong:
        raise ChangeRefused("\n".join(wrong))


def _differ(was: Numbers, now: Numbers) -> list[str]:
    return [
        f"{one.title}: {_words(was[one.key])}, tried {_words(one)}"
        for one in now
        if one.values != was[one.key].values or one.unit != was[one.key].unit
    ]


def _words(number: Number) -> str:
    """The number, with each date from which it was another."""
    (first, _), *later = number.values
    told = [number.words_on(first), *(f"{number.words_on(day)} from {day}" for day, _ in later)]
    return "; ".join(told)
