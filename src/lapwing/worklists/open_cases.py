"""The open cases of one field of work: what waits longest first, with how each stands."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from lapwing.areas import all_kinds, area_of
from lapwing.base.partial_date import Birth, birth_from_json
from lapwing.duties.in_force import in_force
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN
from lapwing.record.access import Act, Part, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import MOST, NO_NAME, SQL, entries_of


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenCase:
    """One open case, whom it is about, what happened last on it, and what is due first.

    ``entries`` are those of its own field as they stand, none where the viewer is only told that
    the case is there; then ``ring`` is its own desk, or the empty text for the force's.
    """

    case: UUID
    reference: str
    about: UUID
    name: str
    birth: Birth | None
    opened_at: datetime
    due_at: datetime | None
    due_title: str
    overdue: int
    entries: tuple[Entry, ...]
    ring: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenCases:
    """The cases of one part of the list; of all how many, how many are late, since when."""

    cases: tuple[OpenCase, ...]
    total: int = 0
    overdue: int = 0
    oldest: datetime | None = None


def open_cases(
    viewer: Viewer, field: str, now: datetime, *, most: int = MOST, after: int = 0
) -> OpenCases:
    """The open cases of a field of work that the viewer may know of, the nearest deadline first.

    ``after`` is how many stand before those that are asked for.
    """
    # That a case is open, and what is due on it, keeps a child safe; what was told is on the case.
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    sql = SQL["open_cases"].replace("{visible}", condition.sql)
    sql = sql.replace("{told}", visible(viewer, Act.SEE_CASE).sql)
    with connection.cursor() as cursor:
        cursor.execute(
            sql,
            {"kind": field, "now": now, "most": most, "after": after, **condition.values},
        )
        rows = cursor.fetchall()
    saw(people=(row[2] for row in rows), cases=(row[0] for row in rows))
    told = _told([row[0] for row in rows if row[9]], field, now)
    duties = in_force(viewer.force).duties
    return OpenCases(
        cases=tuple(
            OpenCase(
                case=row[0],
                reference=row[1],
                about=row[2],
                name=row[3] or NO_NAME,
                birth=None if row[4] is None else birth_from_json(json.loads(row[4])),
                opened_at=row[5],
                due_at=row[6],
                due_title=duties[row[7]].title if row[7] in duties else "",
                overdue=row[8],
                entries=told.get(str(row[0]), ()),
                ring=None if row[9] else row[10],
            )
            for row in rows
        ),
        total=rows[0][11] if rows else 0,
        overdue=rows[0][12] if rows else 0,
        oldest=rows[0][13] if rows else None,
    )


def _told(cases: Sequence[UUID], field: str, now: datetime) -> dict[str, tuple[Entry, ...]]:
    kinds = [key for key in all_kinds() if area_of(key) == field]
    with seeing_all("tell how open cases stand"):
        found = entries_of(cases, [*kinds, WITHDRAWN], now)
    return {
        case: tuple(one for one in entries if one.kind != WITHDRAWN)
        for case, entries in found.items()
    }
