"""The relevant time: worked out of what was answered, and never later than the law has it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.areas import all_kinds
from lapwing.areas.detention.relevant_time import relevant_time
from lapwing.base.clock_text import parse_instant
from lapwing.journal.kind import read_answers
from lapwing.journal.questions import Worked

ARRIVED = all_kinds()["detention-arrived"]
AT = {
    "arrest_at": "2026-03-02T08:00:00Z",
    "arrived_at": "2026-03-02T09:00:00Z",
    "first_station_at": "2026-03-02T08:30:00Z",
    "left_at": "2026-03-01T08:45:00Z",
    "entered_at": "2026-03-01T08:15:00Z",
}


@pytest.mark.parametrize(
    ("how", "also", "counted_from"),
    [
        ("arrested", {}, "09:00"),
        ("at-station", {}, "08:00"),
        ("street-bail", {}, "09:00"),
        ("other-area", {"questioned_there": "no"}, "09:00"),
        ("other-area", {"questioned_there": "yes"}, "08:30"),
        ("other-area", {"questioned_there": "unknown"}, "08:30"),
        ("other-area", {"questioned_there": "no", "arrest_at": "2026-03-01T08:10:00Z"}, "08:10"),
        ("other-detention", {"questioned_there": "no"}, "08:45"),
        ("other-detention", {"questioned_there": "yes"}, "08:30"),
        ("taken-over", {}, "08:30"),
        ("outside", {}, "08:15"),
        ("arrested", {"arrest_at": "2026-03-01T08:20:00Z"}, "08:20"),
    ],
)
def test_the_time_is_worked_out_of_what_was_answered(
    how: str, also: dict[str, str], counted_from: str
) -> None:
    found = relevant_time({**AT, **also, "how": how})
    assert found is not None
    assert f"{found:%d %H:%M}" == f"02 {counted_from}"


def test_what_was_not_answered_is_left_out_and_nothing_comes_of_nothing() -> None:
    assert relevant_time({}) is None
    assert relevant_time({"how": "taken-over", "arrived_at": AT["arrived_at"]}) == parse_instant(
        AT["arrived_at"]
    )


HOURS = st.integers(-60, 0).map(
    lambda hours: (parse_instant(AT["arrived_at"]) + timedelta(hours=hours)).isoformat()
)


@given(
    st.sampled_from(("arrested", "other-area", "other-detention", "taken-over", "outside")),
    st.sampled_from(("yes", "no", "unknown")),
    HOURS,
    st.fixed_dictionaries({}, optional={name: HOURS for name in AT if name != "arrest_at"}),
)
def test_knowing_more_never_makes_it_later(
    how: str, questioned: str, arrest: str, more: dict[str, str]
) -> None:
    arrival = {"arrived_at": AT["arrived_at"]}
    least = {"how": how, "arrest_at": arrest, "questioned_there": "unknown"}
    before = relevant_time({**least, **arrival})
    after = relevant_time({**least, **more, **arrival})
    known = relevant_time({**least, **more, **arrival, "questioned_there": questioned})
    assert before is not None
    assert after is not None
    assert known is not None
    assert after <= before
    assert after <= known


def test_nobody_is_asked_and_nobody_may_say_otherwise() -> None:
    worked = ARRIVED.question("relevant_time")
    assert isinstance(worked, Worked)
    assert worked not in ARRIVED.asked
    raw = {"how": "arrested", "arrest_at": AT["arrest_at"], "arrived_at": AT["arrived_at"]}
    answers, _ = read_answers(ARRIVED, raw)
    assert answers["relevant_time"] == AT["arrived_at"]
    again, wrong = read_answers(ARRIVED, {**raw, "relevant_time": AT["arrived_at"]})
    assert again["relevant_time"] == AT["arrived_at"]
    assert "relevant_time" not in {one.question for one in wrong}
    _, wrong = read_answers(ARRIVED, {**raw, "relevant_time": "2026-03-02T23:00:00Z"})
    assert "relevant_time" in {one.question for one in wrong}
