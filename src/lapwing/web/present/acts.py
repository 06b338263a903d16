"""What a person may record next on a case, in the groups in which they think of it."""

from dataclasses import dataclass
from functools import cache
from uuid import UUID

from lapwing.areas import AREAS, all_kinds, area_of, groups_of
from lapwing.areas.household.kinds import known_by, living, warnings
from lapwing.casework.judging import role_refusal
from lapwing.journal.agencies import KINDS as AGENCIES
from lapwing.journal.common import KINDS as COMMON
from lapwing.journal.keeping import ASSIGNMENT_ENDED, SHARING_ENDED
from lapwing.journal.keeping import KINDS as KEEPING
from lapwing.journal.kind import Kind
from lapwing.journal.packaging import PACKAGE_ANSWERED
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import begin_address, record_address
from lapwing.web.present.rights import may_say, records_at_all

AGENCY = ("What an agency says", AGENCIES)
OTHERS = ("Anything else", tuple(one for one in COMMON if one not in (*KEEPING, *AGENCIES)))
# What ends or answers something is offered beside that.
BESIDE = {
    *("entry-withdrawn", "missing-children-unlinked", "missing-enquiry-dropped"),
    *(ASSIGNMENT_ENDED.key, SHARING_ENDED.key, PACKAGE_ANSWERED.key),
    *(living.MOVED_OUT.key, living.RELATION_ENDED.key),
    *(known_by.NUMBER_ENDED.key, warnings.WARNING_ENDED.key),
    *(kind.key for kind in AGENCIES if kind.answers_one),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """One thing to record, and the form for it."""

    text: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Beginning:
    """A case that may begin: the field of work it belongs to, and where that starts."""

    area: str
    text: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ActGroup:
    """Several things to record under one heading."""

    title: str
    acts: tuple[Act, ...]


@cache
def answering(kind: str) -> tuple[Kind, ...]:
    """What answers an entry of this kind beside it; what has a place of its own is not meant."""
    return tuple(
        one
        for one in all_kinds().values()
        if one.answers_one and kind in one.regards
        if not one.made_by_page and one.key not in BESIDE
    )


def acts(viewer: Viewer, case: CaseRecord) -> tuple[ActGroup, ...]:
    """What this viewer may record on this case now, what its own field of work asks for first."""
    areas = sorted(AREAS, key=lambda area: area != case.kind)
    every = (*(group for area in areas for group in groups_of(area)), AGENCY, OTHERS)
    groups = (
        ActGroup(
            title=title,
            acts=tuple(
                Act(text=kind.does, href=record_address(case.id, kind.key))
                for kind in kinds
                if _offered(kind, viewer, case)
            ),
        )
        for title, kinds in every
    )
    return tuple(group for group in groups if group.acts)


def _offered(kind: Kind, viewer: Viewer, case: CaseRecord) -> bool:
    """Whether a form for this kind makes sense here; what answers an entry is offered beside it."""
    if kind.made_by_page or kind.opens_case or kind.key not in all_kinds():
        return False
    if kind not in COMMON and not _belongs(kind, case):
        return False
    # What answers one entry says nothing without it: it is offered beside that entry.
    if kind.key in BESIDE or kind.answers_one or not may_say(viewer, case, kind):
        return False
    return case.open or kind.after_closing


def _belongs(kind: Kind, case: CaseRecord) -> bool:
    if case.standing or kind.standing:
        return kind.standing and case.standing
    return kind.anywhere or area_of(kind.key) == case.kind


def beginnings(viewer: Viewer, person: UUID | None = None) -> tuple[Beginning, ...]:
    """What this viewer may begin, each by finding whom it is about, or about ``person``."""
    if not records_at_all(viewer):
        return ()
    return tuple(
        Beginning(area=area_of(kind.key), text=kind.does, href=begin_address(kind.key, person))
        for kind in all_kinds().values()
        if kind.opens_case and role_refusal(viewer, kind, None) is None
    )
