"""Sends what was typed through the one door, and says in words what the door answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.base.clock_words import due_words
from lapwing.journal import queries as journal
from lapwing.record import queries as record
from lapwing.record.viewer import Viewer
from lapwing.web.forms.entry import Change, Draft, Place
from lapwing.web.forms.read import Read
from lapwing.web.jinja import short_moment
from lapwing.web.present.refusal import ShownRefusal

Params = dict[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """What was recorded, and on which case."""

    case: str
    entry: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Stopped:
    """Nothing was recorded: why, and which gates this viewer may let it through."""

    refusals: tuple[ShownRefusal, ...]
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
    viewer: Viewer, place: Place, draft: Draft, read: Read, now: datetime, *, reason: str
) -> Sent | Stopped:
    raise NotImplementedError


def reason_field(stopped: Stopped, reason: str) -> Params | None:
    """The box for a reason, where the viewer's rank may let through everything that refused."""
    if not stopped.may_let:
        return None
    params: Params = {
        "id": "gate-reason",
        "name": "gate-reason",
        "label": {"text": "Why is the exception right for this child?", "classes": "govuk-label--s"},
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


def duties_after(viewer: Viewer, case: UUID, now: datetime) -> tuple[str, ...]:
    return ()
