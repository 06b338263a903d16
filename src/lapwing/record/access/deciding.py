"""Decides one act, on one part of one case, and says why in plain words."""

from collections.abc import Sequence
from dataclasses import dataclass

from lapwing.base.refusals import Refusal
from lapwing.record.access.policy import ABOUT_A_CASE, POLICY
from lapwing.record.access.rule import Rule
from lapwing.record.access.walk import first_met
from lapwing.record.access.words import (
    Act,
    Decision,
    Facts,
    Handling,
    Level,
    Part,
    Sensitivity,
    Tie,
)
from lapwing.record.viewer import Viewer

NOT_FOUND = Refusal(
    what="There is no such record that you can open.",
    do="Check the reference, or ask the desk of the force that may hold it.",
)
NOT_YOURS = Refusal(
    what="None of the roles that you hold now may do this.",
    do="Ask somebody whose role it is; the page on roles says who.",
)


ANY_DESK = "the force control room"  # answers at any hour, where no desk is named


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """The conditions of a rule, where everything is known."""

    viewer: Viewer
    facts: Facts

    def active(self) -> bool:
        """Whether the account is active."""
        return self.viewer.active

    def holds(self, roles: frozenset[str]) -> bool:
        """Whether they hold one of these roles."""
        return not self.viewer.roles.isdisjoint(roles)

    def own_force(self) -> bool:
        """Whether the case is of their force."""
        return self.facts.force == self.viewer.force

    def tie(self, tie: Tie) -> bool:
        """Whether they have this tie: from the case itself, or as it was looked up."""
        match tie:
            case Tie.SUPERVISOR:
                return self.facts.supervisor == self.viewer.user
            case Tie.ALLOCATED:
                return self.facts.allocated == self.viewer.user
            case Tie.TEAM:
                return self.viewer.team is not None and self.facts.team == self.viewer.team
            case _:
                return tie in self.facts.ties

    def sensitivity(self, among: frozenset[Sensitivity]) -> bool:
        """Whether the case is kept in one of these ways."""
        return self.facts.sensitivity in among

    def handling(self, among: frozenset[Handling]) -> bool:
        """Whether the case has one of these handling codes."""
        return self.facts.handling in among


def decide(
    viewer: Viewer,
    act: Act,
    part: Part,
    facts: Facts,
    *,
    policy: Sequence[Rule] = POLICY,
) -> Decision:
    """What the viewer gets, by the first rule that holds.

    What is hidden and what is not there get the same words, so that asking tells nobody which.
    """
    rule = _deciding(viewer, act, part, facts, policy)
    if rule is not None and rule.answer == Level.WHOLE:
        return Decision(level=Level.WHOLE, rule=rule.key, why=rule.sentence)
    level = rule.answer if rule else Level.NOTHING
    refusal = (rule and rule.refusal) or _unspoken(viewer, act, facts, policy)
    return Decision(
        level=level,
        rule=rule.key if rule else None,
        why=refusal.what,
        refusal=refusal,
        desk=(facts.desk or ANY_DESK) if level == Level.POINTER else "",
    )


def _deciding(
    viewer: Viewer, act: Act, part: Part, facts: Facts, policy: Sequence[Rule]
) -> Rule | None:
    known = Known(viewer=viewer, facts=facts)
    return next((rule for rule, _ in first_met(policy, act, part, known)), None)


def _unspoken(viewer: Viewer, act: Act, facts: Facts, policy: Sequence[Rule]) -> Refusal:
    """The words where no rule has any: only of what they know to be there is more said."""
    if act not in ABOUT_A_CASE:
        return NOT_YOURS
    seen = _deciding(viewer, Act.SEE, Part.EXISTENCE, facts, policy)
    return NOT_YOURS if act != Act.SEE and seen and seen.answer > Level.NOTHING else NOT_FOUND
