"""Every number and every part of a rule matters: change it, and some story of the rule breaks."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.base.calendar_units import Unit, split_unit
from lapwing.duties.engine import Rules, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.language import Duty, Gate, Rule, Signal
from lapwing.duties.numbers import COUNTED, Number, Numbers
from lapwing.duties.story import Story, read_stories
from lapwing.duties.story_check import failures
from lapwing.record.roles import CHIEF_OFFICER
from tests.reach import so_far

# Every bend of every rule takes a while: one in some is tried, thoroughly all.
pytestmark = [pytest.mark.quality, pytest.mark.thorough]
RULES = rules_of(all_rulebooks())
NUMBERS = national_numbers()
CALENDAR = default_calendar()
HERE = Path(__file__).parent
STORIES = [
    *all_stories(),
    *(
        story
        for file in sorted(HERE.parent.rglob("*.story"))
        for story in read_stories(file.read_text(encoding="utf-8"), file.name, all_kinds())
    ),
]
STORIES.sort(key=lambda story: len(story.entries))
ALL: tuple[Rule, ...] = (*RULES.duties, *RULES.gates, *RULES.signals)
# What is kept by construction has a test of its own, which its rule names.
BUILT_IN = {number for book in all_rulebooks() for one in book.built_in for number in one.numbers}
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


NAMED = {rule.key: frozenset(names_in(rule)) for rule in ALL}


def about(story: Story, keys: set[str]) -> Story:
    """The story with only what it says of these rules, and every refusal."""
    return replace(
        story,
        expected=tuple(one for one in story.expected if one.duty in keys),
        events=tuple(e for e in story.events if e.rule in keys or e.what == "refused"),
        held=tuple(one for one in story.held if one.duty in keys),
    )


def only(rules: Rules, keys: set[str]) -> Rules:
    """These rules, the signals that begin them, and every gate."""
    duties = tuple(duty for duty in rules.duties if duty.key in keys)
    begun_by = {name for duty in duties for name in names_in(duty.begins)}
    signals = tuple(signal for signal in rules.signals if signal.key in keys | begun_by)
    return Rules(duties=duties, gates=rules.gates, signals=signals)


def speaks_of(story: Story) -> set[str]:
    """The rules of which a story says something."""
    return {*(one.duty for one in story.expected), *(e.rule for e in story.events)}


def broken_by(rules: Rules, parameters: Parameters, keys: set[str]) -> bool:
    """Whether a story that speaks of one of these rules no longer holds, the shortest first."""
    return any(
        failures(about(story, keys), only(rules, keys), parameters, all_kinds())
        for story in STORIES
        if story.rule in keys or keys & speaks_of(story)
    )


def changed(number: Number) -> Iterator[tuple[str, Number]]:
    """The number one more, one less and twice; or, where it is a moment, a length instead."""
    if number.unit not in COUNTED and split_unit(number.unit)[0] in BY_MEETING:
        yield "another moment", replace(number, unit="hours", values=((number.values[0][0], 40),))
        return
    value = number.values[0][1]
    for how, other in (("one more", value + 1), ("one less", value - 1), ("twice", value * 2)):
        if other > 0:
            yield how, replace(number, values=((number.values[0][0], other),))


@pytest.mark.parametrize(
    ("number", "other"),
    so_far(
        [
            pytest.param(number, other, id=f"{number.key}: {how}")
            for number in NUMBERS
            if number.key not in BUILT_IN
            for how, other in changed(number)
        ],
        100,
    ),
)
def test_a_story_breaks_when_a_number_is_changed(number: Number, other: Number) -> None:
    users = {rule.key for rule in ALL if number.key in NAMED[rule.key]}
    assert users, f"{number.key} is used by no rule"
    # A rule may be told in the story of what it begins, such as a signal in that of its duty.
    users |= {rule.key for rule in ALL if users & NAMED[rule.key]}
    parameters = Parameters(
        numbers=Numbers({**NUMBERS.by_key, number.key: other}), calendar=CALENDAR
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
            if rule.ends:
                yield "nothing ends it", replace(rule, ends=())
            yield "another owns it", replace(rule, owner=CHIEF_OFFICER)
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
    so_far(
        [
            pytest.param(rule, how, other, id=f"{rule.key}: {how}")
            for rule in ALL
            for how, other in bent(rule)
        ],
        200,
    ),
)
def test_a_story_breaks_when_a_rule_is_bent(rule: Rule, how: str, other: Rule) -> None:
    keys = {rule.key} | {one.key for one in ALL if rule.key in NAMED[one.key]}
    parameters = Parameters(numbers=NUMBERS, calendar=CALENDAR)
    assert broken_by(with_rule(other), parameters, keys), f"no story notices that {how}"
