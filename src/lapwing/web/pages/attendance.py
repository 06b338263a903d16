"""Who took part in the meetings of a period, by agency, with the rate of each."""

from datetime import timedelta
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas.meetings.attendance import KINDS, SORTS, Attendance, attendance
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.clock_words import date_words
from lapwing.base.refusals import Refusal
from lapwing.record.access import Act
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.viewing import viewer
from lapwing.worklists.told import told_between

PERIODS = (7, 28, 91, 365)  # days; local
USUAL = 28


@require_GET
@only_for(Act.FIND_PEOPLE)
def attendance_page(request: HttpRequest) -> HttpResponse:
    """How many of the meetings that were held each agency took part in, as far as one may read."""
    who, now = viewer(request), moment_of(request)
    asked = request.GET.get("days", str(USUAL))
    if asked not in {str(days) for days in PERIODS}:
        return refused(
            request,
            Refusal(what="Attendance is not counted over such a period.", do="Choose one of them."),
            status=400,
        )
    first = london_date(now) - timedelta(days=int(asked) - 1)
    entries = told_between(who, KINDS, start_of_day(first), now)
    page = SimpleNamespace(
        words=f"{date_words(first)} to {date_words(london_date(now))}",
        ways=[
            SimpleNamespace(text=f"{days} days", href=f"?days={days}", here=str(days) == asked)
            for days in PERIODS
        ],
        sorts=[
            SimpleNamespace(
                title=title, agencies=[_line(one) for one in attendance(kinds, entries)]
            )
            for title, kinds in SORTS
        ],
    )
    return show(request, "pages/attendance.html", page, title="Attendance", here="diary")


def _line(one: Attendance) -> SimpleNamespace:
    rate = round(100 * one.present / one.known) if one.known else None
    return SimpleNamespace(
        title=one.title,
        present=one.present,
        known=one.known,
        unknown=one.unknown,
        rate="No meeting" if rate is None else f"{rate} per cent",
    )
