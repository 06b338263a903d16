"""Who sees a case, as its page says it: how closely it is kept, who is on it, who was given it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from django.utils.http import urlencode

from lapwing.journal.keeping import (
    ASSIGNMENT,
    ASSIGNMENT_ENDED,
    CASE_CLASSIFIED,
    CASE_SHARED,
    OFFICER_ASSIGNED,
    SHARING,
    SHARING_ENDED,
    Span,
    held,
)
from lapwing.journal.kind import Kind
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import record_address
from lapwing.web.present.acts import Act
from lapwing.web.present.rights import may_record
from lapwing.web.reading import Reading

KEPT: Mapping[str, str] = MappingProxyType(
    {
        "ordinary": "Ordinary: everybody in the force who may meet the child",
        "restricted": "Restricted: those named on it, its team, and those who protect children",
        "covert": "Covert: only those named on it know that it is there",
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Party:
    """Somebody who is on a case, or an agency that was given it, and how that is ended."""

    name: str
    end: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Keeping:
    """How closely a case is kept and who sees it."""

    kept: str
    handling: str
    conditions: str
    desk: str
    assigned: tuple[Party, ...]
    shared: tuple[Party, ...]
    acts: tuple[Act, ...]


def keeping(viewer: Viewer, case: CaseRecord, reading: Reading) -> Keeping:
    """Who sees this case now, with what the viewer may change of that."""
    return Keeping(
        kept=KEPT[case.sensitivity],
        handling=case.handling,
        conditions=case.conditions,
        desk=case.desk,
        assigned=_parties(viewer, case, reading, ASSIGNMENT, ASSIGNMENT_ENDED),
        shared=_parties(viewer, case, reading, SHARING, SHARING_ENDED),
        acts=tuple(
            Act(text=kind.does, href=record_address(case.id, kind.key))
            for kind in (CASE_CLASSIFIED, OFFICER_ASSIGNED, CASE_SHARED)
            if may_record(viewer, case, kind)
        ),
    )


def _parties(
    viewer: Viewer, case: CaseRecord, reading: Reading, span: Span, ends: Kind
) -> tuple[Party, ...]:
    may = may_record(viewer, case, ends)
    return tuple(
        Party(name=reading.name(who), end=_end(case.id, ends, span, who) if may else "")
        for who in held(reading.counted, span, str(case.id))
    )


def _end(case: UUID, ends: Kind, span: Span, who: str) -> str:
    return f"{record_address(case, ends.key)}?{urlencode({span.names: who})}"
