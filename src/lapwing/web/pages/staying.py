"""Staying signed in: the button of the warning before an idle session is locked."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST


@require_POST
def stay(request: HttpRequest) -> HttpResponse:
    """Nothing but a sign of life: whatever a person sends keeps their session."""
    del request
    return HttpResponse(status=204)
