"""What the record tells of people, cases and those at work, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from lapwing.base.partial_date import Birth

STANDING = "standing"


@dataclass(frozen=True, kw_only=True, slots=True)
class Name:
    """One name as it was given, and by whom."""

    kind: str
    given: str
    family: str
    full: str
    since: date | None
    until: date | None
    told_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Identified:
    """A number by which somebody is known, from when until when, and the entry that says so."""

    entry: UUID
    sort: str
    number: str
    system: str
    since: datetime
    until: datetime | None
    told_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class EarlierHome:
    """A home that was on record before there were entries of homes, and what ended it since."""

    row: UUID
    address: UUID
    kind: str
    since: datetime
    until: datetime | None
    ended_by: UUID | None
    told_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class EarlierRelation:
    """A relation that was on record before there were entries of them, and what ended it since."""

    row: UUID
    other: UUID
    kind: str
    since: datetime | None
    until: datetime | None
    ended_by: UUID | None
    told_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WithoutEntries:
    """What no entry said of some people's homes and relations."""

    homes: Mapping[UUID, tuple[EarlierHome, ...]]
    relations: Mapping[UUID, tuple[EarlierRelation, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class AddressRecord:
    """One address, as it was first written."""

    id: UUID
    lines: str
    postcode: str

    @property
    def words(self) -> str:
        """The address in one line."""
        return ", ".join(part for part in (*self.lines.splitlines(), self.postcode) if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class Home:
    """One place where a person lives or lived."""

    address: UUID
    lines: str
    postcode: str
    kind: str
    since: datetime
    until: datetime | None
    told_by: str

    @property
    def words(self) -> str:
        """The address in one line."""
        return ", ".join(part for part in (*self.lines.splitlines(), self.postcode) if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class Relation:
    """What another person is to this one."""

    other: UUID
    other_reference: str
    other_name: str
    kind: str
    since: datetime | None
    until: datetime | None
    told_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonRecord:
    """One person, whole; ``name`` is the one to show."""

    id: UUID
    reference: str
    name: str
    birth: Birth | None
    sex: str
    ethnicity: str
    ethnicity_self_defined: bool
    language: str
    interpreter: str
    looked_after: str
    responsible_authority: str
    school: str
    establishment: str
    made: datetime
    names: tuple[Name, ...]
    homes: tuple[Home, ...]
    relations: tuple[Relation, ...]
    numbers: tuple[Identified, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseRecord:
    """One case: whose, where, and who holds it."""

    id: UUID
    reference: str
    kind: str
    person: UUID
    force: str
    team: UUID | None
    supervisor: UUID | None
    allocated: UUID | None
    opened_at: datetime
    closed_at: datetime | None
    state: str
    sensitivity: str = "ordinary"
    handling: str = "P"
    conditions: str = ""
    desk: str = ""

    @property
    def open(self) -> bool:
        """Whether it is still open."""
        return self.state == "open"

    @property
    def standing(self) -> bool:
        """Whether it is the child's standing file rather than an episode."""
        return self.kind == STANDING


@dataclass(frozen=True, kw_only=True, slots=True)
class OnDuty:
    """Somebody on duty."""

    tour: UUID
    user: UUID
    name: str
    number: str
    role: str
    team: UUID
    team_key: str
    team_name: str
    since: datetime
    planned_until: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Staff:
    """Somebody who uses Lapwing."""

    id: UUID
    name: str
    number: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamRecord:
    """One team."""

    id: UUID
    key: str
    name: str
