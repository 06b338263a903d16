"""Conflicts of interest: anybody says their own; professional standards anybody's, and end them."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from lapwing.base.refusals import Refusal
from lapwing.casework import conflicts as casework
from lapwing.record.viewer import Viewer
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.signing.proof import ask, recently_proved
from lapwing.web.viewing import viewer

FIELDS = ("number", "person", "tie")


@require_http_methods(["GET", "POST"])
def conflicts(request: HttpRequest) -> HttpResponseBase:
    """Say a conflict of interest; and for professional standards, see and end those that hold."""
    who, now = viewer(request), moment_of(request)
    keeps = casework.may_keep(who) is None
    if keeps and request.method == "POST" and not recently_proved(request):
        return ask(request)  # what is said here takes a record away from somebody else
    refusal = None
    if request.method == "POST":
        refusal = _done(request, who, keeps=keeps)
        if refusal is None:
            return HttpResponseRedirect(f"{reverse('conflicts')}?said=1")
    control = (refusal.field or "person") if refusal else ""
    problem = Problem(question=control, control=control, says=str(refusal)) if refusal else None
    page = SimpleNamespace(
        keeps=keeps,
        said="said" in request.GET,
        typed={name: request.POST.get(name, "") for name in FIELDS},
        wrong=problem,
        summary=error_summary([problem]) if problem else None,
        ties=casework.TIES,
        lines=[
            SimpleNamespace(
                id=str(one.id),
                name=one.name,
                number=one.number,
                reference=one.reference,
                tie=casework.TIES.get(one.tie, one.tie),
                when=short_moment(one.since, now),
                told_by=one.told_by,
            )
            for one in casework.conflicts(who)
        ],
    )
    return show(
        request,
        "pages/conflicts.html",
        page,
        title="Conflicts of interest",
        here="conflicts",
        error=problem is not None,
    )


def _done(request: HttpRequest, who: Viewer, *, keeps: bool) -> Refusal | None:
    now = moment_of(request)
    if ended := request.POST.get("end", ""):
        return casework.end(who, now, _uuid(ended))
    return casework.declare(
        who,
        now,
        number=request.POST.get("number", "") if keeps else who.number,
        reference=request.POST.get("person", ""),
        tie=request.POST.get("tie", ""),
    )


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)
