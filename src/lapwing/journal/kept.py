"""Reads the whole journal with its proof, entry by entry, as it is at one moment."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC
from typing import Any

from django.db import connection, transaction

from lapwing.base.canonical import NotCanonicalError
from lapwing.base.named_sql import queries
from lapwing.journal.entry import Author, Entry
from lapwing.journal.proof import Head, Kept, Verdict, body_of, verify
from lapwing.journal.queries import answers_of

SQL = queries("journal/chain.sql")
AT_ONCE = 2_000


def verify_journal(
    noted: Iterable[Head] = (), progress: Callable[[int, int], None] | None = None
) -> Verdict:
    """Verify every entry; ``progress`` is told now and then how many of how many were read."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            if not connection.savepoint_ids:
                cursor.execute(SQL["begin_reading"])
            cursor.execute(SQL["counted"])
            total = int(cursor.fetchone()[0])
            cursor.execute(SQL["checkpoints"])
            checkpoints = [Head(size=s, head=bytes(h), at=at) for s, h, at in cursor.fetchall()]
        return verify(_kept(total, progress), checkpoints, noted)


def _kept(total: int, progress: Callable[[int, int], None] | None) -> Iterator[Kept]:
    read = 0
    with connection.chunked_cursor() as cursor:
        cursor.execute(SQL["everything"])
        while rows := cursor.fetchmany(AT_ONCE):
            for row in rows:
                yield _one(row)
            read += len(rows)
            if progress is not None:
                progress(read, total)


def _one(row: tuple[Any, ...]) -> Kept:
    stands, salt, commitment, seq, leaf_hash, chain, is_waiting = row[1], *row[18:]
    return Kept(
        entry=str(row[0]),
        body=_body(row) if stands else None,
        salt=None if salt is None else bytes(salt),
        commitment=None if commitment is None else bytes(commitment),
        seq=seq,
        leaf_hash=None if leaf_hash is None else bytes(leaf_hash),
        chain=None if chain is None else bytes(chain),
        waiting=is_waiting,
    )


def _body(row: tuple[Any, ...]) -> bytes:
    """The canonical bytes of what the row says now, or bytes that no entry ever has."""
    try:
        entry = Entry(
            id=str(row[0]),
            kind=row[2],
            edition=row[3],
            case=str(row[4]),
            about=str(row[5]),
            household=None if row[6] is None else str(row[6]),
            at=row[7].replace(tzinfo=UTC),
            recorded=row[8].replace(tzinfo=UTC),
            by=Author(user=str(row[9]), role=row[10], team="" if row[11] is None else str(row[11])),
            answers=answers_of(json.loads(row[12])),
            regarding=None if row[13] is None else str(row[13]),
            corrects=None if row[14] is None else str(row[14]),
        )
        return body_of(entry, force=row[15], key=str(row[16]), asked=bytes(row[17]))
    except (NotCanonicalError, AttributeError, OverflowError, TypeError, ValueError):
        return b"This row was never written by Lapwing."
