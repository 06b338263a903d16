"""The diary of meetings: how far the police are ready for one, as a colour that follows from it."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import takewhile

from lapwing.journal.entry import Entry
from lapwing.journal.planned import Plan, Planned
from lapwing.journal.questions import YES

_ENDED = ("meetings-not-attended", "meetings-cancelled", "meetings-closed")
STRATEGY = Plan(
    key="strategy",
    title="Strategy discussion",
    called="meetings-strategy-notified",
    when="when",
    over=("meetings-strategy-held", *_ENDED),
)
CONFERENCE = Plan(
    key="conference",
    title="Child protection conference",
    called="meetings-conference-called",
    when="when",
    over=("meetings-conference-held", *_ENDED),
)
MARAC = Plan(
    key="marac",
    title="Multi-agency conference (MARAC)",
    called="meetings-marac-referred",
    when="listed_for",
    over=("meetings-marac-heard",),
    of_person=True,
)
INTERVENTION = Plan(
    key="intervention",
    title="Missing intervention meeting",
    called="missing-intervention-meeting-requested",
    when="proposed",
    over=("missing-intervention-meeting-held",),
)
REVIEW = Plan(
    key="review",
    title="Review of a proactive management plan",
    called="missing-proactive-plan-written",
    when="review",
    over=("missing-proactive-plan-reviewed", "missing-proactive-plan-ended"),
)
PLANS = (STRATEGY, CONFERENCE, MARAC, INTERVENTION, REVIEW)
ATTENDED = (STRATEGY, CONFERENCE)  # for which somebody is named who goes for the police

_CALLED = ("meetings-strategy-notified", "meetings-conference-called")
_OVER = (
    *("meetings-strategy-held", "meetings-conference-held"),
    *_ENDED,
)
NAMED = ("meetings-attendee-named", "meetings-substitute-approved")
TOLD = (*NAMED, "meetings-attendee-confirmed", "meetings-police-joined")
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


def readiness(one: Planned) -> Colour | None:
    """How far the police are ready for one meeting in the diary; None where nobody is named for it.

    A discussion and a conference may stand on one case: what becomes of the one while the other
    waits leaves it as it is, and whoever was named for an earlier one is named anew.
    """
    if one.plan not in ATTENDED:
        return None
    others = {kind for plan in ATTENDED if plan != one.plan for kind in (plan.called, plan.over[0])}
    place = one.entries.index(one.first)
    since = [entry for entry in one.entries[place:] if entry.kind not in others]
    return colour_of((*one.entries[:place], *since))


def attendee(one: Planned) -> str:
    """The officer who goes, by their id; the empty text while nobody is named.

    Whoever is named once it is over goes to the next.
    """
    before = takewhile(lambda entry: entry is not one.ended, one.entries)
    named = [entry for entry in before if entry.kind in NAMED]
    return str(named[-1].answers.get("officer") or "") if named else ""


def _goes(entry: Entry) -> bool:
    """Whether somebody is named who is trained and may decide, or whom a sergeant approved."""
    if entry.kind == "meetings-attendee-named":
        return entry.answers.get("competent") == entry.answers.get("decides") == YES
    return entry.kind == "meetings-substitute-approved"
