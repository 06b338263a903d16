"""A child's pages in a real browser, empty and full: readable by all, by night, and on a phone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from lapwing.base.clock import london
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record import queries as records
from lapwing.web.moment import the_moment
from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere, violations
from tests.reach import each

Make = Callable[..., Officer]
NAMES = (
    "Llŷr O'Brien-ap Siôn",
    "مريم الحسيني",
    "Zoë \u200f(ז)\u200e 陈",
    "<b>Bess</b> &amp; “Bee”",
)
HARD = "O'Brien’s “word” <b>&amp;</b>\n\n  Llŷr; مريم الحسيني (x); 陈小明\n\ttab  end"
LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis" * 4
PHONE = ViewportSize(width=320, height=700)


@dataclass(frozen=True, kw_only=True, slots=True)
class Episode:
    """One missing child's episode, and the moments at which it was recorded."""

    case: UUID
    child: UUID
    standing: UUID
    begun: datetime
    later: datetime


def send(cast: Cast, role: str, at: datetime, kind: str, **more: object) -> Recorded:
    """Record one entry through the door, as somebody on duty would."""
    who = records.viewer_of(cast.users[role], the_moment(), role)
    assert who is not None
    done = door.record(who, at, Draft(kind=kind, key=uuid4(), **more))  # type: ignore[arg-type]
    assert isinstance(done, Recorded), done
    return done


def report(cast: Cast, at: datetime, circumstances: str = "Left at midnight.") -> UUID:
    """Report the child missing."""
    done = send(
        cast,
        "sergeant",
        at,
        "missing-reported",
        about=cast.child,
        answers={
            "reported_by": "Mrs O'Dowd, her carer",
            "circumstances": circumstances,
            "description": "Grey hood",
            "in_care": "yes",
            "provider": LONG,
            "classification": "missing",
        },
    )
    return UUID(done.entry.case)


@pytest.fixture
def empty(cast: Cast) -> Episode:
    """A child who has just been reported missing, and nothing more."""
    now = the_moment()
    case = report(cast, now)
    return Episode(case=case, child=cast.child, standing=cast.standing, begun=now, later=now)


@pytest.fixture
def full(cast: Cast) -> Episode:
    """A night's work: graded, linked to plans, enquiries done and open, hard text everywhere."""
    now = the_moment()
    begun, minute = now - timedelta(hours=5), timedelta(minutes=1)
    send(
        cast, "sergeant", begun - minute, "missing-trigger-plan-written", case=cast.standing,
        answers={"actions": f"Ring her aunt, Siân O'Neill\n{LONG}\nمريم", "facts": HARD},
    )  # fmt: skip
    case = report(cast, begun, HARD)
    send(
        cast, "sergeant", begun + minute, "missing-risk-indicator", case=case,
        answers={"indicators": ("under-13", "medication"), "detail": HARD},
    )  # fmt: skip
    for grade in ("medium", "high"):
        send(
            cast, "sergeant", begun + 2 * minute, "missing-risk-graded", case=case,
            answers={"grade": grade, "rationale": HARD},
        )  # fmt: skip
    asked = [
        send(
            cast, "sergeant", begun + 3 * minute, "missing-enquiry-set", case=case,
            answers={"what": what, "type": "telephone"},
        )
        for what in ("Ring her aunt", LONG, "Ask at the “bus” station")
    ]  # fmt: skip
    send(
        cast, "response-officer", begun + 9 * minute, "missing-enquiry-result", case=case,
        regarding=UUID(asked[-1].entry.id),
        answers={"completed": "yes", "tracing": "yes", "result": HARD},
    )  # fmt: skip
    later = begun + timedelta(hours=2)
    note = send(
        cast, "sergeant", later, "note-added", case=case, answers={"note": "Recorded two hours on"}
    )
    send(
        cast, "sergeant", later + minute, "note-added", case=case,
        corrects=UUID(note.entry.id), answers={"note": "Said again, rightly"},
    )  # fmt: skip
    return Episode(case=case, child=cast.child, standing=cast.standing, begun=begun, later=later)


def why_address(episode: Episode, page: Page) -> str:
    """Where the episode's first duty says why it is due."""
    href = page.locator(f'a[href^="/cases/{episode.case}/why/"]').first.get_attribute("href")
    assert href
    return href


def addresses(episode: Episode) -> list[str]:
    """Every page about the case and the child, but for the reasons of a duty."""
    return [
        f"/cases/{episode.case}/",
        "/missing/",
        f"/children/{episode.child}/",
        f"/children/{episode.child}/chronology/",
        f"/children/{episode.child}/chronology/?order=known&seriousness=routine&seriousness=x",
        f"/cases/{episode.standing}/",
        f"/cases/{episode.case}/as-known/",
        f"/cases/{episode.case}/as-known/?day=31&month=2&year=2026&time=9",
    ]


def astray(page: Page) -> list[str]:
    """Links within the page that lead nowhere in it."""
    wrong: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('a[href^="#"]')]
          .map((link) => link.getAttribute("href"))
          .filter((href) => !document.getElementById(href.slice(1)))"""
    )
    return wrong


def wider_than_the_screen(page: Page) -> list[str]:
    """What makes a page scroll sideways, if it does."""
    wide: list[str] = page.evaluate(
        """() => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return [];
          return [...document.querySelectorAll("body *")]
            .filter((each) => each.getBoundingClientRect().right > root.clientWidth + 1)
            .map((each) => `${each.className}: ${each.textContent.trim().slice(0, 40)}`);
        }"""
    )
    return wide


def look(page: Page, where: str, faults: Callable[[Page], list[str]] = violations) -> list[str]:
    """Everything that is wrong with a page as it stands."""
    wrong = [*faults(page), *links_to_nowhere(page), *astray(page)]
    if "Tegan" in page.title() or "Marlowe" in page.title() or "MC-" in page.title():
        wrong.append(f"title {page.title()}")
    return [f"{where}: {each}" for each in wrong]


@pytest.mark.parametrize("state", each(["empty", "full"], thoroughly={"empty"}))
def test_every_page_of_a_case_is_accessible_and_fits_a_phone(
    officer: Make, request: pytest.FixtureRequest, state: str
) -> None:
    episode: Episode = request.getfixturevalue(state)
    someone = officer()
    wrong: list[str] = []
    for address in addresses(episode):
        page = opened(someone, address)
        wrong += [*look(page, address, faults=by_day_and_night), *on_a_phone(page, address)]
    page = opened(someone, addresses(episode)[0])
    page = opened(someone, why_address(episode, page))
    expect(page.get_by_role("heading", name="Why is this due?")).to_be_visible()
    wrong += [*look(page, "why", faults=by_day_and_night), *on_a_phone(page, "why")]
    for address in ("/", "/alerts/", "/handover/", "/tour/", "/children/?q=tegan", "/drafts/"):
        wrong += on_a_phone(opened(someone, address), address)
    assert wrong == []


def opened(someone: Officer, address: str) -> Page:
    """A page, with everything on it that can be opened."""
    page = someone.go(address)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.locator("details").evaluate_all("(all) => { for (const one of all) one.open = true; }")
    return page


def on_a_phone(page: Page, where: str) -> list[str]:
    """What makes a page scroll sideways on a narrow phone."""
    desk = page.viewport_size
    assert desk is not None
    page.set_viewport_size(PHONE)
    wrong = [f"{where}: {each}" for each in wider_than_the_screen(page)]
    page.set_viewport_size(desk)
    return wrong


def test_the_pages_of_a_force_without_a_missing_child_say_that_they_are_empty(
    officer: Make, cast: Cast
) -> None:
    someone = officer()
    page = someone.go("/missing/")
    expect(page.get_by_text("No child is missing.")).to_be_visible()
    assert look(page, "board") == []
    page = someone.go(f"/children/{cast.child}/")
    expect(page.get_by_text("Nothing is due for this child.")).to_be_visible()
    expect(page.get_by_text("No closed case is recorded.")).to_be_visible()
    assert look(page, "child") == []
    page = someone.go(f"/cases/{cast.standing}/")
    expect(page.get_by_text("Nothing is due on this case.")).to_be_visible()
    assert look(page, "standing file") == []


def moment_typed(at: datetime) -> str:
    """A moment as the form of a past moment asks for it."""
    here = london(at)
    return f"?day={here.day}&month={here.month}&year={here.year}&time={here:%H:%M}"


def test_a_past_moment_sets_apart_what_was_recorded_later(officer: Make, full: Episode) -> None:
    someone = officer()
    at = full.begun + timedelta(hours=1)
    page = someone.go(f"/cases/{full.case}/as-known/{moment_typed(at)}")
    later = page.locator(".lapwing-timeline__item--later")
    expect(later).to_have_count(2)
    expect(later.first).to_contain_text("Recorded later: not known at this moment")
    expect(later.last).to_contain_text("Recorded two hours on")
    expect(page.get_by_text("Corrected ")).to_have_count(0)
    expect(page.get_by_label("Day")).to_have_value(str(london(at).day))
    expect(page.locator(".lapwing-mend")).to_have_count(0)
    assert look(page, "as known") == []
    page = someone.go(f"/cases/{full.case}/")
    expect(page.locator(".lapwing-timeline__item--later")).to_have_count(0)
    page.get_by_role("link", name="Corrected ").click()
    expect(page.locator(".lapwing-timeline__item:target")).to_contain_text("Said again, rightly")


def test_a_moment_that_never_was_is_told_at_the_box(officer: Make, full: Episode) -> None:
    page = officer().go(f"/cases/{full.case}/as-known/?day=31&month=2&year=2026&time=9")
    expect(page).to_have_title("Error: As it was known – Lapwing")
    page.locator(".govuk-error-summary a").first.click()
    expect(page.get_by_label("Day")).to_be_focused()
    expect(page.get_by_label("Day")).to_have_value("31")
    expect(page.get_by_label("Time")).to_have_value("9")


def test_the_steps_of_what_became_known_lead_to_their_moments(officer: Make, full: Episode) -> None:
    page = officer().go(f"/cases/{full.case}/as-known/")
    page.locator(".lapwing-steps a").first.click()
    expect(page.locator(".lapwing-timeline__item--later")).not_to_have_count(0)
    expect(page.locator(".lapwing-steps [aria-current]")).to_have_count(1)


def test_a_line_of_the_worklist_says_why_it_is_due(officer: Make, full: Episode) -> None:
    page = officer().go("/")
    page.get_by_role("link", name="Why is this due?").first.click()
    expect(page.get_by_role("heading", name="Why is this due?")).to_be_visible()
    expect(page.locator("main ul.govuk-list li").first).to_be_visible()
    expect(page.get_by_text("Source", exact=True)).to_be_visible()
    page.get_by_role("link", name="Back to the case").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Missing for")


@pytest.mark.parametrize("state", ["empty", "full"])
def test_what_is_printed_is_a_pdf(
    officer: Make, request: pytest.FixtureRequest, state: str
) -> None:
    episode: Episode = request.getfixturevalue(state)
    someone = officer()
    for path in (f"/cases/{episode.case}/briefing.pdf", "/handover/pack.pdf"):
        answer = someone.page.request.get(someone.site + path)
        assert answer.status == 200
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.headers["cache-control"]
        assert answer.body().startswith(b"%PDF")
        assert len(answer.body()) > 5_000


def test_a_childs_standing_file_has_no_briefing(officer: Make, full: Episode) -> None:
    someone = officer()
    path = f"/cases/{full.standing}/briefing.pdf"
    assert someone.page.request.get(someone.site + path).status == 404


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_shown_as_it_was_typed(officer: Make, cast: Cast, name: str) -> None:
    now = the_moment()
    (child,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given="", family=name),))],
        force="northmere",
        by=cast.users["sergeant"],
        now=now,
    )
    case = report(replace(cast, child=child.person), now, HARD)
    someone = officer()
    page = someone.page
    for path, where in (
        (f"/cases/{case}/", ".lapwing-person-banner__name bdi"),
        (f"/children/{child.person}/", ".lapwing-person-banner__name bdi"),
        (f"/cases/{case}/as-known/", ".lapwing-person-banner__name bdi"),
        ("/missing/", ".lapwing-board__row h2 bdi"),
        ("/", ".lapwing-line__child bdi"),
    ):
        someone.go(path)
        assert page.locator(where).first.text_content() in (name, f"{name}, {reference(page)}")
        assert name not in page.title()
    assert violations(page) == []
    assert someone.page.request.get(f"{someone.site}/cases/{case}/briefing.pdf").status == 200


def reference(page: Page) -> str:
    """The reference of the episode in a list's first line."""
    found = page.locator(".lapwing-line__child a").first
    return (found.text_content() or "").rsplit(", ", maxsplit=1)[-1] if found.count() else ""


def test_hard_text_stands_on_the_page_byte_for_byte(officer: Make, full: Episode) -> None:
    someone = officer()
    for path in (f"/cases/{full.case}/", f"/children/{full.child}/"):
        page = someone.go(path)
        texts = page.locator(".lapwing-typed").evaluate_all(
            "(all) => all.map((e) => e.textContent)"
        )
        assert texts.count(HARD) >= 3
