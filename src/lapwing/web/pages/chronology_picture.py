"""The chronology as a picture, narrowed as the list is; every mark leads into the list."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas import all_lasting, case_title
from lapwing.journal.lasting import Period, periods
from lapwing.journal.seriousness import MEANS
from lapwing.record import looking
from lapwing.record.access import NOT_FOUND
from lapwing.web.addresses import chronology_address
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.chronology import (
    address_with,
    chosen_words,
    in_the_list,
    pointers,
    what_was_asked,
)
from lapwing.web.pages.help import refused
from lapwing.web.present.chronology import ORDERS, choose, in_order, narrowed
from lapwing.web.present.entries import SHAPES
from lapwing.web.present.person import about_person
from lapwing.web.reading_line import WholeLine, read_line
from lapwing.web.viewing import viewer


@require_GET
def chronology_picture(request: HttpRequest, person: UUID) -> HttpResponse:
    """A lane for each agency, a mark for each entry, and a bar for what lasted."""
    # Altair takes a third of a second to be read, which no start of a server has to wait for.
    from lapwing.web.present.swimlanes import picture

    who, now = viewer(request), moment_of(request)
    line = read_line(who, [person], now)
    if line is None:
        return refused(request, NOT_FOUND)
    chosen, wrong = choose({name: request.GET.getlist(name) for name in request.GET}, line.lines)
    shown = in_order(narrowed(line.lines, chosen), chosen.order)
    looking.asked(**what_was_asked(line, chosen))
    here = chronology_address(person)
    page = SimpleNamespace(
        about=about_person(line.person, now),
        list_href=address_with(here, chosen),
        clear=f"{here}picture/" if chosen.narrows else "",
        wrong=wrong,
        pointed=pointers(line.pointed),
        order=ORDERS[chosen.order],
        chosen=chosen_words(line, chosen),
        count=len(shown),
        total=len(line.lines),
        picture=picture(
            shown,
            lasted(line),
            chosen.order,
            names=line.teams,
            hrefs=in_the_list(here, chosen, shown),
            now=now,
        ),
        key=[(SHAPES[one], words) for one, (words, _) in MEANS.items()],
        now=now,
    )
    return show(
        request, "pages/chronology_picture.html", page, title="Chronology", error=bool(wrong)
    )


def lasted(line: WholeLine) -> tuple[Period, ...]:
    """The cases and the plans that the reader may see."""
    cases = (
        Period(what=case_title(case.kind), since=case.opened_at, until=case.closed_at)
        for case in line.cases
        if not case.standing
    )
    return (*cases, *periods(line.entries, all_lasting()))
