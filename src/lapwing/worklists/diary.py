"""The diary: what is planned for a period on the cases that the viewer may read, in its order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.clock_text import instant_text
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.journal.planned import Plan, Planned, planned
from lapwing.record.access import Act, visible
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import NO_NAME, SQL, entry_of

A_DAY = timedelta(days=1)
MOST = 5_000  # cases in one period, far more than a force plans in a week


@dataclass(frozen=True, kw_only=True, slots=True)
class InDiary:
    """One thing in the diary, on which case, and whom it is about."""

    planned: Planned
    case: UUID
    reference: str
    about: UUID
    name: str


def diary(
    viewer: Viewer,
    plans: Sequence[Plan],
    told: Iterable[str],
    since: datetime,
    until: datetime,
    now: datetime,
    *,
    case: UUID | None = None,
    only_open: bool = False,
) -> tuple[InDiary, ...]:
    """What of these sorts is planned from one moment until before another, as it is known now.

    ``case`` asks for that of one case, ``only_open`` for what stands on open cases. ``told`` are
    the kinds that say how it stands, besides those that plan it and end it.
    """
    condition = visible(viewer, Act.SEE_CASE)
    # Text is compared here, to the day; which moment counts follows from the entries as they stand.
    values: dict[str, Any] = {
        "kinds": [one.called for one in plans],
        "questions": [one.when for one in plans],
        "since": instant_text(since - A_DAY),
        "until": instant_text(until + A_DAY),
        "now": now,
        "case": case,
        "only_open": only_open,
        "most": MOST,
    }
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["planned"].replace("{visible}", condition.sql), {**values, **condition.values}
        )
        rows = cursor.fetchall()
    saw(people=(row[2] for row in rows), cases=(row[0] for row in rows))
    cases = {str(row[0]): row for row in rows}
    entries = _entries(viewer, plans, told, [row[2] for row in rows], now)
    found = [
        InDiary(
            planned=one,
            case=row[0],
            reference=row[1],
            about=row[2],
            name=row[3] or NO_NAME,
        )
        for plan in plans
        for one in _planned(plan, entries)
        if since <= one.at < until and (row := cases.get(one.called.case)) is not None
    ]
    return tuple(
        sorted(found, key=lambda one: (one.planned.at, one.reference, one.planned.plan.key))
    )


def _planned(plan: Plan, entries: Sequence[Entry]) -> Iterable[Planned]:
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.about if plan.of_person else entry.case, []).append(entry)
    for group in groups.values():
        yield from planned(plan, group)


def _entries(
    viewer: Viewer, plans: Sequence[Plan], told: Iterable[str], about: list[UUID], now: datetime
) -> tuple[Entry, ...]:
    if not about:
        return ()
    kinds = {WITHDRAWN, *told, *(kind for one in plans for kind in (one.called, *one.over))}
    condition = visible(viewer, Act.SEE_CASE)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["planned_entries"].replace("{visible}", condition.sql),
            {"people": about, "kinds": sorted(kinds), "now": now, **condition.values},
        )
        entries = [entry_of(row) for row in cursor.fetchall()]
    saw(people=(one.about for one in entries), cases=(one.case for one in entries))
    return in_effect(entries)
