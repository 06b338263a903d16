"""A second evaluator of the rule language, written to be read beside its page and not to be fast.

It walks through time minute by minute and asks, at each minute, what docs/rule-language.md says
happens then. It shares no code with the engine but the values and what the journal says was known.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from lapwing.duties.engine import Rules
from lapwing.duties.language import (
    After,
    Answered,
    By,
    ByAnother,
    Confidence,
    Counted,
    Depends,
    Due,
    Duty,
    Every,
    Flagged,
    Gate,
    Has,
    Is,
    Lacks,
    Length,
    NotWithin,
    On,
    Once,
    Quiet,
    Repeated,
    Runs,
    Seen,
    Signal,
    Stands,
    State,
    Within,
)
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect, order_of
from lapwing.record.roles import SERGEANT
from tests.duties.worlds import minutes_of, number_of

Fact = tuple[str, int, int, int, int | None, str | None]  # begun by, slot, begun, due, closed, how


READS = Duty(
    key="watch",
    title="",
    owner=SERGEANT,
    begins=(On(("nothing",)),),
    due=Once(within="n1"),
    done_by=(),
    why="",
    source="",
    confidence=Confidence.LOCAL,
)


@dataclass
class Slot:
    """One obligation as the minutes go by."""

    begun_by: str
    began: int  # when what began it happened
    place: int
    slot: int
    begun: int
    due: int
    number: str | None
    ends: int | None
    closed: int | None = None
    how: str | None = None


@dataclass
class Reference:
    """Walks one case's journal with one duty."""

    duty: Duty
    entries: list[Entry]
    until: int
    flags: list[tuple[int, str]]
    slots: list[Slot] = field(default_factory=list)
    stopped: set[str] = field(default_factory=set)

    def walk(self) -> list[Slot]:  # noqa: C901 it is the page, in its order
        for now in range(self.until + 1):
            here = [i for i, entry in enumerate(self.entries) if number_of(entry.at) == now]
            done = [i for i in here if any(self.describes(i, on) for on in self.duty.done_by)]
            ended = [
                i
                for i in here
                if any(self.describes(i, on) for on in self.duty.ends if isinstance(on, On))
            ]
            waived = [
                i
                for i in here
                if self.entries[i].kind == "duty-waived"
                and self.entries[i].answers.get("duty") == self.duty.key
            ]
            for i in done:
                self.close_earlier(i, now, "done", only_regarded=self.duty.each)
            for i in ended:
                one_of_ours = self.entries[i].regarding in {slot.begun_by for slot in self.slots}
                self.close_earlier(i, now, "ended", only_regarded=self.duty.each and one_of_ours)
            for slot in self.open():
                if slot.ends == now:
                    self.close(slot, now, "ended")
            for slot in self.slots:
                if slot.ends == now:
                    self.stopped.add(slot.begun_by)
            for i in waived:
                regarding = self.entries[i].regarding
                self.close_earlier(i, now, "waived", only_regarded=regarding is not None)
            for begun_by, place in self.beginnings(here, now):
                self.begin(begun_by, place, now)
            for i in here:
                self.move(i, now)
            for i, how in (
                [(i, "done") for i in done]
                + [(i, "ended") for i in ended]
                + [(i, "waived") for i in waived]
            ):
                for slot in self.open():
                    if (
                        slot.slot == 0
                        and slot.begun == now
                        and self.entries[i].regarding == slot.begun_by
                    ):
                        self.close(slot, now, how, i)
            self.lay_grid(now)
        return self.slots

    def open(self) -> list[Slot]:
        return [slot for slot in self.slots if slot.closed is None]

    # --- Beginning and closing ---

    def beginnings(self, here: list[int], now: int) -> list[tuple[str, int]]:
        begins = [on for on in self.duty.begins if isinstance(on, On)]
        found = [
            (self.entries[i].id, i) for i in here if any(self.describes(i, on) for on in begins)
        ]
        last = max((i for i, e in enumerate(self.entries) if number_of(e.at) <= now), default=-1)
        if any(isinstance(begin, Flagged) for begin in self.duty.begins):
            found += [(name, last) for at, name in self.flags if at == now]
        return found

    def begin(self, begun_by: str, place: int, now: int) -> None:
        recurs = isinstance(self.duty.due, Every)
        alive = [
            slot
            for slot in self.slots
            if (slot.closed is None)
            or (recurs and slot.how == "done" and slot.begun_by not in self.stopped)
        ]
        if alive and self.duty.retrigger == "keep":
            return
        if self.duty.retrigger == "restart" and alive:
            for slot in alive:
                self.stopped.add(slot.begun_by)
            for slot in self.open():
                self.close(slot, now, "superseded")
        ends = [
            now + minutes_of(end.number, now) for end in self.duty.ends if isinstance(end, After)
        ]
        number, due = self.deadline(self.duty.due, begun_by, place, now)
        self.slots.append(
            Slot(
                begun_by=begun_by,
                began=now,
                place=place,
                slot=0,
                begun=now,
                due=due,
                number=number,
                ends=min(ends, default=None),
            )
        )

    def deadline(self, due: Due, begun_by: str, place: int, now: int) -> tuple[str | None, int]:
        length: Length | None
        match due:
            case Once(within=str(number), runs=Runs() as runs):
                return number, self.when_run(runs, minutes_of(number, now), place, now)
            case Every(length=str(each), first=str(first), runs=Runs() as runs):
                needed = minutes_of(first, now)
                while (out := self.when_run(runs, needed, place, now)) < now:
                    needed += minutes_of(each, now)
                return first, out
            case Once(within=within):
                length = within
            case Every(length=each, first=first):
                length = first or each
            case By(question=question, otherwise=otherwise, before=before, after=after):
                entry = next((one for one in self.entries if one.id == begun_by), None)
                answer = entry.answers.get(question) if entry else None
                if isinstance(answer, str):
                    named = number_of(datetime.fromisoformat(answer))
                    if after:
                        return None, named + minutes_of(after, now)
                    if before and (early := named - minutes_of(before, now)) > now:
                        return None, early
                    return None, named
                length = otherwise
        if length is None:
            return None, now
        number = self.chosen(length, place, now)
        return number, now + minutes_of(number, now)

    def when_run(self, runs: Runs, needed: int, place: int, now: int) -> int:
        """The minute at which so many have run, counted off one by one."""
        since = [one for i, one in enumerate(self.entries) if self.describes(i, runs.since)]
        named = [str(one.answers.get("when") or "") if runs.question else "" for one in since]
        tick = min(
            (
                number_of(datetime.fromisoformat(name) if name else one.at)
                for name, one in zip(named, since, strict=True)
            ),
            default=now,
        )
        order = [
            (i, self.describes(i, runs.stops))
            for i in range(place + 1)
            if self.describes(i, runs.stops) or self.describes(i, runs.starts)
        ]
        order = [(i, stops) for i, stops in order if number_of(self.entries[i].at) >= tick]
        standing: int | None = None
        while True:
            while order and number_of(self.entries[order[0][0]].at) == tick:
                i, stops = order.pop(0)
                # Nobody had said by then that it stood still, so it had run out.
                if (
                    stops
                    and standing is None
                    and number_of(self.entries[i].recorded) <= tick + needed
                ):
                    standing = i
                elif not stops:
                    standing = None
            if standing is not None and not any(not stops for _, stops in order):
                return tick + needed  # it stands still for good: what was left of it
            if standing is None:
                if needed == 0:
                    return tick
                needed -= 1
            tick += 1

    def close_earlier(self, i: int, now: int, how: str, *, only_regarded: bool) -> None:
        if how != "done":  # what recurs ends too when nothing of it is open
            self.stopped |= {
                slot.begun_by
                for slot in self.slots
                if slot.began < now
                and (not only_regarded or self.entries[i].regarding == slot.begun_by)
            }
        for slot in self.open():
            if (slot.begun if how == "done" else slot.began) < now and (
                not only_regarded or self.entries[i].regarding == slot.begun_by
            ):
                self.close(slot, now, how, i)

    def close(self, slot: Slot, now: int, how: str, by: int | None = None) -> None:
        slot.closed, slot.how = now, how
        if how != "done":
            self.stopped.add(slot.begun_by)
            if slot.slot > 0 and slot.begun == now:
                # Done and ended in one instant: there was nothing more to do.
                self.slots.remove(slot)
                return
        due = self.duty.due
        if how == "done" and isinstance(due, Every) and due.counted_from == "last done":
            assert by is not None
            number = self.chosen(due.length, by, now)
            self.slots.append(
                Slot(
                    begun_by=slot.begun_by,
                    began=slot.began,
                    place=by,
                    slot=slot.slot + 1,
                    begun=now,
                    due=now + minutes_of(number, now),
                    number=number,
                    ends=slot.ends,
                )
            )

    def lay_grid(self, now: int) -> None:
        due = self.duty.due
        if not isinstance(due, Every) or due.counted_from != "last due":
            return
        newest = {slot.begun_by: slot for slot in self.slots}
        for slot in newest.values():
            if slot.due == now and slot.begun_by not in self.stopped:
                last = [i for i, entry in enumerate(self.entries) if number_of(entry.at) <= now][-1]
                number = self.chosen(due.length, last, now)
                self.slots.append(
                    Slot(
                        begun_by=slot.begun_by,
                        began=slot.began,
                        place=last,
                        slot=slot.slot + 1,
                        begun=now,
                        due=now + minutes_of(number, now),
                        number=number,
                        ends=slot.ends,
                    )
                )

    # --- Deadlines that move ---

    def move(self, i: int, now: int) -> None:
        due = self.duty.due
        for slot in self.open():
            length: Length | None
            match due:
                case Once(within=within):
                    length = within
                case Every(length=each, first=first):
                    length = (first or each) if slot.slot == 0 else each
                case By(otherwise=otherwise):
                    length = otherwise
            if not isinstance(length, Depends) or slot.number is None or slot.due < now:
                continue
            if slot.place > i:
                continue  # which was seen when the slot began
            if self.entries[i].kind not in looked_at(length):
                continue  # what only time has changed moves nothing
            number = self.chosen(length, i, now)
            if number == slot.number:
                continue
            moved = slot.begun + minutes_of(number, slot.begun)
            if moved < slot.due:
                catch_up = None if isinstance(due, By) else due.catch_up
                soonest = now + (minutes_of(catch_up, now) if catch_up else 0)
                moved = min(slot.due, max(moved, soonest))
            slot.number, slot.due = number, moved

    # --- What stands ---

    def chosen(self, length: Length, place: int, now: int) -> str:
        if isinstance(length, str):
            return length
        for state, number in length.cases:
            if self.holds(state, place, now):
                return number
        return length.otherwise

    def describes(self, i: int, on: On) -> bool:
        entry = self.entries[i]
        if entry.kind not in on.kinds:
            return False
        if isinstance(on.where, Is) and entry.answers.get(on.where.question) not in on.where.values:
            return False
        return all(self.holds(state, i, number_of(entry.at)) for state in on.given)

    def holds(self, state: State, place: int, now: int) -> bool:
        before = range(place + 1)
        match state:
            case Stands(on=on, among=among):
                of = [i for i in before if self.entries[i].kind in (*on.kinds, *among)]
                return bool(of) and self.describes(of[-1], on)
            case Has(on=on, since=since):
                return self.has(on, since, before)
            case Lacks(on=on, since=since):
                return not self.has(on, since, before)
            case Within(on=on, number=number):
                return self.lately(on, number, before, now)
            case NotWithin(on=on, number=number):
                return not self.lately(on, number, before, now)
            case Counted(on=on, within=number):
                first = now - minutes_of(number, now) + 1
                of = [i for i in before if self.describes(i, on)]
                return sum(number_of(self.entries[i].at) >= first for i in of) >= 2
            case ByAnother(than=than):
                mine = self.entries[place].by.user
                return mine not in {
                    self.entries[i].by.user for i in range(place) if self.describes(i, than)
                }
            case _:
                raise AssertionError("The small worlds have no other state.")

    def lately(self, on: On, number: str, before: range, now: int) -> bool:
        of = [i for i in before if self.describes(i, on)]
        if not of:
            return False
        last = number_of(self.entries[of[-1]].at)
        return now <= last + minutes_of(number, last)

    def has(self, on: On, since: On | None, before: range) -> bool:
        begun = [i for i in before if since is not None and self.describes(i, since)]
        return any(self.describes(i, on) and (not begun or i > begun[-1]) for i in before)


def looked_at(length: Depends) -> set[str]:
    """The kinds of entry that may change which number a length is."""
    kinds: set[str] = set()
    for state, _ in length.cases:
        assert not isinstance(state, Answered | ByAnother), "the small worlds have no such state"
        kinds |= set(state.on.kinds)
        if isinstance(state, Stands):
            kinds |= set(state.among)
        if isinstance(state, Has | Lacks) and state.since is not None:
            kinds |= set(state.since.kinds)
    return kinds


def facts(slots: list[Slot]) -> list[Fact]:
    """The obligations as plain values, in an order that does not depend on who made them."""
    return sorted(
        ((one.begun_by, one.slot, one.begun, one.due, one.closed, one.how) for one in slots),
        key=str,
    )


def signal_times(signal: Signal, entries: list[Entry], until: int) -> list[tuple[int, str]]:
    """When the signal is raised, and by which entry."""
    match signal.when:
        case Seen(on=on):
            walk = _reader(entries)
            return [
                (number_of(entry.at), entry.id)
                for i, entry in enumerate(entries)
                if walk.describes(i, on) and number_of(entry.at) <= until
            ]
        case Repeated(on=on, within=within, since=since):
            walk = _reader(entries)
            found = []
            for i, entry in enumerate(entries):
                if not walk.describes(i, on):
                    continue
                resets = [j for j in range(i + 1) if since is not None and walk.describes(j, since)]
                counted = [
                    j
                    for j in range(i + 1)
                    if walk.describes(j, on)
                    and number_of(entries[j].at)
                    > number_of(entry.at) - minutes_of(within, number_of(entry.at))
                    and (not resets or j > resets[-1])
                ]
                if len(counted) >= 2 and number_of(entry.at) <= until:
                    found.append((number_of(entry.at), entry.id))
            return found
        case Quiet(length=length, catch_up=catch_up) as quiet:
            breaking = replace(
                READS,
                begins=quiet.begins,
                due=Every(length, counted_from="last done", catch_up=catch_up),
                done_by=quiet.broken_by,
                ends=quiet.ends,
            )
            watch = Reference(duty=breaking, entries=entries, until=until, flags=[])
            return [
                (one.due, one.begun_by)
                for one in watch.walk()
                if one.due <= until and (one.closed is None or one.closed > one.due)
            ]


def let_in(gates: tuple[Gate, ...], entries: tuple[Entry, ...]) -> list[Entry]:
    """The entries that no gate refuses, and on paper who used which exception."""
    let: list[Entry] = []
    used: dict[tuple[str, str, str], str] = {}  # by gate, exception and kind of entry
    for entry in sorted(
        entries, key=lambda one: (one.recorded, one.kind != "exception-allowed", order_of(one))
    ):
        refused = False
        for gate in (one for one in gates if entry.kind in one.stops.kinds):
            told, known = list(in_effect([*let, entry])), list(in_effect(let))
            own = next((i for i, e in enumerate(told) if e.id == corrected(entry, let)), None)
            if own is None or not _reader(told).describes(own, gate.stops):
                continue
            now = number_of(entry.at)
            if all(_reader(known).holds(state, len(known) - 1, now) for state in gate.unless):
                continue
            free = [
                one
                for one in known
                if one.kind == "exception-allowed"
                and one.by.role == "duty-inspector"
                and used.get((gate.key, one.id, entry.kind)) not in {other.id for other in known}
            ]
            if free:
                oldest = min(free, key=lambda one: one.recorded)
                used[gate.key, oldest.id, entry.kind] = told[own].id
            else:
                refused = True
        if not refused:
            let.append(entry)
    return let


def corrected(entry: Entry, let: list[Entry]) -> str:
    """The id of what an entry corrects in the end, or its own."""
    while entry.corrects is not None:
        found = [one for one in let if one.id == entry.corrects]
        if not found:
            return entry.id
        (entry,) = found
    return entry.id


def _reader(entries: list[Entry]) -> Reference:
    """Somebody who asks of these entries what they describe and what stands."""
    return Reference(duty=READS, entries=entries, until=0, flags=[])


def derived_by_reference(
    rules: Rules, entries: tuple[Entry, ...], until: int
) -> tuple[list[Fact], list[tuple[int, str]]]:
    """The duty's obligations and the signal's moments, for a journal of one case."""
    ordered = list(in_effect(let_in(rules.gates, entries)))
    (duty,), (signal,) = rules.duties, rules.signals
    raised = signal_times(signal, ordered, until)
    names = [(at, f"{at}:{by}") for at, by in raised]
    walk = Reference(duty=duty, entries=ordered, until=until, flags=names)
    return facts(walk.walk()), sorted(raised)
