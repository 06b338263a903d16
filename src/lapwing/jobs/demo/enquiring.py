"""Tells the enquiries set and done, the search of the home and what was seen of the child."""

from datetime import datetime, timedelta

from lapwing.jobs.demo import failures
from lapwing.jobs.demo.chance import weighted
from lapwing.jobs.demo.episodes import Episode, night
from lapwing.jobs.demo.names import HAUNTS
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.words import ENQUIRIES, FOUND_AT_HOME, PLAN_ACTIONS, RESULTS, UNFINISHED

# An officer works on one child for so long; later enquiries come at a slower pace.
ENQUIRIES_AT_MOST = 14


def tell_enquiries(book: Notebook, episode: Episode, end: datetime) -> None:
    """Enquiries set and done, the search of the home, and what was seen of the child."""
    random, reported, high = book.random, episode.reported, episode.grade == "high"
    lapses, below = book.lapses, episode.grade in ("low", "nar")
    book.while_missing(
        "missing-allocated",
        reported + book.minutes(10, 24),
        "sergeant",
        end,
        officer=book.who("response-officer", reported).id,
        brief="Search the home, then friends.",
    )
    if high:
        wait = book.minutes(35, 90) if lapses.slow_first_enquiry else book.minutes(7, 14)
        book.while_missing(
            "missing-deployed",
            reported + wait,
            "control-room-supervisor",
            end,
            who="A double-crewed car to the home, another to where the child was last seen",
        )
    first = (
        timedelta(hours=random.uniform(*failures.SLOW_FIRST_HOURS))
        if lapses.slow_first_enquiry
        else book.minutes(22, 38 if high else 56)
    )
    if below:
        first = book.minutes(60, 150)
    if not lapses.no_home_search:
        wait = book.minutes(130, 400) if lapses.home_search_late else book.minutes(30, 105)
        if high and not lapses.home_search_late:
            wait = book.minutes(25, 58)
        wait = max(wait, first)
        if reported + wait < end:
            missing = weighted(random, [("no", 7), ("yes", 2), ("unknown", 1)])
            book.tell(
                "missing-home-searched",
                reported + wait,
                "response-officer",
                places=("room", "home"),
                found=random.choice(FOUND_AT_HOME[missing]),
                anything_missing=missing,
            )
    at = reported + first
    directed = [(PLAN_ACTIONS[action], action) for action in book.directed]
    order = [*directed, *random.sample(ENQUIRIES, len(ENQUIRIES))]
    for number in range(ENQUIRIES_AT_MOST):
        # What the plan directs comes first; then each is tried before one is tried again.
        kind, what = order[number % len(order)]
        set_at = max(reported + timedelta(minutes=8), at - book.minutes(14, 50))
        if set_at >= end:
            break
        wrong = lapses.result_in_wrong_place and number == 1
        undone = lapses.enquiry_not_done and number in (1, 2)
        was_set = book.tell(
            "missing-enquiry-set",
            set_at,
            "sergeant" if number % 3 == 0 else "response-officer",
            what=what,
            type=kind,
            officer=book.who("response-officer", set_at).id,
            from_plan="yes" if number < len(directed) else None,
        )
        if not undone and at < end:
            _tell_result(book, at, was_set.id, kind, wrong=wrong)
        at += _pace(book, episode, number, at)
    tell_sighting(book, episode, end)


def _tell_result(book: Notebook, at: datetime, about: str, kind: str, *, wrong: bool) -> None:
    completed = wrong or book.random.random() < 0.93
    said = book.random.choice(RESULTS[kind] if completed else UNFINISHED)
    if wrong:
        book.tell(
            "note-added",
            at,
            "response-officer",
            note=f"Update for the log: {said}",
            enquiry_result="yes",
        )
        return
    result = book.tell(
        "missing-enquiry-result",
        at,
        "response-officer",
        regarding=about,
        completed="yes" if completed else "no",
        tracing="yes" if kind != "informant" or book.random.random() < 0.5 else "no",
        result=said,
    )
    if book.random.random() < failures.CORRECTED:
        book.correct(result, result=f"{said} (The time was corrected from the officer's notes.)")


def _pace(book: Notebook, episode: Episode, number: int, at: datetime) -> timedelta:
    """How long until the next enquiry: quick at first where the risk is high, slow at night."""
    if book.lapses.quiet_night and night(at):
        return timedelta(hours=book.random.uniform(5, 8))
    if episode.grade == "high":
        return book.minutes(34, 62) if number < 8 else book.minutes(90, 420)
    return book.minutes(80, 185) if number < 6 else book.minutes(200, 900)


def tell_sighting(book: Notebook, episode: Episode, end: datetime) -> None:
    """Now and then somebody sees the child, which may change where to look."""
    at = episode.reported + book.random.uniform(0.4, 0.9) * (episode.found - episode.reported)
    if book.random.random() < 0.15 and at < end:
        book.tell(
            "missing-sighting",
            at,
            "call-handler",
            where=_as_a_sentence(book.random.choice(HAUNTS)),
            by_whom="A member of the public who knows the family",
            significant=weighted(book.random, [("yes", 5), ("no", 4), ("unknown", 1)]),
            detail="Walking with two others, hood up.",
        )


def _as_a_sentence(text: str) -> str:
    return text[0].upper() + text[1:]
