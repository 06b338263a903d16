"""Who was where from when until when, which warnings stood, and which children that flags. Pure.

Everything here follows from entries that count, in whatever order they became known: a warning and
a residence meet where both hold at once, whichever was recorded first. No clock, no tables.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from lapwing.areas.household.kinds.known_by import NUMBER_ENDED, NUMBER_RECORDED
from lapwing.areas.household.kinds.living import (
    HOME,
    MOVED_IN,
    MOVED_OUT,
    OTHER,
    PLACEMENT,
    RELATED,
    RELATION_ENDED,
)
from lapwing.areas.household.kinds.warnings import FLAG_ENDED, FLAGGED, WARNED, WARNING_ENDED
from lapwing.base.clock import start_of_day
from lapwing.base.clock_text import parse_instant
from lapwing.base.partial_date import ADULT, Birth, birthday, latest_birth
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect

PlaceOf = Callable[[str, str], str]  # the address that is written like this
# A new one of these ends the one before: one has one home, and is placed once.
ENDS_THE_LAST = frozenset({HOME, PLACEMENT})


@dataclass(frozen=True, kw_only=True, slots=True)
class Stay:
    """Somebody at an address from one moment to another; ``lives`` is what it is to them.

    ``entry`` is what said so, and nothing for what was on record before there were such entries.
    ``row`` names what the record keeps of it, ``ended_by`` the entry that ended it.
    """

    person: str
    place: str
    lives: str
    since: datetime
    until: datetime | None = None
    told_by: str = ""
    entry: str = ""
    row: str = ""
    ended_by: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Related:
    """What ``other`` is to ``person``, from when until when, and the entry that said so."""

    person: str
    other: str
    relation: str
    since: datetime | None
    until: datetime | None = None
    told_by: str = ""
    entry: str = ""
    row: str = ""
    ended_by: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A number of somebody, as it was given."""

    person: str
    sort: str
    number: str
    system: str
    since: datetime
    until: datetime | None
    told_by: str
    entry: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Warned:
    """A warning about somebody, from when until when; ``entry`` is what recorded it."""

    person: str
    what: str
    why: str
    told_by: str
    since: datetime
    until: datetime | None
    entry: str

    def stands(self, at: datetime) -> bool:
        """Whether it stood at a moment."""
        return self.since <= at and (self.until is None or self.until > at)


@dataclass(frozen=True, kw_only=True, slots=True)
class Flag:
    """A child and somebody with a warning at one address, for as long as both were there."""

    since: datetime
    until: datetime | None
    warning: str
    what: str
    who: str
    place: str
    lives: str

    @property
    def key(self) -> tuple[str, str]:
        """Which warning, at which address: it is flagged once at a time."""
        return (self.warning, self.place)

    def stands(self, at: datetime) -> bool:
        """Whether it stood at a moment."""
        return self.since <= at and (self.until is None or self.until > at)


# --- What is known of one person ----------------------------------------------------------------


def stays(
    entries: Iterable[Entry], place_of: PlaceOf, earlier: Iterable[Stay] = ()
) -> tuple[Stay, ...]:
    """Where one person was, by everything in effect; ``earlier`` is what no entry said."""
    told = _in_order(entries)
    begun = [(entry, _stay(entry, place_of)) for entry in told if entry.kind == MOVED_IN.key]
    found = [_as_ended(stay, None, told, begun) for stay in earlier]
    found += [_as_ended(stay, entry, told, begun) for entry, stay in begun]
    return tuple(found)


def _stay(entry: Entry, place_of: PlaceOf) -> Stay:
    return Stay(
        person=entry.about,
        place=place_of(_said(entry, "address"), _said(entry, "postcode")),
        lives=_said(entry, "lives"),
        since=entry.at,
        told_by=_said(entry, "told_by"),
        entry=entry.id,
    )


def _as_ended(
    stay: Stay,
    began: Entry | None,
    told: Iterable[Entry],
    begun: Iterable[tuple[Entry, Stay]],
) -> Stay:
    """A stay with the first entry after it that ended it: they left, or had another home."""
    homes = {entry.id: other for entry, other in begun}
    since = _place_in_time(began) if began else (stay.since,)
    for entry in told:
        if entry is began or _place_in_time(entry)[: len(since)] <= since:
            continue
        left = entry.kind == MOVED_OUT.key and _said(entry, "place") == stay.place
        other = homes.get(entry.id)
        moved = other is not None and other.lives == stay.lives and stay.lives in ENDS_THE_LAST
        if (left or moved) and (stay.until is None or entry.at < stay.until):
            return replace(stay, until=entry.at, ended_by=entry.id)
    return stay


def related(entries: Iterable[Entry], earlier: Iterable[Related] = ()) -> tuple[Related, ...]:
    """What others are to one person, by everything in effect."""
    told = _in_order(entries)
    found = [
        *earlier,
        *(
            Related(
                person=entry.about,
                other=_said(entry, "other"),
                relation=_relation(entry),
                since=entry.at,
                told_by=_said(entry, "told_by"),
                entry=entry.id,
            )
            for entry in told
            if entry.kind == RELATED.key
        ),
    ]
    ends = [entry for entry in told if entry.kind == RELATION_ENDED.key]
    return tuple(_until(one, ends) for one in found)


def _until(one: Related, ends: Iterable[Entry]) -> Related:
    for end in ends:
        if _said(end, "other") == one.other and (one.since is None or end.at >= one.since):
            return replace(one, until=end.at, ended_by=end.id)
    return one


def _relation(entry: Entry) -> str:
    said = _said(entry, "relation")
    return _said(entry, "which").strip() or said if said == OTHER else said


def numbers(entries: Iterable[Entry]) -> tuple[Known, ...]:
    """The numbers of one person, by everything in effect."""
    told = _in_order(entries)
    ended = _ended(told, NUMBER_ENDED.key)
    return tuple(
        Known(
            person=entry.about,
            sort=_said(entry, "sort"),
            number=_said(entry, "number"),
            system=_said(entry, "system"),
            since=entry.at,
            until=ended.get(entry.id),
            told_by=_said(entry, "told_by"),
            entry=entry.id,
        )
        for entry in told
        if entry.kind == NUMBER_RECORDED.key
    )


def warnings(entries: Iterable[Entry]) -> tuple[Warned, ...]:
    """The warnings about one person, by everything in effect."""
    told = _in_order(entries)
    ended = _ended(told, WARNING_ENDED.key)
    return tuple(
        Warned(
            person=entry.about,
            what=_said(entry, "what"),
            why=_said(entry, "why"),
            told_by=_said(entry, "told_by"),
            since=entry.at,
            until=_earlier(_moment(entry, "until"), ended.get(entry.id)),
            entry=entry.id,
        )
        for entry in told
        if entry.kind == WARNED.key
    )


def _ended(told: Iterable[Entry], kind: str) -> dict[str, datetime]:
    """When each entry was ended first, by an entry that regards it."""
    found: dict[str, datetime] = {}
    for entry in told:
        if entry.kind == kind and entry.regarding is not None:
            found.setdefault(entry.regarding, entry.at)
    return found


# --- Whom it flags ------------------------------------------------------------------------------


def flags(
    child: Iterable[Stay],
    others: Iterable[Stay],
    warned: Iterable[Warned],
    *,
    until: datetime | None = None,
) -> tuple[Flag, ...]:
    """Every time that a child and somebody with a warning were at one address.

    ``until`` is when the child is 18 at the latest, where that is known.
    """
    theirs, stayed = tuple(child), tuple(others)
    met: dict[tuple[str, str], list[Flag]] = {}
    for warning in warned:
        for stay in stayed:
            if stay.person != warning.person:
                continue
            for own in theirs:
                flag = _meeting(own, stay, warning, until)
                if flag is not None:
                    met.setdefault(flag.key, []).append(flag)
    joined = (one for found in met.values() for one in _joined(found))
    return tuple(sorted(joined, key=lambda one: (one.since, one.key)))


def grown_up(birth: Birth | None) -> datetime | None:
    """When somebody is 18 at the latest; nothing where their birth is not known."""
    return None if birth is None else start_of_day(birthday(latest_birth(birth), ADULT))


def _meeting(own: Stay, stay: Stay, warning: Warned, adult: datetime | None) -> Flag | None:
    if own.place != stay.place or own.person == stay.person:
        return None
    since = max(own.since, stay.since, warning.since)
    until = _earlier(_earlier(own.until, stay.until), _earlier(warning.until, adult))
    if until is not None and until <= since:
        return None
    return Flag(
        since=since,
        until=until,
        warning=warning.entry,
        what=warning.what,
        who=warning.person,
        place=stay.place,
        lives=stay.lives,
    )


def _joined(found: list[Flag]) -> Iterator[Flag]:
    """Flags of one warning at one address, those that touch as one; what it was first is said."""
    ordered = sorted(found, key=lambda one: (one.since, one.until is None, one.until, one.lives))
    held = ordered[0]
    for _, one in pairwise(ordered):
        if held.until is not None and one.since > held.until:
            yield held
            held = one
        elif held.until is not None and (one.until is None or one.until > held.until):
            held = replace(held, until=one.until)
    yield held


def told_flags(entries: Iterable[Entry]) -> Mapping[tuple[str, str], tuple[Entry, Flag]]:
    """The flags that stand on a child's file, each with the entry that says so.

    By the order in which they were recorded, as what was written last is what was known last.
    """
    standing: dict[tuple[str, str], tuple[Entry, Flag]] = {}
    for entry in sorted(in_effect(entries), key=lambda one: one.recorded):
        key = (_said(entry, "warning"), _said(entry, "place"))
        if entry.kind == FLAGGED.key:
            standing[key] = (entry, _flag(entry))
        elif entry.kind == FLAG_ENDED.key:
            standing.pop(key, None)
    return standing


def _flag(entry: Entry) -> Flag:
    return Flag(
        since=entry.at,
        until=_moment(entry, "until"),
        warning=_said(entry, "warning"),
        what=_said(entry, "what"),
        who=_said(entry, "who"),
        place=_said(entry, "place"),
        lives=_said(entry, "lives"),
    )


def _in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(in_effect(entries), key=_place_in_time))


def _place_in_time(entry: Entry) -> tuple[datetime, datetime]:
    return (entry.at, entry.recorded)


def _said(entry: Entry, question: str) -> str:
    return str(entry.answers.get(question) or "")


def _moment(entry: Entry, question: str) -> datetime | None:
    said = _said(entry, question)
    return parse_instant(said) if said else None


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((at for at in (one, other) if at is not None), default=None)
