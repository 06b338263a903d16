"""The history that every benchmark works on: the demonstration's, so that it is nobody's own."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from lapwing.areas.forces import read_force
from lapwing.jobs.demo.tell import Demo, tell
from lapwing.journal.entry import Entry

FORCE = "northmere"
# A fixed moment: what is measured must not depend on the day on which it is measured.
AT = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
YEAR = 365
QUICK_DAYS = 10


@cache
def history(days: int, scale: float = 1.0) -> Demo:
    """So many days of the demonstration force."""
    return tell(read_force(FORCE), days=days, scale=scale, seed="bench", at=AT)


def by_child(demo: Demo) -> tuple[tuple[Entry, ...], ...]:
    """The entries let in, child by child."""
    found: dict[str, list[Entry]] = {}
    for entry in demo.entries:
        if entry.id not in demo.refused:
            found.setdefault(entry.about, []).append(entry)
    return tuple(tuple(entries) for entries in found.values())


def count(children: Sequence[Sequence[Entry]]) -> int:
    """How many entries there are."""
    return sum(len(entries) for entries in children)
