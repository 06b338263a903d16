"""Signing in and out, and choosing which role one works in."""

from types import SimpleNamespace
from typing import Any
from uuid import UUID

from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lapwing.base.clock_words import time_words
from lapwing.web.demo import demo_people
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.middleware import moment_of
from lapwing.web.page import is_demo, show
from lapwing.web.pages.sign_in_fields import number_field, password_field, role_choice
from lapwing.web.signing import actions, held, queries, session
from lapwing.web.viewing import Posting, postings_of, user_id

HOME = "/"


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponseBase:
    """Ask who it is, and let them in."""
    if request.method == "GET":
        return _page(request, again="again" in request.GET)
    if is_demo() and (chosen := request.POST.get("demo")):
        people = {person.number for person in demo_people()}
        user = queries.user_with_number(chosen)
        if chosen not in people or user is None:
            return _page(request, problem="Choose one of the people offered.")
        return _let_in(request, user)
    return _with_password(request)


def sign_in_again(request: HttpRequest) -> HttpResponse:
    """The session has ended under a form that was just sent: ask again, and hold what was typed."""
    lists = [(name, list(values)) for name, values in request.POST.lists()]
    text = held.held_text(request.get_full_path(), lists)
    return _page(request, again=True, holding=text, status=403)


def _with_password(request: HttpRequest) -> HttpResponseBase:
    number, password = request.POST.get("number", "").strip(), request.POST.get("password", "")
    now, address = moment_of(request), request.META.get("REMOTE_ADDR", "")
    if not number:
        return _page(request, problem="Give your staff number.")
    if not password:
        return _page(request, problem="Give your password.", control="password")
    # Hashing a password is slow on purpose, so whether to hash at all is decided first.
    if until := queries.wait_until(number, address, now):
        wait = (
            f"Too many tries have failed. Try again at {time_words(until)}, or ask your sergeant."
        )
        return _page(request, problem=wait, status=429)
    user = authenticate(request, number=number, password=password)
    if user is None:
        actions.note_failure(number, address, now)
        # The same words whether the number or the password is wrong.
        return _page(request, problem="The staff number or the password is not right.")
    actions.forget_failures(number)
    return _let_in(request, user)


def _let_in(request: HttpRequest, user: Any) -> HttpResponseBase:
    now = moment_of(request)
    onward = _onward(request)
    kept = held.held_from(request.POST.get(held.FIELD, ""))
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    session.begin(request.session, now)
    if kept is not None and held.belongs_to(kept.owner, user.pk):
        onward = _keep(kept, user.pk, request)
    postings = postings_of(user.pk, now)
    if len(postings) == 1:
        request.session[session.ROLE] = postings[0].key
        return HttpResponseRedirect(onward)
    request.session["next"] = onward
    return HttpResponseRedirect(reverse("choose-role"))


def _keep(kept: held.Held, user: UUID, request: HttpRequest) -> str:
    from lapwing.web.pages.kept import keep_held

    return keep_held(kept, user, moment_of(request)) or HOME


@require_http_methods(["GET", "POST"])
def choose_role(request: HttpRequest) -> HttpResponseBase:
    """Which role the person works in now, where they hold several."""
    postings = postings_of(user_id(request), moment_of(request))
    if request.method == "POST":
        chosen = request.POST.get("role", "")
        if chosen in {posting.key for posting in postings}:
            request.session[session.ROLE] = chosen
            return HttpResponseRedirect(request.session.pop("next", HOME))
        return _choose(request, postings, "Choose the role you work in now.")
    return _choose(request, postings, "")


def _choose(request: HttpRequest, postings: tuple[Posting, ...], error: str) -> HttpResponse:
    problems = [Problem(question="role", control="role", says=error)] if error else []
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        next=HOME,
        roles=role_choice(tuple((p.key, p.role, p.team) for p in postings), error),
    )
    return show(
        request, "pages/choose_role.html", page, title="Choose your role", error=bool(error)
    )


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session, and tell the browser to forget what it holds of this site."""
    logout(request)
    response = HttpResponseRedirect(reverse("sign-in"))
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


@require_GET
def healthy(request: HttpRequest) -> HttpResponse:
    """Say that the process answers; it says nothing else."""
    del request
    return HttpResponse("ok", content_type="text/plain")


def _page(
    request: HttpRequest,
    *,
    problem: str = "",
    control: str = "number",
    again: bool = False,
    holding: str = "",
    status: int = 200,
) -> HttpResponse:
    holding = holding or request.POST.get(held.FIELD, "")
    problems = [Problem(question=control, control=control, says=problem)] if problem else []
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        number=number_field(request.POST.get("number", ""), problem if control == "number" else ""),
        password=password_field(problem if control == "password" else ""),
        demo=demo_people() if is_demo() else (),
        held=((held.FIELD, holding),) if holding else (),
        again=again,
        next=_onward(request),
    )
    return show(
        request,
        "pages/sign_in.html",
        page,
        title="Sign in",
        error=bool(problem),
        status=status,
    )


def _onward(request: HttpRequest) -> str:
    """Where to go afterwards, if it is a page of ours."""
    asked = request.POST.get("next") or request.GET.get("next") or HOME
    ours = url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if ours and asked.startswith("/") else HOME
