"""Benchmark of giving a year's log of looks to a regulator, beside copying its table alone."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import psycopg

from lapwing.base.named_sql import queries
from lapwing.bench.history import AT, FORCE, YEAR
from lapwing.bench.installation import database_pid, installation
from lapwing.bench.processes import processor_seconds
from lapwing.bench.rounds import Peer, Reading, Readings, in_turn, spread
from lapwing.bench.table import Table, Target, figure
from lapwing.jobs.postgres import database_urls

if TYPE_CHECKING:  # Django's models can be imported only once it has been set up.
    from lapwing.record.viewer import Viewer

SQL = queries("bench/export.sql")
MEASURES = ("seconds", "CPU seconds", "lines a second", "MB")
TABLE = "COPY of the table of looks: no proof, no names, no rights"
WHOLE = "lapwing export looks: the force's year, CSV"
LOOKS = 1_000_000
SECONDS = 60


def bench(*, quick: bool = False) -> Table:
    """Put a year of looks in the log of a demonstration, and give it away in each form."""
    looks = 2_000 if quick else LOOKS
    with installation(days=5 if quick else 45, scale=0.2 if quick else 1.0, quick=quick) as folder:
        officer = _look(looks)
        peers = (
            Peer(name=TABLE, what="floor", turn=lambda: _copy(folder)),
            Peer(name=WHOLE, what="lapwing", turn=_given(folder, "force", "", as_json=False)),
            Peer(
                name="lapwing export looks: the same, JSON",
                what="lapwing",
                turn=_given(folder, "force", "", as_json=True),
            ),
            Peer(
                name="lapwing export looks: one officer's year, CSV",
                what="lapwing",
                turn=_given(folder, "user", officer, as_json=False),
            ),
        )
        readings = in_turn(peers, 1 if quick else 3, warm=False)
    return Table(
        title="Export: a year's log of looks for a regulator",
        work=f"{looks:,} looks beside the demonstration's entries, each with its place and leaf",
        against=TABLE,
        measures=MEASURES,
        readings=readings,
        targets=(_target(readings, looks),),
    )


def _target(readings: tuple[Readings, ...], looks: int) -> Target:
    whole = next(row for row in readings if row.name == WHOLE)
    seconds = spread(whole.of("seconds"))
    assert seconds is not None
    return Target(
        key="a year's log",
        says=f"{LOOKS:,} looks in under {SECONDS} seconds",
        read=f"{looks:,} in {figure(seconds.median)} s",
        met=seconds.median < SECONDS if looks == LOOKS else None,
    )


def _look(looks: int) -> str:
    """So many looks by everybody in turn; the number of whoever looked most."""
    from lapwing.journal.sequencer import sequence

    sequence(AT)
    # As the owner: whoever looks writes one look at a time, and in their own name.
    with psycopg.connect(database_urls().owner, autocommit=True) as owner:
        owner.execute(SQL["looks"].encode(), {"looks": looks, "force": FORCE, "at": AT})
        owner.execute(SQL["places"].encode())
        owner.execute("analyze")
        (number,) = owner.execute(SQL["busiest"].encode()).fetchone() or ("",)
    return str(number)


def _copy(folder: Path) -> Reading:
    def work(file: Path) -> int:
        lines = 0
        with (
            psycopg.connect(database_urls().owner) as owner,
            owner.cursor().copy("copy journal_look to stdout (format csv)") as copy,
            file.open("wb") as out,
        ):
            for block in copy:
                out.write(block)
                lines += 1
        return lines

    return _timed(folder, work)


def _given(folder: Path, what: str, said: str, *, as_json: bool) -> Callable[[], Reading]:
    from lapwing.commands.export import give
    from lapwing.journal import look_queries

    def work(file: Path) -> int:
        viewer = _giver()
        since = AT - timedelta(days=YEAR)
        whose = (
            look_queries.user(viewer, said, since, AT)
            if what == "user"
            else look_queries.force(viewer, since, AT)
        )
        assert isinstance(whose, look_queries.Whose), str(whose)
        return give(viewer, whose, AT, file, "a benchmark", as_json=as_json)

    return lambda: _timed(folder, work)


def _giver() -> "Viewer":
    from django.db import connection

    from lapwing.record.queries import viewer_of

    with connection.cursor() as cursor:
        cursor.execute(SQL["giver"], {"force": FORCE, "at": AT})
        viewer = viewer_of(cursor.fetchone()[0], AT)
    assert viewer is not None
    return viewer


def _timed(folder: Path, work: Callable[[Path], int]) -> Reading:
    """How long the work takes until what it wrote is on the disk, and what it wrote."""
    file, database = folder / "given", database_pid(folder)
    pids = [database] if database else []
    began, cpu = perf_counter(), process_time()
    used = sum(map(processor_seconds, pids))
    try:
        lines = work(file)
        with file.open("rb") as written:
            os.fsync(written.fileno())
        seconds = perf_counter() - began
        return {
            "seconds": seconds,
            "CPU seconds": process_time() - cpu + sum(map(processor_seconds, pids)) - used,
            "lines a second": lines / seconds,
            "MB": file.stat().st_size / 1_000_000,
        }
    finally:
        file.unlink(missing_ok=True)
