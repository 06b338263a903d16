"""Which names are short for which: the table of nicknames and of other spellings of one name."""

import csv
from functools import cache, lru_cache
from importlib.resources import files

TABLE = "nicknames.csv"


def rows() -> list[tuple[str, tuple[str, ...]]]:
    """The table as it is written: a name, and what else is said or written for it."""
    text = files(__package__).joinpath(TABLE).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return [(row[0], tuple(row[1:])) for row in csv.reader(lines)]


@cache
def _formal_names() -> dict[str, tuple[str, ...]]:
    """For each short name or spelling, the names that it may stand for, in the table's order."""
    found: dict[str, list[str]] = {}
    for formal, shorts in rows():
        for short in shorts:
            found.setdefault(short, []).append(formal)
    return {short: tuple(formals) for short, formals in found.items()}


@lru_cache(maxsize=100_000)
def forms(name: str) -> frozenset[str]:
    """The names that a folded name may stand for: itself, and each that it is short for.

    Alexander and Alexandra have no form in common, though both are called Alex; Alex shares one
    with each. That is what keeps a brother and a sister apart.
    """
    return frozenset((name, *_formal_names().get(name, ())))


def likeliest_forms(name: str, most: int) -> tuple[str, ...]:
    """A folded name, and at most so many names that it is short for, the likeliest first."""
    return (name, *_formal_names().get(name, ())[:most])
