"""What holds of every record: named after the paragraphs of docs/rule-language.md."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.duties.alerts import alerts, steps
from lapwing.duties.engine import Derived, derive
from lapwing.duties.language import Duty, Signal
from lapwing.duties.obligation import Obligation, State, state
from lapwing.duties.replay import Replayed, replay
from lapwing.journal.entry import Entry
from tests.duties.logs import RULES, logs
from tests.duties.small import KINDS, PARAMETERS, START, at, rules

ALL = rules(*RULES)
DUTIES = {rule.key: rule for rule in RULES if isinstance(rule, Duty)}
SIGNALS = {rule.key: rule for rule in RULES if isinstance(rule, Signal)}
UNTIL = at(240)
MOMENTS = st.integers(0, 48).map(lambda step: at(5 * step))
BREACHED = {State.OVERDUE, State.MET_LATE, State.MISSED}


def follow(entries: Sequence[Entry], until: datetime = UNTIL) -> Derived:
    return derive(ALL, entries, PARAMETERS, until)


def as_set(found: Derived | Replayed) -> tuple[set[Any], set[Any], set[Any]]:
    return set(found.obligations), set(found.signals), set(found.refusals)


def replayed(entries: Sequence[Entry], **moments: datetime) -> Any:
    found = replay(ALL, entries, PARAMETERS, KINDS, **moments)
    return None if found is None else (*as_set(found), found.alerts)


@settings(max_examples=150, deadline=None)
@given(logs(), st.randoms(use_true_random=False))
def test_ids_and_arrival_order_never_matter(entries: list[Entry], random: Any) -> None:
    names = [one.id for one in entries]
    others = random.sample(names, len(names))
    renamed = dict(zip(names, others, strict=True))
    moved = [
        replace(
            one,
            id=renamed[one.id],
            regarding=renamed[one.regarding] if one.regarding else None,
            corrects=renamed[one.corrects] if one.corrects else None,
        )
        for one in entries
    ]
    random.shuffle(moved)
    first_names = {new: old for old, new in renamed.items()}

    def old(name: str) -> str:
        """The first name of an entry, or of a signal that an entry raised."""
        signal, _, rest = name.partition("@")
        by, _, moment = rest.partition("@")
        return f"{signal}@{first_names[by]}@{moment}" if rest else first_names[name]

    def back(found: Derived) -> Any:
        """What was found, by the entries' first names."""
        return (
            {
                replace(
                    one,
                    begun_by=old(one.begun_by),
                    closed_by=old(one.closed_by) if one.closed_by else None,
                )
                for one in found.obligations
            },
            {replace(one, by=old(one.by)) for one in found.signals},
            {replace(one, entry=old(one.entry)) for one in found.refusals},
        )

    assert back(follow(moved)) == as_set(follow(entries))


@settings(max_examples=100, deadline=None)
@given(logs(children=("boy", "girl")))
def test_another_child_never_changes_this_one(entries: list[Entry]) -> None:
    whole = replay(ALL, entries, PARAMETERS, KINDS, as_at=UNTIL)
    alone = replay(
        ALL, [one for one in entries if one.about == "boy"], PARAMETERS, KINDS, as_at=UNTIL
    )
    assert whole is not None
    for name in ("obligations", "signals", "refusals", "alerts"):
        mine = [one for one in getattr(whole, name) if one.about == "boy"]
        assert mine == list(getattr(alone, name) if alone else ())


@settings(max_examples=150, deadline=None)
@given(logs(), MOMENTS)
def test_an_entry_never_changes_what_was_known_before_it_was_recorded(
    entries: list[Entry], moment: datetime
) -> None:
    before = [one for one in entries if one.recorded <= moment]
    assert replayed(entries, as_at=moment, known_at=moment) == replayed(before, as_at=moment)
    assert replayed(entries, known_at=moment) == replayed(before)
    assert alerts(ALL, entries, PARAMETERS, moment) == alerts(ALL, before, PARAMETERS, moment)


@settings(max_examples=100, deadline=None)
@given(logs(), MOMENTS)
def test_what_was_told_is_never_taken_back(entries: list[Entry], moment: datetime) -> None:
    early = alerts(ALL, entries, PARAMETERS, moment)
    whole = alerts(ALL, entries, PARAMETERS, UNTIL)
    assert early == tuple(one for one in whole if one.at <= moment)


@settings(max_examples=150, deadline=None)
@given(logs(late=False, corrected=False), MOMENTS)
def test_how_things_stood_does_not_depend_on_what_came_later(
    entries: list[Entry], moment: datetime
) -> None:
    before = [one for one in entries if one.at <= moment]
    assert replayed(entries, as_at=moment) == replayed(before, as_at=moment) or not before


@settings(max_examples=150, deadline=None)
@given(logs(), logs(late=False, corrected=False), MOMENTS)
def test_a_late_completion_never_erases_a_breach(
    entries: list[Entry], more: list[Entry], moment: datetime
) -> None:
    def breached(found: Derived) -> set[tuple[str, str, str, int]]:
        return {one.identity for one in found.obligations if state(one, UNTIL) in BREACHED}

    then = follow(entries, moment)
    overdue = {one.identity for one in then.obligations if state(one, moment) in BREACHED}
    latest = max([moment, *(one.recorded for one in entries), *(one.at for one in entries)])
    shift = latest - START + timedelta(minutes=5)
    later = [
        replace(
            one,
            id=f"later-{one.id}",
            at=one.at + shift,
            recorded=one.recorded + shift,
            regarding=f"later-{one.regarding}" if one.regarding else None,
        )
        for one in more
    ]
    assert overdue <= breached(follow([*entries, *later]))


def produced(entries: Sequence[Entry], until: datetime) -> set[tuple[datetime, str, str, Any, int]]:
    """What production tells: every write refreshes, and every five minutes time is swept."""
    told: dict[tuple[Any, int], tuple[datetime, str, str]] = {}
    now = min(one.at for one in entries)
    while now <= until:
        known = [one for one in entries if one.recorded <= now]
        found = derive(ALL, known, PARAMETERS, now)
        for one in found.obligations:
            for alert in steps(DUTIES[one.duty], one, PARAMETERS.calendar, now):
                if alert.at == now:
                    told.setdefault((alert.subject, alert.step), (now, alert.to, alert.rule))
        for raised in found.signals:
            for step, role in enumerate(SIGNALS[raised.signal].tells):
                subject = (raised.signal, raised.key, raised.id, 0)
                cleared = raised.cleared_at is not None and raised.cleared_at <= now
                if raised.known_at <= now and not cleared:
                    told.setdefault((subject, step), (now, role.key, raised.signal))
        now += timedelta(minutes=5)
    return {(when, to, rule, *key) for key, (when, to, rule) in told.items()}


@settings(max_examples=60, deadline=None)
@given(logs(most=7))
def test_alerts_are_what_production_tells_write_by_write(entries: list[Entry]) -> None:
    found = {
        (one.at, one.to, one.rule, one.subject, one.step)
        for one in alerts(ALL, entries, PARAMETERS, UNTIL)
    }
    assert found == produced(entries, UNTIL)


@settings(deadline=None)
@given(logs())
def test_each_obligation_is_one_and_stands_to_reason(entries: list[Entry]) -> None:
    found = follow(entries).obligations
    assert len({one.identity for one in found}) == len(found)
    for one in found:
        assert stands_to_reason(one), one


def stands_to_reason(one: Obligation) -> bool:
    """What is true of every obligation, whatever rule and record it comes from."""
    closed = one.closed_at is None or one.closed_at >= one.begun_at
    clocks = [clock.since for clock in one.clocks]
    return (
        closed
        and (one.closed_at is None) == (one.outcome is None) == (one.closed_known_at is None)
        and clocks == sorted(clocks)
        and clocks[0] == one.begun_at
        and all(clock.due >= clock.since for clock in one.clocks[1:])
    )
