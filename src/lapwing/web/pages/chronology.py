"""A child's chronology: every entry of every field in one line, narrowed as the address says."""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from lapwing.journal.entry import Entry
from lapwing.journal.seriousness import MEANS
from lapwing.record import looking
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.values import CaseRecord
from lapwing.web.addresses import case_address, child_address, chronology_address, list_address
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.case_list import SIZES
from lapwing.web.pages.help import refused
from lapwing.web.present.chronology import (
    ASKS,
    BY,
    NEW,
    ORDERS,
    Chosen,
    Line,
    Month,
    Option,
    Order,
    Sort,
    choose,
    in_order,
    month_of,
    months,
    narrowed,
    options,
    words_of,
)
from lapwing.web.present.desk import desk_of
from lapwing.web.present.entries import SHAPES, Told, newest_first, references_of, told
from lapwing.web.present.paging import Part, part
from lapwing.web.present.person import about_person
from lapwing.web.reading import names_in
from lapwing.web.reading_line import WholeLine, read_line
from lapwing.web.viewing import viewer

AT_ONCE = 40
Params = dict[str, object]


@require_GET
def chronology(request: HttpRequest, person: UUID) -> HttpResponse:
    """One part of the line, what it can be narrowed by, and what is new since the reader looked."""
    who, now = viewer(request), moment_of(request)
    line = read_line(who, [person], now)
    if line is None:
        return refused(request, NOT_FOUND)
    chosen, wrong = choose({name: request.GET.getlist(name) for name in request.GET}, line.lines)
    shown = in_order(narrowed(line.lines, chosen), chosen.order)
    here = chronology_address(person)
    some = part(
        request.GET.get("part", ""), len(shown), address_with(here, chosen, part=""), size=AT_ONCE
    )
    entries = tuple(one.entry for one in some.of(shown))
    looking.asked(**what_was_asked(line, chosen))
    lines = told(
        [one.entry for one in shown],
        names=names_in(who, entries, ()),
        references=references_of((*line.cases, *line.pointed)),
        now=now,
        new={one.entry.id for one in shown if one.new},
        part=some,
        viewer=who,
        cases=line.cases,
        among=line.entries,
        stands=where_they_stand(line.entries, line.cases),
        by=BY[chosen.order],
    )
    in_months = months(shown, chosen.order)
    problems = [Problem(question="", control=f"by-{Sort.SERIOUSNESS}", says=one) for one in wrong]
    page = SimpleNamespace(
        about=about_person(line.person, now),
        child_href=child_address(person),
        total=len(line.lines),
        count=len(shown),
        part=some,
        months=_by_month(chosen.order, entries, lines, in_months),
        pointed=pointers(line.pointed),
        since=short_moment(line.since, now) if line.since else "",
        new=sum(one.new for one in line.lines),
        first_new=_first_new(shown, some),
        only_new=address_with(here, Chosen(order=chosen.order, values={Sort.NEW: (NEW,)})),
        chosen=_chosen(here, chosen, line),
        clear=here,
        orders=[
            (words, address_with(here, _in(chosen, order)), order is chosen.order)
            for order, words in ORDERS.items()
        ],
        order=chosen.order if chosen.order is not Order.HAPPENED else "",
        sorts=_sorts(line, chosen),
        key=[(SHAPES[one], words, means) for one, (words, means) in MEANS.items()],
        summary=error_summary(problems) if problems else None,
        action=here,
        picture_href=address_with(f"{here}picture/", chosen),
        copies=_copies(person, chosen)
        if any(may(who, Act.EXPORT, facts_of(who, one)) is None for one in line.cases)
        else (),
    )
    return show(request, "pages/chronology.html", page, title="Chronology", error=bool(problems))


def _copies(person: UUID, chosen: Chosen) -> tuple[tuple[str, str], ...]:
    """The ways to take out what is shown, and what each is called."""
    return tuple(
        (words, address_with(reverse(name, kwargs={"person": person}), chosen))
        for name, words in (
            ("chronology-pdf", "Print these (PDF)"),
            ("chronology-csv", "These as a table (CSV)"),
        )
    )


def what_was_asked(line: WholeLine, chosen: Chosen) -> dict[str, str]:
    """Whose chronology it was and what it was narrowed to, as the log of looks keeps it.

    By this a later reading knows when the last one was.
    """
    words = chosen_words(line, chosen)
    narrowed_to = {"narrowed_to": "; ".join(words)} if words else {}
    return {"chronology": line.person.reference, **narrowed_to}


def chosen_words(line: WholeLine, chosen: Chosen) -> tuple[str, ...]:
    """What it was narrowed to, a sentence for each sort."""
    return tuple(
        f"{ASKS[sort]}: {' or '.join(words_of(sort, value, line.teams) for value in values)}"
        for sort, values in chosen.values.items()
        if values
    )


def where_they_stand(entries: Sequence[Entry], cases: Sequence[CaseRecord]) -> dict[str, str]:
    """Where each entry stands on the page of its own case, for the cases that may be opened."""
    found: dict[str, str] = {}
    for case in cases:
        mine = newest_first(one for one in entries if one.case == str(case.id))
        parts = part("", len(mine), list_address(case.id, "happened"), size=SIZES["happened"])
        for place, entry in enumerate(mine):
            found[entry.id] = f"{parts.address_of(place)}#e-{entry.id}"
    return found


def in_the_list(here: str, chosen: Chosen, shown: Sequence[Line]) -> dict[str, str]:
    """Where each of these entries stands in the list, narrowed as it is."""
    some = part("", len(shown), address_with(here, chosen, part=""), size=AT_ONCE)
    return {
        one.entry.id: f"{some.address_of(place)}#e-{one.entry.id}"
        for place, one in enumerate(shown)
    }


def pointers(cases: Sequence[CaseRecord]) -> list[SimpleNamespace]:
    """A line for each record of which the reader is told no more than whom to ring.

    They stand before the line and not in it: a place among dates would tell when something was.
    """
    return [
        SimpleNamespace(
            reference=one.reference,
            href=case_address(one.id),
            desk=desk_of(one.force, one.kind, one.desk),
        )
        for one in cases
    ]


def _by_month(
    order: Order, entries: Sequence[Entry], lines: Sequence[Told], in_months: Mapping[str, Month]
) -> list[SimpleNamespace]:
    found: list[SimpleNamespace] = []
    for entry, line in zip(entries, lines, strict=True):
        month = in_months[month_of(entry, order)]
        if not found or found[-1].month is not month:
            found.append(SimpleNamespace(month=month, lines=[]))
        found[-1].lines.append(line)
    return found


def _first_new(shown: Sequence[Line], some: Part) -> str:
    """Where the first new entry of the line stands, in this part or another."""
    place = next((place for place, one in enumerate(shown) if one.new), None)
    if place is None:
        return ""
    there = "" if some.holds(place) else some.address_of(place)
    return f"{there}#e-{shown[place].entry.id}"


def _in(chosen: Chosen, order: Order) -> Chosen:
    return Chosen(order=order, values=chosen.values)


def _without(chosen: Chosen, sort: Sort, value: str) -> Chosen:
    left = tuple(one for one in chosen.values[sort] if one != value)
    return Chosen(order=chosen.order, values={**chosen.values, sort: left})


def address_with(here: str, chosen: Chosen, **more: str) -> str:
    """An address with all that was chosen."""
    asked = urlencode([*chosen.asked, *more.items()])
    return f"{here}?{asked}" if asked else here


def _chosen(here: str, chosen: Chosen, line: WholeLine) -> list[SimpleNamespace]:
    """Each choice, and the way to take it back."""
    return [
        SimpleNamespace(
            text=words_of(sort, value, line.teams),
            href=address_with(here, _without(chosen, sort, value)),
        )
        for sort, values in chosen.values.items()
        for value in values
    ]


def _sorts(line: WholeLine, chosen: Chosen) -> list[SimpleNamespace]:
    """The choices of each sort, as GOV.UK's checkboxes ask for them."""
    found = []
    for sort in Sort:
        made = options(line.lines, chosen, sort, line.teams)
        if sort is Sort.NEW and line.since is None:
            continue
        picked = chosen.values.get(sort, ())
        found.append(
            SimpleNamespace(
                sort=sort,
                asks=ASKS[sort],
                folded=sort is Sort.KIND and not picked,
                checkboxes=_checkboxes(sort, made, picked),
            )
        )
    return found


def _checkboxes(sort: Sort, made: Sequence[Option], picked: Sequence[str]) -> Params:
    return {
        "idPrefix": f"by-{sort}",
        "name": sort.value,
        "classes": "govuk-checkboxes--small",
        "fieldset": {
            "legend": {"text": ASKS[sort], "classes": "govuk-fieldset__legend--s"},
        },
        "items": [
            {
                "value": one.value,
                "text": f"{one.text} ({one.count:,})",
                "checked": one.value in picked,
            }
            for one in made
        ],
    }
