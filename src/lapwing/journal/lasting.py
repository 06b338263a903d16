"""What lasts from one entry to another: a plan, from when it was written until it was ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect


@dataclass(frozen=True, kw_only=True, slots=True)
class Lasting:
    """Something that one kind of entry begins and another ends.

    There is one at a time, which goes on when it is begun again; with ``each``, several may last
    beside each other, and an end ends the one that it answers.
    """

    what: str
    begins: str
    ends: str
    each: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """What lasted, from when until when, or still."""

    what: str
    since: datetime
    until: datetime | None


def periods(entries: Iterable[Entry], lasting: Iterable[Lasting]) -> tuple[Period, ...]:
    """Each time that each of these lasted, by everything that is in effect, the first begun first.

    An end of what was never begun ends nothing.
    """
    standing = in_effect(entries)
    return tuple(period for one in lasting for period in _of(one, standing))


def _of(lasting: Lasting, standing: Iterable[Entry]) -> list[Period]:
    begun: dict[str, datetime] = {}
    found: list[Period] = []
    for entry in standing:
        if entry.kind == lasting.begins:
            begun.setdefault(entry.id if lasting.each else "", entry.at)
        elif entry.kind == lasting.ends:
            since = begun.pop((entry.regarding or "-") if lasting.each else "", None)
            if since is not None:
                found.append(Period(what=lasting.what, since=since, until=entry.at))
    found += [Period(what=lasting.what, since=since, until=None) for since in begun.values()]
    return sorted(found, key=lambda one: one.since)
