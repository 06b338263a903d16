"""Broken glass: sight of a restricted case for whoever cannot wait, told of and always reviewed.

It ends by itself, is written into the log in the same transaction, and is never stronger than a
conflict of interest. Whoever must hear of it hears who, when and why, and nothing of the child.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record import queries as record
from lapwing.record.access import (
    NOT_FOUND,
    Act,
    Facts,
    Sensitivity,
    Tie,
    facts_of,
    handling_of,
    may,
)
from lapwing.record.access.glass import OPEN_FOR, REASONS, seconded
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.looking import saw
from lapwing.record.roles import PRIVACY_OFFICER, PROFESSIONAL_STANDARDS
from lapwing.record.viewer import Viewer
from lapwing.worklists import mail

SQL = queries("casework/glass.sql")
REVIEW_WITHIN = timedelta(hours=72)  # local: no law sets it

BREAKING = "break the glass"  # as the log calls it
FINDINGS: Mapping[str, str] = MappingProxyType(
    {
        "in-order": "In order",
        "talk": "To be talked over with whoever broke it",
        "refer": "To be referred to professional standards",
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class ToReview:
    """One broken glass that waits for its review; ``did`` is what the log tells, and how often."""

    id: UUID
    name: str
    number: str
    reason: str
    at: datetime
    role: str
    did: tuple[tuple[str, int], ...]
    late: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """One broken glass of which somebody is told: who, when and why, and nothing of the child."""

    id: UUID
    name: str
    number: str
    reason: str
    at: datetime


def break_glass(
    viewer: Viewer,
    now: datetime,
    case: UUID,
    reason: str,
    *,
    words: str = "",
    second: Viewer | None = None,
) -> datetime | Refusal:
    """Break the glass of a case; until when it gives sight, or why not.

    ``words`` may say more than the reason, and stand in the log alone: nobody is sent them. A
    covert case takes ``second``: another person who may agree to it, and who has just shown that it
    is they. Whoever names somebody who may not is told no more than of a case that is not there.
    """
    if reason not in REASONS:
        return Refusal(what="Choose why you cannot wait.", do="One of the reasons fits.")
    # Nothing points to a covert case, so its facts are read here for the policy alone to judge.
    found = record.cases_for_the_door([case]).get(case)
    if found is None:
        return NOT_FOUND
    facts = facts_of(viewer, found)
    agreed = second is not None and may(second, Act.SECOND_GLASS, facts_of(second, found)) is None
    if second is not None and agreed:
        facts = replace(facts, ties=facts.ties | seconded(viewer.user, second.user))
    if refusal := may(viewer, Act.BREAK_GLASS, facts):
        return refusal
    by_two = second.user if second is not None and Tie.SECONDED in facts.ties else None
    with transaction.atomic():
        _run(
            "break",
            id=fresh_id(now),
            case=case,
            user=viewer.user,
            second=by_two,
            reason=reason,
            at=now,
        )
        journal.log(
            Look(
                id=str(fresh_id(now)),
                operation=Operation.CONSULTATION,
                doing=BREAKING,
                at=now,
                by=Author(
                    user=str(viewer.user),
                    role=viewer.acting_role,
                    team=str(viewer.team or ""),
                ),
                people=(str(found.person),),
                cases=(str(case),),
                asked={"words": words.strip()} if words.strip() else {},
                reason=REASONS[reason],
            ),
            viewer.force,
        )
    return now + OPEN_FOR


def close_glass(viewer: Viewer, now: datetime, case: UUID) -> None:
    """Give up the sight of a case before its time is over."""
    _run("close", case=case, user=viewer.user, now=now, lasts=OPEN_FOR)


def open_until(viewer: Viewer, now: datetime, case: UUID) -> datetime | None:
    """Until when the viewer has sight of a case by glass that they broke."""
    ((at,),) = _rows("open_until", case=case, user=viewer.user, now=now, lasts=OPEN_FOR)
    return None if at is None else at + OPEN_FOR


def to_review(viewer: Viewer, now: datetime) -> tuple[ToReview, ...]:
    """Every broken glass that the viewer may review, the oldest first; the case is not shown."""
    with seeing_all("review broken glass"):
        rows = _rows("to_review", force=viewer.force, lasts=OPEN_FOR, breaking=BREAKING)
    mine = [
        row
        for row in rows
        if may(viewer, Act.REVIEW_GLASS, _facts(viewer, row, case=row[13])) is None
    ]
    saw(cases=(row[13] for row in mine))  # what the log tells of a case is a look at it
    return tuple(
        ToReview(
            id=row[0],
            name=row[2],
            number=row[3],
            reason=REASONS.get(row[4], row[4]),
            at=row[5],
            role=row[14] or "",
            did=tuple((doing, times) for doing, times in json.loads(row[15] or "[]")),
            late=now > row[5] + REVIEW_WITHIN,
        )
        for row in mine
    )


def how_many_wait(viewer: Viewer) -> int:
    """How much broken glass waits for the viewer: to be reviewed, or because they must know."""
    if may(viewer, Act.REVIEW_GLASS, Facts(force=viewer.force)):
        return len(heard_of(viewer))
    with seeing_all("review broken glass"):
        rows = _rows("not_reviewed", force=viewer.force)
    return sum(
        may(viewer, Act.REVIEW_GLASS, _facts(viewer, row, case=row[13])) is None for row in rows
    )


def review(viewer: Viewer, now: datetime, glass: UUID, finding: str, said: str) -> Refusal | None:
    """Note what a review found; nobody reviews what they broke themselves."""
    if finding not in FINDINGS:
        return Refusal(what="Choose what you found.", do="One of the three fits.")
    with seeing_all("review broken glass"), transaction.atomic():
        rows = _rows("to_review", force=viewer.force, lasts=OPEN_FOR, breaking=BREAKING)
        row = next((one for one in rows if one[0] == glass), None)
        if row is None:
            return NOT_FOUND
        if refusal := may(viewer, Act.REVIEW_GLASS, _facts(viewer, row, case=row[13])):
            return refusal
        _run("review", id=glass, now=now, user=viewer.user, finding=finding, said=said.strip())
    return None


@seeing_all("tell of broken glass")
def tell(now: datetime) -> int:
    """Tell those who must hear of every broken glass of which nobody was told yet.

    They find it at the head of their pages from that moment, and are sent a letter where mail is
    set up. Where there is nobody to tell, nobody was told: it is tried again until there is.
    """
    told = 0
    with transaction.atomic():
        for row in _rows("not_told"):
            readers = _must_hear(row, now)
            if not readers:
                continue
            mail.post_glass(row[0], readers, now)
            _run("told", id=row[0], now=now)
            told += 1
    return told


def heard_of(viewer: Viewer) -> tuple[Heard, ...]:
    """The broken glass of cases that the viewer supervises, until it is reviewed; nothing of them.

    Whoever broke it knows, and whoever may not see the case any more is not told.
    """
    with seeing_all("tell of broken glass"):
        rows = _rows("heard_of", user=viewer.user)
    return tuple(
        Heard(id=row[0], name=row[2], number=row[3], reason=REASONS.get(row[4], row[4]), at=row[5])
        for row in rows
        if may(viewer, Act.SEE_CASE, _facts(viewer, row, case=row[13])) is None
    )


def _must_hear(row: tuple[Any, ...], now: datetime) -> list[UUID]:
    """The supervisor, and whoever watches over looks at such a case; never who broke the glass."""
    watching = PROFESSIONAL_STANDARDS if row[10] == Sensitivity.COVERT else PRIVACY_OFFICER
    found = []
    for (user,) in _rows("watching", role=watching.key, force=row[6], supervisor=row[8], now=now):
        reader = record.viewer_of(user, now)
        if reader is None or user == row[1]:
            continue
        act = Act.SEE_CASE if user == row[8] else Act.REVIEW_GLASS
        if may(reader, act, _facts(reader, row, case=row[13])) is None:
            found.append(user)
    return found


def _facts(viewer: Viewer, row: tuple[Any, ...], *, case: UUID) -> Facts:
    """What the policy asks of the case of a broken glass; ``case`` is its id."""
    ties = {Tie(tie) for tie, cases in viewer.cases.items() if case in cases}
    if row[1] == viewer.user:
        ties.add(Tie.OWN_LOOK)
    return Facts(
        force=row[6],
        team=row[7],
        supervisor=row[8],
        allocated=row[9],
        sensitivity=Sensitivity(row[10]),
        handling=handling_of(row[11], row[12]),
        ties=frozenset(ties),
    )


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _run(name: str, **values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
