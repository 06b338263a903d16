"""Django's own commands, on the database that runs here or that the environment names."""

import argparse
import os

SUMMARY = "Runs one of Django's own commands, such as: lapwing manage migrate"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("django", nargs=argparse.REMAINDER, help="Django's command and its options")


def run(args: argparse.Namespace) -> int:
    """Runs it, starting the embedded database for as long if it does not run yet."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lapwing.settings")
    from django.core.management import execute_from_command_line

    from lapwing.commands.database import database, migrate

    words = [word for word in args.django if word != "--"]
    with database():
        if words == ["migrate"]:
            print(
                "The tables were brought up to date." if migrate() else "The tables are up to date."
            )
        else:
            if words[:1] in (["migrate"], ["sqlmigrate"], ["showmigrations"]):
                words += ["--database", "owner"]
            execute_from_command_line(["lapwing manage", *words])
    return 0
