"""People on record as matching takes them: one description for each name and home.

A name is compared with a birth and a home as they were told, never with the best of several: who
has two names and two homes has four descriptions, and is found by any of them.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.base.partial_date import Birth, birth_from_json
from lapwing.matching.description import Description, Traits, descriptions, traits
from lapwing.matching.identifiers import Identifier, Sort
from lapwing.matching.keys import EDITION, keys, keys_of_numbers
from lapwing.matching.mistyped import keys_if_mistyped, meant, slips, words
from lapwing.record.actor import seeing_all

SQL = queries("record/described.sql")
MOST_ALIKE = 400  # words of names that are looked through for those that may have been meant
MOST_WORDS = 6  # of what was typed
FEWEST = 1_000  # people; of a record that has just begun, the size says nothing


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """What matching takes of one person; ``whole`` is of whom their record is one of several."""

    told: tuple[Description, ...]
    whole: UUID | None = None


@seeing_all("weigh who may be meant")
def described(people: Iterable[UUID]) -> dict[UUID, tuple[Description, ...]]:
    """The descriptions of these people. Whoever shows one of them says that they have seen it."""
    wanted = list(people)
    return {one: known.told for one, known in read(_rows("told", ids=wanted), wanted).items()}


def read(rows: Iterable[tuple[Any, ...]], also: Iterable[UUID] = ()) -> dict[UUID, Known]:
    """What is known of people, as it is kept beside their keys (``lapwing_told``).

    Of these also, and of whom nothing is kept yet, it is put together from where it came from.
    """
    kept = {person: (told, whole) for person, told, whole in rows}
    missing = [one for one in {*also, *kept} if not kept.get(one, ("",))[0]]
    if missing:
        kept = {one: each for one, each in kept.items() if each[0]}
        kept |= {person: (told, whole) for person, told, whole in to_keep(missing)}
    return {
        one: Known(told=descriptions_in(told), whole=whole) for one, (told, whole) in kept.items()
    }


def to_keep(people: Iterable[UUID]) -> list[tuple[UUID, str, UUID | None]]:
    """What matching takes of these people, from everything on record, to be kept as it is."""
    return [(person, told, whole) for person, told, whole in _rows("described", ids=list(people))]


@lru_cache(maxsize=20_000)
def descriptions_in(told: str) -> tuple[Description, ...]:
    """The descriptions of one person in what is kept of them."""
    birth, sex, names, homes, numbers = json.loads(told)
    return descriptions(
        names,
        homes,
        birth=None if birth is None else _birth(json.dumps(birth)),
        sex=sex,
        identifiers=[Identifier(sort=Sort(sort), value=value) for sort, value in numbers],
    )


# There are fewer births than people, and each is checked as it is read.
@lru_cache(maxsize=50_000)
def _birth(text: str) -> Birth:
    return birth_from_json(json.loads(text))


@lru_cache(maxsize=20_000)
def traits_of(told: Description) -> Traits:
    """What of a description is compared; the same few thousand are compared again and again."""
    return traits(told)


def keys_of(told: Iterable[Description]) -> frozenset[int]:
    """Every key by which somebody with these descriptions is found."""
    return frozenset().union(*(keys(traits(each)) for each in told))


def numbers_of(told: Iterable[Description]) -> frozenset[int]:
    """Those of their keys that their numbers make."""
    return frozenset().union(*(keys_of_numbers(traits_of(each)) for each in told))


def words_of(told: Iterable[Description]) -> list[str]:
    """Every word of these names that may be mistyped, each once."""
    found = {word for each in told for word in words(traits_of(each))}
    return sorted(word for word in found if slips(word))


def keys_of_mistyped(told: Iterable[Description]) -> tuple[frozenset[int], float]:
    """Every key of somebody who is called so but for one slip in a word of their names.

    And, as one question brings both, about how many people might be meant.
    """
    asked = [traits_of(each) for each in told]
    typed = list(dict.fromkeys(word for each in asked for word in words(each)))[:MOST_WORDS]
    near, people = _on_record(frozenset().union(*map(slips, typed)))
    others = {word: meant(word, near) for word in typed}
    return frozenset().union(*(keys_if_mistyped(each, others) for each in asked)), people


@seeing_all("know which keys many share")
def heavy(asked: Iterable[int]) -> Mapping[int, int]:
    """Which of these keys many people share, and how many."""
    return dict(_rows("heavy", keys=list(asked)))


def how_many() -> float:
    """About how many people might be meant: those on record, and never fewer than a village."""
    return _on_record(())[1]


@seeing_all("know which names are a slip away")
def _on_record(under: Iterable[int]) -> tuple[list[str], float]:
    """The words of names on record under these slips, and about how many people there are."""
    ((near, people),) = _rows("on_record", slips=sorted(under), most=MOST_ALIKE)
    return near, float(max(people, FEWEST))


@seeing_all("keep the keys by which people are found")
def without_keys(most: int) -> list[UUID]:
    """Some of the people whose keys are still to be made by this edition."""
    return [row[0] for row in _rows("without_keys", edition=EDITION, most=most)]


@seeing_all("know which keys many share")
def count_heavy(least: int) -> None:
    """Count again which keys at least so many people share."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["count_heavy"], {"least": least})


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())
