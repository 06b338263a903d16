"""How closely a case is kept, and the desk to ring: said by whoever may, and written in the log."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from lapwing.base.refusals import Refusal
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.access import NOT_FOUND, Act, Sensitivity, facts_of, may
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer


def keep_so(
    viewer: Viewer, now: datetime, case: UUID, sensitivity: Sensitivity, desk: str = ""
) -> Refusal | None:
    """Keep a case ordinary, restricted or covert from now on, or say why not."""
    found = queries.known_case(viewer, case)
    if found is None:
        return NOT_FOUND
    if refusal := may(viewer, Act.CLASSIFY, facts_of(viewer, found)):
        return refusal
    with transaction.atomic():
        record.keep_case(case, sensitivity=sensitivity.value, desk=desk.strip())
        journal.log(
            Look(
                id=str(fresh_id(now)),
                operation=Operation.ALTERATION,
                doing="say how closely a case is kept",
                at=now,
                by=Author(
                    user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")
                ),
                people=(str(found.person),),
                cases=(str(case),),
                reason=f"From {found.sensitivity} to {sensitivity}",
            ),
            viewer.force,
        )
    return None
