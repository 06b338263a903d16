"""Benchmark of starting: the first time, with database and demonstration, and every later time."""

import subprocess
import sys
from pathlib import Path
from time import monotonic, perf_counter, sleep

from lapwing.bench.http import ask
from lapwing.bench.installation import empty_folder
from lapwing.bench.processes import free_port, is_listening, started, uvicorn
from lapwing.bench.rounds import Peer, Reading, Readings, in_turn, spread
from lapwing.bench.table import Table, Target

SECONDS = "seconds to the first page"
BARE = "one bare Django view in uvicorn"
LATER = "lapwing serve, every later time"
LONGEST = 240.0


def bench(*, quick: bool = False) -> Table:
    """Start in a folder where nothing is yet, and again where everything is."""
    more = ("--no-demo",) if quick else ()
    with empty_folder():
        first = _lapwing(more)
        readings = in_turn(
            (
                Peer(name="python -c pass", what="limit", turn=_python),
                Peer(name=BARE, what="floor", turn=_bare),
                Peer(name=LATER, what="lapwing", turn=lambda: _lapwing(more)),
            ),
            1 if quick else 5,
            warm=not quick,
        )
    readings += (
        Readings(
            name="lapwing serve, the first time" + (" (no demonstration)" if quick else ""),
            what="lapwing",
            rounds=(first,),
        ),
    )
    later = spread(next(row for row in readings if row.name == LATER).of(SECONDS))
    assert later is not None
    return Table(
        title="Starting",
        work="from the command to the first answered page, packages installed already",
        against=BARE,
        measures=(SECONDS,),
        readings=readings,
        targets=(
            Target(
                key="first start",
                says="under 3 minutes",
                read=f"{first[SECONDS]:.1f} s",
                met=None if quick else first[SECONDS] < 180,
            ),
            Target(
                key="later starts",
                says="under 5 seconds",
                read=f"{later.median:.1f} s",
                met=later.median < 5,
            ),
        ),
    )


def _python() -> Reading:
    began = perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return {SECONDS: perf_counter() - began}


def _bare() -> Reading:
    port, began = free_port(), perf_counter()
    command = [*uvicorn("lapwing.bench.empty:bare", port), "--factory"]
    with started(command, port):
        ask(port, ["/"])
        return {SECONDS: perf_counter() - began}


def _lapwing(more: tuple[str, ...]) -> Reading:
    """Starts everything as a person would, and stops it when the first page has come."""
    port, began = free_port(), perf_counter()
    command = [str(Path(sys.executable).with_name("lapwing")), "serve", "--port", str(port), *more]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        deadline = monotonic() + LONGEST
        while not is_listening(port):
            if server.poll() is not None:
                said = server.stderr.read().decode(errors="replace") if server.stderr else ""
                raise RuntimeError(f"lapwing serve ended before it listened: {said[-2000:]}")
            if monotonic() > deadline:
                raise RuntimeError(f"lapwing serve did not listen within {LONGEST:.0f} seconds.")
            sleep(0.02)
        ask(port, ["/sign-in/"])
        return {SECONDS: perf_counter() - began}
    finally:
        server.terminate()
        server.wait(60)
        if server.stderr:
            server.stderr.close()
