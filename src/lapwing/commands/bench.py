"""lapwing bench: measures this machine's Lapwing beside its peers and its physical limits."""

import argparse
import json
from importlib import import_module

from lapwing.bench.table import Table, as_data, as_text
from lapwing.commands import Refused
from lapwing.record.actor import seeing_all

SUMMARY = "Measures Lapwing beside its peers and the limits of the machine."
BENCHMARKS = {
    "duties": "following a history, beside floors and another rule engine",
    "replay": "a force's year again, beside reading it once",
    "journal": "recording, ordering and proving, beside a plain INSERT and the disk",
    "alerts": "the sweep: nothing due, all due, and from a deadline to its alert",
    "matching": "finding one person, beside Splink, recordlinkage and pg_trgm",
    "joins": "joining two records of one person and splitting them again",
    "pages": "the main pages, with and without the log and row-level security",
    "queues": "what waits in the control room and the safeguarding unit, at a year's calls",
    "export": "a year's log of looks for a regulator, beside a bare COPY",
    "startup": "first and later start, beside a bare server",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    said = "; ".join(f"{name}: {what}" for name, what in BENCHMARKS.items())
    parser.add_argument("benchmark", choices=tuple(BENCHMARKS), help=said)
    parser.add_argument("--json", action="store_true", help="print the table as JSON")
    parser.add_argument(
        "--quick", action="store_true", help="a few seconds, to see that it runs; no figures to use"
    )
    matching = parser.add_argument_group("matching alone")
    matching.add_argument(
        "--sets", action="store_true", help="only the sets that others invented, with the truth"
    )
    matching.add_argument(
        "--people",
        type=int,
        action="append",
        metavar="N",
        help="only the search, among so many people; may be said again (100000 and 1000000)",
    )
    matching.add_argument("--large", action="store_true", help="search among five million, too")


def run(args: argparse.Namespace) -> int:
    """Runs one benchmark and prints its tables. A target that is not met is no failure."""
    from lapwing.bench.installation import NotMeasured

    module = import_module(f"lapwing.bench.{args.benchmark}")
    chosen = {"sets": args.sets, "people": tuple(args.people or ()), "large": args.large}
    if args.benchmark != "matching":
        if any(chosen.values()):
            raise Refused("--sets, --people and --large belong to lapwing bench matching.")
        chosen = {}
    try:
        with seeing_all("measure"):
            made = module.bench(quick=args.quick, **chosen)
    except NotMeasured as problem:
        raise Refused(str(problem)) from None
    tables: tuple[Table, ...] = made if isinstance(made, tuple) else (made,)
    if args.json:
        data = [as_data(table) for table in tables]
        print(json.dumps(data[0] if isinstance(made, Table) else data, indent=2))
    else:
        print("\n\n".join(map(as_text, tables)))
    return 0
