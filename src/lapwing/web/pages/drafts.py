"""The forms that a person began and has not recorded, which only they can see."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.base.clock_words import relative_words
from lapwing.record import queries as record
from lapwing.web.drafts.queries import Kept, drafts_of
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.viewing import viewer


@require_GET
def drafts(request: HttpRequest) -> HttpResponse:
    """What this person has begun, the latest first."""
    who, now = viewer(request), moment_of(request)
    kept = drafts_of(who.user)
    people = record.people(who, {person for each in kept if (person := _person_of(each))})
    page = SimpleNamespace(
        drafts=[
            SimpleNamespace(
                path=each.path,
                title=each.title,
                about=people[person].name
                if (person := _person_of(each)) and person in people
                else "",
                saved=relative_words(each.saved, now),
            )
            for each in kept
        ]
    )
    return show(request, "pages/drafts.html", page, title="Your drafts")


def _person_of(kept: Kept) -> UUID | None:
    parts = kept.form.split("/")
    try:
        return UUID(parts[2])
    except (IndexError, ValueError):
        return None
