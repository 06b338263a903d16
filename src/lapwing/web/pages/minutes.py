"""The minutes of a discussion or a conference on paper: who took part, and what was decided."""

from datetime import datetime
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds
from lapwing.areas.meetings.minutes import DONE, HELD, Action, actions_of
from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import moment_words
from lapwing.journal.entry import Entry
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.web.forms.answers import answer_rows
from lapwing.web.middleware import moment_of
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.pages.papers import force_words, sent
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import ActionLine, Fact, MinutesSheet
from lapwing.web.reading import Reading, read
from lapwing.web.viewing import viewer


@require_GET
def minutes(request: HttpRequest, case: UUID, entry: UUID) -> HttpResponse:
    """The police's own minutes of one meeting, as they stand in the record now."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    told = reading.of_case(case)
    held = next((one for one in told if one.id == str(entry) and one.kind in HELD), None)
    if held is None:
        return refused(request, NOT_FOUND)
    # A print is a copy that leaves the screen: to be allowed to see is not enough.
    if refusal := may(who, Act.EXPORT, facts_of(who, found)):
        return refused(request, refusal, status=403)
    kind = all_kinds()[held.kind]
    sheet = MinutesSheet(
        force=force_words(who),
        made=moment_words(now),
        made_by=who.name,
        title=kind.happened,
        child=reading.person.name,
        reference=found.reference,
        held=moment_words(held.at),
        recorded_by=f"{reading.name(held.by.user)}, {moment_words(held.recorded)}",
        facts=tuple(
            Fact(label=row.asks, text="; ".join(row.lines))
            for row in answer_rows(kind, held.answers, reading.names)
        ),
        actions=tuple(_action(one, reading, now) for one in actions_of(held, told)),
    )
    return sent(pdf(sheet), f"minutes-{found.reference}.pdf")


def _action(one: Action, reading: Reading, now: datetime) -> ActionLine:
    said = one.entry.answers
    owner = said.get("owner")
    by_when = said.get("by_when")
    due = parse_instant(by_when) if isinstance(by_when, str) else None
    return ActionLine(
        action=str(said.get("action") or ""),
        owner=reading.name(owner) if owner else str(said.get("partner_owner") or "Not said"),
        by_when=moment_words(due) if due else "Not said",
        state=_state(one.ended, due, now),
    )


def _state(ended: Entry | None, due: datetime | None, now: datetime) -> str:
    if ended is None:
        return "overdue" if due is not None and due < now else "open"
    words = str(ended.answers.get("result" if ended.kind == DONE else "reason") or "")
    return f"{'done' if ended.kind == DONE else 'no longer needed'}: {words}"
