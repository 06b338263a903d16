"""Handover: a supervisor's open episodes are offered, and kept until somebody accepts by name.

What is offered and accepted are entries like any other, so whoever calls brings the one door as
``record``: this layer stands below it. Going off duty is refused there, while any is still held.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID, uuid5

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.duties.in_force import kinds_in_force
from lapwing.duties.obligation import State
from lapwing.duties.queries import ObligationRecord, for_case
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN
from lapwing.journal.queries import of_case
from lapwing.record.access import Act, Part, visible
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import entries_of
from lapwing.worklists.values import Held

SQL = queries("worklists/queries.sql")
OFFERED, ACCEPTED = "missing-handover-offered", "missing-handover-accepted"
KINDS = (OFFERED, ACCEPTED, WITHDRAWN)
MOST = 200
Outcome = TypeVar("Outcome")


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One entry that a handover asks the one door to record."""

    kind: str
    key: UUID
    case: UUID
    regarding: UUID | None = None
    answers: Mapping[str, object] = field(default_factory=dict)


def held(viewer: Viewer, now: datetime) -> tuple[Held, ...]:
    """The open episodes that the viewer supervises, with whom each has been offered to."""
    return _held(viewer, "held", now)


def offered_to_me(viewer: Viewer, now: datetime) -> tuple[Held, ...]:
    """The open episodes that somebody offers the viewer and that they have not accepted."""
    offered = _held(viewer, "offered_to", now)
    return tuple(one for one in offered if one.offered_to == viewer.user and not one.accepted)


def offer_all(
    viewer: Viewer,
    to: UUID,
    briefing: str,
    now: datetime,
    *,
    key: UUID,
    record: Callable[[Step], Outcome],
) -> tuple[tuple[Held, Outcome], ...]:
    """Offer everything that the viewer holds to somebody, each on its own episode.

    What stands offered to them already is not offered again. Sending the same ``key`` again is
    harmless.
    """
    return tuple(
        (
            one,
            record(
                Step(
                    kind=OFFERED,
                    key=uuid5(key, str(one.case)),
                    case=one.case,
                    answers={"to": str(to), "briefing": briefing},
                )
            ),
        )
        for one in held(viewer, now)
        if one.accepted or one.offered_to != to
    )


def accept_all(
    viewer: Viewer,
    now: datetime,
    *,
    key: UUID,
    record: Callable[[Step], Outcome],
    understood: str = "",
) -> tuple[tuple[Held, Outcome], ...]:
    """Accept by name everything that is offered to the viewer."""
    answers = {"understood": understood} if understood else {}
    return tuple(
        (
            one,
            record(
                Step(
                    kind=ACCEPTED,
                    key=uuid5(key, str(one.offered_by)),
                    case=one.case,
                    regarding=one.offered_by,
                    answers=answers,
                )
            ),
        )
        for one in offered_to_me(viewer, now)
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class PackEpisode:
    """One episode of a handover pack: what must still be done, and what happened this tour."""

    held: Held
    duties: tuple[ObligationRecord, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Pack:
    """What the incoming supervisor must know; ``since`` is when the outgoing one's tour began."""

    since: datetime | None
    episodes: tuple[PackEpisode, ...]


def pack(viewer: Viewer, now: datetime) -> Pack:
    """Every open episode that the viewer holds, its open duties, and the entries of their tour."""
    since = tour_began(viewer, now)
    return Pack(
        since=since, episodes=tuple(_episode(viewer, one, since, now) for one in held(viewer, now))
    )


def tour_began(viewer: Viewer, now: datetime) -> datetime | None:
    """When the tour of duty began that the viewer is on, if they are on one."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["tour_began"], {"user": viewer.user, "now": now})
        began: datetime | None = cursor.fetchone()[0]
    return began


def _episode(viewer: Viewer, one: Held, since: datetime | None, now: datetime) -> PackEpisode:
    entries = of_case(viewer, one.case, one.about, kinds=kinds_in_force(), known_at=now)
    return PackEpisode(
        held=one,
        duties=tuple(
            duty
            for duty in for_case(viewer, one.case, now)
            if duty.state in (State.OPEN, State.OVERDUE)
        ),
        entries=tuple(entry for entry in entries if since is None or entry.recorded >= since),
    )


def _held(viewer: Viewer, name: str, now: datetime) -> tuple[Held, ...]:
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    values: dict[str, Any] = {"user": viewer.user, "most": MOST, "offered": OFFERED}
    with connection.cursor() as cursor:
        sql = SQL[name].replace("{visible}", condition.sql)
        cursor.execute(sql, {**values, **condition.values})
        rows = cursor.fetchall()
        told = entries_of((row[0] for row in rows), KINDS, now)
        offers = {row[0]: _offer(told.get(str(row[0]), ())) for row in rows}
        to = [one[1] for one in offers.values() if one is not None]
        cursor.execute(SQL["names"], {"ids": to})
        names = dict(cursor.fetchall())
    saw(people=(row[2] for row in rows), cases=(row[0] for row in rows))
    found = []
    for case, reference, about, child in rows:
        offer = offers[case]
        found.append(
            Held(
                case=case,
                reference=reference,
                about=about,
                child=child or "Name not known",
                offered_by=UUID(offer[0].id) if offer else None,
                offered_to=offer[1] if offer else None,
                offered_to_name=names.get(offer[1]) if offer else None,
                offered_at=offer[0].at if offer else None,
                accepted=offer is not None and offer[2],
            )
        )
    return tuple(found)


def _offer(entries: Sequence[Entry]) -> tuple[Entry, UUID, bool] | None:
    """The latest offer of an episode, to whom, and whether anybody has accepted it."""
    offers = [one for one in entries if one.kind == OFFERED]
    if not offers:
        return None
    last = max(offers, key=lambda one: (one.at, one.recorded))
    accepted = any(
        one.kind == ACCEPTED and (one.regarding == last.id or one.at > last.at) for one in entries
    )
    return last, UUID(str(last.answers["to"])), accepted
