"""Children whom the police kept: as they should be, with a few failures, and four open now."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from lapwing.areas import all_kinds
from lapwing.areas.detention.record import State, custody_record
from lapwing.areas.forces import read_force
from lapwing.duties.engine import derive
from lapwing.duties.in_force import in_force
from lapwing.duties.obligation import Obligation
from lapwing.jobs.demo.calls import Subject
from lapwing.jobs.demo.kept import FEW_KEPT, Kept, kept_children, kept_in
from lapwing.jobs.demo.load import load
from lapwing.jobs.demo.sign_ins import PASSWORD
from lapwing.jobs.demo.staff import staff
from lapwing.jobs.demo.tell import tell
from lapwing.journal.kind import read_answers
from lapwing.record.actor import seeing_all

FORCE = read_force("northmere")
# In the evening, in the small hours of a Sunday, and in the hour that the clocks repeat.
MOMENTS = [
    datetime(2026, 3, 2, 21, 30, tzinfo=UTC),
    datetime(2026, 11, 22, 0, 20, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 10, tzinfo=UTC),
]
SOME = Kept(uses=20, detentions=30)


def told(at: datetime, wanted: Kept = SOME, seed: str = "test", days: int = 120) -> list[Subject]:
    since = at - timedelta(days=days)
    people = staff(FORCE)
    return list(kept_children(FORCE, people, wanted, since=since, at=at, seed=seed))


def duties(subject: Subject, at: datetime) -> tuple[tuple[Obligation, ...], int]:
    """What stands open of one child, and how many entries a gate refused."""
    rules = in_force("northmere")
    found = derive(rules.rules, list(subject.entries), rules.parameters, at)
    left = tuple(
        one
        for one in found.obligations
        if one.begun_at <= at and (one.closed_at is None or one.closed_at > at)
    )
    return left, len(found.refusals)


def test_a_year_is_a_force_s_year_and_a_first_start_has_a_few() -> None:
    assert kept_in(1.0, 365) == Kept(uses=90, detentions=600)
    assert kept_in(0.5, 73) == Kept(uses=9, detentions=60)
    assert FEW_KEPT.uses + FEW_KEPT.detentions < 20


@pytest.mark.parametrize("at", MOMENTS)
def test_what_is_told_is_valid_known_by_then_and_let_in_by_every_gate(at: datetime) -> None:
    kinds, found = all_kinds(), told(at)
    assert len(found) == SOME.uses + SOME.detentions + 4
    for one in found:
        assert one.entries
        assert one.born < one.entries[0].at.date()
        for entry in one.entries:
            given = {q: list(a) if isinstance(a, tuple) else a for q, a in entry.answers.items()}
            _, wrong = read_answers(kinds[entry.kind], given)
            assert not wrong, (entry.kind, wrong)
            by = kinds[entry.kind].by
            assert not by or entry.by.role in {role.key for role in by}, entry.kind
            assert entry.at <= entry.recorded <= at
        assert duties(one, at)[1] == 0


@pytest.mark.parametrize("at", MOMENTS)
def test_only_an_adult_is_late_and_each_of_the_three_has_clocks_that_run(at: datetime) -> None:
    found = told(at)
    now = {SOME.uses: "use", len(found) - 2: "late", len(found) - 1: "brought"}
    left = {name: duties(found[place], at)[0] for place, name in now.items()}
    due = {name: {one.duty: one.due_at - at for one in some} for name, some in left.items()}
    assert timedelta(0) < due["use"]["pp-review"] <= timedelta(minutes=41)
    assert {"pp-72h", "pp-handover", "pp-welfare"} <= set(due["use"])
    assert due["late"]["cus-aa-arrive"] < timedelta(0) < due["late"]["cus-rev-6"]
    assert {"cus-24h", "cus-visits"} <= set(due["late"])
    assert {"cus-aa-arrive", "cus-cra", "cus-24h", "cus-rev-6"} <= set(due["brought"])
    overdue = Counter(
        one.duty
        for place, subject in enumerate(found)
        for one in duties(subject, at)[0]
        if one.due_at < at and place not in now
    )
    assert overdue == Counter()
    # What the child told at night may have had to be told to social care by midnight.
    assert {
        name for name, some in due.items() for left in some.values() if left < timedelta(0)
    } == {"late"}


@pytest.mark.parametrize("at", MOMENTS)
def test_one_was_searched_and_refused_bail_and_the_council_has_no_bed(at: datetime) -> None:
    subject = told(at)[SOME.uses + 1 + SOME.detentions]
    record = custody_record(sorted(subject.entries, key=lambda one: one.at))
    assert record is not None
    assert record.state is State.HELD
    assert [one.answer.answers["answer"] for one in record.requests if one.answer] == ["no-bed"]
    left = {one.duty: one.due_at - at for one in duties(subject, at)[0]}
    assert timedelta(0) < left["cus-38-cert"] <= timedelta(minutes=40)
    assert timedelta(0) < left["cus-38-transfer"] < timedelta(hours=3)
    assert "detention-strip-searched" in {one.kind for one in subject.entries}
    assert min(left.values()) > timedelta(0)


def test_the_same_seed_tells_the_same_and_another_something_else() -> None:
    few = Kept(uses=3, detentions=3)
    assert told(MOMENTS[0], few) == told(MOMENTS[0], few)
    assert told(MOMENTS[0], few, "other") != told(MOMENTS[0], few)
    # A child stays who they are, however many are told of beside them.
    assert told(MOMENTS[0], Kept(uses=1, detentions=1))[0] == told(MOMENTS[0], few)[0]


def test_some_went_as_they_should_not() -> None:
    late: Counter[str] = Counter()
    rules = in_force("northmere")
    found = told(MOMENTS[0], Kept(uses=40, detentions=60))
    for one in found:
        derived = derive(rules.rules, list(one.entries), rules.parameters, MOMENTS[0])
        late.update(
            duty.duty
            for duty in derived.obligations
            if duty.closed_at is not None and duty.due_at < duty.closed_at <= MOMENTS[0]
        )
    assert 5 < late["cus-aa-arrive"] < 30
    assert late["pp-review"]


@pytest.mark.django_db
def test_the_door_lets_all_of_it_in() -> None:
    at = MOMENTS[0]
    with seeing_all("test"):
        done = load(
            tell(FORCE, days=1, scale=0.05, seed="test", at=at),
            password=PASSWORD,
            now=at,
            progress=lambda _done, _total: None,
            calls=told(at, Kept(uses=2, detentions=3), days=30),
        )
        assert done.surprises == ()
        with connection.cursor() as cursor:
            cursor.execute(
                "select kind, state, count(*) from record_case"
                " where kind in ('protection', 'detention') group by 1, 2 order by 1, 2"
            )
            found = {(kind, state): many for kind, state, many in cursor.fetchall()}
            cursor.execute(
                "select count(*) from worklists_alert where rule = 'cus-aa-arrive'"
                " and settled_at is null and raised_at <= %s",
                [at],
            )
            assert cursor.fetchone()[0]
    assert found[("protection", "open")] >= 1
    assert found[("detention", "open")] >= 3
    assert sum(found.values()) == 9
