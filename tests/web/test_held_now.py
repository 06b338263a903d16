"""The custody board: who is detained or protected now, the worst clock first, for whom it is."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.journal.models import Look
from lapwing.record import actions as record
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from lapwing.worklists.held import held_now
from lapwing.worklists.protected import protected_now
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
NOBODY = "No child is in police detention or police protection."
SOMEBODY_ELSE = "Osian Ty'n-y-Coed"


@pytest.fixture
def custody(world: World) -> World:
    """A custody sergeant is on duty, too, and another child is on record."""
    now = the_moment()
    team = record.ensure_team("northmere", "custody-suite", "Custody", now=now)
    user = record.make_user(
        number="custody-sergeant",
        name="Cadi O'Loughlin",
        force="northmere",
        password=PASSWORD,
        now=now,
    )
    world.users["custody-sergeant"] = user
    record.give_post(user, "custody-sergeant", team, since=now, now=now)
    record.begin_tour(user, "custody-sergeant", team, now=now, planned_until=None)
    return world


@pytest.fixture
def other(custody: World) -> UUID:
    """Another child, who is not missing."""
    (made,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given="Osian", family="Ty'n-y-Coed"),))],
        force="northmere",
        by=custody.users["sergeant"],
        now=the_moment(),
    )
    return made.person


def tell(
    world: World,
    role: str,
    kind: str,
    *,
    case: UUID | None = None,
    about: UUID | None = None,
    at: datetime | None = None,
    **answers: object,
) -> UUID:
    """Record one entry, on a case or as what begins one; which case it is."""
    draft = Draft(kind=kind, key=uuid4(), case=case, about=about, at=at, answers=answers)
    done = door.record(world.viewer(role), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done.case


def detained(world: World, ago: timedelta) -> UUID:
    """The child comes to the station under arrest, and detention is authorised."""
    at = the_moment() - ago
    case = tell(
        world,
        "sergeant",
        "detention-arrived",
        about=world.child,
        at=at,
        how="arrested",
        arrest_at=(at - timedelta(minutes=20)).isoformat(),
        arrived_at=at.isoformat(),
        station="Lower Fennick",
        offence="Burglary",
        indictable="yes",
        necessity=["investigate"],
        alternatives="He would not say where he lives.",
        age=13,
        age_basis="record",
        sex="female",
        looked_after="no",
        mental_health_power="no",
    )
    tell(
        world,
        "custody-sergeant",
        "detention-authorised",
        case=case,
        at=at + timedelta(minutes=10),
        grounds=["questioning"],
        why="w",
        place="detention-room",
        away_from_adults="yes",
        needs="n",
    )
    return case


def released(world: World, case: UUID, at: datetime | None = None) -> None:
    """The child goes home on bail."""
    tell(
        world,
        "custody-sergeant",
        "detention-released",
        case=case,
        at=at,
        disposal="charged",
        released_to="Her mother",
        plan="p",
    )


def protected(world: World, child: UUID, ago: timedelta) -> UUID:
    """The other child is taken into police protection, and kept at a police station."""
    at = the_moment() - ago
    case = tell(
        world,
        "sergeant",
        "protection-used",
        about=child,
        at=at,
        mode="removed",
        where="A flat above a shop",
        requested_by="nobody",
        entered="no",
        force_used="no",
    )
    tell(
        world,
        "sergeant",
        "protection-accommodated",
        case=case,
        type="police-station",
        place="Lower Fennick, with an officer",
        room="office",
        tried="Every carer that the council has.",
    )
    return case


def board(client: Client) -> str:
    """The board as it is read."""
    page = client.get("/held/")
    assert page.status_code == 200
    return page.content.decode().replace("&#39;", "'")


def test_the_board_says_of_each_child_who_answers_where_they_are_and_what_runs(
    custody: World, other: UUID, browsing: Browsing
) -> None:
    sergeant = browsing("custody-sergeant")
    assert NOBODY in board(sergeant)
    case = detained(custody, timedelta(hours=1))
    use = protected(custody, other, timedelta(hours=5))
    looks = Look.objects.count()
    page = board(sergeant)
    assert NOBODY not in page
    assert "<title>Children detained or protected now – Lapwing</title>" in page
    for said in (
        f'href="/cases/{case}/"',
        f'href="/cases/{use}/"',
        SOMEBODY_ELSE,
        "Lower Fennick: Juvenile detention room",
        "Cadi O'Loughlin, ",
        "Nobody was asked yet",
        "Charge or release the child, or have longer detention authorised",
        "Children Act 1989, section 46(6)",
        "Nobody has accepted yet",
        "The child is at a police station.",
        "In police protection, without a designated officer",
        " overdue</strong>, first: ",
        "<dt>In police detention</dt><dd>1</dd>",
        "<dt>In police protection</dt><dd>1</dd>",
    ):
        assert said in page, said
    assert Look.objects.count() == looks + 1
    look = Look.objects.order_by("-at", "-id").first()
    assert look is not None
    assert look.doing == "read the board of children detained or protected now"
    assert {custody.child, other} <= set(look.people)


def test_the_board_names_the_custody_officer_who_answers_now(
    custody: World, other: UUID, browsing: Browsing
) -> None:
    case, now = detained(custody, timedelta(hours=1)), the_moment()
    before = board(browsing("custody-sergeant"))
    assert "Custody officer" in before
    assert "Cadi O'Loughlin, since " in before
    user = record.make_user(
        number="custody-2", name="Wyn Halloran", force="northmere", password=PASSWORD, now=now
    )
    team = record.ensure_team("northmere", "custody-suite", "Custody", now=now)
    custody.users["custody-2"] = user
    record.give_post(user, "custody-sergeant", team, since=now, now=now)
    tell(custody, "custody-2", "detention-taken-on", case=case, seen="yes", told="Her inhaler.")
    after = board(browsing("custody-sergeant"))
    assert "Wyn Halloran, since " in after
    assert "Cadi O'Loughlin, since " not in after


def test_a_limit_of_the_law_that_has_passed_stands_before_whatever_is_late_for_longer(
    custody: World, other: UUID, browsing: Browsing
) -> None:
    use = protected(custody, other, timedelta(hours=71))
    hour = detained(custody, timedelta(hours=1))
    sergeant = browsing("custody-sergeant")
    page = board(sergeant)
    assert page.index(f"/cases/{use}/") < page.index(f"/cases/{hour}/")
    released(custody, hour)
    assert f"/cases/{hour}/" not in board(sergeant)
    day = detained(custody, timedelta(hours=25))
    page = board(sergeant)
    assert page.index(f"/cases/{day}/") < page.index(f"/cases/{use}/")


def test_what_is_told_late_stands_where_it_happened(custody: World, other: UUID) -> None:
    case, at = detained(custody, timedelta(hours=3)), the_moment()
    released(custody, case, at)
    assert held_now(custody.viewer("sergeant"), the_moment()) == ()
    tell(
        custody,
        "custody-sergeant",
        "detention-taken-out",
        case=case,
        at=at - timedelta(hours=1),
        going="hospital",
        where="Fennick General, with PC Holt",
        why="w",
    )
    assert held_now(custody.viewer("sergeant"), the_moment()) == ()
    use = protected(custody, other, timedelta(hours=3))
    at = the_moment()
    tell(custody, "sergeant", "protection-accommodated", case=use, at=at, type="hospital",
         place="Fennick General")  # fmt: skip
    tell(custody, "sergeant", "protection-accommodated", case=use, at=at - timedelta(hours=1),
         type="foster", place="A carer in Lower Fennick")  # fmt: skip
    (found,) = protected_now(custody.viewer("sergeant"), the_moment())
    assert found.use is not None
    assert found.use.place is not None
    assert found.use.place.answers["type"] == "hospital"


def test_a_case_that_is_closely_kept_is_pointed_to_and_a_covert_one_is_not_there(
    custody: World, other: UUID, browsing: Browsing
) -> None:
    case = detained(custody, timedelta(hours=1))
    use = protected(custody, other, timedelta(hours=5))
    Case.objects.filter(id=case).update(
        sensitivity="restricted", team=None, supervisor=custody.users["custody-sergeant"]
    )
    officer = browsing("response-officer")
    page = board(officer)
    assert "Restricted record: ring " in page
    assert f'href="/cases/{case}/"' in page
    for kept in ("Lower Fennick: Juvenile detention room", "Cadi O'Loughlin", "Nobody was asked"):
        assert kept not in page
    assert "Lower Fennick: Juvenile detention room" in board(browsing("custody-sergeant"))
    Case.objects.filter(id=use).update(sensitivity="covert", team=None)
    page = board(officer)
    assert SOMEBODY_ELSE not in page
    assert f"/cases/{use}/" not in page


def test_it_reads_itself_again_and_says_nothing_where_nothing_changed(
    custody: World, other: UUID, browsing: Browsing
) -> None:
    sergeant = browsing("custody-sergeant")
    detained(custody, timedelta(hours=1))
    page = board(sergeant)
    shown = page.split('id="shown" name="shown" value="')[1][:32]
    itself = {"HX-Request": "true"}
    assert sergeant.get("/held/", {"shown": shown}, headers=itself).status_code == 204
    protected(custody, other, timedelta(hours=5))
    assert sergeant.get("/held/", {"shown": shown}, headers=itself).status_code == 200
