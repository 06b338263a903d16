"""Shows a page: a template, its values, and the frame that stands around every page."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from markupsafe import Markup

from lapwing import __version__
from lapwing.casework.odd_looks.queries import may_review
from lapwing.journal.look_queries import may_read_log
from lapwing.web.frame import Frame, SignedIn, navigation
from lapwing.web.middleware import moment_of
from lapwing.web.open_glass import glass_open_here, glass_waiting
from lapwing.web.signing import session
from lapwing.web.viewing import alerts_waiting, signed_in, viewer


def show(
    request: HttpRequest,
    template: str,
    page: object,
    *,
    title: str,
    here: str = "",
    error: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The page. ``title`` holds nothing of a person; ``here`` is a place in the navigation."""
    values = {"frame": frame_of(request, title=title, here=here, error=error), "page": page}
    return HttpResponse(render_to_string(template, values), status=status)


def frame_of(request: HttpRequest, *, title: str, here: str = "", error: bool = False) -> Frame:
    """The frame as it stands for whoever asks, with the alerts that wait for them."""
    person: SignedIn | None = signed_in(request)
    alerts = alerts_waiting(request) if person else 0
    return Frame(
        title=title,
        csrf=csrf_field(request),
        person=person,
        navigation=navigation(
            here,
            alerts,
            log=_reads_log(request, person),
            odd=person is not None and may_review(viewer(request)) is None,
            partner=person is not None and person.partner,
            glass=glass_waiting(request) if person else None,
        ),
        alerts=alerts,
        edition=__version__,
        demo=is_demo(),
        idle=int(session.idle(request.session).total_seconds()),
        left=session.seconds_left(request.session, moment_of(request)) if person else 0,
        error=error,
        glass=glass_open_here(request) if person else (),
    )


def _reads_log(request: HttpRequest, person: SignedIn | None) -> bool:
    return person is not None and may_read_log(viewer(request)) is None


def csrf_field(request: HttpRequest) -> Markup:
    """The hidden field without which a form is not taken."""
    field = '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
    return Markup(field).format(get_token(request))


def is_demo() -> bool:
    """Whether this is a demonstration, whose people do not exist."""
    demo: Any = getattr(settings, "DEMO", False)
    return bool(demo)
