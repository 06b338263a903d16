"""The sweep beside people who record: no alert after the thing is done, none lost, none twice."""

import threading
from collections import Counter
from collections.abc import Callable
from random import Random
from uuid import UUID

import pytest
from django.db import connection

from lapwing.duties import actions as duties
from lapwing.duties.models import ObligationRow, WatchRow
from lapwing.worklists.models import AlertRow
from lapwing.worklists.sweep import sweep
from tests.worklists.world import Child, World, later, make_world


def in_threads(*work: Callable[[], None]) -> None:
    """Run all of it at once, each with a connection of its own, and raise what any raises."""
    problems: list[BaseException] = []

    def run(one: Callable[[], None]) -> None:
        try:
            one()
        except BaseException as problem:  # noqa: BLE001
            problems.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(one,)) for one in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]


@pytest.mark.django_db(transaction=True)
def test_two_who_record_and_two_who_sweep_never_tell_of_what_is_done_or_lose_any() -> None:
    world = make_world()
    children = [world.child(f"Ada{n}") for n in range(60)]
    due = later(minutes=30)
    half = len(children) // 2
    done = threading.Event()

    def record(mine: list[Child], seed: int) -> Callable[[], None]:
        def run() -> None:
            for child in Random(seed).sample(mine, len(mine)):
                # Recorded at the moment of the deadline; the sweep looks just after it.
                world.grade(child, "medium", due)

        return run

    def keep_sweeping() -> None:
        while not done.is_set():
            sweep(due, limit=7)

    def record_all() -> None:
        # Two of every three are graded in time; the others are left for the sweep.
        first = [c for n, c in enumerate(children[:half]) if n % 3]
        second = [c for n, c in enumerate(children[half:]) if n % 3]
        in_threads(record(first, 1), record(second, 2))
        done.set()

    in_threads(record_all, keep_sweeping, keep_sweeping)
    while sweep(due).looked_at:
        pass

    alerts = AlertRow.objects.filter(rule="missing-initial-risk", step=1, rung=0)
    closed = dict(
        ObligationRow.objects.filter(duty="missing-initial-risk").values_list("key", "closed_at")
    )
    told = Counter(alert.key for alert in alerts)
    assert set(told.values()) == {1}, "nothing is told twice"
    for child in children:
        key = str(child.case)
        if closed[key] is None:
            assert told[key] == 1, "what nobody did is told"
    waiting = alerts.filter(settled_at=None).values_list("key", flat=True)
    assert all(closed[key] is None for key in waiting), "what is done waits for nobody"
    assert len([key for key in closed if closed[key] is None]) == 20
    for alert in alerts.exclude(settled_at=None):
        # Told by the sweep before it was done, and settled by the write that did it.
        assert alert.raised_at <= due


@pytest.mark.django_db(transaction=True)
def test_two_sweepers_share_the_work_and_tell_each_alert_once() -> None:
    world = make_world()
    for n in range(50):
        world.child(f"Ada{n}")
    looked: list[int] = []

    def run() -> None:
        looked.append(sweep(later(minutes=61), limit=1000).looked_at)

    in_threads(run, run)
    while sweep(later(minutes=61)).looked_at:
        pass
    rows = AlertRow.objects.values_list("rule", "key", "begun_by", "slot", "step", "rung")
    assert max(Counter(rows).values()) == 1
    assert AlertRow.objects.filter(rule="missing-initial-risk", step=1, rung=0).count() == 50
    assert sum(looked) >= 50


@pytest.mark.django_db
def test_a_person_whom_somebody_is_recording_about_is_left_to_them(world: World) -> None:
    child = world.child("Ada")
    with_lock = duties.claim(later(minutes=30), 10)
    assert with_lock == {child.person: 0}


@pytest.mark.django_db
def test_one_record_that_cannot_be_worked_out_stops_no_other(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = world.child("Ada"), world.child("Bea")
    real = duties.refresh

    def fails(people: dict[UUID, int], now: object) -> object:
        if bad.person in people:
            raise ZeroDivisionError("what somebody wrote")
        return real(people, now)  # type: ignore[arg-type]

    monkeypatch.setattr(duties, "refresh", fails)
    swept = sweep(later(minutes=30))
    assert swept.trouble == (bad.person,)
    assert AlertRow.objects.filter(about=good.person, rule="missing-initial-risk").exists()
    watch = WatchRow.objects.get(person=bad.person)
    assert (watch.next_at, watch.tries) == (later(minutes=35), 1)
    assert "ZeroDivisionError" in watch.trouble
    assert "somebody wrote" not in watch.trouble
    sweep(later(minutes=35))
    watch.refresh_from_db()
    assert (watch.next_at, watch.tries) == (later(minutes=45), 2)

    monkeypatch.setattr(duties, "refresh", real)
    sweep(later(minutes=45))
    watch.refresh_from_db()
    assert (watch.tries, watch.trouble) == (0, "")
    assert AlertRow.objects.filter(about=bad.person, rule="missing-initial-risk").exists()


@pytest.mark.django_db
def test_a_sweep_stops_at_its_limit_and_says_that_more_wait(world: World) -> None:
    for n in range(3):
        world.child(f"Ada{n}")
    first = sweep(later(minutes=30), limit=2)
    assert (first.looked_at, first.more) == (2, True)
    second = sweep(later(minutes=30), limit=2)
    assert (second.looked_at, second.more) == (1, False)


@pytest.mark.django_db
def test_a_refresh_that_nobody_followed_by_telling_is_told_by_the_sweep(world: World) -> None:
    child = world.child("Ada")
    duties.refresh([child.person], later(minutes=30))
    assert not AlertRow.objects.filter(rule="missing-initial-risk").exists()
    assert sweep(later(minutes=30)).raised > 0
    assert AlertRow.objects.filter(rule="missing-initial-risk").exists()
    assert WatchRow.objects.get(person=child.person).next_at == later(minutes=35)
