"""The pages of figures: counted over the force, down to the cases one may see, out with care."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from io import StringIO
from uuid import UUID

import pytest
from django.test import Client

from lapwing.assurance.figures.counting import (
    DATA_SETS,
    count,
    pack_for_partners,
    packs_to_read,
)
from lapwing.assurance.figures.period import period_of
from lapwing.base.clock import london_date
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record.access import Tie
from lapwing.record.actor import seeing_all
from lapwing.record.models import Case, Post
from lapwing.web.moment import the_moment
from lapwing.web.pages import figures as pages
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import FiguresSheet
from tests.web.conftest import PASSWORD, World
from tests.web.test_held_now import custody as custody
from tests.web.test_held_now import detained, protected, released
from tests.web.test_held_now import other as other
from tests.web.test_partners import council as council

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
AGO = timedelta(hours=8)
DETENTION = "/figures/detention/"
READERS = ("custody-inspector", "assurance-lead")


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """A child who was detained, and went home; and what asks for the month in which they came."""

    world: World
    case: UUID
    month: str


@pytest.fixture
def kept(custody: World) -> Kept:
    """One child was detained; a custody inspector and an assurance lead work here."""
    now = the_moment()
    team = Post.objects.get(user=custody.users["sergeant"]).team_id
    for role in READERS:
        user = record.make_user(
            number=role, name=role.title(), force="northmere", password=PASSWORD, now=now
        )
        custody.users[role] = user
        record.give_post(user, role, team, since=now - timedelta(days=1), now=now)
    case = detained(custody, AGO)
    released(custody, case, now - timedelta(hours=7))
    return Kept(world=custody, case=case, month=f"of={london_date(now - AGO).isoformat()}")


def text(client: Client, address: str, status: int = 200) -> str:
    """What a page says."""
    answer = client.get(address)
    assert answer.status_code == status, answer.content
    return answer.content.decode()


def test_a_figure_leads_to_its_cases_for_whoever_may_see_them(
    kept: Kept, browsing: Browsing
) -> None:
    inspector = browsing("custody-inspector")
    assert DETENTION in text(inspector, "/figures/")
    page = text(inspector, f"{DETENTION}?{kept.month}&by=age")
    assert "<strong>1 detentions</strong>" in page
    assert "As partners get it" in page
    assert "12 to 14" in page
    assert "15 to 16" not in page  # where nobody is
    cases = f"{DETENTION}cases/?{kept.month}"
    assert "age=12-14&amp;authorised=0.5" in page
    behind = text(inspector, f"{cases}&age=12-14&authorised=0.5")
    assert "Marlowe-Quill" in behind
    assert "Within 30 minutes" in behind
    assert "<strong>0 detentions</strong>" in text(inspector, f"{cases}&age=15-16")
    lead = text(browsing("assurance-lead"), f"{cases}&age=12-14")
    assert "<strong>1 detentions</strong>" in lead
    assert "None of these cases is yours to see" in lead
    assert "Marlowe" not in lead


def test_partners_get_no_small_number_and_each_copy_is_logged(
    kept: Kept, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead = browsing("assurance-lead")
    page = text(lead, f"{DETENTION}?{kept.month}&by=sex&as=partners")
    assert "<strong>[c] detentions</strong>" in page
    assert "Numbers below 5 are withheld" in page
    assert "/cases/" not in page
    answer = lead.get(f"{DETENTION}figures.csv?{kept.month}")
    rows = list(csv.DictReader(StringIO(answer.content.decode("utf-8-sig"), newline="")))
    assert "attachment" in answer.headers["Content-Disposition"]
    assert {row["number"] for row in rows} == {"[c]", "0"}
    (offence,) = (
        row for row in rows if (row["counted by"], row["answer code"]) == ("everybody", "theft")
    )
    assert (offence["measure"], offence["number"]) == ("Offence for which they were arrested", "0")
    assert (offence["values of who"], offence["values of answer"]) == ("", "Not verified")
    made: list[FiguresSheet] = []

    def noted(sheet: FiguresSheet) -> bytes:
        made.append(sheet)
        return pdf(sheet)

    monkeypatch.setattr(pages, "pdf", noted)
    paper = lead.get(f"{DETENTION}figures.pdf?{kept.month}")
    assert paper.content.startswith(b"%PDF")
    assert made[0].total == "[c]"
    assert any("18+1" in one and "not verified" in one for one in made[0].sets)
    told = [
        (look.doing, look.asked["figures"])
        for look in Look.objects.filter(doing__contains="figures for partners").order_by("at")
    ]
    month = period_of("month", london_date(the_moment() - AGO)).words
    assert sorted(told) == [
        (
            "take a copy out: figures for partners as a table",
            f"Children in police detention, {month}",
        ),
        (
            "take a copy out: figures for partners on paper",
            f"Children in police detention, {month}",
        ),
    ]


def test_uses_of_police_protection_are_counted_by_the_same_pages(
    kept: Kept, other: UUID, browsing: Browsing
) -> None:
    protected(kept.world, other, AGO)
    page = text(browsing("custody-inspector"), f"/figures/protection/?{kept.month}&by=looked-after")
    assert "<strong>1 uses</strong>" in page
    assert "At some time at a station" in page
    assert "Not on record" in page


def test_a_partner_reads_the_pack_of_a_month_and_no_case(
    kept: Kept, council: UUID, browsing: Browsing
) -> None:
    month = period_of("month", london_date(the_moment() - AGO))
    later = month.ends + timedelta(days=15)
    partner = browsing("local-authority")
    assert "/shared/figures/" in text(partner, "/shared/")
    pack = f"/shared/figures/detention/{month.key}"
    text(partner, f"{pack}.csv", 404)  # it is not made yet
    viewer = kept.world.viewer("local-authority")
    made = pack_for_partners(viewer, DATA_SETS["detention"], month, later)
    assert made is not None
    assert (made.total, made.as_at) == (None, month.ends + timedelta(days=14))
    # Whoever is not a partner reads the figures themselves.
    inspector = kept.world.viewer("custody-inspector")
    assert pack_for_partners(inspector, DATA_SETS["detention"], month, later) is None
    earlier = packs_to_read("northmere", the_moment())
    assert len(earlier) == 12
    listed = text(partner, "/shared/figures/")
    newest = earlier[0][0]
    assert f"/shared/figures/protection/{newest.key}.pdf" in listed
    answer = partner.get(f"/shared/figures/detention/{newest.key}.csv")
    assert b"everybody,,,all,,,0" in answer.content
    paper = partner.get(f"/shared/figures/protection/{newest.key}.pdf")
    assert paper.content.startswith(b"%PDF")
    doing = set(Look.objects.values_list("doing", flat=True))
    assert {
        "take a copy out: a partner’s pack of figures as a table",
        "take a copy out: a partner’s pack of figures on paper",
    } <= doing
    text(partner, "/shared/figures/nonsense/2026-01-01.csv", 404)
    text(partner, "/shared/figures/detention/january.csv", 404)
    text(partner, DETENTION, 403)
    text(browsing("custody-inspector"), "/shared/figures/", 403)


def test_what_is_covert_or_locked_is_in_no_figure(kept: Kept) -> None:
    month = period_of("month", london_date(the_moment() - AGO))
    data_set = DATA_SETS["detention"]
    inspector = kept.world.viewer("custody-inspector")

    def many() -> int:
        found = count(inspector, data_set, month, the_moment())
        assert found is not None
        return sum(len(one) for one in found.of.values())

    assert many() == 1
    assert count(inspector, data_set, month.before, the_moment()) is not None
    with seeing_all("test"):
        Case.objects.filter(pk=kept.case).update(sensitivity="covert")
    assert many() == 0
    with seeing_all("test"):
        Case.objects.filter(pk=kept.case).update(sensitivity="restricted")
    assert many() == 1
    object.__setattr__(inspector, "cases", {Tie.LOCKED: frozenset({kept.case})})
    assert many() == 0
    assert count(kept.world.viewer("custody-sergeant"), data_set, month, the_moment()) is None


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/figures/", 403),
        (DETENTION, 403),
        (f"{DETENTION}figures.pdf", 403),
    ],
)
def test_figures_are_for_those_who_answer_for_them(
    kept: Kept, browsing: Browsing, address: str, status: int
) -> None:
    assert "Figures</a>" not in text(browsing("custody-sergeant"), address, status)


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("nonsense/", 404),
        ("detention/?sort=week", 400),
        ("detention/?of=2026-13-01", 400),
        ("detention/?of=2999-01-01", 400),
        ("detention/?of=1066-10-14", 400),
        ("detention/?by=overnight", 400),
        ("detention/cases/?age=grown", 404),
        ("detention/cases/?age=12-14&sex=male", 404),
    ],
)
def test_what_there_is_not_is_said_to_be_none(
    kept: Kept, browsing: Browsing, asked: str, status: int
) -> None:
    text(browsing("custody-inspector"), f"/figures/{asked}", status)
