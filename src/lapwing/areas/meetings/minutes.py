"""What stands in the minutes of a discussion or a conference besides what was recorded of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from lapwing.journal.entry import Entry

HELD = ("meetings-strategy-held", "meetings-conference-held")
SET, DONE, DROPPED = "meetings-action-set", "meetings-action-done", "meetings-action-dropped"


@dataclass(frozen=True, kw_only=True, slots=True)
class Action:
    """One action with what came of it, if anything has."""

    entry: Entry
    ended: Entry | None


def actions_of(held: Entry, entries: Iterable[Entry]) -> tuple[Action, ...]:
    """The actions that a meeting set: those of its case since it was held, until the next was.

    ``entries`` are those of its case that are in effect, in order.
    """
    told = tuple(entries)
    place = next(number for number, one in enumerate(told) if one.id == held.id)
    found: list[Entry] = []
    for one in told[place + 1 :]:
        if one.kind in HELD:
            break
        if one.kind == SET:
            found.append(one)
    ends = {one.regarding: one for one in told if one.kind in (DONE, DROPPED)}
    return tuple(Action(entry=one, ended=ends.get(one.id)) for one in found)
