"""Finding a person, before anybody makes a second one: whatever was typed, in any order.

Two ways lead to somebody. The beginnings of the words of a name find as one types; and keys, made
of how names sound, of births, homes and numbers, find whoever was described with something wrong.
All who were found are then weighed by matching, and each is shown with why. What was typed is never
a pattern: a percent sign is a percent sign.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import inf
from typing import Any
from uuid import UUID

from django.db import connection, transaction

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
from lapwing.matching.asked import LONGEST, Asked, read_asked
from lapwing.matching.bands import NO_NAME_IN_COMMON, Band, Judged, judge, numbered
from lapwing.matching.compare import DIFFERENT, Field
from lapwing.matching.description import Description
from lapwing.matching.explain import Line, waterfall
from lapwing.matching.heavy import MOST_COMPARED, WRITTEN_THE_SAME, look_under, weights_of
from lapwing.matching.model import shipped
from lapwing.matching.places import house_as_written
from lapwing.matching.score import Score, best
from lapwing.record import described, looking
from lapwing.record.access import Act, Facts, may, visible
from lapwing.record.actor import seeing_all
from lapwing.record.described import Known
from lapwing.record.viewer import Viewer

SQL = queries("record/search.sql")
MOST_WORDS = 6
MOST_WEIGHED = 2 * MOST_COMPARED  # people of each way in who are weighed
MOST_BEGUN = 500  # names that begin as was typed, of which it is said how many they are
MOST_BEGUN_BORN = 5_000  # the same where a birth was told, which few of them will have
WIDEST_DAYS = (2 * WIDEST_LEEWAY + 2) * 366  # between the first and last day of any birth
SHORTEST = 2  # letters; one letter alone finds half the town
_TELLING = 0.5  # bits from which on a line is a reason to show somebody
_MOST_REASONS = 3
TOO_LITTLE = Refusal(
    what="There is too little here to look for.",
    do="Type at least two letters of a name, a reference, a date of birth, a postcode or a number.",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """One person found, and why: in a sentence, and line by line as it was weighed.

    ``among`` is how many people they were weighed among; ``whole`` is of whom their record is one
    of several.
    """

    person: UUID
    why: str
    lines: tuple[Line, ...] = ()
    judged: Judged | None = None
    among: float = 0.0
    whole: UUID | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Results:
    """The people found, best first, of how many there are; ``looked_for`` says what was asked.

    ``read`` is how what was typed was taken. Where there are ``more`` than were counted, the count
    is of those who were.
    """

    found: tuple[Found, ...]
    count: int
    looked_for: str
    read: Asked
    more: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class _Begun:
    """A name that begins as was typed, and its place among all that do."""

    place: int
    full: str
    kind: str
    whole: bool  # it does not only begin so


@dataclass(frozen=True, kw_only=True, slots=True)
class Under:
    """The keys to look under, how much each says that was asked for, and among how many people."""

    keys: tuple[int, ...]
    weights: Mapping[int, int]
    people: float


@dataclass(frozen=True, kw_only=True, slots=True)
class _Weighed:
    """The description of somebody that fits best, beside what was asked, and what speaks for it."""

    asked: Description
    told: Description
    score: Score
    whole: UUID | None


@transaction.atomic(savepoint=False)
def find_people(
    viewer: Viewer, asked: str, *, today: date, born: Birth | None = None, most: int = 20
) -> Results | Refusal:
    """The people whom this text, and this birth where it is given apart, may mean."""
    if refusal := may(viewer, Act.FIND_PEOPLE, Facts()):
        return refusal
    most = max(1, min(most, 200))
    looked_for = asked[:LONGEST].strip() + (f", {birth_words(born)}" if born else "")
    looking.asked(words=looked_for)
    read = read_asked(asked, today=today, birth=born)
    if read.reference:
        return _by_reference(viewer, read, looked_for)
    found, count, more = _weighed(viewer, read, most)
    if found is None:
        return TOO_LITTLE
    seen = _seen_by(viewer, found)
    shown = tuple(one for one in found if one.person in seen)
    once = _each_once(shown)
    count = max(count, len(shown)) - (len(shown) - len(once))
    return Results(found=once, count=count, looked_for=looked_for, read=read, more=more)


@transaction.atomic(savepoint=False)
def find_described(
    viewer: Viewer, told: Sequence[Description], *, most: int = 20
) -> tuple[Found, ...]:
    """The people whom these descriptions of one person may mean, best first, and no others."""
    with seeing_all("weigh who may be meant"):
        under = look_under_for(told)
        known = _candidates(viewer, told, under)
    people = under.people
    found = _ranked(_weigh(told, known, people), {}, most, people=people, anybody=False)
    seen = _seen_by(viewer, found)
    return _each_once(one for one in found if one.person in seen)


def prefix_range(word: str) -> tuple[str, str]:
    """The least text that begins with a word, and the least that sorts after all that do.

    A range instead of LIKE: an index serves it, and no character in it means anything but itself.
    """
    last = word[-1]
    if last == "\U0010ffff":
        return word, word + last * 50
    step = "\ue000" if last == "\ud7ff" else chr(ord(last) + 1)
    return word, word[:-1] + step


@seeing_all("weigh who may be meant")
def _weighed(viewer: Viewer, read: Asked, most: int) -> tuple[tuple[Found, ...] | None, int, bool]:
    """Who may be meant, best first, how many were counted, and whether there are more.

    Nobody is there, not even an empty list of them, where too little was asked.
    """
    told = read.description
    words = fold(read.name).split()[:MOST_WORDS]
    named = bool(words) and max(map(len, words)) >= SHORTEST
    under = look_under_for(_ways(told))
    begun: dict[UUID, _Begun] = {}
    count, more = 0, False
    if named:
        begun, count, more = _by_words(viewer, words, told.birth, max(most, MOST_COMPARED))
    elif told.birth is not None and replace(told, birth=None, sex="unknown") == Description():
        return *_by_birth(viewer, told.birth, most), False
    elif not under.keys or words:
        return None, 0, False
    alone = replace(told, name="", sex="unknown") == Description()
    if alone and more:  # a list of namesakes is full with those; whoever sounds so is no likelier
        under = replace(under, keys=())
    weighed = _weigh(_ways(told), _candidates(viewer, [told], under, begun), under.people)
    found = _ranked(weighed, begun, most, people=under.people, anybody=True)
    return found, max(count, len(found)), more


def _ways(told: Description) -> tuple[Description, ...]:
    """What was asked, and where one word may be either name, the same as the family's."""
    if not told.name or " " in told.name:
        return (told,)
    return (replace(told, name="", given=told.name), replace(told, name="", family=told.name))


def look_under_for(told: Iterable[Description]) -> Under:
    """The keys under which whoever is told of so is looked for, and among how many people."""
    told = tuple(told)
    asked = described.keys_of(told)
    meant, people = described.keys_of_mistyped(told)
    if not asked:
        return Under(keys=(), weights={}, people=people)
    rows = described.heavy(asked | meant)
    return Under(
        keys=look_under(asked, meant, rows),
        weights=weights_of(asked | meant, rows, people=people),
        people=people,
    )


def _weigh(
    asked: Sequence[Description], known: Mapping[UUID, Known], people: float
) -> dict[UUID, _Weighed]:
    """Of each person the description that fits best, however they were asked for."""
    model = shipped()
    sides = [described.traits_of(each) for each in asked]
    found = {}
    for person, each in known.items():
        theirs = [described.traits_of(told) for told in each.told]
        at, place, fits = best(sides, theirs, model, people=people)
        found[person] = _Weighed(
            asked=asked[at], told=each.told[place], score=fits, whole=each.whole
        )
    return found


def _ranked(
    weighed: Mapping[UUID, _Weighed],
    begun: Mapping[UUID, _Begun],
    most: int,
    *,
    people: float,
    anybody: bool,
) -> tuple[Found, ...]:
    """Whoever is worth showing: the very name, then those for whom more speaks than against.

    Names that only begin so come last.

    Where somebody with the name that was asked for is as likely or likelier, a brother or a twin is
    not shown for having the rest in common; whoever shares an NHS number is. Whoever has too little
    in common is shown only where ``anybody`` will do, and nobody has more.
    """
    order = sorted(
        weighed,
        key=lambda one: (
            not (one in begun and begun[one].whole),
            weighed[one].score.total <= 0,
            -weighed[one].score.total if weighed[one].score.total > 0 else 0.0,
            begun[one].place if one in begun else len(begun),
            one,
        ),
    )
    judged = dict(
        zip(order, judge([weighed[one].score for one in order], people=people), strict=True)
    )
    named = max(
        (
            each.score.total
            for each in judged.values()
            if each.score.level(Field.GIVEN) not in NO_NAME_IN_COMMON
        ),
        default=-inf,
    )
    likely = [
        one
        for one, each in judged.items()
        if one in begun
        or (
            each.band is not Band.NEW
            and not (
                each.score.level(Field.GIVEN) == DIFFERENT
                and each.score.total <= named
                and not numbered(each.score)
            )
        )
    ]
    if not likely and anybody:
        likely = [one for one, each in judged.items() if each.score.total > 0]
    return tuple(
        replace(_found(one, weighed[one], begun.get(one), judged[one]), among=people)
        for one in likely[:most]
    )


def _found(
    person: UUID,
    weighed: _Weighed,
    begun: _Begun | None,
    judged: Judged,
) -> Found:
    lines = waterfall(weighed.asked, weighed.told, weighed.score)
    reasons = sorted((one for one in lines if one.bits >= _TELLING), key=lambda one: -one.bits)
    said = [f"{one.field}: {one.found}." for one in reasons[:_MOST_REASONS]]
    if begun is not None:
        how = "is" if begun.whole else "fits"
        said.insert(0, f"The name “{begun.full}” ({begun.kind}) {how} what was typed.")
        said = [one for one in said if not one.startswith(("Given name:", "Family name:"))]
    return Found(person=person, why=" ".join(said), lines=lines, judged=judged, whole=weighed.whole)


def _candidates(
    viewer: Viewer,
    told: Iterable[Description],
    under: Under,
    also: Iterable[UUID] = (),
) -> dict[UUID, Known]:
    """Those whose keys of these weigh most, and these also, with what is known of each."""
    told, named = tuple(told), list(also)
    houses = [house for each in told if (house := house_as_written(each.address))]
    values = {
        "keys": list(under.keys),
        "counted": list(under.weights),
        "weights": list(under.weights.values()),
        "numbers": list(described.numbers_of(told).intersection(under.keys)),
        "house": houses[0] if houses else "",
        "adds": WRITTEN_THE_SAME,
        "most": MOST_COMPARED,
        "bound": MOST_WEIGHED,
        "also": named,
    }
    return described.read(_rows(viewer, "candidates", values), named)


def _by_words(
    viewer: Viewer, words: Sequence[str], born: Birth | None, most: int
) -> tuple[dict[UUID, _Begun], int, bool]:
    """So many people with a name that begins so, how many there are, and whether there are more."""
    ranges = [prefix_range(word) for word in words]
    values: dict[str, Any] = {
        "fold": " ".join(words),
        "most": most,
        "bound": MOST_BEGUN_BORN if born else MOST_BEGUN,
        "earliest": earliest_birth(born) if born else None,
        "latest": latest_birth(born) if born else None,
        "least": [least for least, _ in ranges],
        "below": [below for _, below in ranges],
    }
    rows = _rows(viewer, "by_words", values)
    begun = {
        person: _Begun(place=place, full=full, kind=kind, whole=fold(full).split() == list(words))
        for place, (person, full, kind, *_) in enumerate(rows)
    }
    return begun, rows[0][-2] if rows else 0, bool(rows) and rows[0][-1]


def _by_birth(viewer: Viewer, born: Birth, most: int) -> tuple[tuple[Found, ...], int]:
    earliest, latest = earliest_birth(born), latest_birth(born)
    values = {"earliest": earliest, "latest": latest, "most": most, "widest": WIDEST_DAYS}
    rows = _rows(viewer, "by_birth", values)
    found = tuple(
        Found(person=person, why="The date of birth fits what was typed.", whole=whole)
        for person, whole, _ in rows
    )
    return found, rows[0][-1] if rows else 0


def _by_reference(viewer: Viewer, read: Asked, looked_for: str) -> Results:
    rows = _rows(viewer, "by_reference", {"reference": read.reference})
    looking.saw(people=(row[0] for row in rows))
    found = tuple(
        Found(
            person=person,
            why=f"{read.reference} is this person's reference."
            if own
            else f"{read.reference} is a case about this person.",
        )
        for person, own in rows
    )
    return Results(found=found, count=len(found), looked_for=looked_for, read=read)


def _seen_by(viewer: Viewer, found: Iterable[Found]) -> frozenset[UUID]:
    """Whom of these the viewer may see, asked in the viewer's own name; they have seen them now."""
    rows = _rows(viewer, "seen", {"ids": [one.person for one in found]})
    looking.saw(people=(row[0] for row in rows))
    return frozenset(row[0] for row in rows)


def _each_once(found: Iterable[Found]) -> tuple[Found, ...]:
    """Each person once, by the likeliest of their records, however many are of them."""
    shown: dict[UUID, Found] = {}
    for one in found:
        shown.setdefault(one.whole or one.person, one)
    return tuple(shown.values())


def _rows(viewer: Viewer, name: str, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    condition = visible(viewer, Act.SEE_PERSON)
    sql = SQL[name].replace("{visible}", condition.sql)
    with connection.cursor() as cursor:
        cursor.execute(sql, {**values, **condition.values})
        return list(cursor.fetchall())
