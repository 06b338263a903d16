"""A changed rulebook reaches the store: in batches, resumably, beside people who record."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext

from lapwing.commands.catching_up import CatchingUp
from lapwing.duties import actions, queries
from lapwing.duties.in_force import in_force
from lapwing.duties.models import ObligationRow, WatchRow
from lapwing.jobs import catching_up
from lapwing.jobs.catching_up import Progress, catch_up, how_many_behind
from lapwing.jobs.nightly import compare_everybody, refresh_everybody
from lapwing.worklists.models import AlertRow
from lapwing.worklists.sweep import sweep
from tests.worklists.world import FORCE, MONDAY, World, later, make_world

FORCES = Path(__file__).parents[2] / "forces"
BEGUN = "The rulebook has changed: the duties about 1 person are derived again."
CHANGED = """
[missing-initial-risk]
source = "A test"
values = { 2023-01-01 = 15 }
"""


@pytest.fixture
def numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The force's own numbers, in a copy of its folder, to be changed."""
    shutil.copytree(FORCES / FORCE, tmp_path / FORCE)
    monkeypatch.setenv("LAPWING_FORCES", str(tmp_path))
    in_force.cache_clear()
    yield tmp_path / FORCE / "numbers.toml"
    in_force.cache_clear()


def change(numbers: Path, text: str = CHANGED) -> None:
    """As if Lapwing were started again with other numbers."""
    numbers.write_text(numbers.read_text("utf-8") + text, encoding="utf-8")
    in_force.cache_clear()


def due() -> set[timedelta]:
    """How long after the report the grade is due, as the store has it."""
    rows = ObligationRow.objects.filter(duty="missing-initial-risk")
    return {row.due_at - row.begun_at for row in rows}


def caught_up() -> list[Progress]:
    return list(catch_up(later))


@pytest.mark.django_db
def test_the_store_follows_a_changed_number_of_the_force(numbers: Path, world: World) -> None:
    for n in range(3):
        world.child(f"Ada{n}")
    assert (how_many_behind(), caught_up()) == (0, [])
    assert due() == {timedelta(minutes=30)}

    change(numbers)
    assert how_many_behind() == 3
    assert due() == {timedelta(minutes=30)}
    compared = compare_everybody(later())
    assert (compared.waiting, compared.differences) == (3, ())
    assert [(one.done, one.of) for one in caught_up()] == [(3, 3)]
    assert due() == {timedelta(minutes=15)}
    assert (how_many_behind(), caught_up()) == (0, [])
    sweep(later())
    compared = compare_everybody(later())
    assert (compared.people, compared.waiting, compared.differences) == (3, 0, ())


@pytest.mark.django_db
def test_where_nothing_has_changed_it_costs_one_query(numbers: Path, world: World) -> None:
    world.child("Ada")
    with CaptureQueriesContext(connection) as asked:
        assert caught_up() == []
    assert len(asked) == 1


@pytest.mark.django_db
def test_another_calendar_and_an_own_number_are_told_apart_and_words_of_gates_are_not(
    numbers: Path, world: World
) -> None:
    before = in_force(FORCE).fingerprint
    in_force.cache_clear()
    assert in_force(FORCE).fingerprint == before, "the same each time it is read"
    assert in_force("").fingerprint != before
    calendar = numbers.parent / "calendar.toml"
    calendar.write_text(calendar.read_text("utf-8").replace("08:30", "08:40"), encoding="utf-8")
    in_force.cache_clear()
    moved = in_force(FORCE).fingerprint
    assert moved != before
    change(numbers)
    assert in_force(FORCE).fingerprint not in (before, moved)


@pytest.mark.django_db
def test_a_run_that_is_cut_goes_on_with_those_who_are_left(
    numbers: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catching_up, "AT_ONCE", 2)
    children = [world.child(f"Ada{n}") for n in range(5)]
    change(numbers)
    world.grade(children[0], "medium", later(minutes=1))
    assert how_many_behind() == 4, "whoever is recorded about follows at once"

    first = catch_up(later)
    assert (next(first).done, how_many_behind()) == (2, 2)
    first.close()

    real = actions.refresh
    seen: list[UUID] = []

    def cut(people: frozenset[UUID], now: object) -> object:
        real(people, now)  # type: ignore[arg-type]
        raise OperationalError("the machine stops")

    def watched(people: frozenset[UUID], now: object) -> object:
        seen.extend(people)
        return real(people, now)  # type: ignore[arg-type]

    monkeypatch.setattr(actions, "refresh", cut)
    with pytest.raises(OperationalError):
        caught_up()
    assert how_many_behind() == 2, "the batch that was cut is not taken as done"
    monkeypatch.setattr(actions, "refresh", watched)
    caught_up()
    assert (len(seen), len(set(seen))) == (2, 2), "nobody is done twice"
    assert (how_many_behind(), due()) == (0, {timedelta(minutes=15)})


@pytest.mark.django_db
def test_one_record_that_cannot_be_worked_out_is_left_to_the_sweep(
    numbers: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = world.child("Ada"), world.child("Bea")
    change(numbers)
    real = actions.refresh

    def fails(people: frozenset[UUID], now: object) -> object:
        if bad.person in people:
            raise ZeroDivisionError("what somebody wrote")
        return real(people, now)  # type: ignore[arg-type]

    monkeypatch.setattr(actions, "refresh", fails)
    assert caught_up()[-1] == Progress(done=1, of=2, trouble=(bad.person,))
    assert queries.who_follow(queries.behind(), most=9) == (bad.person,)
    watch = WatchRow.objects.get(person=bad.person)
    assert (watch.next_at, watch.trouble) == (later(), "ZeroDivisionError")
    assert WatchRow.objects.get(person=good.person).follows == in_force(FORCE).fingerprint
    monkeypatch.setattr(actions, "refresh", real)
    sweep(later())
    assert how_many_behind() == 0


@pytest.mark.django_db
@pytest.mark.parametrize("everybody", [False, True])
def test_what_a_changed_rule_demands_is_told_and_what_it_demands_no_more_is_settled(
    numbers: Path, world: World, monkeypatch: pytest.MonkeyPatch, everybody: bool
) -> None:
    child = world.child("Ada")
    sweep(later(minutes=16))
    rules = in_force(FORCE).rules
    gone = {"missing-inspector-notified"}
    waiting = AlertRow.objects.filter(about=child.person, settled_at=None)
    assert waiting.filter(rule__in=gone).exists()
    assert not waiting.filter(rule="missing-initial-risk", step=1).exists()

    change(numbers)
    by = in_force(FORCE)
    left = tuple(duty for duty in rules.duties if duty.key not in gone)
    less = replace(by, rules=replace(rules, duties=left), fingerprint=f"{FORCE}:another")
    for module in ("duties.actions", "duties.queries"):
        monkeypatch.setattr(f"lapwing.{module}.in_force", lambda _: less)
    if everybody:
        refresh_everybody(later(minutes=16))
    else:
        list(catch_up(lambda: later(minutes=16)))
    assert not waiting.filter(rule__in=gone).exists()
    assert waiting.filter(rule="missing-initial-risk", step=1).exists()


@pytest.mark.django_db
def test_it_says_in_words_what_is_going_on_and_nothing_when_nothing_is(
    numbers: Path, world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    world.child("Ada")
    CatchingUp(later).finish()
    assert capsys.readouterr().err == ""
    change(numbers)
    CatchingUp(later).finish()
    told = capsys.readouterr().err.splitlines()
    assert told == [
        f"{BEGUN} Lapwing can be used meanwhile.",
        "All follow the rulebook in force now: 1 person derived again.",
    ]


@pytest.mark.django_db(transaction=True)
def test_starting_lapwing_with_another_number_brings_the_store_to_it(
    numbers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world = make_world()
    for n in range(45):
        world.child(f"Ada{n}")
    change(numbers)
    in_force.cache_clear()
    done = subprocess.run(
        [Path(sys.executable).with_name("lapwing"), "tick", "--at", MONDAY.isoformat()],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "lapwing.settings"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "the duties about 45 people are derived again" in done.stderr
    assert due() == {timedelta(minutes=15)}
    assert how_many_behind() == 0


@pytest.mark.django_db
def test_the_timer_takes_a_few_in_each_turn_and_looks_again_after_a_while(
    numbers: Path, world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(catching_up, "AT_ONCE", 2)
    for n in range(4):
        world.child(f"Ada{n}")
    older = in_force(FORCE).fingerprint
    change(numbers)
    turns = CatchingUp(later)
    left = []
    for _ in range(3):
        turns.go_on(until=0, stop=lambda: False)
        left.append(how_many_behind())
    assert left == [2, 0, 0]
    assert "4 people derived again" in capsys.readouterr().err
    WatchRow.objects.update(follows=older)
    turns.go_on(until=0, stop=lambda: False)
    assert how_many_behind() == 4, "it looked a moment ago"
    monkeypatch.setattr("lapwing.commands.catching_up.time.monotonic", lambda: float("inf"))
    turns.go_on(until=0, stop=lambda: False)
    assert how_many_behind() == 2


@pytest.mark.django_db
def test_a_timer_with_older_rules_undoes_nothing_of_one_that_was_started_later(
    numbers: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.child("Ada")
    old = CatchingUp(later)
    old.finish()
    older = in_force(FORCE)
    change(numbers)
    CatchingUp(later).finish()
    assert due() == {timedelta(minutes=15)}

    for module in (actions, queries):
        monkeypatch.setattr(module, "in_force", lambda _: older)
    old.finish()
    assert due() == {timedelta(minutes=15)}
    CatchingUp(later).finish()
    assert due() == {timedelta(minutes=30)}, "the last that is started counts"


@pytest.mark.django_db(transaction=True)
def test_people_record_while_others_are_brought_to_a_changed_rulebook(numbers: Path) -> None:
    world = make_world()
    children = [world.child(f"Ada{n}") for n in range(60)]
    change(numbers)
    graded = children[::3]

    def record() -> None:
        try:
            for minute, child in enumerate(graded, 1):
                world.grade(child, "medium", later(minutes=minute))
        finally:
            connection.close()

    def derive() -> None:
        try:
            CatchingUp(lambda: later(minutes=1)).finish()
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as pool:
        for done in [pool.submit(record), pool.submit(derive), pool.submit(derive)]:
            done.result()
    CatchingUp(later).finish()
    assert (how_many_behind(), due()) == (0, {timedelta(minutes=15)})
    at = later(minutes=21)
    while sweep(at).more:
        pass
    compared = compare_everybody(at)
    assert (compared.people, compared.waiting, compared.differences) == (60, 0, ())
