"""Replays records by two sets of rules and says what differs, on as many processors as there are.

``derive`` is the one that the store is kept by. A record is followed whole and alone, so records
can be followed in any order and in any process; what comes back is only counted and compared.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from multiprocessing import get_context

from lapwing.base.clock import london_date
from lapwing.duties.alerts import steps
from lapwing.duties.engine import Rules, derive
from lapwing.duties.in_force import OWN_SCOPES, InForce
from lapwing.duties.language import Duty, Flagged, Signal
from lapwing.duties.obligation import Obligation, State, state
from lapwing.duties.parts import numbers_of, parts
from lapwing.duties.replay import as_it_stood
from lapwing.duties.signals import Raised
from lapwing.journal.entry import Entry

AT_ONCE = 50  # records in one piece of work
AHEAD = 4  # pieces that wait for each process: reading is never far before following
FEW = 4_000  # entries that one process has followed before others would have started
LATE = frozenset({State.OVERDUE, State.MET_LATE, State.MISSED})
Record = Sequence[Entry]


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """How often a rule asked for something, how often that was late, and how many were told."""

    raised: int = 0
    late: int = 0
    told: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            raised=self.raised + other.raised,
            late=self.late + other.late,
            told=self.told + other.told,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Stood:
    """One obligation or signal as it stood in the end; a signal is never due."""

    due_at: datetime | None
    state: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Differs:
    """What the change makes another of: raised by one alone, or due or standing otherwise."""

    rule: str
    about: str
    case: str
    begun_at: datetime
    before: Stood | None
    after: Stood | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """What follows by one set of rules: by rule, and by the month in which it began."""

    rules: Mapping[str, Tally] = field(default_factory=dict)
    months: Mapping[str, Tally] = field(default_factory=dict)

    @property
    def whole(self) -> Tally:
        """All of it."""
        return sum(self.rules.values(), Tally())

    def __add__(self, other: "Side") -> "Side":
        return Side(rules=_added(self.rules, other.rules), months=_added(self.months, other.months))


@dataclass(frozen=True, kw_only=True, slots=True)
class Compared:
    """What follows by the rules in force and by those that are tried, of the same records."""

    before: Side = field(default_factory=Side)
    after: Side = field(default_factory=Side)
    differs: tuple[Differs, ...] = ()
    records: int = 0
    entries: int = 0

    def __add__(self, other: "Compared") -> "Compared":
        return Compared(
            before=self.before + other.before,
            after=self.after + other.after,
            differs=(*self.differs, *other.differs),
            records=self.records + other.records,
            entries=self.entries + other.entries,
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Work:
    """By which rules records are followed, and of what time: begun since, as it stood at."""

    before: InForce
    after: InForce
    since: datetime
    at: datetime


def compare(records: Iterable[Record], work: Work, *, processes: int = 0) -> Compared:
    """Follow every record by both; ``processes`` is how many at once, by itself all there are.

    A few entries are followed here, as other processes take a second to start.
    """
    if processes == 1:
        return _of_piece(work, [*records])
    read = iter(records)
    first: list[Record] = []
    size = 0
    for record in read:
        first.append(record)
        size += len(record)
        if size > FEW:
            break
    many = processes or (os.cpu_count() or 1 if size > FEW else 1)
    if many == 1:
        return _of_piece(work, [*first, *read])
    return _in_processes(_pieces(first, read), work, many)


def _in_processes(pieces: Iterator[list[Record]], work: Work, many: int) -> Compared:
    """Read on while others follow; what is read waits where it is read, never in the pool."""
    found: list[Compared] = []
    waiting: list[Future[Compared]] = []
    # Spawned, as a server's threads may hold locks that a fork would never see let go.
    pool = ProcessPoolExecutor(many, get_context("spawn"), initializer=_begin, initargs=(work,))
    with pool:
        for piece in pieces:
            waiting.append(pool.submit(_of_piece_there, piece))
            while len(waiting) > many * AHEAD:
                found.append(waiting.pop(0).result())
        found += (one.result() for one in waiting)
    return _together(found)


def _pieces(first: list[Record], rest: Iterator[Record]) -> Iterator[list[Record]]:
    for start in range(0, len(first), AT_ONCE):
        yield first[start : start + AT_ONCE]
    while piece := list(islice(rest, AT_ONCE)):
        yield piece


_work: Work | None = None  # of a process that was started for it


def _begin(work: Work) -> None:
    global _work
    _work = work


def _of_piece_there(piece: list[Record]) -> Compared:
    assert _work is not None
    return _of_piece(_work, piece)


def _of_piece(work: Work, piece: list[Record]) -> Compared:
    whole = work.before.of_scopes(OWN_SCOPES)
    moved = affected(work.before, work.after)
    again = _only(work.after.of_scopes(OWN_SCOPES), moved)
    found = []
    for record in piece:
        was = followed(work, work.before, whole, record)
        # What the change cannot move is not followed twice.
        now = {which: one for which, one in was.items() if which[0] not in moved}
        if again.duties or again.signals:
            anew = followed(work, work.after, again, record)
            now |= {which: one for which, one in anew.items() if which[0] in moved}
        found.append(_compared(record, was, now))
    return _together(found)


def affected(before: InForce, after: InForce) -> frozenset[str]:
    """The rules of which something else may follow: those that were changed, taken out or put in,
    those that name a number that was, and those that begin on the signal of such a rule."""
    numbers = {
        one.key
        for one in after.parameters.numbers
        if one.values != before.parameters.numbers[one.key].values
        or one.unit != before.parameters.numbers[one.key].unit
    }
    was: dict[str, Duty | Signal] = {**before.duties, **before.signals}
    now: dict[str, Duty | Signal] = {**after.duties, **after.signals}
    moved = {key for key in {**was, **now} if was.get(key) != now.get(key)}
    moved |= {key for key, rule in now.items() if not numbers.isdisjoint(numbers_of(rule))}
    while more := {
        key
        for key, rule in now.items()
        if key not in moved and not moved.isdisjoint(_begun_by(rule))
    }:
        moved |= more
    return frozenset(moved)


def _begun_by(rule: Duty | Signal) -> set[str]:
    return {part.signal for part in parts(rule) if isinstance(part, Flagged)}


def _only(rules: Rules, moved: frozenset[str]) -> Rules:
    """These rules alone, with the signals that their duties begin on."""
    duties = tuple(duty for duty in rules.duties if duty.key in moved)
    needed = moved.union(*(_begun_by(duty) for duty in duties))
    return Rules(
        duties=duties,
        gates=rules.gates,
        signals=tuple(signal for signal in rules.signals if signal.key in needed),
    )


Identity = tuple[str, str, str, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Followed:
    """One obligation or signal, by what it is, whom it is about and how it stood."""

    rule: str
    about: str
    case: str
    begun_at: datetime
    stood: Stood
    told: int

    @property
    def tally(self) -> Tally:
        return Tally(raised=1, late=int(self.stood.state in LATE), told=self.told)


def followed(work: Work, by: InForce, rules: Rules, record: Record) -> Mapping[Identity, Followed]:
    follows = derive(rules, record, by.parameters, work.at)
    found: dict[Identity, Followed] = {}
    for one in follows.obligations:
        stood = as_it_stood(one, work.at)
        if stood is not None and one.begun_at >= work.since:
            found[one.identity] = _of_obligation(stood, by, work.at)
    for signal in follows.signals:
        if work.since <= signal.at <= work.at:
            found[(signal.signal, signal.key, signal.id, -1)] = _of_signal(signal, by, work.at)
    return found


def _of_obligation(one: Obligation, by: InForce, at: datetime) -> Followed:
    told = steps(by.duties[one.duty], one, by.parameters.calendar)
    return Followed(
        rule=one.duty,
        about=one.about,
        case=one.case,
        begun_at=one.begun_at,
        stood=Stood(due_at=one.due_at, state=state(one, at)),
        told=sum(alert.at <= at for alert in told),
    )


def _of_signal(one: Raised, by: InForce, at: datetime) -> Followed:
    over = one.cleared_at is not None and one.cleared_at <= at
    return Followed(
        rule=one.signal,
        about=one.about,
        case=one.case,
        begun_at=one.at,
        stood=Stood(due_at=None, state="over" if over else "raised"),
        told=len(by.signals[one.signal].tells),
    )


def _compared(
    record: Record, was: Mapping[Identity, Followed], now: Mapping[Identity, Followed]
) -> Compared:
    differs = []
    for which in {**was, **now}:
        one, other = was.get(which), now.get(which)
        either = one or other
        if either is None or (one and other and one.stood == other.stood):
            continue
        differs.append(
            Differs(
                rule=either.rule,
                about=either.about,
                case=either.case,
                begun_at=either.begun_at,
                before=one.stood if one else None,
                after=other.stood if other else None,
            )
        )
    own = sum(entry.joined_from is None and entry.carried_from is None for entry in record)
    return Compared(
        before=_side(was.values()),
        after=_side(now.values()),
        differs=tuple(differs),
        records=1,
        entries=own,
    )


def _side(found: Iterable[Followed]) -> Side:
    rules: dict[str, Tally] = {}
    months: dict[str, Tally] = {}
    for one in found:
        rules[one.rule] = rules.get(one.rule, Tally()) + one.tally
        month = f"{london_date(one.begun_at):%Y-%m}"
        months[month] = months.get(month, Tally()) + one.tally
    return Side(rules=rules, months=months)


def _together(found: Sequence[Compared]) -> Compared:
    """The sum, added two by two: one after the other would copy what differs again and again."""
    while len(found) > 1:
        found = [
            found[place] + found[place + 1] if place + 1 < len(found) else found[place]
            for place in range(0, len(found), 2)
        ]
    return found[0] if found else Compared()


def _added(one: Mapping[str, Tally], other: Mapping[str, Tally]) -> dict[str, Tally]:
    return {key: one.get(key, Tally()) + other.get(key, Tally()) for key in {**one, **other}}
