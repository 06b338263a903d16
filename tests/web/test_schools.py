"""What schools must be told: by school, with the other children of the home, and what was tried."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.base.partial_date import BornOn
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.duties.models import ObligationRow
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record.models import Case, Person
from lapwing.web.moment import the_moment
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
ABUSE: dict[str, Any] = {
    "channel": "999",
    "caller": "A neighbour",
    "where": "4 Rook Lane",
    "happening": "Shouting.",
    "people": "The mother and her partner.",
    "children": "yes",
    "child_harm": "unknown",
    "domestic_abuse": "yes",
    "danger_now": "no",
}
TOLD: dict[str, Any] = {
    "to": "school",
    "establishment": "The lead at Fennick School",
    "happened_at": "Last night.",
    "present": "yes",
    "circumstances": "She slept little.",
    "others": "no",
}


def say(world: World, kind: str, case: UUID | None = None, **answers: object) -> Recorded:
    """Record something on a case, or begin one about the child with it."""
    draft = Draft(
        kind=kind, key=uuid4(), case=case, about=None if case else world.child, answers=answers
    )
    done = door.record(world.viewer("sergeant"), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done


def sibling(world: World, name: str, born: date) -> record.Made:
    """Another child, who lives where the child does."""
    (made,) = record.make_people(
        [
            record.NewPerson(
                names=(record.NewName(given=name, family="Marlowe-Quill"),),
                birth=BornOn(day=born),
                school="Ysgol y Bont",
            )
        ],
        force="northmere",
        by=world.users["sergeant"],
        now=the_moment(),
    )
    home = {"address": "4 Rook Lane", "postcode": "QX1 4AB", "lives": "home"}
    for standing in (made.standing, Case.objects.get(person=world.child, kind="standing").pk):
        say(world, "household-moved-in", standing, **home)
    return made


def rows(page: str, name: str) -> list[str]:
    """The rows of the page in which a child stands."""
    return [row for row in page.split("<tr") if name in row]


def test_a_school_is_listed_until_it_acknowledged_with_each_attempt(
    world: World, browsing: Browsing
) -> None:
    Person.objects.filter(pk=world.child).update(school="Fennick School")
    desk = browsing("sergeant")
    assert "No school is to be told of anything now." in desk.get("/schools/").content.decode()
    contact = say(world, "contact-received", **ABUSE).case
    reference = Case.objects.get(pk=contact).reference
    page = desk.get("/schools/").content.decode()
    assert "<bdi>Fennick School</bdi></h2>" in page
    (row,) = rows(page, "Tegan Marlowe-Quill")
    assert reference in row
    assert "Not told yet" in row
    assert f"/cases/{contact}/record/meetings-school-told/" in row
    assert "Shouting" not in page
    say(world, "meetings-school-told", contact, **TOLD, delivery="failed", way="message")
    (row,) = rows(desk.get("/schools/").content.decode(), "Tegan Marlowe-Quill")
    assert "Not delivered: ring them" in row
    assert "By secure message" in row
    assert "Gethin ap Rhisiart" in row
    say(world, "meetings-school-told", contact, **TOLD, delivery="acknowledged", way="telephone")
    (row,) = rows(desk.get("/schools/").content.decode(), "Tegan Marlowe-Quill")
    assert 'lapwing-ready--green">Told<' in row
    assert "By telephone" in row
    assert "By secure message" in row
    assert "Record who was told" not in row


def test_what_is_late_stands_first_and_says_so(world: World, browsing: Browsing) -> None:
    say(world, "contact-received", **ABUSE)
    ObligationRow.objects.filter(duty="encompass-da-notified").update(
        begun_at=the_moment() - timedelta(days=3), due_at=the_moment() - timedelta(hours=1)
    )
    page = browsing("sergeant").get("/schools/").content.decode()
    assert "No school on record" in page
    (row,) = rows(page, "Tegan Marlowe-Quill")
    assert "Late: not told" in row


def test_the_other_children_of_the_home_stand_at_their_own_schools(
    world: World, browsing: Browsing
) -> None:
    younger = sibling(world, "Osian", date(2016, 1, 4))
    sibling(world, "Grown", date(1990, 1, 4))
    baby = date(the_moment().year - 1, 1, 4)
    sibling(world, "Baby", baby)
    say(world, "contact-received", **ABUSE)
    desk = browsing("sergeant")
    page = desk.get("/schools/").content.decode()
    (row,) = rows(page, "Osian Marlowe-Quill")
    assert "Ysgol y Bont" in page
    assert "Lives at the same home; no contact is about them" in row
    assert f"/begin/assessment-submitted/{younger.person}/" in row
    assert not rows(page, "Grown")
    assert not rows(page, "Baby")
    # Once a contact is about them, their school is told for it like any other's.
    draft = Draft(kind="contact-received", key=uuid4(), about=younger.person, answers=ABUSE)
    done = door.record(world.viewer("sergeant"), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    (row,) = rows(desk.get("/schools/").content.decode(), "Osian Marlowe-Quill")
    assert f"/cases/{done.case}/record/meetings-school-told/" in row
    say(world, "meetings-school-told", done.case, **TOLD, delivery="acknowledged")
    (row,) = rows(desk.get("/schools/").content.decode(), "Osian Marlowe-Quill")
    assert ">Told<" in row


def test_a_school_s_paper_is_a_copy_and_logged(world: World, browsing: Browsing) -> None:
    Person.objects.filter(pk=world.child).update(school="Fennick School")
    contact = say(world, "contact-received", **ABUSE).case
    desk = browsing("sergeant")
    answer = desk.get("/schools/sheet.pdf?of=fennick school")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    taken = Look.objects.get(doing="take a copy out: what a school is told")
    assert contact in taken.cases
    assert taken.asked == {"school": "fennick school"}
    assert desk.get("/schools/sheet.pdf?of=nowhere").status_code == 404
    # A restricted record is told of on the page, and its copy is for those on it.
    Case.objects.filter(pk=contact).update(
        sensitivity="restricted", team=None, supervisor=world.users["sergeant"]
    )
    other = browsing("response-officer")
    assert rows(other.get("/schools/").content.decode(), "Tegan Marlowe-Quill")
    assert other.get("/schools/sheet.pdf?of=fennick school").status_code == 404
