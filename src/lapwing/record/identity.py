"""Fresh ids and references: the one place where the record draws on chance."""

import os
from datetime import datetime
from uuid import UUID

from django.db import connection

from lapwing.base.clock import london
from lapwing.base.ids import RANDOM_BYTES, Reference, time_ordered_id
from lapwing.base.named_sql import queries

SQL = queries("record/references.sql")
# How the reference of each kind of case begins; each field of work has its own, and a sequence.
PREFIXES = {
    "missing": "MC",
    "standing": "SF",
    "contact": "CT",
    "assessment": "RA",
    "meetings": "SD",
    "detention": "CU",
    "protection": "PP",
}
PERSON_PREFIX = "PN"


def fresh_id(now: datetime) -> UUID:
    """A new id; it sorts by time for the database's sake and says nothing about order."""
    return time_ordered_id(now, os.urandom(RANDOM_BYTES))


def references(prefix: str, now: datetime, many: int = 1) -> list[str]:
    """So many new references; numbers are never given out twice, and there may be gaps."""
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["draw"], {"sequence": f"record_reference_{prefix.lower()}", "many": many}
        )
        numbers = [row[0] for row in cursor.fetchall()]
    year = london(now).year
    return [str(Reference(kind=prefix, year=year, number=number)) for number in numbers]
