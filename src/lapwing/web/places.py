"""The places in the navigation, each with the right that its page asks for: nobody is led astray.

A page and the way to it ask for the same right, so that whoever is shown a place may go there, and
whoever types its address without the right is told so in words.
"""

from dataclasses import dataclass
from typing import Final

from lapwing.base.refusals import Refusal
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.access.deciding import NOT_YOURS
from lapwing.record.access.policy import PARTNERS, REPORTERS
from lapwing.record.viewer import Viewer


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A page to which the navigation leads, and the right to be there."""

    name: str
    text: str
    href: str
    act: Act


BROKEN_GLASS: Final = Place(
    name="glass-reviews", text="Broken glass", href="/glass/", act=Act.REVIEW_GLASS
)
MEASURES: Final = Place(name="measures", text="Measures", href="/measures/", act=Act.READ_MEASURES)
NEEDS_YOU: Final = Place(name="needs-you", text="Needs you", href="/needs-you/", act=Act.ADD_PERSON)
PLACES: Final = (
    Place(name="worklist", text="Worklist", href="/", act=Act.GO_ON_DUTY),
    Place(name="missing-now", text="Children missing now", href="/missing/", act=Act.FIND_PEOPLE),
    Place(name="held-now", text="Detained or protected now", href="/held/", act=Act.FIND_PEOPLE),
    Place(
        name="custody-checks",
        text="Custody records to check",
        href="/custody-checks/",
        act=Act.CHECK_CUSTODY,
    ),
    Place(name="open-cases", text="Open cases", href="/open/", act=Act.FIND_PEOPLE),
    Place(name="diary", text="Diary", href="/diary/", act=Act.FIND_PEOPLE),
    Place(name="triage", text="Triage queue", href="/triage/", act=Act.TRIAGE),
    Place(name="find-child", text="Find a child", href="/children/", act=Act.FIND_PEOPLE),
    Place(name="alerts", text="Alerts", href="/alerts/", act=Act.GO_ON_DUTY),
    NEEDS_YOU,
    Place(name="handover", text="Handover", href="/handover/", act=Act.GO_ON_DUTY),
    Place(name="on-record-twice", text="On record twice?", href="/twice/", act=Act.JOIN),
    Place(name="samples", text="Samples", href="/samples/", act=Act.SAMPLE_WORK),
    Place(name="audits", text="Audits", href="/audits/", act=Act.READ_INSPECTIONS),
    Place(name="inspections", text="Inspections", href="/inspections/", act=Act.READ_INSPECTIONS),
    MEASURES,
    Place(name="figures", text="Figures", href="/figures/", act=Act.READ_FIGURES),
    BROKEN_GLASS,
    Place(name="looks", text="Who has looked", href="/looks/", act=Act.READ_LOG),
    Place(name="odd-looks", text="Odd looks", href="/looks/odd/", act=Act.REVIEW_LOOKS),
    Place(
        name="conflicts", text="Conflicts of interest", href="/conflicts/", act=Act.KEEP_CONFLICTS
    ),
    Place(name="staff", text="Who works here", href="/staff/", act=Act.MANAGE_USERS),
    Place(name="on-duty", text="Who is on duty", href="/on-duty/", act=Act.SEE_STAFF),
)
ON_PATROL: Final = Place(name="patrol", text="Report a concern", href="/patrol/", act=Act.RECORD)
SHARED: Final = Place(name="shared", text="Shared with you", href="/shared/", act=Act.SEE)


def may_open(who: Viewer, act: Act) -> Refusal | None:
    """Why a page for this act is not for them, or nothing; of no record in particular."""
    refusal = may(who, act, Facts(force=who.force))
    return NOT_YOURS if refusal is NOT_FOUND else refusal


def places_of(who: Viewer, *, heard: bool = False) -> tuple[Place, ...]:
    """Where somebody may go; a partner goes to what was shared with them alone.

    Whoever only reports goes to the form.

    ``heard`` is whether they were told of a broken glass, which leads them to it, too.
    """
    if is_partner(who):
        return (SHARED,)
    if who.roles and who.roles <= REPORTERS:
        return (ON_PATROL,)
    return tuple(
        place
        for place in PLACES
        if may_open(who, place.act) is None or (heard and place is BROKEN_GLASS)
    )


def is_partner(who: Viewer) -> bool:
    """Whether they are of a partner agency and of nothing else: what was shared is all they see."""
    return bool(who.roles) and who.roles <= PARTNERS
