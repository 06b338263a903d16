"""Photographs on a case: written anew, kept, and put on record through the one door at once."""

from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.db import connection, transaction

from lapwing.areas import all_kinds
from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded, Refused
from lapwing.casework.picture import written_anew
from lapwing.journal import queries as journal
from lapwing.journal.known import in_effect
from lapwing.journal.photographs import PHOTOGRAPH_ADDED
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer

SQL = queries("casework/photographs.sql")


def add(
    viewer: Viewer,
    now: datetime,
    case: CaseRecord,
    *,
    key: UUID,
    came: bytes,
    shows: str,
    taken: datetime | None = None,
) -> Recorded | Refused:
    """Put a photograph on a case; its id is ``key``, and sending it twice is harmless."""
    picture = written_anew(came)
    if isinstance(picture, Refusal):
        return Refused(refusals=(picture,))
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(
                SQL["keep"],
                {
                    "id": key,
                    "case": case.id,
                    "digest": picture.digest,
                    "content": picture.content,
                    "width": picture.width,
                    "height": picture.height,
                    "by": viewer.user,
                    "force": case.force,
                    "at": now,
                },
            )
        outcome = door.record(
            viewer,
            now,
            Draft(
                kind=PHOTOGRAPH_ADDED.key,
                key=key,
                case=case.id,
                at=taken,
                answers={"shows": shows, "photograph": str(key), "digest": picture.digest},
            ),
        )
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
        return outcome


def photograph(viewer: Viewer, case: CaseRecord, wanted: UUID) -> bytes | None:
    """The picture that an entry in effect names, if it still is what that entry says."""
    entries = journal.of_case(viewer, case.id, case.person, kinds=all_kinds())
    named = {
        one.answers.get("digest")
        for one in in_effect(entries)
        if one.kind == PHOTOGRAPH_ADDED.key and one.answers.get("photograph") == str(wanted)
    }
    with connection.cursor() as cursor:
        cursor.execute(SQL["one"], {"id": wanted, "case": case.id})
        found = cursor.fetchone()
    if found is None:
        return None
    content = bytes(found[1])
    return content if sha256(content).hexdigest() in named else None
