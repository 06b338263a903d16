"""Recording in a real browser: every hard input, every way to lose a text, and none lost."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.pages.conftest import (
    Cast,
    Officer,
    by_day_and_night,
    links_to_nowhere,
    sign_in,
    violations,
)

Make = Callable[..., Officer]
HARD = "O'Brien’s “word” <b>&amp;</b>\n\n  Llŷr; مريم الحسيني \u200f(x)\u200e; 陈小明\n\ttab  end "


def note(cast: Cast) -> str:
    """The form of a note on the child's standing file."""
    return f"/cases/{cast.standing}/record/note-added/"


def test_a_form_is_accessible_with_and_without_errors(officer: Make, cast: Cast) -> None:
    page = officer().go(f"/begin/missing-reported/{cast.child}/")
    expect(page.get_by_role("heading", name="Report a missing child")).to_be_visible()
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    expect(page).to_have_title("Error: Report a missing child – Lapwing")
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []


def test_a_question_is_shown_only_while_it_is_asked(officer: Make, cast: Cast) -> None:
    page = officer().go(f"/begin/missing-reported/{cast.child}/")
    provider = page.get_by_label("Which care provider or placement?")
    expect(provider).to_be_hidden()
    asked = page.get_by_role("group", name="Is the child looked after or in a care setting?")
    asked.get_by_label("Yes").check()
    expect(provider).to_be_visible()
    provider.fill("Heron House")
    asked.get_by_label("No", exact=True).check()
    expect(provider).to_be_hidden()


def test_without_scripts_a_dependent_question_says_when_it_is_asked(
    officer: Make, cast: Cast
) -> None:
    page = officer(java_script_enabled=False).go(f"/begin/missing-reported/{cast.child}/")
    expect(page.get_by_label("Which care provider or placement?")).to_be_visible()
    expect(page.get_by_text("Only if “Is the child looked after")).to_be_visible()


def test_what_was_typed_comes_back_byte_for_byte_after_an_error(officer: Make, cast: Cast) -> None:
    page = officer().go(f"/begin/missing-reported/{cast.child}/")
    page.get_by_label("What happened?").fill(HARD)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_label("What happened?")).to_have_value(HARD)


def test_a_hundred_thousand_letters_are_taken_and_more_are_told_the_limit(
    officer: Make, cast: Cast
) -> None:
    page = officer().go(note(cast))
    page.get_by_label("What should others know?").fill("é" * 100_001)
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("100,000 characters or fewer")
    page.get_by_label("What should others know?").fill("é" * 100_000)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check before you record this")).to_be_visible()


def earlier(page: Page, day: str, month: str, year: str, time: str) -> None:
    """Say that it happened earlier, and when."""
    page.get_by_label("Earlier").check()
    for label, value in (("Day", day), ("Month", month), ("Year", year), ("Time", time)):
        page.get_by_label(label, exact=True).last.fill(value)


def test_a_time_that_happened_twice_is_asked_about_and_a_future_one_refused(
    officer: Make, cast: Cast
) -> None:
    page = officer().go(note(cast))
    page.get_by_label("What should others know?").fill("Seen")
    earlier(page, "26", "10", "2025", "1:30am")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("link", name="happened twice").click()
    expect(page.get_by_label("1:30am (BST, the first time)")).to_be_focused()
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_label("1:30am (GMT, the second time)").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".lapwing-answers")).to_contain_text("1:30am (GMT, the second time)")
    page.get_by_role("link", name="the answer to: When did this happen?").click()
    earlier(page, "26", "10", "2099", "9am")
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("is in the future")


def test_a_draft_is_kept_as_one_types_and_outlives_signing_out(officer: Make, cast: Cast) -> None:
    someone = officer()
    page = someone.go(note(cast))
    page.get_by_label("What should others know?").fill(HARD)
    expect(page.locator("[data-saved]")).to_contain_text("Draft saved", timeout=10_000)
    page.get_by_role("button", name="Sign out").click()
    sign_in(someone, "sergeant")
    page = someone.go("/drafts/")
    assert violations(page) == []
    page.get_by_role("link", name="Add a note").click()
    expect(page.get_by_label("What should others know?")).to_have_value(HARD)
    expect(page.get_by_text("We kept what you typed")).to_be_visible()
    page.get_by_role("button", name="throw it away").click()
    expect(page.get_by_label("What should others know?")).to_have_value("")


def test_a_form_sent_after_signing_out_elsewhere_returns_with_everything(
    officer: Make, cast: Cast
) -> None:
    someone = officer(java_script_enabled=False)
    page = someone.go(note(cast))
    page.get_by_label("What should others know?").fill(HARD)
    other = page.context.new_page()
    other.goto(f"{someone.site}/drafts/")
    other.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Continue").first.click()
    expect(page.get_by_role("heading", name="Sign in again")).to_be_visible()
    assert page.title() == "Sign in – Lapwing"
    sign_in(someone, "sergeant")
    expect(page.get_by_label("What should others know?")).to_have_value(HARD)


def test_the_next_officer_at_a_terminal_is_not_given_what_the_last_one_typed(
    officer: Make, cast: Cast
) -> None:
    someone = officer(java_script_enabled=False)
    page = someone.go(note(cast))
    page.get_by_label("What should others know?").fill("Only mine")
    other = page.context.new_page()
    other.goto(f"{someone.site}/drafts/")
    other.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Continue").first.click()
    sign_in(someone, "duty-inspector")
    someone.go("/drafts/")
    expect(page.get_by_text("No drafts.")).to_be_visible()
    someone.go(note(cast))
    expect(page.get_by_label("What should others know?")).to_have_value("")


def write(page: Page, text: str) -> None:
    """Fill the note and go on to check it."""
    page.get_by_label("What should others know?").fill(text)
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check before you record this")).to_be_visible()


def test_an_entry_is_checked_and_recorded(officer: Make, cast: Cast) -> None:
    someone = officer()
    page = someone.go(note(cast))
    write(page, "Seen at the <b>bus</b> station")
    expect(page.locator(".lapwing-answers")).to_contain_text("Seen at the <b>bus</b> station")
    assert by_day_and_night(page) == []
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    assert by_day_and_night(page) == []
    someone.go("/drafts/")
    expect(page.get_by_text("No drafts.")).to_be_visible()


def test_sending_the_same_form_twice_gives_the_same_entry(officer: Make, cast: Cast) -> None:
    someone = officer(java_script_enabled=False)
    page = someone.go(note(cast))
    page.get_by_label("What should others know?").fill("Once")
    page.get_by_role("button", name="Continue").first.click()
    again = page.context.new_page()
    again.goto(page.url)
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    again.get_by_role("button", name="Record it").click()
    expect(again.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    assert again.url == page.url


def test_who_writes_beside_another_is_told_what_the_other_recorded(
    officer: Make, cast: Cast
) -> None:
    first, second = officer("sergeant"), officer("duty-inspector")
    write(second.go(note(cast)), "The second officer's words")
    write(first.go(note(cast)), "The first officer's words")
    first.page.get_by_role("button", name="Record it").click()
    expect(first.page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    second.page.get_by_role("button", name="Record it").click()
    expect(second.page.get_by_text("Gethin ap Rhisiart recorded “Note added”")).to_be_visible()
