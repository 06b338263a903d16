"""Puts the demonstration's force, staff, children and homes on record, before any entry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from django.contrib.auth.hashers import make_password
from django.db import connection

from lapwing.areas.forces import Force
from lapwing.base.named_sql import queries
from lapwing.base.partial_date import BornOn
from lapwing.casework.competence import LONGEST, TRIAGE, UNIT
from lapwing.jobs.demo.chance import made_id
from lapwing.jobs.demo.households import Adult, Household, born
from lapwing.jobs.demo.notebook import person_id, standing_id
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.staff import SINCE, Officer, Staff, team_id
from lapwing.record import actions as record
from lapwing.record.access.policy import OPERATIONAL
from lapwing.record.models import Post, SignOff, Team, Tour, User
from lapwing.record.roles import SAFEGUARDING_UNIT

SQL = queries("jobs/demo/told.sql")
# What was raised later than this may still wait for somebody; what is older was acknowledged.
RECENT_MINUTES = 75
A_LITTLE = timedelta(minutes=1)


def is_empty() -> bool:
    """Whether nobody is on record yet: no user, and so no entry either."""
    return not User.objects.exists()


def put_staff(force: Force, people: Staff, *, password: str, now: datetime) -> None:
    """The force, its teams and everybody who works there.

    Ids are made here and not drawn, so that the same seed gives the same journal; the password is
    worked into its hash once for all, as it is the same for all and shown to whoever asks.
    """
    record.ensure_force(force.key, force.name)
    Team.objects.bulk_create(
        Team(id=team_id(force, team.key), force_id=force.key, key=team.key, name=team.title)
        for team in force.teams
    )
    everybody = [officer for role in people.values() for officer in role]
    shown, unusable = make_password(password), make_password(None)
    User.objects.bulk_create(
        User(
            id=officer.id,
            number=officer.number,
            name=officer.name,
            force_id=force.key,
            password=shown if officer.signs_in else unusable,
        )
        for officer in everybody
    )
    Post.objects.bulk_create(
        Post(
            id=made_id(SINCE, force.key, "post", officer.number),
            user_id=officer.id,
            role=officer.role,
            team_id=officer.team,
            since=SINCE,
        )
        for officer in everybody
    )
    # One supervisor of the unit signs off the others, and another them: nobody signs themselves.
    unit = [officer for officer in everybody if officer.role in UNIT]
    first, second = [officer for officer in unit if officer.role != SAFEGUARDING_UNIT.key][:2]
    SignOff.objects.bulk_create(
        SignOff(
            id=made_id(SINCE, force.key, "signed off", officer.number),
            user_id=officer.id,
            what=TRIAGE,
            by_id=(second if officer is first else first).id,
            since=SINCE,
            until=now + LONGEST,
        )
        for officer in unit
    )
    _put_on_duty(force, everybody, now)


def _put_on_duty(force: Force, everybody: Iterable[Officer], now: datetime) -> None:
    """Everybody is on duty while the past is loaded, so that what was told then reached somebody.

    Those who cannot sign in, and those whose role goes on no duty, go home when it is loaded
    (``as_it_was_told``).
    """
    ends = force.calendar.end_of_tour(now)
    Tour.objects.bulk_create(
        Tour(
            id=made_id(now, force.key, "tour", officer.number),
            user_id=officer.id,
            role=officer.role,
            team_id=officer.team,
            since=now,
            planned_until=ends,
        )
        for officer in everybody
    )


def put_children(force: Force, children: Iterable[Child], *, by: UUID, now: datetime) -> None:
    """The children, the adults they live with, and where."""
    with record.keys_at_the_end():
        _put(force, tuple(children), by=by, now=now)


def _put(force: Force, wanted: Iterable[Child], *, by: UUID, now: datetime) -> None:
    # Of the names in use the last to be recorded is the one shown, so what a child is also called
    # is on record a little before the name.
    others = ((UUID(person_id(child)), name) for child in wanted for name in _other_names(child))
    record.make_people((_child(force, child) for child in wanted), force=force.key, by=by, now=now)
    record.name_people(others, now=now - A_LITTLE)
    households = {child.household.key: child.household for child in wanted}
    adults = [adult for home in households.values() for adult in home.adults]
    record.make_people((_adult(adult, now) for adult in adults), force=force.key, by=by, now=now)
    at = {key: _address(home, now) for key, home in households.items()}
    for child in wanted:
        home = child.household
        record.move(
            UUID(person_id(child)),
            at[home.key],
            since=SINCE,
            now=now,
            kind="placement" if child.in_care else "home",
        )
        for adult in home.adults:
            record.relate(UUID(person_id(child)), _adult_id(adult), adult.is_the_childs, now=now)
    for home in households.values():
        for adult in home.adults:
            record.move(_adult_id(adult), at[home.key], since=SINCE, now=now)


def _child(force: Force, child: Child) -> record.NewPerson:
    authority = next(a.name for a in force.authorities if a.key == child.authority)
    school = next((s for s in force.schools if s.key == child.school), None)
    return record.NewPerson(
        names=(record.NewName(given=child.given, family=child.family),),
        id=UUID(person_id(child)),
        standing=UUID(standing_id(child)),
        birth=BornOn(day=child.born),
        sex=child.sex,
        ethnicity=child.ethnicity,
        looked_after="yes" if child.in_care else "no",
        responsible_authority=authority,
        school=school.name if school else "",
        establishment=school.key if school else "",
    )


def _other_names(child: Child) -> Iterator[record.NewName]:
    if child.own_writing:
        yield record.NewName(full=child.own_writing, kind="own writing")
    if child.known_as:
        yield record.NewName(given=child.known_as, family=child.family, kind="nickname")


def _adult(adult: Adult, now: datetime) -> record.NewPerson:
    age = adult.age
    return record.NewPerson(
        names=(record.NewName(given=adult.given, family=adult.family),),
        id=_adult_id(adult),
        birth=None if age is None else BornOn(day=born(age, now.date(), Random(adult.key))),
        sex=adult.sex,
        standing=made_id(SINCE, "standing", adult.key),
    )


def _adult_id(adult: Adult) -> UUID:
    return made_id(SINCE, "person", adult.key)


def _address(home: Household, now: datetime) -> UUID:
    lines = f"{home.name}, {home.address}" if home.name else home.address
    return record.address_of(lines, home.postcode, now=now)


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """How many alerts were raised in all, and how many of them wait for somebody tonight."""

    raised: int
    waiting: int


def as_it_was_told(force: Force, people: Staff, *, now: datetime) -> Told:
    """Give the alerts the moments at which they would have been raised and acknowledged.

    Everything was recorded in one go, and so everything was told in one go. Those who could be
    told would have been told at the alert's own instant, and what is older than the tour would
    have been acknowledged by name.
    """
    values: dict[str, Any] = {"force": force.key, "now": now, "older": RECENT_MINUTES}
    home = [
        one.id
        for role, some in people.items()
        for one in some
        if not one.signs_in or role not in OPERATIONAL
    ]
    with connection.cursor() as cursor:
        for name in ("date_back", "acknowledge_older", "acknowledge_held"):
            cursor.execute(SQL[name], values)
        cursor.execute(SQL["send_home"], {**values, "users": home})
        cursor.execute(SQL["how_many"], values)
        raised, waiting = cursor.fetchone()
    return Told(raised=raised, waiting=waiting)
