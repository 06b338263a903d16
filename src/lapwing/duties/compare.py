"""Compares the store with a fresh derivation of the same people, and says what differs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.duties.holder import holders
from lapwing.duties.in_force import NO_FORCE, OWN_SCOPES, in_force, kinds_in_force
from lapwing.duties.kept import (
    COLUMNS,
    SIGNAL_COLUMNS,
    Row,
    identity_of,
    kinds_of,
    row_of,
    signal_identity_of,
    signal_row_of,
)
from lapwing.duties.outlook import Identity, outlook, signal_identity
from lapwing.journal.entry import Entry
from lapwing.journal.queries import whole_records

SQL = queries("duties/store.sql")


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """One obligation or signal that is not kept as it follows, and in what, in a clause."""

    person: UUID
    which: Identity
    what: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Compared:
    """How many people were compared, how many wait for the tick, and everything that differs."""

    people: int
    waiting: int
    differences: tuple[Difference, ...]


def compare(people: Iterable[UUID], now: datetime) -> Compared:
    """Compare these people's obligations and signals with what follows, in one snapshot.

    Whoever is due to be looked at is not compared, nor whoever follows other rules than those in
    force: what time or the rulebook has changed for them is the tick's.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        if not connection.savepoint_ids:
            cursor.execute(SQL["one_snapshot"])
        cursor.execute(SQL["watched"], {"people": list(people)})
        watched = cursor.fetchall()
        ready = {row[0]: row[4] or NO_FORCE for row in watched if _is_ready(row, now)}
        found = [
            Difference(person=row[0], which=("", "", "", 0), what="nobody watches them")
            for row in watched
            if not row[2]
        ]
        records = whole_records(ready, kinds_in_force())
        kept, signals = _kept(cursor, list(ready))
    for person, force in ready.items():
        found += _of_person(person, force, records[person], kept, signals, now)
    return Compared(people=len(ready), waiting=len(watched) - len(ready), differences=tuple(found))


def _is_ready(row: Row, now: datetime) -> bool:
    """Whether neither time nor a change of the rulebook waits to be followed."""
    _, next_at, watched, follows, force = row
    if next_at is not None and next_at <= now:
        return False
    return not watched or bool(follows == in_force(force or NO_FORCE).fingerprint)


_Kept = Mapping[str, Mapping[Identity, Row]]


def _kept(cursor: Any, people: list[UUID]) -> tuple[_Kept, _Kept]:
    obligations: dict[str, dict[Identity, Row]] = {}
    signals: dict[str, dict[Identity, Row]] = {}
    cursor.execute(SQL["held"], {"people": people, "scope": "", "keys": []})
    for _, *columns in cursor.fetchall():
        row = tuple(columns)
        obligations.setdefault(row[6], {})[identity_of(row)] = row
    cursor.execute(SQL["held_signals"], {"people": people, "signals": [], "keys": []})
    for _, *columns, _told in cursor.fetchall():
        row = tuple(columns)
        signals.setdefault(row[4], {})[signal_identity_of(row)] = row
    return obligations, signals


def _of_person(
    person: UUID,
    force: str,
    entries: tuple[Entry, ...],
    kept: _Kept,
    kept_signals: _Kept,
    now: datetime,
) -> list[Difference]:
    by = in_force(force)
    view = outlook(entries, by, OWN_SCOPES, now)
    kinds = kinds_of(entries)
    named = holders(view.obligations, entries, by)
    follows = {one.identity: row_of(one, by, kinds, view.fires, named) for one in view.obligations}
    follow_signals = {signal_identity(one): signal_row_of(one) for one in view.signals}
    name = str(person)
    own = {
        key: row
        for key, row in kept_signals.get(name, {}).items()
        if key[0] not in by.signals or by.signals[key[0]].scope in OWN_SCOPES
    }
    return [
        *_differences(person, follows, kept.get(name, {}), COLUMNS),
        *_differences(person, follow_signals, own, SIGNAL_COLUMNS),
    ]


def _differences(
    person: UUID,
    follows: Mapping[Identity, Row],
    kept: Mapping[Identity, Row],
    columns: tuple[str, ...],
) -> list[Difference]:
    found = []
    for which in {**follows, **kept}:
        if which not in kept:
            what = "follows and is not kept"
        elif which not in follows:
            what = "is kept and does not follow"
        else:
            other = [
                name
                for name, one, two in zip(columns, follows[which], kept[which], strict=True)
                if one != two
            ]
            if not other:
                continue
            what = f"is kept with another {', '.join(other)}"
        found.append(Difference(person=person, which=which, what=what))
    return found
