"""The clock: every instant is kept in UTC and shown, counted and typed in Europe/London.

Nothing here reads the time. An instant is an aware datetime; a naive one is a mistake in the
program and raises. Adding to, or subtracting, London datetimes directly ignores the change of the
clocks, which is why every function converts to UTC before it counts.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def utc(instant: datetime) -> datetime:
    """The same instant, in UTC."""
    if instant.tzinfo is UTC:
        return instant
    if instant.utcoffset() is None:
        raise ValueError("An instant must say its time zone.")
    return instant.astimezone(UTC)


def london(instant: datetime) -> datetime:
    """The same instant as the clocks in London show it (``fold`` is 1 the second time round)."""
    return utc(instant).astimezone(LONDON)


def london_date(instant: datetime) -> date:
    """The date in London at this instant."""
    return london(instant).date()


def at_london(day: date, at: time) -> datetime:
    """The instant when the clocks in London show this time on this day.

    A time that happens twice means the first: a deadline never falls later than it might. A time
    that is skipped in spring moves on by the hour that was lost, so that 1:30am becomes 2:30am.
    """
    return datetime.combine(day, at.replace(fold=0), LONDON).astimezone(UTC)


def start_of_day(day: date) -> datetime:
    """Midnight in London at the start of this day, which is also the end of the day before."""
    return at_london(day, time(0))


def add_elapsed(instant: datetime, *, hours: float = 0, minutes: float = 0) -> datetime:
    """The instant so much later by a stopwatch, whatever the clocks on the wall do meanwhile."""
    return utc(instant) + timedelta(hours=hours, minutes=minutes)


def minutes_between(earlier: datetime, later: datetime) -> float:
    """The minutes that passed by a stopwatch; below nought if ``later`` came first."""
    return (utc(later) - utc(earlier)) / timedelta(minutes=1)
