"""The embedded database: closed to others, started once, stopped whole, and back after a fall."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep

import psycopg
import pytest

from lapwing.jobs import postgres
from lapwing.jobs.data_folder import data_folder, secret_key
from lapwing.jobs.postgres_programs import DatabaseRefused, find_programs
from lapwing.jobs.postgres_roles import grant_to_application, role_of

pytestmark = pytest.mark.database


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A data folder that the database's user can walk to, which pytest's own is not."""
    with tempfile.TemporaryDirectory(prefix="lapwing-test-") as place:
        Path(place).chmod(0o711)
        yield Path(place) / "data"


@pytest.fixture
def running(folder: Path) -> Iterator[postgres.Running]:
    """A server, on data that is kept from test to test."""
    server = postgres.start(folder, careless=True)
    yield server
    server.stop()


def ask(url: str, query: str) -> object:
    """One value from the database."""
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(query.encode()).fetchone()
        return row[0] if row else None


def refused(url: str, query: str) -> str:
    """How the database refuses this."""
    with (
        psycopg.connect(url, autocommit=True) as connection,
        pytest.raises(psycopg.Error) as problem,
    ):
        connection.execute(query.encode())
    return type(problem.value).__name__


def gone(pid: int) -> bool:
    """Whether a process has ended; one that nobody has reaped yet has."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] in "ZX"
    except OSError:
        return True


def test_roles_are_neither_superuser_nor_allowed_to_make_others(
    running: postgres.Running,
) -> None:
    for url in (running.app_url, running.owner_url):
        powers = "rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication"
        assert ask(url, f"select {powers} from pg_roles where rolname = current_user") is False


def test_the_application_reads_and_writes_but_makes_nothing(running: postgres.Running) -> None:
    grant_to_application(running.owner_url, running.app_url)
    with psycopg.connect(running.owner_url, autocommit=True) as owner:
        owner.execute("create table if not exists kept (id bigserial, word text)")
    with psycopg.connect(running.app_url, autocommit=True) as application:
        application.execute("insert into kept (word) values ('one')")
        application.execute("update kept set word = 'two'")
    assert ask(running.app_url, "select word from kept") == "two"
    assert refused(running.app_url, "create table other (id int)") == "InsufficientPrivilege"
    assert refused(running.app_url, "truncate kept") == "InsufficientPrivilege"
    assert refused(running.app_url, "alter table kept add other int") == "InsufficientPrivilege"
    assert refused(running.app_url, "drop table kept") == "InsufficientPrivilege"


def test_nobody_comes_in_without_the_password(running: postgres.Running) -> None:
    for role in ("postgres", "lapwing_owner", "lapwing_app"):
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(running.app_url, user=role, password="guessed")
    assert ask(running.superuser_url, "show listen_addresses") == ""
    assert ask(running.superuser_url, "show password_encryption") == "scram-sha-256"


def test_only_we_can_read_what_lies_in_the_folder(running: postgres.Running) -> None:
    for name in ("database.json", "postgres.log", "lock"):
        assert stat.S_IMODE((running.folder / name).stat().st_mode) == 0o600, name
    for name in ("postgres", "socket"):
        assert stat.S_IMODE((running.folder / name).stat().st_mode) == 0o700, name


def test_folders_above_are_left_as_they_were(tmp_path: Path) -> None:
    tmp_path.chmod(0o711)
    before = [stat.S_IMODE(one.stat().st_mode) for one in tmp_path.parents]
    with suppress(DatabaseRefused):  # as root, when the database's user may not pass through
        postgres.start(tmp_path / "data", careless=True).stop()
    assert [stat.S_IMODE(one.stat().st_mode) for one in tmp_path.parents] == before


def test_a_second_start_is_refused_and_others_can_use_the_first(
    running: postgres.Running,
) -> None:
    assert postgres.is_running(running.folder)
    with pytest.raises(DatabaseRefused, match=f"already running here, started by.*{os.getpid()}"):
        postgres.start(running.folder)
    assert ask(postgres.database_urls(running.folder).app, "select 1") == 1


def test_a_stop_leaves_no_process_and_no_lock(folder: Path) -> None:
    server = postgres.start(folder, careless=True)
    pid = server.pid
    assert pid is not None
    server.stop()
    assert gone(pid)
    assert not postgres.is_running(folder)
    assert not (folder / "postgres" / "postmaster.pid").exists()


def test_it_comes_back_with_its_data_after_being_killed(folder: Path) -> None:
    running = postgres.start(folder)  # with care: what was committed must be there
    with psycopg.connect(running.owner_url, autocommit=True) as owner:
        owner.execute("create table if not exists before (word text)")
        owner.execute("insert into before values ('kept')")
    assert running.pid is not None
    os.kill(running.pid, signal.SIGKILL)
    until = monotonic() + 20
    while running.alive() and monotonic() < until:
        sleep(0.01)
    assert not running.alive()
    running.restart()
    assert ask(running.owner_url, "select word from before") == "kept"
    assert ask(running.owner_url, "show fsync") == "on"
    running.stop()


def test_a_dead_servers_file_that_names_a_living_process_is_no_obstacle(folder: Path) -> None:
    postgres.start(folder, careless=True).stop()
    with subprocess.Popen(["sleep", "60"]) as another:
        stale = folder / "postgres" / "postmaster.pid"
        stale.write_text(f"{another.pid}\n{folder / 'postgres'}\n1\n5432\n\n\n\n")
        postgres.start(folder, careless=True).stop()
        assert another.poll() is None, "somebody else's process was ended"
        another.kill()


def test_a_zombies_file_is_no_obstacle(folder: Path) -> None:
    postgres.start(folder, careless=True).stop()
    zombie = subprocess.Popen(["true"])
    os.waitid(os.P_PID, zombie.pid, os.WEXITED | os.WNOWAIT)
    stale = folder / "postgres" / "postmaster.pid"
    stale.write_text(f"{zombie.pid}\n{folder / 'postgres'}\n1\n5432\n\n\n\n")
    postgres.start(folder, careless=True).stop()
    zombie.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process of its parent")
def test_the_server_ends_with_whoever_started_it_even_by_kill(folder: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from lapwing.jobs import postgres; "
        "print(postgres.start(Path(sys.argv[1]), careless=True).pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, folder], stdout=subprocess.PIPE, text=True
    ) as starter:
        assert starter.stdout is not None
        pid = int(starter.stdout.readline())
        starter.kill()
    until = monotonic() + 20
    while not gone(pid) and monotonic() < until:
        sleep(0.05)
    assert gone(pid)
    postgres.start(folder, careless=True).stop()


def test_a_long_path_gets_a_socket_elsewhere(folder: Path) -> None:
    deep = folder.parent / ("a" * 60) / ("b" * 60)
    server = postgres.start(deep, careless=True)
    try:
        assert ask(server.app_url, "select 1") == 1
        assert "socket" not in {one.name for one in deep.iterdir()}
    finally:
        server.stop()


def test_missing_passwords_are_said_and_nothing_is_dropped(folder: Path) -> None:
    postgres.start(folder, careless=True).stop()
    kept = (folder / "database.json").rename(folder / "moved.json")
    with pytest.raises(DatabaseRefused, match=r"database\.json.* is missing"):
        postgres.start(folder, careless=True)
    assert (folder / "postgres" / "PG_VERSION").exists()
    kept.rename(folder / "database.json")


def test_fresh_begins_again(folder: Path) -> None:
    server = postgres.start(folder, careless=True)
    with psycopg.connect(server.owner_url, autocommit=True) as owner:
        owner.execute("create table if not exists dropped (id int)")
    server.stop()
    server = postgres.start(folder, fresh=True, careless=True)
    assert ask(server.owner_url, "select to_regclass('dropped')") is None
    server.stop()


def test_an_outside_server_is_named_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://app@elsewhere/lapwing")
    monkeypatch.delenv("DATABASE_OWNER_URL", raising=False)
    assert postgres.database_urls().owner == "postgresql://app@elsewhere/lapwing"
    monkeypatch.setenv("DATABASE_OWNER_URL", "postgresql://owner@elsewhere/lapwing")
    assert role_of(postgres.database_urls().owner) == "owner"
    assert role_of(postgres.database_urls().app) == "app"


def test_the_data_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LAPWING_DATA", str(tmp_path / "mine"))
    assert data_folder() == tmp_path / "mine"


def test_the_secret_key_is_kept_once_made(tmp_path: Path) -> None:
    assert secret_key(tmp_path) != secret_key(tmp_path)
    assert secret_key(tmp_path, make=True) == secret_key(tmp_path)
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_the_programs_are_those_of_postgresql_18() -> None:
    assert find_programs().version() == 18
