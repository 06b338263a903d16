"""The safeguarding unit's queue: every assessment that waits, for what, by when, and since when.

What an assessment waits for is read from the duties that are open on it, and why it must be shared
is asked of the gates that would stop its being filed: nothing here is chosen by anybody.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.areas.assessment.rulebook.deciding import FLOOR
from lapwing.areas.assessment.rulebook.words import FILED
from lapwing.base.named_sql import queries
from lapwing.base.partial_date import Birth, birth_from_json
from lapwing.duties.gates import judge
from lapwing.duties.in_force import InForce, in_force, kinds_in_force
from lapwing.journal.entry import Author, Entry
from lapwing.journal.known import in_effect
from lapwing.journal.queries import whole_records
from lapwing.record.access import Act, Part, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import NO_NAME

SQL = queries("worklists/triage.sql")
FIELD = "assessment"
A_PAGE = 25
DAY, WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """Something that an assessment waits for, and the duties that say that it does."""

    key: str
    title: str
    duties: tuple[str, ...]


STEPS: tuple[Step, ...] = (
    Step(key="approval", title="Approval of its grade", duties=("cra-grade-approved",)),
    Step(key="status", title="Status check", duties=("cra-csc-status-checked",)),
    Step(key="triage", title="Triage", duties=("cra-triage-competent/triaged",)),
    Step(key="review", title="Review together", duties=("cra-cumulative-review",)),
    Step(key="sharing", title="Sharing", duties=("cra-shared", "cra-shared/harm")),
    Step(
        key="decision",
        title="Authority’s decision",
        duties=(
            "referral-la-decision",
            "referral-la-decision/acknowledged",
            "referral-la-decision/chased",
            "referral-la-decision/taken-up",
        ),
    ),
)
STEP_OF: Mapping[str, Step] = MappingProxyType({d: step for step in STEPS for d in step.duties})
# The reasons of the share floor, as its gates name them; the last is that nobody has asked.
FLOOR_WORDS: Mapping[str, str] = MappingProxyType(
    {
        **{f"cra-standard-share-floor/{part}": words for part, words, _, _ in FLOOR},
        "cra-standard-share-floor/not-known": "not known whether it is reached",
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Wait:
    """One thing that an assessment waits for: which step, since when, by when, whose it is."""

    step: Step
    duty: str
    title: str
    since: datetime
    due_at: datetime
    owner: str
    owner_title: str
    does: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """One assessment that waits.

    ``ring`` is its desk, or the empty text for the force's, where the viewer is only told that it
    is there; then nothing of what was told stands here. ``floor`` is why it must be shared.
    """

    case: UUID
    reference: str
    about: UUID
    name: str
    birth: Birth | None
    opened_at: datetime
    supervisor: str | None
    allocated: str | None
    team: str | None
    waits: tuple[Wait, ...]
    grade: str | None
    approved: bool
    floor: tuple[str, ...]
    child: int
    household: int
    address: int
    ring: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Queue:
    """One part of the queue, and how many there are in all."""

    lines: tuple[Waiting, ...]
    total: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Backlog:
    """How one step stands: who waits, since when, past their clock, and who came and went."""

    step: Step
    waiting: int
    oldest: datetime | None
    late: int
    came_day: int
    went_day: int
    came_week: int
    went_week: int


def queue(
    viewer: Viewer,
    now: datetime,
    *,
    step: str = "",
    team: UUID | None = None,
    part: int = 1,
    most: int = A_PAGE,
) -> Queue:
    """The assessments that wait and that the viewer may know of, the nearest deadline first."""
    wanted = [duty for duty, one in STEP_OF.items() if step in ("", one.key)]
    found = rows(
        viewer,
        "waiting",
        duties=[*STEP_OF],
        wanted=wanted,
        team=team,
        now=now,
        most=most,
        after=(part - 1) * most,
    )
    saw(people=(row[2] for row in found), cases=(row[0] for row in found))
    people = list({row[2] for row in found})
    earlier = earlier_of(viewer, people, now)
    records = whole_records(people, kinds_in_force()) if people else {}
    by = in_force(viewer.force)
    return Queue(
        lines=tuple(
            _waiting(row, by, records[row[2]], earlier.get(row[2], ()), now) for row in found
        ),
        total=found[0][14] if found else 0,
    )


def backlog(viewer: Viewer, now: datetime) -> tuple[Backlog, ...]:
    """How every step stands, of the assessments that the viewer may know of."""
    pairs = [(one.key, duty) for one in STEPS for duty in one.duties]
    said_of = {
        row[0]: row[1:]
        for row in rows(
            viewer,
            "backlog",
            steps=[step for step, _ in pairs],
            duties=[duty for _, duty in pairs],
            now=now,
            day=now - DAY,
            week=now - WEEK,
        )
    }
    nothing = (0, None, 0, 0, 0, 0, 0)
    return tuple(
        Backlog(
            step=one,
            waiting=said[0],
            oldest=said[1],
            late=said[2],
            came_day=said[3],
            went_day=said[4],
            came_week=said[5],
            went_week=said[6],
        )
        for one in STEPS
        for said in (said_of.get(one.key, nothing),)
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Earlier:
    """An assessment of the child, of somebody who lives with them, or of their address."""

    case: UUID
    about: UUID
    tie: str


def earlier_of(
    viewer: Viewer, people: Sequence[UUID], now: datetime
) -> dict[UUID, tuple[Earlier, ...]]:
    """The assessments of each of these people, of whom they live with, and of who lived there."""
    if not people:
        return {}
    found: dict[UUID, list[Earlier]] = {}
    for person, tie, case, about in rows(viewer, "earlier", people=list(people), now=now):
        found.setdefault(person, []).append(Earlier(case=case, about=about, tie=tie))
    saw(
        people=(one.about for several in found.values() for one in several),
        cases=(one.case for several in found.values() for one in several),
    )
    return {person: tuple(several) for person, several in found.items()}


def floor_of(
    by: InForce, case: UUID, about: UUID, record: Sequence[Entry], now: datetime
) -> tuple[str, ...]:
    """Why the rules demand that an assessment is shared: the gates that would stop its filing."""
    filing = Entry(
        id="",
        kind=FILED.kinds[0],
        case=str(case),
        about=str(about),
        at=now,
        recorded=now,
        by=Author(user=""),
    )
    gates = [gate for gate in by.rules.gates if gate.key in FLOOR_WORDS]
    stopped = {one.gate for one in judge(gates, record, filing, by.parameters)}
    return tuple(words for key, words in FLOOR_WORDS.items() if key in stopped)


def grade_of(case: UUID, record: Sequence[Entry]) -> tuple[str | None, bool]:
    """The grade that an assessment has now, and whether a supervisor approved it."""
    graded = [
        one
        for one in in_effect(record)
        if one.case == str(case)
        and one.kind in ("assessment-submitted", "assessment-grade-approved")
    ]
    if not graded:
        return None, False
    last = max(graded, key=lambda one: (one.kind == "assessment-grade-approved", one.recorded))
    return str(last.answers.get("grade") or "") or None, last.kind == "assessment-grade-approved"


def _waiting(
    row: tuple[Any, ...],
    by: InForce,
    record: Sequence[Entry],
    earlier: Sequence[Earlier],
    now: datetime,
) -> Waiting:
    case, about, told = row[0], row[2], row[11]
    grade, approved = grade_of(case, record) if told else (None, False)
    others = [one for one in earlier if one.case != case]
    return Waiting(
        case=case,
        reference=row[1],
        about=about,
        name=row[3] or NO_NAME,
        birth=None if row[4] is None else birth_from_json(json.loads(row[4])),
        opened_at=row[5],
        supervisor=row[6],
        allocated=row[7],
        team=row[8],
        waits=tuple(
            Wait(
                step=STEP_OF[duty],
                duty=duty,
                title=by.duties[duty].title,
                since=since,
                due_at=due_at,
                owner=by.duties[duty].owner.key,
                owner_title=by.duties[duty].owner.title,
                does=by.duties[duty].does,
            )
            for duty, since, due_at in zip(row[9], row[10], row[13], strict=True)
        ),
        grade=grade,
        approved=approved,
        floor=floor_of(by, case, about, record, now) if told else (),
        child=sum(one.tie == "child" for one in others),
        household=sum(one.tie == "household" for one in others),
        address=sum(one.tie == "address" for one in others),
        ring=None if told else row[12],
    )


def rows(viewer: Viewer, name: str, **values: Any) -> list[tuple[Any, ...]]:
    """What one of the queries gives of the cases that a viewer may know of.

    That a case is open, and what is due on it, keeps a child safe; what was told is on the case.
    The condition stands in the query, and once for each case, which the policies of three tables
    together would ask for each duty again.
    """
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    sql = SQL[name].replace("{visible}", condition.sql)
    sql = sql.replace("{told}", visible(viewer, Act.SEE_CASE).sql)
    values |= {"field": FIELD, **condition.values}
    with seeing_all("read the safeguarding unit's queue"), connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())
