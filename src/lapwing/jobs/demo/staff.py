"""Who works in the demonstration force: those who can sign in, and the officers around them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from lapwing.areas.forces import Force
from lapwing.jobs.demo.chance import chance, made_id
from lapwing.jobs.demo.names import OFFICERS_FAMILY, OFFICERS_GIVEN
from lapwing.journal.entry import Author

# Posts and teams stand from before the first episode, however many days are asked for.
SINCE = datetime(2020, 1, 1, tzinfo=UTC)

# How many there are in each role beside those who can sign in: enough for five shifts' names.
OTHERS = {
    "response-officer": 34,
    "sergeant": 6,
    "duty-inspector": 3,
    "call-handler": 8,
    "control-room-supervisor": 3,
    "intelligence-unit": 3,
    "missing-team": 3,
    "encompass-desk": 1,
    "safeguarding-unit": 4,
    "local-authority": 4,
    "custody-sergeant": 4,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Officer:
    """One person who works, their role and their team; ``signs_in`` for the demonstration's own."""

    id: str
    number: str
    name: str
    role: str
    team: str
    signs_in: bool


Staff = Mapping[str, tuple[Officer, ...]]  # by role


def team_id(force: Force, key: str) -> str:
    """A team's id."""
    return str(made_id(SINCE, force.key, "team", key))


def staff(force: Force) -> Staff:
    """Everybody, by role. They are the same in every installation, whatever the seed."""
    found: dict[str, list[Officer]] = {}
    for sign_in in force.sign_ins:
        found.setdefault(sign_in.role, []).append(
            _officer(force, sign_in.user, sign_in.name, sign_in.role, sign_in.team, signs_in=True)
        )
    random = chance(force.key, "staff")
    number = 4100
    for role, amount in OTHERS.items():
        teams = [team.key for team in force.teams if role in team.roles]
        for n in range(amount):
            number += 1 + random.randrange(7)
            name = f"{random.choice(OFFICERS_GIVEN)} {random.choice(OFFICERS_FAMILY)}"
            team = teams[n % len(teams)]
            found.setdefault(role, []).append(
                _officer(force, str(number), name, role, team, signs_in=False)
            )
    return {role: tuple(people) for role, people in found.items()}


def _officer(
    force: Force, number: str, name: str, role: str, team: str, *, signs_in: bool
) -> Officer:
    return Officer(
        id=str(made_id(SINCE, force.key, "user", number)),
        number=number,
        name=name,
        role=role,
        team=team_id(force, team),
        signs_in=signs_in,
    )


def author(officer: Officer) -> Author:
    """The officer as an entry names them."""
    return Author(user=officer.id, role=officer.role, team=officer.team)


def one_of(officers: Sequence[Officer], random: Random, *, but: Collection[Officer]) -> Officer:
    """One of them: somebody other than ``but``, if there is anybody else."""
    return random.choice([one for one in officers if one not in but] or officers)
