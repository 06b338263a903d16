"""Tells what is kept for a child across episodes: trigger plans, proactive plans and meetings."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from lapwing.jobs.demo import failures, size
from lapwing.jobs.demo.chance import weighted
from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.partners import authority_name
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.words import PLAN_ACTIONS
from lapwing.journal.entry import Entry

# A plan that meets the form and directs nobody: three lines of what is known.
MERE_INFORMATION = (
    "Has been missing many times",
    "Is believed to have a boyfriend",
    "Does not like the police",
)

PLANS = ("missing-trigger-plan-written", "missing-trigger-plan-reviewed")


def has_plan(episode: Episode, *, often: int) -> bool:
    """Whether a trigger plan stands when the child goes missing this time."""
    return often > size.PLAN_AFTER and episode.in_a_year > size.PLAN_AFTER


def tell_plan(book: Notebook, kind: str, at: datetime) -> Entry:
    """A trigger plan written or reviewed on the child's standing file."""
    mere = book.random.random() < failures.PLAN_MERE_INFORMATION
    actions = MERE_INFORMATION if mere else book.random.sample(sorted(PLAN_ACTIONS), 3)
    return book.tell(
        kind,
        at,
        "missing-team",
        at_once=True,
        actions="\n".join(actions),
        facts="Goes when contact with the family has been cancelled.",
        owner=book.who("missing-team", at).id,
    )


def directed(standing: Notebook, at: datetime) -> tuple[str, ...]:
    """What the trigger plan in force at that moment tells officers to do, if it tells anything."""
    plans = [e for e in standing.entries if e.kind in PLANS and e.recorded < at]
    if not plans:
        return ()
    latest = str(max(plans, key=lambda entry: entry.at).answers["actions"])
    return tuple(action for action in latest.splitlines() if action in PLAN_ACTIONS)


def tell_plans(book: Notebook, year: Sequence[Episode]) -> None:
    """The plans of one child in one year, begun after the third episode."""
    if len(year) <= size.PLAN_AFTER:
        return
    third = year[size.PLAN_AFTER - 1]
    upto = year[size.PLAN_AFTER].reported
    wrote = min(third.found + book.minutes(600, 5000), upto - timedelta(hours=1))
    tell_plan(book, "missing-trigger-plan-written", wrote)
    if book.random.random() > failures.PLAN_OUT_OF_DATE:
        at = wrote + timedelta(days=75)
        while at < year[-1].found + timedelta(days=60):
            tell_plan(book, "missing-trigger-plan-reviewed", at)
            at += timedelta(days=75)
    _tell_proactive_plan(book, year)


def _tell_proactive_plan(book: Notebook, year: Sequence[Episode]) -> None:
    """The longer plan: written after the third episode, renewed after most that follow."""
    for number, episode in enumerate(year[2:]):
        at = episode.found + book.minutes(1500, 6000)
        if number == 0 or book.random.random() < 0.7:
            tell_proactive_plan(book, at)


def tell_proactive_plan(book: Notebook, at: datetime) -> None:
    """The plan is written, or reviewed if one was written before."""
    officers = "Speak of football, not of the flat. Take a blanket."
    written = "missing-proactive-plan-written"
    if not any(entry.kind == written and entry.recorded < at for entry in book.entries):
        book.tell(
            written,
            at,
            "missing-team",
            aims="Fewer nights out, and somebody to ring.",
            actions="Weekly talk with the youth worker; a curfew agreed and not imposed.",
            for_officers=officers,
        )
        return
    book.tell(
        "missing-proactive-plan-reviewed",
        at,
        "missing-team",
        changes="The mentor has met the child twice; the curfew is kept on weekdays.",
        for_officers=officers,
    )


def tell_pattern(book: Notebook, episode: Episode) -> None:
    """What a repeated pattern asks for: a meeting at the third, senior reviews at more."""
    count = episode.in_90_days
    if count == 3 or (count > 3 and count % 4 == 0):
        if book.lapses.meeting_not_requested:
            return
        tell_meeting(book, episode.child, episode.reported + book.minutes(200, 1300))
    for number, role in ((5, "safeguarding-inspector"), (10, "head-of-public-protection")):
        if count >= number and book.random.random() > 0.3:
            tell_pattern_review(book, episode.reported + book.minutes(300, 2400), role)


def tell_meeting(book: Notebook, child: Child, at: datetime) -> None:
    """A missing intervention meeting is asked for, and held days later."""
    book.tell(
        "missing-intervention-meeting-requested",
        at,
        "missing-team",
        authority=authority_name(book.force, child),
        reason="Again in ninety days.",
        significant_harm=_harm(book),
    )
    days = 11 if book.lapses.meeting_held_late else 4
    book.tell(
        "missing-intervention-meeting-held",
        book.force.calendar.after(at, days, "working days") - book.minutes(60, 360),
        "missing-lead",
        present="Police, social care, the home, school, the child's advocate",
        decisions="A mentor; the home changes how evenings are run.",
        actions="Each has one, with a date.",
    )


def tell_pattern_review(
    book: Notebook, at: datetime, role: str, *, harm: str | None = None
) -> None:
    """Somebody senior looks at all the episodes together.

    ``harm`` is what they say of significant harm, where that is what they were asked.
    """
    book.tell(
        "missing-pattern-reviewed",
        at,
        role,
        pattern="Short episodes at the weekend, to one part of town.",
        direction="The missing people team leads; weekly report to me.",
        significant_harm=harm or _harm(book),
    )


def _harm(book: Notebook) -> str:
    """Whether significant harm is suspected; now and then nobody knows, and it must be asked."""
    return weighted(book.random, [("no", 9), ("unknown", 1)])
