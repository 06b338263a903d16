"""Starts servers on this machine for a benchmark, and reads how much processor they have used."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, perf_counter, sleep

_TICK = os.sysconf("SC_CLK_TCK")
_PATIENCE = 30.0  # seconds for a server to answer at all


def _stat(pid: int) -> list[str]:
    """The fields of a process after its name, which may itself hold spaces and brackets."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def processor_seconds(pid: int) -> float:
    """The processor time of a process and of those it started, ended ones too."""
    parents: dict[int, list[int]] = {}
    used: dict[int, float] = {}
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            fields = _stat(int(folder.name))
        except (FileNotFoundError, ProcessLookupError):
            continue
        parents.setdefault(int(fields[1]), []).append(int(folder.name))
        used[int(folder.name)] = sum(map(int, fields[11:15])) / _TICK
    waiting, total = [pid], 0.0
    while waiting:
        one = waiting.pop()
        total += used.get(one, 0.0)
        waiting += parents.get(one, [])
    return total


def free_port() -> int:
    """A port on the loopback that nothing listens on just now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def is_listening(port: int) -> bool:
    """Whether anything answers on a port of the loopback."""
    with socket.socket() as knocker:
        knocker.settimeout(0.2)
        return knocker.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def started(
    command: Sequence[str], port: int, environment: Mapping[str, str] | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A server that listens on that port, and the seconds it took; stopped in the end."""
    begun = perf_counter()
    server = subprocess.Popen(
        command,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        deadline = monotonic() + _PATIENCE
        while not is_listening(port):
            if server.poll() is not None:
                said = server.stderr.read().decode(errors="replace") if server.stderr else ""
                raise RuntimeError(f"The server ended before it listened: {said[-2000:]}")
            if monotonic() > deadline:
                raise RuntimeError(f"Nothing listened on port {port} for {_PATIENCE:.0f} seconds.")
            sleep(0.02)
        yield server, perf_counter() - begun
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        if server.stderr:
            server.stderr.close()


def uvicorn(application: str, port: int) -> list[str]:
    """The command that serves an application as ``lapwing serve`` does: one process, no log."""
    return [
        sys.executable, "-m", "uvicorn", application, "--host", "127.0.0.1", "--port", str(port),
        "--log-level", "error", "--no-access-log", "--lifespan", "off",
    ]  # fmt: skip
