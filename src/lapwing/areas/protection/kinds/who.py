"""Who records what of police protection, and the agency that it is done with."""

from lapwing.record.roles import ROLES, Rank, Role

SOCIAL_CARE = "Children's social care"


def of_rank(rank: Rank) -> tuple[Role, ...]:
    """Everybody of the force at or above a rank."""
    return tuple(role for role in ROLES.values() if role.rank >= rank and not role.partner)


CONSTABLES = of_rank(Rank.CONSTABLE)  # the power is a constable's, and any constable is one
INSPECTORS = of_rank(Rank.INSPECTOR)
SUPERINTENDENTS = of_rank(Rank.SUPERINTENDENT)
