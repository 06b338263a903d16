"""The custody board's rows: each child who is detained or protected, the worst clock first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from lapwing.areas import case_title
from lapwing.base.clock import london_date
from lapwing.base.partial_date import age_words
from lapwing.web.addresses import case_address
from lapwing.web.jinja import short_moment
from lapwing.web.present import custody, protection
from lapwing.web.present.about import Fact
from lapwing.web.present.desk import desk_of
from lapwing.web.present.due import Due, due
from lapwing.web.present.law_clock import LawClock
from lapwing.worklists import held, protected
from lapwing.worklists.held import Held
from lapwing.worklists.open_cases import OpenCase
from lapwing.worklists.protected import Protected

NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One child: how they stand, who answers for them, where they are, and every clock.

    Of a case that is closely kept, whom to ring and what is ``due`` first, and nothing else.
    """

    name: str
    reference: str
    href: str
    age: str
    case_words: str
    ring: str | None
    state: str
    wrong: bool
    at_station: bool
    facts: tuple[Fact, ...]
    clocks: tuple[LawClock, ...]
    overdue: int
    due: Due | None
    due_title: str


def rows(
    held: Iterable[Held],
    protected: Iterable[Protected],
    names: Mapping[str, str],
    now: datetime,
    force: str,
) -> tuple[Row, ...]:
    """Every child: past the law's own limit first, then whoever's nearest clock is the nearest."""
    both: list[Held | Protected] = [*held, *protected]
    return tuple(
        _detained(one, names, now, force)
        if isinstance(one, Held)
        else _protected(one, names, now, force)
        for one in sorted(both, key=_worst_first)
    )


def _worst_first(one: Held | Protected) -> tuple[bool, datetime, str]:
    # The first clock of both is the limit of the law; of a case closely kept no clock is told.
    past = any(clock.overdue for clock in one.clocks[:1])
    running = [clock.due_at for clock in one.clocks if clock.due_at is not None]
    return not past, min(running, default=one.case.due_at or NEVER), one.case.reference


def _detained(one: Held, names: Mapping[str, str], now: datetime, force: str) -> Row:
    record = one.record
    if record is None:
        return _row(one.case, held.FIELD, now, force)
    taken_on = record.taken_on
    officer = "Nobody yet"
    if taken_on is not None:
        by = names.get(taken_on.by.user, "somebody")
        officer = f"{by}, since {short_moment(taken_on.at, now)}"
    return _row(
        one.case,
        held.FIELD,
        now,
        force,
        state=f"{record.state.value}, since {short_moment(record.since, now)}",
        wrong=record.state in custody.WRONG or any(clock.overdue for clock in one.clocks[:1]),
        facts=(
            Fact(label="Where the child is", text=custody.where_words(record)),
            Fact(label="Custody officer", text=officer, late=taken_on is None),
            custody.adult(record, now),
            custody.counted_from(record, now),
        ),
        clocks=tuple(custody.clock_words(clock, record, now) for clock in one.clocks),
    )


def _protected(one: Protected, names: Mapping[str, str], now: datetime, force: str) -> Row:
    use = one.use
    if use is None:
        return _row(one.case, protected.FIELD, now, force)
    return _row(
        one.case,
        protected.FIELD,
        now,
        force,
        state=use.state.value,
        wrong=use.state in protection.WRONG,
        at_station=use.at_station,
        facts=protection.facts(use, names, now),
        clocks=tuple(protection.clock_words(clock, now) for clock in one.clocks),
    )


def _row(
    case: OpenCase,
    field: str,
    now: datetime,
    force: str,
    *,
    state: str = "",
    wrong: bool = False,
    at_station: bool = False,
    facts: tuple[Fact, ...] = (),
    clocks: tuple[LawClock, ...] = (),
) -> Row:
    return Row(
        name=case.name,
        reference=case.reference,
        href=case_address(case.case),
        age=age_words(case.birth, london_date(now)) if case.birth else "Age not known",
        case_words=case_title(field),
        ring=None if case.ring is None else desk_of(force, field, case.ring),
        state=state,
        wrong=wrong,
        at_station=at_station,
        facts=facts,
        clocks=clocks,
        overdue=case.overdue,
        due=due(case.due_at, now) if case.due_at else None,
        due_title=case.due_title,
    )
