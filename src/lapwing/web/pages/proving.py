"""The page that asks once more who sits there, before what a forgotten screen must not do."""

import json
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from allauth.mfa.webauthn.forms import ReauthenticateWebAuthnForm
from allauth.mfa.webauthn.internal.auth import begin_authentication
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.page import is_demo, show
from lapwing.web.pages.second_step import CODE_HINT, factor_form, problem_of
from lapwing.web.pages.sign_in import note_failure, too_many
from lapwing.web.pages.sign_in_fields import code_field, password_field
from lapwing.web.signing import actions, directory, entering, proof, queries
from lapwing.web.signing.codes import ProofForm

WRONG_PASSWORD = "That password is not right."  # noqa: S105 (words)
NO_WAY = "Choose one of the ways below."


@sensitive_post_parameters("password", "code")
@require_http_methods(["GET", "POST"])
def prove(request: HttpRequest) -> HttpResponseBase:
    """Ask whoever sits there to show that it is they."""
    if request.method == "GET":
        if proof.recently_proved(request):
            return _go_on(request)
        return prove_page(request)
    problem = problem_of_proof(request)
    return prove_page(request, problem=problem) if problem else _go_on(request)


def problem_of_proof(request: HttpRequest) -> str:
    """What is wrong with the proof that was sent with a form; where nothing is, it is noted."""
    user: Any = request.user
    if queries.factors_of(user.pk).any:
        if not {"code", "credential"} & set(request.POST):
            return NO_WAY
        form = factor_form(request, user, ProofForm, ReauthenticateWebAuthnForm)
        if not form.is_valid():
            return problem_of(form)
        form.save()
        return ""
    if "demo" in request.POST and _is_demo_person(request):
        proof.note_proof(request, entering.DEMO)
        return ""
    return _problem_of_password(request, user)


def _problem_of_password(request: HttpRequest, user: Any) -> str:
    password = request.POST.get("password", "")
    if not password:
        return "Give your password."
    if wait := too_many(request, user.number):
        return wait
    if not user.check_password(password):
        note_failure(request, user.number)
        return WRONG_PASSWORD
    actions.forget_failures(user.number)
    proof.note_proof(request, entering.PASSWORD)
    return ""


def _go_on(request: HttpRequest) -> HttpResponseBase:
    """To what was asked for; what was posted is posted again by whoever posted it."""
    if request.session.get(proof.ASKED):
        return HttpResponseRedirect(reverse("prove-go-on"))
    return HttpResponseRedirect(entering.onward(request))


@require_GET
def go_on(request: HttpRequest) -> HttpResponseBase:
    """What was about to be done, to be sent now."""
    asked = request.session.pop(proof.ASKED, None)
    if asked is None:
        return HttpResponseRedirect(entering.HOME)
    fields = [(name, value) for name, values in asked["lists"].items() for value in values]
    page = SimpleNamespace(path=asked["path"], fields=fields)
    return show(request, "pages/prove_go_on.html", page, title="Go on")


@dataclass(frozen=True, kw_only=True, slots=True)
class Fields:
    """What a form asks for so that it proves by itself who sends it, without a page before it."""

    code: dict[str, Any] | None = None
    password: dict[str, Any] | None = None
    demo: bool = False


def fields_of_proof(request: HttpRequest, problem: str = "") -> Fields | None:
    """The fields for a form, or nothing where the proof needs a page of its own."""
    user: Any = request.user
    factors = queries.factors_of(user.pk)
    if factors.any:
        codes = factors.app is not None or factors.codes_left > 0
        return Fields(code=code_field("Code", CODE_HINT, problem)) if codes else None
    if _is_demo_person(request):
        return Fields(demo=True)
    return Fields(password=password_field(problem)) if user.has_usable_password() else None


def prove_page(
    request: HttpRequest, *, problem: str = "", onward: str = "", status: int = 200
) -> HttpResponse:
    """The ways in which this person can show that it is they."""
    user: Any = request.user
    factors = queries.factors_of(user.pk)
    demo = _is_demo_person(request) and not factors.any
    codes = factors.any and (factors.app is not None or factors.codes_left > 0)
    password = not factors.any and user.has_usable_password() and not demo
    control = "code" if codes else "password" if password else "ways"
    problems = [Problem(question=control, control=control, says=problem)] if problem else []
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        next=onward or entering.onward(request),
        code=code_field("Code", CODE_HINT, problem) if codes else None,
        password=password_field(problem) if password else None,
        passkeys=json.dumps(begin_authentication(user)) if factors.passkeys else "",
        directory=directory.is_set_up(),
        demo=demo,
    )
    return show(
        request,
        "pages/prove.html",
        page,
        title="Show that it is you",
        error=bool(problem),
        status=status,
    )


def _is_demo_person(request: HttpRequest) -> bool:
    """Whether they signed in as one of the invented people, of whom no password is asked."""
    return is_demo() and proof.signed_in_by(request, entering.DEMO)
