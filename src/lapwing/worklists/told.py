"""What was told of a few kinds in a period, on the cases that the viewer may read."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import connection

from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.record.access import Act, visible
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import SQL, entry_of

MOST = 20_000
PUT_RIGHT = timedelta(days=31)  # how long before the period what it corrects may have happened


def told_between(
    viewer: Viewer, kinds: Sequence[str], since: datetime, now: datetime
) -> tuple[Entry, ...]:
    """What happened since a moment, as it is known now, corrections and withdrawals heeded."""
    condition = visible(viewer, Act.SEE_CASE)
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["agenda_told"].replace("{visible}", condition.sql),
            {
                "kinds": [*kinds, WITHDRAWN],
                "since": since - PUT_RIGHT,
                "now": now,
                "most": MOST,
                **condition.values,
            },
        )
        entries = [entry_of(row[:10]) for row in cursor.fetchall()]
    saw(people=(one.about for one in entries), cases=(one.case for one in entries))
    return tuple(one for one in in_effect(entries) if since <= one.at <= now)
