"""Gates: which entries may not be recorded, judged by what had been recorded before them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from lapwing.duties.history import History, Parameters, Placed, group_key
from lapwing.duties.language import Gate, On, Scope, Stands
from lapwing.duties.parts import parts
from lapwing.duties.states import Group
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN, corrected_by, in_effect, in_order_of_recording
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
    admission = Admission(gates, parameters)
    admitted: list[Entry] = []
    refused: list[Refused] = []
    for entry in in_order_of_admission(entries):
        if against := admission.take(entry):
            refused += against
        else:
            admitted.append(entry)
    return tuple(admitted), tuple(refused)


def judge(
    gates: Sequence[Gate], before: Iterable[Entry], entry: Entry, parameters: Parameters
) -> tuple[Refused, ...]:
    """The gates that refuse one entry, given all that had been recorded before it.

    What stands in the journal is not judged again, whatever a gate would say of it now.
    """
    if not any(entry.kind in gate.stops.kinds for gate in gates):
        return ()
    admission = Admission(gates, parameters)
    for one in in_order_of_admission(before):
        admission.let_in(one)
    return admission.judge(entry)


def in_order_of_admission(entries: Iterable[Entry]) -> list[Entry]:
    """Entries in the order in which gates judge them.

    A reason that is recorded at the same moment as the entry was there for it. What a link carries
    counts only after what was recorded on the case itself at that moment, so that whatever is
    carried has been judged where it comes from before it counts where it goes.
    """
    return sorted(
        in_order_of_recording(entries),
        key=lambda one: (one.recorded, one.carried_from is not None, one.kind != EXCEPTION),
    )


@dataclass(slots=True)
class Admission:
    """Judges the entries of one record one after the other, each by those let in before it."""

    gates: Sequence[Gate]
    parameters: Parameters
    before: list[Entry] = field(default_factory=list)  # of what was let in, what gates look at
    # Whether an entry needed an exception of a gate; which used which, and how far that is known.
    needed: dict[tuple[str, str], bool] = field(default_factory=dict)
    used: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    followed: dict[tuple[str, str], int] = field(default_factory=dict)
    # Worked out once: to look a gate up by what it says takes longer than to judge by it.
    stopping: dict[str, list[Gate]] = field(init=False)  # by the kinds that they stop
    looked_at: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.stopping = {}
        for gate in self.gates:
            for kind in gate.stops.kinds:
                self.stopping.setdefault(kind, []).append(gate)
        self.looked_at = frozenset(kind for gate in self.gates for kind in _looked_at(gate))

    def take(self, entry: Entry) -> tuple[Refused, ...]:
        """The gates that refuse an entry; it is let in where none does."""
        against = self.judge(entry) if entry.carried_from is None else ()
        if not against:
            self.let_in(entry)
        return against

    def let_in(self, entry: Entry) -> None:
        """Take in an entry that stands in the journal."""
        if entry.kind in self.looked_at:
            self.before.append(entry)

    def judge(self, entry: Entry) -> tuple[Refused, ...]:
        """The gates that refuse an entry, given those that were let in."""
        return tuple(
            Refused(
                entry=entry.id, gate=gate.key, case=entry.case, about=entry.about, why=gate.says
            )
            for gate in self.stopping.get(entry.kind, ())
            if self._needs_exception(gate, entry, len(self.before))
            and not self._has_exception(gate, entry)
        )

    def _needs_exception(self, gate: Gate, entry: Entry, count: int) -> bool:
        """Whether a gate stops an entry, by the first so many of those let in."""
        name = (gate.key, entry.id)
        if name not in self.needed:
            self.needed[name] = _stops(gate, self.before[:count], entry, self.parameters)
        return self.needed[name]

    def _has_exception(self, gate: Gate, entry: Entry) -> bool:
        """Whether somebody of the rank recorded a reason that no such entry has used yet.

        Who used which is followed only as far as it is asked for, and is kept nowhere.
        """
        if not any(_is_for(gate, one) for one in self.before):
            return False
        name = (gate.key, entry.kind)
        used = self.used.setdefault(name, {})
        for count in range(self.followed.get(name, 0), len(self.before)):
            one = self.before[count]
            if (
                one.kind == entry.kind
                and one.carried_from is None
                and self._needs_exception(gate, one, count)
                and (exception := _free(gate, self.before[:count], one, used)) is not None
            ):
                used[exception.id] = corrected_by(self.before).get(one.id, one).id
        self.followed[name] = len(self.before)
        return _free(gate, self.before, entry, used) is not None


def _free(
    gate: Gate, before: Sequence[Entry], entry: Entry, used: Mapping[str, str]
) -> Entry | None:
    """The oldest exception that lets an entry through, if what used it before stands no more."""
    key = group_key(entry, gate.scope)
    known = in_effect(one for one in before if one.kind in (EXCEPTION, WITHDRAWN, entry.kind))
    standing = {one.id for one in known}
    return min(
        (
            one
            for one in known
            if _is_for(gate, one)
            and group_key(one, gate.scope) == key
            and used.get(one.id) not in standing
        ),
        key=lambda one: one.recorded,
        default=None,
    )


def _is_for(gate: Gate, entry: Entry) -> bool:
    """Whether an entry is an exception that names a gate, by somebody who may allow it."""
    return (
        entry.kind == EXCEPTION
        and entry.answers.get("gate") == gate.key
        and gate.lets is not None
        and rank_of(entry.by.role) >= gate.lets.rank
    )


def _stops(gate: Gate, before: Sequence[Entry], entry: Entry, parameters: Parameters) -> bool:
    """Whether a gate stops an entry unless there is an exception for it."""
    key = group_key(entry, gate.scope)
    if key is None:
        return False
    kinds, narrow = _looked_at(gate), _looks_at_group_alone(gate)
    seen = [
        one
        for one in before
        if one.kind in kinds and (not narrow or group_key(one, gate.scope) == key)
    ]
    ordered = in_effect([*seen, entry])
    own = corrected_by([*seen, entry]).get(entry.id, entry).id
    place = next((place for place, one in enumerate(ordered) if one.id == own), None)
    if place is None:
        return False
    group = Group(History(ordered), gate.scope, key, parameters, entry)
    if not group.matches(Placed(place, ordered[place]), gate.stops):
        return False
    # What the gate asks for must have been there without the entry that it judges.
    known = in_effect(seen)
    earlier = Group(History(known), gate.scope, key, parameters, entry)
    held = all(earlier.holds(state, len(known), entry.at) for state in gate.unless)
    return not (gate.unless and held)


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
def _looks_at_group_alone(gate: Gate) -> bool:
    """Whether entries of other groups change nothing: a correction by another officer would."""
    if gate.scope not in (Scope.CASE, Scope.PERSON):
        return False
    return all(getattr(part, "across", None) is None for part in parts(gate))
