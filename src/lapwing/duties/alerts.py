"""Who is told what and when: the ladder of each obligation, by what was known at each moment."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_units import Unit
from lapwing.duties.engine import Changed, Following, Rules
from lapwing.duties.gates import admit
from lapwing.duties.history import Parameters
from lapwing.duties.language import Duty, Signal, Tell
from lapwing.duties.obligation import Clock, Obligation
from lapwing.duties.signals import Raised
from lapwing.journal.entry import Entry

_LENGTH = re.compile(r"(\d+)(m|h|d|wd)")
# A day of a ladder is 24 hours, whatever the clocks do; a working day ends at close of business.
_UNITS = {
    "m": (1, Unit.MINUTES),
    "h": (1, Unit.HOURS),
    "d": (24, Unit.HOURS),
    "wd": (1, Unit.WORKING_DAYS),
}
NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Alert:
    """One alert: the instant, the role it goes to, and what it is about."""

    at: datetime
    to: str
    rule: str
    signal: bool
    about: str
    case: str
    step: int
    why: str
    subject: tuple[str, str, str, int]


@cache  # rules have few lengths, and a long case asks for one many thousand times
def length_of(text: str) -> tuple[int, Unit]:
    """A ladder's length, such as "15m", "1h", "2d" or "1wd", as so many of a unit."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a length such as 15m, 1h, 2d or 1wd.")
    many, unit = _UNITS[found[2]]
    return many * int(found[1]), unit


def step_at(tell: Tell, clock: Clock, begun_at: datetime, calendar: Calendar) -> datetime:
    """The instant of one step of a ladder under one deadline; never before the beginning."""
    if tell.at_start:
        return begun_at
    if tell.before is not None:
        return max(begun_at, calendar.before(clock.due, *length_of(tell.before)))
    assert tell.after is not None  # a rulebook in which a step says none of the three is not whole
    return max(begun_at, calendar.after(clock.due, *length_of(tell.after)))


def steps(
    duty: Duty, obligation: Obligation, calendar: Calendar, since: datetime | None = None
) -> list[Alert]:
    """The alerts that one obligation raises, none before it was known, or before ``since``."""
    found = []
    for number, tell in enumerate(duty.escalate):
        at = max(_fires(tell, obligation, calendar), obligation.known_at)
        at = max(at, since or at)
        if obligation.closed_at is not None and obligation.closed_at <= at:
            continue
        owner = duty.owner if isinstance(tell.role, str) else tell.role
        found.append(
            Alert(
                at=at,
                to=owner.key,
                rule=duty.key,
                signal=False,
                about=obligation.about,
                case=obligation.case,
                step=number,
                why=_why(duty, tell, late=at > obligation.due_at),
                subject=obligation.identity,
            )
        )
    return found


def _fires(tell: Tell, obligation: Obligation, calendar: Calendar) -> datetime:
    """The first instant at which the step comes due under the deadline that stood then."""
    for clock, following in pairwise(obligation.clocks):
        at = max(step_at(tell, clock, obligation.begun_at, calendar), clock.since)
        if at < following.since:
            return at
    last = obligation.clocks[-1]
    return max(step_at(tell, last, obligation.begun_at, calendar), last.since)


def _why(duty: Duty, tell: Tell, *, late: bool) -> str:
    """What is told only after it came due, because it was recorded late, is not "due soon"."""
    if tell.at_start and not late:
        return f"{duty.title}: this has begun."
    if tell.before is not None and not late:
        return f"{duty.title}: due soon."
    return f"{duty.title}: not done in time."


def alerts(
    rules: Rules, entries: Iterable[Entry], parameters: Parameters, until: datetime
) -> tuple[Alert, ...]:
    """Every alert up to ``until``, each by what was known at its instant, each once.

    What was recorded as it happened is known in time. Each late recording or correction is a moment
    at which knowledge changed behind time: what waited until then is told by what was known before,
    and what comes after by what is known from then on.
    """
    admitted, _ = admit(rules.gates, entries, parameters)
    pending = deque(sorted(admitted, key=lambda one: one.recorded))
    turns = sorted({one.recorded for one in admitted if one.late or one.corrects is not None})
    following = Following(rules, parameters, until)
    told: dict[tuple[tuple[str, str, str, int], int], Alert] = {}
    waiting: dict[tuple[str, str], list[Alert]] = {}
    since: datetime | None = None
    for end in [*turns, NEVER]:
        new = []
        while pending and pending[0].recorded < end:
            new.append(pending.popleft())
        for changed in following.learn(new):
            waiting[changed.rule.key, changed.key] = _of(changed, parameters, since)
        for key, ahead in waiting.items():
            due = [one for one in ahead if one.at < end]
            if due:
                waiting[key] = [one for one in ahead if one.at >= end]
                for alert in due:
                    told.setdefault((alert.subject, alert.step), alert)
        since = end
    return tuple(
        sorted(
            (one for one in told.values() if one.at <= until),
            key=lambda one: (one.at, one.to, one.rule, one.case, one.subject, one.step),
        )
    )


def _of(changed: Changed, parameters: Parameters, since: datetime | None) -> list[Alert]:
    """The alerts of what follows now in one group, none before ``since``."""
    if isinstance(changed.rule, Duty):
        return [
            one
            for each in changed.obligations
            for one in steps(changed.rule, each, parameters.calendar, since)
        ]
    return [one for each in changed.signals for one in _told_by(changed.rule, each, since)]


def _told_by(signal: Signal, raised: Raised, since: datetime | None) -> Iterator[Alert]:
    """The alerts of one signal; a quiet that had been broken by then tells nobody."""
    at = max(raised.known_at, since or raised.known_at)
    if raised.cleared_at is not None and raised.cleared_at <= at:
        return
    for number, role in enumerate(signal.tells):
        yield Alert(
            at=at,
            to=role.key,
            rule=signal.key,
            signal=True,
            about=raised.about,
            case=raised.case,
            step=number,
            why=f"{signal.title}.",
            subject=(signal.key, raised.key, raised.id, 0),
        )
