"""Signing in with the force's own account, and what happens when that goes wrong."""

import logging
from types import SimpleNamespace
from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.providers.base import AuthProcess
from allauth.socialaccount.providers.base.constants import AuthError
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_GET, require_POST
from requests import RequestException

from lapwing.web.page import show
from lapwing.web.pages.sign_in import sign_in_page
from lapwing.web.signing import directory, entering, proof, queries

log = logging.getLogger(__name__)
NOT_UNDERSTOOD = (RequestException, OAuth2Error, KeyError, ValueError)
NO_ANSWER = "The force’s directory did not answer. Try again, or use your staff number."
WENT_WRONG = "Signing in with your force account did not work. Try again, or ask the desk."
NOT_ONE_OF_US = (
    "Your force account is in order, but nobody with its staff number may use Lapwing. Ask your "
    "sergeant to have you added."
)
NOT_AGAIN = "Your force’s directory did not show that it is you. Try again."


@require_POST
def with_force_account(request: HttpRequest) -> HttpResponseBase:
    """Go to the directory, to sign in or to prove again who one is."""
    if not directory.is_set_up():
        raise Http404
    onward = entering.onward(request)
    try:
        if "prove" in request.POST and request.user.is_authenticated:
            address = directory.where_to_ask_again(request, onward=onward, within=proof.WITHIN)
        else:
            entering.prepare(request)
            address = directory.where_to_ask(request, onward=onward)
    except NOT_UNDERSTOOD as problem:
        log.warning("The directory could not be asked: %s", type(problem).__name__)
        return sign_in_page(request, problem=NO_ANSWER, status=503)
    return _going(request, address)


def _going(request: HttpRequest, address: str) -> HttpResponse:
    """On to the directory, by a page: no form of ours may lead to another site."""
    page = SimpleNamespace(address=address)
    response = show(request, "pages/to_directory.html", page, title="Going to your directory")
    response.headers["Refresh"] = f"0; url={address}"
    return response


@require_GET
def back_from_directory(request: HttpRequest, provider_id: str) -> HttpResponseBase:
    """Come back from the directory."""
    if not directory.is_set_up() or provider_id != directory.PROVIDER:
        raise Http404
    try:
        return directory.answered(request)
    except NOT_UNDERSTOOD as problem:
        log.warning("The directory could not be understood: %s", type(problem).__name__)
        return directory_failed(request, AuthError.UNKNOWN)


def named_by_directory(request: HttpRequest, sociallogin: Any) -> None:
    """Find the user whom the directory named, or tell them that there is none."""
    claims = directory.claims_of(sociallogin)
    number = directory.staff_number_in(claims)
    user = queries.user_with_number(number) if number else None
    onward = sociallogin.state.get("next") or entering.HOME
    if sociallogin.state.get("process") == AuthProcess.REDIRECT:
        same = user is not None and request.user.is_authenticated and user.pk == request.user.pk
        if not (same and directory.was_asked_within(request, claims, proof.WITHIN)):
            raise ImmediateHttpResponse(_not_proved(request, onward))
        proof.note_proof(request, "socialaccount")
        return
    if user is None:
        log.warning("The directory named somebody who is not a user here.")
        raise ImmediateHttpResponse(
            sign_in_page(request, problem=NOT_ONE_OF_US, onward=onward, status=403)
        )
    sociallogin.user = user


def directory_failed(request: HttpRequest, error: Any, onward: str = entering.HOME) -> HttpResponse:
    """The directory said no, or said what cannot be believed."""
    log.warning("Signing in with the force account failed (%s).", error)
    if request.user.is_authenticated:
        return _not_proved(request, onward)
    if error == AuthError.CANCELLED:
        return sign_in_page(request, onward=onward)
    return sign_in_page(request, problem=WENT_WRONG, onward=onward, status=401)


def _not_proved(request: HttpRequest, onward: str) -> HttpResponse:
    from lapwing.web.pages.proving import prove_page

    return prove_page(request, problem=NOT_AGAIN, onward=onward, status=403)
