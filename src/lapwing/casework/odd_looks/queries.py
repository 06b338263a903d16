"""Reads the samples that were drawn, the looks in them, and what was found, for a viewer.

A line says who looked at which references and why it was drawn, and nothing of the child. What
belongs to a case that the viewer may not review is left out whole, of the figures too.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.refusals import Refusal
from lapwing.casework.odd_looks.gathering import SQL, TO_SAMPLE
from lapwing.casework.odd_looks.lots import STRATA
from lapwing.casework.odd_looks.reasons import Work
from lapwing.record.access import Act, Facts, Tie, may, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer

FINDINGS: Mapping[str, str] = MappingProxyType(
    {
        "explained": "Explained",
        "refer": "Not explained: refer",
        "supervisor": "Needs the person’s supervisor",
    }
)
FEW = 3  # so many of those whose record it was are named on one line
MOST_SAMPLES = 100
MOST_BESIDE = 30


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """One sample: of which days, by which seed and numbers, drawn from what, and what was found."""

    id: UUID
    since: datetime
    until: datetime
    seed: str
    numbers: Mapping[str, float]
    frame: Mapping[str, int]
    fingerprint: str
    at: datetime
    by: str
    drawn: int
    found: Mapping[str, int]

    @property
    def reviewed(self) -> int:
        """How many of its looks were reviewed."""
        return sum(self.found.values())


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What somebody found about a look, who and when."""

    finding: str
    said: str
    at: datetime
    by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One look of a sample: who looked at what, when, why it was drawn and what explains it."""

    look: UUID
    sample: UUID
    stratum: str
    why: tuple[str, ...]
    work: tuple[str, ...]
    reader: UUID
    name: str
    number: str
    role: str
    team: str
    at: datetime
    operation: str
    doing: str
    people: tuple[UUID, ...]
    cases: tuple[UUID, ...]
    reason: str
    came_from: str
    since: datetime  # of the sample's period
    until: datetime
    asked: Mapping[str, str] = field(default_factory=dict)
    references: tuple[str, ...] = ()
    case_references: tuple[str, ...] = ()
    found: Found | None = None


def may_review(viewer: Viewer) -> Refusal | None:
    """Why the viewer may not sample who looked in their force, or nothing."""
    return may(viewer, Act.REVIEW_LOOKS, Facts(force=viewer.force))


def may_review_line(viewer: Viewer, line: Line) -> Refusal | None:
    """Why the viewer may not say what they found about this look; nobody may about their own."""
    ties = frozenset({Tie.OWN_LOOK} if line.reader == viewer.user else ())
    return may(viewer, Act.REVIEW_LOOKS, Facts(force=viewer.force, ties=ties))


def how_many_wait(viewer: Viewer) -> int:
    """How many looks wait to be reviewed, the viewer's own among them."""
    if may_review(viewer):
        return 0
    return int(_rows(viewer, "how_many_wait")[0][0])


def waiting(viewer: Viewer, *, most: int, after: int = 0) -> tuple[Line, ...]:
    """The looks that wait, those of the oldest sample first."""
    return _lines(viewer, waiting=True, most=most, after=after)


def lines_of(viewer: Viewer, sample: UUID) -> tuple[Line, ...]:
    """Every look of a sample, reason by reason."""
    return _lines(viewer, draw=sample)


def line(viewer: Viewer, look: UUID) -> Line | None:
    """One look that was drawn."""
    found = _lines(viewer, look=look)
    return found[0] if found else None


def beside(viewer: Viewer, one: Line) -> tuple[tuple[datetime, str], ...]:
    """What else the same reader did with the same people's records in the sample's period."""
    if may_review(viewer) or not one.people:
        return ()
    return tuple(
        (row[0], row[1])
        for row in _rows(
            viewer,
            "beside",
            reader=one.reader,
            look=one.look,
            people=list(one.people),
            first=one.since,
            last=one.until,
            most=MOST_BESIDE,
        )
    )


def samples(viewer: Viewer, only: UUID | None = None) -> tuple[Sample, ...]:
    """The samples of the viewer's force, the newest first, or one of them."""
    if may_review(viewer):
        return ()
    return tuple(
        Sample(
            id=row[0],
            since=row[1],
            until=row[2],
            seed=row[3],
            numbers=json.loads(row[4]),
            frame=json.loads(row[5]),
            fingerprint=row[6],
            at=row[7],
            by=row[8],
            drawn=row[9],
            found=Counter(row[10]),
        )
        for row in _rows(viewer, "draws", draw=only, most=MOST_SAMPLES)
    )


def _lines(
    viewer: Viewer,
    *,
    draw: UUID | None = None,
    look: UUID | None = None,
    waiting: bool = False,
    most: int | None = None,
    after: int = 0,
) -> tuple[Line, ...]:
    if may_review(viewer):
        return ()
    found = _rows(
        viewer,
        "lines",
        draw=draw,
        look=look,
        waiting=waiting,
        strata=list(STRATA),
        few=FEW,
        most=most,
        after=after,
    )
    lines = tuple(map(_line, found))
    saw(
        people=(person for one in lines for person in one.people[:FEW]),
        cases=(case for one in lines for case in one.cases[:FEW]),
    )
    return lines


def _rows(viewer: Viewer, name: str, **values: Any) -> list[tuple[Any, ...]]:
    condition = visible(viewer, Act.REVIEW_LOOKS)
    readable = SQL["readable"].rstrip(";").replace("{visible}", condition.sql)
    with seeing_all(TO_SAMPLE), connection.cursor() as cursor:
        cursor.execute(
            SQL[name].replace("{readable}", readable),
            {**condition.values, **values, "force": viewer.force},
        )
        return list(cursor.fetchall())


def _line(row: tuple[Any, ...]) -> Line:
    return Line(
        look=row[0],
        sample=row[1],
        stratum=row[2],
        why=tuple(row[3]),
        work=tuple(Work[name].value for name in row[4] if name in Work.__members__),
        reader=row[5],
        name=row[6],
        number=row[7],
        role=row[8],
        team=row[9] or "",
        at=row[10],
        operation=row[11],
        doing=row[12],
        people=tuple(row[13]),
        cases=tuple(row[14]),
        asked=json.loads(row[15]),
        reason=row[16],
        came_from=row[17],
        since=row[24],
        until=row[25],
        references=tuple(row[18]),
        case_references=tuple(row[19]),
        found=None
        if row[20] is None
        else Found(finding=row[20], said=row[21], at=row[22], by=row[23]),
    )
