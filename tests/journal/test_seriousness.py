"""How serious an entry is: declared by its kind, read from what was said, and never guessed."""

import pytest

from lapwing.areas import all_kinds
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, YesNo
from lapwing.journal.seriousness import (
    CONCERN,
    MEANS,
    ROUTINE,
    SERIOUS,
    UNKNOWN,
    SaidBy,
    Seriousness,
)


def test_a_kind_that_declares_nothing_is_not_known_rather_than_harmless() -> None:
    assert Kind(key="k", happened="K", does="K").serious({}) is UNKNOWN


@pytest.mark.parametrize(
    ("kind", "answers", "expected"),
    [
        ("missing-risk-graded", {"grade": "high"}, SERIOUS),
        ("missing-risk-graded", {"grade": "nar"}, ROUTINE),
        ("missing-risk-graded", {}, UNKNOWN),
        ("missing-found-seen", {"injuries": "yes"}, SERIOUS),
        ("missing-found-seen", {"injuries": "no"}, CONCERN),
        ("missing-found-seen", {"injuries": "unknown"}, UNKNOWN),
        ("missing-prevention-interview", {"outcome": "refused"}, UNKNOWN),
        ("missing-allocated", {}, ROUTINE),
        ("note-added", {"note": "Anything."}, UNKNOWN),
    ],
)
def test_it_is_read_from_what_was_said(
    kind: str, answers: dict[str, str], expected: Seriousness
) -> None:
    assert all_kinds()[kind].serious(answers) is expected


def test_of_several_choices_the_gravest_counts_and_not_known_is_graver_than_routine() -> None:
    by = SaidBy(question="q", answers={"a": ROUTINE, "b": CONCERN, "c": SERIOUS})
    assert by.of({"q": ("a", "c", "b")}) is SERIOUS
    assert by.of({"q": ("a", "b")}) is CONCERN
    assert by.of({"q": ("a", "never heard of")}) is UNKNOWN
    assert by.of({"q": ()}) is UNKNOWN


@pytest.mark.parametrize("kind", all_kinds().values(), ids=lambda kind: kind.key)
def test_what_a_kind_reads_it_from_is_a_question_of_its_own_and_every_answer_is_declared(
    kind: Kind,
) -> None:
    if not isinstance(kind.seriousness, SaidBy):
        return
    question = kind.question(kind.seriousness.question)
    declared = set(kind.seriousness.answers)
    if isinstance(question, YesNo):
        assert declared == {"yes", "no"}  # and what is not known stays so
    else:
        assert isinstance(question, Choice | Choices)
        assert declared == {option.code for option in question.options}


def test_each_has_its_words() -> None:
    assert set(MEANS) == set(Seriousness)
