"""Who is told and when: each step once, by what was known then, and never taken back."""

from datetime import timedelta
from typing import Any

import pytest

from lapwing.duties.alerts import alerts, length_of
from lapwing.duties.language import (
    OWNER,
    By,
    Depends,
    Is,
    On,
    Once,
    Quiet,
    Repeated,
    Rule,
    Stands,
    Tell,
)
from lapwing.record.roles import CALL_HANDLER, DUTY_INSPECTOR, SERGEANT
from tests.duties.small import BEGIN, DO, PARAMETERS, START, STOP, at, duty, entry, rules, signal

LADDER = (
    Tell(CALL_HANDLER, at_start=True),
    Tell(OWNER, before="15m"),
    Tell(DUTY_INSPECTOR, after="0m"),
    Tell(CALL_HANDLER, after="1h"),
)
RULE = duty(escalate=LADDER)


def told(rule: Rule, *entries: Any, until: float = 600) -> list[tuple[float, str]]:
    """Each alert as its minute and whom it is for."""
    return [
        ((one.at - START) / timedelta(minutes=1), one.to)
        for one in alerts(rules(rule), entries, PARAMETERS, at(until))
    ]


def test_each_step_gives_one_instant() -> None:
    assert told(RULE, entry("begin", 0)) == [
        (0, "call-handler"),
        (45, "sergeant"),
        (60, "duty-inspector"),
        (120, "call-handler"),
    ]


def test_an_alert_says_what_it_is_about() -> None:
    first, second, third, _ = alerts(rules(RULE), [entry("begin", 0)], PARAMETERS, at(600))
    assert (first.why, second.why, third.why) == (
        "Do it: this has begun.",
        "Do it: due soon.",
        "Do it: not done in time.",
    )
    assert (first.rule, first.case, first.about, first.step) == ("duty", "boy", "boy", 0)
    assert (first.signal, first.subject) == (False, ("duty", "boy", "begin0", 0))


def test_an_instant_before_the_beginning_is_moved_to_the_beginning() -> None:
    rule = duty(escalate=(Tell(OWNER, before="2h"),))
    assert told(rule, entry("begin", 0)) == [(0, "sergeant")]


@pytest.mark.parametrize(
    ("done", "steps"), [(44, 1), (45, 1), (46, 2), (60, 2), (61, 3), (120, 3), (121, 4)]
)
def test_it_is_told_only_if_it_was_open_at_that_instant(done: float, steps: int) -> None:
    assert len(told(RULE, entry("begin", 0), entry("do", done))) == steps


@pytest.mark.parametrize(("until", "steps"), [(0, 1), (44.9, 1), (45, 2), (600, 4)])
def test_it_is_told_up_to_the_moment_that_is_asked_for(until: float, steps: int) -> None:
    assert len(told(RULE, entry("begin", 0), until=until)) == steps


def test_the_steps_of_a_ladder_may_stand_in_any_order() -> None:
    rule = duty(escalate=tuple(reversed(LADDER)))
    assert told(rule, entry("begin", 0), entry("do", 50)) == told(
        RULE, entry("begin", 0), entry("do", 50)
    )


def test_what_is_recorded_late_is_told_when_it_is_recorded_if_it_is_still_open() -> None:
    assert told(RULE, entry("begin", 0, recorded=50)) == [
        (50, "call-handler"),
        (50, "sergeant"),
        (60, "duty-inspector"),
        (120, "call-handler"),
    ]
    assert told(RULE, entry("begin", 0, recorded=50), entry("do", 40, recorded=49)) == []
    assert told(RULE, entry("begin", 0, recorded=50), entry("do", 40, recorded=50)) == []


def test_what_comes_too_late_is_not_called_due_soon() -> None:
    found = alerts(rules(RULE), [entry("begin", 0, recorded=61)], PARAMETERS, at(61))
    assert [one.why for one in found] == ["Do it: not done in time."] * 3
    found = alerts(rules(RULE), [entry("begin", 0, recorded=60)], PARAMETERS, at(60))
    assert [one.why for one in found if one.to == "sergeant"] == ["Do it: due soon."]


def test_a_late_record_never_takes_back_what_was_told() -> None:
    assert told(RULE, entry("begin", 0), entry("do", 30, recorded=70)) == [
        (0, "call-handler"),
        (45, "sergeant"),
        (60, "duty-inspector"),
    ]


def test_what_is_recorded_at_the_moment_of_a_step_is_known_at_it() -> None:
    done = entry("do", 30, recorded=45)
    assert told(RULE, entry("begin", 0), done) == [(0, "call-handler")]
    note = entry("note-added", 30, recorded=45)
    assert told(RULE, entry("begin", 0), note) == told(RULE, entry("begin", 0))


def test_what_is_recorded_after_the_moment_is_not_known_at_it() -> None:
    entries = [entry("begin", 0), entry("do", 30, recorded=70)]
    assert told(RULE, *entries, until=69) == told(RULE, entries[0], until=69)


def test_a_correction_tells_only_what_is_still_open_when_it_is_recorded() -> None:
    high = On(("begin",), where=Is("grade", ("high",)))
    rule = duty(begins=(high,), escalate=LADDER)
    low = entry("begin", 0, "b", answers={"grade": "low"})
    corrected = entry("begin", 0, "c", recorded=90, corrects="b", answers={"grade": "high"})
    assert told(rule, low, corrected) == [
        (90, "call-handler"),
        (90, "duty-inspector"),
        (90, "sergeant"),
        (120, "call-handler"),
    ]
    assert told(rule, low, corrected, entry("do", 80)) == []


def test_what_was_done_by_what_is_withdrawn_is_open_again() -> None:
    withdrawn = entry("entry-withdrawn", 30, recorded=100, corrects="d")
    assert told(RULE, entry("begin", 0), entry("do", 30, "d"), withdrawn) == [
        (0, "call-handler"),
        (100, "duty-inspector"),
        (100, "sergeant"),
        (120, "call-handler"),
    ]


def test_what_was_done_is_open_again_from_the_moment_that_it_is_said_to_be_withdrawn() -> None:
    withdrawn = entry("entry-withdrawn", 100, corrects="d")
    assert told(RULE, entry("begin", 0), entry("do", 30, "d"), withdrawn) == [
        (0, "call-handler"),
        (100, "duty-inspector"),
        (100, "sergeant"),
        (120, "call-handler"),
    ]


def test_each_step_is_told_once_however_often_the_record_changes() -> None:
    notes = [entry("note-added", minute, recorded=minute + 1) for minute in range(0, 150, 7)]
    assert told(RULE, entry("begin", 0), *notes) == told(RULE, entry("begin", 0))


def test_a_step_comes_under_the_deadline_that_stood_then() -> None:
    high = Stands(On(("grade",), where=Is("grade", ("high",))))
    rule = duty(due=Once(within=Depends(((high, "half"),), "hour")), escalate=LADDER[1:3])
    up = entry("grade", 25, answers={"grade": "high"})
    assert told(rule, entry("begin", 0), up) == [(25, "sergeant"), (30, "duty-inspector")]
    down = entry("grade", 20, answers={"grade": "low"})
    first = entry("grade", -1, answers={"grade": "high"})
    # It had been told at 15 minutes, and is not told again under the longer deadline.
    assert told(rule, first, entry("begin", 0), down) == [(15, "sergeant"), (60, "duty-inspector")]
    for early in (10, 15):  # what happens at the very moment of a step is known at it
        graded = entry("grade", early, answers={"grade": "low"})
        assert told(rule, first, entry("begin", 0), graded) == [
            (45, "sergeant"),
            (60, "duty-inspector"),
        ]


def test_a_signal_is_told_at_its_instant_or_when_it_became_known() -> None:
    rule = signal(Repeated(BEGIN, times="two", within="day"), tells=(SERGEANT, DUTY_INSPECTOR))
    assert told(rule, entry("begin", 0), entry("begin", 5)) == [
        (5, "duty-inspector"),
        (5, "sergeant"),
    ]
    assert told(rule, entry("begin", 0), entry("begin", 5, recorded=9))[0][0] == 9
    # The first was recorded last: only then was it the second time.
    assert told(rule, entry("begin", 0, recorded=9), entry("begin", 5))[0][0] == 9
    (first, _) = alerts(rules(rule), [entry("begin", 0), entry("begin", 5)], PARAMETERS, at(9))
    assert (first.why, first.signal, first.rule) == ("Seen.", True, "signal")
    assert first.subject == ("signal", "boy", "signal@begin5@20260302T100500", 0)


def test_a_quiet_that_was_broken_before_it_became_known_is_not_told() -> None:
    rule = signal(Quiet(begins=(BEGIN,), broken_by=(DO,), length="hour", ends=(STOP,)))
    begun = entry("begin", 0, recorded=100)
    assert told(rule, entry("begin", 0)) == [(60, "sergeant")]
    assert told(rule, begun) == [(100, "sergeant")]
    assert told(rule, begun, entry("do", 90), until=120) == []
    assert told(rule, begun, entry("do", 100), until=120) == []
    assert told(rule, begun, entry("do", 110), until=120) == [(100, "sergeant")]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("15m", (15, "minutes")),
        ("0m", (0, "minutes")),
        ("1h", (1, "hours")),
        ("2d", (48, "hours")),
        ("3wd", (3, "working days")),
    ],
)
def test_a_ladder_s_lengths(text: str, length: tuple[int, str]) -> None:
    assert length_of(text) == length


def test_a_step_of_working_days_waits_for_close_of_business() -> None:
    # Due on Monday the 2nd at 11:00; two working days later is Wednesday, at five.
    wednesday = 2 * 24 * 60 + 7 * 60
    late = duty(escalate=(Tell(SERGEANT, after="2wd"),))
    assert told(late, entry("begin", 0), until=wednesday - 1) == []
    assert told(late, entry("begin", 0), until=wednesday) == [(wednesday, "sergeant")]
    assert told(late, entry("begin", 0), entry("do", wednesday), until=wednesday) == []


def test_working_days_before_is_close_of_business_of_that_day() -> None:
    rule = duty(due=By("by"), escalate=(Tell(SERGEANT, before="1wd"), Tell(SERGEANT, before="9wd")))
    begun = entry("begin", 0, answers={"by": "2026-03-05T10:00:00Z"})
    wednesday = 2 * 24 * 60 + 7 * 60
    # Nine working days before is before it began, so that one is told at the beginning.
    assert told(rule, begun, until=9000) == [(0, "sergeant"), (wednesday, "sergeant")]


@pytest.mark.parametrize("text", ["", "m", "1", "1w", "-1m", "1.5h", "1h30m"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a length such as 15m, 1h, 2d or 1wd"):
        length_of(text)
