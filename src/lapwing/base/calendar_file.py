"""Reads a calendar from data files: the one that ships with Lapwing, and a force's laid over it."""

import tomllib
from collections.abc import Mapping
from datetime import date, time, timedelta
from functools import cache
from importlib.resources import files
from typing import TypeVar

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_days import Nation
from lapwing.base.calendar_rota import WEEKDAYS, Meeting, Night, Tour
from lapwing.base.calendar_school import Break, Schools, Term

Table = Mapping[str, object]
T = TypeVar("T")


class CalendarFileError(ValueError):
    """A calendar file breaks the form; the message says where and what to write."""


@cache
def default_calendar(nation: Nation = Nation.ENGLAND) -> Calendar:
    """The calendar that ships with Lapwing, whose every number is local."""
    return calendar_over(f'nation = "{nation}"')


def calendar_over(*force_files: str) -> Calendar:
    """The default calendar with the texts of a force's files laid over it, the last on top.

    A file gives any of the keys of ``calendar.toml`` and ``school_terms.toml``, and
    ``[[school.X.term]]`` for a school that keeps its own. What it gives replaces that key whole.
    """
    ours = (
        files("lapwing.base").joinpath(name).read_text("utf-8")
        for name in ("calendar.toml", "school_terms.toml")
    )
    laid: dict[str, object] = {}
    for text in (*ours, *force_files):
        try:
            laid |= tomllib.loads(text)
        except tomllib.TOMLDecodeError as problem:
            raise CalendarFileError(f"A calendar file is not TOML: {problem}.") from None
    return _calendar(laid)


def _calendar(table: Table) -> Calendar:
    """The calendar that the keys describe."""
    unknown = set(table) - _KEYS
    if unknown:
        raise CalendarFileError(
            f"{', '.join(sorted(unknown))} is not a key of a calendar file; "
            f"use {', '.join(sorted(_KEYS))}."
        )
    try:
        return Calendar(
            nation=Nation(_one(table, "nation", str)),
            closed_days=frozenset(_list(table, "closed_days", date)),
            opens=_one(table, "opens", time),
            closes=_one(table, "closes", time),
            schools=_schools(table),
            meetings=tuple(map(_meeting, _list(table, "meeting", dict))),
            tours=tuple(map(_tour, _list(table, "tour", dict))),
            longest_tour=timedelta(hours=_one(table, "longest_tour_hours", int)),
            night=_night(_one(table, "night", dict)),
        )
    except CalendarFileError:
        raise
    except ValueError as problem:
        raise CalendarFileError(f"A calendar file is wrong: {problem}") from None


_KEYS = frozenset(
    (
        *("nation", "closed_days", "opens", "closes", "longest_tour_hours", "night"),
        *("school_hours", "meeting", "tour", "term", "school", "weight", "source"),
    )
)


def _one(table: Table, key: str, kind: type[T]) -> T:
    """The value of a key, of the kind it must be."""
    value = table.get(key)
    if type(value) is not kind:
        raise CalendarFileError(f"{key!r} must be a {kind.__name__}, not {value!r}.")
    return value


def _list(table: Table, key: str, kind: type[T]) -> list[T]:
    """The values of a key that holds a list, each of the kind it must be."""
    return [_one({key: value}, key, kind) for value in _one(table, key, list)]


def _schools(table: Table) -> Schools:
    """The terms of the area and of the schools that keep their own."""
    hours = _one(table, "school_hours", dict)
    own = _one({"school": table.get("school", {})}, "school", dict)
    return Schools(
        terms=_terms(table),
        own_terms=tuple((key, _terms(_one(own, key, dict))) for key in sorted(own)),
        opens=_one(hours, "opens", time),
        closes=_one(hours, "closes", time),
    )


def _terms(table: Table) -> tuple[Term, ...]:
    return tuple(map(_term, _list(table, "term", dict)))


def _term(table: Table) -> Term:
    breaks = _list({"breaks": table.get("breaks", [])}, "breaks", dict)
    return Term(
        first=_one(table, "first", date),
        last=_one(table, "last", date),
        breaks=tuple(
            Break(first=_one(b, "first", date), last=_one(b, "last", date)) for b in breaks
        ),
    )


def _meeting(table: Table) -> Meeting:
    for day in _list(table, "weekdays", str):
        if day not in WEEKDAYS:
            raise CalendarFileError(f"{day!r} is not a day of the week such as {WEEKDAYS[0]!r}.")
    only = {"working_days_only": table.get("working_days_only", False)}
    return Meeting(
        name=_one(table, "name", str),
        at=_one(table, "at", time),
        weekdays=tuple(WEEKDAYS.index(day) for day in _list(table, "weekdays", str)),
        cut_off=_one(table, "cut_off", int),
        working_days_only=_one(only, "working_days_only", bool),
    )


def _tour(table: Table) -> Tour:
    return Tour(
        name=_one(table, "name", str),
        begins=_one(table, "begins", time),
        ends=_one(table, "ends", time),
    )


def _night(table: Table) -> Night:
    return Night(begins=_one(table, "begins", time), ends=_one(table, "ends", time))
