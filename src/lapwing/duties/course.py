"""The course of one duty in one group: every obligation that it makes, from first entry to last."""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from lapwing.base.clock_text import parse_instant
from lapwing.duties.history import Parameters, Placed
from lapwing.duties.language import (
    After,
    By,
    Depends,
    Due,
    Duty,
    Every,
    Flagged,
    Length,
    On,
    Once,
    Runs,
)
from lapwing.duties.obligation import Clock, Obligation, Outcome
from lapwing.duties.parts import set_by_law
from lapwing.duties.states import Group, kinds_in
from lapwing.journal.entry import Entry

WAIVED = "duty-waived"
WAIVER = On((WAIVED,))
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Beginning:
    """What begins a duty: an entry, or a signal at its moment."""

    id: str
    at: datetime
    place: int
    case: str
    about: str
    known_at: datetime
    entry: Entry | None = None


@dataclass(slots=True, kw_only=True)
class _Running:
    """An obligation while its course is followed; the one changing value of this file.

    It is due so many ``times`` the number after ``counted``: the beginning of its own slot, or of
    the first of a grid's slots of that same length.
    """

    beginning: Beginning
    slot: int
    begun_at: datetime
    known_at: datetime
    place: int  # what stood here was seen when it began
    clocks: list[Clock]
    ends_at: datetime | None
    number: str | None
    value: float | None
    counted: datetime
    times: int
    by: str | None = None
    closed_at: datetime | None = None
    closed_known_at: datetime | None = None
    outcome: Outcome | None = None

    @property
    def due(self) -> datetime:
        return self.clocks[-1].due

    def close(
        self, at: datetime, outcome: Outcome, by: str | None, known_at: datetime | None = None
    ) -> None:
        self.closed_at, self.outcome, self.by = at, outcome, by
        self.closed_known_at = known_at or at


@dataclass(slots=True)
class Course:
    """Follows one duty through one group's history, instant by instant."""

    duty: Duty
    group: Group
    beginnings: list[Beginning]
    until: datetime
    running: list[_Running] = field(default_factory=list)
    past: list[_Running] = field(default_factory=list)
    begun: set[str] = field(default_factory=set)  # by the id of what began them
    newest: dict[str, _Running] = field(default_factory=dict)  # the last slot of what recurs
    stopped: set[str] = field(default_factory=set)  # beginnings of which nothing more will come
    # Where the entries stand at which each length looks. What it does not look at moves nothing,
    # although time may have changed the length by then.
    looked_at: dict[int, frozenset[int]] = field(default_factory=dict)

    def follow(self) -> tuple[Obligation, ...]:
        """Every obligation of the duty in the group, in order of due."""
        done = self._at(self.group.all(*self.duty.done_by))
        ended = self._at(self.group.all(*(on for on in self.duty.ends if isinstance(on, On))))
        waived = self._at(self._waivers())
        moved = self._at(self._may_move())
        begun: dict[datetime, list[Beginning]] = {}
        for beginning in self.beginnings:
            begun.setdefault(beginning.at, []).append(beginning)
        instants = sorted({*done, *ended, *waived, *moved, *begun})
        for at in instants[bisect_left(instants, min(begun)) if begun else len(instants) :]:
            if not self.running and not self.newest and at not in begun:
                continue  # nothing is open, and nothing begins
            self._time_passes(at)
            for placed in done.get(at, ()):
                self._finish(placed, "done", each=self.duty.each)
            for placed in ended.get(at, ()):
                # One that regards nothing that this duty began with ends all of it.
                own = self.duty.each and placed.entry.regarding in self.begun
                self._finish(placed, "ended", each=own)
            self._time_ends(at)
            for placed in waived.get(at, ()):
                self._finish(placed, "waived", each=placed.entry.regarding is not None)
            for beginning in begun.get(at, ()):
                self._begin(beginning)
            for placed in moved.get(at, ()):
                self._move(placed)
            # An entry of the same instant counts only where it names what it answers.
            for placed in done.get(at, ()):
                self._finish_same_instant(placed, "done")
            for placed in ended.get(at, ()):
                self._finish_same_instant(placed, "ended")
            for placed in waived.get(at, ()):
                self._finish_same_instant(placed, "waived")
        self._time_passes(self.until, then=True)
        self._time_ends(self.until)
        everything = sorted(
            [*self.past, *self.running],
            key=lambda one: (one.due, one.begun_at, one.slot, one.beginning.id),
        )
        return tuple(self._obligation(one) for one in everything)

    # --- Beginning --------------------------------------------------------------------------

    def _begin(self, beginning: Beginning) -> None:
        alive = self._alive()
        if alive and self.duty.retrigger == "keep":
            return
        if self.duty.retrigger == "restart":
            self.stopped.update(one.beginning.id for one in alive)
            for one in list(self.running):
                self._close(one, beginning.at, "superseded", beginning.id, beginning.known_at)
        ends = [
            self.group.parameters.after(beginning.at, end.number)
            for end in self.duty.ends
            if isinstance(end, After)
        ]
        self.begun.add(beginning.id)
        self._open(
            beginning,
            slot=0,
            begun_at=beginning.at,
            known_at=beginning.known_at,
            length=_first(self.duty.due),
            place=beginning.place,
            ends_at=min(ends, default=None),
        )

    def _alive(self) -> list[_Running]:
        """What is open, and what will recur although nothing of it may be open now."""
        return [
            *self.running,
            *(one for key, one in self.newest.items() if key not in self.stopped),
        ]

    def _open(
        self,
        beginning: Beginning,
        *,
        slot: int,
        begun_at: datetime,
        known_at: datetime,
        length: Length | None,
        place: int,
        ends_at: datetime | None,
        following: _Running | None = None,
    ) -> None:
        """Open a slot; ``following`` is the one before it in a fixed grid."""
        parameters = self.group.parameters
        number: str | None = None
        value: float | None = None
        counted, times = begun_at, 1
        named = _named_due(self.duty.due, beginning, begun_at, parameters)
        beside: str | None = None  # the number by which it is due before or after what is named
        if named is not None:
            due, beside = named
        elif length is None:
            due = begun_at
        elif (runs := _runs(self.duty.due)) is not None and following is None:
            number = self.group.length(length, place, begun_at)
            value = parameters.value(number, begun_at)
            due = self._ran_out(runs, number, begun_at, place)
            counted, times = due, 0  # a grid goes on from there
        else:
            number = self.group.length(length, place, begun_at)
            value = parameters.value(number, begun_at)
            # Counted from the last, the 31st would become the 28th for good.
            if (
                following is not None
                and (following.number, following.value) == (number, value)
                and parameters.keeps_date(number)
            ):
                counted, times = following.counted, following.times + 1
            due = parameters.after(counted, number, times=times)
            if following is not None and due <= begun_at:
                # One is in time for a meeting as it begins; the slot after it is for the next.
                due = parameters.after(begun_at + _MINUTE, number)
        one = _Running(
            beginning=beginning,
            slot=slot,
            begun_at=begun_at,
            known_at=known_at,
            place=place,
            clocks=[Clock(since=begun_at, due=due, number=number or beside)],
            ends_at=ends_at,
            number=number,
            value=value,
            counted=counted,
            times=times,
        )
        self.running.append(one)
        if isinstance(self.duty.due, Every):
            self.newest[beginning.id] = one

    def _ran_out(self, runs: Runs, number: str, begun_at: datetime, place: int) -> datetime:
        """When as much time has run as the number says, or a grid's next after what ran already."""
        parameters, due = self.group.parameters, self.duty.due
        left = parameters.elapsed(number, begun_at)
        out = run_out(self.group, runs, left, begun_at, place)
        while isinstance(due, Every) and out < begun_at and isinstance(due.length, str):
            left += parameters.elapsed(due.length, begun_at)
            out = run_out(self.group, runs, left, begun_at, place)
        return out

    # --- Closing ----------------------------------------------------------------------------

    def _finish(self, placed: Placed, outcome: Outcome, *, each: bool) -> None:
        entry = placed.entry
        if outcome != "done":
            # A grid ends too when nothing of it happens to be open.
            self.stopped |= {key for key in self.begun if not each or key == entry.regarding}
        for one in list(self.running):
            # Another doing of this instant may have opened it.
            opened = outcome == "done" and one.begun_at == entry.at
            if not opened and (not each or entry.regarding == one.beginning.id):
                self._close_by(placed, one, outcome)

    def _finish_same_instant(self, placed: Placed, outcome: Outcome) -> None:
        # What began earlier and is named has been closed already.
        for one in list(self.running):
            if one.slot == 0 and placed.entry.regarding == one.beginning.id:
                self._close_by(placed, one, outcome)

    def _close_by(self, placed: Placed, one: _Running, outcome: Outcome) -> None:
        entry, due = placed.entry, self.duty.due
        self._close(one, entry.at, outcome, entry.id, entry.recorded)
        if outcome == "done" and isinstance(due, Every) and due.counted_from == "last done":
            self._open(
                one.beginning,
                slot=one.slot + 1,
                begun_at=entry.at,
                known_at=entry.recorded,
                length=due.length,
                place=placed.place,
                ends_at=one.ends_at,
            )

    def _close(
        self,
        one: _Running,
        at: datetime,
        outcome: Outcome,
        by: str | None,
        known_at: datetime | None = None,
    ) -> None:
        one.close(at, outcome, by, known_at)
        if outcome != "done":
            self.stopped.add(one.beginning.id)
        self.running.remove(one)
        if one.slot > 0 and one.begun_at == at:
            return  # done and ended in one instant: there was nothing more to do, and no next one
        self.past.append(one)

    def _time_ends(self, at: datetime) -> None:
        for one in list(self.running):
            if one.ends_at is not None and one.ends_at <= at:
                self._close(one, one.ends_at, "ended", None)
        for key, one in self.newest.items():
            if one.ends_at is not None and one.ends_at <= at:
                self.stopped.add(key)

    def _time_passes(self, at: datetime, *, then: bool = False) -> None:
        """What time alone does before an instant: a grid's next slots, and ends that come due.

        ``then`` says that nothing else happens at the instant, so that a slot may begin there: an
        entry may still move the deadline with which it would begin.
        """
        due = self.duty.due
        if isinstance(due, Every) and due.counted_from == "last due":
            for key, one in list(self.newest.items()):
                if key not in self.stopped:
                    self._lay_out(one, due, at, then=then)
        for one in list(self.running):
            if one.ends_at is not None and one.ends_at < at:
                self._close(one, one.ends_at, "ended", None)

    def _lay_out(self, one: _Running, due: Every, at: datetime, *, then: bool) -> None:
        while (one.due < at or (then and one.due == at)) and (
            one.ends_at is None or one.due < one.ends_at
        ):
            self._open(
                one.beginning,
                slot=one.slot + 1,
                begun_at=one.due,
                known_at=max(one.due, one.beginning.known_at),
                length=due.length,
                place=self.group.history.place_at(one.due),
                ends_at=one.ends_at,
                following=one,
            )
            one = self.running[-1]

    # --- Moving -----------------------------------------------------------------------------

    def _may_move(self) -> list[Placed]:
        """The entries that may change which number counts, in this group or a wider one."""
        due = self.duty.due
        lengths: list[Length | None] = []
        match due:
            case Once(within=within):
                lengths = [within]
            case Every(length=length, first=first):
                lengths = [length, first]
            case By(otherwise=otherwise):
                lengths = [otherwise]
        found: dict[int, Placed] = {}
        for each in lengths:
            places: dict[int, Placed] = {}
            for scope, kinds in kinds_in(each):
                wider = self.group.across(scope)
                for placed in wider.history.of_kinds(wider.scope, wider.key, kinds):
                    places[placed.place] = placed
            self.looked_at[id(each)] = frozenset(places)
            found |= places
        return [found[place] for place in sorted(found)]

    def _move(self, placed: Placed) -> None:
        """An entry that may change which number counts moves the deadlines that are still open."""
        at = placed.entry.at
        for one in self.running:
            if one.place > placed.place:
                continue  # of the instant in which this began, and seen by then
            length = self._length_of(one)
            if one.number is None or not isinstance(length, Depends) or one.due < at:
                continue
            if placed.place not in self.looked_at[id(length)]:
                continue
            number = self.group.length(length, placed.place, at)
            if number == one.number:
                continue
            parameters = self.group.parameters
            whole = due = parameters.after(one.begun_at, number)
            if due < one.due:
                catch_up = _catch_up(self.duty.due)
                soonest = parameters.after(at, catch_up) if catch_up else at
                due = min(one.due, max(due, soonest))
            one.number, one.value = number, parameters.value(number, one.begun_at)
            # What was caught up is no whole length; a grid goes on from there.
            one.counted, one.times = (one.begun_at, 1) if due == whole else (due, 0)
            one.clocks.append(Clock(since=at, due=due, number=number))

    def _length_of(self, one: _Running) -> Length | None:
        match self.duty.due:
            case Every(length=length) if one.slot > 0:
                return length
            case due:
                return _first(due)

    # --- Groundwork -------------------------------------------------------------------------

    def _waivers(self) -> list[Placed]:
        """What waives the duty or its rule; nothing waives what the law sets."""
        rules = (self.duty.key, rule_of(self.duty.key))
        found = [one for one in self.group.all(WAIVER) if one.entry.answers.get("duty") in rules]
        return [] if found and set_by_law(self.duty, self.group.parameters.numbers) else found

    @staticmethod
    def _at(entries: list[Placed]) -> dict[datetime, list[Placed]]:
        found: dict[datetime, list[Placed]] = {}
        for placed in entries:
            found.setdefault(placed.entry.at, []).append(placed)
        return found

    def _obligation(self, one: _Running) -> Obligation:
        return Obligation(
            duty=self.duty.key,
            scope=self.duty.scope,
            key=self.group.key,
            case=one.beginning.case,
            about=one.beginning.about,
            begun_by=one.beginning.id,
            begun_at=one.begun_at,
            known_at=one.known_at,
            slot=one.slot,
            clocks=tuple(one.clocks),
            closed_at=one.closed_at,
            closed_by=one.by,
            closed_known_at=one.closed_known_at,
            outcome=one.outcome,
        )


def rule_of(key: str) -> str:
    """The rule's id, without the part: "missing-initial-risk/endorsed" is part of one rule."""
    return key.partition("/")[0]


def _first(due: Due) -> Length | None:
    match due:
        case Once(within=within):
            return within
        case Every(length=length, first=first):
            return first if first is not None else length
        case By(otherwise=otherwise):
            return otherwise


def _runs(due: Due) -> Runs | None:
    return due.runs if isinstance(due, Once | Every) else None


def run_out(
    group: Group, runs: Runs, length: timedelta, begun_at: datetime, place: int
) -> datetime:
    """When so much time has run by what stands up to a place.

    A stop that became known only once the time had run out moves it no more.
    """
    moment = min((_ran_from(one.entry, runs) for one in group.all(runs.since)), default=begun_at)
    out, stop = moment + length, None
    stops = {one.place for one in group.all(runs.stops)}
    for placed in group.all(runs.stops, runs.starts):
        entry = placed.entry
        if placed.place > place:
            break
        if stop is None and placed.place in stops:
            if moment <= entry.at and max(entry.at, entry.recorded) <= out:
                stop = entry
        elif stop is not None and placed.place not in stops:
            ran = entry.answers.get(runs.counting)
            stood = entry.at - stop.at
            if isinstance(ran, int):
                stood -= min(timedelta(minutes=ran), stood)
            out, stop = out + stood, None
    return out


def _ran_from(entry: Entry, runs: Runs) -> datetime:
    match entry.answers.get(runs.question):
        case str(answer) if answer:
            return parse_instant(answer)
        case _:
            return entry.at


def _catch_up(due: Due) -> str | None:
    return due.catch_up if isinstance(due, Once | Every) else None


def _named_due(
    due: Due, beginning: Beginning, begun: datetime, parameters: Parameters
) -> tuple[datetime, str | None] | None:
    """The deadline by the moment that the beginning entry names for its duty, if it names one.

    With it comes the number by which it lies before or after that moment.
    """
    if not isinstance(due, By) or beginning.entry is None:
        return None
    match beginning.entry.answers.get(due.question):
        case str(answer) if answer:
            named = parse_instant(answer)
        case _:
            return None
    if due.after is not None:
        return parameters.after(named, due.after, by=begun), due.after
    if due.before is not None:
        ahead = parameters.ahead_of(named, due.before, by=begun)
        if ahead > begun:
            return ahead, due.before
    return named, None


def begins_on(duty: Duty) -> tuple[tuple[On, ...], tuple[str, ...]]:
    """What begins a duty: the entries it begins on, and the signals."""
    entries = tuple(begin for begin in duty.begins if isinstance(begin, On))
    signals = tuple(begin.signal for begin in duty.begins if isinstance(begin, Flagged))
    return entries, signals
