"""The database itself gives nobody what the policy does not, and refuses whoever says no name."""

import os
from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import uuid4

import psycopg
import pytest
from django.db import ProgrammingError, connection, transaction

from lapwing.casework.door import record
from lapwing.jobs import row_security
from lapwing.journal.models import EntryRow
from lapwing.record import queries
from lapwing.record.actor import Actor, acting
from lapwing.record.models import Assignment, BrokenGlass, Case, OwnRecord, Person
from lapwing.record.viewer import Viewer, actor_of
from lapwing.worklists.queries import worklist
from tests.record.world import MINUTE, NOW, World, done, draft, make_world, report

pytestmark = pytest.mark.django_db

AT = NOW + 10 * MINUTE
PLAN = {"actions": "Ring her aunt.\nLook at the skate park.\nAsk at the pool."}
WHOLE = {"people": 1, "cases": 2, "told": 1, "plans": 1}
POINTER = WHOLE | {"told": 0}
NOTHING = dict.fromkeys(WHOLE, 0)


@pytest.fixture
def world() -> World:
    """A small force, a missing child, and the trigger plan on her standing file."""
    world = make_world()
    report(world)
    plan = draft("missing-trigger-plan-written", PLAN, case=world.child.standing)
    done(record(world.sergeant, NOW + MINUTE, plan))
    return world


def given_to(viewer: Viewer, world: World, now: datetime = AT) -> Mapping[str, int]:
    """How much of the child the database gives somebody, asked for without any condition."""
    again = queries.viewer_of(viewer.user, now, viewer.acting_role)
    assert again is not None
    child = world.child.person
    with acting(actor_of(again)):
        return {
            "people": Person.objects.filter(pk=child).count(),
            "cases": Case.objects.filter(person=child).count(),
            "told": EntryRow.objects.filter(kind="missing-reported").count(),
            "plans": EntryRow.objects.filter(kind="missing-trigger-plan-written").count(),
        }


def keep(world: World, sensitivity: str) -> None:
    """Keep all that is held of the child so closely; no team holds it."""
    Case.objects.filter(person=world.child.person).update(sensitivity=sensitivity, team=None)


def test_whoever_may_meet_the_child_is_given_an_ordinary_record(world: World) -> None:
    assert given_to(world.officer, world) == WHOLE


def test_another_force_and_those_who_run_lapwing_are_given_nothing(world: World) -> None:
    assert given_to(world.viewers["system-administrator"], world) == NOTHING
    assert given_to(make_world("southmere").officer, world) == NOTHING


def test_of_a_restricted_record_everybody_is_given_what_keeps_the_child_safe(world: World) -> None:
    keep(world, "restricted")
    assert given_to(world.officer, world) == POINTER
    case = Case.objects.get(person=world.child.person, kind="missing")
    Assignment.objects.create(
        id=uuid4(), case=case, user_id=world.officer.user, entry=uuid4(), since=NOW
    )
    assert given_to(world.officer, world) == WHOLE
    assert given_to(world.inspector, world) == POINTER


def test_what_must_be_done_on_a_restricted_record_still_reaches_its_owner(world: World) -> None:
    before = worklist(world.sergeant, AT).lines
    keep(world, "restricted")
    with acting(actor_of(world.sergeant)):
        assert [one.duty for one in worklist(world.sergeant, AT).lines] == [
            one.duty for one in before
        ]


def test_a_covert_record_is_not_there(world: World) -> None:
    keep(world, "covert")
    assert given_to(world.officer, world) == NOTHING


@pytest.mark.parametrize("tie", ["themselves", "family"])
def test_a_conflict_of_interest_locks_out_of_all_of_it(world: World, tie: str) -> None:
    OwnRecord.objects.create(
        id=uuid4(),
        user_id=world.officer.user,
        person_id=world.child.person,
        tie=tie,
        told_by_id=world.sergeant.user,
        since=NOW,
    )
    assert given_to(world.officer, world) == NOTHING
    assert given_to(world.sergeant, world) == WHOLE


def test_broken_glass_gives_sight_for_thirty_minutes(world: World) -> None:
    keep(world, "restricted")
    for case in Case.objects.filter(person=world.child.person):
        BrokenGlass.objects.create(
            id=uuid4(), case=case, user_id=world.officer.user, reason="danger", at=AT
        )
    assert given_to(world.officer, world, AT - MINUTE) == POINTER  # a clock that was set back
    assert given_to(world.officer, world, AT) == WHOLE
    assert given_to(world.officer, world, AT + timedelta(minutes=29, seconds=59)) == WHOLE
    assert given_to(world.officer, world, AT + timedelta(minutes=30)) == POINTER


@pytest.mark.parametrize("table", sorted(guard.table for guard in row_security.guards()))
def test_whoever_says_no_name_is_refused(world: World, table: str) -> None:
    with acting(None), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan to on")
        if not _holds_anything(table):
            return
        with pytest.raises(ProgrammingError, match="Nobody has said for whom"):
            cursor.execute(f"select count(*) from {table}")
        transaction.set_rollback(True)


def _holds_anything(table: str) -> bool:
    with acting(Actor(sees_all_to="test")), connection.cursor() as cursor:
        cursor.execute(f"select exists (select from {table})")
        return bool(cursor.fetchone()[0])


def test_nobody_writes_in_the_name_of_another(world: World) -> None:
    row = EntryRow.objects.filter(kind="missing-reported").values().get()
    row |= {"id": uuid4(), "key": uuid4(), "by_user_id": world.sergeant.user}
    with (
        acting(actor_of(world.officer)),
        pytest.raises(ProgrammingError, match="row-level security"),
        transaction.atomic(),
    ):
        EntryRow.objects.create(**row)


def test_every_table_is_guarded_or_open_for_a_reason(owner_url: str) -> None:
    with psycopg.connect(owner_url) as owner:
        assert row_security.unguarded(owner) == []
        owner.execute("create table forgotten (id int)")
        owner.execute("alter table journal_entry disable row level security")
        assert row_security.unguarded(owner) == ["forgotten", "journal_entry"]
        owner.rollback()


def test_the_guards_are_put_on_again_only_where_they_differ(owner_url: str) -> None:
    assert not row_security.apply(owner_url)
    assert os.environ["DATABASE_OWNER_URL"] == owner_url


def test_no_reason_speaks_of_a_table_that_is_not_there(owner_url: str) -> None:
    with psycopg.connect(owner_url) as owner:
        there = {str(row[0]) for row in owner.execute(row_security.SQL["guarded"]).fetchall()}
    assert set(row_security.OPEN) <= there
