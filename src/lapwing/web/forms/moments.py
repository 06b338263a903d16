"""Reads a date and time typed in parts, and asks which was meant where it happened twice."""

from dataclasses import dataclass
from datetime import datetime

from lapwing.base.clock_told import Ambiguous, Which, read_date, read_moment, read_time
from lapwing.base.clock_words import moment_words
from lapwing.base.refusals import Refusal
from lapwing.web.forms.typed import Typed

PARTS = ("day", "month", "year", "time")
_FIRST_YEAR = 1900


@dataclass(frozen=True, kw_only=True, slots=True)
class TypedMoment:
    """The instant, or what is wrong and in which part; and the two that it might be, if two."""

    instant: datetime | None = None
    says: str = ""
    part: str = "day"
    twice: Ambiguous | None = None


def moment_typed(name: str, typed: Typed) -> bool:
    """Whether any part of this date and time was typed."""
    return any(typed.one(f"{name}-{part}").strip() for part in PARTS)


def read_typed_moment(name: str, typed: Typed, now: datetime, *, future: bool) -> TypedMoment:
    """The moment that was typed; one that lies ahead is wrong unless ``future`` allows it."""
    day, month, year, clock = (typed.one(f"{name}-{part}") for part in PARTS)
    on = read_date(day, month, year)
    if isinstance(on, Refusal):
        return TypedMoment(says=str(on), part="day")
    if on.year < _FIRST_YEAR:
        return TypedMoment(says="This is very long ago. Check the year.", part="year")
    if not clock.strip():
        return TypedMoment(says="Give the time too, like 1:30am or 21:00.", part="time")
    at = read_time(clock)
    if isinstance(at, Refusal):
        return TypedMoment(says=str(at), part="time")
    twice = read_moment(on, at)
    ambiguous = twice if isinstance(twice, Ambiguous) else None
    moment = read_moment(on, at, which=_which(typed.one(f"{name}-which")))
    if isinstance(moment, Ambiguous):
        return TypedMoment(says=moment.asks, part="which", twice=moment)
    if isinstance(moment, Refusal):
        return TypedMoment(says=str(moment), part="time")
    if not future and moment > now:
        says = f"{moment_words(moment)} is in the future. Check the date and the time."
        return TypedMoment(says=says, part="day", twice=ambiguous)
    return TypedMoment(instant=moment, twice=ambiguous)


def _which(text: str) -> Which | None:
    return "first" if text == "first" else "second" if text == "second" else None
