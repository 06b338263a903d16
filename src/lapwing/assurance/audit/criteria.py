"""What a case is marked by: the criteria of each theme, as data, each with its source.

An edition that was marked by never changes: whoever alters a criterion gives the theme the month's
edition, and each audit keeps the criteria by which it was marked.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from lapwing.assurance.audit.grades import Grade
from lapwing.duties.numbers import Weight


@dataclass(frozen=True, kw_only=True, slots=True)
class Criterion:
    """One thing that a case is marked by: what it asks, and what good work looks like.

    ``cap`` is the best grade that a case has where it was not met; ``duties`` are the rules that
    ask for the same, by their keys, whose own verdict is shown beside the auditor's.
    """

    key: str
    asks: str
    good: str
    source: str
    weight: Weight
    verified: bool = True
    cap: Grade | None = None
    duties: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Theme:
    """One field of audit: its criteria in one edition, and the entries by which a case is one.

    ``topic`` is the theme of ``assurance/themes.py`` to which its results belong.
    """

    key: str
    title: str
    edition: str
    topic: str
    begins: tuple[str, ...]
    criteria: tuple[Criterion, ...]

    @property
    def hard(self) -> Mapping[str, tuple[str, Grade]]:
        """What caps the grade where it was not met, and at which."""
        return {one.key: (one.asks, one.cap) for one in self.criteria if one.cap is not None}

    def criterion(self, key: str) -> Criterion | None:
        """The criterion of that key, or nothing."""
        return next((one for one in self.criteria if one.key == key), None)


@cache
def themes() -> Mapping[str, Theme]:
    """Every theme as it is marked today, by its key."""
    text = resources.files("lapwing.assurance.audit").joinpath("criteria.toml").read_text("utf-8")
    return MappingProxyType({key: theme_of(key, said) for key, said in tomllib.loads(text).items()})


def theme_of(key: str, said: Mapping[str, Any]) -> Theme:
    """A theme from its table; a word that is not known there is refused."""
    given = dict(said)
    return Theme(
        key=key,
        title=given.pop("title"),
        edition=given.pop("edition"),
        topic=given.pop("topic"),
        begins=tuple(given.pop("begins")),
        criteria=tuple(map(_criterion, given.pop("criteria"))),
        **given,
    )


def _criterion(said: Mapping[str, Any]) -> Criterion:
    given = dict(said)
    return Criterion(
        weight=Weight(given.pop("weight")),
        cap=Grade(given.pop("cap")) if "cap" in given else None,
        duties=tuple(given.pop("duties", ())),
        **given,
    )


def as_kept(theme: Theme) -> dict[str, Any]:
    """A theme as an audit keeps it, from which ``theme_of`` reads the same again."""
    return {
        "title": theme.title,
        "edition": theme.edition,
        "topic": theme.topic,
        "begins": [*theme.begins],
        # In a list: the database keeps an object's names in an order of its own.
        "criteria": [
            {
                "key": one.key,
                "asks": one.asks,
                "good": one.good,
                "source": one.source,
                "weight": one.weight.value,
                "verified": one.verified,
                **({"cap": one.cap.value} if one.cap else {}),
                "duties": [*one.duties],
            }
            for one in theme.criteria
        ],
    }
