"""What a partner's agency was told of: what waits for its answer, the cases, and what it said."""

from collections.abc import Mapping
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds, case_title
from lapwing.base.clock_words import time_words
from lapwing.casework import packages
from lapwing.journal import queries as journal
from lapwing.record import queries as record
from lapwing.record.access import Level, Part, Tie, decide, facts_of
from lapwing.record.access.deciding import NOT_YOURS
from lapwing.record.access.words import Act
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show_again
from lapwing.web.pages.help import refused
from lapwing.web.places import is_partner
from lapwing.web.present.desk import desk_of
from lapwing.web.present.packages import packages_for
from lapwing.web.present.waiting import agency_line
from lapwing.web.present.worklist import by_nearness
from lapwing.web.viewing import viewer
from lapwing.worklists import queries as worklists

MOST_SAID = 20


@require_GET
def shared_with_you(request: HttpRequest) -> HttpResponse:
    """What waits for the reader's agency, late first, the cases it was told of, and its answers."""
    who, now = viewer(request), moment_of(request)
    if not is_partner(who):
        return refused(request, NOT_YOURS, status=403)
    cases = record.known_cases(who, worklists.told_of(who))
    shared = who.cases.get(Tie.SHARED, frozenset())
    people = record.people(who, {one.person for one in cases})
    names = {one.id: people[one.person].name for one in cases if one.person in people}
    waits = worklists.agency_worklist(who, now)
    came = {
        str(one.entry): reverse("package", kwargs={"package": one.package})
        for one in packages.sent_to_agency(who)
        if one.until is None
    }
    agency = record.team_names([who.team]) if who.team else {}
    page = SimpleNamespace(
        again=request.get_full_path(),
        agency=next(iter(agency.values()), "your agency"),
        groups=by_nearness([agency_line(line, who, now, came) for line in waits.lines]),
        late=waits.overdue,
        packages=packages_for(who, now),
        # Of a case of which they have a package alone, the package stands here and not the case.
        lines=[_line(who, one, names.get(one.id, "")) for one in cases if one.id in shared],
        said=_said(who, cases, names, now),
        read=time_words(now),
    )
    return show_again(
        request,
        "pages/shared.html",
        page,
        part="pages/shared_lines.html",
        title="Shared with you",
        here="shared",
    )


def _line(who: Viewer, case: CaseRecord, name: str) -> SimpleNamespace:
    """One case: what it is, how it may be used, and whom to ring about it."""
    return SimpleNamespace(
        href=case_address(case.id) if _whole(who, case) else "",
        name=name,
        reference=case.reference,
        what=case_title(case.kind),
        open=case.open,
        conditions=case.conditions,
        desk=desk_of(case.force, case.kind, case.desk),
    )


def _said(
    who: Viewer, cases: tuple[CaseRecord, ...], names: Mapping[UUID, str], now: datetime
) -> list[SimpleNamespace]:
    """What the agency itself recorded last, each with the case where it stands."""
    by_id = {str(one.id): one for one in cases}
    return [
        SimpleNamespace(
            what=all_kinds()[entry.kind].happened if entry.kind in all_kinds() else entry.kind,
            name=names.get(by_id[entry.case].id, ""),
            reference=by_id[entry.case].reference,
            href=f"{case_address(entry.case)}#e-{entry.id}",
            when=short_moment(entry.recorded, now),
        )
        for entry in journal.of_team(who, [one.id for one in cases], most=MOST_SAID)
    ]


def _whole(who: Viewer, case: CaseRecord) -> bool:
    return decide(who, Act.SEE, Part.NARRATIVE, facts_of(who, case)).level == Level.WHOLE
