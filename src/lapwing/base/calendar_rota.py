"""What recurs in a force's week: its meetings, its tours of duty and its nights."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from lapwing.base.clock import at_london

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, kw_only=True, slots=True)
class Meeting:
    """A meeting held at the same London time on certain days of the week.

    What is to be heard must come in ``cut_off`` minutes before. One name may have several
    meetings, at different times or on different days.
    """

    name: str
    at: time
    weekdays: tuple[int, ...]  # Monday is 0
    cut_off: int = 30
    working_days_only: bool = False

    def __post_init__(self) -> None:
        if not self.weekdays or not set(self.weekdays) <= set(range(7)):
            raise ValueError(f"The {self.name} meeting must say on which days it is held.")
        if self.cut_off < 0:
            raise ValueError(f"The {self.name} meeting's cut-off must not be below nought.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Tour:
    """A tour of duty between two London times; one that ends no later than it begins runs on."""

    name: str
    begins: time
    ends: time


@dataclass(frozen=True, kw_only=True, slots=True)
class Night:
    """The hours of night, from ``begins`` until, and not including, ``ends`` the next morning."""

    begins: time = time(22)
    ends: time = time(7)


@lru_cache(maxsize=4_096)  # the same few tours end for every duty of every child
def tour_on(tour: Tour, day: date) -> tuple[datetime, datetime]:
    """When the tour that begins on this day begins and ends; an hour longer or shorter at times."""
    last = day if tour.ends > tour.begins else day + timedelta(days=1)
    return at_london(day, tour.begins), at_london(last, tour.ends)


def in_night(night: Night, at: time) -> bool:
    """Whether this London time is in the night."""
    if night.begins <= night.ends:
        return night.begins <= at < night.ends
    return at >= night.begins or at < night.ends
