"""Making the pack for a case review: a reason by tap, a moment if it is not now, and one file."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods

from lapwing.base.refusals import Refusal
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.web.addresses import child_address
from lapwing.web.forms.moment_asked import moment_asked, typed_parts
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.chronology_papers import may_take_out
from lapwing.web.pages.help import refused
from lapwing.web.present.person import about_person
from lapwing.web.review_pack import REASONS, review_pack
from lapwing.web.signing.proof import proved
from lapwing.web.viewing import viewer


@require_http_methods(["GET", "POST"])
@proved()  # a child's whole record in one file
def make_review_pack(request: HttpRequest, person: UUID) -> HttpResponse:
    """Ask what it is for and as at when; then give it, logged first."""
    who, now = viewer(request), moment_of(request)
    found = record.person(who, person)
    if found is None:
        return refused(request, NOT_FOUND)
    refusals = may_take_out(who, record.cases_of(who, person))
    if all(refusals.values()):
        no = next((one for one in refusals.values() if one), NOT_FOUND)
        return refused(request, no, status=403)
    problems: list[Problem] = []
    why = request.POST.get("why", "")
    if request.method == "POST":
        known_at, wrong = moment_asked(request, now)
        if wrong:
            problems.append(Problem(question="known", control="known-day", says=wrong))
        if why not in REASONS:
            says = "Say what the pack is for."
            problems.append(Problem(question="why", control="why", says=says))
        if not problems:
            made = review_pack(who, now, person, why, known_at=known_at)
            if isinstance(made, Refusal):
                return refused(request, made, status=403)
            response = HttpResponse(made.zipped(), content_type="application/zip")
            response.headers["Content-Disposition"] = f'attachment; filename="{made.name}.zip"'
            return response
    said = {one.question: one.says for one in problems}
    page = SimpleNamespace(
        about=about_person(found, now),
        back=child_address(person),
        summary=error_summary(problems) if problems else None,
        wrong=said.get("known", ""),
        parts=typed_parts(request),
        radios={
            "idPrefix": "why",
            "name": "why",
            "fieldset": {
                "legend": {"text": "What is it for?", "classes": "govuk-fieldset__legend--m"}
            },
            "items": [
                {"value": key, "text": words, "checked": key == why}
                for key, words in REASONS.items()
            ],
            **({"errorMessage": {"text": said["why"]}} if "why" in said else {}),
        },
    )
    return show(
        request, "pages/review_pack.html", page, title="Pack for a case review",
        error=bool(problems), status=409 if problems else 200,
    )  # fmt: skip
