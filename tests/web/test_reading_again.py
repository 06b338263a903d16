"""A page that reads itself again is sent, and logged, only where something on it has changed."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from lapwing.journal.models import Look
from lapwing.web import moment
from lapwing.web.again import again_of
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
BY_ITSELF = {"HX-Request": "true"}
PAGES = ("/", "/missing/", "/alerts/")


def shown_by(page: str) -> str:
    """The fingerprint that the page sends back of what it shows."""
    (found,) = re.findall(r'id="shown" name="shown" value="([0-9a-f]{32})"', page)
    return str(found)


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_sent_or_logged_where_nothing_has_changed(
    world: World, browsing: Browsing, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = browsing("sergeant")
    page = client.get(path).content.decode()
    assert "Tegan" in page or path == "/alerts/"
    looks = Look.objects.count()
    began = moment.the_moment()
    for later in (0, 20, 100):  # the words of its countdowns move meanwhile
        monkeypatch.setattr(
            moment, "the_moment", lambda later=later: began + timedelta(seconds=later)
        )
        again = client.get(path, {"shown": shown_by(page)}, headers=BY_ITSELF)
        assert (again.status_code, again.content) == (204, b"")
    assert Look.objects.count() == looks


@pytest.mark.parametrize("path", PAGES[:2])
def test_what_has_changed_is_sent_and_logged(world: World, browsing: Browsing, path: str) -> None:
    client = browsing("sergeant")
    before = shown_by(client.get(path).content.decode())
    looks = Look.objects.count()
    world.say("sergeant", "missing-supervisor-reviewed", risk="low", rationale="R", tasks_done="no")
    again = client.get(path, {"shown": before}, headers=BY_ITSELF)
    assert again.status_code == 200
    assert shown_by(again.content.decode()) != before
    assert Look.objects.count() == looks + 1
    last = Look.objects.order_by("-at", "-id").first()
    assert last is not None
    assert last.doing.endswith(", as it changed")
    assert world.child in last.people


@pytest.mark.parametrize("path", PAGES[:2])
def test_whoever_asks_themselves_is_always_shown_the_page_and_logged(
    world: World, browsing: Browsing, path: str
) -> None:
    client = browsing("sergeant")
    shown = shown_by(client.get(path).content.decode())
    looks = Look.objects.count()
    assert client.get(path, {"shown": shown}).status_code == 200
    assert client.get(path, headers=BY_ITSELF).status_code == 200
    assert Look.objects.count() == looks + 2


@pytest.mark.parametrize(
    ("now", "same"),
    [
        ('<p class="due"><time data-countdown>in 2 minutes</time>', True),
        ('<p class="overdue"><time data-countdown>in 3 minutes</time>', False),
        ('<p class="due"><time data-countdown>in 3 minutes</time> Tegan', False),
        ('<p class="due"><time>in 2 minutes</time>', False),
    ],
)
def test_the_words_of_a_countdown_alone_are_no_change(now: str, same: bool) -> None:
    before = '<p class="due"><time data-countdown>in 3 minutes</time>'
    assert (again_of(now).shown == again_of(before).shown) == same


def test_the_token_of_a_form_is_no_change_and_another_field_is() -> None:
    token = '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
    alert = '<input type="hidden" name="alert" value="{}">'
    assert again_of(token.format("a")).shown == again_of(token.format("b")).shown
    assert again_of(alert.format("1")).shown != again_of(alert.format("2")).shown
