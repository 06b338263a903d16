"""What the words of the area keep by themselves: plans that direct, owners, located and found."""

from datetime import UTC, datetime

from lapwing.areas import all_kinds, all_rulebooks, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import derive, rules_of
from lapwing.duties.history import Parameters
from lapwing.journal.entry import Author, Entry
from lapwing.journal.kind import read_answers

KINDS = all_kinds()
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def test_a_trigger_plan_directs_at_least_three_actions() -> None:
    kind = KINDS["missing-trigger-plan-written"]
    _, wrong = read_answers(kind, {"actions": "Ring his aunt\n\nShe lives in Lower Fennick"})
    assert "at least 3 actions" in wrong[0].why
    _, wrong = read_answers(kind, {"actions": "Ring his aunt\nGo to the skate park\nAsk the bus"})
    assert wrong == ()


def test_a_transfer_never_leaves_an_episode_unowned() -> None:
    transferred = Entry(
        id="t",
        kind="missing-transferred",
        case="c",
        about="p",
        at=NOON,
        recorded=NOON,
        by=Author(user="u", role="chief-officer-on-call"),
        answers={"reference": "r"},
    )
    derived = derive(
        rules_of(all_rulebooks()),
        [transferred],
        Parameters(numbers=national_numbers(), calendar=default_calendar()),
        NOON,
    )
    assert [one.gate for one in derived.refusals] == ["missing-crossforce-owned/acknowledged"]
    gate = next(
        gate
        for book in all_rulebooks()
        for gate in book.gates
        if gate.key == "missing-crossforce-owned/acknowledged"
    )
    assert gate.lets is None, "no rank may hand a child to nobody"


def test_located_and_found_are_two_entries() -> None:
    located, seen = KINDS["missing-located"], KINDS["missing-found-seen"]
    assert located.question("how") is not None
    assert not located.closes_case
    assert not seen.closes_case
    answers, wrong = read_answers(seen, {"seen_by": "phone", "demeanour": "d", "alone": "no"})
    assert any(problem.question == "seen_by" for problem in wrong), answers


def test_a_low_grade_says_by_when_it_is_looked_at_again() -> None:
    _, wrong = read_answers(KINDS["missing-risk-graded"], {"grade": "low", "rationale": "r"})
    assert "looked at again" in wrong[0].why
