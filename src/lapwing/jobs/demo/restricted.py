"""The restricted case of tonight: who broke its glass, which waits for its review."""

from datetime import datetime, timedelta
from uuid import UUID

from lapwing.areas.forces import Force
from lapwing.base.refusals import Refusal
from lapwing.casework import glass
from lapwing.jobs.demo.staff import Officer, Staff
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record import queries
from lapwing.record.access import Level, Part, facts_of
from lapwing.record.access.deciding import decide
from lapwing.record.access.words import Act
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

BROKEN_BEFORE = timedelta(minutes=95)  # before the night opens
TOLD_AFTER = timedelta(seconds=2)
READ_AFTER = (timedelta(seconds=4), timedelta(minutes=6))


def break_one(force: Force, people: Staff, case: UUID, *, now: datetime) -> tuple[str, ...]:
    """Let an officer who is not on a restricted case break its glass; what went otherwise."""
    broken = now - BROKEN_BEFORE
    reader = _who_is_only_told(people["response-officer"], case, broken)
    if reader is None:
        return (f"breaking a glass of {force.name}: everybody sees the case",)
    until = glass.break_glass(reader, broken, case, "with-them")
    if isinstance(until, Refusal):
        return (f"breaking a glass of {force.name}: {until}",)
    glass.tell(broken + TOLD_AFTER)
    for after in READ_AFTER:
        _log_reading(reader, case, broken + after)
    return ()


def _who_is_only_told(officers: tuple[Officer, ...], case: UUID, now: datetime) -> Viewer | None:
    """The first officer to whom the case is a pointer."""
    found = queries.cases_for_the_door([case])[case]
    for officer in officers:
        viewer = _viewer(officer, now)
        decision = decide(viewer, Act.SEE, Part.NARRATIVE, facts_of(viewer, found))
        if decision.level == Level.POINTER:
            return viewer
    return None


def _viewer(officer: Officer, now: datetime) -> Viewer:
    found = queries.viewer_of(UUID(officer.id), now, officer.role)
    if found is None:
        raise LookupError(f"{officer.number} is not on record.")
    return found


def _log_reading(reader: Viewer, case: UUID, at: datetime) -> None:
    """The look that the case's page would have logged then."""
    about = queries.cases_for_the_door([case])[case].person
    journal.log(
        Look(
            id=str(fresh_id(at)),
            operation=Operation.CONSULTATION,
            doing="read a case",
            at=at,
            by=Author(user=str(reader.user), role=reader.acting_role, team=str(reader.team or "")),
            people=(str(about),),
            cases=(str(case),),
            reason="At work as Response officer",
        ),
        reader.force,
    )
