"""The published rulebook in a browser of somebody who is not signed in."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.pages.conftest import Officer, by_day_and_night

Make = Callable[..., Officer]


def fits(page: Page) -> None:
    """Nothing is wider than a phone."""
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.set_viewport_size({"width": 1280, "height": 900})


def test_anybody_finds_a_rule_and_what_is_recorded_for_it(officer: Make) -> None:
    page = officer(None).go("/rulebook/?")
    page.get_by_label("Words").fill("police protection")
    page.get_by_label("Rests on").select_option("Law")
    page.get_by_role("button", name="Show these").click()
    rule = page.get_by_role("link", name="End police protection: no child is kept beyond 72 hours")
    expect(rule).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
    rule.click()
    expect(page.get_by_text("Who must do it")).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
    page.get_by_role("link", name="Police protection ended", exact=True).click()
    expect(page.get_by_role("heading", name="Rules that look for it")).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
