"""A custody record as it stands: its state, who was there, what was asked and answered."""

from datetime import UTC, datetime, timedelta

import pytest

from lapwing.areas import national_numbers
from lapwing.areas.detention.clocks import clocks_of
from lapwing.areas.detention.record import State, custody_record
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.history import Parameters
from lapwing.journal.entry import Answer, Author, Entry

START = datetime(2026, 3, 2, 10, tzinfo=UTC)
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())


def told(*kinds: str | tuple[str, dict[str, Answer]]) -> list[Entry]:
    """These kinds, one each hour, with their answers."""
    return [
        Entry(
            id=f"e{place}",
            kind=f"detention-{kind if isinstance(kind, str) else kind[0]}",
            case="c",
            about="p",
            at=START + timedelta(hours=place),
            recorded=START + timedelta(hours=place),
            by=Author(user="u", role="custody-inspector"),
            answers={} if isinstance(kind, str) else kind[1],
            regarding="e3" if not isinstance(kind, str) and "answer" in kind[1] else None,
        )
        for place, kind in enumerate(kinds)
    ]


Told = tuple[str, dict[str, Answer]]
REFUSED: Told = ("bail-decided", {"decision": "refused"})
NO_BED: Told = ("accommodation-answered", {"answer": "no-bed"})
HOSPITAL: Told = ("taken-out", {"going": "hospital"})


def test_whoever_took_the_child_on_last_is_the_custody_officer() -> None:
    entries = told("arrived", "authorised", "reviewed", "taken-on", "checked")
    before, after = custody_record(entries[:3]), custody_record(entries)
    assert before is not None
    assert after is not None
    assert (before.taken_on, after.taken_on) == (entries[1], entries[3])
    assert after.authorised == entries[1]
    assert after.state is State.REVIEWED
    arrived = custody_record(entries[:1])
    assert arrived is not None
    assert arrived.taken_on is None


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        (("arrived",), State.ARRIVED),
        (("arrived", "authorised"), State.AUTHORISED),
        (("arrived", "authorised", "reviewed"), State.REVIEWED),
        (("arrived", "authorised", "extended", "reviewed"), State.EXTENDED),
        (("arrived", "authorised", "extended", HOSPITAL), State.AWAY),
        (("arrived", "authorised", "extended", HOSPITAL, "back"), State.EXTENDED),
        (("arrived", "authorised", "warrant-granted"), State.WARRANT),
        (("arrived", "authorised", "charged"), State.CHARGED),
        (("arrived", "charged", ("bail-decided", {"decision": "conditional"})), State.CHARGED),
        (("arrived", "charged", REFUSED), State.BAIL_REFUSED),
        (("arrived", "charged", REFUSED, "accommodation-asked"), State.ASKED),
        (("arrived", REFUSED, ("accommodation-answered", {"answer": "accepted"})), State.PLACED),
        (("arrived", "charged", REFUSED, "accommodation-asked", NO_BED), State.HELD),
        (("arrived", REFUSED, NO_BED, "accommodation-asked"), State.HELD),
        (("arrived", REFUSED, NO_BED, "reviewed", "checked"), State.HELD),
        (("arrived", REFUSED, NO_BED, "certified"), State.CERTIFIED),
        (("arrived", REFUSED, "certified", NO_BED), State.CERTIFIED),
        (("arrived", REFUSED, "moved-to-council"), State.MOVED),
        (("arrived", REFUSED, NO_BED, "taken-to-court"), State.COURT),
        (("arrived", ("released", {"disposal": "no-action"})), State.RELEASED),
        (("arrived", ("released", {"disposal": "bail"})), State.BAILED),
        (("arrived", ("released", {"disposal": "bail"}), "back"), State.AUTHORISED),
    ],
)
def test_each_state_is_read_from_what_was_told(
    kinds: tuple[str | tuple[str, dict[str, Answer]], ...], state: State
) -> None:
    record = custody_record(told(*kinds))
    assert record is not None
    assert record.state is state
    over = {State.MOVED, State.COURT, State.RELEASED, State.BAILED}
    assert record.held is (state not in over)


def test_there_is_no_record_before_an_arrival() -> None:
    assert custody_record([]) is None
    assert custody_record(told("authorised")) is None


def test_who_was_there_and_what_the_council_said() -> None:
    entries = told(
        ("arrived", {"relevant_time": "2026-03-02T09:30:00Z"}),
        "adult-asked",
        "adult-arrived",
        ("accommodation-asked", {"type": "secure"}),
        NO_BED,
        "adult-left",
        ("reviewed", {"child_seen": "no"}),
    )
    record = custody_record(entries)
    assert record is not None
    assert record.relevant_time == START - timedelta(minutes=30)
    assert record.adult_asked_at == START + timedelta(hours=1)
    assert record.adult_arrived_at == START + timedelta(hours=2)
    assert not record.adult_here
    assert [(one.request.id, one.answer and one.answer.id) for one in record.requests] == [
        ("e3", "e4")
    ]
    assert not record.seen_at_review
    seen = custody_record([*entries, *told("x", ("reviewed", {"child_seen": "yes"}))[1:]])
    assert seen is not None
    assert seen.seen_at_review


def test_four_clocks_run_each_to_what_is_nearest() -> None:
    entries = told(("arrived", {"relevant_time": "2026-03-02T09:30:00Z"}), "authorised")
    now = START + timedelta(hours=1, minutes=40)
    found = {one.clock.key: one for one in clocks_of(entries, PARAMETERS, now)}
    assert found["detention"].due_at == START + timedelta(hours=23, minutes=30)
    assert found["review"].due_at == START + timedelta(hours=7)
    assert found["adult"].due_at == START + timedelta(hours=1, minutes=30)
    assert found["adult"].overdue
    assert not found["review"].overdue
    assert found["charge"].due_at is None
    charged = [*entries, *told("x", "x", ("charged", {"sitting_at": "2026-03-03T10:00:00Z"}))[2:]]
    found = {one.clock.key: one for one in clocks_of(charged, PARAMETERS, START.replace(hour=13))}
    assert found["detention"].due_at is None
    assert found["charge"].due_at == START + timedelta(hours=2, minutes=30)
    assert found["charge"].what == "Decide on bail"
