"""Reads a report in, and takes the steps towards closing its recommendations.

Each is one transaction, all or nothing, and is logged in the chain; to send the same again is
harmless.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.db import connection, transaction

from lapwing.assurance import queries
from lapwing.assurance.answers import Asked, read_step
from lapwing.assurance.models import Inspection, Recommendation, Step
from lapwing.assurance.numbers import lengths_on
from lapwing.assurance.reports.report import Report
from lapwing.assurance.reports.shown import as_json
from lapwing.assurance.standing import What, refused
from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

HOLD = "select pg_advisory_xact_lock(hashtextextended(%s, 0))"


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """A report that was read in: its id, how many recommendations, and whether it was there."""

    inspection: UUID
    recommendations: int
    ours: bool
    before: bool = False


def keep(viewer: Viewer, now: datetime, report: Report, data: bytes) -> Kept | Refusal:
    """Keep a report and its recommendations; reading the same file in again changes nothing."""
    if refusal := may(viewer, Act.KEEP_INSPECTIONS, Facts(force=viewer.force)):
        return refusal
    about = report.about
    digest = sha256(data).hexdigest()
    with transaction.atomic():
        hold(viewer.force)
        if there := queries.held(viewer, digest, about.force or "", about.title, about.published):
            return Kept(
                inspection=there.id,
                recommendations=there.recommendations,
                ours=there.ours,
                before=True,
            )
        inspection = fresh_id(now)
        ours = queries.is_own(viewer, about.force or "")
        Inspection.objects.create(
            id=inspection,
            force_id=viewer.force,
            of=about.force or "",
            ours=ours,
            body=about.body or "",
            title=about.title,
            published=about.published,
            fieldwork=[*about.fieldwork],
            digest=digest,
            paragraphs=[
                {"shape": block.shape.value, "text": block.text, "level": block.level}
                for block in report.paragraphs
            ],
            read={key: said for key, said in as_json(report).items() if key != "recommendations"},
            at=now,
            by_user_id=viewer.user,
        )
        Recommendation.objects.bulk_create(
            Recommendation(
                id=fresh_id(now),
                inspection_id=inspection,
                force_id=viewer.force,
                number=number,
                kind=one.kind.value,
                text=one.text,
                parts=[*one.parts],
                area=one.area.title if one.area else "",
                theme=(one.area.theme or "") if one.area else "",
                timescale=one.timescale or "",
                due=one.due,
                paragraph=one.paragraph,
            )
            for number, one in enumerate(report.recommendations, start=1)
        )
        _log(viewer, now, "read an inspection report in", {"report": about.title, "hash": digest})
    return Kept(inspection=inspection, recommendations=len(report.recommendations), ours=ours)


def take(
    viewer: Viewer,
    now: datetime,
    recommendation: UUID,
    what: What,
    said: Mapping[str, str],
    *,
    key: UUID,
) -> Refusal | None:
    """Take a step, or say why not. Sent again under the same key it is taken once."""
    with transaction.atomic():
        found = queries.recommendation(viewer, recommendation)
        if found is None:
            return NOT_FOUND
        hold(str(recommendation))
        if Step.objects.filter(key=key).exists():
            return None
        found = queries.recommendation(viewer, recommendation)
        assert found is not None, "what was read is never taken out"
        if refusal := _may_take(viewer, what, found.standing.owner):
            return refusal
        read = read_step(Asked(viewer=viewer, now=now, found=found), what, said)
        if isinstance(read, Refusal):
            return read
        lengths = lengths_on(viewer.force, london_date(now))
        if refusal := refused(found.standing, what, str(viewer.user), lengths):
            return refusal
        Step.objects.create(
            id=fresh_id(now),
            recommendation_id=recommendation,
            place=len(found.steps) + 1,
            force_id=viewer.force,
            what=what.value,
            said=read,
            at=now,
            by_user_id=viewer.user,
            by_role=viewer.acting_role,
            key=key,
        )
        asked = {"recommendation": f"{found.inspection_title}, {found.number}"}
        _log(viewer, now, f"took a step on a recommendation: {what.value}", asked)
    return None


def _may_take(viewer: Viewer, what: What, owner: str) -> Refusal | None:
    """Assurance takes every step; its owner brings what shows that it was done."""
    if may(viewer, Act.KEEP_INSPECTIONS, Facts(force=viewer.force)) is None:
        return None
    mine = owner == str(viewer.user)
    if mine and what in (What.EVIDENCE, What.MEASURE, What.READING, What.DELIVERED):
        return None
    if mine:
        return Refusal(
            what="This is for assurance to do, and not for its owner.",
            do="Ask the assurance lead.",
        )
    return Refusal(
        what="This recommendation is not yours to work on.",
        do="Ask its owner or the assurance lead.",
    )


def hold(what: str) -> None:
    """Let one transaction at a time work on this."""
    with connection.cursor() as cursor:
        cursor.execute(HOLD, [f"assurance {what}"])


def _log(viewer: Viewer, now: datetime, doing: str, asked: Mapping[str, str]) -> None:
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.COLLECTION,
            doing=doing,
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            asked=asked,
            reason="Assurance",
        ),
        viewer.force,
    )
