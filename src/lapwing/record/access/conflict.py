"""Conflict of interest: who is locked out of a case without anybody having to think of it."""

from collections.abc import Iterable
from enum import StrEnum
from uuid import UUID

from lapwing.record.access.words import Tie

THEMSELVES = "themselves"  # what somebody's own record is to them
# What the record calls family, whichever of the two it is said of.
FAMILY = frozenset(
    {
        *("mother", "father", "parent", "son", "daughter", "child", "brother", "sister", "sibling"),
        *("stepmother", "stepfather", "stepson", "stepdaughter", "stepbrother", "stepsister"),
        *("half-brother", "half-sister", "grandmother", "grandfather", "grandparent", "grandchild"),
        *("grandson", "granddaughter", "aunt", "uncle", "niece", "nephew", "cousin"),
        *("husband", "wife", "partner", "former partner", "guardian", "carer", "foster carer"),
        *("foster child", "family"),
    }
)


class Involved(StrEnum):
    """What somebody is in a case, where that locks them and their family out of it."""

    CHILD = "child"
    VICTIM = "victim"
    WITNESS = "witness"
    SUSPECT = "suspect"


def ties_by_conflict(
    *, themselves: Iterable[UUID], family: Iterable[UUID], involved: Iterable[tuple[UUID, Involved]]
) -> frozenset[Tie]:
    """Whether somebody is locked out: they, or one of their family, are involved in the case.

    ``themselves`` is every record of the person, as one may be known twice.
    """
    close = {*themselves, *family}
    locked = any(person in close for person, _ in involved)
    return frozenset({Tie.LOCKED}) if locked else frozenset()
