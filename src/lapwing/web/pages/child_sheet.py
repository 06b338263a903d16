"""A child whom the police keep on one page of paper: in detention, or in police protection."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas.detention.clocks import running
from lapwing.areas.detention.record import custody_record
from lapwing.areas.protection.use import use_of
from lapwing.base.clock_words import moment_words
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.middleware import moment_of
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.pages.papers import force_words, on_paper, sent
from lapwing.web.present import custody, protection
from lapwing.web.present.clocks import clocks
from lapwing.web.present.custody_sheet import custody_parts
from lapwing.web.present.protection_sheet import protection_parts
from lapwing.web.present.said import Part
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import ChildSheet
from lapwing.web.reading import Reading, read
from lapwing.web.viewing import viewer


@require_GET
def child_sheet(request: HttpRequest, case: UUID) -> HttpResponse:
    """The sheet of a detention, for handover, or of a use of police protection."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    # A print is a copy that leaves the screen: to be allowed to see is not enough.
    if refusal := may(who, Act.EXPORT, facts_of(who, found)):
        return refused(request, refusal, status=403)
    sheet = detained(who, found, reading) or protected(who, found, reading)
    if sheet is None:
        return refused(request, NOT_FOUND)
    return sent(pdf(sheet), f"sheet-{found.reference}.pdf")


def detained(who: Viewer, case: CaseRecord, reading: Reading) -> ChildSheet | None:
    """The sheet of a child in police detention; nothing where no arrival is on record."""
    told = sorted(reading.of_case(case.id), key=lambda one: (one.at, one.recorded))
    found = custody_record(told)
    if found is None:
        return None
    mine = [one for one in reading.obligations if one.case == str(case.id)]
    next_up = clocks(mine, reading.rules, who, reading.now)
    law = [custody.clock_words(one, found, reading.now) for one in running(mine, reading.now)]
    return _sheet(
        who,
        case,
        reading,
        title="Child in custody: sheet for handover",
        state=found.state.value,
        wrong=found.state in custody.WRONG,
        parts=custody_parts(reading, found, told, law, next_up),
        signs=("Handed over by", "Taken over by"),
    )


def protected(who: Viewer, case: CaseRecord, reading: Reading) -> ChildSheet | None:
    """The sheet of a child in police protection; nothing where the power was not used."""
    told = sorted(reading.of_case(case.id), key=lambda one: (one.at, one.recorded))
    use = use_of(told)
    if use is None:
        return None
    mine = [one for one in reading.obligations if one.case == str(case.id)]
    return _sheet(
        who,
        case,
        reading,
        title="Police protection (Children Act 1989, section 46)",
        state=use.state.value + (", at a police station" if use.at_station else ""),
        wrong=use.state in protection.WRONG or use.at_station,
        parts=protection_parts(use, mine, reading.names),
    )


def _sheet(
    who: Viewer,
    case: CaseRecord,
    reading: Reading,
    *,
    title: str,
    state: str,
    wrong: bool,
    parts: tuple[Part, ...],
    signs: tuple[str, ...] = (),
) -> ChildSheet:
    return ChildSheet(
        force=force_words(who),
        made=moment_words(reading.now),
        made_by=who.name,
        title=title,
        child=reading.person.name,
        reference=case.reference,
        state=state,
        wrong=wrong,
        parts=on_paper(parts),
        signs=signs,
    )
