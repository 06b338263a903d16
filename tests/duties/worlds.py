"""Small worlds for properties: a handful of kinds, numbers of minutes, random rules and journals.

A world is made from a seed that Hypothesis draws. Drawing each choice would let it shrink a world,
but takes a hundred times as long, and worlds this small can be read as they are.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from hypothesis import strategies as st

from lapwing.base.calendar import Calendar
from lapwing.duties.engine import Rules
from lapwing.duties.history import Parameters
from lapwing.duties.language import (
    OWNER,
    After,
    By,
    ByAnother,
    Confidence,
    Counted,
    Depends,
    Due,
    Duty,
    Every,
    Flagged,
    Gate,
    Has,
    Is,
    Lacks,
    Length,
    NotWithin,
    On,
    Once,
    Quiet,
    Repeated,
    Retrigger,
    Runs,
    Seen,
    Signal,
    Stands,
    State,
    Tell,
    Within,
)
from lapwing.duties.numbers import Number, Numbers, Weight
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.record.roles import DUTY_INSPECTOR, SERGEANT

START = datetime(2026, 3, 2, 23, 52, tzinfo=UTC)
MIDNIGHT = 8  # the minute at which some numbers change
MINUTES = {"n1": (1, 1), "n2": (2, 4), "n3": (3, 3), "n5": (5, 3), "n8": (8, 8)}
KINDS = ("ask", "do", "end", "grade", "break")
LAST = 16  # the last minute at which anything happens
UNTIL = 22


def minute(number: int) -> datetime:
    """The instant so many minutes after the world began."""
    return START + timedelta(minutes=number)


def number_of(instant: datetime) -> int:
    """The minute of an instant."""
    return (instant - START) // timedelta(minutes=1)


def minutes_of(key: str, at: int) -> int:
    """The value of a number at a minute."""
    before, after = MINUTES[key]
    return before if at < MIDNIGHT else after


def _number(key: str, values: tuple[int, int], unit: str) -> Number:
    return Number(
        key=key,
        title=key,
        unit=unit,
        weight=Weight.LOCAL,
        source="made up",
        values=((date(2020, 1, 1), values[0]), (date(2026, 3, 3), values[1])),
        loosens="more",
        verified=True,
    )


PARAMETERS = Parameters(
    numbers=Numbers(
        {key: _number(key, values, "minutes") for key, values in MINUTES.items()}
        | {"twice": _number("twice", (2, 2), "times")}
    ),
    calendar=Calendar(),
)


@dataclass(frozen=True, kw_only=True)
class World:
    """One rulebook and everything that was recorded."""

    rules: Rules
    entries: tuple[Entry, ...]


# --- Entries ------------------------------------------------------------------------------------


def _journal(chance: Random, *, late: bool, gated: bool) -> tuple[Entry, ...]:
    """Entries at whole minutes, ties everywhere; each says something different from its twins."""
    exceptions = ("do", "exception-allowed", "exception-allowed") if gated else ()
    kinds = (*KINDS, "ask", "do", "duty-waived", *exceptions)
    entries: list[Entry] = []
    for place in range(chance.randint(0, 11)):
        at = chance.randint(0, LAST)
        behind = chance.choice((0, 0, 0, 1, 2, 5)) if late else 0
        kind = chance.choice(kinds)
        answers: dict[str, Answer] = {"twin": str(place), "grade": chance.choice("xy")}
        if kind == "duty-waived":
            answers["duty"] = "duty"
        if kind == "exception-allowed":
            answers["gate"] = "gate"
        if chance.random() < 0.5:
            answers["when"] = minute(at + chance.randint(0, 6)).isoformat()
        entries.append(
            Entry(
                id=f"e{place}",
                kind=kind,
                case="c1",
                about="boy",
                at=minute(at),
                recorded=minute(at + behind),
                by=Author(
                    user=chance.choice(("officer", "other")),
                    role=chance.choice(("sergeant", "duty-inspector")),
                ),
                answers=answers,
                regarding=chance.choice([None, *(one.id for one in entries)]),
            )
        )
    while late and entries and chance.random() < 0.5:
        wrong = chance.choice(entries)
        entries.append(_correction(chance, wrong, f"c{len(entries)}"))
    return tuple(entries)


def _correction(chance: Random, wrong: Entry, name: str) -> Entry:
    recorded = wrong.recorded + timedelta(minutes=chance.randint(0, 5))
    withdrawn = chance.random() < 0.5
    return replace(
        wrong,
        id=name,
        kind="entry-withdrawn" if withdrawn else wrong.kind,
        at=recorded if withdrawn else minute(chance.randint(0, number_of(wrong.recorded))),
        recorded=recorded,
        answers=dict(wrong.answers) | {"grade": chance.choice("xy"), "twin": name},
        corrects=wrong.id,
        regarding=None,
    )


# --- Rules --------------------------------------------------------------------------------------


def _on(chance: Random, *kinds: str) -> On:
    return On(kinds, chance.choice((None, None, Is("grade", ("x",)), Is("grade", ("y",)))))


def _number_key(chance: Random) -> str:
    return chance.choice(tuple(MINUTES))


def _state(chance: Random) -> State:
    """A state about the grade, and about what was done since it was given."""
    since = chance.choice((None, _on(chance, "grade")))
    return chance.choice(
        (
            Stands(_on(chance, "grade")),
            Stands(_on(chance, "grade"), ("break",)),
            Has(_on(chance, "break"), since),
            Lacks(_on(chance, "break"), since),
            Within(_on(chance, "grade"), _number_key(chance)),
            NotWithin(_on(chance, "grade"), _number_key(chance)),
            Counted(_on(chance, "grade", "break"), "twice", _number_key(chance)),
        )
    )


def _length(chance: Random) -> Length:
    """A number, or which of two or three."""
    if chance.random() < 0.5:
        return _number_key(chance)
    cases = tuple((_state(chance), _number_key(chance)) for _ in range(chance.randint(1, 2)))
    return Depends(cases, _number_key(chance))


def _runs(chance: Random) -> Runs:
    """Time that stands still now and then."""
    return Runs(
        since=On(("ask",)),
        question=chance.choice(("", "when")),
        stops=_on(chance, "end"),
        starts=_on(chance, "grade"),
    )


def _due(chance: Random) -> Due:
    """Every sort of deadline."""
    catch_up = chance.choice((None, "n1", "n2"))
    match chance.randrange(6):
        case 4:
            return Once(within=_number_key(chance), runs=_runs(chance))
        case 5:
            grid = _number_key(chance)
            return Every(
                grid, counted_from="last due", first=_number_key(chance), runs=_runs(chance)
            )
        case 0:
            return Once(within=_length(chance), catch_up=catch_up)
        case 1:
            side = chance.choice((None, "before", "after"))
            numbers = {side: _number_key(chance)} if side else {}
            return By("when", chance.choice((None, _length(chance))), **numbers)
        case 2:
            first = chance.choice((None, _length(chance)))
            return Every(_length(chance), counted_from="last done", first=first, catch_up=catch_up)
        case _:
            first = chance.choice((None, _length(chance)))
            return Every(_length(chance), counted_from="last due", first=first, catch_up=catch_up)


def _duty(chance: Random) -> Duty:
    """A duty of any shape over the small kinds."""
    given: tuple[State, ...] = (_state(chance),) if chance.random() < 0.3 else ()
    if chance.random() < 0.2:
        given = (*given, ByAnother(_on(chance, "grade", "break")))
    begin = replace(_on(chance, "ask"), given=given)
    begins: tuple[On | Flagged, ...] = chance.choice(
        ((begin,), (begin,), (begin, On(("grade",))), (Flagged("signal"),))
    )
    ends: list[On | After] = [_on(chance, "end")] if chance.random() < 0.7 else []
    if chance.random() < 0.5:
        ends.append(After(_number_key(chance)))
    return Duty(
        key="duty",
        title="Do it",
        owner=SERGEANT,
        begins=begins,
        due=_due(chance),
        done_by=(_on(chance, "do"),),
        ends=tuple(ends),
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(DUTY_INSPECTOR, before="2m"),
            Tell(OWNER, after="0m"),
            Tell(DUTY_INSPECTOR, after="2m"),
        ),
        each=chance.random() < 0.5,
        retrigger=chance.choice(_RETRIGGERS),
        why="",
        source="made up",
        confidence=Confidence.LOCAL,
    )


_RETRIGGERS: tuple[Retrigger, ...] = ("new", "keep", "restart")


def _signal(chance: Random) -> Signal:
    """A signal of any shape over the small kinds."""
    ends = (_on(chance, "end"),)
    pattern = chance.choice(
        (
            Seen(_on(chance, "break")),
            Repeated(
                _on(chance, "ask", "break"),
                times="twice",
                within=_number_key(chance),
                since=chance.choice((None, *ends)),
            ),
            Quiet(
                begins=(_on(chance, "ask"),),
                broken_by=(_on(chance, "break", "do"),),
                length=_length(chance),
                ends=chance.choice(((), ends)),
                catch_up=chance.choice((None, "n1")),
            ),
        )
    )
    return Signal(
        key="signal",
        title="Something is seen",
        when=pattern,
        tells=(DUTY_INSPECTOR,),
        why="",
        source="made up",
        confidence=Confidence.LOCAL,
    )


def _gate(chance: Random) -> Gate:
    """A gate on doing or ending."""
    return Gate(
        key="gate",
        title="Not yet",
        stops=_on(chance, "do", "end"),
        unless=(_state(chance),),
        says="Grade first.",
        lets=DUTY_INSPECTOR,
        why="",
        source="made up",
        confidence=Confidence.LOCAL,
    )


def world(seed: int, *, late: bool = False, gated: bool = False) -> World:
    """The rulebook (one duty, one signal, perhaps a gate) and the journal of a seed."""
    chance = Random(seed)
    rules = Rules(
        duties=(_duty(chance),),
        gates=(_gate(chance),) if gated else (),
        signals=(_signal(chance),),
    )
    return World(rules=rules, entries=_journal(chance, late=late, gated=gated))


def worlds(*, late: bool = False, gated: bool = False) -> st.SearchStrategy[World]:
    """Any world."""
    return st.integers(0, 2**40).map(lambda seed: world(seed, late=late, gated=gated))
