"""A force with six missing episodes, people who audit, and somebody who leads assurance."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from lapwing.assurance.audit import queries
from lapwing.assurance.audit.answers import Given, Marked
from lapwing.assurance.audit.drawing_actions import Wanted, draw
from lapwing.assurance.audit.marking_actions import mark
from lapwing.base.partial_date import BornOn
from lapwing.base.refusals import Refusal
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded, Sending
from lapwing.record import actions as record
from lapwing.record import queries as people
from lapwing.record.actor import acting, seeing_all
from lapwing.record.viewer import Viewer, actor_of

BEGAN = datetime(2026, 3, 2, 9, tzinfo=UTC)
NOW = datetime(2026, 4, 2, 12, tzinfo=UTC)
SINCE = datetime(2020, 1, 1, tzinfo=UTC)
CASES = 6
PASSWORD = "x"
WORKS: dict[str, str] = {
    "sergeant": "response",
    "response-officer": "response",
    "duty-inspector": "command",
    "duty-superintendent": "command-two",
    "missing-lead": "missing",
    "force-incident-manager": "control",
    "assurance-lead": "assurance",
}
REPORT = {
    "reported_by": "Mrs O'Dowd",
    "circumstances": "Left by the back door.",
    "in_care": "no",
    "classification": "missing",
}
AUDITORS = ("duty-inspector", "missing-lead", "duty-superintendent")


@dataclass(frozen=True, kw_only=True, slots=True)
class World:
    """Who works here, by role, and the episodes that began."""

    users: dict[str, UUID]
    cases: tuple[UUID, ...]
    entries: tuple[UUID, ...]
    numbers: dict[str, str]

    def who(self, role: str) -> Viewer:
        """Somebody as a viewer."""
        with seeing_all("test"):
            found = people.viewer_of(self.users[role], NOW, role)
        assert found is not None
        return found

    def role(self, user: UUID) -> str:
        """The role that somebody works in."""
        return next(role for role, one in self.users.items() if one == user)

    def say(self, role: str, case: UUID, kind: str, **answers: object) -> str:
        """Record one entry on an episode."""
        draft = Draft(kind=kind, key=uuid4(), case=case, answers=answers)
        with acting(actor_of(self.who(role))):
            done = door.record(self.who(role), NOW - timedelta(days=1), draft)
        assert isinstance(done, Recorded), str(done)
        return done.entry.id

    def draw(self, **changes: object) -> UUID:
        """An audit of four of the episodes."""
        with acting(actor_of(self.who("assurance-lead"))):
            auditors = tuple(self.numbers[role] for role in AUDITORS)
            wish = wanted(**{"auditors": auditors, **changes})
            drawn = draw(self.who("assurance-lead"), NOW, wish, seed="seed")
        assert not isinstance(drawn, Refusal), str(drawn)
        return drawn

    def held(self, role: str, audit: UUID) -> queries.Held:
        """The audit as somebody is shown it."""
        with acting(actor_of(self.who(role))):
            found = queries.audit(self.who(role), audit)
        assert found is not None
        return found

    def mark(self, role: str, drawn: UUID, sent: Marked, key: UUID | None = None) -> str:
        """Mark a case, and what was wrong with it."""
        with acting(actor_of(self.who(role))):
            wrong = mark(self.who(role), NOW, drawn, sent, key=key or uuid4())
        return " ".join(map(str, wrong))


def wanted(**changes: Any) -> Wanted:
    """An audit of four episodes, as somebody asks for it."""
    asked = Wanted(
        theme="missing",
        since=datetime(2026, 3, 1, tzinfo=UTC),
        until=datetime(2026, 4, 1, tzinfo=UTC),
        cases=4,
        auditors=AUDITORS,
    )
    return replace(asked, **changes)


def marked(held: queries.Held, grade: str = "good", **changes: Any) -> Marked:
    """A whole mark: everything met, but for what is said otherwise."""
    said = {one.key: Given(verdict="met", why="It stands there.") for one in held.theme.criteria}
    whole = Marked(said=said, grade=grade, at_risk="no", why="As good as it gets.")
    return replace(whole, **changes)


@pytest.fixture
def world(db: None) -> World:
    """The force, and six children who were reported missing."""
    return make_world()


def make_world(force: str = "northmere", *, password: str = PASSWORD, prefix: str = "") -> World:
    """A force of seven people, and six children who were reported missing."""
    record.ensure_force(force, f"{force.title()} Police")
    users = {}
    numbers = {role: prefix + role for role in WORKS}
    for role, of in WORKS.items():
        team = record.ensure_team(force, of, of.title(), now=SINCE)
        users[role] = record.make_user(
            number=numbers[role],
            name=f"Quayle {role}",
            force=force,
            password=password,
            now=SINCE,
        )
        record.give_post(users[role], role, team, since=SINCE, now=SINCE)
    made = World(users=users, cases=(), entries=(), numbers=numbers)
    children = record.make_people(
        [
            record.NewPerson(
                names=(record.NewName(given="Aled", family=f"Child{number}"),),
                birth=BornOn(day=date(2012, 5, 1)),
            )
            for number in range(CASES)
        ],
        force=force,
        by=users["sergeant"],
        now=BEGAN,
    )
    sergeant = made.who("sergeant")
    reports = [
        Sending(
            viewer=sergeant,
            recorded=BEGAN + timedelta(days=number),
            draft=Draft(kind="missing-reported", key=uuid4(), about=child.person, answers=REPORT),
        )
        for number, child in enumerate(children)
    ]
    with acting(actor_of(sergeant)):
        outcomes = door.record_many(reports, NOW)
    done = [one for one in outcomes if isinstance(one, Recorded)]
    assert len(done) == CASES, outcomes
    return World(
        users=users,
        cases=tuple(one.case for one in done),
        entries=tuple(UUID(one.entry.id) for one in done),
        numbers=numbers,
    )
