"""Packages: made on a case, previewed, looked at and sent by somebody else, opened by an agency."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import ResolverMatch, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lapwing.areas import case_title
from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import moment_words, relative_words
from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text
from lapwing.casework import packages
from lapwing.casework.draft import Refused
from lapwing.casework.packages import Package
from lapwing.journal.entry import Entry
from lapwing.journal.keeping import GATEWAYS
from lapwing.journal.packaging import (
    ANSWERS,
    AT_ONCE,
    PACKAGE_ANSWERED,
    PACKAGE_LOOKED_AT,
    PACKAGE_SENT,
    had,
)
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, withdraw_address
from lapwing.web.drafts import actions as keeping
from lapwing.web.drafts import queries as kept_queries
from lapwing.web.forms.typed import Typed, typed_from
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.pages.papers import force_words, sent
from lapwing.web.places import is_partner
from lapwing.web.present.about import About
from lapwing.web.present.desk import desk_of
from lapwing.web.present.package import (
    Drawn,
    draw,
    facts_about,
    sends_of,
    shown,
    suggested,
    tellable,
)
from lapwing.web.present.person import about_person
from lapwing.web.present.rights import may_withdraw
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import PackageSheet
from lapwing.web.reading import Reading, read
from lapwing.web.signing.held import owner_mark
from lapwing.web.viewing import viewer

TITLE = "Package to share"
LONGEST = 20_000  # bytes
MUST_SAY = {
    "agency": ("Choose at least one agency.", "Nobody is sent anything that is not chosen here."),
    "gateway": ("Choose the lawful gateway.", "What has none is not shared."),
    "why": ("Say why it is necessary.", "The agency reads it, and so may a court."),
    "asked": ("Say what is asked of the agency.", "“For information” is an answer, too."),
    "changed": ("Say what changed since the version before.", "They look for it first."),
    "fact": ("Choose what goes.", "A package with nothing in it tells nobody anything."),
}

CHANGED = Refusal(
    what="What they would see is no longer what you read: something was recorded or typed since.",
    do="Read it again as it stands below, and hand it on.",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Making:
    """What a package is being made from: the case, the child's record, what was typed."""

    who: Viewer
    now: datetime
    case: CaseRecord
    reading: Reading
    replaces: Package | None
    key: UUID
    typed: Typed
    opened: datetime
    kept: str = ""

    @property
    def form(self) -> str:
        """Which form of which case it is, so that what was typed is found again."""
        return f"package/{self.case.id}/{self.replaces.id if self.replaces else ''}"

    @property
    def address(self) -> str:
        """Where the form is."""
        return _asking(reverse("make-package", kwargs={"case": self.case.id}), self.replaces)

    @property
    def check(self) -> str:
        """Where the preview is."""
        return _asking(reverse("check-package", kwargs={"case": self.case.id}), self.replaces)


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where the form of a package stands, and how what was typed into it is found again."""

    form: str
    address: str
    title: str = TITLE


def place_of(match: ResolverMatch, path: str) -> Place | None:
    """The form of a package that stands at an address; the preview's fields are few, and lost."""
    if match.url_name != "make-package":
        return None
    case, replaces = match.kwargs["case"], QueryDict(urlsplit(path).query).get("replaces", "")
    return Place(form=f"package/{case}/{replaces}", address=path)


@require_http_methods(["GET", "POST"])
def make_package(request: HttpRequest, case: UUID) -> HttpResponse:
    """Choose what goes, to whom, by which gateway and why."""
    making = _making(request, case)
    if isinstance(making, HttpResponse):
        return making
    problems: dict[str, Refusal] = {}
    if request.method == "POST":
        act = request.POST.get("form-act", "")
        if act == "discard":
            keeping.throw_away(making.who.user, making.form)
            return HttpResponseRedirect(making.address)
        if done := _done(making):
            return done
        _keep(making)
        if not act:
            return HttpResponse(status=204)  # the page kept what was typed so far
        problems = _problems(making)
        if not problems:
            return HttpResponseRedirect(making.check)
    agencies = record.agencies(making.who)
    page = SimpleNamespace(
        about=_about(making),
        action=making.address,
        back=case_address(case),
        key=making.key,
        owner=owner_mark(making.who.user),
        kept=making.kept,
        autosave=making.address,
        summary=_summary(problems),
        wrong={name: one.what for name, one in problems.items()},
        typed=making.typed,
        agencies=agencies,
        gateways=GATEWAYS,
        facts=facts_about(making.reading),
        told=tellable(making.case, making.reading),
        replaces=making.replaces,
    )
    return show(request, "pages/make_package.html", page, title=TITLE, error=bool(problems))


@require_http_methods(["GET", "POST"])
def check_package(request: HttpRequest, case: UUID) -> HttpResponse:
    """Show the package just as it would be seen, and every bar; hand it on for a second look."""
    making = _making(request, case, keeps=True)
    if isinstance(making, HttpResponse):
        return making
    if done := _done(making):
        return done
    if _problems(making):
        return HttpResponseRedirect(making.address)
    # What is handed on is what was read, to the byte: of the moment at which it was shown.
    prepared = _moment(request.POST.get("form-seen", ""), making.now)
    drawn, numbered = _drawn(making, prepared)
    problem: Refusal | None = None
    if request.method == "POST":
        _keep(making)
        act = request.POST.get("form-act", "")
        if not act:
            return HttpResponse(status=204)
        if act == "prepare" and request.POST.get("form-digest", "") != drawn.digest:
            problem = CHANGED
        elif act == "prepare":
            problem = packages.prepare(
                making.who,
                making.now,
                making.case,
                key=making.key,
                document=drawn.document,
                sends=sends_of(making.typed, drawn),
                numbered=numbered,
                replaces=making.replaces,
            )
            if problem is None:
                keeping.mark_sent(making.who.user, making.key, f"package/{making.key}")
                return HttpResponseRedirect(reverse("package", kwargs={"package": making.key}))
        else:
            return HttpResponseRedirect(making.check)
    page = SimpleNamespace(
        about=_about(making),
        action=making.check,
        back=making.address,
        key=making.key,
        owner=owner_mark(making.who.user),
        seen=prepared.isoformat(),
        digest=drawn.digest,
        document=drawn.shown,
        bars=drawn.bars,
        black=making.typed.one("black"),
        summary=_summary({"black": problem} if problem else {}),
    )
    return show(
        request,
        "pages/check_package.html",
        page,
        title=f"Check: {TITLE}",
        error=problem is not None,
        status=409 if problem else 200,
    )


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
    waiting = {one.id: one.by.user for one in _waiting(_sendings(reading, found), reading)}
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
        for one in _sendings(reading, found)[:1]:
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
        summary=_summary(_stops(stopped)),
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
    sendings = _sendings(reading, found)
    waiting = _waiting(sendings, reading)
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
    page.again = _asking(reverse("make-package", kwargs={"case": case.id}), found)
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


def packages_for(who: Viewer, now: datetime) -> tuple[SimpleNamespace, ...]:
    """What the reader's agency was sent, the newest first, as their page lists it."""
    every = packages.sent_to_agency(who)
    cases = {one.id: one for one in record.known_cases(who, {one.case for one in every})}
    opened = packages.receipts(one.package for one in every)
    return tuple(
        SimpleNamespace(
            package=one.package,
            title=f"{case_title(cases[one.case].kind)}, {cases[one.case].reference}",
            came=short_moment(one.since, now),
            ended=short_moment(one.until, now) if one.until else "",
            opened=(one.package, who.team) in opened,
        )
        for one in every
        if one.case in cases
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


def _sendings(reading: Reading, found: Package) -> list[Entry]:
    """Every time that a package was sent and that was not withdrawn."""
    return [
        one
        for one in reading.of_case(found.case)
        if one.kind == PACKAGE_SENT.key and one.answers.get("package") == str(found.id)
    ]


def _waiting(sendings: Iterable[Entry], reading: Reading) -> list[Entry]:
    """Those that went at once and that nobody else has looked at since."""
    looked = {one.regarding for one in reading.counted if one.kind == PACKAGE_LOOKED_AT.key}
    return [
        one for one in sendings if one.answers.get("looked") == AT_ONCE and one.id not in looked
    ]


def packages_on(who: Viewer, case: CaseRecord, reading: Reading) -> SimpleNamespace:
    """What the case's page says of its packages: those that wait, and to whom the others went."""
    every = () if is_partner(who) else packages.packages_of(who, case.id)
    sendings = [one for one in reading.of_case(case.id) if one.kind == PACKAGE_SENT.key]
    gone = {one.answers.get("package") for one in reading.entries}
    gone |= {str(one.replaces) for one in every}
    return SimpleNamespace(
        waiting=tuple(one for one in every if str(one.id) not in gone),
        sent=tuple(sending_lines(who, case, reading, reversed(sendings), reading.now))
        if every
        else (),
    )


def sending_lines(
    who: Viewer, case: CaseRecord, reading: Reading, sendings: Iterable[Entry], now: datetime
) -> Iterable[SimpleNamespace]:
    """To whom a package went: each agency, who opened it first, and what they answered."""
    mine = list(sendings)
    has = had(reading.entries, str(case.id))
    opened = packages.receipts({UUID(str(one.answers["package"])) for one in mine})
    waiting = {one.id for one in _waiting(mine, reading)}
    for one in mine:
        agency, package = UUID(str(one.answers["agency"])), UUID(str(one.answers["package"]))
        receipt = opened.get((package, agency))
        by = ROLES.get(receipt.role) if receipt else None
        answers = [each for each in reading.counted if each.regarding == one.id]
        yield SimpleNamespace(
            entry=one.id,
            href=reverse("package", kwargs={"package": package}),
            reference=one.answers["reference"],
            version=one.answers["version"],
            agency=reading.name(agency),
            when=short_moment(one.at, now),
            by=reading.name(one.by.user),
            current=one.id in has,
            at_once=one.id in waiting,
            receipt=f"{short_moment(receipt.at, now)} by {receipt.name}" if receipt else "",
            role=by.title if by else "",
            answers=_answers(answers, reading, now),
            withdraw=withdraw_address(case_address(case.id), one.id)
            if may_withdraw(who, case, one)
            else "",
        )


def _answers(entries: Iterable[Entry], reading: Reading, now: datetime) -> list[SimpleNamespace]:
    """What an agency said to what it was sent, the last first."""
    labels = {one.code: one.label for one in ANSWERS}
    return [
        SimpleNamespace(
            what=labels.get(str(one.answers.get("answer")), ""),
            when=short_moment(one.at, now),
            by=reading.name(one.by.user),
            said=str(one.answers.get("said", "")),
        )
        for one in reversed(list(entries))
        if one.kind == PACKAGE_ANSWERED.key
    ]


def _making(request: HttpRequest, case: UUID, *, keeps: bool = False) -> _Making | HttpResponse:
    """The package that is being made; or what may be known of a case of which none may be."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    if refusal := may(who, Act.SHARE, facts_of(who, found)):
        return refused(request, refusal, status=403)
    replaces = _replaced(request, who, case)
    form = f"package/{case}/{replaces.id if replaces else ''}"
    kept = kept_queries.draft_of_form(who.user, form)
    typed = kept.typed if kept else _begun(found, reading, replaces)
    key, opened = (kept.key, kept.opened) if kept else (uuid4(), now)
    if request.method == "POST":
        lists = [one for one in request.POST.lists() if one[0] != "form-digest"]
        posted = typed_from((name, list(values)) for name, values in lists)
        # The preview posts what it asks alone; what was chosen before it stays.
        typed = Typed(values={**typed.values, **posted.values}) if keeps else posted
        if not keeps and kept:
            typed = Typed(values={**_lifts(kept.typed), **posted.values})
        key = _uuid(request.POST.get("form-key", "")) or key
    elif keeps and kept is None:
        return HttpResponseRedirect(
            _asking(reverse("make-package", kwargs={"case": case}), replaces)
        )
    words = relative_words(kept.saved, now) if kept else ""
    return _Making(
        who=who,
        now=now,
        case=found,
        reading=reading,
        replaces=replaces,
        key=key,
        typed=typed,
        opened=opened,
        kept=words,
    )


def _begun(case: CaseRecord, reading: Reading, replaces: Package | None) -> Typed:
    """What stands in the form before anything is typed: what went before, or what is suggested."""
    if replaces is None:
        return suggested(case, reading)
    return Typed(values=replaces.sends.chosen).with_value("changed", "")


def _lifts(typed: Typed) -> dict[str, tuple[str, ...]]:
    """What was typed on the preview, which the first page does not ask again."""
    return {
        name: values
        for name, values in typed.values.items()
        if name.startswith("lift:") or name == "black"
    }


def _done(making: _Making) -> HttpResponse | None:
    """Where a form goes that was handed on already: sent twice, it is handed on once."""
    done = kept_queries.draft(making.who.user, making.key)
    if done is None or not done.sent_as:
        return None
    return HttpResponseRedirect(reverse("package", kwargs={"package": making.key}))


def _drawn(making: _Making, prepared: datetime) -> tuple[Drawn, tuple[int, int]]:
    numbered = packages.number_of(making.case.id, making.replaces)
    agencies = {str(one.id): one.name for one in record.agencies(making.who)}
    drawn = draw(
        making.who,
        making.case,
        making.reading,
        making.typed,
        prepared=prepared,
        numbered=numbered,
        replaces=making.replaces,
        agencies=agencies,
    )
    return drawn, numbered


def _problems(making: _Making) -> dict[str, Refusal]:
    """What is still lacking or cannot be kept, by the field."""
    typed, found = making.typed, {}
    known = {str(one.id) for one in record.agencies(making.who)}
    lacking = {
        "agency": not typed.many("agency") or bool(set(typed.many("agency")) - known),
        "gateway": typed.one("gateway") not in {one.code for one in GATEWAYS},
        "why": not typed.one("why").strip(),
        "asked": not typed.one("asked").strip(),
        "changed": making.replaces is not None and not typed.one("changed").strip(),
        "fact": not typed.many("fact") and not typed.many("row"),
    }
    for field, lacks in lacking.items():
        if lacks:
            what, do = MUST_SAY[field]
            found[field] = Refusal(what=what, do=do, field=field)
    for field in ("why", "asked", "changed"):
        refusal = check_text(typed.one(field), most_bytes=LONGEST, field=field, lines=True)
        if refusal and field not in found:
            found[field] = refusal
    return found


def _keep(making: _Making) -> None:
    keeping.keep(
        keeping.ToKeep(
            user=making.who.user,
            key=making.key,
            form=making.form,
            path=making.address,
            title=TITLE,
            typed=making.typed,
            opened=making.opened,
        ),
        making.now,
    )


def _replaced(request: HttpRequest, who: Viewer, case: UUID) -> Package | None:
    wanted = _uuid(request.GET.get("replaces", ""))
    found = packages.package(who, wanted) if wanted else None
    return found if found is not None and found.case == case else None


def _about(making: _Making) -> About:
    return about_person(making.reading.person, making.now, making.case)


def _asking(address: str, replaces: Package | None) -> str:
    return f"{address}?replaces={replaces.id}" if replaces else address


def _stops(stopped: Refused | None) -> dict[str, Refusal]:
    if stopped is None:
        return {}
    found = {one.field or f"stop-{place}": one for place, one in enumerate(stopped.refusals)}
    for stop in stopped.stops:
        found[stop.gate] = Refusal(what=stop.title, do=stop.says)
    return found


def _summary(problems: dict[str, Refusal]) -> dict[str, Any] | None:
    if not problems:
        return None
    return {
        "titleText": "There is a problem",
        "errorList": [
            {"text": f"{one.what} {one.do}", "href": f"#{field}"} for field, one in problems.items()
        ],
    }


def _moment(text: str, now: datetime) -> datetime:
    try:
        return min(parse_instant(text), now)
    except ValueError:
        return now


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
