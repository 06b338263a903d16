"""The spans over which duties are counted: weeks, months or quarters up to a moment, in London."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from lapwing.assurance.measures.counts import By
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.clock_words import date_words, month_words


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """How many periods of which length, and what that is called."""

    key: str
    title: str
    by: By
    periods: int

    def starts(self, as_at: datetime) -> tuple[date, ...]:
        """The first day of each period; the last is under way at this moment."""
        first = first_day(self.by, london_date(as_at))
        found = [first]
        for _ in range(self.periods - 1):
            first = first_day(self.by, first - timedelta(days=1))
            found.append(first)
        return tuple(reversed(found))

    def since(self, as_at: datetime) -> datetime:
        """When the first period began."""
        return start_of_day(self.starts(as_at)[0])


def _every() -> Iterator[Span]:
    yield Span(key="13-weeks", title="13 weeks", by=By.WEEK, periods=13)
    yield Span(key="26-weeks", title="26 weeks", by=By.WEEK, periods=26)
    yield Span(key="24-months", title="24 months", by=By.MONTH, periods=24)
    yield Span(key="12-quarters", title="12 quarters", by=By.QUARTER, periods=12)


SPANS: Mapping[str, Span] = MappingProxyType({span.key: span for span in _every()})
USUAL = "26-weeks"


def first_day(by: By, day: date) -> date:
    """The first day of the week, month or quarter in which a day lies."""
    if by is By.WEEK:
        return day - timedelta(days=day.weekday())
    if by is By.MONTH:
        return day.replace(day=1)
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def period_words(by: By, first: date) -> str:
    """What a period is called by its first day."""
    if by is By.WEEK:
        return f"Week of {date_words(first)}"
    if by is By.MONTH:
        return month_words(first.year, first.month)
    return f"Quarter from {month_words(first.year, first.month)}"


def period_mark(by: By, first: date) -> str:
    """The same in a few letters, for an axis."""
    return f"{first.day} {first:%b %y}" if by is By.WEEK else f"{first:%b %y}"
