"""What lasts from one entry to another: a plan, from when it was written until it was ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect


@dataclass(frozen=True, kw_only=True, slots=True)
class Lasting:
    """Something that one kind of entry begins and another ends."""

    what: str
    begins: str
    ends: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """What lasted, from when until when, or still."""

    what: str
    since: datetime
    until: datetime | None


def periods(entries: Iterable[Entry], lasting: Iterable[Lasting]) -> tuple[Period, ...]:
    """Each time that each of these lasted, by everything that is in effect.

    What is begun again while it lasts goes on; an end of what was never begun ends nothing.
    """
    standing = in_effect(entries)
    found: list[Period] = []
    for one in lasting:
        since: datetime | None = None
        for entry in standing:
            if entry.kind == one.begins and since is None:
                since = entry.at
            elif entry.kind == one.ends and since is not None:
                found.append(Period(what=one.what, since=since, until=entry.at))
                since = None
        if since is not None:
            found.append(Period(what=one.what, since=since, until=None))
    return tuple(found)
