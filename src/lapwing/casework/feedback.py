"""Feedback to an officer by name: it waits until they have read it, and its giver sees when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.areas import all_kinds
from lapwing.base.named_sql import queries
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Reference
from lapwing.record.access import Act, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer

SQL = queries("casework/feedback.sql")
MOST_GIVEN = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class ToRead:
    """Feedback that its officer has not said they have read."""

    entry: UUID
    kind: Kind
    receipt: Kind
    case: UUID
    reference: str
    sort: str
    said: str
    at: datetime
    by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Given:
    """Feedback that somebody gave: to whom, when it was read, and what was said to it."""

    kind: Kind
    case: UUID
    reference: str
    sort: str
    said: str
    at: datetime
    to: str
    read_at: datetime | None
    answer: str


@cache
def by_name() -> Mapping[str, Kind]:
    """The receipt of each kind of entry that tells an officer something by name."""
    kinds = all_kinds()
    return {
        told: receipt
        for receipt in kinds.values()
        if receipt.receipt
        for told in receipt.regards
        if isinstance(kinds[told].question("officer"), Reference)
    }


def to_read(viewer: Viewer, since: datetime) -> tuple[ToRead, ...]:
    """The feedback to the viewer since a moment that waits to be read by them."""
    return tuple(
        ToRead(
            entry=row[0],
            kind=all_kinds()[row[8]],
            receipt=by_name()[row[8]],
            case=row[1],
            reference=row[3],
            sort=row[4] or "",
            said=row[5] or "",
            at=row[6],
            by=row[7],
        )
        for row in _rows(viewer, "to_me", since=since)
    )


def given(viewer: Viewer) -> tuple[Given, ...]:
    """The last feedback that the viewer gave."""
    return tuple(
        Given(
            kind=all_kinds()[row[10]],
            case=row[1],
            reference=row[3],
            sort=row[4] or "",
            said=row[5] or "",
            at=row[6],
            to=row[7],
            read_at=row[8],
            answer=row[9] or "",
        )
        for row in _rows(viewer, "by_me", most=MOST_GIVEN)
    )


def _rows(viewer: Viewer, name: str, **values: Any) -> list[tuple[Any, ...]]:
    # Whose it is is asked first, and only of that whether they may see the case.
    told = visible(viewer, Act.SEE_CASE)
    with seeing_all("tell somebody what was told them by name"), connection.cursor() as cursor:
        cursor.execute(
            SQL[name].replace("{visible}", told.sql),
            {
                "user": viewer.user,
                "given": [*by_name()],
                "read": [one.key for one in by_name().values()],
                **values,
                **told.values,
            },
        )
        rows = list(cursor.fetchall())
    saw(people=(row[2] for row in rows), cases=(row[1] for row in rows))
    return rows
