"""Audits read for a viewer: where each case stands, whose turn it is, and who may read which mark.

No mark is read in anybody's own name but their own: the database gives it to nobody else. What is
let out here is let out by ``marking.may_read``; why somebody marked as they did only to whoever may
read the case. Whoever may not read it knows a case by its number in the audit.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.areas.inspection.kinds import KINDS
from lapwing.assurance.audit.beside import Asked, Rules, say
from lapwing.assurance.audit.criteria import Theme, theme_of
from lapwing.assurance.audit.grades import Grade, Verdict
from lapwing.assurance.audit.marking import Mark, Said, Stage, Standing, Turn, may_read, stands
from lapwing.assurance.models import Audit, AuditedCase, AuditMark, AuditStep
from lapwing.base.named_sql import queries
from lapwing.duties import queries as duties
from lapwing.record import queries as record
from lapwing.record.access import Act, Facts, may, visible
from lapwing.record.actor import acting, seeing_all
from lapwing.record.looking import saw
from lapwing.record.models import User
from lapwing.record.viewer import Viewer, actor_of

SQL = queries("assurance/audit/audits.sql")
TO_AUDIT = "audit cases"
OF_AUDITS = [kind.key for kind in KINDS]  # entries by which nobody has worked on a case
_TURNS = (*Turn,)  # in their order


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One step of an audit: what, what was said, who and when; of a case where it is of one."""

    id: UUID
    what: str
    number: int | None
    said: Mapping[str, str]
    at: datetime
    by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One drawn case. ``reference`` is nothing where the viewer may not read the case.

    ``marks`` are those that the viewer may read, ``marked`` the turns whose mark is in, and
    ``mine`` the viewer's own turn now.
    """

    id: UUID
    audit: UUID
    number: int
    case: UUID
    part: str
    first: UUID
    second: UUID | None
    markers: Mapping[Turn, str]
    reference: str | None
    marks: tuple[Mark, ...]
    marked: frozenset[Turn]
    standing: Standing
    mine: Turn | None = None

    @property
    def final(self) -> Mark | None:
        """The mark whose grade stands, as far as the viewer may read it."""
        if self.standing.stage is not Stage.DONE:
            return None
        by_turn = {one.turn: one for one in self.marks}
        return by_turn.get(Turn.MODERATED, by_turn.get(Turn.FIRST))


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """One audit as it stands: what it is of, by what it was drawn, its cases and its steps."""

    id: UUID
    theme: Theme
    since: datetime
    until: datetime
    team: str
    parted_by: str
    seed: str
    frame: Mapping[str, Sequence[UUID]]
    fingerprint: str
    sizes: Mapping[str, int]
    twice: int
    auditors: Mapping[UUID, str]
    follows: UUID | None
    at: datetime
    by: str
    team_id: UUID | None = None
    cases: tuple[Case, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def done(self) -> tuple[Case, ...]:
        """The cases that are graded."""
        return tuple(one for one in self.cases if one.standing.stage is Stage.DONE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Beginning:
    """What an audit may be drawn from: the cases by part."""

    frame: Mapping[str, tuple[UUID, ...]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many cases."""
        return sum(map(len, self.frame.values()))


def sees(viewer: Viewer) -> bool:
    """Whether somebody reads audits at all."""
    return may(viewer, Act.READ_INSPECTIONS, Facts(force=viewer.force)) is None


def audits(viewer: Viewer) -> tuple[Held, ...]:
    """Every audit of the viewer's force as it stands, the newest first."""
    return _held(viewer)


def audit(viewer: Viewer, which: UUID) -> Held | None:
    """One audit."""
    return next(iter(_held(viewer, only=which)), None)


def drawn(viewer: Viewer, which: UUID) -> tuple[Held, Case] | None:
    """One case that was drawn, and its audit, if the viewer may read the case."""
    with seeing_all(TO_AUDIT):
        of = AuditedCase.objects.filter(pk=which, force=viewer.force).values_list(
            "audit", flat=True
        )
        found = of.first()
    held = audit(viewer, found) if found else None
    one = next((one for one in held.cases if one.id == which), None) if held else None
    return (held, one) if held and one and one.reference is not None else None


def to_mark(viewer: Viewer) -> tuple[tuple[Held, Case], ...]:
    """The cases that wait for the viewer's own mark, the oldest audit first."""
    return tuple((held, one) for held in reversed(_held(viewer)) for one in held.cases if one.mine)


def _held(viewer: Viewer, *, only: UUID | None = None) -> tuple[Held, ...]:
    if not sees(viewer):
        return ()
    with seeing_all(TO_AUDIT):
        rows = Audit.objects.filter(force=viewer.force).select_related("by_user", "team")
        found = list((rows.filter(pk=only) if only else rows).order_by("-at", "-id"))
        ids = [row.id for row in found]
        cases: dict[UUID, list[AuditedCase]] = defaultdict(list)
        of = AuditedCase.objects.filter(audit__in=ids).select_related("first", "second")
        for one in of.order_by("number"):
            cases[one.audit_id].append(one)
        marks: dict[UUID, list[Mark]] = defaultdict(list)
        for mark in AuditMark.objects.filter(drawn__audit__in=ids).select_related("by_user"):
            marks[mark.drawn_id].append(_mark(mark))
        for each in marks.values():
            each.sort(key=lambda one: _TURNS.index(one.turn))
        steps: dict[UUID, list[Step]] = defaultdict(list)
        taken = AuditStep.objects.filter(audit__in=ids).select_related("by_user", "drawn")
        for step in taken.order_by("place"):
            steps[step.audit_id].append(_step(step))
        names = {
            user.id: user.name
            for user in User.objects.filter(pk__in={one for row in found for one in row.auditors})
        }
    readable = references(viewer, [one.case_id for some in cases.values() for one in some])
    moderating = [
        one.case_id
        for row in found
        if str(viewer.user) in row.auditors
        for one in cases[row.id]
        if stands(marks[one.id], twice=one.second_id is not None).stage is Stage.MODERATING
    ]
    tied = not_independent(moderating, [viewer.user])
    return tuple(
        Held(
            id=row.id,
            theme=theme_of(row.theme, row.criteria),
            since=row.since,
            until=row.until,
            team=row.team.name if row.team else "",
            team_id=row.team_id,
            parted_by=row.parted_by,
            seed=row.seed,
            frame={part: tuple(map(UUID, some)) for part, some in row.frame.items()},
            fingerprint=row.fingerprint,
            sizes=row.sizes,
            twice=row.twice,
            auditors={UUID(one): names[UUID(one)] for one in row.auditors},
            follows=row.follows_id,
            at=row.at,
            by=row.by_user.name,
            cases=tuple(
                _case(
                    viewer,
                    one,
                    marks[one.id],
                    readable.get(one.case_id),
                    moderates=str(viewer.user) in row.auditors
                    and (one.case_id, viewer.user) not in tied,
                )
                for one in cases[row.id]
            ),
            steps=tuple(steps[row.id]),
        )
        for row in found
    )


def _case(
    viewer: Viewer,
    row: AuditedCase,
    marks: Sequence[Mark],
    reference: str | None,
    *,
    moderates: bool,
) -> Case:
    twice = row.second_id is not None
    turns = {row.first_id: Turn.FIRST}
    markers = {Turn.FIRST: row.first.name}
    if row.second is not None:
        turns[row.second.id] = Turn.SECOND
        markers[Turn.SECOND] = row.second.name
    standing = stands(marks, twice=twice)
    marked = frozenset(one.turn for one in marks)
    markers |= {one.turn: one.by_name for one in marks if one.turn is Turn.MODERATED}
    mine = turns.get(viewer.user)
    if mine in marked:
        mine = None
    elif mine is None and standing.stage is Stage.MODERATING and moderates:
        mine = Turn.MODERATED
    shown = [one for one in marks if may_read(one, viewer.user, marks, turns, twice=twice)]
    return Case(
        id=row.id,
        audit=row.audit_id,
        number=row.number,
        case=row.case_id,
        part=row.part,
        first=row.first_id,
        second=row.second_id,
        markers=markers,
        reference=reference,
        marks=tuple(one if reference is not None else _without_words(one) for one in shown),
        marked=marked,
        standing=standing,
        mine=mine if reference is not None else None,
    )


def _without_words(mark: Mark) -> Mark:
    """A mark as somebody sees it who may not read the case: what was said, and not why."""
    said = {key: replace(one, why="", entries=()) for key, one in mark.said.items()}
    return replace(mark, why="", said=said)


def _mark(row: AuditMark) -> Mark:
    return Mark(
        turn=Turn(row.turn),
        by=row.by_user_id,
        by_name=row.by_user.name,
        at=row.at,
        grade=Grade(row.grade),
        at_risk=row.at_risk,
        why=row.why,
        said={
            key: Said(
                verdict=Verdict(one["verdict"]),
                why=one["why"],
                entries=tuple(map(UUID, one["entries"])),
                rules=Rules(one["rules"]),
            )
            for key, one in row.said.items()
        },
    )


def _step(row: AuditStep) -> Step:
    return Step(
        id=row.id,
        what=row.what,
        number=row.drawn.number if row.drawn else None,
        said=row.said,
        at=row.at,
        by=row.by_user.name,
    )


# --- What cases are, and who is what to them ------------------------------------------------------


def references(viewer: Viewer, cases: Iterable[UUID]) -> dict[UUID, str]:
    """What those of these cases are called that the viewer may read."""
    wanted = list(cases)
    if not wanted:
        return {}
    found = seen_by(viewer, wanted)
    with seeing_all(TO_AUDIT):
        named = dict(_rows("references", cases=list(found)))
    saw(cases=found)
    return named


def seen_by(viewer: Viewer, cases: Iterable[UUID]) -> frozenset[UUID]:
    """Which of these cases somebody may read, by the policy and by the database's own."""
    condition = visible(viewer, Act.SEE_CASE)
    with acting(actor_of(viewer)), connection.cursor() as cursor:
        cursor.execute(
            SQL["seen_by"].replace("{visible}", condition.sql),
            {"cases": list(cases), **condition.values},
        )
        return frozenset(row[0] for row in cursor.fetchall())


def not_independent(cases: Iterable[UUID], people: Iterable[UUID]) -> frozenset[tuple[UUID, UUID]]:
    """Which of these people are not independent of which of these cases."""
    with seeing_all(TO_AUDIT):
        rows = _rows("not_independent", cases=list(cases), people=list(people), of_audits=OF_AUDITS)
    return frozenset((case, person) for case, person in rows)


def who_may(
    force: str, cases: Sequence[UUID], people: Iterable[UUID], now: datetime
) -> dict[UUID, frozenset[UUID]]:
    """Who of these people may mark which case: whoever may read it and is independent of it."""
    found: dict[UUID, set[UUID]] = {case: set() for case in cases}
    wanted = list(people)
    for person in wanted:
        viewer = record.viewer_of(person, now)
        if viewer is not None and viewer.force == force:
            for case in seen_by(viewer, cases):
                found[case].add(person)
    for case, person in not_independent(cases, wanted):
        found[case].discard(person)
    return {case: frozenset(people) for case, people in found.items()}


def frame_of(
    force: str,
    theme: Theme,
    *,
    since: datetime,
    until: datetime,
    moment: datetime,
    team: UUID | None,
    parted_by: str,
) -> Beginning:
    """Every case from which is drawn, by part, as it was known at a moment."""
    with seeing_all(TO_AUDIT):
        rows = _rows(
            "frame",
            begins=list(theme.begins),
            force=force,
            since=since,
            until=until,
            moment=moment,
            team=team,
        )
    frame: dict[str, list[UUID]] = defaultdict(list)
    for case, held_by, began in rows:
        part = {"team": held_by, "month": f"{began:%Y-%m}"}.get(parted_by, "")
        frame[part].append(case)
    return Beginning(frame={part: tuple(some) for part, some in sorted(frame.items())})


def rules_beside(viewer: Viewer, held: Held, one: Case) -> Mapping[str, Rules]:
    """What the rules say of each criterion of a case, as it stood at the moment of the audit."""
    stood = [
        Asked(duty=each.duty, state=each.state)
        for each in duties.as_known(viewer, one.case, held.at)
    ]
    return {each.key: say(each.duties, stood) for each in held.theme.criteria}


def entries_there(one: Case, entries: Iterable[UUID]) -> frozenset[UUID]:
    """Which of these entries stand on a drawn case."""
    with seeing_all(TO_AUDIT):
        rows = _rows("entries_of", case=one.case, entries=list(entries))
    return frozenset(row[0] for row in rows)


def who_recorded(one: Case) -> tuple[tuple[UUID, str, str], ...]:
    """Who recorded on a drawn case that the viewer may read: id, name and number."""
    with seeing_all(TO_AUDIT):
        rows = _rows("who_recorded", case=one.case, of_audits=OF_AUDITS)
    return tuple((row[0], row[1], row[2]) for row in rows)


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())
