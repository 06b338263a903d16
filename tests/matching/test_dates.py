"""Births as they are compared: exact, or between two days; and 1 January, which is a year."""

from datetime import date

from lapwing.base.partial_date import BornInYear, BornOn, EstimatedAge
from lapwing.matching.dates import apart, born, day_and_month, years


def test_the_first_of_january_counts_as_its_year() -> None:
    assert born(BornOn(day=date(2010, 1, 1))) == born(BornInYear(year=2010))


def test_an_age_is_the_years_in_which_it_may_have_begun() -> None:
    guess = born(EstimatedAge(age=14, estimated_on=date(2026, 6, 1), source="x", leeway=1))
    assert guess is not None
    assert years(guess) == (2010, 2011, 2012, 2013)


def test_too_wide_a_guess_finds_nobody_by_years() -> None:
    guess = born(EstimatedAge(age=40, estimated_on=date(2026, 6, 1), source="x", leeway=15))
    assert guess is not None
    assert years(guess) == ()


def test_day_and_month_are_one_in_either_order() -> None:
    assert day_and_month(date(2010, 3, 4)) == day_and_month(date(2011, 4, 3)) == "0304"


def test_how_far_apart_is_counted_at_the_least() -> None:
    one, other = born(BornInYear(year=2010)), born(BornOn(day=date(2012, 1, 3)))
    assert one is not None
    assert other is not None
    assert apart(one, other) == apart(other, one) == 368
