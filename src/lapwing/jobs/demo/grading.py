"""Tells the report of an episode, what it says of the risk, and how it was graded."""

from datetime import datetime, timedelta

from lapwing.areas.missing.kinds.report import INDICATORS
from lapwing.base.clock import london, london_date
from lapwing.jobs.demo.chance import weighted
from lapwing.jobs.demo.episodes import Episode, night
from lapwing.jobs.demo.names import HAUNTS, PLACES
from lapwing.jobs.demo.notebook import Notebook, moment_text
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.words import (
    AFTER_SCHOOL,
    BECAUSE,
    CIRCUMSTANCES,
    DESCRIPTIONS,
    IN_THE_NIGHT,
    INDICATOR_DETAIL,
    LATE_EVENING,
    RATIONALES,
)

# What makes a risk high, and how often.
GRAVE = (
    ("suicidal", 4),
    ("mental-ill-health", 4),
    ("travel-searches", 2),
    ("with-exploited-child", 2),
    ("medication", 1),
    ("trafficking", 1),
)


def tell_report(book: Notebook, episode: Episode, *, plan: bool) -> datetime:
    """The report as the call handler takes it; the moment at which it was made."""
    child, random, at = episode.child, book.random, episode.reported
    carer = child.household.adults[0] if child.household.adults else None
    book.tell(
        "missing-reported",
        at,
        "call-handler",
        at_once=True,
        reported_by=f"{carer.given} {carer.family}" if carer else "The shift leader",
        relation=carer.is_the_childs.capitalize()
        if carer
        else f"Works at {child.household.name}, where the child lives",
        last_seen_at=moment_text(episode.last_seen.replace(second=0, microsecond=0)),
        last_seen_where=f"At home, {child.household.address}, by the {carer.is_the_childs}"
        if carer
        else f"At {child.household.name}, {child.household.address}, by the staff",
        circumstances=episode.told or _circumstances(book, episode),
        description=random.choice(DESCRIPTIONS[child.sex]),
        age=age(child, at),
        in_care="yes" if child.in_care else "no",
        provider=(child.household.name or "Foster placement") if child.in_care else None,
        school_hours="yes" if child.school and book.force.calendar.in_school_hours(at) else "no",
        phone=child.telephone,
        classification="missing",
        trigger_plan="yes" if plan else "no" if random.random() < 0.8 else "unknown",
    )
    late = timedelta(hours=2) if random.random() < 0.03 else timedelta()
    book.tell(
        "missing-record-created",
        at + book.minutes(6, 40) + late,
        "intelligence-unit",
        record=f"MP/{london(at):%y}/{random.randrange(10_000, 99_999)}",
    )
    return at


def _circumstances(book: Notebook, episode: Episode) -> str:
    """What happened, as it may have at that hour of that day."""
    random, child = book.random, episode.child
    hour = london(episode.reported).hour
    may = [*CIRCUMSTANCES]
    if child.school and 15 <= hour < 22:
        day = london_date(episode.reported)
        may += AFTER_SCHOOL if book.force.calendar.is_school_day(day) else ()
    if hour >= 21 or hour < 2:
        may += LATE_EVENING
    if night(episode.reported):
        may += IN_THE_NIGHT
    return random.choice(may).format(
        name=child.called, place=random.choice(PLACES)[0], haunt=random.choice(HAUNTS)
    )


def age(child: Child, moment: datetime) -> int:
    """The child's age in years on that day."""
    day = london_date(moment)
    return day.year - child.born.year - ((day.month, day.day) < (child.born.month, child.born.day))


def tell_grading(book: Notebook, episode: Episode, reported: datetime) -> datetime:
    """What bears on the risk, and the grade; the moment at which it was first graded."""
    random, child = book.random, episode.child
    found = list[str]()
    if episode.exploitation:
        found.append("exploitation")
    if age(child, reported) < 13:
        found.append("under-13")
    if episode.grade == "high":
        grave = episode.indicator or weighted(random, GRAVE)
        found = [*(one for one in found if one != grave), grave]
        why = BECAUSE[grave].format(name=child.called)
    else:
        why = random.choice(RATIONALES[episode.grade])
    at = reported + book.minutes(9, 26)
    if found:
        indicator = book.tell(
            "missing-risk-indicator",
            reported + book.minutes(3, 9),
            "control-room-supervisor",
            indicators=tuple(option.code for option in INDICATORS if option.code in found),
            detail=INDICATOR_DETAIL[found[-1]].format(name=child.called),
            told_by="The person who reported",
        )
        if random.random() > 0.12:
            book.tell(
                "missing-high-considered",
                reported + book.minutes(12, 34),
                "sergeant",
                regarding=indicator.id,
                decision="high" if episode.grade == "high" else "not-high",
                rationale=why,
            )
    return _tell_grade(book, episode, at, why)


def _tell_grade(book: Notebook, episode: Episode, at: datetime, why: str) -> datetime:
    """The first grade: what it ends with, or medium where the truth is learnt later."""
    random = book.random
    below = episode.grade in ("low", "nar")
    if book.lapses.graded_too_low_at_first or below:
        low = episode.grade if below else "low"
        _grade(book, at, low, random.choice(RATIONALES[low]), refused=True)
        at += book.minutes(3, 8)
    if below:
        allowed = book.tell(
            "exception-allowed",
            at,
            "duty-inspector",
            at_once=True,
            gate="missing-child-min-medium",
            reason="Seventeen, in daily touch with the carer by message, and keeps to a pattern.",
        )
        at = allowed.recorded + timedelta(minutes=2)
    regraded = episode.grade == "high" and book.lapses.graded_medium_at_first
    first, because = (
        ("medium", random.choice(RATIONALES["medium"])) if regraded else (episode.grade, why)
    )
    graded = _grade(book, at, first, because)
    book.tell(
        "missing-risk-endorsed",
        at + book.minutes(5, 28),
        "sergeant",
        regarding=graded,
        research_satisfies="yes" if random.random() < 0.94 else "no",
    )
    if regraded and (later := at + book.minutes(25, 140)) < episode.found:
        _grade(book, later, "high", why)
    return at


def _grade(book: Notebook, at: datetime, grade: str, why: str, *, refused: bool = False) -> str:
    below = grade in ("low", "nar")
    return book.tell(
        "missing-risk-graded",
        at,
        "control-room-supervisor",
        at_once=True,
        refused=refused,
        grade=grade,
        rationale=why,
        sources="Local and national systems, what is on record of the child, and who reported.",
        review_by=moment_text(at + timedelta(hours=4)) if below else None,
    ).id
