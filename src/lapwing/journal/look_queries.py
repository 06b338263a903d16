"""Reads the log of who did what with whose data, for whoever may read it, in pages or whole.

Entries stand beside looks, as the law asks for all six operations in one log. What belongs to a
case whose log the viewer may not read is left out whole: a covert case is not betrayed by its log.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.ids import parse_id
from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.journal.look import Operation
from lapwing.record.access import NOT_FOUND, Act, Facts, Sensitivity, may, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import asked, saw
from lapwing.record.viewer import Viewer

SQL = queries("journal/look_queries.sql")
_NOBODY = UUID(int=0)
TO_READ = "read the log"
MOST_READINGS = 500  # of one chronology by one reader that are looked back over
FEW = 3  # so many of those whose data it was are named on one line
# What stands on each line that is given away.
FIELDS = (
    *("seq", "id", "leaf_hash", "commitment", "salt", "is_look", "operation", "doing", "at"),
    *("user", "name", "number", "role", "team", "force", "people", "cases", "asked", "reason"),
    *("recipients", "came_from"),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Whose:
    """Whose log is read: a subject's, a user's or a whole force's, between two moments.

    ``said`` is how they were asked for: a reference, a number, or the force.
    """

    what: str  # "subject", "user" or "force"
    id: str
    said: str
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Done:
    """One line of the log. ``doing`` is the key of its kind where it is an entry."""

    id: str
    operation: Operation
    doing: str
    at: datetime
    name: str
    number: str
    role: str
    people: tuple[str, ...]
    cases: tuple[str, ...]
    asked: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""
    recipients: str = ""
    came_from: str = ""
    is_look: bool = True
    references: tuple[str, ...] = ()


def may_read_log(viewer: Viewer) -> Refusal | None:
    """Why the viewer may not read the log of their force, or nothing."""
    return may(viewer, Act.READ_LOG, Facts(force=viewer.force))


def may_read_covert_log(viewer: Viewer) -> Refusal | None:
    """Why the viewer may not read the log of covert cases too, as professional standards may."""
    return may(viewer, Act.READ_LOG, Facts(force=viewer.force, sensitivity=Sensitivity.COVERT))


def subject(
    viewer: Viewer,
    reference: str,
    since: datetime | None = None,
    until: datetime | None = None,
) -> Whose | Refusal:
    """The subject whom a reference or an id names, if the viewer may read anything of their log."""
    if refusal := may_read_log(viewer):
        return refusal
    condition = visible(viewer, Act.READ_LOG)
    values = {**condition.values, "reference": reference.strip(), "id": _id_in(reference)}
    found = _rows("subject", condition.sql, values)
    if not found:
        return NOT_FOUND
    return Whose(what="subject", id=str(found[0][0]), said=found[0][1], since=since, until=until)


def _id_in(text: str) -> UUID:
    """The id that was typed, or nobody's: for null, PostgreSQL 15 plans to read everybody."""
    try:
        return parse_id(text.strip())
    except ValueError:
        return _NOBODY


def user(
    viewer: Viewer, number: str, since: datetime | None = None, until: datetime | None = None
) -> Whose | Refusal:
    """The user of the viewer's force who has this number."""
    if refusal := may_read_log(viewer):
        return refusal
    found = _rows("user", "", {"number": number.strip(), "force": viewer.force})
    if not found:
        return Refusal(
            what="Nobody of your force has this number.", do="Check the number, and look again."
        )
    return Whose(what="user", id=str(found[0][0]), said=found[0][1], since=since, until=until)


def force(viewer: Viewer, since: datetime, until: datetime) -> Whose | Refusal:
    """The viewer's whole force, between two moments."""
    if refusal := may_read_log(viewer):
        return refusal
    return Whose(what="force", id=viewer.force, said=viewer.force, since=since, until=until)


def count(viewer: Viewer, whose: Whose) -> int:
    """How many lines of this log the viewer may read."""
    if may_read_log(viewer):
        return 0
    return int(_rows("counted", *_done(viewer, whose))[0][0])


def page(viewer: Viewer, whose: Whose, *, most: int, after: int = 0) -> tuple[Done, ...]:
    """One page of the log, the newest first. To have read it is a look at all who stand there."""
    if may_read_log(viewer):
        return ()
    sql, values = _done(viewer, whose)
    rows = _rows("page", sql, {**values, "most": most, "after": after, "few": FEW})
    lines = tuple(
        _line(row[:4], row[4:7], row[7:13], is_look=row[13], references=tuple(row[14]))
        for row in rows
    )
    asked(log_of=f"{whose.what} {whose.said}")
    saw(people=[whose.id] if whose.what == "subject" else _named(lines))
    return lines


def when_read(
    viewer: Viewer, people: Iterable[UUID], references: Iterable[str], before: datetime
) -> tuple[datetime, ...]:
    """When the viewer read the chronology of any of these people's records, the latest first.

    One's own looks are told to nobody but oneself, and nothing of them but when they were.
    """
    values = {
        "user": viewer.user,
        "people": list(people),
        "references": list(references),
        "before": before,
        "most": MOST_READINGS,
    }
    return tuple(row[0].astimezone(UTC) for row in _rows("when_read", "", values))


def whose_it_was(viewer: Viewer, whose: Whose) -> tuple[int, tuple[str, ...]]:
    """How many lines of this log the viewer may read, and all whose data they are about."""
    if may_read_log(viewer):
        return 0, ()
    ((lines, people),) = _rows("whose", *_done(viewer, whose))
    return lines, tuple(map(str, people))


def with_proof(viewer: Viewer, whose: Whose, *, as_json: bool) -> Iterator[bytes]:
    """All that the viewer may read of this log, in the order of the chain, written line by line.

    Each line has its place, its leaf and all that its leaf commits to; what has no place yet waits
    for one. In a transaction, which holds the lines together; whoever gives them away logs that.
    """
    if may_read_log(viewer):
        return
    sql, values = _done(viewer, whose)
    written = SQL["as_json" if as_json else "as_csv"].replace("{cells}", _cells())
    lines = SQL["with_proof"].rstrip(";").replace("{done}", sql)
    with seeing_all(TO_READ), connection.cursor() as cursor:
        # Also says in whose name, as a COPY by itself would not.
        cursor.execute(SQL["room_to_sort"])
        with cursor.copy(written.replace("{with_proof}", lines), values) as copy:
            for line in copy:  # the server sends each by itself
                yield bytes(line)


def _cells() -> str:
    cell = SQL["cell"].rstrip(";")
    texts = {"people": "array_to_string(people, ' ')", "cases": "array_to_string(cases, ' ')"}
    return ", ".join(
        cell.replace("{text}", texts.get(name, f'"{name}"::text')).replace("{name}", name)
        for name in FIELDS
    )


def _named(lines: tuple[Done, ...]) -> set[str]:
    return {one for line in lines for one in line.people[:FEW]}


def _done(viewer: Viewer, whose: Whose) -> tuple[str, dict[str, Any]]:
    condition = visible(viewer, Act.READ_LOG)
    sql = (
        SQL["done"]
        .replace("{looks}", SQL[f"looks_of_{whose.what}"].rstrip(";"))
        .replace("{entries}", SQL[f"entries_of_{whose.what}"].rstrip(";"))
        .replace("{visible}", condition.sql)
        .rstrip(";")
    )
    return sql, {
        **condition.values,
        "whose": whose.id,
        "since": whose.since,
        "until": whose.until,
        "collection": Operation.COLLECTION.value,
        "alteration": Operation.ALTERATION.value,
    }


def _rows(name: str, within: str, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    sql = SQL[name].replace("{done}", within).replace("{visible}", within)
    with seeing_all(TO_READ), connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def _line(
    what: tuple[Any, ...],
    who: tuple[Any, ...],
    rest: tuple[Any, ...],
    *,
    is_look: bool,
    references: tuple[str, ...] = (),
) -> Done:
    identity, operation, doing, at = what
    name, number, role = who
    people, cases, sought, reason, recipients, came_from = rest
    return Done(
        id=str(identity),
        operation=Operation(operation),
        doing=doing,
        at=at,
        name=name,
        number=number,
        role=role,
        people=tuple(map(str, people)),
        cases=tuple(map(str, cases)),
        asked=json.loads(sought),
        reason=reason,
        recipients=recipients,
        came_from=came_from,
        is_look=is_look,
        references=references,
    )
