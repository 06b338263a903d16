"""A child's page: one screen that can be read in ten seconds, and the newest of what happened."""

from dataclasses import replace
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from lapwing.areas import case_title, case_words
from lapwing.journal import look_queries as log
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.values import CaseRecord, PersonRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, child_address, chronology_address
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.places import is_partner, may_open
from lapwing.web.present import episode as shown
from lapwing.web.present.about import Fact
from lapwing.web.present.acts import Beginning, beginnings
from lapwing.web.present.case import MISSING, began, status_words
from lapwing.web.present.chronology import last_read, lines_of
from lapwing.web.present.clocks import clocks
from lapwing.web.present.desk import desk_of
from lapwing.web.present.entries import references_of, told
from lapwing.web.present.household import flagged, living
from lapwing.web.present.local_services import nearby
from lapwing.web.present.paging import part
from lapwing.web.present.person import NOT_KNOWN, about_person, born, home, is_grown_up
from lapwing.web.present.risk import indicators, risk
from lapwing.web.reading import Reading, read
from lapwing.web.viewing import viewer

MOST_SHOWN = 10  # the newest; the whole stands in the chronology


@require_GET
def child_page(request: HttpRequest, person: UUID) -> HttpResponse:
    """Everything about one child, across all of their cases."""
    who, now = viewer(request), moment_of(request)
    reading = read(who, person, now)
    if reading is None:
        return refused(request, NOT_FOUND)
    cases = [one for one in reading.cases if not one.standing]
    standing = next((one for one in reading.cases if one.standing and one.person == person), None)
    since = last_read(log.when_read(who, [person], [reading.person.reference], now), now)
    new = {
        one.entry.id
        for one in lines_of(reading.entries, {}, since=since, reader=str(who.user))
        if one.new
    }
    href = chronology_address(person)
    some = part("", len(reading.entries), f"{href}?part=", size=MOST_SHOWN)
    newest = told(
        reading.entries,
        names=reading.names,
        references=references_of(reading.cases),
        now=now,
        new=new,
        part=some,
        viewer=who,
        cases=reading.cases,
    )
    grown_up = is_grown_up(reading.person, now)
    restricted = [
        SimpleNamespace(
            reference=one.reference,
            href=case_address(one.id),
            desk=desk_of(one.force, one.kind, one.desk),
            missing=one.open and one.kind == MISSING,
        )
        for one in record.only_pointed_to(who, [person, *(one.id for one in reading.others)])
    ]
    missing = any(one.open and one.kind == MISSING for one in cases)
    begin = _beginnings(
        who, person, grown_up=grown_up, missing=missing or any(one.missing for one in restricted)
    )
    page = SimpleNamespace(
        about=about_person(reading.person, now),
        person=reading.person,
        facts=_facts(reading, grown_up=grown_up),
        flags=flagged(reading),
        living=living(reading, who, standing),
        services=None
        if is_grown_up(reading.person, now) or is_partner(who)
        else nearby(who.force, reading.person, now),
        missing=missing,
        open=[_case(reading, one) for one in cases if one.open],
        closed=[_case(reading, one) for one in cases if not one.open],
        count=len(cases),
        restricted=restricted,
        others=[_other(reading, one) for one in reading.others],
        compare_href=reverse("compare-with", args=[person])
        if may_open(who, Act.JOIN) is None
        else "",
        file_href=case_address(standing.id) if standing else "",
        log_href=f"{reverse('looks')}?{urlencode({'of': reading.person.reference})}"
        if any(may(who, Act.READ_LOG, facts_of(who, one)) is None for one in reading.cases)
        else "",
        indicators=indicators(reading.counted),
        trigger_plan=shown.trigger_plan(reading),
        proactive_plan=shown.proactive_plan(reading),
        own_words=shown.own_words(reading)[:3],
        clocks=clocks(reading.obligations, reading.rules, who, now)[:8],
        entries=newest,
        total=some.total,
        new=len(new),
        since=short_moment(since, now) if since else "",
        chronology_href=href,
        review_href=reverse("review-pack", kwargs={"person": person})
        if any(may(who, Act.EXPORT, facts_of(who, one)) is None for one in reading.cases)
        else "",
        grown_up=grown_up,
        begin=begin,
        partner=is_partner(who),
        now=now,
    )
    return show(request, "pages/child.html", page, title="Person" if grown_up else "Child")


def _facts(reading: Reading, *, grown_up: bool) -> tuple[Fact, ...]:
    person = reading.person
    others = tuple(name.full for name in person.names[1:])
    three = {"yes": "Yes", "no": "No"}
    of_a_child = (
        Fact(label="School", text=person.school or NOT_KNOWN),
        Fact(label="Looked after", text=three.get(person.looked_after, NOT_KNOWN)),
        Fact(label="Responsible authority", text=person.responsible_authority or NOT_KNOWN),
    )
    return (
        Fact(label="Birth", text=born(person)),
        Fact(label="Also known as", text=", ".join(others) or "No other name recorded"),
        Fact(label="Home", text=home(person)),
        *(() if grown_up else of_a_child),
        Fact(label="Language", text=person.language or NOT_KNOWN),
    )


def _other(reading: Reading, other: PersonRecord) -> SimpleNamespace:
    """Another record of the same person: what they are called there, and where to split the two."""
    file = next((one for one in reading.cases if one.standing and one.person == other.id), None)
    return SimpleNamespace(
        names=[name.full for name in other.names] or [other.name],
        reference=other.reference,
        born=born(other),
        home="Home not known" if (lives := home(other)) == NOT_KNOWN else lives,
        href=child_address(other.id),
        file_href=case_address(file.id) if file else "",
        compare_href=reverse("compare", args=[reading.person.id, other.id]),
    )


def _case(reading: Reading, case: CaseRecord) -> SimpleNamespace:
    return SimpleNamespace(
        title=case_title(case.kind),
        reference=case.reference,
        href=case_address(case.id),
        status=status_words(reading, case),
        since=short_moment(began(reading, case), reading.now),
        grade=risk(reading, case.id).now if case.kind == MISSING else None,
    )


def _beginnings(
    who: Viewer, person: UUID, *, grown_up: bool, missing: bool
) -> tuple[Beginning, ...]:
    """What may begin about this person: a child is reported missing once at a time."""
    found = []
    for area, words in case_words().items():
        if (grown_up and not words.adults) or (area == MISSING and missing):
            continue
        found += [one for one in beginnings(who, person) if one.area == area]
    return tuple(
        replace(one, text=case_words()[MISSING].choose) if one.area == MISSING else one
        for one in found
    )
