"""Reads people, cases and those at work, always for a viewer, as frozen values.

What the viewer may not see is left out, exactly as if it were not there.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.base.partial_date import Birth, birth_from_json
from lapwing.matching.asked import read_asked
from lapwing.matching.places import address_key, house_and_street
from lapwing.record.access import Act, Condition, Facts, Level, Part, Tie, may, visible
from lapwing.record.access.conflict import FAMILY, THEMSELVES, Involved
from lapwing.record.access.glass import OPEN_FOR
from lapwing.record.access.policy import PARTNERS
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.models import User
from lapwing.record.values import (
    AddressRecord,
    CaseRecord,
    EarlierHome,
    EarlierRelation,
    Home,
    Identified,
    Name,
    OnDuty,
    PersonRecord,
    Relation,
    Staff,
    TeamRecord,
    WithoutEntries,
)
from lapwing.record.viewer import Viewer

SQL = queries("record/queries.sql")
ANY_CASE = Condition(sql="true")
MOST_CASES = 5_000
LOOKED_UP = (
    Tie.LOCKED,
    Tie.ASSIGNED,
    Tie.SHARED,
    Tie.GIVEN,
    Tie.OPENED,
    Tie.OPENED_BY_TWO,
)
THE_DOOR = "judge what is being recorded"  # why the one door sees the whole

Row = tuple[Any, ...]  # as the database gives it; each becomes a typed value at once


def viewer_of(user: UUID, now: datetime, acting_role: str | None = None) -> Viewer | None:
    """The viewer that a user is at this moment, from the posts and tours that they hold.

    They act in the role asked for if they hold it, otherwise in that of their tour or first post.
    """
    found = User.objects.filter(pk=user).values_list("name", "number", "force_id", "is_active")
    row = found.first()
    if row is None:
        return None
    held = [(role, team) for _, role, team in _rows("roles_now", user=user, now=now)]
    teams = sorted({team for _, team in held})
    acting = next((one for one in held if one[0] == acting_role), held[0] if held else ("", None))
    return Viewer(
        user=user,
        name=row[0],
        number=row[1],
        force=row[2],
        active=row[3],
        team=acting[1],
        roles=frozenset(role for role, _ in held),
        acting_role=acting[0],
        cases=ties_of(user, teams, now),
    )


def user_numbered(number: str) -> UUID | None:
    """Who has this collar or staff number, whether they still work here or not."""
    return User.objects.filter(number=number).values_list("id", flat=True).first()


def ties_of(user: UUID, teams: Iterable[UUID], now: datetime) -> dict[str, frozenset[UUID]]:
    """The cases to which somebody has a tie at a moment that the case does not show, by the tie."""
    found: dict[str, set[UUID]] = {}
    with seeing_all("know what somebody is to a case"):
        rows = _rows(
            "ties",
            user=user,
            teams=list(teams),
            now=now,
            themselves=THEMSELVES,
            family=sorted(FAMILY),
            parts=[part.value for part in Involved],
            lasts=OPEN_FOR,
            **{tie.name.lower(): tie.value for tie in LOOKED_UP},
        )
    for tie, case in rows:
        found.setdefault(tie, set()).add(case)
    return {tie: frozenset(cases) for tie, cases in found.items()}


def person(viewer: Viewer, wanted: UUID) -> PersonRecord | None:
    """One person, if the viewer may see any case about them."""
    return people(viewer, [wanted]).get(wanted)


def people(viewer: Viewer, wanted: Iterable[UUID]) -> dict[UUID, PersonRecord]:
    """Those of these people whom the viewer may see, by id."""
    rows = _visible_rows("person", viewer, Act.SEE_PERSON, ids=list(wanted))
    ids = [row[0] for row in rows]
    if not ids:
        return {}
    names, homes, relations, known_by = (
        _by_person(_rows(query, ids=ids))
        for query in ("names", "residences", "relationships", "numbers")
    )
    saw(people=[*ids, *(one[0] for related in relations.values() for one in related)])
    return {
        row[0]: _person(row, names[row[0]], homes[row[0]], relations[row[0]], known_by[row[0]])
        for row in rows
    }


def related_to(viewer: Viewer, of: UUID) -> tuple[Relation, ...]:
    """What somebody is to others whom the viewer may see; ``other`` is to whom."""
    rows = _visible_rows("related_to", viewer, Act.SEE_PERSON, person=of)
    saw(people=(row[0] for row in rows))
    return tuple(
        Relation(
            other=row[0],
            kind=row[1],
            since=row[2],
            until=row[3],
            told_by=row[4],
            other_reference=row[5],
            other_name=row[6] or "Name not known",
        )
        for row in rows
    )


def household_of(viewer: Viewer, of: UUID, at: datetime) -> tuple[UUID, ...]:
    """Who else lived at the same address at a moment, as far as the viewer may see them."""
    rows = _visible_rows("household", viewer, Act.SEE_PERSON, person=of, at=at)
    saw(people=(row[0] for row in rows))
    return tuple(row[0] for row in rows)


def case(viewer: Viewer, wanted: UUID) -> CaseRecord | None:
    """One case, if the viewer may see it."""
    return cases(viewer, [wanted]).get(wanted)


def cases(viewer: Viewer, wanted: Iterable[UUID]) -> dict[UUID, CaseRecord]:
    """Those of these cases that the viewer may see, by id."""
    found = _cases_seen("cases", viewer, ids=list(wanted))
    return {one.id: one for one in found}


def known_case(viewer: Viewer, wanted: UUID) -> CaseRecord | None:
    """One case of which the viewer may at least know that it is there: whose, and whom to ring."""
    return next(iter(_known("cases", viewer, [wanted])), None)


def known_cases(viewer: Viewer, wanted: Iterable[UUID]) -> tuple[CaseRecord, ...]:
    """Those of these cases of which the viewer may at least know that they are there."""
    return _known("cases", viewer, list(wanted))


def only_pointed_to(viewer: Viewer, about: Iterable[UUID]) -> tuple[CaseRecord, ...]:
    """The cases about these people that the viewer is told of and does not see."""
    known = _known("cases_of", viewer, list(about))
    seen = cases(viewer, [one.id for one in known]) if known else {}
    return tuple(one for one in known if one.id not in seen)


def cases_kept_safe(viewer: Viewer, about: UUID) -> frozenset[UUID]:
    """The cases about a person of which the viewer sees what keeps them safe and what is due."""
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    return frozenset(one.id for one in _cases(_rows_with("cases_of", condition, ids=[about])))


def _known(name: str, viewer: Viewer, ids: list[UUID]) -> tuple[CaseRecord, ...]:
    condition = visible(viewer, Act.SEE, part=Part.EXISTENCE, least=Level.POINTER)
    found = _cases(_rows_with(name, condition, ids=ids))
    saw(people=(one.person for one in found), cases=(one.id for one in found))
    return found


def case_by_reference(viewer: Viewer, reference: str) -> CaseRecord | None:
    """The case with this reference, if the viewer may see it."""
    return next(iter(_cases_seen("case_by_reference", viewer, reference=reference)), None)


def cases_of(viewer: Viewer, *about: UUID) -> tuple[CaseRecord, ...]:
    """The cases about these people that the viewer may see, the newest first."""
    return _cases_seen("cases_of", viewer, ids=[*about])


def linked(
    viewer: Viewer, wanted: Iterable[UUID], at: datetime
) -> dict[UUID, tuple[tuple[UUID, UUID], ...]]:
    """Of each of these cases, those that were linked with it at a moment, and the linking entry.

    Whoever may know who the other child is may know of the link.
    """
    condition = visible(viewer, Act.SEE, part=Part.PERSON)
    found: dict[UUID, list[tuple[UUID, UUID]]] = defaultdict(list)
    for mine, other, entry in _rows_with("linked", condition, ids=list(wanted), at=at):
        found[mine].append((other, entry))
    saw(cases=(other for links in found.values() for other, _ in links))
    return {mine: tuple(links) for mine, links in found.items()}


def standing_file(viewer: Viewer, about: UUID) -> CaseRecord | None:
    """The child's standing file, if the viewer may see it."""
    return next((one for one in cases_of(viewer, about) if one.standing), None)


def open_cases(
    viewer: Viewer, kind: str = "missing", most: int = MOST_CASES
) -> tuple[CaseRecord, ...]:
    """The open cases of one kind that the viewer may see, the newest first."""
    return _cases_seen("open_cases", viewer, kind=kind, most=most)


def held_by(viewer: Viewer, user: UUID) -> tuple[CaseRecord, ...]:
    """The open episodes that a user supervises, as far as the viewer may see them."""
    return _cases_seen("held_by", viewer, user=user)


def cases_for_the_door(wanted: Iterable[UUID]) -> dict[UUID, CaseRecord]:
    """These cases, whoever asks: for the one door alone, which asks ``may`` about each itself."""
    with seeing_all(THE_DOOR):
        rows = _rows_with("cases", ANY_CASE, ids=list(wanted))
    return {one.id: one for one in _cases(rows)}


def cases_of_for_the_door(about: Iterable[UUID]) -> tuple[CaseRecord, ...]:
    """The cases about these people, whoever asks: for the one door alone."""
    with seeing_all(THE_DOOR):
        return _cases(_rows_with("cases_of", ANY_CASE, ids=list(about)))


def addresses(wanted: Iterable[UUID]) -> dict[UUID, AddressRecord]:
    """Those of these addresses at which somebody whom the viewer may see ever was."""
    rows = _rows("addresses", ids=list(wanted))
    return {row[0]: AddressRecord(id=row[0], lines=row[1], postcode=row[2]) for row in rows}


def addresses_called(viewer: Viewer, told: str, *, most: int = 4) -> tuple[AddressRecord, ...]:
    """The addresses that somebody may mean by what they say of a place.

    A house and its street are enough; where several towns have them, each is found.
    """
    read = read_asked(told, today=date.max).description
    keys = {address_key(read.address, read.postcode), address_key(told)} - {"||"}
    streets = {house_and_street(read.address), house_and_street(told)} - {""}
    if read.postcode:  # a town of another postcode is not meant
        streets = set()
    rows = _rows_with(
        "called_so",
        visible(viewer, Act.SEE_PERSON),
        keys=sorted(keys),
        streets=sorted(streets),
        most=most,
    )
    return tuple(AddressRecord(id=row[0], lines=row[1], postcode=row[2]) for row in rows)


def ever_at(viewer: Viewer, address: UUID) -> tuple[tuple[UUID, Home], ...]:
    """Who was ever at an address and when, as far as the viewer may see them."""
    rows = _visible_rows("at_address", viewer, Act.SEE_PERSON, address=address)
    saw(people=(row[0] for row in rows))
    written = addresses([address]) if rows else {}
    return tuple(
        (
            row[0],
            Home(
                address=address,
                lines=written[address].lines,
                postcode=written[address].postcode,
                kind=row[1],
                since=row[2],
                until=row[3],
                told_by=row[4],
            ),
        )
        for row in rows
    )


def living_with(
    people: Iterable[UUID], keys: Iterable[str], now: datetime
) -> tuple[frozenset[UUID], frozenset[str]]:
    """Who is at an address with these people or with such a key; and the keys of their addresses.

    For the one door alone.
    """
    ids = list(people)
    with seeing_all(THE_DOOR):
        found = _rows("living_with", ids=ids, keys=list(keys), now=now)
        there = _rows("keys_of_homes", ids=ids, now=now)
    return frozenset(row[0] for row in found), frozenset(row[0] for row in there)


def homes_without_entries(about: Iterable[UUID]) -> WithoutEntries:
    """What no entry said of these people's homes and relations; for the one door alone."""
    ids = list(about)
    with seeing_all(THE_DOOR):
        homes = _by_person(_rows("homes_without_entries", ids=ids))
        relations = _by_person(_rows("relations_without_entries", ids=ids))
    return WithoutEntries(
        homes={
            UUID(str(person)): tuple(
                EarlierHome(
                    row=row[0],
                    address=row[1],
                    kind=row[2],
                    since=row[3],
                    until=row[4],
                    ended_by=row[5],
                    told_by=row[6],
                )
                for row in rows
            )
            for person, rows in homes.items()
        },
        relations={
            UUID(str(person)): tuple(
                EarlierRelation(
                    row=row[0],
                    other=row[1],
                    kind=row[2],
                    since=row[3],
                    until=row[4],
                    ended_by=row[5],
                    told_by=row[6],
                )
                for row in rows
            )
            for person, rows in relations.items()
        },
    )


def homes_at(about: Iterable[UUID], at: datetime) -> dict[UUID, UUID]:
    """The address at which each of these people lived at a moment; for the one door alone."""
    with seeing_all(THE_DOOR):
        rows = _rows("homes_at", ids=list(about), at=at)
    return {row[0]: row[1] for row in rows}


def births_of(about: Iterable[UUID]) -> dict[UUID, Birth | None]:
    """What is known of these people's births; for the one door alone."""
    with seeing_all(THE_DOOR):
        rows = _rows("births", ids=list(about))
    return {row[0]: None if row[1] is None else birth_from_json(json.loads(row[1])) for row in rows}


def known_ids(wanted: Iterable[UUID]) -> frozenset[tuple[str, UUID]]:
    """Which of these are active officers, teams, agencies, people or places; for the door alone."""
    with seeing_all(THE_DOOR):
        return frozenset(
            (row[0], row[1]) for row in _rows("known", ids=list(wanted), partners=sorted(PARTNERS))
        )


def on_duty(
    viewer: Viewer, at: datetime, *, role: str | None = None, team: UUID | None = None
) -> tuple[OnDuty, ...]:
    """Who is on duty in the viewer's force at a moment, in this role or team where one is named."""
    if may(viewer, Act.SEE_STAFF, Facts(force=viewer.force)):
        return ()
    rows = _rows("on_duty", force=viewer.force, at=at, role=role, team=team)
    return tuple(
        OnDuty(
            tour=row[0],
            user=row[1],
            name=row[2],
            number=row[3],
            role=row[4],
            team=row[5],
            team_key=row[6],
            team_name=row[7],
            since=row[8],
            planned_until=row[9],
        )
        for row in rows
    )


def staff(viewer: Viewer, wanted: Iterable[UUID]) -> dict[UUID, Staff]:
    """The names of these users, whom anybody at work may be told of."""
    if not viewer.active:
        return {}
    rows = _rows("staff", ids=list(wanted))
    return {row[0]: Staff(id=row[0], name=row[1], number=row[2]) for row in rows}


def teams(viewer: Viewer) -> tuple[TeamRecord, ...]:
    """The teams of the viewer's force."""
    rows = _rows("teams", force=viewer.force) if viewer.active else []
    return tuple(TeamRecord(id=row[0], key=row[1], name=row[2]) for row in rows)


def agencies(viewer: Viewer) -> tuple[TeamRecord, ...]:
    """The partner agencies of the viewer's force, with which a case can be shared."""
    rows = _rows("agencies", force=viewer.force, partners=sorted(PARTNERS)) if viewer.active else []
    return tuple(TeamRecord(id=row[0], key=row[1], name=row[2]) for row in rows)


def team_names(wanted: Iterable[UUID]) -> dict[UUID, str]:
    """What these teams are called, which anybody at work may be told."""
    return dict(_rows("team_names", ids=list(wanted)))


def _rows(name: str, **values: Any) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _rows_with(name: str, condition: Condition, **values: Any) -> list[Row]:
    with connection.cursor() as cursor:
        sql = SQL[name].replace("{visible}", condition.sql)
        cursor.execute(sql, {**values, **condition.values})
        return list(cursor.fetchall())


def _visible_rows(name: str, viewer: Viewer, act: Act, **values: Any) -> list[Row]:
    return _rows_with(name, visible(viewer, act), **values)


def _cases_seen(name: str, viewer: Viewer, **values: Any) -> tuple[CaseRecord, ...]:
    found = _cases(_visible_rows(name, viewer, Act.SEE_CASE, **values))
    saw(people=(one.person for one in found), cases=(one.id for one in found))
    return found


def _by_person(rows: list[Row]) -> Mapping[object, list[Row]]:
    found: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found


def _person(
    row: Row, names: list[Row], homes: list[Row], relations: list[Row], known_by: list[Row]
) -> PersonRecord:
    called = tuple(_name(each) for each in names)
    return PersonRecord(
        id=row[0],
        reference=row[1],
        name=called[0].full if called else "Name not known",
        birth=None if row[2] is None else birth_from_json(json.loads(row[2])),
        sex=row[3],
        ethnicity=row[4],
        ethnicity_self_defined=row[5],
        language=row[6],
        interpreter=row[7],
        looked_after=row[8],
        responsible_authority=row[9],
        school=row[10],
        establishment=row[11],
        made=row[12],
        names=called,
        homes=tuple(_home(each) for each in homes),
        relations=tuple(_relation(each) for each in relations),
        numbers=tuple(_number(each) for each in known_by),
    )


def _name(row: Row) -> Name:
    kind, given, family, full, since, until, told_by, _ = row
    return Name(
        kind=kind,
        given=given,
        family=family,
        full=full,
        since=since,
        until=until,
        told_by=told_by,
    )


def _home(row: Row) -> Home:
    address, lines, postcode, kind, since, until, told_by = row
    return Home(
        address=address,
        lines=lines,
        postcode=postcode,
        kind=kind,
        since=since,
        until=until,
        told_by=told_by,
    )


def _number(row: Row) -> Identified:
    entry, sort, number, system, since, until, told_by = row
    return Identified(
        entry=entry,
        sort=sort,
        number=number,
        system=system,
        since=since,
        until=until,
        told_by=told_by,
    )


def _relation(row: Row) -> Relation:
    other, kind, since, until, told_by, reference, name = row
    return Relation(
        other=other,
        other_reference=reference,
        other_name=name or "Name not known",
        kind=kind,
        since=since,
        until=until,
        told_by=told_by,
    )


def _cases(rows: list[Row]) -> tuple[CaseRecord, ...]:
    return tuple(
        CaseRecord(
            id=row[0],
            reference=row[1],
            kind=row[2],
            person=row[3],
            force=row[4],
            team=row[5],
            supervisor=row[6],
            allocated=row[7],
            opened_at=row[8],
            closed_at=row[9],
            state=row[10],
            sensitivity=row[11],
            handling=row[12],
            conditions=row[13],
            desk=row[14],
        )
        for row in rows
    )
