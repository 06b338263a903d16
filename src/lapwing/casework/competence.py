"""Who may decide alone what becomes of an assessment: signed off by a supervisor, until a date.

What somebody says of themselves on a form is held against this register at the door; whoever is not
in it decides with a second person who is, and who says that they agree.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.journal import actions as journal
from lapwing.journal.entry import Answer, Author
from lapwing.journal.look import Look, Operation
from lapwing.record import actions as record
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.identity import fresh_id
from lapwing.record.roles import (
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
    Rank,
)
from lapwing.record.viewer import Viewer

SQL = queries("casework/competence.sql")
TRIAGE = "triage"
UNIT = (SAFEGUARDING_UNIT.key, SAFEGUARDING_SERGEANT.key, SAFEGUARDING_INSPECTOR.key)
LONGEST = timedelta(days=731)  # local: nobody is signed off for longer than two years
TRIAGED, AGREED = "assessment-triaged", "assessment-triage-agreed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Member:
    """Somebody of the unit, and the sign-off that holds for them, if one does."""

    user: UUID
    name: str
    number: str
    signed: UUID | None
    since: datetime | None
    until: datetime | None
    by: str


def signed_off(user: UUID, at: datetime) -> bool:
    """Whether somebody may decide alone at a moment."""
    return bool(_rows("holds", user=user, what=TRIAGE, at=at)[0][0])


def wrong_of(viewer: Viewer, kind: str, answers: dict[str, Answer], at: datetime) -> list[Refusal]:
    """What the register holds against a decision, or an agreement with one."""
    if kind == AGREED and not signed_off(viewer.user, at):
        return [
            Refusal(
                what="You are not signed off to decide alone, and so not to agree for another.",
                do="Ask somebody who is; the page of who is signed off names them.",
            )
        ]
    if kind != TRIAGED:
        return []
    if answers.get("competent") == "yes" and not signed_off(viewer.user, at):
        return [
            Refusal(
                what="No sign-off in your name holds today.",
                do="Decide it with a mentor, and name them; or ask the unit's sergeant.",
                field="competent",
            )
        ]
    mentor = answers.get("mentor")
    if mentor and str(mentor) == str(viewer.user):
        return [
            Refusal(what="Nobody is their own mentor.", do="Name somebody else.", field="mentor")
        ]
    if mentor and not signed_off(UUID(str(mentor)), at):
        return [
            Refusal(
                what="No sign-off in the name of this mentor holds today.",
                do="Name somebody who is signed off.",
                field="mentor",
            )
        ]
    return []


def may_sign_off(viewer: Viewer) -> Refusal | None:
    """Why somebody may not say who decides alone, or nothing: the unit's supervisors do."""
    if refusal := may(viewer, Act.TRIAGE, Facts(force=viewer.force)):
        return refusal
    if viewer.rank < Rank.SERGEANT:
        return Refusal(
            what="Who decides alone is said by the unit's supervisors.",
            do="Ask the unit's detective sergeant.",
        )
    return None


def members(viewer: Viewer, now: datetime) -> tuple[Member, ...]:
    """Everybody of the unit, by name."""
    if may(viewer, Act.TRIAGE, Facts(force=viewer.force)):
        return ()
    rows = _rows("unit", force=viewer.force, roles=list(UNIT), what=TRIAGE, now=now)
    return tuple(
        Member(
            user=row[0],
            name=row[1],
            number=row[2],
            signed=row[3],
            since=row[4],
            until=row[5],
            by=row[6] or "",
        )
        for row in rows
    )


def sign_off(viewer: Viewer, now: datetime, user: UUID, until: datetime) -> Refusal | None:
    """Sign somebody off to decide alone until a moment, or say why not."""
    found = _another(viewer, now, user)
    if isinstance(found, Refusal):
        return found
    if not now < until <= now + LONGEST:
        return Refusal(
            what="A sign-off ends on a day to come, within two years.",
            do="Choose another day.",
            field="until",
        )
    with transaction.atomic():
        if found.signed:
            record.end_sign_off(found.signed, by=viewer.user, now=now)
        record.sign_off(user, TRIAGE, by=viewer.user, since=now, until=until, now=now)
        asked = {"number": found.number, "until": until.isoformat()}
        _log(viewer, now, "sign somebody off to triage alone", asked)
    return None


def end(viewer: Viewer, now: datetime, user: UUID) -> Refusal | None:
    """End somebody's sign-off from now on, or say why not."""
    found = _another(viewer, now, user)
    if isinstance(found, Refusal):
        return found
    if found.signed is None:
        return Refusal(what="They are not signed off.", do="Look at the list again.")
    with transaction.atomic():
        record.end_sign_off(found.signed, by=viewer.user, now=now)
        _log(viewer, now, "end a sign-off to triage alone", {"number": found.number})
    return None


def _another(viewer: Viewer, now: datetime, user: UUID) -> Member | Refusal:
    if refusal := may_sign_off(viewer):
        return refusal
    if user == viewer.user:
        return Refusal(
            what="Nobody signs themselves off.", do="Ask another supervisor.", field="user"
        )
    return next((one for one in members(viewer, now) if one.user == user), None) or NOT_FOUND


def _log(viewer: Viewer, now: datetime, doing: str, asked: dict[str, str]) -> None:
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.ALTERATION,
            doing=doing,
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            asked=asked,
            reason="Saying who decides alone",
        ),
        viewer.force,
    )


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())
