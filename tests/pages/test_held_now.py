"""The custody board at a browser: opened by a custody sergeant, by day and by night, on a phone."""

from collections.abc import Callable
from datetime import timedelta

from playwright.sync_api import expect

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night, links_to_nowhere
from tests.web.conftest import World
from tests.web.test_held_now import detained, protected

Make = Callable[..., Officer]


def test_the_custody_board_is_opened_from_the_front_page(officer: Make, cast: Cast) -> None:
    now = the_moment()
    user = record.make_user(
        number="custody-sergeant",
        name="Cadi O'Loughlin",
        force="northmere",
        password=PASSWORD,
        now=now,
    )
    record.give_post(user, "custody-sergeant", cast.team, since=now, now=now)
    record.begin_tour(user, "custody-sergeant", cast.team, now=now, planned_until=None)
    (made,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given="Osian", family="Ty'n-y-Coed"),))],
        force="northmere",
        by=user,
        now=now,
    )
    page = officer("custody-sergeant").go("/")
    page.get_by_role("navigation", name="Main").get_by_role(
        "link", name="Detained or protected now"
    ).click()
    expect(page).to_have_title("Children detained or protected now – Lapwing")
    expect(
        page.get_by_text("No child is in police detention or police protection.")
    ).to_be_visible()
    assert by_day_and_night(page) == []

    users = {**cast.users, "custody-sergeant": user}
    world = World(users=users, child=cast.child, case=cast.standing, report="")
    detained(world, timedelta(hours=2))
    protected(world, made.person, timedelta(hours=6))
    rows = page.locator(".lapwing-board__row")
    page.reload()
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text("Osian Ty'n-y-Coed")  # whose review is late
    expect(rows.first).to_contain_text("The child is at a police station.")
    expect(rows.last).to_contain_text("Cadi O'Loughlin")
    expect(rows.last.locator(".lapwing-board__clock")).to_have_count(4)
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert by_day_and_night(page) == []
    rows.last.get_by_role("link", name="Tegan Marlowe-Quill").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Custody record")
    expect(page.get_by_role("heading", name="The four clocks")).to_be_visible()
