"""Why something stands on a worklist, in words: what began it, and the length it goes by."""

from collections.abc import Mapping
from datetime import datetime

from lapwing.base.clock import london_date
from lapwing.base.clock_words import moment_words
from lapwing.duties.in_force import InForce
from lapwing.duties.numbers import TIMES
from lapwing.journal.kind import Kind


def why_here(
    by: InForce, kinds: Mapping[str, Kind], begun_kind: str, begun_at: datetime, number: str | None
) -> str:
    """What began it and when, and how long is given for it."""
    began = _what(by, kinds, begun_kind)
    words = f"{began}, {moment_words(begun_at)}."
    if number is None or number not in by.parameters.numbers:
        return words
    found = by.parameters.numbers[number]
    if found.unit == TIMES:
        return words
    return f"{words} To be done within {found.words_on(london_date(begun_at))}."


def _what(by: InForce, kinds: Mapping[str, Kind], begun: str) -> str:
    if begun in kinds:
        return kinds[begun].happened
    signal = by.signals.get(begun)
    return signal.title if signal else "An earlier entry"
