"""Samples of work: drawn each month, looked at by another, and heard of by whoever did the work."""

from collections import Counter
from datetime import UTC, datetime
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.base.clock import london_date
from lapwing.base.clock_words import month_words
from lapwing.base.refusals import Refusal
from lapwing.casework.feedback import Given, ToRead, given, to_read
from lapwing.casework.samples import (
    DESIGNS,
    Design,
    Line,
    Sample,
    Told,
    Undrawn,
    designs_of,
    draw,
    draw_again,
    lines_of,
    of_mine,
    samples_of,
    undrawn,
)
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices
from lapwing.record.access import NOT_FOUND, Act
from lapwing.web.addresses import case_address, record_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.due import due
from lapwing.web.viewing import viewer

OFFERED = 12  # months back from the last that is over
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@require_http_methods(["GET", "POST"])
@only_for(Act.SAMPLE_WORK)
def samples(request: HttpRequest) -> HttpResponseBase:
    """How each sample stands, month by month; to send the form draws the next."""
    who, now = viewer(request), moment_of(request)
    problem, typed = None, ("", "")
    if request.method == "POST":
        typed = request.POST.get("design", ""), request.POST.get("month", "").strip()
        design = DESIGNS.get(typed[0])
        if design is None:
            return refused(request, NOT_FOUND)
        drawn = draw(who, now, design, typed[1])
        if not isinstance(drawn, Refusal):
            return HttpResponseRedirect(_address(design, typed[1]))
        control = f"month-{design.key}"
        problem = Problem(question=control, control=control, says=str(drawn))
    wanting = {one.design.key: _wanting(one, now) for one in undrawn(who.force, now)}
    page = SimpleNamespace(
        summary=error_summary([problem]) if problem else None,
        designs=[
            SimpleNamespace(
                key=one.key,
                title=one.title,
                about=one.about,
                wrong=problem if one.key == typed[0] else None,
                typed=typed[1] if one.key == typed[0] else "",
                months=_months(now),
                told=one.read is not None,
                wanting=wanting.get(one.key),
                samples=[_sample(one, each, now) for each in samples_of(who, one)],
            )
            for one in designs_of(who)
        ],
    )
    return show(
        request, "pages/samples.html", page, title="Samples", here="samples",
        error=problem is not None,
    )  # fmt: skip


@require_GET
@only_for(Act.SAMPLE_WORK)
def sample(request: HttpRequest, design: str, month: str) -> HttpResponseBase:
    """One month's sample: what was drawn, found and read, and whether the same is drawn again."""
    who, now = viewer(request), moment_of(request)
    wanted = DESIGNS.get(design)
    if wanted is None or wanted not in designs_of(who):
        return refused(request, NOT_FOUND)
    kept = next((one for one in samples_of(who, wanted) if one.month == month), None)
    if kept is None:
        return refused(request, NOT_FOUND)
    lines = lines_of(who, wanted, month)
    page = SimpleNamespace(
        title=wanted.title,
        month=_words(month),
        sample=_sample(wanted, kept, now),
        told=wanted.read is not None,
        seed=kept.seed,
        fingerprint=kept.fingerprint,
        again=draw_again(who, wanted, month) if "again" in request.GET else None,
        lines=[_line(wanted, one, now) for one in lines],
        errors=_counted(wanted, lines),
    )
    return show(request, "pages/sample.html", page, title="Sample of work", here="samples")


@require_GET
@only_for(Act.GO_ON_DUTY)
def found_about_you(request: HttpRequest) -> HttpResponseBase:
    """What others told the reader about their own work, until they say that they have read it.

    Beside it stands the feedback that they gave themselves, and who has read that.
    """
    who, now = viewer(request), moment_of(request)
    page = SimpleNamespace(
        given=[_given(one, now) for one in given(who)],
        told=[
            *(_feedback(one, now) for one in to_read(who, LONG_AGO)),
            *(
                SimpleNamespace(
                    about=one.design.title,
                    reference=one.reference,
                    href=case_address(one.case),
                    found=_answer(one.design, one.design.asks, (one.found,)),
                    errors=_answer(one.design, "errors", one.errors),
                    said=one.said,
                    by=one.by,
                    when=short_moment(one.at, now),
                    read_href=_receipt_address(one),
                )
                for one in of_mine(who, LONG_AGO)
            ),
        ],
    )
    return show(request, "pages/found_about_you.html", page, title="Told about your work")


def _receipt_address(one: Told) -> str:
    assert one.design.read is not None, "what was found of it is told to somebody"
    return record_address(one.case, one.design.read.key, str(one.entry))


def _feedback(one: ToRead, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        about=one.kind.happened,
        reference=one.reference,
        href=case_address(one.case),
        found=_sort(one.kind, one.sort),
        errors="",
        said=one.said,
        by=one.by,
        when=short_moment(one.at, now),
        read_href=record_address(one.case, one.receipt.key, str(one.entry)),
    )


def _given(one: Given, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        to=one.to,
        reference=one.reference,
        href=case_address(one.case),
        sort=_sort(one.kind, one.sort),
        said=one.said,
        when=short_moment(one.at, now),
        read=f"Read {short_moment(one.read_at, now)}" if one.read_at else "",
        answer=one.answer,
    )


def _sort(kind: Kind, code: str) -> str:
    question = kind.question("sort")
    options = question.options if isinstance(question, Choice) else ()
    return "".join(one.label for one in options if one.code == code)


def _address(design: Design, month: str) -> str:
    return reverse("sample", kwargs={"design": design.key, "month": month})


def _months(now: datetime) -> list[SimpleNamespace]:
    """The months that are over, the newest first."""
    today, found = london_date(now), []
    year, month = today.year, today.month
    for _ in range(OFFERED):
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        found.append(SimpleNamespace(key=f"{year}-{month:02}", words=month_words(year, month)))
    return found


def _words(month: str) -> str:
    year, _, number = month.partition("-")
    return month_words(int(year), int(number))


def _wanting(one: Undrawn, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(month=_words(one.month), due=due(one.due_at, now))


def _sample(design: Design, one: Sample, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        href=_address(design, one.month),
        month=_words(one.month),
        frame=one.frame,
        drawn=one.drawn,
        found=one.found,
        read=one.read,
        by=one.by,
        when=short_moment(one.at, now),
    )


def _line(design: Design, one: Line, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        reference=one.reference,
        href=case_address(one.case),
        whose=one.whose,
        number=one.number,
        when=short_moment(one.at, now),
        found=_answer(design, design.asks, (one.found,)),
        errors=_answer(design, "errors", one.errors),
        by=one.by,
        found_when=short_moment(one.found_at, now) if one.found_at else "",
        read=f"Read {short_moment(one.read_at, now)}" if one.read_at else "Not read yet",
        own=one.own,
        do=design.found.does,
        do_href=record_address(one.case, design.found.key, str(one.drawn)),
    )


def _counted(design: Design, lines: tuple[Line, ...]) -> list[SimpleNamespace]:
    """How often each kind of error was found, of those that the form offers."""
    times = Counter(error for one in lines for error in one.errors)
    question = design.found.question("errors")
    options = question.options if isinstance(question, Choices) else ()
    return [SimpleNamespace(words=one.label, times=times[one.code]) for one in options]


def _answer(design: Design, name: str, codes: tuple[str, ...]) -> str:
    question = design.found.question(name)
    options = question.options if isinstance(question, Choice | Choices) else ()
    return "; ".join(one.label for one in options if one.code in codes)
