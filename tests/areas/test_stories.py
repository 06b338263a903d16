"""Every story holds: those that ship with a rule, and the longer ones kept beside the tests."""

from pathlib import Path

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.story import Story, read_stories
from lapwing.duties.story_check import failures

HERE = Path(__file__).parent
LONG = [
    story
    for file in sorted(HERE.rglob("*.story"))
    for story in read_stories(file.read_text(encoding="utf-8"), file.name, all_kinds())
]
RULES = rules_of(all_rulebooks())
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())


@pytest.mark.parametrize("story", [*all_stories(), *LONG], ids=lambda story: story.where)
def test_what_the_story_says_is_what_follows(story: Story) -> None:
    assert failures(story, RULES, PARAMETERS, all_kinds()) == []


def test_every_rule_has_a_story() -> None:
    told = {story.rule for story in all_stories()}
    rules = {rule.key for book in all_rulebooks() for rule in book.rules}
    assert rules - told == set(), "these rules have no story"
    assert told - rules == set(), "these stories are about no rule"
