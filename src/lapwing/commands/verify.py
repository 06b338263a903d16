"""lapwing verify: proves that nothing in the journal was changed, removed, hidden or moved."""

import argparse
import json
import sys
from time import monotonic

from lapwing.commands.database import database
from lapwing.journal.proof import Head, Verdict

SUMMARY = "Prove that no entry or look of the journal was changed, removed, hidden or moved."
MOST_SHOWN = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--json", action="store_true", help="print the verdict as JSON")
    parser.add_argument(
        "--head",
        action="append",
        default=[],
        type=_head,
        metavar="SIZE:HASH",
        help="a head that an earlier run printed and somebody outside noted down; may be repeated. "
        "Only this shows a journal that was rewritten whole, or an old copy put back",
    )


def run(args: argparse.Namespace) -> int:
    """Verify, and print what is wrong in sentences; 1 if anything is."""
    from lapwing.journal.kept import verify_journal

    with database():
        began = monotonic()
        show = None if args.json or not sys.stderr.isatty() else _progress
        verdict = verify_journal(args.head, show)
        took = monotonic() - began
    if args.json:
        print(json.dumps(as_json(verdict), indent=2))
    else:
        print(in_words(verdict, took))
    return 1 if verdict.problems else 0


def as_json(verdict: Verdict) -> dict[str, object]:
    """The verdict for a program."""
    return {
        "verified": not verdict.problems,
        "entries": verdict.entries,
        "looks": verdict.looks,
        "waiting": verdict.waiting,
        "head": _noted(verdict.head),
        "problems": [
            {"fault": one.fault.value, "entry": one.entry, "seq": one.seq, "says": one.says}
            for one in verdict.problems
        ],
    }


def in_words(verdict: Verdict, took: float) -> str:
    """The verdict for a person."""
    read = f"Read {verdict.entries:,} {_many(verdict.entries, 'entry', 'entries')} and "
    read += f"{verdict.looks:,} {_many(verdict.looks, 'look', 'looks')} in {took:.1f} seconds; "
    read += f"{verdict.waiting:,} wait for their place in the chain."
    head = f"The head to note down outside this system: {_noted(verdict.head)}"
    if not verdict.problems:
        return f"{read}\nNothing was changed, removed, hidden or moved.\n{head}"
    shown = [one.says for one in verdict.problems[:MOST_SHOWN]]
    if (left := len(verdict.problems) - len(shown)) > 0:
        shown.append(f"And {left:,} more; --json lists them all.")
    many = len(verdict.problems)
    count = "one thing is" if many == 1 else f"{many:,} things are"
    return "\n".join([read, f"The journal is not as it was recorded: {count} wrong.", *shown])


def _progress(read: int, total: int) -> None:
    end = "\n" if read >= total else ""
    print(f"\rRead {read:,} of {total:,} entries and looks", end=end, file=sys.stderr, flush=True)


def _many(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


def _noted(head: Head) -> str:
    return f"{head.size}:{head.head.hex()}"


def _head(text: str) -> Head:
    size, _, digest = text.partition(":")
    try:
        head = Head(size=int(size), head=bytes.fromhex(digest))
    except ValueError:
        head = Head(size=0, head=b"")
    if head.size < 1 or len(head.head) != 32:
        raise argparse.ArgumentTypeError("a head is written as it was printed, SIZE:HASH")
    return head
