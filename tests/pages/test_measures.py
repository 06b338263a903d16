"""Measures in the browser: from every duty to one, its chart, its cases and its children."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from lapwing.assurance.models import Alarm
from lapwing.duties.models import ObligationRow
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere

Make = Callable[..., Officer]
DUTY = "missing-initial-risk"


@pytest.fixture
def lead(cast: Cast) -> str:
    """An assurance lead, an alarm, and a duty that came due each week of half a year."""
    now = the_moment()
    user = record.make_user(
        number="assurance", name="Angharad O'Thistle", force="northmere",
        password="correct horse battery staple", now=now,
    )  # fmt: skip
    record.give_post(user, "assurance-lead", cast.team, since=now, now=now)
    with seeing_all("test"):
        Alarm.objects.create(
            id=uuid4(), force_id="northmere", key="x", title="Far fewer", why="3 of 30", at=now
        )
        case = Case.objects.get(pk=cast.standing)
        ObligationRow.objects.bulk_create(
            ObligationRow(
                duty=DUTY,
                scope="case",
                key=str(case.id),
                begun_by=f"x{number}",
                slot=0,
                case=case,
                about_id=case.person_id,
                begun_kind="x",
                begun_at=due,
                known_at=due,
                due_at=due,
                owner="sergeant",
                outcome="done",
                closed_at=due + timedelta(hours=number % 5 == 0),
                closed_known_at=due + timedelta(hours=1 + number % 3),
                weight="local",
                source="x",
            )
            for number in range(75)
            for due in [now - timedelta(days=7 * (number // 3) + 1, hours=number % 3)]
        )
    return "assurance"


def fits(page: Page) -> None:
    """Nothing is wider than a phone."""
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.set_viewport_size({"width": 1280, "height": 900})


def test_a_duty_is_followed_from_the_list_to_its_children(officer: Make, lead: str) -> None:
    page = officer(lead).go("/measures/")
    expect(page.get_by_role("heading", name="Alarm Far fewer")).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
    page.get_by_role("button", name="I know of this").click()
    expect(page.get_by_text("Acknowledged by Angharad O'Thistle")).to_be_visible()
    page.get_by_role("table").get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="Met in time, by period")).to_be_visible()
    expect(page.locator("figure svg")).to_have_count(2)
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    fits(page)
    page.get_by_role("link", name="For which children").click()
    expect(page.get_by_role("heading", name="for which children")).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
