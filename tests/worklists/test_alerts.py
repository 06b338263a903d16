"""Alerts: raised once, climbing until somebody acknowledges, and settled when the thing is done."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import pytest

from lapwing.base.refusals import Refusal
from lapwing.record import actions as record
from lapwing.worklists import actions
from lapwing.worklists.actions import Acknowledged, acknowledge, climb
from lapwing.worklists.models import AlertRow
from lapwing.worklists.numbers import ladder, numbers_of
from lapwing.worklists.sweep import sweep
from tests.worklists.world import FORCE, World, later

pytestmark = pytest.mark.django_db


def pass_time(until: float, start: float = 0, step: float = 5) -> None:
    """Sweep and climb every few minutes, as the tick does."""
    minute = start
    while minute <= until:
        sweep(later(minutes=minute))
        climb(later(minutes=minute))
        minute += step


def told(rule: str, **more: object) -> list[tuple[int, int, str]]:
    """Each step and rung of a rule that was told, and to which role."""
    rows = AlertRow.objects.filter(rule=rule, **more).order_by("step", "rung")
    return [(row.step, row.rung, row.to_role) for row in rows]


def test_what_is_due_at_once_is_told_by_the_transaction_that_records(world: World) -> None:
    world.child("Ada")
    alert = AlertRow.objects.get(rule="missing-inspector-notified")
    assert (alert.to_role, alert.at, alert.raised_at) == ("duty-inspector", later(), later())
    assert alert.why == "Acknowledge this missing child as duty inspector: this has begun."


def test_nothing_is_told_before_its_time_and_everything_at_it(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=29, hours=0))
    assert (1, 0, "duty-inspector") not in told("missing-initial-risk")
    sweep(later(minutes=30))
    assert (1, 0, "duty-inspector") in told("missing-initial-risk")


def test_however_often_it_is_swept_each_step_is_told_once(world: World) -> None:
    world.child("Ada")
    pass_time(240, step=7)
    sweep(later(minutes=240))
    before = list(AlertRow.objects.order_by("id").values_list("id", flat=True))
    for minute in (240, 240.5, 241):
        assert sweep(later(minutes=minute)).raised == 0
    assert list(AlertRow.objects.order_by("id").values_list("id", flat=True)) == before


def test_an_alert_climbs_each_time_nobody_acknowledges_it(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=60))
    first = AlertRow.objects.get(rule="missing-record-created", step=1, rung=0)
    assert (first.to_role, first.climb_at) == ("sergeant", later(minutes=70))
    climb(later(minutes=69))
    assert told("missing-record-created", step=1) == [(1, 0, "sergeant")]
    climb(later(minutes=70))
    climb(later(minutes=80))
    climb(later(minutes=90))
    assert told("missing-record-created", step=1) == [
        (1, 0, "sergeant"),
        (1, 1, "duty-inspector"),
        (1, 2, "duty-superintendent"),
    ]
    second = AlertRow.objects.get(rule="missing-record-created", step=1, rung=1)
    assert second.climbed_from_id == first.id
    assert second.why == (
        "Create the missing person record: the response sergeant was told and has not "
        "acknowledged it for 10 minutes."
    )


def test_what_is_acknowledged_climbs_no_further(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=60))
    alert = AlertRow.objects.get(rule="missing-record-created", step=1, rung=0)
    acknowledge(world.viewer("sergeant"), alert.id, later(minutes=65))
    climb(later(minutes=90))
    assert told("missing-record-created", step=1) == [(1, 0, "sergeant")]


def test_a_sergeant_who_comes_late_stops_it_from_climbing_on(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=60))
    climb(later(minutes=70))
    low = AlertRow.objects.get(rule="missing-record-created", step=1, rung=0)
    acknowledge(world.viewer("sergeant"), low.id, later(minutes=72))
    climb(later(minutes=100))
    high = AlertRow.objects.get(rule="missing-record-created", step=1, rung=1)
    assert (high.acknowledged_at, high.climb_at) == (None, None)


def test_whoever_is_above_acknowledges_for_those_below(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=60))
    climb(later(minutes=70))
    high = AlertRow.objects.get(rule="missing-record-created", step=1, rung=1)
    acknowledge(world.viewer("inspector"), high.id, later(minutes=72))
    low = AlertRow.objects.get(rule="missing-record-created", step=1, rung=0)
    assert low.acknowledged_by_id == world.users["inspector"]


def test_the_second_to_acknowledge_is_told_who_was_first(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=60))
    alert = AlertRow.objects.get(rule="missing-record-created", step=1, rung=0)
    one = acknowledge(world.viewer("sergeant"), alert.id, later(minutes=61))
    two = acknowledge(world.viewer("second-sergeant"), alert.id, later(minutes=62))
    assert one == Acknowledged(by="Sergeant", at=later(minutes=61), first=True)
    assert two == Acknowledged(by="Sergeant", at=later(minutes=61), first=False)


def test_nobody_acknowledges_what_is_not_addressed_to_them(world: World) -> None:
    world.child("Ada")
    alert = AlertRow.objects.get(rule="missing-inspector-notified")
    refusal = acknowledge(world.viewer("officer"), alert.id, later(minutes=1))
    assert isinstance(refusal, Refusal)
    assert refusal.what == "This alert is not addressed to you."
    assert isinstance(acknowledge(world.viewer("officer"), 0, later()), Refusal)


def test_a_reminder_before_the_time_does_not_climb(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=45))
    reminder = AlertRow.objects.get(rule="missing-initial-risk/endorsed", step=0, rung=0)
    assert (reminder.to_role, reminder.climb_at) == ("sergeant", None)


def test_an_unallocated_case_tells_the_sergeant_and_says_why(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=45))
    assert told("missing-first-enquiry", step=0) == [
        (0, 0, "allocated-officer"),
        (0, 1, "sergeant"),
    ]
    alert = AlertRow.objects.get(rule="missing-first-enquiry", step=0, rung=1)
    assert alert.why.endswith("No officer is allocated to this case. It comes to you instead.")


def test_the_allocated_officer_is_told_by_name(world: World) -> None:
    child = world.child("Ada")
    answers = {"officer": str(world.users["officer"])}
    world.record("missing-allocated", answers, case=child.case, now=later(minutes=5))
    sweep(later(minutes=45))
    alert = AlertRow.objects.get(rule="missing-first-enquiry", step=0)
    assert (alert.to_role, alert.to_user_id) == ("allocated-officer", world.users["officer"])


def test_where_nobody_is_on_duty_it_goes_at_once_to_the_next_and_says_so(world: World) -> None:
    world.child("Ada")
    for name in ("sergeant", "second-sergeant", "harrow-sergeant"):
        record.finish_tours(world.users[name], now=later(minutes=50))
    sweep(later(minutes=60))
    low, high = AlertRow.objects.filter(rule="missing-record-created", step=1).order_by("rung")
    assert (low.to_role, low.nobody, low.climb_at) == ("sergeant", True, None)
    assert (high.to_role, high.nobody, high.climb_at) == (
        "duty-inspector",
        False,
        later(minutes=70),
    )
    assert "Nobody is on duty as response sergeant. It comes to you instead." in high.why


def test_where_nobody_at_all_is_on_duty_the_alert_waits_for_whoever_comes(world: World) -> None:
    world.child("Ada")
    for user in world.users.values():
        record.finish_tours(user, now=later(minutes=50))
    sweep(later(minutes=60))
    climb(later(minutes=120))
    waiting = AlertRow.objects.filter(rule="missing-record-created", step=1, acknowledged_at=None)
    assert {row.to_role for row in waiting} >= {"sergeant", "duty-inspector"}
    assert all(row.nobody for row in waiting)


def test_what_is_done_settles_its_alerts_and_wakes_nobody_more(world: World) -> None:
    child = world.child("Ada")
    sweep(later(minutes=30))
    assert told("missing-initial-risk", settled_at=None)
    world.grade(child, "medium", later(minutes=32))
    assert not told("missing-initial-risk", settled_at=None)
    pass_time(120, start=35)
    assert not AlertRow.objects.filter(
        rule="missing-initial-risk", raised_at__gt=later(minutes=32)
    ).exists()


def test_an_alert_waits_again_when_what_settled_it_is_withdrawn(world: World) -> None:
    child = world.child("Ada")
    sweep(later(minutes=30))
    graded = world.grade(child, "medium", later(minutes=32))
    world.record(
        "entry-withdrawn",
        {"reason": "The wrong child"},
        case=child.case,
        corrects=UUID(graded.entry.id),
        now=later(minutes=35),
    )
    again = AlertRow.objects.filter(rule="missing-initial-risk", step=1)
    assert [(row.settled_at, row.climb_at) for row in again] == [(None, later(minutes=45))]


def test_silence_is_noticed_by_time_alone_and_ended_by_one_tracing_enquiry(world: World) -> None:
    child = world.child("Ada")
    sweep(later(hours=3, minutes=-1))
    assert not told("missing-silence")
    sweep(later(hours=3))
    assert told("missing-silence") == [(0, 0, "sergeant"), (1, 0, "duty-inspector")]
    world.tracing(child, later(hours=3, minutes=5))
    assert not told("missing-silence", settled_at=None)
    pass_time(240, start=190)
    assert len(told("missing-silence")) == 2


def test_what_was_known_late_is_told_when_it_is_known(world: World) -> None:
    child = world.child("Ada", now=later(hours=5))
    world.record(
        "missing-risk-indicator",
        {"indicators": ["suicidal"], "detail": "Said to a friend"},
        case=child.case,
        at=later(hours=3),
        now=later(hours=6),
    )
    late = AlertRow.objects.filter(rule="missing-high-considered")
    assert late
    assert {row.raised_at for row in late} == {later(hours=6)}


def test_one_alert_that_cannot_climb_stops_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = world.child("Ada"), world.child("Bea", now=later(minutes=1))
    sweep(later(minutes=61))
    real = actions._climbing

    def fails(row: Sequence[Any], *more: Any) -> Any:
        if row[3] == bad.person:
            raise ZeroDivisionError
        return real(row, *more)

    monkeypatch.setattr(actions, "_climbing", fails)
    climb(later(minutes=75))
    climbed = AlertRow.objects.filter(rung=1, rule="missing-record-created", step=1)
    assert [alert.about_id for alert in climbed] == [good.person]
    waiting = AlertRow.objects.filter(about=bad.person, climb_at__gt=later(minutes=75))
    assert {alert.climb_at for alert in waiting} == {later(minutes=80)}
    monkeypatch.undo()
    climb(later(minutes=80))
    assert climbed.filter(about=bad.person).count() == 1


def test_an_alert_that_is_not_raised_changes_nothing(world: World) -> None:
    assert sweep(later()).raised == 0
    assert climb(later()).climbed == 0


def test_every_number_here_is_local_and_every_role_on_the_ladder_exists() -> None:
    assert {str(number.weight) for number in numbers_of(FORCE)} == {"local"}
    assert ladder()["sergeant"] == "duty-inspector"


def test_an_alert_reaches_the_team_of_the_case_first(world: World) -> None:
    world.child("Ada")
    sweep(later(minutes=60))
    alert = AlertRow.objects.get(rule="missing-record-created", step=1, rung=0)
    assert alert.team_id == world.teams["response-fennick"]
