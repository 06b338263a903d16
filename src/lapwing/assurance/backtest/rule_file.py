"""Reads rules from TOML, word by word as the rule language has them, so that one may be tried.

A table is a word of the language with its parts: ``On = { kinds = ["missing-reported"] }``. Where
a part can be one word only, its name may be left out. It is data and runs nothing, so that it may
come from a page.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from lapwing.duties import language
from lapwing.duties.language import Duty, Signal
from lapwing.record.roles import ROLES, Role

RULES: Mapping[str, type[Duty] | type[Signal]] = {"duty": Duty, "signal": Signal}


class RuleRefused(ValueError):
    """A rule that cannot be read; the message says where, and what may stand there."""


def read_rules(text: str, where: str) -> tuple[Duty | Signal, ...]:
    """The duties and signals of a file, in their order."""
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleRefused(f"{where} is not TOML: {error}.") from None
    found: list[Duty | Signal] = []
    for name, tables in told.items():
        if name not in RULES:
            allowed = " or ".join(f"[[{one}]]" for one in RULES)
            raise RuleRefused(f"{where}: {name} is no rule to try; write {allowed}.")
        if not isinstance(tables, list):
            raise RuleRefused(f"{where}: write [[{name}]], with two brackets.")
        for number, table in enumerate(tables, start=1):
            rule = _made(RULES[name], table, f"{where}: {name} {number}")
            assert isinstance(rule, Duty | Signal)
            found.append(rule)
    if not found:
        raise RuleRefused(f"{where}: there is no rule in it.")
    return tuple(found)


def _made(word: Any, told: object, where: str) -> object:
    """A word of the language with its parts."""
    if not isinstance(told, Mapping):
        raise RuleRefused(f"{where}: write {word.__name__} with its parts, in braces.")
    if set(told) == {word.__name__}:
        return _made(word, told[word.__name__], where)
    hints = _hints(word)
    parts = {part.name: part for part in fields(word)}
    if unknown := set(told) - set(parts):
        raise RuleRefused(
            f"{where}: {word.__name__} has no {min(unknown)!r}; it has {', '.join(parts)}."
        )
    for name, part in parts.items():
        if name not in told and part.default is MISSING:
            raise RuleRefused(f"{where}: {word.__name__} needs {name}.")
    values = {name: _value(hints[name], each, f"{where}, {name}") for name, each in told.items()}
    return word(**values)


def _value(hint: Any, told: object, where: str) -> object:
    """What was written, as the part that it stands for."""
    allowed = _each(hint)
    if isinstance(told, list):
        for one in allowed:
            if get_origin(one) is tuple:
                return _several(one, told, where)
    if isinstance(told, Mapping):
        words = [
            one
            for one in allowed
            if isinstance(one, type) and is_dataclass(one) and one is not Role
        ]
        named = [one for one in words if set(told) == {one.__name__}]
        for word in named or (words if len(words) == 1 else ()):
            return _made(word, told, where)
    for one in allowed:
        if one is Role and isinstance(told, str) and told in ROLES:
            return ROLES[told]
        if get_origin(one) is Literal and told in get_args(one):
            return told
        if isinstance(one, type) and issubclass(one, Enum) and told in [each.value for each in one]:
            return one(told)
        if one in (str, bool) and type(told) is one:
            return told
    raise RuleRefused(f"{where}: {told!r} cannot stand here; {_may_stand(allowed)}.")


def _several(hint: Any, told: list[object], where: str) -> tuple[object, ...]:
    inside = get_args(hint)
    if len(inside) == 2 and inside[1] is Ellipsis:
        return tuple(
            _value(inside[0], one, f"{where} {place}") for place, one in enumerate(told, start=1)
        )
    if len(told) != len(inside):
        raise RuleRefused(f"{where}: write {len(inside)} things in brackets.")
    return tuple(_value(one, each, where) for one, each in zip(inside, told, strict=True))


def _each(hint: Any) -> tuple[Any, ...]:
    """What a part may be, one by one."""
    if get_origin(hint) in (Union, UnionType):
        return tuple(each for one in get_args(hint) for each in _each(one))
    return (hint,)


def _may_stand(allowed: tuple[Any, ...]) -> str:
    words: list[str] = []
    for one in allowed:
        if one is Role:
            words.append("a role such as sergeant")
        elif get_origin(one) is Literal:
            words += [repr(each) for each in get_args(one)]
        elif isinstance(one, type) and issubclass(one, Enum):
            words += [repr(each.value) for each in one]
        elif get_origin(one) is tuple:
            words.append("several in brackets")
        elif one is str:
            words.append("text")
        elif one is not type(None):
            words.append(one.__name__)
    return f"it may be {', '.join(dict.fromkeys(words))}"


@cache
def _hints(word: Any) -> Mapping[str, Any]:
    return get_type_hints(word, vars(language))
