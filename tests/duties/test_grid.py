"""A fixed grid stops when its duty ends, also when nothing of it was open at that moment."""

from lapwing.areas import all_kinds, all_rulebooks, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.story import read_stories
from lapwing.duties.story_check import failures

STORY = """story: missing-inspector-review/each-tour
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 20:00 | missing-inspector-reviewed | risk: medium; tasks_done: yes | by duty-inspector
Mon 22:00 | missing-found-seen | seen_by: police; demeanour: d
as at: Tue 16:00
  missing-inspector-review/each-tour: Mon 23:00 met
"""


def test_a_grid_stops_when_its_duty_ends_while_nothing_of_it_is_open() -> None:
    story = read_stories(STORY, "here", all_kinds())[0]
    parameters = Parameters(numbers=national_numbers(), calendar=default_calendar())
    assert failures(story, rules_of(all_rulebooks()), parameters, all_kinds()) == []
