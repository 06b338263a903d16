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
    "matching": "finding one person, beside simpler ways and Splink",
    "pages": "the main pages, with and without the log and row-level security",
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


def run(args: argparse.Namespace) -> int:
    """Runs one benchmark and prints its table. A target that is not met is no failure."""
    from lapwing.bench.installation import NotMeasured

    module = import_module(f"lapwing.bench.{args.benchmark}")
    try:
        with seeing_all("measure"):
            table: Table = module.bench(quick=args.quick)
    except NotMeasured as problem:
        raise Refused(str(problem)) from None
    print(json.dumps(as_data(table), indent=2) if args.json else as_text(table))
    return 0
