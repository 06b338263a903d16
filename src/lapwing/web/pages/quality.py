"""The quality check: the custody records that wait for it, and each record by every criterion."""

from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponseBase
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds, area_of
from lapwing.areas.detention.kinds import checking
from lapwing.areas.detention.kinds.checking import FEEDBACK, QUALITY_CHECKED
from lapwing.duties.gates import judge
from lapwing.journal.entry import Author, Entry
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, record_address
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.desk import desk_of
from lapwing.web.present.due import due
from lapwing.web.present.person import about_person
from lapwing.web.present.quality import answered, lines
from lapwing.web.present.rights import may_say
from lapwing.web.reading import Reading, read
from lapwing.web.viewing import viewer
from lapwing.worklists.checks import CHECK, ToCheck, checked, waiting

FIELD = "detention"
LOOKED_AGAIN = frozenset(one.key for one in checking.KINDS)


@require_GET
@only_for(Act.CHECK_CUSTODY)
def custody_checks(request: HttpRequest) -> HttpResponseBase:
    """What waits of looking at custody records again, the longest waiting first."""
    who, now = viewer(request), moment_of(request)
    found = waiting(who, now)
    page = SimpleNamespace(
        total=found.total,
        late=found.late,
        lines=[_waiting(who, one, now) for one in found.lines],
        checked=[
            SimpleNamespace(
                name=one.name,
                reference=one.reference,
                href=check_address(one.case),
                when=short_moment(one.at, now),
                late=one.late,
            )
            for one in checked(who, now)
        ],
    )
    return show(
        request,
        "pages/custody_checks.html",
        page,
        title="Custody records to check",
        here="custody-checks",
    )


@require_GET
@only_for(Act.CHECK_CUSTODY)
def custody_check(request: HttpRequest, case: UUID) -> HttpResponseBase:
    """One record by every criterion: what it answers, what shows it, and what a check said.

    A record that was checked is read as it was known then; what became known later is said apart.
    """
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    if found.kind != FIELD:
        return refused(request, NOT_FOUND)
    check = reading.latest(case, QUALITY_CHECKED.key)
    then = read(who, found.person, now, known_at=check.recorded) if check else None
    by = then or reading
    criteria = answered(by, case, check.edition if check else None)
    later = check is not None and [one.verdict for one in criteria] != [
        one.verdict for one in answered(reading, case, check.edition)
    ]
    page = SimpleNamespace(
        about=about_person(reading.person, now, found),
        case_href=case_address(case),
        lines=lines(criteria, by, check),
        check=_check(check, reading, now) if check else None,
        later=later,
        stopped=_stopped(who, found, reading, now),
        do=QUALITY_CHECKED.does if may_say(who, found, QUALITY_CHECKED) else "",
        do_href=record_address(case, QUALITY_CHECKED.key),
        workers=_workers(reading, case) if may_say(who, found, FEEDBACK) else [],
    )
    return show(
        request,
        "pages/custody_check.html",
        page,
        title="Custody record by the criteria",
        here="custody-checks",
    )


def check_address(case: UUID | str) -> str:
    """The page of one record by every criterion."""
    return f"/custody-checks/{case}/"


def _waiting(who: Viewer, one: ToCheck, now: datetime) -> SimpleNamespace:
    kind = all_kinds().get(one.does or "")
    first = one.duty == CHECK
    regarding = one.begun_by if kind and kind.regards else ""
    return SimpleNamespace(
        name=one.name,
        reference=one.reference,
        href=check_address(one.case),
        title=one.title,
        since=short_moment(one.since, now),
        due=due(one.due_at, now),
        ring=None if one.ring is None else desk_of(who.force, FIELD, one.ring),
        do=kind.does if kind and not first else "",
        do_href=record_address(one.case, kind.key, regarding) if kind and not first else "",
    )


def _workers(reading: Reading, case: UUID) -> list[SimpleNamespace]:
    """Whoever recorded something on the custody record, and the form that tells them of it."""
    wrote = {
        one.by.user: one.by.role
        for one in reversed(reading.of_case(case))
        if area_of(one.kind) == FIELD and one.kind not in LOOKED_AGAIN
    }
    return sorted(
        (
            SimpleNamespace(
                name=reading.name(user),
                role=ROLES[role].title if role in ROLES else "",
                href=f"{record_address(case, FEEDBACK.key)}?{urlencode({'officer': user})}",
            )
            for user, role in wrote.items()
        ),
        key=lambda one: one.name,
    )


def _check(check: Entry, reading: Reading, now: datetime) -> SimpleNamespace:
    grade = QUALITY_CHECKED.question("grade")
    options = {one.code: one.label for one in getattr(grade, "options", ())}
    return SimpleNamespace(
        by=reading.name(check.by.user),
        when=short_moment(check.at, now),
        grade=options.get(str(check.answers.get("grade")), ""),
        learned=str(check.answers.get("learned") or ""),
        edition=check.edition,
    )


def _stopped(who: Viewer, case: CaseRecord, reading: Reading, now: datetime) -> str:
    """Why a gate would stop the viewer's check, such as that it is their own work, or nothing."""
    entry = Entry(
        id="",
        kind=QUALITY_CHECKED.key,
        case=str(case.id),
        about=str(case.person),
        at=now,
        recorded=now,
        by=Author(user=str(who.user), role=who.acting_role),
    )
    by = reading.rules
    return " ".join(one.why for one in judge(by.rules.gates, reading.counted, entry, by.parameters))
