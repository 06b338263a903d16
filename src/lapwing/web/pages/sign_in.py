"""Signing in and out, and choosing which role one works in."""

from types import SimpleNamespace

from django.contrib.auth import authenticate, logout
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lapwing.base.clock_words import time_words
from lapwing.web.demo import demo_people
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.middleware import moment_of
from lapwing.web.page import is_demo, show
from lapwing.web.pages.sign_in_fields import (
    number_field,
    password_field,
    role_choice,
    vehicle_choice,
)
from lapwing.web.signing import actions, directory, entering, held, queries, session
from lapwing.web.viewing import Posting, postings_of, user_id

NO_POST = (
    "You hold no post in Lapwing now, so there is nothing that you may see. If that is wrong, ask "
    "your sergeant to have it mended."
)


@sensitive_post_parameters("password")
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponseBase:
    """Ask who it is, and let them in."""
    if request.method == "GET":
        return sign_in_page(request, again="again" in request.GET)
    if is_demo() and (chosen := request.POST.get("demo")):
        people = {person.number for person in demo_people()}
        user = queries.user_with_number(chosen)
        if chosen not in people or user is None:
            return sign_in_page(request, problem="Choose one of the people offered.")
        return entering.let_in(request, user, way=entering.DEMO)
    return _with_password(request)


def sign_in_again(request: HttpRequest, *, vehicle: bool = False) -> HttpResponse:
    """The session has ended under a form that was just sent: ask again, and hold what was typed."""
    lists = [(name, list(values)) for name, values in request.POST.lists()]
    text = held.held_text(request.get_full_path(), lists)
    return sign_in_page(request, again=True, holding=text, vehicle=vehicle, status=403)


def not_let_in(request: HttpRequest) -> HttpResponse:
    """The same words whatever was wrong: the number, the password, or that somebody has left."""
    return sign_in_page(request, problem="The staff number or the password is not right.")


def no_post(request: HttpRequest) -> HttpResponse:
    """Somebody whose number and password are right, and who holds no post now."""
    return sign_in_page(request, problem=NO_POST, status=403)


def _with_password(request: HttpRequest) -> HttpResponseBase:
    number, password = request.POST.get("number", "").strip(), request.POST.get("password", "")
    if not number:
        return sign_in_page(request, problem="Give your staff number.")
    if not password:
        return sign_in_page(request, problem="Give your password.", control="password")
    if wait := too_many(request, number):
        return sign_in_page(request, problem=wait, status=429)
    user = authenticate(request, number=number, password=password)
    if user is None:
        note_failure(request, number)
        return not_let_in(request)
    actions.forget_failures(number)
    return entering.let_in(request, user, way=entering.PASSWORD)


def too_many(request: HttpRequest, number: str) -> str:
    """What to say where too many tries have failed; nothing where another is allowed.

    Hashing a password is slow on purpose, so whether to hash at all is decided by this first.
    """
    until = queries.wait_until(number, request.META.get("REMOTE_ADDR", ""), moment_of(request))
    if until is None:
        return ""
    return f"Too many tries have failed. Try again at {time_words(until)}, or ask your sergeant."


def note_failure(request: HttpRequest, number: str) -> None:
    """Count one try that failed."""
    actions.note_failure(number, request.META.get("REMOTE_ADDR", ""), moment_of(request))


@require_http_methods(["GET", "POST"])
def choose_role(request: HttpRequest) -> HttpResponseBase:
    """Which role the person works in now, where they hold several."""
    if not request.user.is_authenticated:
        return HttpResponseRedirect(reverse("sign-in"))
    postings = postings_of(user_id(request), moment_of(request))
    if request.method == "POST":
        chosen = request.POST.get("role", "")
        if chosen in {posting.key for posting in postings}:
            request.session[session.ROLE] = chosen
            return HttpResponseRedirect(request.session.pop("next", entering.HOME))
        return _choose(request, postings, "Choose the role you work in now.")
    return _choose(request, postings, "")


def _choose(request: HttpRequest, postings: tuple[Posting, ...], error: str) -> HttpResponse:
    problems = [Problem(question="role", control="role", says=error)] if error else []
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        next=entering.HOME,
        roles=role_choice(tuple((p.key, p.role, p.team) for p in postings), error),
    )
    return show(
        request, "pages/choose_role.html", page, title="Choose your role", error=bool(error)
    )


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session, and tell the browser to forget what it holds of this site.

    Not its storage: sealed reports wait there that nobody can read, and that must still be sent.
    What was being written on a phone is wiped by the page that signs out.
    """
    response = HttpResponseRedirect(sign_in_address(request))
    logout(request)
    response.headers["Clear-Site-Data"] = '"cache", "cookies"'
    return response


def sign_in_address(request: HttpRequest, **more: str) -> str:
    """The address of the sign-in page: a shared terminal stays one."""
    if session.is_vehicle(request.session):
        more["device"] = session.VEHICLE
    return reverse("sign-in") + (f"?{urlencode(more)}" if more else "")


@require_GET
def healthy(request: HttpRequest) -> HttpResponse:
    """Say that the process answers; it says nothing else."""
    del request
    return HttpResponse("ok", content_type="text/plain")


def sign_in_page(
    request: HttpRequest,
    *,
    problem: str = "",
    control: str = "number",
    again: bool = False,
    holding: str = "",
    onward: str = "",
    vehicle: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The page that asks who it is, with what went wrong above it."""
    vehicle = vehicle or entering.says_vehicle(request)
    holding = holding or request.POST.get(held.FIELD, "")
    problems = [Problem(question=control, control=control, says=problem)] if problem else []
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        number=number_field(request.POST.get("number", ""), problem if control == "number" else ""),
        password=password_field(problem if control == "password" else ""),
        vehicle=vehicle_choice(vehicle),
        device=session.VEHICLE if vehicle else "",
        directory=directory.is_set_up(),
        demo=demo_people() if is_demo() else (),
        held=((held.FIELD, holding),) if holding else (),
        again=again,
        next=onward or entering.onward(request),
    )
    return show(
        request,
        "pages/sign_in.html",
        page,
        title="Sign in",
        error=bool(problem),
        status=status,
    )
