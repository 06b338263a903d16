"""The periods of the figures: a month, a quarter or a year of the calendar, by London's days."""

from dataclasses import dataclass
from datetime import date, datetime

from lapwing.base.clock import start_of_day
from lapwing.base.clock_words import month_words

MONTHS = {"month": 1, "quarter": 3, "year": 12}
YEAR_BEGINS = 4  # returns are made for years from April


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A period by its sort and its first day."""

    sort: str
    first: date

    @property
    def next(self) -> "Period":
        """The period after it."""
        return Period(sort=self.sort, first=_months_on(self.first, MONTHS[self.sort]))

    @property
    def before(self) -> "Period":
        """The period before it."""
        return Period(sort=self.sort, first=_months_on(self.first, -MONTHS[self.sort]))

    @property
    def begins(self) -> datetime:
        """Its first moment."""
        return start_of_day(self.first)

    @property
    def ends(self) -> datetime:
        """The first moment that is no longer of it."""
        return start_of_day(self.next.first)

    @property
    def words(self) -> str:
        """As it is told: "October 2026", "July to September 2026", "April 2025 to March 2026"."""
        last = _months_on(self.next.first, -1)
        if self.sort == "month":
            return month_words(self.first.year, self.first.month)
        since = month_words(self.first.year, self.first.month)
        until = month_words(last.year, last.month)
        if self.first.year == last.year:
            since = since.removesuffix(f" {self.first.year}")
        return f"{since} to {until}"

    @property
    def key(self) -> str:
        """Its first day, as an address has it."""
        return self.first.isoformat()


def period_of(sort: str, day: date) -> Period:
    """The period of a sort in which a day lies."""
    months = MONTHS[sort]
    into = (day.month - YEAR_BEGINS) % months
    return Period(sort=sort, first=_months_on(day.replace(day=1), -into))


def _months_on(first: date, months: int) -> date:
    number = first.year * 12 + first.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
