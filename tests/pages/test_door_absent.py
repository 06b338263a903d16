"""An address that is none, asked for again and again, keeps no connection to the database."""

import time
from collections.abc import Callable

from django.db import connections
from playwright.sync_api import expect

from lapwing.record.database.base import DatabaseWrapper
from tests.pages.conftest import Officer

Make = Callable[..., Officer]


def held() -> int:
    """How many of the pool's connections pages hold."""
    own = connections["default"]
    own.close()
    assert isinstance(own, DatabaseWrapper)
    now = own.pool.get_stats()
    return int(now["pool_size"] - now["pool_available"])


def test_what_is_absent_holds_no_connection(officer: Make) -> None:
    someone = officer()
    ask = someone.page.request.get
    for _ in range(3):
        for address in ("/no", "/no/", "/how-you-sign-in/999/remove/", "/cases/none/"):
            answer = ask(someone.site + address)
            assert answer.status == 404
            assert "There is no such record that you can open." in answer.text()
    until = time.monotonic() + 10
    while held() and time.monotonic() < until:
        time.sleep(0.1)
    assert held() == 0


def test_an_address_without_its_last_stroke_is_found(officer: Make) -> None:
    page = officer().go("/drafts")
    expect(page.get_by_role("heading", name="Your drafts")).to_be_visible()
