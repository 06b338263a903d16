"""Going on duty and off, and handing over what one holds."""

from datetime import datetime
from types import SimpleNamespace
from uuid import UUID, uuid4, uuid5

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from lapwing.casework import door, tours
from lapwing.casework.desk import as_id
from lapwing.casework.draft import Draft, Refused
from lapwing.journal import queries as journal
from lapwing.record import queries as record
from lapwing.record.viewer import Viewer
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
GONE = "This is not offered to you any more. Ask whoever offered it."


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


@require_http_methods(["GET", "POST"])
def handover(request: HttpRequest) -> HttpResponseBase:
    """What is offered to this person, accepted here in one step, and what they may offer."""
    who, now = viewer(request), moment_of(request)
    if request.method == "GET":
        return _handover(request, "", taken=as_id(request.GET.get("taken")))
    offer = as_id(request.POST.get("offer"))
    key = as_id(request.POST.get("form-key")) or uuid4()
    wanted = [one for one in handing.offered_to_me(who, now) if one.offered_by == offer]
    if not wanted:
        mine = [one for one in handing.held(who, now) if one.offered_by == offer]
        # Sent twice: it is theirs already.
        return _taken(mine[0]) if mine and mine[0].accepted else _handover(request, GONE)
    outcome = door.record(
        who,
        now,
        Draft(
            kind=ACCEPT,
            key=uuid5(key, str(offer)),
            case=wanted[0].case,
            regarding=offer,
            answers={},
        ),
    )
    if isinstance(outcome, Refused):
        return _handover(request, str(outcome))
    return _taken(wanted[0])


def _taken(each: Held) -> HttpResponseBase:
    return HttpResponseRedirect(f"{reverse('handover')}?taken={each.case}")


def _handover(request: HttpRequest, problem: str, taken: UUID | None = None) -> HttpResponse:
    who, now = viewer(request), moment_of(request)
    offered = handing.offered_to_me(who, now)
    held = handing.held(who, now)
    page = SimpleNamespace(
        problem=problem,
        key=str(uuid4()),
        offered=[_offered(who, each, now) for each in offered],
        held=[_held(each, now) for each in held],
        taken=next((_held(each, now) for each in held if each.case == taken), None),
        pack=reverse("handover-pack"),
    )
    return show(
        request, "pages/handover.html", page, title="Handover", here="handover", error=bool(problem)
    )


def _offered(who: Viewer, each: Held, now: datetime) -> SimpleNamespace:
    """What is offered to the viewer, with the words of whoever offers it."""
    entry = journal.entry(who, each.offered_by) if each.offered_by else None
    author = UUID(entry.by.user) if entry else None
    people = record.staff(who, [author]) if author else {}
    shown = _held(each, now)
    shown.id = str(each.offered_by)
    shown.by = people[author].name if author in people else "Somebody"
    shown.briefing = str(entry.answers.get("briefing", "")) if entry else ""
    return shown


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
