"""Reports and recommendations, read for a viewer: what was read of each, and where it stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Q

from lapwing.assurance.alike import Alike, most_alike
from lapwing.assurance.models import Inspection, Recommendation, Step
from lapwing.assurance.numbers import lengths_on
from lapwing.assurance.standing import Clock, Standing, What, clocks, stands
from lapwing.assurance.standing import Step as Taken
from lapwing.base.text import fold
from lapwing.record.access import Act, Facts, may
from lapwing.record.access.policy import ANSWERABLE
from lapwing.record.models import Force, Post, User
from lapwing.record.viewer import Viewer

MOST_ALIKE = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadIn:
    """One report that was read in, as a list has it."""

    id: UUID
    of: str
    ours: bool
    body: str
    title: str
    published: date | None
    at: datetime
    by: str
    recommendations: int
    unread: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Whole:
    """One report with its paragraphs and all that was read of it."""

    head: ReadIn
    digest: str
    fieldwork: tuple[str, ...]
    paragraphs: Sequence[Mapping[str, Any]]
    read: Mapping[str, Any]
    recommendations: "tuple[Held, ...]"


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """One recommendation, where it stands, and the steps that brought it there."""

    id: UUID
    inspection: UUID
    inspection_title: str
    of: str
    ours: bool
    published: date | None
    number: int
    kind: str
    text: str
    parts: tuple[str, ...]
    area: str
    theme: str
    timescale: str
    due: date | None
    paragraph: int
    standing: Standing
    steps: tuple[Taken, ...]

    def clocks(self, force: str, today: date) -> tuple[Clock, ...]:
        """What is due of it; nothing of another force's."""
        if not self.ours:
            return ()
        return clocks(
            self.standing,
            timescale=self.timescale,
            due=self.due,
            published=self.published,
            lengths=lengths_on(force, today),
        )


def _sees(viewer: Viewer) -> bool:
    return may(viewer, Act.READ_INSPECTIONS, Facts(force=viewer.force)) is None


def inspections(viewer: Viewer) -> tuple[ReadIn, ...]:
    """Every report that was read in for the viewer's force, its own first, the newest first."""
    if not _sees(viewer):
        return ()
    rows = Inspection.objects.filter(force=viewer.force).select_related("by_user")
    counted: dict[UUID, int] = defaultdict(int)
    for inspection in Recommendation.objects.filter(force=viewer.force).values_list(
        "inspection", flat=True
    ):
        counted[inspection] += 1
    found = [_read_in(row, counted[row.id]) for row in rows]
    newest = sorted(found, key=lambda one: (one.published or date.min, one.at), reverse=True)
    return tuple(sorted(newest, key=lambda one: not one.ours))


def inspection(viewer: Viewer, which: UUID) -> Whole | None:
    """One report with everything that was read of it."""
    if not _sees(viewer):
        return None
    rows = Inspection.objects.filter(force=viewer.force, pk=which).select_related("by_user")
    row = rows.first()
    if row is None:
        return None
    held = recommendations(viewer, of=which)
    return Whole(
        head=_read_in(row, len(held)),
        digest=row.digest,
        fieldwork=tuple(row.fieldwork),
        paragraphs=row.paragraphs,
        read=row.read,
        recommendations=held,
    )


def _read_in(row: Inspection, counted: int) -> ReadIn:
    return ReadIn(
        id=row.id,
        of=row.of,
        ours=row.ours,
        body=row.body,
        title=row.title,
        published=row.published,
        at=row.at,
        by=row.by_user.name,
        recommendations=counted,
        unread=len(row.read["unread"]),
    )


def recommendations(
    viewer: Viewer, *, of: UUID | None = None, ours: bool | None = None
) -> tuple[Held, ...]:
    """The recommendations of one report, or of all or the force's own, as they stand."""
    if not _sees(viewer):
        return ()
    rows = Recommendation.objects.filter(force=viewer.force).select_related("inspection")
    if of is not None:
        rows = rows.filter(inspection=of)
    if ours is not None:
        rows = rows.filter(inspection__ours=ours)
    return _held(rows.order_by("inspection__at", "inspection", "number"))


def recommendation(viewer: Viewer, which: UUID) -> Held | None:
    """One recommendation, if it is there and the viewer may read it."""
    if not _sees(viewer):
        return None
    rows = Recommendation.objects.filter(force=viewer.force, pk=which).select_related("inspection")
    return next(iter(_held(rows)), None)


def _held(rows: Iterable[Recommendation]) -> tuple[Held, ...]:
    wanted = list(rows)
    steps = _taken([row.id for row in wanted])
    return tuple(
        Held(
            id=row.id,
            inspection=row.inspection_id,
            inspection_title=row.inspection.title,
            of=row.inspection.of,
            ours=row.inspection.ours,
            published=row.inspection.published,
            number=row.number,
            kind=row.kind,
            text=row.text,
            parts=tuple(row.parts),
            area=row.area,
            theme=row.theme,
            timescale=row.timescale,
            due=row.due,
            paragraph=row.paragraph,
            standing=stands(steps[row.id]),
            steps=steps[row.id],
        )
        for row in wanted
    )


def _taken(which: Sequence[UUID]) -> Mapping[UUID, tuple[Taken, ...]]:
    """The steps of each of these recommendations, in their order."""
    steps: dict[UUID, list[Taken]] = {one: [] for one in which}
    taken = Step.objects.filter(recommendation__in=which)
    for step in taken.select_related("by_user").order_by("recommendation", "place"):
        steps[step.recommendation_id].append(
            Taken(
                what=What(step.what),
                said=step.said,
                at=step.at,
                by=str(step.by_user_id),
                by_name=step.by_user.name,
            )
        )
    return {one: tuple(found) for one, found in steps.items()}


def measured(force: str) -> tuple[Held, ...]:
    """The force's own recommendations with a measure that Lapwing counts; for the timer alone."""
    rows = Recommendation.objects.filter(force=force, inspection__ours=True)
    held = _held(rows.select_related("inspection").order_by("id"))
    return tuple(one for one in held if any(each.counts for each in one.standing.measures.values()))


def steps_of(which: UUID) -> tuple[Taken, ...]:
    """The steps of one recommendation, in their order; for whoever adds one."""
    return _taken([which])[which]


def alike(viewer: Viewer, one: Held) -> Sequence[tuple[Held, Alike]]:
    """The recommendations of other reports that say much the same, the most alike first."""
    others = {
        held.id: held for held in recommendations(viewer) if held.inspection != one.inspection
    }
    texts = {key: " ".join((held.text, *held.parts)) for key, held in others.items()}
    near = most_alike(" ".join((one.text, *one.parts)), texts, MOST_ALIKE)
    return [(others[key], how) for key, how in near]


def held(viewer: Viewer, digest: str, of: str, title: str, published: date | None) -> ReadIn | None:
    """The same report, if it was read in before, from this file or from another of the same."""
    rows = Inspection.objects.filter(force=viewer.force).select_related("by_user")
    row = rows.filter(digest=digest).first()
    if row is None and title and published is not None:
        row = rows.filter(of=of, title=title, published=published).first()
    if row is None:
        return None
    return _read_in(row, Recommendation.objects.filter(inspection=row).count())


def is_own(viewer: Viewer, of: str) -> bool:
    """Whether a report about this force, by name, is about the viewer's own."""
    own = Force.objects.filter(pk=viewer.force).values_list("name", flat=True).first()
    return bool(of) and own is not None and fold(of) == fold(own)


def answers(viewer: Viewer, user: UUID, now: datetime) -> bool:
    """Whether somebody of the viewer's force answers for it: holds a post that may own one."""
    posts = Post.objects.filter(
        user=user, user__force=viewer.force, user__is_active=True, role__in=ANSWERABLE
    )
    return posts.filter(Q(until=None) | Q(until__gt=now), since__lte=now).exists()


def names(users: Iterable[str]) -> Mapping[str, str]:
    """The names of owners and sponsors."""
    rows = User.objects.filter(pk__in=[one for one in users if one])
    return {str(row.id): row.name for row in rows}
