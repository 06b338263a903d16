"""lapwing export: gives the log of looks to a regulator, each line with its place in the chain."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from lapwing.base.clock_text import instant_text
from lapwing.commands import Refused
from lapwing.commands.database import database
from lapwing.commands.moment import moment_given, the_moment

if TYPE_CHECKING:  # Django's models can be imported only once it has been set up.
    from lapwing.journal.look_queries import Whose
    from lapwing.record.viewer import Viewer

SUMMARY = "Gives the log of who looked to a regulator, and logs that as a disclosure."
TOLD_EVERY = 5_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("what", choices=["looks"], help="what is given")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--subject", metavar="REFERENCE", help="a child's or a case's reference")
    whose.add_argument("--user", metavar="NUMBER", help="a staff number")
    parser.add_argument("--from", dest="since", help="the first moment, as 2026-03-02T00:00:00Z")
    parser.add_argument("--to", dest="until", help="the moment before which it ends")
    parser.add_argument("--by", required=True, metavar="NUMBER", help="who gives it, by number")
    parser.add_argument("--to-whom", required=True, metavar="RECIPIENT", help="who is given it")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="write JSON, by which leaves are remade")
    form.add_argument("--csv", action="store_true", help="write CSV (the default)")
    parser.add_argument("file", metavar="FILE", type=Path, help="a file that is not there yet")


def run(args: argparse.Namespace) -> int:
    """Write the file, log the disclosure, and only then give the file its name."""
    if not args.to_whom.strip():
        raise Refused("--to-whom must name who is given the log.")
    since, until = moment_given(args.since), moment_given(args.until)
    if args.file.exists():
        raise Refused(f"{args.file} is there already, and nothing is written over.")
    with database():
        from lapwing.journal import look_queries

        now, began = the_moment(), monotonic()
        viewer = _giver(args.by, now)
        if args.subject:
            whose = look_queries.subject(viewer, args.subject, since, until)
        elif args.user:
            whose = look_queries.user(viewer, args.user, since, until)
        elif since and until:
            whose = look_queries.force(viewer, since, until)
        else:
            raise Refused("Give --subject or --user, or both --from and --to.")
        if not isinstance(whose, look_queries.Whose):
            raise Refused(str(whose))
        count = give(viewer, whose, now, args.file, args.to_whom.strip(), as_json=args.json)
    print(f"Wrote {count:,} lines to {args.file} in {monotonic() - began:.1f} seconds.")
    return 0


def give(
    viewer: "Viewer", whose: "Whose", now: datetime, file: Path, to_whom: str, *, as_json: bool
) -> int:
    """Write the log to a file, log who was given it, and then let the file be found."""
    from django.db import transaction

    from lapwing.journal import look_queries
    from lapwing.record.actor import acting
    from lapwing.record.viewer import actor_of

    part = file.with_name(f"{file.name}.part")
    try:
        opened = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with (
            os.fdopen(opened, "wb") as out,
            acting(actor_of(viewer)),
            transaction.atomic(),
        ):
            total, people = look_queries.whose_it_was(viewer, whose)
            lines = _telling(look_queries.with_proof(viewer, whose, as_json=as_json), total)
            written = (_json if as_json else _csv)(out, lines)
        with acting(actor_of(viewer)), transaction.atomic():
            _log(viewer, whose, now, people, to_whom)
        os.link(part, file)  # and never over a file that has come meanwhile
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    return written


def _giver(number: str, now: datetime) -> "Viewer":
    from lapwing.record.actor import seeing_all
    from lapwing.record.queries import user_numbered, viewer_of

    with seeing_all("know who gives the log"):
        user = user_numbered(number)
        viewer = viewer_of(user, now) if user else None
    if viewer is None:
        raise Refused(f"--by {number}: nobody here has this number.")
    return viewer


def _telling(lines: Iterator[bytes], total: int) -> Iterator[bytes]:
    """The lines, while whoever watches is told how many there are."""
    if not sys.stderr.isatty():
        yield from lines
        return
    shown = _progress(total)
    for count, line in enumerate(lines, start=1):
        if count % TOLD_EVERY == 0 or count == total:
            shown(count)
        yield line


def _csv(out: BinaryIO, lines: Iterator[bytes]) -> int:
    written = 0
    for line in lines:
        out.write(line)
        written += 1
    return max(written - 1, 0)  # the first line names the columns


def _json(out: BinaryIO, lines: Iterator[bytes]) -> int:
    count = 0
    out.write(b"[")
    for count, line in enumerate(lines, start=1):
        out.write(b"\n" if count == 1 else b",\n")
        out.write(line.removesuffix(b"\n"))
    out.write(b"\n]\n")
    return count


def _log(
    viewer: "Viewer", whose: "Whose", now: datetime, people: Sequence[str], to_whom: str
) -> None:
    from lapwing.journal import actions as journal
    from lapwing.journal.entry import Author
    from lapwing.journal.look import Look, Operation
    from lapwing.record.identity import fresh_id

    given = {
        "log_of": f"{whose.what} {whose.said}",
        **({"from": instant_text(whose.since)} if whose.since else {}),
        **({"to": instant_text(whose.until)} if whose.until else {}),
    }
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.DISCLOSURE,
            doing="give the log of looks away",
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            people=tuple(sorted(people)),
            asked=given,
            reason="At the request of whoever was given it",
            recipients=to_whom,
            came_from="the command line",
        ),
        viewer.force,
    )


def _progress(total: int) -> Callable[[int], None]:
    def show(count: int) -> None:
        end = "\n" if count >= total else ""
        print(f"\rWrote {count:,} of {total:,} lines", end=end, file=sys.stderr, flush=True)

    return show
