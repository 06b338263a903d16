"""The command line: each command is a module here, imported only when it is asked for.

A command's module has ``SUMMARY`` (one sentence), ``add_arguments(parser)`` and ``run(args)``,
which returns the exit code. To refuse, it raises ``Refused`` with one sentence that helps.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

COMMANDS = {
    "serve": "lapwing.commands.serve",
    "tick": "lapwing.commands.tick",
    "replay": "lapwing.commands.replay",
    "rulebook": "lapwing.commands.rulebook",
    "backtest": "lapwing.commands.backtest",
    "verify": "lapwing.commands.verify",
    "export": "lapwing.commands.export",
    "chronology": "lapwing.commands.chronology",
    "import": "lapwing.commands.importing",
    "demo": "lapwing.commands.demo",
    "bench": "lapwing.commands.bench",
    "administrator": "lapwing.commands.administrator",
    "phone-key": "lapwing.commands.phone_key",
    "manage": "lapwing.commands.manage",
}


class Refused(Exception):
    """The command will not do this; the message says why and what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = given[0] if given else "--help"
    if name in {"-h", "--help"}:
        print(_overview())
        return 0 if given else 2
    if name not in COMMANDS or not exists(name):
        print(f"lapwing: there is no command {name!r}. See lapwing --help.", file=sys.stderr)
        return 2
    command = import_module(COMMANDS[name])
    # Django's own commands read their own options, --help among them.
    if name == "manage":
        given = [name, "--", *given[1:]]
    parser = argparse.ArgumentParser(prog=f"lapwing {name}", description=command.SUMMARY)
    command.add_arguments(parser)
    try:
        code: int = command.run(parser.parse_args(given[1:]))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads us, such as ``head``, has read enough. Nothing more may be written, not even
        # by Python as it leaves.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as problem:
        if not _is_refusal(problem):
            raise
        print(f"lapwing {name}: {problem}", file=sys.stderr)
        return 1
    return code


def exists(name: str) -> bool:
    """Whether this command is there."""
    return find_spec(COMMANDS[name]) is not None


def _is_refusal(problem: Exception) -> bool:
    if isinstance(problem, Refused):
        return True
    # Asked for only now: most commands that need no database should not load its driver.
    from lapwing.jobs.postgres_programs import DatabaseRefused

    return isinstance(problem, DatabaseRefused)


def _overview() -> str:
    lines = ["usage: lapwing COMMAND [options]", ""]
    for name, module in COMMANDS.items():
        if exists(name):
            lines.append(f"  {name:10}{import_module(module).SUMMARY}")
    return "\n".join([*lines, "", "lapwing COMMAND --help says what a command takes."])
