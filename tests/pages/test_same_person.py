"""A child on record twice, in a browser: found in the queue, compared, joined, and split again."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from lapwing.base.partial_date import BornOn
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.record.pairs import find_pairs
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, links_to_nowhere, violations

Make = Callable[..., Officer]


@pytest.fixture
def twice(cast: Cast) -> UUID:
    """The child is on record a second time, under a name that was heard on the telephone."""
    now = the_moment()
    with seeing_all("test"):
        (made,) = record.make_people(
            [
                record.NewPerson(
                    names=(record.NewName(given="Teagan", family="Marlowe-Quill"),),
                    birth=BornOn(day=date(2013, 5, 2)),
                    sex="female",
                )
            ],
            force="northmere",
            by=cast.users["sergeant"],
            now=now,
        )
        list(find_pairs(now))
    return made.person


def picture(page: Page, name: str) -> None:
    if folder := os.environ.get("LAPWING_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@pytest.mark.parametrize(
    ("scheme", "width", "scripts"), [("light", 1280, True), ("dark", 390, False)]
)
def test_a_child_on_record_twice_is_joined_and_split(
    officer: Make, cast: Cast, twice: UUID, scheme: str, width: int, scripts: bool
) -> None:
    viewport = {"width": width, "height": 900}
    options = {"viewport": viewport, "color_scheme": scheme, "java_script_enabled": scripts}
    page = officer("sergeant", **options).go("/twice/")
    name = f"{scheme}-{width}"

    def looked_at(what: str) -> None:
        picture(page, f"{what}-{name}")
        assert links_to_nowhere(page) == []
        if scripts:
            assert violations(page) == []

    looked_at("twice")
    page.get_by_role("link", name="Teagan Marlowe-Quill").click()
    looked_at("compare")
    page.get_by_role("button", name="Record the decision").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("Say what you decide.")
    page.get_by_label("They are the same person", exact=True).check()
    page.get_by_label("Why?").fill("The same photograph, and the same mother.")
    page.get_by_role("button", name="Record the decision").click()
    expect(page.get_by_text("It is recorded on both files.")).to_be_visible()
    looked_at("joined")
    page.goto(page.url.partition("/children/")[0] + f"/children/{cast.child}/")
    others = page.get_by_role("region", name="This person is also on record as")
    expect(others).to_contain_text("Teagan Marlowe-Quill")
    looked_at("child")
    others.get_by_role("link", name="Compare or split").click()
    page.get_by_label("Split them: they are two records again").check()
    page.get_by_label("Why?").fill("Her cousin.")
    page.get_by_role("button", name="Record the decision").click()
    expect(page.get_by_text("They are one person.")).to_have_count(0)
    page.goto(page.url.partition("/children/")[0] + f"/children/{cast.child}/same/")
    looked_at("compare-with")
    assert f"/same/{twice}/" in page.content()
