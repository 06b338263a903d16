"""How far a drawn case is: its marks, whether they differ, who must moderate, and its grade."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from lapwing.assurance.audit.beside import Rules
from lapwing.assurance.audit.grades import Grade, Verdict


class Turn(StrEnum):
    """Whose mark it is."""

    FIRST = "first"
    SECOND = "second"
    MODERATED = "moderated"

    @property
    def words(self) -> str:
        """The turn in words."""
        return _TURNS[self]


_TURNS = {
    Turn.FIRST: "First mark",
    Turn.SECOND: "Second mark",
    Turn.MODERATED: "Moderation",
}


class Stage(StrEnum):
    """How far a drawn case is."""

    MARKING = "To be marked"
    MODERATING = "To be moderated"
    DONE = "Graded"


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """What an auditor says of one criterion, why, and the entries that show it."""

    verdict: Verdict
    why: str
    entries: tuple[UUID, ...] = ()
    rules: Rules = Rules.NONE


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """One person's mark of a case: what they say of each criterion, and the grade on the whole."""

    turn: Turn
    by: UUID
    by_name: str
    at: datetime
    grade: Grade
    at_risk: bool
    why: str
    said: Mapping[str, Said]


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """How far a case is, the grade that stands, and why somebody must moderate, if they must."""

    stage: Stage
    grade: Grade | None
    why: str = ""


def stands(marks: Sequence[Mark], *, twice: bool) -> Standing:
    """Where a case stands.

    A grade on which two differ, and every inadequate, is moderated by somebody who marked neither;
    so is a child whom one of two holds to have been left at risk.
    """
    by_turn = {one.turn: one for one in marks}
    wanted = (Turn.FIRST, Turn.SECOND) if twice else (Turn.FIRST,)
    if any(turn not in by_turn for turn in wanted):
        return Standing(stage=Stage.MARKING, grade=None)
    if Turn.MODERATED in by_turn:
        return Standing(stage=Stage.DONE, grade=by_turn[Turn.MODERATED].grade)
    if why := to_moderate([by_turn[turn] for turn in wanted]):
        return Standing(stage=Stage.MODERATING, grade=None, why=why)
    return Standing(stage=Stage.DONE, grade=by_turn[Turn.FIRST].grade)


def to_moderate(marks: Sequence[Mark]) -> str:
    """Why marks that are all in must be moderated, or nothing."""
    if len({one.grade for one in marks}) > 1:
        return "The two marks differ in grade."
    if len({one.at_risk for one in marks}) > 1:
        return "One of the two holds that a child was left at risk."
    if any(one.grade is Grade.INADEQUATE for one in marks):
        return "Each inadequate is looked at by somebody else."
    return ""


def may_read(
    mark: Mark, reader: UUID, marks: Sequence[Mark], turns: Mapping[UUID, Turn], *, twice: bool
) -> bool:
    """Whether somebody may read a mark: their own, and any other once all that are due are in.

    Whoever is still to mark reads none, whatever else they are; nor does anybody else before all
    are in, because they might tell them.
    """
    if mark.by == reader:
        return True
    wanted = {Turn.FIRST, Turn.SECOND} if twice else {Turn.FIRST}
    there = {one.turn for one in marks}
    mine = turns.get(reader)
    return wanted <= there and (mine is None or mine in there or mine is Turn.MODERATED)
