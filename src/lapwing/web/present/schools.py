"""What each school must be told, as a page and a paper show it: by when, and what was tried."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from lapwing.areas import all_kinds
from lapwing.base.clock import london_date
from lapwing.base.partial_date import ages_on
from lapwing.journal.entry import Entry
from lapwing.journal.questions import Choice
from lapwing.record.values import PersonRecord
from lapwing.web.addresses import begin_address, case_address, child_address, record_address
from lapwing.web.jinja import short_moment
from lapwing.web.present.due import Due, due
from lapwing.web.present.person import born
from lapwing.worklists.schools import TOLD, Notice

ASSESSED = "assessment-submitted"  # begins what asks for the school of a child to be told
NO_SCHOOL = "No school on record"
RECEPTION, GROWN_UP = 4, 18  # years: whoever may be of school age is not left out


@dataclass(frozen=True, kw_only=True, slots=True)
class ChildToTell:
    """One child at a school: who, of which incident, by when, and what was tried."""

    name: str
    born: str
    reference: str
    href: str
    since: str
    due: Due | None
    late: bool
    open: bool
    state: str
    tone: str
    tried: tuple[str, ...]
    tell: str
    assess: str


@dataclass(frozen=True, kw_only=True, slots=True)
class School:
    """One establishment with its children; ``sheet`` is its paper."""

    name: str
    key: str
    children: tuple[ChildToTell, ...]
    late: int


def may_be_at_school(child: PersonRecord, now: datetime) -> bool:
    """Whether somebody may be of the age at which a school is told; unknown is never no."""
    if child.birth is None:
        return True
    youngest, oldest = ages_on(child.birth, london_date(now))
    return youngest < GROWN_UP and oldest >= RECEPTION


def school_of(child: PersonRecord) -> str:
    """The school as it is on record."""
    return " ".join(child.school.split()) or NO_SCHOOL


def schools(
    found: Iterable[Notice],
    names: Mapping[str, str],
    now: datetime,
) -> tuple[School, ...]:
    """Every school with what it must be told, those first where something is late or open."""
    at: dict[str, list[Notice]] = {}
    for one in found:
        if one.demanded or may_be_at_school(one.child, now):
            at.setdefault(school_of(one.child).casefold(), []).append(one)
    made = [
        School(
            name=school_of(each[0].child),
            key=key,
            children=tuple(_child(one, names, now) for one in each),
            late=sum(one.open and one.due_at < now for one in each),
        )
        for key, each in at.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.late, not _waits(one), one.key)))


def _waits(one: School) -> bool:
    return any(child.open for child in one.children)


def _child(one: Notice, names: Mapping[str, str], now: datetime) -> ChildToTell:
    state, tone = _state(one, now)
    return ChildToTell(
        name=one.child.name,
        born=born(one.child),
        reference=one.reference,
        href=case_address(one.case) if one.demanded else child_address(one.child.id),
        since=short_moment(one.since, now),
        due=due(one.due_at, now) if one.open else None,
        late=one.open and one.due_at < now,
        open=one.open,
        state=state,
        tone=tone,
        tried=tuple(_tried(each, names, now) for each in one.tried),
        tell=record_address(one.case, TOLD) if one.open and one.demanded else "",
        assess=begin_address(ASSESSED, one.child.id) if one.open and not one.demanded else "",
    )


def _state(one: Notice, now: datetime) -> tuple[str, str]:
    if not one.open:
        return ("Told", "green") if one.told else ("Nobody is to be told", "grey")
    last = next((each for each in reversed(one.tried) if each.kind == TOLD), None)
    late = one.due_at < now
    if one.tried and one.tried[-1].kind == "meetings-school-route-questioned":
        return "Waits for a safe way to tell it", "red"
    if last is None:
        return ("Late: not told", "red") if late else ("Not told yet", "amber")
    if last.answers.get("delivery") == "failed":
        return "Not delivered: ring them", "red"
    return ("Late: not acknowledged", "red") if late else ("Sent, not acknowledged", "amber")


def _tried(entry: Entry, names: Mapping[str, str], now: datetime) -> str:
    """One attempt in words: when, how, whom, by whom and whether it arrived."""
    parts = [short_moment(entry.at, now), all_kinds()[entry.kind].happened]
    if entry.kind == TOLD:
        parts = [
            short_moment(entry.at, now),
            _label(entry, "way"),
            str(entry.answers.get("establishment") or ""),
            _label(entry, "delivery"),
        ]
    words = ": ".join((parts[0], "; ".join(part for part in parts[1:] if part)))
    return f"{words} ({names.get(entry.by.user, 'somebody')})"


def _label(entry: Entry, question: str) -> str:
    asked = all_kinds()[entry.kind].question(question)
    if not isinstance(asked, Choice):
        return ""
    labels = {option.code: option.label for option in asked.options}
    return labels.get(str(entry.answers.get(question)), "")
