"""Agendas of the daily meetings: who must be considered, the faults first, and child by child."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.areas.meetings.agenda import AGENDAS, agenda_of
from lapwing.base.clock import at_london, london_date
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.duties import actions as duties
from lapwing.duties.in_force import in_force
from lapwing.duties.models import ObligationRow
from lapwing.journal.models import Look
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from lapwing.web.present.agenda import agenda_lines
from lapwing.worklists.agenda import Standing, agenda_for, meeting_at
from tests.web.conftest import World
from tests.web.test_custody import on_duty

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
CALL: dict[str, Any] = {
    "channel": "999",
    "caller": "A neighbour",
    "where": "4 Rook Lane",
    "happening": "Shouting.",
    "people": "The mother and her partner.",
    "children": "unknown",
    "child_harm": "unknown",
    "domestic_abuse": "yes",
    "danger_now": "no",
}


ARRIVAL: dict[str, object] = {
    "how": "at-station",
    "station": "Lower Fennick",
    "offence": "Theft",
    "indictable": "yes",
    "necessity": ["investigate"],
    "alternatives": "He would not say where he lives.",
    "age": 15,
    "age_basis": "record",
    "sex": "male",
    "looked_after": "no",
    "mental_health_power": "no",
}


def say(
    world: World, kind: str, case: UUID | None = None, at: datetime | None = None, **answers: object
) -> Recorded:
    """Record something on a case, or begin one about the child with it."""
    draft = Draft(
        kind=kind,
        key=uuid4(),
        case=case,
        about=None if case else world.child,
        at=at,
        answers=answers,
    )
    done = door.record(world.viewer("sergeant"), at or the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done


def stands(world: World, code: str, now: datetime) -> list[Standing]:
    """How each child stands on an agenda at a moment."""
    agenda = agenda_of(code)
    assert agenda is not None
    return [one.standing for one in agenda_for(world.viewer("sergeant"), agenda, now).lines]


def management(world: World) -> tuple[datetime, datetime]:
    """The first management meeting that must consider the child, and the one after it."""
    first = ObligationRow.objects.filter(case=world.case, duty="dmm-coverage").earliest("due_at")
    calendar = in_force("northmere").parameters.calendar
    second = calendar.held_after("daily management", first.due_at + timedelta(minutes=1))
    return first.due_at, second


def test_whoever_is_missing_is_considered_at_each_meeting_and_a_miss_is_a_fault(
    world: World,
) -> None:
    first, second = management(world)
    assert stands(world, "daily-management", first) == [Standing.TO_CONSIDER]
    duties.refresh({world.child: 0}, second)
    assert stands(world, "daily-management", second) == [Standing.MISSED]
    # What was written down as the meeting sat counts for it, and not for the next.
    say(
        world,
        "meetings-considered",
        world.case,
        at=second,
        meeting="daily-management",
        decisions="A unit goes.",
    )
    assert stands(world, "daily-management", second) == [Standing.CONSIDERED]
    duties.refresh({world.child: 0}, second + timedelta(hours=5))
    assert stands(world, "daily-management", second + timedelta(hours=5)) == [Standing.TO_CONSIDER]


def test_a_missing_child_whom_no_rule_brings_is_a_fault(world: World) -> None:
    first, _ = management(world)
    ObligationRow.objects.filter(duty__in=[duty for one in AGENDAS for duty in one.duties]).delete()
    assert stands(world, "daily-management", first) == [Standing.LACKING]
    assert stands(world, "daily-missing", first) == [Standing.LACKING]
    say(world, "missing-located", world.case, **LOCATED)
    say(
        world,
        "missing-found-seen",
        world.case,
        seen_by="police",
        demeanour="Tired.",
        alone="yes",
        injuries="no",
    )
    assert stands(world, "daily-management", first) == []


LOCATED: dict[str, Any] = {"how": "family", "where": "Her aunt's.", "with_whom": "Her aunt."}


def test_domestic_abuse_with_a_child_or_perhaps_one_is_on_the_agenda(
    world: World,
) -> None:
    agenda = agenda_of("daily-domestic-abuse")
    assert agenda is not None
    calendar = in_force("northmere").parameters.calendar
    say(world, "contact-received", **CALL)
    (row,) = ObligationRow.objects.filter(duty="da-daily-meeting")
    assert stands(world, "daily-domestic-abuse", row.due_at) == [Standing.TO_CONSIDER]
    ObligationRow.objects.filter(pk=row.pk).delete()
    before, _ = meeting_at(calendar, agenda, the_moment())
    assert before < the_moment()
    assert stands(world, "daily-domestic-abuse", the_moment()) == [Standing.LACKING]


def test_where_no_child_is_near_the_meeting_hears_nothing(world: World) -> None:
    say(world, "contact-received", **{**CALL, "children": "no"})
    assert stands(world, "daily-domestic-abuse", the_moment()) == []


def test_the_agenda_leads_from_child_to_child_and_onto_paper(
    world: World, browsing: Browsing
) -> None:
    ObligationRow.objects.filter(duty="dmm-coverage").update(
        begun_at=the_moment() - timedelta(days=3), due_at=the_moment() - timedelta(days=2)
    )
    sergeant = browsing("sergeant")
    page = sergeant.get("/agendas/daily-management/").content.decode()
    assert "Not considered at the meeting of" in page
    assert f"/cases/{world.case}/record/meetings-considered/?meeting=daily-management" in page
    form = sergeant.get(
        f"/cases/{world.case}/record/meetings-considered/"
        "?meeting=daily-management&at=2026-03-02T08:30:00.000000Z"
    ).content.decode()
    assert 'value="daily-management" checked' in form
    assert 'value="earlier" checked' in form
    assert 'value="08:30"' in form
    wrong = f"/cases/{world.case}/record/meetings-considered/?meeting=daily-management&at=noon"
    assert sergeant.get(wrong).status_code == 200
    answer = sergeant.get("/agendas/daily-management/agenda.pdf")
    assert answer.content.startswith(b"%PDF-")
    taken = Look.objects.get(doing="take a copy out: the agenda of a daily meeting")
    assert world.case in taken.cases
    for one in AGENDAS:
        assert f'href="/agendas/{one.code}/"' in page
    assert sergeant.get("/agendas/nothing/").status_code == 404
    assert sergeant.get("/agendas/nothing/agenda.pdf").status_code == 404


def test_a_restricted_child_is_on_the_agenda_and_not_on_everybody_s_paper(
    world: World, browsing: Browsing
) -> None:
    ObligationRow.objects.filter(duty="dmm-coverage").update(
        begun_at=the_moment() - timedelta(days=3), due_at=the_moment() - timedelta(days=2)
    )
    Case.objects.filter(pk=world.case).update(
        sensitivity="restricted", team=None, supervisor=world.users["sergeant"]
    )
    other = browsing("response-officer")
    assert "Tegan" in other.get("/agendas/daily-management/").content.decode()
    assert other.get("/agendas/daily-management/agenda.pdf").status_code == 200
    taken = Look.objects.get(doing="take a copy out: the agenda of a daily meeting")
    assert world.case in taken.cases


def test_each_agenda_s_rule_and_meeting_are_in_force() -> None:
    rules = in_force("northmere")
    held = {meeting.name for meeting in rules.parameters.calendar.meetings}
    for one in AGENDAS:
        assert set(one.duties) <= set(rules.duties)
        assert one.held in held


def test_a_meeting_is_found_before_and_after_a_moment() -> None:
    calendar = in_force("northmere").parameters.calendar
    friday = at_london(date(2026, 11, 20), time(9, 30))
    monday = at_london(date(2026, 11, 23), time(9, 30))
    assert calendar.held_after("missing", friday) == friday
    assert calendar.held_after("missing", friday + timedelta(seconds=1)) == monday
    assert calendar.held_before("missing", monday) == friday
    with pytest.raises(ValueError, match="no meeting named"):
        calendar.held_after("nothing", monday)


def test_a_child_who_was_held_overnight_is_marked_before_and_after_charge(
    world: World,
) -> None:
    on_duty(world)
    day = london_date(the_moment()) + timedelta(days=1)
    midnight = at_london(day + timedelta(days=1), time(0))
    charged = at_london(day + timedelta(days=1), time(3))
    now = at_london(day + timedelta(days=1), time(7))

    def tell(role: str, kind: str, at: datetime, case: UUID | None, **answers: object) -> UUID:
        draft = Draft(
            kind=kind, key=uuid4(), case=case, about=None if case else world.child, answers=answers
        )
        done = door.record(world.viewer(role), at, draft)
        assert isinstance(done, Recorded), str(done)
        return done.case

    came = at_london(day, time(21))
    when = {"arrest_at": came.isoformat(), "arrived_at": came.isoformat()}
    case = tell("sergeant", "detention-arrived", came, None, **{**ARRIVAL, **when})
    said = {"grounds": ["questioning"], "why": "w", "needs": "n"}
    where = {"place": "detention-room", "away_from_adults": "yes"}
    tell("custody-sergeant", "detention-authorised", came, case, **said, **where)
    agenda = agenda_of("daily-management")
    assert agenda is not None
    sergeant = world.viewer("sergeant")
    mine = {one.case: one for one in agenda_for(sergeant, agenda, midnight).lines}
    assert mine[case].night is None  # they are held, and it is no night yet
    sits = (now + timedelta(hours=9)).isoformat()
    court = {"offence": "Theft", "adult": "yes", "court": "Fennick", "sitting_at": sits}
    tell("custody-sergeant", "detention-charged", charged, case, **court)
    found = agenda_for(sergeant, agenda, now)
    night = {one.case: one for one in found.lines}[case].night
    assert night is not None
    assert night.morning == day + timedelta(days=1)
    assert (night.before_charge, night.after_charge) == (charged - midnight, now - charged)
    (line,) = [one for one in agenda_lines(found, {}, now) if str(case) in one.href]
    assert "Held overnight: " in line.since
    assert " before charge and 4 hours after charge" in line.since
