"""Handover: what is held is offered, and stays with whoever holds it until somebody accepts."""

from collections.abc import Callable
from datetime import datetime

import pytest

from lapwing.casework import door
from lapwing.casework.door import Draft, Recorded
from lapwing.record.identity import fresh_id
from lapwing.worklists import handover
from lapwing.worklists.handover import Step
from tests.worklists.world import World, later

pytestmark = pytest.mark.django_db


def through_the_door(world: World, name: str, now: datetime) -> Callable[[Step], door.Outcome]:
    """The one door, as a page brings it."""

    def record(step: Step) -> door.Outcome:
        draft = Draft(
            kind=step.kind,
            key=step.key,
            case=step.case,
            regarding=step.regarding,
            answers=step.answers,
        )
        return door.record(world.viewer(name, now), now, draft)

    return record


def hold(world: World, name: str, minutes: float = 1) -> None:
    """Report a child and review the episode, which makes the sergeant its supervisor."""
    child = world.child(name)
    answers = {"risk": "medium", "rationale": "Considered", "tasks_done": "yes"}
    world.record(
        "missing-supervisor-reviewed", answers, case=child.case, now=later(minutes=minutes)
    )


def test_every_episode_held_is_offered_and_kept_until_it_is_accepted(world: World) -> None:
    hold(world, "Ada")
    hold(world, "Bea")
    key, now = fresh_id(later()), later(minutes=30)
    offering = through_the_door(world, "sergeant", now)
    to = world.users["second-sergeant"]
    sergeant, second = world.viewer("sergeant"), world.viewer("second-sergeant")
    offered = handover.offer_all(sergeant, to, "All quiet", now, key=key, record=offering)
    assert [type(outcome) for _, outcome in offered] == [Recorded, Recorded]
    held = handover.held(sergeant, now)
    assert [(one.offered_to_name, one.accepted) for one in held] == [
        ("Second-Sergeant", False),
        ("Second-Sergeant", False),
    ]
    assert len(handover.offered_to_me(second, now)) == 2
    assert handover.offered_to_me(sergeant, now) == ()
    again = handover.offer_all(sergeant, to, "All quiet", now, key=key, record=offering)
    assert again == (), "what stands offered is not offered twice"

    then = later(minutes=40)
    accepted = handover.accept_all(
        second, then, key=key, record=through_the_door(world, "second-sergeant", then)
    )
    assert [type(outcome) for _, outcome in accepted] == [Recorded, Recorded]
    assert handover.held(sergeant, then) == ()
    assert len(handover.held(second, then)) == 2
    assert handover.offered_to_me(second, then) == ()


def test_the_pack_holds_what_must_be_done_and_what_happened_this_tour(world: World) -> None:
    hold(world, "Ada")
    pack = handover.pack(world.viewer("sergeant"), later(minutes=30))
    assert pack.since == later(hours=-1)
    (episode,) = pack.episodes
    assert episode.held.child == "Ada Tern"
    assert episode.duties
    assert [entry.kind for entry in episode.entries] == [
        "missing-reported",
        "missing-supervisor-reviewed",
    ]
