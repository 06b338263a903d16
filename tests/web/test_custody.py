"""A child in custody, from the form of their arrival to a record that shows the four clocks."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from lapwing.worklists.held import held_now
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
ROLES = ("custody-sergeant", "custody-inspector")


def on_duty(world: World) -> None:
    """Those who work in custody are on duty."""
    now = the_moment()
    team = record.ensure_team("northmere", "custody-suite", "Custody", now=now)
    for role in ROLES:
        world.users[role] = record.make_user(
            number=role, name=role, force="northmere", password=PASSWORD, now=now
        )
        record.give_post(world.users[role], role, team, since=now, now=now)
        record.begin_tour(world.users[role], role, team, now=now, planned_until=None)


def tell(
    world: World, role: str, kind: str, case: UUID | None = None, **answers: object
) -> Recorded:
    """Record one entry on the custody record, or the arrival that begins it."""
    regarding = answers.pop("regarding", None)
    done = door.record(
        world.viewer(role),
        the_moment(),
        Draft(
            kind=kind,
            key=uuid4(),
            case=case,
            about=None if case else world.child,
            answers=answers,
            regarding=regarding if isinstance(regarding, UUID) else None,
        ),
    )
    assert isinstance(done, Recorded), str(done)
    return done


def arrive(world: World) -> Recorded:
    """He arrives at the station under arrest."""
    now = the_moment()
    return tell(
        world,
        "sergeant",
        "detention-arrived",
        how="other-area",
        arrest_at=(now - timedelta(hours=5)).isoformat(),
        arrived_at=(now - timedelta(hours=1)).isoformat(),
        first_station_at=(now - timedelta(hours=4)).isoformat(),
        questioned_there="unknown",
        station="Lower Fennick",
        offence="Burglary",
        indictable="yes",
        necessity=["investigate"],
        alternatives="He would not say where he lives.",
        age=15,
        age_basis="record",
        sex="male",
        looked_after="no",
        mental_health_power="no",
    )


def test_the_record_shows_what_the_clocks_say_and_what_the_council_answered(
    world: World, browsing: Browsing
) -> None:
    on_duty(world)
    assert held_now(world.viewer("sergeant"), the_moment()) == ()
    case = arrive(world).case
    tell(
        world,
        "custody-sergeant",
        "detention-authorised",
        case,
        grounds=["questioning"],
        why="w",
        place="detention-room",
        away_from_adults="yes",
        needs="n",
    )
    page = browsing("sergeant").get(f"/cases/{case}/").content.decode()
    assert '<h1 class="govuk-heading-l">Custody record</h1>' in page
    assert "The four clocks" in page
    assert "Charge or release the child, or have longer detention authorised" in page
    assert "Nobody was asked yet" in page
    assert "From when is their detention counted?" in page
    assert "CU-" in page
    (held,) = held_now(world.viewer("sergeant"), the_moment())
    assert held.case.case == case
    assert held.record is not None
    clocks = {one.clock.key: one for one in held.clocks}
    assert held.record.relevant_time is not None
    # Nobody knows whether he was questioned there, so it counts from the first station.
    assert clocks["detention"].due_at == held.record.relevant_time + timedelta(hours=24)
    assert the_moment() - held.record.relevant_time > timedelta(hours=3, minutes=59)

    seen: dict[str, object] = {
        "child_seen": "no",
        "unseen_why": "Asleep.",
        "offered": ["adult"],
        "adult": "on-the-way",
        "not_offered_why": "Asleep.",
        "representations": "r",
        "decision": "stay",
        "why": "w",
    }
    tell(world, "custody-inspector", "detention-reviewed", case, mode="in-person", **seen)
    bail: dict[str, object] = {"decision": "refused", "grounds": ["offence"], "why": "w"}
    tell(world, "custody-sergeant", "detention-bail-decided", case, in_presence="yes", **bail)
    asked: dict[str, object] = {"type": "alternative", "asked_for": "a bed", "council": "c"}
    request = tell(
        world, "custody-sergeant", "detention-accommodation-asked", case, person="p", **asked
    )
    tell(
        world,
        "custody-sergeant",
        "detention-accommodation-answered",
        case,
        answer="no-bed",
        person="p",
        why="w",
        regarding=UUID(request.entry.id),
    )
    page = browsing("sergeant").get(f"/cases/{case}/").content.decode()
    assert "Held after a refusal, without a certificate" in page
    assert "Nobody who reviewed has seen the child." in page
    assert "Alternative accommodation" in page
    assert "No: there is no place" in page
    tell(
        world,
        "custody-sergeant",
        "detention-released",
        case,
        disposal="charged",
        released_to="His mother",
        plan="p",
    )
    assert held_now(world.viewer("sergeant"), the_moment()) == ()
    page = browsing("sergeant").get(f"/cases/{case}/").content.decode()
    assert "It does not run: not held." in page


def test_nobody_is_asked_for_what_is_worked_out(world: World, browsing: Browsing) -> None:
    page = browsing("sergeant").get(f"/begin/detention-arrived/{world.child}/").content.decode()
    assert "When were they arrested?" in page
    assert "From when is their detention counted?" not in page


def test_the_next_step_is_stated_and_a_council_is_answered_beside_its_request(
    world: World, browsing: Browsing
) -> None:
    on_duty(world)
    case = arrive(world).case
    sergeant, officer = browsing("custody-sergeant"), browsing("sergeant")

    def step(client: Client) -> str:
        page = client.get(f"/cases/{case}/").content.decode()
        return page.split('id="comes-next"')[1].split("</section>")[0]

    assert f'href="/cases/{case}/record/detention-authorised/"' in step(sergeant)
    theirs = step(officer)
    assert "Authorise the detention" in theirs
    assert "custody officer (custody sergeant) or custody inspector" in theirs
    assert "href" not in theirs
    asked: dict[str, object] = {"type": "alternative", "asked_for": "a bed", "council": "c"}
    request = tell(
        world, "custody-sergeant", "detention-accommodation-asked", case, person="p", **asked
    )
    href = f"/cases/{case}/record/detention-accommodation-answered/?regarding={request.entry.id}"
    page = sergeant.get(f"/cases/{case}/").content.decode()
    # As the next step, and beside the request; and never without the request that it answers.
    assert page.count(f'href="{href}"') == 2
    assert f'href="/cases/{case}/record/detention-accommodation-answered/"' not in page
    assert sergeant.get(href).status_code == 200
    tell(
        world,
        "custody-sergeant",
        "detention-accommodation-answered",
        case,
        answer="accepted",
        person="p",
        placement="A foster home",
        regarding=UUID(request.entry.id),
    )
    page = sergeant.get(f"/cases/{case}/").content.decode()
    assert href not in page
    assert f'href="/cases/{case}/record/detention-moved-to-council/"' in step(sergeant)
