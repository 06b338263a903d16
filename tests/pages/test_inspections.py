"""Inspections in the browser: from what is open to a step that is refused and then taken."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from lapwing.assurance import actions
from lapwing.assurance.reports.reading import read_report
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.actor import acting
from lapwing.record.viewer import actor_of
from lapwing.web.moment import the_moment
from tests.assurance import fictional
from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere

Make = Callable[..., Officer]


@pytest.fixture
def lead(cast: Cast) -> str:
    """An assurance lead who read in a report on this force, and one on another."""
    now = the_moment()
    user = record.make_user(
        number="assurance", name="Angharad O'Thistle", force="northmere",
        password="correct horse battery staple", now=now,
    )  # fmt: skip
    record.give_post(user, "assurance-lead", cast.team, since=now, now=now)
    viewer = queries.viewer_of(user, now)
    assert viewer is not None
    own = fictional.OLD.replace("Northshire Constabulary", "Northmere Police")
    with acting(actor_of(viewer)):
        for text in (own.replace("Northshire", "Northmere"), fictional.OLD):
            kept = actions.keep(viewer, now, read_report(text.encode()), text.encode())
            assert isinstance(kept, actions.Kept)
    return "assurance"


def fits(page: Page) -> None:
    """Nothing is wider than a phone."""
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.set_viewport_size({"width": 1280, "height": 900})


def test_a_recommendation_is_followed_from_the_report_to_its_owner(
    officer: Make, lead: str
) -> None:
    page = officer(lead).go("/inspections/")
    expect(
        page.get_by_role("heading", name="Open recommendations to this force: 5")
    ).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
    page.get_by_role("table").get_by_role("link").first.click()
    expect(page.get_by_role("heading", name="What the report says")).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
    page.get_by_role("link", name="Recommendation 2", exact=True).click()
    page.get_by_role("link", name="Name the owner").click()
    page.get_by_label("Owner’s staff number").fill("duty-inspector")
    page.get_by_label("Sponsor’s staff number").fill("nobody")
    page.get_by_role("button", name="Name the owner").click()
    expect(page.get_by_role("link", name="nobody is nobody here")).to_be_visible()
    expect(page.get_by_label("Owner’s staff number")).to_have_value("duty-inspector")
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    fits(page)
