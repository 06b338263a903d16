"""Finding a person, before anybody makes a second one: by name, reference or date of birth.

A name is found by the beginnings of its words, in any order, however it is spelt with accents,
capitals and apostrophes. What was typed is never a pattern: a percent sign is a percent sign.
Each result says why it was found.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.ids import Reference, read_reference
from lapwing.base.named_sql import queries
from lapwing.base.partial_date import (
    WIDEST_LEEWAY,
    Birth,
    birth_words,
    earliest_birth,
    latest_birth,
)
from lapwing.base.refusals import Refusal
from lapwing.base.text import fold
from lapwing.record import looking
from lapwing.record.access import Act, Facts, may, visible
from lapwing.record.viewer import Viewer

SQL = queries("record/search.sql")
MOST_WORDS = 6
WIDEST_DAYS = (2 * WIDEST_LEEWAY + 2) * 366  # between the first and last day of any birth
SHORTEST = 2  # letters; one letter alone finds half the town


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """One person found, the name that fits, and why."""

    person: UUID
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Results:
    """The people found, best first, of how many there are; ``looked_for`` says what was asked."""

    found: tuple[Found, ...]
    count: int
    looked_for: str


def find_people(
    viewer: Viewer, asked: str, *, born: Birth | None = None, most: int = 20
) -> Results | Refusal:
    """The people whom these words, and this date of birth where it is given, may mean."""
    if refusal := may(viewer, Act.FIND_PEOPLE, Facts()):
        return refusal
    most = max(1, min(most, 200))
    looked_for = asked.strip() + (f", {birth_words(born)}" if born else "")
    looking.asked(words=looked_for)
    reference = read_reference(asked)
    if isinstance(reference, Reference):
        return _by_reference(viewer, str(reference), looked_for)
    words = fold(asked).split()[:MOST_WORDS]
    if words and max(map(len, words)) >= SHORTEST:
        return _by_words(viewer, words, born, most, looked_for)
    if born is not None and not words:
        return _by_birth(viewer, born, most, looked_for)
    return Refusal(
        what="There is too little here to look for.",
        do="Type at least two letters of a name, a reference, or a date of birth.",
    )


def prefix_range(word: str) -> tuple[str, str]:
    """The least text that begins with a word, and the least that sorts after all that do.

    A range instead of LIKE: an index serves it, and no character in it means anything but itself.
    """
    last = word[-1]
    if last == "\U0010ffff":
        return word, word + last * 50
    step = "\ue000" if last == "\ud7ff" else chr(ord(last) + 1)
    return word, word[:-1] + step


def _run(
    viewer: Viewer, name: str, values: Mapping[str, Any], **parts: str
) -> list[tuple[Any, ...]]:
    condition = visible(viewer, Act.SEE_PERSON)
    sql = SQL[name].replace("{visible}", condition.sql)
    for part, text in parts.items():
        sql = sql.replace("{" + part + "}", text)
    with connection.cursor() as cursor:
        cursor.execute(sql, {**values, **condition.values})
        rows = list(cursor.fetchall())
    looking.saw(people=(row[0] for row in rows))
    return rows


def _by_words(
    viewer: Viewer, words: list[str], born: Birth | None, most: int, looked_for: str
) -> Results:
    values: dict[str, Any] = {
        "fold": " ".join(words),
        "most": most,
        "earliest": earliest_birth(born) if born else None,
        "latest": latest_birth(born) if born else None,
    }
    clauses = []
    for place, word in enumerate(words):
        values[f"from_{place}"], values[f"below_{place}"] = prefix_range(word)
        clauses.append(SQL["one_word"].replace("{place}", str(place)))
    rows = _run(viewer, "by_words", values, words=" and ".join(clauses))
    found = tuple(
        Found(person=person, why=_why_name(full, kind, words, born))
        for person, full, kind, _ in rows
    )
    return Results(found=found, count=_count(rows), looked_for=looked_for)


def _why_name(full: str, kind: str, words: list[str], born: Birth | None) -> str:
    how = "is" if fold(full).split() == words else "fits"
    birth = " and the date of birth does not speak against it" if born else ""
    return f"The name “{full}” ({kind}) {how} what was typed{birth}."


def _by_birth(viewer: Viewer, born: Birth, most: int, looked_for: str) -> Results:
    earliest, latest = earliest_birth(born), latest_birth(born)
    values = {"earliest": earliest, "latest": latest, "most": most, "widest": WIDEST_DAYS}
    rows = _run(viewer, "by_birth", values)
    found = tuple(
        Found(person=person, why="The date of birth fits what was typed.") for person, _ in rows
    )
    return Results(found=found, count=_count(rows), looked_for=looked_for)


def _by_reference(viewer: Viewer, reference: str, looked_for: str) -> Results:
    rows = _run(viewer, "by_reference", {"reference": reference})
    found = tuple(
        Found(
            person=person,
            why=f"{reference} is this person's reference."
            if own
            else f"{reference} is a case about this person.",
        )
        for person, own in rows
    )
    return Results(found=found, count=len(found), looked_for=looked_for)


def _count(rows: list[tuple[Any, ...]]) -> int:
    return rows[0][-1] if rows else 0
