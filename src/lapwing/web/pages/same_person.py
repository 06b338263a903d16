"""Two records side by side, and the decision whether they are of one person, with its reason."""

from collections.abc import Callable, Iterable
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.areas import all_kinds
from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.casework.door import Recorded
from lapwing.casework.joining import Between, against, between, decide
from lapwing.duties.obligation import State
from lapwing.duties.queries import ObligationRecord, for_person
from lapwing.journal import queries as journal
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_order_of_recording
from lapwing.journal.one_person import IDENTITY_DECIDED
from lapwing.matching.clusters import Verdict
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.alike import alike
from lapwing.record.one_person import apart_from
from lapwing.record.search import find_people
from lapwing.record.values import PersonRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import child_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.find_child import Candidate, candidates
from lapwing.web.pages.help import refused
from lapwing.web.places import may_open
from lapwing.web.present.person import NOT_KNOWN, born
from lapwing.web.reading import others_of
from lapwing.web.viewing import viewer

SPLIT = "split"
CHOICES = {
    "same": Verdict.SAME,
    "not-the-same": Verdict.NOT_THE_SAME,
    "unsure": Verdict.UNSURE,
    SPLIT: None,
}
MOST_DUTIES = 10
NEITHER = "Neither says"
OPEN = (State.OPEN, State.OVERDUE)
THREE = {"yes": "Yes", "no": "No", "unknown": NOT_KNOWN}


@require_http_methods(["GET", "POST"])
def compare(request: HttpRequest, person: UUID, other: UUID) -> HttpResponseBase:
    """Two records side by side; and what somebody decides of them."""
    who, now = viewer(request), moment_of(request)
    if refusal := may_open(who, Act.JOIN):
        return refused(request, refusal, status=403)
    found = record.people(who, (person, other))
    if len(found) < 2:
        return refused(request, NOT_FOUND)
    stands = between(person, other)
    problem = None
    if request.method == "POST":
        problem = _decided(request, who, now, person, other)
        if problem is None:
            return HttpResponseRedirect(f"{request.path}?said=1")
    said = _history(who, person, other, now)
    weighed = alike(person, other)
    one = bool(stands.links)
    page = SimpleNamespace(
        summary=error_summary([problem]) if problem else None,
        wrong=problem,
        said="said" in request.GET,
        one=one,
        through=one and not (stands.said and stands.said.decision.verdict is Verdict.SAME),
        rows=_rows(found[person], found[other]),
        sides=[_side(who, found[each], now) for each in (person, other)],
        lines=[line for line in weighed.lines if line.one and line.other] if weighed else [],
        guards=weighed.judged.guards if weighed else (),
        history=said,
        against=_against(who, stands, now),
        choices=_choices(stands),
        typed=SimpleNamespace(
            verdict=request.POST.get("verdict", ""),
            reason=request.POST.get("reason", ""),
            withdraws=request.POST.getlist("withdraws"),
            key=request.POST.get("form-key") or str(uuid4()),
        ),
        back=child_address(person),
    )
    return show(
        request, "pages/compare.html", page, title="Compare two records", error=problem is not None
    )


@require_GET
def compare_with(request: HttpRequest, person: UUID) -> HttpResponse:
    """Whom the record of a child may be the second of: looked for by whatever is typed."""
    who, now = viewer(request), moment_of(request)
    if refusal := may_open(who, Act.JOIN):
        return refused(request, refusal, status=403)
    found = record.person(who, person)
    if found is None:
        return refused(request, NOT_FOUND)
    asked = request.GET.get("q", found.name)
    results = find_people(who, asked, today=london_date(now))
    problem = (
        Problem(question="q", control="q", says=str(results))
        if isinstance(results, Refusal)
        else None
    )
    # Whoever is one with them already, or was said not to be, is not offered again.
    mine = {person, *(one.id for one in others_of(who, person)), *apart_from(person)}
    people = () if isinstance(results, Refusal) else results.found
    page = SimpleNamespace(
        name=found.name,
        asked=asked,
        wrong=problem,
        summary=error_summary([problem]) if problem else None,
        found=[
            _to_compare(person, each)
            for each in candidates(
                who, [one for one in people if one.person not in mine], now, begins=None
            )
        ],
        back=child_address(person),
    )
    return show(
        request,
        "pages/compare_with.html",
        page,
        title="Look for a second record",
        error=problem is not None,
    )


def _to_compare(person: UUID, each: Candidate) -> SimpleNamespace:
    return SimpleNamespace(
        name=each.name,
        reference=each.reference,
        born=each.born,
        home=each.home,
        why=each.why,
        href=reverse("compare", args=[person, UUID(each.id)]),
    )


def _decided(
    request: HttpRequest, who: Viewer, now: datetime, person: UUID, other: UUID
) -> Problem | None:
    typed = request.POST
    if typed.get("verdict", "") not in CHOICES:
        return Problem(question="verdict", control="verdict", says="Say what you decide.")
    outcome = decide(
        who,
        now,
        person,
        other,
        verdict=CHOICES[typed["verdict"]],
        reason=typed.get("reason", ""),
        key=_uuid(typed.get("form-key", "")) or uuid4(),
        withdraws=frozenset(filter(None, map(_uuid, typed.getlist("withdraws")))),
    )
    if isinstance(outcome, Recorded):
        return None
    first = outcome.refusals[0] if outcome.refusals else None
    control = (first.field if first else None) or "verdict"
    return Problem(question=control, control=control, says=str(outcome))


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


# --- What stands between the two ----------------------------------------------------------------


def _choices(stands: Between) -> list[SimpleNamespace]:
    """What may be decided: everything but what stands, and to split what is joined."""
    said = stands.said.decision.verdict if stands.said else None
    words = {
        "same": (
            "They are the same person",
            "What both hold is read together, and what must be done follows from both",
        ),
        "not-the-same": (
            "They are not the same person",
            "They are never offered as one again",
        ),
        "unsure": ("I am unsure", "Somebody else is asked to look"),
        SPLIT: (
            "Take back what was decided",
            "As if it had never been said; say nothing new",
        ),
    }
    if stands.links:
        words[SPLIT] = ("Split them: they are two records again", words[SPLIT][1])
    return [
        SimpleNamespace(key=key, words=words[key][0], hint=words[key][1])
        for key, verdict in CHOICES.items()
        if (verdict is not said if verdict else said is not None)
    ]


def _history(who: Viewer, person: UUID, other: UUID, now: datetime) -> list[SimpleNamespace]:
    """What was decided of the two, the newest first, as far as the viewer may read it."""
    entries = [
        entry
        for entry in journal.of_person(who, person, kinds=all_kinds())
        if entry.kind == IDENTITY_DECIDED.key
        and entry.joined_from is None
        and entry.answers.get("other") == str(other)
    ]
    return [_said(who, entry, now) for entry in reversed(in_order_of_recording(entries))]


def _said(who: Viewer, entry: Entry, now: datetime) -> SimpleNamespace:
    question = IDENTITY_DECIDED.question("verdict")
    labels = {option.code: option.label for option in getattr(question, "options", ())}
    by = record.staff(who, [UUID(entry.by.user)]).get(UUID(entry.by.user))
    return SimpleNamespace(
        what=labels.get(str(entry.answers.get("verdict")), ""),
        why=str(entry.answers.get("reason", "")),
        by=by.name if by else "Somebody",
        when=short_moment(entry.recorded, now),
    )


def _against(who: Viewer, stands: Between, now: datetime) -> list[SimpleNamespace]:
    """What whoever joins the two takes back, each by its name."""
    found = []
    for one in (*stands.against, *((stands.said,) if stands.said else ())):
        if one.decision.id not in against(stands):
            continue
        pair = (one.decision.one, one.decision.other)
        named = record.people(who, pair)
        entry = journal.entry(who, one.decision.id)
        told = _said(who, entry, now) if entry else None
        found.append(
            SimpleNamespace(
                id=str(one.decision.id),
                names=" and ".join(
                    f"{named[each].name} ({named[each].reference})"
                    if each in named
                    else "a record that you cannot open"
                    for each in pair
                ),
                when=short_moment(one.at, now),
                by=told.by if told else "somebody",
                why=told.why if told else "",
            )
        )
    return found


# --- Field by field -----------------------------------------------------------------------------


def _rows(one: PersonRecord, other: PersonRecord) -> list[SimpleNamespace]:
    """What each record says, and whether the two agree; what one does not say is no difference."""
    fields: tuple[tuple[str, Callable[[PersonRecord], Iterable[str]]], ...] = (
        ("Names", lambda each: [name.full for name in each.names]),
        ("Born", lambda each: [born(each).removeprefix("Born ")]),
        ("Sex", lambda each: [each.sex.capitalize()]),
        (
            "Homes",
            lambda each: [
                ", ".join(filter(None, (*home.lines.splitlines(), home.postcode)))
                for home in each.homes
            ],
        ),
        ("School", lambda each: [each.school]),
        ("Looked after", lambda each: [THREE.get(each.looked_after, NOT_KNOWN)]),
        ("Responsible authority", lambda each: [each.responsible_authority]),
        ("Language", lambda each: [each.language]),
        (
            "Family",
            lambda each: [
                f"{relation.kind.capitalize()}: {relation.other_name}"
                for relation in each.relations
                if relation.until is None
            ],
        ),
    )
    rows = [_row(name, list(say(one)), list(say(other))) for name, say in fields]
    return [row for row in rows if row.state != NEITHER]


def _row(name: str, one: list[str], other: list[str]) -> SimpleNamespace:
    left, right = (
        [value for value in said if value and value not in (NOT_KNOWN, "Unknown")]
        for said in (one, other)
    )
    shared = {value.casefold() for value in left} & {value.casefold() for value in right}
    if not left or not right:
        state = NEITHER if not (left or right) else "One does not say"
    elif shared and len(left) == len(right) == len(shared):
        state = "Agrees"
    else:
        state = "Agrees in part" if shared else "Differs"
    return SimpleNamespace(
        name=name, one=left or [NOT_KNOWN], other=right or [NOT_KNOWN], state=state
    )


def _side(who: Viewer, person: PersonRecord, now: datetime) -> SimpleNamespace:
    duties = [one for one in for_person(who, person.id, now) if one.state in OPEN]
    return SimpleNamespace(
        name=person.name,
        reference=person.reference,
        href=child_address(person.id),
        duties=[_duty(one, now) for one in duties[:MOST_DUTIES]],
        more=max(0, len(duties) - MOST_DUTIES),
    )


def _duty(one: ObligationRecord, now: datetime) -> SimpleNamespace:
    return SimpleNamespace(
        title=one.title,
        due=short_moment(one.due_at, now),
        overdue=one.state is State.OVERDUE,
    )
