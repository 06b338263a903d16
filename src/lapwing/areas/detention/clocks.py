"""The four clocks of a detention, each with the law it comes from and where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from lapwing.areas.detention.rulebook import RULEBOOK
from lapwing.areas.detention.rulebook.words import pace
from lapwing.duties.engine import Rules, derive
from lapwing.duties.history import Parameters
from lapwing.duties.obligation import Obligation, State, state
from lapwing.journal.entry import Entry


@dataclass(frozen=True, kw_only=True, slots=True)
class CustodyClock:
    """One clock, and the duties by which it runs."""

    key: str
    title: str
    law: str
    duties: tuple[str, ...]


CLOCKS = (
    CustodyClock(
        key="detention",
        title="Detention",
        law="Police and Criminal Evidence Act 1984, sections 41 to 44",
        duties=("cus-24h", "cus-24h/hospital", "cus-36h", "cus-96h/warrant", "cus-96h"),
    ),
    CustodyClock(key="review", title="Next review", law=pace("40"), duties=("cus-rev-6",)),
    CustodyClock(
        key="adult",
        title="Appropriate adult",
        law="PACE Code C, paragraph 3.15; it sets no time, and this one is the force's",
        duties=("cus-aa-call", "cus-aa-arrive"),
    ),
    CustodyClock(
        key="charge",
        title="After charge",
        law=f"{pace('38(6)')}; it sets no time, and this one is the force's",
        duties=(
            "cus-bail",
            "cus-38-transfer/asked",
            "cus-38-transfer",
            "cus-38-fallback",
            "cus-38-cert",
            "cus-38-cert/court",
            "cus-court",
        ),
    ),
)
_FOLLOWED = frozenset(duty for one in CLOCKS for duty in one.duties)
RULES = Rules(
    duties=tuple(one for one in RULEBOOK.duties if one.key in _FOLLOWED), gates=(), signals=()
)
LIMIT, HELD_LONGER = "cus-24h", ("cus-36h",)
TOO_LATE = "Charge or release the child: longer detention was authorised after the day was over"
_TITLES = {one.key: one.title for one in RULES.duties}


@dataclass(frozen=True, kw_only=True, slots=True)
class Running:
    """A clock as it stands: the nearest of what is due by it, or nothing while it does not run."""

    clock: CustodyClock
    due_at: datetime | None
    overdue: bool
    what: str


def running(obligations: Iterable[Obligation], now: datetime) -> tuple[Running, ...]:
    """The four clocks by one case's obligations, in the order of the law.

    An authority that came after the day was over gives none: the limit that it missed is past
    still, until the child is charged or released.
    """
    told = tuple(obligations)
    open_now = [one for one in told if state(one, now) in (State.OPEN, State.OVERDUE)]
    past = _missed_by_an_authority(told, open_now, now)
    return tuple(
        Running(clock=clock, due_at=past, overdue=True, what=TOO_LATE)
        if past is not None and LIMIT in clock.duties
        else _running(clock, open_now, now)
        for clock in CLOCKS
    )


def _missed_by_an_authority(
    told: Iterable[Obligation], open_now: Iterable[Obligation], now: datetime
) -> datetime | None:
    """The end of a day after which longer detention was authorised, while somebody is so held."""
    late = {one.closed_by: one.due_at for one in told if one.duty == LIMIT and _late(one, now)}
    held_by = [one.begun_by for one in open_now if one.duty in HELD_LONGER]
    return next((late[entry] for entry in held_by if entry in late), None)


def _late(one: Obligation, now: datetime) -> bool:
    return state(one, now) is State.MET_LATE


def clocks_of(
    entries: Iterable[Entry], parameters: Parameters, now: datetime
) -> tuple[Running, ...]:
    """The four clocks by one case's entries alone, none of whose duties rests on anything else."""
    return running(derive(RULES, entries, parameters, now).obligations, now)


def _running(clock: CustodyClock, open_now: Iterable[Obligation], now: datetime) -> Running:
    own = sorted((one for one in open_now if one.duty in clock.duties), key=lambda one: one.due_at)
    if not own:
        return Running(clock=clock, due_at=None, overdue=False, what="")
    first = own[0]
    return Running(
        clock=clock,
        due_at=first.due_at,
        overdue=state(first, now) is State.OVERDUE,
        what=_TITLES[first.duty],
    )
