"""What a person does with a report that waits: says who the child is, and has it recorded.

What can be recorded as it stands is recorded in its writer's name. What cannot is laid into the
form, under the report's own key, for whoever places it to finish and send in theirs.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from lapwing.areas import begins_case
from lapwing.casework import people
from lapwing.casework.draft import Recorded, Refused, refused
from lapwing.journal import queries as journal
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.record.search import Found
from lapwing.record.viewer import Viewer
from lapwing.web.drafts import actions as drafts
from lapwing.web.forms.correcting import typed_moment
from lapwing.web.forms.entry import Place
from lapwing.web.forms.new_child import ASKED, BORN, also_told, new_person
from lapwing.web.forms.read import EARLIER, WHEN
from lapwing.web.forms.typed import Typed
from lapwing.web.patrol import actions, queries
from lapwing.web.patrol.arriving import read_of, record_it
from lapwing.web.patrol.form import KIND, ReadReport
from lapwing.web.patrol.queries import Report


@dataclass(frozen=True, kw_only=True, slots=True)
class GoOn:
    """Where whoever placed it goes on: the case, or the form that they must finish."""

    address: str


@dataclass(frozen=True, kw_only=True, slots=True)
class LookAgain:
    """Nobody was put on record: these may be the child, and were not shown before."""

    found: tuple[Found, ...]


def waiting(viewer: Viewer, now: datetime) -> tuple[Report, ...]:
    """The reports that wait, once those are settled that were recorded through their form."""
    return tuple(
        one for one in queries.waiting(viewer, now) if not _settled(viewer, one, read_of(one, now))
    )


def _settled(viewer: Viewer, report: Report, read: ReadReport) -> bool:
    entry = entry_of(report)
    if not entry or read.left:  # what had no place is put away by a person
        return False
    actions.mark_recorded(report.id, entry, viewer.user, report.arrived)
    return True


def entry_of(report: Report) -> str:
    """The case and the entry that it became, in either way; empty if it became none yet."""
    keys = [report.id] + ([_own_key(report, report.decided_by)] if report.decided_by else [])
    sent = next(iter(journal.sent_before(keys).values()), None)
    return f"{sent.entry.case}/{sent.entry.id}" if sent else ""


def place_with(viewer: Viewer, report: Report, child: UUID, now: datetime) -> GoOn | Refused:
    """This is the child: record it on their record, or go on to the form where it is finished."""
    if record.person(viewer, child) is None:
        return Refused(refusals=(NOT_FOUND,))
    read = read_of(report, now)
    if not read.whole:
        return GoOn(address=_into_the_form(viewer, report, read, child, now))
    outcome = record_it(viewer, report, read, child, now)
    return _case(outcome) if isinstance(outcome, Recorded) else outcome


def place_with_new(
    viewer: Viewer, report: Report, not_these: frozenset[UUID], now: datetime
) -> GoOn | LookAgain | Refused:
    """It is nobody on record: put the child there, and record the report with them."""
    read = read_of(report, now)
    if read.child.problems:
        return refused(
            " ".join(one.says for one in read.child.problems),
            "Find the child, or put them on record by the page for that, and come back.",
        )
    made = people.create_person(
        viewer,
        now,
        new_person(read.child),
        not_these=not_these,
        key=uuid5(report.id, "child"),
        also=also_told(read.child),
    )
    if isinstance(made, people.MayBeKnown):
        return LookAgain(found=made.found)
    return made if isinstance(made, Refused) else place_with(viewer, report, made.person, now)


def open_form(viewer: Viewer, report: Report, child: UUID, now: datetime) -> GoOn | Refused:
    """Lay what was typed into the form about this child, to be finished in one's own name."""
    if record.person(viewer, child) is None:
        return Refused(refusals=(NOT_FOUND,))
    return GoOn(address=_into_the_form(viewer, report, read_of(report, now), child, now))


def put_away(viewer: Viewer, report: Report, now: datetime) -> bool:
    """What had no place was dealt with; only of a report that was recorded."""
    if not (entry := entry_of(report)):
        return False
    actions.mark_recorded(report.id, entry, viewer.user, now)
    return True


def _into_the_form(
    viewer: Viewer, report: Report, read: ReadReport, child: UUID, now: datetime
) -> str:
    begins = begins_case(KIND)
    assert begins is not None
    place = Place(kind=begins, case=None, person=child)
    asked = {one.name for one in begins.questions}
    typed = {name: values for name, values in report.typed.values.items() if name in asked}
    typed |= {
        name: values
        for name, values in report.typed.values.items()
        if name not in ASKED and not name.startswith(f"{BORN}-") and name not in typed
    }
    if read.told.at is not None:
        typed |= {WHEN: (EARLIER,), **typed_moment(WHEN, read.told.at)}
    drafts.keep(
        drafts.ToKeep(
            user=viewer.user,
            key=_own_key(report, viewer.user),
            form=place.form,
            path=place.address,
            title=place.title,
            typed=Typed(values=typed),
            opened=now,
        ),
        now,
    )
    actions.say_who_finishes(report.id, viewer.user, now)
    return place.address


def _own_key(report: Report, user: UUID) -> UUID:
    """Whoever finishes it has a draft of their own, and nobody another's."""
    return uuid5(report.id, str(user))


def _case(outcome: Recorded) -> GoOn:
    return GoOn(address=f"/cases/{outcome.case}/")
