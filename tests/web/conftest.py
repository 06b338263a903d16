"""A force, a child who is missing, and people who ask for pages without a browser."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.base.partial_date import BornOn
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.viewer import Viewer
from lapwing.web.moment import the_moment

PASSWORD = "correct horse battery staple"
PEOPLE = {
    "sergeant": "Gethin ap Rhisiart",
    "duty-inspector": "Rowena Mallory-Finch",
    "response-officer": "Niamh D'Arcy-Holt",
    "control-room-supervisor": "Siân Pryce-Ellis",
}
REPORT: dict[str, object] = {
    "reported_by": "Mrs O'Dowd",
    "circumstances": "Left by the back door.",
    "in_care": "no",
    "classification": "missing",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class World:
    """Who works here, by role, and the child whose episode is open."""

    users: dict[str, UUID]
    child: UUID
    case: UUID
    report: str

    def viewer(self, role: str) -> Viewer:
        """Somebody as a viewer, in their role."""
        found = queries.viewer_of(self.users[role], the_moment(), role)
        assert found is not None
        return found

    def say(self, role: str, kind: str, regarding: str = "", **answers: object) -> str:
        """Record one entry on the episode, and give its id."""
        done = door.record(
            self.viewer(role),
            the_moment(),
            Draft(
                kind=kind,
                key=uuid4(),
                case=self.case,
                answers=answers,
                regarding=UUID(regarding) if regarding else None,
            ),
        )
        assert isinstance(done, Recorded), str(done)
        return done.entry.id


@pytest.fixture
def world(db: None) -> World:
    """A force, one person in each role, all on duty, and a child who has been reported missing."""
    now = the_moment()
    record.ensure_force("northmere", "Northmere Police")
    team = record.ensure_team("northmere", "response-fennick", "Response, Lower Fennick", now=now)
    users = {}
    for role, name in PEOPLE.items():
        users[role] = record.make_user(
            number=role, name=name, force="northmere", password=PASSWORD, now=now
        )
        record.give_post(users[role], role, team, since=now, now=now)
        record.begin_tour(users[role], role, team, now=now, planned_until=None)
    (made,) = record.make_people(
        [
            record.NewPerson(
                names=(record.NewName(given="Tegan", family="Marlowe-Quill"),),
                birth=BornOn(day=date(2013, 5, 2)),
            )
        ],
        force="northmere",
        by=users["sergeant"],
        now=now,
    )
    found = queries.viewer_of(users["sergeant"], the_moment(), "sergeant")
    assert found is not None
    reported = door.record(
        found,
        the_moment(),
        Draft(kind="missing-reported", key=uuid4(), about=made.person, answers=REPORT),
    )
    assert isinstance(reported, Recorded), str(reported)
    return World(users=users, child=made.person, case=reported.case, report=reported.entry.id)


@pytest.fixture
def browsing(world: World) -> Callable[..., Client]:
    """Makes somebody who is signed in and asks for pages."""

    def sign_in(role: str, **options: Any) -> Client:
        client = Client(**options)
        client.raise_request_exception = True
        token = ""
        if options.get("enforce_csrf_checks"):  # only then must the form itself be asked for
            token = client.get("/sign-in/").cookies["lapwing-form"].value
        answer = client.post(
            "/sign-in/",
            {"number": role, "password": PASSWORD, "csrfmiddlewaretoken": token},
        )
        assert answer.status_code == 302, answer.content
        return client

    return sign_in
