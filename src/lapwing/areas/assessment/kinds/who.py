"""Who records what about an assessment, and the partner that it is shared with."""

from lapwing.record.roles import (
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    ROLES,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
    Rank,
)

SOCIAL_CARE = "Children's social care"
SUPERVISORS = tuple(
    role for role in ROLES.values() if role.rank >= Rank.SERGEANT and not role.partner
)
UNIT = (SAFEGUARDING_UNIT, SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR)
UNIT_LEADS = (SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR)
AUTHORITY = (LOCAL_AUTHORITY, LOCAL_AUTHORITY_MANAGER)
