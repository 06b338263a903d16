"""Who decides alone: what the register gives and takes, and what the door holds against a form."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

import pytest

from lapwing.base.refusals import Refusal
from lapwing.casework import competence
from lapwing.casework.door import Refused, record
from lapwing.journal.models import Look
from lapwing.record import actions
from lapwing.record.queries import viewer_of
from lapwing.record.viewer import Viewer
from tests.areas.assessment.test_through_the_door import STANDARD, TRIAGED
from tests.record.world import MINUTE, NOW, World, done, draft, make_world

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
MENTORED = {key: said for key, said in TRIAGED.items() if key != "competent"}


@pytest.fixture
def world() -> World:
    """The small force."""
    return make_world()


def at_work(world: World, role: str, number: str = "") -> Viewer:
    """Somebody in a role, not signed off."""
    user = actions.make_user(
        number=number or role, name=role.title(), force="northmere", password=None, now=NOW
    )
    actions.give_post(user, role, world.team, since=NOW - DAY, now=NOW)
    viewer = viewer_of(user, NOW)
    assert viewer is not None
    return viewer


def refused(outcome: object) -> list[str]:
    """Why it was refused."""
    assert isinstance(outcome, Refused), str(outcome)
    return [one.what for one in outcome.refusals]


def test_a_supervisor_signs_off_another_until_a_day_and_may_end_it(world: World) -> None:
    desk, lead = at_work(world, "safeguarding-unit"), at_work(world, "safeguarding-sergeant")
    assert not competence.signed_off(desk.user, NOW)
    assert competence.sign_off(lead, NOW, desk.user, NOW + 30 * DAY) is None
    assert competence.signed_off(desk.user, NOW)
    assert competence.signed_off(desk.user, NOW + 30 * DAY - MINUTE)
    assert not competence.signed_off(desk.user, NOW + 30 * DAY)
    assert not competence.signed_off(desk.user, NOW - MINUTE)
    (member,) = [one for one in competence.members(lead, NOW) if one.user == desk.user]
    assert (member.until, member.by) == (NOW + 30 * DAY, lead.name)
    assert competence.end(lead, NOW + DAY, desk.user) is None
    assert competence.signed_off(desk.user, NOW + DAY - MINUTE)
    assert not competence.signed_off(desk.user, NOW + DAY)
    assert competence.end(lead, NOW + DAY, desk.user) is not None
    kept = Look.objects.filter(operation="alteration").order_by("at")
    assert [one.doing for one in kept] == [
        "sign somebody off to triage alone",
        "end a sign-off to triage alone",
    ]


def test_nobody_signs_themselves_off_or_beyond_two_years_and_no_constable_does(
    world: World,
) -> None:
    desk, lead = at_work(world, "safeguarding-unit"), at_work(world, "safeguarding-sergeant")
    officer = world.officer.user
    for who, whom, until in (
        (lead, lead.user, NOW + DAY),
        (desk, lead.user, NOW + DAY),
        (world.sergeant, desk.user, NOW + DAY),
        (lead, officer, NOW + DAY),  # who is not of the unit
        (lead, desk.user, NOW),
        (lead, desk.user, NOW + 800 * DAY),
    ):
        assert isinstance(competence.sign_off(who, NOW, whom, until), Refusal)
        assert not competence.signed_off(whom, NOW)
    assert competence.members(world.sergeant, NOW) == ()


def test_the_door_holds_the_register_against_what_somebody_says_of_themselves(
    world: World,
) -> None:
    desk, other = at_work(world, "safeguarding-unit"), at_work(world, "safeguarding-unit", "two")
    lead = at_work(world, "safeguarding-sergeant")
    said = draft("assessment-submitted", STANDARD, about=world.child.person)
    case = done(record(world.officer, NOW, said)).case

    def triage(who: Viewer, answers: Mapping[str, object], minute: int) -> object:
        at = NOW + minute * MINUTE
        return record(who, at, draft("assessment-triaged", answers, case=case))

    assert refused(triage(desk, TRIAGED, 1)) == ["No sign-off in your name holds today."]
    with_other = {**MENTORED, "decided": "mentored", "mentor": str(other.user)}
    assert refused(triage(desk, with_other, 2)) == [
        "No sign-off in the name of this mentor holds today."
    ]
    assert competence.sign_off(lead, NOW, other.user, NOW + DAY) is None
    own = {**with_other, "mentor": str(desk.user)}
    assert refused(triage(desk, own, 3)) == ["Nobody is their own mentor."]
    decided = done(triage(desk, with_other, 4))

    def agree(who: Viewer, minute: int) -> object:
        yes = draft(
            "assessment-triage-agreed", {"why": "So do I."}, case=case,
            regarding=UUID(decided.entry.id),
        )  # fmt: skip
        return record(who, NOW + minute * MINUTE, yes)

    assert refused(agree(lead, 5)) == [
        "You are not signed off to decide alone, and so not to agree for another."
    ]
    done(agree(other, 6))
    done(triage(other, TRIAGED, 7))
    assert refused(triage(other, TRIAGED, 60 * 24)) == ["No sign-off in your name holds today."]
