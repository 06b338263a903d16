"""Where a record is restricted: what may be known of it, breaking the glass, and the reviews."""

from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from lapwing.base.refusals import Refusal
from lapwing.casework import glass
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, Facts, Level, Part, decide, facts_of, may
from lapwing.record.access.glass import REASONS
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, child_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.present import episode as shown
from lapwing.web.present.clocks import clocks
from lapwing.web.present.person import about_person
from lapwing.web.reading import read
from lapwing.web.viewing import viewer

NO_DESK = "the desk or the supervisor that holds it; the control room knows which"


def pointer(request: HttpRequest, case: UUID) -> HttpResponse:
    """What may be known of a case that may not be read; of one that may not be known, nothing."""
    who, now = viewer(request), moment_of(request)
    found = record.known_case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return refused(request, NOT_FOUND)
    decision = decide(who, Act.SEE, Part.NARRATIVE, facts_of(who, found))
    mine = [one for one in reading.obligations if one.case == str(case)]
    page = SimpleNamespace(
        about=about_person(reading.person, now),
        child_href=child_address(found.person),
        reference=found.reference,
        why=decision.why,
        desk=decision.desk or NO_DESK,
        may_break=may(who, Act.BREAK_GLASS, facts_of(who, found)) is None,
        break_href=reverse("break-glass", kwargs={"case": case}),
        trigger_plan=shown.trigger_plan(reading),
        proactive_plan=shown.proactive_plan(reading),
        clocks=clocks(mine, reading.rules, who, now)[:8],
    )
    return show(request, "pages/pointer.html", page, title="Restricted record")


def glass_until(who: Viewer, now: datetime, case: CaseRecord) -> SimpleNamespace | None:
    """Until when the viewer reads a case by broken glass, for the head of its page."""
    until = glass.open_until(who, now, case.id)
    if until is None:
        return None
    close = reverse("close-glass", kwargs={"case": case.id})
    return SimpleNamespace(until=short_moment(until, now), close=close)


@require_http_methods(["GET", "POST"])
def break_glass(request: HttpRequest, case: UUID) -> HttpResponseBase:
    """Why one cannot wait, in one tap; then the case itself."""
    who, now = viewer(request), moment_of(request)
    found = record.known_case(who, case)
    if found is None:
        return refused(request, NOT_FOUND)
    if decide(who, Act.SEE, Part.NARRATIVE, facts_of(who, found)).level == Level.WHOLE:
        return HttpResponseRedirect(case_address(case))
    if refusal := may(who, Act.BREAK_GLASS, facts_of(who, found)):
        return refused(request, refusal, status=403)
    problem = ""
    if request.method == "POST":
        outcome = glass.break_glass(who, now, case, request.POST.get("reason", ""))
        if not isinstance(outcome, Refusal):
            return HttpResponseRedirect(case_address(case))
        problem = outcome.what
    return _reasons(request, found, problem)


def _reasons(request: HttpRequest, case: CaseRecord, problem: str) -> HttpResponse:
    problems = [Problem(question="reason", control="reason", says=problem)] if problem else []
    page = SimpleNamespace(
        reference=case.reference,
        case_href=case_address(case.id),
        summary=error_summary(problems) if problems else None,
        reasons={
            "idPrefix": "reason",
            "name": "reason",
            "fieldset": {
                "legend": {
                    "text": "Why can you not wait for the desk?",
                    "classes": "govuk-fieldset__legend--m",
                }
            },
            "items": [
                {"value": key, "text": words, "id": "reason" if place == 0 else f"reason-{place}"}
                for place, (key, words) in enumerate(REASONS.items())
            ],
            **({"errorMessage": {"text": problem}} if problem else {}),
        },
    )
    title = "Break the glass"
    return show(request, "pages/break_glass.html", page, title=title, error=bool(problem))


@require_POST
def close_glass(request: HttpRequest, case: UUID) -> HttpResponseBase:
    """Give up the sight of a case before its time is over."""
    glass.close_glass(viewer(request), moment_of(request), case)
    return HttpResponseRedirect(reverse("worklist"))


@require_http_methods(["GET", "POST"])
def reviews(request: HttpRequest) -> HttpResponseBase:
    """Every broken glass that waits for its review, and what the review found."""
    who, now = viewer(request), moment_of(request)
    if refusal := may(who, Act.REVIEW_GLASS, Facts(force=who.force)):
        return refused(request, refusal, status=403)
    problem = ""
    if request.method == "POST":
        outcome = glass.review(
            who,
            now,
            _uuid(request.POST.get("glass", "")),
            request.POST.get("finding", ""),
            request.POST.get("said", ""),
        )
        if outcome is None:
            return HttpResponseRedirect(reverse("glass-reviews"))
        problem = f"{outcome.what} {outcome.do}"
    waiting = [
        SimpleNamespace(
            id=str(one.id),
            name=one.name,
            number=one.number,
            when=short_moment(one.at, now),
            reason=one.reason,
            looks=one.looks,
            late=one.late,
        )
        for one in glass.to_review(who, now)
    ]
    page = SimpleNamespace(waiting=waiting, findings=glass.FINDINGS, problem=problem)
    return show(
        request, "pages/glass_reviews.html", page, title="Broken glass", error=bool(problem)
    )


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)
