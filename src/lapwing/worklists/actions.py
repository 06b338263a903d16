"""Raises alerts, lets them climb, settles them, and acknowledges them by name.

An alert is raised in the transaction that found it due, and once: the table allows one row for
each step of each ladder and each rung that it climbs to.
"""

import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import OperationalError, connection, transaction

from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.duties import actions as duties
from lapwing.duties.actions import Refreshed
from lapwing.duties.alerts import Alert
from lapwing.duties.in_force import in_force
from lapwing.duties.language import OWNER
from lapwing.duties.outlook import Identity
from lapwing.record.access import NOT_FOUND, Act, Part, visible
from lapwing.record.actor import seeing_all
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.worklists.mail import post
from lapwing.worklists.numbers import after, ladder
from lapwing.worklists.route import (
    BY_NAME,
    AtWork,
    Held,
    Stop,
    next_above,
    route,
    route_by_name,
)

SQL = queries("worklists/alerts.sql")
CLIMBS = "alert-acknowledged"
NATIONAL = ""
ASSIGNED = 1_000  # from here on the steps of a signal that tell those assigned by name
FRESH_DAYS = 1  # local: a signal older than this, heard of only now, is history and no alert

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Telling:
    """One step of a ladder that is being told, from one rung on, to each stop in turn."""

    force: str
    case: str
    about: str
    identity: Identity
    signal: bool
    step: int
    first: int
    climbs: bool
    title: str
    why: str
    at: datetime
    stops: tuple[Stop, ...]


@seeing_all("tell what is due")
def raise_now(refreshed: Refreshed, now: datetime) -> int:
    """Raise what is due and has not been told, settle what is done; how many were told.

    In the transaction of whoever refreshed: somebody who records, or the sweep.
    """
    forces = _settle(refreshed, now)
    told = 0
    if new := _not_told(refreshed, now):
        held = _cases({UUID(one.case) for one in new})
        at_work = _at_work({one.force for one in held.values()}, now)
        named = _holders(new)
        tellings = [
            _telling(one, held[UUID(one.case)], at_work, named.get(one.subject)) for one in new
        ]
        for one in new:
            tellings += _to_the_assigned(one, held[UUID(one.case)], at_work)
        told = _tell(tellings, now)
        forces |= {one.force for one in held.values()}
    if refreshed.due:
        duties.told(refreshed)
    duties.tell_pages(forces)
    return told


@dataclass(frozen=True, kw_only=True, slots=True)
class Climbed:
    """How many alerts climbed, how many were settled instead, and whether more wait."""

    climbed: int
    settled: int
    more: bool


@seeing_all("let alerts climb")
def climb(now: datetime, limit: int = 200) -> Climbed:
    """Let the alerts climb that nobody acknowledged in time; only what still matters climbs.

    One that cannot climb is put off and reported, and stops no other.
    """
    try:
        return _climb_some(now, limit)
    except OperationalError:
        raise  # the database itself is in trouble; everything stays due
    except Exception:  # noqa: BLE001 -- whatever it is, the others are tried by themselves
        return _climb_one_by_one(now, limit)


def _climb_some(now: datetime, limit: int) -> Climbed:
    with transaction.atomic():
        rows = _rows("claim_climbing", now=now, most=limit)
        if not rows:
            return Climbed(climbed=0, settled=0, more=False)
        held = _cases({row[2] for row in rows})
        at_work = _at_work({row[1] for row in rows}, now)
        settled = [row[0] for row in rows if not row[15]]
        tellings = [_climbing(row, held[row[2]], at_work, now) for row in rows if row[15]]
        _run("stop_climbing", ids=[row[0] for row in rows], settled=settled, now=now)
        climbed = _tell([one for one in tellings if one is not None], now)
        duties.tell_pages({row[1] for row in rows})
    return Climbed(climbed=climbed, settled=len(settled), more=len(rows) == limit)


def _climb_one_by_one(now: datetime, limit: int) -> Climbed:
    climbed = settled = 0
    for _ in range(limit):
        try:
            one = _climb_some(now, 1)
        except OperationalError:
            raise
        except Exception as problem:  # noqa: BLE001 -- the same
            log.error("An alert could not climb (%s).", type(problem).__name__)
            again = after(now, "looked-at-again", NATIONAL)
            _run("put_off_climbing", now=now, again=again)
            continue
        climbed, settled = climbed + one.climbed, settled + one.settled
        if not one.more:
            break
    return Climbed(climbed=climbed, settled=settled, more=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Acknowledged:
    """Who acknowledged an alert, when, and whether that was this time."""

    by: str
    at: datetime
    first: bool


def acknowledge(viewer: Viewer, alert: int, now: datetime) -> Acknowledged | Refusal:
    """Acknowledge an alert by name. Whoever comes second is told who was first."""
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
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


@seeing_all("tell what is due")
def reach(user: UUID, role: str, team: UUID, force: str, now: datetime) -> int:
    """Send somebody who comes on duty the alerts that wait for them; how many there are.

    Their worklist shows these from now on; where there is mail, each is also sent, to each reader
    once, as it would have been had they been on duty when it was raised.
    """
    waiting = _rows("waiting_for", user=user, role=role, team=team, force=force)
    post(((alert, user) for (alert,) in waiting), now)
    return len(waiting)


# --- Raising ------------------------------------------------------------------------------------


def _not_told(refreshed: Refreshed, now: datetime) -> list[Alert]:
    """What is due and was never told, in the order of its instants."""
    if not refreshed.due:
        return []
    due = {one.subject for one in refreshed.due}
    told = {tuple(row) for row in _rows("told_already", **_identities(due))}
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


def _holders(new: Iterable[Alert]) -> dict[Identity, UUID]:
    """Who holds each by name, of whom the owner's own steps are told first."""
    wanted = {one.subject for one in new if not one.signal}
    rows = _rows("holders", **_identities(wanted)) if wanted else []
    return {(row[0], row[1], row[2], row[3]): row[4] for row in rows}


def _telling(
    alert: Alert, case: Held, at_work: Sequence[AtWork], holder: UUID | None = None
) -> _Telling:
    """An alert that is due, with everybody to whom it comes."""
    by = in_force(case.force)
    to_owner = not alert.signal and by.duties[alert.rule].escalate[alert.step].role == OWNER
    stops = (
        route_by_name(holder, alert.to, case, at_work, ladder())
        if holder is not None and to_owner
        else route(alert.to, case, at_work, ladder())
    )
    return _Telling(
        force=case.force,
        case=alert.case,
        about=alert.about,
        identity=alert.subject,
        signal=alert.signal,
        step=alert.step,
        first=0,
        climbs=_climbs(alert, case.force),
        title=by.signals[alert.rule].title if alert.signal else by.duties[alert.rule].title,
        why=alert.why,
        at=alert.at,
        stops=stops,
    )


def _to_the_assigned(alert: Alert, case: Held, at_work: Sequence[AtWork]) -> list[_Telling]:
    """A signal for whoever is allocated, told to those assigned by name too.

    Theirs are steps of their own, and climb to nobody: the allocated officer's does.
    """
    role = ROLES.get(alert.to)
    if not alert.signal or role is None or not role.held_on_case:
        return []
    on_duty = {one.user for one in at_work}
    told = _telling(alert, case, at_work)
    return [
        replace(
            told,
            step=ASSIGNED + place,
            climbs=False,
            stops=(Stop(role=alert.to, readers=(user,) if user in on_duty else (), user=user),),
        )
        for place, user in enumerate(case.assigned)
        if user != case.allocated
    ]


def _climbing(
    row: Sequence[Any], case: Held, at_work: Sequence[AtWork], now: datetime
) -> _Telling | None:
    """The next rung of an alert; nothing where nobody is above, or they know of it already."""
    role = _above(row, case)
    if role is None or role in row[16]:
        return None
    below = ROLES[row[11]].title if row[11] in ROLES else row[11]
    minutes = int((now - row[14]).total_seconds() // 60)
    return _Telling(
        force=row[1],
        case=str(row[2]),
        about=str(row[3]),
        identity=(row[4], row[5], row[6], row[7]),
        signal=row[8],
        step=row[9],
        first=row[10] + 1,
        climbs=True,
        title=row[12],
        why=(
            f"{row[12]}: the {below[:1].lower()}{below[1:]} was told and has not acknowledged it "
            f"for {minutes} minute{'' if minutes == 1 else 's'}."
        ),
        at=row[13],
        stops=route(role, case, at_work, ladder()),
    )


def _above(row: Sequence[Any], case: Held) -> str | None:
    """Above whoever is named for one duty stands the role that answers for it."""
    duty = in_force(case.force).duties.get(row[4])
    if row[11] == BY_NAME and duty is not None and duty.named and not duty.named.agency:
        return duty.owner.key
    return next_above(row[11], ladder())


def _tell(tellings: Sequence[_Telling], now: datetime) -> int:
    """Raise an alert for every stop of these, and mail it to its readers; how many were new."""
    if not tellings:
        return 0
    rows: list[dict[str, object]] = []
    readers: dict[tuple[object, ...], tuple[UUID, ...]] = {}
    for telling in tellings:
        for number, stop in enumerate(telling.stops):
            rung = telling.first + number
            last = number == len(telling.stops) - 1
            rows.append(_alert_row(telling, stop, rung, last, len(rows), now))
            readers[(*telling.identity, telling.step, rung)] = stop.readers
    raised = {tuple(row[1:]): row[0] for row in _rows("raise", rows=json.dumps(rows))}
    if any(key[5] for key in raised):
        _run("note_what_they_climbed_from", ids=list(raised.values()))
    post(((raised[key], reader) for key in raised for reader in readers[key]), now)
    return sum((*one.identity, one.step, one.first) in raised for one in tellings)


def _alert_row(
    telling: _Telling, stop: Stop, rung: int, last: bool, place: int, now: datetime
) -> dict[str, object]:
    climbs = last and telling.climbs
    return {
        "place": place,
        "force": telling.force,
        "team": str(stop.team) if stop.team else None,
        "case": telling.case,
        "about": telling.about,
        "rule": telling.identity[0],
        "key": telling.identity[1],
        "begun_by": telling.identity[2],
        "slot": telling.identity[3],
        "signal": telling.signal,
        "step": telling.step,
        "rung": rung,
        "to_role": stop.role,
        "to_user": str(stop.user) if stop.user else None,
        "title": telling.title,
        "why": f"{telling.why} {stop.instead}".strip(),
        "at": telling.at.isoformat(),
        "raised_at": now.isoformat(),
        "nobody": not stop.readers,
        "climb_at": after(now, CLIMBS, telling.force).isoformat() if climbs else None,
    }


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
            assigned=tuple(row[6]),
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
