"""Takes out what a test has committed, so that the next one finds the database as it was made.

To copy a database is to copy a thousand files, and there are hundreds of such tests. So the rows
are deleted, by a superuser in whose session no trigger and no key stands in the way. Whatever that
cannot undo (a table, statistics, thousands of rows) is noticed, and the caller makes a new copy.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import LiteralString

import psycopg
from psycopg import sql

from lapwing.jobs.postgres_roles import Connection

MOST_ROWS = 1_000  # more would leave tables that are slow to read until they are vacuumed
# Connections by which somebody may still write. Those of the tests' own that do nothing stay, for
# what they have planned.
OURS = "lapwing tests"
LEFT_OVER = """
select pg_terminate_backend(pid) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
    and not (application_name = %s and state = 'idle')
"""
TABLES = """
select relname from pg_class
where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname
"""
SEQUENCES = "select sequencename, last_value from pg_sequences where schemaname = 'public'"
ALWAYS = """
select tgrelid::regclass::text, tgname from pg_trigger where tgenabled = 'A' order by 1, 2
"""
SWITCHED_OFF = "select distinct tgrelid::regclass::text from pg_trigger where tgenabled = 'D'"
SHAPE = """
select md5(string_agg(said, '|' order by said)) from (
    select concat_ws(' ', 'class', oid, relname, relkind, relowner, relrowsecurity,
        relforcerowsecurity, relacl, reloptions)
    from pg_class where relnamespace = 'public'::regnamespace
    union all
    select concat_ws(' ', 'column', attrelid, attnum, attname, atttypid, attnotnull, attacl)
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace
    union all
    select concat_ws(' ', 'trigger', tgrelid, tgname, tgenabled, tgfoid) from pg_trigger
    union all
    select concat_ws(' ', 'policy', polrelid, polname, polcmd, polroles, md5(polqual::text),
        md5(polwithcheck::text))
    from pg_policy
    union all
    select concat_ws(' ', 'constraint', conrelid, conname, convalidated) from pg_constraint
    union all
    select concat_ws(' ', 'function', oid, proacl, md5(prosrc), provolatile, prosecdef)
    from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select concat_ws(' ', 'statistics', starelid, staattnum, stadistinct, stanullfrac)
    from pg_statistic join pg_class on pg_class.oid = starelid
    where relnamespace = 'public'::regnamespace
    union all
    select concat_ws(' ', 'schema', nspname, nspacl)
    from pg_namespace where nspname !~ '^pg_(toast_)?temp'
) as everything (said)
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class AsMade:
    """A database as it was made: what stands in it, and what does not."""

    empty: tuple[str, ...]
    filled: Mapping[str, str]
    sequences: Mapping[str, int | None]
    always: tuple[tuple[str, str], ...]
    shape: str


def as_made(connection: Connection) -> AsMade:
    """What a database is like before any test."""
    tables = [str(name) for (name,) in connection.execute(TABLES)]
    filled = set(_filled(connection, tables))
    return AsMade(
        empty=tuple(name for name in tables if name not in filled),
        filled={name: _rows(connection, name) for name in sorted(filled)},
        sequences=_sequences(connection),
        always=tuple((str(table), str(name)) for table, name in connection.execute(ALWAYS)),
        shape=_one(connection, SHAPE),
    )


def emptied(connection: Connection, made: AsMade) -> bool:
    """Whether the database is again as it was made."""
    connection.execute(LEFT_OVER, [OURS])
    try:
        with connection.transaction():
            connection.execute("set local session_replication_role = replica")
            _delete(connection, made)
    except psycopg.Error:  # a table that is gone, a column that is another
        return False
    for name, value in _sequences(connection).items():
        before = made.sequences.get(name)
        if value != before:
            connection.execute("select setval(%s, %s, %s)", [name, before or 1, before is not None])
    return (
        _sequences(connection) == made.sequences
        and _one(connection, SHAPE) == made.shape
        and all(_rows(connection, name) == rows for name, rows in made.filled.items())
    )


def _delete(connection: Connection, made: AsMade) -> None:
    filled = _filled(connection, made.empty)
    guarded = {table for table, _ in made.always}
    # What refuses every change refuses this one too, unless it is switched off meanwhile.
    for table in guarded.intersection(filled):
        connection.execute(_said("alter table {} disable trigger all", table))
    rows = sum(connection.execute(_said("delete from {}", name)).rowcount for name in filled)
    for (off,) in connection.execute(SWITCHED_OFF).fetchall():
        table = str(off)
        connection.execute(_said("alter table {} enable trigger all", table))
        for guarding, name in made.always:
            if guarding == table:
                connection.execute(_said("alter table {} enable always trigger {}", table, name))
    if rows > MOST_ROWS:
        raise psycopg.DataError(f"{rows} rows were committed")


def _filled(connection: Connection, tables: list[str] | tuple[str, ...]) -> list[str]:
    """Those of the tables that hold a row."""
    asked = sql.SQL(" union all ").join(
        sql.SQL("select {} where exists (select from {})").format(
            sql.Literal(name), sql.Identifier(name)
        )
        for name in tables
    )
    return [str(name) for (name,) in connection.execute(asked)]


def _sequences(connection: Connection) -> dict[str, int | None]:
    """What each sequence gave last."""
    found = connection.execute(SEQUENCES).fetchall()
    return {str(name): None if last is None else int(str(last)) for name, last in found}


def _rows(connection: Connection, table: str) -> str:
    """A table's rows, as one short text."""
    return _one(
        connection, _said("select md5(string_agg(t::text, '|' order by t)) from {} t", table)
    )


def _one(connection: Connection, asked: LiteralString | sql.Composed) -> str:
    row = connection.execute(asked).fetchone()
    assert row is not None
    return str(row[0])


def _said(statement: LiteralString, *names: str) -> sql.Composed:
    return sql.SQL(statement).format(*(sql.Identifier(name) for name in names))
