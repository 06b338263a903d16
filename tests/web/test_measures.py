"""The pages of measures: figures that lead to their cases, the same when asked again, by role."""

import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape
from uuid import uuid4

import pytest
from django.test import Client

from lapwing.assurance.models import Alarm
from lapwing.base.clock_text import instant_text
from lapwing.duties.models import ObligationRow
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record.actor import seeing_all
from lapwing.record.models import Case, Post
from lapwing.web.moment import the_moment
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
DUTY = "missing-initial-risk"
MEASURE = f"/measures/duty/{DUTY}/"


@pytest.fixture
def late(world: World) -> World:
    """The first grade of the child's risk came due each week of half a year; some were late."""
    now = the_moment()
    team = Post.objects.get(user=world.users["sergeant"]).team_id
    user = record.make_user(
        number="lead", name="Siôn O'Lead", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, "assurance-lead", team, since=now - timedelta(days=1), now=now)
    with seeing_all("test"):
        case = Case.objects.get(pk=world.case)
        Case.objects.filter(pk=world.case).update(team=team)
        for week in range(25):
            due = now - timedelta(days=7 * week, hours=1)
            closed = due + timedelta(hours=2) if week == 3 else due
            ObligationRow.objects.create(
                duty=DUTY,
                scope="case",
                key=str(case.id),
                begun_by=f"x{week}",
                slot=0,
                case=case,
                about_id=case.person_id,
                begun_kind="x",
                begun_at=due,
                known_at=due,
                due_at=due,
                owner="sergeant",
                outcome="done",
                closed_at=closed,
                weight="local",
                source="x",
                closed_known_at=closed + timedelta(hours=1),
            )
    return world


def main(page: str) -> str:
    """What stands on a page itself."""
    return page.partition("<main")[2].partition("</main>")[0]


def said(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_duty_is_counted_drawn_and_led_to_its_cases(browsing: Browsing, late: World) -> None:
    client = browsing("duty-inspector")
    page = said(client, "/measures/")
    assert "Missing children" in page
    href = unescape(re.findall(rf'href="({MEASURE}[^"]*)"', page)[0])
    page = said(client, href)
    # What was due an hour ago and is told of now is not known yet.
    assert "96.0 per cent" in page or "95.8 per cent" in page
    assert page.count("<svg") == 2
    assert "Response, Lower Fennick" in page
    cases = [unescape(one) for one in re.findall(r'href="(/measures/cases/[^"]*)"', page)]
    late_ones = next(one for one in cases if "how=late" in one)
    listed = said(client, late_ones)
    assert "1 that you may see." in listed
    with seeing_all("test"):
        reference = Case.objects.get(pk=late.case).reference
        logged = Look.objects.order_by("-at", "-id").values_list("doing", "cases")
        assert ("read the cases behind a figure", [late.case]) in list(logged)
    assert reference in listed
    for one in cases:
        assert client.get(one).status_code == 200


def test_the_assurance_lead_reads_figures_and_no_case(browsing: Browsing, late: World) -> None:
    client = browsing("lead")
    page = said(client, MEASURE)
    assert "per cent" in page
    listed = said(client, f"/measures/cases/{DUTY}/?how=late")
    assert "Your role reads figures and no case." in listed
    with seeing_all("test"):
        assert Case.objects.get(pk=late.case).reference not in listed + page
        doing = list(Look.objects.values_list("doing", flat=True))
    assert "count how often a duty was met" in doing


def test_a_moment_is_counted_again_as_it_was(browsing: Browsing, late: World) -> None:
    client = browsing("lead")
    then = instant_text(the_moment() - timedelta(days=40))
    first = main(said(client, f"{MEASURE}?as-at={then}&span=13-weeks"))
    with seeing_all("test"):
        ObligationRow.objects.filter(duty=DUTY, begun_by="x1").update(outcome=None, closed_at=None)
    assert main(said(client, f"{MEASURE}?as-at={then}&span=13-weeks")) == first
    assert f'value="{then}"' in first


def test_a_table_for_a_spreadsheet_holds_the_same(browsing: Browsing, late: World) -> None:
    client = browsing("lead")
    answer = client.get(f"/measures/measures.csv?duty={DUTY}")
    assert answer.headers["Content-Type"].startswith("text/csv")
    lines = answer.content.decode().splitlines()
    assert "rate (per cent)" in lines[0]
    assert sum(",week," in line for line in lines) >= 24
    assert any(',team,"Response, Lower Fennick",' in line for line in lines)
    assert DUTY in client.get("/measures/measures.csv").content.decode()


def test_what_cannot_be_counted_is_said(browsing: Browsing, late: World) -> None:
    client = browsing("lead")
    later = instant_text(the_moment() + timedelta(days=1))
    for wrong in ("span=1-day", "as-at=yesterday", f"as-at={later}", "team=x", f"team={late.case}"):
        for place in ("/measures/", MEASURE, "/measures/measures.csv"):
            assert client.get(f"{place}?{wrong}").status_code == 400
    assert client.get("/measures/duty/no-such-rule/").status_code == 404
    assert client.get(f"/measures/cases/{DUTY}/?how=best").status_code == 404
    assert client.get(f"/measures/cases/{DUTY}/?by=age").status_code == 404


def test_a_sergeant_reads_their_own_team_and_an_officer_nothing(
    browsing: Browsing, late: World
) -> None:
    client = browsing("sergeant")
    assert "Your own team, Response, Lower Fennick." in said(client, "/measures/")
    assert "per cent" in said(client, MEASURE)
    other = record.ensure_team("northmere", "other", "Other", now=the_moment())
    assert client.get(f"/measures/?team={other}").status_code == 400
    officer = browsing("response-officer")
    assert officer.get("/measures/").status_code == 403
    assert "Measures" not in officer.get("/").content.decode()


def test_an_alarm_waits_until_the_lead_says_that_they_know(browsing: Browsing, late: World) -> None:
    now = the_moment()
    with seeing_all("test"):
        alarm = Alarm.objects.create(
            id=uuid4(), force_id="northmere", key="x", title="Far fewer", why="3 of 30", at=now
        )
    lead, inspector = browsing("lead"), browsing("duty-inspector")
    page = said(lead, "/inspections/")
    assert '<span class="lapwing-count">1<span class="govuk-visually-hidden"> waiting' in page
    assert "I know of this" in said(lead, "/measures/")
    page = said(inspector, "/measures/")
    assert "Far fewer" in page
    assert "I know of this" not in page
    assert inspector.post("/measures/alarms/", {"alarm": str(alarm.id)}).status_code == 403
    for wrong in ("", "x", str(uuid4())):
        assert lead.post("/measures/alarms/", {"alarm": wrong}).status_code == 404
    assert lead.post("/measures/alarms/", {"alarm": str(alarm.id)}).status_code == 302
    page = said(inspector, "/measures/")
    assert "Acknowledged by <bdi>Siôn O&#39;Lead, " in page
    assert "I know of this" not in said(lead, "/measures/")
    assert "Far fewer" not in said(browsing("sergeant"), "/measures/")


def test_for_which_children_is_told_and_few_are_withheld(browsing: Browsing, late: World) -> None:
    page = said(browsing("lead"), MEASURE)
    address = f"/measures/children/{DUTY}/"
    assert address in page
    page = said(browsing("lead"), address)
    assert "Withheld" in page  # one child
    assert "Not on record" in page
    assert browsing("sergeant").get(address).status_code == 403
    assert browsing("lead").get("/measures/children/no-such-rule/").status_code == 404
