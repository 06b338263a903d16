"""Grades as inspectorates give them, what caps them, and what an auditor says of each criterion."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from lapwing.base.refusals import Refusal


class Grade(StrEnum):
    """How well a case was worked, the best first."""

    GOOD = "good"
    IMPROVE = "improve"
    INADEQUATE = "inadequate"

    @property
    def words(self) -> str:
        """The grade in the words of an inspectorate."""
        return _TITLES[self]

    def above(self, other: "Grade") -> bool:
        """Whether this is the better grade."""
        return _ORDER[self] < _ORDER[other]


_TITLES = {
    Grade.GOOD: "Good",
    Grade.IMPROVE: "Requires improvement",
    Grade.INADEQUATE: "Inadequate",
}
_ORDER = {grade: place for place, grade in enumerate(Grade)}


class Verdict(StrEnum):
    """What the record shows of one criterion. What it does not tell is not taken for a no."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"
    NA = "na"

    @property
    def words(self) -> str:
        """The verdict in words."""
        return _SAID[self]


_SAID = {
    Verdict.MET: "Met",
    Verdict.PARTLY: "Partly met",
    Verdict.NOT_MET: "Not met",
    Verdict.UNKNOWN: "The record does not tell",
    Verdict.NA: "Does not apply",
}
AT_RISK = "A child was left at risk."


@dataclass(frozen=True, kw_only=True, slots=True)
class Cap:
    """A grade above which a case cannot be graded, and why."""

    grade: Grade
    why: str


def caps_on(
    hard: Mapping[str, tuple[str, Grade]], verdicts: Mapping[str, Verdict], *, at_risk: bool
) -> tuple[Cap, ...]:
    """What caps the grade: a child left at risk, and each hard criterion that was not met.

    ``hard`` gives, by criterion, what it asks and the best grade that a case has without it.
    """
    found = [Cap(grade=Grade.INADEQUATE, why=AT_RISK)] if at_risk else []
    found += [
        Cap(grade=grade, why=f"Not met: {asks}.")
        for key, (asks, grade) in hard.items()
        if verdicts.get(key) is Verdict.NOT_MET
    ]
    return tuple(sorted(found, key=lambda one: -_ORDER[one.grade]))


def refused(grade: Grade, caps: Iterable[Cap]) -> Refusal | None:
    """Why a case cannot be graded so, or nothing."""
    for cap in caps:
        if grade.above(cap.grade):
            return Refusal(
                what=f"This case cannot be graded above {cap.grade.words.lower()}. {cap.why}",
                do="Lower the grade, or look again at what you said there.",
                field="grade",
            )
    return None


def worst(grades: Iterable[Grade]) -> Grade:
    """The worst of some grades."""
    return max(grades, key=lambda one: _ORDER[one])
