"""A back-test in the browser: tried, read side by side, and fit for a phone."""

from collections.abc import Callable
from uuid import uuid4

from playwright.sync_api import expect

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import queries
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, by_day_and_night

Make = Callable[..., Officer]


def test_an_inspector_tries_a_shorter_time(officer: Make, cast: Cast) -> None:
    sergeant = queries.viewer_of(cast.users["sergeant"], the_moment())
    assert sergeant is not None
    answers = {
        "reported_by": "Ffion", "circumstances": "Went out.", "in_care": "no",
        "classification": "missing",
    }  # fmt: skip
    reported = Draft(kind="missing-reported", key=uuid4(), about=cast.child, answers=answers)
    assert isinstance(door.record(sergeant, the_moment(), reported), Recorded)
    page = officer("duty-inspector").go("/inspections/")
    page.get_by_role("link", name="Try another number or rule on the past").click()
    page.get_by_label("Number", exact=True).select_option("missing-initial-risk")
    page.get_by_label("Tried, of number 1").fill("5")
    page.get_by_role("button", name="Try it").click()
    expect(page.get_by_role("heading", name="What came of it")).to_be_visible()
    page.get_by_text("Of whom: 1 differ").first.click()
    expect(page.get_by_role("link", name="begun").or_(page.get_by_text("begun"))).to_be_visible()
    assert by_day_and_night(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
