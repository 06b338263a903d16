"""The outlook of one record: what follows from it now, whom to tell, and when to look again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from lapwing.duties.alerts import Alert, steps
from lapwing.duties.engine import derive
from lapwing.duties.in_force import InForce
from lapwing.duties.language import After, Every, Scope, Signal
from lapwing.duties.obligation import Obligation
from lapwing.duties.signals import Raised
from lapwing.journal.entry import Entry

Identity = tuple[str, str, str, int]
FAR = timedelta(days=3650)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fire:
    """The next step of an obligation's ladder, and when it is told."""

    at: datetime
    step: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlook:
    """What follows at a moment. ``due`` is everything that must have been told by now and is
    still true; ``next_at`` is the first moment at which time alone changes something."""

    obligations: tuple[Obligation, ...]
    signals: tuple[Raised, ...]
    due: tuple[Alert, ...]
    fires: Mapping[Identity, Fire]
    next_at: datetime | None


def outlook(
    entries: Iterable[Entry], by: InForce, scopes: frozenset[Scope], now: datetime
) -> Outlook:
    """The outlook of everything known of one person, or of another group."""
    known = tuple(entries)
    derived = derive(by.of_scopes(scopes), known, by.parameters, now)
    told = [a for one in derived.obligations for a in _ladder(by, one, now)]
    fires: dict[Identity, Fire] = {}
    for alert in sorted(told, key=lambda one: (one.at, one.step)):
        if alert.at > now:
            fires.setdefault(alert.subject, Fire(at=alert.at, step=alert.step))
    said = [
        alert
        for one in derived.signals
        if one.cleared_at is None or one.cleared_at > now
        for alert in tells(by.signals[one.signal], one)
    ]
    moments = [fire.at for fire in fires.values()]
    moments += _ends(by, derived.obligations)
    moments += _slots(by, derived.obligations)
    moments += _quiets(by, scopes, known, now)
    return Outlook(
        obligations=derived.obligations,
        signals=derived.signals,
        due=tuple(alert for alert in (*told, *said) if alert.at <= now),
        fires=fires,
        next_at=min((at for at in moments if at > now), default=None),
    )


def tells(signal: Signal, raised: Raised) -> tuple[Alert, ...]:
    """The alerts of a signal: at its instant, or when it became known if that was later."""
    return tuple(
        Alert(
            at=raised.known_at,
            to=role.key,
            rule=signal.key,
            signal=True,
            about=raised.about,
            case=raised.case,
            step=number,
            why=f"{signal.title}.",
            subject=signal_identity(raised),
        )
        for number, role in enumerate(signal.tells)
    )


def signal_identity(raised: Raised) -> Identity:
    """What makes a signal the same one from one derivation to the next."""
    return (raised.signal, raised.key, raised.id, 0)


def _ladder(by: InForce, obligation: Obligation, now: datetime) -> Sequence[Alert]:
    """The steps of what is open; nobody is woken for what has been done.

    What is told only after it came due, because it was recorded late, is not called due soon.
    """
    if obligation.outcome is not None:
        return ()
    duty = by.duties[obligation.duty]
    told = steps(duty, obligation, by.parameters.calendar)
    if obligation.due_at >= now:
        return told
    late = f"{duty.title}: not done in time."
    return [replace(one, why=late) for one in told]


def _ends(by: InForce, obligations: Sequence[Obligation]) -> list[datetime]:
    """When open obligations end by time alone."""
    begun = {one.identity[:3]: one.begun_at for one in obligations if one.slot == 0}
    return [
        by.parameters.after(begun.get(one.identity[:3], one.begun_at), end.number)
        for one in obligations
        if one.outcome is None
        for end in by.duties[one.duty].ends
        if isinstance(end, After)
    ]


def _slots(by: InForce, obligations: Sequence[Obligation]) -> list[datetime]:
    """When a fixed grid lays out its next slot: as its newest comes due, unless that was ended."""
    return [
        one.due_at
        for one in obligations
        if isinstance(due := by.duties[one.duty].due, Every)
        and due.counted_from == "last due"
        and one.outcome in (None, "done")
    ]


def _quiets(
    by: InForce, scopes: frozenset[Scope], entries: tuple[Entry, ...], now: datetime
) -> list[datetime]:
    """When a quiet that has begun will have lasted too long, if nothing breaks it."""
    rules = by.quiets(scopes)
    if not rules.signals:
        return []
    return [one.at for one in derive(rules, entries, by.parameters, now + FAR).signals]
