"""Each day is counted once: a fall, and a measure below its line, are told and known by name."""

from collections import Counter
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from lapwing.assurance import actions, queries
from lapwing.assurance.measures import actions as measures
from lapwing.assurance.measures.actions import WATCHED, alarms, alarms_waiting, count_days
from lapwing.assurance.models import Alarm
from lapwing.assurance.reports.reading import read_report
from lapwing.assurance.standing import State, What
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.refusals import Refusal
from lapwing.jobs.ticking import tick
from lapwing.journal.models import EntryRow
from lapwing.record.actor import acting, seeing_all
from lapwing.record.models import Case
from lapwing.record.viewer import Viewer, actor_of
from tests.assurance import fictional
from tests.assurance.measures.conftest import DUTY, HOUR, NOW, Who, a_case, due

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
TODAY = start_of_day(london_date(NOW))


def told(case: Case, by: Viewer, at: datetime, kind: str = "assessment-submitted") -> EntryRow:
    """An entry that was told at a moment, in the name of somebody of a team."""
    return EntryRow(
        id=uuid4(),
        kind=kind,
        edition=1,
        case=case,
        about_id=case.person_id,
        at=at,
        recorded=at,
        by_user_id=by.user,
        by_role="sergeant",
        by_team_id=by.team,
        answers={},
        force_id="northmere",
        key=uuid4(),
        asked=b"",
    )


def a_year(viewer: Viewer, case: Case, a_day: int, fallen: int, days: int = 120) -> None:
    """So many assessments on each working day, and fewer on the last two."""
    rows = []
    for back in range(1, days):
        at = TODAY - back * DAY + 12 * HOUR
        many = fallen if back <= 2 else a_day if at.weekday() < 5 else 0
        rows += [told(case, viewer, at) for _ in range(many)]
    EntryRow.objects.bulk_create(rows)


def waiting(viewer: Viewer) -> list[str]:
    with acting(actor_of(viewer)):
        return [one.title for one in alarms(viewer, NOW)]


def test_a_fall_in_one_team_is_told_once_and_known_by_name(who: Who) -> None:
    lead, north, south = who("assurance-lead"), who("duty-inspector"), who("sergeant")
    with seeing_all("test"):
        a_year(north, a_case(north, north.team), 40, 12)
        quiet = a_case(south, south.team)
        a_year(south, quiet, 40, 40)
    assert tick(NOW)["alarms_raised"] == 2  # the north's, and with it the force's
    titles = [f"Child risk assessments submitted: far fewer, {of}" for of in ("North",
              "the whole force")]  # fmt: skip
    assert Counter(waiting(lead)) == Counter(titles)
    assert count_days(NOW) == 0  # the day is counted
    with seeing_all("test"):
        EntryRow.objects.bulk_create([told(quiet, south, NOW) for _ in range(40)])
    assert count_days(NOW + DAY) == 0  # and the fall is told
    with acting(actor_of(lead)):
        first = alarms(lead, NOW)[0]
        assert "70 per cent fewer" in first.why or "35 per cent fewer" in first.why
        assert "Tuesday 17 March 2026" in first.why
        assert alarms_waiting(lead) == 2
        assert measures.acknowledge(lead, first.id, NOW) is None
        assert measures.acknowledge(lead, first.id, NOW + HOUR) is None
        assert alarms_waiting(lead) == 1
    with acting(actor_of(north)):
        known = {one.id: one for one in alarms(north, NOW)}[first.id]
        assert (known.acknowledged_by, known.acknowledged_at) == (lead.name, NOW)
        assert alarms_waiting(north) == 0
        assert isinstance(measures.acknowledge(north, first.id, NOW), Refusal)
    with acting(actor_of(south)):
        assert alarms(south, NOW) == ()
        assert not Alarm.objects.exists()  # the database says the same by itself


def test_what_is_told_again_and_what_is_covert_is_in_no_count(who: Who) -> None:
    north = who("duty-inspector")
    with seeing_all("test"):
        case, covert = a_case(north, north.team), a_case(north, north.team, "covert")
        first = told(case, north, TODAY - 2 * HOUR)
        again = told(case, north, TODAY - HOUR)
        again.corrects_id = first.id
        EntryRow.objects.bulk_create([first, told(covert, north, TODAY - HOUR)])
        again.save(force_insert=True)
        rows = measures._rows(
            "told_by_day",
            force="northmere",
            since=TODAY - DAY,
            until=TODAY,
            kinds=list(WATCHED[1].kinds),
        )
    assert rows == [(north.team, london_date(TODAY - HOUR), 1)]


def test_a_force_where_nothing_is_recorded_raises_nothing(who: Who) -> None:
    who("assurance-lead")
    assert count_days(NOW) == 0


# --- Live measures --------------------------------------------------------------------------------


def take(viewer: Viewer, one: UUID, what: What, /, **said: str) -> str:
    with acting(actor_of(viewer)):
        refusal = actions.take(viewer, NOW, one, what, said, key=uuid4())
    return str(refusal) if refusal else ""


def standing(viewer: Viewer, one: UUID) -> queries.Held:
    with acting(actor_of(viewer)):
        held = queries.recommendation(viewer, one)
    assert held is not None
    return held


SET = {"name": "Graded in time", "what": "Of all reports", "line": "90", "counts": DUTY}


def delivered(who: Who) -> UUID:
    """A recommendation to this force that was delivered, with a measure that Lapwing counts."""
    lead, inspector = who("assurance-lead"), who("duty-inspector")
    data = fictional.OLD.replace("Northshire Constabulary", "Northmere Police").encode()
    with acting(actor_of(lead)):
        kept = actions.keep(lead, NOW, read_report(data), data)
        assert isinstance(kept, actions.Kept)
        assert kept.ours
        one = queries.recommendations(lead)[1].id
    numbers = {"owner": inspector.number, "sponsor": lead.number}
    assert take(lead, one, What.OWNED, **numbers) == ""
    proof = {"kind": "policy", "what": "x", "version": "1", "digest": "a" * 64}
    proof |= {"from": "2026-01-01", "to": "2026-02-01"}
    assert take(lead, one, What.EVIDENCE, **proof) == ""
    assert "Choose a duty" in take(lead, one, What.MEASURE, **{**SET, "counts": "no-such-rule"})
    assert take(lead, one, What.MEASURE, **SET) == ""
    assert take(lead, one, What.DELIVERED, why="Done") == ""
    return one


def test_a_live_measure_is_counted_each_day_and_opens_it_again(who: Who) -> None:
    lead, inspector = who("assurance-lead"), who("duty-inspector")
    one = delivered(who)
    typed = take(lead, one, What.READING, name="Graded in time", value="99", on="2026-03-01")
    assert "Lapwing counts this measure" in typed
    with seeing_all("test"):
        case = a_case(inspector, inspector.team)
        for hours in range(1, 11):
            due(case, NOW - hours * HOUR, "done", NOW - hours * HOUR)
    assert count_days(NOW) == 0
    held = standing(lead, one)
    assert held.standing.state is State.DELIVERED
    assert held.standing.measures["Graded in time"].value == 100
    assert held.steps[-1].said["counted"] == "10 of 10"
    steps = len(held.steps)
    assert count_days(NOW + DAY) == 0
    assert len(standing(lead, one).steps) == steps  # the same again is not told again
    with seeing_all("test"):
        for hours in range(1, 6):
            due(case, NOW + hours * HOUR)
    assert count_days(NOW + 2 * DAY) == 1
    held = standing(lead, one)
    assert held.standing.state is State.REOPENED
    assert held.standing.reopened == "Graded in time was 66.7, below its line of 90."
    (title,) = waiting(lead)
    assert title.startswith("A recommendation is open again: ")
    assert count_days(NOW + 3 * DAY) == 0  # it is open already


def test_of_too_few_nothing_is_said(who: Who) -> None:
    lead, inspector = who("assurance-lead"), who("duty-inspector")
    one = delivered(who)
    with seeing_all("test"):
        case = a_case(inspector, inspector.team)
        for hours in range(1, 5):
            due(case, NOW - hours * HOUR)
    assert count_days(NOW) == 0
    held = standing(lead, one)
    assert held.standing.state is State.DELIVERED
    assert held.standing.measures["Graded in time"].value is None


def test_a_measure_may_name_a_whole_field_of_work(who: Who) -> None:
    lead, inspector = who("assurance-lead"), who("duty-inspector")
    one = delivered(who)
    assert take(lead, one, What.MEASURE, **{**SET, "name": "All", "counts": "area:missing"}) == ""
    with seeing_all("test"):
        case = a_case(inspector, inspector.team)
        for hours in range(1, 6):
            due(case, NOW - hours * HOUR, "done", NOW - hours * HOUR)
    assert count_days(NOW) == 0
    assert standing(lead, one).standing.measures["All"].value == 100
