"""Adding a photograph to a case, and the photograph itself, to whoever reads the case."""

from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.casework import photographs
from lapwing.casework.draft import Refused
from lapwing.casework.picture import MOST_BYTES, TOO_LARGE
from lapwing.journal.photographs import BEHIND_IT, PHOTOGRAPH_ADDED
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.record.access.deciding import NOT_YOURS
from lapwing.web.addresses import case_address
from lapwing.web.forms.offers import Offers
from lapwing.web.forms.pieces import Piece, form_pieces, when_piece
from lapwing.web.forms.read import WHEN, Problem, Read, control_id, read_form
from lapwing.web.forms.summary import error_summary
from lapwing.web.forms.typed import Typed, typed_from
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.present.person import about_person
from lapwing.web.present.rights import may_say
from lapwing.web.viewing import viewer

FILE = "file"
# What a person answers; which file it is, the page and the picture itself say.
ASKED = replace(
    PHOTOGRAPH_ADDED,
    questions=tuple(one for one in PHOTOGRAPH_ADDED.questions if one.name not in BEHIND_IT),
)
NO_FILE = "Choose a photograph."
AGAIN = "Choose the photograph again: a browser does not keep it."


@require_http_methods(["GET", "POST"])
def add_photograph(request: HttpRequest, case: UUID) -> HttpResponse:
    """Choose a photograph, say what it shows and when it was taken, and put it on the case."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    person = record.person(who, found.person) if found else None
    if found is None or person is None:
        return pointer(request, case)
    if found.standing or not may_say(who, found, PHOTOGRAPH_ADDED):
        return refused(request, NOT_FOUND if found.standing else NOT_YOURS, status=403)
    typed, problems, checked = Typed(), list[Problem](), None
    key = _uuid(request.POST.get("form-key", "")) or uuid4()
    if request.method == "POST":
        typed = typed_from((name, list(values)) for name, values in request.POST.lists())
        came, wrong = _came(request)
        checked = read_form(ASKED, typed, now)
        problems = [*([_of_file(wrong)] if wrong else []), *checked.problems]
        if not problems:
            outcome = photographs.add(
                who,
                now,
                found,
                key=key,
                came=came,
                shows=str(checked.answers["shows"]),
                taken=checked.at,
            )
            if not isinstance(outcome, Refused):
                return HttpResponseRedirect(f"{case_address(case)}#e-{outcome.entry.id}")
            problems = [_of(one.field, f"{one.what} {one.do}") for one in outcome.refusals]
            problems += [_of(None, stop.says) for stop in outcome.stops]
        elif came:
            problems.append(_of_file(AGAIN))
    page = SimpleNamespace(
        about=about_person(person, now, found),
        back=case_address(case),
        summary=error_summary(problems) if problems else None,
        wrong=" ".join(one.says for one in problems if one.question == FILE),
        pieces=_pieces(typed, checked, problems, now),
        key=key,
        most=MOST_BYTES // 1_000_000,
    )
    return show(
        request,
        "pages/add_photograph.html",
        page,
        title=PHOTOGRAPH_ADDED.does,
        error=bool(problems),
        status=409 if problems else 200,
    )


@require_GET
def photograph(request: HttpRequest, case: UUID, wanted: UUID) -> HttpResponse:
    """The picture, for whoever reads the case that it stands on; as a look of its own."""
    who = viewer(request)
    found = record.case(who, case)
    content = photographs.photograph(who, found, wanted) if found else None
    if content is None:
        return refused(request, NOT_FOUND)
    response = HttpResponse(content, content_type="image/jpeg")
    response.headers["Content-Disposition"] = 'inline; filename="photograph.jpg"'
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


def _came(request: HttpRequest) -> tuple[bytes, str]:
    """The file as it came, or what is wrong with that: none is kept that is too large."""
    sent = request.FILES.get(FILE)
    if sent is not None:
        return sent.read(), ""
    length = request.META.get("CONTENT_LENGTH") or "0"
    large = length.isdigit() and int(length) > MOST_BYTES
    return b"", f"{TOO_LARGE.what} {TOO_LARGE.do}" if large else NO_FILE


def _pieces(
    typed: Typed, checked: Read | None, problems: list[Problem], now: datetime
) -> tuple[Piece, ...]:
    """What it shows, and when it was taken, in the words of a photograph."""
    read = replace(checked, problems=tuple(problems)) if checked else None
    asked = form_pieces(ASKED, typed, read, Offers(), now, asks_when=False)
    wrong = next((one.says for one in problems if one.question == WHEN), "")
    twice = checked.twice if checked else {}
    return (*asked, when_piece(typed, wrong, twice, now, asks="When was it taken?"))


def _of_file(says: str) -> Problem:
    return Problem(question=FILE, control=control_id(FILE), says=says)


def _of(field: str | None, says: str) -> Problem:
    """What the door or the picture is refused for, beside the control where it is mended."""
    known = {FILE, "shows"}
    name = field if field in known else WHEN if field == "at" else FILE
    return Problem(question=name, control=control_id(name), says=says)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
