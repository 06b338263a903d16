"""The sequencer: gives each committed leaf its place in the chain, off the path of those who write.

A transaction that records or looks waits for nobody: it leaves a mark in the outbox. The sequencer
follows the outbox and not ids or times, which say nothing about when a transaction commits. Only
one runs at once, and each batch is one transaction: killed at any moment, it has done it or not.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.journal.proof import START, Head, chained, leaf_hash_of
from lapwing.record.actor import seeing_all

SQL = queries("journal/chain.sql")
BATCH = 5_000


@seeing_all("give places in the chain")
def sequence(now: datetime, batch: int = BATCH) -> int:
    """Give a place to every leaf that waits; how many there were. Nought if another is at it."""
    return sum(_batches(now, batch))


def _batches(now: datetime, batch: int) -> Iterator[int]:
    while done := _sequence_once(now, batch):
        yield done
        if done < batch:
            return


def _sequence_once(now: datetime, batch: int) -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(SQL["only_one"])
        if not cursor.fetchone()[0]:
            return 0
        cursor.execute(SQL["next_leaves"], {"most": batch})
        leaves = [(leaf, bytes(commitment)) for leaf, commitment in cursor.fetchall()]
        if not leaves:
            return 0
        cursor.execute(SQL["last_place"])
        last = cursor.fetchone()
        size, head = (last[0], bytes(last[1])) if last else (0, START)
        hashes = [leaf_hash_of(str(leaf), commitment) for leaf, commitment in leaves]
        chains = list(chained(head, hashes))
        ids = [leaf for leaf, _ in leaves]
        cursor.execute(
            SQL["add_places"],
            {
                "seqs": list(range(size + 1, size + 1 + len(leaves))),
                "leaves": ids,
                "hashes": hashes,
                "chains": chains,
            },
        )
        cursor.execute(SQL["take_from_outbox"], {"leaves": ids})
        cursor.execute(
            SQL["add_checkpoint"], {"size": size + len(leaves), "head": chains[-1], "at": now}
        )
        return len(leaves)


def head() -> Head | None:
    """Where the chain ends now, for whoever verifies it later; None while nothing has its place."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["last_place"])
        last = cursor.fetchone()
    return Head(size=last[0], head=bytes(last[1])) if last else None


def places_of(leaves: Iterable[str]) -> dict[str, tuple[int, str]]:
    """The place and the hash of each of these entries' leaves, of those that have one."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["places_of"], {"leaves": [UUID(one) for one in leaves]})
        return {leaf: (seq, bytes(digest).hex()) for leaf, seq, digest in cursor.fetchall()}
