"""Recording an entry: the form, check your answers, and what was recorded."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
    QueryDict,
)
from django.urls import ResolverMatch, reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.areas import all_kinds, area_of, begins_case
from lapwing.areas.meetings.agenda import agenda_of
from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import relative_words
from lapwing.base.refusals import Refusal
from lapwing.casework.judging import (
    correction_refusal,
    receipt_refusal,
    recording_refusal,
    role_refusal,
    withdrawal_refusal,
)
from lapwing.duties.obligation import Obligation
from lapwing.journal import queries as journal
from lapwing.journal.common import DUTY_WAIVED, ENTRY_WITHDRAWN
from lapwing.journal.questions import Choice, Reference
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address
from lapwing.web.asides import aside_of, form_kind, latest_of
from lapwing.web.by_record import with_record
from lapwing.web.drafts import actions as keeping
from lapwing.web.drafts import queries as kept_queries
from lapwing.web.foreseen import with_foreseen
from lapwing.web.forms.choosing import names_of, offers_for
from lapwing.web.forms.correcting import read_correction, typed_of
from lapwing.web.forms.entry import Draft, Place, check_page, form_page
from lapwing.web.forms.moment_asked import moment_parts
from lapwing.web.forms.read import EARLIER, WHEN, Read, read_form
from lapwing.web.forms.time_alone import with_dates
from lapwing.web.forms.typed import Typed, typed_from
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.places import may_open
from lapwing.web.present.about import About
from lapwing.web.present.agenda import agenda_address, considering_address, next_to_consider
from lapwing.web.present.aside import Aside
from lapwing.web.present.clocks import clocks, closed_clocks
from lapwing.web.present.known import Known, known
from lapwing.web.present.local_services import nearby
from lapwing.web.present.looked_up import looked_up
from lapwing.web.present.next_step import next_act
from lapwing.web.present.person import about_person, is_grown_up
from lapwing.web.reading import read as read_record
from lapwing.web.sending import Stopped, changes_since, reason_field, send
from lapwing.web.signing.held import belongs_to
from lapwing.web.viewing import viewer
from lapwing.worklists.agenda import agenda_for

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
ASSESSMENT = "assessment"  # beside its form stands who could help the child
MOST_DUTIES = 5  # what one reads before going on; the case shows the rest


@require_http_methods(["GET", "POST"])
def record_entry(request: HttpRequest, case: UUID, kind: str) -> HttpResponseBase:
    """Ask the questions of one kind of entry about one case."""
    place = _place(request, case, kind)
    return _form(request, place) if place else _no_form(request, case)


@require_http_methods(["GET", "POST"])
def check_entry(request: HttpRequest, case: UUID, kind: str) -> HttpResponseBase:
    """Show everything that will be recorded, and record it."""
    place = _place(request, case, kind)
    return _check(request, place) if place else _no_form(request, case)


@require_http_methods(["GET", "POST"])
def begin_with(request: HttpRequest, kind: str, person: UUID) -> HttpResponseBase:
    """Ask the questions of a kind of entry that begins a case about somebody."""
    place = _beginning(kind, person)
    return _form(request, place) if place else refused(request, NOT_FOUND)


@require_http_methods(["GET", "POST"])
def check_beginning(request: HttpRequest, kind: str, person: UUID) -> HttpResponseBase:
    """Show everything with which a case will begin, and record it."""
    place = _beginning(kind, person)
    return _check(request, place) if place else refused(request, NOT_FOUND)


def _beginning(kind: str, person: UUID) -> Place | None:
    begins = begins_case(kind)
    return Place(kind=begins, case=None, person=person) if begins else None


@require_GET
def recorded(request: HttpRequest, key: UUID) -> HttpResponse:
    """What was recorded under this key; sending a form twice leads here twice."""
    who, now = viewer(request), moment_of(request)
    kept = kept_queries.draft(who.user, key)
    if kept is None or not kept.sent_as:
        return refused(request, NOT_FOUND)
    case, _, entry = kept.sent_as.partition("/")
    found = record.case(who, UUID(case))
    reading = read_record(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, UUID(case), done=f"Recorded: {kept.title}")
    mine = [one for one in reading.obligations if one.case == case]
    follow = clocks(mine, reading.rules, who, now)
    page = SimpleNamespace(
        heading="Recorded",
        says=kept.title,
        about=about_person(reading.person, now, found),
        changes=changes_since(who, found.id, kept.opened, now),
        did=closed_clocks(_once(mine, entry), reading.rules, who, now),
        clocks=follow[:MOST_DUTIES],
        more=max(0, len(follow) - MOST_DUTIES),
        case=case_address(found.id),
        open=found.open,
        comes_next=next_act(who, found, reading),
        agenda=_next_on_agenda(who, kept.path, UUID(entry), now),
    )
    return show(request, "forms/done.html", page, title="Recorded")


def _next_on_agenda(who: Viewer, path: str, entry: UUID, now: datetime) -> SimpleNamespace | None:
    """After what a daily meeting decided of one child, the way to the next on its agenda."""
    if "/record/meetings-considered/" not in path:
        return None
    said = journal.entry(who, entry)
    agenda = agenda_of(str(said.answers.get("meeting"))) if said else None
    if agenda is None:
        return None
    found = agenda_for(who, agenda, now)
    following = next_to_consider(found)
    return SimpleNamespace(
        href=considering_address(following, found, now) if following else "",
        name=following.name if following else "",
        agenda=agenda_address(agenda),
        title=agenda.title,
    )


def _once(obligations: Iterable[Obligation], entry: str) -> list[Obligation]:
    """What an entry did; a duty that had come due again and again stands once, as at first."""
    done: dict[tuple[str, str, str], Obligation] = {}
    for one in sorted(obligations, key=lambda one: one.due_at):
        if one.closed_by == entry:
            done.setdefault((one.duty, one.key, one.begun_by), one)
    return list(done.values())


def place_of(match: ResolverMatch, path: str) -> Place | None:
    """The form that stands at an address, whoever asks; nothing if no form does."""
    kinds, values = all_kinds(), match.kwargs
    if match.url_name in ("begin-with", "check-beginning"):
        return _beginning(values["kind"], values["person"])
    if match.url_name not in ("record-entry", "check-entry") or values["kind"] not in kinds:
        return None
    person = record.cases_for_the_door([values["case"]]).get(values["case"])
    if person is None:
        return None
    asked = QueryDict(urlsplit(path).query)
    return _asked_for(values["kind"], values["case"], person.person, asked)


def _place(request: HttpRequest, case: UUID, kind: str) -> Place | None:
    """The form, for whoever may record; whoever is only told of a case reads no more by it."""
    who = viewer(request)
    found = record.known_case(who, case)
    if found is None or kind not in all_kinds():
        return None
    if record.case(who, case) is None and recording_refusal(who, all_kinds()[kind], found):
        return None
    return _asked_for(kind, found.id, found.person, request.GET)


def _no_form(request: HttpRequest, case: UUID) -> HttpResponse:
    """That there is no such page, to whoever reads the case; else what they may know of it."""
    if record.case(viewer(request), case):
        return refused(request, NOT_FOUND)
    return pointer(request, case)


def _asked_for(kind: str, case: UUID, person: UUID, asked: QueryDict) -> Place | None:
    """The form that an address asks for; a kind with a page of its own has none but some here."""
    place = Place(
        kind=all_kinds()[kind],
        case=case,
        person=person,
        regarding=_entry_id(asked.get("regarding", "")),
        corrects=_entry_id(asked.get("corrects", "")),
        duty=asked.get("duty", "") if kind == DUTY_WAIVED.key else "",
    )
    own_page = place.kind.made_by_page and not place.corrects
    if own_page and not place.kind.opens_case and not place.duty:
        return None
    if kind == ENTRY_WITHDRAWN.key and not place.corrects:
        return None
    return form_kind(place)


def _entry_id(text: str) -> str:
    return text if _ID.fullmatch(text) else ""


def _not_theirs(who: Viewer, place: Place, aside: Aside | None) -> Refusal | None:
    """Why this form is not for them to send; who may correct an entry the form itself says."""
    case = record.known_case(who, place.case) if place.case else None
    if case is None:
        return may_open(who, Act.RECORD) or role_refusal(who, place.kind, None)
    kind, entry = place.kind, aside.entry if aside else None
    if entry is not None:
        kind = all_kinds().get(entry.kind, kind)
    if refusal := recording_refusal(who, kind, case):
        return refusal
    if entry is None:
        return role_refusal(who, kind, case) or _of_another(who, place)
    if place.kind.key == ENTRY_WITHDRAWN.key:
        return withdrawal_refusal(who, entry)
    return correction_refusal(who, entry, case)


def _of_another(who: Viewer, place: Place) -> Refusal | None:
    """Why what somebody else was told is not theirs to have read, or nothing."""
    if not place.kind.receipt or place.case is None:
        return None
    entries = journal.of_case(who, place.case, place.person, kinds=all_kinds())
    return receipt_refusal(who, place.kind, place.regarding, entries)


def _about(request: HttpRequest, place: Place) -> About | None:
    who, now = viewer(request), moment_of(request)
    person = record.person(who, place.person)
    case = record.case(who, place.case) if place.case else None
    return about_person(person, now, case) if person else None


def _draft(request: HttpRequest, place: Place, aside: Aside | None) -> Draft:
    """What is being written: as it was just posted, as it was kept, as it was said, or nothing."""
    who, now = viewer(request), moment_of(request)
    if request.method == "POST":
        typed = typed_from((name, list(values)) for name, values in request.POST.lists())
        if request.POST.get("form-act") == "check":
            typed = with_dates(place.kind, typed, now)
        return Draft(
            user=who.user,
            key=_key(request.POST.get("form-key", "")) or uuid4(),
            opened=_seen(request.POST.get("form-seen", ""), now),
            typed=typed,
        )
    kept = kept_queries.draft_of_form(who.user, place.form)
    if kept is None:
        said = aside.entry if aside and place.corrected else None
        typed = typed_of(place.kind, said) if said else _chosen(request, place)
        return Draft(user=who.user, key=uuid4(), opened=now, typed=typed)
    words = relative_words(kept.saved, now)
    return Draft(user=who.user, key=kept.key, opened=kept.opened, typed=kept.typed, kept=words)


def _chosen(request: HttpRequest, place: Place) -> Typed:
    """What the address answers already, as the link did that led here: whom, which, and when."""
    asked = [one.name for one in place.kind.questions if isinstance(one, Reference | Choice)]
    values = {name: (request.GET[name],) for name in asked if name in request.GET}
    try:
        at = parse_instant(request.GET.get("at", ""))
    except ValueError:
        return Typed(values=values)
    parts = {f"{WHEN}-{part}": (words,) for part, words in moment_parts(at).items()}
    return Typed(values={**values, WHEN: (EARLIER,), **parts})


def _keep(request: HttpRequest, place: Place, draft: Draft) -> None:
    keeping.keep(
        keeping.ToKeep(
            user=draft.user,
            key=draft.key,
            form=place.form,
            path=place.address,
            title=place.title,
            typed=draft.typed,
            opened=draft.opened,
        ),
        moment_of(request),
    )


def _form(request: HttpRequest, place: Place) -> HttpResponseBase:
    if (about := _about(request, place)) is None:
        return refused(request, NOT_FOUND)
    place = with_record(
        viewer(request),
        with_foreseen(viewer(request), place, moment_of(request)),
        moment_of(request),
    )
    aside = aside_of(viewer(request), place, moment_of(request))
    if isinstance(aside, Refusal):
        return refused(request, aside, _status(aside))
    if place.corrects and request.method == "GET":
        latest = latest_of(viewer(request), place)
        if latest != place.corrects:
            return HttpResponseRedirect(replace(place, corrects=latest).address)
    # Said before anything is typed; what was typed already is kept, and the door judges it.
    if request.method == "GET" and (refusal := _not_theirs(viewer(request), place, aside)):
        return refused(request, refusal, status=403)
    draft, now = _draft(request, place, aside), moment_of(request)
    read: Read | None = None
    if request.method == "POST":
        done = kept_queries.draft(draft.user, draft.key)
        if done is not None and done.sent_as:
            return HttpResponseRedirect(reverse("recorded", kwargs={"key": draft.key}))
        act = request.POST.get("form-act", "")
        if act == "discard":
            keeping.throw_away(draft.user, place.form)
            return HttpResponseRedirect(place.address)
        _keep(request, place, draft)
        if not act:
            return HttpResponse(status=204)  # the page kept what was typed so far
        if act == "check":
            read = _read(place, draft, aside, now)
            if not read.problems:
                return HttpResponseRedirect(_with_key(place.check, draft.key))
    who = viewer(request)
    page = form_page(
        place,
        about,
        draft,
        read,
        offers_for(who, place.kind, draft.typed, now, besides=place.case),
        now,
        aside=aside,
        changes=changes_since(who, place.case, draft.opened, now) if draft.kept or read else (),
        known=_known(who, place, now),
        looked_up=looked_up(who, place.kind, draft.typed, place.person, now)
        if place.case is None
        else None,
    )
    wrong = page.summary is not None
    return show(request, "forms/form.html", page, title=place.title, error=wrong)


def _known(who: Viewer, place: Place, now: datetime) -> Known | None:
    """What is known of whom a case begins about; on a case it stands on the case's own page."""
    reading = read_record(who, place.person, now) if place.case is None else None
    if reading is None:
        return None
    found = known(reading, who)
    if area_of(place.kind.key) != ASSESSMENT or is_grown_up(reading.person, now):
        return found
    return replace(found, services=nearby(who.force, reading.person, now))


def _check(request: HttpRequest, place: Place) -> HttpResponseBase:
    if (about := _about(request, place)) is None:
        return refused(request, NOT_FOUND)
    who, now = viewer(request), moment_of(request)
    place = with_record(who, with_foreseen(who, place, now), now)
    asked = request.POST if request.method == "POST" else request.GET
    key = _key(asked.get("form-key") or asked.get("key") or "")
    kept = kept_queries.draft(who.user, key) if key else None
    if kept is None:
        return HttpResponseRedirect(place.address)
    if kept.sent_as:
        return HttpResponseRedirect(reverse("recorded", kwargs={"key": kept.key}))
    aside = aside_of(who, place, now)
    if isinstance(aside, Refusal):
        return refused(request, aside, _status(aside))
    draft = Draft(user=who.user, key=kept.key, opened=kept.opened, typed=kept.typed)
    read = _read(place, draft, aside, now)
    if read.problems:
        return HttpResponseRedirect(place.address)
    if request.method == "GET":
        return _show_check(request, place, about, aside, draft, read)
    seen = _seen(request.POST.get("form-seen", ""), now)
    reason = request.POST.get("gate-reason", "")
    sent = send(who, place, draft, read, now, seen=seen, reason=reason)
    if isinstance(sent, Stopped):
        draft = replace(draft, opened=seen)
        return _show_check(request, place, about, aside, draft, read, sent, reason)
    keeping.mark_sent(who.user, draft.key, f"{sent.case}/{sent.entry}")
    return HttpResponseRedirect(reverse("recorded", kwargs={"key": draft.key}))


def _read(place: Place, draft: Draft, aside: Aside | None, now: datetime) -> Read:
    entry = aside.entry if aside and place.corrected else None
    if entry is not None:
        return read_correction(place.kind, draft.typed, now, entry)
    return read_form(place.kind, draft.typed, now)


def _status(refusal: Refusal) -> int:
    return 404 if refusal is NOT_FOUND else 403


def _show_check(
    request: HttpRequest,
    place: Place,
    about: About,
    aside: Aside | None,
    draft: Draft,
    read: Read,
    stopped: Stopped | None = None,
    reason: str = "",
) -> HttpResponse:
    who, now = viewer(request), moment_of(request)
    page = check_page(
        place,
        about,
        draft,
        read,
        {
            **(aside.names if aside else {}),
            **names_of(who, place.kind, dict(read.answers), now),
        },
        now,
        aside=aside,
        changes=changes_since(who, place.case, draft.opened, now),
        refusals=stopped.refusals if stopped else (),
        reason=reason_field(stopped, reason) if stopped else None,
    )
    return show(
        request,
        "forms/check.html",
        page,
        title=f"Check: {place.title}",
        error=stopped is not None,
        status=409 if stopped else 200,
    )


def _with_key(address: str, key: UUID) -> str:
    return f"{address}{'&' if '?' in address else '?'}{urlencode({'key': str(key)})}"


def _key(text: str) -> UUID | None:
    return UUID(text) if _ID.fullmatch(text) else None


def _seen(text: str, now: datetime) -> datetime:
    try:
        return min(parse_instant(text), now)
    except ValueError:
        return now


def is_own_form(request: HttpRequest) -> bool:
    """Whether a form that was posted is one that was made for whoever posts it."""
    return belongs_to(request.POST.get("form-owner", ""), viewer(request).user)
