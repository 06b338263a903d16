"""A case's page, or a child's standing file: everything about it, and what may be done next."""

from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from lapwing.areas import case_title
from lapwing.areas.meetings.minutes import HELD
from lapwing.journal.photographs import PHOTOGRAPH_ADDED
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.roles import SERGEANT
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import child_address, list_address, minutes_address, together_address
from lapwing.web.forms.moment_asked import (
    moment_asked,
    moment_parts,
    moment_query,
    typed_parts,
)
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.case_list import LISTS, entries_of, obligations_of
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.places import is_partner
from lapwing.web.present import episode as shown
from lapwing.web.present.about import Fact
from lapwing.web.present.acts import acts
from lapwing.web.present.case import MISSING, began, status_words, told_first
from lapwing.web.present.clocks import clocks, closed_clocks, shut_words
from lapwing.web.present.custody import custody
from lapwing.web.present.entries import references_of, told
from lapwing.web.present.holding import holders
from lapwing.web.present.household import flagged, living
from lapwing.web.present.keeping import keeping
from lapwing.web.present.next_step import next_act
from lapwing.web.present.packages import packages_on
from lapwing.web.present.paging import Part, part
from lapwing.web.present.person import about_person, is_grown_up
from lapwing.web.present.protection import protection
from lapwing.web.present.rights import may_say
from lapwing.web.present.risk import NO_RISK, risk
from lapwing.web.reading import Reading, read
from lapwing.web.viewing import viewer
from lapwing.worklists import queries as worklists
from lapwing.worklists.triage import FIELD

DETENTION, PROTECTION = "detention", "protection"
TEMPLATES = {
    MISSING: "pages/episode.html",
    DETENTION: "pages/custody.html",
    PROTECTION: "pages/protection.html",
}
PAPERS = {
    MISSING: ("briefing", "Briefing sheet (PDF)"),
    DETENTION: ("child-sheet", "Sheet for handover (PDF)"),
    PROTECTION: ("child-sheet", "Police protection sheet (PDF)"),
}
MOST_ENTRIES = 20  # what one reads at a glance; the older stand a link away, in parts
MOST_ALERTS = 10
MOST_ENQUIRIES = 10  # of those that are done: what is still to do is always shown whole
MOST_KNOWN = 40


@require_GET
def case_page(request: HttpRequest, case: UUID) -> HttpResponse:
    """One case as it stands now: what one must know at once, and where the rest stands."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    entries = entries_of(reading, found)
    newest = part("", len(entries), list_address(case, "happened"), size=MOST_ENTRIES)
    page = _page(who, found, reading, newest)
    mine = obligations_of(reading, found)
    alerts = worklists.alerts_about(who, case, most=MOST_ALERTS)
    page.alerts = tuple(shown.alert(one, now) for one in alerts.alerts)
    page.alerts_total, page.alerts_waiting = alerts.total, alerts.waiting
    page.shut = shut_words(mine, now)
    page.lists = {what: list_address(case, what) for what in LISTS}
    page.keeping, page.partner = keeping(who, found, reading), is_partner(who)
    page.packages = packages_on(who, found, reading)
    page.may_share = not found.standing and may(who, Act.SHARE, facts_of(who, found)) is None
    page.may_print = not found.standing and may(who, Act.EXPORT, facts_of(who, found)) is None
    page.may_photograph = not found.standing and may_say(who, found, PHOTOGRAPH_ADDED)
    page.prints = _prints(found, reading) if page.may_print else ()
    page.certificate = ""
    page.together = (
        together_address(found.person) if found.kind == FIELD and not page.partner else ""
    )
    if found.kind == MISSING:
        _add_episode(page, who, found, reading)
    if found.kind == DETENTION:
        page.custody = custody(reading, case, mine)
        page.comes_next = next_act(who, found, reading)
        if page.custody is not None and page.custody.refused:
            page.certificate = reverse("certificate", kwargs={"case": case})
    if found.kind == PROTECTION:
        page.protection = protection(reading, case, mine)
    template = TEMPLATES.get(found.kind, "pages/case.html")
    return show(request, template, page, title=case_title(found.kind))


@require_GET
def as_known(request: HttpRequest, case: UUID) -> HttpResponse:
    """One case as it was known at a past moment, with what was recorded later set apart."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    if found is None:
        return pointer(request, case)
    known_at, problem = moment_asked(request, now)
    reading = read(who, found.person, now, known_at=known_at)
    if reading is None:
        return refused(request, NOT_FOUND)
    entries = entries_of(reading, found)
    asked = moment_query(request)
    some = part(request.GET.get("part", ""), len(entries), f"?{asked}&part=", size=MOST_KNOWN)
    page = _page(who, found, reading, some)
    page.closed = closed_clocks(obligations_of(reading, found), reading.rules, who, known_at)
    page.part = some
    page.known_at = known_at
    page.problem = problem
    page.parts = typed_parts(request) if problem else moment_parts(known_at)
    page.moments = _moments(reading, found, known_at)
    return show(request, "pages/as_known.html", page, title="As it was known", error=bool(problem))


def _moments(reading: Reading, case: CaseRecord, known_at: datetime) -> list[SimpleNamespace]:
    """The minutes in which something became known, each a step on the way."""
    entries = [one.recorded for one in reading.entries if one.case == str(case.id)]
    minutes = sorted({one.replace(second=0, microsecond=0) for one in entries})
    reached = max((one for one in minutes if one <= known_at), default=None)
    return [
        SimpleNamespace(instant=one, parts=moment_parts(one), current=one == reached)
        for one in minutes
    ]


def _page(who: Viewer, case: CaseRecord, reading: Reading, some: Part) -> SimpleNamespace:
    mine = obligations_of(reading, case)
    return SimpleNamespace(
        about=about_person(reading.person, reading.moment, case, _facts(case, reading)),
        child_href=child_address(reading.person.id),
        case=case,
        heading=_heading(case, reading),
        status="Standing file" if case.standing else status_words(reading, case),
        risk=risk(reading, case.id) if case.kind == MISSING else NO_RISK,
        grown_up=is_grown_up(reading.person, reading.moment),
        # The newest entries stand below; where that is the first alone, once is enough.
        told_first=told_first(reading, case) if some.total > 1 else (),
        trigger_plan=shown.trigger_plan(reading),
        proactive_plan=shown.proactive_plan(reading),
        own_words=shown.own_words(reading)[:3],
        flags=flagged(reading),
        living=living(reading, who, None),
        clocks=clocks(mine, reading.rules, who, reading.moment),
        groups=acts(who, case),
        entries=told(
            entries_of(reading, case),
            names=reading.names,
            references=references_of(reading.cases),
            now=reading.now,
            known_at=reading.known_at,
            part=some,
            viewer=who,
            cases=(case,),
        ),
        more=some.total - some.last,
        other_cases=[one for one in reading.cases if one.id != case.id],
        now=reading.now,
    )


def _prints(case: CaseRecord, reading: Reading) -> list[tuple[str, str]]:
    """The papers that may be made of a case: where each stands, and what it is."""
    own = PAPERS.get(case.kind)
    papers = [(reverse(own[0], kwargs={"case": case.id}), own[1])] if own else []
    return papers + [
        (minutes_address(case.id, one.id), f"Minutes, {short_moment(one.at, reading.now)} (PDF)")
        for one in reading.of_case(case.id)
        if one.kind in HELD
    ]


def _add_episode(page: SimpleNamespace, who: Viewer, case: CaseRecord, reading: Reading) -> None:
    """What the page of a missing episode shows besides what any case's does."""
    enquiries = shown.enquiries(reading, case, viewer=who)
    page.enquiries_open = tuple(one for one in enquiries if not one.state)
    ended = tuple(one for one in enquiries if one.state)
    page.enquiries_ended, page.enquiries_total = ended[:MOST_ENQUIRIES], len(ended)
    staff = record.staff(who, [one for one in (case.supervisor, case.allocated) if one])
    # Who is on duty matters where somebody must be found to take it, and only there.
    sergeants = () if case.supervisor else record.on_duty(who, reading.now, role=SERGEANT.key)
    page.holders = held = holders(who, case, staff, sergeants)
    if case.open:
        by = Fact(label="Held by", text="Nobody yet" if held[0].nobody else held[0].name)
        page.about = replace(page.about, facts=(*page.about.facts, by))
    page.partners = shown.partners(reading, case.id)
    page.linked = shown.linked(reading, case.id)
    page.places = shown.places(reading, case.id)


def _heading(case: CaseRecord, reading: Reading) -> str:
    """A missing episode is headed by how long it lasts, any other case by what it is."""
    return status_words(reading, case) if case.kind == MISSING else case_title(case.kind)


def _facts(case: CaseRecord, reading: Reading) -> tuple[Fact, ...]:
    if case.standing:
        return ()
    since = short_moment(began(reading, case), reading.moment)
    first: tuple[Fact, ...] = (
        Fact(label="Missing since" if case.kind == MISSING else "Since", text=since),
    )
    if case.kind != MISSING:
        first += (Fact(label="Last", text=status_words(reading, case)),)
    if is_grown_up(reading.person, reading.moment):
        return first
    return (*first, Fact(label="Looked after", text=_three(reading.person.looked_after)))


def _three(value: str) -> str:
    return {"yes": "Yes", "no": "No"}.get(value, "Not known")
