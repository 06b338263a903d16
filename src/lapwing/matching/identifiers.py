"""Numbers that belong to somebody, each in the one way in which it is compared."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from lapwing.base.text import fold

_NHS_LENGTH = 10
_LEAST_DIGITS, _MOST_DIGITS = 8, 15  # of a telephone number, with its country (ITU-T E.164)
_NOT_NUMBER = re.compile(r"[\s().\-\u2010-\u2015/]+")
_EXTENSION = re.compile(r"(?:ext\.?|x)\s*\d+$", re.IGNORECASE)


class Sort(StrEnum):
    """What sort of number it is."""

    NHS = "nhs"
    PHONE = "phone"
    VEHICLE = "vehicle"
    REFERENCE = "reference"


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Identifier:
    """One number, as it is compared."""

    sort: Sort
    value: str


def nhs_number(text: str) -> Identifier | None:
    """An NHS number, or nothing where it has not ten digits or its check digit is wrong.

    Weights 10 to 2, modulo 11; a check of 10 is never issued (NHS Data Dictionary, NHS NUMBER).
    """
    digits = _NOT_NUMBER.sub("", text)
    if not re.fullmatch(r"[0-9]{10}", digits) or len(set(digits)) == 1:
        return None
    total = sum(int(digit) * (_NHS_LENGTH - at) for at, digit in enumerate(digits[:-1]))
    if (11 - total % 11) % 11 != int(digits[-1]):
        return None
    return Identifier(sort=Sort.NHS, value=digits)


def phone_number(text: str) -> Identifier | None:
    """A telephone number with its country, +447700900123; without a country it is British."""
    plain = _NOT_NUMBER.sub("", _EXTENSION.sub("", text.replace("(0)", "").strip()))
    if plain.startswith("00"):
        plain = "+" + plain[2:]
    elif plain.startswith("0"):
        plain = "+44" + plain[1:]
    elif plain.startswith("44"):
        plain = "+" + plain
    elif re.fullmatch(r"7[0-9]{9}", plain):  # the nought was lost, as spreadsheets do
        plain = "+44" + plain
    plain = re.sub(r"^\+440", "+44", plain)
    if not re.fullmatch(rf"\+[1-9][0-9]{{{_LEAST_DIGITS - 1},{_MOST_DIGITS - 1}}}", plain):
        return None
    return Identifier(sort=Sort.PHONE, value=plain)


def vehicle_mark(text: str) -> Identifier | None:
    """A vehicle's registration mark without spaces; O and I stand where letters stand."""
    plain = "".join(character for character in text.upper() if character.isalnum())
    if not re.fullmatch(r"[A-Z0-9]{2,8}", plain):
        return None
    if len(plain) == 7:  # since 2001: two letters, two figures, three letters
        letters, figures, last = plain[:2], plain[2:4], plain[4:]
        as_new = _letters(letters) + _figures(figures) + _letters(last)
        if re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z]{3}", as_new):
            plain = as_new
    return Identifier(sort=Sort.VEHICLE, value=plain)


def reference(text: str) -> Identifier | None:
    """Another system's reference, without the capitals, spaces and dashes that people vary."""
    plain = re.sub(r"[^a-z0-9]", "", fold(text))
    return Identifier(sort=Sort.REFERENCE, value=plain) if len(plain) > 3 else None


def identifier(sort: Sort, text: str) -> Identifier | None:
    """A number of a sort that is known, as it is compared; nothing where it is none."""
    return _READERS[sort](text)


def _letters(text: str) -> str:
    return text.replace("0", "O").replace("1", "I")


def _figures(text: str) -> str:
    return text.replace("O", "0").replace("I", "1")


_READERS: Mapping[Sort, Callable[[str], Identifier | None]] = MappingProxyType(
    {
        Sort.NHS: nhs_number,
        Sort.PHONE: phone_number,
        Sort.VEHICLE: vehicle_mark,
        Sort.REFERENCE: reference,
    }
)
