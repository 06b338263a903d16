"""Finding a child as a new user would: a name as it sounds, day and month the wrong way round."""

import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from playwright.sync_api import expect

from lapwing.base.partial_date import BornOn
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, links_to_nowhere, violations
from tests.reach import on_screens

Make = Callable[..., Officer]


@pytest.fixture
def twins(cast: Cast) -> Cast:
    """A girl and her twin brother at one address."""
    now = the_moment()
    with seeing_all("test"):
        made = record.make_people(
            [
                record.NewPerson(
                    names=(record.NewName(given=given, family="Ní Bhriain"),),
                    birth=BornOn(day=date(2012, 4, 5)),
                    sex=sex,
                )
                for given, sex in (("Aoife", "female"), ("Fionn", "male"))
            ],
            force="northmere",
            by=UUID(str(cast.users["sergeant"])),
            now=now,
        )
        home = record.address_of("14 Larkrise Lane", "NM4 2QT", now=now)
        for one in made:
            record.move(one.person, home, since=now, now=now)
    return cast


@on_screens
def test_a_child_is_found_as_one_types_and_her_twin_is_not_offered(
    twins: Cast, officer: Make, scheme: str, width: int
) -> None:
    del twins
    someone = officer(color_scheme=scheme, viewport={"width": width, "height": 900})
    page = someone.go("/children/")
    page.get_by_label("Who?").press_sequentially("Eefa O'Brien 04/05/2012")
    found = page.get_by_role("link", name="Aoife Ní Bhriain", exact=True)
    expect(found).to_be_visible()
    expect(
        page.get_by_text("Read as: name “Eefa O'Brien”; birth “born 4 May 2012”.")
    ).to_be_visible()
    expect(page.get_by_text("Fionn")).to_have_count(0)
    expect(
        page.get_by_text("the same day with day and month in the other order").first
    ).to_be_visible()
    page.get_by_text("How it was weighed").click()
    expect(
        page.get_by_role("cell", name="Speaks for it: names that sound alike").first
    ).to_be_visible()
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # The same steps as a picture, one link away and beside the table, also without a script.
    page.get_by_role("link", name=re.compile("^Show it as a picture")).click()
    figure = page.get_by_role("group", name="The same as a picture")
    expect(figure).to_be_visible()
    expect(figure).to_have_accessible_description(re.compile(r"^From \S[\d.]+ by .*Birth \+"))
    for cell in ("Before anything is compared", "Household", "All together"):
        expect(page.get_by_role("rowheader", name=cell)).to_be_visible()
        expect(figure.locator("text", has_text=cell)).to_be_visible()
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if folder := os.environ.get("LAPWING_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / f"weighed-{scheme}-{width}.png", full_page=True)
    found.click()
    expect(page.get_by_role("heading", name="Child's record")).to_be_visible()


def test_what_finds_nobody_says_what_to_try(officer: Make, cast: Cast) -> None:
    del cast
    page = officer().go("/children/")
    page.get_by_label("Who?").press_sequentially("Zzyzx Qwrtplk")
    expect(page.get_by_text("Nobody was found.")).to_be_visible()
    expect(page.get_by_text("Try a part of it alone")).to_be_visible()


def test_a_name_that_many_have_says_how_to_narrow_it_and_is_narrowed(
    officer: Make, cast: Cast
) -> None:
    now = the_moment()
    with seeing_all("test"):
        record.make_people(
            [
                record.NewPerson(
                    names=(record.NewName(given=f"Ash-{number}", family="Quillfeather"),),
                    birth=BornOn(day=date(1990 + number, 4, 5)),
                )
                for number in range(25)
            ],
            force="northmere",
            by=UUID(str(cast.users["sergeant"])),
            now=now,
        )
    page = officer().go("/children/")
    page.get_by_label("Who?").press_sequentially("Quillfeather")
    expect(page.get_by_text("25 people for “Quillfeather”; the likeliest 20")).to_be_visible()
    expect(page.get_by_text("An age, a date of birth, a street or a postcode")).to_be_visible()
    page.get_by_label("Who?").press_sequentially(" 5 April 2012")
    first = page.get_by_role("link", name="Ash-22 Quillfeather", exact=True)
    expect(first).to_be_visible()
    assert violations(page) == []
