"""How long a session lasts, where it is, who is refused next, and what is left behind."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from allauth.usersessions.models import UserSession
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from playwright.sync_api import Browser, BrowserType, Page, expect

from lapwing.record import actions as record
from lapwing.record.models import Post, Tour
from lapwing.web.moment import the_moment
from lapwing.web.signing.session import ACTIVE, BEGAN, session_is_open
from tests.conftest import BROWSER_FLAGS, WHOLE_BROWSERS, first_of
from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere, sign_in

Make = Callable[..., Officer]


def let_pass(minutes: float, *marks: str) -> None:
    """Every session began, or was last active, so many minutes earlier than it was."""
    for row in Session.objects.all():
        kept = SessionStore(row.session_key)
        for mark in marks:
            if mark in kept:
                earlier = datetime.fromisoformat(kept[mark]) - timedelta(minutes=minutes)
                kept[mark] = earlier.isoformat()
        kept.save()


def is_asked(page: Page) -> None:
    """The page asks who it is."""
    expect(page.get_by_role("heading", name=re.compile("^Sign in"))).to_be_visible()
    expect(page.locator(".lapwing-person")).to_have_count(0)


@pytest.mark.parametrize(("vehicle", "minutes", "locked"), [
    (False, 14, False), (False, 15, True), (True, 4, False), (True, 5, True),
])  # fmt: skip
def test_a_session_is_locked_when_its_kind_of_device_has_been_idle_for_so_long(
    officer: Make, vehicle: bool, minutes: float, locked: bool
) -> None:
    someone = officer(None)
    page = someone.go("/sign-in/?device=vehicle" if vehicle else "/sign-in/")
    sign_in(someone, "sergeant")
    expect(page.locator(".lapwing-person")).to_be_visible()
    let_pass(minutes, ACTIVE)
    someone.go("/drafts/")
    if locked:
        is_asked(page)
        # A shared terminal stays one, whoever signs in next.
        expect(page.get_by_label("This is a shared vehicle terminal")).to_be_checked(
            checked=vehicle
        )
        sign_in(someone, "sergeant")
    expect(page.get_by_role("heading", name="Your drafts")).to_be_visible()


@pytest.mark.parametrize(("hours", "ended"), [(11.9, False), (12, True)])
def test_no_session_outlives_a_tour_however_busy_it_is(
    officer: Make, hours: float, ended: bool
) -> None:
    someone = officer()
    let_pass(hours * 60, BEGAN)
    page = someone.go("/drafts/")
    expect(page.locator(".lapwing-person")).to_have_count(0 if ended else 1)


def test_a_form_sent_after_the_lock_is_kept_and_the_terminal_stays_shared(
    officer: Make, cast: Cast
) -> None:
    someone = officer(None)
    page = someone.go("/sign-in/?device=vehicle")
    sign_in(someone, "sergeant")
    someone.go(f"/cases/{cast.standing}/record/note-added/")
    page.get_by_label("What should others know?").fill("Half a sentence")
    let_pass(6, ACTIVE)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("What you typed is kept")).to_be_visible()
    expect(page.get_by_label("This is a shared vehicle terminal")).to_be_checked()
    sign_in(someone, "sergeant")
    expect(page.get_by_label("What should others know?")).to_have_value("Half a sentence")


def test_on_a_shared_terminal_the_warning_comes_before_its_own_lock(officer: Make) -> None:
    someone = officer(None)
    page = someone.go("/sign-in/?device=vehicle")
    sign_in(someone, "sergeant")
    page.clock.install()
    someone.go("/drafts/")
    page.clock.fast_forward("00:03:00")
    expect(page.get_by_role("button", name="Stay signed in")).to_have_count(0)
    page.clock.fast_forward("00:00:30")
    expect(page.get_by_role("button", name="Stay signed in")).to_be_visible()
    page.clock.fast_forward("00:01:40")
    expect(page.get_by_role("dialog", name="Lapwing is locked")).to_be_visible()


def test_the_tick_of_a_shared_terminal_reaches_every_way_in(officer: Make) -> None:
    page = officer(None).go("/sign-in/")
    page.get_by_label("This is a shared vehicle terminal").check()
    carried = page.locator("input[type=hidden][name=device]")
    assert carried.count() >= 2
    assert {each.input_value() for each in carried.all()} == {"vehicle"}
    page.get_by_label("This is a shared vehicle terminal").uncheck()
    assert {each.input_value() for each in carried.all()} == {""}


def test_one_sees_where_one_is_signed_in_and_ends_it_there(officer: Make) -> None:
    desk = officer()
    phone = officer(user_agent="Mozilla/5.0 (Linux; Android 16) Mobile Safari/537.36")
    other = officer("response-officer")
    page = desk.go("/signed-in/")
    assert page.locator(".lapwing-card").count() == 2  # never somebody else's
    expect(page.get_by_role("heading", name="Computer (this one)")).to_be_visible()
    expect(page.get_by_role("heading", name="Phone or tablet")).to_be_visible()
    assert by_day_and_night(page) == []
    page.get_by_role("button", name=re.compile("^Sign out there")).click()
    expect(page.get_by_role("heading", name="Phone or tablet")).to_have_count(0)
    phone.go("/drafts/")
    is_asked(phone.page)
    sign_in(phone, "sergeant")
    third = officer()
    desk.go("/signed-in/")
    assert page.locator(".lapwing-card").count() == 3
    page.get_by_role("button", name="Sign out everywhere else").click()
    expect(page.locator(".lapwing-card")).to_have_count(1)
    for ended in (phone, third):
        ended.go("/drafts/")
        is_asked(ended.page)
    other.go("/drafts/")
    expect(other.page.locator(".lapwing-person")).to_be_visible()


def test_nobody_ends_a_session_of_somebody_else(officer: Make, cast: Cast) -> None:
    mine, other, again = officer(), officer("response-officer"), officer()
    for each in (mine, other, again):
        expect(each.go("/").locator(".lapwing-person")).to_be_visible()
    page = mine.go("/signed-in/")
    button = page.get_by_role("button", name=re.compile("^Sign out there"))
    theirs = UserSession.objects.get(user_id=cast.users["response-officer"])
    button.evaluate("(button, id) => { button.value = id; }", str(theirs.pk))
    button.click()
    expect(page.get_by_role("heading", name="Where you are signed in")).to_be_visible()
    for each in (other, again):
        each.go("/drafts/")
        expect(each.page.locator(".lapwing-person")).to_be_visible()
    # One's own, here, is signing out.
    here = UserSession.objects.filter(user_id=cast.users["sergeant"]).earliest("pk")
    button.evaluate("(button, id) => { button.value = id; }", str(here.pk))
    button.click()
    is_asked(page)


def test_somebody_who_is_switched_off_is_refused_at_the_next_page(
    officer: Make, cast: Cast
) -> None:
    someone = officer()
    (key,) = Session.objects.values_list("session_key", flat=True)
    assert session_is_open(key)
    record.switch_user(cast.users["sergeant"], active=False)
    assert not session_is_open(key)
    someone.go("/drafts/")
    is_asked(someone.page)


def test_somebody_whose_last_post_has_ended_is_refused_and_told_why(
    officer: Make, cast: Cast
) -> None:
    someone = officer()
    (key,) = Session.objects.values_list("session_key", flat=True)
    post = Post.objects.get(user_id=cast.users["sergeant"])
    record.end_post(post.pk, until=the_moment())
    assert not session_is_open(key)
    page = someone.go("/drafts/")
    is_asked(page)
    expect(page.locator(".govuk-error-summary")).to_contain_text("You hold no post")
    assert links_to_nowhere(page) == []
    sign_in(someone, "sergeant")
    expect(page.locator(".govuk-error-summary")).to_contain_text("You hold no post")
    is_asked(page)


def test_somebody_whose_post_was_changed_is_asked_which_role_they_work_in(
    officer: Make, cast: Cast
) -> None:
    someone = officer()
    now = the_moment()
    user = cast.users["sergeant"]
    post = Post.objects.get(user_id=user)
    record.give_post(user, "response-officer", cast.team, since=now, now=now)
    record.end_post(post.pk, until=now)
    Tour.objects.filter(user_id=user).update(until=now)
    page = someone.go("/drafts/")
    expect(page.get_by_role("group", name="Which role do you work in now?")).to_be_visible()
    page.get_by_label("Response officer").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Your drafts")).to_be_visible()
    expect(page.locator(".lapwing-person")).to_contain_text("Response officer")


@pytest.fixture
def remembering_browser(browser_type: BrowserType) -> Iterator[Browser]:
    """A browser that keeps left pages alive for its back button, as people's do."""
    made = browser_type.launch(
        executable_path=first_of(WHOLE_BROWSERS),
        args=[*BROWSER_FLAGS],
        headless=True,
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield made
    made.close()


def left_and_back(page: Page, first: str, then: Callable[[], Any]) -> bool:
    """Whether the browser showed again, without asking, a page that was left."""
    page.goto(first)
    page.evaluate(
        "() => addEventListener('pageshow', (event) => { window.kept = event.persisted })"
    )
    then()
    page.evaluate("() => history.back()")
    page.wait_for_timeout(1_000)  # a page that is shown again loads nothing that could be awaited
    kept: bool = page.evaluate("() => window.kept === true")
    return kept


def test_the_back_button_shows_nothing_after_signing_out(
    remembering_browser: Browser, site: str
) -> None:
    page = remembering_browser.new_context().new_page()
    someone = Officer(page=page, site=site)
    # That this browser does keep pages is seen where nothing is secret; else this proves nothing.
    icon = f"{site}/assets/lapwing/img/icon.svg"
    assert left_and_back(page, icon, lambda: page.goto(f"{site}/healthz"))
    page.goto(f"{site}/sign-in/")
    sign_in(someone, "sergeant")
    expect(page.locator(".lapwing-person")).to_be_visible()

    def out() -> None:
        page.get_by_role("button", name="Sign out").click()
        is_asked(page)

    assert not left_and_back(page, f"{site}/drafts/", out)
    expect(page.get_by_role("heading", name="Your drafts")).to_have_count(0)
    is_asked(page)


def test_signing_out_has_the_browser_forget_everything(officer: Make) -> None:
    someone = officer()
    page = someone.go("/")
    page.evaluate("() => localStorage.setItem('left-behind', 'a name')")
    with page.expect_response("**/sign-out/") as answered:
        page.get_by_role("button", name="Sign out").click()
    # Not its whole storage: reports that are sealed for the server still have to be sent.
    assert answered.value.all_headers()["clear-site-data"] == '"cache", "cookies"'
    is_asked(page)
    assert page.evaluate("() => localStorage.getItem('left-behind')") is None
    assert not [each for each in page.context.cookies() if each["name"] == "lapwing"]
    assert not Session.objects.exists()
