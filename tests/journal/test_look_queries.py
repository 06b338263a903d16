"""The log is read by those entitled, in pages; a covert case's looks by professional standards."""

from uuid import UUID, uuid4

import pytest
from django.db import connection

from lapwing.base.refusals import Refusal
from lapwing.casework.door import record as record_entry
from lapwing.journal import look_queries as log
from lapwing.journal.actions import log as write
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record import actions, queries
from lapwing.record.looking import noticing
from lapwing.record.models import Case, OwnRecord
from lapwing.record.viewer import Viewer
from tests.record.world import MINUTE, NOW, World, done, draft, make_world, report

pytestmark = pytest.mark.django_db
AT = NOW + 60 * MINUTE


@pytest.fixture
def world() -> World:
    """A small force and a missing child."""
    world = make_world()
    report(world)
    return world


def reader(world: World, role: str, at: object = AT) -> Viewer:
    """Somebody of the force who holds this role and no other."""
    user = actions.make_user(number=role, name=role, force="northmere", password=None, now=NOW)
    actions.give_post(user, role, world.team, since=NOW, now=NOW)
    found = queries.viewer_of(user, AT)
    assert found is not None
    return found


def look(
    world: World, *, minutes: int = 30, by: Viewer | None = None, cases: tuple[UUID, ...] = (),
    people: tuple[UUID, ...] = (), **more: object,
) -> Look:  # fmt: skip
    """Somebody, by default the officer, looks at the child."""
    viewer = by or world.officer
    made = Look(
        **{  # type: ignore[arg-type]
            "id": str(uuid4()),
            "operation": Operation.CONSULTATION,
            "doing": "read a case",
            "at": NOW + minutes * MINUTE,
            "by": Author(user=str(viewer.user), role=viewer.acting_role, team=""),
            "people": tuple(map(str, people or (world.child.person,))),
            "cases": tuple(map(str, cases or (episode(world).pk,))),
            "reason": "At work",
            "came_from": "10.1.2.3",
            **more,
        }
    )
    write(made, viewer.force)
    return made


def episode(world: World) -> Case:
    return Case.objects.get(person=world.child.person, kind="missing")


def of_subject(world: World, viewer: Viewer) -> list[str]:
    whose = log.subject(viewer, world.child.reference)
    assert isinstance(whose, log.Whose), str(whose)
    return [line.id for line in log.page(viewer, whose, most=50)]


@pytest.mark.parametrize("role", ["privacy-officer", "professional-standards"])
def test_the_subjects_log_says_who_did_what_with_entries_beside_looks(
    world: World, role: str
) -> None:
    viewer = reader(world, role)
    seen = look(world, asked={"words": "Tegan"})
    case = episode(world)
    note = done(
        record_entry(
            world.officer, NOW + MINUTE, draft("note-added", {"note": "Rang."}, case=case.pk)
        )
    )
    withdrawn = draft(
        "entry-withdrawn", {"reason": "Wrong child."}, case=case.pk, corrects=UUID(note.entry.id)
    )
    done(record_entry(world.officer, NOW + 2 * MINUTE, withdrawn))
    whose = log.subject(viewer, world.child.reference)
    assert isinstance(whose, log.Whose)
    lines = log.page(viewer, whose, most=50)
    newest = lines[0]
    assert (newest.id, newest.number, newest.came_from) == (
        seen.id, "northmere-response-officer", "10.1.2.3",
    )  # fmt: skip
    assert newest.asked == {"words": "Tegan"}
    assert newest.references == (world.child.reference,)
    assert [(one.doing, one.operation.value) for one in lines[1:]] == [
        ("entry-withdrawn", "alteration"),
        ("note-added", "collection"),
        ("missing-reported", "collection"),
    ]
    assert log.count(viewer, whose) == 4
    assert [one.id for one in log.page(viewer, whose, most=2, after=2)] == [
        one.id for one in lines[2:]
    ]


@pytest.mark.parametrize("role", ["sergeant", "system-administrator", "head-of-public-protection"])
def test_nobody_else_reads_it(world: World, role: str) -> None:
    look(world)
    viewer = world.viewers.get(role) or reader(world, role)
    assert isinstance(log.subject(viewer, world.child.reference), Refusal)
    assert isinstance(log.user(viewer, "northmere-sergeant"), Refusal)
    assert isinstance(log.force(viewer, NOW, AT), Refusal)
    forged = log.Whose(what="subject", id=str(world.child.person), said="")
    assert log.page(viewer, forged, most=50) == ()
    assert log.count(viewer, forged) == 0


def test_the_looks_at_a_covert_case_are_for_professional_standards_alone(world: World) -> None:
    hidden = look(world)
    open_one = look(world, cases=(world.child.standing,), minutes=31)
    Case.objects.filter(pk=episode(world).pk).update(sensitivity="covert")
    officer, standards = (
        reader(world, one) for one in ("privacy-officer", "professional-standards")
    )
    assert of_subject(world, officer) == [open_one.id]
    assert hidden.id in of_subject(world, standards)
    for whose in (
        log.user(officer, "northmere-response-officer"),
        log.force(officer, NOW, AT),
    ):
        assert isinstance(whose, log.Whose)
        assert [line.id for line in log.page(officer, whose, most=50)] == [open_one.id]
        assert log.count(officer, whose) == 1
    reference = episode(world).reference
    assert isinstance(log.subject(standards, reference), log.Whose)


def test_a_child_with_a_covert_case_only_is_not_there_for_the_privacy_officer(world: World) -> None:
    look(world)
    Case.objects.filter(person=world.child.person).update(sensitivity="covert")
    found = log.subject(reader(world, "privacy-officer"), world.child.reference)
    assert found == log.subject(reader(world, "professional-standards"), "MC-99-99999")


def test_a_reader_who_is_family_reads_nothing_of_it(world: World) -> None:
    look(world)
    viewer = reader(world, "professional-standards")
    OwnRecord.objects.create(
        id=uuid4(), user_id=viewer.user, person_id=world.child.person, tie="daughter",
        told_by_id=viewer.user, since=NOW,
    )  # fmt: skip
    again = queries.viewer_of(viewer.user, AT)
    assert again is not None
    assert isinstance(log.subject(again, world.child.reference), Refusal)


def test_a_users_and_a_forces_log_between_two_moments(world: World) -> None:
    early, late = look(world, minutes=10), look(world, minutes=40)
    other = look(world, minutes=40, by=world.sergeant)
    viewer = reader(world, "professional-standards")
    since = NOW + 20 * MINUTE
    whose = log.user(viewer, "northmere-response-officer", since, AT)
    assert isinstance(whose, log.Whose)
    assert [line.id for line in log.page(viewer, whose, most=50)] == [late.id]
    of_force = log.force(viewer, since, AT)
    assert isinstance(of_force, log.Whose)
    assert {line.id for line in log.page(viewer, of_force, most=50)} == {late.id, other.id}
    assert early.id in of_subject(world, viewer)


def test_another_forces_reader_reads_none_of_it(world: World) -> None:
    look(world)
    elsewhere = make_world("eastmarsh")
    user = actions.make_user(number="e", name="E", force="eastmarsh", password=None, now=NOW)
    actions.give_post(user, "professional-standards", elsewhere.team, since=NOW, now=NOW)
    viewer = queries.viewer_of(user, AT)
    assert viewer is not None
    assert isinstance(log.subject(viewer, world.child.reference), Refusal)
    assert isinstance(log.user(viewer, "northmere-response-officer"), Refusal)


def test_reading_the_log_is_a_look_at_whoever_stands_in_it(world: World) -> None:
    look(world)
    viewer = reader(world, "privacy-officer")
    with noticing() as seen:
        of_subject(world, viewer)
    assert seen.people == {str(world.child.person)}
    assert seen.asked == {"log_of": f"subject {world.child.reference}"}


def test_the_indexes_that_the_log_is_read_by_are_there() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "select indexname from pg_indexes where tablename in ('journal_look', 'journal_entry')"
        )
        names = {name for (name,) in cursor.fetchall()}
    assert names >= {
        "look_by_person", "look_by_user", "look_by_force", "entry_by_user", "entry_by_force",
    }  # fmt: skip
