"""How somebody signs in: an app, passkeys and codes on paper, set up and removed."""

import json
from types import SimpleNamespace
from typing import Any

from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.internal.flows import delete_and_cleanup, post_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.flows import generate_recovery_codes
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.totp.internal.flows import activate_totp
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from allauth.mfa.webauthn.internal.flows import add_authenticator, begin_registration
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.second_step import TOO_MANY
from lapwing.web.pages.sign_in_fields import code_field
from lapwing.web.signing import directory, queries
from lapwing.web.signing.codes import spend
from lapwing.web.signing.proof import proved
from lapwing.web.viewing import user_id

WRONG_CODE = "That code is not right. Wait for the next one, and check the time on your phone."
NO_PASSKEY = "The passkey could not be added. Try again, or use another device."
LONGEST_NAME = 60
APP_HINT = "The 6 digits that the app shows now."


@require_GET
def ways_in(request: HttpRequest) -> HttpResponse:
    """Everything by which this person can sign in."""
    user: Any = request.user
    page = SimpleNamespace(
        factors=queries.factors_of(user_id(request)),
        password=user.has_usable_password(),
        directory=directory.is_set_up(),
        now=moment_of(request),
    )
    return show(request, "pages/ways_in.html", page, title="How you sign in")


@require_http_methods(["GET", "POST"])
@proved()
def set_up_app(request: HttpRequest) -> HttpResponseBase:
    """Show an app what to show, and take its first code as a sign that it does."""
    user: Any = request.user
    if queries.factors_of(user.pk).app is not None:
        return HttpResponseRedirect(reverse("ways-in"))
    form = ActivateTOTPForm(user=user, data=request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        authenticator, _ = activate_totp(request, form)
        spend(user, form.cleaned_data["code"])
        # Whoever has just shown a code has shown that it is they.
        post_authentication(request, authenticator, reauthenticated=True)
        return HttpResponseRedirect(reverse("codes-on-paper"))
    return _app_page(request, user, form)


def _app_page(request: HttpRequest, user: Any, form: Any) -> HttpResponse:
    problem = ""
    if form.errors:
        codes = {error.code for error in form.errors.as_data().get("code", ())}
        problem = TOO_MANY if "rate_limited" in codes else WRONG_CODE
    problems = [Problem(question="code", control="code", says=problem)] if problem else []
    adapter = get_adapter()
    picture = adapter.build_totp_svg(adapter.build_totp_url(user, form.secret))
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        picture=picture[picture.index("<svg") :],
        secret=" ".join(form.secret[at : at + 4] for at in range(0, len(form.secret), 4)),
        code=code_field("Code from the app", APP_HINT, problem),
    )
    return show(request, "pages/set_up_app.html", page, title="Set up an app", error=bool(problem))


@require_http_methods(["GET", "POST"])
@proved()
def add_passkey(request: HttpRequest) -> HttpResponseBase:
    """Have this device, or a key, make a passkey."""
    user: Any = request.user
    problem = ""
    if request.method == "POST":
        name = request.POST.get("name", "").strip()[:LONGEST_NAME] or "Passkey"
        told = {"name": name, "passwordless": "on", "credential": request.POST.get("credential")}
        form = AddWebAuthnForm(user=user, data=told)
        if form.is_valid():
            authenticator, codes = add_authenticator(
                request, name=name, credential=form.cleaned_data["credential"]
            )
            post_authentication(request, authenticator, reauthenticated=True)
            return HttpResponseRedirect(reverse("codes-on-paper" if codes else "ways-in"))
        problem = NO_PASSKEY
    problems = [Problem(question="name", control="name", says=problem)] if problem else []
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        name=request.POST.get("name", ""),
        options=json.dumps(begin_registration(request, user, passwordless=True)),
    )
    return show(request, "pages/add_passkey.html", page, title="Add a passkey", error=bool(problem))


@require_GET
@proved()
def codes_on_paper(request: HttpRequest) -> HttpResponse:
    """The codes to keep on paper, for the day when app and key are elsewhere."""
    page = SimpleNamespace(codes=queries.codes_of(user_id(request)))
    return show(request, "pages/codes_on_paper.html", page, title="Codes to keep on paper")


@require_POST
@proved()
def new_codes(request: HttpRequest) -> HttpResponseBase:
    """New codes; the old ones end."""
    if queries.factors_of(user_id(request)).any:
        generate_recovery_codes(request)
    return HttpResponseRedirect(reverse("codes-on-paper"))


@require_http_methods(["GET", "POST"])
@proved()
def remove_factor(request: HttpRequest, factor: int) -> HttpResponseBase:
    """Remove an app or a passkey, once it is said what that means."""
    row = queries.factor_row(user_id(request), factor)
    if row is None or row.type == Authenticator.Type.RECOVERY_CODES:
        raise Http404
    if request.method == "POST":
        delete_and_cleanup(request, row)
        return HttpResponseRedirect(reverse("ways-in"))
    app = row.type == Authenticator.Type.TOTP
    page = SimpleNamespace(name="your authenticator app" if app else str(row), id=row.pk)
    return show(request, "pages/remove_factor.html", page, title="Remove a way to sign in")
