"""A duty that is an officer's by name: on their list, told to them, else to the role."""

from uuid import UUID

import pytest

from lapwing.base.clock_text import instant_text
from lapwing.duties.compare import compare
from lapwing.duties.models import ObligationRow
from lapwing.worklists.actions import climb
from lapwing.worklists.models import AlertRow
from lapwing.worklists.queries import alerts_for, worklist
from lapwing.worklists.sweep import sweep
from tests.worklists.world import Child, World, later

pytestmark = pytest.mark.django_db
ACTION, ATTENDED = "meeting-actions-completed/management", "strategy-police-attended"


@pytest.fixture
def unit(world: World) -> World:
    """The force with its safeguarding unit, and an officer who is at home."""
    world.user("unit", "safeguarding-unit", "missing-people")
    world.user("away", "response-officer", "response-fennick", on_duty=False)
    return world


def action(world: World, child: Child, owner: str, hours: float = 4) -> str:
    """An action of the management meeting for an officer; its entry."""
    return world.record(
        "meetings-action-set",
        {
            "action": "Read her messages.",
            "meeting": "daily-management",
            "agency": "police",
            "owner": str(world.users[owner]),
            "by_when": instant_text(later(hours=hours)),
        },
        case=child.case,
        now=later(minutes=1),
    ).entry.id


def on_list(world: World, name: str, duty: str) -> list[tuple[bool, str | None]]:
    """The lines of a duty on somebody's list: whether it is theirs, and who is named."""
    lines = worklist(world.viewer(name), later(minutes=30)).lines
    return [(line.for_me, line.named) for line in lines if line.duty == duty]


def told(duty: str) -> list[tuple[int, str, UUID | None, bool]]:
    """Each rung of a duty's alerts: to which role, to whom by name, and whether nobody reads it."""
    rows = AlertRow.objects.filter(rule=duty).order_by("step", "rung")
    return [(row.rung, row.to_role, row.to_user_id, row.nobody) for row in rows]


def test_an_action_stands_on_its_owner_s_list_and_still_on_the_unit_s(unit: World) -> None:
    child = unit.child("Ada")
    action(unit, child, "officer")
    assert on_list(unit, "officer", ACTION) == [(True, "Officer")]
    assert on_list(unit, "unit", ACTION) == [(False, "Officer")]
    assert on_list(unit, "tracer", ACTION) == []


def test_what_comes_due_is_told_to_the_officer_who_is_named_and_climbs_to_the_unit(
    unit: World,
) -> None:
    child = unit.child("Ada")
    action(unit, child, "officer")
    sweep(later(hours=4))
    first = (0, "allocated-officer", unit.users["officer"], False)
    assert first in told(ACTION)
    assert not [one for one in told(ACTION) if one[1] == "safeguarding-unit"]
    mine = alerts_for(unit.viewer("officer"), later(hours=4))
    assert ACTION in {one.rule for one in mine}
    assert ACTION not in {one.rule for one in alerts_for(unit.viewer("unit"), later(hours=4))}
    climb(later(hours=4, minutes=30))
    assert (1, "safeguarding-unit") in [one[:2] for one in told(ACTION)]


def test_where_the_officer_is_not_on_duty_the_unit_is_told_at_once(unit: World) -> None:
    child = unit.child("Ada")
    action(unit, child, "away")
    sweep(later(hours=4))
    rungs = [one for one in told(ACTION) if one[0] == 0]
    assert rungs
    assert all(one[1:] == ("allocated-officer", unit.users["away"], True) for one in rungs)
    to_unit = AlertRow.objects.filter(rule=ACTION, to_role="safeguarding-unit").first()
    assert to_unit is not None
    assert not to_unit.nobody
    assert "The officer who is named for it is not on duty." in to_unit.why


def notice(world: World, child: Child) -> UUID:
    """Notice of a discussion about a child."""
    return world.record(
        "meetings-strategy-notified",
        {
            "authority": "Fennick",
            "when": instant_text(later(hours=5)),
            "urgency": "soon",
        },
        about=child.person,
        now=later(minutes=1),
    ).case


def name_attendee(world: World, case: UUID, officer: str, minutes: float, decides: str) -> None:
    """Name who attends."""
    world.record(
        "meetings-attendee-named",
        {"officer": str(world.users[officer]), "competent": "yes", "decides": decides},
        case=case,
        now=later(minutes=minutes),
    )


def test_a_meeting_is_held_by_whoever_was_named_for_it_last(unit: World) -> None:
    child = unit.child("Ada")
    case = notice(unit, child)
    held = ObligationRow.objects.filter(duty=ATTENDED, case=case)
    assert [one.holder_id for one in held] == [None]
    assert on_list(unit, "unit", ATTENDED) == [(False, None)]
    # Whoever may not decide does not go.
    name_attendee(unit, case, "away", 2, "no")
    assert [one.holder_id for one in held.all()] == [None]
    name_attendee(unit, case, "officer", 3, "yes")
    assert [one.holder_id for one in held.all()] == [unit.users["officer"]]
    assert on_list(unit, "officer", ATTENDED) == [(True, "Officer")]
    name_attendee(unit, case, "tracer", 4, "yes")
    assert [one.holder_id for one in held.all()] == [unit.users["tracer"]]
    assert on_list(unit, "officer", ATTENDED) == []
    # What is kept is what follows.
    assert compare([child.person], later(minutes=5)).differences == ()
