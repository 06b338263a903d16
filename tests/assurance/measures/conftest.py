"""A force with two teams, a lead, an inspector and a sergeant, and what came due on its cases."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from lapwing.base.partial_date import BornOn
from lapwing.duties.models import ObligationRow
from lapwing.record import actions as record
from lapwing.record import queries as people
from lapwing.record.actor import seeing_all
from lapwing.record.models import Case
from lapwing.record.viewer import Viewer

NOW = datetime(2026, 3, 18, 12, tzinfo=UTC)  # a Wednesday
SINCE = datetime(2020, 1, 1, tzinfo=UTC)
DUTY = "missing-initial-risk"
HOUR = timedelta(hours=1)
Who = Callable[[str], Viewer]
ROLES = {"assurance-lead": "north", "duty-inspector": "north", "sergeant": "south"}


@pytest.fixture
def who(db: None) -> Who:
    """Somebody of each role in Northmere, in the north or the south."""
    record.ensure_force("northmere", "Northmere Police")
    users: dict[str, UUID] = {}
    for role, place in ROLES.items():
        team = record.ensure_team("northmere", place, place.capitalize(), now=SINCE)
        user = record.make_user(
            number=role, name=f"Quayle {role}", force="northmere", password="x", now=SINCE
        )
        record.give_post(user, role, team, since=SINCE, now=SINCE)
        users[role] = user

    def found(role: str) -> Viewer:
        with seeing_all("test"):
            viewer = people.viewer_of(users[role], NOW)
        assert viewer is not None
        return viewer

    return found


def a_case(viewer: Viewer, team: UUID | None, sensitivity: str = "ordinary") -> Case:
    """A case of a child of its own."""
    (made,) = record.make_people(
        [
            record.NewPerson(
                names=(record.NewName(given="Cai", family="O’Dowd"),),
                birth=BornOn(day=date(2012, 1, 1)),
            )
        ],
        force="northmere",
        by=viewer.user,
        now=SINCE,
    )
    key = uuid4()
    return Case.objects.create(
        id=key,
        reference=f"NM-{key.hex[:8]}",
        kind="missing",
        person_id=made.person,
        force_id="northmere",
        team_id=team,
        opened_at=SINCE,
        sensitivity=sensitivity,
    )


def due(
    case: Case,
    at: datetime,
    outcome: str | None = None,
    closed: datetime | None = None,
    told: datetime | None = None,
) -> None:
    """Something that came due on a case, and what became of it."""
    ObligationRow.objects.create(
        duty=DUTY,
        scope="case",
        key=str(case.id),
        begun_by=str(uuid4()),
        slot=0,
        case=case,
        about_id=case.person_id,
        begun_kind="missing-reported",
        begun_at=at - HOUR,
        known_at=at - HOUR,
        due_at=at,
        owner="sergeant",
        outcome=outcome,
        closed_at=closed,
        closed_known_at=told or closed,
        weight="local",
        source="x",
    )
