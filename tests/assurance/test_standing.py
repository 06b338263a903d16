"""Where a recommendation stands: what a step takes, who closes, what re-opens, and its clocks."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from lapwing.assurance.numbers import lengths_on
from lapwing.assurance.standing import (
    PROOFS,
    Clock,
    Standing,
    State,
    Step,
    What,
    clocks,
    refused,
    stands,
)

DAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LENGTHS = lengths_on("", DAY)
OWNER, CLOSER = "owner", "closer"


def step(taken: What, /, **said: str) -> Step:
    return Step(what=taken, said=said, at=NOON, by=OWNER)


def proof(kind: str, since: str = "2026-01-01", until: str = "2026-02-28") -> Step:
    return step(What.EVIDENCE, kind=kind, what="Shown", **{"from": since, "to": until})


OWNED = step(What.OWNED, owner=OWNER, sponsor="sponsor")
MEASURE = step(What.MEASURE, name="Shared the same day", what="Of referrals", line="90")
READ = step(What.READING, name="Shared the same day", value="95", on="2026-03-02")
LOW = step(What.READING, name="Shared the same day", value="80", on="2026-03-02")
EVERYTHING = [
    OWNED,
    *(proof(kind) for kind in PROOFS if kind != "compliance"),
    proof("compliance", "2025-11-01", "2026-02-28"),
    MEASURE,
    READ,
    step(What.DELIVERED, why="All done"),
    step(What.EMBEDDED, why="It lasts"),
]


def why(steps: Sequence[Step], what: What, by: str = CLOSER) -> str:
    refusal = refused(stands(steps), what, by, LENGTHS)
    return str(refusal) if refusal else ""


def test_a_recommendation_goes_from_state_to_state() -> None:
    assert stands([]).state is State.NOT_STARTED
    assert stands([OWNED]).state is State.IN_PROGRESS
    assert stands(EVERYTHING[:-1]).state is State.DELIVERED
    assert stands(EVERYTHING).state is State.EMBEDDED
    closed = [*EVERYTHING, step(What.CLOSED, why="Looked at")]
    assert stands(closed).state is State.CLOSED_INTERNAL
    theirs = step(What.RECONCILED, on="2026-03-02", theirs=State.CLOSED.value, phase="scan")
    assert stands([*closed, theirs]).state is State.CLOSED
    assert stands([*EVERYTHING, theirs]).state is State.EMBEDDED


def test_whoever_owns_it_never_closes_it() -> None:
    assert why(EVERYTHING, What.CLOSED, CLOSER) == ""
    assert "does not close it" in why(EVERYTHING, What.CLOSED, OWNER)


@pytest.mark.parametrize("kind", PROOFS)
def test_each_kind_of_evidence_is_needed_to_close(kind: str) -> None:
    without = [one for one in EVERYTHING if one.said.get("kind") != kind]
    assert f"Evidence is missing: {PROOFS[kind].lower()}." in why(without, What.CLOSED)


def test_figures_must_show_three_months_by_the_calendar() -> None:
    others = [one for one in EVERYTHING if one.said.get("kind") != "compliance"]
    short = [*others, proof("compliance", "2025-12-01", "2026-02-28")]
    just = [*others, proof("compliance", "2025-11-30", "2026-02-28")]
    assert "less than 3 months" in why(short, What.CLOSED)
    assert why(just, What.CLOSED) == ""


def test_delivering_takes_an_owner_evidence_and_a_live_measure() -> None:
    assert "Nobody owns" in why([], What.DELIVERED)
    assert "no evidence" in why([OWNED], What.DELIVERED)
    assert "No live measure" in why([OWNED, proof("policy")], What.DELIVERED)
    assert why([OWNED, proof("policy"), MEASURE], What.DELIVERED) == ""
    assert "not delivered" in why([OWNED], What.EMBEDDED)
    assert "not embedded" in why([OWNED], What.CLOSED)


def test_a_measure_below_its_line_opens_it_again_and_stays_in_the_way() -> None:
    closed = [*EVERYTHING, step(What.CLOSED, why="Looked at")]
    fallen = stands([*closed, LOW])
    assert fallen.state is State.REOPENED
    assert fallen.reopened == "Shared the same day was 80, below its line of 90."
    at_the_line = step(What.READING, name="Shared the same day", value="90", on="2026-03-02")
    assert stands([*closed, at_the_line]).state is State.CLOSED_INTERNAL
    again = [*closed, LOW, step(What.DELIVERED, why="x"), step(What.EMBEDDED, why="x")]
    assert "below its line: Shared the same day" in why(again, What.CLOSED)
    assert why([*again, READ], What.CLOSED) == ""
    assert stands([OWNED, MEASURE, LOW]).state is State.IN_PROGRESS


def test_what_was_delivered_can_be_opened_again_by_somebody_and_nothing_else() -> None:
    assert "It is open" in why([OWNED], What.REOPENED)
    assert why(EVERYTHING, What.REOPENED) == ""
    assert stands([*EVERYTHING, step(What.REOPENED, why="Seen")]).state is State.REOPENED


def told(timescale: str, due: date | None, standing: Standing) -> Sequence[Clock]:
    return clocks(
        standing,
        timescale=timescale,
        due=due,
        published=date(2026, 1, 31),
        lengths=LENGTHS,
    )


def test_each_limit_of_time_has_its_clocks() -> None:
    nothing = Standing()
    assert [(one.rule, one.due) for one in told("immediately", date(2026, 1, 31), nothing)] == [
        ("ins-immediate", date(2026, 2, 14))
    ]
    assert [
        (one.rule, one.due) for one in told("within three months", date(2026, 4, 30), nothing)
    ] == [
        ("ins-plan", date(2026, 3, 14)),
        ("ins-3m", date(2026, 4, 30)),
    ]
    assert [one.rule for one in told("within six months", date(2026, 7, 31), nothing)] == [
        "ins-plan",
        "ins-6m",
    ]
    assert [one.rule for one in told("", None, nothing)] == ["ins-plan"]


def test_a_clock_is_met_by_what_was_done_and_late_after_its_day() -> None:
    done = stands([proof("audit")])
    (evidence,) = told("immediately", None, done)
    assert evidence.done == DAY
    assert evidence.late(DAY)  # done, and too late
    plan, outcome = told("within three months", date(2026, 4, 30), done)
    assert (plan.done, outcome.done) == (None, DAY)
    assert not plan.late(date(2026, 3, 14))
    assert plan.late(date(2026, 3, 15))
    assert not outcome.late(date(2026, 5, 1))
    policy = stands([proof("policy")])
    assert told("within three months", date(2026, 4, 30), policy)[1].done is None


def test_measures_and_the_inspectorates_list_are_looked_at_each_month() -> None:
    standing = stands(
        [MEASURE, READ, step(What.RECONCILED, on="2026-01-31", theirs="in progress", phase="")]
    )
    assert next((one.rule, one.due) for one in told("", None, standing)) == (
        "ins-monitor",
        date(2026, 2, 28),
    )
    assert ("ins-drift", date(2026, 4, 2)) in [
        (one.rule, one.due) for one in told("", None, standing)
    ]
