"""Every kind of entry about homes, families, numbers and warnings; all stand on a person's file."""

from lapwing.areas.household.kinds import known_by, living, warnings

GROUPS = (
    ("Homes, family, numbers and warnings", (*living.KINDS, *known_by.KINDS, *warnings.KINDS)),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING = warnings.LASTING
