"""Draws a sample of looks, and keeps what somebody of professional standards found about each.

Both are logged in the chain, in the transaction that keeps them, and neither is ever changed.
"""

import json
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection, transaction

from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.casework.odd_looks import lots
from lapwing.casework.odd_looks.gathering import SQL, TO_SAMPLE, Period, judged
from lapwing.casework.odd_looks.numbers import limits_of, values_on
from lapwing.casework.odd_looks.queries import FINDINGS, Sample, line, may_review, may_review_line
from lapwing.casework.odd_looks.reasons import Judged
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.record.access import NOT_FOUND
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

SEED_BYTES = 8
MOST_WORDS = 500


def draw(
    viewer: Viewer, now: datetime, since: datetime, until: datetime, *, seed: str = ""
) -> UUID | Refusal:
    """Draw a sample of the looks between two moments, up to now; its id, or why not.

    Chance makes the seed unless one is given, so that whoever draws does not choose what is drawn.
    """
    if refusal := may_review(viewer):
        return refusal
    until = min(until, now)
    values = values_on(viewer.force, london_date(now))
    longest = timedelta(days=values["longest-period"])
    if until <= since:
        return Refusal(
            what="These days have not come yet, or the last is before the first.",
            do="Choose days that are over.",
            field="to",
        )
    if until - since > longest + timedelta(hours=1):  # the clocks may have changed within it
        return Refusal(
            what=f"A sample is drawn of {values['longest-period']:g} days or fewer.",
            do="Choose a shorter time.",
            field="to",
        )
    period = Period(force=viewer.force, since=since, until=until, moment=now)
    found = judged(period, limits_of(values))
    if not found:
        return Refusal(
            what="Nobody opened or searched for a record in these days, or all of it was drawn.",
            do="Choose other days.",
            field="from",
        )
    seed = seed or secrets.token_hex(SEED_BYTES)
    drawn = _drawn(found, seed, values)
    sample = fresh_id(now)
    with seeing_all(TO_SAMPLE), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            SQL["add_draw"],
            {
                "id": sample,
                "force": viewer.force,
                "since": since,
                "until": until,
                "seed": seed,
                "numbers": json.dumps(values),
                "frame": json.dumps({"looks": len(found), **lots.frame(found)}),
                "fingerprint": lots.fingerprint(found),
                "at": now,
                "by": viewer.user,
            },
        )
        cursor.executemany(
            SQL["add_drawn"],
            [
                {
                    "id": fresh_id(now),
                    "draw": sample,
                    "look": one.look.id,
                    "stratum": stratum,
                    "why": list(one.why),
                    "work": [work.name for work in one.work],
                }
                for one, stratum in drawn
            ],
        )
        asked = {"from": since.isoformat(), "to": until.isoformat(), "seed": seed}
        _log(viewer, now, "draw a sample of who looked", asked)
    return sample


def draw_again(sample: Sample, force: str) -> bool:
    """Whether the same looks are drawn when a sample is drawn again with all that it kept.

    They are not where what is on record of that time has changed since, as by a correction.
    """
    period = Period(force=force, since=sample.since, until=sample.until, moment=sample.at)
    found = judged(period, limits_of(sample.numbers))
    if lots.fingerprint(found) != sample.fingerprint:
        return False
    with seeing_all(TO_SAMPLE), connection.cursor() as cursor:
        cursor.execute(SQL["drawn_in"], {"draw": sample.id})
        kept = {(row[0], row[1]) for row in cursor.fetchall()}
    again = _drawn(found, sample.seed, sample.numbers)
    return {(one.look.id, stratum) for one, stratum in again} == kept


def find(viewer: Viewer, now: datetime, look: UUID, finding: str, said: str = "") -> Refusal | None:
    """Keep what the viewer found about a look that was drawn, once; nobody reviews their own."""
    if refusal := may_review(viewer):
        return refusal
    if finding not in FINDINGS:
        return Refusal(what="Choose what you found.", do="One of the three fits.", field="finding")
    with seeing_all(TO_SAMPLE), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(SQL["hold"], {"look": look})
        found = line(viewer, look)
        if found is None:
            return NOT_FOUND
        if refusal := may_review_line(viewer, found):
            return refusal
        cursor.execute(
            SQL["add_finding"],
            {
                "id": fresh_id(now),
                "look": look,
                "why": found.stratum,
                "drawn": str(found.sample),
                "finding": finding,
                "said": said.strip()[:MOST_WORDS],
                "by": viewer.user,
                "at": now,
            },
        )
        if not cursor.rowcount:
            return Refusal(
                what="Somebody has reviewed this look meanwhile.",
                do="Open it to read what they found.",
            )
        _log(viewer, now, "review a look", {"look": str(look), "finding": finding})
    return None


def _drawn(
    found: tuple[Judged, ...], seed: str, values: Mapping[str, float]
) -> tuple[tuple[Judged, str], ...]:
    return lots.draw(
        found,
        seed,
        of_each=int(values["drawn-of-each"]),
        ordinary=int(values["drawn-ordinary"]),
    )


def _log(viewer: Viewer, now: datetime, doing: str, asked: dict[str, str]) -> None:
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.CONSULTATION,
            doing=doing,
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            asked=asked,
            reason="Watching over who looks",
        ),
        viewer.force,
    )
