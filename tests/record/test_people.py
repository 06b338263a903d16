"""People on record, where they live and whom they know, and who is on duty when."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from lapwing.areas import all_kinds
from lapwing.base.partial_date import BornInYear, BornOn
from lapwing.casework.draft import Recorded, Refused
from lapwing.casework.people import MayBeKnown, add_name, create_person, move_in, relate
from lapwing.casework.tours import OffDuty, StillHolding, end_tour, start_tour
from lapwing.journal import queries as journal
from lapwing.record import actions, queries
from lapwing.record.actions import Made, NewName
from tests.record.world import MINUTE, NOW, World, done, draft, make_world, new_person, report

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def test_nobody_is_made_before_they_were_looked_for(world: World) -> None:
    new = new_person("Tegan Marlowe", BornInYear(year=2013))
    first = create_person(world.officer, NOW, new, not_these=frozenset(), key=uuid4())
    assert isinstance(first, MayBeKnown)
    assert [one.person for one in first.found] == [world.child.person]
    looked = frozenset(one.person for one in first.found)
    made = create_person(world.officer, NOW, new, not_these=looked, key=uuid4())
    assert isinstance(made, Made)
    standing = queries.standing_file(world.officer, made.person)
    assert standing is not None
    assert standing.id == made.standing
    (note,) = journal.of_person(world.officer, made.person, kinds=all_kinds())
    assert "Tegan Marlowe" in str(note.answers["note"])


def test_sending_a_new_person_twice_makes_one(world: World) -> None:
    new = new_person("Wren Ashby")
    assert isinstance(
        create_person(world.officer, NOW, new, not_these=frozenset(), key=uuid4()), Made
    )
    again = create_person(world.officer, NOW, new, not_these=frozenset(), key=uuid4())
    assert isinstance(again, MayBeKnown)


@pytest.mark.parametrize(
    "new",
    [
        replace(new_person("x"), names=()),
        replace(new_person("x"), names=(NewName(given=" "),)),
        new_person("Wren\x00 Ashby"),
        new_person("Wren \ud800Ashby"),
        new_person("Wren \u202eAshby"),
        new_person("Wren " + "x" * 2_000),
        new_person("Wren Ashby", BornOn(day=date(2050, 1, 1))),
        replace(new_person("Wren Ashby"), looked_after="maybe"),
    ],
)
def test_what_cannot_be_kept_of_a_person_is_refused(world: World, new: actions.NewPerson) -> None:
    answer = create_person(world.officer, NOW, new, not_these=frozenset(), key=uuid4())
    assert isinstance(answer, Refused)


def test_names_homes_and_relations_are_told_by_somebody_and_noted(world: World) -> None:
    child = world.child.person
    key = uuid4()
    name = NewName(full="شاهين", kind="own writing", told_by="the child")
    for _ in range(2):
        assert isinstance(add_name(world.officer, NOW, child, name, key=key), Recorded)
    for who in (child, world.other.person):
        moved = move_in(
            world.officer,
            NOW,
            who,
            lines="4 Weir Lane, Lower Fennick",
            postcode="qx1 4ab",
            since=NOW - timedelta(days=20),
            key=uuid4(),
            told_by="mother",
        )
        assert isinstance(moved, Recorded)
    related = relate(world.officer, NOW, child, world.other.person, "half-brother", key=uuid4())
    assert isinstance(related, Recorded)
    kept = queries.person(world.sergeant, child)
    assert kept is not None
    assert [one.full for one in kept.names].count("شاهين") == 1
    assert kept.homes[0].postcode == "QX1 4AB"
    assert kept.relations[0].kind == "half-brother"
    assert queries.household_of(world.sergeant, child, NOW) == (world.other.person,)
    assert queries.household_of(world.sergeant, child, NOW - timedelta(days=21)) == ()
    assert len(journal.of_person(world.officer, child, kinds=all_kinds())) == 3


def test_moving_ends_living_where_one_lived_before(world: World) -> None:
    child = world.child.person
    for days, lines in ((20, "4 Weir Lane"), (5, "9 Mill Row"), (2, "9 mill row")):
        move_in(
            world.officer,
            NOW,
            child,
            lines=lines,
            postcode="QX1 4AB",
            since=NOW - timedelta(days=days),
            key=uuid4(),
        )
    kept = queries.person(world.sergeant, child)
    assert kept is not None
    assert [one.until is None for one in kept.homes] == [True, False, False]
    assert kept.homes[0].address == kept.homes[1].address
    assert queries.homes_at([child], NOW - timedelta(days=10)) == {child: kept.homes[2].address}


def test_an_entry_knows_the_household_of_its_moment(world: World) -> None:
    move_in(
        world.officer,
        NOW,
        world.child.person,
        lines="4 Weir Lane",
        postcode="QX1 4AB",
        since=NOW - MINUTE,
        key=uuid4(),
    )
    assert report(world, NOW + MINUTE).entry.household is not None


def test_another_force_changes_nobody(world: World) -> None:
    other = make_world("eastmarsh")
    name = NewName(full="X Y")
    answer = add_name(other.officer, NOW, world.child.person, name, key=uuid4())
    assert isinstance(answer, Refused)


def test_going_on_duty_and_off(world: World) -> None:
    started = start_tour(world.sergeant, NOW, role="sergeant", team=world.team)
    assert start_tour(world.sergeant, NOW, role="sergeant", team=world.team) == started
    (on_duty,) = queries.on_duty(world.officer, NOW + MINUTE, role="sergeant")
    assert on_duty.user == world.sergeant.user
    assert isinstance(end_tour(world.sergeant, NOW + 2 * MINUTE, key=uuid4()), OffDuty)
    assert queries.on_duty(world.officer, NOW + 3 * MINUTE) == ()
    assert len(queries.on_duty(world.officer, NOW + MINUTE)) == 1
    assert isinstance(
        start_tour(world.officer, NOW, role="duty-inspector", team=world.team), Refused
    )


def test_nobody_goes_off_duty_holding_an_episode_that_nobody_has_accepted(world: World) -> None:
    case = report(world).case
    for place, viewer in enumerate((world.sergeant, world.inspector)):
        start_tour(viewer, NOW, role=viewer.acting_role, team=world.team)
        if place == 0:
            done(_record(world, "missing-allocated", case))
    still = end_tour(world.sergeant, NOW + 2 * MINUTE, key=uuid4(), exception="Tired.")
    assert isinstance(still, StillHolding)
    assert [one.id for one in still.holding] == [case]
    assert (still.stop.gate, still.stop.may_allow) == ("missing-handover-accepted", False)
    assert len(queries.on_duty(world.officer, NOW + 3 * MINUTE)) == 2


def test_someone_of_the_rank_may_leave_with_a_reason(world: World) -> None:
    case = report(world).case
    done(_record(world, "missing-allocated", case, as_inspector=True))
    start_tour(world.inspector, NOW, role="duty-inspector", team=world.team)
    still = end_tour(world.inspector, NOW + 2 * MINUTE, key=uuid4())
    assert isinstance(still, StillHolding)
    assert still.stop.may_allow
    off = end_tour(world.inspector, NOW + 3 * MINUTE, key=uuid4(), exception="Taken ill.")
    assert isinstance(off, OffDuty)
    kept = queries.case(world.officer, case)
    assert kept is not None
    assert kept.supervisor is None
    kinds = [one.kind for one in journal.of_person(world.officer, kept.person, kinds=all_kinds())]
    assert kinds[-2:] == ["exception-allowed", "missing-supervisor-left"]


def _record(world: World, kind: str, case: object, *, as_inspector: bool = False) -> object:
    from lapwing.casework.door import record

    viewer = world.inspector if as_inspector else world.sergeant
    wanted = draft(kind, {"officer": str(world.officer.user)}, case=case)
    return record(viewer, NOW + MINUTE, wanted)


def test_a_viewer_is_who_they_are_at_that_moment(world: World) -> None:
    user = world.sergeant.user
    actions.give_post(user, "missing-lead", world.team, since=NOW, now=NOW)
    before = queries.viewer_of(user, NOW - MINUTE)
    after = queries.viewer_of(user, NOW + MINUTE, "missing-lead")
    assert before is not None
    assert after is not None
    assert before.roles == {"sergeant"}
    assert after.roles == {"sergeant", "missing-lead"}
    assert after.acting_role == "missing-lead"
    assert queries.viewer_of(uuid4(), NOW) is None
    actions.switch_user(user, active=False)
    gone = queries.viewer_of(user, NOW + MINUTE)
    assert gone is not None
    assert queries.person(gone, world.child.person) is None
    assert queries.on_duty(gone, NOW) == ()
    assert queries.staff(gone, [user]) == {}


def test_staff_and_teams_are_told_by_name(world: World) -> None:
    assert queries.staff(world.officer, [world.sergeant.user])[world.sergeant.user].name
    assert [team.key for team in queries.teams(world.officer)] == ["response"]


def test_cases_are_found_by_reference_and_open_ones_listed(world: World) -> None:
    recorded = report(world)
    (case,) = queries.open_cases(world.officer)
    assert case.id == recorded.case
    assert queries.case_by_reference(world.officer, case.reference) == case
    assert queries.case_by_reference(world.viewers["local-authority"], case.reference) is None
