"""Why a duty is due: the rule, the entry that began it, the number, its source, and who is told."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds, all_stories
from lapwing.duties.explain import why_due
from lapwing.duties.parts import set_by_law
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.web.addresses import case_address, waive_address
from lapwing.web.asides import may_waive
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.present.clocks import answered, clock
from lapwing.web.present.person import about_person
from lapwing.web.reading import read
from lapwing.web.viewing import viewer


@require_GET
def why(request: HttpRequest, case: UUID, duty: str, begun_by: str, slot: int) -> HttpResponse:
    """Everything that makes one duty due when it is."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    one = next(
        (
            one
            for one in reading.obligations
            if (one.case, one.duty, one.begun_by, one.slot) == (str(case), duty, begun_by, slot)
        ),
        None,
    )
    if one is None:
        return refused(request, NOT_FOUND)
    rule = reading.rules.duties[duty]
    shown = clock(one, reading.rules, who, now)
    law = set_by_law(rule, reading.rules.parameters.numbers)
    may = not shown.state and not law and may_waive(who, rule.owner.key)
    page = SimpleNamespace(
        about=about_person(reading.person, now, found),
        case_href=case_address(found.id),
        clock=shown,
        waive_href=waive_address(found.id, duty, answered(one)) if may else "",
        rule=rule,
        lines=why_due(
            one, reading.rules.rules, reading.entries, reading.rules.parameters, all_kinds()
        ).sentences,
        stories=[story for story in all_stories() if story.rule == duty],
    )
    return show(request, "pages/why.html", page, title="Why is this due?")
