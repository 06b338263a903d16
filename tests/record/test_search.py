"""Finding people: by the beginnings of names in any order and script, by reference, by birth."""

from datetime import date

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.partial_date import (
    Birth,
    BornInMonth,
    BornInYear,
    BornOn,
    EstimatedAge,
    ExpectedOn,
)
from lapwing.base.refusals import Refusal
from lapwing.record import actions, queries
from lapwing.record.search import Results, find_people, prefix_range
from tests.record.world import NOW, World, make_world, new_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def add(world: World, *names: str, birth: Birth | None = None) -> actions.Made:
    """Put somebody on record."""
    person = new_person(names[0], birth)
    more = tuple(actions.NewName(full=name, kind="also") for name in names[1:])
    (made,) = actions.make_people(
        [actions.NewPerson(names=(*person.names, *more), birth=birth)],
        force="northmere",
        by=world.sergeant.user,
        now=NOW,
    )
    return made


def find(world: World, asked: str, born: Birth | None = None, most: int = 20) -> Results:
    """What is found."""
    results = find_people(world.sergeant, asked, born=born, most=most)
    assert isinstance(results, Results), results
    return results


def ids(results: Results) -> list[object]:
    """Who was found."""
    return [one.person for one in results.found]


NAMES = [
    ("Siân O’Brien-Łukasz", ["sian obrien", "OBRIEN SIAN", "luk", "Sia\u0302n", "lukasz o'b"]),
    ("Llŷr ap Rhys", ["llyr", "rhys ap llyr", "LLY RHY"]),
    ("محمد عبد الله", ["محمد", "عبد مح"]),
    ("王小明", ["王", "王小"]),
    ("שרה כהן", ["שרה", "כהן שר"]),
    ("Dvořák-Nguyễn Thị", ["dvorak nguyen", "thi"]),
    ("100% Real_Name\\x", ["100%", "real_name"]),
    ("Madonna", ["mado"]),
]


@pytest.mark.parametrize(("name", "asked"), [(n, a) for n, many in NAMES for a in many])
def test_a_name_is_found_however_it_is_typed(world: World, name: str, asked: str) -> None:
    made = add(world, name)
    if len(asked) < 2:
        assert isinstance(find_people(world.sergeant, asked), Refusal)
        return
    results = find(world, asked)
    assert ids(results) == [made.person]
    assert name in results.found[0].why
    kept = queries.person(world.sergeant, made.person)
    assert kept is not None
    assert kept.name == name


@pytest.mark.parametrize("asked", ["%%", "__", "t%n", "\\\\", "te_an", ".*", "''", "tegan' or"])
def test_nothing_typed_is_a_pattern(world: World, asked: str) -> None:
    results = find_people(world.sergeant, asked)
    assert isinstance(results, Refusal) or results.count == 0


@given(st.text(min_size=1, max_size=40))
def test_no_text_breaks_the_range(text: str) -> None:
    least, beyond = prefix_range(text)
    if "\ud800" <= max(text) <= "\udfff" or any("\ud800" <= c <= "\udfff" for c in text):
        return
    assert least.encode() < beyond.encode()
    assert text.encode() < beyond.encode()


@given(st.text(min_size=1, max_size=10), st.text(max_size=10))
def test_the_range_holds_what_begins_so(word: str, rest: str) -> None:
    least, beyond = prefix_range(word)
    if word[-1] != "\U0010ffff":
        assert least.encode() <= (word + rest).encode() < beyond.encode()


@pytest.mark.parametrize("asked", ["a\x00b", "te\ud800gan", "\u202etegan", "x" * 10_000])
def test_bad_text_is_answered_and_breaks_nothing(world: World, asked: str) -> None:
    find_people(world.sergeant, asked)


def test_an_exact_name_comes_first_and_the_count_is_of_all(world: World) -> None:
    for number in range(30):
        add(world, f"Tegan-{number} Marlowe")
    exact = add(world, "Tegan Marlowe")
    results = find(world, "tegan marlowe", most=5)
    assert ids(results)[0] == exact.person
    assert (len(results.found), results.count) == (5, 32)


def test_somebody_with_two_names_that_fit_is_found_once(world: World) -> None:
    made = add(world, "Tamsin Grey", "Tamsin Gray")
    assert ids(find(world, "tamsin gr")) == [made.person]


def test_references_of_people_and_cases_are_found(world: World) -> None:
    assert ids(find(world, world.child.reference.lower().replace("-", " "))) == [world.child.person]
    (case,) = queries.cases_of(world.sergeant, world.child.person)
    results = find(world, case.reference)
    assert ids(results) == [world.child.person]
    assert "case about this person" in results.found[0].why


@pytest.mark.parametrize(
    "known",
    [
        BornOn(day=date(2011, 3, 5)),
        BornInMonth(year=2011, month=3),
        BornInYear(year=2011),
        EstimatedAge(age=15, estimated_on=date(2026, 3, 1), source="PC"),
    ],
)
def test_a_birth_fits_whatever_does_not_speak_against_it(world: World, known: Birth) -> None:
    made = add(world, "Wren Ashby", birth=known)
    for asked in (BornOn(day=date(2011, 3, 5)), BornInYear(year=2011)):
        assert ids(find(world, "", asked)) == [made.person]
        assert ids(find(world, "wren", asked)) == [made.person]
    assert ids(find(world, "wren", BornOn(day=date(1998, 1, 1)))) == []
    kept = queries.person(world.sergeant, made.person)
    assert kept is not None
    assert kept.birth == known


def test_an_unknown_or_expected_birth_is_not_left_out(world: World) -> None:
    unknown = add(world, "Wren Ashby", birth=None)
    expected = add(world, "Wren Ashby-Cole", birth=ExpectedOn(day=date(2026, 6, 1)))
    assert ids(find(world, "wren", BornInYear(year=2011))) == [unknown.person]
    assert expected.person in ids(find(world, "wren"))


def test_another_force_and_administrators_find_nobody(world: World) -> None:
    other = make_world("eastmarsh")
    results = find_people(other.sergeant, world.child.reference)
    assert isinstance(results, Results)
    assert results.count == 0
    assert world.child.person not in ids(find(other, "tegan"))
    assert isinstance(find_people(world.viewers["system-administrator"], "tegan"), Refusal)
    assert isinstance(find_people(world.viewers["local-authority"], "tegan"), Refusal)


def test_too_little_is_refused(world: World) -> None:
    for asked in ("", " ", "a", "'", "- -"):
        assert isinstance(find_people(world.sergeant, asked), Refusal)


def test_finding_by_name_uses_the_index(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off")
        cursor.execute(
            "explain select name_id from record_nameword where word ~>=~ 'teg' and word ~<~ 'teh'"
        )
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "name_by_word" in plan
