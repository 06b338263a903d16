"""Reads obligations for a viewer: as they stand, and as they stood by what was known then."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lapwing.base.named_sql import queries
from lapwing.duties.cited import cited
from lapwing.duties.explain import Explanation, why_due
from lapwing.duties.fingerprint import force_of
from lapwing.duties.in_force import OWN_SCOPES, InForce, in_force, kinds_in_force
from lapwing.duties.kept import kinds_of
from lapwing.duties.language import Scope
from lapwing.duties.obligation import Clock, Obligation, Outcome, State, state
from lapwing.duties.outlook import Identity, outlook
from lapwing.duties.replay import as_it_stood
from lapwing.journal import queries as journal
from lapwing.journal.entry import Entry
from lapwing.record import queries as record
from lapwing.record.access import Act, Part, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer

SQL = queries("duties/store.sql")
AT_ONCE = 1_000
NOBODY = UUID(int=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class ObligationRecord:
    """One obligation as a page shows it, in the state that it had at the moment asked for."""

    duty: str
    title: str
    does: str | None
    scope: str
    key: str
    case: UUID
    about: UUID
    begun_by: str
    begun_kind: str
    slot: int
    begun_at: datetime
    known_at: datetime
    due_at: datetime
    owner: str
    state: State
    closed_at: datetime | None
    closed_by: str | None
    number: str | None
    weight: str
    source: str
    next_fire: datetime | None

    @property
    def identity(self) -> Identity:
        """What makes it the same obligation from one derivation to the next."""
        return (self.duty, self.key, self.begun_by, self.slot)


def for_case(viewer: Viewer, case: UUID, as_at: datetime) -> tuple[ObligationRecord, ...]:
    """The obligations of one case as they stand, what is due first at the head."""
    return _kept(viewer, "of_case", case, as_at)


def for_person(viewer: Viewer, about: UUID, as_at: datetime) -> tuple[ObligationRecord, ...]:
    """The obligations about one person in every case that the viewer may see."""
    return _kept(viewer, "of_person", about, as_at)


def as_known(viewer: Viewer, case: UUID, known_at: datetime) -> tuple[ObligationRecord, ...]:
    """How the obligations of a case stood at a past moment, by what had been recorded by then.

    Derived again from the journal: the store knows only of now.
    """
    found = record.case(viewer, case)
    if found is None:
        return ()
    by, entries = _record_of(viewer, found.person, known_at)
    view = outlook(entries, by, OWN_SCOPES, known_at)
    kinds = kinds_of(entries)
    stood = (as_it_stood(one, known_at) for one in view.obligations if one.case == str(case))
    return tuple(
        _from_obligation(one, by, kinds.get(one.begun_by, ""), known_at)
        for one in stood
        if one is not None
    )


def explanation(viewer: Viewer, which: Identity, about: UUID, now: datetime) -> Explanation | None:
    """Why an obligation about a person is due when it is, if the viewer may see it."""
    by, entries = _record_of(viewer, about, now)
    view = outlook(entries, by, OWN_SCOPES, now)
    found = next((one for one in view.obligations if one.identity == which), None)
    if found is None:
        return None
    return why_due(found, by.rules, entries, by.parameters, kinds_in_force())


def everybody() -> Iterator[list[UUID]]:
    """Everybody of whom anything is recorded, some at a time; for the nightly comparison alone."""
    last = NOBODY
    while True:
        with connection.cursor() as cursor:
            cursor.execute(SQL["everybody"], {"after": last, "most": AT_ONCE})
            people = [row[0] for row in cursor.fetchall()]
        if not people:
            return
        yield people
        last = people[-1]


@seeing_all("follow duties")
def behind() -> tuple[str, ...]:
    """The fingerprints that somebody's duties follow and that are not their force's any more.

    Costs as many steps through an index as there are fingerprints, however many people there are.
    """
    with connection.cursor() as cursor:
        cursor.execute(SQL["followed"])
        followed = [str(row[0]) for row in cursor.fetchall()]
    return tuple(one for one in followed if one != in_force(force_of(one)).fingerprint)


@seeing_all("follow duties")
def how_many_follow(follows: Sequence[str]) -> int:
    """How many people's duties follow these fingerprints."""
    with connection.cursor() as cursor:
        cursor.execute(SQL["how_many_follow"], {"follows": [*follows]})
        return int(cursor.fetchone()[0])


@seeing_all("follow duties")
def who_follow(
    follows: Sequence[str], *, most: int, except_for: Iterable[UUID] = ()
) -> tuple[UUID, ...]:
    """Some of the people whose duties follow these fingerprints, the most pressing first."""
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["who_follow"],
            {"follows": [*follows], "most": most, "except_for": [*except_for]},
        )
        return tuple(row[0] for row in cursor.fetchall())


def _record_of(
    viewer: Viewer, about: UUID, known_at: datetime
) -> tuple[InForce, tuple[Entry, ...]]:
    entries = journal.of_person(viewer, about, kinds=kinds_in_force(), known_at=known_at)
    return in_force(viewer.force), entries


def _kept(viewer: Viewer, name: str, wanted: UUID, at: datetime) -> tuple[ObligationRecord, ...]:
    condition = visible(viewer, Act.SEE, part=Part.SAFETY)
    with connection.cursor() as cursor:
        sql = SQL[name].replace("{visible}", condition.sql)
        cursor.execute(sql, {"id": wanted, **condition.values})
        rows = cursor.fetchall()
    saw(people=(row[6] for row in rows), cases=(row[5] for row in rows))
    by = in_force(viewer.force)
    return tuple(_from_row(row, by, at) for row in rows if row[8] <= at)


def _from_row(row: tuple[Any, ...], by: InForce, at: datetime) -> ObligationRecord:
    duty = by.duties.get(row[0])
    return ObligationRecord(
        duty=row[0],
        title=duty.title if duty else row[0],
        does=duty.does if duty else None,
        scope=row[1],
        key=row[2],
        begun_by=row[3],
        slot=row[4],
        case=row[5],
        about=row[6],
        begun_kind=row[7],
        begun_at=row[8],
        known_at=row[9],
        due_at=row[10],
        owner=row[11],
        state=_state(row[10], row[12], row[13], at),
        closed_at=row[13],
        closed_by=row[14],
        number=row[16],
        weight=row[17],
        source=row[18],
        next_fire=row[19],
    )


def _from_obligation(one: Obligation, by: InForce, begun: str, at: datetime) -> ObligationRecord:
    duty = by.duties[one.duty]
    rests_on = cited(one, duty, by.parameters.numbers)
    return ObligationRecord(
        duty=one.duty,
        title=duty.title,
        does=duty.does,
        scope=str(one.scope),
        key=one.key,
        case=UUID(one.case),
        about=UUID(one.about),
        begun_by=one.begun_by,
        begun_kind=begun or one.begun_by.partition("@")[0],
        slot=one.slot,
        begun_at=one.begun_at,
        known_at=one.known_at,
        due_at=one.due_at,
        owner=duty.owner.key,
        state=state(one, at),
        closed_at=one.closed_at,
        closed_by=one.closed_by,
        number=one.number,
        weight=rests_on.weight.value,
        source=rests_on.source,
        next_fire=None,
    )


def _state(
    due_at: datetime, outcome: Outcome | None, closed_at: datetime | None, at: datetime
) -> State:
    """How it stood at a moment, as the engine judges it, from the columns that this rests on."""
    clock = Clock(since=due_at, due=due_at, number=None)
    return state(
        Obligation(
            duty="",
            scope=Scope.CASE,
            key="",
            case="",
            about="",
            begun_by="",
            begun_at=due_at,
            known_at=due_at,
            slot=0,
            clocks=(clock,),
            closed_at=closed_at,
            outcome=outcome,
        ),
        at,
    )
