"""Where somebody is signed in, and ending it there."""

from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.sign_in import sign_out
from lapwing.web.signing import actions, queries, session


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """One session, as its owner sees it."""

    id: int
    device: str
    since: datetime
    active: datetime
    here: bool
    locked: bool


@require_GET
def signed_in_where(request: HttpRequest) -> HttpResponse:
    """Each browser in which this person is signed in."""
    page = SimpleNamespace(places=_places(request), now=moment_of(request))
    return show(request, "pages/signed_in.html", page, title="Where you are signed in")


@require_POST
def end_session(request: HttpRequest) -> HttpResponseBase:
    """End one session, or all but this."""
    user: Any = request.user
    chosen, own = request.POST.get("session", ""), str(request.session.session_key)
    if chosen == "others":
        actions.end_other_sessions(user, own)
    elif chosen.isdigit():
        mine = {each.id for each in queries.browsers_of(user) if each.key == own}
        if int(chosen) in mine:
            return sign_out(request)
        actions.end_session(user, int(chosen))
    return HttpResponseRedirect(reverse("signed-in-where"))


def _places(request: HttpRequest) -> tuple[Place, ...]:
    user: Any = request.user
    now, mine = moment_of(request), request.session.session_key
    found = []
    for browser in queries.browsers_of(user):
        kept = request.session if browser.key == mine else session.load(browser.key)
        if session.BEGAN not in kept:
            continue
        found.append(
            Place(
                id=browser.id,
                device=session.DEVICES.get(kept.get(session.DEVICE, ""), "Computer"),
                since=datetime.fromisoformat(kept[session.BEGAN]),
                active=datetime.fromisoformat(kept[session.ACTIVE]),
                here=browser.key == mine,
                locked=not session.is_open(kept, now),
            )
        )
    return tuple(sorted(found, key=lambda place: (not place.here, place.locked, -place.id)))
