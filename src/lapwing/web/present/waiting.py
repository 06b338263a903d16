"""What waits for somebody, as lower layers tell it, turned into the lines of a page."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from lapwing.areas import all_kinds
from lapwing.base.clock_words import relative_words
from lapwing.casework.judging import answers_for_agency
from lapwing.duties.in_force import in_force
from lapwing.journal.kind import Kind
from lapwing.journal.packaging import PACKAGE_ANSWERED
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import act_address, case_address, why_address
from lapwing.web.jinja import short_moment
from lapwing.web.present.due import again_words, capital, due
from lapwing.web.present.weight import weight_words
from lapwing.web.present.worklist import AlertShown, Line
from lapwing.worklists import values


def line_of(told: values.Line, now: datetime, *, ring: str = "", kind: Kind | None = None) -> Line:
    """One thing to do; the button opens the form that does it, answering what began it.

    ``kind`` is what does it, where that is not what the duty says.
    """
    kind = kind or all_kinds().get(told.does or "")
    act_href = act_address(told.case, told.about, kind, told.begun_by) if kind else ""
    return Line(
        id=str(told.id),
        title=told.title,
        child=told.child,
        reference=told.reference,
        case_href=case_address(told.case),
        due=due(told.due_at, now),
        why=told.why,
        why_href=why_address(told.case, told.duty, told.begun_by, told.slot),
        act=kind.does if kind else "Open the case",
        act_href=act_href or case_address(told.case),
        kind=told.duty,
        kind_title=told.title,
        owner="" if told.for_me else told.owner_title,
        weight=told.weight,
        weight_words=weight_words(told.weight),
        again=again_words(told.passed, told.passed_last, now),
        holder=_holder(told),
        nobody=told.episode and told.supervisor is None,
        ring=ring,
    )


def agency_line(told: values.Line, viewer: Viewer, now: datetime, came: Mapping[str, str]) -> Line:
    """One thing that waits for a partner's agency: done by what is theirs to record, if anything.

    Of what the police owe until the agency has spoken, it says that they wait. What began with a
    package that the agency has (``came`` says where it is, by the entry) leads to the package.
    """
    theirs = [
        all_kinds()[key]
        for doer in in_force(viewer.force).duties[told.duty].done_by
        for key in doer.kinds
        if answers_for_agency(viewer, all_kinds()[key])
    ]
    line = line_of(told, now, kind=theirs[0] if theirs else None)
    whose = "Your agency owes this" if told.for_me else "The police wait to hear it from you"
    line = replace(line, title=told.title if told.for_me else line.act, holder=whose, nobody=False)
    if package := came.get(told.begun_by):
        # They see the package and not the case, nor why what they owe is due.
        line = replace(line, child="Package", case_href=package, why_href="")
        if PACKAGE_ANSWERED in theirs:
            title = told.title if told.for_me else PACKAGE_ANSWERED.does
            return replace(line, title=title, act=PACKAGE_ANSWERED.does, act_href=package)
    return line if theirs else replace(line, act="Open the case", act_href=line.case_href)


def _holder(told: values.Line) -> str:
    if told.named:
        return f"named: {told.named}"
    if not told.episode:
        return ""
    if told.supervisor is None:
        return "Nobody holds this episode yet: the first supervisor to act on it does"
    return f"held by {told.supervisor}"


def alert_of(told: values.AlertLine, now: datetime) -> AlertShown:
    """One alert that waits to be acknowledged."""
    return AlertShown(
        id=str(told.id),
        title=told.title,
        child=told.child,
        reference=told.reference,
        case_href=case_address(told.case),
        why=_why(told),
        at=told.raised_at,
        count=relative_words(told.raised_at, now),
        date=capital(short_moment(told.raised_at, now)),
        to=told.to_role_title,
    )


def _why(told: values.AlertLine) -> str:
    """Why it was raised, without the title that stands above it."""
    rest = told.why.removeprefix(told.title).lstrip(": ")
    return "" if rest in ("", ".") else capital(rest)
