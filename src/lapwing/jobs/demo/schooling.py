"""Tells what the child's school was told, in term and in the holidays."""

from datetime import datetime, timedelta

from lapwing.areas.forces import Force
from lapwing.jobs.demo import failures
from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.people import Child


def school_name(force: Force, child: Child) -> str:
    """The name of the child's school, or that there is none."""
    return next((s.name for s in force.schools if s.key == child.school), "No school")


def tell_school_missing(book: Notebook, episode: Episode) -> None:
    """The school is told even if the child is back by then: a tired child sits in class."""
    calendar, reported = book.force.calendar, episode.reported
    at = reported + book.minutes(15, 55)
    if not calendar.in_school_hours(at):
        at = calendar.next_school_day(reported) - book.minutes(5, 40)
    if book.lapses.school_not_told:
        if book.random.random() > failures.DONE_WHEN_NOTICED:
            return
        at += timedelta(days=book.random.uniform(*failures.NOTICED_AFTER_DAYS))
    tell_school(book, episode.child, at, "missing")


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
