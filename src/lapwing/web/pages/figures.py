"""Figures of the force by month, quarter or year: down to their cases, and for partners."""

from dataclasses import dataclass
from datetime import date, timedelta
from types import SimpleNamespace
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from lapwing.assurance.disclosure import TOTAL, cell
from lapwing.assurance.figures.counting import DATA_SETS, behind, count
from lapwing.assurance.figures.data_set import DataSet, Figures, Question
from lapwing.assurance.figures.pack import Pack, for_partners, whole
from lapwing.assurance.figures.period import Period, period_of
from lapwing.assurance.numbers import care_on
from lapwing.base.clock import london_date
from lapwing.base.clock_text import instant_text
from lapwing.base.clock_words import moment_words
from lapwing.base.refusals import Refusal
from lapwing.record import looking
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.pages.papers import force_words, sent
from lapwing.web.present.figures import bars, shown
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import FiguresSheet, FiguresTable
from lapwing.web.print.table import as_csv
from lapwing.web.viewing import viewer

SORTS = {"month": "Month", "quarter": "Quarter", "year": "Year from April"}
NO_SUCH_PERIOD = Refusal(
    what="There are no figures for such a period.",
    do="Choose a month, a quarter or a year that has begun.",
)
COLUMNS = (
    *("data set", "first day", "last day", "as at (UTC)", "counted by", "who", "who code"),
    *("measure", "answer", "answer code", "number", "values of who", "values of answer"),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Which figures somebody asked for."""

    data_set: DataSet
    period: Period
    by: Question | None
    as_partners: bool

    def query(self, **other: str) -> str:
        """The same, or something else of it, as an address has it."""
        asked = {"sort": self.period.sort, "of": self.period.key}
        if self.by is not None:
            asked["by"] = self.by.key
        if self.as_partners:
            asked["as"] = "partners"
        return "?" + urlencode({name: value for name, value in (asked | other).items() if value})


@require_GET
@only_for(Act.READ_FIGURES)
def figures(request: HttpRequest) -> HttpResponse:
    """Which figures there are, for the month, the quarter and the year that ended last."""
    today = london_date(moment_of(request))
    page = SimpleNamespace(
        sets=[
            SimpleNamespace(
                title=one.title,
                measures=[each.title for each in one.measures],
                ways=[
                    SimpleNamespace(
                        text=(ended := period_of(sort, today).before).words,
                        href=f"{_address('figures-of', one)}?sort={sort}&of={ended.key}",
                    )
                    for sort in SORTS
                ],
            )
            for one in DATA_SETS.values()
        ]
    )
    return show(request, "pages/figures.html", page, title="Figures", here="figures")


@require_GET
@only_for(Act.READ_FIGURES)
def figures_of(request: HttpRequest, data_set: str) -> HttpResponse:
    """The figures of a period, whole or as partners get them."""
    asked = _asked(request, data_set)
    if isinstance(asked, HttpResponse):
        return asked
    who = viewer(request)
    pack = _pack(request, asked)
    today = london_date(moment_of(request))
    by = asked.by
    here = asked.period
    page = SimpleNamespace(
        title=f"{asked.data_set.title}, {here.words}",
        as_at=moment_words(pack.as_at),
        counts=asked.data_set.counts,
        so_far=pack.so_far,
        total=pack.words(TOTAL),
        words=pack.care.words if pack.care else "",
        whole_href="" if pack.care is None else asked.query(**{"as": ""}),
        partners_href=asked.query(**{"as": "partners"}) if pack.care is None else "",
        csv=_address("figures-csv", asked.data_set) + asked.query(by="", **{"as": ""}),
        pdf=_address("figures-pdf", asked.data_set) + asked.query(by="", **{"as": ""}),
        sorts=[
            SimpleNamespace(
                text=text,
                href=asked.query(sort=sort, of=period_of(sort, here.first).key),
                here=sort == here.sort,
            )
            for sort, text in SORTS.items()
        ],
        before=SimpleNamespace(text=here.before.words, href=asked.query(of=here.before.key)),
        next=SimpleNamespace(text=here.next.words, href=asked.query(of=here.next.key))
        if here.next.first <= today
        else None,
        ways=[
            SimpleNamespace(
                text=each.title if each else "Everybody",
                href=asked.query(by=each.key if each else ""),
                here=each == by,
            )
            for each in (None, *asked.data_set.by)
        ],
        by=by.title if by else "",
        picture=bars(pack, by) if by else None,
        tables=[
            shown(pack, measure, by, _address("figures-cases", asked.data_set), asked.query(by=""))
            for measure in asked.data_set.measures
        ],
        force=force_words(who),
    )
    return show(request, "pages/figures_of.html", page, title=asked.data_set.title, here="figures")


@require_GET
@only_for(Act.READ_FIGURES)
def figures_cases(request: HttpRequest, data_set: str) -> HttpResponse:
    """The cases behind a figure, as far as whoever asks may see them."""
    asked = _asked(request, data_set)
    if isinstance(asked, HttpResponse):
        return asked
    counted = _count(request, asked)
    said = {
        each.key: request.GET[each.key]
        for each in (*asked.data_set.by, *asked.data_set.measures)
        if each.key in request.GET
    }
    wanted = cell(**said)
    if wanted not in counted.counts:
        return refused(request, NOT_FOUND)
    cases, every = behind(viewer(request), counted, wanted)
    questions = {each.key: each for each in (*asked.data_set.by, *asked.data_set.measures)}
    page = SimpleNamespace(
        title=f"{asked.data_set.title}, {asked.period.words}",
        back=_address("figures-of", asked.data_set) + asked.query(),
        said=[
            SimpleNamespace(asks=questions[key].title, text=questions[key].words(code))
            for key, code in said.items()
        ],
        every=every,
        counts=asked.data_set.counts,
        seen=sum(one.times for one in cases),
        as_at=moment_words(moment_of(request)),
        cases=[
            SimpleNamespace(
                reference=one.reference,
                name=one.name,
                times=one.times,
                href=case_address(one.case),
            )
            for one in cases
        ],
    )
    return show(
        request, "pages/figures_cases.html", page, title="Cases behind a figure", here="figures"
    )


@require_GET
@only_for(Act.READ_FIGURES)
def figures_csv(request: HttpRequest, data_set: str) -> HttpResponse:
    """The pack for partners as a table, one number in each line."""
    asked = _asked(request, data_set)
    if isinstance(asked, HttpResponse):
        return asked
    pack = _pack(request, asked, for_the_partners=True)
    response = HttpResponse(as_csv(COLUMNS, lines(pack)), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{_name(asked)}.csv"'
    return response


@require_GET
@only_for(Act.READ_FIGURES)
def figures_pdf(request: HttpRequest, data_set: str) -> HttpResponse:
    """The pack for partners on paper."""
    asked = _asked(request, data_set)
    if isinstance(asked, HttpResponse):
        return asked
    pack = _pack(request, asked, for_the_partners=True)
    return sent(pdf(sheet(viewer(request), pack)), f"{_name(asked)}.pdf")


def lines(pack: Pack) -> list[tuple[str, ...]]:
    """Every number of a pack with what it counts, for a spreadsheet."""
    head = (
        pack.data_set.title,
        pack.period.first.isoformat(),
        (pack.period.next.first - timedelta(days=1)).isoformat(),
        instant_text(pack.as_at),
    )
    found: list[tuple[str, ...]] = []
    everybody = ("everybody", "", "")
    found.append((*head, *everybody, "all", "", "", pack.words(TOTAL), "", ""))
    for by in (None, *pack.data_set.by):
        for who in (None,) if by is None else pack.answers[by.key]:
            of = TOTAL if by is None or who is None else cell(**{by.key: who})
            counted_by = everybody if by is None or who is None else (by.title, by.words(who), who)
            if by is not None:
                found.append((*head, *counted_by, "all", "", "", pack.words(of), _stands(by), ""))
            for measure in pack.data_set.measures:
                for code in pack.answers[measure.key]:
                    number = pack.words(of | cell(**{measure.key: code}))
                    answer = (measure.title, measure.words(code), code)
                    stand = (_stands(by), _stands(measure))
                    found.append((*head, *counted_by, *answer, number, *stand))
    return found


def sheet(who: Viewer, pack: Pack) -> FiguresSheet:
    """A pack as it is printed."""
    sets = {each.values.key: each.values for each in _questions(pack) if each.values is not None}
    return FiguresSheet(
        force=force_words(who),
        made=moment_words(pack.as_at),
        made_by=who.name,
        title=pack.data_set.title,
        period=pack.period.words,
        so_far=pack.so_far,
        total=pack.words(TOTAL),
        counts=pack.data_set.counts,
        care=pack.care.words if pack.care else "",
        tables=tuple(
            FiguresTable(
                title=table.measure.title,
                counts_from=table.measure.counts_from,
                by=table.by.title if table.by else "",
                columns=table.columns,
                rows=tuple(
                    (row.words, pack.words(row.cell), *(pack.words(one) for one in row.cells))
                    for row in table.rows
                ),
            )
            for table in pack.tables()
        ),
        sets=tuple(f"{one.title}: {one.source} ({one.standing.lower()})" for one in sets.values()),
    )


def _questions(pack: Pack) -> tuple[Question, ...]:
    return (*pack.data_set.by, *pack.data_set.measures)


def _stands(question: Question | None) -> str:
    """How the value set of a question stands; names are of no set."""
    return "" if question is None or question.values is None else question.values.standing


def _asked(request: HttpRequest, key: str) -> Asked | HttpResponse:
    data_set = DATA_SETS.get(key)
    if data_set is None:
        return refused(request, NOT_FOUND)
    today = london_date(moment_of(request))
    sort = request.GET.get("sort", "month")
    try:
        day = date.fromisoformat(request.GET.get("of", today.isoformat()))
        period = period_of(sort, day)
    except (KeyError, ValueError):
        return refused(request, NO_SUCH_PERIOD, status=400)
    by = data_set.question(request.GET.get("by", ""))
    if day > today or day.year <= 2000 or (by is not None and by not in data_set.by):
        return refused(request, NO_SUCH_PERIOD, status=400)
    return Asked(
        data_set=data_set,
        period=period,
        by=by,
        as_partners=request.GET.get("as") == "partners",
    )


def _count(request: HttpRequest, asked: Asked) -> Figures:
    looking.asked(figures=f"{asked.data_set.title}, {asked.period.words}")
    counted = count(viewer(request), asked.data_set, asked.period, moment_of(request))
    assert counted is not None  # the page is only for those who may
    return counted


def _pack(request: HttpRequest, asked: Asked, *, for_the_partners: bool = False) -> Pack:
    now = moment_of(request)
    counted = _count(request, asked)
    if for_the_partners or asked.as_partners:
        care = care_on(viewer(request).force, london_date(now))
        return for_partners(counted, asked.period, now, care)
    return whole(counted, asked.period, now)


def _address(name: str, data_set: DataSet) -> str:
    return reverse(name, kwargs={"data_set": data_set.key})


def _name(asked: Asked) -> str:
    return f"{asked.data_set.key}-{asked.period.sort}-{asked.period.key}"
