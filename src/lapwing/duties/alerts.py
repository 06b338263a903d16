"""Who is told what and when: the ladder of each obligation, by what was known at each moment."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from lapwing.duties.engine import Rules, derive
from lapwing.duties.history import Parameters
from lapwing.duties.language import Duty, Tell
from lapwing.duties.obligation import Clock, Obligation
from lapwing.journal.entry import Entry

_LENGTH = re.compile(r"(\d+)([mhd])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


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


def length_of(text: str) -> timedelta:
    """A ladder's length, such as "15m", "1h" or "2d"."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a length such as 15m, 1h or 2d.")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def step_at(tell: Tell, clock: Clock, begun_at: datetime) -> datetime:
    """The instant of one step of a ladder under one deadline; never before the beginning."""
    if tell.at_start:
        return begun_at
    if tell.before is not None:
        return max(begun_at, clock.due - length_of(tell.before))
    return max(begun_at, clock.due + length_of(tell.after or "0m"))


def steps(duty: Duty, obligation: Obligation, since: datetime | None = None) -> list[Alert]:
    """The alerts that one obligation raises, none before it was known, or before ``since``."""
    found = []
    for number, tell in enumerate(duty.escalate):
        at = max(_fires(tell, obligation), obligation.known_at)
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


def _fires(tell: Tell, obligation: Obligation) -> datetime:
    """The first instant at which the step comes due under the deadline that stood then."""
    for clock, following in pairwise(obligation.clocks):
        at = max(step_at(tell, clock, obligation.begun_at), clock.since)
        if at < following.since:
            return at
    last = obligation.clocks[-1]
    return max(step_at(tell, last, obligation.begun_at), last.since)


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

    What was recorded as it happened needs one pass. Each late recording or correction is a moment
    at which knowledge changed behind time, and begins another pass from there.
    """
    everything = [one for one in entries if one.recorded <= until]
    late = {one.recorded for one in everything if one.late or one.corrects is not None}
    turns = sorted(late)
    fired: dict[tuple[tuple[str, str, str, int], int], Alert] = {}
    start: datetime | None = None
    for end in [*turns, None]:
        known = [one for one in everything if end is None or one.recorded < end]
        for alert in _pass(rules, known, parameters, until if end is None else end, start):
            key = (alert.subject, alert.step)
            before_end = alert.at < end if end is not None else alert.at <= until
            if key not in fired and before_end:
                fired[key] = alert
        start = end
    return tuple(sorted(fired.values(), key=lambda one: (one.at, one.to, one.rule, one.case)))


def _pass(
    rules: Rules,
    known: Sequence[Entry],
    parameters: Parameters,
    until: datetime,
    since: datetime | None,
) -> list[Alert]:
    derived = derive(rules, known, parameters, until)
    duties = {duty.key: duty for duty in rules.duties}
    signals = {signal.key: signal for signal in rules.signals}
    found = [alert for one in derived.obligations for alert in steps(duties[one.duty], one, since)]
    for raised in derived.signals:
        signal = signals[raised.signal]
        at = max(raised.known_at, since or raised.known_at)
        if raised.cleared_at is not None and raised.cleared_at <= at:
            continue
        for number, role in enumerate(signal.tells):
            found.append(
                Alert(
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
            )
    return found
