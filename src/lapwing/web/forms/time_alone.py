"""A time that was typed without its date: the last such time, or the next where it lies ahead.

The date is filled in when the form is sent to be checked, so that whoever checks it sees which day
is meant, and what is recorded later is that day's, whatever the clock says by then.
"""

from datetime import date, datetime, time, timedelta

from lapwing.base.clock import london
from lapwing.base.clock_told import Ambiguous, read_moment, read_time
from lapwing.base.refusals import Refusal
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Moment
from lapwing.web.forms.moments import PARTS
from lapwing.web.forms.read import WHEN
from lapwing.web.forms.typed import Typed

_DAY = timedelta(days=1)


def with_dates(kind: Kind, typed: Typed, now: datetime) -> Typed:
    """What was typed, with the date of every time that was typed alone."""
    asked = {one.name: one.future for one in kind.questions if isinstance(one, Moment)}
    for name, future in {**asked, WHEN: False}.items():
        typed = _with_date(name, typed, now, future=future)
    return typed


def _with_date(name: str, typed: Typed, now: datetime, *, future: bool) -> Typed:
    *dated, clock = (typed.one(f"{name}-{part}").strip() for part in PARTS)
    at = read_time(clock)
    if any(dated) or isinstance(at, Refusal):
        return typed
    today = london(now).date()
    day = today if _still_ahead(today, at, now) is future else today + (_DAY if future else -_DAY)
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        typed = typed.with_value(f"{name}-{part}", str(value))
    return typed


def _still_ahead(day: date, at: time, now: datetime) -> bool:
    """Whether the clock has yet to show this time on this day; which was meant is asked later."""
    told = read_moment(day, at)
    if isinstance(told, Ambiguous):
        told = told.first
    return not isinstance(told, Refusal) and told > now
