"""Alerts: what this person was told, and the one button that says by name that they know."""

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.views.decorators.http import require_GET

from lapwing.web.page import frame_of


@require_GET
def live_banner(request: HttpRequest) -> HttpResponse:
    """The live line again, and the count in the navigation; nothing where nothing has changed.

    An answer without content leaves the line alone, so that it is not read out again and again.
    """
    frame = frame_of(request, title="")
    if request.GET.get("shown") == str(frame.alerts):
        return HttpResponse(status=204)
    return HttpResponse(render_to_string("pieces/live_banner.html", {"frame": frame}))
