"""A call from the first word to the raised grade, in the browsers of the two who work it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night, links_to_nowhere
from tests.pages.test_journey import add, answer, done, send

Make = Callable[..., Officer]
LIVE = 8_000  # milliseconds in which an open page must have heard
THRIVE = {
    "Threat:": "He may come back.",
    "Harm:": "She was pushed.",
    "Risk: how likely": "Tonight.",
    "Investigation:": "Her sister has the messages.",
    "Vulnerability: who cannot": "Tegan hears it through the wall.",
    "Engagement:": "An officer, without a siren.",
}


@pytest.fixture
def handler(cast: Cast) -> str:
    """Somebody who takes calls, on duty."""
    now = the_moment()
    user = record.make_user(
        number="handler", name="Oisín Trelawney", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, "call-handler", cast.team, since=now, now=now)
    record.begin_tour(user, "call-handler", cast.team, now=now, planned_until=None)
    return "handler"


@pytest.fixture
def neighbour(cast: Cast) -> str:
    """Somebody on record whom the caller will name."""
    record.make_people(
        [record.NewPerson(names=(record.NewName(given="Darragh", family="O’Lonergan"),))],
        force="northmere",
        by=cast.users["sergeant"],
        now=the_moment(),
    )
    return "Darragh O’Lonergan"


def assess(someone: Officer, case: str, risk: str, rises: str) -> Page:
    """Assess the risk in all six parts, as of this grade, with what would make it rise."""
    page = someone.page
    page.goto(f"{case}record/contact-thrive/")
    answer(page, THRIVE, {"Does any of it suggest": "No"}, (risk, rises))
    page.locator("#q-rationale").fill("He has gone.")
    send(page)
    return page


def test_a_call_is_taken_and_its_risk_rises_while_another_watches(
    officer: Make, cast: Cast, handler: str, neighbour: str
) -> None:
    taker, control = officer(handler), officer("control-room-supervisor")
    control.go("/open/contact/")
    expect(control.page.get_by_text("Nothing is open here.")).to_be_visible()

    # While the caller speaks, what they say is kept, and whom they name is looked up.
    page = taker.go(f"/begin/contact-received/{cast.child}/")
    page.get_by_label("Who is there, and who else").fill(f"{neighbour}, and her mother")
    found = page.locator("#looked-up")
    expect(found.get_by_role("link", name=neighbour)).to_be_visible(timeout=LIVE)
    expect(page.locator("[data-saved]")).to_contain_text("Draft saved")
    assert by_day_and_night(page) == []
    page.reload()
    expect(page.get_by_label("Who is there, and who else")).to_have_value(
        f"{neighbour}, and her mother"
    )
    answer(
        page,
        {
            "Where is it happening?": "4 Rook Lane, Lower Fennick",
            "Who is calling?": "A neighbour",
        },
        {
            "Is the caller or anybody else in danger": "No",
            "Is a child there": "Yes",
            "Does anybody say that a child": "Not known",
            "Is it domestic abuse?": "Yes",
        },
        ("999",),
    )
    page.locator("#q-happening").fill("Shouting, and a child crying.")
    send(page)
    done(page)
    page.get_by_role("link", name="Go to the child’s case").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Contact")
    case = page.url.split("#")[0].split("?")[0]

    # The queue of the control room has it, with its clock, and nobody reloaded.
    line = control.page.locator(".lapwing-board__row", has_text="Tegan Marlowe-Quill")
    expect(line).to_contain_text("Not graded", timeout=LIVE)
    assert by_day_and_night(control.page) == []

    done(add(
        taker, case, "Record what is known", {}, {"Was anything found?": "No"},
        ("Warnings and markers about people and the place",),
    ))  # fmt: skip
    done(assess(taker, case, "Medium", "Whoever caused the harm comes back, or is on the way"))
    rationale = {"Why does this grade fit the risk?": "He has gone."}
    done(add(taker, case, "Grade the contact", rationale, {}, ("Priority",)))
    expect(line).to_contain_text("Priority", timeout=LIVE)

    # A second call: what was foreseen is asked about, and whoever writes meanwhile sees it at once.
    page.goto(f"{case}record/contact-call-back/")
    answer(page, {}, {"Did you speak to them?": "It was not safe for them to speak"})
    expect(page.locator("[data-saved]")).to_contain_text("Draft saved", timeout=LIVE)
    news = control.page
    news.goto(f"{case}record/contact-updated/")
    news.get_by_label("What is new?").fill("He knocks at the window.")
    news.get_by_role("button", name="Continue").click()
    expect(news.locator(".govuk-error-summary")).to_contain_text("whether it has happened")
    assert links_to_nowhere(news) == []
    assert by_day_and_night(news) == []
    news.get_by_role("group", name="Whoever caused the harm").get_by_label("Yes").check()
    send(news)
    done(news)
    meanwhile = page.locator("#changed-meanwhile")
    expect(meanwhile).to_contain_text("Siân Pryce-Ellis recorded “New information”", timeout=LIVE)
    expect(page.get_by_label("It was not safe for them to speak")).to_be_checked()
    expect(page.locator(".lapwing-alert-banner")).to_be_visible(timeout=LIVE)

    # What was met asks for a new assessment, and for a grade that is no longer the same.
    done(assess(taker, case, "High", "Violence begins, or is threatened"))
    page = add(taker, case, "Grade the contact", rationale, {}, ("Priority",))
    expect(page.get_by_text("this grade is no higher than it was")).to_be_visible()
    done(add(taker, case, "Grade the contact", rationale, {}, ("Emergency",)))
