"""The assessments of a child, of the household and of the address, in one table."""

from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds
from lapwing.base.clock import london_date
from lapwing.base.partial_date import age_words
from lapwing.journal.entry import Entry
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.web.addresses import case_address, child_address
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.desk import desk_of
from lapwing.web.present.person import about_person
from lapwing.web.present.triage import grade_words
from lapwing.web.viewing import viewer
from lapwing.worklists.together import Together, together
from lapwing.worklists.triage import FIELD

PARTS = {
    "child": "This child",
    "household": "Others of the household",
    "address": "Others at the address before",
}
SAID = {
    "assessment-shared": "recipients",
    "assessment-authority-decided": "response",
    "assessment-early-help": "accepted",
}


@require_GET
@only_for(Act.FIND_PEOPLE)
def assessments_together(request: HttpRequest, person: UUID) -> HttpResponse:
    """Every assessment that belongs beside this child's, in three parts."""
    who, now = viewer(request), moment_of(request)
    found = record.person(who, person)
    if found is None:
        return refused(request, NOT_FOUND)
    everything = together(who, person, now)
    page = SimpleNamespace(
        about=about_person(found, now),
        child_href=child_address(person),
        parts=[
            SimpleNamespace(
                key=key,
                title=title,
                lines=[_line(one, now, who.force) for one in everything if one.tie == key],
            )
            for key, title in PARTS.items()
        ],
        total=len(everything),
    )
    return show(request, "pages/together.html", page, title="Assessments read together")


def _line(one: Together, now: datetime, force: str) -> SimpleNamespace:
    return SimpleNamespace(
        name=one.name,
        age=age_words(one.birth, london_date(now)) if one.birth else "Age not known",
        reference=one.reference,
        href=case_address(one.case),
        began=short_moment(one.opened_at, now),
        state=f"Closed {short_moment(one.closed_at, now)}" if one.closed_at else "Open",
        grade=grade_words(one.case, one.entries),
        outcome=outcome_words(one.outcome, now),
        ring=None if one.ring is None else desk_of(force, FIELD, one.ring),
    )


def outcome_words(entry: Entry | None, now: datetime) -> str:
    """What came of an assessment last, in the words of the form that asked for it."""
    if entry is None:
        return "Nothing yet"
    kind = all_kinds()[entry.kind]
    words = f"{kind.happened}, {short_moment(entry.at, now)}"
    question = kind.question(SAID.get(entry.kind, ""))
    options = getattr(question, "options", ())
    said = entry.answers.get(SAID.get(entry.kind, ""))
    codes = said if isinstance(said, tuple) else (said,)
    labels = [option.label for option in options if option.code in codes]
    return f"{words}: {', '.join(labels)}" if labels else words
