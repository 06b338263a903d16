"""Numbers: dated values, what a file may hold, and how a force lays its own over them."""

from datetime import date

import pytest

from lapwing.duties.numbers import (
    NumbersError,
    Weight,
    elapsed_only,
    overlay,
    read_numbers,
    together,
)

NATIONAL = """
[limit]
title = "Longest detention"
unit = "hours"
weight = "statute"
source = "An Act"
values = { 1991-10-14 = 72, 2027-01-01 = 48 }

[review]
title = "Longest time between reviews"
unit = "hours"
weight = "guidance"
source = "A circular"
verified = false
values = { 2020-01-01 = 6 }

[notice]
title = "Least notice"
unit = "days"
weight = "statute"
source = "Another Act"
loosens = "less"
values = { 2020-01-01 = 7 }
"""
NUMBERS = read_numbers(NATIONAL, "national.toml")


def laid(text: str) -> dict[str, float]:
    """The values on three days of the number that this text overlays, and of no other."""
    found = overlay(NUMBERS, text, "force.toml", "northmere")
    changed = [number for key, number in found.items() if number is not NUMBERS[key]]
    assert len(changed) == 1
    days = (date(2022, 1, 1), date(2026, 1, 1), date(2028, 1, 1))
    return {day.isoformat(): changed[0].value_on(day) for day in days}


def refused(text: str) -> str:
    with pytest.raises(NumbersError) as told:
        overlay(NUMBERS, text, "force.toml", "northmere")
    return str(told.value)


def test_a_value_may_be_nothing_or_less_than_one() -> None:
    text = '[n]\ntitle="T"\nunit="hours"\nweight="local"\nsource="S"\n'
    text += "values={2020-01-01 = 0, 2021-01-01 = 0.5}"
    assert [value for _, value in read_numbers(text, "x")["n"].values] == [0, 0.5]


def test_a_value_counts_from_its_date_and_the_first_before_that() -> None:
    limit = NUMBERS["limit"]
    assert limit.value_on(date(1980, 1, 1)) == 72
    assert limit.value_on(date(2026, 12, 31)) == 72
    assert limit.value_on(date(2027, 1, 1)) == 48
    assert limit.words_on(date(2027, 1, 1)) == "48 hours"


def test_a_number_of_times_reads_as_one() -> None:
    text = '[n]\ntitle="T"\nunit="times"\nweight="local"\nsource="S"\nvalues={2020-01-01 = 3}'
    assert read_numbers(text, "x")["n"].words_on(date(2026, 1, 1)) == "3 times"


def test_what_is_not_said_of_a_number_is_that_more_loosens_it_and_it_was_verified() -> None:
    limit, review, notice = NUMBERS.values()
    assert (limit.loosens, notice.loosens) == ("more", "less")
    assert (limit.verified, review.verified) == (True, False)
    assert [number.force for number in NUMBERS.values()] == [None, None, None]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ('unit = "fortnights"', "[n] 'fortnights' is not a unit"),
        ("values = {}", "[n] has no value"),
        ("values = { 2020-01-01 = -1 }", "[n] has a value that is no number: -1"),
        ("values = { 2020-01-01 = true }", "[n] has a value that is no number: True"),
        ('values = { 2020-01-01 = "1" }', "[n] has a value that is no number: '1'"),
        ("values = { soon = 1 }", "[n] Invalid isoformat string"),
        ('source = " "', "[n] has an empty source"),
        ('weight = "custom"', "[n] 'custom' is not a valid Weight"),
    ],
)
def test_each_fault_of_a_file_is_named(change: str, said: str) -> None:
    lines = {
        "title": 'title = "T"',
        "unit": 'unit = "hours"',
        "weight": 'weight = "local"',
        "source": 'source = "S"',
        "values": "values = { 2020-01-01 = 1 }",
    }
    lines[change.split(" ")[0]] = change
    with pytest.raises(NumbersError) as told:
        read_numbers("[n]\n" + "\n".join(lines.values()), "x.toml")
    assert str(told.value).startswith(f"x.toml: {said}")


def test_a_file_names_all_its_faults_and_a_missing_part() -> None:
    with pytest.raises(NumbersError) as told:
        read_numbers("[a]\nunit = 'hours'\n[b]\n", "x.toml")
    assert str(told.value) == "x.toml: [a] has no 'values'.\nx.toml: [b] has no 'values'."
    with pytest.raises(NumbersError, match=r"x\.toml is not TOML"):
        read_numbers("[a", "x.toml")


def test_a_force_lays_its_own_value_from_its_date_on() -> None:
    text = '[review]\nsource = "Ours"\nvalues = { 2025-06-01 = 8 }'
    assert laid(text) == {"2022-01-01": 6, "2026-01-01": 8, "2028-01-01": 8}
    review = overlay(NUMBERS, text, "force.toml", "northmere")["review"]
    assert (review.weight, review.source, review.force) == (Weight.LOCAL, "Ours", "northmere")
    assert (review.title, review.unit) == ("Longest time between reviews", "hours")
    assert not review.verified


def test_a_force_may_tighten_what_is_statute_and_it_stays_statute() -> None:
    text = "[limit]\nvalues = { 2026-01-01 = 60, 2027-01-01 = 24 }"
    assert laid(text) == {"2022-01-01": 72, "2026-01-01": 60, "2028-01-01": 24}
    assert overlay(NUMBERS, text, "f", "n")["limit"].weight is Weight.STATUTE
    assert laid("[notice]\nvalues = { 2020-01-01 = 9 }")["2026-01-01"] == 9
    assert overlay(NUMBERS, "[limit]\nvalues = { 2026-01-01 = 72, 2027-01-01 = 48 }", "f", "n")


@pytest.mark.parametrize(
    ("text", "loosened"),
    [
        ("[limit]\nvalues = { 2026-01-01 = 73 }", "73"),
        ("[limit]\nvalues = { 2026-01-01 = 60 }", "60"),  # loose once 48 hours is the law
        ("[limit]\nvalues = { 2026-01-01 = 24, 2028-01-01 = 49 }", "49"),
        ("[notice]\nvalues = { 2026-01-01 = 6 }", "6"),
        ('[limit]\nunit = "days"', "days"),
    ],
)
def test_a_force_may_not_loosen_what_is_statute(text: str, loosened: str) -> None:
    assert refused(text).endswith(f"and may not be loosened to {loosened}.")


def test_a_force_may_not_turn_statute_around_or_call_its_own_guidance() -> None:
    turned = '[notice]\nloosens = "more"\nvalues = { 2026-01-01 = 1 }'
    assert "may not be loosened" in refused(turned)
    found = overlay(NUMBERS, '[review]\nweight = "statute"', "f", "n")
    assert found["review"].weight is Weight.LOCAL
    stricter = '[notice]\nloosens = "more"\nvalues = { 2026-01-01 = 8 }'
    assert overlay(NUMBERS, stricter, "f", "n")["notice"].loosens == "less"


def test_what_held_before_a_force_s_first_date_still_did_and_nothing_after_it_does() -> None:
    text = "[limit]\nvalues = { 1991-10-14 = 70, 2026-01-01 = 40 }"
    assert overlay(NUMBERS, text, "f", "n")["limit"].values == (
        (date(1991, 10, 14), 70),
        (date(2026, 1, 1), 40),
    )
    later = "[limit]\nvalues = { 2026-01-01 = 40 }"
    assert overlay(NUMBERS, later, "f", "n")["limit"].values == (
        (date(1991, 10, 14), 72),
        (date(2026, 1, 1), 40),
    )


def test_a_force_s_file_names_all_its_faults() -> None:
    told = refused("revue = 1\n[limit]\nvalues = { 2026-01-01 = 80 }\n[review]\nvalues = {}\n")
    assert told == (
        "force.toml: [revue] is not a number that any rule uses.\n"
        "force.toml: [limit] is statute (An Act) and may not be loosened to 80.\n"
        "force.toml: [review] has no value."
    )
    assert refused("[limit").startswith("force.toml is not TOML")
    assert refused("review = 1\n[limit]\nvalues = {}\n[revue]\n[notice]\nvalues = {}") == (
        "force.toml: [review] must be a table.\n"
        "force.toml: [limit] has no value.\n"
        "force.toml: [revue] is not a number that any rule uses.\n"
        "force.toml: [notice] has no value."
    )


def test_a_force_confirms_a_number_with_who_and_when() -> None:
    text = '[confirmed]\nreview = { by = "Insp Ó Súilleabháin", on = 2026-03-02 }'
    found = overlay(NUMBERS, text, "f", "n")
    review = found["review"]
    assert not NUMBERS["review"].verified
    assert review.verified
    assert review.confirmed == "Insp Ó Súilleabháin on 2 March 2026"
    assert (review.weight, review.force) == (NUMBERS["review"].weight, None)
    assert found["limit"] == NUMBERS["limit"]


@pytest.mark.parametrize(
    "line",
    [
        'nothing = { by = "x", on = 2026-03-02 }',
        'review = { by = " ", on = 2026-03-02 }',
        "review = { by = 5, on = 2026-03-02 }",
        'review = { by = "x" }',
        'review = { by = "x", on = "yesterday" }',
        'review = { by = "x", on = 2026-03-02T10:00:00 }',
        'review = { by = "x", on = 2026-03-02, value = 9 }',
        'review = "x"',
    ],
)
def test_a_confirmation_without_who_or_when_is_none(line: str) -> None:
    assert refused(f"[confirmed]\n{line}") == (
        f"force.toml: [confirmed] {line.partition(' ')[0]} must be a number that a rule uses, with "
        'who compared it with its source and when: { by = "a name", on = 2026-03-02 }.'
    )


def test_a_number_stands_in_one_area() -> None:
    with pytest.raises(NumbersError, match=r"The number limit stands in two areas\."):
        together([NUMBERS, NUMBERS])
    whole = together([NUMBERS, {}])
    assert [number.key for number in whole] == ["limit", "review", "notice"]
    assert "limit" in whole
    assert "limits" not in whole
    assert whole["limit"] is NUMBERS["limit"]


def test_only_elapsed_time_and_days_are_counted_back() -> None:
    assert elapsed_only(NUMBERS["limit"])
    assert elapsed_only(NUMBERS["notice"])
    text = '[n]\ntitle="T"\nunit="{}"\nweight="local"\nsource="S"\nvalues={{2020-01-01 = 3}}'
    for unit in ("times", "working days", "months"):
        assert not elapsed_only(read_numbers(text.format(unit), "x")["n"])
