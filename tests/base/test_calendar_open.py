"""When an office is open: the nation's holidays, a force's own closed days, office hours."""

from datetime import date, time, timedelta

import pytest

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_days import Nation, ordinals
from lapwing.base.calendar_file import default_calendar

from .stories import day, lines, moment

ENGLAND = default_calendar()


def test_wales_and_england_keep_the_same_days_so_far() -> None:
    wales = default_calendar(Nation.WALES)
    assert wales.nation is Nation.WALES
    for year in range(2020, 2031):
        for ahead in range(365):
            when = date(year, 1, 1) + timedelta(days=ahead)
            assert wales.is_working_day(when) == ENGLAND.is_working_day(when)


def test_a_force_closes_on_days_of_its_own() -> None:
    friday = moment("Fri 27 Feb 2026 12:00")
    force = Calendar(nation=Nation.WALES, closed_days=frozenset({day("Mon 2 Mar 2026")}))
    assert not force.is_working_day(day("Mon 2 Mar 2026"))
    assert force.after_working_days(friday, 1) == moment("Tue 3 Mar 2026 17:00")
    assert force.is_school_day(day("Mon 2 Mar 2026"))


@pytest.mark.parametrize(
    ("when", "open_"),
    lines("""
    # Easter
    Fri 3 Apr 2026  | no
    Mon 6 Apr 2026  | no
    Tue 7 Apr 2026  | yes
    Fri 26 Mar 2027 | no
    Mon 29 Mar 2027 | no
    Fri 14 Apr 2028 | no
    Mon 17 Apr 2028 | no
    # May, August, and once in a reign
    Mon 4 May 2026  | no
    Mon 25 May 2026 | no
    Mon 31 Aug 2026 | no
    Mon 3 Aug 2026  | yes
    Fri 8 May 2020  | no
    Mon 4 May 2020  | yes
    Thu 2 Jun 2022  | no
    Fri 3 Jun 2022  | no
    Mon 30 May 2022 | yes
    Mon 19 Sep 2022 | no
    Mon 8 May 2023  | no
    # Days in place of those on a weekend
    Sat 25 Dec 2021 | no
    Mon 27 Dec 2021 | no
    Tue 28 Dec 2021 | no
    Wed 29 Dec 2021 | yes
    Mon 3 Jan 2022  | no
    Mon 28 Dec 2026 | no
    Fri 25 Dec 2026 | no
    Mon 27 Dec 2027 | no
    Tue 28 Dec 2027 | no
    Mon 3 Jan 2028  | no
    # Neither Scotland's nor Northern Ireland's
    Fri 2 Jan 2026  | yes
    Mon 30 Nov 2026 | yes
    Tue 17 Mar 2026 | yes
    # Weekends
    Sat 21 Nov 2026 | no
    Sun 22 Nov 2026 | no
    """),
)
def test_bank_holidays_and_weekends_are_not_working_days(when: str, open_: str) -> None:
    assert ENGLAND.is_working_day(day(when)) == (open_ == "yes")


def test_office_hours_may_differ() -> None:
    early = Calendar(opens=time(8), closes=time(16))
    assert early.after_working_days(moment("Mon 23 Nov 2026 16:01"), 1) == moment(
        "Wed 25 Nov 2026 16:00"
    )
    assert early.after_working_hours(moment("Mon 23 Nov 2026 15:00"), 2) == moment(
        "Tue 24 Nov 2026 09:00"
    )


@pytest.mark.parametrize("closes", [time(9), time(8)])
def test_office_hours_open_before_they_close(closes: time) -> None:
    with pytest.raises(ValueError, match="open before they close"):
        Calendar(opens=time(9), closes=closes)


def test_a_year_has_all_its_days() -> None:
    assert [date.fromordinal(n) for n in (ordinals(2028)[0], ordinals(2028)[-1])] == [
        date(2028, 1, 1),
        date(2028, 12, 31),
    ]
    assert (len(ordinals(2027)), len(ordinals(2028))) == (365, 366)
