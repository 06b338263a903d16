"""Figures of an audit against published examples, and where they cannot be told."""

import pytest

from lapwing.assurance.audit.figures import agreement, weighted_share, wilson


@pytest.mark.parametrize(
    ("times", "of", "low", "high"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_is_what_was_published(times: int, of: int, low: float, high: float) -> None:
    found = wilson(times, of)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_an_interval_ends_where_shares_end() -> None:
    for of in range(1, 60):
        none, every = wilson(0, of), wilson(of, of)
        assert none is not None
        assert every is not None
        assert none.low == 0.0 < none.high < 1.0
        assert 0.0 < every.low < every.high == 1.0
        assert every.low == pytest.approx(1 - none.high)
    assert wilson(0, 0) is None


def pairs(table: list[list[int]]) -> list[tuple[int, int]]:
    return [
        (row, column)
        for row, counts in enumerate(table)
        for column, times in enumerate(counts)
        for _ in range(times)
    ]


@pytest.mark.parametrize(
    ("table", "share", "kappa"),
    [
        # J. Cohen, Educational and Psychological Measurement 20 (1960), its example.
        ([[25, 13, 12], [12, 2, 16], [3, 15, 2]], 0.29, -0.092),
        # Two readers of fifty proposals, as textbooks print it.
        ([[20, 5], [10, 15]], 0.70, 0.400),
        ([[45, 15], [25, 15]], 0.60, 0.130),
        ([[25, 35], [5, 35]], 0.60, 0.259),
    ],
)
def test_kappa_is_what_was_published(table: list[list[int]], share: float, kappa: float) -> None:
    found = agreement(pairs(table))
    assert found is not None
    assert found.share == pytest.approx(share)
    assert found.kappa == pytest.approx(kappa, abs=0.0005)


def test_agreement_that_cannot_be_told_is_not_told() -> None:
    assert agreement([]) is None
    same = agreement([("good", "good")] * 5)
    assert same is not None
    assert (same.cases, same.share, same.kappa) == (5, 1.0, None)
    whole = agreement([("good", "good"), ("improve", "improve")])
    assert whole is not None
    assert whole.kappa == 1.0


def test_a_part_drawn_more_often_counts_no_more_for_it() -> None:
    # Nine in ten of the frame stand in the first part, all of them good; half were drawn there.
    assert weighted_share([(90, 5, 5), (10, 5, 0)]) == pytest.approx(0.9)
    assert weighted_share([(90, 5, 5), (10, 0, 0)]) is None
    assert weighted_share([]) is None
