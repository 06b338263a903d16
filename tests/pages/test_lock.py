"""The warning before the lock, the lock, the screen that hides, and the keys, in a real browser."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere, violations

Make = Callable[..., Officer]


def note(cast: Cast) -> str:
    """The form of a note on the child's standing file."""
    return f"/cases/{cast.standing}/record/note-added/"


def at_a_clock(officer: Officer, path: str) -> Page:
    """A page whose clock the test moves."""
    officer.page.clock.install()
    return officer.go(path)


def test_five_minutes_before_the_lock_one_is_told_and_stays_with_every_word(
    officer: Make, cast: Cast
) -> None:
    page = at_a_clock(officer(), note(cast))
    page.get_by_label("What should others know?").fill("Half a sentence")
    # Typing is a sign of life too: the draft is saved, and the time counts from there.
    expect(page.locator("[data-saved]")).to_contain_text("Draft saved", timeout=10_000)
    page.clock.fast_forward("00:09:50")
    expect(page.get_by_role("button", name="Stay signed in")).to_have_count(0)
    page.clock.fast_forward("00:03:00")
    expect(page.get_by_role("alert").filter(has_text="Lapwing locks at")).to_be_visible()
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_role("button", name="Stay signed in").click()
    expect(page.get_by_role("button", name="Stay signed in")).to_have_count(0)
    expect(page.get_by_label("What should others know?")).to_have_value("Half a sentence")
    page.clock.fast_forward("00:09:00")
    expect(page.get_by_role("button", name="Stay signed in")).to_have_count(0)


def test_the_lock_hides_the_page_until_one_signs_in_again(officer: Make, cast: Cast) -> None:
    page = at_a_clock(officer(), note(cast))
    page.clock.fast_forward("00:14:30")
    expect(page.get_by_role("alert").filter(has_text="in less than a minute")).to_be_visible()
    page.clock.fast_forward("00:01:00")
    locked = page.get_by_role("dialog", name="Lapwing is locked")
    expect(locked).to_be_visible()
    box = locked.bounding_box()
    assert box == {"x": 0, "y": 0, "width": 1280, "height": 900}
    assert violations(page) == []
    for _ in range(3):
        page.keyboard.press("Escape")
    expect(locked).to_be_visible()
    again = page.get_by_role("link", name="Sign in again and return to this page")
    expect(again).to_have_attribute("href", note(cast))


def test_two_tabs_share_one_sign_of_life(officer: Make, cast: Cast) -> None:
    someone = officer()
    someone.page.context.clock.install()
    page = someone.go("/")
    page.clock.fast_forward("00:11:00")
    expect(page.get_by_role("button", name="Stay signed in")).to_be_visible()
    other = page.context.new_page()
    other.goto(f"{someone.site}/alerts/")
    expect(other.get_by_role("heading", name="Alerts", level=1)).to_be_visible()
    expect(page.get_by_role("button", name="Stay signed in")).to_have_count(0)


def test_escape_twice_hides_the_page_and_escape_shows_it_again(officer: Make, cast: Cast) -> None:
    page = officer().go(note(cast))
    words = page.get_by_label("What should others know?")
    words.fill("For nobody else")
    hidden = page.get_by_role("dialog", name="The page is hidden")
    page.keyboard.press("Escape")
    page.wait_for_timeout(900)
    page.keyboard.press("Escape")
    expect(hidden).to_be_hidden()
    page.keyboard.press("Escape")
    expect(hidden).to_be_visible()
    assert hidden.bounding_box() == {"x": 0, "y": 0, "width": 1280, "height": 900}
    assert by_day_and_night(page) == []
    page.keyboard.press("Escape")
    expect(hidden).to_be_hidden()
    expect(words).to_have_value("For nobody else")
    expect(words).to_be_focused()


def test_keys_move_along_the_worklist_only_while_they_are_turned_on(
    officer: Make, cast: Cast
) -> None:
    someone = officer("sergeant")
    page = someone.go(f"/begin/missing-reported/{cast.child}/")
    page.get_by_label("Who is reporting the child missing?").fill("Mrs O'Dowd")
    page.get_by_label("What happened?").fill("Left at midnight.")
    asked = page.get_by_role("group", name="Is the child looked after")
    asked.get_by_label("No", exact=True).check()
    page.get_by_label("No, the child is missing").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="What must be done next")).to_be_visible()
    assert violations(page) == []
    page = someone.go("/")
    first, second = page.locator("[data-line]").nth(0), page.locator("[data-line]").nth(1)
    page.keyboard.press("j")
    expect(first).not_to_be_focused()
    turn(someone, on=True)
    page.keyboard.press("j")
    expect(first).to_be_focused()
    page.keyboard.press("j")
    expect(second).to_be_focused()
    page.keyboard.press("k")
    expect(first).to_be_focused()
    page.keyboard.press("Control+j")
    expect(first).to_be_focused()
    page.keyboard.press("/")
    expect(page).to_have_url(f"{someone.site}/children/#q-find")
    expect(page.get_by_label("Who?")).to_be_focused()
    page.get_by_label("Who?").press_sequentially("j/k")
    expect(page.get_by_label("Who?")).to_have_value("j/k")
    turn(someone, on=False)
    page.keyboard.press("j")
    expect(first).not_to_be_focused()


def test_a_child_is_looked_for_from_anywhere_without_turning_keys_on(
    officer: Make, cast: Cast
) -> None:
    someone = officer("sergeant")
    page = someone.go("/alerts/")
    page.keyboard.press("Control+k")
    box = page.get_by_label("Who?")
    expect(box).to_be_focused()
    page.get_by_label("Year").focus()
    page.keyboard.press("Control+k")
    expect(box).to_be_focused()
    # Nobody is taken away from what they are typing.
    page = someone.go(f"/begin/missing-reported/{cast.child}/")
    page.get_by_label("What happened?").fill("Left at midnight.")
    page.keyboard.press("Control+k")
    expect(page.get_by_label("What happened?")).to_have_value("Left at midnight.")
    expect(page).to_have_url(f"{someone.site}/begin/missing-reported/{cast.child}/")


def turn(officer: Officer, *, on: bool) -> None:
    """Turn the keys on or off where the help says, and go back to the worklist."""
    page = officer.go("/help/")
    page.get_by_label("Use keys to move about").set_checked(on)
    assert violations(page) == []
    officer.go("/")
