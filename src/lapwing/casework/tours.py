"""Going on duty and off: nobody leaves holding an open episode that nobody has accepted."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from lapwing.base.refusals import Refusal
from lapwing.casework.door import Draft, Recorded, Refused, Stop, record
from lapwing.duties.in_force import in_force
from lapwing.record import actions, queries
from lapwing.record.access import Act, Facts, may
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.worklists.actions import reach

LEFT = "missing-supervisor-left"
GATE = "missing-handover-accepted"


@dataclass(frozen=True, kw_only=True, slots=True)
class OffDuty:
    """Somebody is off duty; ``left`` are the episodes that they were allowed to leave."""

    left: tuple[CaseRecord, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class StillHolding:
    """They may not leave yet: they hold these episodes, and a gate stops them."""

    holding: tuple[CaseRecord, ...]
    stop: Stop


class _Stopped(Exception):
    def __init__(self, refusal: Refused) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


def start_tour(
    viewer: Viewer,
    now: datetime,
    *,
    role: str,
    team: UUID,
    planned_until: datetime | None = None,
) -> UUID | Refused:
    """Go on duty in a role that the viewer holds, and be sent the alerts that wait for it."""
    if refusal := may(viewer, Act.GO_ON_DUTY, Facts(force=viewer.force)):
        return Refused(refusals=(refusal,))
    if role not in viewer.roles or team not in {one.id for one in queries.teams(viewer)}:
        title = ROLES[role].title.lower() if role in ROLES else "that role"
        return Refused(
            refusals=(
                Refusal(
                    what=f"You do not hold {title} in that team.",
                    do="Choose another role, or ask your Lapwing administrator for the post.",
                    field="role",
                ),
            )
        )
    with transaction.atomic():
        tour = actions.begin_tour(viewer.user, role, team, now=now, planned_until=planned_until)
        reach(viewer.user, role, team, viewer.force, now)
    return tour


def end_tour(
    viewer: Viewer, now: datetime, *, key: UUID, exception: str = ""
) -> OffDuty | StillHolding | Refused:
    """Go off duty. Whoever of the rank gives a reason may leave episodes that they still hold."""
    holding = queries.held_by(viewer, viewer.user)
    if holding:
        stop = _stop(viewer)
        if not exception.strip() or not stop.may_allow:
            return StillHolding(holding=holding, stop=stop)
    try:
        with transaction.atomic():
            for case in holding:
                _leave(viewer, now, case, key, exception)
            actions.finish_tours(viewer.user, now=now)
    except _Stopped as stopped:
        return stopped.refusal
    return OffDuty(left=holding)


def _leave(viewer: Viewer, now: datetime, case: CaseRecord, key: UUID, reason: str) -> None:
    """Record the reason and then the leaving, each on the episode that is left."""
    drafts = (
        Draft(
            kind="exception-allowed",
            key=uuid5(key, f"reason {case.id}"),
            case=case.id,
            answers={"gate": GATE, "reason": reason},
        ),
        Draft(kind=LEFT, key=uuid5(key, f"left {case.id}"), case=case.id),
    )
    for draft in drafts:
        outcome = record(viewer, now, draft)
        if not isinstance(outcome, Recorded):
            raise _Stopped(outcome)


def _stop(viewer: Viewer) -> Stop:
    gate = next(one for one in in_force(viewer.force).rules.gates if one.key == GATE)
    return Stop(
        gate=gate.key,
        title=gate.title,
        says=gate.says,
        why=gate.why,
        source=gate.source,
        lets=gate.lets.key if gate.lets else None,
        may_allow=gate.lets is not None and viewer.rank >= gate.lets.rank,
    )
