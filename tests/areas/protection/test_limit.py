"""The limit of police protection: no order of entries and no late word makes it later, or go."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.areas import all_rulebooks, national_numbers
from lapwing.areas.protection.kinds import KINDS
from lapwing.base.calendar_file import default_calendar
from lapwing.base.clock import london
from lapwing.duties.alerts import alerts
from lapwing.duties.engine import derive, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.numbers import NumbersError, overlay
from lapwing.duties.obligation import Obligation, state
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.questions import Choice, YesNo

RULES = rules_of(book for book in all_rulebooks() if book.area == "protection")
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())
USED = datetime(2026, 10, 23, 10, 20, tzinfo=UTC)  # the clocks go back two days later
LIMIT = timedelta(hours=72)
MINUTE = timedelta(minutes=1)
# What takes the use back, by a superintendent and with a reason, is the one way out.
TAKES_BACK = {"protection-not-used"}
ENDS = "protection-ended"
OTHERS = [kind for kind in KINDS if kind.key not in TAKES_BACK]


def entry(
    kind: str,
    minutes: int = 0,
    late: int = 0,
    *,
    named: str = "used",
    role: str = "duty-inspector",
    **answers: Answer,
) -> Entry:
    """An entry so many minutes after the use, recorded so much later than it happened."""
    at = USED + minutes * MINUTE
    return Entry(
        id=named,
        kind=kind,
        case="boy",
        about="boy",
        at=at,
        recorded=at + late * MINUTE,
        by=Author(user=f"{role}{len(named)}", role=role),
        answers=answers,
    )


FIRST = entry(
    "protection-used",
    role="response-officer",
    mode="removed",
    requested_by="nobody",
    entered="no",
)


@st.composite
def said(draw: st.DrawFn) -> Entry:
    """Anything that may be recorded about a use of the power, whenever and however late."""
    kind = draw(st.sampled_from(OTHERS))
    answers: dict[str, Answer] = {}
    for question in kind.questions:
        if isinstance(question, Choice):
            codes = [option.code for option in question.options]
            answers[question.name] = draw(st.sampled_from(codes))
        elif isinstance(question, YesNo):
            answers[question.name] = draw(st.sampled_from(("yes", "no", "unknown")))
    return entry(
        kind.key,
        draw(st.integers(0, 6000)),
        draw(st.integers(0, 6000)),
        named=f"said{draw(st.integers(0, 10**9))}",
        role=draw(st.sampled_from(("response-officer", "duty-inspector", "duty-superintendent"))),
        **answers,
    )


def limits(*entries: Entry, until: datetime) -> list[Obligation]:
    """The limits that follow from these entries, the first first."""
    derived = derive(RULES, (FIRST, *entries), PARAMETERS, until)
    return sorted(
        (one for one in derived.obligations if one.duty == "pp-72h"), key=lambda one: one.due_at
    )


@given(st.lists(said(), max_size=12, unique_by=lambda one: one.id))
def test_whatever_is_recorded_the_limit_stands_where_it_stood(entries: list[Entry]) -> None:
    first = limits(*entries, until=USED + 3 * LIMIT)[0]
    assert first.due_at == USED + LIMIT
    ends = [one.at for one in entries if one.kind == ENDS and one.at > USED]
    assert first.closed_at == (min(ends) if ends else None)


@given(
    st.lists(said().filter(lambda one: one.kind != ENDS), max_size=6, unique_by=lambda one: one.id),
    st.integers(1, 4319),
    st.integers(1, 6000),
)
def test_an_end_that_nobody_knew_of_in_time_takes_back_no_alarm(
    entries: list[Entry], ended: int, unknown_for: int
) -> None:
    late = (4320 - ended) + unknown_for
    end = entry(ENDS, ended, late, named="end", reason="order")
    told = {
        (one.to, one.at)
        for one in alerts(RULES, (FIRST, *entries, end), PARAMETERS, USED + 3 * LIMIT)
        if one.rule in ("pp-72h", "pp-72h/run-out")
    }
    assert {
        ("duty-superintendent", USED + LIMIT),
        ("head-of-public-protection", USED + LIMIT),
        ("chief-officer-on-call", USED + LIMIT),
    } <= told


@pytest.mark.parametrize(
    ("begun", "over"),
    [
        ("2026-10-23T10:20+01:00", "2026-10-26T09:20+00:00"),  # an hour that is lived twice
        ("2026-03-27T10:20+00:00", "2026-03-30T11:20+01:00"),  # an hour that is not there
        ("2026-10-22T00:30+01:00", "2026-10-25T00:30+01:00"),
        ("2026-10-22T01:30+01:00", "2026-10-25T01:30+01:00"),  # the first of the two half past one
        ("2026-10-22T02:30+01:00", "2026-10-25T01:30+00:00"),  # the second
    ],
)
def test_it_is_hours_that_pass_whatever_the_clocks_do(begun: str, over: str) -> None:
    at = datetime.fromisoformat(begun).astimezone(UTC)
    used = Entry(
        id="used",
        kind="protection-used",
        case="boy",
        about="boy",
        at=at,
        recorded=at,
        by=Author(user="ahmed", role="response-officer"),
    )
    (due,) = (
        one.due_at
        for one in derive(RULES, (used,), PARAMETERS, at + MINUTE).obligations
        if one.duty == "pp-72h"
    )
    assert due - at == LIMIT
    assert london(due).isoformat(timespec="minutes") == over


@pytest.mark.parametrize(
    ("minutes", "becomes"),
    [(4319, "met"), (4320, "met"), (4321, "met late")],
)
def test_the_last_minute_is_in_time_and_the_next_is_not(minutes: int, becomes: str) -> None:
    (one,) = limits(entry(ENDS, minutes, named="end", reason="order"), until=USED + 2 * LIMIT)
    assert state(one, USED + 2 * LIMIT) == becomes


@pytest.mark.parametrize("hours", [73, 1, 80])
def test_a_child_who_is_still_kept_after_it_is_never_quiet(hours: int) -> None:
    until = USED + LIMIT + timedelta(hours=hours)
    waived = entry("duty-waived", 60, named="waived", duty="pp-72h", reason="Nobody knew of it.")
    (one,) = limits(waived, until=until)
    assert state(one, until) == "overdue"


def test_a_force_may_not_give_itself_longer() -> None:
    longer = 'source = "ours"\nvalues = { 2026-01-01 = 73 }\n'
    with pytest.raises(NumbersError, match="may not be loosened"):
        overlay(national_numbers().by_key, f"[protection-limit]\n{longer}", "force", "northmere")


def test_a_second_use_before_the_end_of_the_first_moves_nothing() -> None:
    again = entry("protection-used", 600, named="again", mode="removed")
    assert [one.due_at for one in limits(again, until=USED + 2 * LIMIT)] == [USED + LIMIT]
