"""Canonical JSON: the one sequence of bytes for a value, so that its hash can be proved anywhere.

Keys are sorted by code point, there is no white space, text is UTF-8 exactly as given (never
normalised), and only what reads back the same everywhere is let in: no fractions, which languages
print differently, no dates, which must already be text, and no whole number beyond 2^53.
"""

import json
from collections.abc import Mapping

LARGEST = 2**53 - 1


class NotCanonicalError(TypeError):
    """A value cannot be written canonically; the message says where in it and why."""


def canonical_json(value: object) -> bytes:
    """The canonical bytes of mappings, lists, text, whole numbers, true, false and none."""
    plain = _plain(value, "$")
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _plain(value: object, place: str) -> object:
    """The value in JSON's own types; raises if any part of it is not canonical."""
    match value:
        case None | bool():
            return value
        case str():
            return _text(value, place)
        case int():
            if not -LARGEST <= value <= LARGEST:
                raise NotCanonicalError(f"{place} is a whole number too large to be safe: {value}.")
            return int(value)
        case Mapping():
            return {_key(key, place): _plain(item, f"{place}.{key}") for key, item in value.items()}
        case list() | tuple():
            return [_plain(item, f"{place}[{index}]") for index, item in enumerate(value)]
        case _:
            raise NotCanonicalError(
                f"{place} is a {type(value).__name__}, which has no canonical form; "
                "write it as text or a whole number first."
            )


def _key(key: object, place: str) -> str:
    if not isinstance(key, str):
        raise NotCanonicalError(f"{place} has a key that is not text: {key!r}.")
    return _text(key, place)


def _text(text: str, place: str) -> str:
    """The text itself, as plain text even if it is the value of an enumeration."""
    plain = str.__str__(text)
    if any("\ud800" <= character <= "\udfff" for character in plain):
        raise NotCanonicalError(f"{place} holds half of a character, which has no bytes.")
    return plain
