"""What an officer typed, read into an instant, a question to put back to them, or a refusal.

In autumn an hour happens twice, and a true time within it must be recordable, so the answer offers
both. In spring an hour is skipped, and a time within it cannot be true.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Literal

from lapwing.base.clock import LONDON
from lapwing.base.clock_words import date_words, plain_time_words
from lapwing.base.refusals import Refusal

Which = Literal["first", "second"]
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(am|pm)?|([0-9]{2})([0-9]{2})")


@dataclass(frozen=True, kw_only=True, slots=True)
class Ambiguous:
    """A time that the clocks showed twice: ask which, and read it again with the answer."""

    first: datetime
    second: datetime
    asks: str
    first_words: str
    second_words: str
    field: str | None = None


def read_moment(
    day: date, at: time, *, which: Which | None = None, field: str | None = None
) -> datetime | Ambiguous | Refusal:
    """The instant in UTC when the clocks in London showed this time on this day.

    ``which`` says which of the two was meant; it is ignored for a time that happened once.
    """
    first, second = (
        datetime.combine(day, at.replace(fold=fold), LONDON).astimezone(UTC) for fold in (0, 1)
    )
    if first.astimezone(LONDON).time() != at:
        return Refusal(
            what=f"There was no {plain_time_words(at)} on {date_words(day)}, because the clocks "
            "went forward from 1am to 2am.",
            do="Give the time that the clocks showed, before 1am or from 2am.",
            field=field,
        )
    if first == second or which == "first":
        return first
    if which == "second":
        return second
    words = plain_time_words(at)
    return Ambiguous(
        first=first,
        second=second,
        asks=f"The clocks went back on {date_words(day)}, so {words} happened twice. Which was it?",
        first_words=f"{words} (BST, the first time)",
        second_words=f"{words} (GMT, the second time)",
        field=field,
    )


def read_time(text: str, *, field: str | None = None) -> time | Refusal:
    """A time as people type it: 1:30am, 1.30 pm, 13:30, 1330, 9am, midday, midnight."""
    typed = "".join(text.lower().split())
    if typed in ("midday", "noon"):
        return time(12)
    if typed == "midnight":
        return time(0)
    found = _TIME.fullmatch(typed)
    if found is not None:
        hour, minute = int(found[1] or found[4]), int(found[2] or found[5] or 0)
        half = found[3]
        if half and not 1 <= hour <= 12:
            found = None
        elif half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        elif found[2] is None and found[5] is None:
            found = None  # a bare "9" may be morning or evening
        if found is not None and hour < 24 and minute < 60:
            return time(hour, minute)
    return Refusal(what="This is not a time.", do="Type it like 1:30am, 9pm or 21:00.", field=field)


def read_date(day: str, month: str, year: str, *, field: str | None = None) -> date | Refusal:
    """A date typed in three parts; the month may be a number, March or Mar."""
    number, figures = read_month(month), (day.strip(), year.strip())
    if not all(text.isascii() and text.isdigit() for text in figures) or len(figures[1]) != 4:
        number = None
    if number is not None and len(figures[0]) <= 2:
        try:
            return date(int(figures[1]), number, int(figures[0]))
        except ValueError:
            return Refusal(
                what="There is no such date.",
                do="Check the day, the month and the year.",
                field=field,
            )
    return Refusal(
        what="This is not a date.",
        do="Give the day, the month and the four figures of the year, such as 27 3 2026.",
        field=field,
    )


def read_month(text: str) -> int | None:
    """The number of a month typed as 3, 03, March or Mar; None for anything else."""
    typed = text.strip().lower()
    if typed.isascii() and typed.isdigit() and len(typed) <= 2 and 1 <= int(typed) <= 12:
        return int(typed)
    for number, month in enumerate(MONTHS, start=1):
        if typed == month or (typed == month[:3]) or (typed == "sept" and number == 9):
            return number
    return None
