"""Gates: which entries may not be recorded, judged by what had been recorded before them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from lapwing.duties.history import History, Parameters, Placed, group_key
from lapwing.duties.language import Gate, On, Stands
from lapwing.duties.parts import parts
from lapwing.duties.states import Group
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN, in_effect, in_order_of_recording
from lapwing.record.roles import rank_of

EXCEPTION = "exception-allowed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Refused:
    """An entry that a gate refuses, and why, in the gate's own words."""

    entry: str
    gate: str
    case: str
    about: str
    why: str


def admit(
    gates: Sequence[Gate], entries: Iterable[Entry], parameters: Parameters
) -> tuple[tuple[Entry, ...], tuple[Refused, ...]]:
    """The entries that were let in, and every refusal, in the order in which they were recorded."""
    stopped = {kind for gate in gates for kind in gate.stops.kinds}
    looked_at = {kind for gate in gates for kind in _looked_at(gate)}
    admitted: list[Entry] = []
    before: list[Entry] = []  # those of the admitted that a gate may look at
    refused: list[Refused] = []
    # A reason that is recorded at the same moment as the entry was there for it.
    for entry in sorted(
        in_order_of_recording(entries), key=lambda one: (one.recorded, one.kind != EXCEPTION)
    ):
        if entry.kind in stopped and entry.carried_from is None:
            against = judge(gates, before, entry, parameters)
            if against:
                refused += against
                continue
        admitted.append(entry)
        if entry.kind in looked_at:
            before.append(entry)
    return tuple(admitted), tuple(refused)


def judge(
    gates: Sequence[Gate], before: Sequence[Entry], entry: Entry, parameters: Parameters
) -> tuple[Refused, ...]:
    """The gates that refuse one entry, given all that had been recorded before it."""
    return tuple(
        Refused(entry=entry.id, gate=gate.key, case=entry.case, about=entry.about, why=gate.says)
        for gate in gates
        if entry.kind in gate.stops.kinds and _refuses(gate, before, entry, parameters)
    )


def _refuses(gate: Gate, before: Sequence[Entry], entry: Entry, parameters: Parameters) -> bool:
    key = group_key(entry, gate.scope)
    if key is None:
        return False
    kinds, wide = _looked_at(gate), _looks_across(gate)
    seen = [
        one for one in before if one.kind in kinds and (wide or group_key(one, gate.scope) == key)
    ]
    ordered = in_effect([*seen, entry])
    own = (entry.id, entry.corrects)
    place = next((place for place, one in enumerate(ordered) if one.id in own), -1)
    if place < 0:
        return False
    group = Group(History(ordered), gate.scope, key, parameters, entry)
    if not group.matches(Placed(place, ordered[place]), gate.stops):
        return False
    # What the gate asks for must have been there without the entry that it judges.
    known = in_effect(seen)
    earlier = Group(History(known), gate.scope, key, parameters, entry)
    if gate.unless and all(earlier.holds(state, len(known) - 1, entry.at) for state in gate.unless):
        return False
    return gate.lets is None or not _excepted(gate, known, entry, key)


@cache
def _looked_at(gate: Gate) -> frozenset[str]:
    """Every kind of entry that may change what the gate decides."""
    found = {EXCEPTION, WITHDRAWN}
    for part in parts(gate):
        if isinstance(part, On):
            found.update(part.kinds)
        elif isinstance(part, Stands):
            found.update(part.among)
    return frozenset(found)


@cache
def _looks_across(gate: Gate) -> bool:
    return any(getattr(part, "across", None) is not None for part in parts(gate))


def _excepted(gate: Gate, known: Sequence[Entry], entry: Entry, key: str) -> bool:
    """Whether somebody of the rank recorded a reason that no such entry has used yet."""
    lets = gate.lets
    assert lets is not None
    reasons = [
        one.recorded
        for one in known
        if one.kind == EXCEPTION
        and one.answers.get("gate") == gate.key
        and group_key(one, gate.scope) == key
        and rank_of(one.by.role) >= lets.rank
    ]
    used = [
        one.recorded
        for one in known
        if one.kind == entry.kind and one.id != entry.id and group_key(one, gate.scope) == key
    ]
    return bool(reasons) and not any(max(reasons) <= one for one in used)
