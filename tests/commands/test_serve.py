"""Serving: everything starts, everything is watched, and nothing is left running."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

pytestmark = [
    pytest.mark.database,
    pytest.mark.skipif(sys.platform != "linux", reason="processes are read from /proc"),
]
LAPWING = Path(sys.executable).with_name("lapwing")
PATIENCE = 40.0  # seconds, on a machine that runs other tests beside this one


@pytest.fixture
def port() -> int:
    """A port that nothing listens on just now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture(scope="module")
def place() -> Iterator[str]:
    """A new folder for Lapwing's data; whoever is the first to serve from it makes them."""
    with tempfile.TemporaryDirectory(prefix="lapwing-test-") as made:
        Path(made).chmod(0o711)
        yield made


@pytest.fixture
def serving(port: int, place: str) -> Iterator["subprocess.Popen[str]"]:
    """Lapwing, served with no data of its own but the folder's."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DATABASE_", "DJANGO_"))
    }
    with (Path(place) / "said").open("w") as said:
        server = subprocess.Popen(
            [LAPWING, "serve", "--no-demo", "--port", str(port)],
            env={**kept, "LAPWING_DATA": f"{place}/data", "LAPWING_DEMO": "1"},
            stdout=said,
            stderr=said,
            text=True,
        )
    try:
        wait_until(lambda: server.poll() is not None or answers(port))
        assert server.poll() is None, (Path(place) / "said").read_text()
        yield server
    finally:
        server.kill()
        server.wait()
        wait_until(lambda: not in_folder(place))


def answers(port: int) -> bool:
    """Whether a page is served, whatever is on it: what pages say is tested elsewhere."""
    try:
        with urlopen(f"http://127.0.0.1:{port}/healthz") as page:
            return bool(page.status == 200)
    except HTTPError as problem:
        problem.close()
        return True
    except OSError:
        return False


def wait_until(done: Callable[[], bool]) -> None:
    """Waits, and fails if that takes too long."""
    until = monotonic() + PATIENCE
    while not done():
        assert monotonic() < until, "it took too long"
        sleep(0.1)


def children(pid: int) -> dict[int, str]:
    """The living processes that this one started, by number."""
    found = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError):
                state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
                if int(parent) == pid and state not in "ZX":
                    words = (folder / "cmdline").read_bytes().decode().split("\0")
                    found[int(folder.name)] = " ".join(words)
    return found


def in_folder(place: str) -> list[int]:
    """The processes that work in this folder: a database server does, in its data."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError):
                if str((folder / "cwd").readlink()).startswith(place):
                    found.append(int(folder.name))
    return found


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_told_to_stop_it_stops_everything(
    serving: "subprocess.Popen[str]", number: signal.Signals
) -> None:
    started = children(serving.pid)
    assert any("postgres" in command for command in started.values())
    assert any("uvicorn" in command for command in started.values())
    serving.send_signal(number)
    assert serving.wait(PATIENCE) == 0
    assert [pid for pid in started if Path(f"/proc/{pid}").exists()] == []


def test_killed_it_leaves_nothing_running(serving: "subprocess.Popen[str]") -> None:
    started = children(serving.pid)
    serving.kill()
    serving.wait()

    def all_gone() -> bool:
        return not any(
            (folder := Path(f"/proc/{pid}/stat")).exists()
            and folder.read_text().rpartition(")")[2].split()[0] not in "ZX"
            for pid in started
        )

    wait_until(all_gone)


def test_what_dies_is_started_again(serving: "subprocess.Popen[str]", port: int) -> None:
    for wanted in ("uvicorn", "postgres"):
        before = next(pid for pid, words in children(serving.pid).items() if wanted in words)
        os.kill(before, signal.SIGKILL)

        def another(wanted: str = wanted, before: int = before) -> bool:
            return any(
                wanted in words and pid != before for pid, words in children(serving.pid).items()
            )

        wait_until(another)
        wait_until(lambda: answers(port))


def test_a_taken_port_is_said_at_once() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]
        done = subprocess.run(
            [LAPWING, "serve", "--port", str(port)],
            check=False,
            capture_output=True,
            text=True,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"Port {port} cannot be used" in done.stderr
