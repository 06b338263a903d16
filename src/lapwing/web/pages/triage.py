"""The safeguarding unit's queue: what waits, the nearest deadline first, and its backlog."""

from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.base.clock import start_of_day
from lapwing.base.refusals import Refusal
from lapwing.casework import competence
from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.record.viewer import Viewer
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show, show_again
from lapwing.web.pages.looks import day_typed
from lapwing.web.pages.only import only_for
from lapwing.web.present.paging import part
from lapwing.web.present.triage import backlog_of, line_of
from lapwing.web.viewing import viewer
from lapwing.worklists.triage import A_PAGE, STEPS, Queue, backlog, queue

HERE = "/triage/"


@require_GET
@only_for(Act.TRIAGE)
def triage(request: HttpRequest) -> HttpResponse:
    """Every assessment that waits, as far as the viewer may know of it."""
    who, now = viewer(request), moment_of(request)
    teams = {str(one.id): one.name for one in record.teams(who)}
    step, team = request.GET.get("step", ""), request.GET.get("team", "")
    wrong = ""
    if step not in ("", *(one.key for one in STEPS)) or (team and team not in teams):
        step, team = "", ""
        wrong = "There is no such step or team: all that waits is shown."
    chosen = {name: value for name, value in (("step", step), ("team", team)) if value}
    asked = request.GET.get("part", "1")

    def read(number: int) -> Queue:
        return queue(who, now, step=step, team=UUID(team) if team else None, part=number)

    number = int(asked) if asked.isascii() and asked.isdigit() and 0 < len(asked) < 6 else 1
    found = read(max(number, 1))
    if not found.total and number > 1:  # the part is gone since it was asked for
        number, found = 1, read(1)
    shown = part(
        str(number),
        found.total,
        f"{HERE}?{urlencode({**chosen, 'part': ''})}",
        size=A_PAGE,
        ways=("Due earlier", "Due later"),
    )
    to_step = f"{HERE}?{urlencode({**({'team': team} if team else {}), 'step': ''})}"
    page = SimpleNamespace(
        again=f"{shown.href}{shown.number}",
        wrong=wrong,
        steps=[
            SimpleNamespace(key=one.key, title=one.title, here=one.key == step) for one in STEPS
        ],
        teams=[SimpleNamespace(key=key, name=teams[key], here=key == team) for key in teams],
        narrowed=bool(chosen),
        lines=[line_of(one, who, now) for one in found.lines],
        total=found.total,
        part=shown,
        backlog=backlog_of(backlog(who, now), now, step, to_step),
        read=short_moment(now, now),
    )
    return show_again(
        request,
        "pages/triage.html",
        page,
        part="pages/triage_lines.html",
        title="Triage queue",
        here="triage",
    )


@require_http_methods(["GET", "POST"])
@only_for(Act.TRIAGE)
def signed_off(request: HttpRequest) -> HttpResponseBase:
    """Who may decide alone and until when; the unit's supervisors sign off, and end it, here."""
    who, now = viewer(request), moment_of(request)
    problem, typed = None, ("", "")
    if request.method == "POST":
        typed = request.POST.get("user", ""), request.POST.get("until", "").strip()
        refusal = _say(who, now, typed, ends=request.POST.get("end") == "yes")
        if refusal is None:
            return HttpResponseRedirect(f"{HERE}signed-off/?kept=1")
        control = refusal.field or "user"
        problem = Problem(question=control, control=control, says=str(refusal))
    everybody = competence.members(who, now)
    page = SimpleNamespace(
        summary=error_summary([problem]) if problem else None,
        wrong=problem,
        kept="kept" in request.GET,
        typed=typed,
        may=competence.may_sign_off(who) is None,
        members=[
            SimpleNamespace(
                key=str(one.user),
                name=one.name,
                number=one.number,
                until=f"Until {short_moment(one.until, now)}" if one.until else "",
                by=f"{one.by}, {short_moment(one.since, now)}" if one.since else "",
                own=one.user == who.user,
            )
            for one in everybody
        ],
    )
    return show(
        request, "pages/signed_off.html", page, title="Who decides alone", here="triage",
        error=problem is not None,
    )  # fmt: skip


def _say(who: Viewer, now: datetime, typed: tuple[str, str], *, ends: bool) -> Refusal | None:
    try:
        user = UUID(typed[0])
    except ValueError:
        return Refusal(what="Choose who it is.", do="One of the unit.", field="user")
    if ends:
        return competence.end(who, now, user)
    day = day_typed(typed[1], "until")
    if isinstance(day, Refusal):
        return day
    if day is None:
        return Refusal(what="Say until when it holds.", do="Choose a day.", field="until")
    return competence.sign_off(who, now, user, start_of_day(day))
