"""Every kind of entry about homes, families, numbers and warnings; all stand on a person's file."""

from lapwing.areas.household.kinds import known_by, living, warnings

KINDS = (*living.KINDS, *known_by.KINDS, *warnings.KINDS)
LASTING = warnings.LASTING
