"""Ten roles at a browser: what each can and cannot do, by clicking from the front page.

The table below was written from the policy paper by hand and is compared twice: with the published
page on roles, and with what somebody in the role finds in Chromium. What is offered must work, and
what is not offered must be refused, in a sentence, to whoever types its address. A change of the
policy that nobody meant fails here; one that is meant is written here, too.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Locator, Page, ViewportSize

from lapwing.base.refusals import Refusal
from lapwing.casework import door, glass
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.models import Case
from lapwing.record.roles import ROLES
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, violations
from tests.reach import each

Make = Callable[..., Officer]
PAPER = Path(__file__).resolve().parents[2] / "docs" / "roles.md"

MAY, RING, MAY_NOT = "may", "is told whom to ring", "may not"

# What is tried, as the paper calls it: the act, of a case that is kept so, by what one is to it.
TRIED: Mapping[str, tuple[str, str, str]] = {
    "read an ordinary case": ("See", "ordinary", ""),
    "read a restricted case": ("See", "restricted", ""),
    "read a covert case": ("See", "covert", ""),
    "record on an ordinary case": ("Record on a case", "ordinary", ""),
    "record on a restricted case": ("Record on a case", "restricted", ""),
    "answer for an agency": ("Answer for a partner agency", "ordinary", ""),
    "print an ordinary case": ("Take a copy out", "ordinary", ""),
    "print a restricted case": ("Take a copy out", "restricted", ""),
    "share an ordinary case": ("Share with a partner agency", "ordinary", ""),
    "share a restricted case": ("Share with a partner agency", "restricted", ""),
    "say how sensitive a case is": (
        "Say how sensitive it is, and assign by name",
        "ordinary",
        "",
    ),
    "break the glass": ("Break the glass", "restricted", ""),
    "read what glass was broken for": ("See", "restricted", "broke the glass"),
    "review broken glass": ("Review a broken glass", "restricted", ""),
    "read the log of an ordinary case": ("Read who looked", "ordinary", ""),
    "read the log of a covert case": ("Read who looked", "covert", ""),
    "sample who looked": ("Sample who looked, and review it", "ordinary", ""),
    "join two records": ("Say whether two records are of one person", "ordinary", ""),
    "find people": ("find people", "", ""),
    "add a person": ("add a person", "", ""),
    "go on duty": ("go on duty", "", ""),
    "see who is on duty": ("see who is on duty", "", ""),
    "say who has a conflict of interest": ("say who has a conflict of interest", "", ""),
    "manage users": ("manage users", "", ""),
    "read inspections": (
        "read inspection reports and what became of recommendations",
        "",
        "",
    ),
    "read measures": ("read how often duties were met", "", ""),
    "check custody records": ("check custody records", "", ""),
    "sample work": ("draw samples of work and review them", "", ""),
    "read figures": ("read figures and packs for partners", "", ""),
    "work the unit's queue": ("work the queue of the safeguarding unit", "", ""),
}
AT_WORK = frozenset({"find people", "add a person", "go on duty", "see who is on duty"})
OFFICER = AT_WORK | {
    "read an ordinary case",
    "record on an ordinary case",
    "record on a restricted case",
    "print an ordinary case",
    "share an ordinary case",
    "break the glass",
    "read what glass was broken for",
}
POINTED = frozenset(
    {"read a restricted case", "print a restricted case", "share a restricted case"}
)
REVIEWS = frozenset({"review broken glass", "read the log of an ordinary case"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """What a role may do, of what it is told whom to ring, where it is led, and by rank."""

    may: frozenset[str] = frozenset()
    ring: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()
    withdraws: bool = False  # an entry of somebody else's
    reviews_as: frozenset[str] = frozenset()  # whose review of an episode is theirs to record


SHIFT = (
    "Worklist",
    "Children missing now",
    "Detained or protected now",
    "Open cases",
    "Diary",
    "Find a child",
    "Alerts",
    "Needs you",
    "Handover",
    "Who is on duty",
)
JOINING = (*SHIFT[:-1], "On record twice?", SHIFT[-1])
JOINERS = OFFICER | {"join two records"}
SERGEANTS = frozenset({"supervisor"})
INSPECTORS = frozenset({"supervisor", "inspector"})
TABLE: Mapping[str, Expected] = {
    "call-handler": Expected(may=OFFICER, ring=POINTED, places=SHIFT),
    "response-officer": Expected(may=OFFICER, ring=POINTED, places=SHIFT),
    "missing-team": Expected(may=JOINERS, ring=POINTED, places=JOINING),
    "sergeant": Expected(
        may=JOINERS | {"read measures"},
        ring=POINTED,
        places=(*JOINING[:-1], "Measures", JOINING[-1]),
        withdraws=True,
        reviews_as=SERGEANTS,
    ),
    "duty-inspector": Expected(
        may=JOINERS | {"read inspections", "read measures"},
        ring=POINTED,
        places=(*JOINING[:-1], "Audits", "Inspections", "Measures", JOINING[-1]),
        withdraws=True,
        reviews_as=INSPECTORS,
    ),
    "safeguarding-inspector": Expected(
        may=JOINERS
        | POINTED
        | {"say how sensitive a case is"}
        | {"work the unit's queue", "sample work", "read inspections", "read measures"}
        | {"read figures"},
        places=(
            *(*JOINING[:5], "Triage queue", *JOINING[5:-1]),
            *("Samples", "Audits", "Inspections", "Measures", "Figures", JOINING[-1]),
        ),
        withdraws=True,
        reviews_as=INSPECTORS,
    ),
    "local-authority": Expected(
        # The one that was shared with them.
        may=frozenset({"read an ordinary case", "answer for an agency"}),
        places=("Shared with you",),
    ),
    "privacy-officer": Expected(may=REVIEWS, places=("Broken glass", "Who has looked")),
    "professional-standards": Expected(
        may=REVIEWS
        | {
            "read the log of a covert case",
            "sample who looked",
            "say who has a conflict of interest",
        },
        places=("Broken glass", "Who has looked", "Odd looks", "Conflicts of interest"),
    ),
    "system-administrator": Expected(
        may=frozenset({"see who is on duty", "manage users"}),
        places=("Who works here", "Who is on duty"),
    ),
}
SHARED_WITH_THEM = "shared with their agency"


def answer(role: str, act: str) -> str:
    """What the table says of one act."""
    row = TABLE[role]
    return MAY if act in row.may else RING if act in row.ring else MAY_NOT


# --- The table and the published page -------------------------------------------------------------


def test_the_published_page_says_the_same_of_each_role() -> None:
    sections = published()
    wrong = [
        (role, act, answer(role, act), said)
        for role in TABLE
        for act, (doing, kept, tie) in TRIED.items()
        if (said := of_the_paper(sections[ROLES[role].title], doing, kept, tie, role))
        != answer(role, act)
    ]
    assert len(TABLE) == 10
    assert wrong == []


def published() -> dict[str, str]:
    """The section of each role on the published page."""
    found: dict[str, str] = {}
    for section in PAPER.read_text(encoding="utf-8").split("\n## ")[1:]:
        titles, _, text = section.partition("\n")
        found |= dict.fromkeys(titles.split(", "), text)
    return found


def of_the_paper(section: str, doing: str, kept: str, tie: str, role: str) -> str:
    """What a section says of one act, for somebody who is nothing else to the case."""
    if not kept:
        can = re.search(r"^Otherwise can: (.*)\.$", section, re.MULTILINE)
        assert can is not None
        return MAY if doing in can[1].split(", ") else MAY_NOT
    ties = {tie} | ({SHARED_WITH_THEM} if ROLES[role].partner and kept == "ordinary" else set())
    for line in section.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        of_this = cells[0].startswith("See") and "what was told" in cells[0]
        if cells[0] != doing and not (doing == "See" and of_this):
            continue
        for item in cells[1].split("; "):
            named, _, only = item.partition(" (")
            if named == kept and (not only or ties & set(only.rstrip(")").split(", "))):
                return MAY
        return RING if kept in cells[2].split("; ") else MAY_NOT
    return MAY_NOT


# --- The children ---------------------------------------------------------------------------------

DESK = "the quiet desk, 01632 960188"


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One episode: whose, how closely it is kept, and words that stand in it alone."""

    case: UUID
    child: str
    reference: str
    mark: str
    entry: str

    @property
    def address(self) -> str:
        """Its page."""
        return f"/cases/{self.case}/"

    def form(self, kind: str, asked: str = "") -> str:
        """A form on it."""
        return f"{self.address}record/{kind}/{asked}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Night:
    """Three children who are missing, and a restricted episode's desk."""

    ordinary: Told
    restricted: Told
    covert: Told


CHILDREN = {
    "ordinary": ("Tegan", "Marlowe-Quill", "towards-the-boathouse"),
    "restricted": ("Idris", "Penhaligon", "behind-the-granary"),
    "covert": ("Ottoline", "Farthingale", "under-the-viaduct"),
}


@pytest.fixture
def night(cast: Cast) -> Night:
    """Somebody in each role, and three episodes told and classified through the door."""
    now = the_moment()
    others = {"writer": "head-of-public-protection", "breaker": "response-officer"}
    for number in (*TABLE, *others):
        if number not in cast.users:
            role = others.get(number, number)
            team = record.ensure_team("northmere", number, f"The team of {number}", now=now)
            cast.users[number] = record.make_user(
                number=number, name=f"Wynne {number.title()}", force="northmere",
                password=PASSWORD, now=now,
            )  # fmt: skip
            record.give_post(cast.users[number], role, team, since=now, now=now)
    told = {kept: reported(cast, kept) for kept in CHILDREN}
    # Nobody who is tried is anything to them: they are of no team's, and nobody supervises them.
    Case.objects.filter(pk__in=[one.case for one in told.values()]).update(team=None)
    agency = queries.viewer_of(cast.users["local-authority"], the_moment())
    assert agency is not None
    say(
        cast, told["ordinary"].case, "case-shared",
        agency=str(agency.team), gateway="CA89-47", shared="Where she goes.",
    )  # fmt: skip
    for kept in ("restricted", "covert"):
        say(
            cast, told[kept].case, "case-classified",
            sensitivity=kept, handling="P", desk=DESK, reason="An enquiry.",
        )  # fmt: skip
    # A glass that was broken already, so that whoever reviews finds one.
    breaker = queries.viewer_of(cast.users["breaker"], the_moment())
    assert breaker is not None
    broken = glass.break_glass(breaker, the_moment(), told["restricted"].case, "danger")
    assert not isinstance(broken, Refusal), broken
    return Night(**told)


def say(
    cast: Cast, case: UUID | None, kind: str, about: UUID | None = None, **said: str
) -> Recorded:
    """Record one entry as the writer, whom nobody who is tried is."""
    who = queries.viewer_of(cast.users["writer"], the_moment())
    assert who is not None
    done = door.record(
        who,
        the_moment(),
        Draft(kind=kind, key=uuid4(), case=case, about=about, answers=said),
    )
    assert isinstance(done, Recorded), done
    return done


def reported(cast: Cast, kept: str) -> Told:
    """A child who is missing."""
    given, family, mark = CHILDREN[kept]
    child = cast.child
    if kept != "ordinary":
        (made,) = record.make_people(
            [record.NewPerson(names=(record.NewName(given=given, family=family),))],
            force="northmere",
            by=cast.users["sergeant"],
            now=the_moment(),
        )
        child = made.person
    done = say(
        cast, None, "missing-reported", about=child,
        reported_by="Her aunt", circumstances=f"Went {mark}.", in_care="no",
        classification="missing",
    )  # fmt: skip
    case = UUID(done.entry.case)
    return Told(
        case=case,
        child=f"{given} {family}",
        reference=Case.objects.get(pk=case).reference,
        mark=mark,
        entry=done.entry.id,
    )


# --- At the browser -------------------------------------------------------------------------------

PHONE, DESK_WIDE = ViewportSize(width=360, height=740), ViewportSize(width=1280, height=900)


@dataclass(kw_only=True, slots=True)
class AtWork:
    """Somebody at work in one role, and what they found."""

    role: str
    officer: Officer
    night: Night
    places: tuple[str, ...] = ()
    found: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    @property
    def page(self) -> Page:
        """Their page."""
        return self.officer.page

    def note(self, act: str, found: str) -> None:
        """What became of one act."""
        self.found[act] = found

    def check(self, holds: bool, otherwise: str) -> None:
        """Something that must be so, whoever they are."""
        if not holds:
            self.wrong.append(f"{self.role}, {self.page.url}: {otherwise}")

    def click(self, link: Locator) -> int:
        """Go where a link or a button leads; the status of what answers."""
        with self.page.expect_navigation() as arrived:
            link.click()
        return arrived.value.status

    def home(self) -> Page:
        """The front page, by the mark at the head of every page."""
        self.click(self.page.get_by_role("banner").get_by_role("link", name="Lapwing"))
        return self.page

    def go(self, place: str) -> Page:
        """A place of the navigation, by its name."""
        main = self.page.get_by_role("navigation", name="Main")
        status = self.click(main.get_by_role("link", name=place))
        self.check(status == 200, f"“{place}” is offered and answers {status}")
        return self.page

    def look(self, name: str) -> None:
        """Search for somebody, on the page that searches."""
        self.page.get_by_label("Who?").fill(name)
        self.click(self.page.get_by_role("button", name="Look"))

    def button(self, name: str) -> None:
        """Press the button of this name."""
        self.click(self.page.get_by_role("button", name=name, exact=True))

    def link(self, name: str) -> None:
        """Follow the link of this name."""
        self.click(self.page.get_by_role("link", name=name, exact=True))

    def typed(self, address: str) -> tuple[int, str]:
        """What a typed address answers: its status, and its heading with what stands below."""
        answered = self.page.request.get(self.officer.site + address)
        if answered.headers["content-type"] == "application/pdf":
            return answered.status, "a paper"
        text = re.sub(r"<[^>]+>", " ", answered.text().partition("<main")[2].partition("</main")[0])
        return answered.status, " ".join(text.partition(">")[2].split())

    def refused(self, address: str) -> str:
        """How a typed address is refused: by whom to ring, in a sentence, or not at all."""
        status, text = self.typed(address)
        if "There is a restricted record" in text:
            return RING
        if status in (403, 404) and re.match(r"[A-Z“].*\. [A-Z].*\.", text):
            return MAY_NOT
        return f"typed {address} answers {status}: {text[:80]}"

    def offered(self, address: str) -> str:
        """A way on this page: offered and let in, or not offered and refused."""
        if not self.page.locator(f'main a[href="{address}"]').count():
            return self.refused(address)
        status, _ = self.typed(address)
        return MAY if status == 200 else f"offered {address} answers {status}"


# What these four may do, others of the ten may, too; thoroughly, all ten walk round.
LIKE_OTHERS = {"call-handler", "response-officer", "missing-team", "duty-inspector"}


@pytest.mark.parametrize("role", each(TABLE, thoroughly=LIKE_OTHERS))
def test_each_role_can_do_what_is_published_and_nothing_else(
    officer: Make, night: Night, role: str
) -> None:
    at = AtWork(role=role, officer=officer(role), night=night)
    at.page.set_default_timeout(15_000)
    walk(at)
    wrong = at.wrong
    if at.places != TABLE[role].places:
        wrong.append(f"{role} is led to {at.places}")
    wrong += [
        f"{role}, {act}: published “{answer(role, act)}”, found “{at.found.get(act)}”"
        for act in TRIED
        if at.found.get(act) != answer(role, act)
    ]
    assert not wrong, "\n".join(wrong)


def walk(at: AtWork) -> None:
    """Everything that one person tries, from their front page."""
    at.officer.go("/")
    links = at.page.get_by_role("navigation", name="Main").get_by_role("link")
    names = {address: place for place, address in ADDRESSES.items()}
    hrefs = [one.get_attribute("href") or "" for one in links.all()]
    at.places = tuple(names.get(href, href) for href in hrefs)
    at.check((faults := violations(at.page)) == [], f"the front page has {faults}")
    fits_a_phone(at)
    try_places(at)
    try_finding(at)
    if "Shared with you" in at.places:
        shared = at.go("Shared with you")
        at.click(shared.get_by_role("link", name=at.night.ordinary.child).first)
    try_ordinary(at)
    try_restricted(at)
    try_covert(at)
    try_overseeing(at)


ADDRESSES = {
    "Worklist": "/", "Children missing now": "/missing/", "Open cases": "/open/",
    "Detained or protected now": "/held/",
    "Diary": "/diary/", "Triage queue": "/triage/", "Samples": "/samples/",
    "Audits": "/audits/", "Inspections": "/inspections/", "Measures": "/measures/",
    "Figures": "/figures/",
    "Custody records to check": "/custody-checks/",
    "Find a child": "/children/", "Needs you": "/needs-you/",
    "Alerts": "/alerts/", "Handover": "/handover/", "Broken glass": "/glass/",
    "On record twice?": "/twice/",
    "Who has looked": "/looks/", "Odd looks": "/looks/odd/", "Conflicts of interest": "/conflicts/",
    "Who works here": "/staff/", "Who is on duty": "/on-duty/", "Shared with you": "/shared/",
}  # fmt: skip


def fits_a_phone(at: AtWork) -> None:
    """Nothing on the page that they are on is wider than a phone."""
    at.page.set_viewport_size(PHONE)
    wide = at.page.evaluate("document.documentElement.scrollWidth > innerWidth")
    at.check(not wide, "wider than a phone")
    at.page.set_viewport_size(DESK_WIDE)


def try_places(at: AtWork) -> None:
    """Each place that is offered opens; each that is not is refused to whoever types it."""
    for place, address in ADDRESSES.items():
        if place in at.places:
            at.go(place)
        # The front page of whoever has none leads to where they begin; a conflict of interest of
        # one's own may be said by anybody.
        elif place not in ("Worklist", "Conflicts of interest"):
            at.check((answered := at.refused(address)) == MAY_NOT, f"{place}: {answered}")
    joins = "On record twice?" in at.places
    at.note("join two records", MAY if joins else at.refused("/twice/"))
    checks = "Custody records to check" in at.places
    at.note("check custody records", MAY if checks else at.refused("/custody-checks/"))
    samples = "Samples" in at.places
    at.note("sample work", MAY if samples else at.refused("/samples/"))
    reads = "Inspections" in at.places
    at.note("read inspections", MAY if reads else at.refused("/inspections/"))
    counts = "Measures" in at.places
    at.note("read measures", MAY if counts else at.refused("/measures/"))
    figures = "Figures" in at.places
    at.note("read figures", MAY if figures else at.refused("/figures/"))
    queue = "Triage queue" in at.places
    at.note("work the unit's queue", MAY if queue else at.refused("/triage/"))
    at.note("see who is on duty", MAY if "Who is on duty" in at.places else MAY_NOT)
    on_tour = at.home().get_by_role("banner").get_by_role("link", name=re.compile("duty"))
    at.note(
        "go on duty",
        MAY if on_tour.count() and at.typed("/tour/")[0] == 200 else at.refused("/tour/"),
    )
    if at.role == "system-administrator":
        at.check("you see no child" in at.page.inner_text("main"), "it does not say why it is bare")


def try_finding(at: AtWork) -> None:
    """The board, the search, and a child who is not on record."""
    night = at.night
    if "Find a child" not in at.places:
        at.note("find people", at.refused("/children/?q=Tegan"))
        at.note("add a person", at.refused("/begin/missing-reported/new/"))
        return
    board = at.go("Children missing now").inner_text("main")
    at.check(night.ordinary.child in board, "the board lacks a child")
    at.check(night.restricted.child in board, "the board lacks a restricted child")
    ring = f"ring {DESK}" in board
    at.check(ring == (answer(at.role, "read a restricted case") == RING), f"the board rings {ring}")
    at.check(night.covert.child not in board, "the board shows a covert episode")
    at.check(night.covert.reference not in board, "the board names a covert episode")
    at.home()
    at.button("Report a missing child")
    at.look("Nobody of this name")
    at.link("Report a missing child")
    at.note("add a person", MAY if at.page.get_by_label("Family name").count() else "no form")
    at.go("Find a child")
    at.look(night.ordinary.child)
    hits = at.page.get_by_role("link", name=night.ordinary.child, exact=True)
    at.note("find people", MAY if hits.count() == 1 else f"{hits.count()} found")
    at.click(hits)


def reads(at: AtWork, told: Told) -> str:
    """Whether the page that they are on now, or else its typed address, tells an episode."""
    if told.address not in at.page.url:
        return at.refused(told.address)
    if told.mark in at.page.content():
        return MAY
    shown = at.page.inner_text("main")
    pointed = f"Ring {DESK} now" in shown and "Why can I not see this?" in shown
    return RING if pointed else f"a page without its words: {shown[:80]}"


def try_ordinary(at: AtWork) -> None:
    """Read it, and whatever may be done from there; it is open on the page, if it was found."""
    told, row = at.night.ordinary, TABLE[at.role]
    fits_a_phone(at)
    at.note("read an ordinary case", reads(at, told))
    at.note("print an ordinary case", at.offered(f"{told.address}briefing.pdf"))
    at.note("share an ordinary case", at.offered(told.form("case-shared")))
    at.note("say how sensitive a case is", at.offered(told.form("case-classified")))
    at.note("record on an ordinary case", at.offered(told.form("note-added")))
    at.note("answer for an agency", at.offered(told.form("agency-information-given")))
    for whose in ("supervisor", "inspector", "superintendent"):
        got = at.offered(told.form(f"missing-{whose}-reviewed"))
        at.check(got == (MAY if whose in row.reviews_as else MAY_NOT), f"{whose}'s review: {got}")
    withdrawing = at.offered(told.form("entry-withdrawn", f"?corrects={told.entry}"))
    at.check(withdrawing == (MAY if row.withdraws else MAY_NOT), f"withdrawing: {withdrawing}")
    if at.found["record on an ordinary case"] == MAY:
        at.check(records(at, "Seen by the mill."), "the note was not recorded")


def records(at: AtWork, words: str) -> bool:
    """Add a note from the page that they are on, to the end."""
    at.page.get_by_text("Anything else", exact=True).click()
    at.link("Add a note")
    at.page.get_by_label("What should others know?").fill(words)
    at.button("Continue")
    at.button("Record it")
    return "/recorded/" in at.page.url and "Recorded" in at.page.inner_text("main")


def try_restricted(at: AtWork) -> None:
    """The pointer, what may be done with it, and the glass; or the whole, for those who protect."""
    told = at.night.restricted
    if at.found["find people"] == MAY:
        at.go("Find a child")
        at.look(told.child)
        ring = f"ring {DESK}" in at.page.inner_text("main")
        at.check(ring == (answer(at.role, "read a restricted case") == RING), f"rings {ring}")
        at.link(told.child)
    reading = reads(at, told)
    fits_a_phone(at)
    at.note("read a restricted case", reading)
    at.note("print a restricted case", at.offered(f"{told.address}briefing.pdf"))
    at.note("share a restricted case", at.offered(told.form("case-shared")))
    at.note("record on a restricted case", at.offered(told.form("note-added")))
    if reading == MAY:  # who sees it already is led to it, and breaks nothing
        at.officer.go(f"{told.address}glass/")
        at.note("break the glass", reads(at, told))
        at.note("read what glass was broken for", reads(at, told))
        return
    if reading != RING:
        at.note("break the glass", at.refused(f"{told.address}glass/"))
        at.note("read what glass was broken for", at.refused(told.address))
        return
    at.check(records(at, "Seen by the weir."), "nothing was recorded on the restricted case")
    at.check(told.mark not in at.page.content(), "recording showed what was told")
    at.officer.go(told.address)
    at.button("The child cannot wait: break the glass")
    at.page.get_by_label("The child is in danger now").check()
    at.button("Break the glass")
    at.note("break the glass", MAY if told.mark in at.page.content() else "it stays shut")
    at.note("read what glass was broken for", reads(at, told))
    at.check(not at.page.get_by_role("link", name="Briefing sheet").count(), "a copy is offered")
    at.button("Close it again")
    at.check(reads(at, told) == RING, "the glass stays broken")


def try_covert(at: AtWork) -> None:
    """It is nowhere, and its address answers as one that nobody ever had."""
    told = at.night.covert
    if at.found["find people"] == MAY:
        at.go("Find a child")
        at.look(told.reference)
        at.check(told.child not in at.page.inner_text("main"), "its reference finds it")
        at.look(told.child)
        at.link(told.child)
        at.check(told.reference not in at.page.content(), "the child's page names it")
        at.check(told.mark not in at.page.content(), "the child's page tells it")
    for address in (told.address, f"{told.address}briefing.pdf", f"{told.address}glass/"):
        nobody_s = address.replace(str(told.case), str(uuid4()))
        status, text = at.typed(address)
        at.check((status, text) == at.typed(nobody_s), f"{address} answers unlike nothing")
        at.check(status == 404, f"{address} answers {status}")
    at.note("read a covert case", at.refused(told.address))


def try_overseeing(at: AtWork) -> None:
    """The log, the reviews of broken glass, and conflicts of interest."""
    for act, told in (
        ("read the log of an ordinary case", at.night.ordinary),
        ("read the log of a covert case", at.night.covert),
    ):
        if "Who has looked" not in at.places:
            at.note(act, at.refused(f"/looks/?of={told.reference}"))
            continue
        at.go("Who has looked").get_by_label("Reference of a child or a case").fill(told.reference)
        at.button("Read the log")
        heading = at.page.get_by_role("heading", level=1).inner_text()
        lines = at.page.locator("main table tbody tr, main ol > li").count()
        at.note(act, MAY if heading.startswith("Who has looked at") and lines else MAY_NOT)
        at.check(told.mark not in at.page.content(), "the log tells what was told")
    if "Broken glass" in at.places:
        at.go("Broken glass")
        fits_a_phone(at)
        before = waiting(at.page)
        at.page.get_by_label("What did you find?").first.select_option("in-order")
        at.click(at.page.get_by_role("button", name="Record the review").first)
        at.note("review broken glass", MAY if waiting(at.page) == before - 1 else "it still waits")
        at.check(at.night.restricted.child not in at.page.content(), "the review names the child")
    else:
        at.note("review broken glass", at.refused("/glass/"))
    at.note("sample who looked", MAY if "Odd looks" in at.places else at.refused("/looks/odd/"))
    foot = at.page.get_by_role("contentinfo")
    at.click(foot.get_by_role("link", name="Conflicts of interest"))
    of_others = at.page.get_by_label("Who works here?").count()
    at.note("say who has a conflict of interest", MAY if of_others else MAY_NOT)
    at.note("manage users", manages(at) if "Who works here" in at.places else at.refused("/staff/"))


def manages(at: AtWork) -> str:
    """Whether they can add somebody and give them a post, and not give one to themselves."""
    staff = at.go("Who works here")
    staff.get_by_label("Staff number", exact=True).fill(f"new-{at.role}")
    staff.get_by_label("Name", exact=True).fill("Branwen Nant-y-Glyn")
    at.button("Add them")
    at.page.get_by_label("Role").select_option(label="Call handler")
    at.page.get_by_label("Team").select_option(index=1)
    at.button("Give the post")
    given = at.page.get_by_role("heading", name=re.compile("^Call handler, ")).count() == 1
    at.go("Who works here")
    at.page.get_by_label("Name or staff number").fill(at.role)
    at.button("Look")
    at.click(at.page.get_by_role("table").get_by_role("link").last)
    at.check(not at.page.get_by_label("Role").count(), "they may change their own posts")
    return MAY if given else "the post was not given"


def waiting(page: Page) -> int:
    """How much broken glass waits for its review."""
    return int(page.get_by_role("heading", level=1).inner_text().rpartition(" ")[2])
