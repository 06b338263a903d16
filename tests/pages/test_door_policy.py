"""What a page may do in a real browser, what is reported, and who else may ask for a page."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import cache
from playwright.sync_api import Browser, Page, expect

from lapwing.web.models import PolicyViolation
from tests.pages.conftest import Cast, Officer, sign_in

Make = Callable[..., Officer]
# Each way by which text could become a part of a page, and so a script of somebody else's.
SINKS = {
    "innerHTML": "() => { document.body.innerHTML = '<p>text</p>'; }",
    "outerHTML": "() => { document.body.firstElementChild.outerHTML = '<p>text</p>'; }",
    "insertAdjacentHTML": "() => document.body.insertAdjacentHTML('beforeend', '<p>text</p>')",
    "srcdoc": "() => { document.createElement('iframe').srcdoc = '<p>text</p>'; }",
    "script": "() => { document.createElement('script').src = '/assets/lapwing/js/keys.js'; }",
    "script text": "() => { document.createElement('script').text = 'window.ran = true'; }",
    "another policy": "() => trustedTypes.createPolicy('other', { createHTML: (text) => text })",
    "the policy again": "() => trustedTypes.createPolicy('lapwing', { createHTML: (t) => t })",
    "a default policy": "() => trustedTypes.createPolicy('default', { createHTML: (t) => t })",
}


@pytest.fixture
def reporter(browser: Browser, site: str) -> Iterator[Page]:
    """Somebody signed in, whose faults are the test's own."""
    cache.clear()
    context = browser.new_context()
    page = context.new_page()
    sign_in(Officer(page=page, site=site), "sergeant")
    expect(page.locator(".lapwing-person")).to_be_visible()
    yield page
    page.goto("about:blank")
    page.wait_for_timeout(500)  # what the page reported is answered before its browser is gone
    context.close()


def reported(directive: str) -> PolicyViolation:
    """What was reported of this directive, once it has come."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if found := PolicyViolation.objects.filter(directive=directive).first():
            return found
        time.sleep(0.1)
    raise AssertionError(f"nothing was reported of {directive}")


def test_no_text_becomes_a_part_of_a_page(reporter: Page) -> None:
    thrown = {
        sink: reporter.evaluate(
            "() => { try { (" + program + ")(); return ''; } catch (e) { return e.name; } }"
        )
        for sink, program in SINKS.items()
    }
    assert thrown == dict.fromkeys(SINKS, "TypeError")


def test_neither_a_script_in_the_page_nor_another_site_is_allowed(reporter: Page) -> None:
    reporter.evaluate(
        """() => {
          const script = document.createElement("script");
          script.append("window.ran = true");
          document.head.append(script);
          const mark = document.createElement("p");
          try { mark.setAttribute("onclick", "window.ran = true"); } catch { /* as it should */ }
          document.body.append(mark);
          mark.click();
          const image = document.createElement("img");
          image.src = "http://127.0.0.1:9/a?of=a-child";
          document.body.append(image);
        }"""
    )
    assert reporter.evaluate("() => window.ran") is None
    found = reported("img-src")
    assert found.blocked == "http://127.0.0.1"


def test_not_even_our_own_scripts_may_make_a_script_of_text(reporter: Page, site: str) -> None:
    # What a tool runs in a page may; what the page itself loads may not.
    reporter.route(
        "**/lapwing/js/keys.js",
        lambda route: route.fulfill(
            content_type="text/javascript",
            body="""window.refused = 0;
              for (const make of [() => eval("window.ran = true"),
                                  () => new Function("window.ran = true")(),
                                  () => setTimeout("window.ran = true")])
                try { make(); } catch { window.refused += 1; }
              export function startKeys() {}""",
        ),
    )
    reporter.goto(f"{site}/drafts/")
    reporter.wait_for_function("() => window.refused === 3")
    assert reporter.evaluate("() => window.ran") is None


def test_what_was_forbidden_is_reported_without_anything_of_a_person(
    reporter: Page, site: str, cast: Cast
) -> None:
    path = f"/children/{cast.child}/?of=Tegan"
    for _ in range(2):
        reporter.goto(site + path)
        reporter.evaluate(
            """() => { try { document.body.innerHTML = "<b>Tegan Marlowe-Quill</b>"; } catch {} }"""
        )
    found = reported("require-trusted-types-for")
    assert found.page == "children/<uuid:person>/"
    kept = str(list(PolicyViolation.objects.values()))
    for personal in ("Tegan", "Marlowe", str(cast.child)):
        assert personal not in kept


def test_pages_that_read_themselves_again_do_so_by_the_one_policy(
    officer: Make, cast: Cast
) -> None:
    someone = officer("sergeant")
    for path, part in (
        ("/", "#worklist-lines"),
        ("/alerts/", "#alert-lines"),
        ("/missing/", "#board-rows"),
    ):
        page = someone.go(path)
        page.locator(part).evaluate("(part) => { part.dataset.before = 'yes'; }")
        # As if something had changed since: what is shown already is not sent again.
        page.locator("#shown").evaluate("(field) => { field.value = ''; }")
        page.evaluate("() => document.body.dispatchEvent(new CustomEvent('lapwing:changed'))")
        expect(page.locator(part)).not_to_have_attribute("data-before", "yes")
        expect(page.locator(part)).to_be_visible()


def test_another_sites_form_does_nothing_however_it_was_made(
    officer: Make, site: str, browser: Browser
) -> None:
    someone = officer()
    elsewhere = site.replace("127.0.0.1", "localhost")
    page = someone.go("/")
    # The same cookies, a good hidden field, and another site that sends it.
    token = page.locator("[name=csrfmiddlewaretoken]").first.input_value()
    page.route(
        f"{elsewhere}/elsewhere/",
        lambda route: route.fulfill(
            content_type="text/html",
            body=f"<form method=post action='{site}/sign-out/'>"
            f"<input name=csrfmiddlewaretoken value='{token}'><button>Win</button></form>",
        ),
    )
    page.goto(f"{elsewhere}/elsewhere/")
    with page.expect_response("**/sign-out/") as answered:
        page.get_by_role("button", name="Win").click()
    assert answered.value.status == 403
    assert "sent by another site" in answered.value.text()
    someone.go("/drafts/")
    expect(page.locator(".lapwing-person")).to_be_visible()


def test_another_sites_link_opens_a_page_but_no_other_site_reads_or_frames_one(
    officer: Make, site: str
) -> None:
    someone = officer()
    page = someone.page
    elsewhere = site.replace("127.0.0.1", "localhost")
    page.route(
        f"{elsewhere}/elsewhere/",
        lambda route: route.fulfill(
            content_type="text/html",
            body=f"<a href='{site}/drafts/'>Drafts</a><iframe src='{site}/drafts/'></iframe>",
        ),
    )
    page.goto(f"{elsewhere}/elsewhere/")
    expect(page.frame_locator("iframe").get_by_text("drafts")).to_have_count(0)
    told = page.evaluate(
        "(address) => fetch(address, {mode: 'no-cors'}).then(() => 'read', () => 'refused')",
        f"{site}/alerts/",
    )
    assert told == "refused"
    page.get_by_role("link", name="Drafts").click()
    # The session's cookie is not sent from elsewhere but with a link to a page.
    expect(page.get_by_role("heading", name="Your drafts")).to_be_visible()


def test_every_answer_carries_the_policy(officer: Make) -> None:
    someone = officer()
    expect(someone.go("/").locator(".lapwing-person")).to_be_visible()
    for path in ("/sign-in/", "/", "/assets/lapwing/js/keys.js", "/healthz", "/no"):
        answer = someone.page.request.get(someone.site + path)
        headers: dict[str, Any] = answer.headers
        assert "require-trusted-types-for 'script'" in headers["content-security-policy"], path
        assert "default-src 'none'" in headers["content-security-policy"], path
        assert "unsafe" not in headers["content-security-policy"], path
        assert headers["cross-origin-opener-policy"] == "same-origin", path
        assert headers["x-content-type-options"] == "nosniff", path
        if not path.startswith("/assets/"):
            assert headers["cache-control"] == "no-store", path
