"""Why two descriptions may mean one person, field by field, in plain words: the sum, written out.

Each line says what was compared as it was given, what came of it, and what that adds or takes away.
The lines add up to the whole, which is what was decided by: there is no other reason.
"""

from dataclasses import dataclass

from lapwing.base.partial_date import birth_words
from lapwing.matching.compare import DIFFERENT, UNKNOWN, Field
from lapwing.matching.description import Description
from lapwing.matching.identifiers import Sort
from lapwing.matching.score import Bits, Score

_NAMES = {
    Field.GIVEN: "Given name",
    Field.FAMILY: "Family name",
    Field.BORN: "Birth",
    Field.SEX: "Sex",
    Field.HOME: "Home",
    Field.NHS: "NHS number",
    Field.PHONE: "Telephone",
    Field.VEHICLE: "Vehicle",
}
_FOUND = {
    (Field.GIVEN, "same"): "the same name",
    (Field.GIVEN, "swapped"): "given and family name stand in the other order",
    (Field.GIVEN, "form"): "forms of one name",
    (Field.GIVEN, "shared"): "one name of several in common",
    (Field.GIVEN, "sound"): "names that sound alike",
    (Field.GIVEN, "near"): "names that one slip may have made different",
    (Field.GIVEN, "initial"): "the same initial",
    (Field.FAMILY, "same"): "the same name",
    (Field.FAMILY, "part"): "one part of the name in common",
    (Field.FAMILY, "sound"): "names that sound alike",
    (Field.FAMILY, "near"): "names that one slip may have made different",
    (Field.BORN, "same"): "the same day",
    (Field.BORN, "swapped"): "the same day with day and month in the other order",
    (Field.BORN, "slip"): "one figure is different",
    (Field.BORN, "two parts"): "two of day, month and year are the same",
    (Field.BORN, "fits"): "as far as it is known, it fits",
    (Field.BORN, "year"): "the same year, but another day",
    (Field.BORN, "few years"): "up to two years apart",
    (Field.BORN, "years"): "up to ten years apart",
    (Field.BORN, DIFFERENT): "more than ten years apart",
    (Field.HOME, "whole"): "the same house in the same street",
    (Field.HOME, "same"): "the same home, as far as is said",
    (Field.HOME, "neighbour"): "another house in the same street",
    (Field.HOME, "postcode"): "another address with the same postcode",
    (Field.HOME, "near"): "the same house number and street with another postcode",
    (Field.HOME, "street"): "most words of the address in common",
    (Field.HOME, "word"): "a word of the address in common",
    (Field.HOME, "town"): "the same part of a town",
    (Field.HOME, DIFFERENT): "another place",
    (Field.NHS, "slip"): "one figure is different",
}
_SORTS = {Field.NHS: Sort.NHS, Field.PHONE: Sort.PHONE, Field.VEHICLE: Sort.VEHICLE}
HOUSEHOLD = "Household"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line: the field, what each side says, what came of it, and the bits that it adds."""

    field: str
    one: str
    other: str
    found: str
    bits: float


def waterfall(one: Description, other: Description, found: Score) -> tuple[Line, ...]:
    """Every line; their bits add up to the score's total."""
    lines = [_line(each, one, other) for each in found.fields]
    lines.append(
        Line(
            field=HOUSEHOLD,
            one="",
            other="",
            found="taken off, because others of one household have as much in common"
            if found.household < -0.05
            else "nothing is taken off for others of one household",
            bits=found.household,
        )
    )
    return tuple(lines)


def sentence(line: Line) -> str:
    """A line as it is read out: "Birth, “2011” and “4 May 2011”: it fits (+3.8)"."""
    sides = f", “{line.one}” and “{line.other}”" if line.one and line.other else ""
    return f"{line.field}{sides}: {line.found} ({line.bits:+.1f})"


def _line(each: Bits, one: Description, other: Description) -> Line:
    said = _said(one, each.field), _said(other, each.field)
    return Line(
        field=_NAMES[each.field],
        one=said[0],
        other=said[1],
        found=_words(each, *said),
        bits=each.whole,
    )


def _words(each: Bits, one: str, other: str) -> str:
    if each.level == UNKNOWN:
        missing = "neither says" if not one and not other else "one does not say"
        return (
            f"{missing}, so nothing is added or taken"
            if not one or not other
            else ("nothing here can be compared")
        )
    words = _FOUND.get((each.field, each.level), each.level)
    if each.share is None:
        return words
    return f"{words}, which {_how_common(each.share)} has"


def _how_common(share: float) -> str:
    return f"about 1 person in {max(round(1 / share), 1):,}"


def _said(told: Description, field: Field) -> str:
    match field:
        case Field.GIVEN:
            return told.given or told.name
        case Field.FAMILY:
            return told.family or told.name
        case Field.BORN:
            return birth_words(told.birth) if told.birth else ""
        case Field.SEX:
            return "" if told.sex == "unknown" else told.sex
        case Field.HOME:
            return ", ".join(part for part in (told.address, told.postcode) if part)
        case _:
            numbers = sorted(each.value for each in told.identifiers if each.sort is _SORTS[field])
            return ", ".join(numbers)
