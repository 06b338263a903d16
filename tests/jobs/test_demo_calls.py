"""A year of calls and child risk assessments: as many as a force has, worked as they should be."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from django.db import connection

from lapwing.areas.forces import read_force
from lapwing.jobs.demo.calls import APART, FEW, Subject, Volume, subjects, volume
from lapwing.jobs.demo.load import load
from lapwing.jobs.demo.sign_ins import PASSWORD
from lapwing.jobs.demo.staff import staff
from lapwing.jobs.demo.tell import tell
from lapwing.journal.entry import Entry
from lapwing.record.actor import seeing_all

AT = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
SUBMITTED = "assessment-submitted"
FORCE = read_force("northmere")


def told(wanted: Volume, days: int, seed: str = "test") -> tuple[Subject, ...]:
    since = AT - timedelta(days=days)
    return tuple(subjects(FORCE, staff(FORCE), wanted, since=since, at=AT, seed=seed))


def entries(found: tuple[Subject, ...], kind: str) -> list[Entry]:
    return [entry for one in found for entry in one.entries if entry.kind == kind]


def test_a_year_is_a_force_s_year_and_a_first_start_has_a_few_hundred() -> None:
    assert volume(1.0, 365) == Volume(calls=290_000, assessments=10_000)
    assert volume(0.5, 73) == Volume(calls=29_000, assessments=1_000)
    assert FEW.calls + FEW.assessments < 500


def test_as_many_are_told_as_are_asked_for_in_the_mix_of_a_force() -> None:
    found = told(Volume(calls=3_000, assessments=600), 365)
    calls, grades = entries(found, "contact-received"), entries(found, "assessment-submitted")
    assert 2_990 <= len(calls) <= 3_000  # who rings in the last minute is not written down yet
    assert 595 <= len(grades) <= 600
    of = Counter(str(entry.answers["grade"]) for entry in grades)
    share = {grade: many / len(grades) for grade, many in of.items()}
    assert 0.50 < share["standard"] < 0.60
    assert 0.30 < share["medium"] < 0.40
    assert 0.06 < share["high"] < 0.14
    about_a_child = sum(entry.answers["children"] == "yes" for entry in calls) / len(calls)
    assert 0.02 < about_a_child < 0.06
    assert all(entry.recorded <= AT for one in found for entry in one.entries)
    for one in found:
        begun = sorted(e.at for e in one.entries if e.kind in ("contact-received", SUBMITTED))
        assert all(later - sooner > APART / 2 for sooner, later in pairwise(begun))


def test_the_same_seed_tells_the_same_and_another_something_else() -> None:
    few = Volume(calls=40, assessments=10)
    assert told(few, 60) == told(few, 60)
    assert told(few, 60, "other") != told(few, 60)


@pytest.mark.django_db
def test_the_door_lets_all_of_it_in_and_nothing_is_left_overdue() -> None:
    with seeing_all("test"):
        wanted = Volume(calls=90, assessments=30)
        heard: list[int] = []
        done = load(
            tell(FORCE, days=1, scale=0.05, seed="test", at=AT),
            password=PASSWORD,
            now=AT,
            progress=lambda _done, _total: None,
            calls=told(wanted, 300),
            heard=heard.append,
        )
        assert done.surprises == ()
        assert sum(heard) == 120
        with connection.cursor() as cursor:
            cursor.execute(
                "select o.duty from duties_obligation as o"
                " join record_case as c on c.id = o.case_id"
                " where c.kind in ('contact', 'assessment') and c.opened_at < %s"
                " and o.outcome is null and o.due_at < %s",
                [AT - timedelta(days=2), AT],
            )
            assert cursor.fetchall() == []
            cursor.execute("select kind, count(*) from record_case group by kind")
            kinds = dict(cursor.fetchall())
    assert kinds["contact"] >= 90
    assert kinds["assessment"] >= 30
