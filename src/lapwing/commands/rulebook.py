"""Prints the rulebook: every rule with its numbers, sources, words and stories."""

import argparse
import json
from dataclasses import asdict
from importlib import resources

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.commands.rulebook_page import page
from lapwing.commands.rulebook_whole import check_rulebook
from lapwing.duties.rulebook import Awaited, Published, published, read_awaited
from lapwing.duties.sentences import Words

SUMMARY = "Prints every rule that Lapwing keeps, built in or awaited, with its sources and stories."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, with everything")
    form.add_argument("--markdown", action="store_true", help="print the page docs/rulebook.md")


def run(args: argparse.Namespace) -> int:
    """Prints it."""
    check_rulebook()
    rules = everything()
    if args.json:
        print(json.dumps([asdict(rule) for rule in rules], indent=2, ensure_ascii=False))
    elif args.markdown:
        print(page(rules, areas()), end="")
    else:
        for rule in rules:
            print(f"{rule.key:50} {rule.rule:12} {rule.weight or '-':9} {rule.title}")
    return 0


def everything() -> tuple[Published, ...]:
    """Every rule of every area, and those awaited."""
    words = Words(
        kinds=all_kinds(),
        numbers=national_numbers(),
        signals={signal.key: signal.title for book in all_rulebooks() for signal in book.signals},
    )
    return published(all_rulebooks(), _awaited(), national_numbers(), words, all_stories())


def areas() -> dict[str, str]:
    """The title of each area, built or awaited."""
    built = {book.area: book.title for book in all_rulebooks()}
    return {field.area: field.title for field in _awaited()} | built


def _awaited() -> tuple[Awaited, ...]:
    text = (resources.files("lapwing.areas") / "awaited.toml").read_text(encoding="utf-8")
    return read_awaited(text)
