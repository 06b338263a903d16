"""Serves Lapwing: the database, the pages and the timer, started, watched and stopped together."""

import argparse
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from time import monotonic, sleep

from lapwing.commands import Refused, exists, main
from lapwing.commands.database import close_connections, migrate
from lapwing.commands.moment import the_moment
from lapwing.commands.processes import Kept
from lapwing.commands.rulebook_whole import check_forces, check_rulebook
from lapwing.commands.starting import (
    LOOPBACK,
    refuse_invented_people,
    refuse_one_role,
    refuse_powerful_role,
    refuse_unguarded_tables,
    refuse_weak_secrets,
)
from lapwing.jobs import postgres
from lapwing.jobs.data_folder import data_folder, secret_key

SUMMARY = "Serves the pages, with the database and the timer that they need."
DEMO_FORCE = "northmere"
LISTENS_WITHIN = 30.0  # seconds


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--port", type=int, default=8000, help="where to listen (default 8000)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    parser.add_argument("--fresh", action="store_true", help="drop all data first")
    parser.add_argument("--no-demo", action="store_true", help="without the invented force")
    parser.add_argument("--reload", action="store_true", help="start again when the code changes")


def run(args: argparse.Namespace) -> int:
    """Serves until it is told to stop."""
    check_rulebook()
    check_forces()
    _look_for_port(args.host, args.port)
    stop: list[int] = []
    with suppress(KeyboardInterrupt), _on_signals(stop.append), _database(args.fresh) as server:
        _set_environment(args)
        refuse_weak_secrets()
        refuse_one_role(postgres.database_urls())
        with _on_signals(_interrupt):
            _prepare(demo=not args.no_demo, gather=not args.reload)
        _keep(stop, server, args)
    print("Stopped.", flush=True)
    return 0


def _keep(stop: list[int], server: postgres.Running | None, args: argparse.Namespace) -> None:
    kept = [Kept(name="the pages", command=_pages(args))]
    if exists("tick"):
        kept.append(Kept(name="the timer", command=(_ourselves(), "tick", "--every", "1")))
    try:
        for one in kept:
            one.start()
        _wait_for_pages(stop, kept[0], args)
        if not stop:
            _welcome(args)
        while not stop:
            if server is not None and not server.alive():
                print("The database stopped by itself and is started again.", file=sys.stderr)
                server.restart()
            for one in kept:
                one.look()
            sleep(0.2)
    finally:
        for one in kept:
            one.ask_to_stop()
        for one in kept:
            one.wait()


def _prepare(*, demo: bool, gather: bool) -> None:
    """Everything that needs Django, in this one process: tables, files, the invented force."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lapwing.settings")
    import django

    django.setup()
    try:
        if migrate():
            print("The tables were brought up to date.", flush=True)
        refuse_powerful_role(postgres.database_urls())
        refuse_unguarded_tables(postgres.database_urls())
        _make_phone_key()
        if gather:
            _gather()
    finally:
        close_connections()
    if demo and exists("demo"):
        said = StringIO()
        print("Loading the invented force, unless it is there ...", flush=True)
        with redirect_stdout(said):
            code = main(["demo", "--if-empty"])
        if code:
            raise Refused("The invented force could not be loaded; --no-demo starts without it.")
        for figures in said.getvalue().splitlines()[:1]:  # who may sign in is printed last
            print(figures, flush=True)
    try:
        refuse_invented_people()
    finally:
        close_connections()


def _make_phone_key() -> None:
    """The first key for phones to seal for, so that nobody who opens the form waits for it."""
    from lapwing.web.patrol.actions import key_in_use

    key_in_use(the_moment())


def _gather() -> None:
    """Puts style sheets and scripts, with fingerprints in their names, where pages find them."""
    from django.conf import settings
    from django.contrib.staticfiles.finders import get_finders
    from django.contrib.staticfiles.management.commands.collectstatic import Command
    from django.core.management import call_command
    from whitenoise.storage import CompressedManifestStaticFilesStorage

    found = sorted(
        f"{path} {Path(storage.path(path)).stat().st_mtime_ns}"
        for finder in get_finders()
        for path, storage in finder.list([])
    )
    stamp = Path(settings.STATIC_ROOT) / ".stamp"
    if stamp.exists() and stamp.read_text() == "\n".join(found):
        return
    print("Gathering style sheets and scripts ...", flush=True)
    gather = Command()
    gather.storage = CompressedManifestStaticFilesStorage()
    call_command(gather, interactive=False, clear=True, verbosity=0)
    stamp.write_text("\n".join(found))


def _pages(args: argparse.Namespace) -> tuple[str, ...]:
    return (
        sys.executable, "-m", "uvicorn", "lapwing.web.asgi:application",
        "--host", args.host, "--port", str(args.port),
        # An open page listens for news for ever; it asks again elsewhere when it is cut off.
        "--timeout-graceful-shutdown", "2", "--log-level", "warning", "--no-server-header",
        *(("--reload", "--reload-dir", str(Path(__file__).parents[1])) if args.reload else ()),
    )  # fmt: skip


def _ourselves() -> str:
    return str(Path(sys.executable).with_name("lapwing"))


@contextmanager
def _database(fresh: bool) -> Iterator[postgres.Running | None]:
    if os.environ.get("DATABASE_URL"):
        if fresh:
            raise Refused(
                "--fresh drops the embedded database only, and DATABASE_URL names another."
            )
        yield None
        return
    print("Starting the database ...", flush=True)
    running = postgres.start(fresh=fresh)
    try:
        yield running
    finally:
        running.stop()


def _set_environment(args: argparse.Namespace) -> None:
    """What the processes that we start must know."""
    if args.reload:
        os.environ["LAPWING_ASSETS"] = "live"
    secret_key(data_folder(), make=True)
    if args.host in LOOPBACK and not args.no_demo:
        os.environ["LAPWING_DEMO"] = "1"
    elif args.host not in LOOPBACK and (not args.no_demo or os.environ.get("LAPWING_DEMO") == "1"):
        raise Refused(
            "A demonstration lets anybody in, so it is for this machine alone, and not for "
            f"{args.host}. Serve a real database with --no-demo, and without LAPWING_DEMO."
        )
    elif args.host not in LOOPBACK and not os.environ.get("LAPWING_HOSTS"):
        raise Refused(
            f"To listen on {args.host}, name the hosts that Lapwing is served under in "
            "LAPWING_HOSTS, and put a proxy with https before it."
        )


def _interrupt(_: int) -> None:
    raise KeyboardInterrupt


@contextmanager
def _on_signals(act: Callable[[int], None]) -> Iterator[None]:
    """Does this when we are told to stop, by Ctrl-C or by whoever runs us."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(number, lambda got, _: act(got)) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _look_for_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as knock:
        knock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            knock.bind((host, port))
        except OSError as problem:
            raise Refused(
                f"Port {port} cannot be used ({problem.strerror}). Choose another: "
                f"--port {port + 1}"
            ) from problem


def _wait_for_pages(stop: list[int], pages: Kept, args: argparse.Namespace) -> None:
    until = monotonic() + LISTENS_WITHIN
    while not stop:
        with socket.socket(socket.AF_INET6 if ":" in args.host else socket.AF_INET) as knock:
            if knock.connect_ex((args.host, args.port)) == 0:
                return
        pages.look()
        if monotonic() > until:
            raise Refused(f"The pages did not answer within {LISTENS_WITHIN:.0f} seconds.")
        sleep(0.05)


def _welcome(args: argparse.Namespace) -> None:
    host = "localhost" if args.host in LOOPBACK else args.host
    print(f"\nLapwing is at http://{host}:{args.port}", flush=True)
    if not args.no_demo:
        from lapwing.areas.forces import read_force
        from lapwing.jobs.demo.sign_ins import table

        print("Sign in as any of these, who are invented, as is all that you will see:\n")
        print(table(read_force(DEMO_FORCE)) + "\n", flush=True)
    print("Ctrl-C stops it.", flush=True)
