"""A child in police protection, from the form of the use to a page that says how it stands."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.areas.meetings.agenda import agenda_of
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from lapwing.worklists.agenda import Standing, agenda_for
from lapwing.worklists.protected import protected_now
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
INSPECTOR = "duty-inspector"


def on_duty(world: World) -> None:
    """An inspector is on duty."""
    now = the_moment()
    team = record.ensure_team("northmere", "inspectors", "Inspectors", now=now)
    user = record.make_user(
        number="an.inspector", name="An Inspector", force="northmere", password=PASSWORD, now=now
    )
    world.users[INSPECTOR] = user
    record.give_post(user, INSPECTOR, team, since=now, now=now)
    record.begin_tour(user, INSPECTOR, team, now=now, planned_until=None)


def tell(world: World, role: str, kind: str, case: UUID | None = None, **answers: object) -> UUID:
    """Record one entry on the case, or the use that begins it; which case it is."""
    draft = Draft(
        kind=kind,
        key=uuid4(),
        case=case,
        about=None if case else world.child,
        answers=answers,
    )
    done = door.record(world.viewer(role), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done.case


def test_the_page_says_who_answers_where_the_child_is_and_who_does_not_know_yet(
    world: World, browsing: Browsing
) -> None:
    on_duty(world)
    sergeant = world.viewer("sergeant")
    assert protected_now(sergeant, the_moment()) == ()
    form = browsing("sergeant").get(f"/begin/protection-used/{world.child}/").content.decode()
    assert "What did you do?" in form
    case = tell(
        world,
        "sergeant",
        "protection-used",
        mode="removed",
        where="A flat above a shop",
        requested_by="nobody",
        entered="no",
        force_used="no",
    )
    page = browsing("sergeant").get(f"/cases/{case}/").content.decode()
    assert '<h1 class="govuk-heading-l">Police protection</h1>' in page
    assert "In police protection, without a designated officer" in page
    assert "Nobody has accepted yet" in page
    assert page.count("Not on record yet") == 5
    assert "PP-" in page
    (one,) = protected_now(sergeant, the_moment())
    assert one.case.case == case
    assert one.use is not None
    due = {clock.clock.title: clock.due_at for clock in one.clocks}
    assert due["The limit"] == one.use.used.at + timedelta(hours=72)
    assert due["Next review"] == one.use.used.at + timedelta(hours=4)
    assert due["Police station"] is None

    until = (the_moment() + timedelta(hours=8)).isoformat()
    tell(world, INSPECTOR, "protection-designated", case, told="t", until=until)
    tell(
        world,
        "sergeant",
        "protection-accommodated",
        case,
        type="police-station",
        place="Lower Fennick, with an officer",
        room="office",
        tried="Every carer that the council has.",
    )
    tell(
        world,
        "sergeant",
        "protection-council-told",
        case,
        which=["found"],
        council="Northmere",
        told="The duty team",
        channel="telephone",
        said="s",
        lives_there="yes",
    )
    page = browsing("sergeant").get(f"/cases/{case}/").content.decode()
    assert "An Inspector, since" in page
    assert "The child is at a police station." in page
    assert page.count("Not on record yet") == 3


def test_every_use_is_on_the_agenda_until_the_meeting_after_its_end(world: World) -> None:
    on_duty(world)
    agenda = agenda_of("daily-management")
    assert agenda is not None
    case = tell(
        world,
        "sergeant",
        "protection-used",
        mode="removed",
        where="w",
        requested_by="nobody",
        entered="no",
        force_used="no",
    )
    tell(world, INSPECTOR, "protection-ended", case, reason="released", why="w")
    found = agenda_for(world.viewer("sergeant"), agenda, the_moment() + timedelta(minutes=1))
    held = agenda_for(world.viewer("sergeant"), agenda, found.at + timedelta(days=1))
    lines = {one.standing for one in (*found.lines, *held.lines) if one.case == case}
    assert lines & {Standing.TO_CONSIDER, Standing.MISSED}
    assert protected_now(world.viewer("sergeant"), the_moment()) == ()
