"""Under row-level security, and as a reader, each way of finding a child is served by its index.

The planner has a choice here: there are some thousands of people on record, and nothing is turned
off to lead it.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import product
from typing import Any

import psycopg
import pytest
from django.db import connection, transaction

from lapwing.base.partial_date import BornOn
from lapwing.journal import look_queries
from lapwing.record import actions, queries
from lapwing.record.actor import acting
from lapwing.record.search import Results, find_people
from lapwing.record.viewer import Viewer, actor_of
from tests.journal.test_look_queries import reader
from tests.record.world import NOW, World, make_world, new_person

pytestmark = pytest.mark.django_db(transaction=True)

EARLY = ("Al", "Ber", "Cor", "Dun", "Es", "Fen", "Gar", "Hol", "Im", "Jas", "Kel", "Lor", "Mat")
LATE = ("bert", "dale", "enna", "fred", "gail", "hild", "iver", "jon", "kin", "lyn", "mund", "nard")
BORN = BornOn(day=date(2012, 5, 25))


@pytest.fixture
def world(transactional_db: None) -> World:
    """A small force with 4,000 more people on record, and statistics as months would leave them."""
    world = make_world()
    given = ["".join(parts) for parts in product(EARLY, LATE)]
    people = [
        new_person(
            f"{given[number % len(given)]} {given[number * 7 % 151]}son-{number}",
            BornOn(day=date(1960 + number % 60, 1 + number % 12, 1 + number % 28)),
        )
        for number in range(4_000)
    ]
    actions.make_people(people, force="northmere", by=world.sergeant.user, now=NOW)
    with psycopg.connect(os.environ["DATABASE_OWNER_URL"]) as owner:
        owner.execute("analyze")
    return world


@contextmanager
def explained() -> Iterator[list[str]]:
    """The plan of every statement that is asked meanwhile."""
    plans: list[str] = []
    within = False

    def explain(execute: Any, sql: str, values: Any, many: Any, context: Any) -> Any:
        nonlocal within
        if not within:
            within = True
            with connection.cursor() as cursor:
                cursor.execute(f"explain {sql}", values)
                plans.append("\n".join(row[0] for row in cursor.fetchall()))
            within = False
        return execute(sql, values, many, context)

    with connection.execute_wrapper(explain):
        yield plans


def plan_of_finding(viewer: Viewer, asked: str, born: BornOn | None = None) -> str:
    """How the database finds these people when this reader asks for them."""
    with acting(actor_of(viewer)), transaction.atomic(), explained() as plans:
        found = find_people(viewer, asked, today=NOW.date(), born=born)
    assert isinstance(found, Results)
    assert found.count > 0
    return "\n".join(plans)


# Nothing is in these here, and the planner knows it.
EMPTY = {
    *("record_residence", "record_identifier", "record_address"),
    *("record_heavykey", "record_joined"),
}


def read_whole(plan: str) -> set[str]:
    """The tables that are read from end to end."""
    return set(re.findall(r"Seq Scan on (\w+)", plan)) - EMPTY


def guessed(plan: str) -> int:
    """How many rows the planner thinks that there will be in the end."""
    found = re.search(r"rows=(\d+)", plan)
    assert found is not None
    return int(found[1])


def a_name_is_found_by_how_it_begins(world: World) -> None:
    """Each word of it by the index of words."""
    plan = plan_of_finding(world.sergeant, "berfred")
    assert read_whole(plan) == set()
    assert "lapwing_names_with" in plan
    assert "Index Scan using record_personname_pkey" in plan
    # What the function does is not in the plan of whoever asks it.
    with psycopg.connect(os.environ["DATABASE_OWNER_URL"]) as owner:
        inside = owner.execute(
            "explain select name_id from record_nameword"
            " where word ~>=~ 'berfred' and word ~<~ 'berfree'"
        )
        assert "name_by_word" in "\n".join(str(row[0]) for row in inside)
    # Several words are each found by how they begin.
    assert read_whole(plan_of_finding(world.sergeant, "berfred a")) == set()


def words_in_any_order_are_those_that_each_name_holds(_world: World) -> None:
    """However many names hold each word: by the rarest, and where none is rare by all of them."""
    ranges = {
        "by the rarest": [("berfred", "berfree"), ("1", "2")],
        "by all": [("a", "i"), ("1", "2")],
        "the same twice": [("1", "2"), ("1", "2")],
        "nobody": [("zz", "zzz"), ("1", "2")],
    }
    with psycopg.connect(os.environ["DATABASE_OWNER_URL"]) as owner:
        held: dict[Any, set[str]] = {}
        for name, word in owner.execute("select name_id, word from record_nameword").fetchall():
            held.setdefault(name, set()).add(word)
        for what, asked in ranges.items():
            least, below = ([each[side] for each in asked] for side in (0, 1))
            right = {
                name
                for name, words in held.items()
                if all(any(one <= word < end for word in words) for one, end in asked)
            }
            assert (len(right) > 60) == (what in {"by all", "the same twice"}), what
            for turned in (least, below), (least[::-1], below[::-1]):
                found = owner.execute(
                    "select name_id from lapwing_names_with(%s, %s, 9000)", turned
                ).fetchall()
                assert {name for (name,) in found} == right, what


def a_child_is_found_by_their_reference_and_by_a_cases(world: World) -> None:
    """Each reference by its own index."""
    (case,) = queries.cases_of(world.sergeant, world.child.person)
    for reference in (world.child.reference, case.reference):
        plan = plan_of_finding(world.sergeant, reference)
        assert read_whole(plan) == set()
        assert re.search(r"Index Scan using record_person_reference\w+", plan)
        assert re.search(r"Index Scan using record_case_reference\w+", plan)
        assert guessed(plan) <= 10
    with acting(actor_of(world.sergeant)), transaction.atomic(), explained() as plans:
        assert queries.case_by_reference(world.sergeant, case.reference) is not None
    assert read_whole(plans[0]) == set()
    assert re.search(r"Index Scan using record_case_reference\w+", plans[0])
    assert guessed(plans[0]) == 1


def a_date_of_birth_is_found_by_its_index(world: World) -> None:
    """Without reading everybody."""
    plan = plan_of_finding(world.sergeant, "", BORN)
    assert "record_person" not in read_whole(plan)
    assert "person_by_birth" in plan


def whose_log_is_read_is_found_by_their_reference(world: World) -> None:
    """For whoever reads the log, too."""
    officer = reader(world, "privacy-officer")
    with acting(actor_of(officer)), transaction.atomic(), explained() as plans:
        for asked in (world.child.reference, str(world.child.person)):
            whose = look_queries.subject(officer, asked)
            assert isinstance(whose, look_queries.Whose)
            assert whose.id == str(world.child.person)
    assert [read_whole(plan) for plan in plans] == [set(), set()]


def test_each_way_of_finding_is_served_by_its_index(
    world: World, subtests: pytest.Subtests
) -> None:
    # Four thousand people are put on record once: to do it takes longer than to ask of them.
    for found in (
        a_name_is_found_by_how_it_begins,
        words_in_any_order_are_those_that_each_name_holds,
        a_child_is_found_by_their_reference_and_by_a_cases,
        a_date_of_birth_is_found_by_its_index,
        whose_log_is_read_is_found_by_their_reference,
    ):
        with subtests.test(found.__name__):
            found(world)
