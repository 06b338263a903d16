"""Every condition of every rule about meetings matters: take one away, and some story breaks."""

from dataclasses import replace
from pathlib import Path

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import Rules, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.language import On, Rule
from lapwing.duties.parts import parts
from lapwing.duties.story import Story, read_stories
from lapwing.duties.story_check import failures
from tests.areas.contact.test_conditions_matter import exchanged, without

pytestmark = pytest.mark.quality  # every bend of every rule takes a while
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())
RULES = rules_of(book for book in all_rulebooks() if book.area == "meetings")
OURS: tuple[Rule, ...] = (*RULES.duties, *RULES.gates, *RULES.signals)
KEYS = {rule.key for rule in OURS}
NAMED = {
    part.called: part
    for rule in OURS
    for part in parts(rule)
    if isinstance(part, On) and part.called
}
# An episode is closed only once the child was seen, and that has ended it already.
ALIKE = {"dmm-coverage: ends: kinds: without missing-closed"}
HERE = Path(__file__).parent
EDGES = read_stories((HERE / "edges.story").read_text("utf-8"), "edges.story", all_kinds())


def of_ours(story: Story) -> Story:
    """The story with only what it says of these rules."""
    return replace(
        story,
        expected=tuple(one for one in story.expected if one.duty in KEYS),
        events=tuple(one for one in story.events if one.rule in KEYS),
    )


STORIES = sorted(
    (of_ours(story) for story in (*all_stories(), *EDGES) if story.rule in KEYS),
    key=lambda story: len(story.entries),
)


def with_rule(rule: Rule) -> Rules:
    """Our rules with this one in the place of the one of its key."""
    return Rules(
        duties=tuple(rule if one.key == rule.key else one for one in RULES.duties),  # type: ignore[misc]
        gates=tuple(rule if one.key == rule.key else one for one in RULES.gates),  # type: ignore[misc]
        signals=tuple(rule if one.key == rule.key else one for one in RULES.signals),  # type: ignore[misc]
    )


def noticed(rules: Rules, key: str = "") -> bool:
    """Whether some story no longer holds, those of a rule asked first."""
    ordered = sorted(STORIES, key=lambda story: story.rule != key)
    return any(failures(one, rules, PARAMETERS, all_kinds()) for one in ordered)


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


def test_what_comes_to_the_same_is_still_there_to_be_named() -> None:
    assert {f"{rule.key}: {how}" for rule in OURS for how, _ in without(rule)} >= ALIKE
