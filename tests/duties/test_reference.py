"""A second, naive evaluator that walks minute by minute; the engine says the same."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.duties.language import Duty, Every, Once
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_order
from tests.duties.logs import logs
from tests.duties.small import START, at, derived, duty, every

LAST = 240
STEP = 5
EVENING = timedelta(hours=13)  # after which it is eleven, and an hour until a number changes
LENGTHS = {"hour": (60, 60), "half": (30, 30), "ten": (10, 10), "changing": (60, 30)}


def length_at(number: str, now: int) -> int:
    before, after = LENGTHS[number]
    return before if now < 60 else after


@dataclass
class Open:
    """One obligation, as a minute-by-minute reader would note it on paper."""

    begun_by: str
    began: int
    begun: int
    due: int
    slot: int = 0
    outcome: str = ""
    closed: int | None = None
    by: str = ""


def minute(entry: Entry) -> int:
    return int((entry.at - START - EVENING) / timedelta(minutes=1))


def naive(rule: Duty, entries: Sequence[Entry]) -> list[Open]:
    """What follows from these entries, which are recorded as they happen and never corrected."""
    notes: list[Open] = []
    grids: dict[str, int] = {}  # when the next slot of a beginning begins
    for now in range(0, LAST + 1, STEP):
        here = in_order(one for one in entries if minute(one) == now)
        doers = [one for one in here if one.kind == "do"]
        enders = [one for one in here if one.kind == "stop"]
        begun = [one for one in here if one.kind == "begin"]
        for doer in doers:
            close(rule, notes, doer, "done", each=rule.each)
        for ender in enders:
            known = {note.begun_by for note in notes}
            close(rule, notes, ender, "ended", each=rule.each and ender.regarding in known)
            ended = ender.regarding if rule.each and ender.regarding in known else None
            grids = {key: due for key, due in grids.items() if ended not in (None, key)}
        for begin in begun:
            start(rule, notes, grids, begin, now)
        for doer in (*doers, *enders):
            for note in tuple(notes):
                same = note.closed is None and note.began == now and note.slot == 0
                if same and doer.regarding == note.begun_by:
                    shut(rule, notes, note, doer, "done" if doer.kind == "do" else "ended")
                    if doer.kind == "stop":
                        grids.pop(note.begun_by, None)
        lay_out(rule, notes, grids, now)
    return notes


def close(rule: Duty, notes: list[Open], doer: Entry, outcome: str, *, each: bool) -> None:
    for note in list(notes):
        regarded = not each or note.begun_by == doer.regarding
        begun = note.begun if outcome == "done" else note.began
        if note.closed is None and begun < minute(doer) and regarded:
            shut(rule, notes, note, doer, outcome)


def shut(rule: Duty, notes: list[Open], note: Open, doer: Entry, outcome: str) -> None:
    note.closed, note.outcome, note.by = minute(doer), outcome, doer.id
    if outcome != "done" and note.slot and note.begun == note.closed:
        notes.remove(note)  # done and ended in one instant: there is no next one
    due = rule.due
    if outcome == "done" and isinstance(due, Every) and due.counted_from == "last done":
        next_due = note.closed + length_at(str(due.length), note.closed)
        notes.append(Open(note.begun_by, note.began, note.closed, next_due, note.slot + 1))


def start(rule: Duty, notes: list[Open], grids: dict[str, int], begin: Entry, now: int) -> None:
    still = [note for note in notes if note.closed is None]
    alive = still or grids  # what recurs is open while no slot of it is
    if alive and rule.retrigger == "keep":
        return
    if rule.retrigger == "restart":
        for note in still:
            shut(rule, notes, note, begin, "superseded")
        grids.clear()
    due = rule.due
    assert isinstance(due, Once | Every)
    number = due.within if isinstance(due, Once) else due.first or due.length
    notes.append(Open(begin.id, now, now, now + length_at(str(number), now)))
    if isinstance(due, Every) and due.counted_from == "last due":
        grids[begin.id] = now + length_at(str(number), now)


def lay_out(rule: Duty, notes: list[Open], grids: dict[str, int], now: int) -> None:
    """A slot begins when the one before it is due."""
    if not isinstance(rule.due, Every):
        return
    for key, due in list(grids.items()):
        if due == now:
            length = length_at(str(rule.due.length), now)
            slots = [note for note in notes if note.begun_by == key]
            notes.append(Open(key, slots[0].began, now, now + length, len(slots)))
            grids[key] = now + length


RULES = st.builds(
    duty,
    retrigger=st.sampled_from(("keep", "new", "restart")),
    each=st.booleans(),
    due=st.sampled_from(
        (
            Once(within="hour"),
            Once(within="ten"),
            every("half"),
            every("half", first="ten"),
            every("half", "last due"),
            every("changing"),
            every("changing", "last due"),
            every("changing", "last due", first="ten"),
            every("half", "last due", first="hour"),
        )
    ),
)


def plain(found: Sequence[Open]) -> list[Any]:
    return sorted(
        (
            one.begun_by,
            at(one.begun) + EVENING,
            at(one.due) + EVENING,
            one.outcome,
            at(-1) if one.closed is None else at(one.closed) + EVENING,
            one.by,
        )
        for one in found
    )


@settings(max_examples=400, deadline=None)
@given(RULES, logs(late=False, corrected=False, most=10))
def test_the_engine_says_what_a_naive_reader_says(rule: Duty, entries: list[Entry]) -> None:
    one_case = [
        replace(one, case="boy", at=one.at + EVENING, recorded=one.recorded + EVENING)
        for one in entries
    ]
    last = LAST + EVENING / timedelta(minutes=1)
    found = derived(rule, *one_case, until=last).obligations
    assert sorted(
        (
            one.begun_by,
            one.begun_at,
            one.due_at,
            one.outcome or "",
            one.closed_at or at(-1),
            one.closed_by or "",
        )
        for one in found
    ) == plain(naive(rule, one_case))
