"""Meetings at a browser: the diary is walked by its links, on a phone, by day and by night."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

from playwright.sync_api import expect

from lapwing.base.clock_text import instant_text
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import queries
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere

Make = Callable[..., Officer]


def say(cast: Cast, kind: str, **answers: object) -> Recorded:
    """Begin a case about the child."""
    now = the_moment()
    sergeant = queries.viewer_of(cast.users["sergeant"], now)
    assert sergeant is not None
    draft = Draft(kind=kind, key=uuid4(), about=cast.child, answers=answers)
    done = door.record(sergeant, now, draft)
    assert isinstance(done, Recorded), str(done)
    return done


def test_the_diary_is_walked_by_its_links_and_read_on_a_phone(officer: Make, cast: Cast) -> None:
    say(
        cast,
        "meetings-strategy-notified",
        authority="Fennick",
        when=instant_text(the_moment() - timedelta(minutes=1)),
        urgency="soon",
    )
    say(
        cast, "contact-received", channel="999", caller="A neighbour", where="4 Rook Lane",
        happening="Shouting.", people="Both parents.", children="yes", child_harm="unknown",
        domestic_abuse="yes", danger_now="no",
    )  # fmt: skip
    sergeant = officer()
    page = sergeant.go("/")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Diary").click()
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("Meetings, ")
    week = heading.inner_text()
    late = page.get_by_role("row", name="Tegan Marlowe-Quill")
    expect(late).to_contain_text("Past: nobody has said what came of it")
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.get_by_role("link", name="Next week").click()
    expect(heading).not_to_have_text(week)
    page.get_by_role("link", name="Today").click()
    expect(heading).to_have_text(week)
    with page.expect_download() as taken:
        page.get_by_role("link", name="Download Strategy discussion").click()
    assert taken.value.suggested_filename.endswith(".ics")
    page.get_by_role("link", name="Appointments", exact=True).click()
    expect(heading).to_contain_text("Appointments, ")
    assert by_day_and_night(page) == []
    page.get_by_role("link", name="Schools to tell", exact=True).click()
    expect(heading).to_have_text("Schools to tell of domestic abuse")
    told = page.get_by_role("row", name="Tegan Marlowe-Quill")
    expect(told).to_contain_text("Not told yet")
    assert by_day_and_night(page) == []
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    told.get_by_role("link", name="Record who was told").click()
    expect(heading).to_have_text("Tell the school of domestic abuse")
    page.go_back()
    page.get_by_role("link", name="Attendance", exact=True).click()
    expect(heading).to_contain_text("Attendance, ")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.get_by_role("link", name="Agendas", exact=True).click()
    expect(heading).to_have_text("Daily management meeting: agenda")
    page.get_by_role("link", name="Daily domestic abuse meeting").click()
    expect(heading).to_have_text("Daily domestic abuse meeting: agenda")
    assert by_day_and_night(page) == []
    page.get_by_role("link", name="Record what is decided of Tegan").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Daily domestic abuse meeting")).to_be_checked()
    page.get_by_label("What was decided, and why?").fill("The school counts her in.")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_text("Everybody on the agenda has been considered.")).to_be_visible()
    page.get_by_role("link", name="Daily domestic abuse meeting: agenda").click()
    expect(page.get_by_role("row", name="Tegan Marlowe-Quill")).to_contain_text("counts her in.")
    page.get_by_role("link", name="Attendance", exact=True).click()
    expect(heading).to_contain_text("Attendance, ")
    expect(page.get_by_role("row", name="Children's social care").first).to_contain_text("0 of 0")
    assert by_day_and_night(page) == []
