"""Reads in what others wrote; so far inspection reports, as text, a web page or PDF."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from lapwing.assurance.reports.from_pdf import PdfRefused
from lapwing.assurance.reports.reading import ReportRefused, read_report
from lapwing.assurance.reports.report import Report
from lapwing.assurance.reports.shown import as_json, as_lines
from lapwing.commands import Refused

SUMMARY = "Reads in an inspection report: its recommendations, time limits, findings and figures."
MOST = 50_000_000  # bytes; the longest report is a fifth of it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    kinds = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    inspection = kinds.add_parser("inspection", help="a report of an inspectorate")
    inspection.add_argument("file", metavar="FILE", help="text, web page or PDF, or - for pasted")
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


def run(args: argparse.Namespace) -> int:
    """Reads the report and says what it holds."""
    if not args.dry_run:
        raise Refused("Only --dry-run is there yet: it says what was read, and keeps nothing.")
    report = _report(args)
    if args.json:
        print(json.dumps(as_json(report), indent=2, ensure_ascii=False))
    else:
        print("\n".join(as_lines(report)))
    return 0


def _report(args: argparse.Namespace) -> Report:
    published = _day(args.published, "--published")
    recommended = _day(args.recommended, "--recommended")
    try:
        return read_report(_bytes(args.file), published=published, recommended=recommended)
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
