"""Samples of work: how many are drawn and which, what the finding moves, and who reads it."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

import pytest

from lapwing.assurance.measures.actions import alarms, count_days
from lapwing.base.refusals import Refusal
from lapwing.casework import lots, samples
from lapwing.casework.door import Refused, record
from lapwing.casework.samples import DESIGNS
from lapwing.duties.models import ObligationRow
from lapwing.record import actions
from lapwing.record.models import Case
from lapwing.record.queries import viewer_of
from lapwing.record.viewer import Viewer
from tests.areas.assessment.test_through_the_door import (
    APPROVED,
    ON_A_PLAN,
    STANDARD,
    TRIAGED,
    signed,
)
from tests.record.world import MINUTE, NOW, World, done, draft, make_world

UNSHARED, CONTACTS = DESIGNS["unshared"], DESIGNS["contacts"]
MARCH = datetime(2026, 3, 1, tzinfo=UTC)
APRIL = datetime(2026, 4, 2, 10, tzinfo=UTC)
SOME = UUID("0b6b8f1e-1111-5222-9333-000000000000")
CALL = {
    "channel": "999",
    "caller": "A neighbour",
    "where": "4 Rook Lane",
    "happening": "A child cries.",
    "people": "A mother",
    "children": "yes",
    "child_harm": "no",
    "domestic_abuse": "no",
    "danger_now": "no",
}


def several(count: int, part: str = "") -> tuple[UUID, ...]:
    """So many ids."""
    return tuple(uuid5(SOME, f"{part}{number}") for number in range(count))


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def at_work(world: World, role: str, number: str = "") -> Viewer:
    """Somebody in a role."""
    user = actions.make_user(
        number=number or role, name=role.title(), force="northmere", password=None, now=NOW
    )
    actions.give_post(user, role, world.team, since=NOW - timedelta(days=30), now=NOW)
    signed(user, world)
    viewer = viewer_of(user, NOW)
    assert viewer is not None
    return viewer


def file_one(world: World, desk: Viewer, minute: int, child: UUID | None = None) -> UUID:
    """An assessment that is graded standard and filed without sharing, and its case."""
    at = NOW + minute * MINUTE
    said = draft("assessment-submitted", STANDARD, about=child or world.child.person)
    case = done(record(world.officer, at, said)).case
    not_known = {**ON_A_PLAN, "status": "not-known"}
    for who, kind, answers in (
        (world.sergeant, "assessment-grade-approved", APPROVED),
        (desk, "assessment-status-checked", not_known),
        (desk, "assessment-triaged", TRIAGED),
        (desk, "assessment-filed-unshared", {"reason": "It was a misunderstanding."}),
    ):
        done(record(who, at + MINUTE, draft(kind, answers, case=case)))
    return case


# --- What is pure ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("many", "drawn"), [(5, 5), (20, 20), (200, 20), (201, 21), (250, 25)])
def test_one_in_ten_is_drawn_and_twenty_at_least(many: int, drawn: int) -> None:
    frame = {"": several(many)}
    sizes = samples.sizes_of("northmere", UNSHARED, frame, MARCH)
    assert len(lots.draw(frame, "seed", sizes)) == drawn


def test_five_are_drawn_of_each_handler() -> None:
    frame = {"mair": several(40, "m"), "niamh": several(3, "n")}
    drawn = lots.draw(frame, "seed", samples.sizes_of("northmere", CONTACTS, frame, MARCH))
    assert sorted(drawn.values()) == ["mair"] * 5 + ["niamh"] * 3


def test_the_same_seed_draws_the_same_and_another_seed_others() -> None:
    frame = {"": several(200)}
    first = lots.draw(frame, "one", {"": 20})
    assert lots.draw({"": reversed(frame[""])}, "one", {"": 20}) == first
    assert set(lots.draw(frame, "two", {"": 20})) != set(first)
    # What is added to a frame takes the place of some, and moves no other.
    more = lots.draw({"": several(201)}, "one", {"": 20})
    assert len(set(first) - set(more)) <= 1


@pytest.mark.parametrize(
    ("text", "lasts"),
    [
        ("2026-03", (MARCH, datetime(2026, 3, 31, 23, tzinfo=UTC))),  # the clocks went forward
        ("2025-12", (datetime(2025, 12, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))),
        ("2026-13", None),
        ("march", None),
        ("", None),
    ],
)
def test_a_month_lasts_as_in_london(text: str, lasts: object) -> None:
    assert samples.month_of(text) == lasts


# --- Through the door -----------------------------------------------------------------------------


def test_a_wrong_decision_is_found_shared_and_read_by_whoever_decided(world: World) -> None:
    desk, lead = at_work(world, "safeguarding-unit"), at_work(world, "safeguarding-sergeant")
    cases = {file_one(world, desk, minute) for minute in (0, 10)}
    shared = file_one(world, desk, 30, world.other.person)
    given = {
        "recipients": ["social-care"],
        "names": "Northmere",
        "what": "All",
        "power": "children-act-2004",
        "consent": "obtained",
        "receipt": "R",
    }
    done(record(desk, NOW + 50 * MINUTE, draft("assessment-shared", given, case=shared)))
    for month in ("2026-03", "2099-01", "nothing"):
        said = samples.draw(lead, NOW + 60 * MINUTE, UNSHARED, month)
        assert isinstance(said, Refusal)
        assert said.what == "This month is not over."
    assert isinstance(samples.draw(desk, APRIL, UNSHARED, "2026-03"), Refusal)
    nothing = samples.draw(lead, APRIL, UNSHARED, "2026-02")
    assert isinstance(nothing, Refusal)
    assert nothing.what == "There was nothing in this month to draw from."
    assert samples.draw(lead, APRIL, UNSHARED, "2026-03") == 2
    twice = samples.draw(lead, APRIL, UNSHARED, "2026-03")
    assert isinstance(twice, Refusal)
    assert twice.what == "The sample of this month was drawn before."
    lines = samples.lines_of(lead, UNSHARED, "2026-03")
    assert {one.case for one in lines} == cases
    assert {one.whose for one in lines} == {desk.name}
    line = lines[0]
    wrong = {"found": "share", "errors": ["floor"], "said": "The neighbour told of blows."}
    later = APRIL + MINUTE

    def audit(who: Viewer) -> object:
        said = draft("assessment-audited", wrong, case=line.case, regarding=line.drawn)
        return record(who, later, said)

    assert isinstance(audit(desk), Refused)  # not theirs to say, and their own besides
    audited = done(audit(lead))
    begun = ObligationRow.objects.filter(case_id=line.case, duty="cra-standard-audited/shared")
    assert [one.outcome for one in begun] == [None]
    (told,) = samples.of_mine(desk, NOW)
    assert (told.entry, told.found, told.errors) == (UUID(audited.entry.id), "share", ("floor",))
    assert samples.how_many_of_mine(desk, NOW) == 1
    assert samples.how_many_of_mine(desk, later + MINUTE) == 0
    assert samples.of_mine(lead, NOW) == ()
    read = draft("assessment-audit-read", {}, case=line.case, regarding=told.entry)
    stopped = record(lead, later + MINUTE, read)
    assert isinstance(stopped, Refused)
    assert [one.field for one in stopped.refusals] == ["regarding"]
    assert "told to somebody else" in stopped.refusals[0].what
    done(record(desk, later + MINUTE, read))
    assert samples.of_mine(desk, NOW) == ()
    found = next(o for o in samples.lines_of(lead, UNSHARED, "2026-03") if o.case == line.case)
    assert (found.found, found.by, found.read_at) == ("share", lead.name, later + MINUTE)
    (kept,) = samples.samples_of(lead, UNSHARED)
    assert (kept.drawn, kept.found, kept.read, kept.frame) == (2, 1, 1, 2)


def test_a_sample_is_drawn_again_the_same_unless_the_frame_is_another(world: World) -> None:
    desk, lead = at_work(world, "safeguarding-unit"), at_work(world, "safeguarding-inspector")
    case = file_one(world, desk, 0)
    assert samples.draw_again(lead, UNSHARED, "2026-03") is None
    samples.draw(lead, APRIL, UNSHARED, "2026-03")
    assert samples.draw_again(lead, UNSHARED, "2026-03") is True
    assert samples.draw_again(desk, UNSHARED, "2026-03") is None
    # What becomes known afterwards was not there to be drawn.
    late = draft(
        "assessment-shared",
        {
            "recipients": ["social-care"],
            "names": "N",
            "what": "W",
            "power": "children-act-2004",
            "consent": "obtained",
            "receipt": "R",
        },
        case=case,
    )
    done(record(desk, APRIL + MINUTE, late))
    assert samples.draw_again(lead, UNSHARED, "2026-03") is True
    Case.objects.filter(pk=case).update(sensitivity="covert")
    assert samples.draw_again(lead, UNSHARED, "2026-03") is False


def test_of_contacts_only_those_with_a_child_and_nobody_reviews_their_own(world: World) -> None:
    handler = at_work(world, "call-handler", "mair")
    boss = at_work(world, "control-room-supervisor")
    about = {"about": world.child.person}
    first = done(record(handler, NOW, draft("contact-received", CALL, **about)))
    done(record(handler, NOW, draft("contact-received", {**CALL, "children": "no"}, **about)))
    own = done(record(boss, NOW, draft("contact-received", CALL, **about)))
    assert samples.designs_of(boss) == (CONTACTS,)
    assert samples.designs_of(handler) == ()
    assert samples.draw(boss, APRIL, CONTACTS, "2026-03") == 2
    lines = {one.case: one for one in samples.lines_of(boss, CONTACTS, "2026-03")}
    assert set(lines) == {first.case, own.case}
    assert (lines[own.case].own, lines[first.case].own) == (True, False)
    good = {"found": "right", "said": "Calm, and asked twice."}
    said = draft("contact-quality-reviewed", good, case=own.case, regarding=lines[own.case].drawn)
    stopped = record(boss, APRIL + MINUTE, said)
    assert isinstance(stopped, Refused)
    assert [one.gate for one in stopped.stops] == ["contact-qa-sample/another"]
    which = {"case": first.case, "regarding": lines[first.case].drawn}
    done(record(boss, APRIL + MINUTE, draft("contact-quality-reviewed", good, **which)))
    (told,) = samples.of_mine(handler, NOW)
    assert (told.design, told.said, told.by) == (CONTACTS, "Calm, and asked twice.", boss.name)


# --- Custody records, and the month that nobody drew ----------------------------------------------

ARRIVED = {
    "how": "arrested",
    "arrest_at": "2026-03-01T09:00:00Z",
    "arrived_at": "2026-03-01T10:00:00Z",
    "station": "Lower Fennick",
    "offence": "Theft",
    "indictable": "yes",
    "necessity": ["investigate"],
    "alternatives": "He would not say where he lives.",
    "age": 15,
    "age_basis": "record",
    "sex": "male",
    "looked_after": "no",
    "mental_health_power": "no",
}
JUDGED = {"child": "Frightened.", "decisions": "They were.", "grade": "good", "change": "Nothing."}
CUSTODY = DESIGNS["custody"]


@pytest.mark.parametrize(("many", "drawn"), [(3, 3), (10, 10), (50, 10), (51, 11), (100, 20)])
def test_one_custody_record_in_five_is_drawn_and_ten_at_least(many: int, drawn: int) -> None:
    frame = {"": several(many)}
    sizes = samples.sizes_of("northmere", CUSTODY, frame, MARCH)
    assert len(lots.draw(frame, "seed", sizes)) == drawn


def test_custody_records_are_drawn_by_lot_and_once(world: World) -> None:
    inspector, sergeant = at_work(world, "custody-inspector"), at_work(world, "custody-sergeant")
    assert samples.undrawn("northmere", APRIL) == ()  # there was nothing to draw from
    came = done(
        record(sergeant, NOW, draft("detention-arrived", ARRIVED, about=world.child.person))
    )
    assert samples.designs_of(inspector) == (CUSTODY,)
    assert samples.designs_of(sergeant) == ()
    (wanting,) = samples.undrawn("northmere", APRIL)
    assert (wanting.design, wanting.month, wanting.late) == (CUSTODY, "2026-03", False)
    # Seven days after the month, as London counts them.
    due_at = datetime(2026, 4, 7, 23, tzinfo=UTC)
    assert wanting.due_at == due_at
    assert [one.late for one in samples.undrawn("northmere", due_at - MINUTE)] == [False]
    assert [one.late for one in samples.undrawn("northmere", due_at)] == [True]
    # Nobody draws one record by hand, and nobody draws a month again until it suits.
    chosen = draft("detention-drawn", {"month": "2026-03"}, case=came.case)
    assert isinstance(record(inspector, APRIL, chosen), Refused)
    assert samples.draw(inspector, APRIL, CUSTODY, "2026-03") == 1
    assert isinstance(samples.draw(inspector, APRIL, CUSTODY, "2026-03"), Refusal)
    assert samples.draw_again(inspector, CUSTODY, "2026-03") is True
    assert samples.undrawn("northmere", due_at) == ()
    (line,) = samples.lines_of(inspector, CUSTODY, "2026-03")
    said = draft("detention-quality-judged", JUDGED, case=came.case, regarding=line.drawn)
    done(record(inspector, APRIL + MINUTE, said))
    (line,) = samples.lines_of(inspector, CUSTODY, "2026-03")
    assert (line.found, line.by) == ("good", inspector.name)
    (kept,) = samples.samples_of(inspector, CUSTODY)
    assert (kept.drawn, kept.found, kept.read) == (1, 1, 0)
    judged = ObligationRow.objects.get(case_id=came.case, duty="cus-qa-quality")
    assert judged.outcome == "done"


def test_the_assurance_lead_is_told_of_a_month_that_nobody_drew(world: World) -> None:
    sergeant, lead = at_work(world, "custody-sergeant"), at_work(world, "assurance-lead")
    done(record(sergeant, NOW, draft("detention-arrived", ARRIVED, about=world.child.person)))
    count_days(datetime(2026, 4, 6, 3, tzinfo=UTC))
    assert alarms(lead, APRIL) == ()
    for day in (9, 10):  # told once, and not every day
        count_days(datetime(2026, 4, day, 3, tzinfo=UTC))
    (told,) = alarms(lead, APRIL)
    assert told.title == "A monthly sample was not drawn: custody records"
    assert "The sample of March 2026 may be drawn since Wednesday 1 April" in told.why
