"""An address: who lives there and who did, what they are to each other, and the warnings."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds
from lapwing.areas.household.spans import Warned
from lapwing.base.clock import london_date
from lapwing.base.partial_date import earliest_birth, is_under_18
from lapwing.journal import queries as journal
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.record.values import CaseRecord, Home, PersonRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, child_address
from lapwing.web.forms.moment_asked import moment_asked, moment_parts, typed_parts
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.present.desk import desk_of
from lapwing.web.present.genogram import Shown, Tie, elements
from lapwing.web.present.household import (
    LIVES_WORDS,
    WARNING_WORDS,
    standing_warnings,
    warning_line,
)
from lapwing.web.present.person import age
from lapwing.web.viewing import viewer

MOST_SHOWN = 40  # a children's home has as many; a hostel with more is read in the search


@require_GET
def address_page(request: HttpRequest, address: UUID) -> HttpResponse:
    """One address as it is now, or as it was at a past moment by what is known now."""
    who, now = viewer(request), moment_of(request)
    ever = record.ever_at(who, address)
    if not ever:
        return refused(request, NOT_FOUND)
    at, problem = moment_asked(request, now)
    there = [(one, home) for one, home in ever if _holds(home, at)]
    before = [(one, home) for one, home in ever if home.until is not None and home.until <= at]
    shown = there[:MOST_SHOWN]
    people = record.people(who, {one for one, _ in (*shown, *before[-MOST_SHOWN:])})
    warned = _warnings(who, [one for one, _ in shown], at)
    ties = _ties([people[one] for one, _ in shown if one in people], at)
    residents = _residents(who, shown, people, warned, ties, at, now)
    page = SimpleNamespace(
        words=ever[0][1].words,
        at=at,
        now=now,
        past=at != now,
        problem=problem,
        parts=typed_parts(request) if problem else moment_parts(at),
        residents=residents,
        more=len(there) - len(shown),
        before=[
            SimpleNamespace(
                name=people[one].name,
                href=child_address(one),
                lives=LIVES_WORDS.get(home.kind, home.kind),
                since=short_moment(home.since, now),
                until=short_moment(home.until, now) if home.until else "",
            )
            for one, home in reversed(before[-MOST_SHOWN:])
            if one in people
        ],
        ties=[
            SimpleNamespace(
                text=f"{people[UUID(tie.other)].name} is {people[UUID(tie.person)].name}'s "
                f"{tie.relation}"
            )
            for tie in ties
        ],
        picture=json.dumps(elements(_drawn(residents), ties)),
    )
    return show(request, "pages/address.html", page, title="Address", error=bool(problem))


def _holds(home: Home, at: datetime) -> bool:
    return home.since <= at and (home.until is None or home.until > at)


def _warnings(who: Viewer, people: Iterable[UUID], at: datetime) -> dict[UUID, tuple[Warned, ...]]:
    """The warnings that stood about each, as far as the viewer may see."""
    return {
        one: standing_warnings(journal.of_person(who, one, kinds=all_kinds()), at)
        for one in dict.fromkeys(people)
    }


def _ties(people: Sequence[PersonRecord], at: datetime) -> list[Tie]:
    """What those who are there are to each other, each said once."""
    here = {one.id for one in people}
    found: dict[tuple[UUID, UUID, str], Tie] = {}
    for one in people:
        for each in one.relations:
            began = each.since is None or each.since <= at
            if each.other in here and began and (each.until is None or each.until > at):
                tie = Tie(person=str(one.id), other=str(each.other), relation=each.kind)
                found.setdefault((one.id, each.other, each.kind), tie)
    return list(found.values())


def _residents(
    who: Viewer,
    there: Sequence[tuple[UUID, Home]],
    people: dict[UUID, PersonRecord],
    warned: dict[UUID, tuple[Warned, ...]],
    ties: Sequence[Tie],
    at: datetime,
    now: datetime,
) -> list[SimpleNamespace]:
    """Who is there, children first and of those the youngest; whose age is unknown may be one."""
    cases: dict[UUID, list[CaseRecord]] = {}
    pointers: dict[UUID, list[CaseRecord]] = {}
    for one in dict.fromkeys(one for one, _ in there):
        cases[one] = [case for case in record.cases_of(who, one) if case.open and not case.standing]
    for case in record.only_pointed_to(who, list(cases)):
        pointers.setdefault(case.person, []).append(case)
    found = [
        _resident(people[one], home, cases[one], pointers.get(one, []), warned[one], ties, at, now)
        for one, home in there
        if one in people
    ]
    return sorted(found, key=lambda one: (not one.child, one.born, one.name))


def _resident(
    person: PersonRecord,
    home: Home,
    cases: Iterable[CaseRecord],
    pointers: Iterable[CaseRecord],
    warned: Iterable[Warned],
    ties: Iterable[Tie],
    at: datetime,
    now: datetime,
) -> SimpleNamespace:
    under = is_under_18(person.birth, london_date(at))
    standing = tuple(warned)
    born = earliest_birth(person.birth).toordinal() if person.birth else 0
    return SimpleNamespace(
        id=str(person.id),
        name=person.name,
        href=child_address(person.id),
        age=age(person, at),
        sex=person.sex,
        child=str(under) != "no",
        born=-born,
        lives=LIVES_WORDS.get(home.kind, home.kind),
        since=short_moment(home.since, now),
        told_by=home.told_by,
        warnings=[warning_line(one, now) for one in standing],
        warned=", ".join(WARNING_WORDS.get(one.what, one.what) for one in standing),
        episodes=[
            SimpleNamespace(reference=one.reference, href=case_address(one.id)) for one in cases
        ],
        pointers=[
            SimpleNamespace(
                reference=one.reference,
                href=case_address(one.id),
                desk=desk_of(one.force, one.kind, one.desk),
            )
            for one in pointers
        ],
        relations=[tie.relation for tie in ties if tie.other == str(person.id)],
    )


def _drawn(residents: Iterable[SimpleNamespace]) -> list[Shown]:
    seen: dict[str, Shown] = {}
    for one in residents:
        shown = Shown(
            id=one.id,
            name=one.name,
            age=one.age,
            sex=one.sex,
            child=one.child,
            warned=one.warned,
        )
        seen.setdefault(one.id, shown)
    return list(seen.values())
