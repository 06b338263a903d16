"""A history: the numbers by the day, and what stood at any place in the order of entries."""

from datetime import timedelta

import pytest

from lapwing.duties.history import History, Parameters
from lapwing.duties.numbers import Numbers, read_numbers
from tests.duties.small import PARAMETERS, at, entry, number

MORE = number("hours", "2", "hours") + number("days", "3", "days")
GIVEN = Parameters(
    numbers=Numbers({one.key: one for one in PARAMETERS.numbers} | read_numbers(MORE, "more")),
    calendar=PARAMETERS.calendar,
)


@pytest.mark.parametrize(
    ("key", "length"),
    [
        ("half", timedelta(minutes=30)),
        ("hours", timedelta(hours=2)),
        ("days", timedelta(days=3)),
    ],
)
def test_a_length_is_counted_back_as_it_is_counted_on(key: str, length: timedelta) -> None:
    assert GIVEN.before(at(0), key) == at(0) - length
    assert GIVEN.after(at(0) - length, key) == at(0)


def test_what_answers_an_entry_is_found_in_order() -> None:
    answers = [entry("do", 5, regarding="b"), entry("stop", 6, regarding="b")]
    history = History([entry("begin", 0, "b"), *answers, entry("do", 7, regarding="c")])
    assert [one.entry for one in history.regarding("b")] == answers
    assert list(history.regarding("d")) == []
