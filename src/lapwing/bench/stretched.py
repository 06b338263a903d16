"""Copies the calls and assessments that are on record, until there are as many as a force has.

What is copied was recorded through the door; the copies are made by the database, a thousand times
as quickly, under ids of their own. Their leaves are not copied: nothing is proved of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import psycopg

from lapwing.base.named_sql import queries
from lapwing.bench.progress import say
from lapwing.jobs.postgres import database_urls

SQL = queries("bench/stretched.sql")
# Of each table the column that says whose a row is, and those that hold an id of what is copied.
TABLES: Mapping[str, tuple[str, frozenset[str]]] = {
    "record_person": ("id", frozenset({"id"})),
    "record_personname": ("person_id", frozenset({"id", "person_id"})),
    "record_case": ("person_id", frozenset({"id", "person_id"})),
    "journal_entry": (
        "about_id",
        frozenset({"id", "case_id", "about_id", "regarding_id", "corrects_id", "key"}),
    ),
    "duties_obligation": ("about_id", frozenset({"case_id", "about_id"})),
}
TEXTS = frozenset({"reference", "begun_by", "closed_by"})  # ids, or what is unique, as text


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretched:
    """How many contacts and assessments there are now, how many wait, and how large it all is."""

    cases: int
    open: int
    size: str


def stretch(over: int, waiting: int) -> Stretched:
    """Copy all that is over so many times, and whatever waits so many times."""
    with psycopg.connect(database_urls().owner, autocommit=True) as owner:
        if over or waiting:
            owner.execute(SQL["unbind"].encode())
            owner.execute(SQL["chosen"].encode())
            for table, (whose, ids) in TABLES.items():
                said = _copy(owner, table, whose, ids)
                owner.execute(said.encode(), {"over": over, "waiting": waiting})
                say(f"copied {table}")
            owner.execute(b"analyze")
        row = owner.execute(SQL["waiting"].encode()).fetchone()
    assert row is not None
    return Stretched(cases=row[0], open=row[1], size=row[2])


def _copy(owner: Any, table: str, whose: str, ids: frozenset[str]) -> str:
    columns = owner.execute(SQL["columns"].encode(), {"of": table}).fetchall()
    names = [name for name, _ in columns if not (table == "duties_obligation" and name == "id")]
    values = [_value(name, ids) for name in names]
    return (  # the names are the database's own
        f"insert into {table} ({', '.join(map(_quoted, names))}) "  # noqa: S608
        f"select {', '.join(values)} from {table} as t "
        f"join chosen as c on c.id = t.{whose}, "
        "generate_series(1, case when c.waits then %(waiting)s else %(over)s end) as n"
    )


def _value(name: str, ids: frozenset[str]) -> str:
    if name in ids:
        return f"md5(t.{name}::text || n)::uuid"
    if name == "reference":
        return "t.reference || '-' || n"
    if name in TEXTS:
        return f"md5(t.{name} || n)::uuid::text"
    return f"t.{_quoted(name)}"


def _quoted(name: str) -> str:
    return f'"{name}"'
