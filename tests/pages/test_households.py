"""A warning reaches a child's workers in seconds; an address shows a household, drawn and told."""

import os
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from lapwing.base.partial_date import BornInYear
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.record.models import Residence
from lapwing.record.queries import viewer_of
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, links_to_nowhere, violations
from tests.reach import on_screens

Make = Callable[..., Officer]
PICTURES = os.environ.get("LAPWING_PICTURES")  # a folder, for whoever wants to look
HOME = {"address": "4 Weir Lane, Lower Fennick", "postcode": "QX1 4AB"}


class Household:
    """The child, her half-brother, their mother and her partner, who is not there yet."""

    def __init__(self, cast: Cast) -> None:
        self.cast, now = cast, the_moment()
        with seeing_all("test"):
            made = record.make_people(
                [
                    record.NewPerson(
                        names=(record.NewName(given=given, family=family),),
                        birth=BornInYear(year=year),
                        sex=sex,
                    )
                    for given, family, sex, year in (
                        ("Macsen", "Marlowe", "male", 2019),
                        ("Ffion", "Marlowe-Quill", "female", 1988),
                        ("Colm", "Ó Rafferty", "male", 1979),
                    )
                ],
                force="northmere",
                by=cast.users["sergeant"],
                now=now,
            )
        self.brother, self.mother, self.partner = (one.person for one in made)
        then = now - timedelta(days=300)
        for who in (cast.child, self.brother, self.mother):
            self.tell("household-moved-in", who, **HOME, lives="home", at=then)
        for child in (cast.child, self.brother):
            self.tell("household-related", child, other=str(self.mother), relation="mother")
        brother = {"other": str(self.brother), "relation": "half-brother"}
        self.tell("household-related", cast.child, **brother)
        partner = {"other": str(self.partner), "relation": "partner"}
        self.tell("household-related", self.mother, **partner)
        self.tell("missing-reported", cast.child, **REPORT)

    def tell(self, kind: str, about: UUID, **answers: object) -> None:
        """Record something on somebody's file."""
        at = answers.pop("at", None)
        assert at is None or isinstance(at, datetime)
        viewer = viewer_of(self.cast.users["response-officer"], the_moment())
        assert viewer is not None
        draft = Draft(kind=kind, key=uuid4(), about=about, answers=answers, at=at)
        outcome = door.record(viewer, the_moment(), draft)
        assert isinstance(outcome, Recorded), str(outcome)

    @property
    def address(self) -> str:
        """The page of where they live."""
        with seeing_all("test"):
            return f"/addresses/{Residence.objects.get(person=self.cast.child).address_id}/"

    def warn(self) -> None:
        """There is a warning about the partner."""
        why = {"why": "Convicted of assault on a child.", "told_by": "DC Roe"}
        self.tell("household-warning", self.partner, what="risk-to-children", **why)

    def moves_in(self) -> None:
        """The partner comes to stay."""
        typed = {"address": "4, weir ln.", "postcode": "qx14ab", "lives": "stays"}
        self.tell("household-moved-in", self.partner, **typed, told_by="A neighbour")


REPORT: dict[str, object] = {
    "reported_by": "Her mother",
    "circumstances": "Left by the back door.",
    "in_care": "no",
    "classification": "missing",
}


@pytest.fixture
def household(cast: Cast) -> Household:
    """A household of four, of whom one is not there yet."""
    return Household(cast)


def test_a_visitor_with_a_warning_is_told_to_an_open_page_within_five_seconds(
    household: Household, officer: Make
) -> None:
    household.warn()
    someone = officer()
    page = someone.go("/")
    count = page.locator("#alert-count")
    before = how_many(count)
    page.wait_for_timeout(1_500)
    began = time.monotonic()
    household.moves_in()
    while how_many(count) == before and time.monotonic() - began < 5:
        page.wait_for_timeout(50)
    assert how_many(count) > before
    someone.go("/alerts/")
    told = page.get_by_text("Somebody with a warning is at the child's address").first
    expect(told).to_be_visible()


@on_screens
def test_an_address_is_drawn_and_told(
    household: Household, officer: Make, scheme: str, width: int
) -> None:
    household.warn()
    household.moves_in()
    someone = officer(color_scheme=scheme, viewport={"width": width, "height": 1000})
    page = someone.go(household.address)
    picture = page.get_by_role("img", name="A picture of the household")
    expect(picture).to_be_visible()
    assert picture.locator("canvas").count() > 0
    table = page.get_by_role("table", name="Who is there")
    rows = table.get_by_role("row").all_inner_texts()
    assert ["Macsen" in rows[1], "Tegan" in rows[2]] == [True, True]  # children first
    expect(table.get_by_text("Risk to children")).to_be_visible()
    look(page, f"address-{scheme}-{width}")
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("link", name="Tegan Marlowe-Quill").first.click()
    expect(page.get_by_text("Somebody with a warning is at this child's address.")).to_be_visible()
    look(page, f"child-{scheme}-{width}")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    someone.go("/missing/")
    expect(page.get_by_text("Warning at their address: Risk to children")).to_be_visible()
    look(page, f"board-{scheme}-{width}")
    assert violations(page) == []


def test_the_table_is_there_without_scripts(household: Household, officer: Make) -> None:
    household.warn()
    household.moves_in()
    someone = officer(role=None, java_script_enabled=False)
    someone.go("/sign-in/")
    someone.page.get_by_label("Staff number").fill("sergeant")
    someone.page.get_by_label("Password", exact=True).fill("correct horse battery staple")
    someone.page.get_by_role("button", name="Sign in", exact=True).click()
    page = someone.go(household.address)
    expect(page.get_by_role("table", name="Who is there")).to_be_visible()
    expect(page.get_by_role("img")).to_have_count(0)


@pytest.mark.parametrize("kind", ["household-moved-in", "household-number", "household-warning"])
def test_each_form_is_clean(household: Household, officer: Make, kind: str) -> None:
    page = officer(viewport={"width": 390, "height": 900}).go(
        f"/cases/{household.cast.standing}/record/{kind}/"
    )
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("There is a problem").first).to_be_visible()
    look(page, f"form-{kind}")
    assert violations(page) == []
    assert links_to_nowhere(page) == []


def how_many(count: Locator) -> int:
    """The alerts that the head of the page counts; none where it says nothing."""
    return int((count.inner_text().split() or ["0"])[0])


def look(page: Page, name: str) -> None:
    """A picture of the page for whoever asked for pictures."""
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)
