"""Waiving a duty through the pages, and what is said to follow once something is recorded."""

import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape
from uuid import UUID

import pytest
from django.test import Client

from lapwing.duties.obligation import Obligation, State, state
from lapwing.web import moment
from lapwing.web.moment import the_moment
from lapwing.web.reading import read
from tests.web.conftest import World
from tests.web.test_correcting import send

Browsing = Callable[..., Client]


def duties(world: World) -> list[Obligation]:
    """What follows from the record of the child, in order of due."""
    reading = read(world.viewer("sergeant"), world.child, the_moment())
    assert reading is not None
    return sorted(reading.obligations, key=lambda one: (one.due_at, one.duty))


def why(one: Obligation) -> str:
    """The page that says why a duty is due."""
    return f"/cases/{one.case}/why/{one.duty}/{one.begun_by}/{one.slot}/"


def waiver(html: str) -> str:
    """The address of the form that waives it, as its page gives it."""
    found = re.search(r'href="([^"]+)">Waive this duty', html)
    return unescape(found[1]) if found else ""


def a_duty(world: World, owner: str) -> Obligation:
    """An open duty of this role."""
    reading = read(world.viewer("sergeant"), world.child, the_moment())
    assert reading is not None
    return next(
        one
        for one in duties(world)
        if reading.rules.duties[one.duty].owner.key == owner and "@" not in one.begun_by
    )


def test_a_supervisor_waives_a_duty_with_a_reason_and_is_told_that_a_breach_stays(
    world: World, browsing: Browsing
) -> None:
    one = a_duty(world, "sergeant")
    officer = browsing("sergeant")
    address = waiver(officer.get(why(one)).content.decode())
    form = unescape(officer.get(address).content.decode())
    assert "a breach is never erased" in form
    assert "When did this happen?" not in form
    assert "Which duty?" not in form
    text = send(officer, address, reason="Her mother has already been seen at home.")
    assert "Recorded" in text
    assert "waived, due" in text
    again = next(each for each in duties(world) if each.identity == one.identity)
    assert state(again, the_moment()) is State.WAIVED
    refused = officer.get(address)
    assert refused.status_code == 403
    assert "no longer open" in refused.content.decode()


def test_what_was_overdue_before_it_was_waived_stays_missed(
    world: World, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = a_duty(world, "sergeant")
    late = one.due_at + timedelta(minutes=1)
    monkeypatch.setattr(moment, "the_moment", lambda: late)
    officer = browsing("sergeant")
    address = waiver(officer.get(why(one)).content.decode())
    assert "is overdue: that stays" in officer.get(address).content.decode()
    assert "missed" in send(officer, address, reason="Too late, and no longer of use.")
    again = next(each for each in duties(world) if each.identity == one.identity)
    assert state(again, late + timedelta(minutes=1)) is State.MISSED


@pytest.mark.parametrize("role", ["response-officer", "sergeant"])
def test_who_may_not_waive_it_is_offered_no_link_and_no_form(
    world: World, browsing: Browsing, role: str
) -> None:
    one = a_duty(world, "sergeant" if role == "response-officer" else "duty-inspector")
    officer = browsing(role)
    assert waiver(officer.get(why(one)).content.decode()) == ""
    address = f"/cases/{world.case}/record/duty-waived/?duty={one.duty}&regarding={one.begun_by}"
    answer = officer.get(address)
    assert answer.status_code == 403
    assert "is not yours to decide" in answer.content.decode()
    assert officer.post(address, {"reason": "No", "form-act": "check"}).status_code == 403


@pytest.mark.parametrize("asked", ["", "?duty=missing-no-such-duty", f"?regarding={UUID(int=1)}"])
def test_there_is_no_form_for_a_duty_that_nobody_has(
    world: World, browsing: Browsing, asked: str
) -> None:
    address = f"/cases/{world.case}/record/duty-waived/{asked}"
    assert browsing("duty-inspector").get(address).status_code == 404


def test_what_follows_is_listed_once_something_is_recorded(
    world: World, browsing: Browsing
) -> None:
    officer = browsing("sergeant")
    text = send(officer, f"/cases/{world.case}/record/note-added/", note="Nothing new")
    assert "What must be done next" in text
    still = [one for one in duties(world) if state(one, the_moment()) is State.OPEN]
    assert text.count("Why is this due?") == min(5, len(still))
    assert f'href="/cases/{world.case}/"' in text
    assert "Response sergeant · within" in text
