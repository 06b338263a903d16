"""The outlook: what follows now, whom to tell, and when time alone changes something next."""

from datetime import timedelta
from typing import Any

import pytest

from lapwing.duties.in_force import InForce
from lapwing.duties.language import (
    OWNER,
    After,
    Flagged,
    On,
    Quiet,
    Rule,
    Scope,
    Seen,
    Tell,
)
from lapwing.duties.outlook import FAR, Fire, Outlook, outlook
from lapwing.record.roles import DUTY_INSPECTOR, SERGEANT
from tests.duties.small import (
    BEGIN,
    DO,
    GRADED,
    PARAMETERS,
    START,
    STOP,
    at,
    duty,
    entry,
    every,
    gate,
    rules,
    signal,
)

CASES = frozenset({Scope.CASE})
LADDER = (Tell(DUTY_INSPECTOR, after="0m"), Tell(OWNER, before="15m"))
RULE = duty(escalate=LADDER)
QUIET = signal(Quiet(begins=(BEGIN,), broken_by=(DO,), length="hour", ends=(STOP,)))
ENTRY = ("duty", "boy", "begin0", 0)


def by(*given: Rule) -> InForce:
    """These rules in force."""
    made = rules(*given)
    return InForce(
        rules=made,
        parameters=PARAMETERS,
        duties={one.key: one for one in made.duties},
        signals={one.key: one for one in made.signals},
        fingerprint="",
    )


def looked(now: float, *entries: Any, rule: Any = RULE, scopes: Any = CASES) -> Outlook:
    given = rule if isinstance(rule, tuple) else (rule,)
    return outlook(entries or (entry("begin", 0),), by(*given), scopes, at(now))


def minutes(moment: Any) -> float | None:
    """A moment as minutes after the start."""
    return None if moment is None else (moment - START) / timedelta(minutes=1)


def due(found: Outlook) -> list[tuple[float | None, str, str]]:
    return [(minutes(one.at), one.to, one.why) for one in found.due]


# --- Ladders --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "told", "fire"),
    [
        (0, [], Fire(at=at(45), step=1)),
        (44, [], Fire(at=at(45), step=1)),
        (45, [(45, "sergeant", "Do it: due soon.")], Fire(at=at(60), step=0)),
        (
            60,
            [
                (60, "duty-inspector", "Do it: not done in time."),
                (45, "sergeant", "Do it: due soon."),
            ],
            None,
        ),
    ],
)
def test_each_step_is_due_at_its_moment_and_the_next_one_waits(
    now: float, told: list[Any], fire: Fire | None
) -> None:
    found = looked(now)
    assert due(found) == told
    assert found.fires == ({ENTRY: fire} if fire else {})
    assert found.next_at == (fire.at if fire else None)


def test_of_two_steps_at_one_moment_the_first_of_the_ladder_waits() -> None:
    both = duty(escalate=(Tell(OWNER, after="0m"), Tell(DUTY_INSPECTOR, after="0m")))
    assert looked(0, rule=both).fires == {ENTRY: Fire(at=at(60), step=0)}


def test_what_is_told_after_it_came_due_is_not_called_due_soon() -> None:
    assert due(looked(61)) == [
        (60, "duty-inspector", "Do it: not done in time."),
        (45, "sergeant", "Do it: not done in time."),
    ]


def test_nobody_is_woken_for_what_has_been_done() -> None:
    found = looked(61, entry("begin", 0), entry("do", 50))
    assert (due(found), found.fires, found.next_at) == ([], {}, None)
    assert [one.outcome for one in found.obligations] == ["done"]


def test_each_obligation_has_a_next_step_of_its_own() -> None:
    found = looked(
        50, entry("begin", 0), entry("begin", 20), rule=duty(retrigger="new", escalate=LADDER)
    )
    assert found.fires == {
        ENTRY: Fire(at=at(60), step=0),
        ("duty", "boy", "begin20", 0): Fire(at=at(65), step=1),
    }
    assert found.next_at == at(60)


# --- Signals --------------------------------------------------------------------------------------


def test_a_signal_tells_each_of_its_roles_when_it_became_known() -> None:
    rule = signal(Seen(DO), tells=(SERGEANT, DUTY_INSPECTOR))
    found = looked(5, entry("do", 1, recorded=4), rule=rule)
    assert due(found) == [(4, "sergeant", "Seen."), (4, "duty-inspector", "Seen.")]
    subject = ("signal", "boy", "signal@do1@20260302T100100", 0)
    assert [(one.subject, one.step) for one in found.due] == [(subject, 0), (subject, 1)]
    first = found.due[0]
    assert (first.rule, first.signal, first.about, first.case) == ("signal", True, "boy", "boy")
    assert due(looked(3, entry("do", 1, recorded=4), rule=rule)) == []


@pytest.mark.parametrize(("now", "told"), [(100, 1), (109, 1), (110, 0), (111, 0)])
def test_a_quiet_is_told_until_it_is_broken(now: float, told: int) -> None:
    found = looked(now, entry("begin", 0), entry("do", 110), rule=QUIET)
    assert len(found.due) == told


@pytest.mark.parametrize(("now", "when"), [(0, 60), (59, 60), (60, None), (61, None)])
def test_a_quiet_that_has_begun_changes_something_once_it_has_lasted(
    now: float, when: float | None
) -> None:
    found = looked(now, rule=(QUIET, RULE) if now > 60 else QUIET)
    assert minutes(found.next_at) == when
    # It is not raised before.
    assert bool(found.signals) == (when is None)


def test_a_quiet_is_looked_for_through_ten_years_and_not_for_ever() -> None:
    assert timedelta(days=3650) == FAR
    assert (
        looked(0, rule=signal(Quiet(begins=(BEGIN,), broken_by=(), length="teen"))).next_at is None
    )


def test_a_duty_begins_when_a_quiet_has_lasted() -> None:
    rule = (QUIET, duty(begins=(Flagged("signal"),), escalate=LADDER))
    assert [minutes(one.due_at) for one in looked(60, rule=rule).obligations] == [120]
    assert looked(59, rule=rule).obligations == ()


# --- Ends and grids -------------------------------------------------------------------------------


def test_time_alone_ends_what_is_open() -> None:
    ending = duty(due=every(), ends=(STOP, After("two-months"), After("half")))
    assert minutes(looked(0, rule=ending).next_at) == 30
    assert looked(30, rule=ending).next_at is None
    # A later slot ends when the first was to end.
    found = looked(20, entry("begin", 0), entry("do", 15), rule=ending)
    assert minutes(found.next_at) == 30
    assert looked(20, entry("begin", 0), entry("stop", 15), rule=ending).next_at is None


def test_a_grid_lays_out_its_next_slot_when_the_newest_has_come_due() -> None:
    grid = duty(due=every(counted_from="last due"))
    assert minutes(looked(0, rule=grid).next_at) == 60
    assert minutes(looked(60, rule=grid).next_at) == 120
    assert minutes(looked(130, rule=grid).next_at) == 180
    done = (entry("begin", 0), entry("do", 10))
    assert minutes(looked(20, *done, rule=grid).next_at) == 60
    assert looked(20, entry("begin", 0), entry("stop", 10), rule=grid).next_at is None
    # Only what stopped stands still.
    two = (entry("begin", 0), entry("stop", 10), entry("begin", 15))
    assert minutes(looked(20, *two, rule=grid).next_at) == 75


def test_what_recurs_from_when_it_was_done_waits_for_that() -> None:
    assert looked(0, rule=duty(due=every())).next_at is None
    assert looked(0, rule=duty()).next_at is None
    both = (duty(), duty(key="other", begins=(GRADED, BEGIN), due=every(counted_from="last due")))
    assert minutes(looked(0, rule=both).next_at) == 60


# --- What it looks at -----------------------------------------------------------------------------


def test_only_rules_of_the_scopes_that_are_asked_for_are_followed() -> None:
    everybody = (
        RULE,
        duty(key="person", scope=Scope.PERSON),
        signal(Seen(BEGIN), key="case"),
        signal(Seen(BEGIN), key="officer", scope=Scope.OFFICER),
    )
    found = looked(0, rule=everybody)
    assert [one.duty for one in found.obligations] == ["duty"]
    assert [one.signal for one in found.signals] == ["case"]
    found = looked(0, rule=everybody, scopes=frozenset({Scope.PERSON, Scope.OFFICER}))
    assert [one.duty for one in found.obligations] == ["person"]
    assert [one.signal for one in found.signals] == ["officer"]


def test_what_stands_in_the_journal_is_not_judged_again() -> None:
    assert looked(0, rule=(RULE, gate(stops=On(("begin",))))).obligations != ()
