"""Tells who looked over an episode: the inspector, the reviews of each rank, handovers."""

from datetime import datetime, timedelta

from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.words import REVIEWS


def tell_oversight(book: Notebook, episode: Episode, graded: datetime, end: datetime) -> None:
    """The inspector's acknowledgement, the reviews of each rank, and handovers between tours."""
    reported, high, lapses = episode.reported, episode.grade == "high", book.lapses
    if not lapses.inspector_never:
        wait = book.minutes(55, 260) if lapses.inspector_late else book.minutes(6, 28)
        book.while_missing("missing-inspector-acknowledged", reported + wait, "duty-inspector", end)
    if high:
        book.while_missing(
            "missing-child-rescue-alert-considered",
            reported + book.minutes(24, 66),
            "duty-inspector",
            end,
            decision="not-now",
            rationale="The threshold is not met: no vehicle, and no place to appeal for.",
        )
    _tell_reviews(book, episode, end, "missing-supervisor-reviewed", "sergeant", 2 if high else 6)
    _tell_reviews(
        book, episode, end, "missing-inspector-reviewed", "duty-inspector", 4 if high else 12
    )
    _tell_reviews(
        book,
        episode,
        end,
        "missing-superintendent-reviewed",
        "duty-superintendent",
        12 if high else 24,
    )
    _tell_handovers(book, graded, end)


def _tell_reviews(
    book: Notebook, episode: Episode, end: datetime, kind: str, role: str, hours: float
) -> None:
    at = episode.reported
    for number in range(24):
        slack = 1.35 if book.lapses.review_late and number == 0 else 0.9
        at += timedelta(hours=hours * slack) - book.minutes(0, 12 * hours)
        if at >= end:
            return
        if book.lapses.review_skipped and number % 2 == 0:
            continue
        book.tell(
            kind,
            at,
            role,
            risk=episode.grade,
            rationale=book.random.choice(REVIEWS),
            tasks_done="no" if book.lapses.enquiry_not_done else "yes",
            direction="Finish what is set, and visit the two addresses named by friends.",
        )


def _tell_handovers(book: Notebook, graded: datetime, end: datetime) -> None:
    """A sergeant who goes home hands the child to another by name."""
    at = graded
    sergeants = book.people["sergeant"]
    for number in range(4):
        leaves = book.force.calendar.end_of_tour(at)
        if leaves + timedelta(minutes=20) >= end:
            return
        if leaves - at < timedelta(minutes=45):
            at = leaves + timedelta(minutes=1)  # too near the end: the next tour took the report
            continue
        taker = sergeants[(sergeants.index(book.who("sergeant")) + 1 + number) % len(sergeants)]
        offered = book.tell(
            "missing-handover-offered",
            leaves - book.minutes(12, 30),
            "sergeant",
            at_once=True,
            to=taker.id,
            briefing="Still missing. Enquiries outstanding are on the record; family updated.",
        )
        book.holders["sergeant"] = taker
        book.tell(
            "missing-handover-accepted",
            offered.at + book.minutes(3, 14),
            "sergeant",
            regarding=offered.id,
            at_once=True,
            understood="Visit the friends' addresses first.",
        )
        at = leaves + timedelta(minutes=1)
