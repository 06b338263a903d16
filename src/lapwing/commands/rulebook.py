"""Prints the rulebook: every rule with its numbers, sources and stories, or every kind of entry."""

import argparse
import json
from dataclasses import asdict

from lapwing.areas import AREAS, all_kinds
from lapwing.areas.dictionary import described
from lapwing.areas.published import areas, everything
from lapwing.commands.rulebook_kinds import kinds_page
from lapwing.commands.rulebook_page import page
from lapwing.commands.rulebook_whole import check_rulebook

SUMMARY = "Prints every rule that Lapwing keeps, built in or awaited, with its sources and stories."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "--kinds", action="store_true", help="instead every kind of entry, with its questions"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, with everything")
    form.add_argument("--markdown", action="store_true", help="print the page in docs")


def run(args: argparse.Namespace) -> int:
    """Prints it."""
    check_rulebook()
    if args.kinds:
        return _print_kinds(args)
    rules = everything()
    if args.json:
        print(json.dumps([asdict(rule) for rule in rules], indent=2, ensure_ascii=False))
    elif args.markdown:
        print(page(rules, areas()), end="")
    else:
        for rule in rules:
            print(f"{rule.key:50} {rule.rule:12} {rule.weight or '-':9} {rule.title}")
    return 0


def _print_kinds(args: argparse.Namespace) -> int:
    kinds = described(all_kinds().values(), AREAS)
    if args.json:
        print(json.dumps([asdict(kind) for kind in kinds], indent=2, ensure_ascii=False))
    elif args.markdown:
        print(kinds_page(kinds, areas()), end="")
    else:
        for kind in kinds:
            print(f"{kind.key:44} {kind.edition:2} {len(kind.questions):3} {kind.happened}")
    return 0
