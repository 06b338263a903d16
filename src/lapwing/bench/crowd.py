"""A crowd of invented people put on record by COPY, with the keys that the product makes."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random
from time import perf_counter
from typing import Any
from uuid import UUID

import psycopg

from lapwing.base.named_sql import queries
from lapwing.base.partial_date import BornOn, birth_json
from lapwing.base.text import fold
from lapwing.bench.history import AT, FORCE
from lapwing.bench.one_wrong import WRONG
from lapwing.bench.population import Resident, residents
from lapwing.bench.progress import say
from lapwing.bench.retold import retold
from lapwing.jobs.postgres import database_urls
from lapwing.matching.description import Description, traits
from lapwing.matching.heavy import HEAVY
from lapwing.matching.keys import EDITION, keys
from lapwing.matching.mistyped import slips, words

SQL = queries("bench/crowd.sql")
SEED = 7
_SAID_EVERY = 100_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """Somebody told of, in one way that is wrong, and who it is: nobody where not on record."""

    told: Description
    right: int | None
    wrong: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Crowd:
    """Who was put on record, as the peers are given it; what is asked; and how long it took."""

    people: tuple[Description, ...]
    asked: tuple[Asked, ...]
    keyed_a_second: float
    index_seconds: float
    sizes: Mapping[str, int]


RETOLD = "told of again by another source, or somebody else of the household"


def person(number: int) -> UUID:
    """The id of somebody by their number."""
    return UUID(int=number)


def put_on_record(many: int, questions: int, by: UUID) -> Crowd:
    """So many people, but for those who are only asked about; and what is asked.

    Half of the questions are about somebody on record, told of by another source with what that
    gets wrong. As many more have one thing wrong and everything else right.
    """
    chance = Random(SEED)
    chosen = chance.sample(range(many), questions)
    absent, present = set(chosen[: questions // 2]), set(chosen[questions // 2 :])
    people: list[Description] = []
    asked: list[Asked] = []
    known_words: set[str] = set()
    spent = 0.0
    with psycopg.connect(database_urls().owner, autocommit=True) as owner:
        _run(owner, "table")
        with owner.cursor().copy(SQL["copy"].encode()) as copy:
            for each in residents(many, SEED):
                # Without numbers, which would find anybody: names, births and homes are measured.
                told = replace(each.told, identifiers=frozenset())
                if each.number in absent or each.number in present:
                    asked += _questions(each, told, chance, many, known=each.number in present)
                if each.number in absent:
                    people.append(Description())
                    continue
                begun = perf_counter()
                known = traits(told)
                under = keys(known)
                spent += perf_counter() - begun
                known_words.update(words(known))
                people.append(told)
                copy.write(_line(each, told, under))
                if each.number % _SAID_EVERY == _SAID_EVERY - 1:
                    say(f"{each.number + 1:,} people written")
        index_seconds = _fill(owner, by, known_words)
        sizes = owner.execute(SQL["sizes"].encode()).fetchone()
        assert sizes is not None
    return Crowd(
        people=tuple(people),
        asked=tuple(asked),
        keyed_a_second=len(people) / spent,
        index_seconds=index_seconds,
        sizes=dict(zip(("index", "keys", "words"), sizes, strict=True)),
    )


def _questions(
    each: Resident, told: Description, chance: Random, many: int, *, known: bool
) -> Iterator[Asked]:
    right = each.number if known else None
    again = replace(retold(each, chance, many), identifiers=frozenset())
    yield Asked(told=again, right=right, wrong=RETOLD)
    if known:
        for name, wrong in WRONG.items():
            yield Asked(told=wrong(told, chance), right=right, wrong=name)


def _line(each: Resident, told: Description, under: frozenset[int]) -> bytes:
    assert isinstance(told.birth, BornOn)
    shown = f"{told.given} {told.family}"
    birth = birth_json(told.birth)
    names, homes = [[told.given, told.family, shown]], [[told.address, told.postcode]]
    kept = json.dumps([birth, told.sex, names, homes, []], ensure_ascii=False)
    return "\t".join(
        (
            str(each.number),
            str(each.household),
            told.given,
            told.family,
            shown,
            fold(shown),
            json.dumps(birth),
            told.birth.day.isoformat(),
            told.sex,
            told.address,
            told.postcode,
            "{" + ",".join(map(str, sorted(under))) + "}",
            kept.replace("\\", "\\\\") + "\n",
        )
    ).encode()


def _fill(owner: psycopg.Connection[Any], by: UUID, known_words: set[str]) -> float:
    """Put them on record from where they were copied to; how long the index of keys took."""
    say("putting them on record")
    _run(owner, "unbind")
    values = {"at": AT, "by": by, "force": FORCE, "edition": EDITION}
    psycopg.ClientCursor(owner).execute(SQL["fill"].encode(), values)
    have = {row[0] for row in owner.execute("select word from record_knownword")}
    with owner.cursor().copy("copy record_knownword (word, slips) from stdin") as copy:
        for word in sorted(known_words - have):
            if under := slips(word):
                copy.write_row((word, sorted(under)))
    say("making the indexes")
    _run(owner, "index_words")
    begun = perf_counter()
    _run(owner, "index_keys")
    seconds = perf_counter() - begun
    owner.execute("vacuum analyze")
    from lapwing.record.described import count_heavy

    say("counting the keys that many share")
    count_heavy(HEAVY)
    return seconds


def _run(owner: psycopg.Connection[Any], name: str) -> None:
    owner.execute(SQL[name].encode())
