"""The demonstration as it is loaded: all through the door, by name, with a night that has work."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.contrib.auth import authenticate
from django.db import connection, transaction

from lapwing.areas.forces import read_force
from lapwing.assurance.audit.queries import audits, not_independent
from lapwing.assurance.audit.results import results
from lapwing.casework import glass
from lapwing.jobs.demo.actions import is_empty
from lapwing.jobs.demo.load import Loaded, load
from lapwing.jobs.demo.notebook import person_id
from lapwing.jobs.demo.sign_ins import PASSWORD, table
from lapwing.jobs.demo.tell import Demo, tell
from lapwing.record import queries
from lapwing.record.access import OPERATIONAL
from lapwing.record.actor import seeing_all
from lapwing.record.pairs import find_pairs
from lapwing.record.viewer import Viewer

AT = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)


def small(seed: str = "lapwing") -> Demo:
    return tell(read_force("northmere"), days=6, scale=0.3, seed=seed, at=AT)


def loaded(demo: Demo) -> Loaded:
    return load(demo, password=PASSWORD, now=AT, progress=lambda _done, _total: None)


@pytest.fixture(scope="module")
def told(django_db_setup: None, django_db_blocker: Any) -> Iterator[tuple[Demo, Loaded]]:
    """What was told, loaded once for all: what a test does to it afterwards is taken back."""
    with django_db_blocker.unblock(), seeing_all("test"), transaction.atomic():
        assert is_empty()
        demo = small()
        result = loaded(demo)
        assert not is_empty()
        yield demo, result
        transaction.set_rollback(True)


@pytest.fixture
def demo(told: tuple[Demo, Loaded], db: None) -> Demo:
    """The demonstration, which is in the database."""
    return told[0]


@pytest.fixture
def result(told: tuple[Demo, Loaded]) -> Loaded:
    """What came of loading it."""
    return told[1]


def rows(query: str) -> list[tuple[object, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return list(cursor.fetchall())


def test_calls_assessments_and_a_discussion_are_open(demo: Demo) -> None:
    found = "select kind, count(*) from record_case where state = 'open' group by kind"
    opened = {str(kind): many for kind, many in rows(found)}
    assert {kind: opened[kind] for kind in ("contact", "assessment", "meetings")} == {
        "contact": 3,
        "assessment": 5,  # a small force has no more children of whom nothing is told
        "meetings": 4,
    }
    late = "select count(*) from duties_obligation as o join record_case as c on c.id = o.case_id "
    assert rows(f"{late} where c.kind = 'contact' and o.outcome is null") != [(0,)]
    # In one call he has just come back, and nobody has assessed or graded that yet.
    changed = "select duty, due_at from duties_obligation where duty like 'contact-rethrive%'"
    assert sorted(rows(changed)) == [
        (duty, AT + timedelta(minutes=2))
        for duty in ("contact-rethrive-on-change", "contact-rethrive-on-change/graded")
    ]


def test_what_is_told_is_what_the_journal_holds(demo: Demo, result: Loaded) -> None:
    assert result.surprises == ()
    # Households with warnings, and what else is open today, are recorded after it.
    told = """
        select e.id from journal_entry as e join record_case as c on c.id = e.case_id
        where e.kind not like 'household-%' and c.kind in ('missing', 'standing')
    """
    kept = {str(row[0]) for row in rows(told)}
    assert kept == {entry.id for entry in demo.entries} - demo.refused
    assert result.recorded == len(kept)
    assert result.refused == len(demo.refused & {entry.id for entry in demo.entries})


@pytest.mark.usefixtures("demo")
def test_tonight_each_who_acts_has_work_and_old_alerts_were_acknowledged_by_name() -> None:
    owners = {row[0] for row in rows("select owner from duties_obligation where outcome is null")}
    assert {"sergeant", "duty-inspector", "allocated-officer", "missing-team"} <= owners
    assert rows(
        "select count(*) from worklists_alert where acknowledged_at is null and settled_at is null"
        " and raised_at < '2026-03-02T20:00Z' and to_role in ('sergeant', 'duty-inspector')"
    ) == [(0,)]
    assert rows("select count(*) from worklists_alert where raised_at > '2026-03-02T21:30Z'") == [
        (0,)
    ]


@pytest.mark.usefixtures("demo")
def test_a_child_of_tonight_is_on_record_twice_and_is_asked_about() -> None:
    for _ in find_pairs(AT):
        pass
    twice = rows(
        'select (select max("full") from record_personname where person_id = p.one_id), '
        '(select max("full") from record_personname where person_id = p.other_id) '
        "from record_pair as p"
    )
    assert {"Saoirse O'Dunleavy", "Sersha O Dunlevy"} in [set(pair) for pair in twice]


@pytest.mark.usefixtures("demo")
def test_tonight_children_live_with_somebody_of_whom_there_is_a_warning() -> None:
    flagged = rows(
        "select n.\"full\", e.kind, e.answers ->> 'what' from journal_entry as e "
        "join record_personname as n on n.person_id = e.about_id "
        "where e.kind in ('household-flagged', 'household-flag-ended') order by 1, 2"
    )
    assert ("Ashton Copperwheat", "household-flagged", "domestic-abuse") in flagged
    assert ("Saoirse O'Dunleavy", "household-flagged", "sex-offender") in flagged
    assert ("Xiaomei Ouyang", "household-flag-ended", "drugs") in flagged
    waiting = rows(
        "select count(*) from worklists_alert where rule like 'household-%' "
        "and acknowledged_at is null"
    )
    assert waiting != [(0,)]


def test_a_child_is_shown_by_name_and_not_by_what_else_they_are_called(demo: Demo) -> None:
    assert any(child.own_writing or child.known_as for child in demo.children)
    reader = demo.people["missing-team"][0]
    viewer = Viewer(
        user=UUID(reader.id),
        name=reader.name,
        number=reader.number,
        force=demo.force.key,
        team=UUID(reader.team),
        roles=frozenset({reader.role}),
        acting_role=reader.role,
    )
    people = queries.people(viewer, [UUID(person_id(child)) for child in demo.children])
    for child in demo.children:
        assert people[UUID(person_id(child))].name == child.name


def test_an_audit_is_finished_and_marked_by_those_who_had_no_part(demo: Demo) -> None:
    lead = queries.viewer_of(UUID(demo.people["assurance-lead"][0].id), AT)
    assert lead is not None
    (held,) = audits(lead)
    found = results(held)
    assert found.graded == found.drawn > 1
    assert found.agreement is not None
    assert {one.what for one in held.steps} == {"action set"}
    who = not_independent([one.case for one in held.cases], held.auditors)
    assert not {(one.case, user) for one in held.cases for user in (one.first, one.second)} & who


def test_two_supervisors_are_on_duty_and_can_sign_in(demo: Demo) -> None:
    for number in ("control.room", "control.room.two", "sergeant", "sergeant.two"):
        user = authenticate(number=number, password=PASSWORD)
        assert user is not None
    on_duty = {
        row[0]
        for row in rows(
            "select u.number from record_tour t join record_user u on u.id = t.user_id"
            " where t.until is null"
        )
    }
    # Those whose work has no tours are never on one: partners, overseers, whoever runs Lapwing.
    everybody = [one for some in demo.people.values() for one in some if one.signs_in]
    assert on_duty == {one.number for one in everybody if one.role in OPERATIONAL}
    assert {"privacy", "social.care", "administrator"}.isdisjoint(on_duty)
    assert PASSWORD in table(demo.force)


def test_tonight_one_case_is_restricted_and_its_broken_glass_waits_for_a_review(
    demo: Demo, result: Loaded
) -> None:
    assert result.surprises == ()
    (kept,) = rows("select id, sensitivity from record_case where sensitivity <> 'ordinary'")
    assert (str(kept[0]), kept[1]) == (demo.restricted[0], "restricted")
    (row,) = rows("select case_id, told_at - at, reviewed_at from record_brokenglass")
    assert row[0] == kept[0]
    assert row[1] is not None
    assert row[2] is None
    privacy = demo.people["privacy-officer"][0]
    viewer = queries.viewer_of(UUID(privacy.id), AT)
    assert viewer is not None
    (waiting,) = glass.to_review(viewer, AT)
    assert (waiting.role, waiting.did, waiting.late) == (
        "response-officer",
        (("read a case", 2),),
        False,
    )


def test_tonight_the_council_is_given_one_case_and_sees_no_other(
    demo: Demo, result: Loaded
) -> None:
    assert result.surprises == ()
    (shared,) = rows("select case_id from record_shared where until is null")
    for role in ("local-authority", "local-authority-manager"):
        (partner,) = (one for one in demo.people[role] if one.signs_in)
        viewer = queries.viewer_of(UUID(partner.id), AT)
        assert viewer is not None
        every = [UUID(str(case)) for (case,) in rows("select id from record_case")]
        assert list(queries.cases(viewer, every)) == [shared[0]]
    (told,) = rows("select recipients from journal_look where operation = 'disclosure'")
    assert told == ("Children's social care, Northmere County Council",)
