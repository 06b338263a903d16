"""Gates: which entries may not be recorded, judged by what had been recorded before them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lapwing.duties.history import History, Parameters, Placed, group_key
from lapwing.duties.language import Gate
from lapwing.duties.states import Group
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect, order_of
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
    kinds = {kind for gate in gates for kind in gate.stops.kinds}
    admitted: list[Entry] = []
    refused: list[Refused] = []
    for entry in sorted(entries, key=lambda one: (one.recorded, order_of(one))):
        if entry.kind in kinds and entry.carried_from is None:
            against = judge(gates, admitted, entry, parameters)
            if against:
                refused += against
                continue
        admitted.append(entry)
    return tuple(admitted), tuple(refused)


def judge(
    gates: Sequence[Gate], before: Sequence[Entry], entry: Entry, parameters: Parameters
) -> tuple[Refused, ...]:
    """The gates that refuse one entry, given all that had been recorded before it."""
    concerned = [gate for gate in gates if entry.kind in gate.stops.kinds]
    if not concerned:
        return ()
    known = in_effect(before)
    with_it = History(in_effect([*before, entry]))
    without = History(known)
    place = next(
        (i for i, one in enumerate(with_it.entries) if one.id in (entry.id, entry.corrects)), -1
    )
    if place < 0:
        return ()
    found = []
    for gate in concerned:
        key = group_key(entry, gate.scope)
        if key is None:
            continue
        group = Group(with_it, gate.scope, key, parameters)
        if not group.matches(Placed(place, with_it.entries[place]), gate.stops):
            continue
        # What the gate asks for must have been there without the entry that it judges.
        earlier = Group(without, gate.scope, key, parameters)
        now = len(known) - 1
        if gate.unless and all(earlier.holds(state, now) for state in gate.unless):
            continue
        if gate.lets is not None and _excepted(gate, known, entry, key):
            continue
        found.append(
            Refused(
                entry=entry.id, gate=gate.key, case=entry.case, about=entry.about, why=gate.says
            )
        )
    return tuple(found)


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
