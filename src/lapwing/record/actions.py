"""Writes people, cases, teams, users and tours; who may do so is asked before, at the one door.

Each runs inside the transaction of whoever calls it. Nothing is deleted: what has ended gets an
``until``.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.base.partial_date import Birth, birth_json, earliest_birth, latest_birth
from lapwing.base.text import fold
from lapwing.matching.heavy import HEAVY
from lapwing.matching.identifiers import Sort, identifier
from lapwing.matching.keys import EDITION
from lapwing.matching.mistyped import slips
from lapwing.matching.places import address_key
from lapwing.record import described
from lapwing.record.actor import seeing_all
from lapwing.record.identity import PERSON_PREFIX, PREFIXES, fresh_id, references
from lapwing.record.models import (
    Address,
    Assignment,
    Case,
    CaseLink,
    Force,
    Given,
    Identifier,
    Involvement,
    KnownWord,
    NameWord,
    Person,
    PersonKeys,
    PersonName,
    Post,
    Relationship,
    Residence,
    Shared,
    SignOff,
    Team,
    Tour,
    User,
)
from lapwing.record.values import STANDING, CaseRecord

SQL = queries("record/queries.sql")
_AT_ONCE = 500  # people whose keys are made in one statement
_NEVER = timedelta(microseconds=1)  # before it began: so long before ends what was withdrawn
_WAITING: ContextVar[set[UUID] | None] = ContextVar("keys_waiting", default=None)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewName:
    """A name as it was given; ``full`` is made of its parts where it is not said."""

    given: str = ""
    family: str = ""
    full: str = ""
    kind: str = "known as"
    since: date | None = None
    told_by: str = ""

    @property
    def shown(self) -> str:
        """The whole name as it is shown."""
        return self.full or " ".join(part for part in (self.given, self.family) if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPerson:
    """What is known of somebody who is not on record yet; unknown is never no."""

    names: tuple[NewName, ...]
    id: UUID | None = None  # one that an import brings; otherwise it is drawn
    standing: UUID | None = None
    birth: Birth | None = None
    sex: str = "unknown"
    ethnicity: str = "unknown"
    ethnicity_self_defined: bool = False
    language: str = ""
    interpreter: str = "unknown"
    looked_after: str = "unknown"
    responsible_authority: str = ""
    school: str = ""
    establishment: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """A person who was put on record, and the standing file that came with them."""

    person: UUID
    reference: str
    standing: UUID


def make_people(
    new: Iterable[NewPerson], *, force: str, by: UUID, now: datetime
) -> tuple[Made, ...]:
    """Put people on record, each with names and a standing file."""
    wanted = tuple(new)
    numbers = references(PERSON_PREFIX, now, len(wanted))
    files = references(PREFIXES[STANDING], now, len(wanted))
    made = tuple(
        Made(
            person=told.id or fresh_id(now),
            reference=number,
            standing=told.standing or fresh_id(now),
        )
        for number, told in zip(numbers, wanted, strict=True)
    )
    Person.objects.bulk_create(
        Person(
            id=one.person,
            reference=one.reference,
            birth=birth_json(told.birth) if told.birth else None,
            birth_earliest=earliest_birth(told.birth) if told.birth else None,
            birth_latest=latest_birth(told.birth) if told.birth else None,
            sex=told.sex,
            ethnicity=told.ethnicity,
            ethnicity_self_defined=told.ethnicity_self_defined,
            language=told.language,
            interpreter=told.interpreter,
            looked_after=told.looked_after,
            responsible_authority=told.responsible_authority,
            school=told.school,
            establishment=told.establishment,
            made=now,
            made_by_id=by,
        )
        for one, told in zip(made, wanted, strict=True)
    )
    name_people(
        ((one.person, name) for one, t in zip(made, wanted, strict=True) for name in t.names),
        now=now,
    )
    Case.objects.bulk_create(
        Case(
            id=one.standing,
            reference=file,
            kind=STANDING,
            person_id=one.person,
            force_id=force,
            opened_at=now,
        )
        for one, file in zip(made, files, strict=True)
    )
    keep_keys(one.person for one in made)
    return made


def name_people(names: Iterable[tuple[UUID, NewName]], *, now: datetime) -> None:
    """Add names to people, with the words by which each is found."""
    rows = [
        PersonName(
            id=fresh_id(now),
            person_id=person,
            kind=name.kind,
            given=name.given,
            family=name.family,
            full=name.shown,
            fold=fold(name.shown),
            since=name.since,
            told_by=name.told_by,
            recorded=now,
        )
        for person, name in names
    ]
    PersonName.objects.bulk_create(rows)
    NameWord.objects.bulk_create(
        NameWord(name_id=row.id, person_id=row.person_id, word=word)
        for row in rows
        for word in dict.fromkeys(f"{row.fold} {fold(row.given)} {fold(row.family)}".split())
    )
    keep_keys(row.person_id for row in rows)


@seeing_all("keep the keys by which people are found")
def keep_keys(people: Iterable[UUID]) -> None:
    """Make the keys of these people again, from all that is known of each."""
    wanted = list(dict.fromkeys(people))
    waiting = _WAITING.get()
    if waiting is not None:
        waiting.update(wanted)
        return
    for start in range(0, len(wanted), _AT_ONCE):
        kept = {one: told for one, told, _ in described.to_keep(wanted[start : start + _AT_ONCE])}
        told = {one: described.descriptions_in(each) for one, each in kept.items()}
        PersonKeys.objects.bulk_create(
            (
                PersonKeys(
                    person_id=one,
                    keys=sorted(described.keys_of(each)),
                    edition=EDITION,
                    told=kept[one],
                    compared=False,
                )
                for one, each in told.items()
            ),
            update_conflicts=True,
            unique_fields=["person"],
            update_fields=["keys", "edition", "told", "compared"],
        )
        KnownWord.objects.bulk_create(
            (
                KnownWord(word=word, slips=sorted(slips(word)))
                for word in described.words_of(each for one in told.values() for each in one)
            ),
            ignore_conflicts=True,
        )


@contextmanager
def keys_at_the_end() -> Iterator[None]:
    """Make the keys of whoever is written about here once, when all of it is written."""
    waiting: set[UUID] = set()
    token = _WAITING.set(waiting)
    try:
        yield
    finally:
        _WAITING.reset(token)
    keep_keys(sorted(waiting))


def make_missing_keys() -> Iterator[int]:
    """Make the keys of everybody who has none of this edition; how many so far, after each lot.

    Which keys are heavy is counted at the end, and whenever this is called.
    """
    done = 0
    while lot := described.without_keys(_AT_ONCE):
        keep_keys(lot)
        done += len(lot)
        yield done
    described.count_heavy(HEAVY)


def address_of(lines: str, postcode: str, *, now: datetime) -> UUID:
    """The address that is written like this, put on record if it is not yet there."""
    key = address_key(lines, postcode)
    # An address that was put on record by an earlier edition is known by its whole text.
    whole = fold(f"{lines} {postcode.replace(' ', '')}".replace(",", " ").replace("\n", " "))
    known = Address.objects.filter(key__in=[key, whole]).order_by("id")
    found = known.values_list("id", flat=True).first()
    if found is not None:
        return found
    return Address.objects.create(
        id=fresh_id(now), lines=lines, postcode=postcode.strip().upper(), key=key
    ).id


def move(
    person: UUID,
    address: UUID,
    *,
    since: datetime,
    now: datetime,
    kind: str = "home",
    told_by: str = "",
    leaves_other: bool = True,
) -> None:
    """Note that a person lives at an address, and where ``leaves_other`` no longer where before.

    Only homes of the same kind end: a child may live with each parent in turn.
    """
    if leaves_other:
        Residence.objects.filter(person_id=person, kind=kind, until=None, since__lte=since).update(
            until=since
        )
    Residence.objects.create(
        id=fresh_id(now),
        person_id=person,
        address_id=address,
        kind=kind,
        since=since,
        told_by=told_by,
        recorded=now,
    )
    keep_keys([person])


def relate(
    person: UUID,
    other: UUID,
    kind: str,
    *,
    now: datetime,
    since: datetime | None = None,
    told_by: str = "",
) -> None:
    """Note what another person is to this one."""
    Relationship.objects.create(
        id=fresh_id(now),
        person_id=person,
        other_id=other,
        kind=kind,
        since=since,
        told_by=told_by,
        recorded=now,
    )


# --- What entries say of homes, families and numbers --------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptHome:
    """A home as an entry says it, or ``row`` where it was on record before there were any."""

    row: str
    entry: str
    address: UUID
    kind: str
    since: datetime
    until: datetime | None
    ended_by: str
    told_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptRelation:
    """What another is to somebody, as an entry says it, or ``row`` as with a home."""

    row: str
    entry: str
    other: UUID
    kind: str
    since: datetime | None
    until: datetime | None
    ended_by: str
    told_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptNumber:
    """A number as an entry says it."""

    entry: str
    sort: str
    number: str
    system: str
    since: datetime
    until: datetime | None
    told_by: str


@seeing_all("keep what entries say of homes")
def keep_homes(
    person: UUID,
    *,
    homes: Iterable[KeptHome],
    relations: Iterable[KeptRelation],
    numbers: Iterable[KeptNumber],
    now: datetime,
) -> None:
    """Keep what somebody's entries come to; what none says any more ended before it began."""
    changed = [
        _keep(Residence, person, homes, _home_values, now),
        _keep(Relationship, person, relations, _relation_values, now),
        _keep(Identifier, person, numbers, _number_values, now),
    ]
    if any(changed):
        keep_keys([person])


def _keep(
    model: type[Residence] | type[Relationship] | type[Identifier],
    person: UUID,
    wanted: Iterable[Any],
    values_of: Callable[[Any], dict[str, Any]],
    now: datetime,
) -> bool:
    """Write the rows that differ from what is wanted; whether any did."""
    rows = {str(one.id): one for one in model.objects.filter(person_id=person)}
    by_entry = {str(one.entry): one for one in rows.values() if one.entry is not None}
    changed, kept = False, set()
    for one in wanted:
        values = values_of(one)
        row = by_entry.get(one.entry) if one.entry else rows.get(one.row)
        if row is None:
            row = model.objects.create(
                id=fresh_id(now), person_id=person, recorded=now, entry=one.entry, **values
            )
            changed = True
        elif any(getattr(row, name) != value for name, value in values.items()):
            model.objects.filter(id=row.id).update(**values)
            changed = True
        kept.add(row.id)
    gone = {one.id: one.since - _NEVER for one in by_entry.values() if one.since is not None}
    for row_id, until in gone.items():
        if row_id not in kept and rows[str(row_id)].until != until:
            model.objects.filter(id=row_id).update(until=until)
            changed = True
    return changed


def _home_values(one: KeptHome) -> dict[str, Any]:
    return {
        "address_id": one.address,
        "kind": one.kind,
        "since": one.since,
        "until": one.until,
        "ended_by": UUID(one.ended_by) if one.ended_by else None,
        "told_by": one.told_by,
    }


def _relation_values(one: KeptRelation) -> dict[str, Any]:
    return {
        "other_id": one.other,
        "kind": one.kind,
        "since": one.since,
        "until": one.until,
        "ended_by": UUID(one.ended_by) if one.ended_by else None,
        "told_by": one.told_by,
    }


def _number_values(one: KeptNumber) -> dict[str, Any]:
    read = identifier(Sort(one.sort), one.number)
    assert read is not None, "the kind lets in only what can be read"
    return {
        "sort": one.sort,
        "number": one.number,
        "compared": read.value,
        "system": one.system,
        "since": one.since,
        "until": one.until,
        "told_by": one.told_by,
    }


# --- Cases --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class NewCase:
    """An episode to open; ``id`` is given, so that its first entry can name it."""

    id: UUID
    kind: str
    person: UUID
    force: str
    team: UUID | None
    supervisor: UUID | None
    opened_at: datetime


def open_cases(new: Iterable[NewCase], *, now: datetime) -> dict[UUID, str]:
    """Open episodes, and give each its reference."""
    wanted = tuple(new)
    given: dict[UUID, str] = {}
    for kind in sorted({one.kind for one in wanted}):
        of_kind = [one for one in wanted if one.kind == kind]
        numbers = references(PREFIXES[kind], now, len(of_kind))
        given |= {one.id: number for one, number in zip(of_kind, numbers, strict=True)}
    Case.objects.bulk_create(
        Case(
            id=one.id,
            reference=given[one.id],
            kind=one.kind,
            person_id=one.person,
            force_id=one.force,
            team_id=one.team,
            supervisor_id=one.supervisor,
            opened_at=one.opened_at,
        )
        for one in wanted
    )
    return given


def save_cases(changed: Iterable[CaseRecord]) -> None:
    """Write who holds these cases, how closely they are kept and whether they are closed."""
    cases = list(changed)
    if not cases:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["save_cases"],
            {
                "ids": [case.id for case in cases],
                "supervisors": [case.supervisor for case in cases],
                "allocated": [case.allocated for case in cases],
                "closed_at": [case.closed_at for case in cases],
                "sensitivities": [case.sensitivity for case in cases],
                "handlings": [case.handling for case in cases],
                "conditions": [case.conditions for case in cases],
                "desks": [case.desk for case in cases],
            },
        )


def lock_people(people: Iterable[UUID]) -> None:
    """Hold these people until the transaction ends: one at a time records about a child."""
    # The last eight bytes of a time-ordered id are random.
    locks = [int.from_bytes(person.bytes[8:], signed=True) for person in people]
    with connection.cursor() as cursor:
        cursor.execute(SQL["lock_people"], {"locks": locks})


def link_cases(case: UUID, other: UUID, *, entry: UUID, since: datetime, now: datetime) -> None:
    """Link two cases, because of an entry; the same entry links once."""
    CaseLink.objects.get_or_create(
        entry=entry,
        defaults={"id": fresh_id(now), "case_id": case, "other_id": other, "since": since},
    )


def unlink_cases(linked_by: UUID, *, entry: UUID, until: datetime) -> None:
    """End the link that an entry made, because of another entry."""
    CaseLink.objects.filter(entry=linked_by, until=None).update(until=until, ended_by=entry)


# --- Who is what to a case ------------------------------------------------------------------------


def assign(case: UUID, user: UUID, *, entry: UUID, since: datetime) -> None:
    """Note that somebody works on a case by name, because of an entry."""
    Assignment.objects.create(
        id=fresh_id(since), case_id=case, user_id=user, entry=entry, since=since
    )


def end_assignment(case: UUID, user: UUID, *, until: datetime) -> None:
    """Note that somebody works on a case no longer."""
    Assignment.objects.filter(case_id=case, user_id=user, until=None).update(until=until)


def share(case: UUID, team: UUID, *, entry: UUID, since: datetime) -> None:
    """Note that a case was shared with a partner agency, because of an entry."""
    Shared.objects.create(id=fresh_id(since), case_id=case, team_id=team, entry=entry, since=since)


def end_sharing(case: UUID, team: UUID, *, until: datetime) -> None:
    """Note that a case is shared with a partner agency no longer."""
    Shared.objects.filter(case_id=case, team_id=team, until=None).update(until=until)


def give(case: UUID, team: UUID, package: UUID, *, entry: UUID, since: datetime) -> None:
    """Note that a partner agency has a package of a case, because of an entry."""
    had = Given.objects.filter(entry=entry).update(until=None)  # its withdrawal was withdrawn
    if not had:
        Given.objects.create(
            id=fresh_id(since),
            case_id=case,
            team_id=team,
            package_id=package,
            entry=entry,
            since=since,
        )


def end_giving(entry: UUID, *, until: datetime) -> None:
    """Note that what an entry gave an agency is withdrawn, or replaced by another."""
    Given.objects.filter(entry=entry, until=None).update(until=until)


def involve(case: UUID, person: UUID, part: str, *, entry: UUID, since: datetime) -> None:
    """Note whom an entry names, and as what."""
    Involvement.objects.create(
        id=fresh_id(since), case_id=case, person_id=person, part=part, entry=entry, since=since
    )


def end_involvement(person: UUID, part: str, *, entry: UUID, until: datetime) -> None:
    """Note that an entry names somebody no longer: it was corrected or withdrawn."""
    Involvement.objects.filter(person_id=person, part=part, entry=entry, until=None).update(
        until=until
    )


# --- Forces, teams, users and tours -------------------------------------------------------------


def ensure_force(key: str, name: str) -> None:
    """Put a force on record, or give it this name."""
    Force.objects.update_or_create(key=key, defaults={"name": name})


def ensure_team(force: str, key: str, name: str, *, now: datetime) -> UUID:
    """Put a team on record, or give it this name."""
    team, _ = Team.objects.update_or_create(
        force_id=force,
        key=key,
        defaults={"name": name},
        create_defaults={
            "id": fresh_id(now),
            "name": name,
        },
    )
    return team.id


def make_user(
    *, number: str, name: str, force: str, password: str | None, now: datetime, email: str = ""
) -> UUID:
    """Make a user; without a password they cannot sign in with one."""
    user = User(id=fresh_id(now), number=number, name=name, force_id=force, email=email)
    if password is None:
        user.set_unusable_password()
    else:
        user.set_password(password)
    user.save(force_insert=True)
    return user.id


def switch_user(user: UUID, *, active: bool) -> None:
    """Let a user in, or keep them out from their next request on."""
    User.objects.filter(id=user).update(is_active=active)


def give_post(user: UUID, role: str, team: UUID, *, since: datetime, now: datetime) -> UUID:
    """Give a user a role in a team."""
    return Post.objects.create(
        id=fresh_id(now), user_id=user, role=role, team_id=team, since=since
    ).id


def end_post(post: UUID, *, until: datetime) -> None:
    """Take a role from a user."""
    Post.objects.filter(id=post, until=None).update(until=until)


def sign_off(
    user: UUID, what: str, *, by: UUID, since: datetime, until: datetime, now: datetime
) -> UUID:
    """Note that somebody may do something alone, until a moment."""
    return SignOff.objects.create(
        id=fresh_id(now), user_id=user, what=what, by_id=by, since=since, until=until
    ).id


def end_sign_off(which: UUID, *, by: UUID, now: datetime) -> bool:
    """Note that somebody may no longer; whether they still might."""
    held = SignOff.objects.filter(id=which, ended_at=None, until__gt=now)
    return bool(held.update(ended_at=now, ended_by_id=by))


def begin_tour(
    user: UUID, role: str, team: UUID, *, now: datetime, planned_until: datetime | None
) -> UUID:
    """Note that a user is on duty; who is already, stays."""
    tour, _ = Tour.objects.get_or_create(
        user_id=user,
        role=role,
        team_id=team,
        until=None,
        defaults={"id": fresh_id(now), "since": now, "planned_until": planned_until},
    )
    return tour.id


def finish_tours(user: UUID, *, now: datetime) -> int:
    """Note that a user is off duty."""
    return Tour.objects.filter(user_id=user, until=None).update(until=now)
