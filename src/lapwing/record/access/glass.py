"""Broken glass: a sight of a closed case that ends by itself, and that two must open if covert."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from lapwing.record.access.words import Tie

# Local: long enough for one visit, short enough that nobody works on it. No law says how long.
OPEN_FOR = timedelta(minutes=30)

# One tap each, in the words of whoever stands at a door. Local.
REASONS: Mapping[str, str] = MappingProxyType(
    {
        "danger": "The child is in danger now",
        "with-them": "I am with the child, or on my way",
        "call": "Somebody is on the line about the child",
        "found": "The child has been found, and I must know whom they may go to",
        "decision": "I must decide something about the child before the desk answers",
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Glass:
    """Who broke the glass of which case, when, and who agreed where two were needed."""

    case: UUID
    by: UUID
    at: datetime
    second: UUID | None = None

    def open_at(self, now: datetime) -> bool:
        """Whether it still gives sight: from the moment it was broken until 30 minutes after.

        A glass from the future gives none, so that a clock set back does not keep it open.
        """
        return self.at <= now < self.at + OPEN_FOR

    @property
    def by_two(self) -> bool:
        """Whether a second person agreed, who is a different one."""
        return self.second is not None and self.second != self.by


def ties_by_glass(
    broken: Iterable[Glass], *, case: UUID, viewer: UUID, now: datetime
) -> frozenset[Tie]:
    """The ties to a case that a viewer has by glass that they broke."""
    found: set[Tie] = set()
    for each in broken:
        if each.case == case and each.by == viewer and each.open_at(now):
            found.add(Tie.OPENED_BY_TWO if each.by_two else Tie.OPENED)
    return frozenset(found)


def seconded(viewer: UUID, second: UUID | None) -> frozenset[Tie]:
    """The tie of somebody who asks together with a second person; nobody is their own second."""
    together = second is not None and second != viewer
    return frozenset({Tie.SECONDED}) if together else frozenset()
