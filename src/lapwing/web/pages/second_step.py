"""The second step of signing in: a code from an app or from paper, or a passkey."""

import json
from types import SimpleNamespace
from typing import Any

from allauth.account.internal.decorators import login_stage_required
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.webauthn.forms import AuthenticateWebAuthnForm
from allauth.mfa.webauthn.internal.auth import begin_authentication
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_http_methods

from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.page import show
from lapwing.web.pages.sign_in_fields import code_field
from lapwing.web.signing import queries
from lapwing.web.signing.codes import SecondStepForm

WRONG_CODE = "That code is not right. A code from an app works for half a minute, and once."
TOO_MANY = "Too many tries have failed. Wait a quarter of an hour, or ask your sergeant."
WRONG_PASSKEY = "That passkey was not taken. Try again, or use a code."
CODE_HINT = "From your authenticator app, or one of the codes that you keep on paper."


@require_http_methods(["GET", "POST"])
@login_stage_required(  # type: ignore[untyped-decorator]
    stage=AuthenticateStage.key, redirect_urlname="sign-in"
)
def second_step(request: HttpRequest) -> HttpResponseBase:
    """Ask for the second step of whoever has taken the first."""
    stage: Any = request._login_stage  # type: ignore[attr-defined]  # noqa: SLF001 (allauth's)
    user = stage.login.user
    if request.method == "POST":
        form = factor_form(request, user, SecondStepForm, AuthenticateWebAuthnForm)
        if form.is_valid():
            form.save()
            answer: HttpResponseBase = stage.exit()
            return answer
        return _page(request, user, problem_of(form))
    return _page(request, user, "")


def factor_form(request: HttpRequest, user: Any, code: Any, passkey: Any) -> Any:
    """The form of what was sent: a code, or what a passkey has signed."""
    return (code if "code" in request.POST else passkey)(user=user, data=request.POST)


def problem_of(form: Any) -> str:
    """What was wrong with what was sent."""
    codes = {error.code for errors in form.errors.as_data().values() for error in errors}
    if codes & {"too_many_login_attempts", "rate_limited"}:
        return TOO_MANY
    return WRONG_CODE if "code" in form.fields else WRONG_PASSKEY


def code_page(user: Any, problem: str) -> dict[str, Any]:
    """What any page needs that asks for a code or a passkey of this user."""
    factors = queries.factors_of(user.pk)
    passkeys = json.dumps(begin_authentication(user)) if factors.passkeys else ""
    codes = factors.app is not None or factors.codes_left > 0
    control = "code" if codes else "passkey"
    problems = [Problem(question=control, control=control, says=problem)] if problem else []
    return {
        "summary": error_summary(problems) if problems else None,
        "code": code_field("Code", CODE_HINT, problem) if codes else None,
        "passkeys": passkeys,
    }


def _page(request: HttpRequest, user: Any, problem: str) -> HttpResponse:
    return show(
        request,
        "pages/second_step.html",
        SimpleNamespace(**code_page(user, problem)),
        title="One more step",
        error=bool(problem),
    )
