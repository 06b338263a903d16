"""The sequencer, beside those who write, beside another of itself, and killed."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable

import psycopg
import pytest
from django.db import connection, transaction

from lapwing.casework.door import record
from lapwing.journal.kept import verify_journal
from lapwing.journal.models import Pending, Place
from lapwing.journal.queries import waiting
from lapwing.journal.sequencer import sequence
from tests.journal.conftest import fill
from tests.record.world import MINUTE, NOW, done, draft

pytestmark = pytest.mark.django_db(transaction=True)


def test_it_gives_places_without_gaps_and_empties_the_outbox() -> None:
    fill(12)
    assert waiting() == 12
    assert sequence(NOW, batch=5) == 12
    assert sequence(NOW) == 0
    assert waiting() == 0
    assert list(Place.objects.order_by("seq").values_list("seq", flat=True)) == list(range(1, 13))


def test_what_is_not_committed_gets_no_place_and_is_not_forgotten() -> None:
    """A transaction that began first and commits last is what "ids above the last" would miss."""
    world = fill(2)
    assert sequence(NOW) == 2
    with transaction.atomic():
        done(
            record(
                world.officer, NOW, draft("note-added", {"note": "x"}, case=world.child.standing)
            )
        )
        counted = in_a_thread(lambda: sequence(NOW))
    assert counted == 0
    assert sequence(NOW) == 1
    assert verify_journal().problems == ()


def test_only_one_runs_at_once() -> None:
    fill(5)
    with psycopg.connect(os.environ["DATABASE_URL"]) as other:
        other.execute("select pg_advisory_xact_lock(7259, 1)")
        assert sequence(NOW) == 0
    assert sequence(NOW) == 5


def test_it_misses_nothing_beside_many_who_write() -> None:
    world = fill(2)
    each, writers = 25, 4
    stop = threading.Event()
    troubles: list[Exception] = []

    def write(number: int) -> None:
        try:
            for place in range(each):
                case = (world.child, world.other)[number % 2].standing
                note = draft("note-added", {"note": f"{number}/{place}"}, case=case)
                done(record(world.officer, NOW + MINUTE, note))
        except Exception as trouble:  # noqa: BLE001 - the test shows it in its own thread
            troubles.append(trouble)
        finally:
            connection.close()

    def follow() -> None:
        try:
            while not stop.is_set():
                sequence(NOW + MINUTE, batch=7)
        finally:
            connection.close()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
    followers = [threading.Thread(target=follow) for _ in range(2)]
    for thread in (*threads, *followers):
        thread.start()
    for thread in threads:
        thread.join()
    stop.set()
    for thread in followers:
        thread.join()
    assert not troubles
    sequence(NOW + MINUTE)
    verdict = verify_journal()
    assert verdict.problems == ()
    assert verdict.head.size == verdict.entries == 2 + each * writers
    assert not Pending.objects.exists()


KILLED = """
import os
import sys

import django

sys.path[:0] = ["."]
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
django.setup()
from datetime import UTC, datetime

from lapwing.journal import sequencer

print("ready", flush=True)
while True:
    sequencer.sequence(datetime(2026, 3, 2, tzinfo=UTC), batch=1)
"""


def test_killed_at_any_moment_it_has_done_a_batch_or_not() -> None:
    world = fill(2)
    for round_number in range(4):
        for place in range(30):
            note = draft(
                "note-added", {"note": f"{round_number}/{place}"}, case=world.child.standing
            )
            done(record(world.officer, NOW + MINUTE, note))
        running = subprocess.Popen(
            [sys.executable, "-c", KILLED], stdout=subprocess.PIPE, env=os.environ
        )
        assert running.stdout is not None
        assert running.stdout.readline()
        time.sleep(0.01 * (round_number + 1))
        running.kill()
        running.wait()
        running.stdout.close()
        assert verify_journal().problems == ()
    sequence(NOW + MINUTE)
    verdict = verify_journal()
    assert verdict.problems == ()
    assert verdict.head.size == 122


def in_a_thread(act: Callable[[], int]) -> int:
    """What this gives on a connection of its own."""
    results: list[int] = []

    def run() -> None:
        try:
            results.append(act())
        finally:
            connection.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return results[0]
