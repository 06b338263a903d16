"""Refreshes the duties' store inside a write's transaction: it is what follows from the record.

The watch of each person is taken first: between somebody who records and the sweep that fires
deadlines it is the one lock, so that a deadline never fires on what has just been done. Whoever
refreshes then tells those whom ``Refreshed.due`` names; until that is noted with ``told``, the
person's watch says that they must be looked at at once, so that nothing is lost in between.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.duties.alerts import Alert
from lapwing.duties.history import group_key
from lapwing.duties.holder import holders
from lapwing.duties.in_force import NO_FORCE, OWN_SCOPES, InForce, in_force, kinds_in_force
from lapwing.duties.kept import (
    COLUMNS,
    SIGNAL_COLUMNS,
    Difference,
    Row,
    as_json,
    difference,
    identity_of,
    kinds_of,
    row_of,
    signal_difference,
    signal_identity_of,
    signal_row_of,
)
from lapwing.duties.language import Scope
from lapwing.duties.outlook import Identity, Outlook, outlook, signal_identity
from lapwing.journal.entry import Entry
from lapwing.journal.models import EntryRow
from lapwing.journal.queries import whole_records
from lapwing.record.actor import seeing_all

SQL = queries("duties/store.sql")
AT_ONCE = 200
Known = Mapping[UUID, Sequence[Entry]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Refreshed:
    """What refreshing changed, and what must now be told.

    ``due`` holds every alert whose instant has come and that is still true, told before or not.
    ``settled`` are the obligations and signals that no longer need anybody, ``reopened`` those
    that do again. ``next_at`` says when to look at each person again once all is told.
    """

    forces: frozenset[str]
    changed: int
    due: tuple[Alert, ...]
    settled: tuple[Identity, ...]
    reopened: tuple[Identity, ...]
    next_at: Mapping[UUID, datetime | None]

    @property
    def people(self) -> frozenset[UUID]:
        """Who was refreshed."""
        return frozenset(self.next_at)


@seeing_all("follow duties")
def refresh(people: Iterable[UUID], now: datetime, *, known: Known | None = None) -> Refreshed:
    """Derive everything of these people again, whole, and write what differs.

    ``known`` holds the whole records that the caller has read already, what is carried included.
    """
    wanted = frozenset(people)
    watches = _take_watches(wanted)
    records = {one: tuple(entries) for one, entries in (known or {}).items() if one in wanted}
    if unread := wanted - set(records):
        records |= whole_records(unread, kinds_in_force())
    by_force: dict[str, list[UUID]] = {}
    for person, watch in watches.items():
        by_force.setdefault(watch.force, []).append(person)
    # Where the watch is not due, no step's instant has come since everything due was told.
    asleep = frozenset(
        str(one) for one, watch in watches.items() if watch.next_at is None or watch.next_at > now
    )
    parts = [
        _refresh_in_force(force, {one: records[one] for one in ids}, asleep, now)
        for force, ids in by_force.items()
    ]
    found = _together(parts)
    at_once = _people_to_tell(found)
    follows = {one: in_force(watch.force).fingerprint for one, watch in watches.items()}
    moments = {one: now if one in at_once else found.next_at[one] for one in wanted}
    _set_watches(
        {
            one: at
            for one, at in moments.items()
            if (watches[one].next_at, watches[one].follows) != (at, follows[one])
        },
        follows,
    )
    if found.changed:
        tell_pages(found.forces)
    return found


@seeing_all("follow duties")
def refresh_many(people: Iterable[UUID], now: datetime) -> int:
    """Refresh many people, some at once; how many rows changed. Told is whoever the sweep tells."""
    wanted = sorted(frozenset(people))
    batches = (wanted[start : start + AT_ONCE] for start in range(0, len(wanted), AT_ONCE))
    return sum(refresh(batch, now).changed for batch in batches)


@seeing_all("follow duties")
def told(refreshed: Refreshed) -> None:
    """Note that everything due has been told: signals are told once, and the watch moves on."""
    signals = [one.subject for one in refreshed.due if one.signal]
    if signals:
        with connection.cursor() as cursor:
            cursor.execute(
                SQL["mark_told"],
                {
                    "signals": [one[0] for one in signals],
                    "keys": [one[1] for one in signals],
                    "names": [one[2] for one in signals],
                },
            )
    people = _people_to_tell(refreshed)
    _set_watches({one: refreshed.next_at[one] for one in people if one in refreshed.next_at}, {})


@seeing_all("follow duties")
def claim(now: datetime, most: int) -> dict[UUID, int]:
    """Take some of the people who must be looked at by now, and how often that failed before."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["claim"], {"now": now, "most": most})
        return dict(cursor.fetchall())


@seeing_all("follow duties")
def claim_one(person: UUID, now: datetime) -> dict[UUID, int]:
    """Take one of them, if they must still be looked at and nobody else has them."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["claim_one"], {"now": now, "person": person})
        return dict(cursor.fetchall())


@seeing_all("follow duties")
def claim_following(people: Iterable[UUID], follows: Iterable[str]) -> frozenset[UUID]:
    """Take those of these people who still follow these rules, and whom nobody else has."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["claim_following"], {"people": [*people], "follows": [*follows]})
        return frozenset(row[0] for row in cursor.fetchall())


@seeing_all("follow duties")
def put_off(person: UUID, *, until: datetime, trouble: str) -> None:
    """Look at a person again later, because looking now went wrong."""
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["put_off"], {"person": person, "next_at": until, "trouble": trouble[:500]}
        )


def tell_pages(forces: Iterable[str]) -> None:
    """Tell open pages of a force that something changed; the database says it once, on commit."""
    with connection.cursor() as cursor:
        for force in sorted(set(forces)):
            cursor.execute(SQL["tell_pages"], {"force": force})


# --- One force ----------------------------------------------------------------------------------


def _refresh_in_force(
    force: str,
    records: Mapping[UUID, tuple[Entry, ...]],
    asleep: frozenset[str],
    now: datetime,
) -> Refreshed:
    by = in_force(force)
    views = {one: outlook(entries, by, OWN_SCOPES, now) for one, entries in records.items()}
    parts = [_keep(by, views.values(), records.values(), asleep, people=records)]
    next_at = {one: view.next_at for one, view in views.items()}
    for scope in by.wide_scopes:
        view, part = _refresh_groups(by, scope, records, now)
        parts.append(part)
        next_at = {one: _earlier(at, view.next_at) for one, at in next_at.items()}
    whole = _together(parts)
    return Refreshed(
        forces=frozenset({force}),
        changed=whole.changed,
        due=whole.due,
        settled=whole.settled,
        reopened=whole.reopened,
        next_at=next_at,
    )


def _refresh_groups(
    by: InForce, scope: Scope, records: Mapping[UUID, tuple[Entry, ...]], now: datetime
) -> tuple[Outlook, Refreshed]:
    """The same for the households, officers or teams that these records speak of."""
    keys = sorted(
        {
            key
            for entries in records.values()
            for one in entries
            if not (one.carried_from or one.joined_from)
            and (key := group_key(one, scope)) is not None
        }
    )
    with connection.cursor() as cursor:
        for key in keys:
            cursor.execute(SQL["lock_group"], {"group": f"{scope}:{key}"})
    column = {"household": "household__in", "officer": "by_user__in", "team": "by_team__in"}[scope]
    others = EntryRow.objects.filter(**{column: keys}).values_list("about_id", flat=True)
    whole = whole_records(set(others.distinct()), kinds_in_force())
    entries = tuple(
        one
        for each in whole.values()
        for one in each
        if one.joined_from is None and group_key(one, scope) in set(keys)
    )
    view = outlook(entries, by, frozenset({scope}), now)
    return view, _keep(by, [view], [entries], frozenset(), scope=scope, keys=keys)


def _keep(
    by: InForce,
    views: Iterable[Outlook],
    records: Iterable[tuple[Entry, ...]],
    asleep: frozenset[str],
    *,
    people: Iterable[UUID] = (),
    scope: Scope | None = None,
    keys: Iterable[str] = (),
) -> Refreshed:
    """Write what differs between what is kept of these people or groups and what follows.

    Of those who are ``asleep`` only what is new or has changed can be due and not told.
    """
    views, told = tuple(views), tuple(records)
    kinds = {key: kind for entries in told for key, kind in kinds_of(entries).items()}
    named = {
        identity: holder
        for view, entries in zip(views, told, strict=True)
        for identity, holder in holders(view.obligations, entries, by).items()
    }
    new = {
        one.identity: row_of(one, by, kinds, view.fires, named)
        for view in views
        for one in view.obligations
    }
    new_signals = {
        signal_identity(one): signal_row_of(one) for view in views for one in view.signals
    }
    signals = [one.key for one in by.signals.values() if one.scope == scope]
    own = {one.key for one in by.signals.values() if one.scope in OWN_SCOPES}
    with connection.cursor() as cursor:
        cursor.execute(SQL["held"], {"people": [*people], "scope": scope or "", "keys": [*keys]})
        held = {identity_of(row[1:]): (row[0], row[1:]) for row in cursor.fetchall()}
        cursor.execute(
            SQL["held_signals"], {"people": [*people], "signals": signals, "keys": [*keys]}
        )
        rows = cursor.fetchall()
        # A person's rows also hold what wider groups raised about them, which is not ours here.
        rows = [
            row for row in rows if scope is not None or row[1] in own or row[1] not in by.signals
        ]
        held_signals = {signal_identity_of(row[1:]): (row[0], row[1:-1]) for row in rows}
        already_told = {signal_identity_of(row[1:]) for row in rows if row[-1]}
        duties = difference(held, new)
        raised = signal_difference(held_signals, new_signals)
        changed = {identity_of(row) for row in duties.written}
        _write(cursor, duties, "put", "take_out", COLUMNS, {})
        _write(cursor, raised, "put_signals", "take_out_signals", SIGNAL_COLUMNS, {"told": False})
    return Refreshed(
        forces=frozenset(),
        changed=sum(len(one.written) + len(one.taken_out) for one in (duties, raised)),
        due=tuple(
            one
            for view in views
            for one in view.due
            if (
                one.subject not in already_told
                if one.signal
                else one.about not in asleep or one.subject in changed
            )
        ),
        settled=(*duties.settled, *raised.settled),
        reopened=(*duties.reopened, *raised.reopened),
        next_at={},
    )


def _write(
    cursor: Any,
    changes: Difference,
    put: str,
    take_out: str,
    columns: tuple[str, ...],
    more: Mapping[str, object],
) -> None:
    if changes.written:
        rows: list[Row | dict[str, Any]] = [
            {**as_json(row, columns), **more} for row in changes.written
        ]
        cursor.execute(SQL[put], {"rows": json.dumps(rows)})
    if changes.taken_out:
        cursor.execute(SQL[take_out], {"ids": list(changes.taken_out)})


# --- Watches ------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class _Watch:
    """When somebody would be looked at, by which rules they were derived, and in which force."""

    next_at: datetime | None
    follows: str
    force: str


def _take_watches(people: frozenset[UUID]) -> dict[UUID, _Watch]:
    """Lock the watches of these people."""
    values = {"people": sorted(people)}
    with connection.cursor() as cursor:
        cursor.execute(SQL["lock_watches"], values)
        rows = cursor.fetchall()
        if len(rows) < len(people):
            cursor.execute(SQL["begin_watching"], values)
            cursor.execute(SQL["lock_watches"], values)
            rows = cursor.fetchall()
    return {
        row[0]: _Watch(next_at=row[1], follows=row[2], force=row[3] or NO_FORCE) for row in rows
    }


def _set_watches(moments: Mapping[UUID, datetime | None], follows: Mapping[UUID, str]) -> None:
    """When to look at each, and by which rules each was derived, where that is said."""
    if not moments:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["set_watches"],
            {
                "people": list(moments),
                "moments": list(moments.values()),
                "follows": [follows.get(one) for one in moments],
            },
        )


def _people_to_tell(refreshed: Refreshed) -> set[UUID]:
    """Those about whom something is due to be told."""
    return {UUID(one.about) for one in refreshed.due}


def _together(parts: Sequence[Refreshed]) -> Refreshed:
    return Refreshed(
        forces=frozenset(force for part in parts for force in part.forces),
        changed=sum(part.changed for part in parts),
        due=tuple(one for part in parts for one in part.due),
        settled=tuple(one for part in parts for one in part.settled),
        reopened=tuple(one for part in parts for one in part.reopened),
        next_at={one: at for part in parts for one, at in part.next_at.items()},
    )


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((at for at in (one, other) if at is not None), default=None)
