"""The board: every child who is missing now, the worst first, with what is due and who has it."""

from datetime import datetime
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.base.clock import london_date
from lapwing.base.clock_words import relative_words
from lapwing.base.partial_date import age_words
from lapwing.record.access import Act
from lapwing.web.addresses import case_address
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show_again
from lapwing.web.pages.only import only_for
from lapwing.web.present.desk import desk_of
from lapwing.web.present.due import due
from lapwing.web.present.household import WARNING_WORDS
from lapwing.web.present.risk import NOT_GRADED, TONES, grade_words
from lapwing.web.viewing import viewer
from lapwing.worklists.board import board
from lapwing.worklists.values import MissingChild


# To whoever may see nobody, an empty board would say that nobody is missing.
@require_GET
@only_for(Act.FIND_PEOPLE)
def missing_now(request: HttpRequest) -> HttpResponse:
    """Everybody who is missing now, as far as the viewer may see."""
    who, now = viewer(request), moment_of(request)
    everybody = board(who, now)
    children = [_row(child, now, who.force) for child in everybody if child.found_at is None]
    page = SimpleNamespace(
        children=children,
        found=[_row(child, now, who.force) for child in everybody if child.found_at is not None],
        high=sum(one.tone == "high" for one in children),
        overdue=sum(one.overdue > 0 for one in children),
        read=short_moment(now, now),
    )
    return show_again(
        request,
        "pages/missing_now.html",
        page,
        part="pages/missing_now_rows.html",
        title="Children missing now",
        here="missing-now",
    )


def _row(child: MissingChild, now: datetime, force: str) -> SimpleNamespace:
    since = child.last_seen or child.reported_at
    tracing = child.last_tracing
    return SimpleNamespace(
        name=child.child,
        reference=child.reference,
        href=case_address(child.case),
        age=age_words(child.birth, london_date(now)) if child.birth else "Age not known",
        looked_after=child.looked_after,
        ring=None if child.ring is None else desk_of(force, "missing", child.ring),
        grade=grade_words(child.grade) if child.grade else NOT_GRADED.words,
        tone=TONES.get(child.grade or "", "medium"),
        since=since,
        since_words=relative_words(since, now),
        since_date=short_moment(since, now),
        located=f"Located {short_moment(child.located_at, now)}" if child.located_at else "",
        found=f"Seen and safe {short_moment(child.found_at, now)}" if child.found_at else "",
        tracing=relative_words(tracing, now) if tracing else "None completed",
        traced=tracing,
        quiet=tracing is None,
        due=due(child.next_due, now) if child.next_due else None,
        next_title=child.next_title or "",
        flagged=[WARNING_WORDS.get(code, code) for code in child.flagged],
        overdue=child.overdue,
        supervisor=child.supervisor,
        allocated=child.allocated,
        linked=tuple(
            SimpleNamespace(name=one.child, reference=one.reference, href=case_address(one.case))
            for one in child.linked
        ),
    )
