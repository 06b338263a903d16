"""What the guards ask of the database's own row of whoever asks is what the policy decides."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

import psycopg
import pytest

from lapwing.jobs.row_security import ASKER, SQL, BesideTheAsker, the_asker
from lapwing.record.access import Act, Level, Part, Tie, at_least_sql, decide
from lapwing.record.viewer import Viewer, actor_of
from tests.record.access.situations import cases, viewers
from tests.record.access.test_sql import LISTS, ROW, database

__all__ = ["database"]

ASKED = tuple((part, least) for part in Part for least in (Level.POINTER, Level.WHOLE))


def tied(viewer: Viewer) -> Viewer:
    """The viewer with every tie that the cases show only in a list."""
    ties: Mapping[str, frozenset[UUID]] = {tie.value: frozenset(LISTS[tie]) for tie in LISTS}
    return replace(viewer, cases=ties)


def test_every_guard_decides_as_the_policy_does(database: psycopg.Connection) -> None:
    database.execute(SQL["actor"].encode())
    database.execute(the_asker().encode())
    atoms = BesideTheAsker(asker=ASKER, row=ROW)
    asked = ", ".join(
        f"coalesce({at_least_sql(least, Act.SEE, part, atoms)}, false)" for part, least in ASKED
    )
    cells = granted = 0
    for viewer in viewers():
        told = actor_of(tied(viewer)).told
        database.execute("select set_config('lapwing.actor', %s, true)", [told])
        rows = database.execute(
            f"select {asked} from c cross join lapwing_asker() as asker order by place".encode()
        ).fetchall()
        for (case, _), row in zip(cases(), rows, strict=True):
            for (part, least), says in zip(ASKED, row, strict=True):
                wanted = decide(viewer, Act.SEE, part, case).level >= least
                assert says == wanted, (viewer.roles, viewer.active, part, least, case)
                cells += 1
                granted += wanted
    assert cells == len(viewers()) * len(cases()) * len(ASKED)
    assert 0 < granted < cells


@pytest.mark.parametrize("said", ["", "{}"])
def test_whoever_says_nothing_is_refused_or_sees_nothing(
    database: psycopg.Connection, said: str
) -> None:
    database.execute(SQL["actor"].encode())
    database.execute(the_asker().encode())
    database.execute("select set_config('lapwing.actor', %s, true)", [said])
    if not said:
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="Nobody has said"):
            database.execute("select from lapwing_asker()")
        return
    row = database.execute("select active, locked, holds_0 from lapwing_asker()").fetchone()
    assert row == (False, [], None)


def test_each_tie_that_gives_sight_is_told_to_the_database() -> None:
    of_the_case = {Tie.SUPERVISOR, Tie.ALLOCATED, Tie.TEAM}
    atoms = BesideTheAsker(asker=ASKER, row=ROW)
    for tie in Tie:
        term = atoms.tie(tie)
        assert term is not False or tie in {Tie.SECONDED, Tie.OWN_LOOK}, tie
        assert (tie in of_the_case) != (tie in ASKER.cases) or term is False
