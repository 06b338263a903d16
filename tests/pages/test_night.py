"""A sergeant's night, whole: a child is reported, the worklist fills, a duty is done, all live."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.pages.conftest import Cast, Officer, links_to_nowhere, violations

Make = Callable[..., Officer]


def report(officer: Officer, cast: Cast) -> Page:
    """Report the child missing, from the first search to the end."""
    page = officer.go("/")
    page.get_by_role("button", name="Report a missing child").click()
    page.get_by_label("Name or reference").fill("marlowe teg")
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
    expect(page.get_by_role("heading", name="Recorded")).to_be_visible()
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/alerts/", "/tour/", "/handover/", "/children/?q=tegan"])
def test_the_pages_of_a_shift_are_accessible(
    officer: Make, cast: Cast, scheme: str, path: str
) -> None:
    page = officer(color_scheme=scheme).go(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert violations(page) == []
    assert links_to_nowhere(page) == []


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
    page = officer().go("/report-missing/new/")
    assert violations(page) == []
    page.get_by_role("button", name="Continue to the report").click()
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_label("First names (optional)").fill(name)
    page.get_by_label("Only about how old they are").check()
    page.get_by_label("About how old are they, in years?").fill("14")
    page.get_by_label("Who judged that, and from what?").fill("Carer")
    page.get_by_role("group", name="What is their sex?").get_by_label("Not known").check()
    looked_after = page.get_by_role("group", name="Are they looked after")
    looked_after.get_by_label("Not known").check()
    page.get_by_role("button", name="Continue to the report").click()
    expect(page.get_by_role("heading", name="Report a missing child")).to_be_visible()
    expect(page.locator(".lapwing-person-banner")).to_contain_text(name)
    expect(page.locator(".lapwing-person-banner")).to_contain_text("12 to 16, estimated")
