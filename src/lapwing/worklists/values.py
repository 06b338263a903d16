"""What a worklist, the board of missing children and a handover tell, as frozen values."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.base.partial_date import Birth
from lapwing.duties.obligation import State


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One thing to do: for whom, by when, why it is here, and the kind of entry that does it.

    ``does`` is the key of that kind, or nothing where no single entry does it; ``begun_by`` is
    what the entry may name in ``regarding``. ``for_me`` says that it is the viewer's own: they are
    allocated, or they supervise the case. ``next_fire`` is when somebody else is told.

    What recurs stands once, as late as the first that was not done: ``passed`` counts how often it
    has come due, ``passed_last`` is the last time. ``supervisor`` is who holds the episode, if
    anybody does and if it is one. ``named`` is the officer who is named for this one thing.
    """

    id: int
    duty: str
    title: str
    does: str | None
    case: UUID
    reference: str
    about: UUID
    child: str
    owner: str
    owner_title: str
    begun_by: str
    begun_at: datetime
    slot: int
    due_at: datetime
    state: State
    weight: str
    source: str
    why: str
    for_me: bool
    next_fire: datetime | None
    passed: int
    passed_last: datetime | None
    supervisor: str | None
    episode: bool
    named: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class AlertLine:
    """One alert that waits to be acknowledged; ``climbed`` says that it came from below."""

    id: int
    rule: str
    title: str
    why: str
    case: UUID
    reference: str
    about: UUID
    child: str
    to_role: str
    to_role_title: str
    at: datetime
    raised_at: datetime
    signal: bool
    climbed: bool
    nobody: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Worklist:
    """What is on somebody's list. ``total`` counts all, where the lines are only the first."""

    lines: tuple[Line, ...]
    total: int
    overdue: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """What the head of every page says: the alerts that wait, and whether somebody is on duty."""

    alerts: int
    on_duty: bool
    team: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """A child whose episode is linked with another's, as far as the viewer may see it."""

    case: UUID
    reference: str
    child: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MissingChild:
    """One child whose episode is open. What is not known is nothing, never a no.

    Until ``found_at``, when the child was seen and safe, they are missing, located or not.

    ``grade`` is the grade that stands, ``last_tracing`` the last completed attempt to find them.
    ``ring`` is the desk to ring about a record that the viewer may know of and not read; it may be
    unknown which, and is nothing where they may. ``flagged`` are the warnings, by code, about
    somebody at the child's address.
    """

    case: UUID
    reference: str
    about: UUID
    child: str
    birth: Birth | None
    looked_after: str
    grade: str | None
    graded_at: datetime | None
    last_seen: datetime | None
    reported_at: datetime
    located_at: datetime | None
    found_at: datetime | None
    last_tracing: datetime | None
    next_due: datetime | None
    next_title: str | None
    overdue: int
    supervisor: str | None
    allocated: str | None
    team: str | None
    ring: str | None
    linked: tuple[Linked, ...]
    flagged: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """One open episode that a supervisor holds, and whether its handover was offered or accepted.

    ``offered_by`` is the entry that offers it; ``offered_to`` whoever should accept it by name.
    """

    case: UUID
    reference: str
    about: UUID
    child: str
    offered_by: UUID | None = None
    offered_to: UUID | None = None
    offered_to_name: str | None = None
    offered_at: datetime | None = None
    accepted: bool = False
