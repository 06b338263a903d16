"""The units in which the rulebook counts time, and the words for a length of it."""

from enum import StrEnum
from functools import lru_cache


class Unit(StrEnum):
    """A unit of time; a next meeting is written with its name, such as "next meeting: missing"."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WORKING_HOURS = "working hours"
    WORKING_DAYS = "working days"
    SCHOOL_DAYS = "school days"
    MONTHS = "months"
    YEARS = "years"
    DAYS_BEGINNING_WITH = "days beginning with"
    NEXT_MEETING = "next meeting"
    END_OF_TOUR = "end of tour"


FRACTIONS = frozenset({Unit.MINUTES, Unit.HOURS, Unit.WORKING_HOURS})  # the rest count whole ones
AT_LEAST_ONE = frozenset({Unit.SCHOOL_DAYS, Unit.DAYS_BEGINNING_WITH})  # none has no meaning
# A date and a time of day, which a short month or a change of the clocks may lack.
DATED = frozenset({Unit.DAYS, Unit.MONTHS, Unit.YEARS})
# What may be counted back from a moment that lies ahead.
COUNTED_BACK = (Unit.MINUTES, Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS)
MOST = 1_000_000  # of any unit; a longer length is a slip of the keyboard
MOST_YEARS = 200  # or as many months or days


@lru_cache(256)
def split_unit(text: str) -> tuple[Unit, str]:
    """The unit and the name of the meeting, if it has one; ``ValueError`` if it is no unit."""
    word, _, meeting = text.partition(":")
    try:
        unit = Unit(word)
    except ValueError:
        raise ValueError(f"{text!r} is not a unit; use one of {', '.join(Unit)}.") from None
    if bool(meeting.strip()) != (unit is Unit.NEXT_MEETING):
        raise ValueError(
            f"{text!r} must name its meeting, such as “next meeting: missing”."
            if unit is Unit.NEXT_MEETING
            else f"{text!r} must not name a meeting; only “next meeting” does."
        )
    return unit, meeting.strip()


def check_length(amount: float, text: str) -> None:
    """``ValueError`` in plain words if so many of the unit is not a length of time."""
    unit, _ = split_unit(text)
    if unit is Unit.NEXT_MEETING:
        return
    least = 1 if unit in AT_LEAST_ONE else 0
    most = MOST
    if unit in _PER_YEAR:
        most = MOST_YEARS * _PER_YEAR[unit]
    if not least <= amount <= most:
        raise ValueError(f"{amount} {unit} must be from {least} to {most:,}.")
    if unit not in FRACTIONS and amount != int(amount):
        raise ValueError(f"{amount} {unit} must be a whole number.")


_PER_YEAR = {
    Unit.YEARS: 1,
    Unit.MONTHS: 12,
    Unit.DAYS: 366,
    Unit.DAYS_BEGINNING_WITH: 366,
    Unit.WORKING_DAYS: 250,
    Unit.SCHOOL_DAYS: 190,
    Unit.WORKING_HOURS: 2000,
    Unit.END_OF_TOUR: 1000,
}


def length_words(amount: float, text: str) -> str:
    """A length in words: "72 hours", "1 working day", "the next missing meeting"."""
    unit, meeting = split_unit(text)
    if unit is Unit.NEXT_MEETING:
        return f"the next {meeting} meeting"
    if unit is Unit.END_OF_TOUR:
        return _tours(amount)
    number = f"{amount:g}" if amount < MOST else f"{amount:.0f}"
    if unit is Unit.DAYS_BEGINNING_WITH:
        return f"{number} {'day' if amount == 1 else 'days'} beginning with the day itself"
    return f"{number} {unit.removesuffix('s') if amount == 1 else unit}"


def _tours(amount: float) -> str:
    """None is like one: the tour under way has to end; that of two is the one after it."""
    if amount <= 1:
        return "the end of the tour of duty"
    if amount == 2:
        return "the end of the next tour of duty"
    return f"the end of {amount:g} tours of duty, with the one under way"
