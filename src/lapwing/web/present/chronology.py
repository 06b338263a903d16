"""A child's whole chronology in one line: its order, what is new, and what it is narrowed to.

Pure: given entries, it says which of them stand in the line, in which order and in how many each
choice would leave. Whoever narrows it by several choices of one sort gets any of them; by choices
of several sorts, what fits all.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from lapwing.areas import all_kinds, area_of, area_titles
from lapwing.base.clock import london
from lapwing.base.clock_words import month_words
from lapwing.journal.entry import Entry
from lapwing.journal.seriousness import MEANS, UNKNOWN, Seriousness
from lapwing.web.present.entries import by_what_became_known, by_what_happened, newest_first

SITTING = timedelta(minutes=30)  # local: looks no further apart belong to one reading
NO_TEAM = "no-team"
NEW = "only"


class Order(StrEnum):
    """By which of its two times an entry stands in the line."""

    HAPPENED = "happened"
    KNOWN = "known"


BY: Mapping[Order, Callable[[Entry], tuple[datetime, datetime]]] = {
    Order.HAPPENED: by_what_happened,
    Order.KNOWN: by_what_became_known,
}
ORDERS: Mapping[Order, str] = {
    Order.HAPPENED: "When it happened",
    Order.KNOWN: "When it became known",
}


class Sort(StrEnum):
    """What a chronology is narrowed by; its value is its name in an address."""

    NEW = "new"
    SERIOUSNESS = "seriousness"
    AGENCY = "agency"
    AREA = "area"
    KIND = "kind"


ASKS: Mapping[Sort, str] = {
    Sort.NEW: "New to you",
    Sort.SERIOUSNESS: "How serious it is",
    Sort.AGENCY: "Who recorded it, or which partner it was done with",
    Sort.AREA: "Field of work",
    Sort.KIND: "What happened",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One entry with all that it can be narrowed by."""

    entry: Entry
    values: Mapping[Sort, frozenset[str]]

    @property
    def new(self) -> bool:
        """Whether it is new to the reader."""
        return bool(self.values[Sort.NEW])

    @property
    def seriousness(self) -> Seriousness:
        """How serious what it tells is."""
        return Seriousness(next(iter(self.values[Sort.SERIOUSNESS])))


@dataclass(frozen=True, kw_only=True, slots=True)
class Chosen:
    """The order, and what was chosen of each sort; of a sort without a choice everything stands."""

    order: Order = Order.HAPPENED
    values: Mapping[Sort, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def narrows(self) -> bool:
        """Whether anything was chosen."""
        return any(self.values.values())

    @property
    def asked(self) -> tuple[tuple[str, str], ...]:
        """The choices as they stand in an address; the usual order is not named."""
        order = [("order", self.order.value)] if self.order is not Order.HAPPENED else []
        return (*order, *((sort.value, one) for sort in Sort for one in self.values.get(sort, ())))


@dataclass(frozen=True, kw_only=True, slots=True)
class Option:
    """One choice: its value, what it is called, and how many entries it would leave."""

    value: str
    text: str
    count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Month:
    """One month of the line, and how much of what was chosen stands in it."""

    key: str
    words: str
    count: int


def lines_of(
    entries: Iterable[Entry], case_kinds: Mapping[str, str], *, since: datetime | None, reader: str
) -> tuple[Line, ...]:
    """Every entry with what it can be narrowed by; ``case_kinds`` gives each case's kind by id.

    New is what became known after ``since``, but not what the reader recorded themselves; nothing
    is new to whoever never read it before, because then everything is.
    """
    return tuple(_line(entry, case_kinds, since, reader) for entry in entries)


def narrowed(lines: Iterable[Line], chosen: Chosen, but: Sort | None = None) -> tuple[Line, ...]:
    """What stands in the line: all that fits what was chosen, one sort left out if it is named."""
    wanted = [
        (sort, frozenset(values))
        for sort, values in chosen.values.items()
        if values and sort is not but
    ]
    return tuple(
        line for line in lines if all(line.values[sort] & values for sort, values in wanted)
    )


def in_order(lines: Iterable[Line], order: Order) -> tuple[Line, ...]:
    """The newest first, by when it happened or by when it became known."""
    by_id = {line.entry.id: line for line in lines}
    entries = newest_first((line.entry for line in by_id.values()), BY[order])
    return tuple(by_id[entry.id] for entry in entries)


def options(
    lines: Sequence[Line], chosen: Chosen, sort: Sort, names: Mapping[str, str]
) -> tuple[Option, ...]:
    """What can be chosen of one sort, each with how many entries it would leave beside the rest.

    How serious something is can always be chosen, also where nothing is; a kind, a team and a field
    of work where there is any entry of it.
    """
    counts = dict.fromkeys(_known(lines, sort), 0)
    for line in narrowed(lines, chosen, but=sort):
        for value in line.values[sort]:
            counts[value] += 1
    found = [
        Option(value=value, text=words_of(sort, value, names), count=count)
        for value, count in counts.items()
    ]
    if sort is Sort.SERIOUSNESS:
        return tuple(found)
    return tuple(sorted(found, key=lambda one: (one.text.casefold(), one.value)))


def choose(asked: Mapping[str, Sequence[str]], lines: Sequence[Line]) -> tuple[Chosen, list[str]]:
    """What an address chooses, and in a sentence each what in it cannot be chosen here."""
    wrong: list[str] = []
    orders = {one.value: one for one in Order}
    named = [one for one in asked.get("order", ()) if one]
    order = next((orders[one] for one in reversed(named) if one in orders), Order.HAPPENED)
    wrong += [
        f"“{_short(one)}” is no order: choose one of the two below."
        for one in named
        if one not in orders
    ]
    values = {}
    for sort in Sort:
        known = _known(lines, sort)
        said = [one for one in dict.fromkeys(asked.get(sort.value, ())) if one]
        values[sort] = tuple(one for one in said if one in known)
        wrong += [
            f"“{_short(one)}” cannot be chosen under “{ASKS[sort]}” here, and was left out."
            for one in said
            if one not in known
        ]
    return Chosen(order=order, values=values), wrong


def words_of(sort: Sort, value: str, names: Mapping[str, str]) -> str:
    """What one choice is called; ``names`` gives teams theirs."""
    match sort:
        case Sort.NEW:
            return "Only what is new since you last looked"
        case Sort.SERIOUSNESS:
            return MEANS[Seriousness(value)][0]
        case Sort.AREA:
            return area_titles().get(value, "Any field: the child's own file")
        case Sort.KIND:
            return all_kinds()[value].happened if value in all_kinds() else value
        case Sort.AGENCY if value == NO_TEAM:
            return "No team noted"
    return names.get(value, value)


def months(lines: Iterable[Line], order: Order) -> dict[str, Month]:
    """The months in which these stand, and how many in each."""
    counts: dict[str, int] = {}
    for line in lines:
        key = month_of(line.entry, order)
        counts[key] = counts.get(key, 0) + 1
    return {
        key: Month(key=key, words=month_words(int(key[:4]), int(key[5:])), count=count)
        for key, count in counts.items()
    }


def month_of(entry: Entry, order: Order) -> str:
    """The month, in England, in which an entry stands."""
    return f"{london(BY[order](entry)[0]):%Y-%m}"


def last_read(looks: Iterable[datetime], now: datetime) -> datetime | None:
    """When somebody last read it before this reading; ``looks`` are their looks, the latest first.

    To turn a page or to choose is one reading with what came before, so that what is new does not
    stop being new by being paged through.
    """
    edge = now
    for look in looks:
        if edge - look > SITTING:
            return look
        edge = look
    return None


def lane_of(line: Line) -> str:
    """The one agency that an entry stands with in a picture: the partner, where there is one."""
    kind = all_kinds().get(line.entry.kind)
    return kind.partner if kind and kind.partner else line.entry.by.team or NO_TEAM


def _line(entry: Entry, case_kinds: Mapping[str, str], since: datetime | None, reader: str) -> Line:
    kind = all_kinds().get(entry.kind)
    agencies = {entry.by.team or NO_TEAM} | ({kind.partner} if kind and kind.partner else set())
    new = since is not None and entry.recorded > since and entry.by.user != reader
    serious = kind.serious(entry.answers) if kind else UNKNOWN
    return Line(
        entry=entry,
        values={
            Sort.NEW: frozenset({NEW} if new else ()),
            Sort.SERIOUSNESS: frozenset({serious.value}),
            Sort.AGENCY: frozenset(agencies),
            Sort.AREA: frozenset({area_of(entry.kind, case_kinds.get(entry.case, "")) or "child"}),
            Sort.KIND: frozenset({entry.kind}),
        },
    )


def _known(lines: Iterable[Line], sort: Sort) -> Collection[str]:
    """Every value that can be chosen of one sort."""
    match sort:
        case Sort.NEW:
            return (NEW,)
        case Sort.SERIOUSNESS:
            return tuple(one.value for one in Seriousness)
    return dict.fromkeys(value for line in lines for value in line.values[sort])


def _short(said: str) -> str:
    return said if len(said) <= 40 else f"{said[:40]}…"
