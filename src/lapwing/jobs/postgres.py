"""The embedded database: PostgreSQL from the locked packages, with our own safe initialisation.

Passwords are random and stand in a file that only we can read; the socket is in a folder that only
we can enter; nothing listens on the network. One process starts the server and holds a lock for as
long as it runs; others read its addresses from ``database_urls``.
"""

import fcntl
import json
import os
import secrets
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import IO
from urllib.parse import quote

import psycopg

from lapwing.jobs.data_folder import data_folder, make_private, write_private
from lapwing.jobs.postgres_programs import DatabaseRefused, Programs, find_programs
from lapwing.jobs.postgres_roles import APPLICATION, OWNER, make_database, make_role

DATABASE = "lapwing"
SUPERUSER = "postgres"
# The kernel's limit is 107 bytes with the socket's own name, ".s.PGSQL.5432.lock".
LONGEST_SOCKET_FOLDER = 85
READY_WITHIN = 120.0  # seconds; a server that fell over with much to replay needs some of them
STOPPED_WITHIN = 30.0

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "shared_buffers": "256MB",
    "jit": "off",  # our queries are short; compiling them takes longer than running them
    "timezone": "UTC",
    "log_min_messages": "warning",
}
# For tests alone: what a power cut would lose does not matter there.
CARELESS: Mapping[str, str] = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


@dataclass(frozen=True, kw_only=True)
class Urls:
    """The addresses of one database: as the application's role and as the owner's."""

    app: str
    owner: str


class Running:
    """A server that this process started, until ``stop``."""

    def __init__(self, folder: Path, programs: Programs, lock: int) -> None:
        self.folder = folder
        self._programs = programs
        self._lock = lock
        self._process: subprocess.Popen[bytes] | None = None
        self._options: dict[str, str] = {}

    @property
    def app_url(self) -> str:
        """As the application's role: neither owner nor superuser."""
        return _url(self.folder, APPLICATION, DATABASE)

    @property
    def owner_url(self) -> str:
        """As the role that owns the tables, for migrations."""
        return _url(self.folder, OWNER, DATABASE)

    @property
    def superuser_url(self) -> str:
        """As the superuser, for making databases in tests and for nothing that serves."""
        return _url(self.folder, SUPERUSER, SUPERUSER)

    @property
    def pid(self) -> int | None:
        """The server's process."""
        return self._process.pid if self._process else None

    def alive(self) -> bool:
        """Whether the server still runs."""
        return self._process is not None and self._process.poll() is None

    def begin(self, options: Mapping[str, str]) -> None:
        """Starts the server, and waits until it answers."""
        self._options = dict(options)
        _clear_stale(self.folder / "postgres")
        socket = _socket_folder(self.folder, self._programs)
        arguments = ["-D", str(self.folder / "postgres"), "-k", str(socket)]
        for name, value in {**SETTINGS, **options}.items():
            arguments += ["-c", f"{name}={value}"]
        with _log(self.folder) as log:
            self._process = self._programs.begin("postgres", *arguments, log=log)
        try:
            self._wait_until_ready()
        except BaseException:
            self._end_process()
            raise

    def restart(self) -> None:
        """Starts the server again after it died."""
        self._end_process()
        self.begin(self._options)

    def stop(self) -> None:
        """Stops the server, and waits until it has gone."""
        self._end_process()
        socket = Path(_state(self.folder)["socket"])
        if socket.parent != self.folder:
            shutil.rmtree(socket, ignore_errors=True)
        os.close(self._lock)

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        # SIGINT ends sessions and writes everything down; SIGQUIT leaves that to the next start.
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            with suppress(ProcessLookupError):
                process.send_signal(number)
            with suppress(subprocess.TimeoutExpired):
                process.wait(STOPPED_WITHIN)
                return

    def _wait_until_ready(self) -> None:
        until = monotonic() + READY_WITHIN
        while True:
            try:
                psycopg.connect(self.superuser_url, connect_timeout=5).close()
            except psycopg.OperationalError as problem:
                if not self.alive():
                    raise DatabaseRefused(
                        "The database stopped while it was starting. Its last words: "
                        f"{_last_words(self.folder / 'postgres.log')}"
                    ) from problem
                if monotonic() > until:
                    raise DatabaseRefused(
                        f"The database did not answer within {READY_WITHIN:.0f} seconds: {problem}"
                    ) from problem
                sleep(0.02)
            else:
                return


def start(
    folder: Path | None = None,
    *,
    fresh: bool = False,
    careless: bool = False,
    programs: Path | None = None,
) -> Running:
    """Starts the server of this data folder, which is made if there is none.

    ``fresh`` drops all data first. ``careless`` is for tests: quick, and loses data when power
    does. ``programs`` names another PostgreSQL's folder of programs.
    """
    folder = folder or data_folder()
    make_private(folder)
    found = find_programs(programs)
    if not found.reaches(folder):
        raise DatabaseRefused(
            f"The database runs as another user, who cannot enter {folder}. Name a folder that "
            "others may pass through in LAPWING_DATA, or start Lapwing as an ordinary user."
        )
    running = Running(folder, found, _take_lock(folder))
    try:
        if fresh:
            shutil.rmtree(folder / "postgres", ignore_errors=True)
            (folder / "database.json").unlink(missing_ok=True)
        _initialise(folder, found)
        running.begin(CARELESS if careless else {})
        _make_roles(running)
    except BaseException:
        running.stop()
        raise
    return running


def is_running(folder: Path | None = None) -> bool:
    """Whether some process runs this folder's server: it holds the lock for as long."""
    lock = (folder or data_folder()) / "lock"
    try:
        handle = os.open(lock, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def database_urls(folder: Path | None = None) -> Urls:
    """Where the database is: the one that the environment names, else the embedded one.

    Whether it runs is not asked here: settings are read where no database is needed, too.
    """
    outside = os.environ.get("DATABASE_URL")
    if outside:
        return Urls(app=outside, owner=os.environ.get("DATABASE_OWNER_URL") or outside)
    folder = folder or data_folder()
    return Urls(app=_url(folder, APPLICATION, DATABASE), owner=_url(folder, OWNER, DATABASE))


@contextmanager
def database() -> Iterator[None]:
    """A database for as long as a command needs it: the one that runs, else our own start of it."""
    if os.environ.get("DATABASE_URL") or is_running():
        yield
        return
    running = start()
    try:
        yield
    finally:
        running.stop()


def _initialise(folder: Path, programs: Programs) -> None:
    data, state = folder / "postgres", folder / "database.json"
    if data.exists():
        if not state.exists():
            raise DatabaseRefused(
                f"{state}, which holds the database's passwords, is missing. Put it back, or "
                "begin again without the data: script/server --fresh"
            )
        made = int((data / "PG_VERSION").read_text())
        if made != programs.version():
            raise DatabaseRefused(
                f"The data in {data} was made by PostgreSQL {made}, and this is "
                f"{programs.version()}. Dump it with the old one, or begin again with --fresh."
            )
        return
    passwords = {role: secrets.token_urlsafe(32) for role in (SUPERUSER, OWNER, APPLICATION)}
    _write_state(folder, {**passwords, "socket": str(folder / "socket"), "roles": ""})
    draft = folder / "postgres-new"
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    programs.give(draft)
    with tempfile.TemporaryDirectory(prefix="lapwing-") as place:
        programs.give(Path(place))
        password = Path(place) / "password"
        write_private(password, passwords[SUPERUSER])
        programs.give(password)
        # The order of text must not depend on the machine. PostgreSQL 17 and later bring their own.
        locale = (
            ("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
            if programs.version() >= 17
            else ("--locale=C.UTF-8",)
        )
        programs.run(
            "initdb",
            f"--pgdata={draft}",
            f"--username={SUPERUSER}",
            "--auth=scram-sha-256",
            f"--pwfile={password}",
            "--encoding=UTF8",
            "--no-instructions",
            "--no-sync",  # the server itself syncs; what is cut short here is simply made again
            *locale,
        )
    draft.rename(data)


def _make_roles(running: Running) -> None:
    state = _state(running.folder)
    if state["roles"]:
        return
    with psycopg.connect(running.superuser_url, autocommit=True) as superuser:
        make_role(superuser, OWNER, state[OWNER])
        make_role(superuser, APPLICATION, state[APPLICATION])
        make_database(superuser, DATABASE)
    _write_state(running.folder, {**state, "roles": "made"})


def _take_lock(folder: Path) -> int:
    lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.read(lock, 20).decode().strip() or "unknown"
        os.close(lock)
        raise DatabaseRefused(
            f"Lapwing's database is already running here, started by process {holder}. Use that "
            "one, or stop it first."
        ) from None
    os.ftruncate(lock, 0)
    os.pwrite(lock, str(os.getpid()).encode(), 0)
    return lock


def _clear_stale(data: Path) -> None:
    """Removes what a server that died left behind, and stops one that outlived its starter.

    We hold the lock, so whoever started it has gone. A dead server's process may linger unreaped,
    or its number may be somebody else's by now; PostgreSQL would take either for a living server.
    """
    stale = data / "postmaster.pid"
    with suppress(FileNotFoundError, ValueError, IndexError):
        pid = int(stale.read_text().splitlines()[0])
        until = monotonic() + STOPPED_WITHIN
        while _serves(pid, data):
            if monotonic() > until:
                raise DatabaseRefused(
                    f"A database server from before (process {pid}) does not stop. End it, then "
                    "start again."
                )
            os.kill(pid, signal.SIGINT)
            sleep(0.1)
        if Path("/proc/self").exists():
            stale.unlink()


def _serves(pid: int, data: Path) -> bool:
    """Whether this process is alive (a zombie is not) and is the server of this data."""
    process = Path("/proc") / str(pid)
    try:
        alive = process.joinpath("stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
        return alive and process.joinpath("cwd").readlink() == data.resolve()
    except OSError:
        return False


def _socket_folder(folder: Path, programs: Programs) -> Path:
    state = _state(folder)
    socket = folder / "socket"
    if len(os.fsencode(socket)) > LONGEST_SOCKET_FOLDER:
        shutil.rmtree(state["socket"], ignore_errors=True)
        socket = Path(tempfile.mkdtemp(prefix="lapwing-"))
    socket.mkdir(mode=0o700, exist_ok=True)
    programs.give(socket)
    if state["socket"] != str(socket):
        _write_state(folder, {**state, "socket": str(socket)})
    return socket


def _state(folder: Path) -> dict[str, str]:
    try:
        kept: dict[str, str] = json.loads((folder / "database.json").read_text())
    except FileNotFoundError:
        # Before the first start: an address that is right in form and that nothing answers.
        return {"socket": str(folder / "socket"), "roles": ""}
    return kept


def _write_state(folder: Path, state: Mapping[str, str]) -> None:
    write_private(folder / "database.json", json.dumps(dict(state), indent=1))


def _url(folder: Path, role: str, name: str) -> str:
    state = _state(folder)
    host = quote(state["socket"], safe="")
    return f"postgresql://{role}:{state.get(role, '')}@/{name}?host={host}"


def _log(folder: Path) -> IO[bytes]:
    # Ours alone to read: a refused statement is logged with what stood in it.
    return os.fdopen(
        os.open(folder / "postgres.log", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab"
    )


def _last_words(log: Path) -> str:
    lines = log.read_text(errors="replace").splitlines()[-3:]
    return " / ".join(lines) or "none"
