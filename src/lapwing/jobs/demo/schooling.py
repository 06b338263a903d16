"""Tells what the child's school was told, in term and in the holidays."""

from datetime import datetime, timedelta

from lapwing.areas.forces import Force
from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.people import Child

# A school shut for longer is on holiday, and its safeguarding lead has named somebody to ring.
LONGEST_WEEKEND = timedelta(days=4)


def school_name(force: Force, child: Child) -> str:
    """The name of the child's school, or that there is none."""
    return next((s.name for s in force.schools if s.key == child.school), "No school")


def tell_school_missing(book: Notebook, episode: Episode) -> None:
    """The school is told even if the child is back by then: a tired child sits in class."""
    if book.lapses.school_not_told:
        return
    at = episode.reported + book.minutes(15, 55)
    if not book.force.calendar.in_school_hours(at):
        at = school_hears(book, episode.reported)
    tell_school(book, episode.child, at, "missing")


def school_hears(book: Notebook, since: datetime) -> datetime:
    """When a school hears: before the next school day, or in the holidays by who covers them."""
    calendar = book.force.calendar
    before_school = calendar.next_school_day(since) - book.minutes(5, 40)
    if before_school - since <= LONGEST_WEEKEND:
        return before_school
    return calendar.after(since, 1, "working days") - book.minutes(15, 180)


def tell_school(book: Notebook, child: Child, at: datetime, about: str) -> None:
    """The school is told, or it is noted that there is none."""
    book.tell(
        "missing-school-alerted",
        at,
        "encompass-desk",
        about=about,
        establishment=school_name(book.force, child),
        outcome="acknowledged" if child.school else "no-school",
    )
