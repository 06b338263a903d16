"""What comes next in a detention by how it stands; between the steps the duties say what is due."""

from collections.abc import Iterable
from dataclasses import dataclass

from lapwing.areas.detention.certificate import certificate_of
from lapwing.areas.detention.kinds.arriving import AUTHORISED, BACK
from lapwing.areas.detention.kinds.charging import (
    ANSWERED,
    ASKED,
    BAIL_DECIDED,
    CERTIFICATE_SENT,
    CERTIFIED,
    COURT,
    MOVED,
)
from lapwing.areas.detention.record import CustodyRecord, State, custody_record
from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind

_BY_STATE = {
    State.ARRIVED: AUTHORISED,
    State.AWAY: BACK,
    State.CHARGED: BAIL_DECIDED,
    State.BAIL_REFUSED: ASKED,
    State.PLACED: MOVED,
    State.MOVED: COURT,
    State.HELD: CERTIFIED,
    State.CERTIFIED: CERTIFICATE_SENT,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class NextStep:
    """The one thing that comes next, and the entry that it answers where it answers one."""

    kind: Kind
    regarding: str = ""


def next_step(entries: Iterable[Entry]) -> NextStep | None:
    """The next step by one case's entries in order; nothing while only duties and time go on."""
    told = tuple(entries)
    record = custody_record(told)
    if record is None:
        return None
    if record.held and (waiting := _unanswered(record)):
        return NextStep(kind=ANSWERED, regarding=waiting.id)
    made = certificate_of(told)
    if record.state is State.HELD and made.only_secure_asked and made.ruled_out is None:
        return NextStep(kind=ASKED)
    if record.state is State.CERTIFIED and made.sent is not None:
        return NextStep(kind=COURT)
    found = _BY_STATE.get(record.state)
    return NextStep(kind=found) if found else None


def _unanswered(record: CustodyRecord) -> Entry | None:
    return next((one.request for one in record.requests if one.answer is None), None)
