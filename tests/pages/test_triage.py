"""The triage queue at a browser: narrowed, told of what comes, and by axe day and night."""

import os
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from playwright.sync_api import expect

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.web.moment import the_moment
from tests.areas.assessment.test_kinds import WHOLE
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night

Make = Callable[..., Officer]


def assess(cast: Cast, **said: object) -> None:
    """Submit an assessment of the child."""
    viewer = queries.viewer_of(cast.users["response-officer"], the_moment())
    assert viewer is not None
    answers = {**WHOLE, "significant_harm": "no", "exploitation": "no", **said}
    draft = Draft(kind="assessment-submitted", key=uuid4(), about=cast.child, answers=answers)
    assert isinstance(door.record(viewer, the_moment(), draft), Recorded)


def test_the_queue_is_narrowed_told_of_what_comes_and_fits_a_phone(
    cast: Cast, officer: Make
) -> None:
    now = the_moment()
    user = record.make_user(
        number="unit", name="Haf Meredith-Jones", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, "safeguarding-unit", cast.team, since=now, now=now)
    record.begin_tour(user, "safeguarding-unit", cast.team, now=now, planned_until=None)
    assess(cast, domestic_abuse="yes")
    page = officer("unit").go("/")
    page.get_by_role("link", name="Triage queue").click()
    expect(page.get_by_role("heading", name="1 assessment waits")).to_be_visible()
    expect(page.get_by_text("Share floor: about domestic abuse")).to_be_visible()
    assess(cast, grade="standard")  # by somebody else, while the page is open
    expect(page.get_by_role("heading", name="2 assessments wait")).to_be_visible()
    for width, name in ((1280, "desk"), (390, "phone")):
        page.set_viewport_size({"width": width, "height": 844})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            if folder := os.environ.get("LAPWING_SCREENSHOTS"):
                page.screenshot(path=Path(folder) / f"triage-{name}-{scheme}.png", full_page=True)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert by_day_and_night(page) == []
    page.get_by_role("link", name="Sharing", exact=True).click()
    expect(page.get_by_text("Nothing waits for this.")).to_be_visible()
    page.get_by_label("Waits for").select_option("Triage")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", name="2 assessments wait")).to_be_visible()
    page.get_by_role("link", name="1 of this child").first.click()
    expect(page.get_by_role("heading", name="read together: 2")).to_be_visible()
    if folder := os.environ.get("LAPWING_SCREENSHOTS"):
        page.screenshot(path=Path(folder) / "together-phone.png", full_page=True)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert by_day_and_night(page) == []
