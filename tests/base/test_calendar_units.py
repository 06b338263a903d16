"""Lengths of time in words."""

import pytest

from lapwing.base.calendar_units import Unit, length_words, split_unit


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        (72, "hours", "72 hours"),
        (1, "hours", "1 hour"),
        (1.0, "hours", "1 hour"),
        (0.5, "hours", "0.5 hours"),
        (0, "minutes", "0 minutes"),
        (1, "minutes", "1 minute"),
        (1, "working days", "1 working day"),
        (15, "working days", "15 working days"),
        (1, "school days", "1 school day"),
        (2, "working hours", "2 working hours"),
        (1, "months", "1 month"),
        (10, "years", "10 years"),
        (1_000_000, "minutes", "1000000 minutes"),
        (999_999, "minutes", "999999 minutes"),
        (3, "days beginning with", "3 days beginning with the day itself"),
        (1, "days beginning with", "1 day beginning with the day itself"),
        (0, "next meeting: missing", "the next missing meeting"),
        (0, "end of tour", "the end of the tour of duty"),
        (1, "end of tour", "the end of the tour of duty"),
        (2, "end of tour", "the end of the next tour of duty"),
        (3, "end of tour", "the end of 3 tours of duty, with the one under way"),
    ],
)
def test_a_length_reads_as_people_say_it(amount: float, unit: str, words: str) -> None:
    assert length_words(amount, unit) == words


def test_a_unit_is_parted_from_the_name_of_its_meeting() -> None:
    assert split_unit("next meeting: daily management") == (Unit.NEXT_MEETING, "daily management")
    assert split_unit("next meeting:missing") == (Unit.NEXT_MEETING, "missing")
    for unit in set(Unit) - {Unit.NEXT_MEETING}:
        assert split_unit(unit) == (unit, "")


def test_what_is_no_unit_has_no_words() -> None:
    with pytest.raises(ValueError, match="use one of minutes, hours, days,"):
        length_words(1, "weeks")
