"""The board: every child missing now, worst first, in three queries."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.areas.household.kinds.warnings import FLAG_ENDED, FLAGGED
from lapwing.areas.household.spans import told_flags
from lapwing.base.clock_text import parse_instant
from lapwing.base.named_sql import queries
from lapwing.base.partial_date import birth_from_json
from lapwing.duties.in_force import in_force
from lapwing.journal.entry import Author, Entry
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.journal.queries import answers_of
from lapwing.record.access import Act, Part, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.values import Linked, MissingChild

SQL = queries("worklists/queries.sql")
MOST = 500
NO_NAME = "Name not known"
REPORTED, GRADED = "missing-reported", "missing-risk-graded"
RESULT, LOCATED = "missing-enquiry-result", "missing-located"
SEEN = "missing-found-seen"
KINDS = (REPORTED, GRADED, RESULT, LOCATED, SEEN, WITHDRAWN)
# Who has not been graded stands beside the medium: unknown is never low.
ORDER = {"high": 0, "medium": 1, None: 1, "low": 2, "nar": 3}


def board(
    viewer: Viewer, now: datetime, *, about: Iterable[UUID] | None = None, most: int = MOST
) -> tuple[MissingChild, ...]:
    """Every child missing now whom the viewer may see: by grade, then by what is due first.

    ``about`` asks for these children alone.
    """
    wanted = None if about is None else list(about)
    # Who is missing, and how grave it is, keeps a child safe; what was told is on the case.
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    other = visible(viewer, Act.SEE, part=Part.SAFETY, case="o")
    sql = SQL["missing_now"].replace("{visible_other}", other.sql)
    sql = sql.replace("{visible}", condition.sql)
    sql = sql.replace("{told}", visible(viewer, Act.SEE_CASE).sql)
    with connection.cursor() as cursor:
        cursor.execute(
            sql, {"now": now, "about": wanted, "most": most, **condition.values, **other.values}
        )
        rows = cursor.fetchall()
    linked = {row[0]: [] if row[13] is None else json.loads(row[13]) for row in rows}
    saw(people=(row[2] for row in rows), cases=(row[0] for row in rows))
    for others in linked.values():
        saw(people=(one[1] for one in others), cases=(one[0] for one in others))
    with seeing_all("tell who is missing"):
        told = entries_of((row[0] for row in rows), KINDS, now)
    flagged = _flagged(viewer, [row[2] for row in rows], now)
    children = [
        replace(
            _child(viewer, row, told.get(str(row[0]), ()), linked[row[0]]),
            flagged=flagged.get(str(row[2]), ()),
        )
        for row in rows
    ]
    return tuple(sorted(children, key=_worst_first))


def _flagged(viewer: Viewer, children: Sequence[UUID], now: datetime) -> dict[str, tuple[str, ...]]:
    """The warnings about somebody at each child's address, as far as the viewer may see."""
    if not children:
        return {}
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    sql = SQL["board_flags"].replace("{visible}", condition.sql)
    kinds = [FLAGGED.key, FLAG_ENDED.key]
    with connection.cursor() as cursor:
        cursor.execute(
            sql, {"people": list(children), "kinds": kinds, "now": now, **condition.values}
        )
        entries = [entry_of(row) for row in cursor.fetchall()]
    saw(people=(one.about for one in entries), cases=(one.case for one in entries))
    of: dict[str, list[Entry]] = {}
    for entry in entries:
        of.setdefault(entry.about, []).append(entry)
    return {
        child: tuple(
            dict.fromkeys(flag.what for _, flag in told_flags(each).values() if flag.stands(now))
        )
        for child, each in of.items()
    }


def entries_of(
    cases: Iterable[UUID], kinds: Sequence[str], now: datetime
) -> dict[str, tuple[Entry, ...]]:
    """What stands on these cases of these kinds, as corrected; only cases that were let through."""
    wanted = list(cases)
    if not wanted:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(SQL["board_entries"], {"cases": wanted, "kinds": list(kinds), "now": now})
        entries = [entry_of(row) for row in cursor.fetchall()]
    found: dict[str, list[Entry]] = {}
    for entry in in_effect(entries):
        found.setdefault(entry.case, []).append(entry)
    return {case: tuple(entries) for case, entries in found.items()}


def _child(
    viewer: Viewer, row: tuple[Any, ...], entries: Sequence[Entry], linked: Sequence[Sequence[str]]
) -> MissingChild:
    graded = _last(entries, GRADED)
    tracing = [one for one in entries if one.kind == RESULT and _is_tracing(one)]
    reported, located = _last(entries, REPORTED), _last(entries, LOCATED)
    seen_safe = _last(entries, SEEN)
    seen = reported.answers.get("last_seen_at") if reported else None
    duty = in_force(viewer.force).duties.get(row[11]) if row[11] else None
    return MissingChild(
        case=row[0],
        reference=row[1],
        about=row[2],
        child=row[3] or NO_NAME,
        birth=None if row[4] is None else birth_from_json(json.loads(row[4])),
        looked_after=row[5],
        grade=str(graded.answers["grade"]) if graded and graded.answers.get("grade") else None,
        graded_at=graded.at if graded else None,
        last_seen=parse_instant(seen) if isinstance(seen, str) and seen else None,
        reported_at=reported.at if reported else row[6],
        located_at=located.at if located else None,
        found_at=seen_safe.at if seen_safe else None,
        last_tracing=tracing[-1].at if tracing else None,
        next_due=row[10],
        next_title=duty.title if duty else None,
        overdue=row[12],
        supervisor=row[7],
        allocated=row[8],
        team=row[9],
        ring=None if row[14] else row[15],
        linked=tuple(
            Linked(case=UUID(one[0]), reference=one[2], child=one[3] or NO_NAME) for one in linked
        ),
    )


def _worst_first(child: MissingChild) -> tuple[Any, ...]:
    due = child.next_due or datetime.max.replace(tzinfo=UTC)
    return (ORDER.get(child.grade, 1), -child.overdue, due, child.reference)


def _last(entries: Sequence[Entry], kind: str) -> Entry | None:
    return next((one for one in reversed(entries) if one.kind == kind), None)


def _is_tracing(entry: Entry) -> bool:
    return entry.answers.get("completed") == "yes" and entry.answers.get("tracing") == "yes"


def entry_of(row: tuple[Any, ...]) -> Entry:
    """An entry from the few columns that a page of many cases reads."""
    return Entry(
        id=str(row[0]),
        kind=row[1],
        case=str(row[2]),
        about=str(row[3]),
        at=row[4].astimezone(UTC),
        recorded=row[5].astimezone(UTC),
        by=Author(user=str(row[6])),
        answers=answers_of(json.loads(row[7])),
        regarding=None if row[8] is None else str(row[8]),
        corrects=None if row[9] is None else str(row[9]),
    )
