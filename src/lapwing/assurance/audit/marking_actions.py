"""Keeps a mark; a case that is not safe goes back to its team in the same transaction."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from lapwing.assurance.audit import queries
from lapwing.assurance.audit.answers import Marked, wrong_with
from lapwing.assurance.audit.grades import Grade
from lapwing.assurance.audit.logged import hold, log
from lapwing.assurance.models import AuditMark
from lapwing.base.refusals import Refusal
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record.access import NOT_FOUND
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer


def mark(
    viewer: Viewer, now: datetime, drawn: UUID, marked: Marked, *, key: UUID
) -> tuple[Refusal, ...]:
    """Keep a mark, or say everything that is wrong with it. Sent again it is kept once.

    A case in which a child was left at risk, and every inadequate one, goes back to its team in the
    same transaction, whoever is still to mark it.
    """
    with transaction.atomic():
        hold(str(drawn))
        with seeing_all(queries.TO_AUDIT):
            if AuditMark.objects.filter(key=key).exists():
                return ()
        found = queries.drawn(viewer, drawn)
        if found is None:
            return (NOT_FOUND,)
        held, one = found
        if refusal := _not_theirs(viewer, one):
            return (refusal,)
        assert one.mine is not None
        cited = frozenset(one for said in marked.said.values() for one in said.entries)
        grade = wrong_with(held.theme, marked, cited - queries.entries_there(one, cited))
        if not isinstance(grade, Grade):
            return grade
        rules = queries.rules_beside(viewer, held, one)
        at_risk = marked.at_risk == "yes"
        AuditMark.objects.create(
            id=fresh_id(now),
            drawn_id=drawn,
            force_id=viewer.force,
            turn=one.mine.value,
            grade=grade.value,
            at_risk=at_risk,
            why=marked.why.strip(),
            said={
                each.key: {
                    "verdict": marked.said[each.key].verdict,
                    "why": marked.said[each.key].why.strip(),
                    "entries": [str(entry) for entry in marked.said[each.key].entries],
                    "rules": rules[each.key].value,
                }
                for each in held.theme.criteria
            },
            at=now,
            by_user_id=viewer.user,
            by_role=viewer.acting_role,
            key=key,
        )
        log(viewer, now, "mark a case of an audit", {"audit": held.theme.title}, one.case)
        if at_risk or grade is Grade.INADEQUATE:
            answers = {"at_risk": "yes" if at_risk else "no", "why": marked.must.strip()}
            if refusal := record_on(viewer, now, one, "inspection-returned", answers, key):
                transaction.set_rollback(True)
                return (refusal,)
    return ()


def _not_theirs(viewer: Viewer, one: queries.Case) -> Refusal | None:
    if one.mine is None:
        if viewer.user in (one.first, one.second):
            return Refusal(
                what="You have marked this case.", do="A mark stands; a third person may moderate."
            )
        return Refusal(
            what="This case is not yours to mark.", do="Mark those that are on your list."
        )
    if queries.not_independent([one.case], [viewer.user]):
        return Refusal(
            what="You are not independent of this case any more: since it was drawn you recorded "
            "on it, hold or supervise it, or joined the team that does.",
            do="Tell the assurance lead, who draws it again for somebody else.",
        )
    return None


def record_on(
    viewer: Viewer,
    now: datetime,
    one: queries.Case,
    kind: str,
    answers: Mapping[str, str],
    key: UUID,
) -> Refusal | None:
    """Record on the case itself what somebody must do, through the one door."""
    outcome = door.record(
        viewer,
        now,
        Draft(kind=kind, key=uuid5(key, kind), case=one.case, answers=dict(answers)),
    )
    if isinstance(outcome, Recorded):
        return None
    return Refusal(what=f"It could not be recorded on the case: {outcome}", do="Try again.")
