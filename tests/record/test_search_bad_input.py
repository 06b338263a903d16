"""Whatever is typed is answered in bounded work, and a name that many have can be narrowed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lapwing.base.partial_date import BornOn
from lapwing.base.refusals import Refusal
from lapwing.matching.asked import LONGEST
from lapwing.record import actions
from lapwing.record.search import MOST_WEIGHED, Results, find_people
from tests.record.world import NOW, World, make_world, new_person

pytestmark = pytest.mark.django_db
MANY = 4_000
STATEMENTS = 20  # that a search may ask, whatever is typed


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


@contextmanager
def counted() -> Iterator[list[int]]:
    """How many rows each statement gave back meanwhile; there is one entry for each."""
    rows: list[int] = []

    def count(execute: Any, sql: str, values: Any, many: Any, context: Any) -> Any:
        found = execute(sql, values, many, context)
        rows.append(context["cursor"].rowcount)
        return found

    with connection.execute_wrapper(count):
        yield rows


BAD = [
    "", " ", "a", "é", "0", "\t\n", "%", "_%", "a" * 10_000, "ab " * 5_000, "1" * 10_000,
    "' or 1=1 --", "'); drop table record_person; --", "\\x00", "a\x00b", "{}", "{1,2}", "\\", "$1",
    "%s %(name)s", "🧒🏽", "👨‍👩‍👧‍👦 Smith", "\u202egnirt", "\ud800",
    "\U0001d57f\U0001d58a\U0001d58c", "z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯a̴̵̜̰͔ͫ͗͢",
    "NULL", "None", "-1", "1e309", "31/02/2011", "99/99/9999", "aged 10000", "ZZ99 9ZZ", "..", "()",
]  # fmt: skip


@pytest.mark.parametrize("asked", BAD, ids=lambda asked: ascii(asked[:20]))
def test_whatever_is_typed_is_answered_in_few_statements(world: World, asked: str) -> None:
    with counted() as rows:
        found = find_people(world.sergeant, asked, today=NOW.date())
    assert isinstance(found, (Results, Refusal))
    assert len(rows) <= STATEMENTS
    if isinstance(found, Results):
        assert found.read.cut == (len(asked) > LONGEST)


@given(st.text(max_size=400))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_is_answered_in_few_statements(world: World, asked: str) -> None:
    with counted() as rows:
        assert find_people(world.sergeant, asked, today=NOW.date()) is not None
    assert len(rows) <= STATEMENTS


def test_a_family_name_that_four_thousand_have_is_answered_in_bounded_work_and_narrowed(
    world: World,
) -> None:
    people = [
        new_person(f"Ash-{number} Smith", BornOn(day=date(1950 + number % 70, 3, 4)))
        for number in range(MANY)
    ]
    wanted = new_person("Wren Smith", BornOn(day=date(2015, 9, 1)))
    made = actions.make_people(
        [*people, wanted], force="northmere", by=world.sergeant.user, now=NOW
    )
    list(actions.make_missing_keys())
    with counted() as rows:
        found = find_people(world.sergeant, "smith", today=NOW.date())
    assert isinstance(found, Results)
    assert len(found.found) == 20
    assert found.count > MOST_WEIGHED
    assert max(rows) <= 2 * MOST_WEIGHED
    for narrower in ("smith 1 sept 2015", "wren smith", "smith wren 10 years old", "wern smith"):
        with counted() as rows:
            found = find_people(world.sergeant, narrower, today=NOW.date())
        assert isinstance(found, Results)
        assert found.found[0].person == made[-1].person, narrower
        assert max(rows) <= 2 * MOST_WEIGHED
