"""Every number and every part of a rule matters: change it, and some story of the rule breaks."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.base.calendar_units import Unit, split_unit
from lapwing.duties.engine import Rules, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.language import Duty, Gate, Rule, Signal
from lapwing.duties.numbers import TIMES, Number, Numbers
from lapwing.duties.story_check import failures
from lapwing.record.roles import CHIEF_OFFICER

RULES = rules_of(all_rulebooks())
NUMBERS = national_numbers()
CALENDAR = default_calendar()
ALL: tuple[Rule, ...] = (*RULES.duties, *RULES.gates, *RULES.signals)
BY_MEETING = {Unit.NEXT_MEETING, Unit.END_OF_TOUR}
FIXED = "end of tour"


def names_in(value: object) -> Iterator[str]:
    """Every piece of text in a rule, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from names_in(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from names_in(getattr(value, field.name))


def broken_by(rules: Rules, parameters: Parameters, keys: set[str]) -> bool:
    """Whether a story about one of these rules no longer holds."""
    return any(
        failures(story, rules, parameters, all_kinds())
        for story in all_stories()
        if story.rule in keys
    )


def changed(number: Number) -> Number:
    """The number a little different: one more of it, or another kind of moment."""
    if number.unit != TIMES and split_unit(number.unit)[0] in BY_MEETING:
        other = "hours"
        return replace(number, unit=other, values=((number.values[0][0], 40),))
    return replace(number, values=tuple((since, value + 1) for since, value in number.values))


@pytest.mark.parametrize("number", list(NUMBERS), ids=lambda number: number.key)
def test_a_story_breaks_when_a_number_is_changed(number: Number) -> None:
    users = {rule.key for rule in ALL if number.key in set(names_in(rule))}
    assert users, f"{number.key} is used by no rule"
    # A rule may be told in the story of what it begins, such as a signal in that of its duty.
    users |= {rule.key for rule in ALL if users & set(names_in(rule))}
    parameters = Parameters(
        numbers=Numbers({**NUMBERS.by_key, number.key: changed(number)}), calendar=CALENDAR
    )
    assert broken_by(RULES, parameters, users), f"no story notices {number.key}"


def with_rule(rule: Rule) -> Rules:
    """The rules with this one in the place of the one of its key."""
    return Rules(
        duties=tuple(
            rule if isinstance(rule, Duty) and one.key == rule.key else one for one in RULES.duties
        ),
        gates=tuple(
            rule if isinstance(rule, Gate) and one.key == rule.key else one for one in RULES.gates
        ),
        signals=tuple(
            rule if isinstance(rule, Signal) and one.key == rule.key else one
            for one in RULES.signals
        ),
    )


def bent(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """The rule with one part of its shape changed at a time."""
    match rule:
        case Duty():
            yield "nothing does it", replace(rule, done_by=())
            yield "nothing begins it", replace(rule, begins=())
            if rule.each:
                yield "answers are not paired", replace(rule, each=False)
            yield "nobody is told", replace(rule, escalate=())
        case Gate():
            yield "it stops nothing", replace(rule, stops=replace(rule.stops, kinds=()))
            if rule.unless:
                yield "nothing lets it through", replace(rule, unless=(), lets=CHIEF_OFFICER)
            if rule.lets:
                yield "no rank lets it through", replace(rule, lets=None)
        case Signal():
            yield "nobody is told", replace(rule, tells=())


@pytest.mark.parametrize(
    ("rule", "how", "other"),
    [
        pytest.param(rule, how, other, id=f"{rule.key}: {how}")
        for rule in ALL
        for how, other in bent(rule)
    ],
)
def test_a_story_breaks_when_a_rule_is_bent(rule: Rule, how: str, other: Rule) -> None:
    keys = {rule.key} | {one.key for one in ALL if rule.key in set(names_in(one))}
    parameters = Parameters(numbers=NUMBERS, calendar=CALENDAR)
    assert broken_by(with_rule(other), parameters, keys), f"no story notices that {how}"
