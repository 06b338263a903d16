"""lapwing demo: loads an invented force with months of invented children, and a night under way."""

import argparse
import json
import sys
from datetime import timedelta
from itertools import chain
from time import monotonic

from lapwing.areas.forces import ForceNotFound, read_force
from lapwing.commands import Refused
from lapwing.commands.database import database, migrate
from lapwing.commands.moment import moment_given, the_moment
from lapwing.jobs.demo import size
from lapwing.jobs.demo.sign_ins import PASSWORD, table
from lapwing.record.actor import seeing_all

SUMMARY = "Loads an invented force, its children and their episodes, up to this moment."
SEED = "lapwing"
FORCE = "northmere"
LONGEST = 5 * 365
MOST = 20.0
MOST_SURPRISES = 5
SOON = 90  # seconds


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "--days",
        type=int,
        default=size.DEFAULT_DAYS,
        help=f"how many days of history (default {size.DEFAULT_DAYS})",
    )
    parser.add_argument(
        "--scale",
        type=float,
        help=f"how busy the force is; 1 is about {size.EPISODES_A_YEAR:,} episodes, "
        f"{size.CALLS_A_YEAR:,} calls and {size.ASSESSMENTS_A_YEAR:,} child risk assessments a "
        "year; without it there are as many episodes, and only a few hundred of the others",
    )
    parser.add_argument(
        "--seed", default=SEED, help="the same seed and moment give the same journal"
    )
    parser.add_argument("--at", help="the moment to load up to, such as 2026-03-02T21:30:00Z")
    parser.add_argument(
        "--if-empty", action="store_true", help="do nothing, quietly, if anybody is on record"
    )
    parser.add_argument("--json", action="store_true", help="print what was loaded as JSON")


def run(args: argparse.Namespace) -> int:
    """Loads it, and prints who can sign in."""
    now = moment_given(args.at) or the_moment().replace(microsecond=0)
    if not 1 <= args.days <= LONGEST:
        raise Refused(f"--days must be from 1 to {LONGEST:,}.")
    scale = 1.0 if args.scale is None else args.scale
    if not 0 < scale <= MOST:
        raise Refused(f"--scale must be above 0 and at most {MOST:g}.")
    try:
        force = read_force(FORCE)
    except ForceNotFound as problem:
        raise Refused(str(problem)) from None
    with database(), seeing_all("load the demonstration"):
        # Django's models can be imported only once it has been set up.
        from lapwing.jobs.demo.actions import is_empty
        from lapwing.jobs.demo.calls import FEW, subjects, volume
        from lapwing.jobs.demo.kept import FEW_KEPT, kept_children, kept_in
        from lapwing.jobs.demo.load import load
        from lapwing.jobs.demo.tell import tell

        migrate()
        if not is_empty():
            if args.if_empty:
                return 0
            raise Refused(
                "There are people on record already, and the demonstration is never mixed with "
                "them. Use an empty database, or lapwing serve --fresh."
            )
        began = monotonic()
        demo = tell(force, days=args.days, scale=scale, seed=args.seed, at=now)
        wanted = FEW if args.scale is None else volume(scale, args.days)
        keeps = FEW_KEPT if args.scale is None else kept_in(scale, args.days)
        since = now - timedelta(days=args.days)
        kept = tuple(kept_children(force, demo.people, keeps, since=since, at=now, seed=args.seed))
        # Each child who was kept has cases of several kinds.
        more = len({entry.case for one in kept for entry in one.entries})
        loaded = load(
            demo,
            password=PASSWORD,
            now=now,
            progress=_progress,
            calls=chain(
                kept, subjects(force, demo.people, wanted, since=since, at=now, seed=args.seed)
            ),
            heard=_Heard(wanted.calls + wanted.assessments + more),
        )
        took = monotonic() - began
    said = {
        "force": force.name,
        "children": len(demo.children),
        "cases": sum(not case.standing for case in demo.cases),
        "calls": wanted.calls,
        "assessments": wanted.assessments,
        "children kept by the police": len(kept),
        "entries": loaded.recorded,
        "refused by gates": loaded.refused,
        "surprises": len(loaded.surprises),
        "alerts": loaded.alerts.raised,
        "alerts waiting": loaded.alerts.waiting,
        "digest": demo.digest,
        "seconds": round(took, 1),
    }
    for surprise in loaded.surprises[:MOST_SURPRISES]:
        print(f"The door decided otherwise than was foreseen: {surprise}", file=sys.stderr)
    if args.json:
        print(json.dumps(said, indent=2))
        return 0
    print(", ".join(f"{key} {_figure(value)}" for key, value in said.items()) + ".")
    print(table(force))
    return 0


def _progress(done: int, total: int) -> None:
    end = "\n" if done >= total else ""
    print(f"\rRecorded {done:,} of {total:,} entries", end=end, file=sys.stderr, flush=True)


class _Heard:
    """Says how many of the calls and assessments are on record, and how long the rest will take."""

    def __init__(self, total: int) -> None:
        self.total, self.done, self.began = total, 0, monotonic()

    def __call__(self, more: int) -> None:
        self.done += more
        done = min(self.done, self.total)
        left = (monotonic() - self.began) * (self.total - done) / max(1, done)
        more_words = f", about {left / 60:.0f} minutes more" if left > SOON else ""
        print(
            f"\rRecorded {done:,} of {self.total:,} calls and assessments{more_words}   ",
            end="\n" if done >= self.total else "",
            file=sys.stderr,
            flush=True,
        )


def _figure(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
