"""Finding a child before anything is written, so that nobody is put on record twice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET
from markupsafe import Markup

from lapwing.areas import area_of, begins_case, case_words
from lapwing.base.clock import london_date
from lapwing.base.partial_date import Birth
from lapwing.base.partial_date_typed import read_birth
from lapwing.base.refusals import Refusal
from lapwing.journal.kind import Kind
from lapwing.matching.asked import Part
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.one_person import others_of
from lapwing.record.search import Found, Results, find_people
from lapwing.record.values import PersonRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import begin_address, case_address, child_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.acts import Beginning, beginnings
from lapwing.web.present.desk import desk_of
from lapwing.web.present.person import age, born, home
from lapwing.web.present.weighed import Step, in_words, steps
from lapwing.web.viewing import viewer
from lapwing.worklists.board import board
from lapwing.worklists.values import MissingChild

Params = dict[str, object]
_NARROWER = "An age, a date of birth, a street or a postcode beside it narrows it down."


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """Somebody who may be meant, why, and the facts by which two people are told apart."""

    id: str
    name: str
    href: str
    reference: str
    why: str
    steps: tuple[Step, ...]
    born: str
    age: str
    home: str
    school: str
    missing: str = ""  # the episode in which they are missing already, if they are
    opens: str = ""  # what the button says that leads there, where it does
    also: str = ""  # what they are called on other records of the same person
    ring: tuple[str, ...] = ()  # each restricted record, and the desk to ring about it
    draw_href: str = ""  # where the picture of how they were weighed is
    drawn: Markup | None = None
    drawn_says: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class FindPage:
    """The values of the page that looks for a child."""

    heading: str
    hint: str
    action: str
    find: Params
    birth: Params
    summary: Params | None
    asked: bool
    said: str
    read: tuple[Part, ...]
    cut: bool
    candidates: tuple[Candidate, ...]
    choose: str
    new: tuple[Beginning, ...]  # what may begin with somebody who is not on record


@require_GET
@only_for(Act.FIND_PEOPLE)
def find_child(request: HttpRequest) -> HttpResponse:
    """Look for a child and open their page."""
    return _find(request, None)


@require_GET
@only_for(Act.FIND_PEOPLE)
def begin(request: HttpRequest, kind: str) -> HttpResponse:
    """The first step of whatever begins a case: whom is it about?"""
    begins = begins_case(kind)
    return _find(request, begins) if begins else refused(request, NOT_FOUND)


def _find(request: HttpRequest, begins: Kind | None) -> HttpResponse:
    who, now = viewer(request), moment_of(request)
    asked = request.GET.get("q", "")
    parts = tuple(request.GET.get(f"born-{part}", "") for part in ("day", "month", "year"))
    sent = "q" in request.GET
    birth, problem = _birth(parts, now)
    results: Results | Refusal | None = None
    if sent and problem is None:
        results = find_people(who, asked, today=london_date(now), born=birth)
        if isinstance(results, Refusal):
            problem = Problem(question="q", control="q-find", says=str(results))
    found = results if isinstance(results, Results) else None
    words = case_words()[area_of(begins.key)] if begins else None
    page = FindPage(
        heading=words.whom if words else "Find a child",
        hint="Look first, so that what is already known of the child comes with them."
        if begins
        else "",
        action=request.path,
        find=_find_field(asked, problem),
        birth=_birth_field(parts, problem),
        summary=error_summary([problem]) if problem else None,
        asked=found is not None,
        said=_said(found),
        read=found.read.parts if found else (),
        cut=found.read.cut if found else False,
        candidates=_drawn(
            candidates(who, found.found, now, begins=begins) if found else (), request
        ),
        choose=words.choose if words else "Open",
        new=tuple(
            replace(one, href=f"{one.href}new/?{request.GET.urlencode()}")
            for one in beginnings(who)
            if begins is None or one.href == begin_address(begins.key)
        ),
    )
    return show(
        request,
        "pages/find_child.html",
        page,
        title=begins.does if begins else "Find a child",
        here="" if begins else "find-child",
        error=problem is not None,
    )


def _birth(parts: tuple[str, ...], now: datetime) -> tuple[Birth | None, Problem | None]:
    if not any(part.strip() for part in parts):
        return None, None
    day, month, year = parts
    read = read_birth(day, month, year, today=london_date(now))
    if isinstance(read, Refusal):
        return None, Problem(question="born", control="q-born-day", says=str(read))
    return read, None


def _said(found: Results | None) -> str:
    if found is None:
        return ""
    shown, count = len(found.found), found.count
    people = "1 person" if count == 1 else f"{count:,} people"
    if found.more:
        people = f"{people} or more"
    more = f"; the likeliest {shown} are shown. {_NARROWER}" if count > shown else ""
    return f"{people} for “{found.looked_for}”{more}" if found.looked_for else people


def candidates(
    who: Viewer, found: Sequence[Found], now: datetime, *, begins: Kind | None
) -> tuple[Candidate, ...]:
    """Those who may be meant, each with why, in the order of their likelihood."""
    others = others_of(each.person for each in found)
    known = record.people(who, {each.person for each in found}.union(*others.values()))
    people = {each.person: known[each.person] for each in found if each.person in known}
    # A second report of one child opens a second episode beside the first, and each hides half.
    shown_as = {
        each: person for person in people for each in (person, *others.get(person, frozenset()))
    }
    missing = {
        shown_as[one.about]: one for one in board(who, now, about=shown_as) if one.found_at is None
    }
    ring: dict[UUID, tuple[str, ...]] = {}
    for one in record.only_pointed_to(who, shown_as):
        words = f"{one.reference}: ring {desk_of(one.force, one.kind, one.desk)}"
        ring[shown_as[one.person]] = (*ring.get(shown_as[one.person], ()), words)
    return tuple(
        _candidate(
            people[each.person],
            each,
            now,
            missing.get(each.person),
            ring=ring.get(each.person, ()),
            also=[known[one] for one in sorted(others.get(each.person, ())) if one in known],
            begins=begins,
        )
        for each in found
        if each.person in people
    )


def _drawn(found: tuple[Candidate, ...], request: HttpRequest) -> tuple[Candidate, ...]:
    """Each with the way to its picture, and the one that was asked for with the picture itself.

    One at a time: twenty pictures would take longer than the search, which goes on as one types.
    """
    asked, again = request.GET.get("drawn", ""), request.GET.copy()
    shown = []
    for each in found:
        again["drawn"] = each.id
        href = f"{request.path}?{again.urlencode()}#weighed-{each.id}" if each.steps else ""
        shown.append(_picture(each) if href and each.id == asked else replace(each, draw_href=href))
    return tuple(shown)


def _picture(each: Candidate) -> Candidate:
    # Altair takes a third of a second to be read, which no start of a server has to wait for.
    from lapwing.web.present.waterfall import waterfall_drawn

    return replace(each, drawn=waterfall_drawn(each.steps), drawn_says=in_words(each.steps))


def _candidate(
    person: PersonRecord,
    found: Found,
    now: datetime,
    missing: MissingChild | None,
    *,
    ring: tuple[str, ...],
    also: Sequence[PersonRecord],
    begins: Kind | None,
) -> Candidate:
    href = begin_address(begins.key, person.id) if begins else child_address(person.id)
    again = missing is not None and (begins is None or area_of(begins.key) == "missing")
    return Candidate(
        id=str(person.id),
        name=person.name,
        href=case_address(missing.case) if missing and again else href,
        opens="Open the episode" if again else "",
        missing=missing.reference if missing else "",
        ring=ring,
        also=", ".join(f"{one.name} ({one.reference})" for one in also),
        reference=person.reference,
        why=found.why,
        steps=steps(found.lines, found.among),
        born=born(person),
        age=age(person, now),
        home=home(person),
        school=person.school or "Not known",
    )


def _find_field(asked: str, problem: Problem | None) -> Params:
    params: Params = {
        "id": "q-find",
        "name": "q",
        "label": {"text": "Who?", "classes": "govuk-label--s"},
        "hint": {
            "text": "Whatever you have, in any order and spelling: a name or nickname, an age, a "
            "street or postcode, a reference such as MC-26-00412"
        },
        "value": asked,
        "autocomplete": "off",
        "spellcheck": False,
        "attributes": {"dir": "auto"},
    }
    wrong = problem is not None and problem.question == "q"
    return params | ({"errorMessage": {"text": problem.says}} if problem and wrong else {})


def _birth_field(parts: tuple[str, ...], problem: Problem | None) -> Params:
    wrong = problem is not None and problem.question == "born"
    bad = " govuk-input--error" if wrong else ""
    named = zip(("day", "month", "year"), ("2", "2", "4"), parts, strict=True)
    params: Params = {
        "id": "q-born",
        "namePrefix": "born",
        "fieldset": {
            "legend": {"text": "Date of birth, if known", "classes": "govuk-fieldset__legend--s"}
        },
        "hint": {"text": "A year alone, or a month and a year, is enough"},
        "items": [
            {"name": name, "value": value, "classes": f"govuk-input--width-{width}{bad}"}
            for name, width, value in named
        ],
    }
    return params | ({"errorMessage": {"text": problem.says}} if problem and wrong else {})
