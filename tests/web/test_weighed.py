"""How somebody was weighed, step by step: the steps add up, and the picture draws the same."""

import re
from itertools import pairwise
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.matching.explain import HOUSEHOLD, Line
from lapwing.web.present.waterfall import waterfall_drawn
from lapwing.web.present.weighed import (
    ALTOGETHER,
    BEFORE,
    Speaks,
    in_words,
    odds_words,
    signed,
    steps,
)


def line(field: str, bits: float, one: str = "", other: str = "", found: str = "f") -> Line:
    return Line(field=field, one=one, other=other, found=found, bits=bits)


LINES = (
    line("Given name", 9.3, "Siân", "Siân <b>", "the same name"),
    line("Birth", -4.2, "2011", "4 May 2012", "up to two years apart"),
    line("Sex", 0.0),
    line(HOUSEHOLD, -0.6, found="taken off"),
)


def test_the_steps_say_all_that_was_weighed_and_leave_out_what_nobody_said() -> None:
    told = steps(LINES, 1_024)
    assert [step.what for step in told] == [BEFORE, "Given name", "Birth", HOUSEHOLD, ALTOGETHER]
    assert [step.bits_words for step in told] == [
        *("\N{MINUS SIGN}10.0", "+9.3", "\N{MINUS SIGN}4.2", "\N{MINUS SIGN}0.6"),
        "\N{MINUS SIGN}5.5",
    ]
    assert told[1].said == "Speaks for it: the same name"
    assert told[2].said == "Speaks against it: up to two years apart"
    assert told[0].said == "anybody of about 1,024 on record may be meant"
    assert told[-1].said == "about 45 to 1 against its being them"
    assert "Birth \N{MINUS SIGN}4.2" in in_words(told)


@given(
    st.lists(st.floats(-40, 40), max_size=8),
    st.integers(1, 70_000_000),
)
def test_each_step_begins_where_the_last_one_ended_and_they_add_up(
    bits: list[float], people: int
) -> None:
    told = steps([line(f"F{n}", each, "a", "b") for n, each in enumerate(bits)], people)
    if not bits:
        assert told == ()
        return
    for before, step in pairwise(told[:-1]):
        assert isclose(step.before, before.after, abs_tol=1e-9)
    assert isclose(told[-1].after, told[-2].after, abs_tol=1e-9)
    assert isclose(told[-1].bits, sum(step.bits for step in told[:-1]), abs_tol=1e-6)


@pytest.mark.parametrize(
    ("bits", "said"),
    [
        (0.0, "even odds that it is them"),
        (1.0, "about 2 to 1 for its being them"),
        (-0.585, "about 1.5 to 1 against its being them"),
        (50.0, "more than 1,000,000,000 to 1 for its being them"),
    ],
)
def test_odds_are_said_as_odds_are(bits: float, said: str) -> None:
    assert odds_words(bits) == said
    assert signed(0.01) == "0"


def test_the_picture_draws_every_step_in_its_order_and_runs_nothing() -> None:
    told = steps(LINES, 1_024)
    svg = str(waterfall_drawn(told))
    words = re.findall(r">([^<>]+)</text>", svg)
    assert [one for one in words if one in {step.what for step in told}] == [
        step.what for step in told
    ]
    for step in told:
        assert step.bits_words in words
    for never in ("style=", "<script", "http", "<b>"):
        assert never not in svg
    assert told[1].speaks is Speaks.FOR
