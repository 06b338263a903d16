"""Whoever comes on duty is reached by the alerts that wait for their role, each once."""

from typing import Any
from uuid import UUID

import pytest

from lapwing.casework.tours import end_tour, start_tour
from lapwing.record.actor import acting
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import actor_of
from lapwing.worklists import mail
from lapwing.worklists.actions import acknowledge, climb
from lapwing.worklists.models import AlertRow, LetterRow
from lapwing.worklists.queries import alerts_for, head
from lapwing.worklists.sweep import sweep
from tests.worklists.world import World, later

pytestmark = pytest.mark.django_db


@pytest.fixture
def night(world: World, settings: Any) -> World:
    """Nobody is on duty, and mail is set up; two have an address and a post."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    inspector = {"role": "duty-inspector", "team": "response-fennick"}
    world.user("night", **inspector, on_duty=False, email="night@northmere.example")
    world.user("far", "sergeant", "response-harrow", on_duty=False, email="far@northmere.example")
    for name in ("sergeant", "second-sergeant", "harrow-sergeant", "inspector", "superintendent"):
        end_tour(world.viewer(name), later(minutes=-30), key=fresh_id(later()))
    return world


def come_on(world: World, name: str, minutes: float) -> None:
    now = later(minutes=minutes)
    viewer = world.viewer(name, now)
    assert viewer.team is not None
    # As a page does it: in the name of whoever comes on, who does not see everybody's letters.
    with acting(actor_of(viewer)):
        begun = start_tour(viewer, now, role=viewer.acting_role, team=viewer.team)
    assert isinstance(begun, UUID)


def letters(world: World, name: str) -> int:
    return LetterRow.objects.filter(to=world.users[name]).count()


def test_an_alert_that_nobody_was_there_for_is_sent_to_whoever_comes_on(night: World) -> None:
    night.child("Ada", by="officer")
    sweep(later(minutes=45))
    climb(later(minutes=45))
    waiting = AlertRow.objects.filter(to_role="duty-inspector", acknowledged_at=None)
    assert waiting.exists()
    assert all(one.nobody for one in waiting)
    assert LetterRow.objects.count() == 0

    come_on(night, "night", 50)
    shown = alerts_for(night.viewer("night"), later(minutes=50))
    assert {one.id for one in shown} == {one.id for one in waiting}
    assert letters(night, "night") == waiting.count()
    assert letters(night, "far") == 0
    assert mail.send(later(minutes=51)).sent == waiting.count()

    come_on(night, "night", 52)
    assert letters(night, "night") == waiting.count(), "each once"


def test_what_is_acknowledged_done_or_another_s_is_not_sent(night: World) -> None:
    child = night.child("Ada", by="officer")
    sweep(later(minutes=45))
    come_on(night, "inspector", 46)
    graded = AlertRow.objects.filter(rule="missing-initial-risk", settled_at=None)
    assert graded.exists()
    night.grade(child, "medium", later(minutes=47), by="inspector")
    assert not graded.exists()
    mine = AlertRow.objects.filter(to_role="duty-inspector", settled_at=None)
    for one in mine:
        acknowledge(night.viewer("inspector"), one.id, later(minutes=48))
    come_on(night, "night", 49)
    assert letters(night, "night") == 0


def test_the_allocated_officer_is_sent_what_is_theirs_by_name(night: World, settings: Any) -> None:
    night.user(
        "pat", "response-officer", "response-fennick", on_duty=False, email="pat@northmere.example"
    )
    child = night.child("Ada", by="officer")
    come_on(night, "sergeant", 1)
    allocated = {"officer": str(night.users["pat"])}
    night.record("missing-allocated", allocated, case=child.case, now=later(minutes=2))
    sweep(later(minutes=90))
    theirs = AlertRow.objects.filter(to_user=night.users["pat"], settled_at=None)
    assert theirs.exists()
    assert letters(night, "pat") == 0
    come_on(night, "pat", 91)
    assert letters(night, "pat") == theirs.count()


def test_what_a_team_left_behind_is_the_next_one_s_of_the_role_in_another_team(
    night: World,
) -> None:
    night.child("Ada", by="officer")
    come_on(night, "sergeant", 1)
    sweep(later(minutes=90))
    left = AlertRow.objects.filter(to_role="sergeant", settled_at=None)
    assert left.exists()
    assert {one.team_id for one in left} == {night.teams["response-fennick"]}
    come_on(night, "harrow-sergeant", 91)
    harrow = night.viewer("harrow-sergeant", later(minutes=91))
    assert alerts_for(harrow, later(minutes=91)) == ()

    sergeant = night.viewer("sergeant", later(minutes=92))
    end_tour(sergeant, later(minutes=92), key=fresh_id(later()))
    shown = {one.id for one in alerts_for(harrow, later(minutes=93))}
    assert shown == {one.id for one in left}
    assert head(harrow, later(minutes=93)).alerts == left.count()
    assert letters(night, "far") == 0
    come_on(night, "far", 94)
    assert letters(night, "far") == left.count()
