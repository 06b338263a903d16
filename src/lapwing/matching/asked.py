"""What somebody typed into one box to find a person, in any order, read into a description.

Nothing is asked to stand in a place of its own: a date of birth, an age, a postcode, a street, a
telephone or vehicle number and a reference are known by their shape, and what is left is the name.
Each part that was read is said again in words, so that whoever typed it sees how it was taken.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from lapwing.base.clock_told import read_date, read_month
from lapwing.base.ids import read_reference
from lapwing.base.partial_date import (
    ADULT,
    OLDEST,
    Birth,
    BornInMonth,
    BornInYear,
    BornOn,
    EstimatedAge,
    birth_words,
)
from lapwing.base.refusals import Refusal
from lapwing.matching.description import Description
from lapwing.matching.identifiers import Identifier, Sort, nhs_number, phone_number, vehicle_mark

LONGEST = 300  # characters that are read; nobody describes a person in one box with more
_BY_AGE = 1  # years either way, where somebody says how old a child is; local
_CENTURY = 100

_REFERENCE = re.compile(r"\b[A-Za-z]{2}[\s-]?[0-9]{2}[\s-]?[0-9]{5}\b")
_POSTCODE = re.compile(r"\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]?\s*[0-9][A-Za-z]{2}\b")
_FIGURES = re.compile(r"(?<![\w+])\+?(?:\(0\)|[0-9])(?:[\s().\-]{0,2}[0-9]){8,14}(?!\w)")
_ISO = re.compile(r"\b([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\b")
_DAY = re.compile(r"\b([0-9]{1,2})\s*[./\-\s]\s*([0-9]{1,2})\s*[./\-\s]\s*([0-9]{4}|[0-9]{2})\b")
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY_IN_WORDS = re.compile(
    rf"\b([0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\.?,?\s+([0-9]{{4}})\b", re.IGNORECASE
)
_MONTH_IN_WORDS = re.compile(rf"\b{_MONTH}\.?\s+((?:19|20)[0-9]{{2}})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b((?:19|20)[0-9]{2})\b")
_AGE = re.compile(
    r"\b(?:aged?|about|around|approx\.?)\s*([0-9]{1,3})\b(?:\s*(?:years?|yrs?)(?:\s*old)?\b)?"
    r"|\b([0-9]{1,3})\s*(?:years?|yrs?|y\s*/?\s*o)\b(?:\s*old\b)?",
    re.IGNORECASE,
)
_BARE_AGE = re.compile(r"(?:^|\s)([0-9]{1,2})(?=\s|,|$)")
_KIND_OF_STREET = (
    r"(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|close|cl|court|ct|crescent|cres|gardens|gdns"
    r"|place|pl|square|sq|terrace|tce|way|walk|row|hill|rise|grove|green|park|mews|view|house|hall)"
)
_STREET = re.compile(
    rf"(?:\b(?:flat|apartment|apt|unit|room)\s*\w{{1,4}}[\s,]+)?\b[0-9]{{1,4}}[A-Za-z]?[\s,]+"
    rf"(?:[^\W\d][\w'’\-]*\s+){{1,3}}?{_KIND_OF_STREET}\b",
    re.IGNORECASE,
)
# A house number before the words that end the line: "Jo Smith, 14 Marshside".
_NUMBERED = re.compile(
    r",\s*((?:(?:flat|apartment|apt|unit|room)\s*\w{1,4}[\s,]+)?[0-9]{1,4}[A-Za-z]?\s+[^\W\d][^,0-9]*)",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(  # "Jo Smith, Marsh Lane"
    r",\s*((?:[^\W\d][\w'’\-]*\s+){1,3}?"
    r"(?:road|street|avenue|lane|drive|close|court|crescent|gardens|terrace))\b",
    re.IGNORECASE,
)
_MARKS = (
    re.compile(r"\b[A-Za-z]{2}[0-9]{2}\s?[A-Za-z]{3}\b"),  # since 2001
    re.compile(r"\b[A-Za-z][0-9]{1,3}\s?[A-Za-z]{3}\b"),  # from 1983
    re.compile(r"\b[A-Za-z]{3}\s?[0-9]{1,3}[A-Za-z]\b"),  # from 1963
)
_NAMES_TOO = frozenset({"april", "may", "june", "august", "jan"})
_SEX = re.compile(r"\b(?:(boy|lad|male)|(girl|lass|female))\b", re.IGNORECASE)
_NOT_A_NAME = frozenset({
    "dob", "born", "age", "aged", "about", "tel", "phone", "telephone", "mobile", "postcode",
    "vehicle", "car", "reg", "registration", "ref", "reference", "nhs", "address", "lives",
    "living", "at", "in", "of", "from", "on", "the", "called", "named", "name", "no", "number",
})  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One part of what was typed, as what it was taken, and how it reads."""

    what: str
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What was typed, read: the description, each part of it, and a Lapwing reference if given."""

    description: Description
    parts: tuple[Part, ...]
    reference: str = ""
    cut: bool = False

    @property
    def name(self) -> str:
        """What is left for a name."""
        return self.description.name

    @property
    def nothing(self) -> bool:
        """Whether nothing was found in it to look for."""
        return not self.parts


class _Text:
    """What was typed, of which each reader takes its part away."""

    def __init__(self, typed: str) -> None:
        self.left = typed
        self.parts: list[Part] = []

    def take(self, shape: re.Pattern[str], read: Callable[[re.Match[str]], str | None]) -> None:
        """Give every match to a reader; what it can read it says in words, and is taken away."""
        whats = _WHATS[shape]

        def instead(found: re.Match[str]) -> str:
            words = read(found)
            if words is None:
                return found[0]
            self.parts.append(Part(what=whats, words=words))
            return " , " if shape in _ENDING else " "

        self.left = shape.sub(instead, self.left)


def read_asked(typed: str, *, today: date, birth: Birth | None = None) -> Asked:
    """Read what was typed; ``birth`` is what was given of the birth in a field of its own.

    Of two births or postcodes the first counts: a second is what somebody typed by mistake, and is
    said not to be used by not being said. Only the first ``LONGEST`` characters are read.
    """
    text = _Text(" ".join(typed[:LONGEST].split()))
    found = _Found(typed=text.left, today=today, birth=birth)
    for shape, read in found.readers():
        text.take(shape, read)
    name = _name_in(text.left, str.isalpha)
    if not name and not text.parts and birth is None:
        name = _name_in(text.left, str.isalnum)  # somebody may be called so
    parts = list(text.parts)
    if birth is not None:
        parts.insert(0, Part(what="Birth", words=birth_words(birth)))
    if name:
        parts.insert(0, Part(what="Name", words=name))
    return Asked(
        description=Description(
            name=name,
            birth=found.birth,
            sex=found.sex,
            address=found.address,
            postcode=found.postcode,
            identifiers=frozenset(found.identifiers),
        ),
        parts=tuple(parts),
        reference=found.reference,
        cut=len(typed) > LONGEST,
    )


class _Found:
    """What was read so far; a reader gives the words for a part, or nothing if it is none."""

    def __init__(self, *, typed: str, today: date, birth: Birth | None) -> None:
        self.typed = typed
        self.today = today
        self.birth = birth
        self.sex = "unknown"
        self.address = ""
        self.postcode = ""
        self.reference = ""
        self.identifiers: set[Identifier] = set()

    def readers(self) -> Iterator[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]]]:
        """The shapes in the order in which they are looked for: the most telling first."""
        yield _REFERENCE, self._reference
        yield _ISO, lambda m: self._day(m[3], m[2], m[1])
        yield _DAY_IN_WORDS, lambda m: self._day(m[1], m[2], m[3])
        yield _DAY, lambda m: self._day(m[1], m[2], m[3])
        yield _FIGURES, self._figures
        yield _POSTCODE, self._postcode
        for shape in _MARKS:
            yield shape, self._mark
        yield _AGE, lambda m: self._age(m[1] or m[2])
        yield _STREET, lambda m: self._street(m[0])
        yield _NUMBERED, lambda m: self._street(m[1])
        yield _NO_NUMBER, lambda m: self._street(m[1])
        yield _MONTH_IN_WORDS, self._month
        yield _YEAR, self._year
        yield _BARE_AGE, lambda m: self._age(m[1])
        yield _SEX, self._male_or_female

    def _reference(self, found: re.Match[str]) -> str | None:
        read = read_reference(found[0])
        if isinstance(read, Refusal) or self.reference:
            return None
        self.reference = str(read)
        return self.reference

    def _day(self, day: str, month: str, year: str) -> str | None:
        if len(year) == 2:
            century = self.today.year - self.today.year % _CENTURY
            year = str(century + int(year) - (_CENTURY if int(year) > self.today.year % 100 else 0))
        if read_month(month) is None and read_month(day) is not None:
            day, month = month, day  # as Americans write it; there is no thirteenth month
        exact = read_date(day, _three_letters(month), year)
        return None if isinstance(exact, Refusal) else self._born(BornOn(day=exact))

    def _month(self, found: re.Match[str]) -> str | None:
        if found[1].casefold() in _NAMES_TOO and found[0] == self.typed:
            return None  # April, born in 2010, and not somebody born in that April
        month = read_month(_three_letters(found[1]))
        return self._born(BornInMonth(year=int(found[2]), month=month)) if month else None

    def _year(self, found: re.Match[str]) -> str | None:
        return self._born(BornInYear(year=int(found[1])))

    def _age(self, text: str) -> str | None:
        age = int(text)
        if age > OLDEST:
            return None
        leeway = _BY_AGE if age < ADULT else 2 * _BY_AGE
        return self._born(
            EstimatedAge(age=age, estimated_on=self.today, source="as typed", leeway=leeway)
        )

    def _born(self, birth: Birth) -> str | None:
        if self.birth is not None:
            return None
        if isinstance(birth, BornOn) and birth.day > self.today:
            return None
        self.birth = birth
        return birth_words(birth)

    def _male_or_female(self, found: re.Match[str]) -> str:
        self.sex = "male" if found[1] else "female"
        return self.sex

    def _figures(self, found: re.Match[str]) -> str | None:
        number = nhs_number(found[0])
        if number is None or found[0].lstrip().startswith(("0", "+")):
            number = phone_number(found[0]) or number
        if number is None:
            return None
        self.identifiers.add(number)
        return f"{'NHS number' if number.sort is Sort.NHS else 'telephone'} {number.value}"

    def _mark(self, found: re.Match[str]) -> str | None:
        mark = vehicle_mark(found[0])
        if mark is None:
            return None
        self.identifiers.add(mark)
        return mark.value

    def _postcode(self, found: re.Match[str]) -> str | None:
        if self.postcode:
            return None
        plain = "".join(found[0].split()).upper()
        self.postcode = f"{plain[:-3]} {plain[-3:]}"
        return self.postcode

    def _street(self, found: str) -> str | None:
        if self.address:
            return None
        self.address = " ".join(found.split()).strip(" ,")
        return self.address


_WHATS = {
    _REFERENCE: "Reference",
    **dict.fromkeys((_ISO, _DAY, _DAY_IN_WORDS, _MONTH_IN_WORDS, _YEAR), "Birth"),
    **dict.fromkeys((_AGE, _BARE_AGE), "Age"),
    _FIGURES: "Number",
    _SEX: "Sex",
    _POSTCODE: "Postcode",
    **dict.fromkeys(_MARKS, "Vehicle"),
    **dict.fromkeys((_STREET, _NUMBERED, _NO_NUMBER), "Address"),
}
# What stands before these stands apart from what stands after them.
_ENDING = frozenset({_STREET, _NUMBERED, _NO_NUMBER, _POSTCODE})


def _three_letters(month: str) -> str:
    return month[:3] if month.isalpha() else month


def _name_in(left: str, counts: Callable[[str], bool]) -> str:
    """The name in what is left, without words that only say what the rest is.

    A word is one that has a character which ``counts``: a letter, or else a figure.
    """
    words = [
        word
        for word in re.split(r"[\s;:/()\[\]\"“”]+", left.replace(",", " , "))
        if word == "," or (any(map(counts, word)) and word.casefold() not in _NOT_A_NAME)
    ]
    text = " ".join(words).replace(" ,", ",")
    return re.sub(r"[,\s]*,[,\s]*", ", ", text).strip(", ")
