"""One night from the first call to the closed episode, in the browsers of those who work it."""

from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Page, expect

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, links_to_nowhere, violations

Make = Callable[..., Officer]
Fill = Mapping[str, str]
LIVE = 5_000  # milliseconds in which an open page must have heard
TYPED = "With Dean, who says he is her uncle; she would not come out.\n\n  – N. D’A-H"


@pytest.fixture
def second_inspector(cast: Cast) -> str:
    """Another duty inspector, on duty too."""
    now = the_moment()
    user = record.make_user(
        number="inspector.two", name="Tobias Okonjo", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, "duty-inspector", cast.team, since=now, now=now)
    record.begin_tour(user, "duty-inspector", cast.team, now=now, planned_until=None)
    return "inspector.two"


def answer(page: Page, texts: Fill, choices: Fill, ticks: tuple[str, ...] = ()) -> None:
    """Fill boxes by their label, and choose within the groups named."""
    for group, option in choices.items():
        page.get_by_role("group", name=group).get_by_label(option, exact=True).check()
    for tick in ticks:
        page.get_by_label(tick, exact=True).check()
    for label, text in texts.items():
        page.get_by_label(label).fill(text)


def send(page: Page) -> None:
    """Go on to check the answers, and send them."""
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check before you record this")).to_be_visible()
    assert links_to_nowhere(page) == []
    page.get_by_role("button", name="Record it").click()


def done(page: Page) -> None:
    """It was recorded, and the page says so."""
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()


def add(
    someone: Officer,
    case: str,
    act: str,
    texts: Fill,
    choices: Fill | None = None,
    ticks: tuple[str, ...] = (),
) -> Page:
    """Record something from the episode's own page, by the words of its link."""
    page = someone.page
    page.goto(case)
    aside = page.locator(".lapwing-acts")
    for group in aside.all():
        group.evaluate("(details) => { details.open = true; }")
    aside.get_by_role("link", name=act, exact=True).click()
    expect(page.locator(".lapwing-person-banner__name")).to_have_text("Tegan Marlowe-Quill")
    answer(page, texts, choices or {}, ticks)
    send(page)
    return page


def report(someone: Officer) -> str:
    """Report the child missing from the first search on; returns the episode's address."""
    page = someone.go("/")
    page.get_by_role("button", name="Report a missing child").click()
    page.get_by_label("Who?").fill("marlowe teg")
    page.get_by_role("button", name="Look").click()
    page.get_by_role("button", name="Report this child missing").click()
    answer(
        page,
        {
            "Who is reporting the child missing?": "Mrs O'Dowd, her carer",
            "What happened?": "Left by the back door at midnight.",
        },
        {"Is the child looked after": "No"},
        ("No, the child is missing",),
    )
    send(page)
    done(page)
    page.get_by_role("link", name="Go to the child’s case").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Missing for")
    return page.url.split("#")[0].split("?")[0]


def test_a_night_from_the_first_call_to_the_closed_episode(officer: Make, cast: Cast) -> None:
    control, sergeant = officer("control-room-supervisor"), officer("sergeant")
    inspector, constable = officer("duty-inspector"), officer("response-officer")
    sergeant.go("/")
    inspector.go("/")
    expect(sergeant.page.get_by_text("Nothing waits for you.")).to_be_visible()
    board = officer("duty-inspector").go("/missing/")
    expect(board.get_by_text("No child is missing.")).to_be_visible()
    control.page.wait_for_timeout(1_000)

    # The control room reports; nobody reloads, and everybody hears.
    case = report(control)
    line = sergeant.page.locator(".lapwing-line", has_text="Tegan Marlowe-Quill").first
    expect(line).to_be_visible(timeout=LIVE)
    expect(inspector.page.locator(".lapwing-alert-banner")).to_be_visible(timeout=LIVE)
    expect(board.locator(".lapwing-board__row")).to_contain_text("Tegan Marlowe-Quill")

    # The inspector knows, and says so by name; then acknowledges the child.
    page = inspector.page
    page.locator(".lapwing-alert-banner a").click()
    expect(page.get_by_text("your name is recorded with it: Rowena Mallory-Finch")).to_be_visible()
    while page.get_by_role("button", name="Acknowledge").count():
        before = page.locator("#alert-lines .lapwing-line").count()
        page.get_by_role("button", name="Acknowledge").first.click()
        expect(page.locator("#alert-lines .lapwing-line")).to_have_count(before - 1)
    expect(page.get_by_text("No alerts wait for you.")).to_be_visible()
    done(add(inspector, case, "Acknowledge this missing child", {"What do you direct?": "Search."}))

    # Risk, an indicator, an enquiry with its result, and the search.
    done(add(
        control, case, "Grade the risk", {"Why this grade?": "Twelve, cold, no phone."}, {},
        ("Medium",),
    ))  # fmt: skip
    done(add(
        sergeant, case, "Record a risk indicator",
        {"What was said or found?": "Her inhaler is at home."}, {},
        ("Needs medication or treatment they may not have",),
    ))  # fmt: skip
    done(add(
        sergeant, case, "Set an enquiry",
        {"What must be found out or done?": "Ring her aunt, Siân O’Neill"}, {},
        ("Telephone or message the child",),
    ))  # fmt: skip
    page = constable.page
    page.goto(case)
    page.get_by_role("link", name="Record the result of Ring her aunt").click()
    answer(page, {"What was the result?": "She has not rung. مريم knows more."}, {
        "Was the enquiry completed?": "Yes", "Was it a real attempt to find the child?": "Yes",
    })  # fmt: skip
    send(page)
    done(page)
    done(add(
        constable, case, "Record a search", {"What was found?": "Her coat is gone."},
        {"Was anything missing that may matter?": "Yes"}, ("The child's room",),
    ))  # fmt: skip

    # A line of the worklist says why it is due.
    page = sergeant.go("/")
    line = page.locator(".lapwing-line", has_text="Tegan Marlowe-Quill").first
    title = line.locator(".lapwing-line__title").text_content() or ""
    line.get_by_role("link", name="Why is this due?").click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    assert violations(page) == []

    # Located with people of whom nothing is known: nobody leaves before an inspector decides.
    done(add(
        constable, case, "Record that the child is located",
        {"Where is the child?": "4 Mill Lane", "Who is with them?": "A man called Dean"}, {},
        ("Found by police",),
    ))  # fmt: skip
    leave = {"With whom?": "Dean", "Where?": "4 Mill Lane", "Why is the child safe there?": TYPED}
    page = add(constable, case, "Record leaving the child", leave)
    expect(page.get_by_text("Nobody has recorded who is with the child")).to_be_visible()
    done(add(
        constable, case, "Assess the people and the place",
        {
            "Which adults are there?": "Dean, no birth date given",
            "What was checked, and what did it show?": "No answer from the systems yet",
            "Why?": "He would not say who he is.",
        },
        {"Do these people or this place pose a risk to the child?": "Not known"},
    ))  # fmt: skip
    page = constable.page
    page.goto(f"{case}record/missing-left-with/")
    expect(page.get_by_label("Why is the child safe there?")).to_have_value(TYPED)
    send(page)
    expect(page.get_by_role("heading", name="Not recorded yet")).to_be_visible()
    expect(page.get_by_text("Stay, and ask the duty inspector to decide between")).to_be_visible()
    expect(page.get_by_role("button", name="let it through")).to_have_count(0)
    expect(page.locator(".lapwing-answers")).to_contain_text("she would not come out.")
    assert violations(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_role("link", name="Change the answers").click()
    expect(page.get_by_label("Why is the child safe there?")).to_have_value(TYPED)

    done(add(
        inspector, case, "Decide where the child will be safe",
        {"Why?": "Unknown adult; she comes with us."}, {}, ("Police protection",),
    ))  # fmt: skip
    page = constable.page
    page.goto(f"{case}record/missing-left-with/")
    page.get_by_label("With whom?").fill("Her aunt, at the station")
    send(page)
    done(page)

    # Seen, listened to, shared; closing is refused until everything is there.
    done(add(
        constable, case, "Record that the child was seen",
        {
            "How did they look and behave?": "Tired and cold.",
            "What did the child say, in their own words?": "I only wanted quiet, innit.",
        },
        {"Was the child spoken to alone?": "Yes", "Were there injuries or signs of harm?": "No"},
        ("A police officer",),
    ))  # fmt: skip
    expect(board.locator(".lapwing-board__row")).to_have_count(0)
    expect(board.get_by_role("heading", name="Found, not yet closed")).to_be_visible()
    done(interview(constable, case))
    done(add(
        constable, case, "Submit the child risk assessment",
        {"What does this child need?": "Somebody to talk with."}, {}, ("Medium",),
    ))  # fmt: skip
    done(add(
        constable, case, "Alert the school", {"Which school or college?": "Lower Fennick Academy"},
        {}, ("That the child has been found",
             "The designated safeguarding lead acknowledged it"),
    ))  # fmt: skip
    close = {"What happened, and what was learnt?": "Home. Her aunt’s door is open to her."}
    page = add(sergeant, case, "Close the episode", close)
    expect(page.get_by_text("has not been asked for a return home interview")).to_be_visible()
    expect(page.get_by_role("heading", name="Not recorded yet")).to_have_count(1)
    done(add(
        constable, case, "Ask the local authority for a return home interview",
        {"Which local authority is responsible for the child?": "Northmere County Council"},
    ))  # fmt: skip
    page = sergeant.page
    page.goto(f"{case}record/missing-closed/")
    expect(page.get_by_label("What happened, and what was learnt?")).to_have_value(
        "Home. Her aunt’s door is open to her."
    )
    send(page)
    done(page)
    page.goto(case)
    expect(page.get_by_role("heading", level=1)).to_have_text("Closed")
    assert violations(page) == []
    expect(board.get_by_text("No child is missing.")).to_be_visible(timeout=LIVE)
    expect(board.get_by_role("heading", name="Found, not yet closed")).to_have_count(0)


def interview(someone: Officer, case: str) -> Page:
    """The prevention interview, which asks more once the child has talked."""
    return add(
        someone,
        case,
        "Record the prevention interview",
        {
            "Why did they go?": "A row.",
            "Where were they, and with whom?": "Mill Lane, with Dean.",
            "What did the child say, in their own words?": "I only wanted quiet, innit.",
        },
        {
            "Did the child talk with us?": "Yes",
            "Were they harmed, or was a crime committed?": "No",
        },
    )


def test_a_handover_is_offered_and_stays_until_it_is_accepted_by_name(
    officer: Make, cast: Cast
) -> None:
    sergeant, control = officer("sergeant"), officer("control-room-supervisor")
    case = report(sergeant)
    done(add(
        sergeant, case, "Review as supervisor",
        {"What was considered, and why?": "Twelve, cold, no phone."},
        {"Are the tasks set being done and recorded?": "Yes"}, ("Medium",),
    ))  # fmt: skip
    page = sergeant.go("/handover/")
    page.get_by_role("button", name="Offer a handover").click()
    page.get_by_role("group", name="Who takes over?").get_by_label("Siân Pryce-Ellis").check()
    page.get_by_label("What must they know?").fill("She goes to her aunt’s.")
    send(page)
    done(page)
    page = sergeant.go("/handover/")
    expect(page.get_by_text("Offered to Siân Pryce-Ellis")).to_be_visible()
    assert violations(page) == []
    sergeant.go("/tour/").get_by_role("button", name="Go off duty").click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    page = control.go("/handover/")
    assert violations(page) == []
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_text("Nothing is offered to you.")).to_be_visible()
    page.get_by_role("link", name="Tegan Marlowe-Quill").first.click()
    expect(page.locator("section", has_text="Who has it").last).to_contain_text("Siân Pryce-Ellis")
    sergeant.go("/tour/").get_by_role("button", name="Go off duty").click()
    expect(sergeant.page.get_by_role("heading", name="You are off duty")).to_be_visible()


def test_who_acknowledges_an_alert_is_shown_by_name_to_whoever_looks_next(
    officer: Make, cast: Cast, second_inspector: str
) -> None:
    case = report(officer("sergeant"))
    first, second = officer("duty-inspector"), officer(second_inspector)
    second.go("/alerts/")
    lines = second.page.locator("#alert-lines .lapwing-line")
    expect(lines.first).to_be_visible()
    before = lines.count()
    page = first.go("/alerts/")
    title = page.locator(".lapwing-line__title").first.text_content() or ""
    page.get_by_role("button", name="Acknowledge").first.click()
    expect(lines).to_have_count(before - 1, timeout=LIVE)
    page = second.page
    page.goto(case)
    page.get_by_text("not acknowledged yet").click()
    row = page.get_by_role("row", name=title).first
    expect(row).to_contain_text("Rowena Mallory-Finch knows")
    assert violations(page) == []
    assert links_to_nowhere(page) == []
