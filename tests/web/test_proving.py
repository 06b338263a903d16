"""What a screen left open must not do: print many children on one paper, or lock somebody out."""

from collections.abc import Callable

import pytest
from django.test import Client

from lapwing.record import actions as record
from lapwing.record.models import OwnRecord, Person
from lapwing.web.moment import the_moment
from lapwing.web.signing.proof import WITHIN
from tests.pages.door import let_proofs_age
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]

LATER = WITHIN.total_seconds() + 1


def prove(client: Client, asked: str) -> str:
    """Give the password where it was asked for, and give where that leads."""
    assert asked.startswith("/prove/")
    assert "password" in client.get(asked).content.decode()
    return client.post(asked, {"password": PASSWORD}).headers["Location"]


def test_a_handover_pack_is_printed_by_whoever_has_shown_lately_that_it_is_they(
    browsing: Browsing,
) -> None:
    sergeant = browsing("sergeant")
    assert sergeant.get("/handover/pack.pdf").content.startswith(b"%PDF")
    let_proofs_age(LATER)
    asked = sergeant.get("/handover/pack.pdf")
    assert asked.status_code == 302
    onward = prove(sergeant, asked.headers["Location"])
    assert onward == "/handover/pack.pdf"
    assert sergeant.get(onward).content.startswith(b"%PDF")


def test_nobody_is_locked_out_from_a_screen_left_open(world: World, browsing: Browsing) -> None:
    now = the_moment()
    team = record.ensure_team("northmere", "oversight", "Professional standards", now=now)
    world.users["keeper"] = record.make_user(
        number="keeper", name="Keeper", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(world.users["keeper"], "professional-standards", team, since=now, now=now)
    keeper = browsing("keeper")
    reference = Person.objects.get(pk=world.child).reference
    sent = {"number": "sergeant", "person": reference, "tie": "family"}
    let_proofs_age(LATER)
    assert keeper.get("/conflicts/").status_code == 200
    asked = keeper.post("/conflicts/", sent)
    assert asked.status_code == 302
    assert not OwnRecord.objects.exists()
    prove(keeper, asked.headers["Location"])
    assert keeper.post("/conflicts/", sent).headers["Location"].startswith("/conflicts/")
    assert OwnRecord.objects.get().user_id == world.users["sergeant"]


def test_whoever_says_their_own_conflict_is_not_kept_from_it(
    world: World, browsing: Browsing
) -> None:
    officer = browsing("response-officer")
    let_proofs_age(LATER)
    reference = Person.objects.get(pk=world.child).reference
    officer.post("/conflicts/", {"person": reference, "tie": "family"})
    assert OwnRecord.objects.get().user_id == world.users["response-officer"]
