"""How serious what an entry tells is, read from what was said and never guessed.

Each kind declares it: the same for every entry of the kind, or by the answer to one question. It is
no score and foretells nothing. No source grades entries so: all of it is local.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from lapwing.journal.entry import Answer


class Seriousness(StrEnum):
    """What an entry tells of, the gravest first; what nobody was asked is not known, never none."""

    SERIOUS = "serious"
    CONCERN = "concern"
    UNKNOWN = "unknown"
    ROUTINE = "routine"


# The words of each, and what each means: what stands in the dictionary and beside the filters.
MEANS: Mapping[Seriousness, tuple[str, str]] = {
    Seriousness.SERIOUS: (
        "Serious",
        "It tells of serious harm to the child, that it is likely, or of what is done for that.",
    ),
    Seriousness.CONCERN: (
        "Concern",
        "It tells of the child's safety: missing, harm that is possible, who saw them and how.",
    ),
    Seriousness.UNKNOWN: (
        "Not known",
        "Nobody was asked how serious it is, or the answer was that it is not known.",
    ),
    Seriousness.ROUTINE: ("Routine", "It tells what was done or decided, and of no harm."),
}
_GRAVEST_FIRST = tuple(Seriousness)


@dataclass(frozen=True, kw_only=True, slots=True)
class SaidBy:
    """Read from the answer to one question; an answer that is not here, or none, is not known."""

    question: str
    answers: Mapping[str, Seriousness]

    def of(self, answers: Mapping[str, Answer]) -> Seriousness:
        """By these answers; of several choices the gravest counts."""
        said = answers.get(self.question)
        chosen = said if isinstance(said, tuple) else (str(said),)
        found = {self.answers.get(one, Seriousness.UNKNOWN) for one in chosen}
        return next((one for one in _GRAVEST_FIRST if one in found), Seriousness.UNKNOWN)


SERIOUS, CONCERN, ROUTINE, UNKNOWN = (
    Seriousness.SERIOUS,
    Seriousness.CONCERN,
    Seriousness.ROUTINE,
    Seriousness.UNKNOWN,
)


def yes_is_serious(question: str, *, no: Seriousness) -> SaidBy:
    """Serious where the answer is yes; where it is not known, so is this."""
    return SaidBy(question=question, answers={"yes": SERIOUS, "no": no})
