"""Counts how duties were met, for whoever may read the figures, and the cases behind a figure.

A figure is of the force and not of its reader, so it is counted past what they may see; whoever
answers for one team counts that team's. The cases behind it are read in the reader's own name.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.assurance.measures.counts import Asked, By, Counts, How
from lapwing.assurance.measures.equity import Equity, age_in_sql, equity, four_quarters
from lapwing.assurance.numbers import care_on
from lapwing.base.clock import london_date
from lapwing.base.named_sql import queries
from lapwing.duties.in_force import in_force
from lapwing.record.access import Act, Facts, Part, Tie, may, visible
from lapwing.record.access.policy import ANSWERABLE
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer

SQL = queries("assurance/measures/counts.sql")
MOST_CASES = 200
LOCAL_DUE = "(o.due_at at time zone 'Europe/London')"
PARTS: Mapping[By, str] = {
    By.ALL: "''",
    **{
        by: f"to_char(date_trunc('{by.value}', {LOCAL_DUE}), 'YYYY-MM-DD')"
        for by in (By.WEEK, By.MONTH, By.QUARTER)
    },
    By.TEAM: "coalesce(c.team_id::text, '')",
    By.TOUR: f"coalesce(({SQL['tour']}), '')",
}
PartOf = tuple[str, str]  # a rule, and what is told apart of it


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseLine:
    """One obligation behind a figure, on a case that the reader may see."""

    duty: str
    case: UUID
    begun_by: str
    slot: int
    due_at: datetime
    closed_at: datetime | None
    reference: str
    how: How
    team: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Cases:
    """The obligations behind a figure that the reader may see, and how many there are of them."""

    lines: tuple[CaseLine, ...]
    total: int


def reads(viewer: Viewer) -> bool:
    """Whether they read figures at all."""
    return may(viewer, Act.READ_MEASURES, Facts(force=viewer.force)) is None


def of_whole_force(viewer: Viewer) -> bool:
    """Whether they read the figures of every team; otherwise those of their own alone."""
    return bool(viewer.roles & ANSWERABLE)


def counted(viewer: Viewer, asked: Asked, by: By) -> Mapping[PartOf, Counts]:
    """The figures of each duty, and of each part of it; what is nought is not there."""
    narrowed = _narrowed(viewer, asked)
    if narrowed is None:
        return {}
    with seeing_all("count how duties were met"):
        return _counted(viewer.force, viewer.cases.get(Tie.LOCKED, ()), narrowed, by)


def total_of(force: str, asked: Asked) -> Counts:
    """How often duties were met, all of them together; for the timer, which sees the whole."""
    every = _counted(force, (), asked, By.ALL).values()
    return Counts(how=tuple(sum(one.of(how) for one in every) for how in How))


def _counted(force: str, locked: Iterable[UUID], asked: Asked, by: By) -> Mapping[PartOf, Counts]:
    return {
        (duty, part): Counts(how=tuple(how), lateness=_two(late), told_after=_two(told))
        for duty, part, *how, late, told in _rows("counted", force, locked, asked, by)
    }


def children(viewer: Viewer, now: datetime, duty: str) -> Equity | None:
    """For which children of the force a duty was met, for whoever reads every team's figures."""
    if not (reads(viewer) and of_whole_force(viewer)):
        return None
    asked = four_quarters(now, duty)
    with seeing_all("count how duties were met"):
        rows = _rows("children", viewer.force, viewer.cases.get(Tie.LOCKED, ()), asked, By.ALL)
    care = care_on(viewer.force, london_date(asked.as_at))
    return equity([((*values,), many) for *values, many in rows], care)


def cases(viewer: Viewer, asked: Asked, by: By, part: str | None, how: Sequence[How] = ()) -> Cases:
    """The cases behind a figure, in the reader's own name: none to whoever sees no case."""
    narrowed = _narrowed(viewer, asked)
    if narrowed is None:
        return Cases(lines=(), total=0)
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    rows = _rows(
        "cases",
        viewer.force,
        viewer.cases.get(Tie.LOCKED, ()),
        narrowed,
        by,
        visible=condition.sql,
        part=part,
        how=[one.value for one in how] or None,
        most=MOST_CASES,
        **condition.values,
    )
    saw(people=(row[2] for row in rows), cases=(row[1] for row in rows))
    return Cases(
        lines=tuple(
            CaseLine(
                duty=row[0],
                case=row[1],
                begun_by=row[3],
                slot=row[4],
                due_at=row[5],
                closed_at=row[6],
                reference=row[7],
                how=How(row[8]),
                team=row[9] or "",
            )
            for row in rows
        ),
        total=rows[0][10] if rows else 0,
    )


def teams(viewer: Viewer) -> Mapping[UUID, str]:
    """The teams whose figures they may read, by name."""
    if not reads(viewer):
        return {}
    with seeing_all("count how duties were met"), connection.cursor() as cursor:
        cursor.execute(SQL["teams"], {"force": viewer.force})
        found = {team: str(name) for team, name in cursor.fetchall()}
    if of_whole_force(viewer):
        return found
    return {team: name for team, name in found.items() if team == viewer.team}


def _narrowed(viewer: Viewer, asked: Asked) -> Asked | None:
    """What they may ask of it: nothing, their own team's, or just that."""
    if not reads(viewer):
        return None
    if of_whole_force(viewer):
        return asked
    if viewer.team is None or asked.team not in (None, viewer.team):
        return None
    return replace(asked, team=viewer.team)


def _rows(
    name: str, force: str, locked: Iterable[UUID], asked: Asked, by: By, **more: Any
) -> list[tuple[Any, ...]]:
    judged = SQL["judged"].replace("{by}", PARTS[by])
    sql = SQL[name].replace("{judged}", judged).replace("{age}", age_in_sql())
    sql = sql.replace("{visible}", more.pop("visible", ""))
    tours = in_force(force).parameters.calendar.tours
    values = {
        "force": force,
        "locked": list(locked),
        "since": asked.since,
        "until": asked.until,
        "as_at": asked.as_at,
        "duties": list(asked.duties) or None,
        "team": asked.team,
        "tours": [tour.name for tour in tours],
        "begins": [tour.begins for tour in tours],
        "ends": [tour.ends for tour in tours],
        **more,
    }
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def _two(seconds: Sequence[float] | None) -> tuple[timedelta, timedelta] | None:
    if seconds is None or seconds[0] is None:
        return None
    return timedelta(seconds=float(seconds[0])), timedelta(seconds=float(seconds[1]))
