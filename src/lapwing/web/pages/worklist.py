"""The worklist: what waits for whoever is signed in, the nearest first."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET

from lapwing.base.clock_words import time_words
from lapwing.casework.feedback import to_read
from lapwing.casework.samples import how_many_of_mine
from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.web.middleware import moment_of
from lapwing.web.page import show_again
from lapwing.web.places import may_open, places_of
from lapwing.web.present.acts import beginnings
from lapwing.web.present.desk import desk_of
from lapwing.web.present.waiting import line_of
from lapwing.web.present.worklist import WorklistPage, by_nearness, filters
from lapwing.web.viewing import head_of, viewer
from lapwing.worklists import queries

TOLD_FOR = timedelta(days=60)  # local: what was found longer ago stands on its own page alone


@require_GET
def worklist(request: HttpRequest) -> HttpResponseBase:
    """Everything that waits, or one kind of it."""
    who, now = viewer(request), moment_of(request)
    if may_open(who, Act.GO_ON_DUTY):  # nothing falls to them: they begin where their work is
        return HttpResponseRedirect(next((one.href for one in places_of(who)), reverse("ways-in")))
    told = queries.worklist(who, now)
    ring = {
        one.id: desk_of(one.force, one.kind, one.desk)
        for one in record.only_pointed_to(who, {line.about for line in told.lines})
    }
    lines = tuple(line_of(line, now, ring=ring.get(line.case, "")) for line in told.lines)
    chosen = request.GET.get("kind", "")
    shown = tuple(line for line in lines if not chosen or line.kind == chosen)
    page = WorklistPage(
        again=request.get_full_path(),
        begin=beginnings(who),
        off_duty=not head_of(request).on_duty,
        filters=filters(lines, chosen),
        groups=by_nearness(shown),
        narrowed=bool(chosen),
        found=how_many_of_mine(who, now - TOLD_FOR) + len(to_read(who, now - TOLD_FOR)),
        read=time_words(now),
    )
    return show_again(
        request,
        "pages/worklist.html",
        page,
        part="pages/worklist_lines.html",
        title="Your worklist",
        here="worklist",
    )
