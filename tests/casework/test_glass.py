"""Broken glass: sight for thirty minutes, in the log, told of without the child, and reviewed."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.core import mail

from lapwing.base.refusals import Refusal
from lapwing.casework import glass
from lapwing.jobs.ticking import tick
from lapwing.journal import queries as journal
from lapwing.journal.models import Look
from lapwing.record import actions, queries
from lapwing.record.access import NOT_FOUND
from lapwing.record.access.glass import OPEN_FOR
from lapwing.record.actor import acting
from lapwing.record.models import BrokenGlass, Case, OwnRecord
from lapwing.record.viewer import Viewer, actor_of
from tests.record.world import MINUTE, NOW, World, make_world, report

pytestmark = pytest.mark.django_db
AT = NOW + 10 * MINUTE


@pytest.fixture
def world() -> World:
    """A small force, and a missing child whose episode is restricted and held by no team."""
    world = make_world()
    report(world)
    Case.objects.filter(kind="missing").update(sensitivity="restricted", team=None)
    return world


def case_of(world: World) -> Case:
    return Case.objects.get(person=world.child.person, kind="missing")


def now_as(viewer: Viewer, now: object = AT) -> Viewer:
    """The viewer as their next request finds them."""
    found = queries.viewer_of(viewer.user, now, viewer.acting_role)  # type: ignore[arg-type]
    assert found is not None
    return found


def told(world: World, viewer: Viewer) -> bool:
    """Whether they are given what was told, in their own name."""
    with acting(actor_of(viewer)):
        entries = journal.of_person(viewer, world.child.person, kinds={})
    return any(one.kind == "missing-reported" for one in entries)


def officer_of_privacy(world: World, role: str = "privacy-officer") -> Viewer:
    user = actions.make_user(
        number=role, name="Perpetua Quayle", force="northmere", password=None, now=NOW,
        email=f"{role}@northmere.example",
    )  # fmt: skip
    actions.give_post(user, role, world.team, since=NOW, now=NOW)
    found = queries.viewer_of(user, AT)
    assert found is not None
    return found


def broken(world: World) -> None:
    until = glass.break_glass(world.officer, AT, case_of(world).pk, "danger")
    assert until == AT + OPEN_FOR


def test_it_gives_sight_until_it_ends_by_itself_or_is_closed(world: World) -> None:
    assert not told(world, now_as(world.officer))
    broken(world)
    assert told(world, now_as(world.officer))
    assert not told(world, now_as(world.sergeant))
    assert not told(world, now_as(world.officer, AT + OPEN_FOR))
    case = case_of(world).pk
    assert glass.open_until(world.officer, AT + MINUTE, case) == AT + OPEN_FOR
    glass.close_glass(world.officer, AT + MINUTE, case)
    assert glass.open_until(world.officer, AT + MINUTE, case) is None
    assert not told(world, now_as(world.officer, AT + MINUTE))


def test_it_is_in_the_log_with_its_reason(world: World) -> None:
    broken(world)
    look = Look.objects.get(doing="break the glass")
    assert look.cases == [case_of(world).pk]
    assert look.reason == "The child is in danger now"
    assert look.by_user_id == world.officer.user


def test_it_is_never_stronger_than_a_conflict_of_interest(world: World) -> None:
    OwnRecord.objects.create(
        id=case_of(world).pk, user_id=world.officer.user, person_id=world.child.person,
        tie="family", told_by_id=world.sergeant.user, since=NOW,
    )  # fmt: skip
    refusal = glass.break_glass(now_as(world.officer), AT, case_of(world).pk, "danger")
    assert isinstance(refusal, Refusal)
    assert not BrokenGlass.objects.exists()


def test_an_ordinary_and_a_covert_record_have_no_glass_to_break(world: World) -> None:
    for sensitivity in ("ordinary", "covert"):
        Case.objects.filter(kind="missing").update(sensitivity=sensitivity)
        refusal = glass.break_glass(world.officer, AT, case_of(world).pk, "danger")
        assert isinstance(refusal, Refusal)
    assert isinstance(glass.break_glass(world.officer, AT, case_of(world).pk, "curious"), Refusal)


def test_who_must_hear_of_it_hears_who_and_why_and_nothing_of_the_child(world: World) -> None:
    officer_of_privacy(world)
    officer_of_privacy(world, "professional-standards")
    broken(world)
    soon = AT + timedelta(seconds=59)
    assert tick(soon)["glass_told"] == 1
    assert tick(soon)["glass_told"] == 0
    (letter,) = mail.outbox
    assert letter.to == ["privacy-officer@northmere.example"]
    row = BrokenGlass.objects.get()
    for words in ("The child is in danger now", "Response officer", str(row.pk)):
        assert words in letter.body
    for words in ("Tegan", "Marlowe", case_of(world).reference):
        assert words not in f"{letter.subject} {letter.body}"
    assert row.told_at == soon


def test_its_supervisor_finds_it_told_until_it_is_reviewed_and_nobody_else_does(
    world: World,
) -> None:
    privacy = officer_of_privacy(world)
    Case.objects.filter(kind="missing").update(supervisor=world.sergeant.user)
    broken(world)
    assert glass.heard_of(now_as(world.sergeant)) == ()  # nobody has been told yet
    glass.tell(AT + MINUTE)
    (heard,) = glass.heard_of(now_as(world.sergeant))
    assert (heard.name, heard.reason) == ("Response officer", "The child is in danger now")
    assert glass.heard_of(now_as(world.inspector)) == ()
    assert glass.review(privacy, AT + MINUTE, heard.id, "in-order", "") is None
    assert glass.heard_of(now_as(world.sergeant)) == ()


def test_where_there_is_nobody_to_tell_nobody_was_told(world: World) -> None:
    Case.objects.filter(kind="missing").update(supervisor=None)
    broken(world)
    assert glass.tell(AT + MINUTE) == 0
    assert BrokenGlass.objects.get().told_at is None
    officer_of_privacy(world)
    assert glass.tell(AT + 2 * MINUTE) == 1


def test_whoever_broke_it_or_has_a_conflict_of_interest_is_not_the_one_who_is_told(
    world: World,
) -> None:
    privacy = officer_of_privacy(world)
    OwnRecord.objects.create(
        id=uuid4(), user_id=privacy.user, person_id=world.child.person, tie="family",
        told_by_id=world.sergeant.user, since=NOW,
    )  # fmt: skip
    Case.objects.filter(kind="missing").update(supervisor=world.officer.user)
    BrokenGlass.objects.create(
        id=uuid4(), case=case_of(world), user_id=world.officer.user, reason="danger", at=AT
    )
    assert glass.tell(AT + MINUTE) == 0
    assert mail.outbox == []


def test_a_letter_that_cannot_be_sent_is_tried_again_and_keeps_nobody_from_being_told(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer_of_privacy(world)
    broken(world)

    def broken_down(self: object, messages: object) -> int:
        raise OSError("the mail server is away")

    with monkeypatch.context() as patch:
        patch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", broken_down)
        done = tick(AT + MINUTE)
    assert (done["glass_told"], done["letters_failed"]) == (1, 1)
    assert tick(AT + timedelta(hours=2))["letters_sent"] == 1


def covert(world: World) -> UUID:
    Case.objects.filter(kind="missing").update(sensitivity="covert", supervisor=None)
    return case_of(world).pk


def test_the_glass_of_a_covert_case_is_broken_with_a_second_person_who_may_agree(
    world: World,
) -> None:
    case, second = covert(world), now_as(world.viewers["duty-superintendent"])
    for alone in (None, world.officer, now_as(world.sergeant)):
        assert glass.break_glass(world.officer, AT, case, "danger", second=alone) == NOT_FOUND
    assert not BrokenGlass.objects.exists()
    assert glass.break_glass(world.officer, AT, case, "danger", second=second) == AT + OPEN_FOR
    assert told(world, now_as(world.officer))
    assert not told(world, now_as(second))  # agreeing shows them nothing
    assert BrokenGlass.objects.get().second_id == second.user


def test_of_a_covert_case_professional_standards_alone_are_told(world: World) -> None:
    privacy = officer_of_privacy(world)
    standards = officer_of_privacy(world, "professional-standards")
    second = now_as(world.viewers["duty-superintendent"])
    glass.break_glass(world.officer, AT, covert(world), "danger", second=second)
    tick(AT + MINUTE)
    assert [letter.to for letter in mail.outbox] == [["professional-standards@northmere.example"]]
    assert glass.to_review(privacy, AT + MINUTE) == ()
    assert len(glass.to_review(standards, AT + MINUTE)) == 1


def test_every_one_is_reviewed_by_somebody_else_who_sees_no_case(world: World) -> None:
    broken(world)
    privacy = officer_of_privacy(world)
    (one,) = glass.to_review(privacy, AT + MINUTE)
    assert (one.name, one.reason, one.late) == (
        "Response officer",
        "The child is in danger now",
        False,
    )
    assert glass.to_review(privacy, AT + timedelta(hours=73))[0].late
    assert glass.to_review(world.sergeant, AT) == ()
    assert isinstance(glass.review(world.sergeant, AT, one.id, "in-order", ""), Refusal)
    assert isinstance(glass.review(privacy, AT, one.id, "whatever", ""), Refusal)
    assert glass.review(privacy, AT, one.id, "talk", "Asked why she did not ring.") is None
    assert glass.to_review(privacy, AT) == ()
    assert isinstance(glass.review(privacy, AT, one.id, "talk", ""), Refusal)
    assert BrokenGlass.objects.get().said == "Asked why she did not ring."
