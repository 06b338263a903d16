"""The form on patrol in a browser: without a signal, closed and opened again, and sent once."""

import base64
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, BrowserType, Page, Route, expect

from lapwing.journal.models import EntryRow
from lapwing.record.actor import seeing_all
from lapwing.web.models import Arrived
from lapwing.web.patrol.form import KIND
from tests.pages.conftest import Cast, Officer, by_day_and_night, links_to_nowhere, sign_in

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
SPOKEN = "Dw i’n oer, medd hi; shoeless-in-the-stairwell"
WORDS = ("Tegan", "Marlowe-Quill", "shoeless-in-the-stairwell", "medd hi", "neglect")
# Everything that the browser keeps of this site, as bytes: each value of each record of each table.
KEPT = """async () => {
  const found = [];
  const walk = async (value) => {
    if (value instanceof CryptoKey) {
      found.push(`key ${value.type} ${value.extractable}`);
    } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer ?? value);
      found.push(btoa(String.fromCharCode(...bytes)));
      found.push(String.fromCharCode(...bytes));
    } else if (value && typeof value === "object") {
      for (const [name, each] of Object.entries(value)) { found.push(name); await walk(each); }
    } else found.push(String(value));
  };
  for (const { name } of await indexedDB.databases()) {
    const base = await new Promise((done) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
    });
    for (const table of base.objectStoreNames) {
      const rows = await new Promise((done) => {
        const asked = base.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => done(asked.result);
      });
      for (const row of rows) { found.push(`in ${table}`); await walk(row); }
    }
    base.close();
  }
  for (const store of [localStorage, sessionStorage]) await walk({ ...store });
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(`cached ${new URL(request.url).pathname}`);
      found.push(await (await cache.match(request)).text());
    }
  }
  return found;
}"""


def kept(page: Page) -> list[str]:
    """Everything that is kept on this phone."""
    found: list[str] = page.evaluate(KEPT)
    return found


def readable(found: list[str]) -> list[str]:
    """Which of the typed words stand there, in whatever way a text is written down."""
    whole = "\n".join(found)
    raw = whole.encode("utf-8", "replace")
    wrong = []
    for word in WORDS:
        ways = [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")]
        # In base64 a word stands at one of three places of its letters.
        ways += [in_base64(word.encode(), at) for at in range(3)]
        wrong += [word for way in ways if way in raw]
    return wrong


def in_base64(word: bytes, at: int) -> bytes:
    """Those letters of base64 that a word alone decides, where it begins at a byte of three."""
    return base64.b64encode(b"\0" * at + word)[-(-at * 4 // 3) : (at + len(word)) * 4 // 3]


def report_on(page: Page, birth: str = "The date, or part of it") -> None:
    """Answer one question a page, as a thumb does, until the list of all answers."""
    page.get_by_role("button", name="Begin").click()
    expect(page.locator("[data-step]:not([hidden])")).to_be_visible()
    chosen = {
        "birth": birth,
        "sex": "Female",
        "looked_after": "No",
        "significant_harm": "No",
        "concerns": "Neglect",
        "spoken_to": "Yes",
        "alone": "Yes",
        "domestic_abuse": "Not known",
        "sexual_image": "No",
        "exploitation": "No",
        "grade": "Medium",
    }
    typed = {
        "given": "Tegan",
        "family": "Marlowe-Quill",
        "born-day": "2",
        "born-month": "5",
        "born-year": "2013",
        "words": SPOKEN,
    }
    while page.locator("form[data-face=form]").is_visible():
        step = page.locator("[data-step]:not([hidden])")
        asked = [
            block
            for block in step.locator("[data-asked]").all()
            if block.locator(".lapwing-question").is_visible()
        ]
        for block in asked:
            name = block.get_attribute("data-asked") or ""
            if name in chosen:
                block.get_by_label(chosen[name], exact=True).check()
        for block in step.locator("[data-asked]").all():
            for control in block.locator("input[type=text], textarea").all():
                if not control.is_visible():
                    continue
                name = control.get_attribute("name") or ""
                if name in typed or block.get_attribute("data-missing"):
                    control.fill(typed.get(name, f"Seen: {name}."))
        step.get_by_role("button", name="Continue").click()


@pytest.fixture
def phone(
    browser_type: BrowserType,
    browser_type_launch_args: dict[str, Any],
    site: str,
    tmp_path: Path,
) -> Iterator[Callable[[], tuple[BrowserContext, Officer]]]:
    """A phone whose browser can be closed and opened again, with what it keeps."""
    opened: list[BrowserContext] = []

    def open_it() -> tuple[BrowserContext, Officer]:
        context = browser_type.launch_persistent_context(
            tmp_path / "phone", **browser_type_launch_args, **PHONE
        )
        opened.append(context)
        page = context.pages[0]
        troubles: list[str] = []
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on(
            "console",
            lambda line: (
                troubles.append(line.text) if "Content Security Policy" in line.text else None
            ),
        )
        return context, Officer(page=page, site=site, troubles=troubles)

    yield open_it
    for context in opened:
        context.close()


def submitted() -> list[EntryRow]:
    """The assessments on record."""
    with seeing_all("a test"):
        return list(EntryRow.objects.filter(kind=KIND))


def settled(page: Page) -> None:
    """Wait until the form is kept on the phone by its worker."""
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")


def test_a_report_written_without_a_signal_is_sealed_survives_closing_and_is_sent_once(
    phone: Callable[[], tuple[BrowserContext, Officer]], cast: Cast
) -> None:
    context, officer = phone()
    page = officer.page
    officer.go("/patrol/")
    expect(page.get_by_text("Sign in once on this phone first")).to_be_visible()
    page.get_by_role("link", name="Sign in", exact=True).click()
    sign_in(officer, "response-officer")
    officer.go("/patrol/")
    expect(page.get_by_role("button", name="Begin")).to_be_visible()
    settled(page)
    context.set_offline(True)
    page.reload()
    report_on(page)
    expect(page.get_by_role("heading", name="Check before you finish")).to_be_visible()
    # What is being written is kept under a key that no script can take out.
    page.reload()
    expect(page.get_by_role("heading", name="Check before you finish")).to_be_visible()
    assert SPOKEN in page.locator("[data-rows]").inner_text()
    found = kept(page)
    assert "in draft" in found
    assert "key secret false" in found
    assert readable([one for one in found if "<html" not in one]) == []
    assert by_day_and_night(page) == []
    page.get_by_role("button", name="Finish and send").click()
    strip = page.locator("[data-outbox]")
    expect(strip).to_contain_text("1 report saved on this phone")
    found = kept(page)
    assert "in outbox" in found
    assert "in draft" not in found
    assert readable([one for one in found if "<html" not in one]) == []
    shells = [one for one in found if "<html" in one]
    assert len(shells) == 1
    assert "Niamh" not in shells[0]
    context.close()

    context, officer = phone()
    page = officer.page
    context.set_offline(True)
    officer.go("/patrol/")
    strip = page.locator("[data-outbox]")
    expect(strip).to_contain_text("1 report saved on this phone")
    assert submitted() == []
    # The session went with the browser: it stays, and says what is to be done.
    context.set_offline(False)
    expect(strip).to_contain_text("Sign in to send")
    lost: list[str] = []
    signal: list[str] = []

    def lose(route: Route) -> None:
        """The server has taken it, and its answer never comes, until there is a signal again."""
        if signal:
            route.continue_()
            return
        answer = route.fetch()
        lost.append(answer.text())
        route.abort()

    context.route("**/patrol/arrive/", lose)
    page.locator("[data-outbox]").get_by_role("link", name="Sign in to send").click()
    with context.expect_event("requestfailed", lambda asked: asked.url.endswith("/arrive/")):
        sign_in(officer, "response-officer")
    other = context.new_page()
    with context.expect_event("requestfailed", lambda asked: asked.url.endswith("/arrive/")):
        other.goto(f"{officer.site}/patrol/")
    for each in (page, other):
        expect(each.locator("[data-outbox]")).to_contain_text("1 report saved on this phone")
    assert {json.loads(answer)["state"] for answer in lost} == {"recorded"}
    answered: list[int] = []
    context.on(
        "response",
        lambda answer: answered.append(answer.status) if "/arrive/" in answer.url else None,
    )
    signal.append("again")
    for each in (page, other):  # both have a signal again at one moment
        each.evaluate("() => { window.dispatchEvent(new Event('online')); }")
    for each in (page, other):
        expect(each.locator("[data-outbox]")).to_contain_text("Sent ")
        expect(each.locator("[data-outbox]")).not_to_contain_text("saved on this phone")
    assert answered == [200]
    (entry,) = submitted()
    assert entry.about_id == cast.child
    assert entry.answers["words"] == SPOKEN
    assert "in outbox" not in kept(page)
    assert officer.troubles == []


def test_each_question_is_a_page_of_its_own_with_room_for_a_thumb(
    officer: Callable[..., Officer],
) -> None:
    at = officer("response-officer", **PHONE)
    page = at.go("/patrol/")
    page.get_by_role("button", name="Begin").click()
    step = page.locator("[data-step]:not([hidden])")
    step.get_by_label("First names").fill("Tegan")
    step.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("Question 2 of")).to_be_visible()
    # What must be answered says so, and what was typed stays.
    step.get_by_role("button", name="Continue").click()
    expect(
        step.get_by_text("Choose an answer: What is known of their date of birth")
    ).to_be_visible()
    small = page.evaluate(
        """() => [...document.querySelectorAll(
            ".lapwing-patrol button, .lapwing-patrol input, .lapwing-patrol textarea, [data-back]")]
          .filter((each) => each.offsetParent !== null)
          .filter((each) => each.getBoundingClientRect().height < 43.5)
          .map((each) => each.outerHTML)"""
    )
    assert small == []
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_role("button", name="Back", exact=True).click()
    expect(step.get_by_label("First names")).to_have_value("Tegan")


def test_signing_out_wipes_the_draft_and_leaves_what_is_sealed_which_another_cannot_send(
    officer: Callable[..., Officer],
) -> None:
    at = officer("response-officer", **PHONE)
    page = at.go("/patrol/")
    settled(page)
    at.page.context.set_offline(True)
    report_on(page)
    page.get_by_role("button", name="Finish and send").click()
    expect(page.locator("[data-outbox]")).to_contain_text("1 report saved on this phone")
    page.get_by_role("button", name="Write another").click()
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("First names").fill("Tegan")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("Kept on this phone as you type.")).to_be_visible()
    page.route("**/patrol/arrive/", lambda route: route.abort())
    at.page.context.set_offline(False)
    at.go("/drafts/")
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
    found = kept(page)
    assert "in outbox" in found
    assert "in draft" not in found
    assert "in about" not in found
    page.unroute("**/patrol/arrive/")
    sign_in(at, "sergeant")
    at.go("/patrol/")
    expect(page.locator("[data-outbox]")).to_contain_text("somebody else’s saved on this phone")
    with seeing_all("a test"):
        assert Arrived.objects.count() == 0


def test_what_waits_for_a_person_is_said_on_every_page_until_they_have_placed_it(
    officer: Callable[..., Officer], cast: Cast
) -> None:
    at = officer("response-officer", **PHONE)
    page = at.go("/patrol/")
    # An older form, kept on the phone since spring, and a child of whom the birth is not known.
    page.evaluate(
        """() => { const place = document.querySelector("[data-patrol]");
          place.dataset.form = "as it was in spring"; }"""
    )
    report_on(page, birth="Nothing")
    page.get_by_role("button", name="Finish and send").click()
    strip = page.locator("[data-outbox]")
    expect(strip).to_contain_text("1 report needs you")
    at.go("/drafts/")
    strip.get_by_role("link", name="1 report needs you").click()
    page.get_by_role("link", name="Tegan Marlowe-Quill").click()
    expect(page.get_by_role("heading", name="Who is the child?")).to_be_visible()
    assert by_day_and_night(page) == []
    page.get_by_role("button", name="This is the child").first.click()
    expect(page).to_have_url(f"{at.site}/cases/{_case()}/")
    expect(strip).not_to_contain_text("needs you")
    (entry,) = submitted()
    assert entry.about_id == cast.child


def _case() -> str:
    (entry,) = submitted()
    return str(entry.case_id)


def test_the_look_for_typed_words_finds_them_however_they_are_written_down() -> None:
    for word in WORDS:
        for before in ("", "x", "xy", "xyz"):
            text = f"{before}{word} and more"
            assert word in readable([text])
            assert word in readable([base64.b64encode(text.encode()).decode()])
    assert readable(["nothing of the kind", base64.b64encode(bytes(range(256))).decode()]) == []
