"""What must be told to each school before its day begins, and a paper for each of them."""

from datetime import datetime
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.base.clock import london_date, start_of_day
from lapwing.base.clock_words import moment_words
from lapwing.record import looking
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.viewer import Viewer
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.pages.papers import force_words, sent
from lapwing.web.present.schools import School, school_of, schools
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import SchoolChild, SchoolSheet
from lapwing.web.reading import names_in
from lapwing.web.signing.proof import proved
from lapwing.web.viewing import viewer
from lapwing.worklists.schools import Notice, notices


@require_GET
@only_for(Act.FIND_PEOPLE)
def schools_to_tell(request: HttpRequest) -> HttpResponse:
    """By school: every child of whom it is yet to be told, and of whom it was told today."""
    who, now = viewer(request), moment_of(request)
    found = _found(who, now)
    listed = _schools(who, found, now)
    children = [child for one in listed for child in one.children]
    page = SimpleNamespace(
        schools=listed,
        open=sum(child.open for child in children),
        late=sum(child.late for child in children),
        told=sum(child.state == "Told" for child in children),
        read=moment_words(now),
    )
    return show(request, "pages/schools.html", page, title="Schools to tell", here="diary")


@require_GET
@only_for(Act.FIND_PEOPLE)
@proved()  # several children on one paper
def school_on_paper(request: HttpRequest) -> HttpResponse:
    """What one school must be told, on paper: the least that it needs to look after each child."""
    who, now = viewer(request), moment_of(request)
    wanted = request.GET.get("of", "").casefold()
    found = [one for one in _found(who, now) if school_of(one.child).casefold() == wanted]
    looking.asked(school=wanted)
    cases = record.cases(who, {one.case for one in found})
    out = [
        one
        for one in found
        if one.case in cases and may(who, Act.EXPORT, facts_of(who, cases[one.case])) is None
    ]
    here = next((one for one in _schools(who, out, now)), None)
    if here is None:
        return refused(request, NOT_FOUND)
    sheet = SchoolSheet(
        force=force_words(who),
        made=moment_words(now),
        made_by=who.name,
        school=here.name,
        left_out=len({one.child.id for one in found} - {one.child.id for one in out}),
        children=tuple(
            SchoolChild(
                name=one.name,
                born=one.born,
                reference=one.reference,
                since=one.since,
                state=one.state,
            )
            for one in here.children
        ),
    )
    return sent(pdf(sheet), "school.pdf")


def _found(who: Viewer, now: datetime) -> tuple[Notice, ...]:
    return notices(who, start_of_day(london_date(now)), now)


def _schools(
    who: Viewer, found: tuple[Notice, ...] | list[Notice], now: datetime
) -> tuple[School, ...]:
    names = names_in(who, [entry for one in found for entry in one.tried], ())
    return schools(found, names, now)
