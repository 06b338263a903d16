"""What is hidden, what was never there and what is no address at all are answered alike."""

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from tests.web.conftest import PASSWORD, World

ALIVE = re.compile(rb'value="\w{64}"|data-left="\d+"')  # a form's hidden field; seconds to the lock


@pytest.fixture
def stranger(world: World, browsing: Callable[..., Client]) -> Client:
    """Somebody of another force, signed in."""
    now = the_moment()
    record.ensure_force("elsewhere", "Elsewhere Police")
    team = record.ensure_team("elsewhere", "a-team", "A team", now=now)
    user = record.make_user(
        number="stranger", name="Oskar Fairweather", force="elsewhere", password=PASSWORD, now=now
    )
    record.give_post(user, "sergeant", team, since=now, now=now)
    return browsing("stranger")


def told(client: Client, method: str, address: str) -> tuple[int, dict[str, str], bytes]:
    """Everything that an answer says, but what changes with each."""
    answer = getattr(client, method)(address)
    return answer.status_code, dict(answer.headers), ALIVE.sub(b"", answer.content)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(
    "address", ["/cases/{case}/record/note-added/", "/cases/{case}/record/note-added/check/"]
)
def test_a_form_of_what_is_hidden_is_as_absent_as_one_of_nothing(
    world: World, stranger: Client, method: str, address: str
) -> None:
    hidden = told(stranger, method, address.format(case=world.case))
    assert hidden == told(stranger, method, address.format(case=uuid4()))


@pytest.mark.parametrize(
    "hidden", ["/cases/{case}/", "/children/{child}/", "/cases/{case}/as-known/"]
)
def test_hidden_absent_and_no_address_read_alike(
    world: World, stranger: Client, hidden: str
) -> None:
    status, headers, body = told(stranger, "get", hidden.format(case=world.case, child=world.child))
    assert status == 404
    for nothing in (
        hidden.format(case=uuid4(), child=uuid4()),
        "/no-such-page/",
        "/cases/not-a-number/",
        "/how-you-sign-in/999999/remove/",
    ):
        assert told(stranger, "get", nothing) == (status, headers, body), nothing
