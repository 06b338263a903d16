"""What entries about homes, families, numbers and warnings change: the record, and the children.

The record's tables keep what the entries of one person come to, so that it can be found and joined.
A flag is an entry on a child's file, written here when a child and somebody with a warning come to
be at one address, or no longer are: whichever of the links was recorded last, whoever recorded it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from uuid import UUID, uuid5

from lapwing.areas.household.kinds import KINDS
from lapwing.areas.household.kinds.living import BRINGS_UP, MOVED_IN
from lapwing.areas.household.kinds.warnings import FLAG_ENDED, FLAGGED
from lapwing.areas.household.spans import (
    Flag,
    Related,
    Stay,
    flags,
    grown_up,
    numbers,
    related,
    stays,
    told_flags,
    warnings,
)
from lapwing.base.clock_text import instant_text
from lapwing.base.partial_date import Birth
from lapwing.casework.draft import Draft
from lapwing.journal.entry import Answer, Entry
from lapwing.journal.keeping import CASE_CLASSIFIED
from lapwing.journal.known import WITHDRAWN
from lapwing.journal.one_person import IDENTITY_DECIDED
from lapwing.matching.joins import Joins
from lapwing.matching.places import address_key
from lapwing.record import actions as record
from lapwing.record import queries as read_record
from lapwing.record.access import Sensitivity
from lapwing.record.identity import fresh_id
from lapwing.record.one_person import joined_with
from lapwing.record.values import CaseRecord

# Any of these may change who lives where, or who is flagged.
MOVES = frozenset(
    {*(one.key for one in KINDS), WITHDRAWN, CASE_CLASSIFIED.key, IDENTITY_DECIDED.key}
) - {FLAGGED.key, FLAG_ENDED.key}
_PLACES = UUID("7d4f6a52-6c0e-5d0b-9f35-0e6f4f4c8f11")  # under which addresses are locked by key


@dataclass
class Homes:
    """What the record kept of these people's homes and families before there were entries of it."""

    stays: Mapping[UUID, tuple[Stay, ...]] = field(default_factory=dict)
    relations: Mapping[UUID, tuple[Related, ...]] = field(default_factory=dict)
    moved: dict[UUID, None] = field(default_factory=dict)
    places: dict[tuple[str, str], str] = field(default_factory=dict)

    def place_of(self, lines: str, postcode: str, now: datetime) -> str:
        """The address that is written like this, put on record if it is not yet there."""
        written = (lines, postcode)
        if written not in self.places:
            self.places[written] = str(record.address_of(lines, postcode, now=now))
        return self.places[written]


def bear(drafts: Iterable[Draft]) -> bool:
    """Whether any of these drafts may change who lives where, or who is flagged."""
    return any(draft.kind in MOVES for draft in drafts)


def living_with(
    people: Collection[UUID], drafts: Iterable[Draft], now: datetime
) -> tuple[frozenset[UUID], frozenset[UUID]]:
    """Who lives with these people, or where they are to live; and the locks of the addresses.

    An address is locked by its key, so that two who move in at once know of each other although
    neither is there yet.
    """
    wanted = tuple(drafts)
    if not bear(wanted):
        return frozenset(), frozenset()
    keys = {
        address_key(str(draft.answers.get("address", "")), str(draft.answers.get("postcode", "")))
        for draft in wanted
        if draft.kind == MOVED_IN.key
    }
    return near(people, now, keys)


def near(
    people: Collection[UUID], now: datetime, keys: Collection[str] = ()
) -> tuple[frozenset[UUID], frozenset[UUID]]:
    """Who is at an address with these people or with such a key, and the addresses' locks.

    Whoever holds somebody before the door does holds these too, so that nobody waits in a circle.
    """
    found, there = read_record.living_with(joined_with(people), keys, now)
    return found, frozenset(uuid5(_PLACES, key) for key in {*keys, *there})


def lay_out(people: Iterable[UUID], drafts: Iterable[Draft]) -> Homes:
    """What no entry said of these people's homes; nothing where no draft bears on it."""
    if not bear(drafts):
        return Homes()
    told = read_record.homes_without_entries(people)
    return Homes(
        stays={
            person: tuple(
                Stay(
                    person=str(person),
                    place=str(one.address),
                    lives=one.kind,
                    since=one.since,
                    until=None if one.ended_by else one.until,
                    told_by=one.told_by,
                    row=str(one.row),
                )
                for one in rows
            )
            for person, rows in told.homes.items()
        },
        relations={
            person: tuple(
                Related(
                    person=str(person),
                    other=str(one.other),
                    relation=one.kind,
                    since=one.since,
                    until=None if one.ended_by else one.until,
                    told_by=one.told_by,
                    row=str(one.row),
                )
                for one in rows
            )
            for person, rows in told.relations.items()
        },
    )


# --- What the record keeps ------------------------------------------------------------------------


def write(homes: Homes, records: Mapping[UUID, list[Entry]], now: datetime) -> None:
    """Write what the entries of everybody about whom something moved come to."""
    for person in homes.moved:
        entries = records[person]
        record.keep_homes(
            person,
            homes=[
                record.KeptHome(
                    row=one.row,
                    entry=one.entry,
                    address=UUID(one.place),
                    kind=one.lives,
                    since=one.since,
                    until=one.until,
                    ended_by=one.ended_by,
                    told_by=one.told_by,
                )
                for one in stays_of(homes, person, entries, now)
            ],
            relations=[
                record.KeptRelation(
                    row=one.row,
                    entry=one.entry,
                    other=UUID(one.other),
                    kind=one.relation,
                    since=one.since,
                    until=one.until,
                    ended_by=one.ended_by,
                    told_by=one.told_by,
                )
                for one in related(entries, homes.relations.get(person, ()))
            ],
            numbers=[
                record.KeptNumber(
                    entry=one.entry,
                    sort=one.sort,
                    number=one.number,
                    system=one.system,
                    since=one.since,
                    until=one.until,
                    told_by=one.told_by,
                )
                for one in numbers(entries)
            ],
            now=now,
        )


def stays_of(homes: Homes, person: UUID, entries: list[Entry], now: datetime) -> tuple[Stay, ...]:
    """Where somebody was, by their entries and by what the record kept before those."""
    return stays(
        entries,
        lambda lines, postcode: homes.place_of(lines, postcode, now),
        homes.stays.get(person, ()),
    )


# --- Whom it flags --------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Household:
    """The people of one batch, with what flags depend on."""

    homes: Homes
    records: Mapping[UUID, list[Entry]]
    births: Mapping[UUID, Birth | None]
    files: Mapping[UUID, CaseRecord]
    together: Joins[UUID] = field(default_factory=dict)

    @cached_property
    def bring_up(self) -> frozenset[str]:
        """Who is a parent, or the like, to one of them."""
        return frozenset(
            one.other
            for person, entries in self.records.items()
            for one in related(entries, self.homes.relations.get(person, ()))
            if one.relation in BRINGS_UP
        )


def changes(household: Household, cause: Entry) -> list[tuple[Entry, str]]:
    """The entries that flag children, or end their flags, because of an entry, and their forces.

    Whoever the entry is about is compared with everybody who is, or is to be, at one address with
    them: as the child, and as the one with the warning. Records of one person count as one.
    """
    mover = UUID(cause.about)
    movers = {mover, *household.together.get(mover, {})}
    if cause.kind == IDENTITY_DECIDED.key:
        other = UUID(str(cause.answers["other"]))
        movers |= {other, *household.together.get(other, {})}
    pairs = dict.fromkeys(
        pair
        for one in sorted(movers)
        for other in household.records
        if other != one and one in household.records
        for pair in ((one, other), (other, one))
    )
    return [
        told
        for child, who in pairs
        if child in household.files
        for told in _changes(household, cause, child, who)
    ]


def _changes(household: Household, cause: Entry, child: UUID, who: UUID) -> list[tuple[Entry, str]]:
    now = cause.recorded
    entries, theirs = household.records[child], household.records[who]
    standing = {
        key: (entry, flag)
        for key, (entry, flag) in told_flags(entries).items()
        if flag.who == str(who)
    }
    file = household.files.get(who)
    hidden = file is not None and file.sensitivity == Sensitivity.COVERT
    warned = () if hidden else warnings(theirs)
    if not warned and not standing:
        return []
    birth = household.births.get(child)
    there: tuple[Flag, ...] = ()
    oneself = who in household.together.get(child, {})
    if not oneself and (birth is not None or str(child) not in household.bring_up):
        there = flags(
            stays_of(household.homes, child, entries, now),
            _stays_of_one(household, who, now),
            warned,
            until=grown_up(birth),
        )
    wanted = {flag.key: flag for flag in there if flag.stands(now)}
    case = household.files[child]
    found = [
        (_ended(cause, case, entry, flag, there), case.force)
        for key, (entry, flag) in standing.items()
        if key not in wanted and flag.stands(now)
    ]
    found += [
        (_flagged(cause, case, flag), case.force)
        for key, flag in wanted.items()
        if key not in standing or standing[key][1] != flag
    ]
    return found


def _stays_of_one(household: Household, who: UUID, now: datetime) -> list[Stay]:
    """Where somebody was by every record of theirs, as if it stood on this one."""
    halves = [who, *household.together.get(who, {})]
    return [
        replace(stay, person=str(who))
        for half in halves
        if half in household.records
        for stay in stays_of(household.homes, half, household.records[half], now)
    ]


def _flagged(cause: Entry, case: CaseRecord, flag: Flag) -> Entry:
    answers: dict[str, Answer] = {
        "what": flag.what,
        "who": flag.who,
        "lives": flag.lives,
        "place": flag.place,
        "warning": flag.warning,
    }
    if flag.until is not None:
        answers["until"] = instant_text(flag.until)
    return _entry(cause, case, FLAGGED.key, flag.since, answers)


def _ended(
    cause: Entry, case: CaseRecord, entry: Entry, flag: Flag, there: Iterable[Flag]
) -> Entry:
    """The end of a flag: when it ended, or now where what was recorded turned out otherwise."""
    known = [one.until for one in there if one.key == flag.key and one.until is not None]
    at = max([one for one in known if one <= cause.recorded], default=cause.recorded)
    answers: dict[str, Answer] = {
        "what": flag.what,
        "who": flag.who,
        "place": flag.place,
        "warning": flag.warning,
    }
    return _entry(cause, case, FLAG_ENDED.key, at, answers, regarding=entry.id)


def _entry(
    cause: Entry,
    case: CaseRecord,
    kind: str,
    at: datetime,
    answers: Mapping[str, Answer],
    regarding: str | None = None,
) -> Entry:
    return Entry(
        id=str(fresh_id(cause.recorded)),
        kind=kind,
        case=str(case.id),
        about=str(case.person),
        at=at,
        recorded=cause.recorded,
        by=cause.by,
        answers=answers,
        regarding=regarding,
        household=str(answers["place"]),
    )


def key_of(entry: Entry, cause: Entry) -> tuple[UUID, bytes]:
    """The key under which a flag is recorded once because of an entry, and its digest."""
    said = "|".join((entry.kind, entry.about, *map(str, entry.answers.values())))
    key = uuid5(UUID(cause.id), said)
    return key, sha256(key.bytes).digest()
