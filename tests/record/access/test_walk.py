"""The walk settles what is known, joins what is not, and lets the first rule that holds decide."""

from dataclasses import dataclass

import pytest

from lapwing.record.access import Act, Handling, Level, Part, Rule, Sensitivity, Tie
from lapwing.record.access.walk import Term, at_least, every, first_met, met, some, unless

SEE, SAFETY = Act.SEE, Part.SAFETY


@dataclass(frozen=True, kw_only=True)
class Told:
    """Conditions as a test tells them; what it does not tell, the database is asked."""

    is_active: Term = "active"
    has_role: Term = "role"
    is_own: Term = "own"
    ties: frozenset[Tie] | None = None

    def active(self) -> Term:
        """As told."""
        return self.is_active

    def holds(self, roles: frozenset[str]) -> Term:
        """As told."""
        return self.has_role

    def own_force(self) -> Term:
        """As told."""
        return self.is_own

    def tie(self, tie: Tie) -> Term:
        """As told."""
        return tie.name.lower() if self.ties is None else tie in self.ties

    def sensitivity(self, among: frozenset[Sensitivity]) -> Term:
        """Asked."""
        return f"kept {len(among)}"

    def handling(self, among: frozenset[Handling]) -> Term:
        """Asked."""
        return f"code {len(among)}"


def a_rule(answer: Level = Level.WHOLE, **asks: object) -> Rule:
    """A rule about seeing that asks for this."""
    return Rule(
        key="a",
        title="A",
        sentence="A.",
        acts=frozenset({SEE}),
        answer=answer,
        **asks,  # type: ignore[arg-type]
    )


def test_what_is_known_is_settled() -> None:
    assert every([]) is True
    assert every([True, True]) is True
    assert every(["a", False, "b"]) is False
    assert every([True, "a"]) == "a"
    assert some([]) is False
    assert some(["a", True]) is True
    assert some([False, False]) is False
    assert some([False, "a"]) == "a"
    assert [unless(known) for known in (True, False)] == [False, True]


def test_what_is_not_known_is_joined_and_said_once() -> None:
    assert every(["a", "b", "a"]) == "(a and b)"
    assert some(["a", "b", "a"]) == "(a or b)"
    assert unless("a") == "(a) is not true"  # and not "not a": what is null is not a


def test_a_rule_holds_when_all_that_it_asks_does() -> None:
    rule = a_rule(
        active=True,
        roles=frozenset({"sergeant"}),
        own_force=True,
        sensitivity=frozenset({Sensitivity.ORDINARY}),
        handling=frozenset(Handling),
        ties=frozenset({Tie.TEAM, Tie.ASSIGNED}),
    )
    assert met(rule, Told()) == (
        "(active and role and own and kept 1 and code 3 and (assigned or team))"
    )
    assert met(rule, Told(is_own=False)) is False
    assert met(rule, Told(ties=frozenset())) is False
    assert met(a_rule(), Told()) is True
    assert met(a_rule(active=False), Told(is_active=False)) is True
    assert met(a_rule(active=False), Told(is_active=True)) is False
    assert met(a_rule(active=False), Told()) == "(active) is not true"


def test_the_walk_stops_at_the_first_rule_that_holds_for_sure() -> None:
    asked, sure, later = a_rule(own_force=True), a_rule(), a_rule(Level.NOTHING)
    other = a_rule(parts=frozenset({Part.PERSON}))
    never = a_rule(ties=frozenset())
    found = list(first_met((never, other, asked, sure, later), SEE, SAFETY, Told()))
    assert found == [(asked, "own"), (sure, True)]
    assert not list(first_met((sure,), Act.RECORD, SAFETY, Told()))


@pytest.mark.parametrize(
    ("level", "wanted"),
    [
        (Level.WHOLE, "(own and ((role) is not true and own))"),
        (Level.POINTER, "((role) is not true and (own or active))"),
    ],
)
def test_refusals_are_taken_out_and_grants_are_joined(level: Level, wanted: str) -> None:
    policy = (
        a_rule(Level.NOTHING, roles=frozenset({"x"})),
        a_rule(own_force=True),
        a_rule(Level.POINTER, active=True),
    )
    assert at_least(level, policy, SEE, SAFETY, Told()) == wanted


def test_what_nobody_allows_is_refused() -> None:
    assert at_least(Level.WHOLE, (), SEE, SAFETY, Told()) is False
    pointer = (a_rule(Level.POINTER),)
    assert at_least(Level.WHOLE, pointer, SEE, SAFETY, Told()) is False
    assert at_least(Level.POINTER, pointer, SEE, SAFETY, Told()) is True
