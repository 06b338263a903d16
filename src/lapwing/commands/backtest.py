"""lapwing backtest: what another number or rule would have raised, of whom, and at what cost."""

import argparse
import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from lapwing.areas.forces import read_force
from lapwing.assurance.backtest.change import Change, ChangeRefused, tried
from lapwing.assurance.backtest.replaying import Work, compare
from lapwing.assurance.backtest.result import (
    Backtest,
    Minutes,
    as_data,
    as_text,
    minutes_of,
    result,
)
from lapwing.base.clock import london_date
from lapwing.base.clock_text import parse_instant
from lapwing.commands import Refused
from lapwing.commands.database import database
from lapwing.commands.moment import the_moment
from lapwing.commands.rulebook_whole import check_rulebook
from lapwing.jobs.demo.tell import tell
from lapwing.journal.entry import Entry

SUMMARY = (
    "Replays a force's past by another number or rule: what it would have raised, and its cost."
)
DEMO_FORCE = "northmere"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--by", metavar="NUMBER", help="who runs it, by staff number")
    parser.add_argument(
        "--numbers", metavar="FILE", action="append", default=[],
        help="numbers to try, as a force's numbers.toml has them",
    )  # fmt: skip
    parser.add_argument(
        "--number", metavar="KEY=VALUE", action="append", default=[],
        help="one number that is tried throughout, such as missing-initial-risk=15",
    )  # fmt: skip
    parser.add_argument(
        "--rule", metavar="FILE", action="append", default=[],
        help="rules to add, or to put in the place of those with the same id (TOML)",
    )  # fmt: skip
    parser.add_argument(
        "--without", metavar="ID", action="append", default=[], help="a duty or signal to leave out"
    )
    parser.add_argument("--since", metavar="T", help="what began since then; else of one year")
    parser.add_argument("--as-at", metavar="T", help="as it was known and stood then; else now")
    parser.add_argument(
        "--minutes", metavar="DUTY,ALERT", help="minutes that each costs, instead of the force's"
    )
    parser.add_argument(
        "--processes", type=int, default=0, metavar="N", help="how many at once; else all there are"
    )
    parser.add_argument(
        "--invented", type=int, metavar="DAYS",
        help="of so many days of the demonstration force, told in memory; no database",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")


def run(args: argparse.Namespace) -> int:
    """Runs it and prints what differs; what cannot be tried is said in a sentence."""
    check_rulebook()
    since, at = _moment(args.since, "--since"), _moment(args.as_at, "--as-at")
    change, minutes = _change(args), _minutes(args.minutes)
    try:
        if args.invented is not None:
            found = _invented(args, change, since, at, minutes)
        else:
            found = _of_the_force(args, change, since, at, minutes)
    except ChangeRefused as refused:
        raise Refused(str(refused)) from None
    if args.json:
        print(json.dumps(as_data(found), indent=2, ensure_ascii=False))
    else:
        print(as_text(found))
    return 0


def _of_the_force(
    args: argparse.Namespace,
    change: Change,
    since: datetime | None,
    at: datetime | None,
    minutes: Minutes | None,
) -> Backtest:
    if not args.by:
        raise Refused("Say with --by who runs it, or with --invented that nobody is real.")
    with database():
        from lapwing.assurance.backtest.actions import back_test
        from lapwing.base.refusals import Refusal
        from lapwing.record.actor import acting, seeing_all
        from lapwing.record.queries import user_numbered, viewer_of
        from lapwing.record.viewer import actor_of

        now = the_moment()
        with seeing_all("know who runs a back-test"):
            user = user_numbered(args.by)
            viewer = viewer_of(user, now) if user else None
        if viewer is None:
            raise Refused(f"--by {args.by}: nobody here has this number.")
        with acting(actor_of(viewer)):
            found = back_test(
                viewer, now, change, since=since, at=at, minutes=minutes, processes=args.processes
            )
    if isinstance(found, Refusal):
        raise Refused(str(found))
    return found


def _invented(
    args: argparse.Namespace,
    change: Change,
    since: datetime | None,
    at: datetime | None,
    minutes: Minutes | None,
) -> Backtest:
    now = the_moment()
    until = min(at or now, now)
    begun = since or until - timedelta(days=args.invented)
    what = tried(DEMO_FORCE, change)
    compared = compare(
        records(args.invented, until),
        Work(before=what.before, after=what.after, since=begun, at=until),
        processes=args.processes,
    )
    return result(
        compared,
        what.before,
        what.after,
        what.says,
        minutes or minutes_of(DEMO_FORCE, london_date(until)),
        force=DEMO_FORCE,
        since=begun,
        at=until,
    )


def records(days: int, at: datetime) -> Iterator[tuple[Entry, ...]]:
    """Each record of so many days of the demonstration force, told in memory."""
    told = tell(read_force(DEMO_FORCE), days=days, scale=1.0, seed="back-test", at=at)
    found: dict[str, list[Entry]] = {}
    for entry in told.entries:
        if entry.id not in told.refused:
            found.setdefault(entry.about, []).append(entry)
    yield from map(tuple, found.values())


def _change(args: argparse.Namespace) -> Change:
    values: dict[str, float] = {}
    for told in args.number:
        key, _, value = told.partition("=")
        try:
            values[key] = float(value)
        except ValueError:
            raise Refused(f"--number {told}: write a number's id, = and its value.") from None
    return Change(
        numbers={name: _text(name) for name in args.numbers},
        values=values,
        rules={name: _text(name) for name in args.rule},
        without=tuple(args.without),
    )


def _text(name: str) -> str:
    try:
        return Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise Refused(f"{name} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise Refused(f"{name} is not UTF-8 text.") from None


def _minutes(text: str | None) -> Minutes | None:
    if text is None:
        return None
    duty, _, alert = text.partition(",")
    try:
        return Minutes(duty=float(duty), alert=float(alert))
    except ValueError:
        raise Refused("--minutes takes two numbers, such as 15,2.") from None


def _moment(text: str | None, option: str) -> datetime | None:
    if text is None:
        return None
    try:
        return parse_instant(text)
    except ValueError as error:
        raise Refused(f"{option} {error}.") from None
