"""The safeguarding unit's queue: what waits, the nearest deadline first, and its backlog."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show_again
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
