"""Numbers that rules use: dated, cited, marked statute, guidance or local; a force lays its own."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from lapwing.base.calendar_units import check_length, length_words, split_unit

TIMES = "times"
POINTS = "points"  # of a checklist's score
PEOPLE = "people"
AGE = "years of age"
AMOUNTS = (POINTS, PEOPLE, AGE)  # what an answer is compared with
CONFIRMED = "confirmed"  # the table of a force's file that names what it has checked
COUNTED = (TIMES, *AMOUNTS)  # what is no length of time


class Weight(StrEnum):
    """What a number is: law, national guidance, or a force's own choice."""

    STATUTE = "statute"
    GUIDANCE = "guidance"
    LOCAL = "local"


class NumbersError(ValueError):
    """A numbers file that cannot be used; every reason is a sentence that says what to mend."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Number:
    """One number: its values by the date each took effect, its unit, weight and source.

    ``loosens`` says in which direction a change would loosen it ("more" for a longest time).
    ``confirmed`` says who of a force compared it with its source, and when.
    """

    key: str
    title: str
    unit: str
    weight: Weight
    source: str
    values: tuple[tuple[date, float], ...]
    loosens: str
    verified: bool
    force: str | None = None
    confirmed: str = ""

    def value_on(self, day: date) -> float:
        """The value in force on a day; before the first date, the first value."""
        found = self.values[0][1]
        for since, value in self.values:
            if since <= day:
                found = value
        return found

    def words_on(self, day: date) -> str:
        """The value with its unit, as it reads in a sentence: "6 hours", "the next school day"."""
        value = self.value_on(day)
        if self.unit in COUNTED:
            return f"{value:g} {self.unit}"
        return length_words(value, self.unit)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Every number, by its key."""

    by_key: Mapping[str, Number]

    def __getitem__(self, key: str) -> Number:
        return self.by_key[key]

    def __contains__(self, key: object) -> bool:
        return key in self.by_key

    def __iter__(self) -> Iterator[Number]:
        return iter(self.by_key.values())


def read_numbers(text: str, where: str) -> dict[str, Number]:
    """The numbers of one file; ``NumbersError`` names every fault and the number it is in."""
    faults: list[str] = []
    found: dict[str, Number] = {}
    for key, table in _tables(text, where).items():
        try:
            found[key] = _number(key, table)
        except (KeyError, TypeError, ValueError) as error:
            missing = f"has no {error}" if isinstance(error, KeyError) else str(error)
            faults.append(f"{where}: [{key}] {missing}.")
    if faults:
        raise NumbersError("\n".join(faults))
    return found


def _number(key: str, table: Mapping[str, Any]) -> Number:
    values = tuple(
        sorted((date.fromisoformat(since), value) for since, value in table["values"].items())
    )
    if not values:
        raise ValueError("has no value")
    unit = table["unit"]
    for _, value in values:
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise ValueError(f"has a value that is no number: {value!r}")
        if unit not in COUNTED:
            check_length(value, unit)
    if not str(table["source"]).strip():
        raise ValueError("has an empty source")
    return Number(
        key=key,
        title=table["title"],
        unit=unit,
        weight=Weight(table["weight"]),
        source=table["source"],
        values=values,
        loosens=table.get("loosens", "more"),
        verified=table.get("verified", True),
    )


def overlay(national: Mapping[str, Number], text: str, where: str, force: str) -> dict[str, Number]:
    """A force's numbers laid over the national ones; a statutory one may not be loosened.

    A force gives a new value, its source and the date from which it holds; whatever else it
    leaves out stays as it is, and so does what held before that date. What it compared with the
    source stands in one table, a line each: ``[confirmed]``, ``key = { by = "…", on = … }``.
    """
    faults: list[str] = []
    laid = dict(national)
    tables = _tables(text, where)
    confirmed = tables.pop(CONFIRMED, {})
    for key, table in tables.items():
        if key not in national:
            faults.append(f"{where}: [{key}] is not a number that any rule uses.")
            continue
        if not isinstance(table, Mapping):
            faults.append(f"{where}: [{key}] must be a table.")
            continue
        old = national[key]
        try:
            new = _laid_over(old, _number(key, {**_table(old), **table, "loosens": old.loosens}))
        except (KeyError, TypeError, ValueError) as error:
            faults.append(f"{where}: [{key}] {error}.")
            continue
        if old.weight is Weight.STATUTE and (loosened := _loosened(old, new)):
            faults.append(
                f"{where}: [{key}] is statute ({old.source}) and may not be loosened to {loosened}."
            )
        weight = old.weight if old.weight is Weight.STATUTE else Weight.LOCAL
        laid[key] = replace(new, weight=weight, force=force)
    for key, said in confirmed.items():
        try:
            laid[key] = replace(laid[key], verified=True, confirmed=_confirmed(said))
        except (KeyError, TypeError, ValueError):
            faults.append(
                f"{where}: [{CONFIRMED}] {key} must be a number that a rule uses, with who "
                'compared it with its source and when: { by = "a name", on = 2026-03-02 }.'
            )
    if faults:
        raise NumbersError("\n".join(faults))
    return laid


def _tables(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise NumbersError(f"{where} is not TOML: {error}.") from None


def _confirmed(said: Mapping[str, Any]) -> str:
    """Who confirmed a number and when, in words."""
    by, on = said["by"], said["on"]
    if set(said) != {"by", "on"} or not isinstance(by, str) or type(on) is not date:
        raise ValueError("says something else")
    if not by.strip():
        raise ValueError("names nobody")
    return f"{by.strip()} on {on:%-d %B %Y}"


def _laid_over(old: Number, new: Number) -> Number:
    """The new values from the first of their dates on, and the old ones before it."""
    first = new.values[0][0]
    before = tuple((since, value) for since, value in old.values if since < first)
    return replace(new, values=(*before, *new.values))


def _loosened(old: Number, new: Number) -> str | None:
    """The unit or the first value that is looser than the old on the day it counts, if any."""
    if new.unit != old.unit:
        return new.unit
    for day in sorted({since for since, _ in (*old.values, *new.values)}):
        was, now = old.value_on(day), new.value_on(day)
        if now > was if old.loosens == "more" else now < was:
            return f"{now:g}"
    return None


def _table(number: Number) -> dict[str, Any]:
    return {
        "title": number.title,
        "unit": number.unit,
        "weight": number.weight,
        "source": number.source,
        "values": {since.isoformat(): value for since, value in number.values},
        "verified": number.verified,
    }


def together(files: Iterable[Mapping[str, Number]]) -> Numbers:
    """The numbers of every area as one; a key may be used once."""
    found: dict[str, Number] = {}
    for numbers in files:
        if twice := found.keys() & numbers.keys():
            raise NumbersError(f"The number {min(twice)} stands in two areas.")
        found |= numbers
    return Numbers(found)


def elapsed_only(number: Number) -> bool:
    """Whether the number is a length that can be counted back from a moment."""
    return number.unit not in COUNTED and split_unit(number.unit)[0] in (
        "minutes",
        "hours",
        "days",
    )
