"""The policy as SQL answers as the policy in Python does, cell by cell, in a real PostgreSQL."""

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

import psycopg
import pytest

from lapwing.record.access import (
    Act,
    Asker,
    InSql,
    Level,
    Part,
    Row,
    Tie,
    at_least_sql,
    decide,
    level_sql,
    visible,
)
from lapwing.record.access.sql import LISTED, by_parameters
from lapwing.record.viewer import Viewer
from tests.reach import so_far
from tests.record.access.mutants import mutants
from tests.record.access.situations import PAIRS, cases, viewers

ROW = Row(
    id="c.id",
    force="c.force_id",
    team="c.team_id",
    supervisor="c.supervisor_id",
    allocated="c.allocated_id",
    sensitivity="c.sensitivity",
    handling="c.handling",
)
IDS = tuple(uuid5(UUID(int=9), str(place)) for place in range(len(cases())))
LISTS: Mapping[Tie, list[UUID]] = {
    tie: [case for case, (_, ties) in zip(IDS, cases(), strict=True) if tie in ties]
    for tie in LISTED
}
# The viewer as a session may tell of them: one setting, read by functions as policies read it.
SESSION = Asker(
    active="(select pg_temp.viewer_is_active())",
    roles="pg_temp.viewer_roles()",
    force="(select pg_temp.viewer_force())",
    user="(select pg_temp.viewer_user())",
    teams="(select pg_temp.viewer_teams())::uuid[]",
    cases={tie: f"(select pg_temp.viewer_cases('{name}'))::uuid[]" for tie, name in LISTED.items()},
)
FUNCTIONS = """
create function pg_temp.told() returns jsonb language sql stable
    return current_setting('lapwing_test.viewer')::jsonb;
create function pg_temp.ids(ids jsonb) returns uuid[] language sql stable
    return array(select jsonb_array_elements_text(ids)::uuid);
create function pg_temp.viewer_is_active() returns boolean language sql stable
    return (pg_temp.told()->>'active')::boolean;
create function pg_temp.viewer_force() returns text language sql stable
    return pg_temp.told()->>'force';
create function pg_temp.viewer_user() returns uuid language sql stable
    return (pg_temp.told()->>'user')::uuid;
create function pg_temp.viewer_roles() returns text[] language sql stable
    return array(select jsonb_array_elements_text(pg_temp.told()->'roles'));
create function pg_temp.viewer_teams() returns uuid[] language sql stable
    return pg_temp.ids(pg_temp.told()->'teams');
create function pg_temp.viewer_cases(which text) returns uuid[] language sql stable
    return pg_temp.ids(pg_temp.told()->'cases'->which);
"""


@pytest.fixture
def database(superuser_url: str) -> Iterator[psycopg.Connection]:
    """A database with one row for each case of the matrix, gone afterwards."""
    with psycopg.connect(superuser_url) as connection:
        connection.execute(
            "create temporary table c (place int, id uuid, force_id text, team_id uuid,"
            " supervisor_id uuid, allocated_id uuid, sensitivity text, handling text)"
        )
        connection.cursor().executemany(
            "insert into c values (%s, %s, %s, %s, %s, %s, %s, %s)",
            [
                (
                    place,
                    IDS[place],
                    case.force,
                    case.team,
                    case.supervisor,
                    case.allocated,
                    case.sensitivity,
                    case.handling,
                )
                for place, (case, _) in enumerate(cases())
            ],
        )
        yield connection
        connection.rollback()


@pytest.mark.thorough
def test_sql_answers_as_the_policy_does_by_values_and_by_session(
    database: psycopg.Connection,
) -> None:
    database.execute(FUNCTIONS)
    cells = 0
    asking = so_far(viewers(), 12)  # ordinarily, all who are active
    for viewer in asking:
        asker, values = by_parameters(viewer, LISTS)
        _tell(database, viewer)
        by_values = _asked(database, asker, values)
        by_session = _asked(database, SESSION, {})
        for place, (case, _) in enumerate(cases()):
            for pair, one, other in zip(PAIRS, by_values[place], by_session[place], strict=True):
                level = decide(viewer, *pair, case).level
                wanted = (level, level == Level.WHOLE, level >= Level.POINTER)
                assert one == other == wanted, (viewer.roles, viewer.active, pair, case)
                cells += 1
    assert cells == len(asking) * len(cases()) * len(PAIRS)


@pytest.mark.parametrize("seed", range(3))
def test_a_policy_of_other_rules_compiles_to_what_it_decides(
    database: psycopg.Connection, seed: int
) -> None:
    rolls = random.Random(seed)
    for mutant in rolls.sample(list(mutants()), 60):
        viewer, pair = rolls.choice(viewers()), rolls.choice(PAIRS)
        asker, values = by_parameters(viewer, LISTS)
        atoms = InSql(asker=asker, row=ROW)
        level = level_sql(*pair, atoms, policy=mutant.policy)
        least = rolls.choice((Level.POINTER, Level.WHOLE))
        enough = at_least_sql(least, *pair, atoms, policy=mutant.policy)
        rows = database.execute(
            f"select {level}, coalesce({enough}, false) from c order by place", values
        )
        for (case, _), row in zip(cases(), rows, strict=True):
            decided = decide(viewer, *pair, case, policy=mutant.policy).level
            assert row == (decided, decided >= least), (mutant.name, viewer.roles, pair, case)


def test_the_session_decides_as_a_row_level_policy(database: psycopg.Connection) -> None:
    database.execute(FUNCTIONS)
    seen = at_least_sql(
        Level.WHOLE,
        Act.SEE,
        Part.NARRATIVE,
        InSql(asker=SESSION, row=ROW),
    )
    database.execute("create role somebody_at_work; grant select on c to somebody_at_work")
    database.execute("alter table c enable row level security")
    database.execute(f"create policy seen on c using ({seen.replace('c.', '')})")
    database.execute("set local role somebody_at_work")
    shown = 0
    for viewer in viewers():
        _tell(database, viewer)
        places = {row[0] for row in database.execute("select place from c")}
        assert places == {
            place
            for place, (case, _) in enumerate(cases())
            if decide(viewer, Act.SEE, Part.NARRATIVE, case).level == Level.WHOLE
        }
        shown += len(places)
    assert shown > 0


def test_a_list_asks_nothing_of_ties_that_its_viewer_does_not_have() -> None:
    viewer = next(each for each in viewers() if each.roles == {"sergeant"} and each.active)
    assert "viewer_locked" not in visible(viewer).sql
    locked = visible(replace(viewer, cases={Tie.LOCKED: frozenset(IDS[:1])}))
    assert locked.sql.startswith(
        "(c.force_id = %(viewer_force)s and"  # what every grant asks, for an index
        " ((c.id = any(%(viewer_locked)s::uuid[])) is not true and "
    )
    assert locked.values["viewer_locked"] == [IDS[0]]
    assert visible(replace(viewer, active=False)).sql == "false"


def _asked(
    database: psycopg.Connection, asker: Asker, values: Mapping[str, Any]
) -> list[list[tuple[int, bool, bool]]]:
    """The level, and "at least this", of every case in every pair, all in one query."""
    atoms = InSql(asker=asker, row=ROW)
    asked = []
    for pair in PAIRS:
        asked.append(level_sql(*pair, atoms))
        asked += [
            f"coalesce({at_least_sql(least, *pair, atoms)}, false)"
            for least in (Level.WHOLE, Level.POINTER)
        ]
    rows = database.execute(f"select {', '.join(asked)} from c order by place", values)
    return [list(zip(row[::3], row[1::3], row[2::3], strict=True)) for row in rows]


def _tell(database: psycopg.Connection, viewer: Viewer) -> None:
    """Tell the session who is looking."""
    told = {
        "user": str(viewer.user),
        "force": viewer.force,
        "active": viewer.active,
        "roles": sorted(viewer.roles),
        "teams": [str(viewer.team)],
        "cases": {name: [str(case) for case in LISTS[tie]] for tie, name in LISTED.items()},
    }
    database.execute("select set_config('lapwing_test.viewer', %s, true)", [json.dumps(told)])
