"""What comes of an audit: feedback, differences settled, actions set and done."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from django.db import transaction

from lapwing.assurance.audit import queries
from lapwing.assurance.audit.answers import LONGEST, asks
from lapwing.assurance.audit.logged import hold, log
from lapwing.assurance.audit.marking import Stage
from lapwing.assurance.audit.marking_actions import record_on
from lapwing.assurance.models import AuditStep
from lapwing.base.refusals import Refusal
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

FEEDBACK, SETTLED, SET, DONE = (
    *("feedback given", "difference settled", "action set", "action done"),
)
HOW: Mapping[str, str] = MappingProxyType(
    {
        "rule": "The rule is to be mended",
        "mark": "The mark was wrong",
        "both": "Both are right: the rule asks when, the auditor how well",
    }
)


def give_feedback(
    viewer: Viewer, now: datetime, drawn: UUID, said: Mapping[str, str], *, key: UUID
) -> Refusal | None:
    """Tell somebody who worked on a graded case what was found; good work, too."""
    with transaction.atomic():
        found = queries.drawn(viewer, drawn)
        if found is None:
            return NOT_FOUND
        held, one = found
        hold(str(held.id))
        if _taken(key):
            return None
        if viewer.user not in {mark.by for mark in one.marks}:
            return Refusal(
                what="Whoever marked a case gives feedback on it.", do="Leave it to them."
            )
        if one.standing.stage is not Stage.DONE:
            return Refusal(
                what="This case is not graded yet.", do="Give feedback once it is.", field="said"
            )
        worked = {str(who): number for who, _, number in queries.who_recorded(one)}
        officer, sort = said.get("officer", ""), said.get("sort", "")
        text = said.get("said", "").strip()
        if officer not in worked:
            return asks("officer", "Choose somebody who worked on this case.")
        if sort not in ("good", "learn"):
            return asks("sort", "Say whether it is good work or something to learn from.")
        if not text or len(text) > LONGEST:
            return asks("said", f"Say what they are to know, in {LONGEST:,} letters at most.")
        answers = {"officer": officer, "sort": sort, "said": text}
        if refusal := record_on(viewer, now, one, "inspection-feedback-given", answers, key):
            return refusal
        # What was said stands on the case, and here only that it was, and of which sort.
        _add(viewer, now, held, FEEDBACK, {"sort": sort}, key=key, drawn=drawn)
    return None


def settle(
    viewer: Viewer, now: datetime, audit: UUID, said: Mapping[str, str], *, key: UUID
) -> Refusal | None:
    """Say of a difference between the rules and an auditor which of the two is to be mended."""
    number, criterion = said.get("number", ""), said.get("criterion", "")
    how, why = said.get("how", ""), said.get("why", "").strip()
    if how not in HOW:
        return asks("how", "Say which of the two is to be mended.")
    if not why or len(why) > LONGEST:
        return asks("why", f"Say why, in {LONGEST:,} letters at most.")
    with transaction.atomic():
        held = _kept(viewer, audit)
        if isinstance(held, Refusal):
            return held
        one = next((each for each in held.done if str(each.number) == number), None)
        if one is None or held.theme.criterion(criterion) is None:
            return NOT_FOUND
        if not _taken(key):
            kept = {"criterion": criterion, "how": how, "why": why}
            _add(viewer, now, held, SETTLED, kept, key=key, drawn=one.id)
    return None


def act(
    viewer: Viewer, now: datetime, audit: UUID, said: Mapping[str, str], *, key: UUID
) -> Refusal | None:
    """Set an action that follows from an audit, or say that one is done."""
    what, done = said.get("what", "").strip(), said.get("done", "")
    if not what or len(what) > LONGEST:
        return asks("what", "Say what is to be done, or what was.")
    with transaction.atomic():
        held = _kept(viewer, audit)
        if isinstance(held, Refusal):
            return held
        if _taken(key):
            return None
        if done:
            if done not in {str(one.id) for one in held.steps if one.what == SET}:
                return NOT_FOUND
            _add(viewer, now, held, DONE, {"done": done, "what": what}, key=key)
            return None
        owner = said.get("owner", "").strip()
        user = record.user_numbered(owner) if owner else None
        who = record.viewer_of(user, now) if user else None
        if who is None or who.force != viewer.force or not who.active:
            return asks("owner", "Give the staff number of whoever sees to it.")
        _add(viewer, now, held, SET, {"what": what, "owner": who.name}, key=key)
    return None


def _kept(viewer: Viewer, audit: UUID) -> queries.Held | Refusal:
    if refusal := may(viewer, Act.KEEP_INSPECTIONS, Facts(force=viewer.force)):
        return refusal
    hold(str(audit))
    return queries.audit(viewer, audit) or NOT_FOUND


def _taken(key: UUID) -> bool:
    return AuditStep.objects.filter(key=key).exists()


def _add(
    viewer: Viewer,
    now: datetime,
    held: queries.Held,
    what: str,
    said: Mapping[str, str],
    *,
    key: UUID,
    drawn: UUID | None = None,
) -> None:
    AuditStep.objects.create(
        id=fresh_id(now),
        audit_id=held.id,
        drawn_id=drawn,
        force_id=viewer.force,
        place=AuditStep.objects.filter(audit=held.id).count() + 1,
        what=what,
        said=dict(said),
        at=now,
        by_user_id=viewer.user,
        by_role=viewer.acting_role,
        key=key,
    )
    log(viewer, now, f"took a step on an audit: {what}", {"audit": held.theme.title})
