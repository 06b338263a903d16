"""What a custody record insists on: how the age is known, one type of request, every criterion."""

from collections.abc import Mapping

import pytest

from lapwing.areas import all_kinds
from lapwing.areas.detention.kinds.checking import CRITERIA
from lapwing.journal.kind import read_answers

KINDS = all_kinds()


def wrong_with(kind: str, answers: Mapping[str, object]) -> dict[str, str]:
    """Every question that is wrong, with why."""
    return {one.question: one.why for one in read_answers(KINDS[kind], answers)[1]}


def test_an_arrival_says_how_the_age_is_known() -> None:
    wrong = wrong_with("detention-arrived", {"age": 18})
    assert wrong["age"] == "must be from 0 to 17"
    assert wrong["age_basis"] == "needs an answer"
    assert "age" not in wrong_with("detention-arrived", {"age": 17, "age_basis": "appearance"})


def test_nobody_arrives_before_they_were_arrested() -> None:
    kind = KINDS["detention-arrived"]
    assert kind.check is not None
    times = {"arrest_at": "2026-03-02T10:00:00Z", "arrived_at": "2026-03-02T09:00:00Z"}
    assert "earlier than the arrest" in (kind.check({**times, "how": "arrested"}) or "")
    assert kind.check({**times, "how": "at-station"}) is None
    assert kind.check({**times, "arrived_at": times["arrest_at"], "how": "arrested"}) is None


@pytest.mark.parametrize(
    ("type_", "words", "refused"),
    [
        ("alternative", "a bed anywhere, or a secure one", True),
        ("alternative", "a non-secure bed", False),
        ("alternative", "a bed with an aunt", False),
        ("secure", "a secure bed, or an alternative", True),
        ("secure", "secure, otherwise non-secure", True),
        ("secure", "a secure bed", False),
    ],
)
def test_a_request_asks_for_one_type(type_: str, words: str, refused: bool) -> None:
    answers = {"type": type_, "asked_for": words, "council": "c", "person": "p"}
    if type_ == "secure":
        answers |= {"serious_harm": "yes", "evidence": "e"}
    wrong = wrong_with("detention-accommodation-asked", answers)
    assert bool(wrong) is refused, wrong


def test_a_check_answers_every_criterion() -> None:
    asked = [one for one in CRITERIA.now if one.asked]
    assert len(CRITERIA.now) == 27
    wrong = wrong_with("detention-quality-checked", {"grade": "good", "learned": "l"})
    assert wrong == {one.key: "needs an answer" for one in asked}
    answers = {one.key: "met" for one in asked} | {"risk_note": "It is about the theft."}
    full = {**answers, "grade": "improve", "learned": "l"}
    assert wrong_with("detention-quality-checked", full) == {}


def test_nobody_types_over_what_the_record_answers() -> None:
    asked = {one.key: "met" for one in CRITERIA.now if one.asked}
    full = {**asked, "grade": "good", "learned": "l"}
    for one in CRITERIA.now:
        if one.by_record and not one.asked:
            wrong = wrong_with("detention-quality-checked", {**full, one.key: "met"})
            assert wrong == {one.key: "is not a question of detention-quality-checked"}
    alone = {**full, "visits_otherwise": "met"}
    assert wrong_with("detention-quality-checked", alone) == {"visits_why": "needs an answer"}
    assert wrong_with("detention-quality-checked", {**full, "visits_otherwise": "agree"}) == {}
    assert wrong_with("detention-quality-checked", {**alone, "visits_why": "By camera."}) == {}


def test_a_review_says_who_was_heard_or_why_not() -> None:
    kind = KINDS["detention-reviewed"]
    assert kind.check is not None
    assert kind.check({"offered": ("child", "adult")}) is None
    assert kind.check({"offered": ("child",)}) is not None
    assert kind.check({"offered": ("child",), "not_offered_why": "Nobody had come."}) is None
    assert kind.check({"offered": ("child", "adult", "none")}) is not None


def test_a_child_who_was_heard_has_words_or_a_reason() -> None:
    kind = KINDS["detention-child-voice"]
    assert kind.check is not None
    assert kind.check({}) is not None
    assert kind.check({"words": "I want my nan."}) is None
    assert kind.check({"why_no_words": "Asleep."}) is None
