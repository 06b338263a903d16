"""Making a package on a case: what goes, to whom and why, and the preview that is handed on."""

from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import ResolverMatch, reverse
from django.views.decorators.http import require_http_methods

from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import relative_words
from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text
from lapwing.casework import packages
from lapwing.casework.packages import Package
from lapwing.journal.keeping import GATEWAYS
from lapwing.record import queries as record
from lapwing.record.access import Act, facts_of, may
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address
from lapwing.web.drafts import actions as keeping
from lapwing.web.drafts import queries as kept_queries
from lapwing.web.forms.summary import refusal_summary
from lapwing.web.forms.typed import Typed, typed_from
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.present.about import About
from lapwing.web.present.package import (
    Drawn,
    draw,
    facts_about,
    sends_of,
    suggested,
    tellable,
)
from lapwing.web.present.packages import TITLE, package_form
from lapwing.web.present.person import about_person
from lapwing.web.reading import Reading, read
from lapwing.web.signing.held import owner_mark
from lapwing.web.viewing import viewer

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
        return package_form(self.case.id, self.replaces)

    @property
    def check(self) -> str:
        """Where the preview is."""
        return package_form(self.case.id, self.replaces, check=True)


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
        summary=refusal_summary(problems),
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
        summary=refusal_summary({"black": problem} if problem else {}),
    )
    return show(
        request,
        "pages/check_package.html",
        page,
        title=f"Check: {TITLE}",
        error=problem is not None,
        status=409 if problem else 200,
    )


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
        return HttpResponseRedirect(package_form(case, replaces))
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
