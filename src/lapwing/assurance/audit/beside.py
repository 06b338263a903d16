"""What the rules say of a criterion, beside the auditor; where the two differ, one is to be mended.

A rule knows of times and of what was recorded, an auditor of how well it was done. That the rules
are content and an auditor is not may only say that the work was poor; it is settled by somebody.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from lapwing.assurance.audit.grades import Verdict
from lapwing.duties.obligation import State


class Rules(StrEnum):
    """What the rules that ask for the same say of a case."""

    MET = "met"
    LATE = "late"
    NOT_MET = "not-met"
    WAITS = "waits"
    NEVER = "never"
    NONE = "none"

    @property
    def words(self) -> str:
        """What they say, in words."""
        return _SAID[self]


_SAID = {
    Rules.MET: "Done in time",
    Rules.LATE: "Done, but late",
    Rules.NOT_MET: "Not done in time",
    Rules.WAITS: "Not due yet",
    Rules.NEVER: "Never asked for here",
    Rules.NONE: "No rule asks for this",
}
_WORST_FIRST = (
    (Rules.NOT_MET, frozenset({State.OVERDUE, State.MISSED})),
    (Rules.LATE, frozenset({State.MET_LATE})),
    (Rules.WAITS, frozenset({State.OPEN})),
    (Rules.MET, frozenset({State.MET})),
)
# What an auditor may say without differing. What ended or was waived demands nothing.
_AGREES: Mapping[Rules, frozenset[Verdict]] = {
    Rules.MET: frozenset({Verdict.MET}),
    Rules.LATE: frozenset({Verdict.PARTLY, Verdict.NOT_MET}),
    Rules.NOT_MET: frozenset({Verdict.NOT_MET, Verdict.PARTLY}),
    Rules.NEVER: frozenset({Verdict.MET, Verdict.NA}),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One thing that a rule asked for in a case, and how it stood."""

    duty: str
    state: State


def say(duties: tuple[str, ...], asked: Iterable[Asked]) -> Rules:
    """What these rules say of a case, the worst that any of them says."""
    if not duties:
        return Rules.NONE
    states = {one.state for one in asked if one.duty in duties}
    return next((said for said, those in _WORST_FIRST if states & those), Rules.NEVER)


def differ(rules: Rules, verdict: Verdict) -> bool:
    """Whether an auditor and the rules differ; neither does who cannot tell yet."""
    agrees = _AGREES.get(rules)
    return agrees is not None and verdict is not Verdict.UNKNOWN and verdict not in agrees
