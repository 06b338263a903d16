"""A use of police protection as it stands: who answers for the child, where they are, who knows.

All of it is read from the entries, and none of it can be set.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lapwing.areas.protection.kinds.keeping import STATION
from lapwing.areas.protection.rulebook import RULEBOOK
from lapwing.duties.engine import Rules, derive
from lapwing.duties.history import Parameters
from lapwing.duties.obligation import Obligation, state
from lapwing.duties.obligation import State as Standing
from lapwing.journal.entry import Entry


class State(StrEnum):
    """How a use stands."""

    USED = "In police protection, without a designated officer"
    ANSWERED = "In police protection"
    NOT_NEEDED = "In police protection, though there is no reason for it any more"
    ENDED = "Ended, and not on record where the child went"
    GONE = "Ended"
    ERROR = "Recorded in error"
    CLOSED = "Closed"


OVER = frozenset({State.ENDED, State.GONE, State.ERROR, State.CLOSED})


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """One clock of a use, and the duties by which it runs."""

    title: str
    law: str
    duties: tuple[str, ...]


CLOCKS = (
    Clock(title="The limit", law="Children Act 1989, section 46(6)", duties=("pp-72h",)),
    Clock(
        title="Next review",
        law="The law sets no interval, and this one is the force's",
        duties=("pp-review", "pp-review/handover"),
    ),
    Clock(
        title="Police station",
        law="The last resort, and late from the first minute",
        duties=("pp-station-last",),
    ),
)
_FOLLOWED = frozenset(duty for one in CLOCKS for duty in one.duties)
RULES = Rules(
    duties=tuple(one for one in RULEBOOK.duties if one.key in _FOLLOWED), gates=(), signals=()
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Running:
    """A clock as it stands: when it is due, or nothing while it does not run."""

    clock: Clock
    due_at: datetime | None
    overdue: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Telling:
    """Somebody who must be told: who they are, and the entry that says so, if there is one."""

    who: str
    told: Entry | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Use:
    """One use of the power, by its entries in effect: ``entries`` is all since it began."""

    state: State
    entries: tuple[Entry, ...]
    used: Entry
    officer: Entry | None
    place: Entry | None
    reviewed: Entry | None
    ended: Entry | None
    tellings: tuple[Telling, ...]

    @property
    def protected(self) -> bool:
        """Whether the child is in police protection now."""
        return self.state not in OVER

    @property
    def at_station(self) -> bool:
        """Whether the child is at a police station now."""
        place = self.place
        return self.protected and place is not None and place.answers.get("type") == STATION


def use_of(entries: Iterable[Entry]) -> Use | None:
    """The use that these entries of one case make, in their order; none before the power is used.

    The latest use counts where there are several on one case.
    """
    told = [one for one in entries if one.kind.startswith("protection-")]
    begins = [place for place, one in enumerate(told) if one.kind == "protection-used"]
    if not begins:
        return None
    ends = [place for place, one in enumerate(told) if one.kind == "protection-ended"]
    # A second use while one runs begins nothing new; the first after an end does.
    after = [place for place in begins if not ends or place > ends[-1]]
    since = told[(after or begins)[0] :]
    return Use(
        state=_state(since),
        entries=tuple(since),
        used=since[0],
        officer=_last(since, "protection-designated"),
        place=_last(since, "protection-accommodated"),
        reviewed=_last(since, "protection-reviewed"),
        ended=_last(since, "protection-ended"),
        tellings=_tellings(since),
    )


def running(obligations: Iterable[Obligation], now: datetime) -> tuple[Running, ...]:
    """The clocks by one case's obligations."""
    waiting = (Standing.OPEN, Standing.OVERDUE)
    open_now = [one for one in obligations if state(one, now) in waiting]
    return tuple(_running(clock, open_now, now) for clock in CLOCKS)


def clocks_of(
    entries: Iterable[Entry], parameters: Parameters, now: datetime
) -> tuple[Running, ...]:
    """The clocks by one case's entries alone, none of whose duties rests on anything else."""
    return running(derive(RULES, entries, parameters, now).obligations, now)


def _running(clock: Clock, open_now: Sequence[Obligation], now: datetime) -> Running:
    own = [one for one in open_now if one.duty in clock.duties]
    if not own:
        return Running(clock=clock, due_at=None, overdue=False)
    first = min(own, key=lambda one: one.due_at)
    return Running(clock=clock, due_at=first.due_at, overdue=state(first, now) is Standing.OVERDUE)


def _state(told: Sequence[Entry]) -> State:
    kinds = {one.kind for one in told}
    if "protection-not-used" in kinds:
        return State.ERROR
    if "protection-closed" in kinds:
        return State.CLOSED
    if "protection-end-recorded" in kinds and "protection-ended" in kinds:
        return State.GONE
    if "protection-ended" in kinds:
        return State.ENDED
    judged = [one for one in told if one.kind in ("protection-inquired", "protection-reviewed")]
    if judged and "no" in (judged[-1].answers.get("cause"), judged[-1].answers.get("needed")):
        return State.NOT_NEEDED
    return State.ANSWERED if "protection-designated" in kinds else State.USED


def _tellings(told: Sequence[Entry]) -> tuple[Telling, ...]:
    councils = [one for one in told if one.kind == "protection-council-told"]
    found = _with(councils, "which", "found")
    home = _with(councils, "which", "home") or _with(councils, "lives_there", "yes")
    family = [one for one in told if one.kind == "protection-person-told"]
    return (
        Telling(who="The council where the child was found", told=found),
        Telling(who="The council where the child lives", told=home),
        Telling(who="The child", told=_last(told, "protection-child-told")),
        Telling(who="Parents and carers", told=_with(family, "others", "no")),
        Telling(who="The child was heard", told=_last(told, "protection-child-heard")),
    )


def _with(told: Iterable[Entry], question: str, value: str) -> Entry | None:
    """The last of these entries whose answer is, or holds, a value."""
    said = ((one, one.answers.get(question)) for one in told)
    found = [
        one
        for one, answer in said
        if answer == value or (isinstance(answer, tuple | list) and value in answer)
    ]
    return found[-1] if found else None


def _last(told: Iterable[Entry], kind: str) -> Entry | None:
    found = [one for one in told if one.kind == kind]
    return found[-1] if found else None
