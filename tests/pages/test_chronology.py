"""A child's chronology in the browser: narrowed by keyboard, new marked in words, clean by axe."""

import os
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record.actor import seeing_all
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, links_to_nowhere, violations
from tests.pages.test_case_pages import Episode, astray, full, send, wider_than_the_screen
from tests.reach import on_screens

__all__ = ["full"]  # a fixture: a night's work, hard text everywhere
Make = Callable[..., Officer]


@pytest.fixture
def read(cast: Cast, full: Episode) -> Episode:
    """The same, of which the response officer read the chronology four hours ago."""
    with seeing_all("test"):
        journal.log(
            Look(
                id=str(uuid4()),
                operation=Operation.CONSULTATION,
                doing="read a child's chronology",
                at=the_moment() - timedelta(hours=4),
                by=Author(user=str(cast.users["response-officer"]), role="response-officer"),
                people=(str(cast.child),),
                asked={"chronology": cast.reference},
            ),
            "northmere",
        )
        send(
            cast, "sergeant", the_moment(), "missing-sighting", case=full.case,
            answers={"where": "Bws i Gaernarfon", "significant": "no"},
        )  # fmt: skip
    return full


def shot(page: Page, name: str) -> None:
    """A picture for whoever wants to look, where a folder is named."""
    if folder := os.environ.get("LAPWING_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


@on_screens
def test_it_is_narrowed_by_keyboard_and_says_what_is_new(
    officer: Make, read: Episode, scheme: str, width: int
) -> None:
    someone = officer(
        "response-officer", color_scheme=scheme, viewport={"width": width, "height": 900}
    )
    page = someone.go(f"/children/{read.child}/")
    page.get_by_role("link", name=re.compile("The whole chronology: ")).click()
    expect(page.get_by_role("heading", name="Chronology", level=1)).to_be_visible()
    expect(page.get_by_text(re.compile(r"^\d+ new since you last read"))).to_be_visible()
    whole = page.locator(".lapwing-timeline__item").count()
    shot(page, f"chronology-{scheme}-{width}")
    serious = page.get_by_role("checkbox", name=re.compile(r"^Serious \(\d+\)"))
    serious.focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Show these").press("Enter")
    expect(page.get_by_text(re.compile(rf"^\d+ of {whole} entries$"))).to_be_visible()
    assert "seriousness=serious" in page.url
    assert 0 < page.locator(".lapwing-timeline__item").count() < whole
    expect(serious).to_be_checked()
    assert [*violations(page), *links_to_nowhere(page), *astray(page)] == []
    assert wider_than_the_screen(page) == []
    shot(page, f"chronology-serious-{scheme}-{width}")
    page.get_by_role("link", name="Take out Serious").click()
    expect(page.locator(".lapwing-timeline__item")).to_have_count(whole)
    page.get_by_role("link", name="Go to the first new entry").click()
    target = page.locator(":target")
    expect(target).to_be_in_viewport()
    expect(target.get_by_text("New since you last looked")).to_be_visible()
    page.get_by_role("link", name="Show only what is new").click()
    for item in page.locator(".lapwing-timeline__item").all():
        expect(item.get_by_text("New since you last looked")).to_be_visible()
    page.get_by_role("link", name="When it became known", exact=True).click()
    assert "order=known" in page.url
    assert "new=only" in page.url
    assert [*violations(page), *links_to_nowhere(page), *astray(page)] == []


def test_what_is_wrong_with_an_address_is_said_and_leads_to_where_it_is_mended(
    officer: Make, read: Episode
) -> None:
    page = officer().go(f"/children/{read.child}/chronology/?seriousness=banana&order=up")
    expect(page.get_by_role("link", name=re.compile("“banana” cannot be chosen"))).to_be_visible()
    assert [*violations(page), *links_to_nowhere(page), *astray(page)] == []


@on_screens
def test_the_picture_leads_into_the_list_and_says_the_same_in_words(
    officer: Make, read: Episode, scheme: str, width: int
) -> None:
    someone = officer(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = someone.go(f"/children/{read.child}/chronology/?seriousness=serious&seriousness=concern")
    page.get_by_role("link", name="These as a picture").click()
    figure = page.get_by_role("group", name="Entries by agency and time, and what lasted")
    expect(figure).to_be_visible()
    expect(figure).to_have_accessible_description(re.compile("Serious 2, Concern 4"))
    expect(page.get_by_text("Lanes: Response, Lower Fennick.")).to_be_visible()
    assert [*violations(page), *links_to_nowhere(page), *astray(page)] == []
    assert wider_than_the_screen(page) == []
    shot(page, f"picture-{scheme}-{width}")
    # Every colour is the page's, so that none of it is lost by night.
    ink = page.locator(".lapwing-picture__svg text").first.evaluate(
        "(text) => [getComputedStyle(text).fill, getComputedStyle(document.body).color]"
    )
    assert ink[0] == ink[1]
    page.locator(".lapwing-picture__svg a").last.click()
    expect(page.locator(":target")).to_be_in_viewport()
    assert "seriousness=serious" in page.url


def test_a_picture_of_nothing_says_so_and_what_is_wrong_is_said(
    officer: Make, read: Episode
) -> None:
    page = officer().go(f"/children/{read.child}/chronology/picture/?agency=nobody&new=only")
    expect(page.get_by_text("“nobody” cannot be chosen")).to_be_visible()
    expect(page.get_by_text("No entry fits what you chose.")).to_be_visible()
    assert [*violations(page), *links_to_nowhere(page), *astray(page)] == []
