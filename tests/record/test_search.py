"""Finding people: by the beginnings of names in any order and script, by reference, by birth."""

from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any
from uuid import UUID, uuid4

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
from lapwing.bench.one_wrong import WRONG, exchanged, left_out, struck
from lapwing.bench.population import population
from lapwing.casework.draft import Recorded
from lapwing.casework.people import identify
from lapwing.matching.description import Description
from lapwing.matching.heavy import WRITTEN_THE_SAME
from lapwing.matching.identifiers import nhs_number
from lapwing.record import actions, queries, search
from lapwing.record.actor import acting, seeing_all
from lapwing.record.described import described
from lapwing.record.models import Case, HeavyKey, PersonKeys
from lapwing.record.search import Results, find_described, find_people, prefix_range
from lapwing.record.viewer import actor_of
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
    results = find_people(world.sergeant, asked, today=NOW.date(), born=born, most=most)
    assert isinstance(results, Results), results
    return results


def ids(results: Results) -> list[UUID]:
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
        assert isinstance(find_people(world.sergeant, asked, today=NOW.date()), Refusal)
        return
    results = find(world, asked)
    assert ids(results) == [made.person]
    assert name in results.found[0].why
    kept = queries.person(world.sergeant, made.person)
    assert kept is not None
    assert kept.name == name


@pytest.mark.parametrize("asked", ["%%", "__", "t%n", "\\\\", ".*", "''", "t%' or '1'='1"])
def test_nothing_typed_is_a_pattern(world: World, asked: str) -> None:
    results = find_people(world.sergeant, asked, today=NOW.date())
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
    find_people(world.sergeant, asked, today=NOW.date())


def test_an_exact_name_comes_first_and_the_count_is_of_all(world: World) -> None:
    for number in range(30):
        add(world, f"Tegan-{number} Marlowe")
    exact = add(world, "Tegan Marlowe")
    results = find(world, "tegan marlowe", most=5)
    assert ids(results)[0] == exact.person
    assert (len(results.found), results.count) == (5, 32)


def test_where_more_are_called_so_than_are_counted_it_is_said_and_the_very_name_is_first(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        add(world, f"Tegan Marlowe{number}")
    exact = add(world, "Rhys Marlowe")
    assert not find(world, "marlow").more
    monkeypatch.setattr(search, "MOST_BEGUN", 10)
    results = find(world, "marlowe", most=5)
    assert (results.count, results.more) == (10, True)
    assert ids(results)[0] == exact.person


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
    (other,) = find(world, "wren", BornOn(day=date(1988, 1, 1))).found  # nobody else is called so
    assert [line.bits < 0 for line in other.lines if line.field == "Birth"] == [True]
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
    results = find_people(other.sergeant, world.child.reference, today=NOW.date())
    assert isinstance(results, Results)
    assert results.count == 0
    assert world.child.person not in ids(find(other, "tegan"))
    assert isinstance(
        find_people(world.viewers["system-administrator"], "tegan", today=NOW.date()), Refusal
    )
    assert isinstance(
        find_people(world.viewers["local-authority"], "tegan", today=NOW.date()), Refusal
    )


def test_too_little_is_refused(world: World) -> None:
    for asked in ("", " ", "a", "'", "- -"):
        assert isinstance(find_people(world.sergeant, asked, today=NOW.date()), Refusal)


def test_finding_by_name_uses_the_index(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off")
        cursor.execute(
            "explain select name_id from record_nameword where word ~>=~ 'teg' and word ~<~ 'teh'"
        )
        plan = "\n".join(row[0] for row in cursor.fetchall())
    assert "name_by_word" in plan


DAY = date(2012, 4, 5)


def family(world: World) -> tuple[actions.Made, actions.Made, actions.Made]:
    """A girl, her twin brother and her father at one address."""
    told = [("Aoife", DAY, "female"), ("Fionn", DAY, "male"), ("Conor", date(1980, 2, 9), "male")]
    made = actions.make_people(
        [
            actions.NewPerson(
                names=(actions.NewName(given=given, family="Ní Bhriain"),),
                birth=BornOn(day=day),
                sex=sex,
            )
            for given, day, sex in told
        ],
        force="northmere",
        by=world.sergeant.user,
        now=NOW,
    )
    home = actions.address_of("14 Larkrise Lane", "NM4 2QT", now=NOW)
    for one in made:
        actions.move(one.person, home, since=NOW, now=NOW)
    girl, boy, father = made
    return girl, boy, father


@pytest.mark.parametrize(
    "asked",
    [
        "Eefa O'Brien 04/05/2012",  # as it sounds, with day and month in the other order
        "Aoife Ni Bhriain",
        "o briain aoife 14",
        "Aoife, larkrise lane nm4 2qt",
        "aoife 14 larkrise lane",
        "Aoife Smith 5 April 2012 nm42qt",
        "Aoife Ní Bhriain 5 April 2021",
    ],
)
def test_a_child_is_found_with_anything_wrong_and_neither_twin_nor_father_is_offered(
    world: World, asked: str
) -> None:
    girl, boy, father = family(world)
    results = find(world, asked)
    assert ids(results)[0] == girl.person, results.found[0].why
    assert not {boy.person, father.person} & set(ids(results))
    assert results.found[0].lines


def test_a_short_name_that_no_table_knows_is_found_beside_somebody_who_sounds_so(
    world: World,
) -> None:
    told = [("George", date(2019, 4, 20)), ("Jo", date(2016, 11, 2))]
    george, jo = actions.make_people(
        [
            actions.NewPerson(
                names=(actions.NewName(given=given, family="Scott"),),
                birth=BornOn(day=day),
                sex="male",
            )
            for given, day in told
        ],
        force="northmere",
        by=world.sergeant.user,
        now=NOW,
    )
    home = actions.address_of("22 Park Avenue, Tarnford", "NM27 5EJ", now=NOW)
    actions.move(george.person, home, since=NOW, now=NOW)
    asked = Description(
        given="Geo",
        family="Scott",
        birth=BornOn(day=date(2019, 4, 20)),
        sex="male",
        address="22 Park Avenue, Tarnford",
        postcode="NM27 5EJ",
    )
    found = [one.person for one in find_described(world.sergeant, [asked])]
    assert found == [george.person, jo.person]


def test_an_address_alone_finds_everybody_who_lives_there(world: World) -> None:
    made = family(world)
    assert set(ids(find(world, "14 Larkrise Lane NM4 2QT"))) == {one.person for one in made}


def test_it_is_said_what_speaks_for_somebody(world: World) -> None:
    girl, _, _ = family(world)
    first = find(world, "Eefa O'Brien 04/05/2012").found[0]
    assert first.person == girl.person
    assert "day and month in the other order" in first.why
    assert "sound alike" in first.why
    assert sum(line.bits for line in first.lines) == pytest.approx(first.judged.score.total)  # type: ignore[union-attr]


def test_a_new_name_and_a_new_home_lead_to_somebody_at_once(world: World) -> None:
    girl, _, _ = family(world)
    assert ids(find(world, "Quilla Thistlewood")) == []
    name = actions.NewName(given="Quilla", family="Thistlewood", kind="also")
    actions.name_people([(girl.person, name)], now=NOW)
    assert ids(find(world, "Quila Thistlewood")) == [girl.person]
    new_home = actions.address_of("3 Rushbrook Court", "NM9 8AA", now=NOW)
    actions.move(girl.person, new_home, since=NOW, now=NOW)
    assert ids(find(world, "3 Rushbrook Court NM9 8AA")) == [girl.person]
    assert girl.person in ids(find(world, "14 Larkrise Lane NM4 2QT"))  # where she lived


def test_keys_that_are_missing_or_old_are_made(world: World) -> None:
    girl, boy, _ = family(world)
    PersonKeys.objects.filter(person=girl.person).update(keys=[], edition=0)
    assert girl.person not in ids(find(world, "Eefa O'Brien 04/05/2012"))
    assert list(actions.make_missing_keys()) == [1]
    assert girl.person in ids(find(world, "Eefa O'Brien 04/05/2012"))
    assert list(actions.make_missing_keys()) == []
    assert boy.person not in ids(find(world, "Eefa O'Brien 04/05/2012"))


def test_a_name_that_half_the_town_has_is_answered_and_can_be_narrowed(world: World) -> None:
    for number in range(60):
        add(world, f"Ash-{number} Smith", birth=BornOn(day=date(2000 + number % 20, 3, 4)))
    wanted = add(world, "Wren Smith", birth=BornOn(day=date(2015, 9, 1)))
    list(actions.make_missing_keys())
    assert HeavyKey.objects.filter(people__gte=50).exists()
    results = find(world, "smith")
    assert (len(results.found), results.count) == (20, 61)
    assert ids(find(world, "smith 1 sept 2015"))[0] == wanted.person


def test_a_house_and_street_weigh_among_namesakes_without_a_postcode(world: World) -> None:
    namesakes = [new_person("Oliver Smith")] * 3
    made = actions.make_people(namesakes, force="northmere", by=world.sergeant.user, now=NOW)
    wanted = made[1].person
    home = actions.address_of("Flat 3, 39 Victoria Close, Thornworth", "NM58 5AL", now=NOW)
    actions.move(wanted, home, since=NOW, now=NOW)
    told = Description(given="Oliver", family="Smith", address="flat 3,  39 Victoria  Close")
    weighed: list[dict[Any, int]] = []

    def again(execute: Any, sql: str, values: Any, *rest: Any) -> Any:
        """Ask the function that finds them what was asked of it, and keep what it says."""
        if "lapwing_people_with_keys" in sql and not weighed:
            weighed.append({})
            with connection.cursor() as cursor:
                cursor.execute(
                    "select * from lapwing_people_with_keys(%(keys)s::int[], %(counted)s::int[],"
                    " %(weights)s::int[], %(house)s, %(adds)s)",
                    values,
                )
                weighed[0].update(cursor.fetchall())
        return execute(sql, values, *rest)

    with connection.execute_wrapper(again):
        assert find_described(world.sergeant, [told])[0].person == wanted
    one, right, other = (weighed[0][each.person] for each in made)
    assert one == other
    assert right - one == WRITTEN_THE_SAME > 0


def test_a_number_leads_to_somebody_however_many_have_the_name(world: World) -> None:
    namesakes = tuple(new_person("Oliver Smith") for _ in range(65))
    actions.make_people(namesakes, force="northmere", by=world.sergeant.user, now=NOW)
    wanted = add(world, "Oliver Thistlewood")
    number = nhs_number("9990000018")
    assert number is not None
    kept = identify(world.officer, NOW, wanted.person, "nhs", number.value, key=uuid4())
    assert isinstance(kept, Recorded)
    told = Description(given="Oliver", family="Smith", identifiers=frozenset({number}))
    assert find_described(world.sergeant, [told])[0].person == wanted.person


def test_whoever_has_the_nhs_number_is_shown_beside_a_namesake(world: World) -> None:
    namesake, other = add(world, "Oliver Smith"), add(world, "Kestrel Vane")
    number = nhs_number("9990000018")
    assert number is not None
    kept = identify(world.officer, NOW, other.person, "nhs", number.value, key=uuid4())
    assert isinstance(kept, Recorded)
    told = Description(given="Oliver", family="Smith", identifiers=frozenset({number}))
    found = {one.person for one in find_described(world.sergeant, [told])}
    assert found == {namesake.person, other.person}


def crowd(world: World, many: int) -> dict[int, Description]:
    """Invented households on record, each person with their home; how they were told, by number."""
    told = [each.told for each in population(many, 4)]
    made = actions.make_people(
        [
            actions.NewPerson(
                names=(actions.NewName(given=each.given, family=each.family),),
                birth=each.birth,
                sex=each.sex,
            )
            for each in told
        ],
        force="northmere",
        by=world.sergeant.user,
        now=NOW,
    )
    with actions.keys_at_the_end():
        for one, each in zip(made, told, strict=True):
            home = actions.address_of(each.address, each.postcode, now=NOW)
            actions.move(one.person, home, since=NOW, now=NOW)
    list(actions.make_missing_keys())
    return {one.person.int: each for one, each in zip(made, told, strict=True)}


def test_somebody_is_found_whatever_one_thing_was_told_wrongly(world: World) -> None:
    chance = Random(8)
    known = crowd(world, 300)
    chosen = chance.sample(list(known), 12)  # as invented: ids differ from run to run
    for name, wrong in WRONG.items():
        for person in chosen:
            told = wrong(known[person], chance)
            born = told.birth.day if isinstance(told.birth, BornOn) else None
            asked = f"{told.given} {told.family} {born:%d/%m/%Y} {told.postcode}"
            assert person in [one.int for one in ids(find(world, asked))[:3]], (name, asked)


@pytest.mark.parametrize("slip", [struck, exchanged, left_out])
def test_a_name_that_was_mistyped_is_found_by_itself(
    world: World, slip: Callable[[str, Random], str]
) -> None:
    chance = Random(9)
    known = crowd(world, 300)
    for person in chance.sample(list(known), 25):  # as invented: ids differ from run to run
        told = known[person]
        first = told.given.split()[0]
        for asked in (
            f"{first} {slip(told.family, chance)}",
            f"{slip(first, chance)} {told.family}",
        ):
            assert person in [one.int for one in ids(find(world, asked))[:10]], (told, asked)


def test_a_family_name_alone_that_was_mistyped_finds_whoever_is_called_so(world: World) -> None:
    made = add(world, "Marnie Thistlewood")
    for asked in ("Thislewood", "Thsitlewood", "Thistlewoot", "Tmarnie"):
        assert ids(find(world, asked)) == [made.person]


def test_a_search_asks_the_database_few_times(world: World) -> None:
    girl, _, _ = family(world)
    asked: list[str] = []

    def note(execute: Any, sql: str, *rest: Any) -> Any:
        asked.append(sql)
        return execute(sql, *rest)

    told = Description(given="Eefa", family="O'Brien", birth=BornOn(day=date(2012, 5, 4)))
    with acting(actor_of(world.sergeant)), connection.execute_wrapper(note):
        assert [one.person for one in find_described(world.sergeant, [told])] == [girl.person]
        assert len(asked) == 4, asked  # names a slip away, heavy keys, candidates, who is seen
        asked.clear()
        assert girl.person in ids(find(world, "Eefa O'Brien 04/05/2012"))
        assert len(asked) == 5, asked  # also the beginnings of the words


def test_only_a_part_of_lapwing_that_sees_all_is_told_what_matching_takes(world: World) -> None:
    girl, _, _ = family(world)

    def read(function: str) -> list[Any]:
        with connection.cursor() as cursor:
            cursor.execute(f"select told::jsonb -> 1 from {function}(%s::uuid[])", [[girl.person]])
            return list(cursor.fetchall())

    for function in ("lapwing_described", "lapwing_told"):
        with acting(actor_of(world.sergeant)):
            assert read(function) == []
            with seeing_all("weigh who may be meant"):
                assert read(function) == [('"female"',)]


def test_what_is_kept_of_somebody_is_what_is_on_record_of_them(world: World) -> None:
    girl, _, _ = family(world)

    def both() -> tuple[list[Any], list[Any]]:
        with connection.cursor() as cursor:
            rows = []
            for function in ("lapwing_described", "lapwing_told"):
                cursor.execute(f"select * from {function}(%s::uuid[])", [[girl.person]])
                rows.append(list(cursor.fetchall()))
        return rows[0], rows[1]

    with seeing_all("weigh who may be meant"):
        before, kept = both()
        assert before == kept
        actions.name_people([(girl.person, actions.NewName(full="Eva Walsh"))], now=NOW)
        home = actions.address_of("3 Elm Close", "NM1 4AB", now=NOW)
        actions.move(girl.person, home, since=NOW, now=NOW)
        now, kept = both()
        assert now == kept
        assert "Eva Walsh" in now[0][1]
        assert "3 Elm Close" in now[0][1]
        # Of whom nothing is kept yet, it is put together, and found so.
        told = described([girl.person])
        PersonKeys.objects.filter(person=girl.person).update(told="")
        assert described([girl.person]) == told
        assert girl.person in ids(find(world, "Eva Walsh"))
        PersonKeys.objects.filter(person=girl.person).delete()
        assert described([girl.person]) == told
        assert girl.person in ids(find(world, "Eva Walsh"))
        assert list(actions.make_missing_keys()) == [1]
        assert both() == (now, kept)


def test_whoever_may_not_be_seen_is_not_found_by_any_key(world: World) -> None:
    girl, _, _ = family(world)
    Case.objects.filter(person=girl.person).update(sensitivity="covert")
    for asked in ("Eefa O'Brien 04/05/2012", "Aoife Ní Bhriain", "14 Larkrise Lane NM4 2QT"):
        assert girl.person not in ids(find(world, asked))
