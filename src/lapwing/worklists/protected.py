"""Every child who is in police protection now, with the clocks of each, the nearest first."""

from dataclasses import dataclass
from datetime import datetime

from lapwing.areas.protection.use import Running, Use, clocks_of, use_of
from lapwing.duties.in_force import in_force
from lapwing.record.viewer import Viewer
from lapwing.worklists.board import MOST
from lapwing.worklists.open_cases import OpenCase, open_cases

FIELD = "protection"


@dataclass(frozen=True, kw_only=True, slots=True)
class Protected:
    """One child who is protected; of a case that is closely kept only that it is there.

    ``use`` is nothing then, and ``clocks`` are none.
    """

    case: OpenCase
    use: Use | None
    clocks: tuple[Running, ...]


def protected_now(viewer: Viewer, now: datetime, *, most: int = MOST) -> tuple[Protected, ...]:
    """The children protected now whom the viewer may know of, whose time is nearest first."""
    parameters = in_force(viewer.force).parameters
    found = []
    for case in open_cases(viewer, FIELD, now, most=most).cases:
        use = use_of(case.entries)
        if use is not None and not use.protected:
            continue
        clocks = clocks_of(case.entries, parameters, now) if use is not None else ()
        found.append(Protected(case=case, use=use, clocks=clocks))
    return tuple(found)
