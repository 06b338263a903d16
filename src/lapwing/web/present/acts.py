"""What a person may record next on a case, in the groups in which they think of it."""

from dataclasses import dataclass

from lapwing.areas import all_kinds
from lapwing.areas.household.kinds import known_by, living, warnings
from lapwing.areas.missing.kinds import found, oversight, partners, plans, report, tracing
from lapwing.journal.common import KINDS as COMMON
from lapwing.journal.keeping import ASSIGNMENT_ENDED, SHARING_ENDED
from lapwing.journal.keeping import KINDS as KEEPING
from lapwing.journal.kind import Kind
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import record_address
from lapwing.web.present.rights import may_say

GROUPS = (
    ("Risk", report.KINDS),
    ("Looking for the child", tracing.KINDS),
    ("Oversight and handover", oversight.KINDS),
    ("Partners and meetings", partners.KINDS),
    ("Plans", plans.KINDS),
    ("Found", found.KINDS),
    ("Homes, family, numbers and warnings", (*living.KINDS, *known_by.KINDS, *warnings.KINDS)),
    ("Anything else", tuple(kind for kind in COMMON if kind not in KEEPING)),
)
# What ends something is offered beside what it ends.
BESIDE = {
    *("entry-withdrawn", "missing-children-unlinked", "missing-enquiry-dropped"),
    *(ASSIGNMENT_ENDED.key, SHARING_ENDED.key),
    *(living.MOVED_OUT.key, living.RELATION_ENDED.key),
    *(known_by.NUMBER_ENDED.key, warnings.WARNING_ENDED.key),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """One thing to record, and the form for it."""

    text: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ActGroup:
    """Several things to record under one heading."""

    title: str
    acts: tuple[Act, ...]


def acts(viewer: Viewer, case: CaseRecord) -> tuple[ActGroup, ...]:
    """What this viewer may record on this case now."""
    groups = (
        ActGroup(
            title=title,
            acts=tuple(
                Act(text=kind.does, href=record_address(case.id, kind.key))
                for kind in kinds
                if _offered(kind, viewer, case)
            ),
        )
        for title, kinds in GROUPS
    )
    return tuple(group for group in groups if group.acts)


def _offered(kind: Kind, viewer: Viewer, case: CaseRecord) -> bool:
    """Whether a form for this kind makes sense here; what answers an entry is offered beside it."""
    if kind.made_by_page or kind.opens_case or kind.key not in all_kinds():
        return False
    if kind.standing != case.standing and kind not in COMMON:
        return False
    if kind.key in BESIDE or not may_say(viewer, case, kind):
        return False
    return case.open or kind.after_closing
