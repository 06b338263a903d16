"""Reads a force's past for a back-test: everybody's whole record, many people at a time."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.duties.in_force import kinds_in_force
from lapwing.journal.entry import Entry
from lapwing.journal.queries import whole_records
from lapwing.record.actor import seeing_all

SQL = queries("assurance/backtest/backtest.sql")
AT_ONCE = 500


def records_of(force: str, known_at: datetime) -> Iterator[tuple[Entry, ...]]:
    """Each record of the force, with what the store's derivation reads of it, as known then.

    Only counts of it leave a back-test, and which case moved goes to whoever may see the case.
    """
    with seeing_all("back-test"), connection.cursor() as cursor:
        cursor.execute(SQL["everybody_of"], {"force": force})
        people: list[UUID] = [row[0] for row in cursor.fetchall()]
    for start in range(0, len(people), AT_ONCE):
        with seeing_all("back-test"):
            found = whole_records(
                people[start : start + AT_ONCE], kinds_in_force(), known_at=known_at
            )
        yield from (record for record in found.values() if record)
