"""Odd looks, for professional standards: what waits to be asked about, the samples, and one look.

A line names the reader and the references, and nothing of the child: whoever watches over looks
sees the log and not the record.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.base.clock import london_date, start_of_day
from lapwing.base.clock_words import relative_words
from lapwing.base.refusals import Refusal
from lapwing.casework.odd_looks import actions, queries
from lapwing.casework.odd_looks.lots import STRATA
from lapwing.casework.odd_looks.numbers import numbers_of
from lapwing.casework.odd_looks.reasons import WORDS
from lapwing.record.access import NOT_FOUND
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.looks import day_typed
from lapwing.web.present.paging import part
from lapwing.web.viewing import role_title, viewer

AT_ONCE = 20
WEEK = timedelta(days=7)
TITLE = "Odd looks"


@require_http_methods(["GET", "POST"])
def odd_looks(request: HttpRequest) -> HttpResponseBase:
    """What waits to be asked about, and how the samples stand; to send the form draws another."""
    who, now = viewer(request), moment_of(request)
    if refusal := queries.may_review(who):
        return refused(request, refusal, status=403)
    today = london_date(now)
    typed = {"from": (today - WEEK).isoformat(), "to": today.isoformat()}
    problem = None
    if request.method == "POST":
        typed = {name: request.POST.get(name, "").strip() for name in ("from", "to")}
        outcome = _draw(request, typed)
        if isinstance(outcome, UUID):
            return HttpResponseRedirect(reverse("odd-sample", kwargs={"sample": outcome}))
        control = outcome.field or "from"
        problem = Problem(question=control, control=control, says=str(outcome))
    count = queries.how_many_wait(who)
    shown = part(request.GET.get("part", ""), count, "?part=", size=AT_ONCE)
    page = SimpleNamespace(
        typed=typed,
        wrong=problem,
        summary=error_summary([problem]) if problem else None,
        count=count,
        part=shown,
        waiting=[
            _line(one, now, own=one.reader == who.user)
            for one in queries.waiting(who, most=AT_ONCE, after=shown.first)
        ],
        samples=[_sample(one, now) for one in queries.samples(who)],
        findings=queries.FINDINGS,
        reviewed=request.GET.get("reviewed", "") in queries.FINDINGS,
    )
    return show(
        request, "pages/odd_looks.html", page, title=TITLE, here="odd-looks",
        error=problem is not None,
    )  # fmt: skip


@require_GET
def odd_sample(request: HttpRequest, sample: UUID) -> HttpResponse:
    """One sample: its looks with what was found, and all that it takes to draw it again."""
    who, now = viewer(request), moment_of(request)
    if refusal := queries.may_review(who):
        return refused(request, refusal, status=403)
    found = queries.samples(who, sample)
    if not found:
        return refused(request, NOT_FOUND)
    kept = found[0]
    lines = queries.lines_of(who, sample)
    numbers = numbers_of(who.force)
    page = SimpleNamespace(
        sample=_sample(kept, now),
        seed=kept.seed,
        fingerprint=kept.fingerprint,
        frame=[
            SimpleNamespace(
                words=WORDS[stratum],
                looks=kept.frame.get(stratum, 0),
                drawn=sum(one.stratum == stratum for one in lines),
            )
            for stratum in STRATA
        ],
        looks=kept.frame.get("looks", 0),
        again=actions.draw_again(kept, who.force) if "again" in request.GET else None,
        numbers=[
            SimpleNamespace(
                title=numbers[key].title, value=f"{value:g} {numbers[key].unit}",
                source=numbers[key].source,
            )
            for key, value in kept.numbers.items()
            if key in numbers
        ],
        lines=[_line(one, now) for one in lines],
        findings=queries.FINDINGS,
    )  # fmt: skip
    return show(request, "pages/odd_sample.html", page, title="Sample of looks", here="odd-looks")


@require_http_methods(["GET", "POST"])
def odd_look(request: HttpRequest, look: UUID) -> HttpResponseBase:
    """One look, why it was drawn and what explains it; and in one tap, what was found."""
    who, now = viewer(request), moment_of(request)
    if refusal := queries.may_review(who):
        return refused(request, refusal, status=403)
    line = queries.line(who, look)
    if line is None:
        return refused(request, NOT_FOUND)
    problem = None
    if request.method == "POST":
        finding = request.POST.get("finding", "")
        outcome = actions.find(who, now, look, finding, request.POST.get("said", ""))
        if outcome is None:
            asked = urlencode({"reviewed": finding})
            return HttpResponseRedirect(f"{reverse('odd-looks')}?{asked}")
        problem = Problem(question="said", control="said", says=str(outcome))
        line = queries.line(who, look) or line
    own = queries.may_review_line(who, line)
    page = SimpleNamespace(
        line=_line(line, now),
        beside=[
            SimpleNamespace(when=short_moment(at, now), at=at, doing=doing)
            for at, doing in queries.beside(who, line)
        ],
        findings=queries.FINDINGS,
        own=str(own) if own else "",
        wrong=problem,
        # Where there is no form any more, the problem leads to what was found instead.
        summary=error_summary([problem]) if problem and not (own or line.found) else None,
        said=request.POST.get("said", ""),
        sample_href=reverse("odd-sample", kwargs={"sample": line.sample}),
    )
    return show(
        request, "pages/odd_look.html", page, title="One look", here="odd-looks",
        error=problem is not None,
    )  # fmt: skip


def _draw(request: HttpRequest, typed: Mapping[str, str]) -> UUID | Refusal:
    since, until = day_typed(typed["from"], "from"), day_typed(typed["to"], "to")
    if isinstance(since, Refusal):
        return since
    if isinstance(until, Refusal):
        return until
    if since is None or until is None:
        return Refusal(
            what="A sample is drawn of the looks between two days.",
            do="Give the first and the last day.",
            field="to" if since else "from",
        )
    begin, end = start_of_day(since), start_of_day(until + timedelta(days=1))
    return actions.draw(viewer(request), moment_of(request), begin, end)


def _sample(one: queries.Sample, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        href=reverse("odd-sample", kwargs={"sample": one.id}),
        since=short_moment(one.since, now),
        until=short_moment(one.until, now),
        drawn=one.drawn,
        reviewed=one.reviewed,
        found=one.found,
        by=one.by,
        when=short_moment(one.at, now),
    )


def _line(one: queries.Line, now: datetime, *, own: bool = False) -> SimpleNamespace:
    """One look in words; of a long list, the first few of whose records stood in it."""
    more = len(one.people) - len(one.references)
    whose = ", ".join(one.references) or "Nobody’s: a search that found nobody"
    return SimpleNamespace(
        id=str(one.look),
        href=reverse("odd-look", kwargs={"look": one.look}),
        name=one.name,
        number=one.number,
        role=role_title(one.role) or "Role not known",
        team=one.team,
        at=one.at,
        when=short_moment(one.at, now),
        age=relative_words(one.at, now),
        doing=f"{one.operation.capitalize()}: {one.doing}",
        whose=f"{whose} and {more:,} more" if more > 0 and one.references else whose,
        cases=", ".join(one.case_references),
        asked="; ".join(one.asked.values()),
        reason=one.reason or "None given",
        work=one.work,
        drawn_for=WORDS.get(one.stratum, one.stratum),
        also=[WORDS.get(reason, reason) for reason in one.why if reason != one.stratum],
        came_from=one.came_from or "not noted",
        own=own,
        found=one.found
        and SimpleNamespace(
            words=queries.FINDINGS.get(one.found.finding, one.found.finding),
            said=one.found.said,
            by=one.found.by,
            when=short_moment(one.found.at, now),
        ),
    )
