"""Where a record is restricted: what may be known of it, breaking the glass, and the reviews."""

from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from lapwing.base.clock_words import relative_words
from lapwing.base.refusals import Refusal
from lapwing.casework import glass
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, Level, Part, decide, facts_of, may
from lapwing.record.access.glass import REASONS
from lapwing.record.values import CaseRecord
from lapwing.web.addresses import case_address, child_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages import proving
from lapwing.web.pages.help import refused
from lapwing.web.places import may_open
from lapwing.web.present import episode as shown
from lapwing.web.present.acts import acts
from lapwing.web.present.clocks import clocks
from lapwing.web.present.desk import desk_of
from lapwing.web.present.household import flagged, living
from lapwing.web.present.person import about_person
from lapwing.web.present.risk import NOT_GRADED, TONES, grade_words
from lapwing.web.reading import read
from lapwing.web.signing import proof
from lapwing.web.viewing import role_title, viewer
from lapwing.worklists.board import board

MOST_DUTIES = 8
MOST_WORDS = 500


def pointer(request: HttpRequest, case: UUID, done: str = "") -> HttpResponse:
    """What may be known of a case that may not be read; of one that may not be known, nothing.

    ``done`` says what was just recorded on it.
    """
    who, now = viewer(request), moment_of(request)
    found = record.known_case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return refused(request, NOT_FOUND)
    facts = facts_of(who, found)
    mine = [one for one in reading.obligations if one.case == str(case)]
    missing = next((one for one in board(who, now, about=[found.person]) if one.case == case), None)
    page = SimpleNamespace(
        about=about_person(reading.person, now),
        child_href=child_address(found.person),
        reference=found.reference,
        done=done,
        grade=SimpleNamespace(
            words=grade_words(missing.grade) if missing.grade else NOT_GRADED.words,
            tone=TONES.get(missing.grade or "", "medium"),
        )
        if missing
        else None,
        why=decide(who, Act.SEE, Part.NARRATIVE, facts).why,
        desk=desk_of(found.force, found.kind, found.desk),
        may_break=may(who, Act.BREAK_GLASS, facts) is None,
        break_href=reverse("break-glass", kwargs={"case": case}),
        flags=flagged(reading),
        living=living(reading, who, None),
        trigger_plan=shown.trigger_plan(reading),
        proactive_plan=shown.proactive_plan(reading),
        clocks=clocks(mine, reading.rules, who, now)[:MOST_DUTIES],
        groups=acts(who, found),
    )
    return show(request, "pages/pointer.html", page, title="Restricted record")


@require_http_methods(["GET", "POST"])
def break_glass(request: HttpRequest, case: UUID) -> HttpResponseBase:
    """Why one cannot wait, in one tap; then the case itself.

    Whoever has not shown lately that it is they does so on the same page, so that it stays three
    taps; only where that needs a page of its own (a passkey) it comes before this one.
    """
    who, now = viewer(request), moment_of(request)
    found = record.known_case(who, case)
    if found is None:
        return refused(request, NOT_FOUND)
    if decide(who, Act.SEE, Part.NARRATIVE, facts_of(who, found)).level == Level.WHOLE:
        return HttpResponseRedirect(case_address(case))
    if refusal := may(who, Act.BREAK_GLASS, facts_of(who, found)):
        return refused(request, refusal, status=403)
    proved = proof.recently_proved(request)
    if not proved and proving.fields_of_proof(request) is None:
        return proof.ask(request)
    if request.method == "GET":
        return _reasons(request, found, proved=proved)
    reason, words = request.POST.get("reason", ""), request.POST.get("words", "")
    if reason not in REASONS:
        return _reasons(request, found, proved=proved, problem="Choose why you cannot wait.")
    if not proved and (wrong := proving.problem_of_proof(request)):
        return _reasons(request, found, proved=False, wrong_proof=wrong)
    outcome = glass.break_glass(who, now, case, reason, words=words[:MOST_WORDS])
    if isinstance(outcome, Refusal):
        return refused(request, outcome, status=403)
    return HttpResponseRedirect(case_address(case))


def _reasons(
    request: HttpRequest,
    case: CaseRecord,
    *,
    proved: bool,
    problem: str = "",
    wrong_proof: str = "",
) -> HttpResponse:
    asked = None if proved else proving.fields_of_proof(request, wrong_proof)
    problems = [Problem(question="reason", control="reason", says=problem)] if problem else []
    if wrong_proof:
        control = "code" if asked and asked.code else "password"
        problems.append(Problem(question=control, control=control, says=wrong_proof))
    chosen = request.POST.get("reason", "")
    page = SimpleNamespace(
        reference=case.reference,
        case_href=case_address(case.id),
        summary=error_summary(problems) if problems else None,
        proof=asked,
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
                {
                    "value": key,
                    "text": words,
                    "id": "reason" if place == 0 else f"reason-{place}",
                    "checked": key == chosen,
                }
                for place, (key, words) in enumerate(REASONS.items())
            ],
            **({"errorMessage": {"text": problem}} if problem else {}),
        },
        words={
            "id": "words",
            "name": "words",
            "label": {"text": "Anything else (optional)"},
            "hint": {"text": "Kept in the log and sent to nobody"},
            "value": request.POST.get("words", ""),
            "autocomplete": "off",
        },
    )
    title = "Break the glass"
    return show(request, "pages/break_glass.html", page, title=title, error=bool(problems))


@require_POST
def close_glass(request: HttpRequest, case: UUID) -> HttpResponseBase:
    """Give up the sight of a case before its time is over."""
    glass.close_glass(viewer(request), moment_of(request), case)
    return HttpResponseRedirect(case_address(case))


@require_http_methods(["GET", "POST"])
def reviews(request: HttpRequest) -> HttpResponseBase:
    """Every broken glass that waits for its review; and to supervisors, what was told of theirs."""
    who, now = viewer(request), moment_of(request)
    heard = glass.heard_of(who)
    refusal = may_open(who, Act.REVIEW_GLASS)
    if refusal and not heard:
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
    page = SimpleNamespace(
        reviews=refusal is None,
        waiting=[_waiting(one, now) for one in glass.to_review(who, now)],
        heard=[_heard(one, now) for one in heard],
        findings=glass.FINDINGS,
        problem=problem,
    )
    return show(
        request,
        "pages/glass_reviews.html",
        page,
        title="Broken glass",
        here="glass-reviews",
        error=bool(problem),
    )


def _heard(one: glass.Heard, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        id=str(one.id),
        name=one.name,
        number=one.number,
        when=short_moment(one.at, now),
        age=relative_words(one.at, now),
        reason=one.reason,
    )


def _waiting(one: glass.ToReview, now: datetime) -> SimpleNamespace:
    looks = sum(times for _, times in one.did)
    return SimpleNamespace(
        id=str(one.id),
        name=one.name,
        number=one.number,
        role=role_title(one.role) or "Role not known",
        when=short_moment(one.at, now),
        age=relative_words(one.at, now),
        reason=one.reason,
        looks="Nothing was looked at"
        if not looks
        else f"Looked {looks:,} {'time' if looks == 1 else 'times'}",
        did=one.did,
        late=one.late,
    )


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)
