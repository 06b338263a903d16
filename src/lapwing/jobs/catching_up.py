"""Brings the duties' store to the rules in force after a change of the rulebook, a few at a time.

Each person's watch says by which rules their duties were last derived, so nothing else has to be
remembered: whoever was recorded about meanwhile is up to date already, and a run that was cut goes
on with those who are left. Few are taken at once, and none whom somebody is recording about.
"""

import logging
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import OperationalError, transaction

from lapwing.duties import actions as duties
from lapwing.duties import queries
from lapwing.worklists.actions import raise_now

# So few at once that somebody who records never waits long for one of them.
AT_ONCE = 20
# The most pressing are looked for again after so many, since each look orders all who are left.
LOT = 5_000
log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How many people were derived again, of how many, and who could not be."""

    done: int
    of: int
    trouble: tuple[UUID, ...] = ()


def how_many_behind() -> int:
    """How many people's duties were derived by other rules than those in force."""
    behind = queries.behind()
    return queries.how_many_follow(behind) if behind else 0


def catch_up(
    clock: Callable[[], datetime], behind: Sequence[str] | None = None
) -> Generator[Progress, None, None]:
    """Derive everybody again whose duties follow other rules, and say after each few how far it is.

    ``clock`` gives the moment as at which the next few are derived, ``behind`` the fingerprints of
    those other rules, where they are known. What the rules in force demand is told at once, and
    what they demand no more is settled. Whoever could not be worked out is left to the sweep.
    """
    behind = queries.behind() if behind is None else behind
    of = queries.how_many_follow(behind) if behind else 0
    if not of:
        return
    done, trouble = 0, list[UUID]()
    passed_over: set[UUID] = set()
    while lot := queries.who_follow(behind, most=LOT, except_for=passed_over):
        for start in range(0, len(lot), AT_ONCE):
            few = lot[start : start + AT_ONCE]
            derived, failed = _some(few, behind, clock())
            done += len(derived)
            trouble += failed
            passed_over |= set(few) - set(derived)
            yield Progress(done=done, of=max(of, done), trouble=tuple(trouble))


def _some(
    people: Sequence[UUID], behind: Sequence[str], now: datetime
) -> tuple[Sequence[UUID], Sequence[UUID]]:
    """Derive a few again in one transaction; if that goes wrong, each by themselves."""
    try:
        with transaction.atomic():
            claimed = duties.claim_following(people, behind)
            raise_now(duties.refresh(claimed, now), now)
            return tuple(claimed), ()
    except OperationalError:
        raise  # the database itself is in trouble; these few are done again later
    except Exception as problem:  # noqa: BLE001 -- whatever it is, it must not stop the others
        if len(people) == 1:
            return (), _leave_to_the_sweep(people[0], problem, now)
    parts = [_some([one], behind, now) for one in people]
    derived = [one for part in parts for one in part[0]]
    return derived, [one for part in parts for one in part[1]]


def _leave_to_the_sweep(person: UUID, problem: Exception, now: datetime) -> Sequence[UUID]:
    """The sweep looks at them at once, and knows how to put off and report what goes wrong."""
    log.error(
        "The record of person %s could not be worked out: %s.", person, type(problem).__name__
    )
    with transaction.atomic():
        duties.put_off(person, until=now, trouble=type(problem).__name__)
    return (person,)
