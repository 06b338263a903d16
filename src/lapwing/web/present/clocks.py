"""Duties as a case page shows them: the nearest first, why each is there, and what does it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from lapwing.areas import all_kinds
from lapwing.base.clock import london_date
from lapwing.duties.in_force import InForce
from lapwing.duties.obligation import Obligation, State, state
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import record_address, why_address
from lapwing.web.present.due import Due, due
from lapwing.web.present.weight import weight_words

SHUT = {
    State.MET: "Met",
    State.MET_LATE: "Met late",
    State.ENDED: "No longer needed",
    State.MISSED: "Missed",
    State.WAIVED: "Waived",
    State.SUPERSEDED: "Replaced",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """One duty: what, whose, by when, how it stands, and where to do it or ask why."""

    title: str
    owner: str
    due: Due
    state: str
    late: bool
    why_href: str
    act: str
    act_href: str
    weight: str
    weight_words: str
    basis: str


def clocks(
    obligations: Iterable[Obligation], rules: InForce, viewer: Viewer, moment: datetime
) -> tuple[Clock, ...]:
    """The duties that are open, the nearest first."""
    still = [one for one in obligations if state(one, moment) in (State.OPEN, State.OVERDUE)]
    return tuple(
        clock(one, rules, viewer, moment)
        for one in sorted(still, key=lambda one: (one.due_at, one.duty))
    )


def closed_clocks(
    obligations: Iterable[Obligation], rules: InForce, viewer: Viewer, moment: datetime
) -> tuple[Clock, ...]:
    """The duties that are no longer open, the last due first."""
    shut = [one for one in obligations if state(one, moment) in SHUT]
    return tuple(
        clock(one, rules, viewer, moment)
        for one in sorted(shut, key=lambda one: one.due_at, reverse=True)
    )


def clock(one: Obligation, rules: InForce, viewer: Viewer, moment: datetime) -> Clock:
    """One duty as it stands at a moment."""
    duty = rules.duties[one.duty]
    kind = all_kinds().get(duty.does or "")
    may = kind is not None and (not kind.by or any(role.key in viewer.roles for role in kind.by))
    how = state(one, moment)
    number = one.clocks[-1].number
    found = rules.parameters.numbers[number] if number else None
    weight = str(found.weight) if found else "local"
    words = found.words_on(london_date(one.begun_at)) if found else "the time that was set"
    act_href = record_address(one.case, kind.key, regarding=answered(one)) if kind and may else ""
    return Clock(
        title=duty.title,
        owner=ROLES[duty.owner.key].title,
        due=due(one.due_at, moment),
        state=SHUT.get(how, ""),
        late=how in (State.OVERDUE, State.MET_LATE, State.MISSED),
        why_href=why_address(one.case, one.duty, one.begun_by, one.slot),
        act=kind.does if kind and may else "",
        act_href=act_href,
        weight=weight,
        weight_words=weight_words(weight),
        basis=words,
    )


def answered(one: Obligation) -> str:
    """The entry that a doer would answer; a signal or a linked child's entry cannot be answered."""
    return "" if "@" in one.begun_by or "~" in one.begun_by else one.begun_by
