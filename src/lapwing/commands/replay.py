"""Replays entries from a file: what had to be done, who was told, what was noticed and refused."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from lapwing.areas import all_kinds, all_rulebooks, national_numbers
from lapwing.areas.forces import ForceNotFound, read_force
from lapwing.base.calendar import Calendar
from lapwing.base.calendar_file import default_calendar
from lapwing.base.clock_text import parse_instant
from lapwing.commands import Refused
from lapwing.commands.replay_lines import Lines, LinesRefused, read_lines
from lapwing.commands.replay_schema import schema
from lapwing.commands.replay_shown import as_json, as_table
from lapwing.commands.rulebook_whole import check_rulebook
from lapwing.duties.engine import rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.numbers import Numbers, NumbersError, overlay
from lapwing.duties.replay import replay

SUMMARY = "Works out from a file of entries what had to be done, by whom and by when. No database."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE.jsonl",
        help="entries, one JSON object a line, or -",
    )
    parser.add_argument(
        "--as-at", metavar="T", help="how things stood then, such as 2026-03-02T10:00:00Z"
    )
    parser.add_argument("--known-at", metavar="T", help="use only what had been recorded by then")
    parser.add_argument(
        "--numbers", metavar="FILE", help="numbers to try instead of the national ones (TOML)"
    )
    parser.add_argument("--force", metavar="NAME", help="with this force's numbers and calendar")
    parser.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of a line, and nothing else"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")


def run(args: argparse.Namespace) -> int:
    """Replays the file; exit code 2 when a line or a time cannot be read."""
    if args.schema:
        print(json.dumps(schema(all_kinds()), indent=2, ensure_ascii=False))
        return 0
    check_rulebook()
    if not args.file:
        raise Refused("Name a file of entries, or - to read them from standard input.")
    as_at, known_at = _moment(args.as_at, "--as-at"), _moment(args.known_at, "--known-at")
    numbers, calendar = _numbers(args.numbers, args.force)
    try:
        lines = _read(args.file)
    except LinesRefused as refused:
        print(refused, file=sys.stderr)
        return 2
    for note in lines.notes:
        print(f"lapwing replay: {note}", file=sys.stderr)
    books = all_rulebooks()
    parameters = Parameters(numbers=numbers, calendar=calendar)
    found = replay(
        rules_of(books), lines.entries, parameters, all_kinds(), as_at=as_at, known_at=known_at
    )
    if args.json:
        told = as_json(found, books, numbers)
        print(json.dumps(told, indent=2, ensure_ascii=False))
    else:
        print(as_table(found, books, numbers))
    return 0


def _read(name: str) -> Lines:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise Refused(f"{name} cannot be read: {error.strerror}.") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise LinesRefused(f"line {line}: is not UTF-8 text") from None
    # Only a line feed ends a line: a text may hold the other characters that Python splits at.
    return read_lines(text.split("\n"), all_kinds())


def _moment(text: str | None, option: str) -> datetime | None:
    if text is None:
        return None
    try:
        return parse_instant(text)
    except ValueError as error:
        raise Refused(f"{option} {error}.") from None


def _numbers(file: str | None, force: str | None) -> tuple[Numbers, Calendar]:
    """The numbers and the calendar: national, a force's over them, and what is tried over those."""
    calendar = default_calendar()
    overlays: list[tuple[Path, str]] = []
    if force is not None:
        try:
            known = read_force(force)
        except (ForceNotFound, ValueError) as error:
            raise Refused(str(error)) from None
        calendar = known.calendar
        if known.numbers.is_file():
            overlays.append((known.numbers, known.name))
    if file is not None:
        overlays.append((Path(file), "what if"))
    return _laid(overlays), calendar


def _laid(overlays: Sequence[tuple[Path, str]]) -> Numbers:
    laid = national_numbers().by_key
    for path, force in overlays:
        try:
            laid = overlay(laid, path.read_text(encoding="utf-8"), str(path), force)
        except OSError as error:
            raise Refused(f"{path} cannot be read: {error.strerror}.") from None
        except (NumbersError, UnicodeDecodeError) as error:
            raise Refused(str(error)) from None
    return Numbers(laid)
