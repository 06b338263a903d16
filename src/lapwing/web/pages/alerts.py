"""Alerts: what this person was told, and the one button that says by name that they know."""

from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from lapwing.base.refusals import Refusal
from lapwing.record.access import NOT_FOUND, Act
from lapwing.web.middleware import moment_of
from lapwing.web.page import frame_of, show_again
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.waiting import alert_of
from lapwing.web.viewing import viewer
from lapwing.worklists import actions, queries


@require_GET
@only_for(Act.GO_ON_DUTY)
def alerts(request: HttpRequest) -> HttpResponse:
    """The alerts that wait to be acknowledged."""
    now = moment_of(request)
    told = queries.alerts_for(viewer(request), now)
    page = SimpleNamespace(waiting=tuple(alert_of(alert, now) for alert in told))
    return show_again(
        request,
        "pages/alerts.html",
        page,
        part="pages/alert_lines.html",
        title="Alerts",
        here="alerts",
    )


@require_POST
def acknowledge(request: HttpRequest) -> HttpResponse:
    """Say by name that this person knows; whoever comes second changes nothing."""
    number = request.POST.get("alert", "")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return refused(request, NOT_FOUND)
    done = actions.acknowledge(viewer(request), int(number), moment_of(request))
    if isinstance(done, Refusal):
        return refused(request, done)
    return HttpResponseRedirect(reverse("alerts"))


@require_GET
def live_banner(request: HttpRequest) -> HttpResponse:
    """The live line again, and the count in the navigation; nothing where nothing has changed.

    An answer without content leaves the line alone, so that it is not read out again and again.
    """
    frame = frame_of(request, title="")
    if request.GET.get("shown") == frame.waits:
        return HttpResponse(status=204)
    return HttpResponse(render_to_string("pieces/live_banner.html", {"frame": frame}))
