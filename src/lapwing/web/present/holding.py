"""Who holds an episode; where nobody does, who must take it, and what takes it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.record.roles import ALLOCATED_OFFICER, ROLES, SERGEANT
from lapwing.record.values import CaseRecord, OnDuty, Staff
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import record_address
from lapwing.web.present.rights import may_say

REVIEWED, ALLOCATED = "missing-supervisor-reviewed", "missing-allocated"


@dataclass(frozen=True, kw_only=True, slots=True)
class Holder:
    """One place on an episode: who has it, or that nobody has, and what is to be done then."""

    place: str
    name: str
    nobody: bool = False
    says: str = ""
    act: str = ""
    act_href: str = ""


def holders(
    viewer: Viewer, case: CaseRecord, staff: Mapping[UUID, Staff], on_duty: Iterable[OnDuty]
) -> tuple[Holder, Holder]:
    """The supervisor and the allocated officer of an episode."""
    everybody = tuple(on_duty)
    # As with worklists: where the case's team has nobody in the role, it falls to the others.
    own = tuple(one for one in everybody if one.team == case.team)
    sergeants = ", ".join(dict.fromkeys(one.name for one in own or everybody))
    takes = f"{SERGEANT.title} on duty now: {sergeants}." if sergeants else ""
    return (
        _holder(
            viewer,
            case,
            staff.get(case.supervisor) if case.supervisor else None,
            place="Supervisor",
            kind=REVIEWED,
            says=(
                "Nobody supervises this. The first supervisor to review it, endorse the grade or "
                f"allocate an officer holds it. {takes or 'Nobody is on duty as a sergeant.'}"
            ),
        ),
        _holder(
            viewer,
            case,
            staff.get(case.allocated) if case.allocated else None,
            place=ALLOCATED_OFFICER.title,
            kind=ALLOCATED,
            says="Nobody is looking yet. Until an officer is allocated, what they must do falls to "
            f"the {_title(ALLOCATED_OFFICER.falls_to or '').lower()}.",
        ),
    )


def _holder(
    viewer: Viewer, case: CaseRecord, who: Staff | None, *, place: str, kind: str, says: str
) -> Holder:
    if who is not None:
        return Holder(place=place, name=who.name)
    if not case.open:
        return Holder(place=place, name="Nobody")
    act = all_kinds()[kind]
    may = may_say(viewer, case, act)
    return Holder(
        place=place,
        name="Nobody",
        nobody=True,
        says=says,
        act=act.does if may else "",
        act_href=record_address(case.id, kind) if may else "",
    )


def _title(role: str) -> str:
    return ROLES[role].title if role in ROLES else role
