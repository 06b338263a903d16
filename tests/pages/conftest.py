"""A real server on the test's database, people who work there, and browsers signed in as them."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from http import HTTPStatus
from http.cookies import Morsel
from typing import Any
from uuid import UUID

import pytest
import uvicorn
from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings
from django.db import connections
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page

from lapwing.base.partial_date import BornOn
from lapwing.commands.database import close_connections
from lapwing.record import actions as record
from lapwing.web.moment import the_moment

PASSWORD = "correct horse battery staple"
FORBIDDEN = """addEventListener("securitypolicyviolation", (event) => lapwingForbidden(
  [event.effectiveDirective, event.blockedURI, event.sample, location.pathname].join(" ")));"""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong is told of, and nothing is fetched again: this halves what every page costs.
AXE = {
    "runOnly": {"type": "tag", "values": TAGS},
    "resultTypes": ["violations"],
    "preload": False,
}
# A page has a dozen colours, and axe reads each of them anew for every text: a third of its time.
COLOURS = """(() => {
  const known = new Map();
  const { prototype } = axe.commons.color.Color;
  const read = prototype.parseString;
  prototype.parseString = function (text) {
    if (!known.has(text)) {
      read.call(this, text);
      known.set(text, [this.r, this.g, this.b, this.alpha]);
    }
    [this.r, this.g, this.b, this.alpha] = known.get(text);
    return this;
  };
})();"""
AXE_PROGRAM = f"{AXE_SCRIPT};{COLOURS}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Cast:
    """Who works in the test's force, by role, and the child."""

    users: dict[str, UUID] = field(default_factory=dict)
    team: UUID
    child: UUID
    reference: str
    standing: UUID


ROLES = {
    "sergeant": "Gethin ap Rhisiart",
    "duty-inspector": "Rowena Mallory-Finch",
    "response-officer": "Niamh D'Arcy-Holt",
    "control-room-supervisor": "Siân Pryce-Ellis",
}


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    """A force, a team, one person in each role, all on duty, and one child."""
    now = the_moment()
    record.ensure_force("northmere", "Northmere Police")
    team = record.ensure_team("northmere", "response-fennick", "Response, Lower Fennick", now=now)
    users = {}
    for role, name in ROLES.items():
        user = record.make_user(
            number=role, name=name, force="northmere", password=PASSWORD, now=now
        )
        record.give_post(user, role, team, since=now, now=now)
        record.begin_tour(user, role, team, now=now, planned_until=None)
        users[role] = user
    (made,) = record.make_people(
        [
            record.NewPerson(
                names=(record.NewName(given="Tegan", family="Marlowe-Quill"),),
                birth=BornOn(day=date(2013, 5, 2)),
                school="Lower Fennick Academy",
            )
        ],
        force="northmere",
        by=users["sergeant"],
        now=now,
    )
    return Cast(
        users=users,
        team=team,
        child=made.person,
        reference=made.reference,
        standing=made.standing,
    )


@pytest.fixture
def pooled(transactional_db: None) -> Iterator[None]:
    """Connections from a pool, as the product has them: a new one costs more than a page's own."""
    close_connections()
    options = connections.settings["default"]["OPTIONS"]
    options["pool"] = {"min_size": 1, "max_size": 12, "timeout": 10}
    yield
    # What they have planned stays for the next test; each is given back.
    for one in connections.all(initialized_only=True):
        one.close()
    del options["pool"]


@pytest.fixture
def site(cast: Cast, pooled: None) -> Iterator[str]:
    """The whole product, served as it is served to officers, on a port of its own."""
    del cast
    from lapwing.web.asgi import application

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    # A request that is cut off leaves its connection to the database open: each has time to end.
    # A test's own requests share a connection, which must not be closed just as one is sent.
    config = uvicorn.Config(
        application,
        host="127.0.0.1",
        port=port,
        log_level="warning",
        timeout_graceful_shutdown=20,
        timeout_keep_alive=60,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(30)


@dataclass(frozen=True, kw_only=True, slots=True)
class Officer:
    """Somebody at a browser."""

    page: Page
    site: str
    troubles: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        """Open a page of the site."""
        self.page.goto(self.site + path)
        return self.page


@pytest.fixture
def officer(browser: Browser, site: str) -> Iterator[Callable[..., Officer]]:
    """Makes somebody at a browser of their own, signed in and at no page yet.

    Whoever must be seen to sign in is made with no role, and does so themselves (``sign_in``).
    """
    contexts: list[BrowserContext] = []
    people: list[Officer] = []

    def make(role: str | None = "sergeant", **options: Any) -> Officer:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        troubles: list[str] = []
        # Whatever the policy of a page forbids is a fault of the page, on every page of every test.
        context.expose_binding("lapwingForbidden", lambda _, what: troubles.append(what))
        context.add_init_script(FORBIDDEN)
        page = context.new_page()
        made = Officer(page=page, site=site, troubles=troubles)
        people.append(made)
        page.on("pageerror", lambda error: made.troubles.append(str(error)))
        page.on(
            "console",
            lambda line: (
                made.troubles.append(line.text) if "Content Security Policy" in line.text else None
            ),
        )
        if role is not None:
            kept = session_of(role, options.get("user_agent", ""))
            context.add_cookies(
                [
                    {
                        "name": kept.key,
                        "value": kept.value,
                        "url": site,
                        "httpOnly": bool(kept["httponly"]),
                        "sameSite": kept["samesite"],
                    }
                ]
            )
        return made

    yield make
    for context in contexts:
        context.close()
    assert not [trouble for each in people for trouble in each.troubles]


def session_of(number: str, agent: str) -> Morsel[str]:
    """The cookie of somebody who sent the form as a browser sends it, without any page's cost."""
    client = Client(headers={"user-agent": agent})
    answer = client.post("/sign-in/", {"number": number, "password": PASSWORD})
    assert answer.status_code == HTTPStatus.FOUND, answer.content
    return client.cookies[settings.SESSION_COOKIE_NAME]


def sign_in(officer: Officer, number: str, password: str = PASSWORD) -> None:
    """Sign in as somebody signs in, to the page that answers: a click alone does not wait."""
    if not officer.page.url.startswith(officer.site):
        officer.go("/sign-in/")
    officer.page.get_by_label("Staff number").fill(number)
    officer.page.get_by_label("Password", exact=True).fill(password)
    with officer.page.expect_navigation():
        officer.page.get_by_role("button", name="Sign in", exact=True).click()


def violations(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_PROGRAM)
    # What is well is not told of: to carry it here takes as long as many a page.
    wrong: list[str] = page.evaluate(
        """async (options) => (await axe.run(options)).violations.map(
          (each) => `${each.id}: ${JSON.stringify(each.nodes.map((node) => node.target))}`)""",
        AXE,
    )
    return wrong


def by_day_and_night(page: Page) -> list[str]:
    """What axe finds wrong with the page as it stands, light and dark."""
    wrong = []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        wrong += [f"{scheme}, {each}" for each in violations(page)]
    return wrong


def links_to_nowhere(page: Page) -> list[str]:
    """Error links that lead to no control, descriptions that do not stand, and doubled ids."""
    wrong: list[str] = page.evaluate(
        """() => {
          const wrong = [];
          for (const link of document.querySelectorAll(".govuk-error-summary__list a")) {
            const control = document.getElementById(link.hash.slice(1));
            if (!control || !control.matches("input, select, textarea, button"))
              wrong.push(`error link ${link.hash}`);
            else if (control.closest("[hidden]")) wrong.push(`hidden ${link.hash}`);
          }
          for (const each of document.querySelectorAll("[aria-describedby]"))
            for (const id of each.getAttribute("aria-describedby").trim().split(/\\s+/))
              if (!document.getElementById(id)) wrong.push(`described by ${id}`);
          const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
          for (const id of ids)
            if (ids.indexOf(id) !== ids.lastIndexOf(id)) wrong.push(`id ${id} twice`);
          return wrong;
        }"""
    )
    return wrong
