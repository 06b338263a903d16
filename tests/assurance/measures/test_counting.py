"""Figures count what came due, as at a moment, of the force or of one's own team and no more."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from lapwing.assurance.measures import queries
from lapwing.assurance.measures.counts import Asked, By, How
from lapwing.assurance.measures.spans import SPANS
from lapwing.duties.models import ObligationRow
from lapwing.record import actions as record
from lapwing.record import queries as people
from lapwing.record.actor import acting, seeing_all
from lapwing.record.models import Case
from lapwing.record.viewer import Viewer, actor_of
from tests.assurance.measures.conftest import DUTY, HOUR, NOW, SINCE, Who, a_case, due

pytestmark = pytest.mark.django_db


def asked(as_at: datetime = NOW, team: UUID | None = None, days: int = 60) -> Asked:
    return Asked(
        since=as_at - timedelta(days=days), until=as_at, as_at=as_at, duties=(DUTY,), team=team
    )


def count(viewer: Viewer, what: Asked, by: By = By.ALL) -> dict[str, list[int]]:
    with acting(actor_of(viewer)):
        found = queries.counted(viewer, what, by)
    return {part: list(one.how) for (_, part), one in found.items()}


@pytest.fixture
def six(who: Who) -> Case:
    """One of each way to stand, in the north, in one week, and one that is not due yet."""
    lead = who("duty-inspector")
    with seeing_all("test"):
        case = a_case(lead, lead.team)
        at = NOW - timedelta(days=7)
        due(case, at, "done", at, told=at + HOUR)
        due(case, at, "done", at + 2 * HOUR, told=at + 5 * HOUR)
        due(case, at)
        due(case, at, "ended", at + HOUR)
        due(case, at, "waived", at - HOUR / 2)
        due(case, at, "superseded", at - HOUR / 2)
        due(case, NOW + HOUR)
        due(case, NOW + HOUR, "done", NOW - HOUR)  # done early: its time has not come
    return case


def test_each_way_to_stand_is_counted_once(who: Who, six: Case) -> None:
    viewer = who("assurance-lead")
    assert count(viewer, asked()) == {"": [1, 1, 1, 1, 1, 1]}
    with acting(actor_of(viewer)):
        one = queries.counted(viewer, asked(), By.ALL)[DUTY, ""]
    assert (one.judged, one.rate) == (4, 0.25)
    assert one.lateness is not None
    assert one.told_after is not None
    # Late by two hours, one, and a week: the middle one, and nearly the last.
    assert one.lateness[0] == 2 * HOUR
    assert timedelta(days=5) < one.lateness[1] < timedelta(days=7)
    assert one.told_after == (2 * HOUR, timedelta(hours=2.8))


def test_a_figure_of_a_moment_stays_whatever_is_told_later(who: Who, six: Case) -> None:
    viewer = who("assurance-lead")
    then = NOW - timedelta(days=7) + 3 * HOUR  # done two hours late, and told of at five
    was = count(viewer, asked(then))
    assert was == {"": [1, 0, 2, 1, 1, 1]}
    with seeing_all("test"):
        due(six, then - HOUR, "done", then - HOUR, told=then + HOUR)
        ObligationRow.objects.filter(outcome=None, due_at__lt=then).update(
            outcome="done", closed_at=then + HOUR, closed_known_at=NOW
        )
    assert count(viewer, asked(then)) == {"": [1, 0, 3, 1, 1, 1]}
    with seeing_all("test"):
        ObligationRow.objects.filter(due_at=then - HOUR).update(known_at=NOW)
    assert count(viewer, asked(then)) == was


def test_a_supervisor_counts_their_own_team_alone(who: Who, six: Case) -> None:
    north, south = who("duty-inspector"), who("sergeant")
    with seeing_all("test"):
        due(a_case(south, south.team), NOW - HOUR)
    assert count(south, asked()) == {"": [0, 0, 1, 0, 0, 0]}
    assert count(south, asked(team=north.team)) == {}
    assert count(north, asked()) == {"": [1, 1, 2, 1, 1, 1]}
    assert count(north, asked(), By.TEAM) == {
        str(north.team): [1, 1, 1, 1, 1, 1],
        str(south.team): [0, 0, 1, 0, 0, 0],
    }
    assert list(queries.teams(south).values()) == ["South"]


def test_whoever_reads_no_measures_is_told_nothing(who: Who, six: Case) -> None:
    record.give_post(
        record.make_user(number="pc", name="x", force="northmere", password="x", now=SINCE),
        "response-officer",
        who("sergeant").team or uuid4(),
        since=SINCE,
        now=SINCE,
    )
    user = people.user_numbered("pc")
    assert user is not None
    viewer = people.viewer_of(user, NOW)
    assert viewer is not None
    assert count(viewer, asked()) == {}
    assert queries.teams(viewer) == {}
    with acting(actor_of(viewer)):
        assert queries.cases(viewer, asked(), By.ALL, None).total == 0


def test_a_covert_case_is_in_no_figure_and_a_restricted_one_is(who: Who) -> None:
    lead = who("duty-inspector")
    with seeing_all("test"):
        due(a_case(lead, lead.team, "covert"), NOW - HOUR)
        due(a_case(lead, lead.team, "restricted"), NOW - HOUR)
    assert count(lead, asked()) == {"": [0, 0, 1, 0, 0, 0]}


def test_whoever_is_locked_out_counts_without_it(who: Who, six: Case) -> None:
    locked = who("duty-inspector")
    object.__setattr__(locked, "cases", {"has a conflict of interest": frozenset({six.id})})
    assert count(locked, asked()) == {}
    with acting(actor_of(locked)):
        assert queries.cases(locked, asked(), By.ALL, None).total == 0


def test_the_cases_of_a_figure_are_as_many_as_it_says(who: Who, six: Case) -> None:
    viewer = who("duty-inspector")
    with acting(actor_of(viewer)):
        for by in queries.PARTS:
            for (_, part), one in queries.counted(viewer, asked(), by).items():
                for how in How:
                    found = queries.cases(viewer, asked(), by, part, [how])
                    assert found.total == one.of(how) == len(found.lines)
        assert queries.cases(viewer, asked(), By.ALL, None).total == 6
    lead = who("assurance-lead")
    with acting(actor_of(lead)):
        assert queries.cases(lead, asked(), By.ALL, None).total == 0


def test_weeks_months_and_tours_are_londons(who: Who) -> None:
    lead = who("duty-inspector")
    summer = datetime(2026, 3, 29, 22, 30, tzinfo=UTC)  # 11.30pm on Sunday, the clocks gone on
    with seeing_all("test"):
        case = a_case(lead, lead.team)
        due(case, summer)
        due(case, summer + HOUR)  # half past midnight on Monday
    what = asked(summer + timedelta(days=5))
    assert set(count(lead, what, By.WEEK)) == {"2026-03-23", "2026-03-30"}
    assert set(count(lead, what, By.MONTH)) == {"2026-03-01"}
    assert set(count(lead, what, By.QUARTER)) == {"2026-01-01"}
    assert set(count(lead, what, By.TOUR)) == {"night"}


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        ("13-weeks", date(2025, 12, 22), date(2026, 3, 16)),
        ("24-months", date(2024, 4, 1), date(2026, 3, 1)),
        ("12-quarters", date(2023, 4, 1), date(2026, 1, 1)),
    ],
)
def test_a_span_ends_with_the_period_under_way(span: str, first: date, last: date) -> None:
    starts = SPANS[span].starts(NOW)
    assert (starts[0], starts[-1], len(starts)) == (first, last, SPANS[span].periods)
    assert list(starts) == sorted(set(starts))
