"""Runs a back-test for somebody who may: nothing is written but that they did, and of what."""

from datetime import datetime, timedelta

from lapwing.assurance.backtest.change import Change, tried
from lapwing.assurance.backtest.queries import records_of
from lapwing.assurance.backtest.replaying import Work, compare
from lapwing.assurance.backtest.result import Backtest, Minutes, minutes_of, result
from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record.access import Act, Facts, may
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

YEAR = timedelta(days=365)


def back_test(
    viewer: Viewer,
    now: datetime,
    change: Change,
    *,
    since: datetime | None = None,
    at: datetime | None = None,
    minutes: Minutes | None = None,
    processes: int = 0,
) -> Backtest | Refusal:
    """Replay the force's past by what is tried; ``ChangeRefused`` where that cannot be tried."""
    if refusal := may(viewer, Act.READ_INSPECTIONS, Facts(force=viewer.force)):
        return refusal
    until = min(at or now, now)
    begun = since or until - YEAR
    what = tried(viewer.force, change)
    # Before anything is read: whoever's log cannot be written is shown nothing.
    _log(viewer, now, what.says, begun, until)
    work = Work(before=what.before, after=what.after, since=begun, at=until)
    compared = compare(records_of(viewer.force, until), work, processes=processes)
    return result(
        compared,
        what.before,
        what.after,
        what.says,
        minutes or minutes_of(viewer.force, london_date(now)),
        force=viewer.force,
        since=begun,
        at=until,
    )


def _log(
    viewer: Viewer, now: datetime, says: tuple[str, ...], since: datetime, at: datetime
) -> None:
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.CONSULTATION,
            doing="run a back-test: counts of everybody, and no record",
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            asked={
                "tried": "; ".join(says)[:500] or "nothing changed",
                "since": since.isoformat(timespec="minutes"),
                "as_at": at.isoformat(timespec="minutes"),
            },
            reason="Assurance",
        ),
        viewer.force,
    )
