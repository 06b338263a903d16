"""The diary of meetings and of appointments, by week and by day, and as a calendar reads it."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas.contact.appointments import APPOINTMENT, is_late
from lapwing.areas.meetings.diary import PLANS, TOLD
from lapwing.base.clock import london_date
from lapwing.base.clock_words import moment_words
from lapwing.base.refusals import Refusal
from lapwing.duties.in_force import in_force
from lapwing.journal import queries as journal
from lapwing.record import looking
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.viewer import Viewer
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.agenda import agendas_held
from lapwing.web.present.diary import (
    A_DAY,
    Period,
    appointment_line,
    daily_lines,
    days_of,
    meeting_line,
    officers_of,
    period,
)
from lapwing.web.print.calendar import as_calendar
from lapwing.web.viewing import viewer
from lapwing.worklists.diary import InDiary, diary

LONG = timedelta(days=20 * 366)  # as far as anything can have been planned or put off


@require_GET
@only_for(Act.FIND_PEOPLE)
def meetings_diary(request: HttpRequest) -> HttpResponse:
    """Every meeting of a week or a day on the cases that the viewer may read."""
    who, now = viewer(request), moment_of(request)
    shown = period(request.GET.dict(), now)
    if isinstance(shown, Refusal):
        return refused(request, shown, status=400)
    found = diary(who, PLANS, TOLD, shown.since, shown.until, now)
    names = {str(one.id): one.name for one in record.staff(who, officers_of(found)).values()}
    lines = [meeting_line(one, names, now, f"/diary/{one.planned.first.id}.ics") for one in found]
    calendar = in_force(who.force).parameters.calendar
    for day in (shown.first + place * A_DAY for place in range(shown.days)):
        # An agenda is that of the meeting that sits now or is held next, and of no past one.
        agendas = agendas_held() if day >= london_date(now) else {}
        lines += daily_lines(calendar, day, agendas)
    page = _page(shown, now, "/diary/")
    page.days = days_of(shown, lines, now)
    page.feed = f"/diary/week.ics{shown.at(0)}"
    return show(request, "pages/diary.html", page, title="Diary", here="diary")


@require_GET
@only_for(Act.FIND_PEOPLE)
def appointments(request: HttpRequest) -> HttpResponse:
    """The control room's appointments of a week or a day, and before them all that are late."""
    who, now = viewer(request), moment_of(request)
    shown = period(request.GET.dict(), now)
    if isinstance(shown, Refusal):
        return refused(request, shown, status=400)
    # Whoever was never seen stays on the page, however long ago the appointment was.
    waiting = diary(who, (APPOINTMENT,), (), now - LONG, now, now, only_open=True)
    late = [one for one in waiting if is_late(one.planned, now)]
    found = diary(who, (APPOINTMENT,), (), shown.since, shown.until, now)
    due = [one for one in found if not is_late(one.planned, now)]
    page = _page(shown, now, "/diary/appointments/")
    page.late = [(moment_words(one.planned.at), appointment_line(one, now)) for one in late]
    page.days = days_of(shown, [appointment_line(one, now) for one in due], now)
    return show(request, "pages/appointments.html", page, title="Appointments", here="diary")


@require_GET
@only_for(Act.FIND_PEOPLE)
def meeting_for_calendar(request: HttpRequest, entry: UUID) -> HttpResponse:
    """One meeting as a file for a calendar."""
    who, now = viewer(request), moment_of(request)
    told = journal.entry(who, entry)
    found = [
        one
        for one in diary(
            who, PLANS, TOLD, now - LONG, now + LONG, now, case=UUID(told.case) if told else entry
        )
        if one.planned.first.id == str(entry)
    ]
    if told is None or not found:
        return refused(request, NOT_FOUND)
    if refusal := _keeps(who, found[0]):
        return refused(request, refusal, status=403)
    return _sent(as_calendar(found, _site(request), now), f"{found[0].reference}.ics")


@require_GET
@only_for(Act.FIND_PEOPLE)
def week_for_calendar(request: HttpRequest) -> HttpResponse:
    """The meetings of a week or a day as a calendar reads them, of what may be taken out."""
    who, now = viewer(request), moment_of(request)
    shown = period(request.GET.dict(), now)
    if isinstance(shown, Refusal):
        return refused(request, shown, status=400)
    looking.asked(week=shown.words)
    found = [
        one
        for one in diary(who, PLANS, TOLD, shown.since, shown.until, now)
        if _keeps(who, one) is None
    ]
    return _sent(as_calendar(found, _site(request), now), f"diary-{shown.first}.ics")


def _keeps(who: Viewer, one: InDiary) -> Refusal | None:
    case = record.case(who, one.case)
    return may(who, Act.EXPORT, facts_of(who, case)) if case else NOT_FOUND


def _page(shown: Period, now: datetime, address: str) -> SimpleNamespace:
    today = london_date(now)
    inside = shown.since <= now < shown.until
    return SimpleNamespace(
        address=address,
        words=shown.words,
        before=address + shown.at(-1),
        after=address + shown.at(1),
        today=f"{address}?by={shown.by}",
        by_week=f"{address}?by=week&day={shown.first}",
        by_day=f"{address}?by=day&day={today if inside else shown.first}",
        by=shown.by,
        day=shown.first,
    )


def _site(request: HttpRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")


def _sent(content: bytes, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
