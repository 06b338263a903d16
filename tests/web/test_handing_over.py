"""Handing an episode over through the page: the briefing read, accepted by name in one step."""

import re
from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from django.test import Client

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions
from lapwing.record import queries as record
from lapwing.record.values import CaseRecord
from lapwing.web.moment import the_moment
from tests.web.conftest import REPORT, World
from tests.web.test_correcting import entries

Browsing = Callable[..., Client]
BRIEFING = "Her aunt rings at 3.\nAsk for <Nia>."


@pytest.fixture
def offer(world: World) -> str:
    """The sergeant holds the episode and offers it to the inspector."""
    world.say(
        "sergeant", "missing-supervisor-reviewed", risk="high", rationale="R", tasks_done="yes"
    )
    to = str(world.users["duty-inspector"])
    return world.say("sergeant", "missing-handover-offered", to=to, briefing=BRIEFING)


def page(client: Client) -> str:
    """The handover page."""
    return client.get("/handover/").content.decode()


def accept(client: Client, offer: str) -> str:
    """Press the button beside one offer."""
    key = re.search(r'name="form-key" value="([^"]+)"', page(client))
    posted = {"offer": offer, "form-key": key[1] if key else ""}
    return client.post("/handover/", posted, follow=True).content.decode()


def test_who_is_offered_an_episode_reads_the_briefing_and_accepts_in_one_step(
    world: World, browsing: Browsing, offer: str
) -> None:
    officer = browsing("duty-inspector")
    before = page(officer)
    assert "Gethin ap Rhisiart</bdi> offers it" in before
    assert "Her aunt rings at 3.\nAsk for &lt;Nia&gt;." in before
    assert "/handover/pack.pdf" in before
    after = accept(officer, offer)
    assert "You hold MC-" in after
    assert "Nothing is offered to you." in after
    accepted = entries(world)[-1]
    assert (accepted.kind, accepted.regarding) == ("missing-handover-accepted", offer)
    assert accepted.by.user == str(world.users["duty-inspector"])
    assert officer.get("/handover/pack.pdf").headers["Content-Type"] == "application/pdf"


def test_who_offers_it_still_holds_it_until_it_is_accepted(
    world: World, browsing: Browsing, offer: str
) -> None:
    outgoing = browsing("sergeant")
    assert "You still hold it until they accept." in page(outgoing)
    assert [one.id for one in held(world, "sergeant")] == [world.case]
    accept(browsing("duty-inspector"), offer)
    assert "You hold no open episode." in page(outgoing)
    assert held(world, "sergeant") == ()


def held(world: World, role: str) -> tuple[CaseRecord, ...]:
    """The episodes that somebody holds."""
    return record.held_by(world.viewer(role), world.users[role])


def test_accepting_twice_is_accepting_once(world: World, browsing: Browsing, offer: str) -> None:
    officer = browsing("duty-inspector")
    posted = {"offer": offer, "form-key": "6e4f7f0e-2a8c-4d7e-9a77-7b1d7b6f9f10"}
    for _ in range(2):
        answer = officer.post("/handover/", posted, follow=True).content.decode()
        assert "You hold MC-" in answer
    assert [one.kind for one in entries(world)].count("missing-handover-accepted") == 1


def test_what_is_offered_to_somebody_else_is_not_accepted(
    world: World, browsing: Browsing, offer: str
) -> None:
    answer = accept(browsing("control-room-supervisor"), offer)
    assert "This is not offered to you any more." in answer
    assert [one.id for one in held(world, "sergeant")] == [world.case]


def another(world: World) -> tuple[World, str]:
    """A second child's episode, held by the sergeant and offered to the inspector."""
    now = the_moment()
    names = (actions.NewName(given="Bea", family="Tern"),)
    (made,) = actions.make_people(
        [actions.NewPerson(names=names)], force="northmere", by=world.users["sergeant"], now=now
    )
    report = Draft(kind="missing-reported", key=uuid4(), about=made.person, answers=REPORT)
    reported = door.record(world.viewer("sergeant"), the_moment(), report)
    assert isinstance(reported, Recorded), str(reported)
    second = replace(world, child=made.person, case=reported.case, report=reported.entry.id)
    second.say(
        "sergeant", "missing-supervisor-reviewed", risk="high", rationale="R", tasks_done="yes"
    )
    to = str(world.users["duty-inspector"])
    return second, second.say("sergeant", "missing-handover-offered", to=to, briefing="Second")


def test_all_that_is_offered_is_accepted_at_once_after_it_was_read(
    world: World, browsing: Browsing, offer: str
) -> None:
    officer = browsing("duty-inspector")
    assert "Accept all" not in page(officer)
    second, offered = another(world)
    assert "Accept all 2" in page(officer)
    check = officer.get("/handover/?check=all").content.decode()
    assert "Ask for &lt;Nia&gt;." in check
    assert "Second" in check
    assert entries(world)[-1].kind == entries(second)[-1].kind == "missing-handover-offered"
    posted = {
        "offer": re.findall(r'name="offer" value="([^"]+)"', check),
        "form-key": re.findall(r'name="form-key" value="([^"]+)"', check),
    }
    assert sorted(posted["offer"]) == sorted([offer, offered])
    for _ in range(2):
        after = officer.post("/handover/", posted, follow=True).content.decode()
        assert "You hold 2 more episodes now" in after
    for each, regarding in ((world, offer), (second, offered)):
        accepted = [one for one in entries(each) if one.kind == "missing-handover-accepted"]
        assert [one.regarding for one in accepted] == [regarding]
        assert accepted[0].by.user == str(world.users["duty-inspector"])
    assert officer.get("/handover/?check=all").content.decode().count("Nothing is offered") == 1


def test_what_was_offered_after_the_page_was_read_is_not_accepted_with_the_rest(
    world: World, browsing: Browsing, offer: str
) -> None:
    officer = browsing("duty-inspector")
    check = officer.get("/handover/?check=all").content.decode()
    second, _ = another(world)
    posted = {"offer": re.findall(r'name="offer" value="([^"]+)"', check)}
    after = officer.post("/handover/", posted, follow=True).content.decode()
    assert "You hold MC-" in after
    assert entries(world)[-1].kind == "missing-handover-accepted"
    assert entries(second)[-1].kind == "missing-handover-offered"


def test_what_is_gone_of_several_is_said_and_the_rest_is_taken(
    world: World, browsing: Browsing, offer: str
) -> None:
    officer = browsing("duty-inspector")
    posted = {"offer": [offer, str(uuid4())], "form-key": [str(uuid4())]}
    after = officer.post("/handover/", posted).content.decode()
    assert "This is not offered to you any more." in after
    assert "You hold MC-" in after
    assert entries(world)[-1].kind == "missing-handover-accepted"
