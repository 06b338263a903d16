"""Lets one person at a time work on an audit, and logs in the chain what they did."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import connection

from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

HOLD = "select pg_advisory_xact_lock(hashtextextended(%s, 0))"


def hold(what: str) -> None:
    """Let one transaction at a time work on this."""
    with connection.cursor() as cursor:
        cursor.execute(HOLD, [f"audit {what}"])


def log(viewer: Viewer, now: datetime, doing: str, asked: Mapping[str, str], *cases: UUID) -> None:
    """Log a step of an audit, and the cases whose record it was about."""
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.COLLECTION,
            doing=doing,
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            cases=tuple(map(str, cases)),
            asked=asked,
            reason="Assurance",
        ),
        viewer.force,
    )
