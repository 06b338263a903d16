"""Reads the whole journal with its proof, entry by entry, as it is at one moment."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.journal.proof import Head, Kept, Verdict, body_again, verify

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
        entry=row[0],
        body=_body(row) if stands else None,
        salt=None if salt is None else bytes(salt),
        commitment=None if commitment is None else bytes(commitment),
        seq=seq,
        leaf_hash=None if leaf_hash is None else bytes(leaf_hash),
        chain=None if chain is None else bytes(chain),
        waiting=is_waiting,
    )


def _body(row: tuple[Any, ...]) -> bytes:
    """The bytes that the row would have been recorded as."""
    return body_again(
        id=row[0],
        kind=row[2],
        edition=row[3],
        case=row[4],
        about=row[5],
        household=row[6],
        at=row[7],
        recorded=row[8],
        by={"user": row[9], "role": row[10], "team": row[11]},
        answers=json.loads(row[12]),
        regarding=row[13],
        corrects=row[14],
        force=row[15],
        key=row[16],
        asked=row[17],
    )
