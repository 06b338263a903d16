"""Reads the live measures of recommendations that name what Lapwing counts, once a day.

A reading is a step like any other, in the name of whoever set the measure, and says that Lapwing
counted it. One below its line opens a recommendation again that was delivered or closed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lapwing.assurance import queries
from lapwing.assurance.actions import hold
from lapwing.assurance.measures.counts import Asked, How
from lapwing.assurance.measures.named import duties_of
from lapwing.assurance.measures.queries import total_of
from lapwing.assurance.models import Step
from lapwing.assurance.standing import COUNTED, Measure, State, What, stands
from lapwing.base.clock import london_date
from lapwing.record.identity import fresh_id

OVER = timedelta(days=28)  # local: what came due in them is what a live measure counts
FEWEST = 5  # local: of fewer nothing is said
AGAIN = timedelta(days=28)  # a figure that stays as it is is told again after these


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenAgain:
    """A recommendation that was delivered or closed and is open again, and why."""

    recommendation: UUID
    which: str
    why: str


def read_live(force: str, now: datetime) -> Iterator[OpenAgain]:
    """Read every live measure of a force that names what is counted; what that opens again."""
    for held in queries.measured(force):
        for measure in held.standing.measures.values():
            if measure.counts and (opened := _read(held, measure, force, now)):
                yield opened


def _read(held: queries.Held, measure: Measure, force: str, now: datetime) -> OpenAgain | None:
    asked = Asked(since=now - OVER, until=now, as_at=now, duties=duties_of(measure.counts))
    counts = total_of(force, asked) if asked.duties else None
    if counts is None or counts.judged < FEWEST or counts.rate is None:
        return None
    value, today = round(100 * counts.rate, 1), london_date(now)
    if measure.value == value and measure.on is not None and today - measure.on < AGAIN:
        return None
    hold(str(held.id))
    steps = queries.steps_of(held.id)
    before = stands(steps)
    by = next(
        step.by
        for step in reversed(steps)
        if step.what is What.MEASURE and step.said["name"] == measure.name
    )
    said = {
        "name": measure.name,
        "value": f"{value:g}",
        "on": today.isoformat(),
        COUNTED: f"{counts.of(How.MET)} of {counts.judged}",
    }
    Step.objects.create(
        id=fresh_id(now),
        recommendation_id=held.id,
        place=len(steps) + 1,
        force_id=force,
        what=What.READING.value,
        said=said,
        at=now,
        by_user_id=UUID(by),
        by_role="",
        key=fresh_id(now),
    )
    after = stands(queries.steps_of(held.id))
    if after.state is not State.REOPENED or before.state is State.REOPENED:
        return None
    return OpenAgain(
        recommendation=held.id,
        which=f"{held.inspection_title or 'a report'}, {held.number}",
        why=after.reopened,
    )
