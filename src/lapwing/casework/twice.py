"""The queue of those who may be on record twice, by what is at stake.

Pairs come from the keys of records, and from whoever was unsure. Whoever may not decide about one
of the two is not told of the pair.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.matching.clusters import Verdict
from lapwing.record.access import Act, Part, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer

SQL = queries("casework/twice.sql")


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """Two records that somebody should look at, and what must be done for either.

    ``bits`` is what speaks for it by matching, if it found them; ``unsure`` is the decision of
    whoever could not say.
    """

    one: UUID
    other: UUID
    bits: float | None
    unsure: UUID | None
    open: int
    overdue: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Queue:
    """Some of the pairs that wait, of how many."""

    pairs: tuple[Waiting, ...]
    count: int


def waiting(viewer: Viewer, now: datetime, *, most: int = 25) -> Queue:
    """The pairs of which the viewer may decide both records, by what is at stake."""
    condition = visible(viewer, Act.JOIN)
    safe = visible(viewer, Act.SEE, part=Part.SAFETY)
    values: dict[str, Any] = {
        "unsure": Verdict.UNSURE.value,
        "never": Verdict.NOT_THE_SAME.value,
        "now": now,
        "most": most,
    }
    # What was decided is read as the whole; who may hear of it is the condition's to say.
    with seeing_all("ask who is on record twice"), connection.cursor() as cursor:
        sql = SQL["waiting"].replace("{visible}", condition.sql).replace("{safe}", safe.sql)
        cursor.execute(sql, {**values, **condition.values, **safe.values})
        rows = cursor.fetchall()
    pairs = tuple(
        Waiting(one=row[0], other=row[1], bits=row[2], unsure=row[3], open=row[4], overdue=row[5])
        for row in rows
    )
    saw(people=(each for pair in pairs for each in (pair.one, pair.other)))
    return Queue(pairs=pairs, count=rows[0][6] if rows else 0)
