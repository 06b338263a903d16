"""Broken glass: sight of a restricted case for whoever cannot wait, told of and always reviewed.

It ends by itself, is written into the log in the same transaction, and is never stronger than a
conflict of interest. Whoever must hear of it hears who, when and why, and nothing of the child.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.core.mail import EmailMessage
from django.db import connection, transaction

from lapwing.base.clock_words import time_words
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
from lapwing.record.access.glass import OPEN_FOR
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.roles import PRIVACY_OFFICER
from lapwing.record.viewer import Viewer
from lapwing.worklists.mail import is_configured

SQL = queries("casework/glass.sql")
REVIEW_WITHIN = timedelta(hours=72)  # local: no law sets it

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
FINDINGS: Mapping[str, str] = MappingProxyType(
    {
        "in-order": "In order",
        "talk": "To be talked over with whoever broke it",
        "refer": "To be referred to professional standards",
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class ToReview:
    """One broken glass that waits for its review."""

    id: UUID
    name: str
    number: str
    reason: str
    at: datetime
    looks: int
    late: bool


def break_glass(viewer: Viewer, now: datetime, case: UUID, reason: str) -> datetime | Refusal:
    """Break the glass of a case; until when it gives sight, or why not."""
    if reason not in REASONS:
        return Refusal(what="Choose why you cannot wait.", do="One of the reasons fits.")
    found = record.known_case(viewer, case)
    if found is None:
        return NOT_FOUND
    if refusal := may(viewer, Act.BREAK_GLASS, facts_of(viewer, found)):
        return refusal
    with transaction.atomic():
        _run("break", id=fresh_id(now), case=case, user=viewer.user, reason=reason, at=now)
        journal.log(
            Look(
                id=str(fresh_id(now)),
                operation=Operation.CONSULTATION,
                doing="break the glass",
                at=now,
                by=Author(
                    user=str(viewer.user),
                    role=viewer.acting_role,
                    team=str(viewer.team or ""),
                ),
                people=(str(found.person),),
                cases=(str(case),),
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
        rows = _rows("to_review", force=viewer.force, lasts=OPEN_FOR)
    return tuple(
        ToReview(
            id=row[0],
            name=row[2],
            number=row[3],
            reason=REASONS.get(row[4], row[4]),
            at=row[5],
            looks=row[13],
            late=now > row[5] + REVIEW_WITHIN,
        )
        for row in rows
        if may(viewer, Act.REVIEW_GLASS, _facts(viewer, row)) is None
    )


def review(viewer: Viewer, now: datetime, glass: UUID, finding: str, said: str) -> Refusal | None:
    """Note what a review found; nobody reviews what they broke themselves."""
    if finding not in FINDINGS:
        return Refusal(what="Choose what you found.", do="One of the three fits.")
    with seeing_all("review broken glass"), transaction.atomic():
        rows = _rows("to_review", force=viewer.force, lasts=OPEN_FOR)
        row = next((one for one in rows if one[0] == glass), None)
        if row is None:
            return NOT_FOUND
        if refusal := may(viewer, Act.REVIEW_GLASS, _facts(viewer, row)):
            return refusal
        _run("review", id=glass, now=now, user=viewer.user, finding=finding, said=said.strip())
    return None


@seeing_all("tell of broken glass")
def tell(now: datetime) -> int:
    """Tell supervisors and privacy officers of every broken glass of which nobody was told yet."""
    with transaction.atomic():
        rows = _rows("not_told")
        for identity, at, reason, name, number, force, supervisor in rows:
            officers = _rows("privacy_officers", role=PRIVACY_OFFICER.key, force=force, now=now)
            to = sorted({one for (one,) in officers} | ({supervisor} if supervisor else set()))
            if to and is_configured():
                EmailMessage(
                    subject="Lapwing: the glass of a restricted record was broken",
                    body=f"{name} ({number}) broke the glass of a restricted record at "
                    f"{time_words(at)}.\nReason: {REASONS.get(reason, reason)}.\n"
                    f"Number for the review: {identity}\n",
                    to=to,
                ).send()
            _run("told", id=identity, now=now)
    return len(rows)


def _facts(viewer: Viewer, row: tuple[Any, ...]) -> Facts:
    return Facts(
        force=row[6],
        team=row[7],
        supervisor=row[8],
        allocated=row[9],
        sensitivity=Sensitivity(row[10]),
        handling=handling_of(row[11], row[12]),
        ties=frozenset({Tie.OWN_LOOK} if row[1] == viewer.user else ()),
    )


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _run(name: str, **values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
