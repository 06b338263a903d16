"""A small force for tests: two response teams, people on duty in each role, and children."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from lapwing.casework import door
from lapwing.casework.door import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record.identity import fresh_id
from lapwing.record.queries import viewer_of
from lapwing.record.viewer import Viewer

FORCE = "northmere"
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
_numbers = count(1)


def later(*, minutes: float = 0, hours: float = 0) -> datetime:
    """So long after Monday at ten."""
    return MONDAY + timedelta(minutes=minutes, hours=hours)


@dataclass(frozen=True, kw_only=True)
class Child:
    """A child of the tests, with the episode that is open."""

    person: UUID
    name: str
    case: UUID


@dataclass(kw_only=True)
class World:
    """One force, its teams by key, and its users by the role in which they are on duty."""

    teams: dict[str, UUID] = field(default_factory=dict)
    users: dict[str, UUID] = field(default_factory=dict)

    def viewer(self, name: str, now: datetime = MONDAY) -> Viewer:
        """A user as a viewer."""
        found = viewer_of(self.users[name], now, None)
        assert found is not None
        return found

    def user(
        self, name: str, role: str, team: str, *, on_duty: bool = True, email: str = ""
    ) -> UUID:
        """Make a user with a post, on duty since an hour before Monday at ten."""
        before = MONDAY - timedelta(hours=1)
        made = record.make_user(
            number=f"{name}-{next(_numbers)}",
            name=name.title(),
            force=FORCE,
            password=None,
            now=before,
            email=email,
        )
        self.users[name] = made
        record.give_post(made, role, self.teams[team], since=before, now=before)
        if on_duty:
            record.begin_tour(made, role, self.teams[team], now=before, planned_until=None)
        return made

    def child(self, name: str, now: datetime = MONDAY, by: str = "sergeant") -> Child:
        """Put a child on record and report them missing."""
        made = record.make_people(
            [record.NewPerson(names=(record.NewName(given=name, family="Tern"),))],
            force=FORCE,
            by=self.users[by],
            now=MONDAY - timedelta(hours=1),
        )[0]
        reported = self.record(
            "missing-reported",
            {
                "reported_by": "Mother",
                "circumstances": "Did not come home",
                "in_care": "no",
                "classification": "missing",
            },
            about=made.person,
            now=now,
            by=by,
        )
        return Child(person=made.person, name=f"{name} Tern", case=reported.case)

    def record(
        self,
        kind: str,
        answers: Mapping[str, object],
        *,
        now: datetime,
        by: str = "sergeant",
        **more: Any,
    ) -> Recorded:
        """Record an entry through the one door; it must not be refused."""
        draft = Draft(kind=kind, key=fresh_id(now), answers=answers, **more)
        outcome = door.record(self.viewer(by, now), now, draft)
        assert isinstance(outcome, Recorded), outcome
        return outcome

    def grade(self, child: Child, grade: str, now: datetime, by: str = "sergeant") -> Recorded:
        """Grade the risk to a child."""
        answers: dict[str, object] = {"grade": grade, "rationale": "As told"}
        return self.record("missing-risk-graded", answers, case=child.case, now=now, by=by)

    def tracing(self, child: Child, now: datetime, by: str = "sergeant") -> Recorded:
        """Complete an enquiry to find a child."""
        answers: dict[str, object] = {"completed": "yes", "tracing": "yes", "result": "Not there"}
        return self.record("missing-enquiry-result", answers, case=child.case, now=now, by=by)


def make_world() -> World:
    """The force, with somebody on duty in each role that an episode meets first."""
    world = World()
    before = MONDAY - timedelta(hours=2)
    record.ensure_force(FORCE, "Northmere Police")
    for key in ("response-fennick", "response-harrow", "command", "missing-people"):
        world.teams[key] = record.ensure_team(FORCE, key, key.title(), now=before)
    for name, role, team in (
        ("sergeant", "sergeant", "response-fennick"),
        ("second-sergeant", "sergeant", "response-fennick"),
        ("harrow-sergeant", "sergeant", "response-harrow"),
        ("inspector", "duty-inspector", "response-fennick"),
        ("superintendent", "duty-superintendent", "command"),
        ("officer", "response-officer", "response-fennick"),
        ("tracer", "missing-team", "missing-people"),
    ):
        world.user(name, role, team)
    return world
