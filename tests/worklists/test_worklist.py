"""The worklist: what waits for whoever is on duty, in order, with its reason, and nobody else's."""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lapwing.duties.obligation import State
from lapwing.record import actions as record
from lapwing.worklists import queries
from lapwing.worklists.board import board
from lapwing.worklists.sweep import sweep
from tests.worklists.world import MONDAY, World, later

pytestmark = pytest.mark.django_db


def duties_of(world: World, name: str, minutes: float = 1) -> list[str]:
    """The duties on somebody's list, in order."""
    now = later(minutes=minutes)
    return [line.duty for line in queries.worklist(world.viewer(name, now), now).lines]


def test_a_sergeant_finds_what_is_due_with_its_reason_and_how_binding_it_is(world: World) -> None:
    child = world.child("Ada")
    found = queries.worklist(world.viewer("sergeant"), later(minutes=1))
    assert queries.head(world.viewer("sergeant"), later(minutes=1)).on_duty
    assert found.total == len(found.lines)
    line = next(one for one in found.lines if one.duty == "missing-initial-risk/endorsed")
    assert (line.case, line.child, line.state) == (child.case, "Ada Tern", State.OPEN)
    assert line.reference.startswith("MC-26-")
    assert (line.due_at, line.weight) == (later(minutes=60), "local")
    assert line.does == "missing-risk-endorsed"
    assert line.why == (
        "Reported missing, Monday 2 March 2026 at 10am. To be done within 60 minutes."
    )


def test_what_is_due_first_stands_first_and_what_has_passed_is_overdue(world: World) -> None:
    world.child("Ada")
    found = queries.worklist(world.viewer("sergeant"), later(minutes=61))
    dues = [line.due_at for line in found.lines]
    assert dues == sorted(dues)
    assert found.lines[0].state is State.OVERDUE
    assert found.overdue == sum(line.state is State.OVERDUE for line in found.lines) > 0


def test_the_officer_of_a_case_finds_it_and_the_sergeant_no_longer(world: World) -> None:
    child = world.child("Ada")
    assert "missing-first-enquiry" in duties_of(world, "sergeant")
    answers = {"officer": str(world.users["officer"])}
    world.record("missing-allocated", answers, case=child.case, now=later(minutes=2))
    assert "missing-first-enquiry" not in duties_of(world, "sergeant", 3)
    assert "missing-first-enquiry" in duties_of(world, "officer", 3)


def test_another_teams_sergeant_finds_nothing_of_this_case(world: World) -> None:
    world.child("Ada")
    assert duties_of(world, "harrow-sergeant") == []
    assert duties_of(world, "second-sergeant") == duties_of(world, "sergeant")


def test_a_role_that_the_cases_team_does_not_have_finds_it_from_its_own(world: World) -> None:
    world.child("Ada")
    # Nobody of the response team is a superintendent: it belongs to the one of the command team.
    lines = queries.worklist(world.viewer("superintendent"), later(minutes=1)).lines
    assert lines
    assert {line.owner for line in lines} == {"duty-superintendent"}


def test_who_is_off_duty_is_given_nothing_and_told_so(world: World) -> None:
    world.child("Ada")
    record.finish_tours(world.users["sergeant"], now=later(minutes=1))
    found = queries.worklist(world.viewer("sergeant"), later(minutes=2))
    assert found.lines == ()
    head = queries.head(world.viewer("sergeant"), later(minutes=2))
    assert (head.alerts, head.on_duty) == (0, False)


def test_what_is_done_leaves_the_list(world: World) -> None:
    child = world.child("Ada")
    inspector = "missing-inspector-notified"
    assert inspector in duties_of(world, "inspector")
    world.record(
        "missing-inspector-acknowledged", {}, case=child.case, now=later(minutes=2), by="inspector"
    )
    assert inspector not in duties_of(world, "inspector", 3)


def test_a_list_costs_the_same_few_queries_however_long_it_is(world: World) -> None:
    world.child("Ada")
    viewer = world.viewer("sergeant")
    with CaptureQueriesContext(connection) as one:
        queries.worklist(viewer, later(minutes=1))
    for n in range(5):
        world.child(f"Bea{n}")
    with CaptureQueriesContext(connection) as many:
        found = queries.worklist(viewer, later(minutes=1), most=8)
    assert len(many) == len(one) == 1
    assert (len(found.lines), found.total > 8) == (8, True)


def test_the_alerts_that_wait_are_counted_and_listed(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=60))
    viewer = world.viewer("sergeant")
    found = queries.alerts_for(viewer, later(minutes=60))
    assert len(found) == queries.head(viewer, later(minutes=60)).alerts > 0
    assert {alert.child for alert in found} == {"Ada Tern"}
    newest = max(alert.id for alert in found)
    assert queries.alerts_for(viewer, later(minutes=60), after_id=newest) == ()
    about = queries.alerts_about(viewer, found[0].case)
    assert {one.id for one in about.alerts} >= {alert.id for alert in found}
    assert (about.total, about.waiting) == (len(about.alerts), len(about.alerts))
    rest = queries.alerts_about(viewer, found[0].case, most=1, after=1)
    assert (rest.alerts, rest.total) == (about.alerts[1:2], about.total)


def test_who_runs_lapwing_sees_no_case_and_no_alert(world: World) -> None:
    world.child("Ada")
    world.user("root", "system-administrator", "command")
    viewer = world.viewer("root")
    assert queries.worklist(viewer, later(minutes=1)).lines == ()
    assert board(viewer, later(minutes=1)) == ()


def test_the_board_shows_the_worst_first_and_the_grade_that_stands(world: World) -> None:
    low, high = world.child("Ada"), world.child("Bea", now=later(minutes=5))
    world.grade(low, "medium", later(minutes=10))
    first = world.grade(high, "medium", later(minutes=11))
    world.record(
        "missing-risk-graded",
        {"grade": "high", "rationale": "Mistyped"},
        case=high.case,
        at=later(minutes=11),
        corrects=UUID(first.entry.id),
        now=later(minutes=12),
    )
    world.tracing(high, later(minutes=20))
    viewer = world.viewer("sergeant")
    with CaptureQueriesContext(connection) as asked:
        found = board(viewer, later(minutes=90))
    assert len(asked) == 3
    assert [(one.child, one.grade) for one in found] == [
        ("Bea Tern", "high"),
        ("Ada Tern", "medium"),
    ]
    worst = found[0]
    assert worst.last_tracing == later(minutes=20)
    assert worst.reported_at == later(minutes=5)
    assert worst.overdue > 0
    assert worst.next_due is not None
    assert worst.next_title
    assert worst.looked_after == "unknown"


def test_linked_children_stand_beside_each_other_on_the_board(world: World) -> None:
    one, other = world.child("Ada"), world.child("Bea")
    world.record(
        "missing-children-linked",
        {"case": str(other.case), "how_known": "Seen together"},
        case=one.case,
        now=later(minutes=5),
    )
    found = {each.child: each for each in board(world.viewer("sergeant"), later(minutes=6))}
    (linked,) = found["Ada Tern"].linked
    bea = found["Bea Tern"]
    assert (linked.child, linked.reference, linked.case) == ("Bea Tern", bea.reference, bea.case)


def test_a_child_who_was_found_leaves_the_board(world: World) -> None:
    child = world.child("Ada")
    world.record("missing-not-missing", {"reason": "Asleep"}, case=child.case, now=later(hours=1))
    assert board(world.viewer("sergeant"), later(hours=2)) == ()
    assert later(hours=2) > MONDAY
