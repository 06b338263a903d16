"""The agenda of a daily meeting: made from what is so now, worked through child by child."""

from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas.meetings.agenda import AGENDAS, agenda_of
from lapwing.base.clock_words import moment_words
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.viewer import Viewer
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.pages.papers import force_words, sent
from lapwing.web.present.agenda import AgendaLine, agenda_address, agenda_lines
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import AgendaChild, AgendaSheet
from lapwing.web.reading import names_in
from lapwing.web.signing.proof import proved
from lapwing.web.viewing import viewer
from lapwing.worklists.agenda import MeetingAgenda, agenda_for


@require_GET
@only_for(Act.FIND_PEOPLE)
def agenda(request: HttpRequest, meeting: str) -> HttpResponse:
    """Who is to be considered at the meeting that sits now or is held next, the faults first."""
    who, now = viewer(request), moment_of(request)
    asked = agenda_of(meeting)
    if asked is None:
        return refused(request, NOT_FOUND)
    found = agenda_for(who, asked, now)
    lines = _lines(request, who, found)
    page = SimpleNamespace(
        title=asked.title,
        ways=[
            SimpleNamespace(text=one.title, href=agenda_address(one), here=one == asked)
            for one in AGENDAS
        ],
        at=moment_words(found.at),
        before=moment_words(found.before),
        lines=lines,
        faults=sum(one.fault for one in lines),
        waiting=sum(bool(one.record) for one in lines),
        paper=f"{agenda_address(asked)}agenda.pdf",
    )
    return show(request, "pages/agenda.html", page, title=asked.title, here="diary")


@require_GET
@only_for(Act.FIND_PEOPLE)
@proved()  # many children on one paper
def agenda_on_paper(request: HttpRequest, meeting: str) -> HttpResponse:
    """The agenda on paper, of the cases that may be taken out; those left out are counted."""
    who, now = viewer(request), moment_of(request)
    asked = agenda_of(meeting)
    if asked is None:
        return refused(request, NOT_FOUND)
    found = agenda_for(who, asked, now)
    cases = record.cases(who, {one.case for one in found.lines})
    out = {
        one.reference for one in cases.values() if may(who, Act.EXPORT, facts_of(who, one)) is None
    }
    lines = _lines(request, who, found)
    sheet = AgendaSheet(
        force=force_words(who),
        made=moment_words(now),
        made_by=who.name,
        title=asked.title,
        at=moment_words(found.at),
        left_out=sum(one.reference not in out for one in lines),
        children=tuple(
            AgendaChild(
                name=one.name,
                reference=one.reference,
                since=one.since,
                state=one.state,
                fault=one.fault,
                decided=one.decided,
            )
            for one in lines
            if one.reference in out
        ),
    )
    return sent(pdf(sheet), f"agenda-{asked.code}.pdf")


def _lines(request: HttpRequest, who: Viewer, found: MeetingAgenda) -> tuple[AgendaLine, ...]:
    decided = [one.decided for one in found.lines if one.decided is not None]
    return agenda_lines(found, names_in(who, decided, ()), moment_of(request))
