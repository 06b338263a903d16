"""Going on duty and off, and handing over what one holds."""

from collections.abc import Collection
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID, uuid4, uuid5

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods

from lapwing.casework import door, tours
from lapwing.casework.desk import as_id
from lapwing.casework.draft import Draft, Recorded, Refused
from lapwing.journal import queries as journal
from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, record_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.only import only_for
from lapwing.web.viewing import role_title, signed_in, viewer
from lapwing.worklists import handover as handing
from lapwing.worklists.values import Held

OFFER = "missing-handover-offered"
ACCEPT = "missing-handover-accepted"
GONE = "This is not offered to you any more. Ask whoever offered it."


@require_http_methods(["GET", "POST"])
@only_for(Act.GO_ON_DUTY)
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
@only_for(Act.GO_ON_DUTY)
def handover(request: HttpRequest) -> HttpResponseBase:
    """What is offered to this person, accepted here one by one or all at once, and what they hold.

    Only what stood on the page is accepted: nobody takes an episode whose briefing they never saw.
    """
    who, now = viewer(request), moment_of(request)
    if request.method == "GET":
        if request.GET.get("check") == "all":
            return _check_all(request)
        told = {as_id(each) for each in request.GET.getlist("taken")}
        return _handover(request, (), taken=told)
    key = as_id(request.POST.get("form-key")) or uuid4()
    offered = {one.offered_by: one for one in handing.offered_to_me(who, now)}
    mine = {one.offered_by: one for one in handing.held(who, now) if one.accepted}
    taken, problems = list[UUID](), dict[str, None]()
    for offer in map(as_id, request.POST.getlist("offer")):
        if offer in offered:
            outcome = _accept(who, now, offered[offer], key)
            if isinstance(outcome, Refused):
                problems[f"{offered[offer].reference}: {outcome}"] = None
            else:
                taken.append(offered[offer].case)
        elif offer in mine:
            taken.append(mine[offer].case)  # sent twice: it is theirs already
        else:
            problems[GONE] = None
    if problems or not taken:
        return _handover(request, tuple(problems) or (GONE,), taken=set(taken))
    query = urlencode({"taken": [str(case) for case in taken]}, doseq=True)
    return HttpResponseRedirect(f"{reverse('handover')}?{query}")


def _accept(who: Viewer, now: datetime, one: Held, key: UUID) -> Recorded | Refused:
    draft = Draft(
        kind=ACCEPT,
        key=uuid5(key, str(one.offered_by)),
        case=one.case,
        regarding=one.offered_by,
        answers={},
    )
    return door.record(who, now, draft)


def _check_all(request: HttpRequest) -> HttpResponse:
    """Everything that is offered, to be read before it is accepted at once."""
    who, now = viewer(request), moment_of(request)
    offered = [_offered(who, each, now) for each in handing.offered_to_me(who, now)]
    if not offered:
        return _handover(request, (), taken=set())
    page = SimpleNamespace(key=str(uuid4()), offered=offered)
    return show(request, "pages/accept_all.html", page, title="Accept all", here="handover")


def _handover(
    request: HttpRequest, problems: tuple[str, ...], *, taken: Collection[UUID | None]
) -> HttpResponse:
    who, now = viewer(request), moment_of(request)
    offered = handing.offered_to_me(who, now)
    held = handing.held(who, now)
    page = SimpleNamespace(
        problems=problems,
        key=str(uuid4()),
        offered=[_offered(who, each, now) for each in offered],
        held=[_held(each, now) for each in held],
        taken=[_held(each, now) for each in held if each.case in taken],
        pack=reverse("handover-pack"),
    )
    return show(
        request,
        "pages/handover.html",
        page,
        title="Handover",
        here="handover",
        error=bool(problems),
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
