"""Which records are of one person: what people decided of them, and what follows from that now.

Nothing here asks who may know; whoever shows anything of it asks that first.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.matching.clusters import Decision, Verdict, people, touched
from lapwing.matching.joins import Decided, joins, standing_at
from lapwing.record.actor import seeing_all

SQL = queries("record/one_person.sql")
WHO_IS_ONE = "know which records are of one person"


def decided_about(these: Iterable[UUID]) -> tuple[Decided[UUID], ...]:
    """Every decision about these records and those that were ever joined with them."""
    wanted = list(these)
    if not wanted:
        return ()
    return tuple(_decided(row) for row in _rows("reaching", ids=wanted, same=Verdict.SAME.value))


def joined_with(these: Iterable[UUID]) -> frozenset[UUID]:
    """These records, and those that are of one person with any of them now."""
    wanted = frozenset(these)
    return wanted.union(other for _, other in _rows("joined", ids=list(wanted)))


def others_of(these: Iterable[UUID]) -> dict[UUID, frozenset[UUID]]:
    """Of each of these records that is of one person with others, those others."""
    found: dict[UUID, set[UUID]] = {}
    for mine, other in _rows("joined", ids=list(these)):
        found.setdefault(mine, set()).add(other)
    return {one: frozenset(others) for one, others in found.items()}


def apart_from(record: UUID) -> frozenset[UUID]:
    """The records of everybody who was said not to be the same person as this record's."""
    decided = decided_about([record])
    mine = {record, *joins(decided).get(record, ())}
    never = {
        each
        for one in standing_at(decided)
        if one.decision.verdict is Verdict.NOT_THE_SAME
        and mine & {one.decision.one, one.decision.other}
        for each in (one.decision.one, one.decision.other)
    }
    return joined_with(never - mine) - mine


def decide(decision: Decision[UUID], *, at: datetime) -> None:
    """Note what somebody decided, and which records are of one person from now on."""
    _run(
        "add",
        id=decision.id,
        one=decision.one,
        other=decision.other,
        verdict=decision.verdict.value if decision.verdict else "",
        revokes=decision.revokes,
        decided=at,
    )
    pair = (decision.one, decision.other)
    known = [one.decision for one in decided_about(pair)]
    reached = touched(pair, (), known)
    groups = [one for one in people(reached, decisions=known).groups if len(one) > 1]
    _run("forget_joined", ids=list(reached))
    _run(
        "join",
        people=[each for one in groups for each in one],
        wholes=[one[0] for one in groups for _ in one],
    )
    # Of whom they may be the second is another question now.
    _run("compare_again", ids=list(reached))


def _decided(row: tuple[Any, ...]) -> Decided[UUID]:
    return Decided(
        decision=Decision(
            id=row[0],
            one=row[1],
            other=row[2],
            verdict=Verdict(row[3]) if row[3] else None,
            revokes=row[4],
        ),
        at=row[5].astimezone(UTC),
    )


@seeing_all(WHO_IS_ONE)
def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


@seeing_all(WHO_IS_ONE)
def _run(name: str, **values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
