"""A statement that stays prepared answers each reader as it would have answered them alone."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from django.db import ProgrammingError, connection, transaction

from lapwing.record.actor import acting
from lapwing.record.models import Case
from lapwing.record.viewer import actor_of
from tests.record.world import World, make_world, report

OFTEN = 12  # PostgreSQL keeps one plan for everybody after the fifth time


@pytest.fixture
def world(db: None) -> World:
    """A small force."""
    return make_world()


@pytest.fixture(autouse=True)
def _planned_once(db: None) -> Iterator[None]:
    """One plan for everybody, also where PostgreSQL would think another cheaper."""
    with connection.cursor() as cursor:
        cursor.execute("set plan_cache_mode = force_generic_plan")
    yield
    with connection.cursor() as cursor:
        cursor.execute("reset plan_cache_mode")


def seen(case: UUID) -> int:
    """How many of this the database shows to whoever is asking, by one statement for all."""
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from record_case where id = %s", [case])
        return int(cursor.fetchone()[0])


def kept() -> list[str]:
    """The statements that this connection keeps planned."""
    with connection.cursor() as cursor:
        cursor.execute("select statement from pg_prepared_statements")
        return [statement for (statement,) in cursor.fetchall()]


def test_one_plan_serves_everybody_and_shows_each_what_is_theirs(world: World) -> None:
    case = report(world).case
    may, may_not = actor_of(world.sergeant), actor_of(world.viewers["system-administrator"])
    for _ in range(OFTEN):
        with acting(may):
            assert seen(case) == 1
        with acting(may_not):
            assert seen(case) == 0
    assert any(one.startswith("select count(*) from record_case") for one in kept())


def test_a_plan_that_is_kept_refuses_nobody_by_name(world: World) -> None:
    case = report(world).case
    for _ in range(OFTEN):
        with acting(actor_of(world.sergeant)):
            assert seen(case) == 1
    with (
        acting(None),
        pytest.raises(ProgrammingError, match="Nobody has said for whom"),
        transaction.atomic(),
    ):
        seen(case)


def test_what_pages_ask_is_kept_planned(world: World) -> None:
    case = report(world).case
    with acting(actor_of(world.sergeant)):
        for _ in range(OFTEN):
            assert Case.objects.filter(pk=case).exists()
    assert any('"record_case"' in one and "$1" in one for one in kept())
