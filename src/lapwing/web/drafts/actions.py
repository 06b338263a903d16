"""Keeps a person's drafts, and lets them go when they are recorded or thrown away."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.web.forms.typed import Typed, typed_text
from lapwing.web.models import Draft


@dataclass(frozen=True, kw_only=True, slots=True)
class ToKeep:
    """What a draft needs: whose, which form at which path, and what was typed in it."""

    user: UUID
    key: UUID
    form: str
    path: str
    title: str
    typed: Typed
    opened: datetime


def keep(it: ToKeep, now: datetime) -> None:
    """Keep what was typed; a draft that has been recorded is never opened again."""
    fresh = {"typed": typed_text(it.typed), "saved": now}
    # The key is the browser's, so a draft of somebody else's is neither read nor changed by it.
    if Draft.objects.filter(pk=it.key, user_id=it.user, sent_as="").update(**fresh):
        return
    Draft.objects.bulk_create(
        [
            Draft(
                id=it.key,
                user_id=it.user,
                form=it.form,
                path=it.path,
                title=it.title,
                opened=it.opened,
                **fresh,
            )
        ],
        ignore_conflicts=True,
    )


def mark_sent(user: UUID, key: UUID, entry: str) -> None:
    """The draft became this entry: wipe what was typed, keep that it was sent.

    What the same person typed into the same form in another tab is another draft, and stays.
    """
    Draft.objects.filter(pk=key, user_id=user).update(sent_as=entry, typed="{}")


def throw_away(user: UUID, form: str) -> None:
    """Forget what was typed in this form."""
    Draft.objects.filter(user_id=user, form=form, sent_as="").delete()
