"""An authenticator app, passkeys and codes on paper in a real browser: set up, used, removed."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from playwright.sync_api import Page, expect

from lapwing.record import actions as record
from lapwing.web.demo import demo_people
from lapwing.web.moment import the_moment
from tests.pages.conftest import (
    PASSWORD,
    Cast,
    Officer,
    by_day_and_night,
    links_to_nowhere,
    sign_in,
    violations,
)
from tests.pages.door import code_of, let_proofs_age, passkeys_of

Make = Callable[..., Officer]


@pytest.fixture(autouse=True)
def _no_earlier_tries() -> None:
    cache.clear()


@pytest.fixture
def at_localhost(officer: Make) -> Make:
    """Browsers that call this machine by its name: no passkey is made for an address."""

    def make(role: str | None = "sergeant", **options: object) -> Officer:
        found = officer(None, **options)
        named = Officer(
            page=found.page,
            site=found.site.replace("127.0.0.1", "localhost"),
            troubles=found.troubles,
        )
        if role is not None:
            sign_in(named, role)
        return named

    return make


def set_up_app(officer: Officer) -> tuple[str, list[str]]:
    """Set up an app, and give its secret and the codes to keep on paper."""
    page = officer.go("/how-you-sign-in/app/")
    secret = page.locator(".lapwing-key").inner_text()
    page.get_by_label("Code from the app").fill(code_of(secret))
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Codes to keep on paper")).to_be_visible()
    return secret, page.locator(".lapwing-codes li").all_inner_texts()


def sign_out(page: Page) -> None:
    """End the session, by the button."""
    page.get_by_role("button", name="Sign out", exact=True).click()
    expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()


def test_an_app_is_set_up_asked_for_and_removed(officer: Make) -> None:
    someone = officer()
    page = someone.go("/how-you-sign-in/")
    assert by_day_and_night(page) == []
    page.get_by_role("link", name="Set up an app").click()
    assert by_day_and_night(page) == []
    page.get_by_label("Code from the app").fill("000000")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("link", name=re.compile("That code is not right"))).to_be_visible()
    assert links_to_nowhere(page) == []
    assert by_day_and_night(page) == []
    secret, codes = set_up_app(someone)
    assert len(set(codes)) == 10
    assert by_day_and_night(page) == []
    sign_out(page)
    sign_in(someone, "sergeant")
    expect(page.get_by_role("heading", name="One more step")).to_be_visible()
    assert by_day_and_night(page) == []
    someone.go("/")
    expect(page).to_have_url(re.compile("/sign-in/"))
    page.goto(someone.site + "/sign-in/step/")
    page.get_by_label("Code").fill("123")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("link", name=re.compile("That code is not right"))).to_be_visible()
    assert links_to_nowhere(page) == []
    page.get_by_label("Code").fill(code_of(secret, later=1))
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".lapwing-person")).to_contain_text("Gethin ap Rhisiart")
    someone.go("/how-you-sign-in/")
    page.get_by_role("link", name="Remove the authenticator app").click()
    assert by_day_and_night(page) == []
    page.get_by_role("button", name="Remove it").click()
    expect(page.get_by_role("link", name="Set up an app")).to_be_visible()
    assert not Authenticator.objects.exists()  # the codes on paper ended with it
    sign_out(page)
    sign_in(someone, "sergeant")
    expect(page.locator(".lapwing-person")).to_be_visible()


def test_a_code_works_once_whether_from_the_app_or_from_paper(officer: Make) -> None:
    someone = officer()
    page = someone.page
    secret, codes = set_up_app(someone)
    used = code_of(secret, later=1)
    for code, lets_in in ((used, True), (used, False), (codes[0], True), (codes[0], False)):
        if page.get_by_role("button", name="Sign out", exact=True).is_visible():
            sign_out(page)
        someone.go("/sign-in/")
        sign_in(someone, "sergeant")
        page.get_by_label("Code").fill(code)
        page.get_by_role("button", name="Continue").click()
        expect(page.locator(".lapwing-person")).to_have_count(1 if lets_in else 0)


def test_the_secret_of_an_app_is_sealed_in_the_database(officer: Make) -> None:
    secret, _ = set_up_app(officer())
    kept = str(Authenticator.objects.get(type="totp").data)
    assert secret.replace(" ", "") not in kept


def test_guessing_a_code_is_slowed(officer: Make) -> None:
    someone = officer()
    secret, _ = set_up_app(someone)
    sign_out(someone.page)
    sign_in(someone, "sergeant")
    for guess in range(8):
        someone.page.get_by_label("Code").fill(f"00000{guess}")
        someone.page.get_by_role("button", name="Continue").click()
        expect(someone.page.locator(".govuk-error-summary")).to_contain_text("is not right")
    someone.page.get_by_label("Code").fill(code_of(secret))
    someone.page.get_by_role("button", name="Continue").click()
    expect(someone.page.locator(".govuk-error-summary")).to_contain_text("Too many tries")


def test_a_passkey_is_added_and_lets_one_in_with_nothing_typed(at_localhost: Make) -> None:
    someone = at_localhost()
    page = someone.page
    with passkeys_of(page):
        someone.go("/how-you-sign-in/passkey/")
        assert by_day_and_night(page) == []
        page.get_by_label("What do you call it?").fill("My work phone")
        page.get_by_role("button", name="Add the passkey").click()
        expect(page.get_by_role("heading", name="Codes to keep on paper")).to_be_visible()
        someone.go("/how-you-sign-in/")
        expect(page.get_by_role("heading", name="My work phone")).to_be_visible()
        assert by_day_and_night(page) == []
        sign_out(page)
        page.get_by_role("button", name="Sign in with a passkey").click()
        expect(page.locator(".lapwing-person")).to_contain_text("Gethin ap Rhisiart")
        sign_out(page)
        # A password alone no longer does: the passkey is the second step.
        sign_in(someone, "sergeant")
        expect(page.get_by_role("heading", name="One more step")).to_be_visible()
        page.get_by_role("button", name="Use your passkey").click()
        expect(page.locator(".lapwing-person")).to_be_visible()
        someone.go("/how-you-sign-in/")
        page.get_by_role("link", name="Remove My work phone").click()
        page.get_by_role("button", name="Remove it").click()
        expect(page.get_by_role("heading", name="My work phone")).to_have_count(0)
        sign_out(page)
        page.get_by_role("button", name="Sign in with a passkey").click()
        expect(page.get_by_role("link", name=re.compile("passkey was not taken"))).to_be_visible()
        assert links_to_nowhere(page) == []


def test_a_passkey_that_was_not_unlocked_is_not_taken(at_localhost: Make) -> None:
    someone = at_localhost()
    with passkeys_of(someone.page, verified=False):
        someone.go("/how-you-sign-in/passkey/")
        someone.page.get_by_role("button", name="Add the passkey").click()
        expect(someone.page.get_by_text("No passkey was used.")).to_be_visible()
    assert not Authenticator.objects.exists()


def test_a_passkey_of_somebody_who_has_left_lets_nobody_in(at_localhost: Make, cast: Cast) -> None:
    someone = at_localhost()
    page = someone.page
    with passkeys_of(page):
        someone.go("/how-you-sign-in/passkey/")
        page.get_by_role("button", name="Add the passkey").click()
        expect(page.get_by_role("heading", name="Codes to keep on paper")).to_be_visible()
        sign_out(page)
        record.switch_user(cast.users["sergeant"], active=False)
        page.get_by_role("button", name="Sign in with a passkey").click()
        expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()
        expect(page.locator(".govuk-error-summary")).to_contain_text("is not right")


def test_one_proves_again_that_it_is_oneself_with_the_strongest_that_one_has(
    officer: Make,
) -> None:
    someone = officer()
    page = someone.page
    let_proofs_age(4 * 60)
    someone.go("/how-you-sign-in/app/")
    expect(page.get_by_role("heading", name="Set up an app")).to_be_visible()
    let_proofs_age(2 * 60)
    someone.go("/how-you-sign-in/app/")
    expect(page.get_by_role("heading", name="Show that it is you")).to_be_visible()
    assert violations(page) == []
    page.get_by_label("Password", exact=True).fill("wrong")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("link", name="That password is not right.")).to_be_visible()
    assert links_to_nowhere(page) == []
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Set up an app")).to_be_visible()
    secret, _ = set_up_app(someone)
    let_proofs_age(6 * 60)
    someone.go("/how-you-sign-in/codes/")
    expect(page.get_by_label("Password", exact=True)).to_have_count(0)
    page.get_by_label("Code").fill(code_of(secret, later=1))
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Codes to keep on paper")).to_be_visible()


def test_what_was_sent_when_the_proof_was_too_old_is_sent_once_it_is_given(officer: Make) -> None:
    someone = officer()
    page = someone.page
    set_up_app(someone)
    before = page.locator(".lapwing-codes li").all_inner_texts()
    let_proofs_age(6 * 60)
    page.get_by_role("button", name="Make new codes").click()
    expect(page.get_by_role("heading", name="Show that it is you")).to_be_visible()
    page.get_by_label("Code").fill(before[0])
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Do you still want to do it?")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_role("heading", name="Codes to keep on paper")).to_be_visible()
    after = page.locator(".lapwing-codes li").all_inner_texts()
    assert len(after) == 10
    assert not set(before) & set(after)


def test_an_invented_person_is_let_in_and_proves_it_without_a_password(
    officer: Make, cast: Cast
) -> None:
    now = the_moment()
    person = demo_people()[0]
    user = record.make_user(
        number=person.number, name=person.name, force="northmere", password=None, now=now
    )
    record.give_post(user, "call-handler", cast.team, since=now, now=now)
    someone = officer(None)
    page = someone.go("/sign-in/")
    page.locator(f"button[name=demo][value='{person.number}']").click()
    expect(page.locator(".lapwing-person")).to_contain_text(person.name)
    let_proofs_age(6 * 60)
    someone.go("/how-you-sign-in/app/")
    expect(page.get_by_label("Password", exact=True)).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("button", name="It is me").click()
    expect(page.get_by_role("heading", name="Set up an app")).to_be_visible()


def test_beyond_a_demonstration_nobody_is_let_in_without_showing_who_they_are(
    officer: Make, cast: Cast, settings: Any
) -> None:
    now = the_moment()
    person = demo_people()[0]
    user = record.make_user(
        number=person.number, name=person.name, force="northmere", password=None, now=now
    )
    record.give_post(user, "call-handler", cast.team, since=now, now=now)
    page = officer(None).go("/sign-in/")
    settings.DEMO = False
    page.locator(f"button[name=demo][value='{person.number}']").click()
    expect(page.get_by_role("link", name="Give your staff number.")).to_be_visible()
    expect(page.locator(".lapwing-person")).to_have_count(0)
