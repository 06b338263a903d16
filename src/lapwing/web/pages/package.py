"""One package: looked at and sent by somebody else, opened and answered by an agency, printed."""

from types import SimpleNamespace
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from lapwing.base.clock_words import moment_words
from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text
from lapwing.casework import packages
from lapwing.casework.draft import Refused
from lapwing.journal.packaging import (
    ANSWERS,
)
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.web.addresses import case_address
from lapwing.web.forms.summary import refusal_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.papers import force_words, sent
from lapwing.web.places import is_partner
from lapwing.web.present.desk import desk_of
from lapwing.web.present.package import (
    shown,
)
from lapwing.web.present.packages import TITLE, package_form, sending_lines, sendings_of, unlooked
from lapwing.web.present.person import about_person
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import PackageSheet
from lapwing.web.reading import read
from lapwing.web.viewing import viewer

LONGEST = 20_000  # bytes


@require_GET
def package_page(request: HttpRequest, package: UUID) -> HttpResponse:
    """One package: as it stands, for whoever sees its case; as they were sent it, for an agency."""
    return _package_page(request, package)


@require_POST
def send_package(request: HttpRequest, package: UUID) -> HttpResponse:
    """Send what was prepared, after looking at it, or at once where the child cannot wait."""
    who, now = viewer(request), moment_of(request)
    found = packages.package(who, package)
    case = record.case(who, found.case) if found else None
    if found is None or case is None:
        return refused(request, NOT_FOUND)
    cannot_wait = request.POST.get("cannot-wait", "")
    if refusal := check_text(cannot_wait, most_bytes=LONGEST, field="cannot-wait", lines=True):
        return _package_page(request, package, Refused(refusals=(refusal,)))
    outcome = packages.send(who, now, case, found, cannot_wait=cannot_wait)
    if isinstance(outcome, Refused):
        return _package_page(request, package, outcome)
    return HttpResponseRedirect(reverse("package", kwargs={"package": package}))


@require_POST
def look_at_package(request: HttpRequest, package: UUID) -> HttpResponse:
    """Say what a second look found at what was sent at once."""
    who, now = viewer(request), moment_of(request)
    found = packages.package(who, package)
    case = record.case(who, found.case) if found else None
    reading = read(who, found.person, now) if found else None
    if found is None or case is None or reading is None:
        return refused(request, NOT_FOUND)
    waiting = {one.id: one.by.user for one in unlooked(sendings_of(reading, found), reading)}
    outcome = packages.look_after(
        who,
        now,
        case,
        waiting,
        request.POST.get("found", ""),
        request.POST.get("said", ""),
    )
    if outcome is not None:
        return _package_page(request, package, outcome)
    return HttpResponseRedirect(reverse("package", kwargs={"package": package}))


@require_POST
def answer_package(request: HttpRequest, package: UUID) -> HttpResponse:
    """Say, for the agency that was sent it, what becomes of it."""
    who, now = viewer(request), moment_of(request)
    found = packages.package(who, package)
    mine = [one for one in packages.sent_to_agency(who) if one.package == package]
    if found is None or not mine:
        return _gone(request, package)
    said = {name: request.POST.get(name, "") for name in ("answer", "said")}
    key = _uuid(request.POST.get("form-key", "")) or uuid4()
    outcome = packages.answer(who, now, mine[0], key=key, said=said)
    if outcome is not None:
        return _package_page(request, package, outcome)
    return HttpResponseRedirect(f"{reverse('package', kwargs={'package': package})}?answered=1")


@require_GET
def package_pdf(request: HttpRequest, package: UUID) -> HttpResponse:
    """The package on paper, from the same bytes."""
    who, now = viewer(request), moment_of(request)
    found = packages.package(who, package)
    if found is None:
        return _gone(request, package)
    sent_by = ""
    if is_partner(who):
        packages.arrived(who, now, found)
        mine = [one for one in packages.sent_to_agency(who) if one.package == package]
        sent_by = f"Sent {moment_words(mine[0].since)}"
    else:
        case = record.case(who, found.case)
        reading = read(who, found.person, now)
        if case is None or reading is None:
            return refused(request, NOT_FOUND)
        if refusal := may(who, Act.EXPORT, facts_of(who, case)):
            return refused(request, refusal, status=403)
        for one in sendings_of(reading, found)[:1]:
            sent_by = f"Sent {moment_words(one.at)} by {reading.name(one.by.user)}"
    sheet = PackageSheet(
        force=force_words(who),
        made=moment_words(now),
        made_by=who.name,
        sent=sent_by or "Not sent",
        digest=found.digest,
        document=shown(found.document),
    )
    name = f"package-{sheet.document['reference'].replace('/', '-')}-v{found.version}.pdf"
    return sent(pdf(sheet), name)


def _package_page(
    request: HttpRequest, package: UUID, stopped: Refused | None = None
) -> HttpResponse:
    who, now = viewer(request), moment_of(request)
    found = packages.package(who, package)
    if found is None:
        return _gone(request, package)
    page = SimpleNamespace(
        package=found,
        document=shown(found.document),
        paper=reverse("package-pdf", kwargs={"package": package}),
        partner=is_partner(who),
        summary=refusal_summary(_stops(stopped)),
        sent=(),
        back="",
    )
    if page.partner:
        packages.arrived(who, now, found)
        mine = [one for one in packages.sent_to_agency(who) if one.package == package]
        page.came = short_moment(mine[0].since, now) if mine else ""
        page.answers = ANSWERS
        page.answered = "answered" in request.GET
        page.key = _uuid(request.POST.get("form-key", "")) or uuid4()
        page.answer, page.said = request.POST.get("answer", ""), request.POST.get("said", "")
        return show(
            request,
            "pages/package.html",
            page,
            title=TITLE,
            here="shared",
            error=stopped is not None,
            status=409 if stopped else 200,
        )
    case = record.case(who, found.case)
    reading = read(who, found.person, now)
    if case is None or reading is None:
        return refused(request, NOT_FOUND)
    sendings = sendings_of(reading, found)
    waiting = unlooked(sendings, reading)
    page.about = about_person(reading.person, now, case)
    page.back = case_address(case.id)
    page.sent = tuple(sending_lines(who, case, reading, sendings, now))
    page.may_print = may(who, Act.EXPORT, facts_of(who, case)) is None
    page.may_send = not page.sent and may(who, Act.SHARE, facts_of(who, case)) is None
    page.own = found.by == who.user
    page.cannot_wait = request.POST.get("cannot-wait", "")
    page.made = short_moment(found.at, now)
    page.replaced_by = next(
        (one for one in packages.packages_of(who, case.id) if one.replaces == found.id), None
    )
    page.again = package_form(case.id, found)
    page.look_after = bool(waiting) and all(one.by.user != str(who.user) for one in waiting)
    page.waiting = bool(waiting)
    page.said = request.POST.get("said", "")
    return show(
        request,
        "pages/package.html",
        page,
        title=TITLE,
        error=stopped is not None,
        status=409 if stopped else 200,
    )


def _gone(request: HttpRequest, package: UUID) -> HttpResponse:
    """What was sent and is no longer to be used; of anything else, nothing."""
    who, now = viewer(request), moment_of(request)
    every = packages.sent_to_agency(who)
    mine = [one for one in every if one.package == package]
    if not mine:
        return refused(request, NOT_FOUND)
    case = record.known_case(who, mine[0].case)
    page = SimpleNamespace(
        came=short_moment(mine[0].since, now),
        ended=short_moment(mine[0].until, now) if mine[0].until else "",
        desk=desk_of(case.force, case.kind, case.desk) if case else "",
        newer=next(
            (one.package for one in every if one.case == mine[0].case and one.until is None), None
        ),
    )
    return show(request, "pages/package_gone.html", page, title=TITLE, here="shared", status=410)


def _stops(stopped: Refused | None) -> dict[str, Refusal]:
    if stopped is None:
        return {}
    found = {one.field or f"stop-{place}": one for place, one in enumerate(stopped.refusals)}
    for stop in stopped.stops:
        found[stop.gate] = Refusal(what=stop.title, do=stop.says)
    return found


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
