"""Counts each force's day once: what has fallen is told, and who knows of it is kept by name."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from lapwing.assurance.live_actions import read_live
from lapwing.assurance.measures.fall import AS_FAR_BACK, Fall, Sort, fall, sort_of
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.clock_words import day_words, month_words
from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.casework.samples import undrawn
from lapwing.duties.in_force import in_force
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

SQL = queries("assurance/measures/days.sql")
QUIET = timedelta(days=28)  # local: no second alarm about one fall within it
WHOLE_FORCE = "the whole force"


@dataclass(frozen=True, kw_only=True, slots=True)
class Watched:
    """A count that is watched for a fall: entries of which kinds."""

    key: str
    title: str
    kinds: tuple[str, ...]


WATCHED = (
    Watched(
        key="referrals",
        title="Referrals, and what is shared with agencies",
        kinds=(
            *("assessment-shared", "assessment-immediate-referral", "detention-referred"),
            "case-shared",
        ),
    ),
    Watched(
        key="assessments",
        title="Child risk assessments submitted",
        kinds=("assessment-submitted",),
    ),
)


@seeing_all("count a day of the force")
def count_days(now: datetime) -> int:
    """Count yesterday for every force that has not been: how many alarms that raised."""
    raised = 0
    for (force,) in _rows("to_count", day=london_date(now)):
        with transaction.atomic():
            if _rows("count_day", force=force, day=london_date(now)):
                raised += watch(force, now)
                raised += sum(
                    _raise(
                        force,
                        now,
                        key=f"open again {one.recommendation} {london_date(now)}",
                        title=f"A recommendation is open again: {one.which}",
                        why=one.why,
                        recommendation=one.recommendation,
                    )
                    for one in read_live(force, now)
                )
                raised += sum(
                    _raise(
                        force,
                        now,
                        key=f"undrawn {one.design.key} {one.month}",
                        title=f"A monthly sample was not drawn: {one.design.title.lower()}",
                        why=f"The sample of {_month_words(one.month)} may be drawn since "
                        f"{day_words(london_date(one.since))}, and nobody has drawn it.",
                    )
                    for one in undrawn(force, now)
                    if one.late
                )
    return raised


def _month_words(month: str) -> str:
    year, _, number = month.partition("-")
    return month_words(int(year), int(number))


def watch(force: str, now: datetime) -> int:
    """Look for a fall in each count, of each team and of the whole force; how many are told."""
    last = london_date(now) - timedelta(days=1)
    (told,) = _rows("first_told", force=force)[0]
    if told is None:
        return 0
    first = max(london_date(told), last - timedelta(days=AS_FAR_BACK))
    sort = _sorts(force)
    raised = 0
    for watched in WATCHED:
        counts: dict[UUID | None, dict[date, int]] = defaultdict(lambda: defaultdict(int))
        for team, day, count in _rows(
            "told_by_day",
            force=force,
            since=start_of_day(first),
            until=start_of_day(last + timedelta(days=1)),
            kinds=list(watched.kinds),
        ):
            counts[None][day] += count
            if team is not None:
                counts[team][day] += count
        for team, by_day in counts.items():
            found = fall(by_day, sort, first=first, last=last)
            if found is not None:
                raised += _tell_of_fall(force, now, watched, team, found)
    return raised


@cache
def _sorts(force: str) -> Callable[[date], Sort]:
    calendar = in_force(force).parameters.calendar
    return cache(lambda day: sort_of(calendar, day))


def _tell_of_fall(
    force: str, now: datetime, watched: Watched, team: UUID | None, found: Fall
) -> int:
    about = f"fall {watched.key} {team or 'force'} "
    ((lately,),) = _rows("raised_lately", force=force, begins=about, since=now - QUIET)
    if lately:
        return 0
    ((name,),) = _rows("team_name", team=team) if team else [[WHOLE_FORCE]]
    return _raise(
        force,
        now,
        key=f"{about}{found.last}",
        title=f"{watched.title}: far fewer, {name}",
        why=fall_words(found),
        team=team,
    )


def fall_words(found: Fall) -> str:
    """A fall in words: what was seen, what was to be expected, and how often chance does that."""
    return (
        f"{found.seen} in the {found.days} days to {day_words(found.last)}, where "
        f"{found.expected:.0f} were to be expected: {100 * found.by:.0f} per cent fewer. So few "
        f"come by chance about once in {_rounded(1 / max(found.chance, 1e-9)):,} days."
    )


def _rounded(number: float) -> int:
    """To one figure, as no more of it is known."""
    return int(float(f"{number:.0e}"))


def _raise(
    force: str,
    now: datetime,
    *,
    key: str,
    title: str,
    why: str,
    team: UUID | None = None,
    recommendation: UUID | None = None,
) -> int:
    return len(
        _rows(
            "raise",
            id=fresh_id(now),
            force=force,
            key=key,
            title=title,
            why=why,
            team=team,
            recommendation=recommendation,
            at=now,
        )
    )


def acknowledge(viewer: Viewer, alarm: UUID, now: datetime) -> Refusal | None:
    """Say by name that one knows of an alarm; whoever comes second changes nothing."""
    if refusal := may(viewer, Act.KEEP_INSPECTIONS, Facts(force=viewer.force)):
        return refusal
    if alarm not in {one.id for one in alarms(viewer, now)}:
        return NOT_FOUND
    _rows("acknowledge", id=alarm, force=viewer.force, user=viewer.user, now=now)
    return None


@dataclass(frozen=True, kw_only=True, slots=True)
class AlarmLine:
    """An alarm, and who acknowledged it when, if anybody has."""

    id: UUID
    title: str
    why: str
    recommendation: UUID | None
    at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: str


def alarms(viewer: Viewer, now: datetime) -> tuple[AlarmLine, ...]:
    """The alarms that wait, and those that were acknowledged lately, for whoever answers for it."""
    if may(viewer, Act.READ_INSPECTIONS, Facts(force=viewer.force)):
        return ()
    return tuple(
        AlarmLine(
            id=row[0],
            title=row[1],
            why=row[2],
            recommendation=row[3],
            at=row[4],
            acknowledged_at=row[5],
            acknowledged_by=row[6] or "",
        )
        for row in _rows("alarms", force=viewer.force, since=now - QUIET)
    )


def alarms_waiting(viewer: Viewer) -> int:
    """How many alarms wait for whoever acknowledges them; to nobody else does any."""
    if may(viewer, Act.KEEP_INSPECTIONS, Facts(force=viewer.force)):
        return 0
    return int(_rows("waiting", force=viewer.force)[0][0])


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found
