"""Who works here, in the browser: somebody is added and given a post, and is kept out again."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, links_to_nowhere, violations
from tests.reach import on_screens

Make = Callable[..., Officer]


@on_screens
def test_somebody_is_added_and_given_a_post(
    officer: Make, cast: Cast, scheme: str, width: int, tmp_path: Path
) -> None:
    now = the_moment()
    administrator = record.make_user(
        number="runs-it", name="Ifor Cogs", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(administrator, "system-administrator", cast.team, since=now, now=now)
    someone = officer("runs-it", color_scheme=scheme, viewport={"width": width, "height": 900})
    page = someone.go("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Who works here")
    assert violations(page) == []
    page.screenshot(path=tmp_path / "staff.png", full_page=True)
    # Nothing that was typed is lost when something is wrong with it.
    page.get_by_label("Name", exact=True).fill("Branwen Nant-y-Glyn")
    page.get_by_role("button", name="Add them").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("Type the staff number")
    expect(page.get_by_label("Name", exact=True)).to_have_value("Branwen Nant-y-Glyn")
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_label("Staff number", exact=True).fill("4471")
    page.get_by_role("button", name="Add them").click()
    page.get_by_label("Role").select_option(label="Response sergeant")
    page.get_by_label("Team").select_option(label="Response, Lower Fennick")
    page.get_by_role("button", name="Give the post").click()
    expect(page.get_by_role("main").get_by_role("status")).to_contain_text(
        "holds from their next request on"
    )
    given = page.get_by_role("heading", name="Response sergeant, Response, Lower Fennick")
    expect(given).to_be_visible()
    page.get_by_role("button", name="Keep them out").click()
    expect(page.get_by_role("heading", name="They are kept out")).to_be_visible()
    page.screenshot(path=tmp_path / "colleague.png", full_page=True)
    assert violations(page) == []
    page.get_by_role("link", name="Who works here").last.click()
    row = page.get_by_role("row").filter(has_text="4471")
    expect(row).to_contain_text(re.compile("Kept out.*Response sergeant", re.DOTALL))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
