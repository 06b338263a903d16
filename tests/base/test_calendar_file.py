"""Calendar files: the default that ships, and a force's laid over it."""

import tomllib
from datetime import date, time, timedelta
from importlib.resources import files

import pytest

from lapwing.base.calendar_days import Nation
from lapwing.base.calendar_file import CalendarFileError, calendar_over, default_calendar
from lapwing.base.calendar_rota import Meeting, Night, Tour

WEEK = (0, 1, 2, 3, 4)


def test_the_default_calendar_is_what_the_rulebook_expects() -> None:
    calendar = default_calendar()
    assert calendar.nation is Nation.ENGLAND
    assert (calendar.opens, calendar.closes) == (time(9), time(17))
    assert (calendar.schools.opens, calendar.schools.closes) == (time(8, 30), time(15, 30))
    assert calendar.closed_days == frozenset()
    assert calendar.longest_tour == timedelta(hours=12)
    assert calendar.night == Night(begins=time(22), ends=time(7))
    assert calendar.meetings == (
        Meeting(name="missing", at=time(9, 30), weekdays=WEEK, cut_off=30),
        Meeting(name="daily management", at=time(8, 30), weekdays=(*WEEK, 5, 6), cut_off=30),
        Meeting(
            name="domestic abuse",
            at=time(11),
            weekdays=WEEK,
            cut_off=60,
            working_days_only=True,
        ),
    )
    assert calendar.tours == (
        Tour(name="early", begins=time(7), ends=time(15)),
        Tour(name="late", begins=time(15), ends=time(23)),
        Tour(name="night", begins=time(23), ends=time(7)),
    )
    assert default_calendar() is calendar


@pytest.mark.parametrize("name", ["calendar.toml", "school_terms.toml"])
def test_every_default_says_that_it_is_local(name: str) -> None:
    table = tomllib.loads(files("lapwing.base").joinpath(name).read_text("utf-8"))
    assert table["weight"] == "local"
    assert "replace" in table["source"]


def test_a_force_replaces_what_it_names_and_keeps_the_rest() -> None:
    calendar = calendar_over(
        'nation = "Wales"\nclosed_days = [2026-03-02]\nopens = 08:00:00\nlongest_tour_hours = 10',
        "closes = 18:00:00\nnight = { begins = 23:00:00, ends = 06:00:00 }\n"
        "school_hours = { opens = 08:45:00, closes = 15:00:00 }\n"
        '[[meeting]]\nname = "mace"\nat = 10:00:00\nweekdays = ["Tuesday"]\ncut_off = 0\n'
        "working_days_only = true\n"
        '[[tour]]\nname = "day"\nbegins = 06:00:00\nends = 18:00:00\n'
        "[[term]]\nfirst = 2026-09-02\nlast = 2026-12-18\n",
    )
    assert calendar.nation is Nation.WALES
    assert calendar.closed_days == {date(2026, 3, 2)}
    assert (calendar.opens, calendar.closes) == (time(8), time(18))
    assert calendar.longest_tour == timedelta(hours=10)
    assert calendar.night == Night(begins=time(23), ends=time(6))
    assert (calendar.schools.opens, calendar.schools.closes) == (time(8, 45), time(15))
    assert calendar.meetings == (
        Meeting(name="mace", at=time(10), weekdays=(1,), cut_off=0, working_days_only=True),
    )
    assert calendar.tours == (Tour(name="day", begins=time(6), ends=time(18)),)
    assert [(term.first, term.breaks) for term in calendar.schools.terms] == [
        (date(2026, 9, 2), ())
    ]
    assert calendar_over(OVERNIGHT).tours == default_calendar().tours


OVERNIGHT = "closed_days = [2026-12-24]"


def test_the_last_file_lies_on_top() -> None:
    assert calendar_over("opens = 07:00:00", "opens = 08:00:00").opens == time(8)


MEETING = '[[meeting]]\nname = "m"\nat = 10:00:00\nweekdays = ["Monday"]\ncut_off = 5\n'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("opens = ", "A calendar file is not TOML"),
        ("opening = 09:00:00", "opening is not a key of a calendar file; use closed_days, closes,"),
        ('opens = "09:00"', "'opens' must be a time, not '09:00'."),
        ('nation = "Scotland"', "A calendar file is wrong: 'Scotland' is not a valid Nation"),
        ("nation = 1", "'nation' must be a str, not 1."),
        ('closed_days = ["2026-12-24"]', "'closed_days' must be a date, not '2026-12-24'."),
        ("closed_days = [2026-12-24T00:00:00]", "'closed_days' must be a date"),
        ("closed_days = 2026-12-24", "'closed_days' must be a list"),
        ("longest_tour_hours = true", "'longest_tour_hours' must be a int, not True."),
        ("longest_tour_hours = 0", "longest tour"),
        (
            "closes = 08:00:00",
            "A calendar file is wrong: Office hours must open before they close.",
        ),
        ("night = {}", "'begins' must be a time, not None."),
        ("night = 22:00:00", "'night' must be a dict"),
        ("school_hours = { opens = 09:00:00 }", "'closes' must be a time, not None."),
        ("school = []", "'school' must be a dict"),
        ("school = { a = 1 }", "'a' must be a dict"),
        ("school = { a = {} }", "'term' must be a list, not None."),
        ("meeting = 1", "'meeting' must be a list"),
        ("meeting = [1]", "'meeting' must be a dict"),
        (MEETING.replace("Monday", "Mon"), "'Mon' is not a day of the week such as 'Monday'."),
        (MEETING.replace('"Monday"', ""), "The m meeting must say on which days it is held."),
        (MEETING.replace("5", "5.0"), "'cut_off' must be a int, not 5.0."),
        (MEETING.replace("name", "names"), "'name' must be a str, not None."),
        (MEETING + "working_days_only = 1", "'working_days_only' must be a bool"),
        ('[[tour]]\nname = "x"\nbegins = 07:00:00', "'ends' must be a time, not None."),
        ("[[term]]\nfirst = 2026-09-01", "'last' must be a date, not None."),
        ("[[term]]\nfirst = 2026-09-01\nlast = 2026-08-01", "cannot end on 2026-08-01"),
        ("[[term]]\nfirst = 2026-09-01\nlast = 2026-10-01\nbreaks = 1", "'breaks' must be a list"),
        (
            "[[term]]\nfirst = 2026-09-01\nlast = 2026-10-01\nbreaks = [{}]",
            "'first' must be a date",
        ),
        ("[[term]]\nfirst = 2026-09-01T00:00:00\nlast = 2026-10-01", "'first' must be a date"),
    ],
)
def test_a_file_that_breaks_the_form_is_refused_in_a_sentence(text: str, complaint: str) -> None:
    with pytest.raises(CalendarFileError) as refused:
        calendar_over(text)
    assert complaint in str(refused.value)
