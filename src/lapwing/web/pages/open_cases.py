"""The open cases of one field of work, the nearest deadline first, with how each stands."""

from datetime import datetime
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds, case_words
from lapwing.base.clock import london_date
from lapwing.base.clock_words import relative_words
from lapwing.base.partial_date import age_words
from lapwing.journal.entry import Entry
from lapwing.journal.questions import Choice
from lapwing.record.access import NOT_FOUND, Act
from lapwing.web.addresses import case_address, field_address
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show_again
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.acts import beginnings
from lapwing.web.present.case import MISSING
from lapwing.web.present.desk import desk_of
from lapwing.web.present.due import due
from lapwing.web.present.paging import part
from lapwing.web.viewing import viewer
from lapwing.worklists.open_cases import OpenCase, open_cases

FIELDS = tuple(area for area in case_words() if area != MISSING)  # which have a board of their own
AT_ONCE = 50  # cases of one part of the list; a page of hundreds takes a second and is not read
MOST_EVER = 1_000_000
GRADE = "grade"  # the question of that name is how grave a field holds a case to be


# To whoever may see nobody, an empty list would say that nothing is open.
@require_GET
@only_for(Act.FIND_PEOPLE)
def open_cases_page(request: HttpRequest, field: str = "") -> HttpResponse:
    """Every open case of one field of work, as far as the viewer may know of it."""
    who, now = viewer(request), moment_of(request)
    if not field:
        return HttpResponseRedirect(field_address(FIELDS[0]))
    if field not in FIELDS:
        return refused(request, NOT_FOUND)
    asked = part(request.GET.get("part", ""), MOST_EVER, "", size=AT_ONCE)
    found = open_cases(who, field, now, most=AT_ONCE, after=asked.first)
    if not found.cases and asked.first:
        return HttpResponseRedirect(field_address(field))  # they were closed meanwhile
    here = f"{field_address(field)}?part="
    shown = part(str(asked.number), found.total, here, size=AT_ONCE, ways=("Sooner", "Later"))
    lines = [_line(one, field, now, who.force) for one in found.cases]
    words = case_words()[field]
    page = SimpleNamespace(
        again=f"{here}{shown.number}",
        part=shown,
        title=words.many,
        fields=[
            SimpleNamespace(text=case_words()[one].many, href=field_address(one), here=one == field)
            for one in FIELDS
        ],
        begin=tuple(one for one in beginnings(who) if one.area == field),
        lines=lines,
        total=found.total,
        overdue=found.overdue,
        oldest=relative_words(found.oldest, now) if found.oldest else "",
        read=short_moment(now, now),
    )
    return show_again(
        request,
        "pages/open_cases.html",
        page,
        part="pages/open_case_lines.html",
        title=words.many,
        here="open-cases",
    )


def _line(one: OpenCase, field: str, now: datetime, force: str) -> SimpleNamespace:
    last = max(one.entries, key=lambda entry: (entry.at, entry.recorded), default=None)
    return SimpleNamespace(
        name=one.name,
        reference=one.reference,
        href=case_address(one.case),
        age=age_words(one.birth, london_date(now)) if one.birth else "Age not known",
        ring=None if one.ring is None else desk_of(force, field, one.ring),
        grade=_grade(one.entries),
        opened=one.opened_at,
        opened_words=relative_words(one.opened_at, now),
        opened_date=short_moment(one.opened_at, now),
        last=all_kinds()[last.kind].happened if last else "Not told here",
        last_date=short_moment(last.at, now) if last else "",
        due=due(one.due_at, now) if one.due_at else None,
        due_title=one.due_title,
        overdue=one.overdue,
    )


def _grade(entries: tuple[Entry, ...]) -> str:
    """The grade that was given last, in the words of the form that asked for it."""
    for entry in sorted(entries, key=lambda one: (one.at, one.recorded), reverse=True):
        question = all_kinds()[entry.kind].question(GRADE)
        if isinstance(question, Choice) and entry.answers.get(GRADE):
            labels = {option.code: option.label for option in question.options}
            return labels.get(str(entry.answers[GRADE]), "")
    return ""
