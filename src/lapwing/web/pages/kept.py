"""What was typed into a form whose session had ended, put back as a draft of whoever typed it."""

from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import Resolver404, resolve

from lapwing.record.actor import Actor, acting
from lapwing.web.drafts import actions
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.sign_in import sign_in_again
from lapwing.web.signing import held


def keep_held(kept: held.Held, user: UUID, now: datetime) -> str | None:
    """Keep it, and say where its form is; nothing if it is the form of no page."""
    from lapwing.web.pages import make_package
    from lapwing.web.pages.entry import place_of

    try:
        match = resolve(kept.path.split("?")[0])
        key = UUID(kept.key)
    except (Resolver404, ValueError):
        return None
    place = make_package.place_of(match, kept.path) or place_of(match, kept.path)
    if place is None:
        return None
    with acting(Actor(user=user)):  # who has only just signed in is nobody's reader yet
        actions.keep(
            actions.ToKeep(
                user=user,
                key=key,
                form=place.form,
                path=place.address,
                title=place.title,
                typed=kept.typed,
                opened=now,
            ),
            now,
        )
    return place.address


def kept_after_refusal(request: HttpRequest) -> HttpResponse:
    """A form came without its hidden field, as after signing out and in again in another tab.

    What was typed is kept if the form was made for whoever sends it, and nothing else is done.
    """
    if not request.user.is_authenticated:
        return sign_in_again(request)
    lists = [(name, list(values)) for name, values in request.POST.lists()]
    kept = held.held_from(held.held_text(request.get_full_path(), lists))
    user = UUID(str(request.user.pk))
    if kept is not None and held.belongs_to(kept.owner, user):
        address = keep_held(kept, user, moment_of(request))
        if address is not None:
            return HttpResponseRedirect(address)
    page = SimpleNamespace(
        heading="This page was too old to be used",
        says=("Nothing was changed. Go back, load the page again, and send it once more.",),
    )
    return show(request, "pages/trouble.html", page, title="Not sent", status=403)
