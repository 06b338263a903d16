"""An auditor's day in the browser: from the list to a case, marked beside its record."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from lapwing.assurance.audit.criteria import themes
from tests.assurance.audit.conftest import World, make_world, marked
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night, links_to_nowhere

Make = Callable[..., Officer]


@pytest.fixture
def audited(cast: Cast) -> World:
    """Another force, with six missing episodes."""
    del cast
    return make_world("eastmere", password=PASSWORD, prefix="e-")


def fits(page: Page) -> None:
    """Nothing is wider than a phone."""
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.set_viewport_size({"width": 1280, "height": 900})


def test_an_auditors_day(audited: World, officer: Make) -> None:
    audit = audited.draw()
    held = audited.held("assurance-lead", audit)
    one, *others = sorted(held.cases, key=lambda each: each.second is not None)
    for each in others:
        for user in filter(None, (each.first, each.second)):
            assert audited.mark(audited.role(user), each.id, marked(held)) == ""
    page = officer(audited.numbers[audited.role(one.first)]).go("/audits/")
    fits(page)
    page.get_by_role("table", name="Cases that wait for your mark").get_by_role("link").click()
    button = page.get_by_role("button", name="Keep this mark")
    button.click()
    expect(page.get_by_role("link", name="Choose the grade.")).to_be_visible()
    assert links_to_nowhere(page) == []
    assert by_day_and_night(page) == []
    fits(page)
    for asked in themes()["missing"].criteria:
        criterion = page.get_by_role("group", name=asked.asks)
        criterion.get_by_label("Met", exact=True).check()
        page.locator(f"#{asked.key}-entries").fill("1")
    page.get_by_role("group", name="Was a child left at risk?").get_by_label("No").check()
    page.get_by_label("Good", exact=True).check()
    page.get_by_label("Why this grade").fill("Looked for at once.")
    button.click()
    expect(page.get_by_role("heading", name="First mark: Good")).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
    page.get_by_role("link", name="The audit").click()
    expect(page.get_by_text("Nothing: all are graded")).to_be_visible()
    assert by_day_and_night(page) == []
    fits(page)
