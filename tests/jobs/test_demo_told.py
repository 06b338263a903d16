"""The demonstration as it is told: valid entries, failures at their rates, the same each time."""

from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta

import pytest

from lapwing.areas import all_kinds
from lapwing.areas.forces import Force, read_force
from lapwing.duties.engine import Derived, derive
from lapwing.duties.in_force import in_force
from lapwing.duties.obligation import State, state
from lapwing.jobs.demo import failures
from lapwing.jobs.demo.notebook import IN_TOURS, TOO_LATE_IN_A_TOUR
from lapwing.jobs.demo.tell import Demo, tell
from lapwing.journal.entry import Entry
from lapwing.journal.kind import read_answers
from tests.reach import so_far

AT = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def force() -> Force:
    return read_force("northmere")


@pytest.fixture(scope="module")
def demo(force: Force) -> Demo:
    return tell(force, days=60, scale=0.6, seed="lapwing", at=AT)


@pytest.fixture(scope="module")
def followed(demo: Demo) -> list[Derived]:
    rules = in_force("northmere")
    return [derive(rules.rules, child, rules.parameters, AT) for child in of_child(demo)]


def of_child(demo: Demo) -> list[list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in demo.entries:
        found[entry.about].append(entry)
    return list(found.values())


def test_every_answer_is_one_that_its_kind_asks_for(demo: Demo) -> None:
    kinds = all_kinds()
    for entry in demo.entries:
        raw = {q: list(a) if isinstance(a, tuple) else a for q, a in entry.answers.items()}
        answers, wrong = read_answers(kinds[entry.kind], raw)
        assert not wrong, (entry.kind, wrong)
        assert answers == entry.answers
        by = kinds[entry.kind].by
        assert not by or entry.by.role in {role.key for role in by}, entry.kind


def test_nothing_is_recorded_before_it_happened_or_after_the_moment(demo: Demo) -> None:
    recorded = {entry.id: entry.recorded for entry in demo.entries}
    assert len(recorded) == len(demo.entries)
    for entry in demo.entries:
        assert entry.at <= entry.recorded <= AT
        if entry.regarding is not None:
            assert recorded[entry.regarding] < entry.recorded


def test_most_is_written_within_minutes_and_some_much_later(demo: Demo) -> None:
    late = [entry.recorded - entry.at for entry in demo.entries]
    assert sum(one <= timedelta(minutes=10) for one in late) > 0.95 * len(late)
    assert sum(one > timedelta(hours=1) for one in late) > 10


def test_gates_refuse_what_was_tried_and_let_the_rest_in(
    demo: Demo, followed: list[Derived]
) -> None:
    refused = {one.entry for derived in followed for one in derived.refusals}
    assert refused == demo.refused & {entry.id for entry in demo.entries}
    gates = Counter(one.gate for derived in followed for one in derived.refusals)
    assert gates["missing-child-min-medium"]
    assert gates["missing-safe-place"]


def test_the_night_gives_work_to_do(followed: list[Derived]) -> None:
    now: dict[State, set[str]] = defaultdict(set)
    for derived in followed:
        for one in derived.obligations:
            if one.begun_at <= AT and (one.closed_at is None or one.closed_at > AT):
                now[state(one, AT)].add(one.duty)
    assert {
        "missing-initial-risk",
        "missing-crossforce-owned",
        "missing-handover-accepted/answered",
        "missing-found-seen",
        "missing-safe-place/decided",
    } <= now[State.OPEN]
    assert {"missing-home-searched", "missing-enquiries-actioned"} <= now[State.OVERDUE]


@pytest.mark.parametrize(("hour", "minute"), [(0, 31), (6, 58), (7, 4), (11, 31), (15, 4), (23, 4)])
def test_the_night_opens_at_any_hour(force: Force, hour: int, minute: int) -> None:
    """Also when a tour has just begun, the offer of a handover is the only one unanswered."""
    at = datetime(2026, 11, 18, hour, minute, tzinfo=UTC)
    demo = tell(force, days=1, scale=0.01, seed="lapwing", at=at)
    rules = in_force("northmere")
    derived = [derive(rules.rules, one, rules.parameters, at) for one in of_child(demo)]
    refused = {one.entry for each in derived for one in each.refusals}
    assert refused == demo.refused & {entry.id for entry in demo.entries}
    unanswered = [
        one
        for each in derived
        for one in each.obligations
        if one.duty == "missing-handover-accepted/answered" and one.closed_at is None
    ]
    assert len(unanswered) == 1
    signing_in = {one.id for one in demo.people["sergeant"] if one.signs_in}
    for entry in demo.entries:
        if entry.id == unanswered[0].begun_by:
            assert {entry.by.user, entry.answers["to"]} == signing_in


@pytest.mark.thorough
@pytest.mark.parametrize("days", so_far((120, 365), 1))
def test_failures_happen_about_as_often_as_stated(force: Force, days: int) -> None:
    demo = tell(force, days=days, scale=1, seed="lapwing", at=AT)
    episodes: dict[str, set[str]] = defaultdict(set)
    for entry in demo.entries:
        episodes[entry.case].add(entry.kind)
    seen = [kinds for kinds in episodes.values() if "missing-closed" in kinds]
    closed = {e.case: e.recorded for e in demo.entries if e.kind == "missing-closed"}
    in_time = {
        e.case
        for e in demo.entries
        if e.kind == "missing-cra-submitted" and e.case in closed and e.recorded < closed[e.case]
    }
    assert 1 - len(in_time) / len(closed) == pytest.approx(failures.NO_ASSESSMENT, abs=0.03)
    long = [kinds for kinds in seen if "missing-supervisor-reviewed" in kinds]
    never = sum("missing-inspector-acknowledged" not in kinds for kinds in long) / len(long)
    assert never == pytest.approx(failures.INSPECTOR_NEVER, abs=0.03)


def test_the_same_seed_and_moment_give_the_same_journal(force: Force, demo: Demo) -> None:
    again = tell(force, days=60, scale=0.6, seed="lapwing", at=AT)
    assert again.digest == demo.digest
    other = tell(force, days=60, scale=0.6, seed="other", at=AT)
    assert other.digest != demo.digest


def test_nobody_works_for_longer_than_a_tour(demo: Demo) -> None:
    worked: dict[tuple[str, str], list[datetime]] = defaultdict(list)
    for entry in demo.entries:
        if entry.by.role in IN_TOURS:
            worked[entry.case, entry.by.user].append(entry.at)
    assert worked
    for moments in worked.values():
        begun = before = min(moments)
        for at in sorted(moments):
            if at - before > timedelta(hours=7):
                begun = at  # they went home in between
            assert at - begun <= timedelta(hours=8) + TOO_LATE_IN_A_TOUR
            before = at


def test_a_sergeant_acts_only_while_the_child_is_theirs(demo: Demo) -> None:
    """Between two handovers nobody but the sergeant who accepted reviews."""
    of_case: dict[str, list[Entry]] = defaultdict(list)
    for entry in demo.entries:
        of_case[entry.case].append(entry)
    seen = 0
    for entries in of_case.values():
        holder = ""
        for entry in sorted(entries, key=lambda e: e.at):
            if entry.kind == "missing-handover-accepted":
                holder = entry.by.user
            elif holder and entry.kind == "missing-supervisor-reviewed":
                seen += 1
                assert entry.by.user == holder or _about_to_go(entries, entry)
    assert seen > 20


def _about_to_go(entries: list[Entry], review: Entry) -> bool:
    """Whether the reviewer had offered the child to another in that half hour."""
    return any(
        e.kind == "missing-handover-offered"
        and e.by.user == review.by.user
        and timedelta() <= review.at - e.at <= timedelta(minutes=31)
        for e in entries
    )
