"""The agenda of a daily meeting, from what the rules demand and what is so, as neither is enough.

What the rules demand is read from the obligations, what is so from the board and the journal. A
child who should be on the agenda and whom no rule brings, or who was not considered at a meeting
before, is a fault, and stands first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.areas.detention.overnight import CHARGED, HELD_FROM, HELD_UNTIL, Night, nights
from lapwing.areas.meetings.agenda import CONSIDERED, TELL_OF_ABUSE, Agenda, tells_of_abuse
from lapwing.base.calendar import Calendar
from lapwing.base.clock import london_date
from lapwing.duties.in_force import in_force
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.record.access import Act, Part, visible
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import NO_NAME, SQL, board, entry_of

MOST = 2_000
STILL_SITS = timedelta(hours=4)  # after it began a meeting is still the one whose agenda is shown


class Standing(StrEnum):
    """How one child stands on an agenda; the first two are faults."""

    MISSED = "missed"
    LACKING = "lacking"
    TO_CONSIDER = "to consider"
    CONSIDERED = "considered"


@dataclass(frozen=True, kw_only=True, slots=True)
class OnAgenda:
    """One child on an agenda: since when, how they stand, and what was decided if it was.

    ``missed_at`` is the meeting at which they should have been considered first; ``night`` is one
    since the meeting before which they were held in custody overnight.
    """

    case: UUID
    reference: str
    about: UUID
    name: str
    since: datetime
    standing: Standing
    missed_at: datetime | None = None
    decided: Entry | None = None
    night: Night | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class MeetingAgenda:
    """One meeting's agenda, between the meeting before it and the one after."""

    agenda: Agenda
    before: datetime
    at: datetime
    lines: tuple[OnAgenda, ...]


def meeting_at(calendar: Calendar, agenda: Agenda, now: datetime) -> tuple[datetime, datetime]:
    """The meeting that sits now or is held next, and the one before it."""
    at = calendar.held_after(agenda.held, now - STILL_SITS)
    return calendar.held_before(agenda.held, at), at


def agenda_for(viewer: Viewer, agenda: Agenda, now: datetime) -> MeetingAgenda:
    """The agenda of the meeting that sits now or is held next, as far as the viewer may know."""
    calendar = in_force(viewer.force).parameters.calendar
    before, at = meeting_at(calendar, agenda, now)
    demanded = _demanded(viewer, agenda, before, now)
    decisions = _decisions(viewer, agenda, {row[2] for row in demanded}, before, now)
    nights_of = _nights(viewer, {row[2] for row in demanded}, before, now)
    lines = [
        replace(_line(row, at, decisions.get(str(row[2]))), night=nights_of.get(str(row[0])))
        for row in demanded
        if row[6] or (row[5] is not None and row[5] <= at)
    ]
    if agenda.of_missing:
        lines += _missing_without(viewer, {row[0] for row in demanded}, now)
    else:
        lines += _abuse_without(viewer, {row[2] for row in demanded}, before, now)
    order = list(Standing)
    return MeetingAgenda(
        agenda=agenda,
        before=before,
        at=at,
        lines=tuple(
            sorted(lines, key=lambda one: (order.index(one.standing), one.since, one.reference))
        ),
    )


def _demanded(
    viewer: Viewer, agenda: Agenda, before: datetime, now: datetime
) -> Sequence[tuple[Any, ...]]:
    """What the rule demands: case, reference, child, name, since, first due, whether it is done."""
    # That a child must be considered keeps them safe; what happened is on the case.
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["agenda"].replace("{visible}", condition.sql),
            {
                "duties": list(agenda.duties),
                "before": before,
                "now": now,
                "most": MOST,
                **condition.values,
            },
        )
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    saw(people=(row[2] for row in rows), cases=(row[0] for row in rows))
    return rows


def _line(row: tuple[Any, ...], at: datetime, decided: Entry | None) -> OnAgenda:
    due_at, done = row[5], row[6]
    standing = Standing.TO_CONSIDER
    if done:
        standing = Standing.CONSIDERED
    elif due_at < at:
        standing = Standing.MISSED
    return OnAgenda(
        case=row[0],
        reference=row[1],
        about=row[2],
        name=row[3] or NO_NAME,
        since=row[4],
        standing=standing,
        missed_at=due_at if standing == Standing.MISSED else None,
        decided=decided if done else None,
    )


def _missing_without(viewer: Viewer, demanded: set[UUID], now: datetime) -> Iterable[OnAgenda]:
    """Every child who is missing now and whom no rule brings to the meeting."""
    for child in board(viewer, now):
        if child.found_at is None and child.case not in demanded:
            yield OnAgenda(
                case=child.case,
                reference=child.reference,
                about=child.about,
                name=child.child,
                since=child.reported_at,
                standing=Standing.LACKING,
            )


def _abuse_without(
    viewer: Viewer, demanded: set[UUID], before: datetime, now: datetime
) -> Iterable[OnAgenda]:
    """Every child of whom domestic abuse was told since, and whom no rule brings to the meeting."""
    condition = visible(viewer, Act.SEE_CASE)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["agenda_told"].replace("{visible}", condition.sql),
            {
                "kinds": [*TELL_OF_ABUSE, WITHDRAWN],
                "since": before,
                "now": now,
                "most": MOST,
                **condition.values,
            },
        )
        rows = cursor.fetchall()
    saw(people=(row[3] for row in rows), cases=(row[2] for row in rows))
    of = {str(row[2]): row for row in rows}
    seen: set[str] = set()
    for entry in in_effect(entry_of(row[:10]) for row in rows):
        if not tells_of_abuse(entry) or UUID(entry.about) in demanded or entry.about in seen:
            continue
        seen.add(entry.about)
        row = of[entry.case]
        yield OnAgenda(
            case=row[2],
            reference=row[10],
            about=row[3],
            name=row[11] or NO_NAME,
            since=entry.at,
            standing=Standing.LACKING,
        )


def _decisions(
    viewer: Viewer, agenda: Agenda, people: set[UUID], before: datetime, now: datetime
) -> dict[str, Entry]:
    """What was decided of each child at this meeting, the latest, where the viewer may read it."""
    entries = _recorded(viewer, people, [*CONSIDERED, WITHDRAWN], now)
    return {
        one.about: one
        for one in in_effect(entries)
        if one.at > before and one.answers.get("meeting") == agenda.code
    }


def _nights(viewer: Viewer, people: set[UUID], before: datetime, now: datetime) -> dict[str, Night]:
    """The last night since the meeting before on which each custody record held a child."""
    hours = in_force(viewer.force).parameters.value("detention-overnight", now)
    kinds = [*HELD_FROM, *HELD_UNTIL, CHARGED, WITHDRAWN]
    of_case: dict[str, list[Entry]] = {}
    for one in in_effect(_recorded(viewer, people, kinds, now)):
        of_case.setdefault(one.case, []).append(one)
    lately = {
        case: [one for one in nights(entries, hours, now) if one.morning > london_date(before)]
        for case, entries in of_case.items()
    }
    return {case: found[-1] for case, found in lately.items() if found}


def _recorded(viewer: Viewer, people: set[UUID], kinds: list[str], now: datetime) -> list[Entry]:
    """What was recorded of these kinds about these people, where the viewer may read it."""
    condition = visible(viewer, Act.SEE_CASE)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["planned_entries"].replace("{visible}", condition.sql),
            {"people": list(people), "kinds": kinds, "now": now, **condition.values},
        )
        entries = [entry_of(row) for row in cursor.fetchall()]
    saw(people=(one.about for one in entries), cases=(one.case for one in entries))
    return entries
