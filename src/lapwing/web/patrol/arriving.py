"""What becomes of a report as it comes from a phone: recorded on the child's record, or it waits.

Who the child is was typed where nobody could be looked up, so they are looked for now. Where one
person is plainly the one (matching would link them without asking), the report goes through the one
door in the name of whoever wrote it. Everything else waits for a person, whole, and nobody is put
on record unasked.
"""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID, uuid5

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded, Refused, Sending, refused
from lapwing.duties.actions import tell_pages
from lapwing.journal.common import NOTE_ADDED
from lapwing.matching.bands import Band
from lapwing.matching.description import Description
from lapwing.matching.identifiers import phone_number
from lapwing.record import queries as record
from lapwing.record.search import Found, find_described
from lapwing.record.viewer import Viewer
from lapwing.web.forms.new_child import ReadChild
from lapwing.web.patrol import actions, queries
from lapwing.web.patrol.form import KIND, ReadReport, read_report
from lapwing.web.patrol.queries import Report
from lapwing.web.patrol.sealed import Opened, Sealed, sealed_from, unseal


class UnknownKey(Exception):
    """The report was sealed for a key that is not kept any more."""


class SomebodyElses(Exception):
    """The report was written by somebody else than whoever sends it."""


class AnotherUnderItsId(Exception):
    """A report came under this id before, with something else in it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Became:
    """What came of a report: where it was recorded, or nowhere yet."""

    report: UUID
    arrived: datetime
    sent_as: str = ""


def receive(viewer: Viewer, body: bytes, now: datetime) -> Became:
    """Take what a phone sends; the same report sent again gives the same answer again."""
    sealed = sealed_from(body)
    return _placed(viewer, sealed, _opened(viewer, sealed), now)


def _opened(viewer: Viewer, sealed: Sealed) -> Opened:
    key = queries.private_key(sealed.key)
    if key is None:
        raise UnknownKey
    opened = unseal(sealed, key)
    if opened.owner != viewer.user:
        raise SomebodyElses
    return opened


def _placed(viewer: Viewer, sealed: Sealed, opened: Opened, now: datetime) -> Became:
    mark = sha256(sealed.nonce + sealed.sealed).digest()
    report = actions.take(viewer, sealed.id, opened, mark, now)
    if report is None or report.mark != mark:
        raise AnotherUnderItsId
    if report.sent_as or report.arrived != now:  # it came before, and stands as it stood
        return Became(report=report.id, arrived=report.arrived, sent_as=report.sent_as)
    read = read_of(report, now)
    if read.whole and (child := plainly(look(viewer, read.child))) is not None:
        outcome = record_it(viewer, report, read, child, now)
        if isinstance(outcome, Recorded):
            sent_as = f"{outcome.case}/{outcome.entry.id}"
            return Became(report=report.id, arrived=report.arrived, sent_as=sent_as)
    tell_pages({viewer.force})  # it waits: whoever it waits for sees so within seconds
    return Became(report=report.id, arrived=report.arrived)


def read_of(report: Report, now: datetime) -> ReadReport:
    """What a report tells, as the form of now reads it."""
    # A phone whose clock is ahead has finished by the time its report came.
    finished = min(report.finished, report.arrived)
    return read_report(report.typed, report.asked, finished=finished, now=now)


def look(viewer: Viewer, child: ReadChild) -> tuple[Found, ...]:
    """Who may be meant by what was told of a child, the likeliest first."""
    said = {name: str(answer) for name, answer in child.answers.items()}
    given, family = said.get("given", ""), said.get("family", "")
    number = phone_number(said.get("telephone", ""))
    told = Description(
        given=given,
        family=family,
        birth=child.birth,
        sex=said.get("sex", "unknown"),
        address=said.get("address", ""),
        postcode=said.get("postcode", ""),
        identifiers=frozenset({number} if number else ()),
    )
    return () if told == Description(sex=told.sex) else find_described(viewer, [told])


def plainly(found: tuple[Found, ...]) -> UUID | None:
    """The one person who is plainly meant, if there is one."""
    linked = [one.person for one in found if one.judged and one.judged.band is Band.LINK]
    return linked[0] if len(linked) == 1 else None


def record_it(
    viewer: Viewer, report: Report, read: ReadReport, child: UUID, now: datetime
) -> Recorded | Refused:
    """Record a report on a child's record, in its writer's name, and say who placed it if another.

    It counts from when it happened, and is known from when it came.
    """
    writer = viewer if viewer.user == report.user else _writer(report, now)
    outcome = _through_the_door(writer, report, read, child, now) if writer else _no_writer()
    if isinstance(outcome, Refused):
        actions.say_why(report.id, str(outcome))
        return outcome
    sent_as = f"{outcome.case}/{outcome.entry.id}"
    actions.mark_recorded(report.id, sent_as, viewer.user, now)
    if report.arrived != now:
        _say_who_placed(viewer, report, outcome.case, now)
    return outcome


def _through_the_door(
    writer: Viewer, report: Report, read: ReadReport, child: UUID, now: datetime
) -> Recorded | Refused:
    draft = Draft(kind=KIND, key=report.id, about=child, answers=read.told.answers, at=read.told.at)
    sending = Sending(viewer=writer, recorded=report.arrived, draft=draft)
    return door.record_many([sending], now)[0]


def _writer(report: Report, now: datetime) -> Viewer | None:
    """Whoever wrote it, in the role in which they sent it; nobody where they hold it no more."""
    found = record.viewer_of(report.user, now, report.role)
    held = found is not None and found.active and report.role in found.roles
    return found if held else None


def _no_writer() -> Refused:
    return refused(
        "Whoever wrote this does not hold the role any more in which they sent it.",
        "Open the form with these answers, and record it in your own name.",
    )


def _say_who_placed(viewer: Viewer, report: Report, case: UUID, now: datetime) -> None:
    """A note on the case: the phone did not know whose report it is, and this person said so."""
    words = "The child risk assessment came from a phone. Who the child is was said afterwards."
    note = Draft(
        kind=NOTE_ADDED.key,
        key=uuid5(report.id, "placed"),
        case=case,
        answers={"note": words},
    )
    door.record(viewer, now, note)
