"""Who has looked, in the browser: asked by reference, read in a table, and clean by axe."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, violations
from tests.reach import on_screens

Make = Callable[..., Officer]


@pytest.fixture
def standards(cast: Cast) -> Cast:
    """The cast, with somebody of professional standards."""
    now = the_moment()
    user = record.make_user(
        number="professional-standards",
        name="Perpetua Quayle",
        force="northmere",
        password=PASSWORD,
        now=now,
    )
    record.give_post(user, "professional-standards", cast.team, since=now, now=now)
    return cast


@on_screens
def test_the_log_is_asked_for_by_reference(
    officer: Make, standards: Cast, scheme: str, width: int
) -> None:
    officer("sergeant").go(f"/children/{standards.child}/")
    page = officer(
        "professional-standards", color_scheme=scheme, viewport={"width": width, "height": 900}
    ).go("/looks/")
    assert violations(page) == []
    page.get_by_label("Or a staff number").fill("nobody")
    page.get_by_role("button", name="Read the log").click()
    expect(page.get_by_role("link", name="Nobody of your force has this number.")).to_be_visible()
    assert violations(page) == []
    page.get_by_label("Or a staff number").fill("")
    page.get_by_label("Reference of a child or a case").fill(standards.reference)
    page.get_by_role("button", name="Read the log").click()
    expect(
        page.get_by_role("heading", name=f"Who has looked at {standards.reference}")
    ).to_be_visible()
    expect(page.get_by_text("read a child's record")).to_be_visible()
    assert "Tegan" not in page.content()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if folder := os.environ.get("LAPWING_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"looks-{scheme}-{width}.png", full_page=True)
