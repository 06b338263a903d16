"""Sends what was typed through the one door, and says in words what the door answered."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds, all_rulebooks
from lapwing.base.refusals import Refusal
from lapwing.casework import door
from lapwing.casework import draft as casework
from lapwing.duties.language import Confidence
from lapwing.journal import queries as journal
from lapwing.record import queries as record
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.forms.entry import Change, Draft, Place
from lapwing.web.forms.read import Read
from lapwing.web.jinja import short_moment
from lapwing.web.present.desk import desk_of
from lapwing.web.present.refusal import ShownRefusal
from lapwing.web.present.weight import weight_words

Params = dict[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """What was recorded, and on which case."""

    case: str
    entry: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Stopped:
    """Nothing was recorded: why, and which gates this viewer may let it through."""

    refusals: tuple[ShownRefusal, ...] = ()
    may_let: tuple[str, ...] = ()
    needs_reason: bool = False


def changes_since(
    viewer: Viewer, case: UUID | None, opened: datetime, now: datetime
) -> tuple[Change, ...]:
    """What others have recorded on the case since a moment, the newest first."""
    found = record.case(viewer, case) if case else None
    if found is None:
        return ()
    entries = [
        entry
        for entry in journal.of_case(viewer, found.id, found.person, kinds=all_kinds())
        if entry.recorded > opened and entry.by.user != str(viewer.user)
    ]
    people = record.staff(viewer, {UUID(entry.by.user) for entry in entries})
    return tuple(
        Change(
            who=people[UUID(entry.by.user)].name if UUID(entry.by.user) in people else "Somebody",
            what=_happened(entry.kind),
            when=short_moment(entry.recorded, now),
        )
        for entry in sorted(entries, key=lambda entry: entry.recorded, reverse=True)
    )


def send(
    viewer: Viewer,
    place: Place,
    draft: Draft,
    read: Read,
    now: datetime,
    *,
    seen: datetime,
    reason: str,
) -> Sent | Stopped:
    """Send it through the door; the same key sent twice gives the same answer twice."""
    outcome = door.record(
        viewer,
        now,
        casework.Draft(
            kind=place.kind.key,
            key=draft.key,
            answers={**read.answers, **place.fixed},
            case=place.case,
            about=None if place.case else place.person,
            at=read.at,
            regarding=UUID(place.regarding) if place.regarding else None,
            corrects=UUID(place.corrects) if place.corrects else None,
            exception=reason.strip(),
            seen=seen if place.case else None,
        ),
    )
    if isinstance(outcome, casework.Recorded):
        return Sent(case=str(outcome.case), entry=outcome.entry.id)
    if outcome.changed:
        return Stopped()  # the page shows what changed, and may be sent again once it was read
    pointed_to = _pointed_to(viewer, place.case)
    if outcome.stops and pointed_to is not None:
        refusals = tuple(map(_refusal, outcome.refusals))
        return Stopped(refusals=(*refusals, _stop_unseen(pointed_to)))
    may_let = all(stop.may_allow for stop in outcome.stops) and not outcome.refusals
    return Stopped(
        refusals=(*map(_refusal, outcome.refusals), *map(_stop, outcome.stops)),
        may_let=tuple(stop.gate for stop in outcome.stops) if may_let else (),
    )


def _refusal(refusal: Refusal) -> ShownRefusal:
    return ShownRefusal(
        what=refusal.what, do=refusal.do, rule=refusal.rule or "", source=refusal.source or ""
    )


def _pointed_to(viewer: Viewer, case: UUID | None) -> CaseRecord | None:
    """The case, where the viewer is only told that it is there."""
    if case is None or record.case(viewer, case) is not None:
        return None
    return record.known_case(viewer, case)


def _stop_unseen(case: CaseRecord) -> ShownRefusal:
    """A gate of a case that they do not see: what is missing there is not theirs to learn."""
    return ShownRefusal(
        what="This cannot be recorded on the restricted record now.",
        do=f"Ring {desk_of(case.force, case.kind, case.desk)}: they see why, and what comes first.",
    )


def _stop(stop: casework.Stop) -> ShownRefusal:
    role = ROLES[stop.lets].title.lower() if stop.lets in ROLES else ""
    lets = ""
    if stop.may_allow:
        lets = "In your role you may let it through, with a reason that stands on the record."
    elif role:
        lets = f"A {role}, or somebody of that rank or above, may let it through with a reason."
    local = _confidence(stop.gate) is Confidence.LOCAL
    return ShownRefusal(
        what=stop.title + ("" if stop.title.endswith(".") else "."),
        do=stop.says,
        why=stop.why,
        gate=stop.gate,
        rule=stop.gate,
        source=stop.source,
        weight="local" if local else "",
        weight_words=weight_words("local") if local else "",
        lets=lets,
    )


def _confidence(gate: str) -> Confidence | None:
    rules = (rule for book in all_rulebooks() for rule in book.gates)
    return next((rule.confidence for rule in rules if rule.key == gate), None)


def reason_field(stopped: Stopped, reason: str) -> Params | None:
    """The box for a reason, where the viewer's rank may let through everything that refused."""
    if not stopped.may_let:
        return None
    params: Params = {
        "id": "gate-reason",
        "name": "gate-reason",
        "label": {
            "text": "Why is the exception right for this child?",
            "classes": "govuk-label--s",
        },
        "hint": {"text": "Your name, your role and this reason stand on the child’s record."},
        "value": reason,
        "rows": 4,
    }
    if stopped.needs_reason:
        params["errorMessage"] = {"text": "Give the reason in words."}
    return params


def _happened(kind: str) -> str:
    known = all_kinds().get(kind)
    return known.happened if known else kind
