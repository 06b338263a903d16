"""The page of back-tests: what it shows, what it refuses and keeps, and to whom."""

import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape

import pytest
from django.test import Client

from lapwing.journal.models import Look
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
TRIED = {"number-1": "missing-initial-risk", "value-1": "5", "days": "28"}


def said(client: Client, typed: dict[str, str]) -> str:
    answer = client.post("/backtest/", typed)
    assert answer.status_code == 200
    text = re.sub(r"<[^>]+>", " ", answer.content.decode())
    return " ".join(unescape(text).split())


def test_an_inspector_sees_what_moves_and_which_case(browsing: Browsing, world: World) -> None:
    page = said(browsing("duty-inspector"), {**TRIED, "duty": "30", "alert": "3"})
    assert "Longest time to grade the risk: 30 minutes, tried 5 minutes" in page
    assert "Of whom: 1 differ" in page
    assert Case.objects.get(pk=world.case).reference in page
    assert "Hours at 30 minutes for each duty and 3 for each alert" in page
    assert "nobody has measured them" in page
    looked = Look.objects.filter(doing__in=["read which cases a back-test moves"])
    assert looked.get().cases == [world.case]
    assert Look.objects.filter(doing__startswith="run a back-test").count() == 1


def test_of_a_case_that_its_reader_may_not_see_only_the_number_is_told(
    browsing: Browsing, world: World
) -> None:
    Case.objects.filter(pk=world.case).update(sensitivity="covert")
    page = said(browsing("duty-inspector"), TRIED)
    assert "Of whom: 1 differ" in page
    assert "1 that you may not see, or that are not among the first" in page
    assert Case.objects.get(pk=world.case).reference not in page


def test_what_moves_nothing_says_so(browsing: Browsing) -> None:
    assert "It moves nothing." in said(browsing("duty-inspector"), {"days": "28"})


@pytest.mark.parametrize(
    ("typed", "control", "says"),
    [
        ({"number-1": "missing-initial-risk", "value-1": "soon"}, "value-1", "such as 15"),
        ({"value-2": "5"}, "number-2", "Choose which number is tried"),
        ({"number-1": "protection-limit", "value-1": "99"}, "number-1", "may not be loosened"),
        ({"rule": "[[duty]]\nkey = 'Siân <b>'"}, "rule", "Duty needs title"),
        ({"rule": "x" * 20_001}, "rule", "at most 20,000 characters"),
        ({"duty": "-1"}, "duty", "such as 15"),
    ],
)
def test_what_cannot_be_tried_is_said_beside_it_and_stays_typed(
    browsing: Browsing, typed: dict[str, str], control: str, says: str
) -> None:
    client = browsing("duty-inspector")
    text = said(client, typed)
    assert "There is a problem" in text
    assert says in text
    page = client.post("/backtest/", typed).content.decode()
    assert f'id="{control}-error"' in page
    for value in typed.values():
        assert unescape(page).count(value) >= 1
    assert "What came of it" not in page


def test_whoever_may_not_read_inspections_is_told_so(browsing: Browsing) -> None:
    client = browsing("response-officer")
    assert client.get("/backtest/").status_code == 403
    assert client.post("/backtest/", TRIED).status_code == 403
    assert not Look.objects.filter(doing__startswith="run a back-test").exists()


def test_every_number_and_rule_that_may_be_tried_is_offered(browsing: Browsing) -> None:
    page = browsing("duty-inspector").get("/backtest/").content.decode()
    assert '<option value="missing-initial-risk">' in page
    assert '<option value="missing-silence">' in page
    assert '<option value="missing-child-min-medium">' not in page


def test_what_came_late_stands_in_a_picture_and_in_words(
    browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = browsing("duty-inspector")
    monkeypatch.setattr(
        "lapwing.web.moment.the_moment", lambda: the_moment() + timedelta(minutes=9)
    )
    page = client.post("/backtest/", TRIED).content.decode()
    assert "<svg" in page
    assert "late 0 and 1" in page
