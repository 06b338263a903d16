"""Assessments read together: all of a child, of whom they live with, and of their address."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds, area_of
from lapwing.base.partial_date import Birth, birth_from_json
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN
from lapwing.record.actor import seeing_all
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import NO_NAME, entries_of
from lapwing.worklists.triage import FIELD, earlier_of, rows

# What says how an assessment came out, the last of them that was recorded.
OUTCOMES = (
    "assessment-filed-unshared",
    "assessment-shared",
    "assessment-authority-decided",
    "assessment-early-help",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Together:
    """One assessment beside the others; of one that is only pointed to, ``entries`` are none."""

    case: UUID
    reference: str
    tie: str
    about: UUID
    name: str
    birth: Birth | None
    opened_at: datetime
    closed_at: datetime | None
    entries: tuple[Entry, ...]
    ring: str | None

    @property
    def outcome(self) -> Entry | None:
        """What came of it last, if anything did."""
        said = [one for one in self.entries if one.kind in OUTCOMES]
        return max(said, key=lambda one: (one.at, one.recorded), default=None)


def together(viewer: Viewer, person: UUID, now: datetime) -> tuple[Together, ...]:
    """Every assessment that belongs beside this child's, the newest first."""
    ties = {one.case: one.tie for one in earlier_of(viewer, [person], now).get(person, ())}
    found = rows(viewer, "together", cases=[*ties]) if ties else []
    told = _told([row[0] for row in found if row[7]], now)
    return tuple(
        Together(
            case=row[0],
            reference=row[1],
            tie=ties[row[0]],
            about=row[2],
            name=row[3] or NO_NAME,
            birth=None if row[4] is None else birth_from_json(json.loads(row[4])),
            opened_at=row[5],
            closed_at=row[6],
            entries=told.get(str(row[0]), ()),
            ring=None if row[7] else row[8],
        )
        for row in found
    )


def _told(cases: Sequence[UUID], now: datetime) -> dict[str, tuple[Entry, ...]]:
    kinds = [key for key in all_kinds() if area_of(key) == FIELD]
    with seeing_all("tell how assessments came out"):
        found = entries_of(cases, [*kinds, WITHDRAWN], now)
    return {
        case: tuple(one for one in entries if one.kind != WITHDRAWN)
        for case, entries in found.items()
    }
