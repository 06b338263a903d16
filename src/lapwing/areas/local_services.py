"""The local services for children and families that a force keeps a list of, and who is told them.

The list is the force's own file, ``services.toml`` beside ``force.toml``; whatever is wrong with it
is said in plain words when it is read.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

FILE = "services.toml"
OLDEST = 25  # some services go on helping whoever leaves care
_OUTWARD = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Service:
    """One service: what it does, who may be offered it, where, and how it is reached.

    ``postcodes`` are the first halves of those that it serves; none is the whole of the area.
    ``since`` and ``until`` are the ages at which somebody may begin. ``agree`` says who must agree.
    """

    key: str
    name: str
    does: str
    offered_to: str
    agree: str
    reached: str
    postcodes: tuple[str, ...] = ()
    since: int = 0
    until: int = OLDEST

    def serves(self, postcodes: frozenset[str], ages: tuple[int, int] | None) -> bool:
        """Whether somebody who may be of these ages, at one of these places, may be offered it.

        A place or an age that is not known leaves nothing out: unknown is never no.
        """
        near = not self.postcodes or not postcodes or bool(postcodes & set(self.postcodes))
        return near and (ages is None or (self.since <= ages[1] and ages[0] <= self.until))


class ServicesRefused(ValueError):
    """A list of services is not right; the message says where, and what to mend."""


@cache
def services_in(folder: Path) -> tuple[Service, ...]:
    """The services of the force whose folder this is, by name; none where it keeps no list."""
    file = folder / FILE
    if not file.is_file():
        return ()
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ServicesRefused(f"{file} cannot be read: {error}.") from error
    rows = told.get("service", [])
    problems = [f"it has {name!r}, where only [[service]] is known" for name in told.keys() - KNOWN]
    if not isinstance(rows, list):
        problems.append("each service begins with [[service]]")
        rows = []
    problems += [problem for place, row in enumerate(rows, 1) for problem in _wrong(place, row)]
    keys = [row.get("key") for row in rows if isinstance(row, dict)]
    problems += [f"the key {key!r} stands twice" for key in {k for k in keys if keys.count(k) > 1}]
    if problems:
        raise ServicesRefused(f"{file} is not right: " + "; ".join(problems) + ".")
    found = (
        Service(**{**row, "postcodes": tuple(map(_outward, row.get("postcodes", ())))})
        for row in rows
    )
    return tuple(sorted(found, key=lambda one: one.name))


KNOWN = frozenset({"service"})
TEXTS = ("key", "name", "does", "offered_to", "agree", "reached")


def _wrong(place: int, row: Any) -> list[str]:
    """What is wrong with one service, each in a clause that names it."""
    if not isinstance(row, Mapping):
        return [f"service {place} has nothing in it"]
    called = f"service {place} ({row['name']})" if row.get("name") else f"service {place}"
    names = {each.name for each in fields(Service)}
    problems = [f"{called} has {name!r}, which no service has" for name in row.keys() - names]
    problems += [
        f"{called} does not say {name!r} in words"
        for name in TEXTS
        if not (isinstance(row.get(name), str) and row[name].strip())
    ]
    codes = row.get("postcodes", [])
    if not isinstance(codes, list):
        problems.append(f'{called}: postcodes are a list, such as ["NM2", "NM5"]')
    else:
        problems += [
            f"{called}: {code!r} is not the first half of a postcode"
            for code in codes
            if not (isinstance(code, str) and _OUTWARD.fullmatch(_outward(code)))
        ]
    ages = [row.get("since", 0), row.get("until", OLDEST)]
    whole = all(isinstance(age, int) and not isinstance(age, bool) for age in ages)
    if not (whole and 0 <= ages[0] <= ages[1] <= OLDEST):
        problems.append(f"{called}: ages go from 'since' to 'until', in whole years up to {OLDEST}")
    return problems


def _outward(code: str) -> str:
    return code.strip().upper()
