"""Homes, numbers, warnings and the page of an address, as people meet them in pages."""

import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from html import unescape
from uuid import UUID, uuid4

from django.test import Client

from lapwing.base.clock import london
from lapwing.base.partial_date import BornOn
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.models import Case, Identifier, Person, Residence
from lapwing.web.moment import the_moment
from lapwing.web.pages.papers import briefing_sheet
from lapwing.web.reading import read
from tests.web.conftest import World

Browsing = Callable[..., Client]
HOME = {"address": "4 Weir Lane\nLower Fennick", "postcode": "QX1 4AB"}


def somebody(world: World, given: str, *, sex: str = "male") -> UUID:
    """Somebody else who is on record."""
    (made,) = record.make_people(
        [
            record.NewPerson(
                names=(record.NewName(given=given, family="Rafferty-ap-Siôn"),), sex=sex
            )
        ],
        force="northmere",
        by=world.users["sergeant"],
        now=the_moment(),
    )
    return made.person


def tell(world: World, kind: str, about: UUID, **answers: object) -> Recorded:
    """Record something on somebody's file."""
    at = answers.pop("at", None)
    assert at is None or isinstance(at, datetime)
    outcome = door.record(
        world.viewer("sergeant"),
        the_moment(),
        Draft(kind=kind, key=uuid4(), about=about, answers=answers, at=at),
    )
    assert isinstance(outcome, Recorded), str(outcome)
    return outcome


def household(world: World) -> UUID:
    """The child at home with an uncle who stays and of whom there is a warning."""
    uncle = somebody(world, "Colm")
    then = the_moment() - timedelta(days=30)
    tell(world, "household-moved-in", world.child, **HOME, lives="home", at=then)
    tell(world, "household-moved-in", uncle, **HOME, lives="stays", told_by="The mother")
    tell(world, "household-related", world.child, other=str(uncle), relation="uncle")
    tell(world, "household-warning", uncle, what="violent", why="Two assaults.", told_by="DC Roe")
    return uncle


def text(client: Client, address: str) -> str:
    """What a page says, without its tags."""
    response = client.get(address)
    assert response.status_code == 200, (address, response.status_code)
    plain = re.sub(r"<[^>]*>", " ", response.content.decode())
    return " ".join(unescape(plain).split())


def address_of(person: UUID) -> str:
    """The page of the address at which somebody lives."""
    return f"/addresses/{Residence.objects.get(person=person, until=None).address_id}/"


def test_a_flag_stands_on_the_child_the_episode_the_board_and_the_address(
    world: World, browsing: Browsing
) -> None:
    uncle = household(world)
    page = browsing("sergeant")
    file = Case.objects.get(person=world.child, kind="standing").id
    for address in (f"/children/{world.child}/", f"/cases/{world.case}/", f"/cases/{file}/"):
        said = text(page, address)
        assert "Somebody with a warning is at this child's address" in said
        assert "Violent: Colm Rafferty-ap-Siôn stays there for now" in said
    assert "Warning at their address: Violent" in text(page, "/missing/")
    assert "Two assaults. As told by DC Roe" in text(page, f"/children/{uncle}/")
    there = text(page, address_of(uncle))
    assert "Before you go to this address" in there
    assert there.index("Tegan Marlowe-Quill 1") < there.index("Colm Rafferty-ap-Siôn Not known")
    assert "Colm Rafferty-ap-Siôn is Tegan Marlowe-Quill's uncle" in there


def test_the_alert_is_shown_and_whoever_acknowledges_is_named(
    world: World, browsing: Browsing
) -> None:
    household(world)
    page = browsing("sergeant")
    assert "Somebody with a warning is at the child's address" in text(page, "/alerts/")
    file = Case.objects.get(person=world.child, kind="standing").id
    assert "not acknowledged yet" in text(page, f"/cases/{file}/")


def test_an_address_shows_who_lived_there_at_a_past_moment(
    world: World, browsing: Browsing
) -> None:
    household(world)
    page = browsing("sergeant")
    address = address_of(world.child)
    past = london(the_moment() - timedelta(days=7))
    asked = f"?day={past.day}&month={past.month}&year={past.year}&time=12:00"
    then = text(page, address + asked)
    assert "Who lived at this address" in then
    assert "Tegan" in then
    assert "Colm" not in then
    assert "Violent" not in then
    wrong = text(page, address + "?day=40&month=1&year=2026&time=12:00")
    assert "There is a problem" in wrong
    place = str(Residence.objects.get(person=world.child).address_id)
    tell(world, "household-moved-out", world.child, place=place)
    now = text(page, address)
    assert "Who was there before" in now


def test_the_picture_has_the_facts_of_the_table(world: World, browsing: Browsing) -> None:
    uncle = household(world)
    html = browsing("sergeant").get(address_of(uncle)).content.decode()
    found = re.search(r'data-household="([^"]*)"', html)
    assert found
    parts = json.loads(unescape(found[1]))
    nodes = {one["data"]["id"]: one for one in parts if one["group"] == "nodes"}
    assert set(nodes) == {str(uncle), str(world.child)}
    assert nodes[str(uncle)]["classes"].split() == ["child", "warned"]  # his age is not known
    assert nodes[str(uncle)]["data"]["shape"] == "rectangle"
    assert nodes[str(uncle)]["position"]["y"] < nodes[str(world.child)]["position"]["y"]
    (edge,) = [one for one in parts if one["group"] == "edges"]
    assert (edge["data"]["source"], edge["data"]["target"]) == (str(uncle), str(world.child))


def test_an_address_that_nobody_seen_ever_lived_at_is_not_there(
    world: World, browsing: Browsing
) -> None:
    uncle = household(world)
    address = address_of(uncle)
    page = browsing("response-officer")
    assert page.get(f"/addresses/{uuid4()}/").status_code == 404
    Case.objects.filter(person=uncle).update(sensitivity="covert")
    said = text(page, address)
    assert "Colm" not in said
    assert "Violent" not in said
    Case.objects.filter(person=world.child).update(sensitivity="covert")
    assert page.get(address).status_code == 404


def test_a_restricted_episode_says_which_desk_to_ring(world: World, browsing: Browsing) -> None:
    household(world)
    Case.objects.filter(pk=world.case).update(sensitivity="restricted", team=None)
    said = text(browsing("response-officer"), address_of(world.child))
    assert "Restricted record" in said
    assert "ring" in said


def test_whoever_is_only_told_whom_to_ring_reads_the_warnings_too(
    world: World, browsing: Browsing
) -> None:
    household(world)
    tell(world, "household-warning", world.child, what="weapons", why="A knife.", told_by="Mother")
    both = Case.objects.filter(person=world.child)
    both.update(sensitivity="restricted", team=None, supervisor=None)
    said = text(browsing("response-officer"), f"/cases/{world.case}/")
    assert "There is a restricted record" in said
    assert "Somebody with a warning is at this child's address" in said
    assert "Weapons A knife. As told by Mother" in said


def test_a_briefing_sheet_says_the_warnings_first(world: World) -> None:
    household(world)
    tell(world, "household-warning", world.child, what="weapons", why="A knife.", told_by="Mother")
    who = world.viewer("sergeant")
    reading = read(who, world.child, the_moment())
    case = queries.case(who, world.case)
    assert reading is not None
    assert case is not None
    first, second = briefing_sheet(who, case, reading).warnings[:2]
    assert first.startswith("Weapons: A knife. As told by Mother")
    assert second.startswith("At their address: Colm Rafferty-ap-Siôn, Violent")


def test_numbers_and_homes_are_recorded_and_ended_from_the_persons_page(
    world: World, browsing: Browsing
) -> None:
    page = browsing("sergeant")
    uncle = household(world)
    file = Case.objects.get(person=uncle, kind="standing").id
    form = page.get(f"/cases/{file}/record/household-number/")
    html = form.content.decode()
    key = re.search(r'name="form-key" value="([^"]+)"', html)
    owner = re.search(r'name="form-owner" value="([^"]+)"', html)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', html)
    assert key
    assert owner
    assert token
    held = {
        "form-key": key[1],
        "form-owner": owner[1],
        "csrfmiddlewaretoken": token[1],
        "form-seen": the_moment().isoformat(),
    }
    typed = held | {"form-act": "check", "sort": "phone", "number": "12", "happened-at": "now"}
    bad = page.post(f"/cases/{file}/record/household-number/", typed)
    assert "This is not a telephone number" in bad.content.decode()
    assert 'value="12"' in bad.content.decode()
    good = page.post(f"/cases/{file}/record/household-number/", typed | {"number": "07700 900461"})
    assert good.status_code == 302, good.content.decode()
    sent = page.post(good["Location"], held)
    assert sent.status_code == 302, sent.content.decode()
    assert Identifier.objects.get(person=uncle).compared == "+447700900461"
    said = text(page, f"/children/{uncle}/")
    assert "Telephone: 07700 900461" in said
    assert "No longer theirs" in said
    assert "They have left" in said
    assert "Colm" in text(page, "/children/?q=07700900461")
    place = Residence.objects.get(person=uncle).address_id
    leave = page.get(f"/cases/{file}/record/household-moved-out/?place={place}")
    assert "4 Weir Lane, Lower Fennick, QX1 4AB" in unescape(leave.content.decode())
    assert f'value="{place}" checked' in leave.content.decode()


def test_an_address_and_a_number_count_before_somebody_is_put_on_record(
    world: World, browsing: Browsing
) -> None:
    uncle = household(world)
    tell(world, "household-number", uncle, sort="phone", number="07700 900461")
    page = browsing("sergeant")
    token = page.get("/begin/missing-reported/new/").content.decode()
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', token)
    assert found
    told = {
        "csrfmiddlewaretoken": found[1],
        "given": "Kolum",
        "family": "Raferty-Sion",
        "birth": "unknown",
        "sex": "male",
        "looked_after": "unknown",
    }
    people = Person.objects.count()
    more = {"address": "4 weir ln", "postcode": "qx14ab", "telephone": "+447700900461"}
    known = page.post("/begin/missing-reported/new/", told | more)
    assert "They may be on record already" in known.content.decode()
    assert Person.objects.count() == people
    wrong = page.post("/begin/missing-reported/new/", told | {"telephone": "12"})
    assert "This is not a telephone number" in wrong.content.decode()
    made = page.post("/begin/missing-reported/new/", told | more | {"not-these": str(uncle)})
    assert made.status_code == 302, made.content.decode()
    new = Person.objects.latest("made")
    assert (
        Residence.objects.get(person=new).address_id
        == Residence.objects.get(person=uncle).address_id
    )
    assert Identifier.objects.filter(person=new).count() == 1


def test_what_was_typed_in_the_search_stands_in_the_form(world: World, browsing: Browsing) -> None:
    asked = "Wren+Ashby,+4+Weir+Lane,+QX1+4AB,+07700+900999"
    html = browsing("sergeant").get(f"/begin/missing-reported/new/?q={asked}").content.decode()
    for value in ("Wren", "Ashby", "QX1 4AB", "+447700900999"):
        assert f'value="{value}"' in html, value
    assert "4 Weir Lane" in html


def test_the_page_of_somebody_grown_up_speaks_of_no_child_and_says_to_whom_they_are_what(
    world: World, browsing: Browsing
) -> None:
    now = the_moment()
    man, unborn = (
        made.person
        for made in record.make_people(
            [
                record.NewPerson(
                    names=(record.NewName(given=given, family="Copperwheat"),), birth=birth
                )
                for given, birth in (("Dexter", BornOn(day=date(1984, 6, 3))), ("Sel", None))
            ],
            force="northmere",
            by=world.users["sergeant"],
            now=now,
        )
    )
    record.relate(world.child, man, "stepfather", now=now)
    client = browsing("sergeant")
    text = unescape(client.get(f"/children/{man}/").content.decode())
    assert "Person's record" in text
    assert "Stepfather of Tegan" in text
    for word in ("Report this child missing", "School", "Looked after", "Child's record"):
        assert word not in text
    # Whose birth is not known may be a child.
    text = unescape(client.get(f"/children/{unborn}/").content.decode())
    assert "Child's record" in text
    assert "Report this child missing" in text


def test_what_somebody_is_to_a_child_whom_one_may_not_see_is_not_told(
    world: World, browsing: Browsing
) -> None:
    man = somebody(world, "Dexter")
    record.relate(world.child, man, "stepfather", now=the_moment())
    client = browsing("response-officer")
    assert "Stepfather of Tegan" in client.get(f"/children/{man}/").content.decode()
    Case.objects.filter(person=world.child).update(sensitivity="covert")
    text = client.get(f"/children/{man}/").content.decode()
    assert "Dexter" in text
    assert "Stepfather" not in text
    assert "Tegan" not in text
