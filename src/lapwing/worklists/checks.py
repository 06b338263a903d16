"""The custody records that wait to be looked at again: checked, judged, or told of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.duties.in_force import in_force
from lapwing.record.access import Act, Part, visible
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import NO_NAME

SQL = queries("worklists/checks.sql")
CHECK = "cus-qa"
DUTIES = (CHECK, "cus-qa-quality", "cus-dmm/feedback")
MOST, MOST_CHECKED = 200, 20


@dataclass(frozen=True, kw_only=True, slots=True)
class ToCheck:
    """One thing that waits: on which record, whose, for what, since when and until when.

    ``ring`` is the record's own desk, or the empty text for the force's, where the viewer is only
    told that it is there; ``does`` is the kind of entry that does it.
    """

    case: UUID
    reference: str
    name: str
    duty: str
    title: str
    does: str | None
    begun_by: str
    since: datetime
    due_at: datetime
    ring: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """What waits, the longest waiting first; of all how many, and how many are late."""

    lines: tuple[ToCheck, ...]
    total: int = 0
    late: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """A record that was checked, when, and whether that was late."""

    case: UUID
    reference: str
    name: str
    at: datetime
    late: bool


def waiting(viewer: Viewer, now: datetime, *, most: int = MOST) -> Waiting:
    """What waits of custody records that the viewer may know of."""
    duties = in_force(viewer.force).duties
    rows = _rows(viewer, "waiting", now, [*DUTIES], most)
    return Waiting(
        lines=tuple(
            ToCheck(
                case=row[0],
                reference=row[1],
                name=row[3] or NO_NAME,
                duty=row[4],
                title=duties[row[4]].title,
                does=duties[row[4]].does,
                begun_by=row[5],
                since=row[6],
                due_at=row[7],
                ring=None if row[8] else row[9],
            )
            for row in rows
        ),
        total=rows[0][10] if rows else 0,
        late=rows[0][11] if rows else 0,
    )


def checked(viewer: Viewer, now: datetime, *, most: int = MOST_CHECKED) -> tuple[Checked, ...]:
    """The records that were checked last, of those that the viewer may read."""
    return tuple(
        Checked(case=row[0], reference=row[1], name=row[3] or NO_NAME, at=row[4], late=row[5])
        for row in _rows(viewer, "checked", now, [CHECK], most)
    )


def _rows(
    viewer: Viewer, name: str, now: datetime, duties: list[str], most: int
) -> list[tuple[Any, ...]]:
    # That something is due on a record keeps a child safe; what was told is on the record.
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    sql = SQL[name].replace("{visible}", condition.sql)
    sql = sql.replace("{told}", visible(viewer, Act.SEE_CASE).sql)
    with connection.cursor() as cursor:
        cursor.execute(sql, {"now": now, "duties": duties, "most": most, **condition.values})
        rows = list(cursor.fetchall())
    saw(people=(row[2] for row in rows), cases=(row[0] for row in rows))
    return rows
