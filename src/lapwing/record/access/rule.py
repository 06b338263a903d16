"""One rule of the access policy, as data that can be printed, compiled, published and broken."""

from dataclasses import dataclass

from lapwing.base.refusals import Refusal
from lapwing.record.access.words import Act, Handling, Level, Part, Sensitivity, Tie


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """Who, doing what, with which part, of what kind of case, gets which answer.

    A condition that is ``None`` asks nothing. Of several roles, ties, sensitivities or handling
    codes, one is enough; of several conditions, all must hold. ``refusal`` speaks where the answer
    is not the whole; without one, nothing is said that would tell a hidden case from none.
    """

    key: str
    title: str
    sentence: str
    acts: frozenset[Act]
    answer: Level
    parts: frozenset[Part] = frozenset(Part)
    active: bool | None = None
    roles: frozenset[str] | None = None
    own_force: bool = False
    ties: frozenset[Tie] | None = None
    sensitivity: frozenset[Sensitivity] | None = None
    handling: frozenset[Handling] | None = None
    refusal: Refusal | None = None

    def speaks_of(self, act: Act, part: Part) -> bool:
        """Whether the rule is about this act and this part at all."""
        return act in self.acts and part in self.parts
