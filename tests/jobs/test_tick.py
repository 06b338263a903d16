"""The tick: one pass does all that a moment demands, the same each time, and stops when told."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from argparse import ArgumentParser

import pytest
from django.db import transaction

from lapwing.commands import Refused
from lapwing.commands import tick as command
from lapwing.duties.models import ObligationRow
from lapwing.jobs import ticking
from lapwing.jobs.ticking import tick
from lapwing.journal.queries import waiting
from lapwing.worklists.models import AlertRow, LetterRow
from tests.worklists.world import World, later, make_world


def alerts() -> list[tuple[object, ...]]:
    """Every alert, without the ids that differ from one database to the next."""
    columns = ("rule", "step", "rung", "to_role", "at", "raised_at", "why", "climb_at")
    return list(AlertRow.objects.order_by("raised_at", *columns).values_list(*columns))


def run_at(moments: list[float]) -> list[tuple[object, ...]]:
    make_world().child("Ada")
    for minutes in moments:
        tick(later(minutes=minutes))
    return alerts()


@pytest.fixture
def world(db: None) -> World:
    return make_world()


def test_one_tick_does_all_that_the_moment_demands(world: World) -> None:
    world.child("Ada")
    assert waiting() > 0
    done = tick(later(minutes=61))
    assert done["at"] == "2026-03-02T11:01:00.000000Z"
    assert done["raised"] > 0
    assert done["sequenced"] == 1
    assert waiting() == 0
    assert done["trouble"] == []
    assert tick(later(minutes=71))["climbed"] > 0, "what was told ten minutes ago"
    again = tick(later(minutes=71))
    assert (again["raised"], again["climbed"], again["sequenced"]) == (0, 0, 0)


@pytest.mark.django_db
def test_a_tick_drains_more_than_it_takes_at_once(world: World) -> None:
    for n in range(5):
        world.child(f"Ada{n}")
    assert tick(later(minutes=30), limit=2)["looked_at"] == 5


@pytest.mark.django_db
def test_the_same_moments_tell_the_same_whenever_they_are_run() -> None:
    told = []
    for _ in range(2):
        with transaction.atomic():
            told.append(run_at([30, 61, 75, 200]))
            transaction.set_rollback(True)
    assert told[0] == told[1]
    assert len(told[0]) > 10


@pytest.mark.django_db(transaction=True)
def test_the_command_takes_a_moment_and_prints_what_was_done() -> None:
    make_world().child("Ada")
    done = _run("--at", later(minutes=30).isoformat(), "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["at"], told["looked_at"]) == ("2026-03-02T10:30:00.000000Z", 1)


@pytest.mark.django_db(transaction=True)
def test_it_compares_what_is_kept_with_the_journal_and_fails_where_they_differ() -> None:
    make_world().child("Ada")
    at = later(minutes=1).isoformat()
    assert _run("--compare", "--at", at).stdout == (
        "Compared 1 people; 0 wait for the tick; 0 differ.\n"
    )
    ObligationRow.objects.filter(duty="missing-record-created").update(due_at=later())
    found = _run("--compare", "--at", at, "--json")
    assert found.returncode == 1
    (one,) = json.loads(found.stdout)["differences"]
    assert one["what"] == "is kept with another due_at"
    assert _run("--refresh", "--at", at).returncode == 0
    assert _run("--compare", "--at", at).returncode == 0


def test_a_part_that_goes_wrong_does_not_stop_the_others(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(now: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(ticking, "sequence", fails)
    world.child("Ada")
    done = tick(later(minutes=30))
    assert done["raised"] > 0
    assert [one.endswith("ZeroDivisionError") for one in done["trouble"]] == [True]


@pytest.mark.django_db(transaction=True)
def test_it_goes_on_until_it_is_told_to_stop() -> None:
    make_world().child("Ada")
    with _going_on() as running:
        assert running.stdout is not None
        first = json.loads(running.stdout.readline())
        assert first["looked_at"] == 1
        time.sleep(0.5)
        running.send_signal(signal.SIGTERM)
        assert running.wait(timeout=10) == 0


@pytest.mark.django_db(transaction=True)
def test_a_mail_server_that_does_not_answer_holds_up_no_deadline() -> None:
    world = make_world()
    world.user("night", "duty-inspector", "response-fennick", email="night@northmere.example")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = f"smtp://127.0.0.1:{silent.getsockname()[1]}"
        with _going_on(EMAIL_URL=server) as running:
            try:
                assert running.stdout is not None
                world.child("Ada")
                assert json.loads(running.stdout.readline())["looked_at"] == 1
                assert LetterRow.objects.filter(sent_at=None).exists()
                silent.settimeout(10)
                held, _ = silent.accept()  # a letter is on its way, and the server says nothing
                with held:
                    world.child("Bea")
                    assert json.loads(running.stdout.readline())["looked_at"] == 1
            finally:
                running.send_signal(signal.SIGTERM)
                assert running.wait(timeout=20) == 0


@pytest.mark.parametrize(
    "words",
    [["--at", "yesterday"], ["--every", "0"], ["--every", "1", "--at", "2026-01-01T00:00Z"]],
)
def test_it_refuses_what_it_cannot_do_in_a_sentence(words: list[str]) -> None:
    parser = ArgumentParser()
    command.add_arguments(parser)
    with pytest.raises(Refused) as told:
        command.run(parser.parse_args(words))
    assert str(told.value).endswith(".")


_MAIN = "import sys; from lapwing.commands import main; sys.exit(main(sys.argv[1:]))"


def _going_on(**more: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", _MAIN, "tick", "--every", "0.2", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**_environment(), **more},
    )


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _MAIN, "tick", *words],
        capture_output=True,
        text=True,
        check=False,
        env=_environment(),
        timeout=60,
    )


def _environment() -> dict[str, str]:
    return {**os.environ, "DJANGO_SETTINGS_MODULE": "lapwing.settings"}
