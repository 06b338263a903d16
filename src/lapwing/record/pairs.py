"""Pairs of records that may be of one person, found by their keys behind the pages.

Whoever is put on record, or described anew, is compared once with those to whom their keys lead,
and never with everybody. What somebody must look at is kept, for the queue; nothing is ever joined
here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import product
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.matching.bands import worth_asking
from lapwing.matching.description import Description
from lapwing.matching.heavy import BUDGET, rarest_first
from lapwing.matching.model import shipped
from lapwing.matching.score import Score, best
from lapwing.record import described
from lapwing.record.actor import seeing_all
from lapwing.record.one_person import apart_from, others_of

SQL = queries("record/pairs.sql")
AT_ONCE = 100  # records in one transaction
MOST_LED_TO = 2 * BUDGET

Told = Mapping[UUID, tuple[Description, ...]]


def find_pairs(now: datetime) -> Iterator[int]:
    """Compare whoever was described anew, some at a time; how many so far, after each lot."""
    done = 0
    while lot := _find_some(now):
        done += lot
        yield done


@seeing_all("find who is on record twice")
@transaction.atomic
def _find_some(now: datetime) -> int:
    rows = _rows("to_compare", most=AT_ONCE)
    if not rows:
        return 0
    ids = [row[0] for row in rows]
    heavy = described.heavy({key for _, keys in rows for key in keys})
    led = {person: _leads_to(person, rarest_first(keys, heavy)) for person, keys in rows}
    read = set(ids).union(*led.values())
    others = others_of(read)
    told = described.described(read.union(*others.values()))
    found: dict[tuple[UUID, UUID], float] = {}
    for person in ids:
        for other, bits in _alike(person, led[person], told, others):
            found[min(person, other), max(person, other)] = bits
    _run("forget", ids=ids)
    if found:
        _run(
            "add",
            ones=[one for one, _ in found],
            others=[other for _, other in found],
            bits=list(found.values()),
            now=now,
        )
    _run("compared", ids=ids)
    return len(ids)


def _leads_to(person: UUID, keys: Sequence[int]) -> list[UUID]:
    if not keys:
        return []
    return [row[0] for row in _rows("leads_to", keys=list(keys), person=person, most=MOST_LED_TO)]


def _alike(
    person: UUID,
    led: Iterable[UUID],
    told: Told,
    others: Mapping[UUID, frozenset[UUID]],
) -> Iterator[tuple[UUID, float]]:
    """Those of whom somebody should say whether they are this person, and how much speaks for it.

    Nobody is offered who is this person already, was said not to be, or is likelier a twin, a
    brother, a parent or a child; nor where a record of the one person speaks against one of the
    other.
    """
    never = others.get(person, frozenset()) | apart_from(person) | {person}
    wanted = [one for one in led if one not in never and one in told]
    if person not in told or not wanted:
        return
    people = described.how_many()
    for one in wanted:
        score = _score(told[person], told[one], people)
        if not worth_asking(score, people=people):
            continue
        mine, theirs = (
            {each, *others.get(each, frozenset())} & told.keys() for each in (person, one)
        )
        across = (
            _score(told[left], told[right], people).total
            for left, right in product(sorted(mine), sorted(theirs))
            if (left, right) != (person, one)
        )
        if all(total >= 0 for total in across):
            yield one, score.total


def _score(one: Sequence[Description], other: Sequence[Description], people: float) -> Score:
    sides = [[described.traits_of(each) for each in told] for told in (one, other)]
    return best(sides[0], sides[1], shipped(), people=people)[2]


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _run(name: str, **values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
