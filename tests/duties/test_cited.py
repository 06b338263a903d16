"""What an obligation rests on: the last of the numbers that set its deadline, or else its rule."""

from dataclasses import replace
from typing import Any

import pytest

from lapwing.duties.cited import Cited, cited, weight_of
from lapwing.duties.language import By, Confidence, Depends, Is, On, Once, Stands
from lapwing.duties.numbers import Numbers, Weight
from tests.duties.small import NUMBERS, derived, duty, entry

GRADES = {grade: Stands(On(("grade",), where=Is("grade", (grade,)))) for grade in ("high", "low")}
MOVING = duty(due=Once(within=Depends(((GRADES["high"], "half"), (GRADES["low"], "ten")), "hour")))
LAW: dict[str, dict[str, Any]] = {
    "hour": {"weight": Weight.GUIDANCE, "source": "A circular"},
    "half": {"weight": Weight.STATUTE, "source": "An Act"},
    "ten": {"weight": Weight.STATUTE, "source": "Another Act", "verified": False},
}


def numbers(**changes: Any) -> Numbers:
    """Three numbers of different weight, the first with these changes."""
    told = {key: replace(NUMBERS[key], **said) for key, said in LAW.items()}
    return Numbers({**told, "hour": replace(told["hour"], **changes)})


def grade(minute: float, answer: str) -> Any:
    return entry("grade", minute, answers={"grade": answer})


@pytest.mark.parametrize(
    ("graded", "said"),
    [
        ([], Cited(weight=Weight.GUIDANCE, source="A circular", verified=True)),
        ([grade(1, "high")], Cited(weight=Weight.STATUTE, source="An Act", verified=True)),
        (
            [grade(1, "high"), grade(2, "low")],
            Cited(weight=Weight.STATUTE, source="Another Act", verified=False),
        ),
    ],
)
def test_a_deadline_rests_on_the_number_that_set_it_last(graded: list[Any], said: Cited) -> None:
    (one,) = derived(MOVING, entry("begin", 0), *graded).obligations
    assert cited(one, MOVING, numbers()) == said


def test_a_force_s_own_number_is_local_whatever_it_was_laid_over() -> None:
    (one,) = derived(MOVING, entry("begin", 0)).obligations
    assert cited(one, MOVING, numbers(force="northmere")).weight is Weight.LOCAL


@pytest.mark.parametrize("confidence", Confidence)
def test_a_moment_that_an_entry_names_rests_on_the_rule(confidence: Confidence) -> None:
    rule = duty(due=By("by"), source="A rule", confidence=confidence)
    begin = entry("begin", 0, answers={"by": "2026-03-02T12:00:00Z"})
    (one,) = derived(rule, begin).obligations
    assert cited(one, rule, numbers()) == Cited(
        weight=weight_of(confidence),
        source="A rule",
        verified=confidence is not Confidence.UNVERIFIED,
    )


def test_a_rule_by_itself_is_guidance_only_where_somebody_published_it() -> None:
    assert {one for one in Confidence if weight_of(one) is Weight.GUIDANCE} == {
        Confidence.PRIMARY,
        Confidence.SECONDARY,
    }
    assert Weight.STATUTE not in {weight_of(one) for one in Confidence}
