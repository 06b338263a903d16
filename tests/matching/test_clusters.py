"""Who is one person: no order matters, what is undone leaves nothing, "not the same" holds."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.matching.clusters import (
    Decision,
    Finding,
    People,
    Verdict,
    people,
    standing,
    still_to_compare,
    touched,
)

ALL = tuple(range(9))
PAIRS = st.tuples(st.sampled_from(ALL), st.sampled_from(ALL)).filter(
    lambda pair: pair[0] != pair[1]
)
FINDINGS = st.lists(
    st.builds(
        lambda pair, bits: Finding(one=pair[0], other=pair[1], bits=float(bits), links=bits >= 14),
        PAIRS,
        st.integers(-20, 40),
    ),
    max_size=25,
    unique_by=lambda each: frozenset((each.one, each.other)),
)


@st.composite
def some_decisions(draw: st.DrawFn) -> list[Decision[int]]:
    """Decisions of which a later one may take back an earlier one."""
    made: list[Decision[int]] = []
    for number in range(100, 100 + draw(st.integers(0, 8))):
        earlier = draw(st.sampled_from([None, None, *made]))
        one, other = (earlier.one, earlier.other) if earlier else draw(PAIRS)
        verdict = draw(st.sampled_from([*Verdict, *([None] if earlier else [])]))
        revokes = earlier.id if earlier else None
        made.append(Decision(id=number, one=one, other=other, verdict=verdict, revokes=revokes))
    return made


def same(number: int, one: int, other: int) -> Decision[int]:
    return Decision(id=number, one=one, other=other, verdict=Verdict.SAME)


def not_same(number: int, one: int, other: int) -> Decision[int]:
    return Decision(id=number, one=one, other=other, verdict=Verdict.NOT_THE_SAME)


def link(one: int, other: int, bits: float = 20.0) -> Finding[int]:
    return Finding(one=one, other=other, bits=bits, links=bits >= 14)


def group(found: People[int], description: int) -> tuple[int, ...]:
    return found.of(description)


@given(FINDINGS, some_decisions(), st.randoms())
def test_no_order_of_arrival_makes_a_difference(
    findings: list[Finding[int]], decisions: list[Decision[int]], chance: Random
) -> None:
    before = people(ALL, findings, decisions)
    everybody = list(ALL)
    chance.shuffle(everybody)
    turned = [replace(each, one=each.other, other=each.one) for each in findings]
    chance.shuffle(turned)
    decided = list(decisions)
    chance.shuffle(decided)
    assert people(everybody, turned, decided) == before


@given(FINDINGS, some_decisions())
def test_everybody_is_in_one_group(
    findings: list[Finding[int]], decisions: list[Decision[int]]
) -> None:
    found = people(ALL, findings, decisions)
    assert sorted(each for group in found.groups for each in group) == list(ALL)


@given(FINDINGS, some_decisions())
def test_not_the_same_is_obeyed_through_any_chain(
    findings: list[Finding[int]], decisions: list[Decision[int]]
) -> None:
    found = people(ALL, findings, decisions)
    for each in standing(decisions):
        if each.verdict is Verdict.NOT_THE_SAME:
            assert each.other not in found.of(each.one)


@given(FINDINGS, some_decisions(), PAIRS)
def test_to_merge_and_take_it_back_leaves_nothing(
    findings: list[Finding[int]], decisions: list[Decision[int]], pair: tuple[int, int]
) -> None:
    before = people(ALL, findings, decisions)
    merge = same(900, *pair)
    undo = replace(merge, id=901, verdict=None, revokes=900)
    assert people(ALL, findings, [*decisions, merge, undo]) == before
    again = replace(undo, id=902, revokes=901)
    assert people(ALL, findings, [*decisions, merge, undo, again]) == people(
        ALL, findings, [*decisions, merge]
    )


@given(FINDINGS, some_decisions(), PAIRS)
def test_only_whom_a_change_touches_has_to_be_worked_out_again(
    findings: list[Finding[int]], decisions: list[Decision[int]], pair: tuple[int, int]
) -> None:
    before = people(ALL, findings, decisions)
    changed = [*decisions, same(900, *pair)]
    within = touched(pair, findings, changed)
    part = people(
        within,
        [each for each in findings if {each.one, each.other} <= within],
        [each for each in changed if {each.one, each.other} <= within],
    )
    others = [each for each in before.groups if not within & set(each)]
    assert sorted([*part.groups, *others]) == list(people(ALL, findings, changed).groups)


@given(FINDINGS)
def test_what_speaks_against_one_pair_keeps_its_groups_apart(findings: list[Finding[int]]) -> None:
    found = people(ALL, findings)
    for each in findings:
        if each.bits < 0:
            assert each.other not in found.of(each.one)


def test_a_chain_links_and_one_pair_against_it_stops_it() -> None:
    chain = [link(1, 2), link(2, 3)]
    assert people((1, 2, 3), chain).groups == ((1, 2, 3),)
    against = Finding(one=1, other=3, bits=-2.0, links=False)
    found = people((1, 2, 3), [*chain, against])
    assert found.groups == ((1, 2), (3,))
    assert found.held[0].because == (1, 3)
    assert not found.held[0].decided


def test_the_stronger_finding_is_joined_first() -> None:
    against = Finding(one=1, other=3, bits=-2.0, links=False)
    found = people((1, 2, 3), [link(1, 2, 15.0), link(2, 3, 30.0), against])
    assert found.groups == ((1,), (2, 3))


def test_a_person_goes_before_what_speaks_against() -> None:
    against = Finding(one=1, other=2, bits=-9.0, links=False)
    assert people((1, 2), [against], [same(10, 1, 2)]).groups == ((1, 2),)


def test_unsure_keeps_findings_from_joining_and_people_not() -> None:
    unsure = Decision(id=10, one=1, other=2, verdict=Verdict.UNSURE)
    assert people((1, 2), [link(1, 2)], [unsure]).groups == ((1,), (2,))
    assert people((1, 2), [link(1, 2)], [unsure, same(11, 1, 2)]).groups == ((1, 2),)


def test_where_people_contradict_each_other_it_is_said() -> None:
    found = people((1, 2, 3), (), [same(10, 1, 2), same(11, 2, 3), not_same(12, 1, 3)])
    assert found.groups == ((1, 2), (3,))
    assert found.held[0].decided
    assert found.held[0].because == (1, 3)


def test_never_linked_again_until_it_is_taken_back() -> None:
    no = not_same(10, 1, 2)
    back = Decision(id=11, one=1, other=2, verdict=None, revokes=10)
    assert people((1, 2), [link(1, 2, 60.0)], [no]).groups == ((1,), (2,))
    assert people((1, 2), [link(1, 2, 60.0)], [no, back]).groups == ((1, 2),)


def test_what_is_taken_back_must_be_about_the_same_two() -> None:
    other = Decision(id=11, one=1, other=3, verdict=None, revokes=10)
    with pytest.raises(ValueError, match="another pair"):
        standing([same(10, 1, 2), other])


def test_pairs_that_were_never_compared_are_named() -> None:
    assert still_to_compare((3, 1, 2), [link(2, 1), link(2, 3)]) == ((1, 3),)


def test_who_is_not_on_record_any_more_joins_nobody() -> None:
    assert people((1, 2), [link(1, 7), link(7, 2)]).groups == ((1,), (2,))
