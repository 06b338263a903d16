"""Signing in through a force's own directory: a real provider on loopback, real requests."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from joserfc.jwk import RSAKey
from playwright.sync_api import Page, expect

from lapwing.record import actions as record
from lapwing.record.models import User
from tests.pages.conftest import (
    Cast,
    Officer,
    by_day_and_night,
    links_to_nowhere,
    sign_in,
    violations,
)
from tests.pages.door import let_proofs_age
from tests.pages.provider import CLIENT, SECRET, Directory, directory_for

Make = Callable[..., Officer]


@pytest.fixture
def directory(site: str, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Directory]:
    """A directory that knows the sergeant, and a Lapwing that asks it."""
    monkeypatch.setenv("AUTHLIB_INSECURE_TRANSPORT", "1")  # loopback has no https
    with directory_for(site) as made:
        made.claims = {"staff_number": "sergeant", "groups": ["chief-constables"]}
        settings.OIDC_ISSUER = made.issuer
        providers = settings.SOCIALACCOUNT_PROVIDERS
        (app,) = providers["openid_connect"]["APPS"]
        app = {
            **app,
            "client_id": CLIENT,
            "secret": SECRET,
            "settings": {**app["settings"], "server_url": made.issuer},
        }
        settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": {"APPS": [app]}}
        yield made


def through_directory(page: Page, says: str = "Yes, it is me") -> None:
    """Sign in by the force account, from the sign-in page."""
    page.get_by_role("button", name="Sign in with your force account").click()
    expect(page.get_by_role("heading", name="Northmere directory")).to_be_visible()
    page.get_by_role("button", name=says).click()


def not_let_in(page: Page, because: str) -> None:
    """The page asks who it is again, and says why."""
    expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()
    expect(page.locator(".govuk-error-summary")).to_contain_text(because)
    expect(page.locator(".lapwing-person")).to_have_count(0)
    assert links_to_nowhere(page) == []


def test_the_directory_lets_in_the_user_whose_staff_number_it_names(
    officer: Make, directory: Directory
) -> None:
    users = User.objects.count()
    someone = officer(None)
    page = someone.go("/drafts/")
    assert by_day_and_night(page) == []
    through_directory(page)
    expect(page.get_by_role("heading", name="Your drafts")).to_be_visible()
    expect(page.locator(".lapwing-person")).to_contain_text("Gethin ap Rhisiart")
    # What the directory says of groups changes nothing: the post is in our own tables.
    expect(page.locator(".lapwing-person")).to_contain_text("Response sergeant")
    (asked,) = directory.sent
    assert asked["code_challenge_method"] == "S256"
    assert asked["state"]
    assert User.objects.count() == users


def test_nobody_is_made_from_a_token(officer: Make, directory: Directory) -> None:
    users = User.objects.count()
    for number in ("nobody", "", None, 7, "SERGEANT", ["sergeant"]):
        directory.claims = {"staff_number": number, "email": "sergeant@northmere.example"}
        page = officer(None).go("/sign-in/")
        through_directory(page)
        not_let_in(page, "nobody with its staff number may use Lapwing")
        assert User.objects.count() == users


def test_somebody_who_has_left_is_not_let_in(
    officer: Make, directory: Directory, cast: Cast
) -> None:
    record.switch_user(cast.users["sergeant"], active=False)
    page = officer(None).go("/sign-in/")
    through_directory(page)
    not_let_in(page, "nobody with its staff number may use Lapwing")


@pytest.mark.parametrize("wrong", ["key", "audience", "old", "issuer"])
def test_a_token_that_cannot_be_believed_lets_nobody_in(
    officer: Make, directory: Directory, wrong: str
) -> None:
    page = officer(None).go("/sign-in/")
    if wrong == "key":
        directory.key = RSAKey.generate_key(2048, {"kid": "1", "alg": "RS256", "use": "sig"})
    elif wrong == "audience":
        directory.audience = "another-service"
    elif wrong == "old":
        directory.lasts = -60
    page.get_by_role("button", name="Sign in with your force account").click()
    if wrong == "issuer":
        directory.issuer = directory.issuer.replace("127.0.0.1", "localhost")
    page.get_by_role("button", name="Yes, it is me").click()
    not_let_in(page, "did not work")


def test_saying_no_at_the_directory_returns_to_the_sign_in_page(
    officer: Make, directory: Directory
) -> None:
    page = officer(None).go("/sign-in/")
    through_directory(page, "No")
    expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()
    expect(page.locator(".govuk-error-summary")).to_have_count(0)


def test_an_answer_that_was_not_asked_for_lets_nobody_in(
    officer: Make, directory: Directory
) -> None:
    someone = officer(None)
    page = someone.go("/sign-in/force/back/?code=stolen&state=guessed")
    not_let_in(page, "did not work")


def test_a_directory_that_does_not_answer_leaves_the_password(
    officer: Make, directory: Directory, settings: Any
) -> None:
    (app,) = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]["APPS"]
    app["settings"]["server_url"] = "http://127.0.0.1:9"
    someone = officer(None)
    page = someone.go("/sign-in/")
    page.get_by_role("button", name="Sign in with your force account").click()
    not_let_in(page, "did not answer")
    sign_in(someone, "sergeant")
    expect(page.locator(".lapwing-person")).to_be_visible()


def test_signing_in_by_the_directory_is_no_proof_until_it_asks_again(
    officer: Make, directory: Directory
) -> None:
    directory.asked_ago = 4 * 3600
    someone = officer(None)
    page = someone.go("/sign-in/")
    through_directory(page)
    someone.go("/how-you-sign-in/app/")
    expect(page.get_by_role("heading", name="Show that it is you")).to_be_visible()
    assert violations(page) == []
    for ago, says_when, enough in ((3600, True, False), (0, False, False), (5, True, True)):
        directory.asked_ago, directory.says_when = ago, says_when
        page.get_by_role("button", name="Use your force account").click()
        page.get_by_role("button", name="Yes, it is me").click()
        heading = "Set up an app" if enough else "Show that it is you"
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
    assert directory.sent[-1]["max_age"] == "300"
    assert directory.sent[-1]["prompt"] == "login"
    let_proofs_age(6 * 60)
    someone.go("/how-you-sign-in/app/")
    expect(page.get_by_role("heading", name="Show that it is you")).to_be_visible()


def test_another_persons_proof_proves_nothing(officer: Make, directory: Directory) -> None:
    someone = officer()
    page = someone.page
    let_proofs_age(6 * 60)
    someone.go("/how-you-sign-in/app/")
    directory.claims = {"staff_number": "duty-inspector"}
    page.get_by_role("button", name="Use your force account").click()
    page.get_by_role("button", name="Yes, it is me").click()
    expect(page.get_by_role("heading", name="Show that it is you")).to_be_visible()
    expect(page.locator(".govuk-error-summary")).to_contain_text("did not show that it is you")
    assert links_to_nowhere(page) == []
    expect(page.locator(".lapwing-person")).to_contain_text("Gethin ap Rhisiart")


def test_what_was_typed_before_the_lock_is_kept_through_the_directory(
    officer: Make, directory: Directory, cast: Cast
) -> None:
    someone = officer()
    page = someone.go(f"/cases/{cast.standing}/record/note-added/")
    page.get_by_label("What should others know?").fill("Half a sentence")
    page.context.clear_cookies()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("What you typed is kept")).to_be_visible()
    through_directory(page)
    expect(page.get_by_label("What should others know?")).to_have_value("Half a sentence")
