"""The diary of meetings: how far the police are ready for one, as a colour that follows from it."""

from collections.abc import Iterable
from enum import StrEnum

from lapwing.journal.entry import Entry
from lapwing.journal.questions import YES

_CALLED = ("meetings-strategy-notified", "meetings-conference-called")
_OVER = (
    *("meetings-strategy-held", "meetings-conference-held"),
    *("meetings-not-attended", "meetings-cancelled", "meetings-closed"),
)
_CONFIRMED = ("meetings-attendee-confirmed", "meetings-police-joined")


class Colour(StrEnum):
    """Red: nobody goes yet. Amber: named. Green: confirmed, or there. Grey: it is over."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    GREY = "grey"


def colour_of(entries: Iterable[Entry]) -> Colour | None:
    """The colour of one case's meeting, by its entries in effect, in order; None if none is called.

    Whoever was named goes at a new time too, and confirms it anew; for another meeting after one
    that is over, somebody is named anew.
    """
    called = over = named = confirmed = -1
    for place, entry in enumerate(entries):
        if entry.kind in _CALLED:
            called = place
        elif entry.kind in _OVER:
            over = place
        elif _goes(entry):
            named = place
        elif entry.kind in _CONFIRMED:
            confirmed = place
    if called < 0:
        return None
    if over > called:
        return Colour.GREY
    if confirmed > max(called, named):
        return Colour.GREEN
    return Colour.AMBER if named > over else Colour.RED


def _goes(entry: Entry) -> bool:
    """Whether somebody is named who is trained and may decide, or whom a sergeant approved."""
    if entry.kind == "meetings-attendee-named":
        return entry.answers.get("competent") == entry.answers.get("decides") == YES
    return entry.kind == "meetings-substitute-approved"
