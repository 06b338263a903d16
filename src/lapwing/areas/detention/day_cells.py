"""One cell of a custody system's day: a time, a birth, or an answer as its question wants it."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time

from lapwing.base.clock_told import Ambiguous, read_moment
from lapwing.base.partial_date import Birth, BornInMonth, BornInYear, BornOn
from lapwing.base.refusals import Refusal
from lapwing.journal.questions import (
    NO,
    UNKNOWN,
    YES,
    Choice,
    Choices,
    Moment,
    Number,
    Option,
    Question,
    YesNo,
)

SEVERAL = "|"
SEXES = ("female", "male", UNKNOWN)
NOT_KNOWN = "not known"
FIRST_YEAR = 1900
A_TIME = "must be a date and time such as 2026-03-02 21:05, 02/03/2026 21:05 or 2026-03-02T21:05Z"
_LOCAL = re.compile(
    r"(?:([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]|([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}) )"
    r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?"
)
_WITH_OFFSET = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?)"
    r"(Z|[+-][0-9]{2}:[0-9]{2})"
)
_DAY_FIRST = re.compile(r"(?:(?:([0-9]{1,2})/)?([0-9]{1,2})/)?([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")


def moment(cell: str) -> datetime:
    """The instant: as clocks in London showed it, or with its offset; ``ValueError`` in words."""
    if found := _WITH_OFFSET.fullmatch(cell):
        try:
            instant = datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3]}").astimezone(UTC)
        except (ValueError, OverflowError):
            raise ValueError("is a date and time that there is not") from None
    else:
        instant = _local(cell)
    if instant.year < FIRST_YEAR:
        raise ValueError("is very long ago. Check the year")
    return instant


def _local(cell: str) -> datetime:
    found = _LOCAL.fullmatch(cell)
    if found is None:
        raise ValueError(A_TIME)
    year, month, day = (
        (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    )
    try:
        on = date(int(year), int(month), int(day))
        at = time(int(found[7]), int(found[8]), int(found[9] or 0))
    except ValueError:
        raise ValueError("is a date and time that there is not") from None
    read = read_moment(on, at)
    if isinstance(read, Refusal):
        raise ValueError(str(read))
    if isinstance(read, Ambiguous):
        typed = f"{on.isoformat()}T{at.isoformat('minutes')}"
        raise ValueError(
            f"{read.asks} Write {typed}+01:00 for the first time, or {typed}+00:00 for the second"
        )
    return read


def born(cell: str) -> Birth:
    """A birth as far as it is known: a day, a month and year, or a year."""
    if found := _YEAR_FIRST.fullmatch(cell):
        year, month, day = found[1], found[2], found[3] or ""
    elif found := _DAY_FIRST.fullmatch(cell):
        day, month, year = found[1] or "", found[2] or "", found[3]
    else:
        raise ValueError("must be a date of birth such as 2010-05-14, 14/05/2010, 2010-05 or 2010")
    # Whether it lies ahead is judged when somebody is put on record.
    try:
        if day:
            return BornOn(day=date(int(year), int(month), int(day)))
        if month:
            return BornInMonth(year=int(year), month=int(month))
        return BornInYear(year=int(year))
    except ValueError:
        raise ValueError("is a date that there is not") from None


def sex(cell: str) -> str:
    """Female, male or unknown."""
    told = cell.casefold()
    if told not in (*SEXES, NOT_KNOWN):
        raise ValueError("must be female, male or unknown")
    return UNKNOWN if told == NOT_KNOWN else told


def reader(question: Question) -> Callable[[str], object]:
    """How an answer to this question is read out of a cell."""
    match question:
        case Choices():
            return lambda cell: [_code(question.options, one) for one in cell.split(SEVERAL)]
        case Choice():
            return lambda cell: _code(question.options, cell)
        case YesNo():
            return _yes_no
        case Number():
            return _number
        case Moment():
            return _instant
        case _:
            return str


def _code(options: tuple[Option, ...], cell: str) -> str:
    """The code of the option that is meant, by its code or by its words."""
    told = cell.strip().casefold()
    for option in options:
        if told in (option.code.casefold(), option.label.casefold()):
            return option.code
    raise ValueError(
        f"{cell.strip()!r} is not one of " + ", ".join(option.code for option in options)
    )


def _yes_no(cell: str) -> str:
    told = cell.casefold()
    if told not in (YES, NO, UNKNOWN, NOT_KNOWN):
        raise ValueError("must be yes, no or unknown")
    return UNKNOWN if told == NOT_KNOWN else told


def _number(cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) < 10):
        raise ValueError("must be a whole number")
    return int(cell)


def _instant(cell: str) -> str:
    return moment(cell).isoformat().replace("+00:00", "Z")
