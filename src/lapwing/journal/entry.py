"""The entry: one thing that happened, as told, by whom, and when the force came to know it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

# What an answer may be once read: text, a number, several choices, or not given.
# Moments are RFC 3339 text in UTC, dates are ISO text (possibly partial), references are ids.
Answer = str | int | float | bool | tuple[str, ...] | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Author:
    """Who recorded an entry, in which role and team they acted."""

    user: str
    role: str = ""
    team: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One immutable entry of the journal.

    ``at`` is when it happened, as told; ``recorded`` is when the force came to know it; both are
    aware and in UTC. ``about`` is the person the entry is about. ``regarding`` names the entry
    that this one answers; ``corrects`` the one whose answers it replaces from ``recorded`` on.
    ``carried_from`` is set when this is a linked child's entry, shown here because of the link.
    ``joined_from`` is the record on which it stands where that is another record of the same
    person, and ``joined_at`` when it became known that the two are one.
    """

    id: str
    kind: str
    case: str
    about: str
    at: datetime
    recorded: datetime
    by: Author
    answers: Mapping[str, Answer] = field(default_factory=dict)
    regarding: str | None = None
    corrects: str | None = None
    household: str | None = None
    edition: int = 1
    carried_from: str | None = None
    joined_from: str | None = None
    joined_at: datetime | None = None

    @property
    def late(self) -> bool:
        """Whether the force came to know this only after it happened."""
        return self.recorded > self.at
