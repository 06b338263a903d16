"""Conflicts of interest: who at work is on record themselves, or has family who is.

Professional standards say it of anybody, and anybody of themselves; only professional standards end
it, so that nobody lets themselves in. Each is logged in the chain as an alteration, in the same
transaction, and locks out from the next request on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.ids import read_reference
from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record.access import Act, Condition, Facts, Part, may, visible
from lapwing.record.access.conflict import THEMSELVES
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer

SQL = queries("casework/conflicts.sql")
TO_KEEP = "keep conflicts of interest"
TIES: Mapping[str, str] = MappingProxyType(
    {THEMSELVES: "It is they themselves", "family": "It is one of their family"}
)
NO_REFERENCE = Refusal(
    what="Nobody is on record under this reference.",
    do="Type the reference of the person as it is written.",
    field="person",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Conflict:
    """Somebody at work who is locked out, and of whose record; the person is not named."""

    id: UUID
    name: str
    number: str
    reference: str
    tie: str
    since: datetime
    told_by: str


def may_keep(viewer: Viewer) -> Refusal | None:
    """Why the viewer may not say it of others, nor end it; or nothing."""
    return may(viewer, Act.KEEP_CONFLICTS, Facts(force=viewer.force))


def conflicts(viewer: Viewer) -> tuple[Conflict, ...]:
    """Every conflict that holds in the viewer's force, for whoever may keep them."""
    if may_keep(viewer):
        return ()
    with seeing_all(TO_KEEP):
        rows = _rows("standing", force=viewer.force)
    saw(people=(row[7] for row in rows))
    return tuple(
        Conflict(
            id=row[0],
            name=row[1],
            number=row[2],
            reference=row[3],
            tie=row[4],
            since=row[5],
            told_by=row[6],
        )
        for row in rows
    )


def declare(
    viewer: Viewer, now: datetime, *, number: str, reference: str, tie: str
) -> Refusal | None:
    """Lock somebody out of what is held of a person, or say why not; to say it twice is harmless.

    Of themselves, a viewer can name only whom they may see: a reference that is answered for would
    otherwise tell them who is on record.
    """
    if tie not in TIES:
        return Refusal(what="Say what the person is to them.", do="Choose one.", field="tie")
    of_others = number.strip().casefold() != viewer.number.casefold()
    if of_others and (refusal := may_keep(viewer)):
        return refusal
    with transaction.atomic():
        user = _user(viewer, number)
        if user is None:
            return Refusal(
                what="Nobody of your force has this staff number.",
                do="Type the number by which they sign in.",
                field="number",
            )
        person = _person(viewer, reference)
        if person is None:
            return NO_REFERENCE
        with seeing_all(TO_KEEP):
            added = _run(
                "declare",
                id=fresh_id(now),
                user=user,
                person=person,
                tie=tie,
                told_by=viewer.user,
                now=now,
            )
        if added:
            asked = {"number": number.strip(), "tie": tie}
            _log(viewer, now, "say that somebody has a conflict of interest", person, asked)
    return None


def end(viewer: Viewer, now: datetime, conflict: UUID) -> Refusal | None:
    """Let somebody in again, or say why not."""
    if refusal := may_keep(viewer):
        return refusal
    with transaction.atomic(), seeing_all(TO_KEEP):
        found = _rows("end", id=conflict, force=viewer.force, now=now, by=viewer.user)
        if not found:
            return Refusal(
                what="This conflict of interest does not hold, or it is your own.",
                do="Somebody else of professional standards ends your own.",
            )
        ((person, number, tie),) = found
        asked = {"number": number, "tie": tie}
        _log(viewer, now, "end a conflict of interest", person, asked)
    return None


def _user(viewer: Viewer, number: str) -> UUID | None:
    rows = _rows("user", number=number.strip(), force=viewer.force)
    return rows[0][0] if rows else None


def _person(viewer: Viewer, typed: str) -> UUID | None:
    reference = read_reference(typed)
    if isinstance(reference, Refusal):
        return None
    if may_keep(viewer) is None:
        with seeing_all(TO_KEEP):
            rows = _rows_with(Condition(sql="true"), reference=str(reference))
    else:
        rows = _rows_with(visible(viewer, Act.SEE, part=Part.PERSON), reference=str(reference))
    return rows[0][0] if rows else None


def _log(viewer: Viewer, now: datetime, doing: str, person: UUID, asked: dict[str, str]) -> None:
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.ALTERATION,
            doing=doing,
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            people=(str(person),),
            asked=asked,
            reason="A conflict of interest",
        ),
        viewer.force,
    )


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _rows_with(condition: Condition, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        sql = SQL["person"].replace("{visible}", condition.sql)
        cursor.execute(sql, {**values, **condition.values})
        return list(cursor.fetchall())


def _run(name: str, **values: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return int(cursor.rowcount)
