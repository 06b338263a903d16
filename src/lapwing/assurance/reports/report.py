"""What an inspection report says, as far as it can be read, each thing with its paragraph."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lapwing.assurance.reports.blocks import Block


class Kind(StrEnum):
    """What is asked of a force, by how serious it is."""

    RECOMMENDATION = "recommendation"
    CAUSE_OF_CONCERN = "cause of concern"
    AREA_FOR_IMPROVEMENT = "area for improvement"


class Found(StrEnum):
    """What was found of one thing."""

    IMPROVED = "improved"
    TO_IMPROVE = "still to improve"
    GRADED = "graded"
    MADE = "recommendations made"
    ACHIEVED = "recommendations achieved"


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """The part of a report that something stands in: its title, and the theme if it is known."""

    title: str
    theme: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Recommendation:
    """One recommendation, whole, with its parts, its limit of time and the day that falls on."""

    text: str
    parts: tuple[str, ...] = ()
    area: Area | None = None
    kind: Kind = Kind.RECOMMENDATION
    timescale: str | None = None
    due: date | None = None
    paragraph: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Audit:
    """How many cases were graded how; nothing where the report does not say."""

    cases: int | None
    good: int | None
    requires_improvement: int | None
    inadequate: int | None
    area: Area | None = None
    paragraph: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """Something that was found improved or still to improve, a grade, or how many of something."""

    found: Found
    text: str
    area: Area | None = None
    number: int | None = None
    of: int | None = None
    paragraph: int


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseStudy:
    """One child's case as the report tells it."""

    title: str
    text: str
    area: Area | None = None
    paragraph: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Unread:
    """What a person should look at, because it could not be read for certain."""

    why: str
    text: str = ""
    paragraph: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """Whose report it is, of which force, and of when."""

    body: str | None
    force: str | None
    title: str
    published: date | None
    fieldwork: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """A whole report."""

    about: About
    sections: tuple[Area, ...]
    recommendations: tuple[Recommendation, ...]
    audits: tuple[Audit, ...]
    findings: tuple[Finding, ...]
    case_studies: tuple[CaseStudy, ...]
    unread: tuple[Unread, ...]
    paragraphs: Sequence[Block]
