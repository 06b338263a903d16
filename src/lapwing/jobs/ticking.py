"""One tick: the sweep until nothing is due, then climbing, the journal's order, and mail."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from django.db import OperationalError

from lapwing.assurance.measures.actions import count_days
from lapwing.base.clock_text import instant_text
from lapwing.casework import glass
from lapwing.journal.sequencer import sequence
from lapwing.worklists import mail
from lapwing.worklists.actions import climb
from lapwing.worklists.backlog import tell_of_backlog
from lapwing.worklists.sweep import sweep

Done = TypeVar("Done")
log = logging.getLogger(__name__)


def tick(now: datetime, limit: int = 500, *, mailing: bool = True) -> dict[str, Any]:
    """Do everything that this moment demands; what was done, by name.

    Without ``mailing`` the letters are left to somebody who can wait for a slow mail server.
    """
    looked_at = raised = climbed = settled = 0
    trouble: list[str] = []
    more = True
    while more:
        swept = sweep(now, limit)
        looked_at, raised = looked_at + swept.looked_at, raised + swept.raised
        trouble += [str(person) for person in swept.trouble]
        more = swept.more
    more = True
    while more:
        went = climb(now, limit)
        climbed, settled = climbed + went.climbed, settled + went.settled
        more = went.more
    # Whatever goes wrong with one of these, the others do not wait for it.
    sequenced = _guarded(sequence, now, 0, trouble)
    backlogs_told = _guarded(tell_of_backlog, now, 0, trouble)
    glass_told = _guarded(glass.tell, now, 0, trouble)
    alarms = _guarded(count_days, now, 0, trouble)
    letters = _guarded(mail.send, now, mail.Sent(), trouble) if mailing else mail.Sent()
    return {
        "at": instant_text(now),
        "looked_at": looked_at,
        "raised": raised,
        "climbed": climbed,
        "settled": settled,
        "sequenced": sequenced,
        "backlogs_told": backlogs_told,
        "glass_told": glass_told,
        "alarms_raised": alarms,
        "letters_sent": letters.sent,
        "letters_failed": letters.failed,
        "trouble": trouble,
    }


def _guarded(
    work: Callable[[datetime], Done], now: datetime, nothing: Done, trouble: list[str]
) -> Done:
    try:
        return work(now)
    except OperationalError:
        raise
    except Exception as problem:
        trouble.append(f"{work.__module__}: {type(problem).__name__}")
        log.exception("A part of the tick went wrong.")
        return nothing
