"""What schools must be told of domestic abuse before their day begins, and what was told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.record import queries as record
from lapwing.record.access import Act, Part, visible
from lapwing.record.looking import saw
from lapwing.record.values import PersonRecord
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import SQL, entry_of

TELLING = (
    *("encompass-da-notified", "encompass-da-notified/others", "encompass-da-notified/failed"),
)
TOLD = "meetings-school-told"
ANSWERS = (
    TOLD,
    "meetings-school-not-told",
    "meetings-school-route-questioned",
    "meetings-school-route-decided",
)
MOST = 2_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """What the schools of one child must be told: since when, by when, and what was tried.

    ``case`` is that of the incident, and ``tried`` is none where the reader is only told of it.
    ``demanded`` is whether a rule asks for it; of another child of the same home none does.
    """

    child: PersonRecord
    case: UUID
    reference: str
    since: datetime
    due_at: datetime
    open: bool
    told: bool
    tried: tuple[Entry, ...]
    demanded: bool = True


def notices(viewer: Viewer, since: datetime, now: datetime) -> tuple[Notice, ...]:
    """Every child of whom a school is yet to be told, or was since a moment; what is due first.

    With each, the other children of the home: they saw the same night and go to school, too.
    """
    asked = _asked(viewer, since, now)
    homes = {child: record.household_of(viewer, child, now) for child in asked}
    together = {other for others in homes.values() for other in others}
    people = record.people(viewer, {*asked, *together})
    tried = _tried(viewer, people, now)
    found = {
        child: _notice(people[child], row, tried.get(str(child), ()))
        for child, row in asked.items()
        if child in people
    }
    for child, others in homes.items():
        for other in others:
            if other in people and other not in found and found[child].open:
                entries = tried.get(str(other), ())
                one = _notice(people[other], asked[child], entries, demanded=False)
                found[other] = one
    return tuple(sorted(found.values(), key=lambda one: (not one.open, one.due_at, one.child.name)))


Row = tuple[UUID, str, datetime, datetime, bool, bool]


def _asked(viewer: Viewer, since: datetime, now: datetime) -> dict[UUID, Row]:
    """By child: the case and its reference, since when, by when, whether it is open, and told."""
    # That a school must be told keeps the child safe; what happened is on the case.
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["schools_to_tell"].replace("{visible}", condition.sql),
            {"duties": list(TELLING), "since": since, "now": now, "most": MOST, **condition.values},
        )
        rows = cursor.fetchall()
    saw(people=(row[0] for row in rows), cases=(row[1] for row in rows))
    return {row[0]: row[1:] for row in rows}


def _tried(viewer: Viewer, people: Iterable[UUID], now: datetime) -> dict[str, tuple[Entry, ...]]:
    condition = visible(viewer, Act.SEE_CASE)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["planned_entries"].replace("{visible}", condition.sql),
            {
                "people": list(people),
                "kinds": [*ANSWERS, WITHDRAWN],
                "now": now,
                **condition.values,
            },
        )
        entries = [entry_of(row) for row in cursor.fetchall()]
    saw(people=(one.about for one in entries), cases=(one.case for one in entries))
    of: dict[str, list[Entry]] = {}
    for entry in in_effect(entries):
        of.setdefault(entry.about, []).append(entry)
    return {about: tuple(each) for about, each in of.items()}


def _notice(
    child: PersonRecord, row: Row, entries: Sequence[Entry], *, demanded: bool = True
) -> Notice:
    case, reference, begun, due_at, still, told = row
    tried = tuple(entry for entry in entries if entry.at >= begun)
    if not demanded:
        told = any(one.answers.get("delivery") == "acknowledged" for one in tried)
        still = not told and not any(one.kind == "meetings-school-not-told" for one in tried)
    return Notice(
        child=child,
        case=case,
        reference=reference,
        since=begun,
        due_at=due_at,
        open=still,
        told=told,
        tried=tried,
        demanded=demanded,
    )
