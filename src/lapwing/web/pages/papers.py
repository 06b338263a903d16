"""What is printed: the briefing sheet of an episode and the handover pack of a shift."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.base.clock_words import due_words, moment_words
from lapwing.duties.obligation import Obligation
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import is_demo
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present import episode as shown
from lapwing.web.present.case import MISSING, told_first
from lapwing.web.present.clocks import Clock, clocks
from lapwing.web.present.entries import Told, references_of, told
from lapwing.web.present.household import said_before_meeting
from lapwing.web.present.person import age, born, home
from lapwing.web.present.risk import risk
from lapwing.web.present.said import Part
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import (
    Briefing,
    DueLine,
    EnquiryLine,
    EntryLine,
    Fact,
    Handover,
    HandoverEpisode,
    PartOfSheet,
)
from lapwing.web.reading import Reading, read
from lapwing.web.signing.proof import proved
from lapwing.web.viewing import viewer

MOST_ENTRIES = 40


@require_GET
def briefing(request: HttpRequest, case: UUID) -> HttpResponse:
    """The briefing sheet of one episode."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    if found.kind != MISSING:
        return refused(request, NOT_FOUND)
    # A print is a copy that leaves the screen: to be allowed to see is not enough.
    if refusal := may(who, Act.EXPORT, facts_of(who, found)):
        return refused(request, refusal, status=403)
    return sent(pdf(briefing_sheet(who, found, reading)), f"briefing-{found.reference}.pdf")


@require_GET
@only_for(Act.GO_ON_DUTY)
@proved()  # many children on one paper
def handover_pack(request: HttpRequest) -> HttpResponse:
    """Every open episode that the viewer supervises and may print, for whoever takes over."""
    who, now = viewer(request), moment_of(request)
    episodes, left_out = [], []
    for case in record.held_by(who, who.user):
        if refusal := may(who, Act.EXPORT, facts_of(who, case)):
            left_out.append(f"{case.reference} is not printed: {refusal}")
            continue
        reading = read(who, case.person, now)
        if reading is not None:
            episodes.append(_handover_episode(who, case, reading))
    pack = Handover(
        force=force_words(who),
        made=moment_words(now),
        made_by=who.name,
        outgoing=f"{who.name}, {_role(who.acting_role)}",
        incoming="",
        tour=moment_words(now),
        alerts=(),
        episodes=tuple(episodes),
        left_out=tuple(left_out),
    )
    return sent(pdf(pack), "handover.pdf")


def briefing_sheet(who: Viewer, case: CaseRecord, reading: Reading) -> Briefing:
    """The facts of a briefing sheet, all from the record as it stands."""
    danger = risk(reading, case.id)
    plan = shown.trigger_plan(reading)
    proactive = shown.proactive_plan(reading)
    warnings = (*said_before_meeting(reading), *danger.indicators)
    if proactive is not None:
        warnings = (*warnings, f"Proactive management plan: {proactive.facts}")
    return Briefing(
        force=force_words(who),
        made=moment_words(reading.now),
        made_by=who.name,
        child=reading.person.name,
        reference=case.reference,
        grade=danger.now.words,
        grade_since=f"Graded {danger.now.when}" if danger.now.when else "",
        facts=_facts(case, reading),
        warnings=warnings,
        own_words=shown.own_words(reading)[:3],
        plan=plan.lines if plan else (),
        linked=tuple(
            Fact(label=fact.label, text=fact.text) for fact in shown.linked(reading, case.id)
        ),
        enquiries=tuple(
            EnquiryLine(
                what=one.what,
                owner=one.owner,
                due=one.due.date if one.due else one.state,
                result=one.result or "None yet",
            )
            for one in shown.enquiries(reading, case)
        ),
        duties=_due_lines(_mine(case, reading), who, reading),
        entries=_entry_lines(case, reading)[:MOST_ENTRIES],
    )


def _handover_episode(who: Viewer, case: CaseRecord, reading: Reading) -> HandoverEpisode:
    danger = risk(reading, case.id)
    return HandoverEpisode(
        child=reading.person.name,
        reference=case.reference,
        grade=danger.now.words,
        facts=_facts(case, reading)[:4],
        duties=_due_lines(_mine(case, reading), who, reading),
        entries=_entry_lines(case, reading)[:12],
    )


def _mine(case: CaseRecord, reading: Reading) -> list[Obligation]:
    return [one for one in reading.obligations if one.case == str(case.id)]


def _facts(case: CaseRecord, reading: Reading) -> tuple[Fact, ...]:
    person = reading.person
    since = shown.missing_since(reading, case)
    facts = [
        Fact(label="Status", text=shown.status_words(reading, case)),
        Fact(label="Missing since", text=moment_words(since)),
        Fact(label="Age", text=f"{age(person, reading.now)} ({born(person)})"),
        Fact(label="Home", text=home(person)),
        Fact(label="School", text=person.school or "Not known"),
    ]
    facts += [Fact(label=fact.label, text=fact.text) for fact in told_first(reading, case)]
    facts += [Fact(label=fact.label, text=fact.text) for fact in shown.places(reading, case.id)]
    return tuple(facts)


def _due_lines(
    obligations: Iterable[Obligation], who: Viewer, reading: Reading
) -> tuple[DueLine, ...]:
    return tuple(
        _due_line(one, reading.now) for one in clocks(obligations, reading.rules, who, reading.now)
    )


def _due_line(one: Clock, now: datetime) -> DueLine:
    return DueLine(
        due=short_moment(one.due.instant, now),
        state=due_words(one.due.instant, now),
        todo=one.title,
        owner=one.owner,
        basis="local policy" if one.weight == "local" else one.weight,
    )


def _entry_lines(case: CaseRecord, reading: Reading) -> tuple[EntryLine, ...]:
    entries = [entry for entry in reading.entries if entry.case == str(case.id)]
    lines = told(
        entries,
        names=reading.names,
        references=references_of(reading.cases),
        now=reading.now,
    )
    return tuple(_entry_line(line, reading.now) for line in lines)


def _entry_line(line: Told, now: datetime) -> EntryLine:
    said = "\n".join(f"{row.asks} {'; '.join(row.lines)}" for row in line.rows)
    marks = [mark for mark in (line.struck, line.corrects, line.carried, line.late) if mark]
    return EntryLine(
        at=short_moment(line.when, now),
        what=line.title,
        by=line.by,
        told=said,
        late=". ".join(marks),
    )


def force_words(who: Viewer) -> str:
    """The force as it stands at the head of a paper."""
    name = who.force.replace("-", " ").title()
    return f"{name} (fictional)" if is_demo() else name


def _role(key: str) -> str:
    role = ROLES.get(key)
    return role.title if role else key


def on_paper(parts: Iterable[Part]) -> tuple[PartOfSheet, ...]:
    """The parts of a page as a sheet has them."""
    return tuple(
        PartOfSheet(
            title=one.title,
            facts=tuple(Fact(label=fact.label, text=fact.text) for fact in one.facts),
        )
        for one in parts
    )


def sent(content: bytes, name: str) -> HttpResponse:
    """A PDF, to be read or saved under this name."""
    response = HttpResponse(content, content_type="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="{name}"'
    return response
