"""The rules that a force compared with their source: which, by whom and when, from its folder.

``rules.toml`` holds one table, ``[confirmed]``, a line a rule: ``cus-24h = { by = "…", on = … }``.
It says of the rule what the same line in ``numbers.toml`` says of a number, and changes no rule.
"""

import tomllib
from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from lapwing.areas import all_rulebooks
from lapwing.areas.forces import forces_folder
from lapwing.base.clock_words import date_words

FILE = "rules.toml"


@cache
def confirmed_rules(force: str) -> Mapping[str, str]:
    """Who of a force confirmed each rule and when, in words, by the rule's key."""
    keys = {rule.key for book in all_rulebooks() for rule in book.rules}
    return read_confirmed(forces_folder() / force / FILE, keys)


def read_confirmed(file: Path, rules: Collection[str]) -> dict[str, str]:
    """What a force's file confirms; nothing without one. What it cannot mean is refused."""
    if not file.is_file():
        return {}
    where = f"{file.parent.name}/{file.name}"
    try:
        told = tomllib.loads(file.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{where} is not TOML: {error}.") from None
    if set(told) != {"confirmed"} or not isinstance(told["confirmed"], dict):
        raise ValueError(f"{where} holds one table, [confirmed], and nothing else.")
    found = {}
    for key, said in told["confirmed"].items():
        if key not in rules:
            raise ValueError(f"{where} confirms {key!r}, and there is no such rule.")
        found[key] = _words(f"{where}, {key}", said)
    return found


def _words(where: str, said: Any) -> str:
    """Who confirmed it and when."""
    if not isinstance(said, dict) or set(said) != {"by", "on"}:
        raise ValueError(
            f'{where}: say by whom and when, like {{ by = "a name", on = 2026-03-02 }}.'
        )
    by, on = said["by"], said["on"]
    if not isinstance(by, str) or not by.strip():
        raise ValueError(f"{where}: it names nobody.")
    if type(on) is not date:
        raise ValueError(f"{where}: it gives no date, such as 2026-03-02.")
    return f"{by.strip()} on {date_words(on)}"
