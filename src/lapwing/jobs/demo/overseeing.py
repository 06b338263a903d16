"""Tells who looked over an episode: the inspector, the reviews of each rank, handovers."""

from datetime import datetime, timedelta

from lapwing.jobs.demo.episodes import Episode, night
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.words import BRIEFINGS, DIRECTIONS, LATE_REVIEW, REVIEWS, UNDERSTOOD

REVIEWS_AT_MOST = 24
HANDOVERS_AT_MOST = 24  # eight days; by then the episode is a long enquiry of another kind


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
    for number in range(REVIEWS_AT_MOST):
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
            rationale=book.random.choice((*REVIEWS, LATE_REVIEW) if night(at) else REVIEWS),
            tasks_done="no" if book.lapses.enquiry_not_done else "yes",
            direction=book.random.choice(DIRECTIONS),
        )


def _tell_handovers(book: Notebook, graded: datetime, end: datetime) -> None:
    """A sergeant who goes home hands the child to another by name, who allocates anew."""
    leaves = book.tour(graded)
    for _ in range(HANDOVERS_AT_MOST):
        if leaves >= end:
            return
        offered = book.tell(
            "missing-handover-offered",
            leaves - book.minutes(16, 30),
            "sergeant",
            at_once=True,
            to=book.who("sergeant", leaves).id,
            briefing=book.random.choice(BRIEFINGS),
        )
        # Who takes over comes on duty a little before the tour.
        taken = offered.at + book.minutes(3, 14)
        book.tell(
            "missing-handover-accepted",
            taken,
            "sergeant",
            by=book.who("sergeant", leaves),
            regarding=offered.id,
            at_once=True,
            understood=book.random.choice(UNDERSTOOD),
        )
        at = leaves + book.minutes(4, 16)
        book.while_missing(
            "missing-allocated",
            at,
            "sergeant",
            end,
            officer=book.who("response-officer", at).id,
            brief="Taken over with the tour. Finish what is set, then the friends again.",
        )
        leaves = book.tour(leaves)
