"""A child's risk as a page shows it: the grade now, the grades before, and what points to more."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas.missing.kinds.report import GRADES, INDICATORS
from lapwing.journal.entry import Entry
from lapwing.web.jinja import short_moment
from lapwing.web.reading import Reading

GRADE_WORDS = {option.code: option.label for option in GRADES}
INDICATOR_WORDS = {option.code: option.label for option in INDICATORS}
TONES = {"high": "high", "medium": "medium", "low": "low", "nar": "none"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Grade:
    """One grade, since when, by whom and why."""

    words: str
    tone: str
    when: str
    by: str
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Risk:
    """The grade that counts, all grades (the newest first), and the indicators that stand."""

    now: Grade
    history: tuple[Grade, ...]
    indicators: tuple[str, ...]


# Until somebody grades the risk the child counts as medium: unknown is never low.
NOT_GRADED = Grade(words="Not graded: counts as medium", tone="medium", when="", by="", why="")


NO_RISK = Risk(now=NOT_GRADED, history=(), indicators=())


def grade_words(code: str) -> str:
    """A grade in words, as it stands on a badge."""
    word = GRADE_WORDS.get(code, code)
    return word if code == "nar" else f"{word} risk"


def risk(reading: Reading, case: UUID) -> Risk:
    """The risk in one episode, by what counts in this reading."""
    entries = reading.of_case(case)
    grades = tuple(
        _grade(entry, reading, reading.moment)
        for entry in reversed(entries)
        if entry.kind == "missing-risk-graded"
    )
    return Risk(
        now=grades[0] if grades else NOT_GRADED,
        history=grades,
        indicators=indicators(entries),
    )


def indicators(entries: tuple[Entry, ...]) -> tuple[str, ...]:
    """Every risk indicator that was recorded, each once, a linked child's marked as such."""
    found: dict[str, None] = {}
    for entry in entries:
        chosen = entry.answers.get("indicators")
        if entry.kind != "missing-risk-indicator" or not isinstance(chosen, tuple):
            continue
        of_other = " (a linked child)" if entry.carried_from else ""
        found |= dict.fromkeys(INDICATOR_WORDS.get(code, code) + of_other for code in chosen)
    return tuple(found)


def _grade(entry: Entry, reading: Reading, now: datetime) -> Grade:
    code = str(entry.answers.get("grade", ""))
    return Grade(
        words=grade_words(code),
        tone=TONES.get(code, "none"),
        when=short_moment(entry.at, now),
        by=reading.name(entry.by.user),
        why=str(entry.answers.get("rationale", "")),
    )
