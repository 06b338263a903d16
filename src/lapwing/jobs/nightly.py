"""The nightly comparison of the duties' store with what follows from the journal.

It changes nothing and says what differs. A difference means that something was written past the one
door, or that Lapwing is wrong; each is for a person to look at. Whoever has not yet been brought to
a changed rulebook waits, and is not compared.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from lapwing.duties import queries
from lapwing.duties.actions import AT_ONCE, refresh
from lapwing.duties.compare import Difference, compare
from lapwing.record.actor import seeing_all
from lapwing.worklists.actions import raise_now


@dataclass(frozen=True, kw_only=True, slots=True)
class Nightly:
    """How many people were compared, how many wait for the tick, and everything that differs."""

    people: int
    waiting: int
    differences: tuple[Difference, ...]

    def as_json(self) -> dict[str, Any]:
        """The same as plain values: which row and which columns, never what was recorded."""
        return {
            "people": self.people,
            "waiting": self.waiting,
            "differences": [
                {"person": str(one.person), "which": list(one.which), "what": one.what}
                for one in self.differences
            ],
        }


@seeing_all("compare the store with the journal")
def compare_everybody(now: datetime) -> Nightly:
    """Compare everybody of whom anything is recorded, some at a time, each lot in one snapshot."""
    people = waiting = 0
    differences: list[Difference] = []
    for some in queries.everybody():
        compared = compare(some, now)
        people, waiting = people + compared.people, waiting + compared.waiting
        differences += compared.differences
    return Nightly(people=people, waiting=waiting, differences=tuple(differences))


@seeing_all("follow duties")
def refresh_everybody(now: datetime) -> int:
    """Derive everybody's duties again, write what differs, and tell; how many rows changed."""
    changed = 0
    for some in queries.everybody():
        for start in range(0, len(some), AT_ONCE):
            with transaction.atomic():
                found = refresh(some[start : start + AT_ONCE], now)
                raise_now(found, now)
                changed += found.changed
    return changed
