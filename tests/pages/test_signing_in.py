"""Signing in and out in a real browser: right words, right page, and nothing left behind."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.pages.conftest import Officer, by_day_and_night, links_to_nowhere, sign_in

Make = Callable[..., Officer]


def test_the_page_is_accessible_with_and_without_errors(officer: Make) -> None:
    page = officer(None).go("/sign-in/")
    assert by_day_and_night(page) == []
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("link", name="Give your staff number.")).to_be_visible()
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []


def test_a_wrong_password_says_no_more_than_it_must(officer: Make) -> None:
    someone = officer(None)
    sign_in(someone, "sergeant", "wrong")
    expect(someone.page.locator(".govuk-error-summary")).to_contain_text(
        "The staff number or the password is not right."
    )
    sign_in(someone, "nobody", "wrong")
    expect(someone.page.locator(".govuk-error-summary")).to_contain_text(
        "The staff number or the password is not right."
    )


def test_guessing_is_slowed_before_a_password_is_looked_at(officer: Make) -> None:
    someone = officer(None)
    for _ in range(8):
        sign_in(someone, "sergeant", "wrong")
    sign_in(someone, "sergeant")
    expect(someone.page.locator(".govuk-error-summary")).to_contain_text("Too many tries")


def test_one_signs_in_to_the_page_that_was_asked_for_and_out_of_everything(
    officer: Make,
) -> None:
    someone = officer(None)
    page = someone.go("/drafts/")
    expect(page).to_have_url(f"{someone.site}/sign-in/?next=%2Fdrafts%2F")
    sign_in(someone, "sergeant")
    expect(page.get_by_role("heading", name="Your drafts")).to_be_visible()
    expect(page.locator(".lapwing-person")).to_contain_text("Gethin ap Rhisiart")
    expect(page.locator(".lapwing-person")).to_contain_text("Response sergeant")
    expect(page.locator(".lapwing-person")).to_contain_text("On duty")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Your drafts")).not_to_be_visible()
