"""What an audit found: grades with intervals, how far markers agree, where rules differ."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lapwing.assurance.audit.after_actions import SETTLED
from lapwing.assurance.audit.beside import Rules, differ
from lapwing.assurance.audit.figures import (
    Agreement,
    Interval,
    agreement,
    weighted_share,
    wilson,
)
from lapwing.assurance.audit.grades import Grade, Verdict
from lapwing.assurance.audit.marking import Stage, Turn
from lapwing.assurance.audit.queries import Held


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """How many of the graded cases have a grade, within what the share lies, and of the frame.

    ``whole`` is the share in the whole frame, where parts were drawn in different proportions.
    """

    grade: Grade
    cases: int
    of: int
    interval: Interval | None
    whole: float | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One part of the frame: what it holds, what was drawn of it, and how that was graded."""

    name: str
    held: int
    drawn: int
    grades: Mapping[Grade, int]

    @property
    def chance(self) -> float:
        """How probable it was that any one case of it was drawn."""
        return self.drawn / self.held


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One criterion: what was said of it, and in how many cases the rules differ."""

    key: str
    asks: str
    verdicts: Mapping[Verdict, int]
    differ: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """A case in which an auditor and the rules differ; ``settled`` is how, once it is."""

    number: int
    criterion: str
    asks: str
    verdict: Verdict
    rules: Rules
    settled: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Results:
    """Everything that an audit found so far."""

    drawn: int
    marked: int
    graded: int
    moderating: int
    at_risk: int
    shares: tuple[Share, ...]
    parts: tuple[Part, ...]
    agreement: Agreement | None
    asked: tuple[Asked, ...]
    differences: tuple[Difference, ...]


def results(held: Held) -> Results:
    """What an audit found, of the cases that are graded."""
    done = held.done
    grades = Counter(one.standing.grade for one in done)
    parts = _parts(held)
    return Results(
        drawn=len(held.cases),
        marked=sum(one.standing.stage is not Stage.MARKING for one in held.cases),
        graded=len(done),
        moderating=sum(one.standing.stage is Stage.MODERATING for one in held.cases),
        at_risk=sum(one.final is not None and one.final.at_risk for one in done),
        shares=tuple(
            Share(
                grade=grade,
                cases=grades[grade],
                of=len(done),
                interval=wilson(grades[grade], len(done)),
                whole=weighted_share(
                    [(one.held, sum(one.grades.values()), one.grades[grade]) for one in parts]
                ),
            )
            for grade in Grade
        ),
        parts=parts,
        agreement=agreement(_pairs(held)),
        asked=_asked(held),
        differences=_differences(held),
    )


def _parts(held: Held) -> tuple[Part, ...]:
    return tuple(
        Part(
            name=name,
            held=len(cases),
            drawn=held.sizes.get(name, 0),
            grades={
                grade: sum(one.part == name and one.standing.grade is grade for one in held.done)
                for grade in Grade
            },
        )
        for name, cases in sorted(held.frame.items())
    )


def _pairs(held: Held) -> Sequence[tuple[Grade, Grade]]:
    """The two grades of each case that was marked twice, before anybody moderated."""
    found = []
    for one in held.cases:
        by_turn = {mark.turn: mark.grade for mark in one.marks}
        if {Turn.FIRST, Turn.SECOND} <= set(by_turn):
            found.append((by_turn[Turn.FIRST], by_turn[Turn.SECOND]))
    return found


def _asked(held: Held) -> tuple[Asked, ...]:
    finals = [one.final for one in held.done if one.final is not None]
    return tuple(
        Asked(
            key=each.key,
            asks=each.asks,
            verdicts=Counter(mark.said[each.key].verdict for mark in finals),
            differ=sum(
                differ(mark.said[each.key].rules, mark.said[each.key].verdict) for mark in finals
            ),
        )
        for each in held.theme.criteria
    )


def _differences(held: Held) -> tuple[Difference, ...]:
    settled = {
        (one.number, one.said["criterion"]): one.said["how"]
        for one in held.steps
        if one.what == SETTLED
    }
    found = [
        Difference(
            number=one.number,
            criterion=each.key,
            asks=each.asks,
            verdict=one.final.said[each.key].verdict,
            rules=one.final.said[each.key].rules,
            settled=settled.get((one.number, each.key), ""),
        )
        for one in held.done
        if one.final is not None
        for each in held.theme.criteria
        if differ(one.final.said[each.key].rules, one.final.said[each.key].verdict)
    ]
    return tuple(sorted(found, key=lambda one: (bool(one.settled), one.number)))
