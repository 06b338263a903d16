"""Tells what partners were told of an episode: social care, national bodies, the home."""

from datetime import datetime, timedelta

from lapwing.areas.forces import Force
from lapwing.base.clock import london, london_date
from lapwing.jobs.demo.episodes import Episode, night
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.people import Child


def authority_name(force: Force, child: Child) -> str:
    """The name of the local authority that is responsible for the child."""
    return next(a.name for a in force.authorities if a.key == child.authority)


def tell_partners(book: Notebook, episode: Episode, end: datetime, *, plan: bool) -> None:
    """Social care, national bodies, the plan and the home's form, each while still missing."""
    reported, high, child = episode.reported, episode.grade == "high", episode.child
    wait = book.minutes(8, 14) if high else book.minutes(25, 110)
    if book.lapses.social_care_late:
        wait = book.minutes(160, 420)
    told = reported + wait
    open_now = book.force.calendar.is_working_day(london_date(told)) and not night(told)
    book.while_missing(
        "missing-social-care-notified",
        told,
        "sergeant",
        end,
        authority=f"{authority_name(book.force, child)}, "
        + ("children's social care" if open_now else "emergency duty team"),
        by_whom="Duty social worker",
        capacity="responsible" if child.in_care else "area",
    )
    wait = book.minutes(7, 14) if high else book.minutes(90, 600)
    reference = f"P{book.random.randrange(100_000, 999_999)}"
    book.while_missing(
        "missing-pnc-circulated", reported + wait, "missing-team", end, reference=reference
    )
    wait = book.minutes(35, 58) if high else timedelta(hours=50)
    book.while_missing(
        "missing-national-unit-notified",
        reported + wait,
        "missing-team",
        end,
        reference=f"MPU/{london(reported):%y}/{book.random.randrange(10_000, 99_999)}",
    )
    if plan and book.random.random() > 0.1:
        book.while_missing(
            "missing-trigger-plan-opened",
            reported + book.minutes(4, 14),
            "response-officer",
            end,
            used="Each action is set as an enquiry."
            if book.directed
            else "None: the plan tells what is known and asks for nothing to be done.",
        )
    if child.in_care:
        _tell_protocol_form(book, reported, end)


def _tell_protocol_form(book: Notebook, reported: datetime, end: datetime) -> None:
    at = reported + book.minutes(10, 28)
    if at >= end:
        return
    missing = book.lapses.protocol_form_missing
    book.tell(
        "missing-philomena-obtained",
        at,
        "call-handler",
        outcome="absent" if missing else "current",
        raised_with="The home's manager" if missing else None,
        learnt=None if missing else "Friends' numbers, and two places they have been found at.",
    )
