"""What is said with an answer: the same of what is hidden and of what is not there; which desk."""

from dataclasses import replace

from lapwing.record.access import Act, Decision, Facts, Handling, Level, Part, Tie, decide
from lapwing.record.access.words import handling_of
from tests.record.access.situations import PAIRS, cases, situations, viewers

ABSENT = Facts()
ASKED = [pair for pair in PAIRS if Act.SEE in pair or Part.NARRATIVE in pair]


def shown(decision: Decision) -> tuple[object, ...]:
    """All of a decision but the name of its rule, which is for the log alone."""
    return decision.level, decision.why, decision.refusal, decision.desk


def test_what_is_hidden_sounds_like_what_is_not_there() -> None:
    hidden = 0
    for viewer in viewers():
        absent = {pair: shown(decide(viewer, *pair, ABSENT)) for pair in ASKED}
        for case, _ in cases():
            if decide(viewer, Act.SEE, Part.EXISTENCE, case).level != Level.NOTHING:
                continue
            for pair in ASKED:
                decision = decide(viewer, *pair, case)
                if decision.level == Level.NOTHING:
                    assert shown(decision) == absent[pair], (viewer.roles, pair, case)
                    hidden += 1
    assert hidden > 100_000


def test_the_desk_is_named_with_a_pointer_and_never_otherwise() -> None:
    for each in situations():
        decision = decide(each.viewer, Act.SEE, Part.NARRATIVE, each.facts)
        pointer = decision.level == Level.POINTER
        assert decision.desk == (each.facts.desk if pointer else "")
        if pointer:
            nowhere = replace(each.facts, desk="")
            unnamed = decide(each.viewer, Act.SEE, Part.NARRATIVE, nowhere)
            assert unnamed.desk == "the force control room"


def test_every_answer_says_why() -> None:
    for each in situations():
        decision = decide(each.viewer, Act.SEE, Part.NARRATIVE, each.facts)
        assert decision.why.endswith(".")
        assert (decision.refusal is None) == (decision.level == Level.WHOLE)


def test_the_log_tells_a_lockout_from_a_record_that_is_not_there() -> None:
    for each in situations():
        if each.viewer.active and each.viewer.roles == {"sergeant"}:
            decision = decide(each.viewer, Act.SEE, Part.SAFETY, each.facts)
            assert (decision.rule == "lockout") == (Tie.LOCKED in each.ties)


def test_a_handling_code_without_its_conditions_is_told_apart() -> None:
    assert handling_of("P", "") == Handling.PERMITTED
    assert handling_of("C", "Not to the school.") == Handling.CONDITIONS
    assert handling_of("C", "  ") == Handling.CONDITIONS_MISSING
    assert handling_of("?", "") == Handling.CONDITIONS_MISSING  # a code nobody knows is no leave
