"""Signals: seen, repeated in a window, or a quiet that lasted too long; and what they begin."""

from datetime import timedelta
from typing import Any

import pytest

from lapwing.duties.engine import derive
from lapwing.duties.history import History
from lapwing.duties.language import Flagged, Is, On, Once, Quiet, Repeated, Scope, Seen, Signal
from lapwing.duties.signals import raised as raised_in
from lapwing.duties.states import Group
from tests.duties.small import (
    BEGIN,
    DO,
    PARAMETERS,
    START,
    STOP,
    at,
    derived,
    duty,
    entry,
    rules,
    signal,
)


def raised(rule: Signal, *entries: Any, until: float = 600) -> list[float]:
    return [
        (one.at - START) / timedelta(minutes=1)
        for one in derived(rule, *entries, until=until).signals
    ]


def cleared(rule: Signal, *entries: Any, until: float = 600) -> list[float | None]:
    return [
        None if one.cleared_at is None else (one.cleared_at - START) / timedelta(minutes=1)
        for one in derived(rule, *entries, until=until).signals
    ]


def test_seen_is_raised_at_each_such_entry() -> None:
    rule = signal(Seen(On(("do",), where=Is("grade", ("high",)))))
    high: dict[str, Any] = {"answers": {"grade": "high"}}
    assert raised(rule, entry("do", 1, **high), entry("do", 2), entry("do", 3, **high)) == [1, 3]
    (one,) = derived(rule, entry("do", 1, "d", recorded=4, **high)).signals
    assert (one.signal, one.key, one.case, one.about) == ("signal", "boy", "boy", "boy")
    assert (one.at, one.known_at, one.by, one.cleared_at) == (at(1), at(4), "d", None)
    assert one.id == "signal@d@20260302T100100"


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ([0], []),
        ([0, 1], [1]),
        ([0, 59.99], [59.99]),
        ([0, 60], []),  # exactly at the far edge is outside the window
        ([0, 61], []),
        ([0, 30, 61], [30, 61]),
        ([0, 1, 2], [1, 2]),
    ],
)
def test_repeated_counts_in_the_window_that_ends_at_the_entry(
    minutes: list[float], expected: list[float]
) -> None:
    rule = signal(Repeated(BEGIN, times="two", within="hour"))
    assert raised(rule, *(entry("begin", minute) for minute in minutes)) == expected


def test_an_entry_that_is_itself_what_it_is_counted_after_or_without_does_not_count() -> None:
    either = On(("begin", "do"))
    after = signal(Repeated(either, times="two", within="hour", since=DO))
    assert raised(after, entry("do", 5), entry("begin", 6), entry("begin", 7)) == [7]
    without = signal(Repeated(either, times="two", within="hour", unless=DO))
    assert raised(without, entry("begin", 5), entry("do", 6)) == []


def test_repeated_is_counted_after_the_latest_since() -> None:
    rule = signal(Repeated(BEGIN, times="two", within="day", since=STOP))
    begun = [entry("begin", 0), entry("begin", 10), entry("begin", 20)]
    assert raised(rule, *begun) == [10, 20]
    assert raised(rule, *begun, entry("stop", 5)) == [20]
    assert raised(rule, *begun, entry("stop", 15)) == [10]
    assert raised(rule, *begun, entry("stop", 25)) == [10, 20]


def test_repeated_leaves_out_a_case_with_unless_by_then() -> None:
    rule = signal(Repeated(BEGIN, times="two", within="day", unless=STOP), scope=Scope.PERSON)
    begun = [entry("begin", 0, case="a"), entry("begin", 10, case="b")]
    assert raised(rule, *begun) == [10]
    assert raised(rule, *begun, entry("stop", 5, case="a")) == []
    assert raised(rule, *begun, entry("stop", 15, case="a")) == [10]


def test_two_of_the_same_instant_raise_it_once_the_second_is_there() -> None:
    rule = signal(Repeated(BEGIN, times="two", within="hour"))
    both = [entry("begin", 5, "x"), entry("begin", 5, "y", answers={"why": "z"})]
    assert raised(rule, *both) == [5]


def test_the_count_is_the_number_in_force_at_the_entry() -> None:
    rule = signal(Repeated(BEGIN, times="two", within="changing"))
    assert raised(rule, entry("begin", 0), entry("begin", 45)) == [45]
    assert raised(rule, entry("begin", 1440), entry("begin", 1485), until=3000) == []


QUIET = signal(Quiet(begins=(BEGIN,), broken_by=(DO,), length="hour", ends=(STOP,)))


@pytest.mark.parametrize(("until", "expected"), [(59, []), (59.99, []), (60, [60]), (600, [60])])
def test_a_quiet_is_raised_when_the_length_has_run(until: float, expected: list[float]) -> None:
    assert raised(QUIET, entry("begin", 0), until=until) == expected


def test_a_quiet_runs_from_the_last_breaking_entry_and_is_raised_once_for_each() -> None:
    begun = entry("begin", 0)
    assert raised(QUIET, begun, entry("do", 60), until=119) == []
    assert raised(QUIET, begun, entry("do", 30), until=600) == [90]
    assert raised(QUIET, begun, entry("do", 70), until=600) == [60, 130]
    assert cleared(QUIET, begun, entry("do", 70), until=600) == [70, None]
    assert raised(QUIET, begun, entry("stop", 50), until=600) == []
    assert cleared(QUIET, begun, entry("stop", 70), until=600) == [70]
    assert raised(QUIET, begun, entry("begin", 40), until=600) == [60]


def test_a_quiet_is_known_when_it_is_raised_or_when_its_beginning_was_recorded() -> None:
    (one,) = derived(QUIET, entry("begin", 0, recorded=5)).signals
    assert (one.at, one.known_at, one.by) == (at(60), at(60), "begin0")
    (one,) = derived(QUIET, entry("begin", 0, recorded=75)).signals
    assert (one.at, one.known_at) == (at(60), at(75))


def test_a_signal_begins_a_duty_at_its_moment() -> None:
    rule = duty(begins=(Flagged("signal"),), due=Once(within="half"))
    found = derive(rules(rule, QUIET), [entry("begin", 0)], PARAMETERS, at(600)).obligations
    assert [(one.begun_at, one.due_at, one.known_at) for one in found] == [(at(60), at(90), at(60))]
    assert found[0].begun_by == "signal@begin0@20260302T110000"
    done = derive(rules(rule, QUIET), [entry("begin", 0), entry("do", 60.5)], PARAMETERS, at(600))
    assert done.obligations[0].outcome == "done"
    other = duty(begins=(Flagged("other"),))
    assert derive(rules(other, QUIET), [entry("begin", 0)], PARAMETERS, at(600)).obligations == ()


@pytest.mark.parametrize(
    ("scope", "keys"),
    [(Scope.CASE, ["a"]), (Scope.PERSON, ["p"])],
)
def test_a_duty_begun_by_a_signal_is_in_the_group_of_its_case_or_child(
    scope: Scope, keys: list[str]
) -> None:
    rule = duty(begins=(Flagged("signal"),), scope=scope)
    entries = [entry("do", 5, case="a", about="p"), entry("begin", 5, case="b", about="p")]
    found = derive(rules(rule, signal(scope=Scope.PERSON)), entries, PARAMETERS, at(600))
    assert [one.key for one in found.obligations] == keys


def test_a_signal_about_a_team_begins_a_duty_of_the_team() -> None:
    rule = duty(begins=(Flagged("signal"),), scope=Scope.TEAM)
    entries = [entry("do", 5, team="t"), entry("do", 6, team="u", case="b")]
    found = derive(rules(rule, signal(scope=Scope.TEAM)), entries, PARAMETERS, at(600))
    assert [one.key for one in found.obligations] == ["t", "u"]


def test_what_three_records_show_together_shows_once_enough_of_them_are_known_to_be_one() -> None:
    rule = signal(Repeated(BEGIN, times="two", within="hour"), scope=Scope.PERSON)
    entries = [
        entry("begin", 0, "a", joined_from="half", joined_at=at(30)),
        entry("begin", 1, "b", joined_from="other", joined_at=at(50)),
        entry("begin", 2, "c"),
    ]
    group = Group(History(entries), Scope.PERSON, "boy", PARAMETERS)
    found = {one.by: (one.at, one.known_at) for one in raised_in(rule, group, at(600))}
    assert found == {"b": (at(50), at(50)), "c": (at(30), at(30))}
