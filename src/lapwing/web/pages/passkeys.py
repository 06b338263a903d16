"""Signing in with a passkey and nothing else."""

from allauth.account.models import Login
from allauth.core.internal.ratelimit import consume
from allauth.mfa.webauthn.forms import LoginWebAuthnForm
from allauth.mfa.webauthn.internal.auth import begin_authentication
from allauth.mfa.webauthn.internal.flows import perform_passwordless_login
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.views.decorators.http import require_http_methods

from lapwing.web.pages.second_step import TOO_MANY, WRONG_PASSKEY
from lapwing.web.pages.sign_in import sign_in_page
from lapwing.web.signing import entering


@require_http_methods(["GET", "POST"])
def with_passkey(request: HttpRequest) -> HttpResponseBase:
    """Say what a passkey must sign, and let in whoever sends it back signed."""
    if not consume(request, app="allauth.mfa", action="webauthn_login"):
        if request.method == "GET":
            return HttpResponse(status=429)
        return sign_in_page(request, problem=TOO_MANY, status=429)
    if request.method == "GET":
        return JsonResponse(begin_authentication(None))
    form = LoginWebAuthnForm(data=request.POST)
    if not form.is_valid():
        return sign_in_page(request, problem=WRONG_PASSKEY)
    entering.prepare(request)
    authenticator = form.cleaned_data["credential"]
    answer: HttpResponseBase = perform_passwordless_login(
        request,
        authenticator,
        Login(user=authenticator.user, redirect_url=entering.onward(request)),
    )
    return answer
