"""The parts of a rule: everything it is written with, and which numbers each part names."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum, auto

from lapwing.duties.language import (
    After,
    AtLeast,
    Below,
    By,
    Counted,
    Depends,
    Duty,
    Every,
    Length,
    NotWithin,
    Once,
    Quiet,
    Repeated,
    Rule,
    Runs,
    Within,
)
from lapwing.duties.numbers import Numbers, Weight
from lapwing.record.roles import Role


class Use(Enum):
    """What a rule uses a number as."""

    LENGTH = auto()  # how long something may take
    WINDOW = auto()  # how far back is looked from a moment
    LEAD = auto()  # how long before a moment that lies ahead
    TIMES = auto()  # how often something happened
    AMOUNT = auto()  # what an answer is compared with


def parts(value: object) -> Iterator[object]:
    """A rule (or a part of one) and all that it is written with, outermost first."""
    if isinstance(value, tuple):
        for each in value:
            yield from parts(each)
    elif is_dataclass(value):
        yield value
        if not isinstance(value, Role):
            for name in fields(value):
                yield from parts(getattr(value, name.name))


def numbers_of(rule: Rule) -> tuple[str, ...]:
    """The keys of the numbers that a rule names, each once, in the order in which it names them."""
    return tuple(dict.fromkeys(key for part in parts(rule) for key, _ in named(part)))


def set_by_law(duty: Duty, numbers: Numbers) -> bool:
    """Whether a number that is statute says when it is due; what the law sets, nobody waives."""
    keys = (key for part in parts(duty.due) for key, _ in named(part))
    return any(numbers[key].weight is Weight.STATUTE for key in keys)


def named(part: object) -> list[tuple[str, Use]]:
    """The numbers that one part names itself, each with what it is used as."""
    match part:
        case Once(within=str(within), runs=Runs()):
            return [(within, Use.WINDOW)]
        case Once(within=within, catch_up=catch_up):
            return [*_lengths(within), *_lengths(catch_up)]
        case Every(length=str(length), first=str(first), runs=Runs()):
            return [(length, Use.WINDOW), (first, Use.WINDOW)]
        case Every(length=length, first=first, catch_up=catch_up):
            return [*_lengths(length), *_lengths(first), *_lengths(catch_up)]
        case Quiet(length=length, catch_up=catch_up):
            return [*_lengths(length), *_lengths(catch_up)]
        case By(otherwise=otherwise, before=before, after=after):
            counted_back = [] if before is None else [(before, Use.LEAD)]
            return [*_lengths(otherwise), *counted_back, *_lengths(after)]
        case Depends(cases=cases, otherwise=last):
            return [*((key, Use.LENGTH) for _, key in cases), (last, Use.LENGTH)]
        case After(number=number):
            return [(number, Use.LENGTH)]
        case Within(number=number) | NotWithin(number=number):
            return [(number, Use.LENGTH)]
        case Repeated(times=times, within=window) | Counted(times=times, within=window):
            return [(times, Use.TIMES), (window, Use.WINDOW)]
        case Below(number=number) | AtLeast(number=number):
            return [(number, Use.AMOUNT)]
        case _:
            return []


def _lengths(length: Length | None) -> list[tuple[str, Use]]:
    return [(length, Use.LENGTH)] if isinstance(length, str) else []
