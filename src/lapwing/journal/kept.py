"""Reads the whole journal with its proof, entries and looks, as it is at one moment."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.journal.photographs import PHOTOGRAPH_ADDED
from lapwing.journal.proof import Fault, Head, Kept, Problem, Verdict, body_again, verify
from lapwing.record.actor import seeing_all

SQL = queries("journal/chain.sql")
AT_ONCE = 2_000


def verify_journal(
    noted: Iterable[Head] = (), progress: Callable[[int, int], None] | None = None
) -> Verdict:
    """Verify every entry and look; ``progress`` is told now and then how many were read."""
    with transaction.atomic(), seeing_all("verify the journal"):
        with connection.cursor() as cursor:
            if not connection.savepoint_ids:
                cursor.execute(SQL["begin_reading"])
            cursor.execute(SQL["counted"])
            total = int(cursor.fetchone()[0])
            cursor.execute(SQL["checkpoints"])
            checkpoints = [Head(size=s, head=bytes(h), at=at) for s, h, at in cursor.fetchall()]
        verdict = verify(_kept(total, progress), checkpoints, noted)
        return replace(verdict, problems=(*verdict.problems, *_beside()))


def _beside() -> Iterator[Problem]:
    """What stands beside the entries that name it by its hash, and is not what they name."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["beside"])
        for entry, kind, gone in cursor.fetchall():
            what = "photograph" if kind == PHOTOGRAPH_ADDED.key else "package"
            became = "was removed" if gone else "is not what was recorded: it was changed"
            yield Problem(
                fault=Fault.REMOVED if gone else Fault.CHANGED,
                says=f"The {what} that entry {entry} names {became}.",
                entry=entry,
            )


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
    told, answers, asked = (None if one is None else json.loads(one) for one in row[1:4])
    salt, commitment, seq, leaf_hash, chain, is_waiting = row[4:]
    return Kept(
        entry=row[0],
        look=None if told is None else "look" in told,
        body=None if told is None else _body(told, answers, asked),
        salt=None if salt is None else bytes(salt),
        commitment=None if commitment is None else bytes(commitment),
        seq=seq,
        leaf_hash=None if leaf_hash is None else bytes(leaf_hash),
        chain=None if chain is None else bytes(chain),
        waiting=is_waiting,
    )


def _body(told: dict[str, Any], answers: object, asked: object) -> bytes:
    """The bytes that an entry, or a look, would have been recorded as."""
    if "look" in told:
        return body_again(**told, asked=asked)
    return body_again(**told, answers=answers)
