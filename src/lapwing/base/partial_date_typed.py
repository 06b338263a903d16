"""Reads what somebody typed of a date of birth, without guessing the parts left out."""

from datetime import date, timedelta

from lapwing.base.clock_told import read_date, read_month
from lapwing.base.partial_date import (
    OLDEST,
    USUAL_LEEWAY,
    Birth,
    BornInMonth,
    BornInYear,
    BornOn,
    EstimatedAge,
    ExpectedOn,
    earliest_birth,
    years_before,
)
from lapwing.base.refusals import Refusal

_LONGEST_PREGNANCY = timedelta(weeks=45)


def read_birth(
    day: str, month: str, year: str, *, today: date, field: str | None = None
) -> Birth | Refusal:
    """A day, a month and year, or a year alone; never a day without its month or its year."""
    parts = tuple(part.strip() for part in (day, month, year))
    match tuple(map(bool, parts)):
        case (True, True, True):
            exact = read_date(*parts, field=field)
            if isinstance(exact, Refusal):
                return exact
            return _possible(BornOn(day=exact), today, field)
        case (False, True, True):
            number, figures = read_month(parts[1]), _year(parts[2])
            if number is None or figures is None:
                return _refuse_parts(field)
            return _possible(BornInMonth(year=figures, month=number), today, field)
        case (False, False, True):
            figures = _year(parts[2])
            if figures is None:
                return _refuse_parts(field)
            return _possible(BornInYear(year=figures), today, field)
        case _:
            return _refuse_parts(field)


def read_estimated_age(
    age: str,
    *,
    estimated_on: date,
    source: str,
    leeway: int = USUAL_LEEWAY,
    field: str | None = None,
) -> EstimatedAge | Refusal:
    """An age that somebody judged, such as 14."""
    typed = age.strip()
    if not (typed.isascii() and typed.isdigit() and len(typed) <= 3 and int(typed) <= OLDEST):
        return Refusal(
            what="This is not an age in years.",
            do=f"Give a whole number from 0 to {OLDEST}, such as 14; use 0 for a baby.",
            field=field,
        )
    if not source.strip():
        return Refusal(
            what="It does not say who estimated the age.",
            do="Say who judged it and from what, such as “teacher, from the school year”.",
            field=field,
        )
    return EstimatedAge(age=int(typed), estimated_on=estimated_on, source=source, leeway=leeway)


def read_expected(
    day: str, month: str, year: str, *, today: date, field: str | None = None
) -> ExpectedOn | Refusal:
    """The day on which an unborn child is expected."""
    expected = read_date(day, month, year, field=field)
    if isinstance(expected, Refusal):
        return expected
    if not today - _LONGEST_PREGNANCY <= expected <= today + _LONGEST_PREGNANCY:
        return Refusal(
            what="This is too far from today to be when an unborn child is expected.",
            do="Check the date; if the child is born, give the date of birth instead.",
            field=field,
        )
    return ExpectedOn(day=expected)


def _year(text: str) -> int | None:
    """A year typed in four figures."""
    if not (text.isascii() and text.isdigit() and len(text) == 4 and int(text)):
        return None
    return int(text)


def _possible(birth: Birth, today: date, field: str | None) -> Birth | Refusal:
    """The birth, unless it lies ahead or further back than anyone lives."""
    first = earliest_birth(birth)
    if first > today:
        return Refusal(
            what="This date of birth is in the future.",
            do="Check the year; for a child not yet born, give the date expected instead.",
            field=field,
        )
    if first < years_before(today, OLDEST):
        return Refusal(
            what=f"This date of birth is more than {OLDEST} years ago.",
            do="Check the year.",
            field=field,
        )
    return birth


def _refuse_parts(field: str | None) -> Refusal:
    return Refusal(
        what="This is not a date of birth.",
        do="Give the day, month and four figures of the year; leave out the day, or the day and "
        "month, if they are not known.",
        field=field,
    )
