"""What the words of the area keep by themselves: the child's voice, and reasons."""

from typing import Any

import pytest

from lapwing.areas import all_kinds
from lapwing.areas.assessment.kinds.who import UNIT_LEADS
from lapwing.journal.kind import read_answers
from lapwing.journal.questions import Text

KINDS = all_kinds()
WHOLE: dict[str, Any] = {
    "concerns": ["neglect"],
    "happened": "Called by a neighbour; the door stood open.",
    "worries": "He is six and was alone after dark.",
    "need": "Food, sleep, and somebody at home.",
    "spoken_to": "yes",
    "alone": "yes",
    "words": "Mam's coming back when the telly goes off.",
    "appearance": "Thin coat, wet shoes.",
    "behaviour": "Held on to the officer's sleeve.",
    "communication": "Speaks English and Welsh; understood what was asked.",
    "danger": "Fire, cold, whoever comes in by the open door.",
    "environment": "No food in the kitchen. No other child lives there.",
    "domestic_abuse": "no",
    "significant_harm": "yes",
    "sexual_image": "no",
    "exploitation": "unknown",
    "grade": "high",
    "why_grade": "He was alone at night and will be again.",
}


def missing_of(kind: str, answers: dict[str, Any]) -> dict[str, str]:
    """What is wrong with a set of answers, by question."""
    _, wrong = read_answers(KINDS[kind], answers)
    return {one.question: one.why for one in wrong}


def without(*names: str, **others: str) -> dict[str, Any]:
    """The whole assessment without some answers, and with others."""
    return {name: said for name, said in WHOLE.items() if name not in names} | others


def test_an_assessment_holds_the_childs_words_or_why_there_are_none() -> None:
    assert missing_of("assessment-submitted", WHOLE) == {}
    assert missing_of("assessment-submitted", without("words")) == {"words": "needs an answer"}
    assert missing_of("assessment-submitted", without("alone")) == {"alone": "needs an answer"}
    with_mother = without(alone="no")
    assert missing_of("assessment-submitted", with_mother) == {"why_not_alone": "needs an answer"}
    silent = without("alone", "words", spoken_to="no")
    assert missing_of("assessment-submitted", silent) == {"why_not": "needs an answer"}
    assert missing_of("assessment-submitted", silent | {"why_not": "At his nan's."}) == {}
    words = KINDS["assessment-submitted"].question("words")
    assert isinstance(words, Text)
    assert words.child_words


@pytest.mark.parametrize(
    "heading", ["appearance", "behaviour", "communication", "danger", "environment"]
)
@pytest.mark.parametrize("spoken_to", ["yes", "pre-verbal"])
def test_what_was_seen_of_the_child_is_told_whether_they_spoke_or_not(
    heading: str, spoken_to: str
) -> None:
    answers = WHOLE if spoken_to == "yes" else without("alone", "words", spoken_to=spoken_to)
    assert missing_of("assessment-submitted", answers) == {}
    left_out = {name: said for name, said in answers.items() if name != heading}
    assert missing_of("assessment-submitted", left_out) == {heading: "needs an answer"}


def test_need_and_welfare_are_asked_beside_what_happened() -> None:
    assert missing_of("assessment-submitted", without("need")) == {"need": "needs an answer"}


@pytest.mark.parametrize(
    ("kind", "answers", "reason"),
    [
        (
            "assessment-grade-approved",
            {"child_focused": "yes", "decision": "changed", "grade": "high"},
            "why_changed",
        ),
        ("assessment-filed-unshared", {}, "reason"),
        ("assessment-unshared-allowed", {"instead": "Her school watches."}, "reason"),
        (
            "assessment-shared",
            {
                "recipients": ["social-care"],
                "names": "Northmere front door",
                "what": "All of it",
                "power": "children-act-2004",
                "consent": "overridden",
                "receipt": "A reference",
            },
            "why_no_consent",
        ),
        (
            "assessment-authority-decided",
            {"response": "no-action", "by_whom": "A social worker", "agreed": "no"},
            "why_not",
        ),
    ],
)
def test_whoever_departs_from_the_ordinary_says_why(
    kind: str, answers: dict[str, Any], reason: str
) -> None:
    assert missing_of(kind, answers) == {reason: "needs an answer"}
    assert missing_of(kind, answers | {reason: "Because."}) == {}


def test_only_the_units_leads_allow_that_the_share_floor_is_not_kept() -> None:
    by = {role.key for role in KINDS["assessment-unshared-allowed"].by}
    assert by == {"safeguarding-sergeant", "safeguarding-inspector"}
    assert {role.key for role in UNIT_LEADS} == by
