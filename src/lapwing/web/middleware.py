"""What every request gets: its moment, headers that close the page, and who is asking."""

from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.contrib.auth import logout
from django.db import connections
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse

from lapwing.web import moment
from lapwing.web.policy.headers import HEADERS, REPORTS, comes_from_elsewhere
from lapwing.web.signing import session as signing
from lapwing.web.signing.queries import may_enter

Answer = Callable[[HttpRequest], HttpResponseBase]
MOMENT = "lapwing.moment"

OPEN_TO_ALL = ("/sign-in/", "/healthz", REPORTS)
# The empty form on a phone and what keeps it there: the same for everybody, and nothing of anybody.
OPEN_AS_THEY_STAND = frozenset({"/patrol/", "/sw.js", "/app.webmanifest"})
# The rules and the words of the record, which anybody may read: about nobody, and the same for all.
PUBLISHED = ("/rulebook/", "/kinds/")
READY = "/patrol/ready/"


def giving_back(answer: Answer) -> Answer:
    """Give the database connection back when the answer is made, whoever still waits for it.

    Django gives it back when the answer has been sent. A phone that loses its signal is sent none,
    and would keep a connection of the pool for ever.
    """

    def with_connection(request: HttpRequest) -> HttpResponseBase:
        try:
            return answer(request)
        finally:
            for one in connections.all(initialized_only=True):
                if not one.in_atomic_block:  # as around a test
                    one.close_if_unusable_or_obsolete()

    return with_connection


def at_a_moment(answer: Answer) -> Answer:
    """Give the request its one moment: everything that it does happens then."""

    def with_moment(request: HttpRequest) -> HttpResponseBase:
        request.META[MOMENT] = moment.the_moment()
        return answer(request)

    return with_moment


def moment_of(request: HttpRequest) -> datetime:
    """The request's moment."""
    told: datetime = request.META[MOMENT]
    return told


def closed_pages(answer: Answer) -> Answer:
    """Say to the browser what a page may do, and that no page is to be kept."""

    def with_headers(request: HttpRequest) -> HttpResponseBase:
        response = answer(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if not request.path.startswith(settings.STATIC_URL):
            # The back button on a shared terminal must show nothing.
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return with_headers


def from_here_only(answer: Answer) -> Answer:
    """Do nothing that another site's page makes a browser ask, but open a page by a link."""

    def with_origin(request: HttpRequest) -> HttpResponseBase:
        if comes_from_elsewhere(request):
            words = "This was sent by another site, so nothing was done. Open Lapwing yourself."
            return HttpResponse(words, status=403, content_type="text/plain")
        return answer(request)

    return with_origin


def signed_in_only(answer: Answer) -> Answer:
    """Let nobody past who is not signed in, and lock a session that has been idle too long."""

    def with_person(request: HttpRequest) -> HttpResponseBase:
        if (
            request.path.startswith((settings.STATIC_URL, *OPEN_TO_ALL, *PUBLISHED))
            or request.path in OPEN_AS_THEY_STAND
        ):
            return answer(request)
        now = moment_of(request)
        if not (request.user.is_authenticated and signing.is_open(request.session, now)):
            return _ask_to_sign_in(request)
        if refused := _left_or_moved(request):
            return refused
        if not asked_by_the_page_itself(request):
            request.session[signing.ACTIVE] = now.isoformat()
        return answer(request)

    with_person.process_exception = _absent  # type: ignore[attr-defined]
    return with_person


def _absent(request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
    """The page of what is not there, made here and now, for the reason in pages/absent.py."""
    from lapwing.web.pages.help import not_found

    return not_found(request) if isinstance(exception, Http404) else None


def _left_or_moved(request: HttpRequest) -> HttpResponseBase | None:
    """What is said to somebody who holds no post any more, or not the one that they work in."""
    from lapwing.web.pages.sign_in import no_post
    from lapwing.web.viewing import user_id, viewer

    if not may_enter(user_id(request), moment_of(request)):
        logout(request)
        return HttpResponse(status=401) if _is_no_page(request) else no_post(request)
    role = request.session.get(signing.ROLE)
    if role in viewer(request).roles or request.path == reverse("sign-out"):
        return None
    return HttpResponse(status=401) if _is_no_page(request) else _ask_for_role(request)


def _ask_for_role(request: HttpRequest) -> HttpResponseBase:
    from lapwing.web.pages.kept import kept_after_refusal

    if request.method == "POST":  # what was typed is kept, and nothing is done in another role
        return kept_after_refusal(request)
    request.session["next"] = request.get_full_path()
    return HttpResponseRedirect(reverse("choose-role"))


def _is_no_page(request: HttpRequest) -> bool:
    by_script = ("/drafts/keep", "/patrol/")
    return "HX-Request" in request.headers or request.path.startswith(by_script)


def asked_by_the_page_itself(request: HttpRequest) -> bool:
    """Whether a page asks that reads itself again, and nobody who sits before it."""
    # A page that refreshes itself through the night must not keep an empty room signed in.
    if request.path == READY:  # a phone asks it whenever it has a signal again
        return True
    return "HX-Request" in request.headers and request.method == "GET"


def _ask_to_sign_in(request: HttpRequest) -> HttpResponseBase:
    from lapwing.web.pages.sign_in import sign_in_address, sign_in_again

    again = {"again": "yes"} if request.user.is_authenticated else {}
    address = sign_in_address(request, next=request.get_full_path(), **again)
    vehicle = signing.is_vehicle(request.session)
    if request.user.is_authenticated:
        logout(request)
    if _is_no_page(request):
        return HttpResponse(status=401)
    if request.method == "POST":
        return sign_in_again(request, vehicle=vehicle)
    return HttpResponseRedirect(address)
