"""The policy and the independent table give the same answer, in the same words, everywhere."""

import pytest

from lapwing.record.access import decide
from tests.record.access.situations import PAIRS, Pair, named, said, situations
from tests.record.access.table import expected


@pytest.mark.parametrize("pair", PAIRS, ids=named)
def test_nobody_sees_too_much_or_too_little(pair: Pair) -> None:
    leaks: list[object] = []
    blocks: list[object] = []
    words: list[object] = []
    cells = 0
    for each in situations():
        cells += 1
        got, wanted = said(decide(each.viewer, *pair, each.facts)), expected(each.cell(*pair))
        if got != wanted:
            kind = leaks if got[0] > wanted[0] else blocks if got[0] < wanted[0] else words
            kind.append((each.cell(*pair), got, wanted))
    assert cells > 20_000
    assert (len(leaks), len(blocks), len(words)) == (0, 0, 0), (leaks + blocks + words)[:3]
