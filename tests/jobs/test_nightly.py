"""The nightly comparison finds nothing where nothing is wrong, and every planted difference."""

import pytest
from django.db import connection

from lapwing.duties.models import ObligationRow, RaisedRow, WatchRow
from lapwing.jobs.nightly import compare_everybody, refresh_everybody
from lapwing.worklists.sweep import sweep
from tests.worklists.world import World, later, make_world

NOW = later(hours=4)


@pytest.fixture
def world(db: None) -> World:
    """Two children, missing for four hours, with the tick up to date."""
    made = make_world()
    made.child("Ada")
    made.child("Bea", now=later(minutes=10))
    sweep(NOW)
    return made


def differences() -> list[str]:
    return [one.what for one in compare_everybody(NOW).differences]


def test_nothing_differs_where_nothing_is_wrong(world: World) -> None:
    found = compare_everybody(NOW)
    assert (found.people, found.waiting, found.differences) == (2, 0, ())


def test_a_changed_deadline_is_found(world: World) -> None:
    ObligationRow.objects.filter(duty="missing-record-created").update(due_at=NOW)
    assert differences() == ["is kept with another due_at"] * 2


def test_a_duty_ticked_off_by_hand_is_found(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "update duties_obligation set outcome = 'done', closed_at = due_at "
            "where duty = 'missing-record-created'"
        )
    assert differences() == ["is kept with another outcome, closed_at"] * 2


def test_a_row_taken_out_and_a_row_put_in_are_found(world: World) -> None:
    first = ObligationRow.objects.filter(duty="missing-initial-risk").earliest("id")
    first.delete()
    RaisedRow.objects.filter(signal="missing-silence").update(name="planted")
    assert sorted(differences()) == [
        "follows and is not kept",
        "follows and is not kept",
        "follows and is not kept",
        "is kept and does not follow",
        "is kept and does not follow",
    ]


def test_somebody_whom_nobody_watches_is_found(world: World) -> None:
    WatchRow.objects.earliest("person_id").delete()
    assert differences() == ["nobody watches them"]


def test_what_waits_for_the_tick_is_no_difference(world: World) -> None:
    later_on = later(hours=40)
    found = compare_everybody(later_on)
    assert (found.people, found.waiting, found.differences) == (0, 2, ())
    assert found.as_json() == {"people": 0, "waiting": 2, "differences": []}


def test_after_a_change_of_rules_everybody_is_derived_again(world: World) -> None:
    ObligationRow.objects.all().delete()
    RaisedRow.objects.all().delete()
    assert refresh_everybody(NOW) == ObligationRow.objects.count() + RaisedRow.objects.count()
    assert sweep(NOW).raised == 0, "what was told stays told"
    assert differences() == []
