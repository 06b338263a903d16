"""Which records were of one person at a moment, and since when: by what people had decided by then.

A join is a decision that two are the same, and ends when that is taken back. What stands then is
what would have stood had it never been said.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic

from lapwing.matching.clusters import Decision, K, Verdict, people, standing


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided(Generic[K]):
    """What somebody decided of two records, and when."""

    decision: Decision[K]
    at: datetime


# Of each record the others of the same person, and since when they are known to be.
Joins = Mapping[K, Mapping[K, datetime]]


def standing_at(
    decided: Iterable[Decided[K]], known_at: datetime | None = None
) -> tuple[Decided[K], ...]:
    """The decisions that stood at a moment, or stand now, in the order in which they were taken."""
    known = {one.decision.id: one for one in decided if known_at is None or one.at <= known_at}
    stand = standing(one.decision for one in known.values())
    return tuple(
        sorted((known[one.id] for one in stand), key=lambda one: (one.at, one.decision.id))
    )


def joins(decided: Iterable[Decided[K]], known_at: datetime | None = None) -> Joins[K]:
    """The records that are of one person with another, by what was known at a moment.

    Two who are joined through a third are one since the later of the joins between them.
    """
    stand = standing_at(decided, known_at)
    records = {each for one in stand for each in (one.decision.one, one.decision.other)}
    groups = people(records, decisions=[one.decision for one in stand]).groups
    place = {each: number for number, group in enumerate(groups) for each in group}
    together: dict[K, set[K]] = {each: {each} for each in records}
    found: dict[K, dict[K, datetime]] = {}
    for one in stand:
        pair = one.decision
        left, right = together[pair.one], together[pair.other]
        apart = pair.verdict is not Verdict.SAME or place[pair.one] != place[pair.other]
        if apart or left is right:
            continue
        for each in left:
            for other in right:
                found.setdefault(each, {})[other] = one.at
                found.setdefault(other, {})[each] = one.at
        left |= right
        for each in right:
            together[each] = left
    return found
