"""Raises alerts, lets them climb, settles them, and acknowledges them by name.

An alert is raised in the transaction that found it due, and once: the table allows one row for
each step of each ladder and each rung that it climbs to.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.duties import actions as duties
from lapwing.duties.actions import Refreshed
from lapwing.duties.alerts import Alert
from lapwing.duties.in_force import in_force
from lapwing.duties.outlook import Identity
from lapwing.record.access import NOT_FOUND, Act, visible
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.worklists.mail import post
from lapwing.worklists.numbers import after, ladder
from lapwing.worklists.route import AtWork, Held, Stop, next_above, route

SQL = queries("worklists/alerts.sql")
CLIMBS = "alert-acknowledged"
FRESH_DAYS = 1  # local: a signal older than this, heard of only now, is history and no alert


@dataclass(frozen=True, kw_only=True, slots=True)
class _Rung:
    """What every alert of one step has in common, whatever rung it climbs to."""

    force: str
    case: str
    about: str
    identity: Identity
    signal: bool
    step: int
    title: str
    at: datetime
    raised_at: datetime


def raise_now(refreshed: Refreshed, now: datetime) -> int:
    """Raise what is due and has not been told, settle what is done; how many alerts were raised.

    In the transaction of whoever refreshed: somebody who records, or the sweep.
    """
    forces = _settle(refreshed, now)
    new = _not_told(refreshed, now)
    if new:
        held = _cases({UUID(one.case) for one in new})
        at_work = _at_work({one.force for one in held.values()}, now)
        for alert in new:
            case = held[UUID(alert.case)]
            rung = _rung_of(alert, case, now)
            stops = route(alert.to, case, at_work, ladder())
            _raise(rung, stops, climbs=_climbs(alert, case.force), why=alert.why)
            forces.add(case.force)
    if refreshed.due:
        duties.told(refreshed)
    duties.tell_pages(forces)
    return len(new)


@dataclass(frozen=True, kw_only=True, slots=True)
class Climbed:
    """How many alerts climbed, how many were settled instead, and whether more wait."""

    climbed: int
    settled: int
    more: bool


def climb(now: datetime, limit: int = 200) -> Climbed:
    """Let the alerts climb that nobody acknowledged in time; only what still matters climbs."""
    climbed = settled = 0
    forces: set[str] = set()
    with transaction.atomic():
        rows = _rows("claim_climbing", now=now, most=limit)
        held = _cases({row[2] for row in rows})
        at_work = _at_work({row[1] for row in rows}, now)
        for row in rows:
            force, case, matters = row[1], held[row[2]], bool(row[15])
            forces.add(force)
            climbed += matters and _climb(row, case, at_work, now)
            settled += not matters
            _run("stop_climbing", id=row[0], settled=not matters, now=now)
        duties.tell_pages(forces)
    return Climbed(climbed=climbed, settled=settled, more=len(rows) == limit)


@dataclass(frozen=True, kw_only=True, slots=True)
class Acknowledged:
    """Who acknowledged an alert, when, and whether that was this time."""

    by: str
    at: datetime
    first: bool


def acknowledge(viewer: Viewer, alert: int, now: datetime) -> Acknowledged | Refusal:
    """Acknowledge an alert by name. Whoever comes second is told who was first."""
    condition = visible(viewer, Act.SEE_CASE)
    with transaction.atomic(), connection.cursor() as cursor:
        sql = SQL["take"].replace("{visible}", condition.sql)
        cursor.execute(sql, {"id": alert, **condition.values})
        row = cursor.fetchone()
        if row is None:
            return NOT_FOUND
        force, _, role, user = row[:4]
        if row[10] is not None:
            return Acknowledged(by=row[11], at=row[10], first=False)
        if user != viewer.user and role not in viewer.roles and not _outranks(viewer, role):
            return Refusal(
                what="This alert is not addressed to you.",
                do="Ask whoever it is addressed to, or their supervisor, to acknowledge it.",
            )
        same = dict(
            zip(("rule", "key", "begun_by", "slot", "step", "rung"), row[4:10], strict=True)
        )
        cursor.execute(SQL["acknowledge"], {**same, "now": now, "user": viewer.user})
        cursor.execute(SQL["climb_no_further"], same)
        duties.tell_pages({force})
    return Acknowledged(by=viewer.name, at=now, first=True)


def _outranks(viewer: Viewer, role: str) -> bool:
    known = ROLES.get(role)
    return known is not None and viewer.rank > known.rank


# --- Raising ------------------------------------------------------------------------------------


def _not_told(refreshed: Refreshed, now: datetime) -> list[Alert]:
    """What is due and was never told, in the order of its instants."""
    if not refreshed.due:
        return []
    people = {one.about for one in refreshed.due}
    told = {tuple(row) for row in _rows("told_already", people=list(people))}
    new = [one for one in refreshed.due if (*one.subject, one.step) not in told]
    return sorted(
        (one for one in new if not _is_history(one, refreshed, now)),
        key=lambda one: (one.at, one.rule, one.step),
    )


def _is_history(alert: Alert, refreshed: Refreshed, now: datetime) -> bool:
    """Whether an alert comes too late to be of use, as when years are imported at once.

    A signal is told while it is fresh. Of a ladder long since passed only the highest step is told.
    """
    if now - alert.at <= timedelta(days=FRESH_DAYS):
        return False
    return alert.signal or any(
        one.subject == alert.subject and one.step > alert.step for one in refreshed.due
    )


def _climbs(alert: Alert, force: str) -> bool:
    """Whether an alert climbs when nobody acknowledges it: all but a reminder before the time.

    A reminder that nobody has read is overtaken by the deadline itself, which tells others.
    """
    return alert.signal or in_force(force).duties[alert.rule].escalate[alert.step].before is None


def _rung_of(alert: Alert, case: Held, now: datetime) -> _Rung:
    by = in_force(case.force)
    title = by.signals[alert.rule].title if alert.signal else by.duties[alert.rule].title
    return _Rung(
        force=case.force,
        case=alert.case,
        about=alert.about,
        identity=alert.subject,
        signal=alert.signal,
        step=alert.step,
        title=title,
        at=alert.at,
        raised_at=now,
    )


def _raise(
    rung: _Rung,
    stops: Sequence[Stop],
    *,
    climbs: bool,
    why: str,
    first: int = 0,
    climbed_from: int | None = None,
) -> bool:
    """Raise one alert for each stop; the last waits to be acknowledged, and is mailed."""
    below = climbed_from
    for number, stop in enumerate(stops):
        last = number == len(stops) - 1
        raised = _rows(
            "raise",
            force=rung.force,
            team=stop.team,
            case=rung.case,
            about=rung.about,
            rule=rung.identity[0],
            key=rung.identity[1],
            begun_by=rung.identity[2],
            slot=rung.identity[3],
            signal=rung.signal,
            step=rung.step,
            rung=first + number,
            to_role=stop.role,
            to_user=stop.user,
            title=rung.title,
            why=f"{why} {stop.instead}".strip(),
            at=rung.at,
            raised_at=rung.raised_at,
            nobody=not stop.readers,
            climb_at=after(rung.raised_at, CLIMBS, rung.force) if last and climbs else None,
            climbed_from=below,
        )
        if not raised:
            return False  # somebody else has raised this step in the same moment
        below = raised[0][0]
        if stop.readers:
            post(below, stop.readers, rung.raised_at)
    return bool(stops)


def _climb(row: Sequence[Any], case: Held, at_work: Sequence[AtWork], now: datetime) -> bool:
    """Raise the next rung of an alert; false where nobody is above, or they know of it already."""
    role = next_above(row[11], ladder())
    if role is None or bool(row[16] and role in row[16]):
        return False
    below = ROLES[row[11]].title if row[11] in ROLES else row[11]
    minutes = int((now - row[14]).total_seconds() // 60)
    why = f"{row[12]}: the {below[:1].lower()}{below[1:]} was told and has not acknowledged it"
    why += f" for {minutes} minute{'' if minutes == 1 else 's'}."
    rung = _Rung(
        force=row[1],
        case=str(row[2]),
        about=str(row[3]),
        identity=(row[4], row[5], row[6], row[7]),
        signal=row[8],
        step=row[9],
        title=row[12],
        at=row[13],
        raised_at=now,
    )
    stops = route(role, case, at_work, ladder())
    return _raise(rung, stops, climbs=True, why=why, first=row[10] + 1, climbed_from=row[0])


def _settle(refreshed: Refreshed, now: datetime) -> set[str]:
    """Settle the alerts of what is done, and let those wait again of what is open again."""
    forces: set[str] = set()
    if refreshed.settled:
        rows = _rows("settle", **_identities(refreshed.settled), now=now)
        forces |= {row[0] for row in rows}
    if refreshed.reopened:
        force = min(refreshed.forces)
        again = after(now, CLIMBS, force)
        rows = _rows("unsettle", **_identities(refreshed.reopened), climb_at=again)
        forces |= {row[0] for row in rows}
    return forces


def _identities(wanted: Iterable[Identity]) -> dict[str, list[object]]:
    columns = list(zip(*wanted, strict=True))
    names = ("rules", "keys", "begun", "slots")
    return {name: list(values) for name, values in zip(names, columns, strict=True)}


def _cases(ids: set[UUID]) -> Mapping[UUID, Held]:
    return {
        row[0]: Held(
            case=row[0],
            reference=row[1],
            force=row[2],
            team=row[3],
            supervisor=row[4],
            allocated=row[5],
        )
        for row in (_rows("cases", ids=list(ids)) if ids else ())
    }


def _at_work(forces: set[str], now: datetime) -> tuple[AtWork, ...]:
    rows = _rows("at_work", forces=list(forces), now=now) if forces else []
    return tuple(AtWork(user=row[0], role=row[1], team=row[2], force=row[3]) for row in rows)


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _run(name: str, **values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
