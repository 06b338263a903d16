"""Going on duty and off, and handing over what one holds."""

from datetime import datetime
from types import SimpleNamespace
from uuid import uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.casework import tours
from lapwing.casework.draft import Refused
from lapwing.record.roles import ROLES
from lapwing.web.addresses import case_address, record_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.viewing import role_title, signed_in, viewer
from lapwing.worklists import handover as handing
from lapwing.worklists.values import Held

OFFER = "missing-handover-offered"
ACCEPT = "missing-handover-accepted"


@require_http_methods(["GET", "POST"])
def tour(request: HttpRequest) -> HttpResponseBase:
    """Whether this person is on duty, and the one button that changes it."""
    who, now = viewer(request), moment_of(request)
    if request.method == "GET":
        return _tour(request, "")
    if request.POST.get("act") == "on":
        if who.team is None:
            return _tour(request, "You have no team. Ask your Lapwing administrator for one.")
        begun = tours.start_tour(who, now, role=who.acting_role, team=who.team)
        return _tour(request, str(begun)) if isinstance(begun, Refused) else _home()
    reason = request.POST.get("gate-reason", "")
    ended = tours.end_tour(who, now, key=uuid4(), exception=reason)
    if isinstance(ended, tours.OffDuty):
        return HttpResponseRedirect(reverse("tour"))
    if isinstance(ended, tours.StillHolding):
        return _tour(request, ended.stop.says, may_leave=ended.stop.may_allow)
    return _tour(request, str(ended))


def _home() -> HttpResponseBase:
    return HttpResponseRedirect(reverse("worklist"))


def _tour(request: HttpRequest, problem: str, *, may_leave: bool = False) -> HttpResponse:
    who, now = viewer(request), moment_of(request)
    person = signed_in(request)
    on_duty = bool(person and person.on_duty)
    control = "gate-reason" if may_leave else "tour-act"
    problems = [Problem(question="", control=control, says=problem)] if problem else []
    role = role_title(who.acting_role)
    page = SimpleNamespace(
        summary=error_summary(problems) if problems else None,
        on_duty=on_duty,
        says=f"What falls to the role {role.lower()} comes to you."
        if on_duty
        else f"Go on duty as {role.lower()} to be given what falls to that role.",
        held=[_held(each, now) for each in handing.held(who, now)],
        may_leave=may_leave,
    )
    return show(request, "pages/tour.html", page, title="Your tour of duty", error=bool(problem))


@require_GET
def handover(request: HttpRequest) -> HttpResponse:
    """What is offered to this person, and what they hold and may offer."""
    who, now = viewer(request), moment_of(request)
    page = SimpleNamespace(
        offered=[_held(each, now) for each in handing.offered_to_me(who, now)],
        held=[_held(each, now) for each in handing.held(who, now)],
        pack=reverse("handover-pack"),
        may_offer=who.acting_role in ROLES,
    )
    return show(request, "pages/handover.html", page, title="Handover", here="handover")


def _held(each: Held, now: datetime) -> SimpleNamespace:
    when = short_moment(each.offered_at, now) if each.offered_at else ""
    return SimpleNamespace(
        child=each.child,
        reference=each.reference,
        href=case_address(each.case),
        offer=record_address(each.case, OFFER),
        accept=record_address(each.case, ACCEPT, str(each.offered_by or "")),
        offered_to="" if each.accepted else each.offered_to_name or "",
        when=when,
    )
