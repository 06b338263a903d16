"""What was shared with a partner's agency: the one page from which they go on to a case."""

from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas import case_title
from lapwing.record import queries as record
from lapwing.record.access import Level, Part, Tie, decide, facts_of
from lapwing.record.access.deciding import NOT_YOURS
from lapwing.record.access.words import Act
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.places import is_partner
from lapwing.web.present.desk import desk_of
from lapwing.web.viewing import viewer


@require_GET
def shared_with_you(request: HttpRequest) -> HttpResponse:
    """Every case that was shared with the reader's agency, and whom to ring about each."""
    who, now = viewer(request), moment_of(request)
    if not is_partner(who):
        return refused(request, NOT_YOURS, status=403)
    cases = record.known_cases(who, who.cases.get(Tie.SHARED, frozenset()))
    people = record.people(who, {one.person for one in cases})
    lines = [
        SimpleNamespace(
            href=case_address(one.id) if _whole(who, one) else "",
            name=people[one.person].name if one.person in people else "",
            reference=one.reference,
            what=case_title(one.kind),
            open=one.open,
            conditions=one.conditions,
            desk=desk_of(one.force, one.kind, one.desk),
        )
        for one in cases
    ]
    agency = record.team_names([who.team]) if who.team else {}
    page = SimpleNamespace(lines=lines, agency=next(iter(agency.values()), "your agency"), read=now)
    return show(request, "pages/shared.html", page, title="Shared with you", here="shared")


def _whole(who: Viewer, case: CaseRecord) -> bool:
    return decide(who, Act.SEE, Part.NARRATIVE, facts_of(who, case)).level == Level.WHOLE
