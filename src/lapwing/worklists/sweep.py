"""The sweep: looks again at everybody for whom time alone may have changed something, and tells.

Off the path of those who record, in small transactions. It takes a person's watch only if nobody
else has it, works out afresh what follows from the record as it is now, and only then tells: so
what has just been done never wakes anybody, and what somebody is recording at this moment is told
by their own transaction. One record that cannot be worked out is put off and reported, and stops
no other.
"""

import logging
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import OperationalError, transaction

from lapwing.base.clock import london_date
from lapwing.duties import actions as duties
from lapwing.record.actor import seeing_all
from lapwing.worklists.actions import raise_now
from lapwing.worklists.numbers import numbers_of

# So few at once that somebody who records never waits long for one of them.
AT_ONCE = 20
NATIONAL = ""
LONGEST_WAIT = timedelta(hours=1)
log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Swept:
    """How many people were looked at, how many alerts raised, and who could not be worked out.

    ``more`` says whether others may still wait.
    """

    looked_at: int = 0
    raised: int = 0
    trouble: tuple[UUID, ...] = ()
    more: bool = False


@seeing_all("tell what is due")
def sweep(now: datetime, limit: int = 500) -> Swept:
    """Look at no more than ``limit`` people who must be looked at by now."""
    looked_at = raised = 0
    trouble: list[UUID] = []
    while looked_at < limit:
        taken, told, failed = _sweep_some(now, min(AT_ONCE, limit - looked_at))
        looked_at, raised = looked_at + taken, raised + told
        trouble += failed
        if taken < min(AT_ONCE, limit):
            return Swept(looked_at=looked_at, raised=raised, trouble=tuple(trouble))
    return Swept(looked_at=looked_at, raised=raised, trouble=tuple(trouble), more=True)


def _sweep_some(now: datetime, most: int) -> tuple[int, int, Sequence[UUID]]:
    """Look at a few people in one transaction; if that goes wrong, at each by themselves."""
    with transaction.atomic():
        claimed = duties.claim(now, most)
        if not claimed:
            return 0, 0, ()
        try:
            with transaction.atomic():
                return len(claimed), _look(claimed, now), ()
        except OperationalError:
            raise  # the database itself is in trouble; everybody stays due
        except Exception as problem:  # noqa: BLE001 -- whatever it is, it must not stop the others
            if len(claimed) == 1:
                return 1, 0, _put_off(claimed, problem, now)
    return _one_by_one(sorted(claimed), now)


def _one_by_one(people: Sequence[UUID], now: datetime) -> tuple[int, int, Sequence[UUID]]:
    raised, trouble = 0, list[UUID]()
    for person in people:
        with transaction.atomic():
            claimed = duties.claim_one(person, now)
            if not claimed:
                continue
            try:
                with transaction.atomic():
                    raised += _look(claimed, now)
            except OperationalError:
                raise
            except Exception as problem:  # noqa: BLE001 -- the same
                trouble += _put_off(claimed, problem, now)
    return len(people), raised, trouble


def _look(claimed: dict[UUID, int], now: datetime) -> int:
    return raise_now(duties.refresh(claimed, now), now)


def _put_off(claimed: dict[UUID, int], problem: Exception, now: datetime) -> Sequence[UUID]:
    """Try again later, and later each time; the log says who, never what is recorded of them."""
    minutes = numbers_of(NATIONAL)["looked-at-again"].value_on(london_date(now))
    last = traceback.extract_tb(problem.__traceback__)[-1]
    # Where it went wrong and not what was said there, which may be what somebody recorded.
    where = f"{type(problem).__name__} in {last.name}, line {last.lineno}"
    for person, tries in claimed.items():
        wait = min(timedelta(minutes=minutes) * 2 ** min(tries, 8), LONGEST_WAIT)
        log.error("The record of person %s could not be worked out: %s.", person, where)
        duties.put_off(person, until=now + wait, trouble=where)
    return tuple(claimed)
