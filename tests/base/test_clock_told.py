"""What an officer typed: the repeated hour is asked about, the skipped hour refused."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.clock import london
from lapwing.base.clock_told import Ambiguous, read_date, read_moment, read_month, read_time
from lapwing.base.refusals import Refusal

BACK, FORWARD = date(2026, 10, 25), date(2026, 3, 29)


@pytest.mark.parametrize("at", [time(1), time(1, 30), time(1, 59, 59, 999999)])
def test_a_time_that_happened_twice_is_asked_about(at: time) -> None:
    asked = read_moment(BACK, at, field="when")
    assert isinstance(asked, Ambiguous)
    assert asked.second - asked.first == timedelta(hours=1)
    assert {london(asked.first).time(), london(asked.second).time()} == {at}
    assert asked.field == "when"


def test_the_question_names_the_time_the_day_and_both_answers() -> None:
    asked = read_moment(BACK, time(1, 30))
    assert asked == Ambiguous(
        first=datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        second=datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
        asks="The clocks went back on 25 October 2026, so 1:30am happened twice. Which was it?",
        first_words="1:30am (BST, the first time)",
        second_words="1:30am (GMT, the second time)",
    )


def test_the_answer_settles_which() -> None:
    assert read_moment(BACK, time(1, 30), which="first") == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )
    assert read_moment(BACK, time(1, 30), which="second") == datetime(
        2026, 10, 25, 1, 30, tzinfo=UTC
    )


@pytest.mark.parametrize("at", [time(0, 59, 59), time(2), time(12)])
def test_a_time_that_happened_once_is_not_asked_about(at: time) -> None:
    read = read_moment(BACK, at)
    assert isinstance(read, datetime)
    assert read == read_moment(BACK, at, which="second") == read_moment(BACK, at.replace(fold=1))
    assert read.tzinfo is UTC


@pytest.mark.parametrize("at", [time(1), time(1, 30), time(1, 59, 59, 999999)])
def test_a_time_that_was_skipped_is_refused(at: time) -> None:
    for which in (None, "first", "second"):
        refused = read_moment(FORWARD, at, which=which, field="when")
        assert isinstance(refused, Refusal)
        assert refused.field == "when"


def test_the_refusal_says_why_and_what_to_do() -> None:
    assert str(read_moment(FORWARD, time(1, 30))) == (
        "There was no 1:30am on 29 March 2026, because the clocks went forward from 1am to 2am. "
        "Give the time that the clocks showed, before 1am or from 2am."
    )


@pytest.mark.parametrize("at", [time(0, 59, 59, 999999), time(2)])
def test_times_beside_the_skipped_hour_stand(at: time) -> None:
    read = read_moment(FORWARD, at)
    assert isinstance(read, datetime)
    assert london(read).time() == at


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.times())
def test_whatever_is_read_shows_the_time_that_was_typed(day: date, at: time) -> None:
    read = read_moment(day, at, which="first")
    if isinstance(read, datetime):
        assert london(read).replace(tzinfo=None, fold=0) == datetime.combine(day, at)
    else:
        assert at.hour == 1


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("1:30am", time(1, 30)),
        ("1.30 pm", time(13, 30)),
        (" 13:30 ", time(13, 30)),
        ("1330", time(13, 30)),
        ("0000", time(0)),
        ("9am", time(9)),
        ("9 PM", time(21)),
        ("12am", time(0)),
        ("12:15am", time(0, 15)),
        ("12pm", time(12)),
        ("12:59pm", time(12, 59)),
        ("11:59pm", time(23, 59)),
        ("0:05", time(0, 5)),
        ("9:00", time(9)),
        ("23:59", time(23, 59)),
        ("midnight", time(0)),
        ("Midday", time(12)),
        ("noon", time(12)),
        ("01:00am", time(1)),
    ],
)
def test_times_are_read_as_people_type_them(text: str, at: time) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize(
    "text",
    [
        *("", "9", "09", "24:00", "2400", "1:60", "1360", "13pm", "13:00am", "0am", "0:30pm"),
        *(
            "1:3",
            "1:300",
            "one",
            "-1:00",
            "1:30xm",
            "\u0661:\u0663\u0660",
            "930",
            "1:30am1",
            "am",
            "12:5am",
        ),
    ],
)
def test_anything_else_is_not_a_time(text: str) -> None:
    refused = read_time(text, field="at")
    assert isinstance(refused, Refusal)
    assert refused.field == "at"
    assert str(refused) == "This is not a time. Type it like 1:30am, 9pm or 21:00."


@given(st.times())
def test_a_time_on_the_24_hour_clock_reads_back(at: time) -> None:
    assert (
        read_time(f"{at:%H:%M}") == read_time(f"{at:%H%M}") == at.replace(second=0, microsecond=0)
    )
    assert read_time(f"{at:%I:%M%p}") == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    ("parts", "day"),
    [
        (("27", "3", "2026"), date(2026, 3, 27)),
        ((" 7 ", " March ", " 2026 "), date(2026, 3, 7)),
        (("07", "03", "2026"), date(2026, 3, 7)),
        (("29", "feb", "2028"), date(2028, 2, 29)),
        (("1", "Sept", "2026"), date(2026, 9, 1)),
        (("31", "DEC", "1999"), date(1999, 12, 31)),
    ],
)
def test_dates_are_read_part_by_part(parts: tuple[str, str, str], day: date) -> None:
    assert read_date(*parts) == day


@pytest.mark.parametrize(
    "parts",
    [
        *(
            ("", "3", "2026"),
            ("1", "", "2026"),
            ("1", "3", ""),
            ("1", "3", "26"),
            ("1", "3", "20026"),
        ),
        *(("x", "3", "2026"), ("1", "Marchember", "2026"), ("1", "13", "2026"), ("1", "0", "2026")),
        *(("-1", "3", "2026"), ("001", "3", "2026"), ("1", "003", "2026"), ("²", "3", "2026")),
        *(("1", "³", "2026"), ("1", "3", "²026"), ("1", "sep t", "2026"), ("1", "ma", "2026")),
        ("1", "mart", "2026"),
    ],
)
def test_parts_that_are_not_a_date_are_refused(parts: tuple[str, str, str]) -> None:
    refused = read_date(*parts, field="born")
    assert isinstance(refused, Refusal)
    assert (refused.what, refused.field) == ("This is not a date.", "born")


@pytest.mark.parametrize(
    "parts", [("29", "2", "2026"), ("31", "4", "2026"), ("0", "4", "2026"), ("1", "1", "0000")]
)
def test_dates_that_do_not_exist_are_refused(parts: tuple[str, str, str]) -> None:
    refused = read_date(*parts, field="born")
    assert isinstance(refused, Refusal)
    assert (refused.what, refused.field) == ("There is no such date.", "born")


def test_months_are_read_by_number_name_or_first_three_letters() -> None:
    names = "January February March April May June July August September October November December"
    for number, name in enumerate(names.split(), start=1):
        for text in (str(number), f"{number:02}", name, name.upper(), name[:3], f" {name} "):
            assert read_month(text) == number
    assert read_month("sept") == 9
    assert read_month("octo") is None
