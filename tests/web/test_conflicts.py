"""Conflicts of interest: who may say and end them, the trace they leave, and that they lock out."""

from collections.abc import Callable
from uuid import UUID

import pytest
from django.test import Client

from lapwing.casework import conflicts
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record.models import Case, OwnRecord, Person
from lapwing.web.moment import the_moment
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]


@pytest.fixture
def standards(world: World) -> UUID:
    """Two of professional standards."""
    now = the_moment()
    team = record.ensure_team("northmere", "oversight", "Professional standards", now=now)
    for number in ("professional-standards", "another"):
        world.users[number] = record.make_user(
            number=number, name=number.title(), force="northmere", password=PASSWORD, now=now
        )
        record.give_post(world.users[number], "professional-standards", team, since=now, now=now)
    return team


def reference(world: World) -> str:
    """The child's reference."""
    return Person.objects.get(pk=world.child).reference


def say(client: Client, world: World, number: str = "", tie: str = "family") -> int:
    """Send the form."""
    answer = client.post("/conflicts/", {"number": number, "person": reference(world), "tie": tie})
    return answer.status_code


def test_professional_standards_lock_somebody_out_from_their_next_request(
    world: World, standards: UUID, browsing: Browsing
) -> None:
    officer, keeper = browsing("response-officer"), browsing("professional-standards")
    address = f"/cases/{world.case}/"
    assert officer.get(address).status_code == 200
    assert say(keeper, world, "Response-Officer") == 302
    assert officer.get(address).status_code == 404
    assert browsing("sergeant").get(address).status_code == 200
    text = keeper.get("/conflicts/").content.decode()
    assert "Those that hold: 1" in text
    assert reference(world) in text
    assert "Tegan" not in text
    (look,) = Look.objects.filter(operation="alteration")
    assert look.by_user_id == world.users["professional-standards"]
    assert look.people == [world.child]
    assert look.asked == {"number": "Response-Officer", "tie": "family"}


def test_to_say_it_twice_changes_nothing(world: World, standards: UUID, browsing: Browsing) -> None:
    keeper = browsing("professional-standards")
    for _ in range(2):
        assert say(keeper, world, "response-officer") == 302
    assert OwnRecord.objects.count() == 1
    assert Look.objects.filter(operation="alteration").count() == 1


def test_it_is_ended_by_professional_standards_and_never_their_own(
    world: World, standards: UUID, browsing: Browsing
) -> None:
    keeper, another = browsing("professional-standards"), browsing("another")
    say(keeper, world, "professional-standards", tie="themselves")
    own = str(OwnRecord.objects.get().pk)
    assert "it is your own" in keeper.post("/conflicts/", {"end": own}).content.decode()
    assert OwnRecord.objects.get().until is None
    assert another.post("/conflicts/", {"end": own}).status_code == 302
    assert OwnRecord.objects.get().until is not None
    assert Look.objects.filter(operation="alteration").count() == 2


def test_anybody_says_their_own_and_cannot_end_it(world: World, browsing: Browsing) -> None:
    officer = browsing("response-officer")
    # Whatever number they send, it is said of themselves.
    assert say(officer, world, "sergeant", tie="themselves") == 302
    (own,) = OwnRecord.objects.all()
    assert own.user_id == world.users["response-officer"]
    assert officer.get(f"/cases/{world.case}/").status_code == 404
    assert officer.post("/conflicts/", {"end": str(own.pk)}).status_code == 200
    assert OwnRecord.objects.get().until is None
    assert "Those that hold" not in officer.get("/conflicts/").content.decode()


def test_saying_their_own_tells_nobody_who_is_on_record(world: World, browsing: Browsing) -> None:
    Case.objects.filter(person=world.child).update(sensitivity="covert", supervisor=None)
    officer = browsing("response-officer")
    hidden = officer.post("/conflicts/", {"person": reference(world), "tie": "family"})
    absent = officer.post("/conflicts/", {"person": "NP-26-99999", "tie": "family"})
    words = "Nobody is on record under this reference."
    assert words in hidden.content.decode()
    assert words in absent.content.decode()
    assert not OwnRecord.objects.exists()


def test_whoever_may_not_keep_them_says_it_of_nobody_else(world: World) -> None:
    refusal = conflicts.declare(
        world.viewer("duty-inspector"),
        the_moment(),
        number="sergeant",
        reference=reference(world),
        tie="family",
    )
    assert refusal is not None
    assert not OwnRecord.objects.exists()
