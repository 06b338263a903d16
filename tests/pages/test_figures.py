"""Figures in the browser: from a number down to its case, by day and night and on a phone."""

from collections.abc import Callable
from uuid import UUID, uuid4

from playwright.sync_api import expect

from lapwing.base.clock import london_date
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night

Make = Callable[..., Officer]


def use(cast: Cast, child: UUID) -> None:
    """The child is taken into police protection."""
    sergeant = queries.viewer_of(cast.users["sergeant"], the_moment())
    assert sergeant is not None
    answers = {
        "mode": "removed", "where": "A flat above a shop", "requested_by": "nobody",
        "entered": "no", "force_used": "no",
    }  # fmt: skip
    used = Draft(kind="protection-used", key=uuid4(), about=child, answers=answers)
    assert isinstance(door.record(sergeant, the_moment(), used), Recorded)


def test_a_custody_inspector_goes_from_a_number_to_its_case(officer: Make, cast: Cast) -> None:
    now = the_moment()
    user = record.make_user(
        number="custody-inspector", name="Rhun ap Owain", force="northmere", password=PASSWORD,
        now=now,
    )  # fmt: skip
    record.give_post(user, "custody-inspector", cast.team, since=now, now=now)
    use(cast, cast.child)
    month = london_date(now).isoformat()
    page = officer("custody-inspector").go(f"/figures/protection/?of={month}&by=age")
    assert by_day_and_night(page) == []
    page.set_viewport_size({"width": 390, "height": 844})
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.get_by_role("link", name="Everybody, How it ended, Still runs").click()
    expect(page.get_by_role("cell", name="Tegan Marlowe-Quill")).to_be_visible()
    page.get_by_role("link", name="Uses of police protection").first.click()
    page.get_by_role("link", name="As partners get it").click()
    expect(page.get_by_text("[c] uses")).to_be_visible()
