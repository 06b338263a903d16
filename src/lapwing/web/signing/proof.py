"""Proving again that it is you, before what a screen left open must not be able to do.

What counts is the strongest that somebody has: where they have a second factor, their password
alone proves nothing. Signing in counts for as long as any proof does, except through the force's
directory, which may have let them in hours ago without asking.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse

from lapwing.web.middleware import moment_of
from lapwing.web.signing.queries import factors_of
from lapwing.web.viewing import user_id

WITHIN = timedelta(minutes=5)  # local: no source sets it
ASKED = "asked"  # in the session: what was posted and waits for a proof
_OURS = ("csrfmiddlewaretoken",)

View = Callable[..., HttpResponseBase]


def recently_proved(request: HttpRequest, within: timedelta = WITHIN) -> bool:
    """Whether whoever asks has shown within this time that it is they."""
    user: Any = request.user
    if not user.is_authenticated:
        return False
    now = moment_of(request).timestamp()
    strong = factors_of(user_id(request)).any
    return any(
        _counts(record, strong=strong) and now - record["at"] < within.total_seconds()
        for record in get_authentication_records(request, user)
    )


def _counts(record: Mapping[str, Any], *, strong: bool) -> bool:
    if record["method"] == "socialaccount":
        return bool(record.get("reauthenticated"))
    return record["method"] == "mfa" or not strong


def note_proof(request: HttpRequest, way: str) -> None:
    """Note that whoever asks has just shown in this way that it is they."""
    record_authentication(request, request.user, method=way, reauthenticated=True)


def proved(within: timedelta = WITHIN) -> Callable[[View], View]:
    """Let nobody into a page who has not shown within this time that it is they.

    What they sent is kept, and they send it on once they have.
    """

    def with_proof(view: View) -> View:
        @wraps(view)
        def asked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if recently_proved(request, within):
                return view(request, *args, **kwargs)
            return ask(request)

        return asked

    return with_proof


def ask(request: HttpRequest) -> HttpResponseBase:
    """The page that asks again, which leads back to what was asked for."""
    path = request.get_full_path()
    request.session.pop(ASKED, None)
    if request.method == "POST":
        lists = {name: values for name, values in request.POST.lists() if name not in _OURS}
        request.session[ASKED] = {"path": path, "lists": lists}
    return HttpResponseRedirect(f"{reverse('prove')}?{urlencode({'next': path})}")


def signed_in_by(request: HttpRequest, way: str) -> bool:
    """Whether whoever asks signed in in this way."""
    user: Any = request.user
    return any(one["method"] == way for one in get_authentication_records(request, user))
