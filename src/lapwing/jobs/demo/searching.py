"""Tells an episode from the report until the child is found."""

from datetime import datetime

from lapwing.jobs.demo.enquiring import tell_enquiries
from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.grading import tell_grading, tell_report
from lapwing.jobs.demo.meetings import tell_meetings
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.overseeing import tell_oversight
from lapwing.jobs.demo.partners import tell_partners
from lapwing.jobs.demo.schooling import tell_school_missing


def tell_search(book: Notebook, episode: Episode, *, plan: bool, until: datetime) -> None:
    """The episode's entries until the child is found or ``until``, whichever comes first."""
    end = min(episode.found, until)
    first = tell_report(book, episode, plan=plan)
    graded = tell_grading(book, episode, first)
    tell_oversight(book, episode, graded, end)
    tell_partners(book, episode, end, plan=plan)
    tell_school_missing(book, episode)
    tell_meetings(book, episode, end)
    tell_enquiries(book, episode, end)
