"""Every child who is in police detention now, with the four clocks of each, the nearest first."""

from dataclasses import dataclass
from datetime import datetime

from lapwing.areas.detention.clocks import Running, clocks_of
from lapwing.areas.detention.record import CustodyRecord, custody_record
from lapwing.duties.in_force import in_force
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import MOST
from lapwing.worklists.open_cases import OpenCase, open_cases

FIELD = "detention"


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """One child who is held; of a case that is closely kept only that it is there.

    ``record`` is nothing then, and ``clocks`` are none.
    """

    case: OpenCase
    record: CustodyRecord | None
    clocks: tuple[Running, ...]


def held_now(viewer: Viewer, now: datetime, *, most: int = MOST) -> tuple[Held, ...]:
    """The children held now whom the viewer may know of, as the store says whose time is nearest.

    Somebody on bail, moved to the council or brought to court is not held, though the record is
    open still.
    """
    parameters = in_force(viewer.force).parameters
    found = []
    for case in open_cases(viewer, FIELD, now, most=most).cases:
        record = custody_record(case.entries)
        if record is not None and not record.held:
            continue
        clocks = clocks_of(case.entries, parameters, now) if record is not None else ()
        found.append(Held(case=case, record=record, clocks=clocks))
    return tuple(found)
