"""The store is always what follows from the journal, and a refresh writes only what differs."""

from dataclasses import replace
from datetime import timedelta
from random import Random
from uuid import UUID

import psycopg
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lapwing.casework import door
from lapwing.casework.door import Draft
from lapwing.duties import actions, queries
from lapwing.duties.actions import refresh, refresh_many, told
from lapwing.duties.compare import compare
from lapwing.duties.engine import Rules
from lapwing.duties.in_force import in_force
from lapwing.duties.language import Confidence, Duty, On, Once, Scope
from lapwing.duties.models import ObligationRow, RaisedRow, WatchRow
from lapwing.duties.obligation import State
from lapwing.record import actions as record
from lapwing.record.identity import fresh_id
from lapwing.record.roles import SERGEANT
from lapwing.worklists.sweep import sweep
from tests.reach import so_far
from tests.worklists.world import FORCE, Child, World, later

pytestmark = pytest.mark.django_db


def differences(*children: Child, minutes: float = 0) -> list[str]:
    """What is kept of these children and does not follow, with the tick up to date."""
    now = later(minutes=minutes)
    sweep(now)
    compared = compare([child.person for child in children], now)
    assert compared.waiting == 0
    return [f"{one.which}: {one.what}" for one in compared.differences]


def test_what_is_recorded_begins_duties_in_the_same_transaction(world: World) -> None:
    child = world.child("Ada")
    kept = ObligationRow.objects.get(case=child.case, duty="missing-initial-risk")
    assert (kept.begun_at, kept.due_at) == (later(), later(minutes=30))
    assert (kept.outcome, kept.begun_kind) == (None, "missing-reported")
    assert (kept.next_fire, kept.next_step) == (later(minutes=20), 0)
    assert (kept.owner, kept.weight) == ("control-room-supervisor", "local")


def test_a_refresh_when_nothing_has_changed_writes_nothing(world: World) -> None:
    child = world.child("Ada")
    with CaptureQueriesContext(connection) as asked:
        found = refresh([child.person], later())
        told(found)
    writes = [one["sql"] for one in asked if one["sql"].lstrip().startswith(("insert", "delete"))]
    assert (found.changed, writes) == (0, [])


def test_a_refresh_asks_the_same_few_queries_for_one_child_and_for_many(world: World) -> None:
    children = [world.child(f"Ada{n}") for n in range(4)]
    with CaptureQueriesContext(connection) as one:
        refresh([children[0].person], later())
    with CaptureQueriesContext(connection) as many:
        refresh([child.person for child in children], later())
    assert len(one) == len(many)


def test_what_was_recorded_by_mistake_takes_its_duties_away(world: World) -> None:
    child = world.child("Ada")
    told_of = world.record(
        "missing-risk-indicator",
        {"indicators": ["suicidal"], "detail": "Said to a friend"},
        case=child.case,
        now=later(minutes=5),
    )
    mine = ObligationRow.objects.filter(case=child.case, duty="missing-high-considered")
    assert mine.exists()
    world.record(
        "entry-withdrawn",
        {"reason": "Another child"},
        case=child.case,
        corrects=UUID(told_of.entry.id),
        now=later(minutes=6),
    )
    assert not mine.exists()
    assert differences(child, minutes=7) == []


def test_what_is_learnt_of_a_linked_child_moves_the_others_duties(world: World) -> None:
    one, other = world.child("Ada"), world.child("Bea")
    world.record(
        "missing-children-linked",
        {"case": str(other.case), "how_known": "Seen together"},
        case=one.case,
        now=later(minutes=2),
    )
    world.record(
        "missing-risk-indicator",
        {"indicators": ["suicidal"], "detail": "Both, in a message"},
        case=other.case,
        now=later(minutes=5),
    )
    assert ObligationRow.objects.filter(case=one.case, duty="missing-high-considered").exists()
    assert differences(one, other, minutes=6) == []


def test_time_alone_raises_a_quiet_and_lays_out_a_grid(world: World) -> None:
    child = world.child("Ada")
    world.grade(child, "high", later(minutes=5), by="inspector")
    for minutes in (30, 60, 120, 181, 600, 2000, 5000):
        assert differences(child, minutes=minutes) == []
    assert RaisedRow.objects.filter(signal="missing-silence").count() == 1
    daily = ObligationRow.objects.filter(duty="missing-superintendent-review/daily")
    assert daily.count() == 4


def test_each_child_is_looked_at_again_just_when_something_changes(world: World) -> None:
    child = world.child("Ada")
    assert WatchRow.objects.get(person=child.person).next_at == later(minutes=20)
    assert sweep(later(minutes=19)).looked_at == 0
    assert sweep(later(minutes=20)).looked_at == 1
    assert WatchRow.objects.get(person=child.person).next_at == later(minutes=30)


def test_what_was_known_then_is_told_as_it_was(world: World) -> None:
    child = world.child("Ada")
    world.grade(child, "medium", later(minutes=40))
    viewer = world.viewer("sergeant")

    def grading(minutes: float) -> tuple[State, ...]:
        found = queries.as_known(viewer, child.case, later(minutes=minutes))
        return tuple(one.state for one in found if one.duty == "missing-initial-risk")

    assert grading(-1) == ()
    assert grading(10) == (State.OPEN,)
    assert grading(35) == (State.OVERDUE,)
    assert grading(45) == (State.MET_LATE,)
    now = queries.for_case(viewer, child.case, later(minutes=45))
    assert now == tuple(
        sorted(queries.for_person(viewer, child.person, later(minutes=45)), key=now.index)
    )
    met = next(one for one in now if one.duty == "missing-initial-risk")
    assert (met.state, met.title) == (
        State.MET_LATE,
        "Grade the risk, saying why and what was checked",
    )


def test_an_obligation_is_explained_to_whoever_may_see_it(world: World) -> None:
    child = world.child("Ada")
    viewer = world.viewer("sergeant")
    now = later(minutes=5)
    one = next(
        one
        for one in queries.for_case(viewer, child.case, now)
        if one.duty == "missing-initial-risk"
    )
    told_why = queries.explanation(viewer, one.identity, child.person, now)
    assert told_why is not None
    assert "Reported missing" in told_why.began
    world.user("root", "system-administrator", "command")
    assert queries.explanation(world.viewer("root"), one.identity, child.person, now) is None


def test_open_pages_are_told_once_for_each_force_and_only_when_something_changed(
    world: World, app_url: str
) -> None:
    with psycopg.connect(app_url, autocommit=True) as listening:
        listening.execute("listen lapwing")
        child = world.child("Ada")
        # Only a commit tells; the test's own transaction never does, so its queries are read.
        with CaptureQueriesContext(connection) as asked:
            refresh([child.person], later())
        assert not [one for one in asked if "pg_notify" in one["sql"]]
        with CaptureQueriesContext(connection) as asked:
            world.grade(child, "high", later(minutes=5), by="inspector")
        said = {one["sql"] for one in asked if "pg_notify" in one["sql"]}
        assert said == {"select pg_notify('lapwing', 'northmere');"}
        assert list(listening.notifies(timeout=0.05)) == []


HOUSEHOLD_DUTY = Duty(
    key="test-household",
    title="Look at the whole household",
    owner=SERGEANT,
    begins=(On(("missing-reported",)),),
    due=Once(within="missing-initial-risk"),
    done_by=(On(("missing-supervisor-reviewed",)),),
    why="A test",
    source="A test",
    confidence=Confidence.LOCAL,
    scope=Scope.HOUSEHOLD,
)


def test_a_duty_of_a_household_is_done_by_what_is_recorded_of_a_sibling(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = in_force(FORCE)
    rules = Rules(duties=(HOUSEHOLD_DUTY,), gates=(), signals=())
    by = replace(real, rules=rules, duties={HOUSEHOLD_DUTY.key: HOUSEHOLD_DUTY}, signals={})
    monkeypatch.setattr(actions, "in_force", lambda _: by)
    home = record.address_of("1 Staithe Lane", "NM2 4QZ", now=later(hours=-1))
    people = record.make_people(
        [record.NewPerson(names=(record.NewName(given=name),)) for name in ("Ada", "Bea")],
        force=FORCE,
        by=world.users["sergeant"],
        now=later(hours=-1),
    )
    for one in people:
        record.move(one.person, home, since=later(hours=-1), now=later(hours=-1))
    answers = {
        "reported_by": "Mother",
        "circumstances": "Out",
        "in_care": "no",
        "classification": "missing",
    }
    first, second = (
        world.record("missing-reported", answers, about=one.person, now=later(minutes=n))
        for n, one in enumerate(people)
    )
    (kept,) = ObligationRow.objects.all()
    assert (kept.scope, kept.key, kept.case_id) == ("household", str(home), first.case)
    review = {"risk": "medium", "rationale": "R", "tasks_done": "yes"}
    world.record("missing-supervisor-reviewed", review, case=second.case, now=later(minutes=9))
    kept.refresh_from_db()
    assert (kept.outcome, kept.closed_at) == ("done", later(minutes=9))


def test_many_are_refreshed_at_once_after_a_change_of_rules(world: World) -> None:
    children = [world.child(f"Ada{n}") for n in range(3)]
    ObligationRow.objects.all().delete()
    RaisedRow.objects.all().delete()
    changed = refresh_many([child.person for child in children], later())
    assert changed == ObligationRow.objects.count() + RaisedRow.objects.count() > 0
    assert differences(*children) == []


ACTS: tuple[tuple[str, dict[str, object], str], ...] = (
    ("missing-risk-graded", {"grade": "high", "rationale": "R"}, "inspector"),
    ("missing-risk-graded", {"grade": "medium", "rationale": "R"}, "sergeant"),
    (
        "missing-enquiry-result",
        {"completed": "yes", "tracing": "yes", "result": "R"},
        "officer",
    ),
    ("missing-enquiry-set", {"what": "W", "type": "friends-family"}, "sergeant"),
    (
        "missing-supervisor-reviewed",
        {"risk": "medium", "rationale": "R", "tasks_done": "yes"},
        "sergeant",
    ),
    (
        "missing-inspector-reviewed",
        {"risk": "medium", "rationale": "R", "tasks_done": "no"},
        "inspector",
    ),
    ("missing-risk-indicator", {"indicators": ["suicidal"], "detail": "D"}, "officer"),
    ("missing-inspector-acknowledged", {}, "inspector"),
    ("note-added", {"note": "N", "enquiry_result": "yes"}, "officer"),
    ("missing-located", {"where": "W", "how": "phone", "by_whom": "B"}, "officer"),
    ("missing-not-missing", {"reason": "R"}, "sergeant"),
)


@pytest.mark.thorough
@pytest.mark.parametrize("seed", so_far(range(12), 6))
def test_whatever_is_recorded_the_store_is_what_follows(world: World, seed: int) -> None:
    """Random writes, late writes, withdrawals and sweeps; then nothing differs."""
    chance = Random(seed)
    children = [world.child(f"Ada{n}") for n in range(3)]
    recorded: list[tuple[Child, str]] = []
    minutes = 1.0
    for _ in range(25):
        minutes += chance.choice((1, 5, 20, 61, 240))
        now = later(minutes=minutes)
        child = chance.choice(children)
        kind, answers, by = chance.choice(ACTS)
        more: dict[str, object] = {}
        if chance.random() < 0.3:
            more["at"] = now - timedelta(minutes=chance.choice((1, 30, 200)))
        if recorded and chance.random() < 0.15:
            child, wrong = chance.choice(recorded)
            kind, answers, by = "entry-withdrawn", {"reason": "R"}, "sergeant"
            more = {"corrects": UUID(wrong)}
        draft = Draft(
            kind=kind,
            key=fresh_id(now),
            case=child.case,
            answers=answers,
            **more,  # type: ignore[arg-type]
        )
        outcome = door.record(world.viewer(by, now), now, draft)
        if isinstance(outcome, door.Recorded) and kind != "entry-withdrawn":
            recorded.append((child, outcome.entry.id))
        if chance.random() < 0.3:
            sweep(now)
    assert len(recorded) > 5
    assert differences(*children, minutes=minutes + 1) == []
