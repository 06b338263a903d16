"""Whether a child was held overnight: so many hours running between midnight and eight."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from lapwing.base.clock import LONDON, london
from lapwing.journal.entry import Entry

BEGINS, ENDS = time(0), time(8)
HELD_FROM = ("detention-arrived", "detention-back")
HELD_UNTIL = ("detention-released", "detention-taken-to-court", "detention-moved-to-council")
CHARGED = "detention-charged"


@dataclass(frozen=True, kw_only=True, slots=True)
class Night:
    """One night that a child was held: the morning's date, and how long before and after charge."""

    morning: date
    before_charge: timedelta
    after_charge: timedelta


def nights(entries: Iterable[Entry], hours: float, now: datetime) -> tuple[Night, ...]:
    """Each night of one custody record, by its entries in effect and in order.

    Time is what really passes: a night on which the clocks change is an hour shorter or longer.
    """
    told = tuple(entries)
    charged = min((one.at for one in told if one.kind == CHARGED), default=now)
    found = []
    for since, until in _held(told, now):
        for begins, ends in _nights_between(since, until):
            from_, to = max(since, begins), min(until, ends)
            if to - from_ >= timedelta(hours=hours):
                turn = min(max(charged, from_), to)
                found.append(
                    Night(
                        morning=london(begins).date(),
                        before_charge=turn - from_,
                        after_charge=to - turn,
                    )
                )
    return tuple(found)


def _held(entries: Iterable[Entry], now: datetime) -> Iterator[tuple[datetime, datetime]]:
    since: datetime | None = None
    for entry in entries:
        if entry.kind in HELD_FROM and since is None:
            since = entry.at
        elif entry.kind in HELD_UNTIL and since is not None:
            yield since, entry.at
            since = None
    if since is not None and since < now:
        yield since, now


def _nights_between(since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    day = london(since).date()
    while day <= london(until).date():
        yield (
            datetime.combine(day, BEGINS, LONDON).astimezone(since.tzinfo),
            datetime.combine(day, ENDS, LONDON).astimezone(since.tzinfo),
        )
        day += timedelta(days=1)
