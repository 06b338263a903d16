"""How an obligation stands: open or overdue, and once it is closed, how that came about."""

from dataclasses import replace

import pytest

from lapwing.duties.language import Scope
from lapwing.duties.obligation import Clock, Obligation, Outcome, State, state
from tests.duties.small import at

ONE = Obligation(
    duty="duty",
    scope=Scope.CASE,
    key="boy",
    case="boy",
    about="boy",
    begun_by="begin0",
    begun_at=at(0),
    known_at=at(0),
    slot=0,
    clocks=(
        Clock(since=at(0), due=at(90), number="hour"),
        Clock(since=at(10), due=at(75), number="ten"),
        Clock(since=at(20), due=at(60), number="half"),
    ),
)


def closed(outcome: Outcome, minute: float) -> Obligation:
    return replace(ONE, outcome=outcome, closed_at=at(minute), closed_known_at=at(minute))


def test_the_last_of_its_clocks_counts() -> None:
    assert (ONE.due_at, ONE.number) == (at(60), "half")


def test_it_is_the_same_one_however_its_deadline_moves() -> None:
    assert ONE.identity == ("duty", "boy", "begin0", 0)
    assert replace(ONE, clocks=ONE.clocks[:1]).identity == ONE.identity
    assert replace(ONE, slot=1).identity != ONE.identity


def test_what_is_open_is_overdue_only_after_its_due_instant() -> None:
    assert [state(ONE, at(minute)) for minute in (0, 60, 61)] == [
        State.OPEN,
        State.OPEN,
        State.OVERDUE,
    ]


@pytest.mark.parametrize(
    ("outcome", "minute", "how"),
    [
        ("done", 60, "met"),
        ("done", 61, "met late"),
        ("ended", 60, "ended"),
        ("waived", 60, "waived"),
        ("superseded", 60, "superseded"),
        ("ended", 61, "missed"),
        ("waived", 61, "missed"),
        ("superseded", 61, "missed"),
    ],
)
def test_it_stands_as_it_was_closed_from_then_on(outcome: Outcome, minute: float, how: str) -> None:
    one = closed(outcome, minute)
    assert state(one, at(minute)).value == how
    assert state(one, at(minute - 2)) is State.OPEN
    assert state(one, at(minute - 0.5)) is (State.OVERDUE if minute > 60.5 else State.OPEN)


def test_the_words_for_how_it_stands_are_those_that_stories_and_the_store_use() -> None:
    assert [str(one) for one in State] == [
        "open",
        "overdue",
        "met",
        "met late",
        "ended",
        "missed",
        "waived",
        "superseded",
    ]
