"""Meetings with their cut-off, tours of duty, and the night."""

from datetime import time, timedelta

import pytest

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_file import default_calendar
from lapwing.base.calendar_rota import Meeting, Night, Tour
from lapwing.base.clock import start_of_day

from .stories import day, lines, moment

ENGLAND = default_calendar()


def test_a_meeting_may_keep_to_working_days() -> None:
    meeting = Meeting(name="missing", at=time(9, 30), weekdays=(0, 4), working_days_only=True)
    calendar = Calendar(meetings=(meeting,))
    assert calendar.next_meeting("missing", moment("Thu 2 Apr 2026 12:00")) == moment(
        "Fri 10 Apr 2026 09:30"
    )


def test_meetings_of_one_name_are_taken_together() -> None:
    morning = Meeting(name="risk", at=time(9), weekdays=(0, 1, 2, 3, 4), cut_off=60)
    evening = Meeting(name="risk", at=time(16), weekdays=(0,), cut_off=0)
    other = Meeting(name="other", at=time(12), weekdays=(0,))
    calendar = Calendar(meetings=(morning, evening, other))
    for start, held in [
        ("08:00", "Mon 23 Nov 2026 09:00"),
        ("08:01", "Mon 23 Nov 2026 16:00"),
        ("16:00", "Mon 23 Nov 2026 16:00"),
        ("16:01", "Tue 24 Nov 2026 09:00"),
    ]:
        assert calendar.next_meeting("risk", moment(f"Mon 23 Nov 2026 {start}")) == moment(held)


def test_a_long_cut_off_passes_over_meetings() -> None:
    weekly = Meeting(name="m", at=time(10), weekdays=(2,), cut_off=48 * 60)
    calendar = Calendar(meetings=(weekly,))
    assert calendar.next_meeting("m", moment("Mon 23 Nov 2026 10:00")) == moment(
        "Wed 25 Nov 2026 10:00"
    )
    assert calendar.next_meeting("m", moment("Mon 23 Nov 2026 10:01")) == moment(
        "Wed 2 Dec 2026 10:00"
    )


def test_a_cut_off_is_counted_by_the_stopwatch() -> None:
    night = Meeting(name="m", at=time(3), weekdays=(6,), cut_off=120)
    calendar = Calendar(meetings=(night,))
    assert calendar.next_meeting("m", moment("Sun 25 Oct 2026 01:00 GMT")) == moment(
        "Sun 25 Oct 2026 03:00"
    )
    assert calendar.next_meeting("m", moment("Sun 29 Mar 2026 00:00")) == moment(
        "Sun 29 Mar 2026 03:00"
    )
    assert calendar.next_meeting("m", moment("Sun 29 Mar 2026 00:01")) == moment(
        "Sun 5 Apr 2026 03:00"
    )


def test_a_meeting_that_is_never_held_is_a_mistake_that_is_said() -> None:
    saturdays = Meeting(name="m", at=time(10), weekdays=(5,), working_days_only=True)
    with pytest.raises(ValueError, match="never held"):
        Calendar(meetings=(saturdays,)).next_meeting("m", moment("Sat 21 Nov 2026 12:00"))


@pytest.mark.parametrize(("weekdays", "cut_off"), [((), 30), ((7,), 30), ((0, -1), 30), ((0,), -1)])
def test_a_meeting_without_a_day_or_with_a_cut_off_below_nought_is_refused(
    weekdays: tuple[int, ...], cut_off: int
) -> None:
    with pytest.raises(ValueError, match="The m meeting"):
        Meeting(name="m", at=time(9), weekdays=weekdays, cut_off=cut_off)
    assert Meeting(name="m", at=time(9), weekdays=(0, 6), cut_off=0).cut_off == 0


def test_a_long_tour_is_cut_at_twelve_hours() -> None:
    day_long = Calendar(tours=(Tour(name="day", begins=time(7), ends=time(7)),))
    assert day_long.end_of_tour(moment("Mon 23 Nov 2026 07:00")) == moment("Mon 23 Nov 2026 19:00")
    assert day_long.end_of_tour(moment("Mon 23 Nov 2026 21:00")) == moment("Tue 24 Nov 2026 07:00")


def test_the_cut_is_by_the_stopwatch() -> None:
    calendar = Calendar(tours=(Tour(name="night", begins=time(19), ends=time(7)),))
    assert calendar.end_of_tour(moment("Sat 24 Oct 2026 19:00")) == moment("Sun 25 Oct 2026 06:00")
    assert calendar.end_of_tour(moment("Sat 28 Mar 2026 19:00")) == moment("Sun 29 Mar 2026 07:00")


def test_where_tours_overlap_the_first_to_end_counts() -> None:
    early = Tour(name="early", begins=time(7), ends=time(17))
    late = Tour(name="late", begins=time(14), ends=time(0))
    calendar = Calendar(tours=(late, early), longest_tour=timedelta(hours=11))
    assert calendar.end_of_tour(moment("Mon 23 Nov 2026 14:30")) == moment("Mon 23 Nov 2026 17:00")
    assert calendar.end_of_tour(moment("Mon 23 Nov 2026 17:00")) == moment("Tue 24 Nov 2026 00:00")
    assert calendar.end_of_tour(moment("Tue 24 Nov 2026 00:00")) == moment("Tue 24 Nov 2026 11:00")


def test_without_tours_the_longest_counts() -> None:
    assert Calendar().end_of_tour(moment("Sat 24 Oct 2026 19:00")) == moment(
        "Sun 25 Oct 2026 06:00"
    )


@pytest.mark.parametrize(
    ("when", "night"),
    lines("""
    Mon 23 Nov 2026 21:59 | no
    Mon 23 Nov 2026 22:00 | yes
    Tue 24 Nov 2026 00:00 | yes
    Tue 24 Nov 2026 06:59 | yes
    Tue 24 Nov 2026 07:00 | no
    Wed 1 Jul 2026 21:30  | no
    Wed 1 Jul 2026 06:30  | yes
    """),
)
def test_night_is_from_ten_until_seven_in_london(when: str, night: str) -> None:
    assert ENGLAND.is_night(moment(when)) == (night == "yes")


def test_a_night_may_lie_within_one_day() -> None:
    small_hours = Calendar(night=Night(begins=time(1), ends=time(5)))
    assert [
        small_hours.is_night(moment(f"Mon 23 Nov 2026 {at}"))
        for at in ("00:59", "01:00", "04:59", "05:00", "23:00")
    ] == [False, True, True, False, False]
    never = Calendar(night=Night(begins=time(0), ends=time(0)))
    assert not never.is_night(moment("Mon 23 Nov 2026 00:00"))


def test_a_meeting_is_looked_for_a_hundred_days_ahead() -> None:
    start = day("Mon 1 Jun 2026")
    daily = Meeting(name="m", at=time(9), weekdays=tuple(range(7)), working_days_only=True)
    for shut, held in ((99, True), (100, False)):
        closed = frozenset(start + timedelta(days=n) for n in range(shut))
        calendar = Calendar(meetings=(daily,), closed_days=closed)
        if held:
            assert calendar.next_meeting("m", start_of_day(start)) == moment("Tue 8 Sep 2026 09:00")
        else:
            with pytest.raises(ValueError, match="never held"):
                calendar.next_meeting("m", start_of_day(start))


def test_a_meeting_is_held_next_at_an_instant_or_after_it_and_last_before_it() -> None:
    morning = Meeting(name="risk", at=time(9), weekdays=(0, 1), cut_off=60)
    evening = Meeting(name="risk", at=time(16), weekdays=(0, 1))
    other = Meeting(name="other", at=time(12), weekdays=tuple(range(7)))
    calendar = Calendar(meetings=(evening, other, morning))
    for when, following, last in [
        ("Mon 23 Nov 2026 08:59", "Mon 23 Nov 2026 09:00", "Tue 17 Nov 2026 16:00"),
        ("Mon 23 Nov 2026 09:00", "Mon 23 Nov 2026 09:00", "Tue 17 Nov 2026 16:00"),
        ("Mon 23 Nov 2026 09:01", "Mon 23 Nov 2026 16:00", "Mon 23 Nov 2026 09:00"),
        ("Mon 23 Nov 2026 16:01", "Tue 24 Nov 2026 09:00", "Mon 23 Nov 2026 16:00"),
        ("Tue 24 Nov 2026 09:00", "Tue 24 Nov 2026 09:00", "Mon 23 Nov 2026 16:00"),
        ("Tue 24 Nov 2026 23:00", "Mon 30 Nov 2026 09:00", "Tue 24 Nov 2026 16:00"),
        ("Sun 29 Nov 2026 12:00", "Mon 30 Nov 2026 09:00", "Tue 24 Nov 2026 16:00"),
    ]:
        assert calendar.held_after("risk", moment(when)) == moment(following), when
        assert calendar.held_before("risk", moment(when)) == moment(last), when


def test_a_meeting_that_is_not_held_or_not_known_has_no_next_and_no_last() -> None:
    saturdays = Meeting(name="m", at=time(10), weekdays=(5,), working_days_only=True)
    now = moment("Sat 21 Nov 2026 12:00")
    for held in (Calendar(meetings=(saturdays,)).held_after, Calendar().held_before):
        with pytest.raises(ValueError, match="There is no meeting named 'risk'"):
            held("risk", now)
    with pytest.raises(ValueError, match="The m meeting is never held"):
        Calendar(meetings=(saturdays,)).held_before("m", now)


def test_a_day_shows_the_meetings_that_are_held_on_it_in_their_order() -> None:
    late = Meeting(name="late", at=time(16), weekdays=(0,))
    ward = Meeting(name="ward", at=time(9), weekdays=(0,))
    area = Meeting(name="area", at=time(9), weekdays=(0,))
    never = Meeting(name="never", at=time(8), weekdays=(1,))
    calendar = Calendar(meetings=(late, ward, never, area))
    nine, sixteen = moment("Mon 23 Nov 2026 09:00"), moment("Mon 23 Nov 2026 16:00")
    monday = calendar.meetings_on(day("Mon 23 Nov 2026"))
    assert monday == ((area, nine), (ward, nine), (late, sixteen))
    assert calendar.meetings_on(day("Wed 25 Nov 2026")) == ()
