"""Putting somebody on record as their case begins, then going on to what happened."""

from dataclasses import replace
from types import SimpleNamespace
from uuid import uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.views.decorators.http import require_http_methods

from lapwing.areas import area_of, begins_case, case_words
from lapwing.base.clock import london_date
from lapwing.casework import people
from lapwing.casework.desk import as_id
from lapwing.casework.draft import Refused
from lapwing.journal.kind import Kind
from lapwing.matching.asked import read_asked
from lapwing.matching.identifiers import Sort
from lapwing.record.access import NOT_FOUND, Act
from lapwing.web.addresses import begin_address
from lapwing.web.forms.new_child import (
    ASKED,
    PARTS,
    ReadChild,
    also_told,
    child_pieces,
    new_person,
    read_child,
)
from lapwing.web.forms.read import Problem, control_id
from lapwing.web.forms.summary import error_summary
from lapwing.web.forms.typed import Typed, typed_from
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.find_child import Candidate, candidates
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.viewing import viewer


@require_http_methods(["GET", "POST"])
@only_for(Act.ADD_PERSON)
def new_child(request: HttpRequest, kind: str) -> HttpResponseBase:
    """Ask what is known of somebody, put them on record, and go on to what begins their case."""
    now, begins = moment_of(request), begins_case(kind)
    if begins is None:
        return refused(request, NOT_FOUND)
    if request.method == "GET":
        return _page(request, begins, _from_search(request), None)
    typed = typed_from((name, list(values)) for name, values in request.POST.lists())
    read = read_child(typed, now)
    if read.problems:
        return _page(request, begins, typed, read)
    key = as_id(request.POST.get("form-key", "")) or uuid4()
    not_these = frozenset(
        found for text in request.POST.getlist("not-these") if (found := as_id(text)) is not None
    )
    who = viewer(request)
    made = people.create_person(
        who, now, new_person(read), not_these=not_these, key=key, also=also_told(read)
    )
    if isinstance(made, people.MayBeKnown):
        return _page(
            request, begins, typed, read, known=candidates(who, made.found, now, begins=begins)
        )
    if isinstance(made, Refused):
        field = next((one.field for one in made.refusals if one.field in ASKED), None) or "given"
        problem = Problem(question=field, control=control_id(field), says=str(made))
        return _page(request, begins, typed, replace(read, problems=(problem,)))
    return HttpResponseRedirect(begin_address(kind, made.person))


def _page(
    request: HttpRequest,
    begins: Kind,
    typed: Typed,
    read: ReadChild | None,
    known: tuple[Candidate, ...] = (),
) -> HttpResponse:
    page = SimpleNamespace(
        summary=error_summary(read.problems) if read and read.problems else None,
        pieces=child_pieces(typed, read, moment_of(request)),
        back=begin_address(begins.key),
        action=f"{begin_address(begins.key)}new/",
        begins=begins.does,
        choose=case_words()[area_of(begins.key)].choose,
        key=request.POST.get("form-key") or str(uuid4()),
        known=known,
    )
    wrong = page.summary is not None
    return show(request, "pages/new_child.html", page, title="Put somebody on record", error=wrong)


def _from_search(request: HttpRequest) -> Typed:
    """What was typed in the search stands in the form already: nobody types it twice."""
    values = {f"born-{part}": (request.GET.get(f"born-{part}", ""),) for part in PARTS}
    known = {"birth": ("date",)} if any(value for (value,) in values.values()) else {}
    asked = read_asked(request.GET.get("q", ""), today=london_date(moment_of(request)))
    told = asked.description
    given, _, family = asked.name.rpartition(" ")
    telephone = next((one.value for one in told.identifiers if one.sort is Sort.PHONE), "")
    return Typed(
        values={
            **values,
            **known,
            "given": (given or family,),
            "family": (family if given else "",),
            "address": (told.address,),
            "postcode": (told.postcode,),
            "telephone": (telephone,),
        }
    )
