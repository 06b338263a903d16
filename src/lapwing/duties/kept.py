"""Obligations and signals as the store keeps them: one tuple each, so that two can be compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lapwing.duties.cited import cited
from lapwing.duties.holder import Holders
from lapwing.duties.in_force import InForce
from lapwing.duties.obligation import Obligation
from lapwing.duties.outlook import Fire, Identity
from lapwing.duties.signals import Raised
from lapwing.journal.entry import Entry

COLUMNS = (
    *("duty", "scope", "key", "begun_by", "slot", "case_id", "about_id", "begun_kind", "begun_at"),
    *("known_at", "due_at", "owner", "outcome", "closed_at", "closed_by", "closed_known_at"),
    *("number", "weight", "source", "next_fire", "next_step", "holder_id", "agency_id"),
)
SIGNAL_COLUMNS = (
    *("signal", "key", "name", "case_id", "about_id", "by", "at", "known_at", "cleared_at"),
)
OUTCOME = COLUMNS.index("outcome")
CLEARED = SIGNAL_COLUMNS.index("cleared_at")
Row = tuple[Any, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """What is kept and no longer follows, and what follows and is not kept so.

    ``written`` holds whole rows. ``settled`` are identities that were open and no longer are;
    ``reopened`` those that were closed and are open again.
    """

    written: tuple[Row, ...]
    taken_out: tuple[int, ...]
    settled: tuple[Identity, ...]
    reopened: tuple[Identity, ...]

    def __bool__(self) -> bool:
        return bool(self.written or self.taken_out)


def row_of(
    one: Obligation,
    by: InForce,
    kinds: Mapping[str, str],
    fires: Mapping[Identity, Fire],
    named: Holders,
) -> Row:
    """An obligation as a row; ``kinds`` gives the kind of what began it, ``named`` who holds it."""
    rule = by.duties[one.duty].named
    holder, agency = named.get(one.identity), rule is not None and rule.agency
    rests_on = cited(one, by.duties[one.duty], by.parameters.numbers)
    fire = fires.get(one.identity)
    return (
        one.duty,
        str(one.scope),
        one.key,
        one.begun_by,
        one.slot,
        one.case,
        one.about,
        kinds.get(one.begun_by, one.begun_by.partition("@")[0]),
        one.begun_at,
        one.known_at,
        one.due_at,
        by.duties[one.duty].owner.key,
        one.outcome,
        one.closed_at,
        one.closed_by,
        one.closed_known_at,
        one.number,
        rests_on.weight.value,
        rests_on.source,
        fire.at if fire else None,
        fire.step if fire else None,
        None if agency else holder,
        holder if agency else None,
    )


def signal_row_of(one: Raised) -> Row:
    """A signal as a row, without whether anybody was told."""
    return (
        *(one.signal, one.key, one.id, one.case, one.about, one.by, one.at, one.known_at),
        one.cleared_at,
    )


def kinds_of(entries: Iterable[Entry]) -> dict[str, str]:
    """The kind of each entry, by its id."""
    return {entry.id: entry.kind for entry in entries}


def identity_of(row: Row) -> Identity:
    """Which obligation a row is."""
    return (row[0], row[2], row[3], row[4])


def signal_identity_of(row: Row) -> Identity:
    """Which signal a row is, in the shape that an alert speaks of it."""
    return (row[0], row[1], row[2], 0)


def difference(held: Mapping[Identity, tuple[int, Row]], new: Mapping[Identity, Row]) -> Difference:
    """What must be written and taken out so that what is kept is what follows."""
    written = [row for key, row in new.items() if key not in held or held[key][1] != row]
    gone = [key for key in held if key not in new]
    was_open = {key for key, (_, row) in held.items() if row[OUTCOME] is None}
    is_open = {key for key, row in new.items() if row[OUTCOME] is None}
    return Difference(
        written=tuple(written),
        taken_out=tuple(held[key][0] for key in gone),
        settled=tuple(was_open - is_open),
        # Also what is written anew: it may have been settled when it was taken out before.
        reopened=tuple(is_open - was_open),
    )


def signal_difference(
    held: Mapping[Identity, tuple[int, Row]], new: Mapping[Identity, Row]
) -> Difference:
    """The same for signals: one that was cleared, or no longer follows, is settled."""
    written = [row for key, row in new.items() if key not in held or held[key][1] != row]
    gone = [key for key in held if key not in new]
    cleared = [
        key
        for key, row in new.items()
        if row[CLEARED] is not None and key in held and held[key][1][CLEARED] is None
    ]
    again = [
        key
        for key, row in new.items()
        if row[CLEARED] is None and (key not in held or held[key][1][CLEARED] is not None)
    ]
    return Difference(
        written=tuple(written),
        taken_out=tuple(held[key][0] for key in gone),
        settled=(*gone, *cleared),
        reopened=tuple(again),
    )


def as_json(row: Row, columns: tuple[str, ...]) -> dict[str, Any]:
    """A row by its columns, with moments as text, for the database to read."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in zip(columns, row, strict=True)
    }
