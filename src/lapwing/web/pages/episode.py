"""An episode's page, or a child's standing file: everything about it, and what may be done next."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.base.clock import london
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import child_address
from lapwing.web.forms.moments import PARTS, read_typed_moment
from lapwing.web.forms.typed import Typed
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.present import episode as shown
from lapwing.web.present.about import Fact
from lapwing.web.present.acts import acts
from lapwing.web.present.clocks import clocks, closed_clocks
from lapwing.web.present.entries import references_of, told
from lapwing.web.present.person import about_person
from lapwing.web.present.risk import risk
from lapwing.web.reading import Reading, read
from lapwing.web.viewing import viewer
from lapwing.worklists import queries as worklists

MOST_ENTRIES = 20  # what one reads at a glance; a link shows the rest
_MINUTE = timedelta(seconds=59, microseconds=999_999)


@require_GET
def case_page(request: HttpRequest, case: UUID) -> HttpResponse:
    """One case as it stands now."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return refused(request, NOT_FOUND)
    page = _page(who, found, reading)
    page.alerts = [_alert(one, now) for one in worklists.alerts_about(who, case)]
    page.more = 0
    if request.GET.get("all") != "yes":
        page.more = max(0, len(page.entries) - MOST_ENTRIES)
        page.entries = page.entries[:MOST_ENTRIES]
    title = "Child's file" if found.standing else "Missing episode"
    return show(request, "pages/episode.html", page, title=title)


@require_GET
def as_known(request: HttpRequest, case: UUID) -> HttpResponse:
    """One case as it was known at a past moment, with what was recorded later set apart."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    if found is None:
        return refused(request, NOT_FOUND)
    known_at, problem = _moment_asked(request, now)
    reading = read(who, found.person, now, known_at=known_at)
    if reading is None:
        return refused(request, NOT_FOUND)
    page = _page(who, found, reading)
    page.known_at = known_at
    page.problem = problem
    page.parts = _typed_parts(request) if problem else _parts(known_at)
    page.moments = _moments(reading, found, known_at)
    return show(request, "pages/as_known.html", page, title="As it was known", error=bool(problem))


def _alert(one: worklists.ToldOf, now: datetime) -> SimpleNamespace:
    """One alert in words: what it was about, who was told, and who said that they know."""
    if one.acknowledged_at and one.acknowledged_by:
        known = f"{one.acknowledged_by} knows, {short_moment(one.acknowledged_at, now)}"
    elif one.settled_at:
        known = f"Done before anybody acknowledged it, {short_moment(one.settled_at, now)}"
    else:
        known = "Nobody has acknowledged it yet"
    told_to = f"{one.to_name}, {one.to_role_title}" if one.to_name else one.to_role_title
    return SimpleNamespace(
        title=one.title,
        to=f"Nobody was on duty as {one.to_role_title.lower()}" if one.nobody else told_to,
        at=short_moment(one.raised_at, now),
        known=known,
        waits=not one.acknowledged_at and not one.settled_at,
    )


def _moment_asked(request: HttpRequest, now: datetime) -> tuple[datetime, str]:
    """The moment typed, its whole minute included; or now, and what is wrong with it."""
    asked = {f"known-{part}": (request.GET.get(part, ""),) for part in (*PARTS, "which")}
    typed = Typed(values=asked)
    if not any(typed.one(f"known-{part}").strip() for part in PARTS):
        return now, ""
    read_moment = read_typed_moment("known", typed, now, future=False)
    if read_moment.instant is None:
        return now, read_moment.says
    return min(read_moment.instant + _MINUTE, now), ""


def _parts(instant: datetime) -> dict[str, str]:
    """A moment in the parts in which it is typed."""
    local = london(instant)
    return {
        "day": str(local.day),
        "month": str(local.month),
        "year": str(local.year),
        "time": f"{local:%H:%M}",
        "which": "second" if local.fold else "first",
    }


def _typed_parts(request: HttpRequest) -> dict[str, str]:
    """The parts of a moment as they were typed, to be put right."""
    return {part: request.GET.get(part, "") for part in (*PARTS, "which")}


def _moments(reading: Reading, case: CaseRecord, known_at: datetime) -> list[SimpleNamespace]:
    """The minutes in which something became known, each a step on the way."""
    entries = [one.recorded for one in reading.entries if one.case == str(case.id)]
    minutes = sorted({one.replace(second=0, microsecond=0) for one in entries})
    reached = max((one for one in minutes if one <= known_at), default=None)
    return [
        SimpleNamespace(instant=one, parts=_parts(one), current=one == reached) for one in minutes
    ]


def _page(who: Viewer, case: CaseRecord, reading: Reading) -> SimpleNamespace:
    mine = [one for one in reading.obligations if one.case == str(case.id)]
    entries = [entry for entry in reading.entries if entry.case == str(case.id)]
    staff = record.staff(who, [one for one in (case.supervisor, case.allocated) if one])
    danger = risk(reading, case.id)
    return SimpleNamespace(
        about=about_person(reading.person, reading.moment, case, _facts(case, reading)),
        child_href=child_address(reading.person.id),
        case=case,
        status="Standing file" if case.standing else shown.status_words(reading, case),
        risk=danger,
        trigger_plan=shown.trigger_plan(reading),
        proactive_plan=shown.proactive_plan(reading),
        own_words=shown.own_words(reading)[:3],
        clocks=clocks(mine, reading.rules, who, reading.moment),
        closed=closed_clocks(mine, reading.rules, who, reading.moment),
        enquiries=shown.enquiries(reading, case.id),
        partners=shown.partners(reading, case.id),
        linked=shown.linked(reading, case.id),
        places=shown.places(reading, case.id),
        report=shown.report_facts(reading, case),
        supervisor=staff[case.supervisor].name if case.supervisor in staff else "Nobody yet",
        allocated=staff[case.allocated].name if case.allocated in staff else "Nobody yet",
        groups=acts(who, case),
        entries=told(
            entries,
            names=reading.names,
            references=references_of(reading.cases),
            now=reading.now,
            known_at=reading.known_at,
        ),
        other_cases=[one for one in reading.cases if one.id != case.id],
        now=reading.now,
    )


def _facts(case: CaseRecord, reading: Reading) -> tuple[Fact, ...]:
    if case.standing:
        return ()
    since: datetime = shown.missing_since(reading, case)
    return (
        Fact(label="Missing since", text=short_moment(since, reading.moment)),
        Fact(label="Looked after", text=_three(reading.person.looked_after)),
    )


def _three(value: str) -> str:
    return {"yes": "Yes", "no": "No"}.get(value, "Not known")
