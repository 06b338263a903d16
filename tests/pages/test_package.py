"""A package at the browser: chosen, previewed, sent by another, opened and answered."""

import os
import re
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from playwright.sync_api import Page, expect

from lapwing.casework.draft import Draft
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.web.moment import the_moment
from tests.areas.assessment.test_kinds import WHOLE
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night, links_to_nowhere
from tests.pages.test_partners import say

Make = Callable[..., Officer]
PICTURES = os.environ.get("LAPWING_PICTURES")  # a folder, for whoever wants to look
TOLD = {
    **WHOLE,
    "happened": "Ffion O'Dowd shouted. Ring 07700 900123.",
    "words": "Ffion was cross.",
}


def at_work(cast: Cast) -> None:
    """Who makes it, who sends it, and the agency; the child's mother is on record."""
    now = the_moment()
    unit = record.ensure_team("northmere", "unit", "Safeguarding unit", now=now)
    council = record.ensure_team("northmere", "council", "Northmere Council", now=now)
    for role, team in (
        ("safeguarding-unit", unit),
        ("safeguarding-sergeant", unit),
        ("local-authority", council),
    ):
        cast.users[role] = record.make_user(
            number=role, name=f"Wynne {role.title()}", force="northmere", password=PASSWORD, now=now
        )
        record.give_post(cast.users[role], role, team, since=now, now=now)
    with seeing_all("test"):
        (mother,) = record.make_people(
            [record.NewPerson(names=(record.NewName(given="Ffion", family="O'Dowd"),))],
            force="northmere",
            by=cast.users["sergeant"],
            now=now,
        )
    related = {"other": str(mother.person), "relation": "mother"}
    say(
        cast,
        "sergeant",
        Draft(kind="household-related", key=uuid4(), about=cast.child, answers=related),
    )


def fine(page: Page, name: str) -> None:
    """Nothing is wrong with the page, light or dark; and a picture of it, if one is wanted."""
    assert not by_day_and_night(page)
    assert not links_to_nowhere(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    for width, colours in ((1280, "light"), (390, "dark")) if PICTURES else ():
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="dark" if colours == "dark" else "light")
        page.screenshot(path=Path(PICTURES or "") / f"{name}-{width}-{colours}.png", full_page=True)
    page.set_viewport_size({"width": 1280, "height": 900})
    page.emulate_media(color_scheme="light")


def test_a_package_is_made_sent_by_another_and_answered(officer: Make, cast: Cast) -> None:
    at_work(cast)
    case = say(
        cast,
        "sergeant",
        Draft(kind="assessment-submitted", key=uuid4(), about=cast.child, answers=TOLD),
    )
    maker = officer("safeguarding-unit")
    page = maker.go(f"/cases/{case}/")
    page.get_by_role("link", name="Make a package to share").click()
    expect(page.get_by_role("heading", name="Make a package to share")).to_be_visible()
    page.get_by_role("button", name="See it as they will").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("Choose at least one agency.")
    fine(page, "package-make")
    page.get_by_label("Northmere Council").check()
    page.get_by_label(re.compile("^Co-operation and safeguarding")).check()
    page.get_by_label("Why is it necessary?").fill("Tegan is hungry.")
    page.get_by_label("What is asked of them?").fill("An assessment.")
    page.get_by_role("button", name="See it as they will").click()
    expect(page.get_by_role("heading", name="This is what they will see")).to_be_visible()
    preview = page.locator("#package")
    expect(preview).to_contain_text("Tegan Marlowe-Quill")
    expect(preview).not_to_contain_text("Ffion")
    expect(preview).not_to_contain_text("07700")
    fine(page, "package-check")
    shown = preview.evaluate("(each) => each.outerHTML")
    page.get_by_role("button", name="Hand it on for a second look").click()
    expect(page.get_by_role("heading", name="You made it")).to_be_visible()
    page.get_by_role("button", name="Send it at once").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text(
        "somebody else looks at it and sends it"
    )

    sender = officer("safeguarding-sergeant").go(f"/cases/{case}/")
    sender.get_by_role("region", name="Packages for partners").get_by_role("link").first.click()
    sender.get_by_role("button", name="I have read it: send it").click()
    expect(sender.get_by_role("heading", name="To whom it went")).to_be_visible()
    expect(sender.get_by_text("Not opened yet")).to_be_visible()

    partner = officer("local-authority").go("/shared/")
    partner.get_by_role("link", name=re.compile("^Child risk assessment")).click()
    expect(partner.get_by_role("heading", name="A package for your agency")).to_be_visible()
    assert partner.locator("#package").evaluate("(each) => each.outerHTML") == shown
    partner.get_by_label("It arrived, and somebody is working on it").check()
    partner.get_by_label("Who does what, and by when; or why not?").fill("Mari, on Monday.")
    partner.get_by_role("button", name="Record the answer").click()
    expect(partner.get_by_text("Your answer was recorded.")).to_be_visible()
    fine(partner, "package-agency")

    sender.reload()
    expect(sender.get_by_text("Mari, on Monday.")).to_be_visible()
    expect(sender.get_by_text("Received: opened")).to_be_visible()
    fine(sender, "package-sent")
