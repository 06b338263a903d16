"""A sergeant's night, whole: a child is reported, the worklist fills, a duty is done, all live."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere, violations

Make = Callable[..., Officer]


def report(officer: Officer, cast: Cast) -> Page:
    """Report the child missing, from the first search to the end."""
    page = officer.go("/")
    page.get_by_role("button", name="Report a missing child").click()
    page.get_by_label("Who?").fill("marlowe teg")
    page.get_by_role("button", name="Look").click()
    page.get_by_role("button", name="Report this child missing").click()
    page.get_by_label("Who is reporting the child missing?").fill("Mrs O'Dowd, her carer")
    page.get_by_label("What happened?").fill("Left by the back door at midnight.")
    page.get_by_role("group", name="Is the child looked after").get_by_label(
        "No", exact=True
    ).check()
    page.get_by_label("No, the child is missing").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check before you record this")).to_be_visible()
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    return page


def test_a_report_fills_the_worklist_and_the_open_page_hears_of_it(
    officer: Make, cast: Cast
) -> None:
    watching = officer("duty-inspector")
    watching.go("/")
    expect(watching.page.get_by_text("Nothing waits for you.")).to_be_visible()
    watching.page.wait_for_timeout(1_000)
    someone = officer("sergeant")
    report(someone, cast)
    page = someone.go("/")
    expect(page.locator(".lapwing-line").first).to_contain_text("Tegan Marlowe-Quill")
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    # Within five seconds the inspector's page has read itself again, without anybody touching it.
    expect(watching.page.locator(".lapwing-line, .lapwing-alert-banner").first).to_be_visible(
        timeout=5_000
    )


def test_the_pages_of_a_shift_are_accessible(officer: Make, cast: Cast) -> None:
    someone = officer()
    for path in ("/", "/alerts/", "/tour/", "/handover/", "/children/?q=tegan"):
        page = someone.go(path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert [path, *by_day_and_night(page), *links_to_nowhere(page)] == [path]


def test_one_goes_off_duty_and_on_again(officer: Make, cast: Cast) -> None:
    page = officer("response-officer").go("/tour/")
    page.get_by_role("button", name="Go off duty").click()
    expect(page.get_by_role("heading", name="You are off duty")).to_be_visible()
    page.get_by_role("button", name="Go on duty").click()
    expect(page.get_by_role("heading", name="Your worklist")).to_be_visible()
    expect(page.locator(".lapwing-person__duty")).to_have_text("On duty")


@pytest.mark.parametrize("name", ["O'Brien-ap Siôn", "مريم", "Zoë 陈"])
def test_a_child_who_is_not_on_record_is_put_there_with_what_is_known(
    officer: Make, cast: Cast, name: str
) -> None:
    page = officer().go("/begin/missing-reported/new/")
    assert violations(page) == []
    page.get_by_role("button", name="Continue").click()
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_label("First names (optional)").fill(name)
    page.get_by_label("Only about how old they are").check()
    page.get_by_label("About how old are they, in years?").fill("14")
    page.get_by_label("Who judged that, and from what?").fill("Carer")
    page.get_by_role("group", name="What is their sex?").get_by_label("Not known").check()
    looked_after = page.get_by_role("group", name="Are they looked after")
    looked_after.get_by_label("Not known").check()
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Report a missing child")).to_be_visible()
    expect(page.locator(".lapwing-person-banner")).to_contain_text(name)
    expect(page.locator(".lapwing-person-banner")).to_contain_text("12 to 16, estimated")


def open_case(officer: Officer) -> str:
    """The address of the child's episode, found as an officer finds it."""
    page = officer.go("/children/?q=tegan")
    page.get_by_role("link", name="Tegan Marlowe-Quill").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Missing for")
    return page.url.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0]


def grade(officer: Officer, risk: str, why: str) -> Page:
    """Grade the child's risk, up to checking the answers."""
    case = open_case(officer)
    page = officer.page
    page.goto(f"{case}record/missing-risk-graded/")
    page.get_by_label(risk, exact=True).check()
    page.get_by_label("Why this grade?").fill(why)
    return page


def grade_low(officer: Officer) -> Page:
    """Grade the child's risk low, with everything else in order, and send it."""
    page = grade(officer, "Low", "She rang from her aunt's.")
    for label, value in (("Day", "1"), ("Month", "1"), ("Year", "2099"), ("Time", "9am")):
        page.get_by_label(label, exact=True).first.fill(value)
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    return page


def test_two_who_decide_at_once_are_told_and_the_second_keeps_their_words(
    officer: Make, cast: Cast
) -> None:
    first, second = officer("sergeant"), officer("duty-inspector")
    report(first, cast)
    for each, why in ((second, "The second officer's words"), (first, "The first's")):
        grade(each, "High", why).get_by_role("button", name="Continue").click()
        expect(each.page.get_by_role("heading", name="Check before")).to_be_visible()
    first.page.get_by_role("button", name="Record it").click()
    expect(first.page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    page = second.page
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_text("This has changed since you opened the form")).to_be_visible()
    expect(page.get_by_text("Gethin ap Rhisiart recorded “Risk graded”")).to_be_visible()
    expect(page.locator(".lapwing-answers")).to_contain_text("The second officer's words")
    assert violations(page) == []
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()


def test_a_gate_says_what_is_missing_and_lets_the_rank_through_with_a_reason(
    officer: Make, cast: Cast
) -> None:
    sergeant = officer("sergeant")
    report(sergeant, cast)
    page = grade_low(sergeant)
    expect(page.get_by_role("heading", name="Not recorded yet")).to_be_visible()
    expect(page.get_by_role("button", name="let it through")).to_have_count(0)
    expect(page.locator(".lapwing-answers")).to_contain_text("She rang from her aunt's.")
    assert violations(page) == []
    page = grade_low(officer("duty-inspector", color_scheme="dark"))
    expect(page.get_by_role("heading", name="Not recorded yet")).to_be_visible()
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_label("Why is the exception right").fill("Seen on video with her aunt.")
    page.get_by_role("button", name="let it through").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()


def test_a_child_who_is_missing_already_is_not_reported_a_second_time(
    officer: Make, cast: Cast
) -> None:
    someone = officer("sergeant")
    report(someone, cast)
    page = someone.go("/begin/missing-reported/?q=tegan")
    expect(page.get_by_text("Missing already: MC-")).to_be_visible()
    expect(page.get_by_role("button", name="Report this child missing")).to_have_count(0)
    page.get_by_role("button", name="Open the episode").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Missing for")
