"""Reports from phones that wait for a person: who the child is, or what the door would not take."""

from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.casework.desk import as_id
from lapwing.casework.draft import Refused
from lapwing.record import looking
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.search import Found, find_people
from lapwing.record.viewer import Viewer
from lapwing.web.forms.answers import answer_rows
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import csrf_field, show
from lapwing.web.pages.find_child import candidates
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.patrol import actions, placing, queries
from lapwing.web.patrol.arriving import look, read_of
from lapwing.web.patrol.form import ReadReport, child_lines, kind
from lapwing.web.patrol.queries import Report
from lapwing.web.viewing import viewer


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One report in the list."""

    href: str
    child: str
    writer: str
    finished: str
    arrived: str


@require_GET
@only_for(Act.ADD_PERSON)
def needs_you(request: HttpRequest) -> HttpResponse:
    """The reports that wait: one's own, and those that have waited too long for their writer."""
    who, now = viewer(request), moment_of(request)
    found = placing.waiting(who, now)
    writers = record.staff(who, {one.user for one in found})
    lines = tuple(
        Line(
            href=f"/needs-you/{one.id}/",
            child=_called(one),
            writer="" if one.user == who.user else writers[one.user].name,
            finished=short_moment(one.finished, now),
            arrived=short_moment(one.arrived, now),
        )
        for one in found
    )
    if found:
        looking.asked(words="Reports from phones that wait")
    page = SimpleNamespace(lines=lines, minutes=int(queries.WRITERS_OWN.total_seconds() // 60))
    return show(request, "pages/needs_you.html", page, title="Needs you", here="needs-you")


@require_http_methods(["GET", "POST"])
@only_for(Act.ADD_PERSON)
def needed(request: HttpRequest, report: UUID) -> HttpResponseBase:
    """One report: what it tells, who may be meant, and what is to be done with it."""
    who, now = viewer(request), moment_of(request)
    found = actions.held(who, report) if request.method == "POST" else queries.report(who, report)
    if found is None:
        return refused(request, NOT_FOUND)
    if found.sent_as:
        return HttpResponseRedirect(f"/cases/{found.sent_as.partition('/')[0]}/")
    if request.method == "GET":
        return _show(request, who, found, now)
    done = _act(request, who, found, now)
    if isinstance(done, placing.GoOn):
        return HttpResponseRedirect(done.address)
    if isinstance(done, placing.LookAgain):
        return _show(request, who, found, now, also=done.found, says="They may be on record.")
    return _show(request, who, found, now, says=str(done))


def _act(
    request: HttpRequest, who: Viewer, found: Report, now: datetime
) -> placing.GoOn | placing.LookAgain | Refused | Refusal:
    act = request.POST.get("act", "")
    if act == "new":
        shown = (as_id(text) for text in request.POST.getlist("not-these"))
        not_these = frozenset(one for one in shown if one is not None)
        return placing.place_with_new(who, found, not_these, now)
    if act == "away":
        return (
            placing.GoOn(address="/needs-you/")
            if placing.put_away(who, found, now)
            else Refusal(what="This is not recorded yet.", do="Say first who the child is.")
        )
    child = as_id(request.POST.get("person", ""))
    if child is None:
        return Refusal(what="Nobody was chosen.", do="Choose the child, or put them on record.")
    place = placing.open_form if act == "form" else placing.place_with
    return place(who, found, child, now)


def _show(
    request: HttpRequest,
    who: Viewer,
    report: Report,
    now: datetime,
    *,
    also: tuple[Found, ...] = (),
    says: str = "",
) -> HttpResponse:
    read = read_of(report, now)
    asked = request.GET.get("q", "").strip()
    found = {one.person: one for one in (*also, *look(who, read.child))}
    if asked:
        results = find_people(who, asked, today=london_date(now))
        if isinstance(results, Refusal):
            says = says or str(results)
        else:
            found = {one.person: one for one in results.found}
    people = candidates(who, tuple(found.values()), now, begins=None)
    looking.asked(words=asked or "Who a report from a phone is about")
    writer = record.staff(who, {report.user})[report.user].name
    recorded = placing.entry_of(report)
    page = SimpleNamespace(
        says=says or report.why,
        mine=report.user == who.user,
        writer=writer,
        finished=short_moment(report.finished, now),
        arrived=short_moment(report.arrived, now),
        who=child_lines(read.child),
        wrong=tuple(one.says for one in read.child.problems),
        rows=answer_rows(kind(), read.told.answers, {}),
        problems=tuple(one.says for one in read.told.problems),
        left=read.left,
        whole=read.whole,
        asked=asked,
        candidates=people,
        choose=_choose(read),
        recorded=f"/cases/{recorded.partition('/')[0]}/" if recorded else "",
        send=SimpleNamespace(action=request.path, csrf=csrf_field(request), form=bool(report.why)),
        find=_find_field(asked),
        shown=tuple(each.id for each in people),
    )
    return show(request, "pages/needed.html", page, title="A report from a phone", here="needs-you")


def _choose(read: ReadReport) -> str:
    return "This is the child" if read.whole else "This is the child: finish the form"


def _find_field(asked: str) -> dict[str, object]:
    return {
        "id": "q-find",
        "name": "q",
        "label": {"text": "Look for somebody else", "classes": "govuk-label--s"},
        "hint": {"text": "A name, an age, a street, a postcode or a reference"},
        "value": asked,
        "autocomplete": "off",
        "attributes": {"dir": "auto"},
    }


def _called(report: Report) -> str:
    names = [report.typed.one(name).strip() for name in ("given", "family")]
    return " ".join(filter(None, names)) or "A child without a name"
