"""Deciding on a page that two records are of one person, splitting them again, and the queue."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from html import unescape
from uuid import UUID

import pytest
from django.test import Client

from lapwing.base.clock import london_date
from lapwing.base.partial_date import BornOn
from lapwing.casework.conflicts import declare
from lapwing.casework.door import Draft, Recorded, record
from lapwing.casework.twice import waiting
from lapwing.journal.models import Look
from lapwing.record import actions, queries
from lapwing.record.identity import fresh_id
from lapwing.record.models import Case, Pair, Person
from lapwing.record.one_person import joined_with
from lapwing.record.pairs import find_pairs
from lapwing.record.search import Results, find_people
from lapwing.web.moment import the_moment
from lapwing.web.reading import read
from tests.web.conftest import REPORT, World

Browsing = Callable[..., Client]
BORN = BornOn(day=date(2013, 5, 2))


def put_on_record(
    world: World, given: str, family: str = "Marlowe-Quill", born: BornOn | None = BORN
) -> UUID:
    (made,) = actions.make_people(
        [
            actions.NewPerson(
                names=(actions.NewName(given=given, family=family),), birth=born, sex="female"
            )
        ],
        force="northmere",
        by=world.users["sergeant"],
        now=the_moment(),
    )
    return made.person


def send(client: Client, person: UUID, other: UUID, **typed: object) -> str:
    """Fill in the page and send it; the page that one then reads."""
    address = f"/children/{person}/same/{other}/"
    page = client.get(address).content.decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    key = re.search(r'name="form-key" value="([^"]+)"', page)
    assert token
    assert key
    answer = client.post(
        address,
        {"csrfmiddlewaretoken": token[1], "form-key": key[1], **typed},
        follow=True,
    )
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def find_all() -> None:
    for _ in find_pairs(the_moment()):
        pass


def test_a_child_found_on_record_twice_is_joined_read_as_one_and_split_again(
    world: World, browsing: Browsing
) -> None:
    other = put_on_record(world, "Teagan", "Quill")
    sergeant, client = world.viewer("sergeant"), browsing("sergeant")
    reported = record(
        sergeant,
        the_moment(),
        Draft(kind="missing-reported", key=fresh_id(the_moment()), about=other, answers=REPORT),
    )
    assert isinstance(reported, Recorded)
    before = client.get(f"/children/{world.child}/").content.decode()
    page = send(client, world.child, other, verdict="same", reason="The same school photograph.")
    assert "It is recorded on both files." in page
    assert "The same school photograph." in page
    (logged,) = Look.objects.filter(operation="combination")
    assert set(logged.people) == {world.child, other}
    assert logged.by_user_id == sergeant.user
    for one, elsewhere, name in (
        (world.child, reported.case, "Teagan Quill"),
        (other, world.case, "Tegan Marlowe-Quill"),
    ):
        child = unescape(client.get(f"/children/{one}/").content.decode())
        assert "This person is also on record as" in child
        assert name in child
        assert f"/cases/{elsewhere}/" in child
        assert "Cases: 2" in child
    page = send(client, world.child, other, verdict="split", reason="A cousin of hers.")
    assert "They are one person" not in page
    assert "The same school photograph." in page  # what was decided before stays readable
    after = client.get(f"/children/{world.child}/").content.decode()
    assert "also on record as" not in after
    assert after.count("lapwing-line__title") == before.count("lapwing-line__title")


def test_nothing_typed_is_lost_and_a_reason_is_asked_for(world: World, browsing: Browsing) -> None:
    other, client = put_on_record(world, "Teagan"), browsing("sergeant")
    page = send(client, world.child, other, verdict="same", reason=" ")
    assert "There is no reason." in page
    page = send(client, world.child, other, reason="Ŵyn’s sister said so")
    assert "Say what you decide." in page
    assert "Ŵyn’s sister said so" in page
    assert joined_with([other]) == {other}


def test_what_was_said_not_to_be_the_same_is_taken_back_by_name(
    world: World, browsing: Browsing
) -> None:
    bea, cat = put_on_record(world, "Bea"), put_on_record(world, "Cat")
    client = browsing("sergeant")
    send(client, world.child, cat, verdict="not-the-same", reason="Seen together.")
    send(client, world.child, bea, verdict="same", reason="One photograph.")
    page = send(client, bea, cat, verdict="same", reason="Her mother says so.")
    assert "Somebody said that records of these two are not the same person." in page
    assert "Seen together." in page
    named = re.search(r'name="withdraws" type="checkbox" value="([^"]+)"', page)
    assert named
    send(client, bea, cat, verdict="same", reason="Her mother says so.", withdraws=named[1])
    assert joined_with([cat]) == {world.child, bea, cat}


def test_whoever_may_not_decide_is_led_to_none_of_it(world: World, browsing: Browsing) -> None:
    other, client = put_on_record(world, "Teagan"), browsing("response-officer")
    for address in (
        "/twice/",
        f"/children/{world.child}/same/",
        f"/children/{world.child}/same/{other}/",
    ):
        assert client.get(address).status_code == 403
    child = client.get(f"/children/{world.child}/").content.decode()
    assert "on record twice" not in child


def test_a_joined_person_is_found_once_and_told_by_all_their_names(
    world: World, browsing: Browsing
) -> None:
    other, client = put_on_record(world, "Teagan"), browsing("sergeant")
    send(client, world.child, other, verdict="same", reason="One photograph.")
    found = find_people(world.viewer("sergeant"), "Marlowe-Quill", today=london_date(the_moment()))
    assert isinstance(found, Results)
    assert (len(found.found), found.count) == (1, 1)
    page = unescape(client.get("/children/?q=Marlowe-Quill").content.decode())
    assert "Also on record as" in page
    assert "Teagan Marlowe-Quill" in page
    assert "Missing already" in page


def test_who_was_said_to_be_somebody_else_is_not_offered_again(
    world: World, browsing: Browsing
) -> None:
    other, client = put_on_record(world, "Teagan"), browsing("sergeant")
    address = f"/children/{world.child}/same/"
    assert f"/same/{other}/" in client.get(address).content.decode()
    send(client, world.child, other, verdict="not-the-same", reason="Two photographs.")
    assert f"/same/{other}/" not in client.get(address).content.decode()


# --- The queue ------------------------------------------------------------------------------------


def queued(world: World, role: str = "sergeant") -> list[set[UUID]]:
    now = the_moment()
    viewer = queries.viewer_of(world.users[role], now, role)
    assert viewer is not None
    return [{pair.one, pair.other} for pair in waiting(viewer, now).pairs]


def test_the_tick_finds_who_may_be_on_record_twice_and_asks_once(
    world: World, browsing: Browsing
) -> None:
    other = put_on_record(world, "Teagan")
    assert queued(world) == []
    find_all()
    assert queued(world) == [{world.child, other}]
    client = browsing("sergeant")
    page = unescape(client.get("/twice/").content.decode())
    assert "Teagan Marlowe-Quill" in page
    assert "duties are open" in page
    send(client, world.child, other, verdict="not-the-same", reason="Two photographs.")
    assert queued(world) == []
    actions.name_people([(other, actions.NewName(full="Teggy Marlowe-Quill"))], now=the_moment())
    find_all()
    assert queued(world) == []
    assert not Pair.objects.exists()


def test_what_somebody_was_unsure_of_is_asked_again(world: World, browsing: Browsing) -> None:
    other = put_on_record(world, "Nerys", "Somebody-Else", None)
    send(browsing("sergeant"), world.child, other, verdict="unsure", reason="She laughs like her.")
    find_all()
    assert queued(world) == [{world.child, other}]
    page = browsing("sergeant").get("/twice/").content.decode()
    assert "Somebody looked and was unsure" in page
    send(browsing("sergeant"), world.child, other, verdict="same", reason="It is she.")
    assert queued(world) == []


def test_twins_and_a_father_and_son_of_one_name_are_not_offered(world: World) -> None:
    home = actions.address_of("4 Staithe Lane", "NM2 4QZ", now=the_moment())
    family = [
        put_on_record(world, "Rhodri", "Penhallow"),
        put_on_record(world, "Gwenllian", "Penhallow"),
        put_on_record(world, "Rhodri", "Penhallow", BornOn(day=date(1984, 5, 2))),
    ]
    for one in family:
        actions.move(one, home, since=the_moment(), now=the_moment())
    find_all()
    assert queued(world) == []


def test_a_mother_of_her_daughters_name_is_known_to_be_her_mother(world: World) -> None:
    mother = put_on_record(world, "Tegan", born=None)
    find_all()
    assert queued(world) == [{world.child, mother}]
    actions.relate(world.child, mother, "mother", now=the_moment())
    assert queued(world) == []


def test_those_for_whom_something_must_be_done_come_first(world: World) -> None:
    quiet = [put_on_record(world, given, "Penhallow") for given in ("Rhodri", "Rhodri")]
    at_stake = put_on_record(world, "Teagan")
    find_all()
    assert queued(world) == [{world.child, at_stake}, set(quiet)]


def test_whoever_may_not_see_one_of_the_two_does_not_learn_of_the_pair(
    world: World, browsing: Browsing
) -> None:
    other = put_on_record(world, "Teagan")
    find_all()
    sergeant = world.viewer("sergeant")
    reference = Person.objects.get(id=other).reference
    assert declare(
        sergeant, the_moment(), number=sergeant.number, reference=reference, tie="family"
    ) is None  # fmt: skip
    assert queued(world) == []
    assert queued(world, "duty-inspector") == [{world.child, other}]
    Case.objects.filter(person_id=other).update(sensitivity="covert")
    assert queued(world, "duty-inspector") == []
    page = browsing("duty-inspector").get("/twice/").content.decode()
    assert "Nobody waits" in page


# --- Access ---------------------------------------------------------------------------------------


def test_a_join_shows_nobody_more_of_a_restricted_half(world: World, browsing: Browsing) -> None:
    other = put_on_record(world, "Teagan")
    inspector = world.viewer("duty-inspector")
    reported = record(
        inspector,
        the_moment(),
        Draft(
            kind="missing-reported",
            key=fresh_id(the_moment()),
            about=other,
            answers={**REPORT, "circumstances": "Towards the boathouse."},
        ),
    )
    assert isinstance(reported, Recorded)
    Case.objects.filter(id=reported.case).update(
        sensitivity="restricted", desk="The desk, 5120", team=None
    )
    client = browsing("response-officer")
    send(browsing("sergeant"), world.child, other, verdict="same", reason="One photograph.")
    page = unescape(client.get(f"/children/{world.child}/").content.decode())
    assert "Towards the boathouse" not in page
    assert "ring The desk, 5120" in page
    officer = world.viewer("response-officer")
    reading = read(officer, world.child, the_moment())
    assert reading is not None
    assert reported.case not in {UUID(one.case) for one in reading.entries}


def test_whoever_is_locked_out_of_one_record_is_locked_out_of_the_whole_person(
    world: World, browsing: Browsing
) -> None:
    other = put_on_record(world, "Teagan")
    officer = world.viewer("response-officer")
    reference = Person.objects.get(id=other).reference
    assert declare(
        officer, the_moment(), number=officer.number, reference=reference, tie="family"
    ) is None  # fmt: skip

    def may_see() -> bool:
        return queries.person(world.viewer("response-officer"), world.child) is not None

    assert may_see()
    send(browsing("sergeant"), world.child, other, verdict="same", reason="One photograph.")
    assert not may_see()
    send(browsing("sergeant"), world.child, other, verdict="split", reason="A cousin.")
    assert may_see()


def test_as_it_was_known_before_the_join_the_two_stand_apart(
    world: World, browsing: Browsing
) -> None:
    other, sergeant = put_on_record(world, "Teagan"), world.viewer("sergeant")
    before = the_moment()
    send(browsing("sergeant"), world.child, other, verdict="same", reason="One photograph.")
    then = read(sergeant, world.child, the_moment(), known_at=before)
    now = read(sergeant, world.child, the_moment() + timedelta(seconds=1))
    assert then is not None
    assert now is not None
    assert ([one.id for one in then.others], [one.id for one in now.others]) == ([], [other])


pytestmark = pytest.mark.django_db
