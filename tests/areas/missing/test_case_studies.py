"""What must hold over a whole case: nothing late in a good one, a meeting at the third episode."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lapwing.areas import all_kinds, all_rulebooks, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import Derived, derive, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.obligation import state
from lapwing.duties.replay import by_child
from lapwing.duties.story import read_stories
from lapwing.journal.entry import Author, Entry

HERE = Path(__file__).parent
RULES = rules_of(all_rulebooks())
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())
LATE = {"overdue", "met late", "missed"}
FIRST_FRIDAY = datetime(2026, 1, 9, 18, tzinfo=UTC)


def test_in_the_good_case_nothing_is_late_nothing_refused_and_nobody_silent() -> None:
    file = HERE / "case_study_boy_of_16.story"
    (story,) = read_stories(file.read_text(encoding="utf-8"), file.name, all_kinds())
    for entries in by_child(RULES, story.entries, PARAMETERS, all_kinds()):
        derived = derive(RULES, entries, PARAMETERS, story.as_at)
        late = [
            (one.duty, str(one.due_at), str(state(one, story.as_at)))
            for one in derived.obligations
            if str(state(one, story.as_at)) in LATE
        ]
        assert late == []
        assert derived.refusals == ()
        assert derived.signals == ()


def _entry(kind: str, number: int, at: datetime, *, child: str = "elin", **answers: str) -> Entry:
    return Entry(
        id=f"{kind}-{number}-{at.isoformat()}",
        kind=kind,
        case=f"{child}-{number}",
        about=child,
        at=at,
        recorded=at,
        by=Author(user="u", role="sergeant"),
        answers=answers,
    )


def _episodes(times: int) -> list[Entry]:
    """Short episodes, one each Friday evening, each found within two hours."""
    entries = []
    for number in range(1, times + 1):
        at = FIRST_FRIDAY + timedelta(weeks=number - 1)
        entries.append(_entry("missing-reported", number, at, in_care="no"))
        entries.append(_entry("missing-found-seen", number, at + timedelta(hours=2)))
    return entries


def _derived(entries: list[Entry], until: datetime) -> Derived:
    return derive(RULES, entries, PARAMETERS, until)


def test_a_child_with_24_episodes_has_a_meeting_demanded_at_the_third() -> None:
    entries = _episodes(24)
    until = entries[-1].at
    derived = _derived(entries, until)
    first = {
        signal: next(one for one in derived.signals if one.signal == signal)
        for signal in ("missing-repeat", "missing-repeat-fifth", "missing-repeat-tenth")
    }
    assert first["missing-repeat"].case == "elin-3"
    assert first["missing-repeat-fifth"].case == "elin-5"
    assert first["missing-repeat-tenth"].case == "elin-10"
    (demand,) = (one for one in derived.obligations if one.duty == "missing-strategy-repeat")
    assert demand.begun_at == FIRST_FRIDAY + timedelta(weeks=2)
    # A Friday evening counts from the Monday, so one working day ends on the Tuesday at five.
    assert demand.due_at == datetime(2026, 1, 27, 17, tzinfo=UTC)
    assert str(state(demand, until)) == "overdue"
    for part in ("missing-strategy-repeat/fifth", "missing-strategy-repeat/tenth"):
        (one,) = (each for each in derived.obligations if each.duty == part)
        assert str(state(one, until)) == "overdue"
    (plan,) = (one for one in derived.obligations if one.duty == "missing-proactive-plan")
    assert plan.case == "elin-3"


def test_a_meeting_held_after_the_third_begins_the_count_again() -> None:
    entries = _episodes(5)
    held = FIRST_FRIDAY + timedelta(weeks=2, days=3)
    entries += [
        _entry("missing-intervention-meeting-requested", 3, held - timedelta(days=1)),
        _entry("missing-intervention-meeting-held", 3, held),
    ]
    derived = _derived(entries, entries[-1].at + timedelta(weeks=4))
    cases = [one.case for one in derived.signals if one.signal == "missing-repeat"]
    assert cases == ["elin-3"], "the fourth and fifth are the first and second since the meeting"


def test_an_episode_opened_in_error_later_leaves_what_the_third_demanded() -> None:
    entries = _episodes(3)
    later = FIRST_FRIDAY + timedelta(weeks=3)
    entries += [
        _entry("missing-reported", 4, later, in_care="no"),
        _entry("missing-not-missing", 4, later + timedelta(minutes=20), reason="in the shed"),
    ]
    derived = _derived(entries, later + timedelta(days=1))
    for duty in ("missing-strategy-repeat", "missing-proactive-plan"):
        (one,) = (each for each in derived.obligations if each.duty == duty)
        assert str(state(one, later + timedelta(days=1))) in ("overdue", "open")


def test_a_child_who_turns_18_while_missing_keeps_every_duty() -> None:
    """No rule looks at the date of birth, so a birthday during an episode changes nothing."""
    report = _entry("missing-reported", 1, FIRST_FRIDAY, in_care="no")
    until = FIRST_FRIDAY + timedelta(days=3)
    courses = [
        [
            (one.duty, one.due_at)
            for one in _derived(
                [replace(report, answers={"in_care": "no", "age": age})], until
            ).obligations
        ]
        for age in (17, 18)
    ]
    assert courses[0]
    assert courses[0] == courses[1]
