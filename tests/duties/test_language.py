"""The few words that a rule is written with; some stand in the store and on the published page."""

from lapwing.duties.language import Confidence, Scope
from tests.duties.small import duty, gate, signal


def test_a_rule_looks_at_one_case_and_tells_nobody_unless_it_says_otherwise() -> None:
    rule = duty(ends=())
    assert (rule.scope, rule.ends, rule.escalate) == (Scope.CASE, (), ())
    assert (rule.each, rule.retrigger, rule.does) == (False, "keep", None)
    assert (gate().scope, gate().unless, gate().lets) == (Scope.CASE, (), None)
    assert signal().scope is Scope.CASE


def test_a_scope_keeps_the_word_that_stands_in_the_store() -> None:
    assert [str(scope) for scope in Scope] == ["case", "person", "household", "officer", "team"]


def test_a_rule_s_confidence_reads_as_it_is_published() -> None:
    assert [str(one) for one in Confidence] == [
        "seen in a primary source",
        "seen in a secondary source",
        "force policy or an inspection finding",
        "domain knowledge, not verified",
        "local",
    ]
