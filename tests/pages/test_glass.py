"""A restricted record in the browser: whom to ring, three taps, and the review."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from lapwing.record import actions as record
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, by_day_and_night
from tests.pages.test_case_pages import report

Make = Callable[..., Officer]


@pytest.fixture
def restricted(cast: Cast) -> str:
    """The address of an episode that is restricted and held by no team; and a privacy officer."""
    now = the_moment()
    case = report(cast, now)
    Case.objects.filter(pk=case).update(
        sensitivity="restricted", team=None, supervisor=None, desk="the safeguarding desk, 5550"
    )
    user = record.make_user(
        number="privacy-officer",
        name="Perpetua Quayle",
        force="northmere",
        password="correct horse battery staple",
        now=now,
    )
    record.give_post(user, "privacy-officer", cast.team, since=now, now=now)
    return f"/cases/{case}/"


def test_three_taps_break_the_glass_and_somebody_else_reviews_it(
    officer: Make, restricted: str
) -> None:
    page = officer("response-officer").go(restricted)
    expect(page.get_by_role("heading", name="There is a restricted record")).to_be_visible()
    expect(page.get_by_text("the safeguarding desk, 5550")).to_be_visible()
    assert "Left at midnight" not in page.content()
    assert by_day_and_night(page) == []
    page.get_by_role("button", name="break the glass").click()
    assert by_day_and_night(page) == []
    page.get_by_role("button", name="Break the glass").click()
    expect(page.get_by_role("link", name="Choose why you cannot wait.")).to_be_visible()
    assert by_day_and_night(page) == []
    page.get_by_label("The child is in danger now").check()
    page.get_by_role("button", name="Break the glass").click()
    expect(page.get_by_role("region", name="Broken glass")).to_contain_text("by broken glass until")
    assert "Left at midnight" in page.content()
    assert by_day_and_night(page) == []
    review = officer("privacy-officer").go("/glass/")
    expect(review.get_by_role("heading", name="Broken glass to review: 1")).to_be_visible()
    assert "Tegan" not in review.content()
    assert by_day_and_night(review) == []
    review.get_by_label("What did you find?").select_option("in-order")
    review.get_by_role("button", name="Record the review").click()
    expect(review.get_by_text("Nothing waits for a review.")).to_be_visible()
    page.get_by_role("button", name="Close it again").click()
    expect(page.get_by_role("heading", name="There is a restricted record")).to_be_visible()
