"""The policy and the independent table give the same answer, in the same words, everywhere."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.record.access import Handling, Sensitivity, Tie, decide
from lapwing.record.roles import ROLES
from tests.record.access.situations import (
    OTHER,
    OWN,
    PAIRS,
    Pair,
    Situation,
    facts,
    named,
    said,
    situations,
    viewers,
)
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


@given(
    roles=st.frozensets(st.sampled_from(sorted(ROLES)), max_size=4),
    ties=st.frozensets(st.sampled_from(Tie)),
    force=st.sampled_from((OWN, OTHER)),
    kept=st.sampled_from(Sensitivity),
    handled=st.sampled_from(Handling),
)
def test_nor_with_any_roles_and_any_ties_at_once(
    roles: frozenset[str],
    ties: frozenset[Tie],
    force: str,
    kept: Sensitivity,
    handled: Handling,
) -> None:
    viewer = replace(viewers()[0], roles=roles, active=True)
    each = Situation(viewer=viewer, facts=facts(force, kept, handled, ties), ties=ties)
    for pair in PAIRS:
        assert said(decide(viewer, *pair, each.facts)) == expected(each.cell(*pair)), pair
