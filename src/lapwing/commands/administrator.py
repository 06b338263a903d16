"""lapwing administrator: puts whoever runs Lapwing in a force on record, so that there is a first.

Everybody else is added on a page by them. Whoever may run this may read the machine's disk anyway,
so it asks for no proof; it is logged in the chain like any other change of who works here.
"""

import argparse
import getpass
import sys

from lapwing.commands import Refused
from lapwing.commands.database import database
from lapwing.commands.moment import the_moment

SUMMARY = "Puts somebody who runs Lapwing in a force on record; they add everybody else on a page."
SHORTEST = 12  # characters of a password; local


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("number", help="their staff number, as the force's directory has it")
    parser.add_argument("--name", required=True, help="their name, as others are to read it")
    parser.add_argument("--force", required=True, metavar="KEY", help="short, such as: northmere")
    parser.add_argument("--force-name", metavar="NAME", help="of a force that is not known here")
    parser.add_argument(
        "--password",
        action="store_true",
        help="ask for a password, where there is no directory; else the first line of input",
    )


def run(args: argparse.Namespace) -> int:
    """Put them on record, or say why not."""
    password = _password() if args.password else None
    with database():
        from lapwing.base.refusals import Refusal
        from lapwing.casework import staff
        from lapwing.record.actor import seeing_all

        with seeing_all("put whoever runs Lapwing on record"):
            force = staff.first(
                the_moment(),
                force=args.force,
                force_name=args.force_name or "",
                number=args.number,
                name=args.name,
                password=password,
            )
        if isinstance(force, Refusal):
            raise Refused(str(force))
    print(
        f"{args.name}, {args.number}, runs Lapwing in {force}. They sign in"
        + (" with the password," if password else " through the force's directory,")
        + " and add everybody else under “Who works here”."
    )
    return 0


def _password() -> str:
    given = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip()
    if len(given) < SHORTEST:
        raise Refused(f"A password has at least {SHORTEST} characters; three words do.")
    return given
