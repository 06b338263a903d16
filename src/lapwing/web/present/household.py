"""Homes, family, numbers and warnings as a page shows them, and the flags that warnings raise."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas.household.kinds.known_by import NUMBER_ENDED, NUMBER_RECORDED
from lapwing.areas.household.kinds.living import (
    LIVES,
    MOVED_IN,
    MOVED_OUT,
    RELATED,
    RELATION_ENDED,
    STAYS,
)
from lapwing.areas.household.kinds.warnings import WARNED, WARNING_ENDED, WARNINGS
from lapwing.areas.household.spans import Warned, grown_up, told_flags, warnings
from lapwing.base.clock_words import moment_words
from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.record import queries as record
from lapwing.record.values import CaseRecord, Home, Identified, Relation
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import child_address, place_address, record_address
from lapwing.web.jinja import short_moment
from lapwing.web.present.acts import Act
from lapwing.web.present.rights import may_say
from lapwing.web.reading import Reading

WARNING_WORDS = {option.code: option.label for option in WARNINGS}
LIVES_WORDS = {
    **{option.code: option.label for option in LIVES},
    "home": "Lives there",
    "also": "Lives there too",
    "placement": "Placed there",
    STAYS: "Stays there for now",
}
SORT_WORDS = {"phone": "Telephone", "vehicle": "Vehicle", "nhs": "NHS number"}
ADDED = (MOVED_IN, RELATED, NUMBER_RECORDED, WARNED)  # what one may record, in this order


@dataclass(frozen=True, kw_only=True, slots=True)
class Flagged:
    """A child at one address with somebody about whom there is a warning, in words."""

    what: str
    who: str
    who_href: str
    lives: str
    place: str
    place_href: str
    since: str
    until: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One home, relation, number or warning, and what may be done about it from here."""

    text: str
    href: str = ""
    more: str = ""
    over: bool = False
    end: Act | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Living:
    """What is known of somebody's homes, family and numbers, and what may be recorded of them."""

    homes: tuple[Line, ...]
    relations: tuple[Line, ...]
    numbers: tuple[Line, ...]
    warnings: tuple[Line, ...]
    acts: tuple[Act, ...]


def flagged(reading: Reading) -> tuple[Flagged, ...]:
    """The flags that stand on a child's file, as known at the moment of the reading."""
    found = sorted(
        (flag for _, flag in told_flags(reading.counted).values() if flag.stands(reading.moment)),
        key=lambda flag: (flag.since, flag.key),
    )
    adult = grown_up(reading.person.birth)
    return tuple(
        Flagged(
            what=WARNING_WORDS.get(flag.what, flag.what),
            who=reading.names.get(flag.who, "Somebody whose name you may not see"),
            who_href=child_address(UUID(flag.who)) if flag.who in reading.names else "",
            lives=LIVES_WORDS.get(flag.lives, flag.lives).lower(),
            place=reading.names.get(flag.place, "an address that you may not see"),
            place_href=place_address(flag.place) if flag.place in reading.names else "",
            since=short_moment(flag.since, reading.now),
            until=moment_words(flag.until) if flag.until and flag.until != adult else "",
        )
        for flag in found
    )


def said_before_meeting(reading: Reading) -> tuple[str, ...]:
    """The warnings about somebody, and those at their address, each in a line for a sheet."""
    own = standing_warnings(reading.counted, reading.moment)
    lines = [warning_line(one, reading.now) for one in own]
    return (
        *(f"{one.text}: {one.more}" for one in lines),
        *(
            f"At their address: {one.who}, {one.what} ({one.lives}, since {one.since})"
            for one in flagged(reading)
        ),
    )


def living(reading: Reading, who: Viewer, file: CaseRecord | None) -> Living:
    """Homes, family, numbers and warnings of a person; ``file`` is theirs if the viewer sees it."""
    person, now = reading.person, reading.moment
    by_kind = _allowed(who, file)
    told = {
        one.entry: one for one in warnings(reading.counted) if one.until is None or one.until > now
    }
    return Living(
        homes=tuple(_home(one, reading, by_kind) for one in person.homes),
        relations=(
            *(_relation(one, reading, by_kind) for one in person.relations),
            *(_to_other(one, reading) for one in record.related_to(who, person.id)),
        ),
        numbers=tuple(_number(one, reading, by_kind) for one in person.numbers),
        warnings=tuple(warning_line(one, reading.now, by_kind) for one in told.values()),
        acts=tuple(
            Act(text=kind.does, href=by_kind[kind.key]) for kind in ADDED if kind.key in by_kind
        ),
    )


def warning_line(warning: Warned, now: datetime, by_kind: Mapping[str, str] | None = None) -> Line:
    """One warning: what, why, who says so, and from when until when."""
    until = f" until {moment_words(warning.until)}" if warning.until else ""
    ended = (by_kind or {}).get(WARNING_ENDED.key, "")
    return Line(
        text=WARNING_WORDS.get(warning.what, warning.what),
        more=f"{warning.why} As told by {warning.told_by}; "
        f"since {short_moment(warning.since, now)}{until}.",
        end=_end("End this warning", ended, regarding=warning.entry),
    )


def standing_warnings(entries: Iterable[Entry], at: datetime) -> tuple[Warned, ...]:
    """The warnings about somebody that stood at a moment, by what is known now."""
    return tuple(one for one in warnings(entries) if one.stands(at))


def _allowed(who: Viewer, file: CaseRecord | None) -> dict[str, str]:
    """The forms that somebody may send about this person, by the kind."""
    kinds: tuple[Kind, ...] = (*ADDED, MOVED_OUT, RELATION_ENDED, NUMBER_ENDED, WARNING_ENDED)
    return {
        kind.key: record_address(file.id, kind.key)
        for kind in kinds
        if file is not None and may_say(who, file, kind)
    }


def _end(text: str, form: str, **asked: str) -> Act | None:
    if not form:
        return None
    name, value = next(iter(asked.items()))
    return Act(text=text, href=f"{form}?{name}={value}")


def _home(one: Home, reading: Reading, by_kind: Mapping[str, str]) -> Line:
    over = one.until is not None and one.until <= reading.moment
    form = "" if over or one.until else by_kind.get(MOVED_OUT.key, "")
    return Line(
        text=one.words,
        href=place_address(one.address),
        more=_span(LIVES_WORDS.get(one.kind, one.kind), one.since, one.until, one.told_by, reading),
        over=over,
        end=_end("They have left", form, place=str(one.address)),
    )


def _relation(one: Relation, reading: Reading, by_kind: Mapping[str, str]) -> Line:
    over = one.until is not None and one.until <= reading.moment
    form = "" if over else by_kind.get(RELATION_ENDED.key, "")
    return Line(
        text=f"{one.kind.capitalize()}: {one.other_name}",
        href=child_address(one.other),
        more=_span("", one.since, one.until, one.told_by, reading),
        over=over,
        end=_end("It has ended", form, other=str(one.other)),
    )


def _to_other(one: Relation, reading: Reading) -> Line:
    """What this person is to somebody else; it is ended on the other's page."""
    return Line(
        text=f"{one.kind.capitalize()} of {one.other_name}",
        href=child_address(one.other),
        more=_span("", one.since, one.until, one.told_by, reading),
        over=one.until is not None and one.until <= reading.moment,
    )


def _number(one: Identified, reading: Reading, by_kind: Mapping[str, str]) -> Line:
    over = one.until is not None and one.until <= reading.moment
    form = "" if over else by_kind.get(NUMBER_ENDED.key, "")
    words = SORT_WORDS.get(one.sort, one.system or "Reference")
    return Line(
        text=f"{words}: {one.number}",
        more=_span("", one.since, one.until, one.told_by, reading),
        over=over,
        end=_end("No longer theirs", form, regarding=str(one.entry)),
    )


def _span(
    words: str, since: datetime | None, until: datetime | None, told_by: str, reading: Reading
) -> str:
    parts = [words] if words else []
    if since is not None:
        parts.append(f"since {short_moment(since, reading.now)}")
    if until is not None:
        parts.append(f"until {short_moment(until, reading.now)}")
    if told_by:
        parts.append(f"as told by {told_by}")
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]
