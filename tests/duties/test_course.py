"""When a duty begins, is done and ends, and when it is due: the sentences of the rule language."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_rota import Meeting
from lapwing.base.clock import at_london, london
from lapwing.duties.engine import derive
from lapwing.duties.history import Parameters
from lapwing.duties.language import (
    After,
    Answered,
    By,
    Depends,
    Has,
    Is,
    On,
    Once,
    Scope,
    Stands,
    Within,
)
from lapwing.duties.numbers import Numbers, read_numbers
from lapwing.duties.obligation import Obligation
from tests.duties.small import (
    BEGIN,
    DO,
    GRADED,
    at,
    course,
    derived,
    duty,
    entry,
    every,
    number,
    rules,
)

HIGH = Stands(On(("grade",), where=Is("grade", ("high",))))
BY_GRADE = Depends(((HIGH, "half"),), "hour")
MIDNIGHT = 14 * 60  # of 3 March, from 10 in the morning before


def graded(minute: float, grade: str, **more: Any) -> Any:
    return entry("grade", minute, f"{grade}{minute}", answers={"grade": grade}, **more)


def one(*entries: Any, until: float = 600, **changes: Any) -> Obligation:
    """The only obligation that follows."""
    (found,) = derived(duty(**changes), *entries, until=until).obligations
    return found


# --- On time, done, ended -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("minute", "state"),
    [(0, "overdue"), (1, "met"), (59, "met"), (60, "met"), (60.01, "met late"), (61, "met late")],
)
def test_on_time_is_at_or_before_the_due_instant_and_strictly_after_the_beginning(
    minute: float, state: str
) -> None:
    assert course(duty(), entry("begin", 0), entry("do", minute)) == [(60, state)]


@pytest.mark.parametrize(("until", "state"), [(0, "open"), (60, "open"), (60.01, "overdue")])
def test_it_is_overdue_only_after_the_due_instant(until: float, state: str) -> None:
    assert course(duty(), entry("begin", 0), until=until) == [(60, state)]


def test_an_entry_of_the_same_instant_counts_if_it_names_the_beginning() -> None:
    begin = entry("begin", 0, "b")
    assert course(duty(), begin, entry("do", 0, regarding="b")) == [(60, "met")]
    assert course(duty(), begin, entry("stop", 0, regarding="b")) == [(60, "ended")]
    assert course(duty(), begin, entry("do", 0, regarding="x")) == [(60, "overdue")]
    assert course(duty(), begin, entry("stop", 0, regarding="x")) == [(60, "overdue")]


def test_a_waiver_of_the_same_instant_counts_if_it_names_the_beginning() -> None:
    begin = entry("begin", 0, "b")
    waiver = entry("duty-waived", 0, answers={"duty": "duty"}, regarding="b")
    assert course(duty(), begin, waiver) == [(60, "waived")]
    assert course(duty(), begin, replace(waiver, regarding="x")) == [(60, "overdue")]


def test_an_entry_before_the_beginning_does_nothing_even_if_it_names_it() -> None:
    assert course(duty(), entry("begin", 5, "b"), entry("do", 4, regarding="b")) == [
        (65, "overdue")
    ]


def test_one_doer_closes_all_that_is_open_under_the_duty_in_that_scope() -> None:
    rule = duty(retrigger="new")
    entries = [entry("begin", 0), entry("begin", 10), entry("begin", 20, case="girl")]
    assert course(rule, *entries, entry("do", 30, regarding="begin0")) == [
        (60, "met"),
        (70, "met"),
        (80, "overdue"),
    ]


def test_with_each_a_doer_closes_only_what_it_regards() -> None:
    rule = duty(retrigger="new", each=True)
    begun = [entry("begin", 0), entry("begin", 10)]
    assert course(rule, *begun, entry("do", 30)) == [(60, "overdue"), (70, "overdue")]
    assert course(rule, *begun, entry("do", 30, regarding="begin10")) == [
        (60, "overdue"),
        (70, "met"),
    ]


def test_an_end_closes_without_doing_and_after_the_deadline_leaves_it_missed() -> None:
    assert course(duty(), entry("begin", 0), entry("stop", 60)) == [(60, "ended")]
    assert course(duty(), entry("begin", 0), entry("stop", 61)) == [(60, "missed")]
    assert course(duty(), entry("begin", 0), entry("stop", 0)) == [(60, "overdue")]


def test_with_each_an_end_closes_what_it_regards_or_everything() -> None:
    rule = duty(retrigger="new", each=True)
    begun = [entry("begin", 0), entry("begin", 10)]
    assert course(rule, *begun, entry("stop", 30, regarding="begin10")) == [
        (60, "overdue"),
        (70, "ended"),
    ]
    assert course(rule, *begun, entry("stop", 30)) == [(60, "ended"), (70, "ended")]
    # It regards something, but nothing that this duty began with.
    assert course(rule, *begun, entry("stop", 30, regarding="x")) == [(60, "ended"), (70, "ended")]


def test_without_each_an_end_closes_everything_whatever_it_regards() -> None:
    begun = [entry("begin", 0), entry("begin", 10)]
    stop = entry("stop", 30, regarding="begin10")
    assert course(duty(retrigger="new"), *begun, stop) == [(60, "ended"), (70, "ended")]


def test_it_ends_by_itself_after_a_length() -> None:
    rule = duty(ends=(After("half"), After("hour")), due=Once(within="ten"))
    assert course(rule, entry("begin", 0), until=30) == [(10, "missed")]
    assert course(rule, entry("begin", 0), until=29) == [(10, "overdue")]
    assert one(entry("begin", 0), ends=(After("half"),)).closed_at == at(30)
    assert one(entry("begin", 0), ends=(After("half"),)).closed_by is None
    assert course(duty(ends=(After("hour"),)), entry("begin", 0)) == [(60, "ended")]


def test_done_beats_ended_beats_superseded_at_the_same_instant() -> None:
    begun = entry("begin", 0)
    both = [entry("do", 30), entry("stop", 30)]
    rule = duty(retrigger="restart")
    assert course(rule, begun, *both, entry("begin", 30)) == [(60, "met"), (90, "overdue")]
    assert course(rule, begun, both[1], entry("begin", 30)) == [(60, "ended"), (90, "overdue")]
    assert course(duty(ends=(After("half"),)), begun, both[0]) == [(60, "met")]
    restart = duty(ends=(After("half"),), retrigger="restart")
    assert course(restart, begun, entry("begin", 30)) == [(60, "ended"), (90, "ended")]
    later = duty(ends=(After("half"),), retrigger="restart")
    assert course(later, begun, entry("do", 31)) == [(60, "ended")]


# --- Waived ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("named", "regarding", "states"),
    [
        ("duty/part", None, ["waived", "waived"]),
        ("duty", None, ["waived", "waived"]),
        ("duty/part", "begin10", ["overdue", "waived"]),
        ("duty/other", None, ["overdue", "overdue"]),
        ("other", None, ["overdue", "overdue"]),
        (None, None, ["overdue", "overdue"]),
    ],
)
def test_a_waiver_waives_what_is_open_of_the_duty_that_it_names(
    named: str | None, regarding: str | None, states: list[str]
) -> None:
    rule = duty(key="duty/part", retrigger="new")
    waiver = entry("duty-waived", 30, answers={"duty": named}, regarding=regarding)
    found = course(rule, entry("begin", 0), entry("begin", 10), waiver)
    assert [state for _, state in found] == states


def test_what_was_overdue_when_it_was_waived_stays_missed() -> None:
    waiver = entry("duty-waived", 61, answers={"duty": "duty"})
    assert course(duty(), entry("begin", 0), waiver) == [(60, "missed")]


# --- A second beginning ---------------------------------------------------------------------------


def test_a_second_beginning_is_kept_out_beside_it_or_instead_of_it() -> None:
    begun = [entry("begin", 0), entry("begin", 30)]
    assert course(duty(retrigger="keep"), *begun) == [(60, "overdue")]
    assert course(duty(retrigger="new"), *begun) == [(60, "overdue"), (90, "overdue")]
    assert course(duty(retrigger="restart"), *begun) == [(60, "superseded"), (90, "overdue")]
    assert course(duty(), *begun[:1], entry("do", 10), begun[1]) == [(60, "met"), (90, "overdue")]


def test_a_breach_stays_when_it_begins_again() -> None:
    rule = duty(retrigger="restart")
    assert course(rule, entry("begin", 0), entry("begin", 61)) == [(60, "missed"), (121, "overdue")]
    superseded = derived(rule, entry("begin", 0), entry("begin", 30)).obligations[0]
    assert superseded.closed_by == "begin30"
    assert superseded.closed_known_at == at(30)


# --- Once, by a moment ----------------------------------------------------------------------------


def test_by_is_due_at_the_moment_that_the_entry_names() -> None:
    rule = duty(due=By("by", otherwise="hour"))
    named = entry("begin", 0, answers={"by": "2026-03-02T10:20:00Z"})
    assert course(rule, named) == [(20, "overdue")]
    assert derived(rule, named).obligations[0].clocks[0].number is None
    assert course(rule, entry("begin", 0)) == [(60, "overdue")]
    assert course(rule, entry("begin", 0, answers={"by": ""})) == [(60, "overdue")]
    assert course(duty(due=By("by")), entry("begin", 0)) == [(0, "overdue")]


def test_by_may_be_so_long_before_or_after_the_moment_that_is_named() -> None:
    named = entry("begin", 0, answers={"by": "2026-03-02T12:00:00Z"})
    assert course(duty(due=By("by", "hour", before="hour")), named) == [(60, "overdue")]
    assert course(duty(due=By("by", "hour", after="hour")), named, until=999) == [(180, "overdue")]
    assert course(duty(due=By("by", "hour", after="hour")), entry("begin", 0)) == [(60, "overdue")]


def test_by_is_due_at_the_moment_itself_where_the_time_before_it_has_passed() -> None:
    rule = duty(due=By("by", before="hour"))
    just = entry("begin", 0, answers={"by": "2026-03-02T11:00:00Z"})
    more = entry("begin", 0, answers={"by": "2026-03-02T11:01:00Z"})
    assert course(rule, just, until=60) == [(60, "open")]
    assert course(rule, more, until=60) == [(1, "overdue")]


def test_the_time_before_or_after_is_by_the_number_in_force_when_it_began() -> None:
    tomorrow = {"by": "2026-03-06T12:00:00Z"}
    for due, side in ((By("by", after="changing"), 1), (By("by", before="changing"), -1)):
        named = 4 * 24 * 60 + 120
        old = entry("begin", MIDNIGHT - 1, answers=tomorrow)
        new = entry("begin", MIDNIGHT, answers=tomorrow)
        assert course(duty(due=due), old, until=9000)[0][0] == named + side * 60
        assert course(duty(due=due), new, until=9000)[0][0] == named + side * 30


def test_the_number_is_the_one_in_force_in_london_when_it_began() -> None:
    rule = duty(due=Once(within="changing"))
    midnight = MIDNIGHT
    assert course(rule, entry("begin", midnight - 1), until=9000)[0][0] == midnight + 59
    assert course(rule, entry("begin", midnight), until=9000)[0][0] == midnight + 30


def test_a_number_that_changes_reaches_what_recurs_from_the_next_slot_on() -> None:
    again = duty(due=every("changing"))
    begun = entry("begin", MIDNIGHT - 61)
    entries = [begun, entry("do", MIDNIGHT - 1), entry("do", MIDNIGHT)]
    assert [due - MIDNIGHT for due, _ in course(again, *entries, until=9000)] == [-1, 30, 59]
    grid = duty(due=every("changing", "last due"))
    dues = [due - MIDNIGHT for due, _ in course(grid, begun, until=MIDNIGHT + 120)]
    assert dues == [-1, 59, 89, 119, 149]
    # A deadline that moves keeps to the value of its slot's own beginning.
    moving = duty(due=every(Depends(((HIGH, "changing"),), "ten"), "last due", first="hour"))
    high = graded(MIDNIGHT + 1, "high")
    dues = [due - MIDNIGHT for due, _ in course(moving, begun, high, until=MIDNIGHT + 60)]
    assert dues == [-1, 59, 89]


# --- Again and again ------------------------------------------------------------------------------


def test_every_from_the_last_doing() -> None:
    rule = duty(due=every(first="ten"))
    begun = entry("begin", 0)
    assert course(rule, begun, until=5) == [(10, "open")]
    assert course(rule, begun, entry("do", 8), entry("do", 40), until=45) == [
        (10, "met"),
        (68, "met"),
        (100, "open"),
    ]
    assert course(rule, begun, entry("do", 30), entry("stop", 95), until=200) == [
        (10, "met late"),
        (90, "missed"),
    ]
    slots = derived(rule, begun, entry("do", 8), until=45).obligations
    assert [(one.slot, one.begun_at, one.begun_by) for one in slots] == [
        (0, at(0), "begin0"),
        (1, at(8), "begin0"),
    ]


def test_what_is_done_again_and_again_ends_for_good() -> None:
    rule = duty(due=every(), ends=(After("hour"),))
    assert course(rule, entry("begin", 0), entry("do", 50), entry("do", 70)) == [
        (60, "met"),
        (110, "ended"),
    ]
    waiver = entry("duty-waived", 30, answers={"duty": "duty"})
    assert course(duty(due=every()), entry("begin", 0), waiver) == [(60, "waived")]


def test_what_recurs_is_done_once_in_an_instant_however_often_that_is_recorded() -> None:
    doings = [entry("do", 30, "a"), entry("do", 30, "b", recorded=40)]
    first, second = derived(duty(due=every()), entry("begin", 0), *doings).obligations
    assert (first.slot, first.closed_by) == (0, "a")
    assert (second.slot, second.due_at, second.known_at) == (1, at(90), at(30))
    assert second.outcome is None


def test_the_slot_that_a_doing_opens_is_not_done_by_it_although_it_names_the_beginning() -> None:
    done = entry("do", 30, regarding="begin0")
    rule = duty(due=every(), each=True)
    assert course(rule, entry("begin", 0), done, until=60) == [(60, "met"), (90, "open")]


def test_what_recurs_has_no_next_slot_where_it_is_done_and_ended_in_one_instant() -> None:
    rule, begun, done = duty(due=every()), entry("begin", 0), entry("do", 30)
    waiver = entry("duty-waived", 30, answers={"duty": "duty"})
    assert course(rule, begun, done, entry("stop", 30)) == [(60, "met")]
    assert course(rule, begun, done, waiver) == [(60, "met")]


def test_the_next_slot_is_known_of_from_when_the_doing_was_recorded() -> None:
    done = entry("do", 30, recorded=45)
    first, second = derived(duty(due=every()), entry("begin", 0), done).obligations
    assert (first.closed_at, first.closed_known_at) == (at(30), at(45))
    assert (second.begun_at, second.known_at) == (at(30), at(45))


def test_every_on_a_fixed_grid() -> None:
    rule = duty(due=every("half", "last due", first="ten"))
    begun = entry("begin", 0)
    assert course(rule, begun, until=9.99) == [(10, "open")]
    assert course(rule, begun, until=10) == [(10, "open"), (40, "open")]
    assert course(rule, begun, entry("stop", 10), until=10) == [(10, "ended")]
    assert course(rule, begun, until=71) == [
        (10, "overdue"),
        (40, "overdue"),
        (70, "overdue"),
        (100, "open"),
    ]
    # A doing closes every slot begun and still open; one that has just begun is not yet open.
    assert course(rule, begun, entry("do", 40), until=71) == [
        (10, "met late"),
        (40, "met"),
        (70, "overdue"),
        (100, "open"),
    ]
    assert course(rule, begun, entry("do", 5), entry("stop", 50), until=200) == [
        (10, "met"),
        (40, "missed"),
        (70, "ended"),
    ]


def test_a_grid_ends_by_itself_and_knows_when_each_slot_was_known() -> None:
    rule = duty(due=every("half", "last due"), ends=(After("hour"),))
    assert course(rule, entry("begin", 0), until=500) == [(30, "missed"), (60, "ended")]
    late = derived(rule, entry("begin", 0, recorded=45), until=500).obligations
    assert [one.known_at for one in late] == [at(45), at(45)]
    quick = derived(rule, entry("begin", 0), until=500).obligations
    assert [(one.slot, one.known_at) for one in quick] == [(0, at(0)), (1, at(30))]


def dates(rule: Any, begun: datetime, until: datetime) -> list[datetime]:
    """When each slot of a grid is due, in London."""
    minute = (begun - at(0)) / timedelta(minutes=1)
    last = (until - at(0)) / timedelta(minutes=1)
    found = derived(rule, entry("begin", minute), until=last).obligations
    return [london(one.due_at).replace(tzinfo=None) for one in found]


def test_a_grid_in_months_keeps_to_the_day_on_which_it_began() -> None:
    monthly = duty(due=every("month", "last due"))
    begun, until = at_london(date(2026, 1, 31), time(1, 30)), at_london(date(2026, 8, 1), time(0))
    assert [one.strftime("%d %b %H:%M") for one in dates(monthly, begun, until)] == [
        "28 Feb 01:30",
        "31 Mar 01:30",
        "30 Apr 01:30",
        "31 May 01:30",
        "30 Jun 01:30",
        "31 Jul 01:30",
        "31 Aug 01:30",
    ]
    first = duty(due=every("month", "last due", first="day"))
    begun = at_london(date(2026, 1, 30), time(9))
    assert [one.day for one in dates(first, begun, until)] == [31, 28, 31, 30, 31, 30, 31, 31]


def test_a_grid_in_days_keeps_to_the_time_at_which_it_began_when_the_clocks_change() -> None:
    daily = duty(due=every("day", "last due"))
    begun, until = at_london(date(2026, 3, 27), time(1, 30)), at_london(date(2026, 4, 1), time(0))
    assert [one.strftime("%d %H:%M") for one in dates(daily, begun, until)] == [
        "28 01:30",
        "29 02:30",  # half past one was skipped
        "30 01:30",
        "31 01:30",
        "01 01:30",
    ]


@given(
    st.dates(date(2024, 1, 1), date(2027, 12, 31)),
    st.times(),
    st.sampled_from(("month", "day")),
    st.sampled_from((None, "month", "day", "hour")),
)
def test_each_slot_of_a_grid_is_counted_from_its_beginning(
    day: date, hour: time, length: str, first: str | None
) -> None:
    begun = at_london(day, hour)
    rule = duty(due=every(length, "last due", first=first))
    slots = dates(rule, begun, begun + timedelta(days=400 if length == "month" else 40))
    anchor = london(begun).replace(tzinfo=None)
    if first is not None and first != length:
        anchor, *slots = slots
    for count, due in enumerate(slots, start=1):
        months = anchor.year * 12 + anchor.month - 1 + count * (length == "month")
        year, month = divmod(months, 12)
        last = monthrange(year, month + 1)[1]
        wanted = anchor.replace(year=year, month=month + 1, day=min(anchor.day, last))
        wanted += timedelta(days=count if length == "day" else 0)
        exact = at_london(wanted.date(), wanted.time())
        assert due == london(exact).replace(tzinfo=None)


def test_a_grid_whose_length_changed_is_counted_from_the_slot_at_which_it_did() -> None:
    rule = duty(due=every(Depends(((HIGH, "month"),), "day"), "last due"))
    begun = at_london(date(2026, 1, 29), time(9))
    minute = (begun - at(0)) / timedelta(minutes=1)
    high = graded(minute + 1.5 * 1440, "high")  # in the slot that began on the 30th
    low = graded(minute + 100 * 1440, "low")
    until = (at_london(date(2026, 5, 3), time(0)) - at(0)) / timedelta(minutes=1)
    found = derived(rule, entry("begin", minute), high, until=until).obligations
    days = [london(one.due_at).strftime("%d %b") for one in found]
    assert days == ["30 Jan", "28 Feb", "30 Mar", "30 Apr", "30 May"]
    found = derived(rule, entry("begin", minute), high, low, until=until + 7 * 1440).obligations
    days = [london(one.due_at).strftime("%d %b") for one in found]
    assert days[3:6] == ["30 Apr", "09 May", "10 May"]


def test_a_slot_that_was_caught_up_begins_the_grid_anew() -> None:
    rule = duty(due=every(Depends(((HIGH, "month"),), "two-months"), "last due", catch_up="day"))
    begun = at_london(date(2026, 1, 31), time(9))
    minute = (begun - at(0)) / timedelta(minutes=1)
    high = graded(minute + 40 * 1440, "high")  # on 12 March, when a month had run
    until = minute + 120 * 1440
    found = derived(rule, entry("begin", minute), high, until=until).obligations
    days = [london(one.due_at).strftime("%d %b") for one in found]
    assert days == ["13 Mar", "13 Apr", "13 May", "13 Jun"]


def test_a_meeting_that_is_open_until_it_begins_is_followed_by_the_next() -> None:
    meeting = Meeting(name="daily", at=time(11), weekdays=tuple(range(7)), cut_off=0)
    numbers = read_numbers(number("meeting", "1", "next meeting: daily"), "test.toml")
    parameters = Parameters(numbers=Numbers(numbers), calendar=Calendar(meetings=(meeting,)))
    rule = rules(duty(due=every("meeting", "last due")))
    until = at(60 + 2 * 1440)
    for begun in (0, 60):
        found = derive(rule, [entry("begin", begun)], parameters, until).obligations
        assert [one.due_at for one in found] == [at(60 + day * 1440) for day in range(4)]
    # The very next, however soon after it that is.
    soon = Calendar(meetings=(meeting, replace(meeting, at=time(11, 1))))
    parameters = replace(parameters, calendar=soon)
    found = derive(rule, [entry("begin", 0)], parameters, at(61)).obligations
    assert [one.due_at for one in found] == [at(60), at(61), at(60 + 1440)]


def test_a_grid_that_begins_again_runs_twice_only_if_new() -> None:
    begun = [entry("begin", 0), entry("begin", 10)]
    new = duty(due=every("half", "last due"), retrigger="new")
    assert [due for due, _ in course(new, *begun, until=45)] == [30, 40, 60, 70]
    restart = replace(new, retrigger="restart")
    assert course(restart, *begun, until=45) == [(30, "superseded"), (40, "overdue"), (70, "open")]
    done = course(restart, *begun, entry("do", 5), until=45)
    assert done == [(30, "met"), (40, "overdue"), (70, "open")]


def test_a_grid_of_which_nothing_is_open_goes_on_unless_it_is_the_one_that_ends() -> None:
    rule = duty(due=every("half", "last due"), retrigger="new", each=True)
    entries = [
        entry("begin", 0),
        entry("begin", 10),
        entry("do", 20, regarding="begin0"),
        entry("do", 21, regarding="begin10"),
    ]
    ended = entry("stop", 25, regarding="begin0")
    assert course(rule, *entries, ended, until=45) == [(30, "met"), (40, "met"), (70, "open")]
    everything = entry("stop", 25)
    assert course(rule, *entries, everything, until=45) == [(30, "met"), (40, "met")]


def test_an_end_of_the_same_instant_stops_a_grid_only_if_it_names_the_beginning() -> None:
    rule = duty(due=every("half", "last due"))
    assert course(rule, entry("begin", 0), entry("stop", 0), until=31) == [
        (30, "overdue"),
        (60, "open"),
    ]
    named = entry("stop", 0, regarding="begin0")
    assert course(rule, entry("begin", 0), named, until=31) == [(30, "ended")]


@pytest.mark.parametrize("begins", [60, 70])
def test_a_grid_that_has_ended_by_itself_may_begin_again_although_its_last_slot_was_done(
    begins: float,
) -> None:
    rule = duty(due=every("half", "last due"), ends=(After("hour"),))
    done = [entry("do", 5), entry("do", 40)]
    again = entry("begin", begins)
    found = course(rule, entry("begin", 0), *done, again, until=begins)
    assert found == [(30, "met"), (60, "met"), (begins + 30, "open")]


def test_a_slot_of_a_grid_begins_with_all_that_happened_at_its_instant() -> None:
    rule = duty(due=every(BY_GRADE, "last due"))
    grades = [graded(60, "high"), graded(60, "low", recorded=61)]
    found = derived(rule, entry("begin", 0), *grades, until=90).obligations
    assert [clock.due for clock in found[1].clocks] == [at(120)]
    found = derived(rule, entry("begin", 0), grades[0], until=80).obligations
    assert [clock.due for clock in found[1].clocks] == [at(90)]


def test_what_moves_a_deadline_at_its_very_instant_moves_the_slot_that_would_begin() -> None:
    rule = duty(due=every(BY_GRADE, "last due"))
    entries = [graded(-1, "high"), entry("begin", 0), graded(30, "low")]
    assert course(rule, *entries, until=30) == [(60, "open")]
    assert course(rule, *entries, until=60) == [(60, "open"), (120, "open")]


def test_it_does_not_end_by_itself_before_its_length_has_run() -> None:
    rule = duty(ends=(After("hour"),), retrigger="new")
    assert course(rule, entry("begin", 0), entry("begin", 10), entry("do", 30)) == [
        (60, "met"),
        (70, "met"),
    ]


# --- What it depends on ---------------------------------------------------------------------------


def moved(*entries: Any, catch_up: str | None = None, **changes: Any) -> list[tuple[float, str]]:
    rule = duty(due=Once(within=BY_GRADE, catch_up=catch_up), **changes)
    return course(rule, entry("begin", 0), *entries)


def test_the_first_state_that_holds_names_the_number() -> None:
    assert moved() == [(60, "overdue")]
    assert moved(graded(-1, "high")) == [(30, "overdue")]
    assert moved(graded(0, "high")) == [(30, "overdue")]
    several = Depends(((Has(DO), "ten"), (HIGH, "half")), "hour")
    rule = duty(due=Once(within=several), done_by=(On(("stop",)),), ends=())
    assert course(rule, entry("do", -1), graded(-1, "high"), entry("begin", 0)) == [(10, "overdue")]


@pytest.mark.parametrize(
    ("minute", "due"),
    [(5, 30), (19, 30), (20, 30), (21, 31), (45, 55), (50, 60), (55, 60), (60, 60), (61, 60)],
)
def test_a_shorter_length_moves_it_no_earlier_than_the_catch_up(minute: float, due: float) -> None:
    assert moved(graded(minute, "high"), catch_up="ten")[0][0] == due


def test_an_answer_moves_what_depends_on_all_being_answered() -> None:
    answered = Depends(((Answered(GRADED, DO), "hour"),), "half")
    rule = duty(due=Once(within=answered), done_by=(On(("stop",)),), ends=())
    asked = [graded(-5, "low"), entry("begin", 0)]
    assert course(rule, *asked) == [(30, "overdue")]
    assert course(rule, *asked, entry("do", 5, regarding="low-5")) == [(60, "overdue")]
    assert course(rule, asked[1], graded(5, "low")) == [(30, "overdue")]


def test_without_a_catch_up_it_is_never_before_the_change_itself() -> None:
    assert moved(graded(20, "high"))[0][0] == 30
    assert moved(graded(45, "high"))[0][0] == 45
    assert moved(graded(45, "high"))[0][1] == "overdue"


def test_a_longer_length_moves_it_and_a_deadline_that_passed_never_moves() -> None:
    high = graded(-5, "high")
    assert moved(high, graded(20, "low")) == [(60, "overdue")]
    assert moved(high, graded(30, "low")) == [(60, "overdue")]
    assert moved(high, graded(31, "low")) == [(30, "overdue")]
    found = one(high, entry("begin", 0), graded(20, "low"), due=Once(within=BY_GRADE))
    assert [(clock.since, clock.due, clock.number) for clock in found.clocks] == [
        (at(0), at(30), "half"),
        (at(20), at(60), "hour"),
    ]


def test_what_changes_nothing_moves_nothing() -> None:
    found = one(entry("begin", 0), graded(10, "low"), graded(20, "low"), due=Once(within=BY_GRADE))
    assert len(found.clocks) == 1
    closed = one(entry("begin", 0), entry("do", 5), graded(10, "high"), due=Once(within=BY_GRADE))
    assert len(closed.clocks) == 1


def test_what_had_been_seen_when_it_began_does_not_move_it() -> None:
    number = Depends(((Has(BEGIN), "half"), (HIGH, "ten")), "hour")
    high, late = graded(0, "high"), entry("begin", 0, recorded=5)
    found = one(high, late, due=Once(within=number))
    assert [(clock.due, clock.number) for clock in found.clocks] == [(at(30), "half")]
    # Nor the slot that a doing of the same instant opens.
    number = Depends(((Has(DO), "ten"), (HIGH, "hour")), "half")
    high, late = graded(20, "high"), entry("do", 20, recorded=25)
    rule = duty(due=every(number, catch_up="half"))
    _, found = derived(rule, entry("begin", 0), high, late, until=20).obligations
    assert [(clock.due, clock.number) for clock in found.clocks] == [(at(30), "ten")]


def test_of_what_begins_in_one_instant_only_that_moves_which_began_before_the_change() -> None:
    rule = duty(due=every(BY_GRADE), each=True, retrigger="new")
    second = entry("begin", 20)
    high, done = graded(20, "high", recorded=21), entry("do", 20, recorded=22, regarding="begin0")
    found = derived(rule, entry("begin", 0), second, high, done, until=20).obligations
    assert {(one.begun_by, one.slot): len(one.clocks) for one in found} == {
        ("begin0", 0): 1,
        ("begin0", 1): 1,
        ("begin20", 0): 2,
    }


def test_each_moves_only_if_its_own_number_has_become_another() -> None:
    recent = Depends(((Within(GRADED, "ten"), "half"),), "hour")
    begun = [graded(0, "low"), entry("begin", 5), entry("begin", 15)]
    rule = duty(due=Once(within=recent), retrigger="new")
    assert course(rule, *begun, until=16) == [(35, "open"), (75, "open")]
    assert course(rule, *begun, graded(16, "low"), until=16) == [(35, "open"), (45, "open")]


def test_what_is_named_by_the_entry_does_not_move() -> None:
    rule = duty(due=By("by", otherwise=BY_GRADE))
    named = entry("begin", 0, answers={"by": "2026-03-02T10:50:00Z"})
    assert course(rule, named, graded(5, "high")) == [(50, "overdue")]
    assert course(rule, entry("begin", 0), graded(5, "high")) == [(30, "overdue")]


def test_a_later_slot_moves_by_its_own_length_from_its_own_beginning() -> None:
    rule = duty(due=every(BY_GRADE, first="ten", catch_up="ten"))
    entries = [entry("begin", 0), entry("do", 8)]
    assert course(rule, *entries, graded(20, "high")) == [(10, "met"), (38, "overdue")]
    assert course(rule, *entries, graded(50, "high")) == [(10, "met"), (60, "overdue")]
    assert course(rule, entry("begin", 0), graded(5, "high")) == [(10, "overdue")]


def test_what_the_length_of_one_looks_at_moves_it_whatever_another_s_looks_at() -> None:
    linked = Depends(((Has(On(("link",))), "ten"),), "hour")
    rule = duty(due=every(linked, first=BY_GRADE), retrigger="new")
    entries = [entry("begin", 0), entry("do", 5), entry("begin", 6)]
    assert course(rule, *entries) == [(60, "met"), (65, "overdue"), (66, "overdue")]
    assert course(rule, *entries, graded(10, "high")) == [
        (36, "overdue"),
        (60, "met"),
        (65, "overdue"),
    ]


def test_what_happens_in_another_case_of_the_child_moves_what_looks_across_the_child() -> None:
    across = Stands(On(("grade",), where=Is("grade", ("high",))), across=Scope.PERSON)
    rule = duty(due=Once(within=Depends(((across, "half"),), "hour")))
    begun = entry("begin", 0)
    assert course(rule, begun, graded(-5, "high", case="other")) == [(30, "overdue")]
    assert course(rule, begun, graded(5, "high", case="other")) == [(30, "overdue")]
    assert course(rule, begun, graded(5, "high", case="x", about="girl")) == [(60, "overdue")]


# --- What it looks at -----------------------------------------------------------------------------


def test_a_state_in_given_is_judged_at_that_moment_with_that_entry_included() -> None:
    rule = duty(begins=(On(("begin",), given=(Has(BEGIN), HIGH)),))
    assert course(rule, entry("begin", 0), graded(1, "high")) == []
    assert course(rule, graded(-1, "high"), entry("begin", 0), graded(1, "low")) == [
        (60, "overdue")
    ]
    own = On(("grade",), where=Is("grade", ("high",)), given=(HIGH,))
    assert course(duty(begins=(own,)), graded(0, "high")) == [(60, "overdue")]


def test_a_linked_child_s_entry_counts_only_where_the_rule_says_so() -> None:
    linked = entry("begin", 0, "b~boy", recorded=25, carried_from="b")
    assert course(duty(), linked) == []
    carried = duty(begins=(On(("begin",), carried=True),))
    (found,) = derived(carried, linked).obligations
    # It begins when it was learnt on this case.
    assert (found.begun_at, found.due_at, found.known_at) == (at(25), at(85), at(25))
    assert course(duty(), entry("begin", 0), entry("do", 5, carried_from="x")) == [(60, "overdue")]
    done = duty(done_by=(On(("do",), carried=True),))
    assert course(done, entry("begin", 0), entry("do", 5, carried_from="x")) == [(60, "met")]


@pytest.mark.parametrize(
    ("scope", "same", "other"),
    [
        (Scope.CASE, {"case": "c", "about": "x"}, {"case": "d"}),
        (Scope.PERSON, {"case": "x"}, {"about": "girl"}),
        (Scope.HOUSEHOLD, {"household": "h", "about": "x"}, {"household": "i"}),
        (Scope.OFFICER, {"user": "u", "about": "x"}, {"user": "v"}),
        (Scope.TEAM, {"team": "t", "user": "x"}, {"team": "s"}),
    ],
)
def test_a_scope_groups_entries(scope: Scope, same: dict[str, str], other: dict[str, str]) -> None:
    rule = duty(scope=scope)
    mine = {"case": "c", "household": "h", "user": "u", "team": "t"}
    begun = entry("begin", 0, **mine)
    assert course(rule, begun, entry("do", 5, **(mine | same))) == [(60, "met")]
    assert course(rule, begun, entry("do", 5, **(mine | other))) == [(60, "overdue")]


def test_an_entry_without_the_key_is_in_no_group() -> None:
    assert course(duty(scope=Scope.HOUSEHOLD), entry("begin", 0)) == []
    assert course(duty(scope=Scope.TEAM), entry("begin", 0)) == []


def test_what_is_known_of_it() -> None:
    found = one(entry("begin", 0, recorded=3), entry("do", 5, recorded=9))
    assert (found.case, found.about, found.key, found.scope) == ("boy", "boy", "boy", Scope.CASE)
    assert (found.begun_by, found.begun_at, found.known_at) == ("begin0", at(0), at(3))
    assert (found.closed_by, found.closed_at, found.closed_known_at) == ("do5", at(5), at(9))
    assert found.outcome == "done"
    assert found.identity == ("duty", "boy", "begin0", 0)


def test_obligations_stand_in_order_of_due() -> None:
    rule = duty(retrigger="new", due=By("by", otherwise="hour"), done_by=(GRADED,))
    early = entry("begin", 5, answers={"by": "2026-03-02T10:10:00Z"})
    assert course(rule, entry("begin", 0), early) == [(10, "overdue"), (60, "overdue")]


def test_what_does_or_ends_it_may_stand_on_another_case_of_the_child() -> None:
    done = On(("do",), across=Scope.PERSON)
    ended = On(("stop",), where=Is("grade", ("high",)), across=Scope.PERSON)
    rule = duty(done_by=(done,), ends=(ended,))
    begun = entry("begin", 0)
    elsewhere = entry("do", 10, case="other")
    assert course(duty(), begun, elsewhere) == [(60, "overdue")]
    assert course(rule, begun, elsewhere) == [(60, "met")]
    assert course(rule, begun, entry("do", 10)) == [(60, "met")]
    assert course(rule, begun, entry("do", 10, case="other", about="girl")) == [(60, "overdue")]
    high, low = (
        entry("stop", 10, case="other", answers={"grade": grade}) for grade in ("high", "low")
    )
    assert course(rule, begun, high) == [(60, "ended")]
    assert course(rule, begun, low) == [(60, "overdue")]


def test_what_another_slot_s_length_looks_at_moves_nothing_that_only_time_has_changed() -> None:
    recent = Depends(((Within(GRADED, "ten"), "half"),), "hour")
    later = Depends(((Has(On(("stop",))), "half"),), "hour")
    rule = duty(due=every(later, first=recent), ends=())
    # The first is not moved by a "stop", at which only the length of those after it looks.
    entries = [entry("grade", 0), entry("begin", 5), entry("stop", 20)]
    assert course(rule, *entries, until=21) == [(35, "open")]
