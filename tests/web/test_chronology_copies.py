"""A chronology's copies: what is on them, who is given one, and that each is logged first."""

import csv
from collections.abc import Callable
from datetime import datetime, timedelta
from io import StringIO

import pytest
from django.test import Client

from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record.models import Case, Person, User
from lapwing.web.moment import the_moment
from lapwing.web.pages import chronology_papers
from lapwing.web.pages.chronology_papers import COLUMNS
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import ChronologySheet
from tests.pages.door import let_proofs_age
from tests.web.conftest import PASSWORD, World
from tests.web.test_chronology import plan, say
from tests.web.test_proving import LATER, prove

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
SAID = "Gwelwyd hi ger Caffi’r Ŵyn; مريم الحسيني, 陈小明\n=HYPERLINK(1)"
PAPERS = ("chronology.pdf", "chronology.csv")


def address(world: World, paper: str, asked: str = "") -> str:
    """Where a copy of the child's chronology is asked for."""
    return f"/children/{world.child}/{paper}{asked}"


def table(client: Client, world: World, asked: str = "") -> list[dict[str, str]]:
    """The table, a row for each entry."""
    answer = client.get(address(world, "chronology.csv", asked))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "attachment" in answer.headers["Content-Disposition"]
    text = answer.content.decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


@pytest.fixture
def sheets(monkeypatch: pytest.MonkeyPatch) -> list[ChronologySheet]:
    """What was put on paper, which a PDF does not give back."""
    made: list[ChronologySheet] = []

    def noted(sheet: ChronologySheet) -> bytes:
        made.append(sheet)
        return pdf(sheet)

    monkeypatch.setattr(chronology_papers, "pdf", noted)
    return made


def test_the_table_has_every_entry_byte_for_byte_and_both_times_in_both_clocks(
    world: World, browsing: Browsing
) -> None:
    User.objects.filter(pk=world.users["sergeant"]).update(name="Siân ‘Łucja’ 陈")
    at = datetime.fromisoformat("2026-07-04T22:15:00+00:00")
    at = min(at, the_moment() - timedelta(hours=2))
    say(
        world, "sergeant", "missing-sighting", at=at,
        answers={"where": "Pier", "significant": "no", "detail": SAID},
    )  # fmt: skip
    rows = table(browsing("sergeant"), world)
    assert [row["what happened"] for row in rows] == ["Reported missing", "Sighting"]
    sighting = rows[-1]
    assert list(sighting) == list(COLUMNS)
    assert SAID in sighting["what was said"]
    assert sighting["recorded by"].startswith("Siân ‘Łucja’ 陈, ")
    happened = datetime.fromisoformat(sighting["happened (UTC)"])
    assert happened == datetime.fromisoformat(sighting["happened (London)"]) == at
    assert sighting["happened (UTC)"].endswith("Z")
    assert sighting["late"]
    assert (sighting["how serious"], sighting["stands"]) == ("Concern", "stands")
    assert sighting["team or partner"] == "Response, Lower Fennick"
    assert sighting["field of work"] == "Missing children"


def test_no_cell_of_the_table_runs(world: World, browsing: Browsing) -> None:
    User.objects.filter(pk=world.users["sergeant"]).update(name="=cmd|' /C calc'!A0")
    rows = table(browsing("sergeant"), world)
    assert rows[0]["recorded by"].startswith("'=cmd|' /C calc'!A0, ")


@pytest.mark.parametrize("paper", PAPERS)
def test_what_was_chosen_is_what_is_given_and_is_logged_before_it_is(
    world: World, browsing: Browsing, paper: str, sheets: list[ChronologySheet]
) -> None:
    say(world, "sergeant", "missing-risk-graded", answers={"grade": "high", "rationale": "R"})
    sergeant = browsing("sergeant")
    asked = "?order=known&seriousness=serious&seriousness=unknown"
    assert sergeant.get(address(world, paper, asked)).status_code == 200
    look = Look.objects.get(doing__startswith="take a copy out: a chronology")
    assert look.asked == {
        "chronology": Person.objects.get(pk=world.child).reference,
        "narrowed_to": "How serious it is: Serious or Not known",
    }
    assert look.people == [world.child]
    (row,) = table(sergeant, world, asked)
    assert row["what happened"] == "Risk graded"
    assert row["narrowed to"] == "How serious it is: Serious or Not known"
    assert datetime.fromisoformat(row["as at (UTC)"]) <= the_moment()
    for sheet in sheets:
        assert sheet.chosen == ("How serious it is: Serious or Not known",)
        assert (sheet.order, sheet.count, sheet.total) == ("When it became known", 1, 2)
        assert sheet.made.endswith(("am", "pm", "the day)", "midday", "midnight")), sheet.made
        ((line,),) = (month.entries for month in sheet.months)
        assert line.what == "Risk graded"
        assert "Serious" in line.late


def test_the_paper_is_tagged_and_holds_names_of_every_script(
    world: World, browsing: Browsing, sheets: list[ChronologySheet]
) -> None:
    world.say("sergeant", "note-added", note=SAID)
    made = browsing("sergeant").get(address(world, "chronology.pdf")).content
    assert made.startswith(b"%PDF-")
    assert b"/MarkInfo" in made
    assert any(SAID in line.told for month in sheets[0].months for line in month.entries)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_screen_left_open_gives_no_copy_and_what_was_chosen_is_kept(
    world: World, browsing: Browsing, paper: str
) -> None:
    sergeant = browsing("sergeant")
    let_proofs_age(LATER)
    wanted = address(world, paper, "?seriousness=concern")
    asked = sergeant.get(wanted)
    assert asked.status_code == 302
    assert not Look.objects.filter(doing__startswith="take a copy out").exists()
    assert prove(sergeant, asked.headers["Location"]) == wanted
    assert sergeant.get(wanted).status_code == 200


@pytest.mark.parametrize("paper", PAPERS)
def test_whoever_may_take_nothing_out_is_told_why(
    world: World, browsing: Browsing, paper: str
) -> None:
    now = the_moment()
    team = record.ensure_team("northmere", "council", "Northmere Council", now=now)
    world.users["local-authority"] = record.make_user(
        number="local-authority", name="Ida", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(world.users["local-authority"], "local-authority", team, since=now, now=now)
    inspector = record.make_user(
        number="safeguarding-inspector", name="I", force="northmere", password=PASSWORD, now=now
    )
    record.give_post(inspector, "safeguarding-inspector", team, since=now, now=now)
    world.users["safeguarding-inspector"] = inspector
    world.say(
        "safeguarding-inspector",
        "case-shared",
        agency=str(team),
        gateway="CA89-47",
        shared="Where she goes.",
    )
    partner = browsing("local-authority")
    page = partner.get(f"/children/{world.child}/chronology/").content.decode()
    assert "Left by the back door." in page
    assert "chronology.pdf" not in page
    assert partner.get(address(world, paper)).status_code == 403
    assert browsing("sergeant").get(address(world, paper)).status_code == 200


@pytest.mark.parametrize("paper", PAPERS)
def test_of_a_case_that_may_not_be_taken_out_nothing_is_given_and_that_is_said(
    world: World, browsing: Browsing, paper: str, sheets: list[ChronologySheet]
) -> None:
    plan(world)
    # Of the team that holds it: they see it whole, and may take no copy of it.
    team = world.viewer("sergeant").team
    Case.objects.filter(pk=world.case).update(sensitivity="restricted", team=team)
    client = browsing("sergeant")
    assert (
        "Left by the back door."
        in client.get(f"/children/{world.child}/chronology/").content.decode()
    )
    answer = client.get(address(world, paper))
    assert answer.status_code == 200
    assert [row["what happened"] for row in table(client, world)] == ["Trigger plan written"]
    for sheet in sheets:
        assert len(sheet.left_out) == 1
        assert Case.objects.get(pk=world.case).reference in sheet.left_out[0]


@pytest.mark.parametrize("paper", PAPERS)
def test_what_cannot_be_chosen_gives_no_copy(world: World, browsing: Browsing, paper: str) -> None:
    answer = browsing("sergeant").get(address(world, paper, "?seriousness=banana"))
    assert answer.status_code == 400
    assert "“banana” cannot be chosen" in answer.content.decode()
    assert not Look.objects.filter(
        doing__startswith="take a copy out", asked__chronology="x"
    ).exists()
