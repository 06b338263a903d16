"""Who records what about a child in detention."""

from lapwing.record.roles import (
    CUSTODY_INSPECTOR,
    CUSTODY_SERGEANT,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    FORCE_INCIDENT_MANAGER,
    HEAD_OF_PUBLIC_PROTECTION,
    ROLES,
    Rank,
)

CUSTODY_OFFICERS = (CUSTODY_SERGEANT, CUSTODY_INSPECTOR)
# Inspectors review before charge, whoever of them is at hand; the custody officer after it.
REVIEWERS = (*CUSTODY_OFFICERS, DUTY_INSPECTOR, FORCE_INCIDENT_MANAGER)
SUPERINTENDENTS = (DUTY_SUPERINTENDENT, HEAD_OF_PUBLIC_PROTECTION)
SUPERVISORS = tuple(
    role for role in ROLES.values() if role.rank >= Rank.SERGEANT and not role.partner
)
COUNCIL, YOUTH_JUSTICE = "The council's children's social care", "Youth justice service"
