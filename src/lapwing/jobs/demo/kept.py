"""Children whom the police kept: uses of police protection, and detentions, past and open now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log
from random import Random

from lapwing.areas.forces import Force
from lapwing.base.clock import london_date
from lapwing.jobs.demo import size
from lapwing.jobs.demo.assessing import tell_assessment
from lapwing.jobs.demo.calls import Subject
from lapwing.jobs.demo.chance import chance, made_id, weighted
from lapwing.jobs.demo.detaining import Stay, tell_detention
from lapwing.jobs.demo.failures import PROTECTION_REVIEW_LATE
from lapwing.jobs.demo.households import born, naming
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.protecting import Use, tell_use
from lapwing.jobs.demo.refusing import tell_refusal
from lapwing.jobs.demo.staff import SINCE, Staff

# How each that is open now stands: a review falls due in forty minutes, of a child in police
# protection; one was refused bail, and the council has no bed; an adult has been asked for and has
# not come; and one has only just been brought.
NEAR_A_REVIEW = timedelta(hours=3, minutes=20)
ADULT_LATE = timedelta(hours=5, minutes=20)
JUST_BROUGHT = timedelta(minutes=35)
REFUSED_BAIL = timedelta(hours=5, minutes=30)
NOT_YET = timedelta(hours=9)


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """How many uses and detentions there are in the time that is told, besides what is open."""

    uses: int
    detentions: int


FEW_KEPT = Kept(uses=6, detentions=10)


def kept_in(scale: float, days: int) -> Kept:
    """The uses and detentions of so many days, where 1 is a force's own year."""
    part = scale * days / 365
    return Kept(
        uses=round(size.PROTECTION_A_YEAR * part), detentions=round(size.DETENTIONS_A_YEAR * part)
    )


def kept_children(
    force: Force, people: Staff, wanted: Kept, *, since: datetime, at: datetime, seed: str
) -> Iterator[Subject]:
    """Each of them with what was recorded by that moment; the last of each are open now."""
    for number in range(wanted.uses):
        random = chance(seed, "protected", number)
        when = _when(random, since, at)
        yield _protected(
            force, people, f"{seed}-protected-{number}", when, random, at, held_at=when,
            hours=_about(random, size.PROTECTION_HOURS, 4.5, 58),
            late=random.random() < PROTECTION_REVIEW_LATE,
        )  # fmt: skip
    yield _protected(
        force, people, f"{seed}-protected-now", at - NEAR_A_REVIEW,
        chance(seed, "protected now"), at, held_at=at, hours=20,
    )  # fmt: skip
    for number in range(wanted.detentions):
        random = chance(seed, "detained", number)
        hours = _about(random, size.DETENTION_HOURS, 4, 22)
        came = min(_about(random, size.ADULT_HOURS, 0.5, 17), hours - 2.5)
        yield _detained(
            force, people, f"{seed}-detained-{number}", _when(random, since, at), random, at,
            hours=hours, adult_after=timedelta(hours=came),
        )  # fmt: skip
    yield _detained(
        force, people, f"{seed}-detained-refused", at - REFUSED_BAIL,
        chance(seed, "detained", "refused"), at, hours=12, adult_after=timedelta(hours=1),
        refused=True,
    )  # fmt: skip
    for name, ago in (("late", ADULT_LATE), ("brought", JUST_BROUGHT)):
        yield _detained(
            force, people, f"{seed}-detained-{name}", at - ago, chance(seed, "detained", name), at,
            hours=12, adult_after=NOT_YET, harmed=name == "late",
        )  # fmt: skip


def _about(random: Random, middle: tuple[float, float], least: float, most: float) -> float:
    """Some hours around the median, of which most are near it and a few far above."""
    median, spread = middle
    return min(most, max(least, random.lognormvariate(log(median), spread)))


def _when(random: Random, since: datetime, at: datetime) -> datetime:
    """More of them at night, as calls are told then and children are out."""
    when = since + (at - since) * random.random()
    hour = weighted(random, [(n, share) for n, share in enumerate(size.REPORTS_BY_HOUR)])
    when = when.replace(hour=hour)
    return max(since, when - timedelta(days=1) if when > at else when)


def _protected(
    force: Force,
    people: Staff,
    key: str,
    when: datetime,
    random: Random,
    at: datetime,
    *,
    held_at: datetime,
    hours: float,
    late: bool = False,
) -> Subject:
    age = weighted(random, size.PROTECTED_AGES)
    books = _books(force, people, key, random, when, at, ("use", "discussion", "assessment"))
    use, discussion, assessment = books
    tell_use(
        use,
        discussion,
        Use(at=when, hours=hours, held_at=held_at, age=age, reviewed_late=late),
    )
    tell_assessment(assessment, when + use.minutes(90, 200), "high")
    return _subject(key, random, when, at, books, age=age, girl=random.random() < size.HALF)


def _detained(
    force: Force,
    people: Staff,
    key: str,
    when: datetime,
    random: Random,
    at: datetime,
    *,
    hours: float,
    adult_after: timedelta,
    harmed: bool = False,
    refused: bool = False,
) -> Subject:
    age, girl = weighted(random, size.DETAINED_AGES), random.random() < size.DETAINED_GIRLS
    girl = girl and not refused  # of whom a boy's story is told
    books = _books(force, people, key, random, when, at, ("stay", "assessment"))
    stay, assessment = books
    tell_detention(
        stay,
        Stay(at=when, hours=hours, adult_after=adult_after, age=age, girl=girl, harmed=harmed),
    )
    if refused:
        tell_refusal(stay, at)
    tell_assessment(assessment, when + stay.minutes(70, 200), "medium")
    return _subject(key, random, when, at, books, age=age, girl=girl)


def _books(
    force: Force,
    people: Staff,
    key: str,
    random: Random,
    when: datetime,
    at: datetime,
    what: Sequence[str],
) -> list[Notebook]:
    """An empty notebook for each case of the child; what is not over is with those who sign in."""
    found = [
        Notebook(
            case=str(made_id(when, "case", "kept", key, one)),
            about=str(made_id(SINCE, "person", "kept", key)),
            force=force,
            staff=people,
            random=random,
            opened=when,
        )
        for one in what
    ]
    if when > at - timedelta(hours=8):
        for book in found:
            book.give_to_those_who_sign_in(at, 0)
    return found


def _subject(
    key: str,
    random: Random,
    when: datetime,
    at: datetime,
    books: Sequence[Notebook],
    *,
    age: int,
    girl: bool,
) -> Subject:
    names = naming(random)
    entries = (entry for book in books for entry in book.entries)
    return Subject(
        id=made_id(SINCE, "person", "kept", key),
        standing=made_id(SINCE, "standing", "kept", key),
        given=random.choice(names.girls if girl else names.boys),
        family=random.choice(names.families),
        born=born(age, london_date(when), random),
        sex="female" if girl else "male",
        ethnicity=names.ethnicity,
        entries=tuple(
            sorted((one for one in entries if one.recorded <= at), key=lambda one: one.recorded)
        ),
    )
