"""A small force to test with: two teams, one person in each role, two children."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from lapwing.base.partial_date import Birth, BornOn
from lapwing.casework.door import Draft, Recorded, record
from lapwing.record import actions
from lapwing.record.queries import viewer_of
from lapwing.record.roles import (
    CALL_HANDLER,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    LOCAL_AUTHORITY,
    RESPONSE_OFFICER,
    SERGEANT,
    SYSTEM_ADMINISTRATOR,
)
from lapwing.record.viewer import Viewer

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
REPORT: Mapping[str, object] = {
    "reported_by": "Ffion Marlowe-Quill",
    "circumstances": "Went out of the back door at six and has not come back.",
    "in_care": "no",
    "classification": "missing",
}
GRADE: Mapping[str, object] = {
    "grade": "medium",
    "rationale": "First time missing, no other risk.",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class World:
    """Who works there, by role, and two children with their standing files."""

    team: UUID
    viewers: Mapping[str, Viewer]
    child: actions.Made
    other: actions.Made

    @property
    def officer(self) -> Viewer:
        """The response officer."""
        return self.viewers[RESPONSE_OFFICER.key]

    @property
    def sergeant(self) -> Viewer:
        """The response sergeant."""
        return self.viewers[SERGEANT.key]

    @property
    def inspector(self) -> Viewer:
        """The duty inspector."""
        return self.viewers[DUTY_INSPECTOR.key]


def make_world(force: str = "northmere") -> World:
    """Put the small force on record."""
    actions.ensure_force(force, force.title())
    team = actions.ensure_team(force, "response", "Response", now=NOW)
    viewers: dict[str, Viewer] = {}
    for role in (
        RESPONSE_OFFICER,
        SERGEANT,
        DUTY_INSPECTOR,
        DUTY_SUPERINTENDENT,
        CALL_HANDLER,
        LOCAL_AUTHORITY,
        SYSTEM_ADMINISTRATOR,
    ):
        user = actions.make_user(
            number=f"{force}-{role.key}", name=role.title, force=force, password=None, now=NOW
        )
        actions.give_post(user, role.key, team, since=NOW - timedelta(days=400), now=NOW)
        viewer = viewer_of(user, NOW)
        assert viewer is not None
        viewers[role.key] = viewer
    by = viewers[SERGEANT.key].user
    child, other = actions.make_people(
        (new_person("Tegan Marlowe-Quill"), new_person("Iolo Pryce", BornOn(day=date(2012, 1, 9)))),
        force=force,
        by=by,
        now=NOW - timedelta(days=300),
    )
    return World(team=team, viewers=viewers, child=child, other=other)


def new_person(name: str, birth: Birth | None = None) -> actions.NewPerson:
    """Somebody of this name, given first."""
    given, _, family = name.rpartition(" ")
    return actions.NewPerson(
        names=(actions.NewName(given=given, family=family),),
        birth=birth or BornOn(day=date(2013, 5, 2)),
    )


def draft(kind: str, answers: Mapping[str, object] | None = None, **more: object) -> Draft:
    """A draft with a key of its own."""
    return replace(Draft(kind=kind, key=uuid4(), answers=answers or {}), **more)  # type: ignore[arg-type]


def report(world: World, now: datetime = NOW, child: UUID | None = None) -> Recorded:
    """Report a child missing, as the response officer."""
    about = child or world.child.person
    return done(record(world.officer, now, draft("missing-reported", REPORT, about=about)))


def done(outcome: object) -> Recorded:
    """What was recorded; anything else fails the test with the reasons."""
    assert isinstance(outcome, Recorded), str(outcome)
    return outcome
