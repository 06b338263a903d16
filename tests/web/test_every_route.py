"""Every page, for every role, tie and sensitivity, shows what the policy paper gives and no more.

What is expected comes from the independent table and never from the policy. Three marks stand for
the parts of the child's record: one in her name, one in what was told, one in what keeps her safe.
A page that shows a mark which its reader may not have is a leak; a page that is there to show a
part, and does not show it to somebody who may have it, wrongly blocks them.

The whole table is ten thousand pages. Ordinarily the case's is asked for in every situation and the
others in turn, so that each role meets each page in several; thoroughly, every page in every one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from itertools import product
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import get_resolver

from lapwing.casework.door import record as record_entry
from lapwing.casework.odd_looks import actions as odd_looks
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record import actions, queries
from lapwing.record.models import Assignment, BrokenGlass, Case, OwnRecord, Residence, Shared, User
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.web.moment import the_moment
from lapwing.web.signing import session
from tests.reach import THOROUGH, so_far
from tests.record.access.table import NOTHING, POINTER, WHOLE, Cell, expected
from tests.record.world import done, draft

pytestmark = pytest.mark.django_db

NAME, TOLD, SAFE = "Quillfeather", "towards-the-boathouse", "ring-the-lighthouse-keeper"
PARTS = {"person": NAME, "narrative": TOLD, "safety": SAFE}
SENSITIVITIES = ("ordinary", "restricted", "covert")
TIES = ("", "supervisor", "allocated", "assigned", "team", "locked", "opened", "shared")


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A child, their open case and standing file, and the duty that the "why" page explains."""

    child: UUID
    other: UUID
    case: UUID
    standing: UUID
    reference: str
    report: str
    look: UUID
    sample: UUID
    writer: UUID
    address: UUID


# What each page is there to show; a page with none is still looked at for leaks.
SHOWN: Mapping[str, tuple[str, frozenset[str]]] = {
    "worklist": ("/", frozenset()),
    "shared": ("/shared/", frozenset()),
    "conflicts": ("/conflicts/", frozenset()),
    "alerts": ("/alerts/", frozenset()),
    "live-banner": ("/live/banner/", frozenset()),
    "missing-now": ("/missing/", frozenset({"person"})),
    "held-now": ("/held/", frozenset()),
    "open-cases-of": ("/open/contact/", frozenset()),
    "diary": ("/diary/", frozenset()),
    "appointments": ("/diary/appointments/", frozenset()),
    "agenda": ("/agendas/daily-management/", frozenset()),
    "agenda-pdf": ("/agendas/daily-management/agenda.pdf", frozenset()),
    "packs": ("/shared/figures/", frozenset()),
    "pack-pdf": ("/shared/figures/detention/2026-01-01.pdf", frozenset()),
    "pack-csv": ("/shared/figures/detention/2026-01-01.csv", frozenset()),
    "figures": ("/figures/", frozenset()),
    "figures-of": ("/figures/detention/?by=age", frozenset()),
    "figures-cases": ("/figures/protection/cases/", frozenset()),
    "figures-csv": ("/figures/detention/figures.csv", frozenset()),
    "figures-pdf": ("/figures/detention/figures.pdf", frozenset()),
    "attendance": ("/attendance/", frozenset()),
    "minutes": ("/cases/{case}/minutes/{report}.pdf", frozenset()),
    "child-sheet": ("/cases/{case}/sheet.pdf", frozenset()),
    "certificate": ("/cases/{case}/certificate/", frozenset()),
    "certificate-pdf": ("/cases/{case}/certificate.pdf", frozenset()),
    "schools": ("/schools/", frozenset()),
    "school-pdf": ("/schools/sheet.pdf?of=x", frozenset()),
    "diary-week-ics": ("/diary/week.ics", frozenset()),
    "diary-ics": ("/diary/{look}.ics", frozenset()),
    "triage": ("/triage/", frozenset()),
    "custody-checks": ("/custody-checks/", frozenset()),
    "custody-check": ("/custody-checks/{case}/", frozenset()),
    "samples": ("/samples/", frozenset()),
    "measures": ("/measures/", frozenset()),
    "measure": ("/measures/duty/missing-initial-risk/", frozenset()),
    "measure-children": ("/measures/children/missing-initial-risk/", frozenset()),
    "measure-cases": ("/measures/cases/missing-initial-risk/", frozenset()),
    "measures-csv": ("/measures/measures.csv", frozenset()),
    "backtest": ("/backtest/", frozenset()),
    "inspections": ("/inspections/", frozenset()),
    "audits": ("/audits/", frozenset()),
    "draw-audit": ("/audits/draw/", frozenset()),
    "audit": ("/audits/{sample}/", frozenset()),
    "audit-csv": ("/audits/{sample}/audit.csv", frozenset()),
    "mark-case": ("/audits/cases/{sample}/", frozenset()),
    "inspection": ("/inspections/{sample}/", frozenset()),
    "recommendation": ("/inspections/recommendation/{sample}/", frozenset()),
    "signed-off": ("/triage/signed-off/", frozenset()),
    "sample": ("/samples/unshared/2026-01/?again=1", frozenset()),
    "found-about-you": ("/samples/yours/", frozenset()),
    "assessments-together": ("/children/{child}/assessments/", frozenset({"person"})),
    "find-child": ("/children/?q=Tegan", frozenset({"person"})),
    "begin": ("/begin/missing-reported/?q={reference}", frozenset({"person"})),
    "begin-with": ("/begin/missing-reported/{child}/", frozenset()),
    "case": ("/cases/{case}/", frozenset({"person", "narrative"})),
    "as-known": ("/cases/{case}/as-known/", frozenset()),
    "case-list": ("/cases/{case}/happened/", frozenset({"narrative"})),
    "record-entry": ("/cases/{case}/record/missing-risk-graded/", frozenset()),
    "make-package": ("/cases/{case}/package/", frozenset()),
    "add-photograph": ("/cases/{case}/photograph/", frozenset()),
    "child": ("/children/{child}/", frozenset({"person", "safety"})),
    "chronology": ("/children/{child}/chronology/", frozenset({"person", "safety"})),
    "chronology-csv": ("/children/{child}/chronology.csv", frozenset()),
    "chronology-picture": ("/children/{child}/chronology/picture/", frozenset({"person"})),
    "review-pack": ("/children/{child}/review-pack/", frozenset()),
    "chronology-pdf": ("/children/{child}/chronology.pdf", frozenset()),
    "address": ("/addresses/{address}/", frozenset({"person", "safety"})),
    "compare-with": ("/children/{child}/same/", frozenset()),
    "compare": ("/children/{child}/same/{other}/", frozenset()),
    "needs-you": ("/needs-you/", frozenset()),
    "handover": ("/handover/", frozenset()),
    "handover-pack": ("/handover/pack.pdf", frozenset()),
    "drafts": ("/drafts/", frozenset()),
    "tour": ("/tour/", frozenset()),
    "why": (
        "/cases/{case}/why/missing-initial-risk/{report}/0/",
        frozenset(),
    ),
    "new-child": ("/begin/missing-reported/new/", frozenset()),
    "break-glass": ("/cases/{case}/glass/", frozenset()),
    "looks": ("/looks/?of={reference}", frozenset()),
    "odd-looks": ("/looks/odd/", frozenset()),
    "odd-sample": ("/looks/odd/{sample}/?again=1", frozenset()),
    "odd-look": ("/looks/odd/look/{look}/", frozenset()),
    "glass-reviews": ("/glass/", frozenset()),
    "on-record-twice": ("/twice/", frozenset()),
    "on-duty": ("/on-duty/", frozenset()),
    "staff": ("/staff/", frozenset()),
    "colleague": ("/staff/{writer}/", frozenset()),
}
ALWAYS = ("case",)
TURNS = 14  # a page that is not asked for always is asked for once in so many situations
FOR_OFFICERS = (  # partners find nobody
    *("missing-now", "held-now", "open-cases-of", "find-child", "begin", "assessments-together"),
)
# Pages on which nobody's record stands, or that only take what a page above has sent; each is tried
# where it is made. A new page belongs here or above, and the test below says so.
ELSEWHERE = {
    *("sign-in", "account_login", "choose-role", "mfa_authenticate", "second-step"),
    *("with-passkey", "with-force-account", "openid_connect_callback", "prove", "prove-go-on"),
    *("ways-in", "set-up-app", "add-passkey", "codes-on-paper", "new-codes", "remove-factor"),
    *("signed-in-where", "end-session", "stay", "sign-out", "policy-report", "healthy"),
    *("open-cases", "keys-and-help", "absent", "acknowledge", "acknowledge-alarm", "close-glass"),
    # The rules and the words of the record are open to anybody: tests/web/test_published.py.
    *("rulebooks", "published-rulebook", "published-rule", "published-kinds", "published-kind"),
    # They show what their form shows, and are sent by it; the PDF shows what the case page does.
    *("check-beginning", "check-entry", "recorded", "briefing"),
    # The empty form on a phone and what keeps it there hold nothing of anybody; what it sends, and
    # the page on which a report is placed, are tried in test_patrol.
    *("patrol", "patrol-ready", "patrol-arrive", "worker", "manifest", "needed"),
    # Each shows what its maker was shown; tests/web/test_packages.py tries who else sees them.
    *("check-package", "package", "send-package", "look-at-package", "answer-package"),
    # A picture has no words; tests/web/test_photographs.py tries who sees it.
    *("package-pdf", "photograph"),
}


def test_every_address_is_in_the_table() -> None:
    names = {getattr(each, "name", None) for each in get_resolver().url_patterns}
    assert names == set(SHOWN) | ELSEWHERE


@pytest.fixture
def place() -> Place:
    """A child who is missing, with a plan that keeps her safe on her standing file."""
    now = the_moment()
    actions.ensure_force("northmere", "Northmere Police")
    actions.ensure_force("eastmarsh", "Eastmarsh Police")
    team = actions.ensure_team("northmere", "holding", "The team that holds it", now=now)
    writer = actions.make_user(
        number="writer", name="Wyn Writer", force="northmere", password=None, now=now
    )
    actions.give_post(writer, "sergeant", team, since=now, now=now)
    made, other = actions.make_people(
        [
            actions.NewPerson(names=(actions.NewName(given=given, family=family),))
            for given, family in (("Tegan", NAME), ("Nia", "Elsewhere"))
        ],
        force="northmere",
        by=writer,
        now=now,
    )
    viewer = queries.viewer_of(writer, the_moment())
    assert viewer is not None
    told = {
        "reported_by": "Ffion",
        "circumstances": f"Went {TOLD}.",
        "in_care": "no",
        "classification": "missing",
    }
    reported = done(
        record_entry(viewer, the_moment(), draft("missing-reported", told, about=made.person))
    )
    plan = {
        "aims": "Stay near.",
        "actions": "All of us.",
        "for_officers": f"First {SAFE}, then sit with her.",
    }
    written = draft("missing-proactive-plan-written", plan, case=made.standing)
    done(record_entry(viewer, the_moment(), written))
    home = {"address": "4 Weir Lane", "postcode": "QX1 4AB", "lives": "home"}
    done(record_entry(viewer, the_moment(), draft("household-moved-in", home, case=made.standing)))
    warning = {"what": "weapons", "why": f"She carries a knife: {SAFE}.", "told_by": "Ffion"}
    done(
        record_entry(viewer, the_moment(), draft("household-warning", warning, case=made.standing))
    )
    look, sample = drawn(viewer, made.person, UUID(reported.entry.case))
    return Place(
        child=made.person,
        other=other.person,
        case=UUID(reported.entry.case),
        standing=made.standing,
        reference=made.reference,
        report=reported.entry.id,
        look=look,
        sample=sample,
        writer=writer,
        address=Residence.objects.get(person=made.person).address_id,
    )


def drawn(viewer: Viewer, child: UUID, case: UUID) -> tuple[UUID, UUID]:
    """A look at the case by its writer, and the sample that it was drawn in."""
    now = the_moment()
    look = Look(
        id=str(uuid4()),
        operation=Operation.CONSULTATION,
        doing="read a case",
        at=now,
        by=Author(user=str(viewer.user), role=viewer.acting_role, team=""),
        people=(str(child),),
        cases=(str(case),),
    )
    journal.log(look, viewer.force)
    team = actions.ensure_team("northmere", "watching", "Professional standards", now=now)
    user = actions.make_user(
        number="watcher", name="Wyn Watcher", force="northmere", password=None, now=now
    )
    actions.give_post(user, "professional-standards", team, since=now, now=now)
    standards = queries.viewer_of(user, the_moment())
    assert standards is not None
    sample = odd_looks.draw(standards, the_moment(), now - timedelta(days=1), the_moment())
    assert isinstance(sample, UUID), str(sample)
    return UUID(look.id), sample


def reader(role: str, force: str) -> User:
    """Somebody in this role, on duty in a team of their own."""
    now = the_moment()
    team = actions.ensure_team(force, "own", "A team of their own", now=now)
    user = actions.make_user(number=role, name=role.title(), force=force, password=None, now=now)
    actions.give_post(user, role, team, since=now, now=now)
    actions.begin_tour(user, role, team, now=now, planned_until=None)
    return User.objects.get(pk=user)


def tied(place: Place, user: User, tie: str, sensitivity: str) -> None:
    """Make the case what it is to the reader, and keep it so."""
    now = the_moment()
    both = Case.objects.filter(pk__in=[place.case, place.standing])
    for model in (Assignment, BrokenGlass, Shared):
        model.objects.filter(case__in=both).delete()
    OwnRecord.objects.all().delete()
    own_team = user_team(user)
    both.update(
        sensitivity=sensitivity,
        supervisor=user if tie == "supervisor" else None,
        allocated=user if tie == "allocated" else None,
        team=own_team if tie == "team" else None,
    )
    if tie == "locked":
        OwnRecord.objects.create(
            id=uuid4(), user=user, person_id=place.child, tie="family", told_by=user, since=now
        )
    for case in both:
        if tie == "assigned":
            Assignment.objects.create(id=uuid4(), case=case, user=user, entry=uuid4(), since=now)
        if tie == "opened":
            BrokenGlass.objects.create(id=uuid4(), case=case, user=user, reason="danger", at=now)
        if tie == "shared":
            Shared.objects.create(id=uuid4(), case=case, team_id=own_team, entry=uuid4(), since=now)


def user_team(user: User) -> UUID:
    """The team in which somebody holds their post."""
    viewer = queries.viewer_of(user.pk, the_moment())
    assert viewer is not None
    assert viewer.team is not None
    return viewer.team


def signed_in(user: User, role: str) -> Client:
    """Somebody's browser, signed in."""
    client = Client()
    client.force_login(user)
    held = client.session
    session.begin(held, the_moment())
    held[session.ROLE] = role
    held.save()
    return client


def in_turn(turn: int) -> Mapping[str, tuple[str, frozenset[str]]]:
    """The pages whose turn it is."""
    if THOROUGH:
        return SHOWN
    return {
        name: shown
        for place, (name, shown) in enumerate(SHOWN.items())
        if name in ALWAYS or place % TURNS == turn % TURNS
    }


def situations(force: str) -> Iterator[tuple[str, str]]:
    """Every tie and sensitivity; of another force, a few, as it only ever sees what is shared."""
    ties = TIES if force == "northmere" else ("", "assigned", "shared")
    yield from product(ties, SENSITIVITIES)


@pytest.mark.parametrize("role", ["system-administrator", "local-authority", "privacy-officer"])
def test_an_empty_board_is_never_shown_to_whoever_may_see_nobody(place: Place, role: str) -> None:
    client = signed_in(reader(role, "northmere"), role)
    for address, empty in (("/missing/", "No child is missing"), ("/held/", "No child is in")):
        page = client.get(address)
        assert page.status_code == 403
        assert empty not in page.content.decode()


ALL = [(role, "northmere") for role in ROLES] + [("sergeant", "eastmarsh")]


@pytest.mark.thorough
@pytest.mark.parametrize(("role", "force"), so_far(ALL, 6))
def test_every_page_shows_each_reader_what_the_paper_gives(
    place: Place, role: str, force: str
) -> None:
    user = reader(role, force)
    client = signed_in(user, role)
    wrong = []
    for number, (tie, sensitivity) in enumerate(situations(force)):
        tied(place, user, tie, sensitivity)
        levels = {
            part: expected(
                Cell(
                    roles=frozenset({role}),
                    active=True,
                    act="see",
                    part=part,
                    same_force=force == "northmere",
                    sensitivity=sensitivity,
                    handling="P",
                    ties=frozenset({tie} if tie else ()),
                )
            )[0]
            for part in PARTS
        }
        for name, (address, shows) in in_turn(number + len(role)).items():
            response = client.get(address.format_map(asdict(place)))
            assert response.status_code < 500, (name, tie, sensitivity)
            text = response.content.decode(errors="replace")
            for part, mark in PARTS.items():
                if mark in text and levels[part] < WHOLE:
                    wrong.append((f"{name} leaks {part}", tie, sensitivity))
                if name in FOR_OFFICERS and ROLES[role].partner:
                    continue
                if part in shows and levels[part] == WHOLE and mark not in text:
                    wrong.append((f"{name} blocks {part}", tie, sensitivity))
            if name == "case":
                there = response.status_code == 200
                if there != (max(levels.values()) > NOTHING):
                    wrong.append((f"{name} is {response.status_code}", tie, sensitivity))
    assert wrong == [], f"{len(wrong)} wrong"
    assert POINTER < WHOLE
