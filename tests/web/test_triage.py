"""The safeguarding unit's queue: what waits, why it must be shared, and how the backlog stands."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from lapwing.base.clock import london_date
from lapwing.casework import door, samples
from lapwing.casework.draft import Draft, Recorded
from lapwing.duties.in_force import in_force
from lapwing.duties.models import ObligationRow
from lapwing.record import actions as record
from lapwing.record.models import Address, Case, Residence
from lapwing.web.moment import the_moment
from lapwing.web.present.triage import AMBER, GREEN, RED, colour_of
from lapwing.worklists import backlog
from lapwing.worklists.triage import FLOOR_WORDS, STEP_OF
from tests.areas.assessment.test_kinds import WHOLE
from tests.web.conftest import PASSWORD, World
from tests.web.test_open_cases import CALL

Browsing = Callable[..., Client]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
STANDARD: dict[str, object] = {
    **WHOLE,
    "grade": "standard",
    "significant_harm": "no",
    "domestic_abuse": "no",
    "sexual_image": "no",
    "exploitation": "no",
}
UNIT = {
    "safeguarding-unit": "Haf Meredith-Jones",
    "safeguarding-sergeant": "Oluwaseun Adebayo",
    "safeguarding-inspector": "Bryony O'Hare",
}


@pytest.fixture
def unit(world: World) -> World:
    """The safeguarding unit, beside the others."""
    now = the_moment()
    team = record.ensure_team("northmere", "safeguarding", "Safeguarding unit", now=now)
    for role, name in UNIT.items():
        world.users[role] = record.make_user(
            number=role, name=name, force="northmere", password=PASSWORD, now=now
        )
        record.give_post(world.users[role], role, team, since=now, now=now)
        record.begin_tour(world.users[role], role, team, now=now, planned_until=None)
    return world


def another_child(world: World, given: str) -> UUID:
    """Another child, of whom nothing is recorded."""
    (made,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given=given, family="Oakhollow"),))],
        force="northmere",
        by=world.users["sergeant"],
        now=the_moment(),
    )
    return made.person


def assess(world: World, child: UUID, role: str = "response-officer", **said: object) -> UUID:
    """Submit an assessment, and say on which case."""
    return tell(world, role, "assessment-submitted", None, {**STANDARD, **said}, about=child)


def tell(
    world: World,
    role: str,
    kind: str,
    case: UUID | None,
    answers: Mapping[str, object],
    about: UUID | None = None,
) -> UUID:
    """Record one entry, and say on which case it stands."""
    draft = Draft(kind=kind, key=uuid4(), case=case, about=about, answers=answers)
    done = door.record(world.viewer(role), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done.case


def approve(world: World, case: UUID, grade: str = "standard") -> None:
    """Approve the grade as it was proposed."""
    said = {"child_focused": "yes", "decision": "agreed", "grade": grade}
    tell(world, "sergeant", "assessment-grade-approved", case, said)


def page_of(client: Client, asked: str = "") -> str:
    """The queue as the page shows it, in one line of text."""
    answer = client.get(f"/triage/{asked}")
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def line_about(page: str, name: str) -> str:
    """The line of one child."""
    (found,) = [one for one in page.split('<li class="lapwing-line ')[1:] if name in one]
    return found


def row_of(page: str, step: str) -> list[str]:
    """The figures of one step: waiting, past its clock, oldest, and what came and went."""
    (found,) = [one for one in page.split("<tr ")[1:] if f">{step}</a>" in one]
    cells = re.findall(r'<td class="govuk-table__cell" data-heading="[^"]*">(.*?)</td>', found)
    return [re.sub("<[^>]*>", "", cell) for cell in cells]


# --- What is pure ---------------------------------------------------------------------------------


def test_every_step_and_every_reason_is_one_of_the_rules() -> None:
    by = in_force("northmere")
    assert set(STEP_OF) <= set(by.duties)
    gates = {one.key for one in by.rules.gates}
    assert set(FLOOR_WORDS) == {one for one in gates if one.startswith("cra-standard-share-floor/")}


@pytest.mark.parametrize(
    ("hours", "left", "colour"),
    [
        (24, timedelta(hours=6, seconds=1), GREEN),
        (24, timedelta(hours=6), AMBER),  # the last quarter
        (1, timedelta(minutes=60), AMBER),  # or the last hour
        (1, timedelta(0), AMBER),
        (1, timedelta(seconds=-1), RED),
    ],
)
def test_the_colour_follows_the_clock(hours: int, left: timedelta, colour: object) -> None:
    due = NOON + hours * HOUR
    assert colour_of(NOON, due, due - left) == colour


# --- The page -------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_why_an_assessment_must_be_shared_is_read_from_the_rules(
    unit: World, browsing: Browsing
) -> None:
    quiet, loud = another_child(unit, "Ivo"), another_child(unit, "Una")
    assess(unit, quiet)
    assess(unit, loud, domestic_abuse="yes", exploitation="yes")
    assess(unit, unit.child)  # who is missing now
    page = page_of(browsing("safeguarding-unit"))
    assert "Share floor" not in line_about(page, "Ivo Oakhollow")
    una = line_about(page, "Una Oakhollow")
    assert "Share floor: about domestic abuse" in una
    assert "Share floor: about exploitation" in una
    assert "Standard, as proposed" in una
    tegan = line_about(page, "Tegan Marlowe-Quill")
    assert "Share floor: of a child who went missing" in tegan


@pytest.mark.django_db
def test_each_step_shows_what_waits_there_and_the_nearest_deadline_stands_first(
    unit: World, browsing: Browsing
) -> None:
    first, second = another_child(unit, "Ivo"), another_child(unit, "Una")
    late = assess(unit, first)
    approved = assess(unit, second, grade="high", significant_harm="yes")
    approve(unit, approved, "high")
    ObligationRow.objects.filter(case_id=late, duty="cra-triage-competent/triaged").update(
        due_at=the_moment() - HOUR
    )
    someone = browsing("safeguarding-unit")
    page = page_of(someone)
    names = re.findall(r"<bdi>(\w+) Oakhollow</bdi>", page)
    assert names == ["Ivo", "Una"]
    ivo = line_about(page, "Ivo")
    assert "</span> Red</span> <strong>Triage</strong>: overdue" in ivo
    assert "Approval of its grade</strong>: due" in ivo
    assert "Nobody by name: falls to Safeguarding unit" in ivo
    assert f'href="/cases/{late}/record/assessment-triaged/"' in ivo
    assert row_of(page, "Triage")[:2] == ["2", "1"]
    assert row_of(page, "Approval of its grade") == [
        *("1", "0"),
        row_of(page, "Approval of its grade")[2],
        *("2 / 1", "2 / 1"),
    ]
    assert row_of(page, "Sharing")[:2] == ["1", "0"]
    only = page_of(someone, "?step=sharing")
    assert "Una Oakhollow" in only
    assert "Ivo Oakhollow" not in only
    assert "1 assessment waits" in only
    here = str(Case.objects.get(pk=late).team_id)
    assert "2 assessments wait" in page_of(someone, f"?team={here}")
    elsewhere = str(record.ensure_team("northmere", "other", "Another team", now=the_moment()))
    assert "Nothing waits for this." in page_of(someone, f"?team={elsewhere}")
    for wrong in ("?step=nothing", "?team=nothing", f"?team={uuid4()}"):
        page = page_of(someone, wrong)
        assert "There is no such step or team: all that waits is shown." in page
        assert "2 assessments wait" in page
    assert "2 assessments wait" in page_of(someone, "?part=9")


@pytest.mark.django_db
def test_what_went_is_gone_from_the_queue_and_stands_among_what_went(
    unit: World, browsing: Browsing
) -> None:
    case = assess(unit, another_child(unit, "Ivo"), grade="high", significant_harm="yes")
    approve(unit, case, "high")
    old = {"begun_at": the_moment() - timedelta(days=2), "closed_at": the_moment() - 30 * HOUR}
    ObligationRow.objects.filter(case_id=case, duty="cra-grade-approved").update(**old)
    page = page_of(browsing("safeguarding-unit"))
    assert row_of(page, "Approval of its grade") == ["0", "0", "–", "0 / 0", "1 / 1"]


@pytest.mark.django_db
def test_a_restricted_assessment_is_pointed_to_and_nothing_of_it_is_told(
    unit: World, browsing: Browsing
) -> None:
    case = assess(unit, another_child(unit, "Ivo"), domestic_abuse="yes")
    Case.objects.filter(pk=case).update(
        sensitivity="restricted", team=None, desk="The quiet desk, 01632 960188"
    )
    told = line_about(page_of(browsing("safeguarding-unit")), "Ivo")
    assert "Restricted record: ring The quiet desk, 01632 960188" in told
    assert "Share floor" not in told
    assert "Standard" not in told
    assert "Share floor" in line_about(page_of(browsing("safeguarding-inspector")), "Ivo")
    Case.objects.filter(pk=case).update(sensitivity="covert")
    page = page_of(browsing("safeguarding-inspector"))
    assert "No assessment waits." in page
    assert row_of(page, "Triage")[0] == "0"


@pytest.mark.django_db
def test_how_many_are_read_changes_nothing_about_how_often_the_database_is_asked(
    unit: World, browsing: Browsing
) -> None:
    someone = browsing("safeguarding-unit")
    assess(unit, another_child(unit, "Ivo"))
    asked = []
    for more in (0, 4):
        for number in range(more):
            assess(unit, another_child(unit, f"Child{number}"))
        with CaptureQueriesContext(connection) as statements:
            page_of(someone)
        asked.append(len(statements))
    assert asked[0] == asked[1]


@pytest.mark.django_db
@pytest.mark.parametrize("role", ["response-officer", "sergeant", "control-room-supervisor"])
def test_the_queue_is_the_units(unit: World, browsing: Browsing, role: str) -> None:
    answer = browsing(role).get("/triage/")
    assert answer.status_code == 403
    assert "/triage/" not in browsing(role).get("/").content.decode()


@pytest.mark.django_db
def test_what_there_was_before_of_child_home_and_address_is_counted_and_read_together(
    unit: World, browsing: Browsing
) -> None:
    now = the_moment()
    child, sister, former, stranger = (
        another_child(unit, name) for name in ("Ivo", "Una", "Mostyn", "Zebedee")
    )
    home = Address.objects.create(id=uuid4(), lines="4 Rook Lane", postcode="ZZ1 1ZZ")
    for person, until in ((child, None), (sister, None), (former, now - 24 * HOUR)):
        Residence.objects.create(
            id=uuid4(),
            person_id=person,
            address=home,
            since=now - timedelta(days=90),
            until=until,
            recorded=now,
        )
    before = assess(unit, child, grade="high", significant_harm="yes")
    approve(unit, before, "high")
    shared = {
        "recipients": ["social-care", "school"],
        "names": "Northmere front door",
        "what": "All of it",
        "power": "children-act-2004",
        "consent": "obtained",
        "receipt": "A reference",
    }
    tell(unit, "safeguarding-unit", "assessment-shared", before, shared)
    for person in (child, sister, former, stranger):
        assess(unit, person)
    someone = browsing("safeguarding-unit")
    page = page_of(someone, "?step=approval")
    ivo = line_about(page, "Ivo")
    here = f"/children/{child}/assessments/"
    assert f'href="{here}#child">1 of this child</a>' in ivo
    assert f'href="{here}#household">1 of the household</a>' in ivo
    assert f'href="{here}#address">1 of others at the address before</a>' in ivo
    assert "No other assessment of the child or the home" in line_about(page, "Zebedee")
    together = " ".join(someone.get(here).content.decode().split())
    assert "read together: 4" in together
    assert "This child: 2" in together
    assert "Others of the household: 1" in together
    assert "Others at the address before: 1" in together
    assert "Zebedee" not in together
    assert f'href="/cases/{before}/"' in together
    assert ": Children&#39;s social care, School or college" in together
    assert "Nothing yet" in together
    case = someone.get(f"/cases/{before}/").content.decode()
    assert f'href="{here}"' in case
    assert someone.get(f"/children/{uuid4()}/assessments/").status_code == 404


# --- Samples and the backlog ----------------------------------------------------------------------


@pytest.mark.django_db
def test_a_sample_is_drawn_looked_at_and_read_on_its_pages(
    unit: World, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = {**CALL, "children": "yes"}
    contact = tell(unit, "response-officer", "contact-received", None, call, about=unit.child)
    boss, officer = browsing("control-room-supervisor"), browsing("response-officer")
    assert officer.get("/samples/").status_code == 403
    this = london_date(the_moment())
    month = f"{this:%Y-%m}"
    answer = boss.post("/samples/", {"design": "contacts", "month": month})
    assert answer.status_code == 200
    assert "This month is not over." in answer.content.decode()
    assert boss.post("/samples/", {"design": "nothing", "month": month}).status_code == 404
    assert boss.get(f"/samples/contacts/{month}/").status_code == 404
    # As if the month were over now.
    lasts = samples.month_of(month)
    assert lasts is not None
    until = the_moment()
    monkeypatch.setattr(samples, "month_of", lambda _: (lasts[0], until))
    answer = boss.post("/samples/", {"design": "contacts", "month": month})
    assert answer.status_code == 302
    page = boss.get(answer["Location"] + "?again=1").content.decode()
    assert "Niamh D&#39;Arcy-Holt" in page
    assert "Drawn again: the same." in page
    (form,) = re.findall(r'href="(/cases/[^"]*contact-quality-reviewed[^"]*)"', page)
    assert boss.get(form).status_code == 200
    drawn = UUID(form.rpartition("=")[2])
    said = {"found": "fault", "errors": ["children"], "said": "Ask who sleeps there."}
    draft = Draft(
        kind="contact-quality-reviewed", key=uuid4(), case=contact, answers=said, regarding=drawn
    )
    viewer = unit.viewer("control-room-supervisor")
    assert isinstance(door.record(viewer, the_moment(), draft), Recorded)
    front = officer.get("/").content.decode()
    assert "Told about your work: 1 to read" in front
    mine = officer.get("/samples/yours/").content.decode()
    assert "Ask who sleeps there." in mine
    assert "Children were not asked about, or it was not followed up" in mine
    assert "Siân Pryce-Ellis" in mine
    (read,) = re.findall(r'href="(/cases/[^"]*contact-review-read[^"]*)"', mine)
    assert officer.get(read).status_code == 200
    tell_read = Draft(
        kind="contact-review-read",
        key=uuid4(),
        case=contact,
        regarding=UUID(read.rpartition("=")[2]),
    )
    done = door.record(unit.viewer("response-officer"), the_moment(), tell_read)
    assert isinstance(done, Recorded), str(done)
    assert "Nothing waits to be read by you." in officer.get("/samples/yours/").content.decode()
    assert "Told about your work" not in officer.get("/").content.decode()
    page = boss.get(f"/samples/contacts/{month}/").content.decode()
    assert "No, or not all of it" in page
    assert "Read " in page


@pytest.mark.django_db
def test_the_inspector_reads_of_the_backlog_among_the_alerts(
    unit: World, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    assess(unit, another_child(unit, "Ivo"))
    value = in_force("northmere").parameters.value
    few = SimpleNamespace(parameters=SimpleNamespace(value=lambda key, at: value(key, at) - 50))
    monkeypatch.setattr(backlog, "in_force", lambda _: few)
    assert backlog.tell_of_backlog(the_moment()) == 1
    alerts = browsing("safeguarding-inspector").get("/alerts/").content.decode()
    assert "Too many assessments wait for triage: 1" in alerts


@pytest.mark.django_db
def test_the_units_supervisors_say_who_decides_alone_and_all_of_it_read_that(
    unit: World, browsing: Browsing
) -> None:
    lead, desk = browsing("safeguarding-sergeant"), browsing("safeguarding-unit")
    whom = str(unit.users["safeguarding-unit"])
    here = "/triage/signed-off/"
    assert "No: with a mentor" in desk.get(here).content.decode()
    assert "Sign somebody off" not in desk.get(here).content.decode()
    day = (london_date(the_moment()) + timedelta(days=30)).isoformat()
    for wrong, said in (
        ({"user": whom, "until": ""}, "Say until when it holds."),
        ({"user": whom, "until": "soon"}, "This is not a day."),
        ({"user": whom, "until": "2020-01-01"}, "A sign-off ends on a day to come"),
        ({"user": "nobody", "until": day}, "Choose who it is."),
    ):
        page = lead.post(here, wrong).content.decode()
        assert said in page
        assert f'value="{wrong["until"]}"' in page
    assert (
        "is said by the unit&#39;s supervisors"
        in desk.post(here, {"user": whom, "until": day}).content.decode()
    )
    assert lead.post(here, {"user": whom, "until": day}).status_code == 302
    page = desk.get(here).content.decode()
    assert "Until " in page
    assert "Oluwaseun Adebayo" in page
    assert lead.post(here, {"user": whom, "end": "yes"}).status_code == 302
    assert "Until " not in desk.get(here).content.decode()
