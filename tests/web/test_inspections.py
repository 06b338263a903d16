"""The pages of inspections: what they show, whom they answer, and each step's form."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client

from lapwing.assurance import actions, queries
from lapwing.assurance.reports.reading import read_report
from lapwing.record import actions as record
from lapwing.record.actor import acting
from lapwing.record.models import Force, Post
from lapwing.record.viewer import actor_of
from lapwing.web.moment import the_moment
from tests.assurance import fictional
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]


@pytest.fixture
def address(world: World) -> str:
    """A recommendation to this force, beside the same to another."""
    now = the_moment()
    team = Post.objects.get(user=world.users["sergeant"]).team_id
    user = record.make_user(
        number="lead", name="Siôn O'Lead", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(user, "assurance-lead", team, since=now - timedelta(days=1), now=now)
    world.users["assurance-lead"] = user
    name = Force.objects.get(pk="northmere").name
    own = fictional.OLD.replace("Northshire Constabulary", name)
    own = own.replace("Northshire –", f"{name.removesuffix(' Police')} –")
    viewer = world.viewer("assurance-lead")
    with acting(actor_of(viewer)):
        for text in (own, fictional.OLD):
            kept = actions.keep(viewer, now, read_report(text.encode()), text.encode())
            assert isinstance(kept, actions.Kept)
        mine = queries.recommendations(viewer, ours=True)
    return f"/inspections/recommendation/{mine[1].id}/"


def said(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_what_is_open_stands_with_what_is_due(browsing: Browsing, address: str) -> None:
    page = said(browsing("lead"), "/inspections/")
    assert "Open recommendations to this force: 5" in page
    assert "within three months; due 14 January 2023" in page
    assert "Action plan sent to the inspectorate, 25 November 2022" in page
    assert "Reports, of this force and of others: 2" in page


def test_a_report_stands_beside_what_was_read_of_it(browsing: Browsing, address: str) -> None:
    client = browsing("lead")
    one = said(client, "/inspections/").split("/inspections/")
    report = next(part.split('"')[0] for part in one if part[:2] != "re" and part[8:9] == "-")
    page = said(client, f"/inspections/{report}")
    assert "40 cases: 11 good, 17 requires improvement, 12 inadequate" in page
    assert "Recommendation 2" in page
    assert "Look at this" in page
    assert "A child who was not looked for" in page


def test_one_recommendation_names_its_like_elsewhere(browsing: Browsing, address: str) -> None:
    page = said(browsing("duty-inspector"), address)
    assert "Northshire Constabulary, recommendation 2" in page
    assert "In both:" in page
    assert "ins-3m" in page
    assert "The next step" not in page  # neither assurance nor its owner


def test_a_step_is_taken_and_nothing_typed_is_lost(browsing: Browsing, address: str) -> None:
    client = browsing("lead")
    assert 'name="owner"' in said(client, f"{address}?step=owned")
    sent = {"step": "owned", "key": str(uuid4()), "owner": "duty-inspector", "sponsor": "nobody"}
    refused = client.post(address, sent).content.decode()
    assert "nobody is nobody here who answers for the force." in refused
    assert 'value="duty-inspector"' in refused
    plan = {"step": "planned", "key": str(uuid4()), "on": "2022-11-01", "what": "Sent by <post>"}
    answer = client.post(address, plan)
    assert (answer.status_code, answer["Location"]) == (302, f"{address}?kept=1")
    page = said(client, f"{address}?kept=1")
    assert "What you said is kept." in page
    assert "Done 1 November 2022" in page
    assert "Sent by &lt;post&gt;" in page
    assert "In progress" in page


def test_whoever_does_not_answer_for_the_force_is_told_so(browsing: Browsing, address: str) -> None:
    for number in ("sergeant", "response-officer"):
        client = browsing(number)
        assert "Inspections" not in client.get("/").content.decode()
        for asked in ("/inspections/", address):
            assert client.get(asked).status_code == 403
        assert client.post(address, {"step": "closed", "key": str(uuid4())}).status_code == 403
    assert browsing("lead").get(f"/inspections/recommendation/{uuid4()}/").status_code == 404
    inspector = browsing("duty-inspector")
    sent = {"step": "planned", "key": str(uuid4()), "on": "2022-11-01", "what": "x"}
    assert "not yours to work on" in inspector.post(address, sent).content.decode()


def test_a_measure_may_name_what_lapwing_counts(browsing: Browsing, address: str) -> None:
    client = browsing("lead")
    assert "Missing children: every duty" in said(client, f"{address}?step=measure")
    sent = {"step": "measure", "key": str(uuid4()), "name": "Graded", "what": "x", "line": "90"}
    wrong = client.post(address, {**sent, "counts": "no-such-rule"}).content.decode()
    assert "Choose a duty or a field of work from the list." in wrong
    assert client.post(address, {**sent, "counts": "missing-initial-risk"}).status_code == 302
    page = said(client, address)
    assert "Lapwing counts it each day" in page
    assert 'href="/measures/duty/missing-initial-risk/"' in page
    typed = {"step": "reading", "key": str(uuid4()), "name": "Graded", "value": "99"}
    refused = client.post(address, {**typed, "on": "2026-01-01"}).content.decode()
    assert "Lapwing counts this measure, each day." in refused
