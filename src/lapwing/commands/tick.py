"""What time demands: tells of deadlines, lets alerts climb, orders the journal and sends mail.

This is one of the two doors where time enters. With ``--every`` it goes on until it is told to
stop, and finishes what it is doing first.
"""

import argparse
import json
import logging
import signal
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from lapwing.commands import Refused
from lapwing.commands.catching_up import CatchingUp
from lapwing.commands.moment import moment_given, the_moment

SUMMARY = "Fires deadlines, lets alerts climb, orders the journal and sends mail"
LIMIT = 500
LONGEST_PAUSE = 30.0
MAIL_EVERY = 1.0
KEYS_EVERY = 3_600.0  # seconds
PAIRS_EVERY = 30.0
log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--at", metavar="TIME", help="as if it were this moment (RFC 3339)")
    parser.add_argument(
        "--every", metavar="SECONDS", type=float, help="go on until stopped, this often"
    )
    parser.add_argument(
        "--refresh",
        action="store_true",
        help="first derive everybody's duties again, also where no rule has changed",
    )
    parser.add_argument(
        "--compare",
        action="store_true",
        help="instead compare what is kept with the journal, and fail if anything differs",
    )
    parser.add_argument("--json", action="store_true", help="print what was done as JSON")


def run(args: argparse.Namespace) -> int:
    """One pass, or one after another until told to stop."""
    from lapwing.commands.database import database

    at = moment_given(args.at)
    if args.every is not None and (at is not None or args.every <= 0 or args.compare):
        raise Refused(
            "--every takes a number of seconds above nought, and neither --at nor --compare."
        )
    with database():
        if args.compare:
            return _compare(at or the_moment(), as_json=args.json)
        if args.refresh:
            _refresh(at or the_moment())
        if args.every is None:
            _make_keys()
            _find_pairs(at or the_moment())
            CatchingUp(lambda: at or the_moment()).finish()
            _say(tick(at or the_moment()), as_json=args.json)
            return 0
        return _go_on(args.every, as_json=args.json)


def tick(now: datetime, *, mailing: bool = True) -> dict[str, Any]:
    """Everything that this moment demands, until nothing is left; what was done, by name."""
    from lapwing.jobs.ticking import tick as tick_once

    return tick_once(now, LIMIT, mailing=mailing)


def _compare(now: datetime, *, as_json: bool) -> int:
    from lapwing.jobs.nightly import compare_everybody

    found = compare_everybody(now)
    if as_json:
        print(json.dumps(found.as_json()))
    else:
        for one in found.differences:
            print(f"{one.which[0] or 'person'} {one.person}: {one.what}")
        many = len(found.differences)
        print(f"Compared {found.people} people; {found.waiting} wait for the tick; {many} differ.")
    return 1 if found.differences else 0


def _refresh(now: datetime) -> None:
    from lapwing.jobs.nightly import refresh_everybody

    changed = refresh_everybody(now)
    print(f"Derived everybody's duties again: {changed} rows changed.", file=sys.stderr)


def _go_on(every: float, *, as_json: bool) -> int:
    stop = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    # A mail server that does not answer must never hold up a deadline. Keys are missing after a new
    # edition, and how many share one is counted again; whoever was described anew is compared.
    beside = [
        threading.Thread(target=_keep_doing, args=(what, pause, stop, do), name=what, daemon=True)
        for what, pause, do in (
            ("Sending mail", max(every, MAIL_EVERY), _send_mail),
            ("Making people's keys", KEYS_EVERY, lambda: _make_keys(stop.is_set)),
            (
                "Finding who is on record twice",
                PAIRS_EVERY,
                lambda: _find_pairs(the_moment(), stop.is_set),
            ),
        )
    ]
    for thread in beside:
        thread.start()
    try:
        _keep_ticking(every, stop, as_json=as_json)
    finally:
        stop.set()
        for thread in beside:
            thread.join(LONGEST_PAUSE)
    return 0


def _keep_doing(what: str, every: float, stop: threading.Event, do: Callable[[], object]) -> None:
    """Do something beside the timer until told to stop; what fails is told, and tried again."""
    while not stop.is_set():
        try:
            do()
        except Exception as problem:  # noqa: BLE001 -- it is reported, and tried again
            log.warning("%s went wrong (%s).", what, type(problem).__name__)
        finally:
            _forget_connection()
        stop.wait(every)


def _send_mail() -> None:
    from lapwing.worklists import mail

    mail.send(the_moment())


def _make_keys(stop: Callable[[], bool] = lambda: False) -> None:
    from lapwing.record.actions import make_missing_keys

    made = 0
    for so_far in make_missing_keys():
        made = so_far
        if stop():
            break
    if made:
        print(f"People are found by new keys: {made:,} made.", file=sys.stderr, flush=True)


def _find_pairs(now: datetime, stop: Callable[[], bool] = lambda: False) -> None:
    from lapwing.record.pairs import find_pairs

    for _ in find_pairs(now):
        if stop():
            break


def _keep_ticking(every: float, stop: threading.Event, *, as_json: bool) -> None:
    failures = 0
    catching_up = CatchingUp(the_moment)
    while not stop.is_set():
        started = time.monotonic()
        try:
            done = tick(the_moment(), mailing=False)
            # In what is left of this turn, and a little in each: a deadline never waits for it.
            catching_up.go_on(until=started + every, stop=stop.is_set)
            failures = 0
        except Exception as problem:
            if not _passes(problem):
                raise
            failures += 1
            log.warning("The database could not be reached (%s).", type(problem).__name__)
            _forget_connection()
            stop.wait(min(every * 2**failures, LONGEST_PAUSE))
            continue
        if any(done[name] for name in done if name not in ("at", "seconds")):
            _say(done, as_json=as_json)
        stop.wait(max(0.0, every - (time.monotonic() - started)))


def _passes(problem: Exception) -> bool:
    """Whether it is the database that is in trouble, which may be over in a moment."""
    from django.db import InterfaceError, OperationalError

    return isinstance(problem, InterfaceError | OperationalError)


def _forget_connection() -> None:
    from django.db import connections

    for connection in connections.all(initialized_only=True):
        connection.close()


def _say(done: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(done), flush=True)
        return
    print(
        f"{done['at']}: looked at {done['looked_at']}, raised {done['raised']}, "
        f"climbed {done['climbed']}, put {done['sequenced']} in order, "
        f"sent {done['letters_sent']} by mail.",
        flush=True,
    )
    for one in done["trouble"]:
        print(f"This could not be worked out: {one}.", file=sys.stderr)
