"""Which records were of one person when: no order matters, and a join taken back leaves nothing."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from lapwing.matching.clusters import Decision, Verdict, people, standing
from lapwing.matching.joins import Decided, Joins, joins, standing_at

START = datetime(2026, 3, 2, 10, tzinfo=UTC)
ALL = tuple(range(7))
PAIRS = st.tuples(st.sampled_from(ALL), st.sampled_from(ALL)).filter(
    lambda pair: pair[0] != pair[1]
)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def said(
    number: int,
    one: int,
    other: int,
    verdict: Verdict | None = Verdict.SAME,
    revokes: int | None = None,
) -> Decided[int]:
    """What somebody decided at that minute, which is its id, too."""
    decision = Decision(id=number, one=one, other=other, verdict=verdict, revokes=revokes)
    return Decided(decision=decision, at=at(number))


@st.composite
def histories(draw: st.DrawFn) -> list[Decided[int]]:
    """Decisions minute by minute, of which each takes back what stood between its two."""
    made: list[Decided[int]] = []
    for number in range(100, 100 + draw(st.integers(0, 10))):
        one, other = draw(PAIRS)
        stands = next(
            (
                each.decision.id
                for each in standing_at(made)
                if {each.decision.one, each.decision.other} == {one, other}
            ),
            None,
        )
        verdict = draw(st.sampled_from([*Verdict, *([None] if stands else [])]))
        made.append(said(number, one, other, verdict, stands))
    return made


def groups(found: Joins[int]) -> set[frozenset[int]]:
    return {frozenset({one, *others}) for one, others in found.items()}


@given(histories(), st.randoms())
def test_no_order_of_arrival_makes_a_difference(
    history: list[Decided[int]], chance: Random
) -> None:
    shuffled = list(history)
    chance.shuffle(shuffled)
    assert joins(shuffled) == joins(history)


@given(histories())
def test_who_is_one_person_is_what_matching_says(history: list[Decided[int]]) -> None:
    whole = people(ALL, decisions=[each.decision for each in history]).groups
    assert groups(joins(history)) == {frozenset(group) for group in whole if len(group) > 1}


@given(histories(), PAIRS)
def test_a_join_that_is_taken_back_leaves_nothing(
    history: list[Decided[int]], pair: tuple[int, int]
) -> None:
    joined = [*history, said(900, *pair)]
    split = [*joined, said(901, *pair, None, 900)]
    assert joins(split) == joins(history)


@given(histories(), st.integers(99, 112))
def test_what_was_known_then_is_what_had_been_decided_by_then(
    history: list[Decided[int]], minute: int
) -> None:
    by_then = [each for each in history if each.at <= at(minute)]
    assert joins(history, at(minute)) == joins(by_then)


@given(histories())
def test_two_are_one_since_the_later_of_the_joins_between_them(
    history: list[Decided[int]],
) -> None:
    """Two are one since the first moment from which the joins that stand now make them one."""
    whole = people(ALL, decisions=[each.decision for each in history]).groups
    place = {each: number for number, group in enumerate(whole) for each in group}
    links = [
        each
        for each in standing_at(history)
        if each.decision.verdict is Verdict.SAME
        and place[each.decision.one] == place[each.decision.other]
    ]
    for one, others in joins(history).items():
        for other, since in others.items():
            first = next(
                each.at
                for each in links
                if _reaches(one, other, [link for link in links if link.at <= each.at])
            )
            assert since == first


def _reaches(one: int, other: int, links: list[Decided[int]]) -> bool:
    reached, before = {one}, 0
    while len(reached) != before:
        before = len(reached)
        for link in links:
            pair = {link.decision.one, link.decision.other}
            if pair & reached:
                reached |= pair
    return other in reached


@given(histories())
def test_two_who_are_not_the_same_are_never_one(history: list[Decided[int]]) -> None:
    found = joins(history)
    for decision in standing(each.decision for each in history):
        if decision.verdict is Verdict.NOT_THE_SAME:
            assert decision.other not in found.get(decision.one, {})


def test_whoever_is_joined_through_a_third_is_one_with_them_since_the_second_join() -> None:
    found = joins([said(1, 0, 1), said(2, 1, 2)])
    assert found[0] == {1: at(1), 2: at(2)}
    assert found[2] == {0: at(2), 1: at(2)}
