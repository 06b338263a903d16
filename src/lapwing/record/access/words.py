"""The words in which access is spoken: acts, the parts of a record, answers, ties and facts."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from uuid import UUID

from lapwing.base.refusals import Refusal


class Act(StrEnum):
    """What somebody may want to do."""

    SEE = "see"
    RECORD = "record on a case"
    ANSWER = "answer for a partner agency"
    EXPORT = "take a copy out"
    BULK = "take out many at once"
    SHARE = "share with a partner agency"
    CLASSIFY = "say how sensitive it is, and assign by name"
    BREAK_GLASS = "break the glass"
    SECOND_GLASS = "agree that somebody breaks the glass"
    REVIEW_GLASS = "review a broken glass"
    READ_LOG = "read who looked"
    REVIEW_LOOKS = "sample who looked, and review it"
    FIND_PEOPLE = "find people"
    ADD_PERSON = "add a person"
    GO_ON_DUTY = "go on duty"
    SEE_STAFF = "see who is on duty"
    MANAGE_USERS = "manage users"
    JOIN = "say whether two records are of one person"
    KEEP_CONFLICTS = "say who has a conflict of interest"
    CHECK_CUSTODY = "check custody records"
    SAMPLE_WORK = "draw samples of work and review them"
    READ_INSPECTIONS = "read inspection reports and what became of recommendations"
    KEEP_INSPECTIONS = "read inspection reports in, and close recommendations"
    READ_MEASURES = "read how often duties were met"
    TRIAGE = "work the queue of the safeguarding unit"
    READ_FIGURES = "read figures and packs for partners"
    READ_PACKS = "read packs of figures as a partner"
    # Seeing, as lists and pages ask for it; ``asking`` turns each into SEE and the part it means.
    SEE_CASE = "see a case"
    SEE_PERSON = "see a person"


class Part(StrEnum):
    """The parts of a record, each with rules of its own."""

    SAFETY = "what keeps the child safe"
    PERSON = "who the child is"
    NARRATIVE = "what was told"
    PACKAGE = "a package that was made of it to share"
    EXISTENCE = "that there is a record"


class Level(IntEnum):
    """The three answers: the whole, "there is one, ring this desk", and nothing."""

    NOTHING = 0
    POINTER = 1
    WHOLE = 2


class Sensitivity(StrEnum):
    """How closely a record is kept."""

    ORDINARY = "ordinary"
    RESTRICTED = "restricted"
    COVERT = "covert"


class Handling(StrEnum):
    """The handling code of the 3x5x2 report, and whether the conditions of a C are written down."""

    PERMITTED = "P"
    CONDITIONS = "C"
    CONDITIONS_MISSING = "C, conditions missing"


class Tie(StrEnum):
    """What a viewer is to a case."""

    LOCKED = "has a conflict of interest"
    SUPERVISOR = "supervises it"
    ALLOCATED = "is its allocated officer"
    ASSIGNED = "is assigned to it by name"
    TEAM = "is of the team that holds it"
    SHARED = "is of an agency that it was shared with"
    GIVEN = "is of an agency that was sent a package of it"
    OPENED = "broke the glass in the last 30 minutes"
    OPENED_BY_TWO = "broke the glass in the last 30 minutes, and a second person agreed"
    SECONDED = "asks together with a second person who agrees"
    OWN_LOOK = "was the one who broke the glass, or who looked"


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What a decision rests on, of the case: whose it is, how it is kept, and the viewer's ties.

    ``ties`` are those that must be looked up; that somebody supervises it, is allocated or is of
    its team is seen from the case itself. What is not there has no force.
    """

    force: str | None = None
    team: UUID | None = None
    supervisor: UUID | None = None
    allocated: UUID | None = None
    sensitivity: Sensitivity = Sensitivity.ORDINARY
    handling: Handling = Handling.PERMITTED
    ties: frozenset[Tie] = field(default_factory=frozenset)
    desk: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """An answer, the rule that gave it, why in plain words, and the desk to ring.

    ``rule`` is for the log alone: it tells a lockout from a record that is not there, and ``why``
    and ``desk`` never do. A whole answer has no ``refusal``.
    """

    level: Level
    rule: str | None
    why: str
    refusal: Refusal | None = None
    desk: str = ""


def handling_of(code: str, conditions: str) -> Handling:
    """How a case is handled, from its code and the conditions that were written down."""
    if code == "P":
        return Handling.PERMITTED
    return Handling.CONDITIONS if conditions.strip() else Handling.CONDITIONS_MISSING
