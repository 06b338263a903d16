"""Duties as a case page shows them: the nearest first, why each is there, and what does it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from lapwing.areas import all_kinds
from lapwing.base.clock import london_date
from lapwing.duties.in_force import InForce
from lapwing.duties.obligation import Obligation, State, state
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import act_address, why_address
from lapwing.web.present.due import Due, again_words, due
from lapwing.web.present.paging import Part
from lapwing.web.present.rights import is_theirs
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
    """One duty: what, whose, by when, how it stands, and where to do it or ask why.

    ``again`` says how often a duty that recurs has come due and not been done.
    """

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
    again: str = ""
    owed: bool = False  # by a partner agency, and by no officer


def clocks(
    obligations: Iterable[Obligation], rules: InForce, viewer: Viewer, moment: datetime
) -> tuple[Clock, ...]:
    """The duties that are open, the nearest first; what has come due again and again stands once.

    One entry answers all that has come due of a recurring duty, so they are one thing to do. It is
    as late as the first of them.
    """
    series: dict[tuple[str, str, str], list[Obligation]] = {}
    for one in sorted(obligations, key=lambda one: (one.due_at, one.duty)):
        if state(one, moment) in (State.OPEN, State.OVERDUE):
            series.setdefault((one.duty, one.key, one.begun_by), []).append(one)
    return tuple(
        clock(due_again[0], rules, viewer, moment, again=_again(due_again, moment))
        for due_again in series.values()
    )


def _again(series: Sequence[Obligation], moment: datetime) -> str:
    passed = [one.due_at for one in series if one.due_at < moment]
    return again_words(len(passed), passed[-1] if passed else None, moment)


def closed_clocks(
    obligations: Iterable[Obligation], rules: InForce, viewer: Viewer, moment: datetime
) -> tuple[Clock, ...]:
    """The duties that are no longer open, the last due first."""
    shut = [one for one in obligations if state(one, moment) in SHUT]
    return tuple(
        clock(one, rules, viewer, moment)
        for one in sorted(shut, key=lambda one: one.due_at, reverse=True)
    )


def deadlines(
    obligations: Sequence[Obligation],
    rules: InForce,
    viewer: Viewer,
    moment: datetime,
    part: Part,
) -> tuple[Clock, ...]:
    """Every deadline there is or was, one by one, the last due first."""
    ordered = sorted(obligations, key=lambda one: (one.due_at, one.duty), reverse=True)
    return tuple(clock(one, rules, viewer, moment) for one in part.of(ordered))


def shut_words(obligations: Iterable[Obligation], moment: datetime) -> str:
    """How many duties are no longer open, if any, and how many of those were late or missed."""
    ended = [how for one in obligations if (how := state(one, moment)) in SHUT]
    late = sum(how in (State.MET_LATE, State.MISSED) for how in ended)
    if not ended:
        return ""
    duties = "duty is" if len(ended) == 1 else "duties are"
    return f"{len(ended):,} {duties} no longer open, {late:,} of them late or missed."


def clock(
    one: Obligation, rules: InForce, viewer: Viewer, moment: datetime, *, again: str = ""
) -> Clock:
    """One duty as it stands at a moment."""
    duty = rules.duties[one.duty]
    kind = all_kinds().get(duty.does or "")
    may = kind is not None and is_theirs(viewer, kind)
    how = state(one, moment)
    number = one.number
    found = rules.parameters.numbers[number] if number else None
    weight = str(found.weight) if found else "local"
    words = found.words_on(london_date(one.begun_at)) if found else "the time that was set"
    act_href = act_address(one.case, one.about, kind, answered(one)) if kind and may else ""
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
        again=again,
        owed=ROLES[duty.owner.key].partner,
    )


def answered(one: Obligation) -> str:
    """The entry that a doer would answer; a signal or a linked child's entry cannot be answered."""
    return "" if "@" in one.begun_by or "~" in one.begun_by else one.begun_by
