"""What is planned for a moment: entries put it in the diary, move it, and bring it to an end."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from lapwing.base.clock_text import parse_instant
from lapwing.journal.entry import Entry


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """One sort of thing that is planned: the kind and its question that name the moment.

    Each of ``over`` ends it. ``of_person`` says that what ends it may stand on another case of the
    same person.
    """

    key: str
    title: str
    called: str
    when: str
    over: tuple[str, ...]
    of_person: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Planned:
    """One thing in the diary: ``first`` put it there, ``called`` named the moment at which it is.

    ``ended`` is what ended it, if anything has. ``entries`` is all that was recorded since the one
    before it ended, until the next was planned.
    """

    plan: Plan
    first: Entry
    called: Entry
    at: datetime
    ended: Entry | None
    entries: tuple[Entry, ...]


def planned(plan: Plan, entries: Iterable[Entry]) -> tuple[Planned, ...]:
    """Everything of this sort that one case, or one person, has had in the diary.

    ``entries`` are those in effect, in order. A moment that is named while an earlier one still
    stands moves it; one that is named without its moment is in no diary.
    """
    found: list[Planned] = []
    told: list[Entry] = []
    first: Entry | None = None
    called: Entry | None = None
    ended: Entry | None = None
    for entry in entries:
        if entry.kind == plan.called:
            if ended is not None:
                found += _one(plan, first, called, ended, told)
                told = told[_after(told, ended) :]
                first = called = ended = None
            first, called = first or entry, entry
        elif entry.kind in plan.over and called is not None and ended is None:
            ended = entry
        told.append(entry)
    return (*found, *_one(plan, first, called, ended, told))


def _one(
    plan: Plan,
    first: Entry | None,
    called: Entry | None,
    ended: Entry | None,
    told: list[Entry],
) -> tuple[Planned, ...]:
    moment = called.answers.get(plan.when) if called else None
    if first is None or called is None or not isinstance(moment, str):
        return ()
    return (
        Planned(
            plan=plan,
            first=first,
            called=called,
            at=parse_instant(moment),
            ended=ended,
            entries=tuple(told),
        ),
    )


def _after(told: list[Entry], ended: Entry) -> int:
    return next(place for place, one in enumerate(told) if one is ended) + 1
