"""Reads in what others wrote: inspection reports, and a custody system's day."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from lapwing.assurance.reports.from_pdf import PdfRefused
from lapwing.assurance.reports.reading import ReportRefused, read_report
from lapwing.assurance.reports.report import Report
from lapwing.assurance.reports.shown import as_json, as_lines
from lapwing.commands import Refused, import_custody
from lapwing.commands.database import database
from lapwing.commands.moment import the_moment

SUMMARY = "Reads in an inspection report, or a custody system's day."
MOST = 50_000_000  # bytes; the longest report is a fifth of it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    kinds = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    inspection = kinds.add_parser("inspection", help="a report of an inspectorate")
    inspection.add_argument("file", metavar="FILE", help="text, web page or PDF, or - for pasted")
    inspection.add_argument("--by", metavar="NUMBER", help="who reads it in, by staff number")
    inspection.add_argument(
        "--dry-run", action="store_true", help="say what was read, and keep nothing"
    )
    inspection.add_argument("--json", action="store_true", help="print JSON instead of lines")
    inspection.add_argument(
        "--published", metavar="DAY", help="when it was published, as 2026-03-02, if it says wrong"
    )
    inspection.add_argument(
        "--recommended",
        metavar="DAY",
        help="when the earlier report was published whose recommendations this one repeats",
    )
    import_custody.add_arguments(
        kinds.add_parser("custody", help="a custody system's day, as CSV, one row an event")
    )


def run(args: argparse.Namespace) -> int:
    """Reads in what is named, and says what it held and what became of it."""
    return import_custody.run(args) if args.what == "custody" else _inspection(args)


def _inspection(args: argparse.Namespace) -> int:
    if not args.dry_run and not args.by:
        raise Refused("Say with --by who reads it in, or with --dry-run that nothing is kept.")
    data = _bytes(args.file)
    report = _report(args, data)
    kept = None if args.dry_run else _keep(args.by, report, data)
    if args.json:
        shown = as_json(report) if kept is None else {**as_json(report), "kept": kept}
        print(json.dumps(shown, indent=2, ensure_ascii=False))
    else:
        print("\n".join([*as_lines(report), *([] if kept is None else ["", kept])]))
    return 0


def _keep(number: str, report: Report, data: bytes) -> str:
    """Keep the report in somebody's name; what became of it, in a sentence."""
    with database():
        from lapwing.assurance.actions import keep
        from lapwing.base.refusals import Refusal
        from lapwing.record.actor import acting, seeing_all
        from lapwing.record.queries import user_numbered, viewer_of
        from lapwing.record.viewer import actor_of

        now = the_moment()
        with seeing_all("know who reads a report in"):
            user = user_numbered(number)
            viewer = viewer_of(user, now) if user else None
        if viewer is None:
            raise Refused(f"--by {number}: nobody here has this number.")
        with acting(actor_of(viewer)):
            kept = keep(viewer, now, report, data)
    if isinstance(kept, Refusal):
        raise Refused(str(kept))
    if kept.before:
        return f"It was read in before, with {kept.recommendations} recommendations: nothing new."
    whose = "this force" if kept.ours else "another force"
    return f"Kept: a report about {whose}, with {kept.recommendations} recommendations."


def _report(args: argparse.Namespace, data: bytes) -> Report:
    published = _day(args.published, "--published")
    recommended = _day(args.recommended, "--recommended")
    try:
        return read_report(data, published=published, recommended=recommended)
    except (ReportRefused, PdfRefused) as refused:
        raise Refused(str(refused)) from None


def _bytes(name: str) -> bytes:
    try:
        data = sys.stdin.buffer.read(MOST + 1) if name == "-" else _of_file(Path(name))
    except OSError as error:
        raise Refused(f"{name} cannot be read: {error.strerror}.") from None
    if len(data) > MOST:
        raise Refused(f"{name} is larger than {MOST // 1_000_000} MB, which no report is.")
    return data


def _of_file(path: Path) -> bytes:
    with path.open("rb") as opened:
        return opened.read(MOST + 1)


def _day(text: str | None, option: str) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"{option} must be a day such as 2026-03-02, and not {text!r}.") from None
