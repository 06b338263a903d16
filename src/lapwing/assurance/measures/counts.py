"""What is counted of a duty, as at a moment, and what is said of it: rates and how late."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID


class How(StrEnum):
    """How an obligation stood whose time had come; the first four are what a rate is made of."""

    MET = "met"
    LATE = "late"
    OVERDUE = "overdue"
    MISSED = "missed"
    WAIVED = "waived"
    ENDED = "ended"


WORDS = {
    How.MET: "Met in time",
    How.LATE: "Met late",
    How.OVERDUE: "Late and still open",
    How.MISSED: "Never done, and no longer asked for",
    How.WAIVED: "Waived in time",
    How.ENDED: "No longer asked for before its time",
}
JUDGED = (How.MET, How.LATE, How.OVERDUE, How.MISSED)


class By(StrEnum):
    """By what the figures of a duty are told apart."""

    ALL = "all"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    TEAM = "team"
    TOUR = "tour"


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Which figures: of what came due from ``since`` and before ``until``, known by ``as_at``.

    ``duties`` are rules; none means every one. ``team`` narrows it to the cases of one.
    """

    since: datetime
    until: datetime
    as_at: datetime
    duties: tuple[str, ...] = ()
    team: UUID | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """How often each happened, how late what was late was, and how long after it was told.

    Each of the last two is its median and that below which nine in ten lie.
    """

    how: tuple[int, ...] = (0,) * len(How)
    lateness: tuple[timedelta, timedelta] | None = None
    told_after: tuple[timedelta, timedelta] | None = None

    def of(self, how: How) -> int:
        """How many stood so."""
        return self.how[tuple(How).index(how)]

    @property
    def judged(self) -> int:
        """Of how many a rate is: what was waived, or asked for no longer, in time is in none."""
        return sum(self.of(how) for how in JUDGED)

    @property
    def rate(self) -> float | None:
        """How many of them were met in time, from 0 to 1; nothing where there were none."""
        return self.of(How.MET) / self.judged if self.judged else None
