"""A date of birth as far as it is known: a day, a month, a year, an estimated age, or expected.

What is not known is never filled in. Whether a child is under 18 has three answers, and "unknown"
is never "no": whoever asks must treat the unknown as a child until it is shown otherwise.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from lapwing.base.clock_words import date_words, month_words

ThreeValued = Literal["yes", "no", "unknown"]

ADULT = 18
OLDEST = 120
WIDEST_LEEWAY = 20
USUAL_LEEWAY = 2  # years either way, where the one who estimates gives no other; local
_EARLY = timedelta(weeks=17)  # a child born after 23 weeks may live
_LATE = timedelta(weeks=3)


@dataclass(frozen=True, kw_only=True, slots=True)
class BornOn:
    """The exact day is known."""

    day: date


@dataclass(frozen=True, kw_only=True, slots=True)
class BornInMonth:
    """The month and the year are known."""

    year: int
    month: int

    def __post_init__(self) -> None:
        date(self.year, self.month, 1)


@dataclass(frozen=True, kw_only=True, slots=True)
class BornInYear:
    """Only the year is known."""

    year: int

    def __post_init__(self) -> None:
        date(self.year, 1, 1)


@dataclass(frozen=True, kw_only=True, slots=True)
class EstimatedAge:
    """Somebody judged the age, on a day; it may be out by ``leeway`` years either way."""

    age: int
    estimated_on: date
    source: str  # who judged it, and from what
    leeway: int = USUAL_LEEWAY

    def __post_init__(self) -> None:
        sane = 0 <= self.age <= OLDEST and 0 <= self.leeway <= WIDEST_LEEWAY
        if not sane or not self.source.strip():
            raise ValueError("An estimated age needs an age, a leeway and who estimated it.")


@dataclass(frozen=True, kw_only=True, slots=True)
class ExpectedOn:
    """The child is not yet born; this is the day the birth is expected."""

    day: date


Birth = BornOn | BornInMonth | BornInYear | EstimatedAge | ExpectedOn


def earliest_birth(birth: Birth) -> date:
    """The first day on which the person may have been born."""
    match birth:
        case BornOn(day=day):
            return day
        case BornInMonth(year=year, month=month):
            return date(year, month, 1)
        case BornInYear(year=year):
            return date(year, 1, 1)
        case ExpectedOn(day=day):
            return day - _EARLY
        case EstimatedAge(age=age, estimated_on=on, leeway=leeway):
            return years_before(on, age + leeway + 1) + timedelta(days=1)


def latest_birth(birth: Birth) -> date:
    """The last day on which the person may have been born."""
    match birth:
        case BornOn(day=day):
            return day
        case BornInMonth(year=year, month=month):
            return date(year, month, monthrange(year, month)[1])
        case BornInYear(year=year):
            return date(year, 12, 31)
        case ExpectedOn(day=day):
            return day + _LATE
        case EstimatedAge(age=age, estimated_on=on, leeway=leeway):
            return years_before(on, max(age - leeway, 0))


def years_before(day: date, years: int) -> date:
    """The same date so many years before; 29 February becomes the 28th where there is none."""
    year = day.year - years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def birthday(born: date, age: int) -> date:
    """The day on which this age is reached; one born on 29 February reaches it on 1 March."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def age_on(born: date, day: date) -> int:
    """The age in whole years on a day, for an exact date of birth; nought before birth."""
    age = day.year - born.year
    return max(age - (day < birthday(born, age)), 0)


def ages_on(birth: Birth, day: date) -> tuple[int, int]:
    """The youngest and the oldest that the person may be on a day."""
    return age_on(latest_birth(birth), day), age_on(earliest_birth(birth), day)


def is_under(birth: Birth | None, age: int, day: date) -> ThreeValued:
    """Whether the person is under this age on a day; unknown unless every possibility agrees."""
    if birth is None:
        return "unknown"
    youngest, oldest = ages_on(birth, day)
    if oldest < age:
        return "yes"
    return "no" if youngest >= age else "unknown"


def is_under_18(birth: Birth | None, day: date) -> ThreeValued:
    """Whether the person is a child on a day; a person is a child until the 18th birthday."""
    return is_under(birth, ADULT, day)


def birth_words(birth: Birth) -> str:
    """Born 2 May 2013; born March 2012; born 2012; about 14 (on 3 June 2026); due 4 May 2027."""
    match birth:
        case BornOn(day=day):
            return f"born {date_words(day)}"
        case BornInMonth(year=year, month=month):
            return f"born {month_words(year, month)}"
        case BornInYear(year=year):
            return f"born {year}"
        case ExpectedOn(day=day):
            return f"expected {date_words(day)}"
        case EstimatedAge(age=age, estimated_on=on):
            return f"about {age} on {date_words(on)}"


def age_words(birth: Birth, day: date) -> str:
    """The age on a day: 14; 13 or 14; 12 to 16, estimated; not yet born."""
    youngest, oldest = ages_on(birth, day)
    if isinstance(birth, ExpectedOn) and day <= latest_birth(birth):
        return "not yet born"
    if youngest == oldest:
        words = f"{youngest}"
    elif oldest == youngest + 1:
        words = f"{youngest} or {oldest}"
    else:
        words = f"{youngest} to {oldest}"
    return f"{words}, estimated" if isinstance(birth, EstimatedAge) else words


def birth_json(birth: Birth) -> dict[str, str | int]:
    """The value as JSON keeps it."""
    match birth:
        case BornOn(day=day):
            return {"known": "day", "day": day.isoformat()}
        case BornInMonth(year=year, month=month):
            return {"known": "month", "month": f"{year:04}-{month:02}"}
        case BornInYear(year=year):
            return {"known": "year", "year": year}
        case ExpectedOn(day=day):
            return {"known": "expected", "day": day.isoformat()}
        case EstimatedAge(age=age, estimated_on=on, source=source, leeway=leeway):
            return {
                "known": "estimated age",
                "age": age,
                "estimated_on": on.isoformat(),
                "source": source,
                "leeway": leeway,
            }


def birth_from_json(value: object) -> Birth:
    """The value read back; ``ValueError`` in plain words for what ``birth_json`` never makes."""
    if not isinstance(value, Mapping):
        raise ValueError("must be an object with what is known of the birth")
    try:
        birth = _from_mapping(value)
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"is not a birth: {dict(value)!r}") from None
    if birth_json(birth) != dict(value):
        raise ValueError(f"is not a birth: {dict(value)!r}")
    return birth


def _from_mapping(value: Mapping[str, object]) -> Birth:
    """The birth with these keys; what they hold is compared afterwards with what they must."""
    match value["known"]:
        case "day":
            return BornOn(day=date.fromisoformat(str(value["day"])))
        case "month":
            year, month = str(value["month"]).split("-")
            return BornInMonth(year=int(year), month=int(month))
        case "year":
            return BornInYear(year=_whole(value["year"]))
        case "expected":
            return ExpectedOn(day=date.fromisoformat(str(value["day"])))
        case "estimated age":
            return EstimatedAge(
                age=_whole(value["age"]),
                estimated_on=date.fromisoformat(str(value["estimated_on"])),
                source=str(value["source"]),
                leeway=_whole(value["leeway"]),
            )
        case _:
            raise ValueError


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError
    return value
