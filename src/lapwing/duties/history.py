"""A history that rules look at: one group's entries in order, and what stood at any place in it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_units import DATED
from lapwing.base.clock import london_date
from lapwing.duties.language import Scope
from lapwing.duties.numbers import Numbers
from lapwing.journal.entry import Entry


@dataclass(frozen=True, kw_only=True, slots=True)
class Parameters:
    """What a derivation is given besides entries: the numbers in force and the child's calendar."""

    numbers: Numbers
    calendar: Calendar

    def value(self, number: str, instant: datetime) -> float:
        """The value of a named number that was in force in London at an instant."""
        return self.numbers[number].value_on(london_date(instant))

    def keeps_date(self, number: str) -> bool:
        """Whether a named number counts dates, so that many of it may be counted as one."""
        return self.numbers[number].unit in DATED

    def after(
        self, instant: datetime, number: str, *, times: int = 1, by: datetime | None = None
    ) -> datetime:
        """The instant so many times a named number after another, by its value there or ``by``."""
        unit = self.numbers[number].unit
        return self.calendar.after(instant, self.value(number, by or instant), unit, times=times)

    def ahead_of(self, instant: datetime, number: str, *, by: datetime) -> datetime:
        """The instant a named number before another that lies ahead, by its value at ``by``."""
        return self.calendar.before(instant, self.value(number, by), self.numbers[number].unit)

    def before(self, instant: datetime, number: str) -> datetime:
        """The instant a named number before another, for numbers of elapsed time or of days."""
        return instant - self.elapsed(number, instant)

    def elapsed(self, number: str, instant: datetime) -> timedelta:
        """The time that a named number is, by its value at an instant."""
        lengths = {"minutes": timedelta(minutes=1), "hours": timedelta(hours=1)}
        length = lengths.get(self.numbers[number].unit, timedelta(days=1))
        return length * self.value(number, instant)


def group_key(entry: Entry, scope: Scope) -> str | None:
    """What an entry belongs to in a scope; None where it belongs to nothing."""
    match scope:
        case Scope.CASE:
            return entry.case
        case Scope.PERSON:
            return entry.about
        case Scope.HOUSEHOLD:
            return entry.household
        case Scope.OFFICER:
            return entry.by.user
        case Scope.TEAM:
            return entry.by.team or None


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry and its place in the total order."""

    place: int
    entry: Entry


Found = tuple[list[int], list[Placed]]  # places, and the entries that stand there


class History:
    """Entries in their total order, with quick answers to "what stood here?".

    A place is a position in the order; what stands at a place includes the entry there. What a
    trigger describes is found once for each group: ``remembered`` holds it by the trigger itself,
    not by what it says, since comparing rules costs more than following them.
    """

    def __init__(self, ordered: Sequence[Entry]) -> None:
        self.entries = ordered
        self.times = [entry.at for entry in ordered]
        self.remembered: dict[tuple[Scope, str, int], tuple[object, Found]] = {}
        self.together: dict[tuple[Scope, str, tuple[int, ...]], list[Placed]] = {}
        self._by_kind: dict[Scope, dict[tuple[str, str], list[Placed]]] = {}
        self._first: dict[Scope, dict[str, Entry]] = {}
        self._regarding: dict[str, list[Placed]] = {}
        self._placed = [Placed(place, entry) for place, entry in enumerate(ordered)]
        for placed in self._placed:
            if placed.entry.regarding is not None:
                self._regarding.setdefault(placed.entry.regarding, []).append(placed)

    def place_at(self, instant: datetime) -> int:
        """The last place whose entry happened at or before an instant; -1 before all."""
        return bisect_right(self.times, instant) - 1

    def of_kinds(self, scope: Scope, key: str, kinds: Iterable[str]) -> list[Placed]:
        """The entries of these kinds in one group, in order."""
        index = self._index(scope)
        lists = [
            found for kind in dict.fromkeys(kinds) if (found := index.get((key, kind))) is not None
        ]
        if len(lists) == 1:
            return lists[0]
        return sorted((p for found in lists for p in found), key=lambda placed: placed.place)

    def regarding(self, entry: str) -> Sequence[Placed]:
        """The entries that answer one entry, in order."""
        return self._regarding.get(entry, ())

    def keys(self, scope: Scope) -> list[str]:
        """Every group of a scope, in the order of its first entry."""
        self._index(scope)
        return list(self._first[scope])

    def first(self, scope: Scope, key: str) -> Entry | None:
        """The first entry of a group."""
        self._index(scope)
        return self._first[scope].get(key)

    def _index(self, scope: Scope) -> dict[tuple[str, str], list[Placed]]:
        index = self._by_kind.get(scope)
        if index is None:
            index = self._by_kind[scope] = {}
            first = self._first[scope] = {}
            for placed in self._placed:
                key = group_key(placed.entry, scope)
                if key is not None:
                    index.setdefault((key, placed.entry.kind), []).append(placed)
                    first.setdefault(key, placed.entry)
        return index
