"""A small world for tests of the engine: a few kinds, numbers, rules, and entries by the minute."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import Derived, Rules, derive
from lapwing.duties.history import Parameters
from lapwing.duties.language import (
    Confidence,
    Duty,
    Every,
    Gate,
    On,
    Once,
    Pattern,
    Rule,
    Rulebook,
    Seen,
    Signal,
)
from lapwing.duties.numbers import Numbers, read_numbers
from lapwing.duties.obligation import state
from lapwing.journal.common import KINDS as COMMON
from lapwing.journal.entry import Author, Entry
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Choice,
    Choices,
    Moment,
    Number,
    Option,
    ShownWhen,
    Text,
    YesNo,
)
from lapwing.record.roles import SERGEANT, Role

START = datetime(2026, 3, 2, 10, tzinfo=UTC)  # a Monday, in winter time

GRADE = Choice("grade", "What grade?", options=(Option("high", "High"), Option("low", "Low")))
KINDS = {
    kind.key: kind
    for kind in (
        *COMMON,
        Kind(
            key="begin",
            happened="Begun",
            does="Begin",
            carries=True,
            questions=(
                GRADE,
                Moment("by", "By when?", required=False),
                Number("age", "How old?", required=False),
                YesNo("care", "In care?", required=False),
                Choices("signs", "Signs?", options=(Option("a", "A"), Option("b", "B"))),
                Text("why", "Why?", shown_when=ShownWhen("grade", ("high",))),
            ),
        ),
        Kind(key="do", happened="Done", does="Do", regards=("begin",), questions=(GRADE,)),
        Kind(key="stop", happened="Stopped", does="Stop", regards=("begin",)),
        Kind(key="grade", happened="Graded", does="Grade", questions=(GRADE,)),
        Kind(key="link", happened="Linked", does="Link", links_case=True),
        Kind(key="unlink", happened="Unlinked", does="Unlink", unlinks_case=True),
    )
}
_NUMBER = """
[{key}]
title = "{key}"
unit = "{unit}"
weight = "local"
source = "A test"
values = {{ {values} }}
"""


def number(key: str, values: str, unit: str = "minutes") -> str:
    """The text of one number; ``values`` is an amount, or a table of them by date."""
    table = values if "=" in values else f"2020-01-01 = {values}"
    return _NUMBER.format(key=key, unit=unit, values=table)


TEXT = (
    number("hour", "60")
    + number("half", "30")
    + number("ten", "10")
    + number("two", "2", "times")
    + number("changing", "2020-01-01 = 60, 2026-03-03 = 30")
    + number("teen", "13", "years")
    + number("score", "14", "points")
    + number("day", "1", "days")
    + number("month", "1", "months")
    + number("two-months", "2", "months")
)
NUMBERS = read_numbers(TEXT, "test.toml")
PARAMETERS = Parameters(numbers=Numbers(NUMBERS), calendar=default_calendar())

BEGIN, DO, STOP, GRADED = (On((key,)) for key in ("begin", "do", "stop", "grade"))


def duty(**changes: Any) -> Duty:
    """A duty within the hour of "begin", done by "do" and ended by "stop"."""
    return replace(
        Duty(
            key="duty",
            title="Do it",
            owner=SERGEANT,
            begins=(BEGIN,),
            due=Once(within="hour"),
            done_by=(DO,),
            ends=(STOP,),
            why="Because.",
            source="A test",
            confidence=Confidence.LOCAL,
        ),
        **changes,
    )


def gate(**changes: Any) -> Gate:
    """A gate that stops "do"."""
    return replace(
        Gate(
            key="gate",
            title="Not yet",
            stops=DO,
            says="Not yet.",
            why="Because.",
            source="A test",
            confidence=Confidence.LOCAL,
        ),
        **changes,
    )


def signal(when: Pattern = Seen(DO), **changes: Any) -> Signal:  # noqa: B008
    """A signal that tells a sergeant."""
    return replace(
        Signal(
            key="signal",
            title="Seen",
            when=when,
            tells=(SERGEANT,),
            why="Because.",
            source="A test",
            confidence=Confidence.LOCAL,
        ),
        **changes,
    )


def every(length: Any = "hour", counted_from: Any = "last done", **more: Any) -> Every:
    """A due that comes again and again."""
    return Every(length, counted_from=counted_from, **more)


def book(*rules: Rule, **more: Any) -> Rulebook:
    """A rulebook of these rules."""
    return Rulebook(
        area="test",
        title="Test",
        duties=tuple(rule for rule in rules if isinstance(rule, Duty)),
        gates=tuple(rule for rule in rules if isinstance(rule, Gate)),
        signals=tuple(rule for rule in rules if isinstance(rule, Signal)),
        **more,
    )


def rules(*given: Rule) -> Rules:
    """These rules, ready to be followed."""
    made = book(*given)
    return Rules(duties=made.duties, gates=made.gates, signals=made.signals)


def at(minute: float) -> datetime:
    """So many minutes after the start."""
    return START + timedelta(minutes=minute)


def entry(kind: str, minute: float, id: str = "", **more: Any) -> Entry:  # noqa: A002
    """An entry of a kind at a minute; other answers than fields are in ``answers``."""
    recorded = more.pop("recorded", minute)
    by = more.pop("by", "")
    return Entry(
        id=id or f"{kind}{minute:g}",
        kind=kind,
        case=more.pop("case", "boy"),
        about=more.pop("about", "boy"),
        at=at(minute),
        recorded=at(recorded),
        by=Author(
            user=more.pop("user", "pc"),
            role=by.key if isinstance(by, Role) else by,
            team=more.pop("team", ""),
        ),
        **more,
    )


def derived(rule: Rule, *entries: Entry, until: float = 600) -> Derived:
    """What follows from these entries under one rule."""
    return derive(rules(rule), entries, PARAMETERS, at(until))


def course(rule: Duty, *entries: Entry, until: float = 600) -> list[tuple[float, str]]:
    """Each obligation as its due minute and its state at ``until``."""
    return [
        ((one.due_at - START) / timedelta(minutes=1), state(one, at(until)).value)
        for one in derived(rule, *entries, until=until).obligations
    ]
