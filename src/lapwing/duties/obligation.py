"""An obligation: one thing that somebody must do by a time, as derived from the record."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from lapwing.duties.language import Scope

Outcome = Literal["done", "ended", "waived", "superseded"]


class State(StrEnum):
    """How an obligation stands at a moment."""

    OPEN = "open"
    OVERDUE = "overdue"
    MET = "met"
    MET_LATE = "met late"
    ENDED = "ended"
    MISSED = "missed"
    WAIVED = "waived"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """A deadline, the moment since which it stood, and the number that set it (if one did)."""

    since: datetime
    due: datetime
    number: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Obligation:
    """One obligation. It is the same one as long as duty, key, ``begun_by`` and ``slot`` are.

    ``key`` is the case, person, household, officer or team that the duty's scope speaks of;
    ``known_at`` is when the force came to know that it had begun; ``clocks`` holds every deadline
    that it has had, the last being the one that counts.
    """

    duty: str
    scope: Scope
    key: str
    case: str
    about: str
    begun_by: str
    begun_at: datetime
    known_at: datetime
    slot: int
    clocks: tuple[Clock, ...]
    closed_at: datetime | None = None
    closed_by: str | None = None
    closed_known_at: datetime | None = None
    outcome: Outcome | None = None

    @property
    def due_at(self) -> datetime:
        """When it is due, by the last of its clocks."""
        return self.clocks[-1].due

    @property
    def number(self) -> str | None:
        """The number that set its deadline; None where an entry named the moment itself."""
        return self.clocks[-1].number

    @property
    def identity(self) -> tuple[str, str, str, int]:
        """What makes it the same obligation from one derivation to the next."""
        return (self.duty, self.key, self.begun_by, self.slot)


def state(obligation: Obligation, at: datetime) -> State:
    """How it stood at a moment; on time means at or before the due instant."""
    due = obligation.due_at
    if obligation.closed_at is None or obligation.closed_at > at:
        return State.OVERDUE if at > due else State.OPEN
    late = obligation.closed_at > due
    if obligation.outcome == "done":
        return State.MET_LATE if late else State.MET
    if late:
        return State.MISSED
    assert obligation.outcome is not None  # whatever is closed has one
    return State(obligation.outcome)
