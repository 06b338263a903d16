"""Replays a record: what must be done, who was told, what was noticed and refused, at a moment."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lapwing.duties.alerts import Alert, alerts
from lapwing.duties.engine import Rules, derive
from lapwing.duties.gates import Admission, Refused, in_order_of_admission
from lapwing.duties.history import Parameters
from lapwing.duties.obligation import Obligation
from lapwing.duties.signals import Raised
from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.links import carried


@dataclass(frozen=True, kw_only=True, slots=True)
class Replayed:
    """How everything stood at ``as_at``, by what was known at the moment that was asked for."""

    as_at: datetime
    obligations: tuple[Obligation, ...]
    alerts: tuple[Alert, ...]
    refusals: tuple[Refused, ...]
    signals: tuple[Raised, ...]


def replay(
    rules: Rules,
    entries: Iterable[Entry],
    parameters: Parameters,
    kinds: Mapping[str, Kind],
    *,
    as_at: datetime | None = None,
    known_at: datetime | None = None,
) -> Replayed | None:
    """What follows from all entries recorded by ``known_at``, child by child.

    ``as_at`` is by default when the last of them was recorded. None when nothing was known.
    """
    known = [entry for entry in entries if known_at is None or entry.recorded <= known_at]
    if not known:
        return None
    moment = as_at or max(entry.recorded for entry in known)
    recorded = {entry.id: entry.recorded for entry in known}
    obligations: list[Obligation] = []
    told: list[Alert] = []
    refusals: list[Refused] = []
    signals: list[Raised] = []
    for child in by_child(rules, known, parameters, kinds):
        derived = derive(rules, child, parameters, moment)
        obligations += (
            stood for one in derived.obligations if (stood := as_it_stood(one, moment)) is not None
        )
        signals += (_cleared_by(one, moment) for one in derived.signals if one.at <= moment)
        refusals += (one for one in derived.refusals if recorded[one.entry] <= moment)
        told += alerts(rules, child, parameters, moment)
    return Replayed(
        as_at=moment,
        obligations=tuple(
            sorted(obligations, key=lambda one: (one.due_at, one.duty, one.case, one.begun_by))
        ),
        alerts=tuple(sorted(told, key=lambda one: (one.at, one.to, one.rule, one.case))),
        refusals=tuple(
            sorted(refusals, key=lambda one: (recorded[one.entry], one.entry, one.gate))
        ),
        signals=tuple(sorted(signals, key=lambda one: (one.at, one.signal, one.case))),
    )


def by_child(
    rules: Rules, entries: Sequence[Entry], parameters: Parameters, kinds: Mapping[str, Kind]
) -> list[tuple[Entry, ...]]:
    """All that is known of each child, with what linked cases carry to them of what was let in."""
    found: dict[str, list[Entry]] = {}
    for entry in [*entries, *_brought(rules, entries, parameters, kinds)]:
        found.setdefault(entry.about, []).append(entry)
    return [tuple(child) for child in found.values()]


def _brought(
    rules: Rules, entries: Sequence[Entry], parameters: Parameters, kinds: Mapping[str, Kind]
) -> tuple[Entry, ...]:
    """What links carry of what gates let in where it was recorded; nor does a refused link."""
    links = {kind.key for kind in kinds.values() if kind.links_case or kind.unlinks_case}
    stopped = {kind for gate in rules.gates for kind in gate.stops.kinds}
    refused_links: set[str] = set()
    while True:
        copies = carried([one for one in entries if one.id not in refused_links], kinds)
        if stopped.isdisjoint(links | {copy.kind for copy in copies}):
            return copies
        origins = {copy.carried_from for copy in copies}
        linked = {one.about for one in entries if one.id in origins or one.kind in links}
        theirs = [one for one in entries if one.about in linked]
        refused = _refused(rules, theirs, copies, parameters)
        # What was judged before the first refused link was judged rightly, and that link with it.
        wrong = next(
            (one for one in refused.values() if one.kind in links and one.id not in refused_links),
            None,
        )
        if wrong is None:
            return tuple(copy for copy in copies if copy.carried_from not in refused)
        refused_links.add(wrong.id)


def _refused(
    rules: Rules, entries: Sequence[Entry], copies: Sequence[Entry], parameters: Parameters
) -> dict[str, Entry]:
    """What gates refuse, by its id, in the order in which it was recorded.

    A gate may look at what was carried, which may itself have been refused where it comes from.
    Thus everybody is judged together, once, in one order of recording: in it an entry has been
    judged before its copy counts anywhere, and each child's own entries stand as the engine will
    judge them again.
    """
    admissions: dict[str, Admission] = {}
    refused: dict[str, Entry] = {}
    for entry in in_order_of_admission([*entries, *copies]):
        admission = admissions.setdefault(entry.about, Admission(rules.gates, parameters))
        if entry.carried_from not in refused and admission.take(entry):
            refused[entry.id] = entry
    return refused


def as_it_stood(obligation: Obligation, at: datetime) -> Obligation | None:
    """The obligation with nothing of what happened after a moment; None if it had not begun."""
    if obligation.begun_at > at:
        return None
    clocks = tuple(clock for clock in obligation.clocks if clock.since <= at)
    stood = replace(obligation, clocks=clocks)
    if obligation.closed_at is not None and obligation.closed_at > at:
        stood = replace(stood, closed_at=None, closed_by=None, closed_known_at=None, outcome=None)
    return stood


def _cleared_by(signal: Raised, at: datetime) -> Raised:
    if signal.cleared_at is not None and signal.cleared_at > at:
        return replace(signal, cleared_at=None)
    return signal
