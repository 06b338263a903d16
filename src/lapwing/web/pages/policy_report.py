"""Takes what browsers report that a page tried and its policy forbade."""

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from lapwing.web.middleware import moment_of
from lapwing.web.policy.actions import note
from lapwing.web.policy.reports import LONGEST, violation_in

MOST_A_MINUTE = 60  # of all browsers together: who reports is not known, and need not be


@csrf_exempt
@require_POST
def policy_report(request: HttpRequest) -> HttpResponse:
    """Count it; whoever sends more than anybody reads is thanked and not heard."""
    now = moment_of(request)
    minute = f"lapwing.reports.{int(now.timestamp()) // 60}"
    cache.add(minute, 0, timeout=120)
    length = request.META.get("CONTENT_LENGTH") or ""
    if length.isdecimal() and int(length) <= LONGEST and cache.incr(minute) <= MOST_A_MINUTE:
        found = violation_in(request.body, request.get_host())
        if found is not None:
            note(found, now)
    return HttpResponse(status=204)
