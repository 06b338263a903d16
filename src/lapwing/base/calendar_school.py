"""School terms: which dates are school days, by a table that a force edits."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import pairwise

from lapwing.base.calendar_days import SATURDAY, Nation, bank_holidays, ordinals

LONGEST_HOLIDAY = timedelta(weeks=12)  # a longer gap between terms is a year missing from the table
AUGUST = 8


@dataclass(frozen=True, kw_only=True, slots=True)
class Break:
    """Days within a term when the school is shut, both included: a half term or training days."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"A break from {self.first} cannot end on {self.last}.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """A school term from its first day to its last, both included, and the breaks within it."""

    first: date
    last: date
    breaks: tuple[Break, ...] = ()

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"A term from {self.first} cannot end on {self.last}.")
        for gap in self.breaks:
            if gap.first < self.first or gap.last > self.last:
                raise ValueError(f"The break from {gap.first} lies outside its term.")


@dataclass(frozen=True, kw_only=True, slots=True)
class Schools:
    """The terms of the area's schools, and of single schools that keep their own, by their key.

    Terms stand in order and do not overlap. A session begins at ``opens``; school hours run from
    then until, and not including, ``closes``.
    """

    terms: tuple[Term, ...] = ()
    own_terms: tuple[tuple[str, tuple[Term, ...]], ...] = ()
    opens: time = time(8, 30)
    closes: time = time(15, 30)

    def __post_init__(self) -> None:
        for terms in (self.terms, *(own for _, own in self.own_terms)):
            for before, term in pairwise(terms):
                if term.first <= before.last:
                    raise ValueError(f"The term from {term.first} begins before the last ended.")


def terms_of(schools: Schools, establishment: str | None) -> tuple[Term, ...]:
    """The terms of one establishment: its own, or else the area's."""
    own = (terms for key, terms in schools.own_terms if key == establishment)
    return next(own, schools.terms)


def terms_cover(terms: tuple[Term, ...], day: date) -> bool:
    """Whether the table says anything of this day: it is in a term or a holiday between two."""
    begun = [term for term in terms if term.first <= day]
    to_end = [term for term in terms if day <= term.last]
    if not begun or not to_end:
        return False
    # In a term the last begun is the first to end; in a holiday they stand on either side of it.
    return to_end[0].first - begun[-1].last <= LONGEST_HOLIDAY


def is_school_day(terms: tuple[Term, ...], nation: Nation, day: date) -> bool:
    """Whether schools are open on this day.

    Where the table says nothing of the day this is a guess: a weekday that is no bank holiday, is
    not in August and is not from 24 December to 1 January. The guess errs towards a school day,
    which makes a deadline earlier; ``terms_cover`` tells when it was one.
    """
    if day.weekday() >= SATURDAY or day in bank_holidays(nation, day.year):
        return False
    if terms_cover(terms, day):
        return any(
            term.first <= day <= term.last
            and not any(gap.first <= day <= gap.last for gap in term.breaks)
            for term in terms
        )
    return day.month != AUGUST and (day.month, day.day) < (12, 24)


def school_days(terms: tuple[Term, ...], nation: Nation, year: int) -> tuple[int, ...]:
    """The ordinals of the year's school days, in order."""
    return tuple(
        day for day in ordinals(year) if is_school_day(terms, nation, date.fromordinal(day))
    )
