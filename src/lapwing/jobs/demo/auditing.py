"""Does late what a child's record shows as not done: most when noticed, the rest at an audit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from lapwing.base.clock import london_date, start_of_day
from lapwing.duties.engine import derive
from lapwing.duties.in_force import in_force
from lapwing.duties.language import Scope
from lapwing.duties.obligation import Obligation
from lapwing.jobs.demo import failures
from lapwing.jobs.demo.chance import chance
from lapwing.jobs.demo.finding import tell_assessment, tell_learnt
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.plans import (
    tell_meeting,
    tell_pattern_review,
    tell_plan,
    tell_proactive_plan,
)
from lapwing.jobs.demo.schooling import tell_school

# Only what may still be done when the episode is closed, and what is owed to the child as such.
# All else is the control room's, and is left as the night left it.
EPISODE_DUTIES: Mapping[str, Callable[[Notebook, Child, datetime], object]] = {
    "missing-school-alerted": lambda book, child, at: tell_school(book, child, at, "missing"),
    "missing-school-alerted/found": lambda book, child, at: tell_school(book, child, at, "found"),
    "missing-cra-submitted": lambda book, _child, at: tell_assessment(book, at),
    "missing-rhi-intel-returned": lambda book, _child, at: tell_learnt(book, at),
    "missing-strategy-repeat": tell_meeting,
    "missing-strategy-repeat/harm-known": lambda book, _child, at: tell_pattern_review(
        book, at, "safeguarding-inspector", harm="no"
    ),
    "missing-strategy-repeat/fifth": lambda book, _child, at: tell_pattern_review(
        book, at, "safeguarding-inspector"
    ),
    "missing-strategy-repeat/tenth": lambda book, _child, at: tell_pattern_review(
        book, at, "head-of-public-protection"
    ),
}
PLAN_DUTIES: Mapping[str, Callable[[Notebook, datetime], object]] = {
    "missing-proactive-plan": tell_proactive_plan,
    "missing-trigger-plan-current": lambda book, at: tell_plan(
        book, "missing-trigger-plan-reviewed", at
    ),
    "missing-trigger-plan-current/after-episode": lambda book, at: tell_plan(
        book, "missing-trigger-plan-reviewed", at
    ),
}
OFFICE_OPENS = timedelta(hours=8, minutes=30)
OFFICE_HOURS = timedelta(hours=8)
A_LITTLE = timedelta(hours=1)


def tell_audit(
    standing: Notebook, books: Sequence[Notebook], child: Child, *, seed: str, at: datetime
) -> None:
    """What was overdue by that moment is done on the day on which somebody noticed, if ever.

    The record itself says what is overdue, as it does to those who audit: whatever was forgotten,
    for whichever reason, is found alike. What is done late may ask for more, which may be
    forgotten in turn, so the record is read again until it shows nothing new.
    """
    seen: set[tuple[str, str, int]] = set()
    while overdue := [
        one
        for one in _overdue(standing, books, at)
        if (one.duty, one.begun_by, one.slot) not in seen
    ]:
        seen |= {(one.duty, one.begun_by, one.slot) for one in overdue}
        _tell_late(standing, books, child, overdue, seed=seed, at=at)


def _overdue(standing: Notebook, books: Sequence[Notebook], at: datetime) -> list[Obligation]:
    """What the child's record shows as overdue at that moment, the longest overdue first."""
    known = [e for book in (standing, *books) for e in book.entries if e.recorded <= at]
    rules = in_force(standing.force.key)
    derived = derive(rules.rules, known, rules.parameters, at)
    overdue = [one for one in derived.obligations if one.closed_at is None and one.due_at < at]
    return sorted(overdue, key=lambda one: one.due_at)


def _tell_late(
    standing: Notebook,
    books: Sequence[Notebook],
    child: Child,
    overdue: Sequence[Obligation],
    *,
    seed: str,
    at: datetime,
) -> None:
    of_case = {book.case: book for book in books}
    closed = {
        entry.case: entry.recorded
        for book in books
        for entry in book.entries
        if entry.kind == "missing-closed" and entry.id not in book.refused and entry.recorded <= at
    }
    done: dict[str, datetime] = {}  # of the duties towards the child, when last done late
    for one in overdue:
        when = noticed(one, seed)
        if when is None or done.get(one.duty, one.begun_at) > one.begun_at:
            continue  # nobody does it, or what was done since answers for this one too
        if one.duty in PLAN_DUTIES and when <= at:
            PLAN_DUTIES[one.duty](standing, when)
            done[one.duty] = when
        if one.duty in EPISODE_DUTIES and one.case in closed:
            late = max(when, closed[one.case] + timedelta(hours=2))
            if late <= at:
                EPISODE_DUTIES[one.duty](of_case[one.case], child, late)
                if one.scope is Scope.PERSON:
                    done[one.duty] = late


def noticed(one: Obligation, seed: str) -> datetime | None:
    """When somebody notices what was not done, in office hours; None if nobody ever does."""
    random = chance(seed, "noticed", one.duty, one.begun_by, one.slot)
    if random.random() < failures.DONE_WHEN_NOTICED:
        days = random.uniform(*failures.NOTICED_AFTER_DAYS)
    elif random.random() < failures.FOUND_BY_AUDIT:
        days = random.uniform(*failures.AUDITED_AFTER_DAYS)
    elif random.random() < failures.FOUND_BY_QUARTER:
        days = random.uniform(*failures.QUARTER_AFTER_DAYS)
    else:
        return None
    day = start_of_day(london_date(one.due_at + timedelta(days=days)))
    return max(day + OFFICE_OPENS + random.random() * OFFICE_HOURS, one.due_at + A_LITTLE)
