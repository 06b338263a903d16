"""The pack for a case review in the browser: from the child's page to the file."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.pages.conftest import Cast, Officer, by_day_and_night

Make = Callable[..., Officer]


def test_a_sergeant_makes_the_pack_by_a_tap_for_its_reason(officer: Make, cast: Cast) -> None:
    page = officer("sergeant").go(f"/children/{cast.child}/")
    page.get_by_role("button", name="Make a pack for a case review").click()
    page.get_by_role("button", name="Make the pack").click()
    expect(page.get_by_role("link", name="Say what the pack is for.")).to_be_visible()
    assert by_day_and_night(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.get_by_label("Inquest").check()
    with page.expect_download() as given:
        page.get_by_role("button", name="Make the pack").click()
    assert given.value.suggested_filename == f"case-review-{cast.reference}.zip"
