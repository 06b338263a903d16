"""A force's own folder: its week, teams, schools, partners and demonstration sign-ins."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_file import calendar_over

# An installed checkout finds the folder beside its own source; any other place is named here.
FORCES_SETTING = "LAPWING_FORCES"


@dataclass(frozen=True, kw_only=True, slots=True)
class Team:
    """A team, and the roles that people in it hold."""

    key: str
    title: str
    roles: tuple[str, ...]
    partner: bool = False
    round_the_clock: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class LocalAuthority:
    """A local authority, inside the force's area or one that places children in it."""

    key: str
    name: str
    within: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class NeighbouringForce:
    """Another force, to which a case may be handed."""

    key: str
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class School:
    """A school by its establishment name."""

    key: str
    name: str
    authority: str
    phase: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CareHome:
    """A children's home in the force's area."""

    key: str
    name: str
    address: str
    authority: str
    beds: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """The desk to ring about cases of one kind that are restricted, and its number."""

    kind: str
    name: str
    number: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SignIn:
    """Somebody who can sign in to the demonstration, and in which role."""

    user: str
    name: str
    role: str
    team: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Force:
    """One force, as its ``force.toml`` says."""

    key: str
    name: str
    folder: Path
    fictional: bool
    calendar: Calendar
    teams: tuple[Team, ...]
    authorities: tuple[LocalAuthority, ...]
    neighbours: tuple[NeighbouringForce, ...]
    schools: tuple[School, ...]
    care_homes: tuple[CareHome, ...]
    sign_ins: tuple[SignIn, ...]
    desks: tuple[Desk, ...] = ()
    publishes_rulebook: bool = True

    @property
    def numbers(self) -> Path:
        """The file in which the force lays its own numbers over the national ones."""
        return self.folder / "numbers.toml"


class ForceNotFound(LookupError):
    """There is no folder for that force; the message says where we looked and what to do."""


def forces_folder(setting: str | None = None) -> Path:
    """Where the forces' folders are: as set, or at the root of the checkout."""
    named = setting or os.environ.get(FORCES_SETTING)
    folder = Path(named) if named else Path(__file__).resolve().parents[3] / "forces"
    if not folder.is_dir():
        raise ForceNotFound(
            f"There is no folder of forces at {folder}. "
            f"Set {FORCES_SETTING} to the folder that holds one folder for each force."
        )
    return folder


def read_force(key: str, folder: Path | None = None) -> Force:
    """The force of that key, read from its folder and checked."""
    here = (folder or forces_folder()) / key
    file = here / "force.toml"
    if not file.is_file():
        raise ForceNotFound(f"There is no force called {key!r}: {file} does not exist.")
    with file.open("rb") as handle:
        told = tomllib.load(handle)
    try:
        force = _force(told, here)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{file} cannot be read: {error!r}.") from error
    if problems := _problems(force):
        raise ValueError(f"{file} is not right: " + "; ".join(problems) + ".")
    return force


@cache
def publishing() -> tuple[Force, ...]:
    """The forces with a folder that let anybody read their rulebook, by name."""
    try:
        folder = forces_folder()
    except ForceNotFound:
        return ()
    found = (read_force(file.parent.name, folder) for file in folder.glob("*/force.toml"))
    return tuple(sorted((one for one in found if one.publishes_rulebook), key=lambda one: one.name))


@cache
def desk_to_ring(force: str, kind: str) -> str:
    """The desk that answers for a force's cases of a kind, with its number, if there is one."""
    try:
        desks = read_force(force).desks
    except ForceNotFound:
        return ""
    return next((f"{one.name}, {one.number}" for one in desks if one.kind == kind), "")


def _force(told: Mapping[str, Any], folder: Path) -> Force:
    week = folder / "calendar.toml"
    return Force(
        key=told["key"],
        name=told["name"],
        folder=folder,
        fictional=told.get("fictional", False),
        calendar=calendar_over(*(f.read_text("utf-8") for f in [week] if f.is_file())),
        teams=tuple(Team(**{**team, "roles": tuple(team["roles"])}) for team in told["team"]),
        authorities=tuple(LocalAuthority(**row) for row in told["local_authority"]),
        neighbours=tuple(NeighbouringForce(**row) for row in told["neighbouring_force"]),
        schools=tuple(School(**row) for row in told["school"]),
        care_homes=tuple(CareHome(**row) for row in told.get("care_home", ())),
        sign_ins=tuple(SignIn(**row) for row in told.get("signin", ())),
        desks=tuple(Desk(**row) for row in told.get("desk", ())),
        publishes_rulebook=_yes_or_no(told.get("publishes_rulebook", True)),
    )


def _yes_or_no(told: object) -> bool:
    if not isinstance(told, bool):
        raise TypeError(f"publishes_rulebook is true or false, and not {told!r}")
    return told


def _problems(force: Force) -> list[str]:
    """What does not fit together, each in a clause."""
    teams = {team.key: team for team in force.teams}
    authorities = {authority.key for authority in force.authorities}
    problems = [
        f"{sign_in.user} is in the team {sign_in.team!r}, which does not have the role "
        f"{sign_in.role!r}"
        for sign_in in force.sign_ins
        if sign_in.team not in teams or sign_in.role not in teams[sign_in.team].roles
    ]
    places = [(school.name, school.authority) for school in force.schools]
    places += [(home.name, home.authority) for home in force.care_homes]
    problems += [
        f"{name} names the unknown local authority {authority!r}"
        for name, authority in places
        if authority not in authorities
    ]
    return problems
