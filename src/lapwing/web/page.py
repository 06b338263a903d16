"""Shows a page: a template, its values, and the frame that stands around every page."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from markupsafe import Markup

from lapwing import __version__
from lapwing.areas.forces import publishing
from lapwing.assurance.measures.actions import alarms_waiting
from lapwing.web.again import again_of, is_shown_already
from lapwing.web.frame import Frame, SignedIn, navigation
from lapwing.web.middleware import moment_of
from lapwing.web.open_glass import glass_open_here, glass_waiting
from lapwing.web.places import MEASURES, NEEDS_YOU, places_of
from lapwing.web.signing import session
from lapwing.web.viewing import alerts_waiting, reports_waiting, signed_in, viewer


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


def show_again(
    request: HttpRequest, template: str, page: object, *, part: str, title: str, here: str
) -> HttpResponse:
    """A page that reads its ``part`` again by itself; an empty answer where it shows just that."""
    values = {"frame": frame_of(request, title=title, here=here), "page": page}
    again = again_of(render_to_string(part, values))
    if is_shown_already(request, again):
        return HttpResponse(status=204)
    return HttpResponse(render_to_string(template, {**values, "again": again}))


def frame_of(request: HttpRequest, *, title: str, here: str = "", error: bool = False) -> Frame:
    """The frame as it stands for whoever asks, with the alerts that wait for them."""
    person: SignedIn | None = signed_in(request)
    alerts = alerts_waiting(request) if person else 0
    waiting = glass_waiting(request) if person else None
    places = places_of(viewer(request), heard=waiting is not None) if person else ()
    reports = reports_waiting(request) if NEEDS_YOU in places else 0
    return Frame(
        title=title,
        csrf=csrf_field(request),
        person=person,
        navigation=navigation(
            here,
            places,
            alerts=alerts,
            glass=waiting or 0,
            reports=reports,
            alarms=alarms_waiting(viewer(request)) if MEASURES in places else 0,
        ),
        home=places[0].text if places else "",
        alerts=alerts,
        reports=reports,
        edition=__version__,
        demo=is_demo(),
        idle=int(session.idle(request.session).total_seconds()),
        left=session.seconds_left(request.session, moment_of(request)) if person else 0,
        error=error,
        glass=glass_open_here(request) if person else (),
        rulebook=bool(publishing()),
    )


def csrf_field(request: HttpRequest) -> Markup:
    """The hidden field without which a form is not taken."""
    field = '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
    return Markup(field).format(get_token(request))


def is_demo() -> bool:
    """Whether this is a demonstration, whose people do not exist."""
    demo: Any = getattr(settings, "DEMO", False)
    return bool(demo)
