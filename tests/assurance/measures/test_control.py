"""Control charts: published examples come out as published, and each sign is seen and no other."""

import pytest

from lapwing.assurance.measures.control import (
    FEWEST,
    Control,
    Sign,
    individuals,
    proportions,
    range_limit,
)

# NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates of ten batches.
FLOW = (49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1)
# The same, 6.3.3.2: defective chips of fifty on each of thirty wafers.
WAFERS = (
    *(12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22),
    *(8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6),
)


def signs(chart: Control) -> dict[int, tuple[Sign, ...]]:
    """The signs by their place."""
    return {place: one.signs for place, one in enumerate(chart.points) if one.signs}


def test_an_xmr_chart_has_the_limits_of_the_handbook() -> None:
    chart = individuals(FLOW)
    assert chart.mean == pytest.approx(50.81)
    assert chart.points[0].high == pytest.approx(55.8041, abs=0.001)
    assert chart.points[0].low == pytest.approx(45.8159, abs=0.001)
    assert range_limit(FLOW) == pytest.approx(3.267 * 1.8778, abs=0.001)
    assert signs(chart) == {}
    assert not chart.told  # ten are too few for us


def test_a_p_chart_has_the_limits_of_the_handbook() -> None:
    chart = proportions([(bad, 50) for bad in WAFERS])
    assert chart.mean == pytest.approx(0.2313, abs=0.0001)
    assert chart.points[0].high == pytest.approx(0.4102, abs=0.0001)
    assert chart.points[0].low == pytest.approx(0.0524, abs=0.0001)
    beyond = [place for place, found in signs(chart).items() if Sign.BEYOND in found]
    assert beyond == [14, 22]  # wafers 15 and 23, as the handbook finds


def test_limits_are_wider_where_less_was_counted() -> None:
    chart = proportions([(9, 10), (90, 100), (900, 1000)] * 4)
    few, some, many = (one.high - one.low for one in chart.points[:3])
    assert few > some > many
    assert max(one.high for one in chart.points) <= 1.0


def test_nine_on_one_side_are_a_run_and_eight_are_not() -> None:
    low = [2.0, 0.0] * 9
    eight = signs(individuals([*low, *[3.0, 2.5] * 4]))
    assert all(Sign.RUN not in found for found in eight.values())
    run = individuals([*low, *[3.0, 2.5] * 4, 3.0])
    assert Sign.RUN in run.points[-1].signs
    assert Sign.RUN not in run.points[-2].signs


def test_six_rising_are_a_trend_and_five_are_not() -> None:
    level = [5.0, 9.0, 2.0, 8.0, 3.0, 9.0, 1.0, 8.0, 2.0]
    chart = individuals([*level, 3.0, 4.0, 5.0, 6.0, 7.0])
    assert Sign.TREND in chart.points[-1].signs
    assert Sign.TREND not in chart.points[-2].signs
    falling = individuals([*level[:-1], 7.0, 6.0, 5.0, 4.0, 3.0])
    assert Sign.TREND in falling.points[-1].signs


def test_two_of_three_near_one_limit_are_a_sign() -> None:
    level = [10.0, 11.0, 9.0, 10.0, 11.0, 9.0, 10.0, 11.0, 9.0, 10.0, 11.0, 9.0, 10.0] * 3
    near = individuals([*level, 14.0, 10.0, 14.0])
    assert Sign.NEAR in near.points[-1].signs
    assert Sign.NEAR not in near.points[-3].signs
    apart = individuals([*level, 14.0, 10.0, 6.0])
    assert Sign.NEAR not in apart.points[-1].signs


def test_too_few_figures_have_no_signs() -> None:
    values = [1.0] * (FEWEST - 2) + [100.0]
    assert signs(individuals(values)) == {}
    assert not individuals(values).told
    assert individuals([*values, 1.0]).told


def test_where_everything_was_met_one_that_was_not_stands_out() -> None:
    all_met = proportions([(10, 10)] * 20)
    assert signs(all_met) == {}
    assert all_met.points[0].low == all_met.mean == 1.0
    assert Sign.BEYOND in proportions([*[(50, 50)] * 20, (1, 50)]).points[-1].signs


def test_a_run_where_no_figure_could_be_beyond_its_limit_is_none() -> None:
    nearly_all = proportions([*[(1, 1)] * 15, (0, 1), *[(1, 1)] * 4])
    assert signs(nearly_all) == {15: (Sign.BEYOND,)}
    # The other side is watched as ever: nine below the mean, where more could be told.
    fallen = proportions([*[(98, 100)] * 12, *[(93, 100)] * 9])
    assert fallen.points[0].high == 1.0
    assert Sign.RUN in fallen.points[-1].signs
    assert Sign.RUN not in fallen.points[11].signs


def test_nothing_and_one_figure_are_drawn_without_limits() -> None:
    assert individuals([]).points == proportions([]).points == ()
    assert individuals([3.0]).points[0].signs == ()
    assert individuals([1.0, 9.0] * 8, least=0.0).points[0].low == 0.0
