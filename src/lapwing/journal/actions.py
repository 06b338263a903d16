"""Appends entries and looks, each with its leaf, in the transaction of whoever calls.

Nothing here asks who may record what: that is the one door's. Nothing waits for the chain either:
the entry is marked in the outbox, and the sequencer gives it its place afterwards.
"""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.journal.entry import Entry
from lapwing.journal.look import Look
from lapwing.journal.proof import SALT_BYTES, body_of, body_of_look, commitment_to

SQL = queries("journal/entries.sql")
LOOKS = queries("journal/looks.sql")
# From so many entries on, three statements for all are quicker than one for each.
WORTH_COPYING = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Addition:
    """One entry to append, of which force, under which key, and the digest of what was asked."""

    entry: Entry
    force: str
    key: UUID
    asked: bytes


def append(additions: Iterable[Addition]) -> None:
    """Append these entries. A key that was used before raises ``IntegrityError``."""
    rows = [_row(addition) for addition in additions]
    with connection.cursor() as cursor:
        if len(rows) < WORTH_COPYING:
            for row in rows:
                cursor.execute(SQL["add_one"], row)
            return
        told = [_as_told(row) for row in rows]
        cursor.execute(SQL["add_many"], {"rows": json.dumps(told)})
        _copy(cursor, "copy_leaves", [[r["id"], r["salt"], r["commitment"]] for r in rows])
        _copy(cursor, "copy_pending", [[row["id"], row["recorded"]] for row in rows])


def log(look: Look, force: str) -> None:
    """Log a look, in the transaction of whoever is about to show what was looked at."""
    salt = os.urandom(SALT_BYTES)
    with connection.cursor() as cursor:
        cursor.execute(
            LOOKS["add"],
            {
                "id": look.id,
                "operation": look.operation.value,
                "doing": look.doing,
                "at": look.at,
                "by_user": look.by.user,
                "by_role": look.by.role,
                "by_team": look.by.team or None,
                "force": force,
                "people": [*look.people],
                "cases": [*look.cases],
                "asked": json.dumps(dict(look.asked)),
                "reason": look.reason,
                "recipients": look.recipients,
                "came_from": look.came_from,
                "salt": salt,
                "commitment": commitment_to(salt, body_of_look(look, force=force)),
            },
        )


def _row(addition: Addition) -> dict[str, Any]:
    entry = addition.entry
    key = str(addition.key)
    salt = os.urandom(SALT_BYTES)
    body = body_of(entry, force=addition.force, key=key, asked=addition.asked)
    return {
        "id": entry.id,
        "kind": entry.kind,
        "edition": entry.edition,
        "case": entry.case,
        "about": entry.about,
        "household": entry.household,
        "at": entry.at,
        "recorded": entry.recorded,
        "by_user": entry.by.user,
        "by_role": entry.by.role,
        "by_team": entry.by.team or None,
        "answers": json.dumps(dict(entry.answers)),
        "regarding": entry.regarding,
        "corrects": entry.corrects,
        "force": addition.force,
        "key": key,
        "asked": addition.asked,
        "salt": salt,
        "commitment": commitment_to(salt, body),
    }


def _as_told(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as text, for the database to read many at once."""
    return {
        **{name: value for name, value in row.items() if name not in {"salt", "commitment"}},
        "at": row["at"].isoformat(),
        "recorded": row["recorded"].isoformat(),
        "answers": json.loads(row["answers"]),
        "asked": row["asked"].hex(),
    }


def _copy(cursor: Any, name: str, rows: Sequence[Sequence[object]]) -> None:
    with cursor.copy(SQL[name]) as copy:
        for row in rows:
            copy.write_row(row)
