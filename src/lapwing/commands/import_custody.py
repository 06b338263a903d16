"""lapwing import custody: reads in a custody system's day and says what became of each row."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from lapwing.areas.detention.day import (
    EVENTS,
    MOST_BYTES,
    OF_A_ROW,
    DayRefused,
    Row,
    read_day,
)
from lapwing.commands import Refused
from lapwing.commands.database import database
from lapwing.commands.moment import the_moment

if TYPE_CHECKING:  # Django's models can be imported only once it has been set up.
    from lapwing.casework.custody_day import ReadIn, Result


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "file", nargs="?", metavar="FILE.csv", help="the day, or - for standard input"
    )
    parser.add_argument("--by", metavar="NUMBER", help="who reads it in, by staff number")
    parser.add_argument("--columns", action="store_true", help="list the columns, and read nothing")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would become of each row, and keep nothing"
    )
    parser.add_argument(
        "--rows-that-are-right",
        action="store_true",
        help="record the rows that are right, though others are refused; otherwise all or none",
    )
    parser.add_argument(
        "--new",
        action="store_true",
        help="whoever on record may be one of the children was looked at, and is somebody else",
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of lines")


def run(args: argparse.Namespace) -> int:
    """Exit code 0 when every row is there, 1 when one is refused, 2 where it is no such file."""
    if args.columns:
        print("\n".join(_columns()))
        return 0
    if not args.file:
        raise Refused("Name a file of a custody system's day, or - to read it from standard input.")
    if not args.by:
        raise Refused("Say with --by who reads it in, by staff number, also to try it.")
    data = _bytes(args.file)
    try:
        rows = read_day(data)
    except DayRefused as refused:
        print(f"lapwing import custody: {args.file}: {refused}", file=sys.stderr)
        return 2
    done = _record(args, rows, sha256(data).hexdigest())
    if args.json:
        print(json.dumps(_as_json(done), indent=2, ensure_ascii=False))
    else:
        print("\n".join(_as_lines(done, rows)))
    return 1 if done.refused else 0


def _record(args: argparse.Namespace, rows: tuple[Row, ...], digest: str) -> "ReadIn":
    with database():
        from lapwing.base.refusals import Refusal
        from lapwing.casework.custody_day import read_in
        from lapwing.record.actor import acting, seeing_all
        from lapwing.record.queries import user_numbered, viewer_of
        from lapwing.record.viewer import actor_of

        now = the_moment()
        with seeing_all("know who reads a custody system's day in"):
            user = user_numbered(args.by)
            viewer = viewer_of(user, now) if user else None
        if viewer is None:
            raise Refused(f"--by {args.by}: nobody here has this number.")
        with acting(actor_of(viewer)):
            done = read_in(
                viewer,
                now,
                rows,
                digest,
                part=args.rows_that_are_right,
                dry_run=args.dry_run,
                all_new=args.new,
                heard=_progress(len(rows)),
            )
    if isinstance(done, Refusal):
        raise Refused(str(done))
    return done


def _bytes(name: str) -> bytes:
    try:
        if name == "-":
            return sys.stdin.buffer.read(MOST_BYTES + 1)
        with Path(name).open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refused(f"{name} cannot be read: {error.strerror}.") from None


def _progress(total: int) -> Callable[[int], None]:
    """Says how far it is, where somebody watches."""
    done = 0

    def heard(rows: int) -> None:
        nonlocal done
        done += rows
        if sys.stderr.isatty():
            end = "\n" if done >= total else ""
            print(f"\rRead {done:,} of {total:,} rows", end=end, file=sys.stderr, flush=True)

    return heard


def _as_lines(done: "ReadIn", rows: tuple[Row, ...]) -> list[str]:
    return [*(_line(one) for one in done.results), *([""] if rows else []), _summary(done)]


def _line(one: "Result") -> str:
    says = f": {one.says}" if one.says else ""
    return f"line {one.line}: {one.custody_no} {one.event_id}: {one.what}{says}"


def _summary(done: "ReadIn") -> str:
    counts = Counter(one.what for one in done.results)
    told = ", ".join(f"{count:,} {what}" for what, count in counts.items()) or "no rows"
    if done.kept:
        return f"{told[0].upper()}{told[1:]}."
    return f"Nothing was recorded: {told}."


def _as_json(done: "ReadIn") -> dict[str, object]:
    return {
        "kept": done.kept,
        "rows": [
            {
                "line": one.line,
                "custody_no": one.custody_no,
                "event_id": one.event_id,
                "what": one.what.value,
                **({"says": one.says} if one.says else {}),
            }
            for one in done.results
        ],
    }


def _columns() -> list[str]:
    told = ["Of each row:", *(f"  {name:16}{says}" for name, says in OF_A_ROW.items())]
    for name, kind in EVENTS.items():
        told += ["", f"{name}: {kind.happened}"]
        told += [f"  {one.name:16}{one.asks}" for one in kind.questions]
    return told
