"""The invented people whom anybody may be in a demonstration, one for each role."""

from dataclasses import dataclass
from functools import cache

from lapwing.areas.forces import forces_folder, read_force
from lapwing.record.roles import ROLES


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoPerson:
    """Somebody who does not exist, with the staff number by which they sign in."""

    number: str
    name: str
    role: str
    team: str


@cache
def demo_people() -> tuple[DemoPerson, ...]:
    """Everybody who may be chosen, of the forces that are marked as fictional and of no other."""
    folders = sorted(path.name for path in forces_folder().iterdir() if path.is_dir())
    forces = (read_force(folder) for folder in folders)
    return tuple(
        DemoPerson(
            number=one.user,
            name=one.name,
            role=ROLES[one.role].title if one.role in ROLES else one.role,
            team=next((team.title for team in force.teams if team.key == one.team), one.team),
        )
        for force in forces
        if force.fictional
        for one in force.sign_ins
    )
