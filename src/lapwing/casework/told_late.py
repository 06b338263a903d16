"""Asks why an end of police protection is told only after the limit, though it ended in time.

The rules go by when something happened, and so an end in time meets the limit whenever it is told.
That nobody could know it at the limit is seen here alone, where it is recorded.
"""

from collections.abc import Mapping
from datetime import datetime

from lapwing.areas.protection.kinds.ending import ENDED, TOLD_LATE
from lapwing.areas.protection.use import clocks_of
from lapwing.base.refusals import Refusal
from lapwing.casework.desk import Desk
from lapwing.duties.in_force import in_force
from lapwing.journal.entry import Answer
from lapwing.journal.known import in_effect
from lapwing.record.values import CaseRecord

SAY_WHY = Refusal(
    what="The limit had passed before this end was recorded, and nobody could know of it.",
    do="Say why it is told only now, or give the time at which it really ended.",
    field=TOLD_LATE,
)
NOT_LATE = Refusal(
    what="This end is not told after the limit that it kept.",
    do="Leave this empty.",
    field=TOLD_LATE,
)


def wrong_of(
    desk: Desk,
    kind: str,
    case: CaseRecord,
    answers: Mapping[str, Answer],
    *,
    at: datetime,
    recorded: datetime,
) -> list[Refusal]:
    """What is wrong with what an end of police protection says of why it is told late."""
    if kind != ENDED.key:
        return []
    told = [one for one in desk.record_of(case.person) if one.case == str(case.id)]
    limit = clocks_of(in_effect(told), in_force(case.force).parameters, recorded)[0].due_at
    late = limit is not None and at <= limit < recorded
    if late and not answers.get(TOLD_LATE):
        return [SAY_WHY]
    return [NOT_LATE] if answers.get(TOLD_LATE) and not late else []
