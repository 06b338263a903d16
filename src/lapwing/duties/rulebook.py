"""The rulebook as published: every rule with its words, numbers, sources and stories."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lapwing.duties.cited import cited_number, weight_of
from lapwing.duties.language import BuiltIn, Duty, Gate, Rule, Rulebook
from lapwing.duties.numbers import Number, Numbers, Weight
from lapwing.duties.parts import numbers_of
from lapwing.duties.sentences import Words
from lapwing.duties.story import Story

NOT_BUILT = "What it needs is not built yet."
# A rule claims no more than the weakest of the numbers it rests on.
_WEAKEST_FIRST = (Weight.LOCAL, Weight.GUIDANCE, Weight.STATUTE)


@dataclass(frozen=True, kw_only=True, slots=True)
class PublishedNumber:
    """A number that a rule names, as its newest value reads, and every value by its date."""

    key: str
    title: str
    value: float
    unit: str
    words: str
    weight: Weight
    source: str
    verified: bool
    confirmed: str
    values: Mapping[str, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Published:
    """One rule as published: a duty, gate or signal; built in; or not adopted, and why."""

    key: str
    rule: str
    area: str
    title: str
    owner: str | None = None
    source: str | None = None
    weight: Weight | None = None
    confidence: str | None = None
    numbers: tuple[PublishedNumber, ...] = ()
    why: str | None = None
    words: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    test: str | None = None
    reason: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Awaited:
    """A field of work, and those of its rules that are not adopted yet: key to title."""

    area: str
    title: str
    rules: Mapping[str, str]


def published(
    books: Iterable[Rulebook],
    awaited: Iterable[Awaited],
    numbers: Numbers,
    words: Words,
    stories: Iterable[Story],
) -> tuple[Published, ...]:
    """Every rule: first those that are kept, then those that are built in, then those awaited."""
    told: dict[str, list[str]] = {}
    for story in stories:
        told.setdefault(story.rule, []).append(story.text)
    found: list[Published] = []
    for book in books:
        found += (_rule(book.area, rule, numbers, words, told) for rule in book.rules)
        found += (_built_in(book.area, rule, numbers) for rule in book.built_in)
    found += (
        Published(key=key, rule="not adopted", area=field.area, title=title, reason=NOT_BUILT)
        for field in awaited
        for key, title in field.rules.items()
    )
    return tuple(found)


def _rule(
    area: str, rule: Rule, numbers: Numbers, words: Words, told: Mapping[str, list[str]]
) -> Published:
    shown = tuple(_number(numbers[key]) for key in numbers_of(rule) if key in numbers)
    weights = [number.weight for number in shown] or [weight_of(rule.confidence)]
    return Published(
        key=rule.key,
        rule=what(rule),
        area=area,
        title=rule.title,
        owner=rule.owner.key if isinstance(rule, Duty) else None,
        source=rule.source,
        weight=min(weights, key=_WEAKEST_FIRST.index),
        confidence=rule.confidence.value,
        numbers=shown,
        why=rule.why,
        words=words.of_rule(rule),
        story=tuple(told.get(rule.key, ())),
    )


def what(rule: Rule) -> str:
    """Which of the three words a rule is."""
    if isinstance(rule, Duty):
        return "duty"
    return "gate" if isinstance(rule, Gate) else "signal"


def _number(number: Number) -> PublishedNumber:
    since, value = number.values[-1]
    rests_on = cited_number(number)
    return PublishedNumber(
        key=number.key,
        title=number.title,
        value=value,
        unit=number.unit,
        words=number.words_on(since),
        weight=rests_on.weight,
        source=rests_on.source,
        verified=rests_on.verified,
        confirmed=rests_on.confirmed,
        values={day.isoformat(): amount for day, amount in number.values},
    )


def _built_in(area: str, rule: BuiltIn, numbers: Numbers) -> Published:
    return Published(
        key=rule.key,
        rule="built in",
        area=area,
        title=rule.title,
        source=rule.source,
        weight=weight_of(rule.confidence),
        confidence=rule.confidence.value,
        numbers=tuple(_number(numbers[key]) for key in rule.numbers),
        test=rule.test,
    )


def read_awaited(text: str) -> tuple[Awaited, ...]:
    """The rules that are not adopted yet, by field of work, from their file."""
    return tuple(
        Awaited(area=area, title=table["title"], rules=table["rules"])
        for area, table in tomllib.loads(text).items()
    )
