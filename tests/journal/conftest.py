"""A journal with something in it, and somebody who can do anything to the database."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from tests.record.world import MINUTE, NOW, World, done, draft, make_world, report

Attack = Callable[..., None]


def fill(many: int = 12) -> World:
    """A small force with so many entries."""
    from lapwing.casework.door import record

    world = make_world()
    case = report(world).case
    for number in range(many - 1):
        note = draft("note-added", {"note": f"Note {number}: Siân rang."}, case=case)
        done(record(world.officer, NOW + (number + 1) * MINUTE, note))
    return world


@pytest.fixture
def attack(transactional_db: None, superuser_url: str) -> Iterator[Attack]:
    """Does anything at all to the tables, as a superuser with every trigger off."""
    from django.db import connection

    name = connection.settings_dict["NAME"]
    assert conninfo_to_dict(superuser_url)
    with psycopg.connect(make_conninfo(superuser_url, dbname=name), autocommit=True) as open_to_all:
        tables = ("entry", "look", "leaf", "place", "checkpoint", "pending", "photograph")
        for table in tables:
            open_to_all.execute(f"alter table journal_{table} disable trigger all")

        def do(sql: str, **values: Any) -> None:
            done_to = open_to_all.execute(sql, values)
            assert done_to.rowcount != 0, "the attack changed nothing"

        yield do


def look_at_somebody(world: World) -> Look:
    """The officer opens the case of the child, and it is logged."""
    from lapwing.journal.actions import log
    from lapwing.record.models import Case

    case = Case.objects.filter(kind="missing").get()
    look = Look(
        id=str(uuid4()),
        operation=Operation.CONSULTATION,
        doing="open a case",
        at=NOW + 30 * MINUTE,
        by=Author(user=str(world.officer.user), role="response-officer", team=""),
        people=(str(case.person_id),),
        cases=(str(case.pk),),
        asked={"words": "Siân o’Dwyer"},
        reason="allocated to the case",
        came_from="10.1.2.3",
    )
    log(look, world.officer.force)
    return look
