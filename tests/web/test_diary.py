"""The diary: what is planned stands on its day, says how ready the police are, and is taken out."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client
from icalendar import Calendar

from lapwing.base.clock import at_london, london_date
from lapwing.base.clock_text import instant_text
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.journal.models import Look
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
A_DAY = timedelta(days=1)


def say(world: World, kind: str, case: UUID | None = None, **answers: object) -> Recorded:
    """Record something on a case, or begin one about the child with it."""
    draft = Draft(
        kind=kind, key=uuid4(), case=case, about=None if case else world.child, answers=answers
    )
    done = door.record(world.viewer("sergeant"), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done


def noon(ahead: int) -> datetime:
    """Noon in London so many days ahead."""
    return at_london(
        london_date(the_moment()) + ahead * A_DAY, datetime.fromisoformat("2026-01-01T12:00").time()
    )


def notice(world: World, when: datetime, case: UUID | None = None) -> Recorded:
    """Notice of a strategy discussion at a moment."""
    return say(
        world,
        "meetings-strategy-notified",
        case,
        authority="Fennick",
        when=instant_text(when),
        urgency="soon",
    )


def events(content: bytes) -> list[Any]:
    """What a calendar reads."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


def by_day(ahead: int) -> str:
    """The diary of the day so many days ahead."""
    return f"/diary/?by=day&day={noon(ahead):%Y-%m-%d}"


def line_of(page: str, reference: str) -> str:
    """The row of the table in which a case stands."""
    rows = [row for row in page.split("<tr") if reference in row]
    return rows[0] if len(rows) == 1 else f"{len(rows)} rows"


def test_a_discussion_stands_on_its_day_moves_and_turns_from_red_to_grey(
    world: World, browsing: Browsing
) -> None:
    sergeant = browsing("sergeant")
    called = notice(world, noon(2))
    reference = Case.objects.get(pk=called.case).reference

    def stands(ahead: int = 2) -> str:
        return line_of(sergeant.get(by_day(ahead)).content.decode(), reference)

    red = stands()
    assert "midday" in red
    assert f'href="/cases/{called.case}/"' in red
    assert "Tegan Marlowe-Quill" in red
    assert 'lapwing-ready--red">Nobody is named<' in red
    officer = str(world.users["response-officer"])
    say(
        world,
        "meetings-attendee-named",
        called.case,
        officer=officer,
        competent="yes",
        decides="yes",
    )
    amber = stands()
    assert 'lapwing-ready--amber">Named, not confirmed<' in amber
    assert "Niamh D&#39;Arcy-Holt" in amber
    say(world, "meetings-attendee-confirmed", called.case)
    assert 'lapwing-ready--green">Confirmed<' in stands()
    notice(world, noon(3), called.case)
    assert stands() == "0 rows"
    assert 'lapwing-ready--amber">Named' in stands(3)
    say(
        world,
        "meetings-cancelled",
        called.case,
        by_whom="The council",
        reason="Two notices.",
        agreed="yes",
    )
    assert "lapwing-ready--grey" in stands(3)


def test_a_week_has_every_day_and_leads_to_those_before_and_after(
    world: World, browsing: Browsing
) -> None:
    sergeant = browsing("sergeant")
    page = sergeant.get("/diary/?day=2026-12-31").content.decode()
    assert "Meetings, 28 December 2026 to 3 January 2027" in page
    assert page.count("<section") == 7
    assert 'href="/diary/?by=week&amp;day=2026-12-21" rel="prev"' in page
    assert 'href="/diary/?by=week&amp;day=2027-01-04" rel="next"' in page
    assert "Daily management meeting" in page
    # New Year's Day is no working day: of the daily meetings only the one of every day is held.
    friday = page.split("Meetings on Friday 1 January 2027")[1].split("</section>")[0]
    assert "Daily management meeting" in friday
    assert "Domestic abuse meeting" not in friday
    assert "The children on its agenda" in sergeant.get(by_day(1)).content.decode()
    assert "The children on its agenda" not in sergeant.get(by_day(-1)).content.decode()
    assert "(today)" in sergeant.get("/diary/?by=day").content.decode()
    for wrong in ("?day=yesterday", "?by=year", "?day=0001-01-01", "?day=9999-12-31"):
        assert sergeant.get(f"/diary/{wrong}").status_code == 400


def test_what_is_past_and_untold_is_said_to_be(world: World, browsing: Browsing) -> None:
    called = notice(world, the_moment() - timedelta(minutes=1))
    page = browsing("sergeant").get("/diary/?by=day").content.decode()
    line = line_of(page, Case.objects.get(pk=called.case).reference)
    assert "Past: nobody has said what came of it" in line


def test_a_conference_for_many_agencies_ends_on_whichever_case_it_was_heard(
    world: World, browsing: Browsing
) -> None:
    referral: dict[str, Any] = {
        "grounds": ["judgement"],
        "children": "Tegan",
        "assessed": "yes",
        "listed_for": instant_text(noon(2)),
    }
    say(world, "meetings-marac-referred", world.case, **referral)
    sergeant = browsing("sergeant")
    reference = Case.objects.get(pk=world.case).reference
    assert "In the diary" in line_of(sergeant.get(by_day(2)).content.decode(), reference)
    other = notice(world, noon(5)).case
    say(world, "meetings-marac-heard", other, people="All.", decisions="A plan.")
    line = line_of(sergeant.get(by_day(2)).content.decode(), reference)
    assert "Heard at the multi-agency conference" in line


def test_a_restricted_meeting_is_in_the_diary_of_those_on_it_alone(
    world: World, browsing: Browsing
) -> None:
    called = notice(world, noon(2))
    Case.objects.filter(pk=called.case).update(
        sensitivity="restricted", team=None, supervisor=world.users["sergeant"]
    )
    reference = Case.objects.get(pk=called.case).reference
    ics = f"/diary/{called.entry.id}.ics"
    assert reference in browsing("sergeant").get(by_day(2)).content.decode()
    assert browsing("sergeant").get(ics).status_code == 200
    other = browsing("response-officer")
    assert reference not in other.get(by_day(2)).content.decode()
    assert reference not in other.get(f"/diary/week.ics?day={noon(2):%Y-%m-%d}").content.decode()
    assert other.get(ics).status_code == 404


def test_a_calendar_reads_the_meeting_and_learns_nothing_of_the_child(
    world: World, browsing: Browsing
) -> None:
    sergeant = browsing("sergeant")
    called = notice(world, noon(2))
    reference = Case.objects.get(pk=called.case).reference
    answer = sergeant.get(f"/diary/{called.entry.id}.ics")
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert f'filename="{reference}.ics"' in answer.headers["Content-Disposition"]
    (event,) = events(answer.content)
    assert event["summary"] == f"Strategy discussion, {reference}"
    assert event["dtstart"].dt == noon(2)
    assert event["url"].endswith(f"/cases/{called.case}/")
    assert b"Marlowe" not in answer.content
    assert b"Fennick" not in answer.content
    taken = Look.objects.get(doing="take a copy out: a meeting for a calendar")
    assert called.case in taken.cases
    notice(world, noon(4), called.case)
    (moved,) = events(sergeant.get(f"/diary/week.ics?day={noon(4):%Y-%m-%d}").content)
    assert moved["uid"] == event["uid"]
    assert moved["dtstart"].dt == noon(4)
    assert Look.objects.filter(doing="take a copy out: the diary for a calendar").exists()
    assert sergeant.get(f"/diary/{uuid4()}.ics").status_code == 404
    assert sergeant.get(f"/diary/{world.report}.ics").status_code == 404


CALL: dict[str, Any] = {
    "channel": "101",
    "caller": "Mr Penhallow",
    "where": "4 Rook Lane",
    "happening": "A bicycle was taken.",
    "people": "Himself.",
    "children": "no",
    "child_harm": "no",
    "domestic_abuse": "no",
    "danger_now": "no",
}
THRIVE: dict[str, Any] = {
    "threat": "None.",
    "harm": "None.",
    "risk_words": "None.",
    "investigation": "A camera.",
    "vulnerability": "None.",
    "engagement": "He will wait.",
    "child_harm": "no",
    "risk": "low",
    "rationale": "Nobody is at risk.",
    "rises_if": ["returns"],
}


def booked(world: World, when: datetime) -> UUID:
    """A contact with an appointment."""
    contact = say(world, "contact-received", **CALL).case
    say(
        world,
        "contact-researched",
        contact,
        systems=["earlier-contacts", "warnings", "plans", "missing"],
        found="no",
    )
    say(world, "contact-thrive", contact, **THRIVE)
    say(world, "contact-graded", contact, grade="appointment", rationale="It can wait.")
    say(
        world,
        "contact-appointment-booked",
        contact,
        appointment_at=instant_text(when),
        place="At home",
        attending="PC Holt",
    )
    return contact


def test_appointments_stand_late_ones_first_with_who_was_seen(
    world: World, browsing: Browsing
) -> None:
    late = booked(world, the_moment() - timedelta(minutes=2))
    coming = booked(world, noon(40))
    sergeant = browsing("sergeant")
    references = {one.pk: one.reference for one in Case.objects.all()}
    # However far ahead one reads, what is late comes first.
    page = sergeant.get(f"/diary/appointments/?by=day&day={noon(40):%Y-%m-%d}").content.decode()
    assert page.index(references[late]) < page.index(references[coming])
    assert "Late: 1" in page
    assert "Late: nobody has said that it was kept" in line_of(page, references[late])
    assert "Booked" in line_of(page, references[coming])
    assert "PC Holt" in line_of(page, references[coming])
    say(
        world,
        "contact-appointment-kept",
        late,
        face_to_face="yes",
        seen="Mr Penhallow, by PC Holt",
        children_seen="no",
    )
    page = sergeant.get("/diary/appointments/?by=day").content.decode()
    assert "Late: 1" not in page
    kept = line_of(page, references[late])
    assert "Kept, seen face to face" in kept
    assert "Mr Penhallow, by PC Holt Children not seen." in kept
    say(world, "contact-appointment-moved", coming, asked_by="police", why="A fire.")
    page = sergeant.get(f"/diary/appointments/?by=day&day={noon(40):%Y-%m-%d}").content.decode()
    assert "Put off by the police" in line_of(page, references[coming])
    assert sergeant.get("/diary/appointments/?by=never").status_code == 400
