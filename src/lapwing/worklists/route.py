"""Finds whom an alert reaches: up the ladder from the role it is for, until somebody is on duty."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from lapwing.record.roles import ALLOCATED_OFFICER, ROLES

BY_NAME = ALLOCATED_OFFICER.key  # to whom something is given by name, on a case or for one duty
NOT_HERE = "The officer who is named for it is not on duty. It comes to you instead."


@dataclass(frozen=True, kw_only=True, slots=True)
class AtWork:
    """Somebody on duty: in which role, for which team of which force."""

    user: UUID
    role: str
    team: UUID
    force: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """A case as routing needs it: whose it is, what it is called, who is on it by name."""

    case: UUID
    reference: str
    force: str
    team: UUID | None
    supervisor: UUID | None
    allocated: UUID | None
    assigned: tuple[UUID, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """One role that an alert comes to. ``readers`` is empty where nobody is on duty in it.

    ``user`` is set for a role held for the case, ``team`` where one team's people are meant.
    ``instead`` says in a sentence why it comes here rather than to the role before.
    """

    role: str
    readers: tuple[UUID, ...]
    user: UUID | None = None
    team: UUID | None = None
    instead: str = ""


def route(
    role: str, held: Held, at_work: Iterable[AtWork], above: Mapping[str, str], instead: str = ""
) -> tuple[Stop, ...]:
    """Every role that the alert comes to: those where nobody is on duty, then the one that is."""
    here = [one for one in at_work if one.force == held.force]
    stops: list[Stop] = []
    passed: set[str] = set()
    following: str | None = role
    while following is not None and following not in passed:
        passed.add(following)
        stop = _stop(following, held, here, instead)
        stops.append(stop)
        if stop.readers:
            break
        instead = f"{_nobody(following, held)} It comes to you instead."
        following = _above(following, above)
    return tuple(stops)


def route_by_name(
    holder: UUID, role: str, held: Held, at_work: Iterable[AtWork], above: Mapping[str, str]
) -> tuple[Stop, ...]:
    """To whoever holds it by name; where they are not on duty, to the role that answers for it."""
    here = tuple(one for one in at_work if one.force == held.force)
    on_duty = holder in {one.user for one in here}
    stop = Stop(role=BY_NAME, readers=(holder,) if on_duty else (), user=holder)
    if on_duty:
        return (stop,)
    return (stop, *route(role, held, here, above, instead=NOT_HERE))


def next_above(role: str, above: Mapping[str, str]) -> str | None:
    """The role to which an alert climbs from this one, if any."""
    return _above(role, above)


def _above(role: str, above: Mapping[str, str]) -> str | None:
    found = ROLES.get(role)
    return above.get(role) or (found.falls_to if found else None)


def _stop(role: str, held: Held, here: list[AtWork], instead: str) -> Stop:
    known = ROLES.get(role)
    if known is not None and known.held_on_case:
        on_duty = held.allocated in {one.user for one in here}
        readers = (held.allocated,) if on_duty and held.allocated is not None else ()
        return Stop(role=role, readers=readers, user=held.allocated, instead=instead)
    in_role = [one for one in here if one.role == role]
    # Whoever holds the case, then their team; only where the team has nobody, the whole force.
    in_team = [one for one in in_role if one.team == held.team]
    chosen = in_team or in_role
    return Stop(
        role=role,
        readers=tuple(dict.fromkeys(one.user for one in chosen)),
        team=held.team if in_team else None,
        instead=instead,
    )


def _nobody(role: str, held: Held) -> str:
    known = ROLES.get(role)
    title = known.title if known else role
    if known is not None and known.held_on_case:
        if held.allocated is None:
            return "No officer is allocated to this case."
        return "The allocated officer is not on duty."
    return f"Nobody is on duty as {title[:1].lower()}{title[1:]}."
