"""The safeguarding unit's queue as a page shows it: a colour with its word and shape, and bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.areas.assessment.kinds.submitting import GRADES
from lapwing.base.clock import london_date
from lapwing.base.clock_words import relative_words
from lapwing.base.partial_date import age_words
from lapwing.journal.entry import Entry
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import act_address, case_address, together_address
from lapwing.web.jinja import short_moment
from lapwing.web.present.desk import desk_of
from lapwing.web.present.due import SOON, capital
from lapwing.worklists.triage import FIELD, Backlog, Wait, Waiting, grade_of

LAST_PART = 4  # local: amber in the last quarter of a clock's time, and always in its last hour
WIDE = 220  # of the longest bar, in the picture's own measure
GRADE_WORDS = {option.code: option.label for option in GRADES}


@dataclass(frozen=True, kw_only=True, slots=True)
class Colour:
    """Red, amber or green: the word and the shape carry it, and the colour only helps."""

    key: str
    word: str
    shape: str


RED = Colour(key="red", word="Red", shape="◆")
AMBER = Colour(key="amber", word="Amber", shape="▲")
GREEN = Colour(key="green", word="Green", shape="●")


def colour_of(since: datetime, due_at: datetime, now: datetime) -> Colour:
    """Red once a clock has run out, amber as it runs out, green before."""
    if now > due_at:
        return RED
    left = due_at - now
    return AMBER if left <= max(SOON, (due_at - since) / LAST_PART) else GREEN


def line_of(one: Waiting, who: Viewer, now: datetime) -> SimpleNamespace:
    """One assessment as a line of the queue."""
    first = one.waits[0]
    return SimpleNamespace(
        name=one.name,
        reference=one.reference,
        href=case_address(one.case),
        age=age_words(one.birth, london_date(now)) if one.birth else "Age not known",
        waited=relative_words(one.opened_at, now),
        opened=one.opened_at,
        colour=colour_of(first.since, first.due_at, now),
        clocks=[_clock(wait, now) for wait in one.waits],
        grade=_grade(one.grade, one.approved),
        floor=one.floor,
        holder=_holder(one, first),
        team=one.team or "",
        earlier=[
            SimpleNamespace(words=f"{count} {words}", href=together_address(one.about, part))
            for count, words, part in (
                (one.child, "of this child", "child"),
                (one.household, "of the household", "household"),
                (one.address, "of others at the address before", "address"),
            )
            if count
        ],
        ring=None if one.ring is None else desk_of(who.force, FIELD, one.ring),
        act=_act(one, who),
    )


def backlog_of(steps: tuple[Backlog, ...], now: datetime, here: str, href: str) -> SimpleNamespace:
    """The steps as rows of a table, each with its bar."""
    most = max([one.waiting for one in steps], default=0) or 1
    return SimpleNamespace(
        rows=[
            SimpleNamespace(
                title=one.step.title,
                href=f"{href}{one.step.key}",
                here=one.step.key == here,
                waiting=one.waiting,
                late=one.late,
                oldest=relative_words(one.oldest, now) if one.oldest else "–",
                day=f"{one.came_day} / {one.went_day}",
                week=f"{one.came_week} / {one.went_week}",
                bar=SimpleNamespace(
                    late=round(WIDE * one.late / most, 1),
                    rest=round(WIDE * (one.waiting - one.late) / most, 1),
                ),
            )
            for one in steps
        ],
        wide=WIDE,
    )


def _clock(wait: Wait, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        step=wait.step.title,
        title=wait.title,
        colour=colour_of(wait.since, wait.due_at, now),
        late=now > wait.due_at,
        instant=wait.due_at,
        count=relative_words(wait.due_at, now),
        date=capital(short_moment(wait.due_at, now)),
    )


def grade_words(case: UUID, entries: Sequence[Entry]) -> str:
    """The grade that an assessment has, and whether it is only proposed."""
    return _grade(*grade_of(case, entries))


def _grade(grade: str | None, approved: bool) -> str:
    if grade is None:
        return "Not graded"
    words = GRADE_WORDS.get(grade, grade)
    return words if approved else f"{words}, as proposed"


def _holder(one: Waiting, first: Wait) -> str:
    return one.supervisor or one.allocated or f"Nobody by name: falls to {first.owner_title}"


def _act(one: Waiting, who: Viewer) -> SimpleNamespace | None:
    """The form that does what is due first of what is the viewer's own to do."""
    for wait in one.waits:
        kind = all_kinds().get(wait.does or "")
        if kind is not None and wait.owner in who.roles:
            href = act_address(one.case, one.about, kind)
            return SimpleNamespace(text=kind.does, href=href)
    return None
