"""Odd looks in the browser: drawn, opened, found about in one tap; without scripts, and by axe."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from lapwing.journal.actions import log
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, links_to_nowhere, violations

Make = Callable[..., Officer]


@pytest.fixture
def looked(cast: Cast) -> Cast:
    """The cast, with somebody of professional standards; an officer looked three nights running."""
    now = the_moment()
    user = record.make_user(
        number="standards", name="Perpetua Quayle", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, "professional-standards", cast.team, since=now, now=now)
    cast.users["standards"] = user
    for number, by in enumerate(("response-officer",) * 3 + ("sergeant", "standards")):
        with seeing_all("test"):
            log(
                Look(
                    id=str(uuid4()),
                    operation=Operation.CONSULTATION,
                    doing="read a child's record",
                    at=now - timedelta(days=min(number, 3) + 1),
                    by=Author(user=str(cast.users[by]), role=by, team=str(cast.team)),
                    people=(str(cast.child),),
                    cases=(str(cast.standing),),
                    reason="At work as Response officer",
                    came_from="10.1.2.3",
                ),
                "northmere",
            )
    return cast


def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("LAPWING_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize(
    ("scheme", "width", "scripts"),
    [("light", 1280, True), ("dark", 1280, True), ("light", 390, True), ("dark", 390, False)],
)
def test_a_sample_is_drawn_and_one_look_is_reviewed_in_one_tap(
    officer: Make, looked: Cast, scheme: str, width: int, scripts: bool
) -> None:
    # Whoever signs in is asked for their role by a form; axe needs scripts, the page does not.
    page = officer(
        "standards",
        color_scheme=scheme,
        viewport={"width": width, "height": 900},
        java_script_enabled=scripts,
    ).go("/looks/odd/")
    shown = f"{scheme}-{width}"

    def clean(name: str) -> None:
        picture(page, f"odd-{name}-{shown}")
        if not scripts:
            return
        assert violations(page) == []
        assert links_to_nowhere(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    expect(page.get_by_text("No sample has been drawn yet.")).to_be_visible()
    clean("empty")
    page.get_by_label("First day").fill("2020-01-01")
    page.get_by_role("button", name="Draw a sample").click()
    expect(page.get_by_role("link", name="31 days or fewer")).to_be_visible()
    clean("wrong")
    page.get_by_label("First day").fill(str((the_moment() - timedelta(days=7)).date()))
    page.get_by_role("button", name="Draw a sample").click()
    expect(page.get_by_role("heading", name="Sample of looks")).to_be_visible()
    clean("sample")
    page.get_by_role("button", name="Draw it again and compare").click()
    expect(page.get_by_text("the sample is the same")).to_be_visible()
    page.get_by_role("link", name="Odd looks", exact=True).last.click()
    expect(page.get_by_role("heading", name="Odd looks to ask about")).to_be_visible()
    clean("waiting")
    page.get_by_role("link", name="Niamh D'Arcy-Holt").first.click()
    expect(page.get_by_text("again and again without work there")).to_be_visible()
    assert "Tegan" not in page.content()
    clean("look")
    page.get_by_label("In your words").fill("Her neighbour.")
    page.get_by_label("In your words").press("Enter")  # finds nothing by itself
    expect(page.get_by_role("heading", name="What did you find?")).to_be_visible()
    page.get_by_role("button", name="Not explained: refer").click()
    expect(page.get_by_text("What you found is kept.")).to_be_visible()
    clean("reviewed")
    page.get_by_role("link", name="Perpetua Quayle").first.click()
    expect(page.get_by_text("This was your own look")).to_be_visible()
    expect(page.get_by_role("button", name="Explained", exact=True)).to_have_count(0)
    clean("own")
