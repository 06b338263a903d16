"""Reads a person's own drafts; nobody ever reads another's."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.web.forms.typed import Typed, typed_from_text
from lapwing.web.models import Draft


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """One draft: which form, what was typed, and the entry that it became, if it did."""

    key: UUID
    form: str
    path: str
    title: str
    typed: Typed
    opened: datetime
    saved: datetime
    sent_as: str


def draft_of_form(user: UUID, form: str) -> Kept | None:
    """The latest draft of this form that has not been recorded."""
    row = Draft.objects.filter(user_id=user, form=form, sent_as="").order_by("-saved").first()
    return _kept(row) if row else None


def draft(user: UUID, key: UUID) -> Kept | None:
    """One draft by its key, recorded or not."""
    row = Draft.objects.filter(user_id=user, pk=key).first()
    return _kept(row) if row else None


def drafts_of(user: UUID) -> tuple[Kept, ...]:
    """All that this person has begun and not recorded, the latest first."""
    rows = Draft.objects.filter(user_id=user, sent_as="").order_by("-saved")[:100]
    return tuple(_kept(row) for row in rows)


def _kept(row: Draft) -> Kept:
    return Kept(
        key=row.pk,
        form=row.form,
        path=row.path,
        title=row.title,
        typed=typed_from_text(row.typed),
        opened=row.opened,
        saved=row.saved,
        sent_as=row.sent_as,
    )
