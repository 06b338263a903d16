"""Every condition of every rule of these fields matters: take one away, and some story breaks.

What is taken away is one condition of an entry, one state that must stand, one kind or answer of
several, one step of a ladder. A field's stories are asked with its own rules alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import Rules, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.language import On, Rule
from lapwing.duties.parts import parts
from lapwing.duties.story import Story, read_stories
from lapwing.duties.story_check import failures
from lapwing.record.roles import Role
from tests.reach import so_far

# Every bend of every rule takes a while: one in some is tried, thoroughly all.
pytestmark = [pytest.mark.quality, pytest.mark.thorough]
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())
EDGES = sorted(Path(__file__).parent.glob("*/edges.story"))
FIELDS = ("contact", "protection", "assessment", "meetings", "detention", "inspection")
ALIKE = {
    # Nothing was assessed since the latest that was otherwise: whether the risk is named there or
    # not comes to the same, and named it reads as what is meant.
    *(
        f"{key}: unless: on: ('contact-thrive',), whatever was answered"
        for key in (
            "contact-grade-reflects-risk",
            "contact-grade-reflects-risk/critical",
            "contact-grade-reflects-risk/medium",
        )
    ),
    # An episode is closed only once the child was seen, and that has ended it already.
    "dmm-coverage: ends: kinds: without missing-closed",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """The rules of one field of work, and its stories with only what they say of those rules."""

    rules: Rules
    stories: tuple[Story, ...]

    @property
    def every(self) -> tuple[Rule, ...]:
        """Its duties, gates and signals."""
        return (*self.rules.duties, *self.rules.gates, *self.rules.signals)


@cache
def field_of(area: str) -> Field:
    """The field of that key."""
    rules = rules_of(book for book in all_rulebooks() if book.area == area)
    every: tuple[Rule, ...] = (*rules.duties, *rules.gates, *rules.signals)
    keys = {rule.key for rule in every}
    edges = (
        story
        for file in EDGES
        for story in read_stories(file.read_text("utf-8"), file.name, all_kinds())
    )
    told = (
        replace(
            story,
            expected=tuple(one for one in story.expected if one.duty in keys),
            events=tuple(one for one in story.events if one.rule in keys),
            held=tuple(one for one in story.held if one.duty in keys),
        )
        for story in (*all_stories(), *edges)
        if story.rule in keys
    )
    return Field(rules=rules, stories=tuple(sorted(told, key=lambda one: len(one.entries))))


def without(part: Any, *, inside: bool = False) -> Iterator[tuple[str, Any]]:
    """The part with one thing of it taken away at a time, but nothing inside of what has a name."""
    if isinstance(part, tuple):
        for place, each in enumerate(part):
            if len(part) > 1 and not _is_case(part):
                yield f"without {_words(each)}", (*part[:place], *part[place + 1 :])
            for how, other in without(each):
                yield how, (*part[:place], other, *part[place + 1 :])
    elif is_dataclass(part) and not isinstance(part, type | Role):
        if isinstance(part, On):
            if part.called and not inside:
                return
            if part.where is not None:
                yield f"{_words(part.kinds)}, whatever was answered", replace(part, where=None)
            if part.given:
                yield f"{_words(part.kinds)}, whatever stands", replace(part, given=())
        for field in fields(part):
            for how, other in without(getattr(part, field.name)):
                yield f"{field.name}: {how}", replace(part, **{field.name: other})


def _is_case(part: tuple[Any, ...]) -> bool:
    """Whether this is one case of a length: a state, and the number that it names."""
    return is_dataclass(part[0]) and isinstance(part[-1], str)


def exchanged(part: Any, old: Any, new: Any) -> Any:
    """The part with one thing in the place of another, wherever it stands."""
    if part == old:
        return new
    if isinstance(part, tuple):
        return tuple(exchanged(each, old, new) for each in part)
    if is_dataclass(part) and not isinstance(part, type | Role):
        return replace(
            part,
            **{one.name: exchanged(getattr(part, one.name), old, new) for one in fields(part)},
        )
    return part


def _words(part: object) -> str:
    return (part.called if isinstance(part, On) else "") or str(part)


def exchange(rules: Rules, old: Any, new: Any) -> Rules:
    """The rules with one thing in the place of another, wherever it stands."""
    return Rules(
        duties=exchanged(rules.duties, old, new),
        gates=exchanged(rules.gates, old, new),
        signals=exchanged(rules.signals, old, new),
    )


def noticed(area: str, rules: Rules, key: str = "") -> bool:
    """Whether some story of the field no longer holds, those of a rule asked first."""
    ordered = sorted(field_of(area).stories, key=lambda story: story.rule != key)
    return any(failures(one, rules, PARAMETERS, all_kinds()) for one in ordered)


def named(area: str) -> dict[str, On]:
    """The triggers of a field that have a name, which says once what they mean."""
    found = (part for rule in field_of(area).every for part in parts(rule))
    return {part.called: part for part in found if isinstance(part, On) and part.called}


BENT = [
    (area, rule, how, other)
    for area in FIELDS
    for rule in field_of(area).every
    for how, other in without(rule)
]


@pytest.mark.parametrize("area", FIELDS)
def test_the_stories_need_no_other_rules(area: str) -> None:
    assert not noticed(area, field_of(area).rules)


@pytest.mark.parametrize(
    ("area", "rule", "how", "other"),
    so_far(
        [
            pytest.param(area, rule, how, other, id=f"{rule.key}: {how}")
            for area, rule, how, other in BENT
            if f"{rule.key}: {how}" not in ALIKE
        ],
        150,
    ),
)
def test_a_story_breaks_without_it(area: str, rule: Rule, how: str, other: Rule) -> None:
    bent = exchange(field_of(area).rules, rule, other)
    assert noticed(area, bent, rule.key), f"no story notices {how}"


@pytest.mark.parametrize(
    ("area", "name", "how", "other"),
    so_far(
        [
            pytest.param(area, name, how, other, id=f"{area}, {name}: {how}")
            for area in FIELDS
            for name, on in named(area).items()
            for how, other in without(on, inside=True)
        ],
        50,
    ),
)
def test_a_story_breaks_when_a_name_means_less(area: str, name: str, how: str, other: On) -> None:
    bent = exchange(field_of(area).rules, named(area)[name], other)
    assert noticed(area, bent), f"no story notices {how}"


def test_what_comes_to_the_same_is_still_there_to_be_named() -> None:
    assert {f"{rule.key}: {how}" for _, rule, how, _ in BENT} >= ALIKE
