"""Reads the journal as frozen entries: for a viewer, or whole for the duties that follow from it.

``kinds`` are the kinds of entry by key; they say what is carried from one linked child to another.
What is carried is shown with the case that it is carried to, because that is what the link is for.
What other records of the same person hold is brought to each, by what was known of that then.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.joined import brought
from lapwing.journal.kind import Kind
from lapwing.journal.known import WITHDRAWN
from lapwing.journal.links import carried
from lapwing.matching.joins import joins
from lapwing.record.access import Act, Condition, Part, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.one_person import decided_about, joined_with
from lapwing.record.queries import THE_DOOR
from lapwing.record.viewer import Viewer

SQL = queries("journal/entries.sql")
EVERYTHING = Condition(sql="true")
Kinds = Mapping[str, Kind]


def of_person(
    viewer: Viewer, about: UUID, *, kinds: Kinds, known_at: datetime | None = None
) -> tuple[Entry, ...]:
    """What the viewer may see of a person's record, by what was known at a moment or by all of it.

    Entries as they were recorded: corrections and withdrawals stand beside what they correct.
    """
    return of_people(viewer, [about], kinds=kinds, known_at=known_at)


def of_people(
    viewer: Viewer, about: Iterable[UUID], *, kinds: Kinds, known_at: datetime | None = None
) -> tuple[Entry, ...]:
    """The same of several records at once, which may be one person's."""
    wanted = set(about)
    condition = _readable(viewer, kinds)
    records = _with_joined(wanted, condition, known_at)
    # What is asked for itself is not brought to it by another.
    asked = {str(one) for one in wanted}
    own = [
        entry for entries in records.values() for entry in entries if entry.joined_from not in asked
    ]
    seen = {entry.case for entry in own}
    copies = _carried_to(wanted, kinds, condition, known_at)
    cases = seen | _cases_seen(viewer, {entry.case for entry in copies} - seen)
    entries = (*own, *(entry for entry in copies if entry.case in cases))
    saw(
        people=[entry.joined_from or entry.about for entry in entries],
        cases=[entry.case for entry in entries],
    )
    return entries


def of_case(
    viewer: Viewer, case: UUID, about: UUID, *, kinds: Kinds, known_at: datetime | None = None
) -> tuple[Entry, ...]:
    """What the viewer may see of one case about this person."""
    entries = of_person(viewer, about, kinds=kinds, known_at=known_at)
    return tuple(entry for entry in entries if entry.case == str(case))


def entry(viewer: Viewer, wanted: UUID) -> Entry | None:
    """One entry, if the viewer may see its case."""
    condition = visible(viewer, Act.SEE_CASE)
    rows = _rows("entry", condition, id=wanted)
    found = _entry(rows[0]) if rows else None
    if found is not None:
        saw(people=[found.about], cases=[found.case])
    return found


def of_team(viewer: Viewer, cases: Iterable[UUID], *, most: int) -> tuple[Entry, ...]:
    """What the viewer's own team recorded last on these cases, as far as they see them."""
    rows = _rows(
        "of_team",
        visible(viewer, Act.SEE_CASE),
        cases=list(cases),
        team=viewer.team,
        withdrawn=WITHDRAWN,
        most=most,
    )
    entries = tuple(_entry(row) for row in rows)
    saw(people=[one.about for one in entries], cases=[one.case for one in entries])
    return entries


def whole_records(
    about: Iterable[UUID], kinds: Kinds, *, known_at: datetime | None = None
) -> dict[UUID, tuple[Entry, ...]]:
    """Each of these records whole, with what is carried and what the person's others hold.

    For duties, the door and what gates would say alone: they follow from everything that the force
    knows, whoever happens to be recording.
    """
    wanted = set(about)
    with seeing_all("follow duties"):
        found = _with_joined(wanted, EVERYTHING, known_at)
        copies = _carried_to(wanted, kinds, EVERYTHING, known_at)
    for one in copies:
        found[UUID(one.about)].append(one)
    return {one: tuple(entries) for one, entries in found.items()}


def own_records(about: Iterable[UUID]) -> dict[UUID, list[Entry]]:
    """Each of these people's own entries, as recorded, in that order; for the one door alone."""
    found: dict[UUID, list[Entry]] = {}
    with seeing_all(THE_DOOR):
        entries = _about(about, EVERYTHING, None)
    for one in entries:
        found.setdefault(UUID(one.about), []).append(one)
    return found


def links_between(about: Iterable[UUID]) -> tuple[tuple[UUID, UUID], ...]:
    """The pairs of children whose cases are, or were, linked, where either is one of these."""
    return tuple((row[1], row[3]) for row in _links(set(about)))


def linked_with(about: Iterable[UUID]) -> frozenset[UUID]:
    """These records, the others of the same people, and whose cases are or were linked with those.

    Whatever is recorded about the first may move what follows for any of them.
    """
    wanted = set(joined_with(about))
    return frozenset(wanted.union(*((row[1], row[3]) for row in _links(wanted))))


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """What was recorded under a key, and the digest of what was sent with it."""

    entry: Entry
    key: UUID
    asked: bytes


def sent_before(keys: Iterable[UUID]) -> dict[UUID, Sent]:
    """What was recorded under these idempotency keys; for the one door alone."""
    with seeing_all(THE_DOOR), connection.cursor() as cursor:
        cursor.execute(SQL["by_keys"], {"keys": list(keys)})
        rows = cursor.fetchall()
    return {
        row[14]: Sent(entry=_entry(row[:14]), key=row[14], asked=bytes(row[15])) for row in rows
    }


def waiting() -> int:
    """How many entries wait for their place in the chain."""
    with seeing_all("count what waits"), connection.cursor() as cursor:
        cursor.execute(SQL["waiting"])
        return int(cursor.fetchone()[0])


def answers_of(kept: Mapping[str, Any]) -> dict[str, Answer]:
    """Answers as an entry has them: a list that the database keeps is a tuple of choices."""
    return {
        name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()
    }


def _readable(viewer: Viewer, kinds: Kinds) -> Condition:
    """The entries that a viewer may read: what was told, and of what keeps safe more widely."""
    told, safe = visible(viewer, Act.SEE_CASE), visible(viewer, Act.SEE, part=Part.SAFETY)
    keeping = [kind.key for kind in kinds.values() if kind.keeps_safe]
    return Condition(
        sql=f"({told.sql} or (e.kind = any(%(keeps_safe)s) and {safe.sql}))",
        values={**told.values, **safe.values, "keeps_safe": keeping},
    )


def _about(about: Iterable[UUID], condition: Condition, known_at: datetime | None) -> list[Entry]:
    rows = _rows("of_people", condition, ids=list(about), known_at=known_at)
    return [_entry(row) for row in rows]


def _with_joined(
    wanted: set[UUID], condition: Condition, known_at: datetime | None
) -> dict[UUID, list[Entry]]:
    """Each of these records with what the others of the same person bring to it."""
    together = joins(decided_about(wanted), known_at)
    read = wanted.union(*(together.get(one, ()) for one in wanted))
    records: dict[UUID, list[Entry]] = {one: [] for one in read}
    for entry in _about(read, condition, known_at):
        records[UUID(entry.about)].append(entry)
    return {one: [*records[one], *brought(one, together.get(one, {}), records)] for one in wanted}


def _carried_to(
    about: set[UUID], kinds: Kinds, condition: Condition, known_at: datetime | None
) -> list[Entry]:
    """What linked cases carry to these people's, from the cases that meet the condition."""
    links = _links(about)
    if not links:
        return []
    children = {str(case): str(child) for row in links for case, child in (row[:2], row[2:])}
    together = {child for row in links for child in (row[1], row[3])}
    entries = _about(together, condition, known_at)
    wanted = {str(one) for one in about}
    return [one for one in carried(entries, kinds, children) if one.about in wanted]


def _links(about: set[UUID]) -> list[tuple[UUID, UUID, UUID, UUID]]:
    with seeing_all("follow links"), connection.cursor() as cursor:
        cursor.execute(SQL["links"], {"ids": list(about)})
        return list(cursor.fetchall())


def _cases_seen(viewer: Viewer, cases: set[str]) -> set[str]:
    if not cases:
        return set()
    condition = visible(viewer, Act.SEE_CASE)
    rows = _rows("cases_seen", condition, ids=[UUID(case) for case in cases])
    return {str(row[0]) for row in rows}


def _rows(name: str, condition: Condition, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        sql = SQL[name].replace("{visible}", condition.sql)
        cursor.execute(sql, {**values, **condition.values})
        return list(cursor.fetchall())


def _entry(row: tuple[Any, ...]) -> Entry:
    return Entry(
        id=str(row[0]),
        kind=row[1],
        edition=row[2],
        case=str(row[3]),
        about=str(row[4]),
        household=None if row[5] is None else str(row[5]),
        at=row[6].astimezone(UTC),
        recorded=row[7].astimezone(UTC),
        by=Author(user=str(row[8]), role=row[9], team="" if row[10] is None else str(row[10])),
        answers=answers_of(json.loads(row[11])),
        regarding=None if row[12] is None else str(row[12]),
        corrects=None if row[13] is None else str(row[13]),
    )
