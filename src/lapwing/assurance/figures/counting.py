"""Counts a data set over the whole force for whoever may read figures, and shows them no child.

A figure that counted only what its reader may see would be another figure for every reader, and
none of them true. So everything but what is covert, and what somebody is locked out of, is counted
for whoever has the right, and the cases behind a figure are shown to each as far as they see them.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from django.db import connection

from lapwing.areas import all_kinds, area_of
from lapwing.assurance.disclosure import Cell
from lapwing.assurance.figures.data_set import Case, DataSet, Figures, figures
from lapwing.assurance.figures.detention import DETENTION
from lapwing.assurance.figures.pack import Pack, for_partners
from lapwing.assurance.figures.period import Period, period_of
from lapwing.assurance.figures.protection import PROTECTION
from lapwing.assurance.numbers import care_on, lengths_on
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.named_sql import queries
from lapwing.base.partial_date import birth_from_json
from lapwing.duties.in_force import in_force
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN
from lapwing.record.access import Act, Facts, Tie, may, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import NO_NAME, entries_of

SQL = queries("assurance/figures/figures.sql")
PUT_RIGHT = timedelta(days=31)  # how far from the period what a correction moves may have stood
MONTHS_READ = 12  # how many months' packs partners read
DATA_SETS: Mapping[str, DataSet] = MappingProxyType(
    {one.key: one for one in (DETENTION, PROTECTION)}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Behind:
    """One case behind a figure, which the viewer may see."""

    case: UUID
    reference: str
    name: str
    times: int  # how many of what is counted stand on it


def may_read(viewer: Viewer) -> bool:
    """Whether they may read figures of their force."""
    return may(viewer, Act.READ_FIGURES, Facts(force=viewer.force)) is None


def count(viewer: Viewer, data_set: DataSet, period: Period, now: datetime) -> Figures | None:
    """The figures of the viewer's force in a period, as at a moment; none for whoever may not."""
    if not may_read(viewer):
        return None
    with seeing_all("count over the whole force"):
        # Not even by a figure do they learn that what they are locked out of is there.
        locked = viewer.cases.get(Tie.LOCKED, ())
        return figures(data_set, _cases(viewer.force, locked, data_set, period, now))


def packs_to_read(force: str, now: datetime) -> tuple[tuple[Period, datetime], ...]:
    """The months whose packs partners read at a moment, the newest first, and as at when."""
    found: list[tuple[Period, datetime]] = []
    month = period_of("month", london_date(now))
    while len(found) < MONTHS_READ:
        month = month.before
        if (as_at := _made(force, month)) <= now:
            found.append((month, as_at))
    return tuple(found)


def pack_for_partners(
    viewer: Viewer, data_set: DataSet, month: Period, now: datetime
) -> Pack | None:
    """A month's pack, the same to everybody who may read it and whenever they do; else none.

    It is counted as the journal was known at one moment: two packs of one month, each true when it
    was made, would tell by their difference what each withholds.
    """
    if may(viewer, Act.READ_PACKS, Facts(force=viewer.force)) is not None:
        return None
    if month not in {one for one, _ in packs_to_read(viewer.force, now)}:
        return None
    as_at = _made(viewer.force, month)
    with seeing_all("count over the whole force"):
        counted = figures(data_set, _cases(viewer.force, (), data_set, month, as_at))
    return for_partners(counted, month, as_at, care_on(viewer.force, london_date(as_at)))


def _made(force: str, month: Period) -> datetime:
    days, _ = lengths_on(force, month.next.first)["pack-after"]
    return start_of_day(month.next.first + timedelta(days=days))


def behind(viewer: Viewer, counted: Figures, cell: Cell) -> tuple[tuple[Behind, ...], int]:
    """The cases behind a figure as far as the viewer sees them, and how many are counted in all."""
    times = {
        case: many
        for case, records in counted.of.items()
        if (many := sum(cell <= record.items() for record in records))
    }
    condition = visible(viewer, Act.SEE_CASE)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["seen"].replace("{visible}", condition.sql),
            {"ids": [UUID(case) for case in times], **condition.values},
        )
        rows = cursor.fetchall()
    saw(people=(row[2] for row in rows), cases=(row[0] for row in rows))
    shown = tuple(
        Behind(case=row[0], reference=row[1], name=row[3] or NO_NAME, times=times[str(row[0])])
        for row in rows
    )
    return shown, sum(times.values())


def _cases(
    force: str, locked: Iterable[UUID], data_set: DataSet, period: Period, now: datetime
) -> Iterator[Case]:
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["cases"],
            {
                "force": force,
                "locked": list(locked),
                "field": data_set.field,
                "begins": data_set.begins,
                "now": now,
                "since": period.begins - PUT_RIGHT,
                "until": period.ends + PUT_RIGHT,
            },
        )
        rows = cursor.fetchall()
    kinds = [key for key in all_kinds() if area_of(key) == data_set.field]
    told = entries_of((row[0] for row in rows), [*kinds, WITHDRAWN], now)
    numbers = in_force(force).parameters.numbers
    for row in rows:
        entries = sorted(told.get(str(row[0]), ()), key=lambda one: (one.at, one.recorded, one.id))
        for one in data_set.apart(entries):
            if _is_of(one, data_set, period, now):
                yield Case(
                    id=str(row[0]),
                    reference=row[1],
                    entries=one,
                    birth=None if row[2] is None else birth_from_json(json.loads(row[2])),
                    sex=row[3],
                    ethnicity=row[4],
                    self_defined=row[5],
                    looked_after=row[6],
                    council=row[7],
                    now=now,
                    numbers=numbers,
                )


def _is_of(entries: Iterable[Entry], data_set: DataSet, period: Period, now: datetime) -> bool:
    begun = next((one.at for one in entries if one.kind == data_set.begins), None)
    return begun is not None and period.begins <= begun < min(period.ends, now)
