"""What an episode's page shows only the newest of, whole and in parts."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.duties.obligation import Obligation
from lapwing.journal.entry import Entry
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, list_address
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.present import episode as shown
from lapwing.web.present.clocks import deadlines
from lapwing.web.present.entries import newest_first, references_of, told
from lapwing.web.present.paging import Part, part
from lapwing.web.present.person import about_person
from lapwing.web.reading import Reading, read
from lapwing.web.viewing import viewer
from lapwing.worklists import queries as worklists

LISTS = {
    "happened": "What happened",
    "duties": "Every deadline",
    "enquiries": "Enquiries",
    "alerts": "Who was alerted, and who knows",
}
SIZES = {"happened": 20, "duties": 50, "enquiries": 30, "alerts": 50}


@require_GET
def case_list(request: HttpRequest, case: UUID, what: str) -> HttpResponse:
    """One of the lists of a case, the newest first."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if what not in LISTS:
        return refused(request, NOT_FOUND)
    if found is None or reading is None:
        return pointer(request, case)
    asked = request.GET.get("part", "") or _part_with(request.GET.get("entry", ""), reading, found)
    some, lines = _lines(who, found, reading, what, asked)
    page = SimpleNamespace(
        about=about_person(reading.person, now, found),
        case_href=case_address(case),
        title=LISTS[what],
        what=what,
        lines=lines,
        part=some,
    )
    return show(request, "pages/case_list.html", page, title=LISTS[what])


def _lines(
    who: Viewer, case: CaseRecord, reading: Reading, what: str, asked: str
) -> tuple[Part, tuple[object, ...]]:
    """What stands in the part that was asked for."""
    href, size = list_address(case.id, what), SIZES[what]
    match what:
        case "happened":
            entries = entries_of(reading, case)
            some = part(asked, len(entries), href, size=size)
            names, references = reading.names, references_of(reading.cases)
            return some, told(
                entries, names=names, references=references, now=reading.now, part=some,
                viewer=who, cases=(case,),
            )  # fmt: skip
        case "duties":
            mine = obligations_of(reading, case)
            some = part(asked, len(mine), href, size=size)
            return some, deadlines(mine, reading.rules, who, reading.now, some)
        case "enquiries":
            enquiries = shown.enquiries(reading, case, viewer=who)
            some = part(asked, len(enquiries), href, size=size)
            return some, tuple(some.of(enquiries))
        case _:
            some = part(asked, worklists.alerts_about(who, case.id, most=1).total, href, size=size)
            told_of = worklists.alerts_about(who, case.id, most=size, after=some.first).alerts
            return some, tuple(shown.alert(one, reading.now) for one in told_of)


def _part_with(entry: str, reading: Reading, case: CaseRecord) -> str:
    """The part of what happened in which an entry stands; the first where it is not there."""
    ordered = [one.id for one in newest_first(entries_of(reading, case))]
    return str(ordered.index(entry) // SIZES["happened"] + 1) if entry in ordered else ""


def entries_of(reading: Reading, case: CaseRecord) -> tuple[Entry, ...]:
    """Everything that was recorded on one case."""
    mine = str(case.id)
    return tuple(entry for entry in reading.entries if entry.case == mine)


def obligations_of(reading: Reading, case: CaseRecord) -> tuple[Obligation, ...]:
    """Everything that one case demands or demanded."""
    mine = str(case.id)
    return tuple(one for one in reading.obligations if one.case == mine)
