"""A sample of looks from the real log: what is drawn, who may review it, and that it is kept."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection

from lapwing.base.refusals import Refusal
from lapwing.casework.door import record
from lapwing.casework.odd_looks import actions, queries
from lapwing.casework.odd_looks.reasons import ORDINARY, Reason
from lapwing.journal.actions import log
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.journal.models import Draw, Drawn, Finding
from lapwing.journal.models import Look as LookRow
from lapwing.record import actions as staff
from lapwing.record.looking import noticing
from lapwing.record.models import BrokenGlass, Case, Involvement, OwnRecord, Shared, User
from lapwing.record.queries import viewer_of
from lapwing.record.viewer import Viewer
from tests.record.world import MINUTE, NOW, World, done, draft, make_world, report

pytestmark = pytest.mark.django_db
HOUR, DAY = 60 * MINUTE, timedelta(days=1)
AT = NOW + 10 * DAY  # 12 March, ten in the morning
SINCE, UNTIL = NOW + 2 * DAY, NOW + 9 * DAY
THEN = NOW + 5 * DAY


@pytest.fixture
def world() -> World:
    """A small force and two children of whom nobody is missing."""
    return make_world()


def standards(world: World, number: str = "standards") -> Viewer:
    """Somebody of professional standards."""
    return at_work(world, "professional-standards", number)


def at_work(world: World, role: str, number: str = "") -> Viewer:
    known = User.objects.filter(number=number or role).first()
    if known is not None:
        user = known.pk
    else:
        user = staff.make_user(
            number=number or role, name="Perpetua Quayle", force="northmere", password=None, now=NOW
        )
        staff.give_post(user, role, world.team, since=NOW, now=NOW)
    found = viewer_of(user, AT)
    assert found is not None
    return found


def look(world: World, *, by: Viewer | None = None, **more: object) -> UUID:
    """Somebody, by default the officer, opens the child's record at ten in the morning."""
    viewer = by or world.officer
    told: dict[str, object] = {
        "id": str(uuid4()),
        "operation": Operation.CONSULTATION,
        "doing": "read a child's record",
        "at": THEN,
        "by": Author(user=str(viewer.user), role=viewer.acting_role, team=str(world.team)),
        "people": (str(world.child.person),),
        "cases": (str(world.child.standing),),
        "reason": "At work as Response officer",
        "came_from": "10.1.2.3",
        **more,
    }
    log(Look(**told), viewer.force)  # type: ignore[arg-type]
    return UUID(str(told["id"]))


def drawn(viewer: Viewer, *, seed: str = "seed", now: object = AT) -> dict[UUID, queries.Line]:
    sample = actions.draw(viewer, now, SINCE, UNTIL, seed=seed)  # type: ignore[arg-type]
    assert isinstance(sample, UUID), str(sample)
    return {one.look: one for one in queries.lines_of(viewer, sample)}


def why(world: World, one: UUID) -> set[str]:
    return set(drawn(standards(world))[one].why)


def test_a_line_says_who_when_at_which_reference_and_why_and_nothing_of_the_child(
    world: World,
) -> None:
    one = look(world)
    line = drawn(standards(world))[one]
    assert (line.name, line.number, line.role) == (
        "Response officer", "northmere-response-officer", "response-officer",
    )  # fmt: skip
    assert (line.at, line.doing, line.team) == (THEN, "read a child's record", "Response")
    assert line.references == (world.child.reference,)
    assert line.why == (Reason.NO_WORK,)
    assert line.reason == "At work as Response officer"
    assert "Tegan" not in repr(line)


def test_boards_worklists_and_what_refreshes_itself_are_not_in_the_frame(world: World) -> None:
    look(world, doing="read the board of children missing now")
    look(world, doing="read a case, as it changed")
    refused = actions.draw(standards(world), AT, SINCE, UNTIL)
    assert isinstance(refused, Refusal)
    assert "Nobody opened" in refused.what


def test_a_child_who_is_missing_is_looked_at_by_many_and_that_is_ordinary(world: World) -> None:
    report(world, THEN - HOUR)
    one = look(world, by=world.inspector)
    line = drawn(standards(world))[one]
    assert (line.why, line.stratum) == ((), ORDINARY)
    assert line.work[0].startswith("The child was missing")


def test_recording_a_note_within_a_day_and_being_assigned_explain_a_look(world: World) -> None:
    one = look(world)
    note = draft("note-added", {"note": "Rang her mother."}, case=world.child.standing)
    done(record(world.officer, THEN + 3 * HOUR, note))
    assert why(world, one) == set()


def test_nothing_recorded_after_the_sample_was_drawn_explains_a_look(world: World) -> None:
    one = look(world, at=UNTIL - HOUR)
    early = actions.draw(standards(world), UNTIL, SINCE, UNTIL, seed="seed")
    assert isinstance(early, UUID)
    note = draft("note-added", {"note": "Rang her mother."}, case=world.child.standing)
    done(record(world.officer, UNTIL + HOUR, note))
    (sample,) = queries.samples(standards(world))
    assert actions.draw_again(sample, "northmere")
    assert {line.look for line in queries.lines_of(standards(world), early)} == {one}


@pytest.mark.parametrize("tie", ["themselves", "family"])
@pytest.mark.parametrize("told_after", [-DAY, 2 * DAY])
def test_ones_own_and_ones_familys_record_also_where_it_is_told_later(
    world: World, tie: str, told_after: timedelta
) -> None:
    one = look(world)
    OwnRecord.objects.create(
        id=uuid4(), user_id=world.officer.user, person_id=world.child.person, tie=tie,
        told_by_id=world.sergeant.user, since=THEN + told_after,
    )  # fmt: skip
    reason = Reason.OWN_RECORD if tie == "themselves" else Reason.FAMILY
    assert why(world, one) == {reason, Reason.NO_WORK}


def test_family_whom_the_record_knows_and_a_case_they_are_a_witness_in(world: World) -> None:
    one = look(world)
    other = look(world, by=world.sergeant)
    staff.relate(world.child.person, world.other.person, "mother", now=NOW)
    OwnRecord.objects.create(
        id=uuid4(), user_id=world.officer.user, person_id=world.other.person, tie="themselves",
        told_by_id=world.sergeant.user, since=NOW,
    )  # fmt: skip
    OwnRecord.objects.create(
        id=uuid4(), user_id=world.sergeant.user, person_id=world.other.person, tie="family",
        told_by_id=world.sergeant.user, since=NOW,
    )  # fmt: skip
    Involvement.objects.create(
        id=uuid4(), case_id=world.child.standing, person_id=world.other.person, part="witness",
        entry=uuid4(), since=NOW,
    )  # fmt: skip
    lines = drawn(standards(world))
    assert Reason.FAMILY in lines[one].why
    assert Reason.FAMILY in lines[other].why


def test_a_record_of_somebody_with_the_readers_name(world: World) -> None:
    one = look(world)
    User.objects.filter(pk=world.officer.user).update(name="Tegan MARLOWE-QUILL")
    assert Reason.OWN_RECORD in why(world, one)


def test_three_nights_running_off_duty(world: World) -> None:
    night = THEN.replace(hour=2)
    looks = [look(world, at=night + n * DAY) for n in range(3)]
    lines = drawn(standards(world))
    assert {reason for one in looks if one in lines for reason in lines[one].why} == {
        Reason.REPEATED, Reason.ODD_HOURS, Reason.NO_WORK,
    }  # fmt: skip


def test_a_night_on_duty_is_no_odd_hour(world: World) -> None:
    night = THEN.replace(hour=2)
    one = look(world, at=night)
    staff.begin_tour(
        world.officer.user, "response-officer", world.team, now=night - 3 * HOUR, planned_until=None
    )
    assert why(world, one) == {Reason.NO_WORK}


def test_a_search_for_a_colleague(world: World) -> None:
    User.objects.filter(pk=world.sergeant.user).update(name="Gethin ap Rhisiart")
    one = look(
        world, doing="look for a child", people=(), cases=(), asked={"words": "ap rhisiart gethin"}
    )
    assert why(world, one) == {Reason.COLLEAGUE}


def test_glass_that_was_broken_and_nothing_recorded(world: World) -> None:
    one = look(world, doing="break the glass", reason="The child is in danger now")
    BrokenGlass.objects.create(
        id=uuid4(), case_id=world.child.standing, user_id=world.officer.user, reason="danger",
        at=THEN,
    )  # fmt: skip
    assert why(world, one) == {Reason.GLASS}


def test_a_partner_looks_at_what_was_shared_with_them(world: World) -> None:
    partner = world.viewers["local-authority"]
    Shared.objects.create(
        id=uuid4(), case_id=world.child.standing, team_id=world.team, entry=uuid4(), since=NOW
    )
    one = look(world, by=partner)
    assert why(world, one) == set()


# --- Drawing -------------------------------------------------------------------------------------


def test_a_sample_keeps_all_it_takes_to_draw_it_again(world: World) -> None:
    for n in range(40):
        look(world, at=THEN + n * MINUTE, by=world.sergeant if n % 2 else world.officer)
        look(world, doing="look for a child", people=(), cases=(), at=THEN + n * MINUTE)
    viewer = standards(world)
    lines = drawn(viewer)
    (sample,) = queries.samples(viewer)
    assert (sample.since, sample.until, sample.seed, sample.drawn) == (
        SINCE, UNTIL, "seed", len(lines),
    )  # fmt: skip
    assert sample.frame["looks"] == 80
    assert (sample.frame[Reason.NO_WORK], sample.frame[ORDINARY]) == (40, 40)
    assert sample.numbers["drawn-ordinary"] == 10
    assert actions.draw_again(sample, "northmere")
    look(world, at=THEN)  # a look that was not there
    assert not actions.draw_again(sample, "northmere")


def test_the_same_seed_draws_the_same_and_chance_makes_one_that_is_not_given(world: World) -> None:
    viewer = standards(world)
    for n in range(60):
        look(world, doing="look for a child", people=(), cases=(), at=THEN + n * MINUTE)
    first, second = (actions.draw(viewer, AT, SINCE, UNTIL) for _ in range(2))
    assert isinstance(first, UUID)
    assert isinstance(second, UUID)
    assert len(set(Draw.objects.values_list("seed", flat=True))) == 2


def test_a_look_that_was_drawn_is_not_drawn_again(world: World) -> None:
    viewer = standards(world)
    look(world)
    assert len(drawn(viewer)) == 1
    refused = actions.draw(viewer, AT + HOUR, SINCE, UNTIL)
    assert isinstance(refused, Refusal)
    other = look(world, by=world.sergeant)
    assert set(drawn(viewer, now=AT + 2 * HOUR)) == {other}


@pytest.mark.parametrize(
    ("since", "until", "says"),
    [
        (UNTIL, SINCE, "have not come yet"),
        (AT, AT + DAY, "have not come yet"),
        (AT - timedelta(days=31, hours=2), AT, "31 days or fewer"),
    ],
)
def test_days_of_which_no_sample_is_drawn(
    world: World, since: object, until: object, says: str
) -> None:
    look(world)
    refused = actions.draw(standards(world), AT, since, until)  # type: ignore[arg-type]
    assert isinstance(refused, Refusal)
    assert says in refused.what


@pytest.mark.parametrize("role", ["privacy-officer", "sergeant", "system-administrator"])
def test_nobody_else_draws_reads_or_finds_anything(world: World, role: str) -> None:
    one = look(world)
    viewer = standards(world)
    drawn(viewer)
    other = at_work(world, role, f"another-{role}")
    assert isinstance(actions.draw(other, AT, SINCE, UNTIL), Refusal)
    assert isinstance(actions.find(other, AT, one, "explained"), Refusal)
    assert queries.waiting(other, most=9) == ()
    assert queries.samples(other) == ()
    assert queries.line(other, one) is None
    assert queries.how_many_wait(other) == 0
    assert not Finding.objects.exists()


def test_drawing_and_finding_are_in_the_log_and_in_the_chain(world: World) -> None:
    viewer = standards(world)
    one = look(world)
    drawn(viewer)
    assert actions.find(viewer, AT, one, "refer", " He is her uncle. ") is None
    kept = LookRow.objects.get(doing="draw a sample of who looked")
    assert kept.asked == {"from": SINCE.isoformat(), "to": UNTIL.isoformat(), "seed": "seed"}
    found = LookRow.objects.get(doing="review a look")
    assert found.asked == {"look": str(one), "finding": "refer"}
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from journal_leaf where id = %s", [found.pk])
        assert cursor.fetchone() == (1,)


# --- Finding -------------------------------------------------------------------------------------


def test_what_was_found_stands_with_who_and_when_and_in_the_figures(world: World) -> None:
    viewer = standards(world)
    one, other = look(world), look(world, by=world.sergeant)
    drawn(viewer)
    assert queries.how_many_wait(viewer) == 2
    assert actions.find(viewer, AT + HOUR, one, "supervisor", "Ask him.") is None
    row = Finding.objects.get()
    assert (row.finding, row.said, row.by_user_id, row.at) == (
        "supervisor", "Ask him.", viewer.user, AT + HOUR,
    )  # fmt: skip
    assert (row.why, row.drawn) == ("no-work", str(Draw.objects.get().pk))
    line = queries.line(viewer, one)
    assert line is not None
    assert line.found is not None
    assert (line.found.by, line.found.finding) == ("Perpetua Quayle", "supervisor")
    assert [waits.look for waits in queries.waiting(viewer, most=9)] == [other]
    (sample,) = queries.samples(viewer)
    assert (sample.drawn, sample.reviewed, dict(sample.found)) == (2, 1, {"supervisor": 1})


def test_nobody_reviews_their_own_look(world: World) -> None:
    viewer, second = standards(world), standards(world, "second")
    own = look(world, by=viewer)
    drawn(viewer)
    refused = actions.find(viewer, AT, own, "explained")
    assert isinstance(refused, Refusal)
    assert "your own look" in refused.what
    assert not Finding.objects.exists()
    assert actions.find(second, AT, own, "explained") is None


def test_a_look_is_reviewed_once_and_only_if_it_was_drawn(world: World) -> None:
    viewer, second = standards(world), standards(world, "second")
    one = look(world)
    assert isinstance(actions.find(viewer, AT, one, "explained"), Refusal)
    drawn(viewer)
    assert isinstance(actions.find(viewer, AT, one, "guilty"), Refusal)
    assert actions.find(viewer, AT, one, "explained") is None
    again = actions.find(second, AT, one, "refer")
    assert isinstance(again, Refusal)
    assert "meanwhile" in again.what
    assert Finding.objects.get().finding == "explained"


def test_whoever_has_a_conflict_of_interest_sees_nothing_of_the_look(world: World) -> None:
    viewer, second = standards(world), standards(world, "second")
    one = look(world)
    search = look(world, doing="look for a child", cases=(), asked={"words": "Tegan"})
    drawn(second)
    OwnRecord.objects.create(
        id=uuid4(), user_id=viewer.user, person_id=world.child.person, tie="family",
        told_by_id=viewer.user, since=NOW,
    )  # fmt: skip
    locked = standards(world)
    assert {line.look for line in queries.waiting(second, most=9)} == {one, search}
    assert queries.waiting(locked, most=9) == ()
    assert queries.how_many_wait(locked) == 0
    assert queries.line(locked, one) is None
    assert isinstance(actions.find(locked, AT, one, "explained"), Refusal)
    (sample,) = queries.samples(locked)
    assert sample.drawn == 0


def test_a_covert_cases_looks_are_reviewed_and_another_forces_are_not(world: World) -> None:
    Case.objects.filter(person=world.child.person).update(sensitivity="covert")
    one = look(world)
    assert one in drawn(standards(world))
    elsewhere = make_world("eastmarsh")
    made = staff.make_user(number="e", name="E", force="eastmarsh", password=None, now=NOW)
    staff.give_post(made, "professional-standards", elsewhere.team, since=NOW, now=NOW)
    other = viewer_of(made, AT)
    assert other is not None
    assert isinstance(actions.draw(other, AT, SINCE, UNTIL), Refusal)  # nothing of theirs
    assert queries.line(other, one) is None
    assert isinstance(actions.find(other, AT, one, "explained"), Refusal)


def test_to_read_a_sample_is_a_look_at_whoever_stands_in_it(world: World) -> None:
    viewer = standards(world)
    look(world)
    drawn(viewer)
    with noticing() as seen:
        queries.waiting(viewer, most=9)
    assert seen.people == {str(world.child.person)}
    assert seen.cases == {str(world.child.standing)}


def test_what_else_they_did_with_the_same_people_stands_beside_it(world: World) -> None:
    viewer = standards(world)
    one = look(world)
    look(world, at=THEN + HOUR, doing="fill in a form on a case")
    look(world, at=UNTIL, doing="fill in a form on a case")
    look(world, at=THEN + HOUR, by=world.sergeant)
    look(world, at=THEN + HOUR, people=(str(world.other.person),))
    line = drawn(viewer)[one]
    assert queries.beside(viewer, line) == ((THEN + HOUR, "fill in a form on a case"),)


@pytest.mark.parametrize("table", [Draw, Drawn, Finding])
@pytest.mark.parametrize("change", ["update", "delete"])
def test_neither_a_sample_nor_a_finding_is_changed(
    world: World, table: type[Draw], change: str, owner_url: str
) -> None:
    import psycopg
    from django.db import DatabaseError, transaction

    viewer = standards(world)
    one = look(world)
    drawn(viewer)
    actions.find(viewer, AT, one, "explained")
    rows = table.objects.all()
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        rows.update(id=uuid4()) if change == "update" else rows._raw_delete(rows.db)
    with psycopg.connect(owner_url) as owner:
        modes = owner.execute(
            "select count(*) from pg_trigger where tgrelid = %s::regclass and tgenabled = 'A'",
            [table._meta.db_table],
        ).fetchone()
    assert modes == (2,)
