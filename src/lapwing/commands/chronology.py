"""lapwing chronology: a child's whole record for a case review, in a folder that can be checked."""

import argparse
import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from lapwing.base.clock_text import parse_instant
from lapwing.commands import Refused
from lapwing.commands.database import database
from lapwing.commands.moment import the_moment

if TYPE_CHECKING:  # what makes it needs Django, which is set up only once it is asked for
    from lapwing.web.review_pack import ReviewPack

SUMMARY = "Makes the pack for a case review of one child: a chronology, tables and a manifest."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("reference", metavar="REFERENCE", help="a child's or a case's reference")
    parser.add_argument("--by", required=True, metavar="NUMBER", help="who makes it, by number")
    parser.add_argument(
        "--why",
        required=True,
        metavar="REASON",
        help="practice-review, rapid-review, inquest, court, inspection or own-review",
    )
    parser.add_argument("--as-at", metavar="T", help="as it was known then; else as it is known")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="a folder that is not there yet"
    )


def run(args: argparse.Namespace) -> int:
    """Make the pack, log that it was taken out, and only then let the folder be found."""
    at = _moment(args.as_at)
    if args.out.exists():
        raise Refused(f"{args.out} is there already, and nothing is written over.")
    if not args.out.parent.is_dir():
        raise Refused(f"There is no folder {args.out.parent} to put it in.")
    with database():
        pack = _made(args.reference, args.by, args.why, at)
    written = args.out.with_name(f"{args.out.name}.part")
    written.mkdir(mode=0o700)
    for name, content in pack.files.items():
        opened = os.open(written / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened, "wb") as out:
            out.write(content)
    written.rename(args.out)
    many = "entry" if pack.entries == 1 else "entries"
    print(f"Wrote {pack.entries:,} {many} of {pack.reference} to {args.out}.")
    for words in pack.left_out:
        print(f"Left out: {words}")
    return 0


def _made(reference: str, number: str, why: str, at: datetime | None) -> "ReviewPack":
    from django.db import transaction

    from lapwing.base.refusals import Refusal
    from lapwing.record.actor import acting, seeing_all
    from lapwing.record.queries import user_numbered, viewer_of
    from lapwing.record.viewer import actor_of
    from lapwing.web.review_pack import REASONS, person_called, review_pack

    if why not in REASONS:
        raise Refused(f"--why {why}: choose one of {', '.join(REASONS)}.")
    now = the_moment()
    with seeing_all("know who makes a pack"):
        user = user_numbered(number)
        viewer = viewer_of(user, now) if user else None
    if viewer is None:
        raise Refused(f"--by {number}: nobody here has this number.")
    with acting(actor_of(viewer)), transaction.atomic():
        person = person_called(viewer, reference, now)
        if person is None:
            raise Refused(f"{reference}: you know of no record of this reference.")
        made = review_pack(viewer, now, person, why, known_at=at)
    if isinstance(made, Refusal):
        raise Refused(str(made))
    return made


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        return parse_instant(text)
    except ValueError as error:
        raise Refused(f"--as-at {error}.") from None
