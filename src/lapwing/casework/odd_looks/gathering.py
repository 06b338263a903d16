"""Reads the looks of a period and what was on record around them, for the rules to judge.

Everything is read as it was known at one moment, as far as the record keeps that: a sample that is
drawn again from the same moment finds the same.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.base.text import fold
from lapwing.casework.effects import EFFECTS, allocates
from lapwing.casework.odd_looks.reasons import SOUGHT, Judged, Limits, OnRecord, Seen, Span, judge
from lapwing.record.access.conflict import FAMILY, THEMSELVES, Involved
from lapwing.record.actor import seeing_all

SQL = queries("casework/odd_looks/odd_looks.sql")
TO_SAMPLE = "draw a sample of who looked"
ALLOCATING = sorted(kind for kind, effect in EFFECTS.items() if effect is allocates)
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """The looks of which force, between which moments, as known at which."""

    force: str
    since: datetime
    until: datetime
    moment: datetime


def judged(period: Period, limits: Limits) -> tuple[Judged, ...]:
    """Every look of a period that meant somebody and was not drawn before, with its reasons."""
    with seeing_all(TO_SAMPLE):
        looks = _looks(period)
        return judge(looks, _on_record(period, limits, looks), limits, period.moment)


def rows(name: str, **values: Any) -> Rows:
    """What one of the queries of odd looks gives."""
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _looks(period: Period) -> list[Seen]:
    found = rows(
        "looks",
        force=period.force,
        since=period.since,
        until=period.until,
        moment=period.moment,
        sought=sorted(SOUGHT),
    )
    return [
        Seen(
            id=row[0],
            reader=row[1],
            at=row[2],
            doing=row[3],
            role=row[4],
            team=row[5],
            people=tuple(row[6]),
            cases=tuple(row[7]),
            words=row[8],
        )
        for row in found
    ]


def _on_record(period: Period, limits: Limits, looks: Iterable[Seen]) -> OnRecord:
    readers = sorted({look.reader for look in looks})
    people = sorted({person for look in looks for person in look.people})
    around = {
        "readers": readers,
        "first": period.since - max(limits.tours_kept, limits.recorded_before),
        "last": period.until + max(limits.recorded_after, limits.glass_action),
    }
    recorded: dict[UUID, list[datetime]] = defaultdict(list)
    recorded_about: dict[tuple[UUID, UUID], list[datetime]] = defaultdict(list)
    for user, about, at in rows("recorded", **around, moment=period.moment):
        recorded[user].append(at)
        recorded_about[(user, about)].append(at)
    allocated: dict[tuple[UUID, UUID], list[datetime]] = defaultdict(list)
    for officer, about, at in rows(
        "allocated", people=people, kinds=ALLOCATING, moment=period.moment
    ):
        allocated[(UUID(officer), about)].append(at)
    own, close = _own_and_close(period)
    names: dict[UUID, str] = dict(rows("names", force=period.force))
    return OnRecord(
        tours=_spans(((row[0],), row[1], row[2]) for row in rows("tours", **around)),
        recorded=recorded,
        recorded_about=recorded_about,
        missing=_spans(((row[0],), row[1], row[2]) for row in rows("missing", people=people)),
        named=_pairs(rows("named", people=people)),
        allocated=allocated,
        shared=_pairs(rows("shared", people=people)),
        duties=_pairs(rows("duties", people=people, moment=period.moment)),
        own=own,
        namesakes=_namesakes(names, readers, people),
        close=close,
        part_of=_part_of(period, own, close),
        names=names,
    )


Records = dict[UUID, frozenset[UUID]]


def _own_and_close(period: Period) -> tuple[Records, Records]:
    own: dict[UUID, set[UUID]] = defaultdict(set)
    close: dict[UUID, set[UUID]] = defaultdict(set)
    for user, person, themselves in rows(
        "own_records",
        force=period.force,
        since=period.since,
        moment=period.moment,
        themselves=THEMSELVES,
        family=sorted(FAMILY),
    ):
        (own if themselves else close)[user].add(person)
    return _frozen(own), _frozen(close)


def _part_of(period: Period, own: Records, close: Records) -> Records:
    """The cases in which a reader, or one of their family, is more than the child."""
    of_whom: dict[UUID, set[UUID]] = defaultdict(set)
    for records in (own, close):
        for user, people in records.items():
            for person in people:
                of_whom[person].add(user)
    found: dict[UUID, set[UUID]] = defaultdict(set)
    for person, case in rows(
        "part_of",
        people=sorted(of_whom),
        parts=[part.value for part in Involved],
        since=period.since,
    ):
        for user in of_whom[person]:
            found[user].add(case)
    return _frozen(found)


def _namesakes(
    names: Mapping[UUID, str], readers: Iterable[UUID], people: list[UUID]
) -> frozenset[tuple[UUID, UUID]]:
    """Which of these people are called exactly as a reader is."""
    called: dict[str, list[UUID]] = defaultdict(list)
    for reader in readers:
        called[fold(names.get(reader, ""))].append(reader)
    return frozenset(
        (reader, person)
        for person, folded in rows("folded_names", people=people)
        for reader in called.get(folded, ())
    )


def _spans(found: Iterable[tuple[tuple[Any, ...], datetime, datetime | None]]) -> Any:
    spans: dict[Hashable, list[Span]] = defaultdict(list)
    for key, since, until in found:
        spans[key[0] if len(key) == 1 else key].append(Span(since=since, until=until))
    return {key: tuple(held) for key, held in spans.items()}


def _pairs(found: Rows) -> Any:
    return _spans(((row[0], row[1]), row[2], row[3]) for row in found)


def _frozen(found: Mapping[UUID, set[UUID]]) -> Records:
    return {key: frozenset(held) for key, held in found.items()}
