"""What may be done with a finding: link, ask a person, or take it for somebody new.

The likelihood proposes and guards dispose: whatever the bits say, nothing is linked without a
person where the two may be twins, or parent and child of one name, or where one thing alone speaks
for it. A guard never makes a link; it only asks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import log2

from lapwing.matching.compare import DIFFERENT, UNKNOWN, Field
from lapwing.matching.score import Score, likelihood

LINK_FROM = 0.99  # local; to be set again on a force's own data before anything links by itself
NEW_BELOW = 0.01  # local
# Local. It is of a namesake that a second record is made by mistake. Measured among 100,000: with
# one in a hundred one in fifty of those on record was taken for somebody new, so one in a hundred.
NAMESAKE_NEW_BELOW = 0.001
_FEWEST_FIELDS = 3  # that must speak for a link
# What is known of a given name where another was found, as of a twin.
NO_NAME_IN_COMMON = frozenset({DIFFERENT, UNKNOWN, "initial"})


class Band(StrEnum):
    """What may be done with a candidate."""

    LINK = "link"
    REVIEW = "review"
    NEW = "new"


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """A candidate's score, how likely they are the one, the band, and why a person must look."""

    score: Score
    likely: float
    band: Band
    guards: tuple[str, ...] = ()


def judge(scores: Sequence[Score], *, people: float) -> tuple[Judged, ...]:
    """Each candidate of one search in its band, in the order given; one score for each person.

    Who is new is asked of each candidate alone: ten who are equally like what was told are each
    unlikely, and all of them are worth a look.
    """
    likely = likelihood([each.total for each in scores], people=people)
    return tuple(_judged(each, chance, people) for each, chance in zip(scores, likely, strict=True))


def _judged(found: Score, likely: float, people: float) -> Judged:
    below = NAMESAKE_NEW_BELOW if namesakes(found) else NEW_BELOW
    # The bits at which one candidate, with nobody to compete with, is as likely as this.
    if found.total < log2(people * below / (1 - below)) and not numbered(found):
        return Judged(score=found, likely=likely, band=Band.NEW)
    against = guards(found)
    band = Band.LINK if likely >= LINK_FROM and not against else Band.REVIEW
    return Judged(score=found, likely=likely, band=band, guards=against)


def namesakes(found: Score) -> bool:
    """Whether both are called much the same, the given and the family name."""
    given, family = found.level(Field.GIVEN), found.level(Field.FAMILY)
    if given == "swapped":
        return True
    return given not in NO_NAME_IN_COMMON and family not in NO_NAME_IN_COMMON


def _confirmed(found: Score) -> bool:
    """Whether a home or a number of both speaks for it, and not only who they are said to be."""
    told = {Field.GIVEN, Field.FAMILY, Field.BORN, Field.SEX}
    return any(each.whole > 0 and each.field not in told for each in found.fields)


def numbered(found: Score) -> bool:
    """Whether they share an NHS number, or nearly: then somebody looks, whatever else differs."""
    return found.level(Field.NHS) in {"same", "slip"}


def of_one_household(found: Score) -> bool:
    """Whether they are likelier two of one household: twins, or a parent and a child of one name.

    Those are never offered as one; where they share an NHS number somebody looks all the same.
    """
    if numbered(found):
        return False
    given, born = found.level(Field.GIVEN), found.level(Field.BORN)
    return given == DIFFERENT or born in {"years", DIFFERENT}


def worth_asking(found: Score, *, people: float) -> bool:
    """Whether somebody should be asked about two who are on record, where nobody has asked.

    They must be likelier one person than two; a shared NHS number is always looked at.
    """
    return numbered(found) or (found.total >= log2(people) and not of_one_household(found))


def guards(found: Score) -> tuple[str, ...]:
    """Why a person must look before these two are linked; empty where nobody must."""
    asked = []
    given, born = found.level(Field.GIVEN), found.level(Field.BORN)
    same_number = found.level(Field.NHS) == "same"
    if given in {DIFFERENT, "initial", "near", "sound", "shared", UNKNOWN}:
        asked.append("They may be twins, or a brother and a sister: their given names differ.")
    elif given != "same" and not same_number:
        asked.append("Their given names are forms of one name, and no NHS number confirms it.")
    if born in {"years", DIFFERENT, "few years", "year"}:
        asked.append("They may be parent and child of one name: their births differ.")
    elif born in {UNKNOWN, "fits"} and not same_number:
        asked.append("They may be parent and child of one name: one birth is not known exactly.")
    elif born != "same" and not _confirmed(found):
        asked.append("Their births differ in part, and neither a home nor a number confirms it.")
    if found.level(Field.SEX) == DIFFERENT:
        asked.append("One is recorded as male and the other as female.")
    if found.level(Field.NHS) == DIFFERENT:
        asked.append("They have different NHS numbers.")
    if sum(each.whole > 0 for each in found.fields) < _FEWEST_FIELDS:
        asked.append("Too few things speak for it.")
    return tuple(asked)
