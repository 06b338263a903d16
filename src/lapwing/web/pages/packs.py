"""The packs of figures that partners read: each month's, as it was known a while after its end."""

from datetime import date
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from lapwing.assurance.figures.counting import DATA_SETS, pack_for_partners, packs_to_read
from lapwing.assurance.figures.pack import Pack
from lapwing.assurance.figures.period import Period
from lapwing.base.clock_words import moment_words
from lapwing.record import looking
from lapwing.record.access import NOT_FOUND, Act
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.figures import COLUMNS, lines, sheet
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.pages.papers import sent
from lapwing.web.print.pdf import pdf
from lapwing.web.print.table import as_csv
from lapwing.web.viewing import viewer


@require_GET
@only_for(Act.READ_PACKS)
def packs(request: HttpRequest) -> HttpResponse:
    """The packs of the last months, and those that come next."""
    who, now = viewer(request), moment_of(request)
    page = SimpleNamespace(
        sets=[
            SimpleNamespace(
                title=one.title,
                packs=[
                    SimpleNamespace(
                        month=month.words,
                        as_at=moment_words(as_at),
                        **{
                            kind: reverse(
                                f"pack-{kind}", kwargs={"data_set": one.key, "month": month.key}
                            )
                            for kind in ("pdf", "csv")
                        },
                    )
                    for month, as_at in packs_to_read(who.force, now)
                ],
            )
            for one in DATA_SETS.values()
        ]
    )
    return show(request, "pages/packs.html", page, title="Figures for partners", here="shared")


@require_GET
@only_for(Act.READ_PACKS)
def pack_on_paper(request: HttpRequest, data_set: str, month: str) -> HttpResponse:
    """One month's pack as a PDF."""
    pack = _pack(request, data_set, month)
    if pack is None:
        return refused(request, NOT_FOUND)
    return sent(pdf(sheet(viewer(request), pack)), f"{data_set}-{month}.pdf")


@require_GET
@only_for(Act.READ_PACKS)
def pack_as_table(request: HttpRequest, data_set: str, month: str) -> HttpResponse:
    """One month's pack as CSV."""
    pack = _pack(request, data_set, month)
    if pack is None:
        return refused(request, NOT_FOUND)
    response = HttpResponse(as_csv(COLUMNS, lines(pack)), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{data_set}-{month}.csv"'
    return response


def _pack(request: HttpRequest, data_set: str, month: str) -> Pack | None:
    try:
        period = Period(sort="month", first=date.fromisoformat(month))
    except ValueError:
        return None
    if data_set not in DATA_SETS:
        return None
    looking.asked(pack=f"{DATA_SETS[data_set].title}, {period.words}")
    return pack_for_partners(viewer(request), DATA_SETS[data_set], period, moment_of(request))
