"""Every condition of every rule of first contact matters: take one away, and some story breaks.

What is taken away is one condition of an entry, one state that must stand, one kind or answer of
several, or one of several things that begin, do or end a duty. What rules share under a name, such
as "news", is changed in all of them at once.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import Rules, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.language import On, Rule
from lapwing.duties.parts import parts
from lapwing.duties.story_check import failures
from lapwing.record.roles import Role

pytestmark = pytest.mark.quality  # every bend of every rule takes a while
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())
RULES = rules_of(book for book in all_rulebooks() if book.area == "contact")
OURS: tuple[Rule, ...] = (*RULES.duties, *RULES.gates, *RULES.signals)
NAMED = {
    part.called: part
    for rule in OURS
    for part in parts(rule)
    if isinstance(part, On) and part.called
}
# Nothing was assessed since the latest that was otherwise: whether the risk is named there or not
# comes to the same, and named it reads as what is meant.
ALIKE = {
    f"{key}: unless: on: ('contact-thrive',), whatever was answered"
    for key in (
        "contact-grade-reflects-risk",
        "contact-grade-reflects-risk/critical",
        "contact-grade-reflects-risk/medium",
    )
}
STORIES = sorted(
    (story for story in all_stories() if story.rule.startswith(("contact-", "diary-"))),
    key=lambda story: len(story.entries),
)


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


def exchanged(part: Any, old: On, new: On) -> Any:
    """The part with one trigger in the place of another, wherever it stands."""
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


def with_rule(rule: Rule) -> Rules:
    """Our rules with this one in the place of the one of its key."""

    def put(rules: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(rule if one.key == rule.key else one for one in rules)

    return Rules(duties=put(RULES.duties), gates=put(RULES.gates), signals=put(RULES.signals))


def noticed(rules: Rules, key: str = "") -> bool:
    """Whether some story no longer holds, those of a rule asked first."""
    first = [story for story in STORIES if story.rule == key]
    rest = [story for story in STORIES if story.rule != key]
    return any(failures(one, rules, PARAMETERS, all_kinds()) for one in (*first, *rest))


def test_the_stories_need_no_other_rules() -> None:
    assert not noticed(RULES)


@pytest.mark.parametrize(
    ("rule", "how", "other"),
    [
        pytest.param(rule, how, other, id=f"{rule.key}: {how}")
        for rule in OURS
        for how, other in without(rule)
        if f"{rule.key}: {how}" not in ALIKE
    ],
)
def test_a_story_breaks_without_it(rule: Rule, how: str, other: Rule) -> None:
    assert noticed(with_rule(other), rule.key), f"no story notices {how}"


def test_what_comes_to_the_same_is_still_there_to_be_named() -> None:
    assert {f"{rule.key}: {how}" for rule in OURS for how, _ in without(rule)} >= ALIKE


@pytest.mark.parametrize(
    ("name", "how", "other"),
    [
        pytest.param(name, how, other, id=f"{name}: {how}")
        for name, on in NAMED.items()
        for how, other in without(on, inside=True)
    ],
)
def test_a_story_breaks_when_a_name_means_less(name: str, how: str, other: On) -> None:
    rules = Rules(
        duties=exchanged(RULES.duties, NAMED[name], other),
        gates=exchanged(RULES.gates, NAMED[name], other),
        signals=exchanged(RULES.signals, NAMED[name], other),
    )
    assert noticed(rules), f"no story notices {how}"
