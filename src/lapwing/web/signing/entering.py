"""Letting somebody in once they have shown who they are, by whatever way they showed it."""

from typing import Any

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from lapwing.web.middleware import moment_of
from lapwing.web.signing import held, session
from lapwing.web.signing.queries import may_enter
from lapwing.web.viewing import postings_of

HOME = "/"
PASSWORD, DEMO = "password", "demo"  # as allauth's records name a way, or as we add to them
_VEHICLE = "vehicle"


def prepare(request: HttpRequest) -> None:
    """Keep, through whatever steps follow, what the sign-in page was sent beside a password."""
    if request.user.is_authenticated:
        logout(request)
    if kept := request.POST.get(held.FIELD):
        request.session[held.FIELD] = kept
    request.session[_VEHICLE] = says_vehicle(request)


def let_in(request: HttpRequest, user: Any, *, way: str) -> HttpResponseBase:
    """Sign somebody in who has shown who they are in this way, or ask for their second step."""
    prepare(request)
    record_authentication(request, user, method=way)
    answer: HttpResponseBase = perform_login(
        request, Login(user=user, redirect_url=onward(request))
    )
    return answer


def entered(request: HttpRequest, user: Any, onward_to: str) -> HttpResponseBase:
    """Begin the session of somebody who has now signed in, and send them on."""
    now = moment_of(request)
    agent = request.headers.get("User-Agent", "")
    device = session.device_of(agent, vehicle=bool(request.session.pop(_VEHICLE, False)))
    session.begin(request.session, now, device)
    kept = held.held_from(request.session.pop(held.FIELD, ""))
    if kept is not None and held.belongs_to(kept.owner, user.pk):
        onward_to = _keep(kept, user, request)
    postings = postings_of(user.pk, now)
    if not may_enter(user.pk, now):
        from lapwing.web.pages.sign_in import no_post

        logout(request)
        return no_post(request)
    if len(postings) == 1:
        request.session[session.ROLE] = postings[0].key
        return HttpResponseRedirect(onward_to)
    request.session["next"] = onward_to
    return HttpResponseRedirect(reverse("choose-role"))


def _keep(kept: held.Held, user: Any, request: HttpRequest) -> str:
    from lapwing.web.pages.kept import keep_held

    return keep_held(kept, user.pk, moment_of(request)) or HOME


def says_vehicle(request: HttpRequest) -> bool:
    """Whether the browser says that it is a shared vehicle's: by its start page, or by a tick."""
    return _VEHICLE in (request.POST.get("device"), request.GET.get("device"))


def onward(request: HttpRequest) -> str:
    """Where to go afterwards, if it is a page of ours."""
    asked = request.POST.get("next") or request.GET.get("next") or HOME
    ours = url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if ours and asked.startswith("/") else HOME
