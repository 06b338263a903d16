"""Dates of birth as far as they are known: nothing filled in, and unknown never no."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.base.partial_date import (
    Birth,
    BornInMonth,
    BornInYear,
    BornOn,
    EstimatedAge,
    ExpectedOn,
    age_on,
    age_words,
    ages_on,
    birth_from_json,
    birth_json,
    birth_words,
    birthday,
    earliest_birth,
    is_under,
    is_under_18,
    latest_birth,
    years_before,
)
from lapwing.base.partial_date_typed import read_birth, read_estimated_age, read_expected
from lapwing.base.refusals import Refusal

TODAY = date(2026, 11, 21)
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))
EXACT = st.builds(BornOn, day=DAYS)
ESTIMATED = st.builds(
    EstimatedAge,
    age=st.integers(0, 120),
    estimated_on=DAYS,
    source=st.just("teacher"),
    leeway=st.integers(0, 20),
)
BIRTHS: st.SearchStrategy[Birth] = st.one_of(
    EXACT,
    st.builds(BornInMonth, year=st.integers(1900, 2100), month=st.integers(1, 12)),
    st.builds(BornInYear, year=st.integers(1900, 2100)),
    ESTIMATED,
    st.builds(ExpectedOn, day=DAYS),
)
JUDGED = EstimatedAge(age=14, estimated_on=date(2026, 6, 3), source="teacher")


@pytest.mark.parametrize(
    ("birth", "first", "last"),
    [
        (BornOn(day=date(2013, 5, 2)), date(2013, 5, 2), date(2013, 5, 2)),
        (BornInMonth(year=2012, month=2), date(2012, 2, 1), date(2012, 2, 29)),
        (BornInMonth(year=2013, month=2), date(2013, 2, 1), date(2013, 2, 28)),
        (BornInMonth(year=2013, month=12), date(2013, 12, 1), date(2013, 12, 31)),
        (BornInYear(year=2012), date(2012, 1, 1), date(2012, 12, 31)),
        (JUDGED, date(2009, 6, 4), date(2014, 6, 3)),
        (
            EstimatedAge(age=14, estimated_on=date(2026, 6, 3), source="x", leeway=0),
            date(2011, 6, 4),
            date(2012, 6, 3),
        ),
        (
            EstimatedAge(age=1, estimated_on=date(2026, 6, 3), source="x"),
            date(2022, 6, 4),
            date(2026, 6, 3),
        ),
        (ExpectedOn(day=date(2027, 1, 31)), date(2026, 10, 4), date(2027, 2, 21)),
    ],
)
def test_a_birth_lies_between_two_days(birth: Birth, first: date, last: date) -> None:
    assert (earliest_birth(birth), latest_birth(birth)) == (first, last)


@given(BIRTHS)
def test_the_earliest_birth_is_never_after_the_latest(birth: Birth) -> None:
    assert earliest_birth(birth) <= latest_birth(birth)


@given(ESTIMATED)
def test_an_estimate_holds_exactly_the_days_that_give_its_ages(birth: EstimatedAge) -> None:
    first, last, on = earliest_birth(birth), latest_birth(birth), birth.estimated_on
    assert age_on(first, on) == birth.age + birth.leeway
    assert age_on(first - timedelta(days=1), on) == birth.age + birth.leeway + 1
    assert age_on(last, on) == max(birth.age - birth.leeway, 0)
    if birth.age - birth.leeway > 0:
        assert age_on(last + timedelta(days=1), on) == birth.age - birth.leeway - 1
    else:
        assert last == on


def test_age_changes_on_the_birthday() -> None:
    born = date(2008, 11, 21)
    assert [age_on(born, day) for day in (date(2026, 11, 20), date(2026, 11, 21))] == [17, 18]
    assert age_on(born, born) == 0
    assert age_on(born, date(2000, 1, 1)) == 0
    assert age_on(born, date(2009, 11, 20)) == 0
    assert age_on(born, date(2009, 11, 21)) == 1


def test_one_born_on_29_february_comes_of_age_on_1_march() -> None:
    born = date(2008, 2, 29)
    assert birthday(born, 18) == date(2026, 3, 1)
    assert birthday(born, 20) == date(2028, 2, 29)
    assert is_under_18(BornOn(day=born), date(2026, 2, 28)) == "yes"
    assert is_under_18(BornOn(day=born), date(2026, 3, 1)) == "no"
    assert [age_on(born, date(2028, 2, 28)), age_on(born, date(2028, 2, 29))] == [19, 20]


def test_years_before_29_february_is_the_28th_where_there_is_none() -> None:
    assert years_before(date(2028, 2, 29), 1) == date(2027, 2, 28)
    assert years_before(date(2028, 2, 29), 4) == date(2024, 2, 29)
    assert years_before(date(2028, 3, 31), 0) == date(2028, 3, 31)


@pytest.mark.parametrize(
    ("birth", "day", "answer"),
    [
        (BornOn(day=date(2008, 11, 22)), TODAY, "yes"),
        (BornOn(day=date(2008, 11, 21)), TODAY, "no"),
        (BornInMonth(year=2008, month=11), date(2026, 10, 31), "yes"),
        (BornInMonth(year=2008, month=11), date(2026, 11, 1), "unknown"),
        (BornInMonth(year=2008, month=11), date(2026, 11, 29), "unknown"),
        (BornInMonth(year=2008, month=11), date(2026, 11, 30), "no"),
        (BornInYear(year=2008), date(2025, 12, 31), "yes"),
        (BornInYear(year=2008), date(2026, 1, 1), "unknown"),
        (BornInYear(year=2008), date(2026, 12, 30), "unknown"),
        (BornInYear(year=2008), date(2026, 12, 31), "no"),
        (JUDGED, date(2027, 6, 3), "yes"),
        (JUDGED, date(2027, 6, 4), "unknown"),
        (JUDGED, date(2032, 6, 2), "unknown"),
        (JUDGED, date(2032, 6, 3), "no"),
        (EstimatedAge(age=19, estimated_on=TODAY, source="x"), TODAY, "unknown"),
        (EstimatedAge(age=20, estimated_on=TODAY, source="x"), TODAY, "no"),
        (ExpectedOn(day=date(2027, 1, 31)), TODAY, "yes"),
        (None, TODAY, "unknown"),
    ],
)
def test_under_18_is_yes_no_or_unknown(birth: Birth | None, day: date, answer: str) -> None:
    assert is_under_18(birth, day) == answer


@given(BIRTHS, DAYS, st.integers(1, 25))
def test_the_answer_is_sure_only_when_every_possible_day_agrees(
    birth: Birth, day: date, age: int
) -> None:
    ends = {age_on(born, day) < age for born in (earliest_birth(birth), latest_birth(birth))}
    expected = {frozenset({True}): "yes", frozenset({False}): "no"}.get(frozenset(ends), "unknown")
    assert is_under(birth, age, day) == expected


@given(BIRTHS, DAYS)
def test_nobody_grows_younger(birth: Birth, day: date) -> None:
    youngest, oldest = ages_on(birth, day)
    assert 0 <= youngest <= oldest
    assert ages_on(birth, day + timedelta(days=1)) >= (youngest, oldest)


@pytest.mark.parametrize(
    ("birth", "words", "age"),
    [
        (BornOn(day=date(2013, 5, 2)), "born 2 May 2013", "13"),
        (BornOn(day=TODAY), "born 21 November 2026", "0"),
        (BornInMonth(year=2012, month=11), "born November 2012", "13 or 14"),
        (BornInMonth(year=2012, month=3), "born March 2012", "14"),
        (BornInYear(year=2012), "born 2012", "13 or 14"),
        (JUDGED, "about 14 on 3 June 2026", "12 to 17, estimated"),
        (ExpectedOn(day=date(2027, 1, 31)), "expected 31 January 2027", "not yet born"),
        (ExpectedOn(day=date(2026, 10, 31)), "expected 31 October 2026", "not yet born"),
        (ExpectedOn(day=date(2026, 10, 30)), "expected 30 October 2026", "0"),
    ],
)
def test_births_and_ages_in_words(birth: Birth, words: str, age: str) -> None:
    assert birth_words(birth) == words
    assert age_words(birth, TODAY) == age


def test_json_says_how_much_is_known() -> None:
    assert birth_json(BornInMonth(year=2012, month=3)) == {"known": "month", "month": "2012-03"}
    assert birth_json(JUDGED) == {
        "known": "estimated age",
        "age": 14,
        "estimated_on": "2026-06-03",
        "source": "teacher",
        "leeway": 2,
    }


@given(BIRTHS)
def test_json_reads_back(birth: Birth) -> None:
    assert birth_from_json(birth_json(birth)) == birth


@pytest.mark.parametrize(
    "value",
    [
        *(
            None,
            "2012",
            [],
            {},
            {"known": "decade"},
            {"known": "year"},
            {"known": "year", "year": "2012"},
        ),
        *(
            {"known": "year", "year": 0},
            {"known": "year", "year": 2012.0},
            {"known": "year", "year": True},
        ),
        *({"known": "day", "day": "20130502"}, {"known": "day", "day": "2013-02-29"}),
        *({"known": "day", "day": 20130502}, {"known": "month", "month": "2012-13"}),
        *({"known": "month", "month": "2012-3"}, {"known": "month", "month": "2012"}),
        {"known": "year", "year": 2012, "more": 1},
        {**birth_json(JUDGED), "source": " "},
        {**birth_json(JUDGED), "age": 121},
        {**birth_json(JUDGED), "age": -1},
        {**birth_json(JUDGED), "leeway": -1},
        {**birth_json(JUDGED), "leeway": 21},
        {**birth_json(JUDGED), "source": 7},
    ],
)
def test_json_that_is_never_written_is_never_read(value: object) -> None:
    with pytest.raises(ValueError, match=r"is not a birth|must be an object"):
        birth_from_json(value)


@pytest.mark.parametrize(
    ("parts", "birth"),
    [
        (("2", "5", "2013"), BornOn(day=date(2013, 5, 2))),
        (("21", "11", "2026"), BornOn(day=TODAY)),
        (("21", "November", "1906"), BornOn(day=date(1906, 11, 21))),
        (("", "3", "2012"), BornInMonth(year=2012, month=3)),
        ((" ", "mar", " 2012 "), BornInMonth(year=2012, month=3)),
        (("", "11", "2026"), BornInMonth(year=2026, month=11)),
        (("", "", "2012"), BornInYear(year=2012)),
        (("", "", "2026"), BornInYear(year=2026)),
    ],
)
def test_what_is_typed_is_read_as_far_as_it_goes(parts: tuple[str, str, str], birth: Birth) -> None:
    assert read_birth(*parts, today=TODAY) == birth


@pytest.mark.parametrize(
    ("parts", "what"),
    [
        (("", "", ""), "This is not a date of birth."),
        (("2", "", "2013"), "This is not a date of birth."),
        (("2", "5", ""), "This is not a date of birth."),
        (("2", "", ""), "This is not a date of birth."),
        (("", "5", ""), "This is not a date of birth."),
        (("", "13", "2013"), "This is not a date of birth."),
        (("", "5", "13"), "This is not a date of birth."),
        (("", "5", "0000"), "This is not a date of birth."),
        (("", "", "13"), "This is not a date of birth."),
        (("", "", "approx 2015"), "This is not a date of birth."),
        (("", "", "20x5"), "This is not a date of birth."),
        (("", "", "5 yrs"), "This is not a date of birth."),
        (("", "", "٢٠١٥"), "This is not a date of birth."),
        (("2", "5", "13"), "This is not a date."),
        (("30", "2", "2013"), "There is no such date."),
        (("22", "11", "2026"), "This date of birth is in the future."),
        (("", "12", "2026"), "This date of birth is in the future."),
        (("", "", "2027"), "This date of birth is in the future."),
        (("", "", "2050"), "This date of birth is in the future."),
        (("20", "11", "1906"), "This date of birth is more than 120 years ago."),
        (("", "", "1870"), "This date of birth is more than 120 years ago."),
        (("1", "1", "0001"), "This date of birth is more than 120 years ago."),
    ],
)
def test_what_is_not_a_date_of_birth_is_refused(parts: tuple[str, str, str], what: str) -> None:
    refused = read_birth(*parts, today=TODAY, field="born")
    assert isinstance(refused, Refusal)
    assert (refused.what, refused.field) == (what, "born")


def test_an_estimated_age_is_read_with_who_judged_it() -> None:
    on = date(2026, 6, 3)
    assert read_estimated_age(" 14 ", estimated_on=on, source="teacher") == JUDGED
    for typed, age in (("0", 0), ("120", 120), ("014", 14)):
        read = read_estimated_age(typed, estimated_on=on, source="x", leeway=1)
        assert read == EstimatedAge(age=age, estimated_on=on, source="x", leeway=1)


@pytest.mark.parametrize("typed", ["", "121", "-1", "14.5", "about 14", "five", "²", "0014"])
def test_what_is_not_an_age_is_refused(typed: str) -> None:
    refused = read_estimated_age(typed, estimated_on=TODAY, source="x", field="age")
    assert isinstance(refused, Refusal)
    assert (refused.what, refused.field) == ("This is not an age in years.", "age")


def test_an_estimate_without_its_source_is_refused() -> None:
    refused = read_estimated_age("14", estimated_on=TODAY, source=" ", field="age")
    assert isinstance(refused, Refusal)
    assert (refused.what, refused.field) == ("It does not say who estimated the age.", "age")


def test_an_unborn_child_has_a_date_expected() -> None:
    for day in (TODAY - timedelta(weeks=45), TODAY, TODAY + timedelta(weeks=45)):
        typed = (str(day.day), str(day.month), str(day.year))
        assert read_expected(*typed, today=TODAY) == ExpectedOn(day=day)
    for day in (TODAY - timedelta(days=45 * 7 + 1), TODAY + timedelta(days=45 * 7 + 1)):
        typed = (str(day.day), str(day.month), str(day.year))
        refused = read_expected(*typed, today=TODAY, field="due")
        assert isinstance(refused, Refusal)
        assert (refused.what[:24], refused.field) == ("This is too far from tod", "due")
    assert isinstance(read_expected("30", "2", "2027", today=TODAY), Refusal)


@given(EXACT.filter(lambda birth: date(1906, 11, 21) <= birth.day <= TODAY))
def test_every_possible_date_of_birth_can_be_typed(birth: BornOn) -> None:
    day = birth.day
    assert read_birth(f"{day.day}", f"{day:%B}", f"{day.year}", today=TODAY) == birth


@pytest.mark.parametrize(("year", "month"), [(2012, 0), (2012, 13), (0, 1), (10_000, 1)])
def test_months_and_years_that_are_not_are_mistakes_in_the_program(year: int, month: int) -> None:
    with pytest.raises(ValueError, match=r"month|year"):
        BornInMonth(year=year, month=month)
    if month == 1:
        with pytest.raises(ValueError, match="year"):
            BornInYear(year=year)
