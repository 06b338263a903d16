"""The backlog of the safeguarding unit: who is told, when, and how often."""

from dataclasses import replace
from datetime import timedelta

import pytest

from lapwing.casework.door import record
from lapwing.duties import in_force as rules
from lapwing.duties.history import Parameters
from lapwing.duties.numbers import Numbers
from lapwing.jobs.ticking import tick
from lapwing.record.models import Case
from lapwing.worklists import backlog
from lapwing.worklists.models import AlertRow
from tests.areas.assessment.test_through_the_door import STANDARD
from tests.record.world import MINUTE, NOW, World, done, draft, make_world

pytestmark = pytest.mark.django_db
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def world(db: None) -> World:
    """The small force, with three assessments that nobody has triaged."""
    made = make_world()
    for minute, child in enumerate((made.child, made.other, made.child)):
        said = draft("assessment-submitted", STANDARD, about=child.person)
        done(record(made.officer, NOW + minute * MINUTE, said))
    return made


def may_wait(monkeypatch: pytest.MonkeyPatch, many: int) -> None:
    """Let so many wait."""
    held = rules.in_force("northmere")
    numbers = Numbers(
        {
            one.key: replace(one, values=((one.values[0][0], many),))
            if one.key == backlog.MANY
            else one
            for one in held.parameters.numbers
        }
    )
    own = replace(held, parameters=Parameters(numbers=numbers, calendar=held.parameters.calendar))
    monkeypatch.setattr(backlog, "in_force", lambda _: own)


def told() -> list[AlertRow]:
    """What was told of the backlog, in order."""
    return list(AlertRow.objects.filter(rule=backlog.RULE).order_by("id"))


def test_fifty_may_wait() -> None:
    assert rules.in_force("northmere").parameters.value(backlog.MANY, NOW) == 50


def test_the_inspector_is_told_once_a_day_while_more_wait_than_may(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(NOW + HOUR)
    assert told() == []
    may_wait(monkeypatch, 3)  # as many as may
    tick(NOW + HOUR)
    assert told() == []
    may_wait(monkeypatch, 2)
    tick(NOW + HOUR)
    tick(NOW + 2 * HOUR)
    (alert,) = told()
    assert (alert.to_role, alert.to_user) == ("safeguarding-inspector", None)
    assert alert.title == "Too many assessments wait for triage: 3"
    assert alert.about_id == world.child.person
    tick(NOW + DAY)
    assert len(told()) == 2
    assert told()[0].settled_at is None
    # A covert case is counted, and is not the one that is named.
    Case.objects.filter(kind="assessment", person=world.child.person).update(sensitivity="covert")
    tick(NOW + 2 * DAY)
    assert told()[-1].about_id == world.other.person
    Case.objects.filter(kind="assessment").update(sensitivity="covert")
    tick(NOW + 3 * DAY)
    assert len(told()) == 3
