"""Correcting, withdrawing, waiving and handing over in a browser; hard times and two at once."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere, violations

Make = Callable[..., Officer]
CORRECT, WITHDRAW = (re.compile(f"^{word}.*Note added") for word in ("Correct this", "Withdraw"))


def note(cast: Cast) -> str:
    """The form of a note on the child's standing file."""
    return f"/cases/{cast.standing}/record/note-added/"


def write(officer: Officer, cast: Cast, text: str) -> Page:
    """Record a note, up to what is shown once it is recorded."""
    page = officer.go(note(cast))
    page.get_by_label("What should others know?").fill(text)
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    return page


def report(officer: Officer, cast: Cast) -> str:
    """Report the child missing; gives the address of the episode."""
    page = officer.go(f"/begin/missing-reported/{cast.child}/")
    page.get_by_label("Who is reporting the child missing?").fill("Mrs O'Dowd")
    page.get_by_label("What happened?").fill("Left at midnight.")
    asked = page.get_by_role("group", name="Is the child looked after")
    asked.get_by_label("No", exact=True).check()
    page.get_by_label("No, the child is missing").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    page.get_by_role("link", name="Go to the child’s case").click()
    return page.url.removeprefix(officer.site)


def clean(page: Page, faults: Callable[[Page], list[str]] = violations) -> None:
    """Nothing that axe finds, and no link that leads nowhere."""
    assert faults(page) == []
    assert links_to_nowhere(page) == []


def test_an_entry_is_corrected_and_then_withdrawn_and_stays_readable(
    officer: Make, cast: Cast
) -> None:
    someone = officer()
    write(someone, cast, "Seen at the bus station\nwith “Kai” ")
    page = someone.go(f"/cases/{cast.standing}/")
    clean(page, by_day_and_night)
    page.get_by_role("link", name=CORRECT).click()
    words = page.get_by_label("What should others know?")
    expect(words).to_have_value("Seen at the bus station\nwith “Kai” ")
    expect(page.get_by_label("As was said:")).to_be_checked()
    clean(page, by_day_and_night)
    page.get_by_role("button", name="Continue").click()
    expect(page.locator(".govuk-error-summary")).to_contain_text("what was recorded already")
    clean(page, by_day_and_night)
    words.fill("Seen at the railway station")
    page.get_by_role("button", name="Continue").click()
    changed = page.locator(".lapwing-compared__row--changed")
    expect(changed).to_have_count(1)
    expect(changed.locator("del")).to_contain_text("bus station")
    expect(changed.locator("ins")).to_contain_text("railway station")
    clean(page, by_day_and_night)
    page.get_by_role("button", name="Record the correction").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    clean(page, by_day_and_night)
    page = someone.go(f"/cases/{cast.standing}/")
    struck = page.locator(".lapwing-timeline__item--struck")
    expect(struck).to_contain_text("bus station")
    expect(struck.get_by_role("link", name="Corrected")).to_be_visible()
    expect(page.get_by_role("link", name=CORRECT)).to_have_count(1)
    clean(page, by_day_and_night)
    page.get_by_role("link", name=WITHDRAW).click()
    expect(page.get_by_text("What it corrected stands again.")).to_be_visible()
    page.get_by_label("Why was the entry made in error?").fill("Another child")
    clean(page, by_day_and_night)
    page.get_by_role("button", name="Continue").click()
    clean(page, by_day_and_night)
    page.get_by_role("button", name="Withdraw the entry").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    page = someone.go(f"/cases/{cast.standing}/")
    expect(struck).to_have_count(1)
    expect(struck).to_contain_text("railway station")
    page.get_by_role("link", name=WITHDRAW).click()
    page.get_by_label("Why was the entry made in error?").fill("Another child")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Withdraw the entry").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    page = someone.go(f"/cases/{cast.standing}/")
    expect(struck).to_have_count(2)
    expect(page.get_by_role("link", name=CORRECT)).to_have_count(0)


def test_a_duty_is_waived_from_why_it_is_due(officer: Make, cast: Cast) -> None:
    someone = officer("duty-inspector", color_scheme="dark")
    page = someone.go(report(someone, cast))
    page.get_by_role("link", name="Why is this due?").first.click()
    clean(page)
    page.get_by_role("link", name="Waive this duty").click()
    expect(page.get_by_text("a breach is never erased")).to_be_visible()
    clean(page)
    page.get_by_label("Why need it not be done").fill("Done by the other force.")
    page.get_by_role("button", name="Continue").click()
    clean(page)
    page.get_by_role("button", name="Waive the duty").click()
    expect(page.get_by_role("heading", name="What must be done next")).to_be_visible()
    expect(page.locator(".lapwing-line").first).to_be_visible()
    clean(page)


def test_an_episode_is_handed_over_by_name(officer: Make, cast: Cast) -> None:
    outgoing, incoming = officer("sergeant"), officer("duty-inspector", color_scheme="dark")
    case = report(outgoing, cast)
    page = outgoing.go(f"{case}record/missing-supervisor-reviewed/")
    page.get_by_label("High", exact=True).check()
    page.get_by_label("What was considered").fill("Everything")
    page.get_by_role("group", name="Are the tasks set").get_by_label("Yes").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    page = outgoing.go("/handover/")
    page.get_by_role("button", name="Offer a handover").click()
    page.get_by_label("Rowena Mallory-Finch").check()
    page.get_by_label("What must they know?").fill("Her aunt rings at 3.")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    page = outgoing.go("/handover/")
    expect(page.get_by_text("You still hold it until they accept.")).to_be_visible()
    clean(page)
    page = incoming.go("/handover/")
    expect(page.get_by_text("Gethin ap Rhisiart offers it")).to_be_visible()
    expect(page.get_by_text("Her aunt rings at 3.")).to_be_visible()
    clean(page)
    page.get_by_role("button", name="Accept the handover").click()
    expect(page.get_by_role("heading", name="You hold MC-")).to_be_visible()
    clean(page)


def earlier(page: Page, day: str, month: str, year: str, time: str) -> None:
    """Say that it happened earlier, and when."""
    page.get_by_label("Earlier").check()
    for label, value in (("Day", day), ("Month", month), ("Year", year), ("Time", time)):
        page.get_by_label(label, exact=True).last.fill(value)


def test_a_time_that_the_clocks_skipped_and_one_before_the_birth_are_refused(
    officer: Make, cast: Cast
) -> None:
    page = officer().go(note(cast))
    words = page.get_by_label("What should others know?")
    words.fill("Seen")
    earlier(page, "29", "3", "2026", "1:30am")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("link", name="There was no 1:30am").click()
    expect(page.get_by_label("Time", exact=True).last).to_be_focused()
    clean(page)
    earlier(page, "1", "5", "2013", "2am")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_text("This is before the child was born")).to_be_visible()
    expect(page.locator(".lapwing-answers")).to_contain_text("Seen")
    clean(page)
    page.get_by_role("link", name="Change the answers").click()
    expect(words).to_have_value("Seen")
    earlier(page, "2", "5", "2013", "2am")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()


SEND_TOGETHER = """async (many) => {
  const form = document.querySelector("#confirm");
  const body = new URLSearchParams(new FormData(form));
  body.set("form-act", "record");
  const answers = await Promise.all(
    Array.from({ length: many }, () => fetch(form.action, { method: "POST", body })));
  return answers.map((answer) => `${answer.status} ${answer.url}`);
}"""


def test_one_form_sent_by_two_tabs_at_the_same_moment_is_one_entry(
    officer: Make, cast: Cast
) -> None:
    someone = officer()
    page = someone.go(note(cast))
    page.get_by_label("What should others know?").fill("Only once")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check before")).to_be_visible()
    answers = page.evaluate(SEND_TOGETHER, 4)
    assert len(set(answers)) == 1
    assert answers[0].startswith("200 ")
    assert "/recorded/" in answers[0]
    page = someone.go(f"/cases/{cast.standing}/")
    expect(page.get_by_text("Only once")).to_have_count(1)


def test_two_officers_who_write_on_one_child_at_once_both_stand(officer: Make, cast: Cast) -> None:
    first, second = officer("sergeant"), officer("response-officer")
    for each, text in ((first, "From the sergeant"), (second, "From the officer")):
        page = each.go(note(cast))
        page.get_by_label("What should others know?").fill(text)
        page.get_by_role("button", name="Continue").click()
        expect(page.get_by_role("heading", name="Check before")).to_be_visible()
    for each in (first, second):
        # The other's answer is not waited for.
        each.page.evaluate("() => { document.querySelector('#confirm button').click(); }")
    for each in (first, second):
        done = each.page.get_by_role("heading", name="Recorded", exact=True)
        expect(done).to_be_visible()
    page = first.go(f"/cases/{cast.standing}/")
    for text in ("From the sergeant", "From the officer"):
        expect(page.get_by_text(text)).to_have_count(1)


def test_two_who_correct_one_entry_are_told_of_each_other(officer: Make, cast: Cast) -> None:
    first, second = officer("sergeant"), officer("duty-inspector")
    write(first, cast, "As it was")
    for each, text in ((first, "As the sergeant says"), (second, "As the inspector says")):
        page = each.go(f"/cases/{cast.standing}/")
        page.get_by_role("link", name=CORRECT).click()
        page.get_by_label("What should others know?").fill(text)
        page.get_by_role("button", name="Continue").click()
        expect(page.locator(".lapwing-compared ins").first).to_contain_text(text)
    first.page.get_by_role("button", name="Record the correction").click()
    expect(first.page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()
    second.page.get_by_role("button", name="Record the correction").click()
    expect(second.page.get_by_text("Gethin ap Rhisiart recorded “Note added”")).to_be_visible()
    clean(second.page)
