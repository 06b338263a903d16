"""The rulebook as published: what is kept, what is built in, and what is awaited."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from lapwing.duties.language import BuiltIn, Confidence, Once, Repeated, Rule
from lapwing.duties.numbers import Numbers, Weight
from lapwing.duties.rulebook import (
    Awaited,
    Published,
    PublishedNumber,
    published,
    read_awaited,
    what,
)
from lapwing.duties.sentences import Words
from lapwing.duties.story import Story, read_stories
from tests.duties.small import BEGIN, KINDS, NUMBERS, book, duty, every, gate, signal

LAW = NUMBERS | {
    "hour": replace(NUMBERS["hour"], weight=Weight.STATUTE, source="An Act", verified=False),
    "half": replace(NUMBERS["half"], weight=Weight.GUIDANCE),
    "changing": replace(NUMBERS["changing"], weight=Weight.STATUTE, force="northmere"),
}
WORDS = Words(kinds=KINDS, numbers=Numbers(LAW), signals={})


def story(title: str, rule: str = "duty") -> Story:
    return read_stories(f"story: {rule}\ntitle: {title}\nMon 10:00 | begin\n", "here")[0]


def shown(*rules: Rule, stories: Any = (), awaited: Any = (), **more: Any) -> tuple[Published, ...]:
    return published([book(*rules, **more)], awaited, Numbers(LAW), WORDS, stories)


def test_a_duty_is_published_with_all_that_it_is_made_of() -> None:
    rule = duty(confidence=Confidence.SECONDARY)
    stories = [story("First"), story("Of another", "gate"), story("Second")]
    assert shown(rule, stories=stories) == (
        Published(
            key="duty",
            rule="duty",
            area="test",
            title="Do it",
            owner="sergeant",
            source="A test",
            weight=Weight.STATUTE,
            confidence="seen in a secondary source",
            numbers=(
                PublishedNumber(
                    key="hour",
                    title="hour",
                    value=60,
                    unit="minutes",
                    words="60 minutes",
                    weight=Weight.STATUTE,
                    source="An Act",
                    verified=False,
                    confirmed="",
                    values={"2020-01-01": 60},
                ),
            ),
            why="Because.",
            words=WORDS.of_rule(rule),
            story=(stories[0].text, stories[2].text),
        ),
    )


def test_each_rule_is_called_what_it_is_and_only_a_duty_has_an_owner() -> None:
    rules = (duty(), gate(), signal())
    assert [what(rule) for rule in rules] == ["duty", "gate", "signal"]
    assert [(one.rule, one.owner) for one in shown(*rules)] == [
        ("duty", "sergeant"),
        ("gate", None),
        ("signal", None),
    ]


def test_a_number_reads_as_its_newest_value_and_a_force_s_own_is_local() -> None:
    ((number,),) = (one.numbers for one in shown(duty(due=Once(within="changing"))))
    assert (number.value, number.words, number.weight) == (30, "30 minutes", Weight.LOCAL)
    assert number.values == {"2020-01-01": 60, "2026-03-03": 30}
    assert LAW["changing"].values[-1] == (date(2026, 3, 3), 30)


@pytest.mark.parametrize(
    ("rule", "numbers", "weight"),
    [
        (duty(due=every("hour", first="half")), ["hour", "half"], Weight.GUIDANCE),
        (duty(due=every("half", first="ten")), ["half", "ten"], Weight.LOCAL),
        (duty(due=Once(within="hour", catch_up="hour")), ["hour"], Weight.STATUTE),
        (signal(Repeated(BEGIN, times="two", within="hour")), ["two", "hour"], Weight.LOCAL),
        (duty(due=Once(within="gone"), confidence=Confidence.PRIMARY), [], Weight.GUIDANCE),
        (gate(), [], Weight.LOCAL),
        (gate(confidence=Confidence.PRIMARY), [], Weight.GUIDANCE),
    ],
)
def test_a_rule_claims_no_more_than_the_weakest_of_its_numbers(
    rule: Rule, numbers: list[str], weight: Weight
) -> None:
    (one,) = shown(rule)
    assert ([number.key for number in one.numbers], one.weight) == (numbers, weight)


def test_what_is_built_in_or_awaited_follows_what_is_kept() -> None:
    built = BuiltIn(
        key="built", title="Built", test="tests/x.py", source="S", confidence=Confidence.PRIMARY
    )
    awaited = read_awaited('[exploited]\ntitle = "Exploited"\nrules = { one = "One", two = "Two" }')
    assert awaited == (
        Awaited(area="exploited", title="Exploited", rules={"one": "One", "two": "Two"}),
    )
    first, second, third, fourth = shown(gate(), built_in=(built,), awaited=awaited)
    assert first.key == "gate"
    assert second == Published(
        key="built",
        rule="built in",
        area="test",
        title="Built",
        source="S",
        weight=Weight.GUIDANCE,
        confidence="seen in a primary source",
        test="tests/x.py",
    )
    assert third == Published(
        key="one",
        rule="not adopted",
        area="exploited",
        title="One",
        reason="What it needs is not built yet.",
    )
    assert (fourth.key, fourth.title) == ("two", "Two")
