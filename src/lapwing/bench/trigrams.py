"""pg_trgm on a PostgreSQL that Debian ships, as somebody would use it to find names."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from lapwing.base.partial_date import BornOn
from lapwing.base.text import fold
from lapwing.bench.progress import say
from lapwing.jobs.postgres import start
from lapwing.matching.description import Description

DEBIAN = Path("/usr/lib/postgresql")
LEAST_ALIKE = 0.4  # of names; 0.3, which is its default, takes longer and finds hardly more
Ranked = Sequence[tuple[int, float]]


def programs() -> Path | None:
    """The newest server of Debian's that has pg_trgm, if there is one."""
    found = [
        folder / "bin"
        for folder in DEBIAN.glob("*")
        if (folder / "bin" / "postgres").exists() and list(folder.glob("lib/pg_trgm.so"))
    ]
    return max(found, key=lambda each: int(each.parent.name), default=None)


def _name(told: Description) -> str:
    return fold(f"{told.given} {told.family}")


def _whole(told: Description) -> str:
    born = told.birth.day.isoformat() if isinstance(told.birth, BornOn) else ""
    return f"{_name(told)} {born} {told.postcode.lower().replace(' ', '')}".strip()


class Trigrams:
    """The table of people, and the questions that may be asked of it."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection

    def by_name(self, told: Description) -> Ranked:
        """The ten whose names have the most letters by threes in common."""
        return self._asked("name", _name(told))

    def by_everything(self, told: Description) -> Ranked:
        """The ten whose name, birth and postcode together have the most in common."""
        return self._asked("whole", _whole(told))

    def _asked(self, column: str, text: str) -> Ranked:
        asked = sql.SQL(
            "select n, similarity({column}, %(text)s) as alike from people"
            " where {column} %% %(text)s order by alike desc, n limit 10"
        ).format(column=sql.Identifier(column))
        found = self.connection.execute(asked, {"text": text})
        return [(n, alike) for n, alike in found]


@contextmanager
def trigrams(folder: Path, people: Sequence[Description]) -> Iterator[Trigrams]:
    """These people in a server of their own, under both indexes."""
    say("pg_trgm: loading")
    running = start(folder, careless=True, programs=programs())
    try:
        with psycopg.connect(running.superuser_url, autocommit=True) as connection:
            connection.execute("create extension pg_trgm")
            connection.execute("create unlogged table people (n int, name text, whole text)")
            with connection.cursor().copy("copy people from stdin") as copy:
                for number, told in enumerate(people):
                    if told.family or told.given:
                        copy.write_row((number, _name(told), _whole(told)))
            say("pg_trgm: making its indexes")
            for column in ("name", "whole"):
                connection.execute(f"create index on people using gin ({column} gin_trgm_ops)")
            connection.execute("vacuum analyze people")
            connection.execute(f"set pg_trgm.similarity_threshold = {LEAST_ALIKE}")
            yield Trigrams(connection)
    finally:
        running.stop()
