"""What every test can ask for: a real PostgreSQL, and a database migrated by its owner.

Tests query as the application's role, as the product does. A test that commits, with
``transaction=True`` or ``live_server``, leaves a database that is emptied afterwards by a superuser
(tests/emptied.py), or made again from the migrated one where that does not do.

``LAPWING_TEST_DATABASE_URL`` names a superuser of another server to use, and
``LAPWING_TEST_POSTGRES`` the folder of another PostgreSQL's programs.
"""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, is_hypothesis_test, settings
from psycopg import sql
from psycopg._preparing import PrepareManager
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from lapwing.jobs import postgres
from lapwing.jobs.postgres_roles import (
    APPLICATION,
    OWNER,
    Connection,
    make_database,
    make_role,
)
from tests.emptied import as_made, emptied
from tests.reach import THOROUGH

# Playwright keeps an event loop in the thread of the tests; Django would refuse to query beside it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

NEEDS_DATABASE = {"db", "transactional_db", "live_server", "superuser_url", "django_db_setup"}
NEEDS_BROWSER = {"page", "context", "browser", "new_context"}
# The shell draws no window around each page, and takes half as long; what only a whole browser does
# is tried in a whole one.
WHOLE_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSERS = ("chromium-headless-shell", *WHOLE_BROWSERS)
BROWSER_FLAGS = (
    "--no-sandbox",  # it cannot be root in its sandbox, and sees only our own pages
    # Drawn by the processor alone, without a process of its own that makes believe to be a card.
    "--disable-gpu",
    "--disable-gpu-compositing",
    "--disable-software-rasterizer",
    "--in-process-gpu",
    # A page of ours stays for a second: to make its scripts quicker takes longer than to run them,
    # and so does a process for each page.
    "--js-flags=--max-lazy --no-opt --single-threaded",
    "--renderer-process-limit=1",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


# No test says how long something may take: a busy machine is no defect.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("quick", settings.get_profile("house"))
settings.load_profile("house")

# Of the examples that a property asks for the thorough run tries all; the others one in so many.
QUICK_SHARE, QUICK_LEAST = 20, 5
SHARE, LEAST = 4, 25


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks each test with what it needs, so that the quick ones can be run alone."""
    quick = config.getoption("--hypothesis-profile", None) == "quick"
    for item in items:
        if is_hypothesis_test(getattr(item, "obj", None)):
            if THOROUGH:
                item.add_marker("thorough")
            elif quick:
                _try_fewer_examples(item, QUICK_SHARE, QUICK_LEAST)
            else:
                _try_fewer_examples(item, SHARE, LEAST)
        asks = set(getattr(item, "fixturenames", ()))
        if asks & NEEDS_DATABASE or item.get_closest_marker("django_db"):
            item.add_marker("database")
        if asks & NEEDS_BROWSER:
            item.add_marker("browser")
    # The longest first, so that none is begun when all the others are done.
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: not to look through it again saves a tenth."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _try_fewer_examples(item: pytest.Item, share: int, least: int) -> None:
    """A test that says how many examples it tries would not hear of a profile: tell it."""
    function = getattr(item, "obj", None)
    # Hypothesis has no other way to change the settings of a test that has its own.
    said = getattr(function, "_hypothesis_internal_use_settings", None)
    if said is None:  # a machine of rules keeps its settings in its class
        return
    fewer = min(said.max_examples, max(least, said.max_examples // share))
    function._hypothesis_internal_use_settings = settings(said, max_examples=fewer)  # type: ignore[union-attr]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Starts the system's Chromium, quietly: it looks for nothing outside this machine."""
    return {
        **browser_type_launch_args,
        "headless": True,
        "executable_path": first_of(BROWSERS),
        "args": list(BROWSER_FLAGS),
    }


def first_of(browsers: tuple[str, ...]) -> str | None:
    """The first of these that this machine has."""
    return next((path for name in browsers if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def superuser_url() -> Iterator[str]:
    """A PostgreSQL server that is ours alone, by the address of its superuser."""
    named = os.environ.get("LAPWING_TEST_DATABASE_URL")
    if named:
        yield named
        return
    folder = Path(tempfile.mkdtemp(prefix="lapwing-test-"))
    folder.chmod(0o711)
    programs = os.environ.get("LAPWING_TEST_POSTGRES")
    running = postgres.start(folder, careless=True, programs=Path(programs) if programs else None)
    try:
        yield running.superuser_url
    finally:
        running.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def database_name(worker_id: str) -> str:
    """This worker's own database."""
    return f"lapwing_test_{worker_id}"


@pytest.fixture(scope="session")
def django_db_setup(
    superuser_url: str, database_name: str, django_db_blocker: Any
) -> Iterator[None]:
    """Migrates a database as its owner, and gives the tests a copy of it as the application."""
    from django.db import connections
    from django.test import TransactionTestCase

    template = f"{database_name}_template"
    password = sha256(superuser_url.encode()).hexdigest()
    _drop(superuser_url, database_name, template)
    with _superuser(superuser_url) as connection:
        # Workers may share a server, and a role is the server's: they agree on its password.
        connection.execute("select pg_advisory_lock(7259)")
        make_role(connection, OWNER, password)
        make_role(connection, APPLICATION, password)
        make_database(connection, template)
    _point_django_at(superuser_url, template, password)
    with django_db_blocker.unblock():
        from lapwing.commands.database import close_connections, migrate

        os.environ["DATABASE_URL"] = _address(superuser_url, template, APPLICATION, password)
        os.environ["DATABASE_OWNER_URL"] = _address(superuser_url, template, OWNER, password)
        migrate()
        close_connections()
        os.environ["DATABASE_URL"] = _address(superuser_url, database_name, APPLICATION, password)
        os.environ["DATABASE_OWNER_URL"] = _address(superuser_url, database_name, OWNER, password)
    with _superuser(superuser_url) as connection:
        make_database(connection, database_name, template)
    _point_django_at(superuser_url, database_name, password)

    in_it = make_conninfo(superuser_url, dbname=database_name)
    with _superuser(in_it) as connection:
        made = as_made(connection)

    def make_again(case: TransactionTestCase) -> None:
        nonlocal made
        for each in connections.all(initialized_only=True):
            each.close()
        with _superuser(in_it) as connection:
            if emptied(connection, made):
                return
        _close_pools()
        _drop(superuser_url, database_name)
        with _superuser(superuser_url) as again:
            make_database(again, database_name, template)
        # PostgreSQL may have looked at the template meanwhile, and keeps what it counted.
        with _superuser(in_it) as connection:
            made = as_made(connection)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", make_again)
        patch.setattr(PrepareManager, "clear", _keep_what_is_planned)
        yield
    with django_db_blocker.unblock():
        close_connections()
        _close_pools()
    _drop(superuser_url, database_name, template)


def _keep_what_is_planned(self: PrepareManager) -> bool:
    """A test ends with a rollback, after which psycopg would have everything planned again.

    It does so for tables that were made in what is taken back. Where a test makes some or drops
    them, PostgreSQL itself plans again.
    """
    del self
    return False


def _close_pools() -> None:
    """Of a pool, which stays open from one test to the next, nothing may be held any more."""
    from django.db.backends.postgresql.base import DatabaseWrapper

    pools = vars(DatabaseWrapper)["_connection_pools"]
    while pools:
        pools.popitem()[1].close()


@pytest.fixture(autouse=True)
def nothing_is_read_unlogged(request: pytest.FixtureRequest) -> Iterator[None]:
    """Compares what every page read, in any test that asks for pages, with what was logged."""
    if not request.node.get_closest_marker("database"):
        yield
        return
    from lapwing.record.actor import Actor, acting
    from tests import tap

    tap.FOUND.leaks.clear()
    # A test looks at the whole; a page that it asks for, only at what its reader may see.
    with tap.tapping(), acting(Actor(sees_all_to="test")):
        yield
    assert tap.FOUND.leaks == [], "shown and not logged"


@pytest.fixture
def app_url(db: None) -> str:
    """The test's database, as the application's role."""
    return os.environ["DATABASE_URL"]


@pytest.fixture
def owner_url(db: None) -> str:
    """The test's database, as the role that owns its tables."""
    return os.environ["DATABASE_OWNER_URL"]


def _superuser(url: str) -> Connection:
    return psycopg.connect(url, autocommit=True)


def _drop(url: str, *names: str) -> None:
    with _superuser(url) as connection:
        for name in names:
            connection.execute(
                sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
            )


def _address(url: str, name: str, user: str, password: str) -> str:
    return make_conninfo(url, dbname=name, user=user, password=password)


def _point_django_at(url: str, name: str, password: str) -> None:
    """Both of Django's connections lead to this database."""
    from django.db import connections

    parts = conninfo_to_dict(url)
    for alias, role in (("default", APPLICATION), ("owner", OWNER)):
        connections[alias].close()
        target = connections[alias].settings_dict
        target.update(
            NAME=name, USER=role, PASSWORD=password, HOST=parts.get("host", ""),
            PORT=parts.get("port", ""),
        )  # fmt: skip
