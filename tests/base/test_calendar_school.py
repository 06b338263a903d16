"""School terms: what the table says, and what is guessed where it says nothing."""

from datetime import date, time

import pytest

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_file import calendar_over, default_calendar
from lapwing.base.calendar_school import Break, Schools, Term

from .stories import day, lines, moment

ENGLAND = default_calendar()


@pytest.mark.parametrize(
    ("when", "open_", "loaded"),
    lines("""
    # The edges of a term and of its half term
    Mon 31 Aug 2026 | no  | yes
    Tue 1 Sep 2026  | yes | yes
    Fri 23 Oct 2026 | yes | yes
    Mon 26 Oct 2026 | no  | yes
    Fri 30 Oct 2026 | no  | yes
    Mon 2 Nov 2026  | yes | yes
    Fri 18 Dec 2026 | yes | yes
    Sat 19 Dec 2026 | no  | yes
    Mon 21 Dec 2026 | no  | yes
    Mon 4 Jan 2027  | yes | yes
    # A bank holiday and a weekend in term
    Mon 4 May 2026  | no  | yes
    Sat 16 May 2026 | no  | yes
    Sun 17 May 2026 | no  | yes
    # The summer holiday is in the table
    Wed 22 Jul 2026 | no  | yes
    Mon 10 Aug 2026 | no  | yes
    # Before the first term and after the last: a guess
    Sun 4 Sep 2022  | no  | no
    Fri 2 Sep 2022  | yes | no
    Mon 5 Sep 2022  | yes | yes
    Fri 21 Jul 2028 | yes | yes
    Mon 24 Jul 2028 | yes | no
    Mon 31 Jul 2028 | yes | no
    Tue 1 Aug 2028  | no  | no
    Thu 31 Aug 2028 | no  | no
    Fri 1 Sep 2028  | yes | no
    Fri 22 Dec 2028 | yes | no
    Fri 23 Dec 2033 | yes | no
    Thu 24 Dec 2037 | no  | no
    Mon 31 Dec 2029 | no  | no
    Mon 1 Jan 2029  | no  | no
    Tue 2 Jan 2029  | yes | no
    Sat 13 Jan 2029 | no  | no
    Mon 7 May 2029  | no  | no
    Fri 30 Nov 2029 | yes | no
    """),
)
def test_school_days_and_whether_the_terms_are_loaded(when: str, open_: str, loaded: str) -> None:
    assert ENGLAND.is_school_day(day(when)) == (open_ == "yes")
    assert ENGLAND.terms_cover(day(when)) == (loaded == "yes")


@pytest.mark.parametrize(
    ("when", "within"),
    lines("""
    Mon 16 Nov 2026 08:29 | no
    Mon 16 Nov 2026 08:30 | yes
    Mon 16 Nov 2026 15:29 | yes
    Mon 16 Nov 2026 15:30 | no
    Sat 21 Nov 2026 10:00 | no
    Mon 26 Oct 2026 10:00 | no
    Mon 29 Jun 2026 08:30 | yes
    Mon 29 Jun 2026 08:29 | no
    """),
)
def test_school_hours_run_from_the_session_to_before_its_end(when: str, within: str) -> None:
    assert ENGLAND.in_school_hours(moment(when)) == (within == "yes")


OWN = """
[[school.st-cuthberts.term]]
first = 2026-09-08
last = 2026-12-11
breaks = [{ first = 2026-10-19, last = 2026-10-30 }, { first = 2026-11-20, last = 2026-11-20 }]
[[school.st-cuthberts.term]]
first = 2027-01-11
last = 2027-03-19
"""


def test_a_school_may_keep_terms_of_its_own() -> None:
    calendar, key = calendar_over(OWN), "st-cuthberts"
    assert not calendar.is_school_day(day("Mon 19 Oct 2026"), key)
    assert calendar.is_school_day(day("Mon 19 Oct 2026"))
    assert calendar.is_school_day(day("Mon 19 Oct 2026"), "no-such-school")
    assert not calendar.in_school_hours(moment("Fri 20 Nov 2026 10:00"), key)
    assert calendar.in_school_hours(moment("Fri 20 Nov 2026 10:00"))
    evening = moment("Thu 19 Nov 2026 19:00")
    assert calendar.next_school_day(evening, key) == moment("Mon 23 Nov 2026 08:30")
    assert calendar.next_school_day(evening) == moment("Fri 20 Nov 2026 08:30")
    assert calendar.after_school_days(evening, 2, key) == moment("Tue 24 Nov 2026 08:30")
    assert calendar.terms_cover(day("Mon 20 Jul 2026"))
    assert not calendar.terms_cover(day("Mon 20 Jul 2026"), key)


def test_a_year_missing_from_the_table_is_not_taken_for_a_holiday() -> None:
    before = Term(first=date(2025, 9, 1), last=date(2025, 12, 19))
    for after, covered in ((date(2026, 3, 13), True), (date(2026, 3, 14), False)):
        terms = (before, Term(first=after, last=date(2026, 7, 1)))
        calendar = Calendar(schools=Schools(terms=terms))
        for when in (date(2025, 12, 20), date(2026, 2, 2), after.replace(day=12)):
            assert calendar.terms_cover(when) == covered
        assert calendar.is_school_day(date(2026, 2, 2)) != covered
        assert calendar.terms_cover(date(2025, 12, 19))
        assert calendar.terms_cover(after)


def test_without_any_terms_every_school_day_is_a_guess() -> None:
    assert not Calendar().terms_cover(date(2026, 11, 16))
    assert Calendar().next_school_day(moment("Fri 31 Jul 2026 12:00")) == moment(
        "Tue 1 Sep 2026 08:30"
    )


def test_a_session_may_begin_at_another_time() -> None:
    late = Calendar(schools=Schools(opens=time(9), closes=time(16)))
    assert late.next_school_day(moment("Mon 16 Nov 2026 08:59")) == moment("Mon 16 Nov 2026 09:00")
    assert late.next_school_day(moment("Mon 16 Nov 2026 09:00")) == moment("Tue 17 Nov 2026 09:00")
    assert late.in_school_hours(moment("Mon 16 Nov 2026 15:59"))


def test_terms_and_breaks_that_cannot_be_are_refused() -> None:
    first, last = date(2026, 9, 1), date(2026, 12, 18)
    one_day = Break(first=first, last=first)
    assert Term(first=first, last=first, breaks=(one_day,)).last == first
    for gap in (
        Break(first=date(2026, 8, 31), last=first),
        Break(first=last, last=date(2026, 12, 19)),
    ):
        with pytest.raises(ValueError, match="outside its term"):
            Term(first=first, last=last, breaks=(one_day, gap))
    with pytest.raises(ValueError, match="cannot end"):
        Term(first=last, last=first)
    with pytest.raises(ValueError, match="cannot end"):
        Break(first=last, last=first)


def test_terms_stand_in_order_and_apart() -> None:
    autumn = Term(first=date(2026, 9, 1), last=date(2026, 12, 18))
    meets = Term(first=date(2026, 12, 18), last=date(2027, 3, 1))
    apart = Term(first=date(2026, 12, 19), last=date(2027, 3, 1))
    assert Schools(terms=(autumn, apart), own_terms=(("a", (autumn, apart)),)).terms[1] == apart
    for wrong in (
        {"terms": (autumn, meets)},
        {"terms": (apart, autumn)},
        {"own_terms": (("a", ()), ("b", (autumn, meets)))},
    ):
        with pytest.raises(ValueError, match="begins before"):
            Schools(**wrong)


def test_the_default_terms_run_from_2022_to_2028_three_a_year() -> None:
    terms = ENGLAND.schools.terms
    assert len(terms) == 18
    assert (terms[0].first, terms[-1].last) == (date(2022, 9, 5), date(2028, 7, 21))
    for term in terms:
        assert term.first.weekday() < 5
        assert term.last.weekday() < 5
        assert ENGLAND.is_school_day(term.first)
        assert ENGLAND.is_school_day(term.last)
        (half,) = term.breaks
        assert (half.first.weekday(), (half.last - half.first).days) == (0, 4)
    for year in range(2022, 2028):
        days = [
            date.fromordinal(n)
            for n in range(date(year, 9, 1).toordinal(), date(year + 1, 8, 31).toordinal())
        ]
        sessions = sum(ENGLAND.is_school_day(d) for d in days if ENGLAND.terms_cover(d))
        assert 183 <= sessions <= 197
