"""Numbers, dates and limits of time, as a report says them."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lapwing.base.calendar import Calendar
from lapwing.base.clock import london_date, start_of_day

UNITS = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: number for number, word in enumerate(UNITS)} | {
    word: 10 * number for number, word in enumerate(TENS, start=2)
}
_WORDS["none"] = 0
_TENS = "|".join(TENS)
_ONES = "|".join(UNITS[1:10])
_REST = "|".join(sorted([*UNITS, "none"], key=len, reverse=True))
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|(?:{_TENS})(?:[-\s](?:{_ONES}))?|(?:{_REST}))"

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = rf"(?:{'|'.join(MONTHS)}|{'|'.join(f'{month[:3]}' for month in MONTHS)}|sept)\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_FULL = re.compile(
    rf"\b(?:{_DAY}(?:\s+of)?\s+({_MONTH}),?\s+(\d{{4}})|({_MONTH})\s+{_DAY},?\s+(\d{{4}})"
    r"|(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))\b",
    re.IGNORECASE,
)
_MONTH_ONLY = re.compile(rf"\b({_MONTH})\s+(\d{{4}})\b", re.IGNORECASE)


def number_of(text: str) -> int:
    """A number in figures or in words, such as "74", "1,204", "nine" or "twenty-three"."""
    said = text.lower().replace(",", "").strip()
    if said.isdigit():
        return int(said)
    return sum(_WORDS[part] for part in re.split(r"[-\s]+", said))


def month_of(text: str) -> int:
    """The number of a month by its name or the beginning of it."""
    start = text.lower()[:3]
    return next(number for number, month in enumerate(MONTHS, start=1) if month[:3] == start)


def day_in(text: str) -> date | None:
    """The first whole date in a text, or nothing; days stand before months, as here."""
    for found in _FULL.finditer(text):
        day, month, year, month_b, day_b, year_b, *rest = found.groups()
        if day:
            parts = (int(year), month_of(month), int(day))
        elif day_b:
            parts = (int(year_b), month_of(month_b), int(day_b))
        elif rest[0]:
            parts = (int(rest[0]), int(rest[1]), int(rest[2]))
        else:
            parts = (int(rest[5]), int(rest[4]), int(rest[3]))
        try:
            return date(*parts)
        except ValueError:
            continue
    return None


def months_in(text: str) -> list[tuple[int, int]]:
    """The months that a text names with their years; "late May and June 2025" is two."""
    shared = re.sub(
        rf"\b({_MONTH})((?:\s+\d{{4}})?)(\s+(?:and|to|until|or|–|-)\s+(?:early|late|mid-?)?\s*)"
        rf"({_MONTH})\s+(\d{{4}})",
        lambda said: f"{said[1]}{said[2] or f' {said[5]}'}{said[3]}{said[4]} {said[5]}",
        text,
        flags=re.IGNORECASE,
    )
    return [(int(year), month_of(month)) for month, year in _MONTH_ONLY.findall(shared)]


class Limit(StrEnum):
    """What a limit of time is counted in."""

    AT_ONCE = "at once"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    DATE = "date"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeLimit:
    """By when something is to be done: at once, so long after publication, or by a date."""

    limit: Limit
    amount: int = 0
    day: date | None = None
    words: str

    def due(self, published: date | None) -> date | None:
        """The day it falls due, or nothing where that cannot be counted."""
        if self.limit is Limit.DATE:
            return self.day
        if published is None or self.limit is Limit.UNKNOWN:
            return None
        start = start_of_day(published)
        match self.limit:
            case Limit.AT_ONCE:
                return published
            case Limit.DAYS:
                return published + timedelta(days=self.amount)
            case Limit.WEEKS:
                return published + timedelta(weeks=self.amount)
            case Limit.MONTHS:
                return london_date(Calendar().after_months(start, self.amount))
            case _:
                return london_date(Calendar().after_months(start, 12 * self.amount))


_UNIT = r"(days?|weeks?|months?|years?)"
# A period from anything but the report, as "within five days of arrest", is no limit of it.
_OF_ELSE = (
    r"(?!\s+(?:of|from|after|following|before)\s+(?!(?:the\s+|this\s+|its\s+|our\s+)*"
    r"(?:date\s+of\s+)?(?:the\s+|this\s+|its\s+|our\s+)*(?:publication|publishing|report|inspection|receipt|receiving)))"
)
_WITHIN = re.compile(
    rf"\b(?:within(?:\s+the)?(?:\s+next)?|in\s+(?:the\s+)?next|no\s+later\s+than|not\s+later\s+than"
    rf"|over\s+the\s+next|for\s+completion\s+within)\s+({NUMBER})(?:\s+\(\d+\))?[\s-]+(?:calendar\s+)?"
    rf"{_UNIT}\b{_OF_ELSE}",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"\b({NUMBER})[\s-]+{_UNIT}\s+(?:of|from|after)\s+(?:the\s+)?(?:date\s+of\s+)?(?:this\s+|the\s+)?"
    r"(?:publication|publishing|report)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|before|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before)\s+"
    r"((?:the\s+)?(?:end\s+of\s+)?[^,;:.]{3,40})",
    re.IGNORECASE,
)
_END_OF_YEAR = re.compile(r"^(?:the\s+)?end\s+of\s+(\d{4})\b", re.IGNORECASE)
_END_OF_MONTH = re.compile(rf"^(?:the\s+)?end\s+of\s+({_MONTH})\s+(\d{{4}})\b", re.IGNORECASE)
_LOOSE = re.compile(
    rf"^(?:the\s+)?(?:(?:spring|summer|autumn|winter|{_MONTH})\s+\d{{4}}|\d{{4}})\b", re.IGNORECASE
)
_AT_ONCE = re.compile(
    r"\b(?:with\s+immediate\s+effect|immediate(?:ly)?|straight\s*away|without\s+(?:any\s+)?delay"
    r"|as\s+a\s+matter\s+of\s+urgency|urgently|at\s+once|forthwith)\b",
    re.IGNORECASE,
)
# Whatever these stand before is the thing that is asked for, so that "immediately" after them may
# be how soon somebody else should do it.
_ASKED = re.compile(
    r"\b(?:mak\w+|ensur\w+|improv\w+|review\w*|so\s+that|sure|when|whenever|where|officers|staff"
    r"|children|supervisors|which|who|whose|if|can|are|is)\b",
    re.IGNORECASE,
)
_OPENER = re.compile(r"^\s*it\s+is\s+(?:\w+\s+)?recommended\b", re.IGNORECASE)
_EFFECT = re.compile(r"\bwith\s+immediate\s+effect\b|\bimmediately\s*[.:]?$", re.IGNORECASE)


def limits_in(text: str) -> list[tuple[int, TimeLimit]]:
    """The limits of time in the lead of a recommendation, each with where it stands, in order."""
    found: list[tuple[int, TimeLimit]] = []
    for said in [*_WITHIN.finditer(text), *_AFTER.finditer(text)]:
        if any(place <= said.start() < place + 40 for place, _ in found):
            continue
        unit = said[2].lower().rstrip("s")
        words = f"within {_in_words(number_of(said[1]))} {said[2].lower()}"
        limit = Limit(f"{unit}s")
        found.append((said.start(), TimeLimit(limit=limit, amount=number_of(said[1]), words=words)))
    found += [one for said in _BY.finditer(text) if (one := _by(said)) is not None]
    for said in _AT_ONCE.finditer(text):
        before = _OPENER.sub("", text[: said.start()])
        if not _ASKED.search(before) or _EFFECT.match(text[said.start() :]):
            found.append((said.start(), TimeLimit(limit=Limit.AT_ONCE, words="immediately")))
    return sorted(found, key=lambda one: one[0])


def limit_of_cell(text: str) -> TimeLimit | None:
    """The limit that a cell of a table holds, which may be a date and nothing else."""
    if found := limits_in(text):
        return found[0][1]
    whole = _FULL.fullmatch(text.strip())
    return limits_in(f"by {text.strip()}")[0][1] if whole and day_in(text) else None


def speaks_of_haste(text: str) -> bool:
    """Whether "immediately" or the like stands anywhere in a text."""
    return bool(_AT_ONCE.search(text))


def _by(said: re.Match[str]) -> tuple[int, TimeLimit] | None:
    rest = said[1]
    if ended := _END_OF_YEAR.match(rest):
        day: date | None = date(int(ended[1]), 12, 31)
    elif ended := _END_OF_MONTH.match(rest):
        year, month = int(ended[2]), month_of(ended[1])
        day = date(year, month, monthrange(year, month)[1])
    else:
        whole = _FULL.match(re.sub(r"^the\s+", "", rest, flags=re.IGNORECASE))
        day = day_in(whole.group()) if whole else None
    if day is not None:
        words = f"by {day.day} {MONTHS[day.month - 1].title()} {day.year}"
        return said.start(), TimeLimit(limit=Limit.DATE, day=day, words=words)
    if loose := _LOOSE.match(rest):
        # "By March 2026" may mean its first day or its last: a person says which.
        return said.start(), TimeLimit(limit=Limit.UNKNOWN, words=f"by {loose.group()}")
    return None


def _in_words(number: int) -> str:
    return UNITS[number] if 0 < number < len(UNITS) else str(number)
