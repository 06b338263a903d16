"""Reads what waits for a person on duty: always for a viewer, bounded, in one or two queries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.duties.in_force import in_force, kinds_in_force
from lapwing.duties.obligation import State
from lapwing.record.access import Act, Part, Tie, visible
from lapwing.record.access.policy import PARTNERS, TOLD
from lapwing.record.looking import saw
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.worklists.numbers import ladder
from lapwing.worklists.values import AlertLine, Head, Line, Worklist
from lapwing.worklists.words import why_here

SQL = queries("worklists/queries.sql")
MOST_LINES = 200
MOST_ALERTS = 100
NO_NAME = "Name not known"
HELD = [role.key for role in ROLES.values() if role.held_on_case]


def worklist(viewer: Viewer, now: datetime, *, most: int = MOST_LINES) -> Worklist:
    """Everything that waits for the viewer, what is due first at the head."""
    rows = _rows("lines", viewer, **_lines_of(viewer, now), most=most)
    saw(people=(row[4] for row in rows), cases=(row[2] for row in rows))
    return Worklist(
        lines=tuple(_line(viewer, row, now) for row in rows),
        total=rows[0][16] if rows else 0,
        overdue=rows[0][17] if rows else 0,
    )


def agency_worklist(viewer: Viewer, now: datetime, *, most: int = MOST_LINES) -> Worklist:
    """Everything that waits for a partner's agency, what is due first at the head.

    ``for_me`` says of a line that the agency itself owes it; of the others, that the police wait
    to hear from it by name.
    """
    rows = _rows(
        "for_agency",
        viewer,
        cases=list(told_of(viewer)),
        given=list(viewer.cases.get(Tie.GIVEN, ())),
        owners=sorted(_owing(viewer)),
        team=viewer.team,
        now=now,
        most=most,
    )
    saw(people=(row[4] for row in rows), cases=(row[2] for row in rows))
    return Worklist(
        lines=tuple(_line(viewer, row, now) for row in rows),
        total=rows[0][16] if rows else 0,
        overdue=rows[0][17] if rows else 0,
    )


def told_of(viewer: Viewer) -> frozenset[UUID]:
    """The cases that the viewer's agency was told of, by whichever tie of the policy."""
    return frozenset[UUID]().union(*(viewer.cases.get(tie, frozenset()) for tie in TOLD))


def _owing(viewer: Viewer) -> frozenset[str]:
    """The roles whose duties are this partner's to see done: their own, and those below them."""
    mine = viewer.roles & PARTNERS
    return mine | {role for role in PARTNERS if ladder().get(role) in mine}


def alerts_for(
    viewer: Viewer, now: datetime, *, after_id: int = 0, most: int = MOST_ALERTS
) -> tuple[AlertLine, ...]:
    """The alerts that wait for the viewer, the newest first.

    ``after_id`` leaves out those up to one that was shown before. It only spares a page work:
    numbers do not follow the order of commits, so a page that must miss nothing asks for all.
    """
    rows = _rows(
        "alerts",
        viewer,
        user=viewer.user,
        force=viewer.force,
        held=HELD,
        now=now,
        after=after_id,
        most=most,
    )
    saw(people=(row[6] for row in rows), cases=(row[4] for row in rows))
    return tuple(_alert(row) for row in rows)


def head(viewer: Viewer, now: datetime) -> Head:
    """What the head of every page says, in one cheap query, as every page asks it."""
    values = {"user": viewer.user, "force": viewer.force, "team": viewer.team}
    alerts, on_duty, team = _rows("head", viewer, **values, held=HELD, now=now)[0]
    return Head(alerts=alerts, on_duty=on_duty, team=team or "")


@dataclass(frozen=True, kw_only=True, slots=True)
class ToldOf:
    """One alert about a case as it was raised, and what became of it."""

    id: int
    rule: str
    title: str
    why: str
    to_role_title: str
    to_name: str | None
    at: datetime
    raised_at: datetime
    rung: int
    nobody: bool
    acknowledged_at: datetime | None
    acknowledged_by: str | None
    settled_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """Some alerts about a case, how many there are, and how many nobody has acknowledged."""

    alerts: tuple[ToldOf, ...]
    total: int
    waiting: int


def alerts_about(viewer: Viewer, case: UUID, *, most: int = MOST_ALERTS, after: int = 0) -> History:
    """Who was told what about a case, the newest first, and who acknowledged it.

    ``after`` leaves out so many of the newest.
    """
    rows = _rows("alert_history", viewer, case=case, most=most, after=after)
    return History(
        alerts=tuple(
            ToldOf(
                id=row[0],
                rule=row[1],
                title=row[2],
                why=row[3],
                to_role_title=_title_of(row[4]),
                to_name=row[5],
                at=row[6],
                raised_at=row[7],
                rung=row[8],
                nobody=row[9],
                acknowledged_at=row[10],
                acknowledged_by=row[11],
                settled_at=row[12],
            )
            for row in rows
        ),
        total=rows[0][13] if rows else 0,
        waiting=rows[0][14] if rows else 0,
    )


def _lines_of(viewer: Viewer, now: datetime) -> dict[str, Any]:
    held = {role.key: role.falls_to for role in ROLES.values() if role.held_on_case}
    return {
        "user": viewer.user,
        "now": now,
        "held": list(held),
        "falls": list(held.values()),
        "owners": [*viewer.roles, *held],
    }


def _line(viewer: Viewer, row: tuple[Any, ...], now: datetime) -> Line:
    by = in_force(viewer.force)
    duty = by.duties.get(row[1])
    return Line(
        id=row[0],
        duty=row[1],
        title=duty.title if duty else row[1],
        does=duty.does if duty else None,
        case=row[2],
        reference=row[3],
        about=row[4],
        child=row[5] or NO_NAME,
        owner=row[6],
        owner_title=_title_of(row[6]),
        begun_by=row[7],
        begun_at=row[9],
        slot=row[18],
        due_at=row[10],
        state=State.OVERDUE if now > row[10] else State.OPEN,
        weight=row[12],
        source=row[13],
        why=why_here(by, kinds_in_force(), row[8], row[9], row[11]),
        for_me=row[14],
        next_fire=row[15],
        passed=row[19],
        passed_last=row[20],
        supervisor=row[21],
        episode=row[22],
        named=row[23],
    )


def _alert(row: tuple[Any, ...]) -> AlertLine:
    return AlertLine(
        id=row[0],
        rule=row[1],
        title=row[2],
        why=row[3],
        case=row[4],
        reference=row[5],
        about=row[6],
        child=row[7] or NO_NAME,
        to_role=row[8],
        to_role_title=_title_of(row[8]),
        at=row[9],
        raised_at=row[10],
        signal=row[11],
        climbed=row[12],
        nobody=row[13],
    )


def _title_of(role: str) -> str:
    known = ROLES.get(role)
    return known.title if known else role


def _rows(name: str, viewer: Viewer, **values: Any) -> list[tuple[Any, ...]]:
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    more: Mapping[str, Any] = condition.values
    with connection.cursor() as cursor:
        cursor.execute(SQL[name].replace("{visible}", condition.sql), {**values, **more})
        return list(cursor.fetchall())
