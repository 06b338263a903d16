"""The parts of a rule: everything it is written with, and which numbers each part names."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from lapwing.duties.language import (
    After,
    Below,
    By,
    Depends,
    Every,
    Length,
    Once,
    Quiet,
    Repeated,
    Rule,
    Within,
)
from lapwing.record.roles import Role


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


def named(part: object) -> list[tuple[str, str]]:
    """The numbers that one part names itself, each with what it is used as."""
    match part:
        case Once(within=within, catch_up=catch_up):
            return [*_lengths(within), *_lengths(catch_up)]
        case Every(length=length, first=first, catch_up=catch_up):
            return [*_lengths(length), *_lengths(first), *_lengths(catch_up)]
        case Quiet(length=length, catch_up=catch_up):
            return [*_lengths(length), *_lengths(catch_up)]
        case By(otherwise=otherwise):
            return _lengths(otherwise)
        case Depends(cases=cases, otherwise=last):
            return [*((key, "length") for _, key in cases), (last, "length")]
        case After(number=number):
            return [(number, "length")]
        case Within(number=number):
            return [(number, "length")]
        case Repeated(times=times, within=window):
            return [(times, "times"), (window, "window")]
        case Below(number=number):
            return [(number, "amount")]
        case _:
            return []


def _lengths(length: Length | None) -> list[tuple[str, str]]:
    return [(length, "length")] if isinstance(length, str) else []
