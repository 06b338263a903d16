"""What keeps a session and a text: signs of life, a stale token, and two tabs of one form."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.test import Client

from lapwing.web import moment
from lapwing.web.moment import the_moment
from tests.web.conftest import World
from tests.web.test_correcting import fields, send

Browsing = Callable[..., Client]


class Clock:
    """The pages' clock, moved by hand."""

    def __init__(self) -> None:
        self.now = the_moment()

    def tell(self) -> datetime:
        """The moment as the pages have it."""
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        """Let time pass."""
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that the middleware reads."""
    made = Clock()
    monkeypatch.setattr(moment, "the_moment", made.tell)
    return made


def test_a_sign_of_life_keeps_the_session_and_a_page_that_refreshes_itself_does_not(
    world: World, browsing: Browsing, clock: Clock
) -> None:
    officer = browsing("sergeant")
    clock.pass_minutes(14)
    assert officer.post("/stay/").status_code == 204
    clock.pass_minutes(14)
    assert officer.get("/", headers={"HX-Request": "true"}).status_code == 200
    clock.pass_minutes(2)
    assert officer.get("/").status_code == 302
    assert officer.post("/stay/").status_code == 403


def test_no_sign_of_life_keeps_a_session_longer_than_a_tour(
    world: World, browsing: Browsing, clock: Clock
) -> None:
    officer = browsing("sergeant")
    for _ in range(71):
        clock.pass_minutes(10)
        assert officer.post("/stay/").status_code == 204
    assert 'data-left="600"' in officer.get("/").content.decode()
    clock.pass_minutes(10)
    assert officer.post("/stay/").status_code == 403


def test_a_form_sent_with_a_stale_token_is_kept(world: World, browsing: Browsing) -> None:
    assert settings.CSRF_FAILURE_VIEW == "lapwing.web.pages.help.csrf_failed"
    officer = browsing("sergeant", enforce_csrf_checks=True)
    address = f"/cases/{world.case}/record/note-added/"
    html = officer.get(address).content.decode()
    posted = {**fields(html), "note": "Typed before", "csrfmiddlewaretoken": "x" * 64}
    answer = officer.post(address, {**posted, "form-act": "check"}, follow=True)
    text = answer.content.decode()
    assert "Typed before" in text
    assert "We kept what you typed" in text


def test_a_stale_token_keeps_a_correction_and_a_waiver_too(
    world: World, browsing: Browsing
) -> None:
    note = world.say("sergeant", "note-added", note="As it was")
    officer = browsing("sergeant", enforce_csrf_checks=True)
    address = f"/cases/{world.case}/record/note-added/?corrects={note}"
    posted = {**fields(officer.get(address).content.decode()), "note": "As it is"}
    text = officer.post(address, posted, follow=True).content.decode()
    assert "Correct “Note added”" in text
    assert "As it is" in text


def test_a_form_of_another_person_is_not_kept(world: World, browsing: Browsing) -> None:
    address = f"/cases/{world.case}/record/note-added/"
    html = browsing("duty-inspector").get(address).content.decode()
    officer = browsing("sergeant", enforce_csrf_checks=True)
    answer = officer.post(address, {**fields(html), "note": "Not mine"})
    assert answer.status_code == 403
    assert "Not mine" not in officer.get(address).content.decode()


def test_recording_in_one_tab_keeps_what_was_typed_in_another(
    world: World, browsing: Browsing
) -> None:
    officer, address = browsing("sergeant"), f"/cases/{world.case}/record/note-added/"
    other = fields(officer.get(address).content.decode())
    send(officer, address, note="The first tab")
    officer.post(address, {**other, "note": "The second tab"})
    first = fields(officer.get(address).content.decode())
    assert first["form-key"] == other["form-key"]
    third = {**other, "form-key": "6e4f7f0e-2a8c-4d7e-9a77-7b1d7b6f9f10"}
    check = officer.post(address, {**third, "note": "The third tab", "form-act": "check"})
    done = officer.post(
        check.headers["Location"], {**third, "form-act": "record"}, follow=True
    ).content.decode()
    assert "Recorded" in done
    assert "The second tab" in officer.get(address).content.decode()
